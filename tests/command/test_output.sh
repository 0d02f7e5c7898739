#!/bin/sh
# The answer goes to a file (-o FILE), and nothing that stood there is lost for it.
. tests/lib/tap.sh

"$program" init --policy maarifa --admin "$(id -un)" "$office"
folder=$(dirname "$office")
before=$(cksum <"$office")
key=$(cksum <"$office.key")
refuses the_office_is_not_written_over 73 'belongs to an office' m library list -o "$office"
refuses nor_is_its_key 73 'belongs to an office' m library list -o "$office.key"
ln -s "$office" "$folder/elsewhere"
refuses nor_by_another_name 73 'belongs to an office' m library list -o "$folder/elsewhere"
is the_office_is_as_it_was "$(cksum <"$office")" "$before"
is and_its_key_too "$(cksum <"$office.key")" "$key"

printf precious >"$folder/list.txt"
chmod 640 "$folder/list.txt"
refuses a_refused_command_has_no_answer 64 '' m library set statute -o "$folder/list.txt"
is and_what_stood_there_stays "$(cat "$folder/list.txt")" precious
does an_answer_takes_its_place m library list --format tsv -o "$folder/list.txt"
has and_is_whole "$(cat "$folder/list.txt")" 'new_beneficiary_request'
is with_the_same_rights "$(stat -c %a "$folder/list.txt")" 640
does a_new_file_is_made m library list -o "$folder/new.txt"
does a_device_is_written_directly m library list -o /dev/null
does it_is_a_device_still test -c /dev/null
is nothing_is_left_beside "$(ls "$folder" | grep -c 'txt\.')" 0
tap_end
