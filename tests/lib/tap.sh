# tap.sh - for test scripts: `. tests/lib/tap.sh`, then steps, then tap_end.
#
# muamala is run as `m`; $office is the file it opens, $now the moment of the act when not empty.
program=${MUAMALA:-build/muamala}
office=$(mktemp -d)/test.office
now=
count=0 failures=0
trap 'rm -rf "$(dirname "$office")"' EXIT

m() {
    "$program" -f "$office" --lang en ${now:+--now "$now"} "$@"
}

# is NAME FOUND EXPECTED
is() {
    count=$((count + 1))
    if [ "$2" = "$3" ]; then
        echo "ok $count - $1"
    else
        failures=$((failures + 1))
        echo "not ok $count - $1"
        printf '# found:    %s\n# expected: %s\n' "$2" "$3"
    fi
}

# has NAME TEXT PART: PART stands in TEXT
has() {
    case $2 in
    *"$3"*) is "$1" yes yes ;;
    *) is "$1" "$2" "... $3 ..." ;;
    esac
}

# does NAME COMMAND...: it exits 0; what it printed stays in $said
does() {
    name=$1
    shift
    said=$("$@" 2>&1)
    code=$?
    if [ $code -eq 0 ]; then is "$name" yes yes; else is "$name" "exit $code: $said" "exit 0"; fi
}

# refuses NAME CODE WORD COMMAND...: it exits with CODE and names WORD
refuses() {
    name=$1 wanted=$2 word=$3
    shift 3
    said=$("$@" 2>&1)
    code=$?
    case $code:$said in
    "$wanted":*"$word"*) is "$name" yes yes ;;
    *) is "$name" "exit $code: $said" "exit $wanted: ... $word ..." ;;
    esac
}

tap_end() {
    echo "1..$count"
    [ "$failures" -eq 0 ]
}
