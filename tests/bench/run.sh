#!/bin/sh
# run.sh BUILD PROGRAM [PART...] - measures the program, one thing after the other, so that none
# disturbs another. What counts are ratios between what was measured in one run. PART is keys, screens,
# search, text, change, desks or import; without any, all are measured.
#
# The large offices are made once and kept in BUILD; MUAMALA_BENCH_CASES gives one another size, and
# MUAMALA_BENCH_PEOPLE says among how many people is searched ("100000 1000000": one after the other, and
# how much longer it takes in the last; the screens are measured in that one as well), MUAMALA_BENCH_ROWS how many people are taken in from a file.
set -u
build=$1
program=$2
shift 2
parts=${*:-keys screens search text change desks import}
cases=${MUAMALA_BENCH_CASES:-100000}
crowds=${MUAMALA_BENCH_PEOPLE:-100000 1000000}
status=0

say() {
    printf '\n== %s\n' "$1"
}

# office NAME OPTION... - makes it unless it is there whole. One of an earlier version is brought up to
# date here, not in the first frame that is measured.
office() {
    file=$build/bench-$1.office
    if [ -e "$file" ]; then
        "$program" -f "$file" --as manager setting get queue.recalls >/dev/null || exit 1
        return
    fi
    shift
    echo "making an office with $*, once"
    rm -f "$build/bench-new.office"*
    "$program" demo "$@" "$build/bench-new.office" || exit 1
    mv "$build/bench-new.office.key" "$file.key"
    mv "$build/bench-new.office" "$file"
}

crowd() { # PEOPLE
    office "people-$1" --cases 200 --people "$1"
}

measure_screens() {
    say "screens"
    office 200 --cases 200
    office "$cases" --cases "$cases"
    for people in $crowds; do
        crowd "$people"
        crowded=$build/bench-people-$people.office
    done
    [ -e "$build/bench-names.txt" ] ||
        for name in $(cat tests/data/words.txt tests/data/words.txt tests/data/words.txt); do
            echo "$name 1448-37 $name 2026-11-21 $name $name"
        done >"$build/bench-names.txt"
    "$build/tests/bench/bench_screens" "$program" \
        "$build/bench-200.office" "$build/bench-$cases.office" "$crowded"
}

measure_search() {
    set --
    for people in $crowds; do
        crowd "$people"
        set -- "$@" "$build/bench-people-$people.office"
    done
    say "search"
    "$build/tests/bench/bench_search" "$@"
}

measure_text() {
    say "ordering and shaping"
    "$build/tests/bench/bench_text"
}

measure_change() {
    say "keeping"
    "$build/tests/bench/bench_change" "$build"
}

measure_desks() {
    say "fifty desks at once"
    "$build/tests/bench/bench_desks" "$build"
}

measure_keys() {
    say "desk keys"
    "$build/tests/bench/bench_desk"
}

measure_import() {
    say "people from a file"
    sh tests/bench/import.sh "$build" "$program"
}

for part in $parts; do
    case $part in
    keys | screens | search | text | change | desks | import) "measure_$part" || status=1 ;;
    *)
        echo "$0: there is no part \"$part\" (keys, screens, search, text, change, desks, import)" >&2
        exit 64
        ;;
    esac
done
exit $status
