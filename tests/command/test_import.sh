#!/bin/sh
# People come from a file: looked through first, taken in whole or not at all, taken back, written out.
. tests/lib/tap.sh

folder=$(dirname "$office")
list=$folder/list.csv
does an_office_is_made "$program" demo --cases 5 --people 20 --seed 3 "$office"
imported() {
    sqlite3 "$office" "SELECT count(*) FROM person WHERE import_number IS NOT NULL"
}

found_visitors() {
    m person find 'Visitor Number' --format tsv 2>/dev/null | grep -c Visitor.Number
}

cat >"$list" <<'END'
الاسم,رقم الهوية,تاريخ الميلاد,الجنس,الجوال,المدينة,ملاحظات
سعد بن ناصر الوهمي,1999990003,1400/5/6,ذكر,0512345678,أبها,x
"هند علي, الوهمي",1999991233,1990-01-02,أنثى,0551234567,جازان,"y
z"
نورة سالم المثال,1999990004,2100-01-01,أنثى,,جدة,
سعد مكرر,1999990003,,,,,
END
refuses a_row_that_is_not_valid_is_told_by_its_line 65 'رقم الهوية	1999990004' \
    m person import "$list" --dry-run --format tsv
has with_what_was_wrong_and_its_line "$said" '5	bad	رقم الهوية	1999990004	The check digit'
has every_cell_of_it "$said" '5	bad	تاريخ الميلاد	2100-01-01	Nobody is born'
has and_who_stands_there_twice "$said" '6	same	Identity number	1999990003	An earlier row'
has and_what_is_left_out "$said" 'left out: ملاحظات'
is a_trial_keeps_nothing "$(imported)" 0
refuses the_import_keeps_nothing_either 65 'skip-bad' m person import "$list"
is nobody_came_in "$(imported)" 0
does bad_rows_are_left_out_when_that_is_wanted m person import "$list" --skip-bad --format json
has and_it_is_said_how_many "$said" \
    '"rows":4,"added":2,"same":1,"filled":0,"bad":1,"near":0'
is two_came_in "$(imported)" 2
has they_are_found "$(m person find 'الوهمي سعد' --format tsv 2>/dev/null)" 1999990003
saad=$(sqlite3 "$office" "SELECT id FROM person WHERE identity = '1999990003'")
has the_log_says_by_which_import "$(m audit show "$saad" --record person --format tsv)" 'import 2'

sed -e 5,6d -e 's/,ملاحظات$//' -e 's/,x$//' -e 's/,"y$//' -e '/^z"$/d' "$list" >"$folder/same.csv"
head -n 1 "$list" | sed 's/,ملاحظات$//' >"$folder/expected.csv"
cat >>"$folder/expected.csv" <<'END'
سعد بن ناصر الوهمي,1999990003,1400/5/6,ذكر,0512345678,أبها
"هند علي, الوهمي",1999991233,1990-01-02,أنثى,0551234567,جازان
END
m person export --import 2 -o "$folder/out.csv" 2>/dev/null
does what_goes_out_is_what_came_in cmp "$folder/expected.csv" "$folder/out.csv"

does an_import_is_taken_back m person import undo 2
is and_nobody_is_left "$(imported)" 0
refuses taken_back_once 65 import_state m person import undo 2
has the_list_says_so "$(m person imports --format tsv)" 'list.csv	0	undone'
does the_office_is_sound m check

# Windows-1256, semicolons, quotes everywhere, CR LF, no end of the last line.
printf '"الاسم";"رقم الهوية";"رأي"\r\n"هند علي";"1999991233";"2"\r\n"سعد ناصر";"1999990003";"3"' |
    iconv -f UTF-8 -t CP1256 >"$list"
does another_encoding_is_found_out m person import "$list" --map 'رأي=-'
has and_read "$(m person find هند --format tsv 2>/dev/null)" 1999991233
m person export --import 3 -o "$folder/out.csv" 2>/dev/null
printf '"الاسم";"رقم الهوية"\r\n"هند علي";"1999991233"\r\n"سعد ناصر";"1999990003"' |
    iconv -f UTF-8 -t CP1256 >"$folder/expected.csv"
