#!/bin/sh
# run.sh TEST... - runs each test program or script, reads its TAP lines, and sums them up.
#
# As many run at a time as the machine has processors; what they say is shown in the order asked.
# A program that ends badly without saying which test failed counts as one failure more. Skipped
# tests are named before the last line, which is always "N passed, N failed". A line of the kind
# "# FILE: N of N cases agree" is shown, too.
set -u
cd "$(dirname "$0")/.." || exit 1
export CMOCKA_MESSAGE_OUTPUT=TAP LC_ALL=C.UTF-8
TEST_OUTPUT=$(mktemp -d)
export TEST_OUTPUT # of each test: NAME is what it said, NAME.done its status at the end
trap 'rm -rf "$TEST_OUTPUT"' EXIT
trap 'exit 130' INT TERM

printf '%s\n' "$@" | xargs -P "$(nproc)" -I{} sh -c '
    kept=$TEST_OUTPUT/$(printf "%s" "$1" | tr / -)
    case $1 in
    *.sh) sh "$1" ;;
    *) "$1" ;;
    esac >"$kept" 2>&1 </dev/null
    echo $? >"$kept.status"
    mv "$kept.status" "$kept.done"' test {} &
runner=$!

passed=0 failed=0 skipped=
for test in "$@"; do
    output=$TEST_OUTPUT/$(printf '%s' "$test" | tr / -)
    while [ ! -e "$output.done" ] && kill -0 "$runner" 2>/dev/null; do sleep 0.1; done
    status=$(cat "$output.done" 2>/dev/null || echo 130)
    good=$(grep -c '^ok ' "$output")
    bad=$(grep -c '^not ok ' "$output")
    skips=$(grep '^ok .*# SKIP' "$output" | sed "s|^ok [0-9]* *-* *|$test: |")
    if [ -n "$skips" ]; then
        good=$((good - $(printf '%s\n' "$skips" | wc -l)))
        skipped="$skipped$skips
"
    fi
    if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
        bad=1
        echo "$test ended with status $status"
    elif [ $((good + bad)) -eq 0 ] && [ -z "$skips" ]; then
        bad=1
        echo "$test ran no test"
    fi
    if [ "$bad" -gt 0 ]; then
        echo "--- $test"
        grep -v '^ok ' "$output" | head -n 80
    else
        echo "ok $test ($good)"
        grep '^# .*: [0-9]* of [0-9]* .* agree$' "$output"
    fi
    passed=$((passed + good)) failed=$((failed + bad))
done
[ -n "$skipped" ] && printf 'skipped:\n%s' "$skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
