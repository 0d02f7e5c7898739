#!/bin/sh
# S0, from the door to the closed file: a widow asks for appliances.
. tests/lib/story.sh
opens_under computing 2026-11-01

# S0-P1: received with respect, all her questions answered, enough time
does she_gets_a_ticket m visit arrive --purpose inquiry
m visit call >/dev/null
does her_time_begins m visit serve 1
question=$(m inquiry add 'هل يشمل الدعم الثلاجة؟' --ticket 1)
forbids she_does_not_leave_with_an_open_question inquiries_settled S0-P1 m visit done 1
does it_is_answered m inquiry answer "$question" 'نعم، بعد دراسة الحالة'

# S0-C1..8: the channels of this policy, and no other
refuses a_fax_is_no_channel_here 65 S0-C1..8 m visit arrive --channel fax

# S0-P2: searched first, then all that is required, matched and valid on the day
refuses she_is_not_on_file 1 '' m person find 'نورة سالم القحطاني'
does so_she_is_added m person add --name 'نورة سالم القحطاني' --id 1999900010 --sex f \
    --born 1398/7/1 --phone 0512345678 --city الرياض --nationality citizen --marital widowed
refuses appliances_are_support_a_new_file_is_not 65 S0-W4 \
    m case open --person 1999900010 --kind new_file
has she_is_found_by_another_spelling "$(m person find 'نوره سالم القحطانى' --format tsv)" '	1999900010	'
is a_case_is_opened "$(m case open --person 1999900010 --kind appliances \
    --request 'ثلاجة وغسالة' --ticket 1)" D1
does she_tells_how_she_lives m case set D1 dependents no housing owned employment jobless \
    social_security no citizen_account no family_size 1 district النسيم short_address RNBB2312
does her_papers_are_matched m case paper D1 national_id matched --expires 1460/1/1
m case paper D1 family_register matched >/dev/null
m case paper D1 death_certificate matched >/dev/null
m case paper D1 inheritance_share not_available --reason 'لم تقسم التركة' >/dev/null
m case paper D1 title_deed matched >/dev/null
forbids one_paper_is_missing papers_present S0-P2 m case verify D1
has it_is_named "$said" 'National address'

# S0-P6: an unfinished file may wait
does she_is_given_the_list m case missing D1 --return +3
is the_file_waits "$(value D1 state)" INCOMPLETE
does and_she_goes_home m visit done 1
now=2026-11-03
does she_brings_it m case paper 1448-1 national_address matched
does all_papers_are_there m case verify 1448-1
does most_fields_match m case match 1448-1 name identity birth_date sex nationality marital
forbids a_field_is_not_matched fields_matched S0-P2 \
    m case declare 1448-1 --means phone --consent yes
does now_they_all_are m case match 1448-1 --all

# S0-P3: what is unclear to her goes to the researcher, and must be answered
referral=$(m case refer 1448-1 'هل يمنع البيت المملوك من الدعم؟')
is it_goes_to_him "$(m referral list --format tsv | tail -n +2 | cut -f5)" researcher

# S0-P4: she signs that the data are right
refuses the_verifier_takes_the_signature 77 role \
    m --as service case declare 1448-1 --means phone --consent yes
printed=$(m case data 1448-1 2>&1 >/dev/null | sed 's/.*: //')
receipt=$(m case declare 1448-1 --means phone --consent yes)
has the_receipt_has_the_checksum_of_what_was_signed "$receipt" "Checksum of the data	${printed:-none}"

# S0-P5: she is told to whom it goes and that the reply takes two weeks at least
has she_is_told_to_whom "$receipt" 'لجنة البحث'
has and_from_when_on "$receipt" '17 November 2026'
forbids it_is_not_complete_while_a_question_is_open no_mandatory_referral_open S0-P3 m case complete 1448-1
is an_open_question_blocks_completeness "$(value 1448-1 state)" DECLARED
does the_researcher_answers m case answer "$referral" 'لا يمنع'
is then_it_is_complete_by_itself "$(value 1448-1 state)" COMPLETE
is on_this_day "$(value 1448-1 complete_on)" 2026-11-03
is not_before_two_weeks "$(value 1448-1 not_before)" 2026-11-17
is and_no_day_is_the_last "$(value 1448-1 due)" null
does the_answer_reaches_her m case told "$referral" visitor
does and_the_colleague m case told "$referral" sender

# S0-P5: the research committee studies and decides
forbids a_file_that_is_not_ready_is_not_docketed no_such_move S0-P5 m case docket 1448-1
does a_researcher_gets_it m case assign 1448-1 researcher
forbids he_gives_an_opinion_first opinion_given S0-P5 m case ready 1448-1
does he_studies_it m case study 1448-1 --opinion 'بيت بلا أجهزة' --recommend accept --no-conflict
does it_is_ready m case ready 1448-1
forbids a_session_must_be_open session_open S0-P5 m case docket 1448-1
does the_committee_meets m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو'
does the_case_is_docketed m case docket 1448-1 --session 1448-1
m session present 1448-1 1 2 >/dev/null
forbids two_of_three_are_no_quorum quorum S0-P5 \
    m case decide 1448-1 accept --reason need_proven --for 1,2
m session present 1448-1 1 2 3 >/dev/null
forbids a_rejection_has_a_reason reason_code S0-P5 m case decide 1448-1 reject --for 1,2,3
refuses the_researcher_decides_nothing 77 role \
    m --as researcher case decide 1448-1 accept --for 1,2,3
does she_is_accepted m case decide 1448-1 accept --reason need_proven --for 1,2 --against 3 \
    --amount 3,000
forbids minutes_close_before_the_reply no_such_move S0-P5 m case reply 1448-1 --channel phone --proof x
does the_minutes_close m session close 1448-1
is the_decision_stands "$(value 1448-1 outcome)" accept

# S0-P5: the reply, early with a reason that is kept; by any means
forbids before_two_weeks_it_needs_a_reason reply_not_early S0-P5 \
    m case reply 1448-1 --channel letters --proof 'خطاب 12'
does with_one_it_goes m case reply 1448-1 --channel letters --proof 'خطاب 12' \
    --early-reason 'الحاجة عاجلة'
has the_reason_is_kept "$(m case replies 1448-1 --format tsv)" 'too_early	الحاجة عاجلة'

# S0-P6: registered, with a number for good
does she_is_registered m case register 1448-1 --class widow
is her_number "$(m case card 1448-1 --format tsv | tail -1 | cut -f1,2)" '1	widow'

# S0-P7: served, by four eyes
does a_plan_is_made m case plan 1448-1 --fund zakat --due +7
forbids not_authorised_by_its_maker four_eyes S0-P7 m --as service case authorise 1448-1
does but_by_another m case authorise 1448-1
now=2026-11-10
forbids nothing_is_handed_over_without_a_receipt receipt_signed S0-P7 \
    m case deliver 1448-1 --receiver 'نورة'
forbids what_is_owed_keeps_the_file_open no_unpaid_entitlement S0-P7 m case close 1448-1 completed
does it_is_handed_over m case deliver 1448-1 --receiver 'نورة' --receipt 'سند 7'
does the_file_is_closed m case close 1448-1 completed
is for_good "$(value 1448-1 state)" CLOSED
forbids a_closed_file_stays_closed no_such_move '' m case reactivate 1448-1 --reason x
is_sound
tap_end
