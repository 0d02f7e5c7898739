#!/bin/sh
# The screens line by line: whole talks at the counter, as a screen reader says them.
. tests/lib/tap.sh

data=$PWD/tests/data/plain
folder=$(dirname "$office")

# A made-up office with a visitor on file and nobody waiting.
new_office() {
    rm -f "$office" "$office".*
    "$program" demo --policy union --seed 1 --cases 0 --people 0 --now 2026-11-22T09:00 "$office" 2>/dev/null
    m person add --name 'نورة التجريبي' --id 1999990003 --phone 0512345678 --born 1/1/1410 --sex f >/dev/null
    m case open --person 1999990003 --kind rent --request 'A made-up request' >/dev/null
}

# Minutes and the hour go on while the talk is held; what may be done is another test's.
steady() {
    sed -E -e 's/[0-9]+ (min|د)/N \1/g' -e 's/09:0[0-9]/09:0N/g' | grep -vE '^(Enter|[0-9]|[A-Z]) '
}

talk() { # LANGUAGE LOGIN, the lines on standard input
    "$program" -f "$office" --lang "$1" --as "$2" --plain
}

# as_saved NAME LANGUAGE: the talk is word for word the one that was saved
as_saved() {
    new_office
    talk "$2" clerk <"$data/$1.typed" >"$folder/talk" 2>&1
    is "$1_ends_cleanly" $? 0
    steady <"$folder/talk" >"$folder/told"
    [ -z "$MUAMALA_TEST_SAVE" ] || cp "$folder/told" "$data/$1.told"
    is "$1_is_told_as_saved" "$(diff "$data/$1.told" "$folder/told")" ''
    is "$1_moves_no_cursor" "$(tr -d '\n' <"$folder/talk" | LC_ALL=C grep -c '[[:cntrl:]]')" 0
}

as_saved desk en
as_saved counter ar

# --- what was done is in the record ---
has the_visit_of_the_talk_is_kept "$(m report day --format json)" '"arrived":1,"waiting":0,"called":0,"serving":0,"hold":0,"done":1'
is the_answer_is_kept "$(m inquiry list --state answered --format tsv | sed -n '2s/.*\(خلال أسبوع\.\).*/\1/p')" 'خلال أسبوع.'

# --- ten visitors ---
new_office
ten() {
    echo 11
    for i in 1 2 3 4 5 6 7 8 9 10; do printf '6\nVisitor %s\n\n' $i; done
    for i in 1 2 3 4 5 6 7 8 9 10; do printf '2\n2\n2\n'; done
}
ten | talk en clerk >"$folder/ten"
is ten_visitors_come_and_go "$(grep -c 'visit of number [0-9]* has ended' "$folder/ten")" 10
is and_the_day_sheet_has_them "$(m report day --format json | head -1 | grep -o '"done":10')" '"done":10'
is it_is_a_sound_office "$(m check >/dev/null && echo yes)" yes

# --- what can be done is told by number ---
told=$(printf '11\n2\n6\n' | talk en clerk)
has the_usual_step_is_told "$told" '2 Call next'
has keys_that_do_nothing_are_refused_in_words "$(printf '7\n' | talk en clerk)" \
    'Not done: Nothing here has this name or number'
has an_act_is_found_by_its_name "$(printf '11\nappoint\n1\n' | talk en clerk)" \
    'Nobody is expected'
has and_done_on_another_screen "$(printf 'appoint\n1\n' | talk en clerk)" 'Nobody is expected'

# --- nothing typed is lost, nothing is cut ---
long=$(printf '%5000s' x | tr ' ' x)
told=$(printf '11\n%s\n6\nSaad\n\n' "$long" | talk en clerk)
has a_line_too_long_is_refused "$told" 'Not done: The text is too long'
has and_the_next_one_counts "$told" 'Ticket 11 was given'
told=$(printf '11\n6\n%0200d\n\n' 7 | talk en clerk)
has a_value_too_long_is_asked_again "$told" 'Not done: The text is too long
The visitor:'
told=$(printf 'people\n1\n.\n6\nSaad Test\n1999990012\n1999990003\n.\n' | talk en clerk)
has a_refused_value_is_offered_again "$told" 'Identity number [1999990012]:'

# --- money is judged where it is typed, in every set of digits ---
new_office
m case set D1 social_security yes >/dev/null
matching() { # the lines that follow on those that lead to the form's menu
    { printf '11\nD1\n\n2\n.\n'; cat; } | talk en clerk
}
money=$(matching </dev/null | sed -n 's/^\([0-9]*\)\. Social security a month: .*/\1/p' | head -n 1)
told=$(printf '%s\n1,50\n١٬٢٣٤٫٥٠\n2\n' "$money" | matching)
has a_doubtful_amount_is_refused_at_once "$told" \
    'Not done: Social security a month: An amount is written like 1,234.50'
