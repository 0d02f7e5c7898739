#!/bin/sh
# What a person did today is taken back, the last first; what is final or hangs on it says why not.
. tests/lib/story.sh
opens_under union 2026-11-01

state() { # TICKET
    m visit list --format tsv | grep "^$1	" | cut -f5
}

refuses nothing_was_done_today 1 'There is nothing to take back' m undo
m visit arrive --purpose inquiry >/dev/null
m visit call >/dev/null
does a_trial_says_what_it_would_take_back m undo --dry-run
has it_names_the_act "$said" 'Visitor called'
is nothing_was_taken_back "$(state 1)" CALLED
has the_call_is_taken_back "$(m undo --format json)" '"act":"call"'
is the_visitor_waits_again "$(state 1)" WAITING
has the_next_time_it_is_the_act_before "$(m undo --format json)" '"act":"arrive"'
is the_line_is_empty "$(state 1)" ''
refuses there_is_no_more 1 'There is nothing to take back' m undo
has the_log_names_both "$(m --as admin audit show --limit 1000)" 'Taken back: Visitor called'

m visit arrive --purpose inquiry >/dev/null
m --as manager visit call >/dev/null
refuses what_another_did_later_stands_in_its_way 65 'Visitor called, by' m undo
has by_its_guard "$said" later_act
has the_act_is_named "$said" 'Ticket given · 1'
does the_manager_takes_his_call_back m --as manager undo
does and_then_the_clerk_the_ticket m undo

m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null
m case open --person 1999900010 --kind service --request 'خدمة' >/dev/null
m case paper D1 national_id matched --expires 1460/1/1 >/dev/null
does a_paper_is_taken_back m undo
has it_is_awaited_again "$(m case papers D1 --format tsv)" 'national_id	mandatory	required'
has the_history_says_so "$(m case history D1)" 'Taken back: National ID'
m case paper D1 national_id matched --expires 1460/1/1 >/dev/null
m case verify D1 >/dev/null
m case match 1448-1 --all >/dev/null
m case declare 1448-1 --means phone --consent yes >/dev/null
refuses a_signature_is_final 65 'let him sign the new declaration' m --as verifier undo
has with_its_guard "$said" final_act
is_sound
tap_end