does it_goes_out_in_the_same_form cmp "$folder/expected.csv" "$folder/out.csv"

# What a column is, is remembered for these heads.
printf 'A,B\nريم صالح,2999990003\n' >"$list"
refuses heads_that_say_nothing_are_refused 65 'map' m person import "$list" --dry-run
refuses a_column_that_is_none_is_refused 64 'C=name' m person import "$list" --map C=name
refuses a_field_that_is_none_is_refused 64 'A=nothing' m person import "$list" --map A=nothing
does they_are_told m person import "$list" --map A=name --map 2=id --skip-bad
printf 'A,B\nريم صالح,1999992215\n' >"$list"
m person import "$list" --dry-run --format tsv >"$folder/said" 2>&1
lacks_map=$(grep -c 'map' "$folder/said")
is and_known_the_next_time "$lacks_map" 0

# Rulings on those who are on file.
printf 'name,id,city\nهند,1999991233,أبها\n' >"$list"
does a_number_on_file_is_skipped m person import "$list" --format json
has and_counted "$said" '"added":0,"same":1,"filled":0'
does or_filled_up m person import "$list" --duplicates update --format json
has and_counted_too "$said" '"added":0,"same":1,"filled":1'
has what_was_empty_is_filled "$(m person show 1999991233 --format json)" '"city":"أبها"'
has what_was_not_stays "$(m person show 1999991233 --format json)" 'هند علي'
does an_undo_empties_it_again \
    m person import undo "$(m person imports --format tsv | sed -n '2s/	.*//p')"
has so_it_was "$(m person show 1999991233 --format json)" '"city":null'
printf 'name,id,city\nلمى,P7654321,\nلمى,P7654321,أبها\n' >"$list"
does an_earlier_row_of_the_file_is_not_filled_up \
    m person import "$list" --duplicates update --format json
has so_it_is_counted "$said" '"added":1,"same":1,"filled":0'
does and_the_import_can_be_taken_back_whole \
    m person import undo "$(m person imports --format tsv | sed -n '2s/	.*//p')"
has all_of_it "$said" 'taken back: 1'
refuses another_ruling_is_none 64 'update' m person import "$list" --duplicates x

# Those who may be on file are listed for review.
does somebody_is_on_file m --as clerk person add --name 'سلمان فهد ناصر الوهمي' --no-id lost \
    --born 1400/5/6 --phone 0512345679
salman=$said
printf 'name,no_id,born,phone\nسلمان فهد الوهمي,lost,1400/5/6,0512345679\n' >"$list"
does who_may_be_on_file_is_not_looked_for_unasked m person import "$list" --dry-run --format tsv
is so_nothing_is_said "$(echo "$said" | grep -c near)" 0
does but_when_it_is_wanted m person import "$list" --dry-run --near --format tsv
has he_is_named_with_his_file "$said" "سلمان فهد الوهمي	سلمان فهد ناصر الوهمي	$salman"

refuses a_file_that_is_not_there 66 nowhere m person import "$folder/nowhere.csv"
: >"$list"
refuses an_empty_file_has_no_heads 65 heads m person import "$list"
printf 'name,id\n"x,1\n' >"$list"
refuses a_quote_without_end 65 quote m person import "$list"
head -c 100000 /dev/zero | tr '\0' x >>"$list"
refuses and_one_that_goes_on_for_ever 65 quote m person import "$list"
{
    printf 'name,id\n'
    head -c 10000000 /dev/zero | tr '\0' x
    printf ',1999990003\n'
} >"$list"
refuses a_row_of_many_bytes_is_called_too_long 65 'Line 2: The row is longer than 65,536 bytes' \
    m person import "$list" --dry-run
is and_no_quote_is_blamed "$(echo "$said" | grep -c quote)" 0
{
    printf 'name,id\n'
    head -c 30000 /dev/zero | tr '\0' x
    printf ',1999990003\n'
} >"$list"
refuses a_cell_of_many_letters_is_a_fault_of_its_row 65 'The text is too long' \
    m person import "$list" --dry-run
