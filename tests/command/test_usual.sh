#!/bin/sh
# The usual next step as the administrator chooses it: listed, replaced, taken away, taken back.
. tests/lib/tap.sh

"$program" demo --cases 6 --now 2026-11-21T09:00 "$office"
as() { # LOGIN COMMAND...
    login=$1
    shift
    m --as "$login" "$@"
}
rows() { as admin usual list --format tsv; }

head='kind	role	state	step'
is nothing_is_chosen_at_first "$(rows)" "$head"
does the_administrator_chooses as admin usual set rent clerk VERIFYING refer
is it_is_listed "$(rows)" "$head
rent	clerk	VERIFYING	refer"
does a_choice_gives_way as admin usual set rent clerk VERIFYING paper
is to_the_next "$(rows)" "$head
rent	clerk	VERIFYING	paper"
has people_read_words "$(as admin --lang en usual list)" 'Record a paper'
refuses what_the_role_cannot_do 65 not_its_step as admin usual set rent clerk VERIFYING decide
has it_says_what_it_can "$(as admin --lang en usual set rent clerk VERIFYING decide 2>&1)" 'Record a paper'
refuses the_administrator_opens_no_case 65 not_its_step as admin usual set rent admin VERIFYING paper
refuses only_he_chooses 77 role as clerk usual set rent clerk VERIFYING paper
refuses nor_does_a_manager_take_away 77 role as manager usual remove rent clerk VERIFYING
refuses a_mistyped_state_finds_its_neighbour 64 VERIFYING as admin usual set rent clerk VERIFYNG paper
refuses nobody_opens_an_open_case 64 DRAFT as admin usual set rent clerk NONE open
does it_is_taken_away as admin usual remove rent clerk VERIFYING
is and_gone "$(rows)" "$head"
refuses only_once 1 stands as admin --lang en usual remove rent clerk VERIFYING
does it_is_taken_back as admin undo
is so_it_stands_again "$(rows)" "$head
rent	clerk	VERIFYING	paper"
has the_log_tells_it "$(as admin audit show --lang en --limit 1000)" 'Usual next step chosen'
larger=${office%/*}/habits.muamala
does a_larger_office "$program" demo --cases 20 --now 2026-11-21T09:00 "$larger"
here() { # LOGIN COMMAND...
    login=$1
    shift
    "$program" -f "$larger" --as "$login" "$@"
}
has what_was_done_is_suggested "$(here admin usual suggest marriage --format tsv)" \
    'marriage	verifier	VERIFYING	declare	3'
is and_nothing_is_chosen_by_that "$(here admin usual list --format tsv)" "$head"
next_acts() { here verifier queue verification --format tsv | grep DRAFT | cut -f 14 | sort -u; }
is a_list_tells_the_states_own "$(next_acts)" missing
for kind in $(here manager case list --format tsv | tail -n +2 | cut -f 4 | sort -u); do
    here admin usual set "$kind" verifier DRAFT paper
done
is and_then_what_was_chosen "$(next_acts)" paper
does the_office_is_sound as admin check
