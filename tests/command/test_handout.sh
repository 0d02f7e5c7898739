#!/bin/sh
# What the visitor takes along: the missing list with the day to come back, and the criteria.
. tests/lib/story.sh
opens_under union 2026-11-01

m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null
m case open --person 1999900010 --kind rent >/dev/null
m case set D1 dependents no housing rented >/dev/null

# --- the missing list ---
sheet=$(m case missing D1 --sheet logical)
has the_sheet_names_the_case "$sheet" 'Case D1: Rent'
has what_he_is_to_bring "$sheet" '1. National ID'
has and_why "$sheet" 'A citizen shows his national ID'
has the_day_to_come_back_is_the_fifth_working_day "$sheet" '8/11/2026'
has in_both_calendars "$sheet" 'Please come back on: Sunday 28 Jumada al-Ula 1448'
is looking_at_it_gives_nothing_out "$(value D1 state)" DRAFT
m --as admin holiday add 2026-11-03 'عطلة' >/dev/null
m --as admin holiday add 2026-11-04 'عطلة' >/dev/null
has a_holiday_is_no_working_day "$(m case missing D1 --sheet logical)" '10/11/2026'
m --as admin setting set completion.return_working_days 2 >/dev/null
has the_office_says_how_many "$(m case missing D1 --sheet logical)" '5/11/2026'
is no_line_is_wider_than_the_paper \
    "$(m case missing D1 --sheet visual | grep -c '^.\{81\}')" 0
arabic=$("$program" -f "$office" --now "$now" --lang ar case missing D1 --sheet visual)
is arabic_stands_against_the_right_edge \
    "$(printf '%s\n' "$arabic" | LC_ALL=C.UTF-8 grep -vc '^.\{80\}$\|^$')" 0
has joined_and_in_order "$arabic" '.1'
is and_for_a_printer_that_knows_arabic_as_it_is_written \
    "$("$program" -f "$office" --now "$now" --lang ar case missing D1 --sheet logical |
        grep -c '^1\. الهوية الوطنية$')" 1
does it_is_given_out m case missing D1 --give
is for_that_day "$(m case missing D1 --format tsv | sed -n 2p | cut -f7)" 2026-11-05
is then_the_file_waits "$(value D1 state)" INCOMPLETE
does another_day_may_be_agreed m case missing D1 --return 2026-11-06
has but_a_day_off_is_said "$said" 'does not work'
refuses an_order_is_one_of_two 64 logical m case missing D1 --sheet sideways

# --- the criteria ---
has the_criteria_say_when "$("$program" --lang en policy criteria rent --sheet logical)" \
    'When: Nationality: Citizen'
is gate_list_and_hand_out_name_the_same_papers \
    "$("$program" --lang en policy criteria rent --format tsv)" \
    "$("$program" --lang en case criteria rent --format tsv)"
refuses a_policy_that_takes_no_such_request_has_no_criteria 65 tuwaim \
    "$program" --lang en policy criteria rent --policy tuwaim
has a_whole_file_is_asked_for_where_the_policy_says_so \
    "$("$program" --lang en policy criteria service --policy tuwaim --sheet logical)" \
    'Only whole files'
tap_end
