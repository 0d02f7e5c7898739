#!/bin/sh
# S1, from the door to the closed file: a new beneficiary is rejected, appeals and is accepted.
. tests/lib/story.sh
opens_under maarifa 2026-11-01

# S1-P1: received, and answered in all he asks
does he_gets_a_ticket m visit arrive --purpose inquiry
m visit call >/dev/null
m visit serve 1 >/dev/null
question=$(m inquiry add 'هل أحتاج ملفا جديدا؟' --ticket 1)
forbids he_does_not_leave_unanswered inquiries_settled S1-P1 m visit done 1
does he_is_answered m inquiry answer "$question" 'نعم'
does then_he_may m visit done 1

# S1-C1..7: seven channels, no branch delegates
refuses a_delegate_is_no_channel_here 65 S1-C1..7 m visit arrive --channel delegates

# S1-W4, P2: the form is that of a new beneficiary; searched first, matched, valid on the day
refuses he_is_not_on_file 1 '' m person find 'سالم أحمد الحربي'
m person add --name 'سالم أحمد الحربي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city المدينة --nationality citizen --marital single >/dev/null
has he_is_found_by_another_spelling "$(m person find 'سالم احمد الحربى' --format tsv)" '	1999900010	'
refuses support_comes_after_the_file 65 S1-W4 m case open --person 1999900010 --kind rent
is a_case_is_opened "$(m case open --person 1999900010 --kind new_file)" D1
m case set D1 dependents no family_size 1 housing rented rent 12000 employment employed \
    salary 4000 social_security no citizen_account no district العوالي short_address RNBB2312 \
    >/dev/null
m case paper D1 national_id matched --expires 1460/1/1 >/dev/null
m case paper D1 national_address matched >/dev/null
m case paper D1 rental_contract matched --expires 2027-05-01 >/dev/null
m case paper D1 utility_bill matched --issued 2026-10-10 >/dev/null
forbids an_old_statement_proves_nothing_now paper_in_date S1-P2 \
    m case paper D1 salary_statement matched --issued 2026-01-10
forbids one_paper_is_missing papers_present S1-P2 m case verify D1
has it_is_named "$said" 'Salary statement'

# S1-P6: an unfinished file may wait
does he_is_given_the_list m case missing D1 --return +7
now=2026-11-04
does he_brings_a_new_one m case paper 1448-1 salary_statement matched --issued 2026-11-02
does all_is_there m case verify 1448-1

# S1-P3: unclear to him, so referred
referral=$(m case refer 1448-1 'ما معنى صك الإعالة؟')

# S1-P4: signed, on his own responsibility
m case match 1448-1 --all >/dev/null 2>&1
forbids without_consent_nobody_inquires consent_given S1-P4 m case declare 1448-1 --means phone
printed=$(m case data 1448-1 2>&1 >/dev/null | sed 's/.*: //')
receipt=$(m case declare 1448-1 --means phone --consent yes)
has the_receipt_has_the_checksum_of_what_was_signed "$receipt" "Checksum of the data	${printed:-none}"
is the_open_referral_blocks_completeness "$(value 1448-1 state)" DECLARED
does it_is_answered m case answer "$referral" 'لا ينطبق عليك'
is complete_by_itself "$(value 1448-1 complete_on)" 2026-11-04

# S1-P5: studied, rejected with a reason in plain words, and told
m case assign 1448-1 researcher >/dev/null
m case study 1448-1 --opinion 'دخله يكفيه' --recommend reject --no-conflict >/dev/null
m case ready 1448-1 >/dev/null
m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو' >/dev/null
does it_is_docketed m case docket 1448-1
forbids a_rejection_speaks_plainly plain_reason S1-P5 \
    m case decide 1448-1 reject --reason income_above --for 1,2,3
forbids its_reason_fits_a_rejection reason_code S1-P5 \
    m case decide 1448-1 reject --reason need_proven --plain 'لا' --for 1,2,3
forbids a_tie_carries_nothing votes_carry S1-P5 \
    m case decide 1448-1 reject --reason income_above --plain 'دخلك أعلى من الحد' --for 1 --against 2
m case decide 1448-1 reject --reason income_above --plain 'دخلك أعلى من الحد' --for 1,2,3 >/dev/null
does the_minutes_close m session close 1448-1
now=2026-11-18
does after_two_weeks_he_is_told m case reply 1448-1 --channel interview --proof 'حضر ووقع'
has in_the_window "$(m case replies 1448-1 --format tsv)" in_window
forbids a_rejected_applicant_is_not_registered decision_accepted S1-P5 \
    m case register 1448-1 --class low_income

# His right to appeal, to another panel
now=2026-12-01
does he_appeals m case appeal 1448-1 --reason 'انتهى عقد العمل'
m session open --member 'علي:رئيس' --member 'بدر:عضو' --member 'عمر:عضو' >/dev/null
forbids the_same_panel_does_not_hear_it other_panel '' m case docket 1448-1 --session 1448-2
m session open --panel 2 --member 'زيد:رئيس' --member 'هند:عضو' --member 'ليلى:عضو' >/dev/null
does another_does m case docket 1448-1 --session 1448-3
has which_is_shown_who_rejected_it "$(m session agenda 1448-3 --format tsv)" '1448-1 · علي · بدر · عمر'
m case decide 1448-1 accept --reason need_proven --for 1,2 --abstain 3 --amount 800 --months 2 >/dev/null
does it_is_accepted m session close 1448-3
does he_is_told m case reply 1448-1 --channel phone --proof 'مكالمة'
is both_decisions_are_kept "$(m case decisions 1448-1 --format tsv | tail -n +2 | cut -f1-3 | tr '\t\n' ' ;')" \
    '1448-1 superseded reject;1448-3 in_force accept;'

# S1-P6: registered, as his papers are complete
does he_is_registered m case register 1448-1 --class jobless
is he_has_a_number_for_good "$(m case card 1448-1 --format tsv | tail -1 | cut -f1)" 1

# S1-P7: served each month, by four eyes
does a_plan_for_two_months_is_made m case plan 1448-1 --fund sadaqa --due 2026-12-10
forbids more_than_was_granted_needs_a_reason within_ceiling "not in the policy's text" \
    m case plan 1448-1 --fund sadaqa --due 2026-12-10 --amount 1 --times 1
forbids its_maker_does_not_authorise_it four_eyes S1-P7 m --as service case authorise 1448-1
does the_manager_does m case authorise 1448-1
now=2026-12-10
does the_first_is_paid m case deliver 1448-1 --receiver 'سالم' --receipt 'حوالة 1'
forbids the_second_is_still_owed no_unpaid_entitlement S1-P7 m case close 1448-1 completed
has on_the_same_day_of_the_month "$(m case deliveries 1448-1 --format tsv)" '2027-01-10	due'
now=2027-01-10
does it_is_paid_too m case deliver 1448-1 --receiver 'سالم' --receipt 'حوالة 2'
does the_file_is_closed m case close 1448-1 completed
is_sound
tap_end
