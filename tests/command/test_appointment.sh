#!/bin/sh
# Appointments: booked in free slots of working days, checked in, cancelled.
. tests/lib/tap.sh

"$program" demo --cases 0 --now 2026-11-21T09:00 "$office"
now=2026-11-22T08:00
has nine_is_the_first_slot "$(m appointment free --format tsv)" 'time
09:00
09:30
10:00'
id=$(m appointment book today 10:30 --name 'سعد' --purpose papers)
is who_is_expected_is_listed "$(m appointment list --format tsv)" \
    "id	day	time	person	purpose	state	missed	number
$id	2026-11-22	10:30	سعد	papers	booked	false	"
refuses no_slot_begins_in_between 65 slot_free m appointment book today 10:31
has and_the_free_ones_are_named "$said" '10:30'
refuses friday_is_no_working_day 65 slot_free m appointment book 2026-11-27 10:30
refuses a_time_is_a_time 65 noon m appointment book today noon
refuses a_person_must_be_on_file 1 1999991233 m appointment book today 11:00 --person 1999991233
now=2026-11-22T10:40
has who_is_late_is_marked "$(m appointment list)" '▲ Has not come'
ticket=$(m appointment arrive "$id")
has he_waits_with_a_ticket "$(m visit list --format json | grep "\"number\":\"$ticket\"")" \
    '"person":"سعد","purpose":"papers"'
has and_is_no_more_expected "$(m appointment list)" '✓ Has come'
refuses he_comes_once 65 no_such_move m appointment arrive "$id"
refuses who_has_come_is_not_changed 65 no_such_move m appointment change "$id" --time 11
late=$(m appointment book today 11:00 --name 'هند')
refuses nobody_is_missed_before_his_time 65 time_come m appointment no-show "$late"
now=2026-11-22T11:20
does after_it_he_is m appointment no-show "$late"
has and_stands_so "$(m appointment list)" '✗ Did not come'
refuses a_full_hour_is_a_slot_to_change_to_or_none 65 slot_free \
    m appointment change "$late" --time 11:10
does he_is_expected_anew_on_another_day m appointment change "$late" --date 2026-11-24 --time 9:30
has with_all_else_as_it_was "$(m appointment list --date 2026-11-24 --format tsv)" \
    "$late	2026-11-24	09:30	هند	other	booked"
does he_may_be_another m appointment change "$late" --name 'ريم' --purpose papers
has and_comes_for_something_else "$(m appointment list --date 2026-11-24 --format tsv)" \
    "ريم	papers	booked"
other=$(m appointment book 2026-11-23 9 --name 'منى')
refuses a_reason_is_needed_to_cancel 65 reason_given m appointment cancel "$other"
does with_a_reason_it_is m appointment cancel "$other" --reason 'اعتذرت'
is and_not_listed "$(m appointment list --date 2026-11-23)" ''
refuses what_is_not_there_is_not_found 1 77 m appointment arrive 77
hostile=$(printf 'x\033[2J\a\342\200\256";--\ty')
does a_hostile_name_is_cleaned m appointment book 2026-11-23 9 --name "$hostile"
is no_control_character_comes_back \
    "$(m appointment list --date 2026-11-23 --format json | tr -cd '\000-\011\013-\037\177')" ''
refuses an_administrator_books_none 77 role m --as admin appointment book 2026-11-23 10
does the_office_is_sound m --as admin check
tap_end
