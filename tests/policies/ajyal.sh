#!/bin/sh
# S4, from the door to the closed file: a mother asks for school things for her child.
. tests/lib/story.sh
opens_under ajyal 2026-11-01

# S4-P1: received and answered
does she_gets_a_ticket m visit arrive --purpose new_request --private
m visit call >/dev/null
m visit serve 1 >/dev/null
question=$(m inquiry add 'هل الحقيبة مشمولة؟' --ticket 1)
forbids she_does_not_leave_unanswered inquiries_settled S4-P1 m visit done 1
m inquiry answer "$question" 'نعم' >/dev/null

# S4-P2: the child is searched first, then added; his guardian applies for him
refuses he_is_not_on_file 1 '' m person find 'ريان خالد الشهري'
m person add --name 'ريان خالد الشهري' --id 1999900010 --sex m --born 1438/2/1 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null
refuses somebody_alike_is_shown 65 likely m person add --name 'ريان خالد الشهري' --no-id 'طفل' \
    --sex m --born 1438/2/1 --phone 0512345678
has he_is_found_by_another_spelling "$(m person find 'ريان خالد الشهرى' --format tsv)" '	1999900010	'
is a_case_is_opened "$(m case open --person 1999900010 --kind education --ticket 1 \
    --request 'مستلزمات مدرسية')" D1
m case set D1 applicant guardian dependents no family_size 3 employment jobless \
    social_security no citizen_account no district الملقا short_address RNBB2312 \
    iban SA0380000000608010167519 >/dev/null
m case paper D1 national_id matched --expires 1460/1/1 >/dev/null
m case paper D1 national_address matched >/dev/null
m case paper D1 bank_statement matched --issued 2026-10-25 >/dev/null
m case paper D1 school_certificate matched --issued 2026-10-01 >/dev/null
forbids her_authority_is_missing papers_present S4-P2 m case verify D1
has it_is_named "$said" 'Guardianship'
forbids an_expired_one_does_not_count paper_in_date S4-P2 \
    m case paper D1 authority matched --expires 1448-01-01

# S4-P6: the file may wait
does she_is_given_the_list m case missing D1 --return +2
m visit done 1 >/dev/null
now=2026-11-03
does she_brings_it m case paper 1448-1 authority matched --expires 1450-01-01
m case verify 1448-1 >/dev/null

# S4-P3: what is unclear to her is referred
referral=$(m case refer 1448-1 'هل يكفي صك الحضانة؟')

# S4-P4: her signature for the child
m case match 1448-1 --all >/dev/null 2>&1
forbids the_guardian_signs_not_the_child signed S4-P4 \
    m case declare 1448-1 --means phone --consent yes --signer applicant
printed=$(m case data 1448-1 2>&1 >/dev/null | sed 's/.*: //')
receipt=$(m case declare 1448-1 --means phone --consent yes --signer guardian)
has the_receipt_has_the_checksum_of_what_was_signed "$receipt" "Checksum of the data	${printed:-none}"
is the_referral_blocks_completeness "$(value 1448-1 state)" DECLARED
m case answer "$referral" 'يكفي' >/dev/null
is then_it_is_complete_by_itself "$(value 1448-1 state)" COMPLETE
has with_both_calendars "$(m case receipt 1448-1)" '1448'

# S4-P5: the study; whoever has an interest of his own gives it away
m case assign 1448-1 researcher >/dev/null
refuses the_verifier_studies_nothing 77 role m --as verifier case study 1448-1 --opinion x
does she_declares_an_interest m case study 1448-1 --conflict --reason 'ابن أختها'
forbids she_writes_no_more researcher_without_conflict '' m case study 1448-1 --opinion x
forbids nor_is_she_given_it_again researcher_without_conflict '' m case assign 1448-1 researcher
m --as admin staff add mona --name 'منى التجريبي' --role researcher >/dev/null
does another_is m case assign 1448-1 mona
m --as mona case study 1448-1 --opinion 'طفل يتيم' --recommend accept --no-conflict >/dev/null
refuses the_first_may_not_finish_it 77 role m case ready 1448-1
does the_second_does m --as mona case ready 1448-1

# S4-P5: the committee
m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو' --member 'سعد:عضو' >/dev/null
m case docket 1448-1 >/dev/null
m session recuse 1448-1 1448-1 2 --reason 'جاره' >/dev/null
m session recuse 1448-1 1448-1 3 --reason 'شريكه' >/dev/null
forbids after_recusal_two_are_no_quorum quorum S4-P5 \
    m case decide 1448-1 accept --reason need_proven --for 1,4
forbids a_recused_member_does_not_vote recused_silent S4-P5 \
    m case decide 1448-1 accept --reason need_proven --for 1,2,4
does so_it_is_taken_off m case undock 1448-1
is back_to_its_study "$(value 1448-1 state)" STUDY
m --as mona case ready 1448-1 >/dev/null
does that_session_ends m session close 1448-1
m session open --member 'زيد:رئيس' --member 'هند:عضو' --member 'ليلى:عضو' >/dev/null
m case docket 1448-1 --session 1448-2 >/dev/null
m case decide 1448-1 accept --reason need_proven --for 1,2,3 --amount 1,200 >/dev/null
does another_decides m session close 1448-2

# S4-P5: the reply, which cannot be brought at first
now=2026-11-17
does nobody_answers m case reply 1448-1 --channel phone --failed
is the_reply_is_still_owed "$(value 1448-1 state)" DECIDED
now=2026-11-18
does she_is_told m case reply 1448-1 --channel phone --proof 'مكالمة'
has each_attempt_is_kept "$(m case replies 1448-1 --format tsv | cut -f3 | tr '\n' ' ')" \
    'failed delivered'

# S4-P6, P7: registered, and served by four eyes
does he_is_registered m case register 1448-1 --class orphans
m case plan 1448-1 --fund restricted --due +5 >/dev/null
forbids its_maker_does_not_authorise_it four_eyes S4-P7 m --as service case authorise 1448-1
does another_does m case authorise 1448-1
does it_is_delivered m case deliver 1448-1 --receiver 'أم ريان' --receipt 'سند 3'
does the_file_is_closed m case close 1448-1 completed
is_sound
tap_end