has and_offered_again "$told" 'Social security a month [1,50]:'
is an_amount_in_arabic_digits_is_kept \
    "$(m case data D1 --format tsv | sed -n 's/^social_security_amount	//p' | cut -f 1)" 1234.50

# --- signing in and the lock ---
rm -f "$office" "$office".*
echo open-sesame | "$program" init --policy tuwaim --admin huda --password-fd 9 "$office" 9<&0
sign_in() {
    "$program" -f "$office" --lang en --plain
}
told=$(printf 'huda\nwrong\nopen-sesame\n' | sign_in)
has a_wrong_password_is_asked_again "$told" 'Not done: The login or the password is wrong
Password:'
has the_right_one_opens_the_day "$told" 'Today'
is no_password_is_told "$(printf '%s' "$told" | grep -c 'wrong$\|open-sesame')" 1
told=$(printf 'huda\nopen-sesame\nlock\n1\nwrong\nopen-sesame\n5\n' | sign_in)
has the_lock_asks_for_the_password "$told" 'Locked'
has and_goes_on_where_it_was "$told" 'Today:'

# --- who asks for it ---
has the_environment_asks_for_it "$(printf 'huda\n' | A11Y=1 "$program" -f "$office" --lang en)" 'line by line'
is the_settings_ask_for_it "$(A11Y=1 "$program" --lang en config show --format tsv | grep -c '^plain	on	.*environment')" 1
refuses without_it_a_pipe_is_no_terminal 64 'need a terminal' "$program" -f "$office" --lang en
new_office
is letters_are_sent_as_typed "$(printf '\n' | talk ar clerk | head -1)" 'معاملة، سطرا سطرا'
is or_as_seen_where_it_is_wished "$(printf '\n' | "$program" -f "$office" --lang ar --as clerk --plain --bidi visual | head -1)" \
    'ﺍﺮﻄﺳ ﺍﺮﻄﺳ ،ﺔﻠﻣﺎﻌﻣ'

# --- keys that were moved ---
mkdir -p "$folder/home/muamala"
home() { # runs with the preferences of that folder
    XDG_CONFIG_HOME="$folder/home" "$@"
}
preferences=$folder/home/muamala/config
printf 'key.hold = Enter\n' >"$preferences"
control=$(home m config check 2>&1 | sed -n 's/.*Allowed: Ctrl-\(.\).*/\1/p')
typed=$(printf "\\$(printf %o $(($(printf %d "'$control") - 64)))")
printf 'key.call-next = Ctrl-%s\n' "$control" >"$preferences"
told=$(printf '11\n6\nSaad\n\n2\n%s\n1\n' "$typed" | home talk en clerk)
has a_key_that_was_moved_is_told "$told" "Ctrl-$control Call next"
has and_does_the_act "$told" 'Call number 1'
has its_old_key_does_nothing "$told" 'Reception: 2
Not done: Nothing here has this name or number'
has and_by_its_name_it_is_found "$(printf '11\nCtrl-%s\n' "$control" | home talk en clerk)" '1. Serve, '

# --- who is expected ---
new_office
booked=$(printf '11\nappoint\n1\n6\n1999990003\n\ntoday\n10:30\n\n2\n' | talk en clerk)
has who_it_is_is_told_while_he_is_booked "$booked" 'Applicant, Female, 37 years old, 1999990003'
has his_only_case_is_put_in "$booked" 'Case [D1, Rent]'
has and_that_he_is "$booked" 'The appointment is booked'
has who_is_expected_is_told_by_the_clock "$booked" 'Today, 10:30, نورة التجريبي'
came=$(printf '11\nappoint\n1\n11\n2\n' | talk en clerk)
has he_is_checked_in_by_number "$came" 'Ticket 1 was given'
has and_stands_so "$(m appointment list)" '✓ Has come'
new_office
printf '11\nappoint\n1\n6\n1999990003\n\ntoday\n10:30\n\n2\n' | talk en clerk >/dev/null
door=$(printf '11\n6\n1999990003\n' | talk en clerk)
has at_the_door_he_is_known_by_his_appointment "$door" 'He has an appointment today at 10:30'
new_office

# --- it sleeps ---
if [ -r /proc/self/status ]; then
    mkfifo "$folder/pipe"
    "$program" -f "$office" --lang en --as clerk --plain <"$folder/pipe" >"$folder/idle" &
    pid=$!
    exec 8>"$folder/pipe"
    while ! grep -q 'Today:' "$folder/idle" 2>/dev/null; do sleep 0.1; done
    sleep 3
    woken() { sed -n 's/^voluntary_ctxt_switches:[^0-9]*//p' "/proc/$pid/status"; }
    before=$(woken)
    sleep 3
    is nothing_wakes_it_while_nobody_types "$(woken)" "$before"
    exec 8>&-
    wait $pid
    is the_end_of_its_lines_ends_it $? 0
fi
tap_end
