#!/bin/sh
# A made-up office: lived by its staff, the same for the same seed, sound under every policy.
. tests/lib/tap.sh

folder=$(dirname "$office")
seed=0
for policy in computing maarifa tuwaim jazan-housing ajyal union; do
    seed=$((seed + 1))
    does "${policy}_is_lived" "$program" demo --policy "$policy" --seed $seed --cases 40 \
        --now 2026-11-21 "$folder/$policy.office"
    does "${policy}_checks_clean" "$program" -f "$folder/$policy.office" check
done
does it_is_made_again "$program" demo --policy union --seed $seed --cases 40 --now 2026-11-21 "$office"
is every_state_has_a_case \
    "$(sqlite3 "$office" "SELECT count(DISTINCT state) FROM casefile")" 16
is the_same_seed_makes_the_same_bytes \
    "$(cmp "$office" "$folder/union.office" && cmp "$office.key" "$folder/union.office.key" && echo same)" same
does another_seed_makes_another "$program" demo --seed 7 --cases 40 --now 2026-11-21 "$folder/7.office"
is and_differs "$(cmp -s "$office" "$folder/7.office" || echo differs)" differs
for cases in 0 1 7 200 1500; do
    sized=$folder/$cases.cases
    does "${cases}_cases_are_lived" "$program" demo --cases $cases --seed 3 --now 2026-11-21T14:30 "$sized"
    is "${cases}_cases_are_there" "$(sqlite3 "$sized" "SELECT count(*) FROM casefile")" $cases
    is "the_clock_of_${cases}_cases_stands_at_now" \
        "$(sqlite3 "$sized" "SELECT last_moment FROM office")" 2026-11-21T11:30:00.000Z
    does "${cases}_cases_check_clean" "$program" -f "$sized" check
    does "the_chain_of_${cases}_cases_holds" "$program" -f "$sized" audit verify
done
for cases in 200 1500; do
    is "every_state_of_${cases}_has_cases" \
        "$(sqlite3 "$folder/$cases.cases" "SELECT count(DISTINCT state) FROM casefile")" 16
done
is the_bank_holds_answers_of_every_kind "$(sqlite3 "$sized" "SELECT group_concat(state || n) FROM
    (SELECT state, count(*) AS n FROM known_answer GROUP BY state ORDER BY state)")" approved8,draft1
is there_are_phrases "$(sqlite3 "$sized" "SELECT count(*) > 3 FROM phrase")" 1
is visitors_are_expected_in_the_days_to_come "$(sqlite3 "$sized" "SELECT count(*) > 5
    FROM appointment WHERE state = 'booked' AND day >= 20778 AND casefile_id IS NOT NULL")" 1
is nobody_is_expected_without_a_case "$(sqlite3 "$folder/0.cases" "SELECT count(*) FROM appointment")" 0
is no_session_hears_more_than_its_seats "$(sqlite3 "$sized" "SELECT max(n) FROM
    (SELECT count(*) AS n FROM agenda_item GROUP BY session_id)")" 30
register="FROM (SELECT d.fields AS fields, count(*) + 1 AS size FROM casefile c
    JOIN casefile_data d ON d.casefile_id = c.id JOIN family_member m ON m.head_id = c.person_id
    GROUP BY c.id) WHERE instr(fields, 'family_size' || char(9) || size)"
is some_have_a_register_of_the_size_they_declare \
    "$(sqlite3 "$folder/200.cases" "SELECT count(*) BETWEEN 10 AND 100 $register > 0")" 1
is and_some_another "$(sqlite3 "$folder/200.cases" "SELECT count(*) BETWEEN 1 AND 20 $register = 0")" 1
is people_without_a_case_are_there "$("$program" demo --cases 0 --people 30 "$folder/30.people" &&
    sqlite3 "$folder/30.people" "SELECT count(*) FROM person")" 30
does a_present_just_after_midnight_is_lived "$program" demo --cases 40 --seed 9 --now 2026-11-21T00:05 "$folder/midnight.office"
does and_checks_clean "$program" -f "$folder/midnight.office" check
is nothing_is_said_on_the_way "$("$program" demo --cases 1 "$folder/quiet.office" 2>&1)" ""

"$program" demo --cases 100000 "$folder/stopped.office" 2>"$folder/stopped.says" &
made=$!
until [ -s "$folder/stopped.office.unfinished" ]; do :; done
kill -TERM $made
wait $made
is a_polite_kill_ends_it $? 143
is and_nothing_half_made_is_left "$(ls "$folder" | grep '^stopped.office')" ""
is every_role_has_a_login "$(m staff list --format tsv | sed 1d | wc -l)" 8
does a_login_needs_no_password m --as clerk person find محمد
refuses a_login_that_is_none_is_refused 77 nobody m --as nobody person find محمد
now=2026-11-22T10:00
does its_clock_is_moved_by_hand m --as clerk visit arrive --purpose inquiry
now=2026-11-20
refuses a_moment_before_the_last_event_is_refused 65 moment_before_last \
    m --as clerk visit arrive --purpose inquiry
now=
refuses a_demo_is_never_overwritten 73 exists "$program" --lang en demo "$office"
refuses a_bad_count_is_refused 64 1000000 "$program" --lang en demo --cases -1 "$office.x"
is and_leaves_nothing "$(ls "$office.x" 2>/dev/null)" ""
tap_end
