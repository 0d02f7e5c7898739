#!/bin/sh
# A changed calendar moves the windows of open cases, and says which.
. tests/lib/story.sh
opens_under union 2026-11-01

m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null
complete_case() { # a case whose window runs; its number is printed
    draft=$(m case open --person 1999900010 --kind service --request 'خدمة')
    m case paper "$draft" national_id matched --expires 1460/1/1 >/dev/null
    m case match "$draft" --all >/dev/null 2>&1
    m case declare "$draft" --means phone --consent yes >/dev/null
    m case list --state COMPLETE --format tsv | tail -1 | cut -f1
}
moved='number	clock	not_before_was	not_before	due_was	due'
first=$(complete_case)
is a_window_is_given_with_completeness "$(value "$first" due)" 2026-11-22

report=$(m holiday add 2026-11-09 'إجازة' --dry-run --format tsv 2>/dev/null)
is a_trial_says_what_would_move "$report" "$moved
$first	reply	2026-11-15	2026-11-15	2026-11-22	2026-11-23"
is and_moves_nothing "$(value "$first" due)" 2026-11-22
is so_does_the_change "$(m holiday add 2026-11-09 'إجازة' --format tsv 2>/dev/null)" "$report"
is the_case_follows "$(value "$first" due)" 2026-11-23
is as_try_says_of_no_holiday "$(m try window --policy union 2026-11-01)" '2026-11-15	2026-11-22'
has its_history_has_it "$(m case history "$first" --format tsv)" '	clock	redate	'
refuses the_clerk_changes_no_calendar 77 '' m --as clerk holiday add 2026-11-10 'إجازة'
does a_day_off_anyway_moves_nothing m holiday add 2026-11-13 'جمعة'
has and_says_that "$said" "No open case's days have moved"
is taken_away_it_moves_back "$(m holiday remove 2026-11-09 --format tsv 2>/dev/null | tail -1)" \
    "$first	reply	2026-11-15	2026-11-15	2026-11-23	2026-11-22"
does a_day_off_a_week_more m setting set week.working_days sunday,monday,tuesday,wednesday
has moves_it_too "$said" "$first"
is the_thursdays_are_not_counted "$(value "$first" due)" 2026-11-25
does the_week_is_put_back m setting set week.working_days sunday,monday,tuesday,wednesday,thursday
is and_the_window_with_it "$(value "$first" due)" 2026-11-22

# A window that is paused has moved by the pause only when that ends.
m case assign "$first" researcher >/dev/null
m case study "$first" --opinion x --recommend accept --no-conflict >/dev/null
m case ready "$first" >/dev/null
session=$(m session open --member Ali --member Badr --member Omar --format json | sed 's/.*"number":"\([^"]*\)".*/\1/')
m case docket "$first" --session "$session" >/dev/null
m case decide "$first" defer --reason papers_owed --plain 'ورقة' --owed-by applicant \
    --owed 'ورقة' --until +10 --for 1,2,3 >/dev/null
does the_window_is_paused m session close "$session"
now=2026-11-10
is it_says_so "$(value "$first" paused)" true
due=$(value "$first" due)
does a_holiday_comes_behind_it m holiday add 2026-11-19 'إجازة'
has it_moves_a_paused_window "$said" "2026-11-22	2026-11-23"
is by_its_day_and_no_more "$due $(value "$first" due)" '2026-12-01 2026-12-02'
second=$(complete_case)
is a_new_window_knows_the_holiday "$(value "$second" due)" 2026-12-02
is_sound
tap_end
