#!/bin/sh
# S2, from the door to the closed file: a member of the co-operative asks for a service.
. tests/lib/story.sh
opens_under tuwaim 2026-11-01

# S2-t1: received well, with information that is exact, sound and correct
does he_gets_a_ticket m visit arrive --purpose new_request
m visit call >/dev/null
m visit serve 1 >/dev/null
question=$(m inquiry add 'ما شروط الخدمة؟' --ticket 1)
forbids his_question_is_answered_first inquiries_settled S2-t1 m visit done 1
does it_is_answered m inquiry answer "$question" 'بطاقة الهوية والعضوية'

# S2-a1..6: six channels
refuses a_branch_delegate_is_no_channel_here 65 S2-a1..6 m visit arrive --channel delegates

# S2-t2: he is given the criteria, and his request is taken in whole
has the_criteria_are_handed_out "$(m case criteria service --format tsv)" national_id
refuses he_is_not_on_file 1 '' m person find 'فهد سعد الدوسري'
m person add --name 'فهد سعد الدوسري' --id 1999900010 --sex m --born 1985-03-02 \
    --phone 0512345678 --city التويم --nationality citizen --marital married >/dev/null
has he_is_found_by_another_spelling "$(m person find 'فهد سعد الدوسرى' --format tsv)" '	1999900010	'
refuses this_policy_takes_in_services_only 65 S2-b5 m case open --person 1999900010 --kind rent
is a_case_is_opened "$(m case open --person 1999900010 --kind service --channel interview \
    --request 'خطاب تعريف' --ticket 1)" D1

# S2-t3: complete before he leaves; nothing incomplete leaves the draft
forbids an_incomplete_request_is_not_taken_in intake_complete S2-t3 m case verify D1
has what_is_missing_is_named "$said" 'National ID'
forbids he_does_not_leave_with_half_a_request draft_finished S2-t3 m visit done 1
does but_with_the_list_and_a_day m visit refuse 1 --return +2
is the_draft_keeps_what_was_typed "$(value D1 state)" DRAFT
is and_no_clock_runs "$(value D1 complete_on)" null
now=2026-11-03
m visit arrive --purpose papers --case D1 >/dev/null
m visit call >/dev/null
m visit serve 1 >/dev/null
does he_brings_it m case paper D1 national_id matched --expires 1460/1/1
does now_it_is_taken_in m case verify D1
does and_he_may_leave m visit done 1

# Where a question goes that he asks on the way: it does not hold the request up
referral=$(m case refer 1448-1 'من ضابط الاتصال لفئتي؟')
is it_goes_to_the_relations_officer "$(m referral list --format tsv | tail -1 | cut -f5)" relations

# S2-t4: his signature that the data are right
forbids unmatched_data_are_not_signed fields_matched S2-t3 \
    m case declare 1448-1 --means fax --consent yes
m case match 1448-1 --all >/dev/null 2>&1
printed=$(m case data 1448-1 2>&1 >/dev/null | sed 's/.*: //')
receipt=$(m case declare 1448-1 --means fax --consent yes)
has the_receipt_has_the_checksum_of_what_was_signed "$receipt" "Checksum of the data	${printed:-none}"

# S2-t5, t6: told which committee, by which means, and that it takes 15 working days at most
has he_is_told_to_whom "$receipt" 'اللجنة المختصة'
is complete_at_once_though_a_question_is_open "$(value 1448-1 state)" COMPLETE
is an_open_question_is_counted "$(value 1448-1 open_referrals)" 1
is there_is_no_floor "$(value 1448-1 not_before)" null
is fifteen_working_days_later "$(value 1448-1 due)" 2026-11-24

# S2-t5: before the competent committee
does a_researcher_gets_it m case assign 1448-1 researcher
does he_writes_his_opinion m case study 1448-1 --opinion 'مستحق للخدمة' --recommend accept
forbids but_must_pledge_that_he_has_no_interest researcher_without_conflict '' m case ready 1448-1
m case study 1448-1 --no-conflict >/dev/null
does it_is_ready m case ready 1448-1
m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو' --member 'سعد:عضو' >/dev/null
does it_is_docketed m case docket 1448-1
does a_member_is_recused m session recuse 1448-1 1448-1 4 --reason 'أخوه'
forbids a_recused_member_does_not_vote recused_silent S2-t5 \
    m case decide 1448-1 accept --reason need_proven --for 1,2,3,4
is nor_does_he_see_the_file "$(m session agenda 1448-1 --member 4 --format tsv | tail -1 | cut -f3)" ''
is the_others_do "$(m session agenda 1448-1 --member 3 --format tsv | tail -1 | cut -f3)" \
    'فهد سعد الدوسري'
does the_others_decide m case decide 1448-1 accept --reason need_proven --for 1,2,3
does the_minutes_close m session close 1448-1
has his_recusal_stands_in_them "$(m session minutes 1448-1)" 'سعد'

# S2-t5: told by the agreed means
forbids the_phone_was_not_agreed reply_by_agreed_means S2-t5 \
    m case reply 1448-1 --channel phone --proof 'مكالمة'
forbids and_it_must_be_proved reply_proved S2-t5 m case reply 1448-1 --channel fax
does without_a_floor_he_is_told_at_once m case reply 1448-1 --channel fax --proof 'تقرير الإرسال'
has inside_the_window "$(m case replies 1448-1 --format tsv)" 'in_window'

# S2-kh1, j'3: no step of registration; the first plan gives number, class and liaison officer
forbids there_is_no_registration registration_step "not in the policy's text" \
    m case register 1448-1 --class member
does a_plan_is_made m case plan 1448-1 --amount 0 --fund general --due today
forbids its_maker_does_not_authorise_it four_eyes S2-j\'3 \
    m --as service case authorise 1448-1 --class member
refuses the_clerk_authorises_nothing 77 role m --as clerk case authorise 1448-1 --class member
does another_does m case authorise 1448-1 --class member
is he_has_a_number_and_a_liaison_officer \
    "$(m case card 1448-1 --format tsv | tail -1 | cut -f1,2,3)" '1	member	relations'
does it_is_delivered m case deliver 1448-1 --receiver 'فهد' --receipt 'خطاب 3'

# S2-t1: his question is answered before the file is closed
forbids an_open_question_keeps_the_file_open no_open_referral "not in the policy's text" \
    m case close 1448-1 completed
m case answer "$referral" 'الأستاذة ريم' >/dev/null
does the_file_is_closed m case close 1448-1 completed
is as_completed "$(value 1448-1 closed_for)" completed
is_sound
tap_end
