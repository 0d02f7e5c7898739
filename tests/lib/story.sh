# story.sh - for scripts that take one case through a policy: `. tests/lib/story.sh`.
#
# The office is a made-up one without any case, so `now` moves its clock and each command is done
# by the login whose work it is; --as LOGIN names another.
. tests/lib/tap.sh

# opens_under POLICY DAY: a new office, on this day
opens_under() {
    "$program" demo --policy "$1" --cases 0 --people 0 --seed 1 --now "$2" "$office" >/dev/null 2>&1
    now=$2
}

# value N KEY: what `case show` says of a case under this key, "null" where it says nothing
value() {
    m --as manager case show "$1" --format json | sed "s/.*\"$2\":\"\\{0,1\\}\\([^\",}]*\\).*/\\1/"
}

# forbids NAME GUARD CLAUSE COMMAND...: exit 65, by this guard and this clause
forbids() {
    name=$1 guard=$2 clause=$3
    shift 3
    said=$("$@" 2>&1)
    found="exit $? $(printf '%s\n' "$said" | sed -n 's/^ *Guard: //p') $(printf '%s\n' "$said" |
        sed -n 's/^ *Clause: //p')"
    is "$name" "$found" "exit 65 $guard $clause"
}

# is_sound: the file, its chain, and every record where its events left it
is_sound() {
    does the_office_is_sound m --as admin check
    does and_its_chain_holds m --as admin audit verify
}
