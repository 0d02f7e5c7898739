#!/bin/sh
# run.sh BUILD - runs every program of tests/bench/, one after the other, so that none disturbs
# another. What they print are ratios between what was measured in one run.
set -u
status=0
for program in "$1"/tests/bench/bench_*; do
    [ -x "$program" ] || continue
    printf '== %s\n' "$(basename "$program")"
    "$program" || status=1
done
exit $status
