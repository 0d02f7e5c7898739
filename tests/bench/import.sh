#!/bin/sh
# import.sh BUILD PROGRAM - people taken in from a file, beside sqlite3's own .import of the same file.
#
# Ours folds, checks, looks for each number, indexes, makes the search for parts of names and writes
# events that cover each row, by changes of at most 50 ms; the other puts the cells into a table of
# texts with the same kind of log, all in one change: once bare, once with indexes on the same columns
# and a full-text index of the names. MUAMALA_BENCH_ROWS says how many.
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

indexed() {
    rm -f "$work/plain.db"*
    sqlite3 "$work/plain.db" 'PRAGMA journal_mode = WAL' "$(
        head -n 1 "$file" | tr -d '\r' | sed 's/,/ TEXT, /g; s/^/CREATE TABLE people(/; s/$/ TEXT)/'
    )" 'CREATE INDEX by_name ON people(name)' 'CREATE INDEX by_id ON people(id)' \
        'CREATE INDEX by_phone ON people(phone)' 'CREATE INDEX by_iban ON people(iban)' \
        'CREATE INDEX by_birth ON people(born, name)' \
        "CREATE VIRTUAL TABLE parts USING fts5(name, content='people', detail=none,
         columnsize=0, prefix='1 2 3 4 5 6 7 8')" \
        'CREATE TRIGGER parted AFTER INSERT ON people BEGIN
         INSERT INTO parts(rowid, name) VALUES (new.rowid, new.name); END' \
        '.mode csv' ".import --skip 1 $file people" >/dev/null
}

timed() { # COMMAND: its milliseconds
    start=$(now_ms)
    "$1"
    took=$(($(now_ms) - start))
    echo $((took ? took : 1))
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
printf '%-18s%12s%12s%12s%12s%12s%12s\n' "$people people" '.import, ms' 'indexed, ms' 'ours, ms' \
    times 'of indexed' budget
for round in 1 2; do
    plain_ms=$(timed plain)
    indexed_ms=$(timed indexed)
    rm -f "$work/ours.office"*
    cp "$work/empty.office" "$work/ours.office"
    cp "$work/empty.office.key" "$work/ours.office.key"
    start=$(now_ms)
    "$program" -f "$work/ours.office" person import "$file" --duplicates skip >/dev/null 2>&1 || exit 1
    ours_ms=$(($(now_ms) - start))
    times=$((ours_ms * 100 / plain_ms))
    mark=
    [ $times -gt $budget ] && mark=' !'
    printf '  %-16s%12s%12s%12s%12s%12s%12s%s\n' "round $round" "$plain_ms" "$indexed_ms" \
        "$ours_ms" "$(ratio $times)" "$(ratio $((ours_ms * 100 / indexed_ms)))" \
        "$(ratio $budget)" "$mark"
done
echo "  taken in: $(sqlite3 "$work/ours.office" 'SELECT count(*) FROM person WHERE import_number > 0') of $(($(wc -l <"$file") - 1))"
rm -f "$work/ours.office"* "$work/plain.db"* "$work/empty.office"*
