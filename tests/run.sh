#!/bin/sh
# run.sh TEST... - runs each test program or script, reads its TAP lines, and sums them up.
#
# A program that ends badly without saying which test failed counts as one failure more. Skipped
# tests are named before the last line, which is always "N passed, N failed".
set -u
cd "$(dirname "$0")/.." || exit 1
export CMOCKA_MESSAGE_OUTPUT=TAP LC_ALL=C.UTF-8
output=$(mktemp)
trap 'rm -f "$output"' EXIT
passed=0 failed=0 skipped=
for test in "$@"; do
    case $test in
    *.sh) sh "$test" >"$output" 2>&1 ;;
    *) "$test" >"$output" 2>&1 ;;
    esac
    status=$?
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
    fi
    passed=$((passed + good)) failed=$((failed + bad))
done
[ -n "$skipped" ] && printf 'skipped:\n%s' "$skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
