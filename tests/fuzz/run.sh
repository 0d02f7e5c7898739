#!/bin/sh
# run.sh BUILD SECONDS TARGET... - fuzzes each target for so many seconds, one after the other.
#
# New inputs are kept in BUILD/corpus/TARGET/, beside the committed ones; what breaks a target is
# left in BUILD/found/. Ends badly when something was found.
set -u
cd "$(dirname "$0")/../.." || exit 1
build=$1 seconds=$2
shift 2
mkdir -p "$build/found"
status=0
for target in "$@"; do
    corpus=$build/corpus/$target
    mkdir -p "$corpus" "tests/fuzz/corpus/$target"
    "$build/fuzz_$target" -max_total_time="$seconds" -timeout=10 -print_final_stats=1 \
        -artifact_prefix="$build/found/$target-" "$corpus" "tests/fuzz/corpus/$target" \
        >"$build/$target.log" 2>&1
    ended=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$target.log")
    if [ "$ended" -eq 0 ]; then
        echo "ok $target: $runs runs in $seconds s, nothing found"
    else
        status=1
        echo "not ok $target: see $build/$target.log"
    fi
done
exit $status
