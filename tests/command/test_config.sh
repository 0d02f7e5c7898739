#!/bin/sh
# Preferences of the screens: which file goes before which, and what is wrong in them.
. tests/lib/tap.sh

home=$(dirname "$office")/preferences
mkdir -p "$home/muamala"
file=$home/muamala/config
unset NO_COLOR MUAMALA_THEME MUAMALA_MOUSE MUAMALA_BIDI MUAMALA_MARKS
XDG_CONFIG_HOME=$home
export XDG_CONFIG_HOME

row() {
    m config show --format tsv | awk -F '\t' -v key="$1" '$1 == key { print $2 " " $3 }'
}

is without_a_file_the_defaults_hold "$(row theme)" 'default default'
does without_a_file_nothing_is_wrong m config check
printf '# mine\ntheme = high-contrast # for my eyes\nmouse = on\n' >"$file"
is the_users_file_is_read "$(row theme)" 'high-contrast user'
is the_environment_goes_before_it "$(MUAMALA_THEME=mono row theme)" 'mono environment'
does what_is_right_is_said_to_be m config check
printf 'theme = pink\nmouse = on\ncolour = never\nbell\n' >"$file"
refuses a_value_that_is_not_allowed_is_named 78 "$file:1: theme" m config check
has with_what_is_allowed "$said" 'default, high-contrast, mono'
has so_is_a_key_that_is_not_known "$said" "$file:3: colour"
has and_a_line_that_is_none "$said" "$file:4: This line is not a key and its value"
is what_is_right_in_a_wrong_file_holds "$(row mouse 2>/dev/null)" 'on user'
refuses another_file_can_be_checked 78 "bad:1" \
    sh -c "printf 'bell = loud\n' >'$home/bad'; cd '$home' && '$(realpath "$program")' --lang en config check bad"
printf 'key.hold = Enter\n' >"$file"
free=$(m config check 2>&1 | sed -n 's/.*Allowed: //p')
first=${free%%,*} last=${free##*, }
printf 'key.call-next = %s\nkey.people = %s # often\n' "$first" "$last" >"$file"
does keys_may_be_moved m config check
is and_are_shown "$(row key.call-next)" "$first user"
printf 'key.call-nxt = F11\nkey.hold = w\nkey.recall = Enter\nkey.next-field = F11\nkey.people = F3\n' >"$file"
refuses an_act_that_is_none_is_named 78 "$file:1: key.call-nxt" m config check
has with_those_there_are "$said" 'key.call-next'
has a_key_that_another_act_has_is_refused "$said" "$file:2: key.hold"
has with_the_keys_that_are_free "$said" "$last"
has a_key_that_moves_and_confirms_is_no_acts "$said" "$file:3: key.recall"
has and_such_an_act_keeps_its_own "$said" "$file:4: key.next-field"
has also_where_no_screen_has_both "$said" "$file:5: key.people"
printf 'key.recall = w\nkey.call-this = r\n' >"$file"
refuses two_acts_do_not_change_keys_at_once 78 "$file:1: key.recall" m config check
rm "$file"
refuses a_file_must_be_there 66 'cannot be read' m config check "$home/none"
refuses an_option_allows_the_same 64 'auto, always, never' m --color sometimes
refuses options_of_screens_are_for_no_command 64 'for the screens' m config show --color never
tap_end
