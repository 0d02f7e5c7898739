#!/bin/sh
# S3, from the door to the closed file: a roof is repaired, once a paper that the committee misses has come.
. tests/lib/story.sh
opens_under jazan-housing 2026-11-01

# S3-P1: received and answered
does he_gets_a_ticket m visit arrive --purpose inquiry
m visit call >/dev/null
m visit serve 1 >/dev/null
question=$(m inquiry add 'هل تصلحون الأسقف؟' --ticket 1)
forbids he_does_not_leave_unanswered inquiries_settled S3-P1 m visit done 1
m inquiry answer "$question" 'نعم' >/dev/null
does he_may_leave m visit done 1

# S3-P2: searched first, then all that is required
refuses he_is_not_on_file 1 '' m person find 'يحيى علي الحازمي'
m person add --name 'يحيى علي الحازمي' --id 1999900010 --sex m --born 1390/1/2 \
    --phone 0512345678 --city جازان --nationality citizen --marital single >/dev/null
refuses the_same_number_is_one_person 65 same_person m person add --name 'يحيى علي' --id 1999900010 \
    --sex m --born 1390/1/2
has he_is_found_by_another_spelling "$(m person find 'يحيي علي الحازمى' --format tsv)" '	1999900010	'
is a_case_is_opened "$(m case open --person 1999900010 --kind home_repair --request 'سقف')" D1
m case set D1 dependents no family_size 1 housing owned employment retired pension 2500 \
    social_security no citizen_account no district الروضة short_address RNBB2312 >/dev/null
m case paper D1 national_id matched --expires 1460/1/1 >/dev/null
m case paper D1 national_address matched >/dev/null
m case paper D1 pension_statement matched --issued 2026-10-20 >/dev/null
forbids one_paper_is_missing papers_present S3-P2 m case verify D1
has it_is_named "$said" 'Title deed'

# S3-P6: the file may wait
does he_is_given_the_list m case missing D1 --return +5
does and_reminded m case remind 1448-1
now=2026-11-05
does he_brings_the_deed m case paper 1448-1 title_deed matched
m case verify 1448-1 >/dev/null

# S3-P3: referred, since it is unclear to him
referral=$(m case refer 1448-1 'هل الصك الشرعي كاف؟')

# S3-P4: his signature
forbids unmatched_data_are_not_signed fields_matched S3-P2 \
    m case declare 1448-1 --means letters --consent yes
m case match 1448-1 --all >/dev/null 2>&1
printed=$(m case data 1448-1 2>&1 >/dev/null | sed 's/.*: //')
receipt=$(m case declare 1448-1 --means letters --consent yes)
has the_receipt_has_the_checksum_of_what_was_signed "$receipt" "Checksum of the data	${printed:-none}"
is a_referral_blocks_completeness "$(value 1448-1 state)" DECLARED
m case answer "$referral" 'كاف' >/dev/null
is then_it_is_complete_by_itself "$(value 1448-1 state)" COMPLETE

# A signed field is edited: it is matched and signed anew, and a new window opens
now=2026-11-08
does he_has_moved m case set 1448-1 district الشاطئ
is back_to_verification "$(value 1448-1 state)" VERIFYING
m case match 1448-1 district >/dev/null
signed=$printed
printed=$(m case data 1448-1 2>&1 >/dev/null | sed 's/.*: //')
receipt=$(m case declare 1448-1 --means letters --consent yes)
has the_new_receipt_has_the_checksum_of_what_was_signed "$receipt" "Checksum of the data	${printed:-none}"
is what_was_signed_has_changed "$(test "$printed" != "$signed" && echo yes)" yes
is complete_anew "$(value 1448-1 complete_on)" 2026-11-08
is with_a_whole_window "$(value 1448-1 not_before)" 2026-11-22

# S3-P5: the committee first asks for more, then accepts
m case assign 1448-1 researcher >/dev/null
m case study 1448-1 --opinion 'السقف خطر' --recommend accept --no-conflict >/dev/null
m case ready 1448-1 >/dev/null
m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو' >/dev/null
m case docket 1448-1 >/dev/null
forbids a_deferral_says_what_is_owed deferral_terms S3-P5 \
    m case decide 1448-1 defer --reason answer_awaited --for 1,2,3
forbids an_undecided_item_keeps_the_minutes_open items_decided S3-P5 m session close 1448-1
does the_committee_defers m case decide 1448-1 defer --reason answer_awaited \
    --owed 'رخصة البلدية' --owed-by applicant --until +20 --for 1,2,3
does it_takes_that_back m case undecide 1448-1
m case decide 1448-1 defer --reason answer_awaited --owed 'رخصة البلدية' --owed-by applicant \
    --until +30 --for 1,2,3 >/dev/null
does the_minutes_close m session close 1448-1
is the_case_waits "$(value 1448-1 state)" DEFERRED
is the_window_stands_still "$(value 1448-1 paused)" true
now=2026-11-15
m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو' >/dev/null
forbids what_was_asked_for_is_owed deferral_settled S3-P5 m case docket 1448-1
has it_is_named "$said" 'رخصة البلدية'
does it_has_come m case docket 1448-1 --settled 'وصلت الرخصة'
m case decide 1448-1 accept --reason need_proven --for 1,2,3 --amount 15000 >/dev/null
does it_is_accepted m session close 1448-2
refuses closed_minutes_do_not_change 65 no_such_move m session present 1448-2 1 2
is their_checksum_is_that_of_their_text "$(m session minutes 1448-2 | b2sum -l 256 | cut -c1-64)" \
    "$(m session list --format json | sed -n '1s/.*"checksum":"\([^"]*\)".*/\1/p')"

# S3-P5: replied inside the window
now=2026-11-22
does he_is_told m case reply 1448-1 --channel letters --proof 'خطاب 4'
has in_the_window "$(m case replies 1448-1 --format tsv)" in_window

# S3-P6, P7: registered, and served by four eyes
does he_is_registered m case register 1448-1 --class elderly
m case plan 1448-1 --fund waqf --due +10 >/dev/null
forbids its_maker_does_not_authorise_it four_eyes S3-P7 m --as service case authorise 1448-1
forbids nor_releases_it_while_another_could no_other_approver S3-P7 \
    m case release 1448-1 --reason 'المطر قريب'
does another_authorises_it m case authorise 1448-1
does it_is_delivered m case deliver 1448-1 --receiver 'يحيى' --receipt 'محضر استلام 2'
refuses the_clerk_closes_nothing 77 role m --as clerk case close 1448-1 completed
does the_file_is_closed m case close 1448-1 completed
is a_new_case_follows_it "$(m case reopen 1448-1 --reason 'تسرب جديد')" D2
is_sound
tap_end
