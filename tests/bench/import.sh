#!/bin/sh
# import.sh BUILD PROGRAM - people taken in from a file, beside sqlite3's own .import of the same file.
#
# Ours folds, checks, looks for each number, indexes, searches and writes an event for each; the other
# puts the cells into a table of texts, with the same kind of log. MUAMALA_BENCH_ROWS says how many.
set -u
build=$1
program=$2
people=${MUAMALA_BENCH_ROWS:-200000}
budget=250 # hundredths
work=$build/bench-import
file=$work/people-$people.csv

now_ms() {
    date +%s%3N
}

ratio() { # HUNDREDTHS
    printf '%d.%02d' $(($1 / 100)) $(($1 % 100))
}

plain() {
    rm -f "$work/plain.db"*
    sqlite3 "$work/plain.db" 'PRAGMA journal_mode = WAL' '.mode csv' ".import $file people" >/dev/null
}

demo() { # CASES PEOPLE FILE
    rm -f "$3" "$3.key"
    "$program" demo --cases "$1" --people "$2" --seed 5 "$3" 2>/dev/null
}

mkdir -p "$work"
if [ ! -e "$file" ]; then
    demo 5 "$people" "$work/from.office" &&
        "$program" -f "$work/from.office" person export -o "$file" 2>/dev/null
    rm -f "$work/from.office"*
fi
demo 1 1 "$work/empty.office"
printf '%-34s%13s%13s%13s%13s\n' "$people people" '.import, ms' 'ours, ms' times budget
for round in 1 2; do
    start=$(now_ms)
    plain
    plain_ms=$(($(now_ms) - start))
    rm -f "$work/ours.office"*
    cp "$work/empty.office" "$work/ours.office"
    cp "$work/empty.office.key" "$work/ours.office.key"
    start=$(now_ms)
    "$program" -f "$work/ours.office" person import "$file" --duplicates skip >/dev/null 2>&1 || exit 1
    ours_ms=$(($(now_ms) - start))
    times=$((ours_ms * 100 / (plain_ms ? plain_ms : 1)))
    mark=
    [ $times -gt $budget ] && mark=' !'
    printf '  %-32s%13s%13s%13s%13s%s\n' "round $round" "$plain_ms" "$ours_ms" \
        "$(ratio $times)" "$(ratio $budget)" "$mark"
done
echo "  taken in: $(sqlite3 "$work/ours.office" 'SELECT count(*) FROM person WHERE import_number > 0') of $(($(wc -l <"$file") - 1))"
rm -f "$work/ours.office"* "$work/plain.db"* "$work/empty.office"*
