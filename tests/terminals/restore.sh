#!/bin/sh
# restore.sh - whether the terminal it runs in is given back as it was found.
#
#   restore.sh PROGRAM OFFICE ANSWERS
#
# To be run inside of a terminal. Ends the program in each way there is, and asks the terminal each
# time (DECRQM) for its own bidi (8), the cursor (?25) and the other screen (?1049), and the line for
# its echo. ANSWERS gets a line for each: the way, then what was found before and after.
set -u
program=$1 office=$2 answers=$3

ask() { # MODE: 1 set, 2 reset, 0 not known
    stty raw -echo min 0 time 10
    printf '\033[%s$p' "$1" >/dev/tty
    reply=
    while :; do
        byte=$(dd bs=1 count=1 2>/dev/null)
        [ -n "$byte" ] || break
        reply=$reply$byte
        [ "$byte" = y ] && break
    done
    stty sane
    printf '%s' "$reply" | sed 's/.*;\([0-9]\)\$y$/\1/'
}

state() {
    echo "bidi=$(ask 8) cursor=$(ask '?25') screen=$(ask '?1049') $(stty -a | grep -ow -- '-\?echo')"
}

run() { # WAY SIGNAL
    before=$(state)
    (
        sleep 2
        pid=$(pgrep -n -f "$program -f $office --as clerk")
        kill -"$2" "$pid"
        [ "$2" = TSTP ] && sleep 1 && kill -CONT "$pid" && sleep 1 && kill -TERM "$pid"
    ) &
    "$program" -f "$office" --as clerk
    wait
    echo "$1: $before / $(state)" >>"$answers"
}

: >"$answers"
for way in 'ended by TERM' 'hung up HUP' 'interrupted INT' 'crashed SEGV' 'aborted ABRT'; do
    run "${way% *}" "${way##* }" 2>/dev/null
done
run 'stopped and ended' TSTP 2>/dev/null
printf '\033[8l'
run 'found stopped, ended' TERM 2>/dev/null
printf '\033[8h'
echo done >>"$answers"
