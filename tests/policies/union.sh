#!/bin/sh
# The union of the five, from the door to the closed file: electricity bills of a family.
. tests/lib/story.sh
opens_under union 2026-11-01

# S0-P1, S2-t1: received well, answered in all he asks
does he_gets_a_ticket m visit arrive --purpose inquiry --channel fax
m visit call >/dev/null
m visit serve 1 >/dev/null
question=$(m inquiry add 'هل تسددون الفواتير؟' --ticket 1)
forbids he_does_not_leave_unanswered inquiries_settled S0-P1 m visit done 1
does he_is_answered m inquiry answer "$question" 'نعم'

# S0-P2, S2-t2: searched first; the criteria are handed out; all papers, valid on the day
refuses he_is_not_on_file 1 '' m person find 'ناصر علي الغامدي'
m person add --name 'ناصر علي الغامدي' --id 1999900010 --sex m --born 1395/1/2 \
    --phone 0512345678 --city الباحة --nationality citizen --marital divorced >/dev/null
has he_is_found_by_another_spelling "$(m person find 'ناصر على الغامدى' --format tsv)" '	1999900010	'
has the_criteria_are_handed_out "$(m case criteria bills --format tsv)" utility_bill
is a_case_is_opened "$(m case open --person 1999900010 --kind bills --request 'فاتورة' \
    --ticket 1 --priority 2)" D1
m case set D1 dependents no family_size 1 housing rented rent 9000 employment jobless \
    social_security no citizen_account no district الوسط short_address RNBB2312 \
    iban SA0380000000608010167519 >/dev/null
for paper in family_register divorce_deed national_address; do
    m case paper D1 $paper matched >/dev/null
done
m case paper D1 national_id matched --expires 1460/1/1 >/dev/null
m case paper D1 rental_contract matched --expires 2027-01-01 >/dev/null
m case paper D1 bank_statement matched --issued 2026-10-20 >/dev/null
forbids one_paper_is_missing papers_present S0-P2 m case verify D1
has it_is_named "$said" 'bill'

# S0-P6: it may wait; he comes back with it
does he_is_given_the_list m case missing D1 --return +2
does and_may_leave m visit done 1
now=2026-11-03
does he_brings_it m case paper 1448-1 utility_bill matched --issued 2026-10-15
m case verify 1448-1 >/dev/null

# S0-P3: referred to the researcher
referral=$(m case refer 1448-1 'هل تشمل فاتورة الماء؟')

# S0-P4, S2-t4: signed
forbids unmatched_data_are_not_signed fields_matched S0-P2 \
    m case declare 1448-1 --means email --consent yes
m case match 1448-1 --all >/dev/null 2>&1
printed=$(m case data 1448-1 2>&1 >/dev/null | sed 's/.*: //')
receipt=$(m case declare 1448-1 --means email --consent yes)
has the_receipt_has_the_checksum_of_what_was_signed "$receipt" "Checksum of the data	${printed:-none}"

# S0-P5, S2-t5, t6: told committee, means, and a window with a floor and a ceiling
has he_is_told_to_whom "$receipt" 'لجنة البحث'
forbids it_is_not_complete_while_a_question_is_open no_mandatory_referral_open S0-P3 m case complete 1448-1
is an_open_mandatory_referral_blocks_it "$(value 1448-1 state)" DECLARED
does it_is_answered m case answer "$referral" 'نعم'
is then_it_is_complete_by_itself "$(value 1448-1 state)" COMPLETE
is two_weeks_at_least "$(value 1448-1 not_before)" 2026-11-17
is fifteen_working_days_at_most "$(value 1448-1 due)" 2026-11-24

# S0-P5, S2-t5: studied and decided
forbids not_docketed_before_it_is_ready no_such_move S0-P5 m case docket 1448-1
m case assign 1448-1 researcher >/dev/null
m case study 1448-1 --opinion 'فاتورتان متأخرتان' --recommend accept --no-conflict >/dev/null
m case ready 1448-1 >/dev/null
m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو' --member 'سعد:عضو' >/dev/null
does it_is_docketed m case docket 1448-1
has a_priority_seat_by_its_class "$(m session agenda 1448-1)" 'Priority seat'
m session present 1448-1 1 2 >/dev/null
forbids without_quorum_nothing_is_decided quorum S0-P5 \
    m case decide 1448-1 accept --reason need_proven --for 1,2
m session present 1448-1 1 2 3 4 >/dev/null
forbids without_a_reason_nobody_is_rejected reason_code S0-P5 m case decide 1448-1 reject --for 1,2,3
m session recuse 1448-1 1448-1 3 --reason 'ابن عمه' >/dev/null
forbids a_recused_member_does_not_vote recused_silent S0-P5 \
    m case decide 1448-1 accept --reason need_proven --for 1,2,3
m case decide 1448-1 accept --reason need_proven --for 1,2,4 --amount 640.50 >/dev/null
does the_minutes_close m session close 1448-1
has with_the_signature_table "$(m session minutes 1448-1)" '____________'

# S0-P5, S2-t5, t6: replied by the agreed means, inside the window
forbids before_the_floor_with_a_reason_only reply_not_early S0-P5 \
    m case reply 1448-1 --channel email --proof 'رسالة'
now=2026-11-24
forbids by_the_agreed_means reply_by_agreed_means S2-t5 \
    m case reply 1448-1 --channel phone --proof 'مكالمة'
forbids with_proof reply_proved S0-P5 m case reply 1448-1 --channel email
does on_the_last_day_it_goes m case reply 1448-1 --channel email --proof 'رسالة 81'
has inside_the_window "$(m case replies 1448-1 --format tsv)" in_window

# S0-P6, S2-kh1: registered, with a liaison officer
does he_is_registered m case register 1448-1 --class divorced
is his_card "$(m case card 1448-1 --format tsv | tail -1)" '1	divorced	relations	2026-11-24'

# S0-P7, S2-j'3: served when it is due, by four eyes
m case plan 1448-1 --fund general --due +3 >/dev/null
forbids its_maker_does_not_authorise_it four_eyes S0-P7 m --as service case authorise 1448-1
refuses nor_does_the_clerk 77 role m --as clerk case authorise 1448-1
does another_does m case authorise 1448-1
does the_service_is_suspended m case suspend 1448-1 --reason 'خلاف على العداد' --told 'بالهاتف'
forbids nothing_is_handed_over_meanwhile no_such_move S0-P6 \
    m case deliver 1448-1 --receiver x --receipt x
does and_taken_up_again m case reactivate 1448-1 --reason 'حل الخلاف'
now=2026-11-27
does it_is_delivered m case deliver 1448-1 --receiver 'شركة الكهرباء' --receipt 'سداد 12'
does the_file_is_closed m case close 1448-1 completed
is_sound
tap_end
