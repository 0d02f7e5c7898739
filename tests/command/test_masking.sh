#!/bin/sh
# Numbers of people are whole for who keeps their files, and masked for the others, who are logged when
# they look behind the mask.
. tests/lib/story.sh
opens_under union 2026-11-02

does somebody m person add --name 'سعد فهد العتيبي' --id 1999900010 --phone 0512345678 \
    --iban SA4420000001234567891234
m family add 1999900010 'نورة سعد' daughter --id 1999991233 >/dev/null
m person phone 1999900010 0598765432 >/dev/null
m person edit 1999900010 phone 0512345679 >/dev/null
m case open --person 1999900010 --kind service >/dev/null
show() { # LOGIN WORDS...: what he is shown
    login=$1
    shift
    m --as "$login" person "$@" --format json 2>/dev/null
}
has the_clerk_sees_numbers_whole "$(show clerk show 1999900010)" '"identity":"1999900010"'
for login in secretary admin; do
    shown=$(show "$login" show 1999900010)
    has "the_${login}_sees_the_end_of_a_number" "$shown" '"identity":"••••0010"'
    has "of_a_phone_the_$login" "$shown" '••••5679'
    has "of_an_account_the_$login" "$shown" '"iban":"••••1234"'
    has "in_lists_the_$login" "$(show "$login" find 1999900010)" '"identity":"••••0010"'
    is "nowhere_whole_for_the_$login" "$({
        show "$login" show 1999900010
        show "$login" find 1999900010
        show "$login" history 1999900010
        show "$login" circumstances 1999900010
        m --as "$login" person export 2>/dev/null
        m --as "$login" find 1999900010 --format json 2>/dev/null
        m --as "$login" find 0512345678 --format json 2>/dev/null
        m --as "$login" find 0598765432 --format json 2>/dev/null
        m --as "$login" person find 0598765432 --format json 2>/dev/null
        m --as "$login" case data D1 --format json 2>/dev/null
        m --as "$login" family list 1999900010 --format json
    } | grep -c '1999900010\|512345678\|512345679\|598765432\|1999991233\|567891234')" 0
done
has whoever_asks_sees_it_whole "$(show secretary show 1999900010 --unmask)" '"identity":"1999900010"'
is and_is_logged_as_who_did \
    "$(sqlite3 "$office" "SELECT count(*) FROM event_body WHERE after LIKE 'unmask %'")" 1
is whoever_sees_it_anyway_has_not_unmasked "$(show clerk show 1999900010 --unmask >/dev/null
    sqlite3 "$office" "SELECT count(*) FROM event_body WHERE after LIKE 'unmask %'")" 1
is_sound
tap_end
