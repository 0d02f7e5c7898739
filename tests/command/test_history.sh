#!/bin/sh
# What was done is read in words and in the office's own time; programs read codes and UTC.
. tests/lib/tap.sh

does an_office_is_made "$program" demo --cases 60 --people 0 --seed 3 --now 2026-09-22 "$office"
ar() {
    "$program" -f "$office" --lang ar --as manager "$@"
}
numbers=$(m --as manager case list --limit 1000 --format tsv | sed 1d | cut -f1)
has the_office_has_cases "$numbers" 1448-1
histories=$(for number in $numbers; do ar case history "$number"; done)
windows=$(for number in $numbers; do ar case windows "$number"; done)
audit=$(ar audit show --limit 1000)

# Numbers of clauses, drafts, receipts and checksums are in capitals; a code is not.
codes() {
    printf '%s\n' "$1" | grep -oE '[a-z_]{2,}|[A-Z_]{5,}|[0-9T:.-]{10,}Z' | sort -u | tr '\n' ' '
}
is no_history_shows_a_code "$(codes "$histories")" ""
is no_window_shows_a_code "$(codes "$windows")" ""
is the_audit_shows_no_code "$(codes "$audit")" ""
other=$(m --as manager case history 1448-1; m --as manager audit show --limit 1000)
is no_act_is_another_change "$(printf '%s\n' "$other" | grep -c 'Another change')" 0

first=$(m --as manager case history 1448-1 --format tsv | sed -n 2p)
has programs_read_the_moment_in_utc "$first" "Z	"
has programs_read_the_act_as_a_code "$first" "	case	open	"
read_first=$(m --as manager case history 1448-1 | sed -n 2p)
has the_heads_stand_over_it "$(m --as manager case history 1448-1 | head -1)" "Moment	Staff"
has people_read_the_act_in_words "$read_first" "Open a case"
tap_end
