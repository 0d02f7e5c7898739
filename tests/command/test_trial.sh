#!/bin/sh
# --dry-run answers as if the act were done, with all its guards, and leaves the file as it was, to
# the byte; afterwards the same act goes as if nobody had tried it.
. tests/lib/story.sh
opens_under union 2026-11-01
m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null

bytes() {
    cksum <"$office"
}

# tries NAME COMMAND...: in a trial it goes well and changes nothing; then it is done
tries() {
    name=$1
    shift
    before=$(bytes)
    does "$name" "$@" --dry-run
    has "${name}_is_called_a_trial" "$said" 'A trial by --dry-run'
    is "${name}_leaves_the_file_as_it_was" "$(bytes)" "$before"
    does "${name}_goes_afterwards" "$@"
}

tries a_visitor m visit arrive --purpose inquiry
is his_ticket_is_the_first "$(m visit list --format tsv | tail -1 | cut -f1)" 1
tries calling_him m visit call
tries serving_him m visit serve 1
tries his_question m inquiry add 'ما الشروط؟' --ticket 1
tries a_person m person add --name 'نورة سالم القحطاني' --id 1999900028 --sex f --born 1398/7/1 \
    --phone 0598765432 --city أبها --nationality citizen --marital widowed
tries a_case m case open --person 1999900010 --kind service --request 'خدمة'
is it_has_the_first_number "$(value D1 draft)" D1
tries a_paper m case paper D1 national_id matched --expires 1460/1/1
tries verification m case verify D1
is no_serial_is_lost "$(value D1 number)" 1448-1
tries matching m case match 1448-1 --all
tries a_referral m case refer 1448-1 'سؤال'
tries its_answer m case answer "$(m referral list --format tsv | tail -1 | cut -f1)" 'جواب'
tries a_declaration m case declare 1448-1 --means phone --consent yes
tries an_assignment m case assign 1448-1 researcher
tries a_study m case study 1448-1 --opinion x --recommend accept --no-conflict
tries readiness m case ready 1448-1
tries a_session m session open --member Ali --member Badr --member Omar
tries the_docket m case docket 1448-1
tries a_decision m case decide 1448-1 accept --reason need_proven --for 1,2,3 --amount 50
tries the_minutes m session close 1448-1
tries a_reply m case reply 1448-1 --channel phone --proof x --early-reason 'عاجل'
tries registration m case register 1448-1 --class ill
tries a_plan m case plan 1448-1 --fund zakat --due today
tries its_authorisation m case authorise 1448-1
tries a_delivery m case deliver 1448-1 --receiver x --receipt x
tries the_closing m case close 1448-1 completed
tries a_setting m setting set committee.quorum 4
tries a_holiday m holiday add 2027-01-05 'إجازة'
tries its_end m holiday remove 2027-01-05
tries a_policy m policy adopt tuwaim
tries a_colleague m staff add huda --name هدى --role clerk
tries his_other_role m staff role huda verifier

holiday=$(m holiday list --format tsv | sed -n 2p | cut -f1)
does a_holiday_is_confirmed m holiday confirm "$holiday"
does once_more_it_stays_so_in_a_trial_too m holiday confirm "$holiday" --dry-run
before=$(bytes)
refuses a_guard_refuses_in_a_trial_too 65 no_such_move m case reply 1448-1 --channel phone --proof x --dry-run
refuses so_does_a_role 77 '' m --as clerk case authorise 1448-1 --dry-run
is and_nothing_is_written "$(bytes)" "$before"
has it_says_so_in_arabic "$("$program" -f "$office" --lang ar visit arrive --dry-run 2>&1 >/dev/null)" 'تجربة'
is_sound
tap_end
