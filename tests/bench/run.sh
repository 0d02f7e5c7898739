#!/bin/sh
# run.sh BUILD PROGRAM - measures the program, one thing after the other, so that none disturbs
# another. What counts are ratios between what was measured in one run.
#
# The large office is made once and kept in BUILD; MUAMALA_BENCH_CASES gives it another size.
set -u
build=$1
program=$2
cases=${MUAMALA_BENCH_CASES:-100000}
status=0

say() {
    printf '\n== %s\n' "$1"
}

# office CASES - makes it unless it is there whole.
office() {
    file=$build/bench-$1.office
    [ -e "$file" ] && return
    echo "making an office of $1 cases, once"
    rm -f "$build/bench-new.office"*
    "$program" demo --cases "$1" "$build/bench-new.office" || exit 1
    mv "$build/bench-new.office.key" "$file.key"
    mv "$build/bench-new.office" "$file"
}

office 200
office "$cases"
[ -e "$build/bench-names.txt" ] ||
    for name in $(cat tests/data/words.txt tests/data/words.txt tests/data/words.txt); do
        echo "$name 1448-37 $name 2026-11-21 $name $name"
    done >"$build/bench-names.txt"

say "screens"
"$build/tests/bench/bench_screens" "$program" \
    "$build/bench-200.office" "$build/bench-$cases.office" || status=1
say "searching among 100,000 people"
"$build/tests/bench/bench_search" || status=1
say "ordering and shaping"
"$build/tests/bench/bench_text" || status=1
say "keeping"
"$build/tests/bench/bench_change" "$build" || status=1
say "fifty desks at once"
"$build/tests/bench/bench_desks" "$build" || status=1
exit $status
