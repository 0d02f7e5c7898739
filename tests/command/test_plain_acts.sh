#!/bin/sh
# What is done at the desk line by line: appointments, the family register, two changes of one person.
. tests/lib/tap.sh

folder=$(dirname "$office")

new_office() {
    rm -f "$office" "$office".*
    "$program" demo --policy union --seed 1 --cases 0 --people 0 --now 2026-11-22T09:00 "$office" 2>/dev/null
    m person add --name 'نورة التجريبي' --id 1999990003 --phone 0512345678 --born 1/1/1410 --sex f >/dev/null
}

# hasnt NAME TEXT PART: PART does not stand in TEXT
hasnt() {
    case $2 in
    *"$3"*) is "$1" "$2" "no $3" ;;
    *) is "$1" yes yes ;;
    esac
}

talk() { # the lines on standard input
    timeout 30 "$program" -f "$office" --lang en --as clerk --plain
}

# --- who has an appointment comes ---
new_office
told=$(printf '11\nappointments\n1\n6\n1999990003\n\n+0\n2\n1\n2\n2\n2\n3\n' | talk)
has an_appointment_is_booked "$told" 'The appointment is booked'
has behind_the_last_field_stands_the_menu "$told" '15. Case: None
نورة التجريبي'
has it_is_told_whole "$told" 'Today, 09:30, نورة التجريبي, Asking about a case, Expected: selected'
has who_comes_gets_a_ticket "$told" 'Appointments: 2
Ticket 1 was given'
has nobody_comes_twice "$told" 'Not done: He is not expected any more'
has and_waits_in_reception "$told" '11. 1, نورة التجريبي, Asking about a case'
hasnt an_act_that_was_looked_for_names_no_key "$told" 'Ctrl-N'

# --- the star of priority has a word ---
m visit arrive --priority >/dev/null
has priority_is_told "$(printf '11\n' | talk)" 'gave no name, Something else, Interview, 0 min, priority'

# --- the family register ---
family() { # the lines that follow on those that open the register
    { printf 'people\n1\n1999990003\n11\nFamily\n1\n'; cat; } | talk
}
told=$(printf 'سارة\n1\n1/1/1440\n\n\n' | family)
has a_row_is_asked_cell_by_cell "$told" 'Name: سارة'
has and_kept_behind_its_last_cell "$told" 'سارة stands in the register'
has an_empty_row_leads_back "$told" "Person's file
Categories and contact (0), Family (1)"
told=$(printf '.\n-\n11\nسارة بنت سعد\n2\n' | family)
has a_sign_leads_to_the_row_before "$told" 'Family: -
11. Name: سارة
12. Kinship: Wife'
has and_its_cells_are_corrected_by_number "$told" 'سارة بنت سعد stands in the register'
has what_is_counted_stands_in_a_line_of_its_own "$told" 'Persons, 1, Wives, 1, Under 15, 1
'

# --- two changes of one person ---
wait_for() { # WORDS: until they were told, or for ten seconds
    tries=0
    while ! grep -q "$1" "$folder/told" 2>/dev/null && [ $tries -lt 300 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
}
: >"$folder/told"
{
    printf 'people\n1\n1999990003\n11\n2\n.\n'
    wait_for '[0-9]\. City:'
    m person edit 1999990003 city Jeddah --as manager >/dev/null
    printf '%s\nRiyadh\n2\n' "$(sed -n 's/^\([0-9]*\)\. City:.*/\1/p' "$folder/told" | head -n 1)"
    wait_for 'Somebody else'
    printf '11\n2\n'
    wait_for 'The changes are saved'
} | talk >"$folder/told"
told=$(cat "$folder/told")
has both_changes_are_told "$told" 'Field, Before, Theirs, Mine
11. City, nothing, Jeddah, Riyadh, both changed it: selected'
has which_stands_is_told_in_words "$told" '11. City, nothing, Jeddah, Riyadh, mine stands: selected'
has the_way_on_names_no_key_that_is_not_typed "$told" '2 saves what stands, Enter takes the other, a dot loses nothing'
has the_one_that_was_taken_is_kept "$(m person show 1999990003)" 'Riyadh'

# --- sentences say what is typed here ---
told=$(printf 'people\n1\n' | talk)
has no_tab_is_asked_for "$told" 'A dot, then =: by name'
told=$(printf 'people\n1\n.\n=\n2\n' | talk)
has and_so_the_order_is_chosen "$told" 'In which order?
1. As searched
2. Name'
has which_shows_everybody "$told" '11. نورة التجريبي'
told=$(printf '11\n6\n' | talk)
hasnt nor_at_the_arrival "$told" 'Tab'
tap_end