is and_is_not_told_whole "$(echo "$said" | awk 'length > 400' | wc -l)" 0

# Which column is missing is said, with the heads that would say it and those that are there.
printf 'A,الجوال\nهند,0551234567\n' >"$list"
refuses a_file_without_names_is_refused 65 'No column holds the name' m person import "$list" --dry-run
has with_the_heads_that_would_say_it "$said" 'الاسم الرباعي'
has and_those_of_the_file "$said" 'Heads of the file: '
printf 'name,phone\nهند,0551234567\n' >"$list"
refuses so_is_one_without_numbers 65 'No column holds the identity number' m person import "$list"
has with_heads_too "$said" 'رقم الهوية'

# Marks that cannot be seen are told before they are left out.
printf 'name,id\nهند\342\200\256 علي,1999992223\nس\033عد,1999992231\nن\000ورة,1999992249\n' >"$list"
does rows_with_marks_that_cannot_be_seen_pass m person import "$list" --dry-run --skip-bad --format tsv
has but_not_without_a_remark "$said" '2	cleaned	name	هند<U+202E> علي'
has for_each_of_them "$said" '3	cleaned	name	س<U+001B>عد'
has even_the_least_of_all "$said" '4	cleaned	name	ن<U+0000>ورة'
printf 'name,id\nهند,1999990004\n' >"$list"
refuses an_import_with_a_bad_row_is_refused 65 'nothing was kept' m person import "$list"
has and_called_broken_off_not_taken_back "$(m person imports --format tsv | sed -n 2p)" dropped
refuses a_clerk_imports_nobody 77 role m --as clerk person import "$list"

# Cut short, it leaves nothing.
{
    echo name,no_id
    awk 'BEGIN { for (i = 0; i < 40000; i++) print "Visitor Number " i ",lost" }'
} >"$list"
before=$(sqlite3 "$office" "SELECT count(*) FROM person")
"$program" -f "$office" person import "$list" >/dev/null 2>&1 &
job=$!
waited=0
while [ "$(imported)" -lt 300 ] && [ $waited -lt 300 ]; do
    sleep 0.1
    waited=$((waited + 1))
done
is while_it_goes_on_nobody_is_found "$(found_visitors)" 0
refuses and_no_other_import_begins 75 '' m person import "$list"
kill -TERM $job
wait $job 2>/dev/null
is cancelled_it_leaves_nobody "$(sqlite3 "$office" "SELECT count(*) FROM person")" "$before"
has and_is_called_broken_off "$(m person imports --format tsv | sed -n 2p)" dropped

# Without the process that reads there is nothing to take in.
mkfifo "$folder/pipe"
{
    cat "$list"
    sleep 60
} >"$folder/pipe" &
writer=$!
"$program" -f "$office" person import "$folder/pipe" >"$folder/said" 2>&1 &
job=$!
waited=0
while ! grep -q . /proc/$job/task/$job/children && [ $waited -lt 300 ]; do
    sleep 0.1
    waited=$((waited + 1))
done
kill -KILL $(cat /proc/$job/task/$job/children)
wait $job
is an_import_whose_reader_is_killed_fails $? 74
kill $writer
is and_leaves_nobody "$(sqlite3 "$office" "SELECT count(*) FROM person")" "$before"

"$program" -f "$office" person import "$list" >/dev/null 2>&1 &
job=$!
waited=0
while [ "$(sqlite3 "$office" "SELECT count(*) FROM person")" -lt $((before + 300)) ] && [ $waited -lt 300 ]; do
    sleep 0.1
    waited=$((waited + 1))
done
kill -KILL $job
wait $job 2>/dev/null
is killed_it_shows_nobody "$(found_visitors)" 0
does and_a_check_takes_them_away m check
is so_that_nobody_is_left "$(sqlite3 "$office" "SELECT count(*) FROM person")" "$before"
does and_finds_nothing m check
is truly_nothing "$said" ''
tap_end
