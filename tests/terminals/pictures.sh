#!/bin/sh
# pictures.sh - takes a picture of a screen in each real terminal, to be looked at.
#
#   pictures.sh PROGRAM OFFICE FOLDER [TERMINAL ...]
#
# Each terminal runs under a virtual display of its own, knows nothing of earlier days, and has the
# same keys typed into it. FOLDER/TERMINAL.png is Reception's list, FOLDER/TERMINAL-form.png its form with
# a name that is being typed.
set -u
program=$1 office=$2 folder=$3
here=$(dirname "$0")
shift 3
[ $# -gt 0 ] || set -- xterm vte konsole pterm mlterm kitty tmux screen
font='DejaVu Sans Mono' columns=80 rows=24
mkdir -p "$folder"
export LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1
unset TMUX STY

# The command of the program inside of the terminal.
inside() {
    echo "exec '$program' -f '$home/demo.office' --as clerk"
}

start() {
    case $1 in
    xterm) exec xterm -geometry ${columns}x$rows -fa "$font" -fs 11 -e sh -c "$(inside)" ;;
    vte) exec dbus-run-session xfce4-terminal --disable-server --geometry=${columns}x$rows --hide-menubar \
        --hide-scrollbar --font="$font 11" -x sh -c "$(inside)" ;;
    konsole) exec dbus-run-session konsole --nofork --hide-menubar --hide-tabbar -p Font="$font,11" \
        -p TerminalColumns=$columns -p TerminalRows=$rows -e sh -c "$(inside)" ;;
    pterm) exec pterm -geometry ${columns}x$rows -fn "client:$font 11" -e sh -c "$(inside)" ;;
    mlterm) exec mlterm -g ${columns}x$rows -e sh -c "$(inside)" ;;
    kitty) exec kitty -o remember_window_size=no -o initial_window_width=${columns}c \
        -o initial_window_height=${rows}c -o font_family="$font" -o font_size=11 sh -c "$(inside)" ;;
    tmux) exec dbus-run-session xfce4-terminal --disable-server --geometry=${columns}x$rows --hide-menubar \
        --hide-scrollbar --font="$font 11" -x tmux -f /dev/null -L "muamala-$$" new-session "$(inside)" ;;
    screen) exec dbus-run-session xfce4-terminal --disable-server --geometry=${columns}x$rows --hide-menubar \
        --hide-scrollbar --font="$font 11" -x screen -U sh -c "$(inside)" ;;
    esac
}

# Waits until there is a window, and then until two pictures of it a moment apart are the same.
settle() { # PICTURE
    for turn in $(seq 100); do
        window=$(xdotool search --onlyvisible --name . 2>/dev/null | tail -n 1)
        [ -n "$window" ] && break
        sleep 0.2
    done
    [ -n "$window" ] || return 1
    : >"$folder/before.ppm"
    for turn in $(seq 40); do
        import -window "$window" "ppm:$folder/now.ppm" 2>/dev/null || return 1
        if [ "$turn" -gt 4 ] && cmp -s "$folder/before.ppm" "$folder/now.ppm"; then
            break
        fi
        mv "$folder/now.ppm" "$folder/before.ppm"
        sleep 0.4
    done
    convert "$folder/before.ppm" "$1"
    rm -f "$folder/before.ppm" "$folder/now.ppm"
}

keys() { # KEY ...
    for key in "$@"; do
        xdotool key "$key"
        sleep 0.3
    done
}

# A display, a home in which nothing is remembered, and an office of their own.
open_display() {
    home=$(mktemp -d)
    HOME=$home
    XDG_RUNTIME_DIR=$home
    DISPLAY=:$((90 + $$ % 400))
    SCREENDIR=$home/screen
    export HOME XDG_RUNTIME_DIR DISPLAY SCREENDIR
    mkdir -m 700 "$SCREENDIR"
    cp "$office" "$home/demo.office"
    cp "$office.key" "$home/demo.office.key"
    unset XDG_STATE_HOME XDG_CONFIG_HOME
    Xvfb $DISPLAY -screen 0 1100x700x24 >/dev/null 2>&1 &
    server=$!
    for turn in $(seq 50); do
        xdpyinfo >/dev/null 2>&1 && break
        sleep 0.1
    done
}

close_display() {
    kill $server 2>/dev/null
    wait 2>/dev/null
    rm -rf "$home"
}

take() { # TERMINAL
    picture=$folder/$1.png
    rm -f "$picture"
    open_display
    (start "$1") >"$folder/$1.log" 2>&1 &
    settle "$picture" && xdotool windowfocus "$window" 2>/dev/null
    keys F9 w Down Down
    settle "$picture"
    keys F6
    xdotool type --delay 60 'منى بنت راشد 12/أ'
    keys Right Right
    settle "${picture%.png}-form.png"
    tmux -L "muamala-$$" kill-server 2>/dev/null
    close_display
    [ -s "$picture" ] && echo "$picture" || { echo "no picture of $1" >&2; return 1; }
}

# Whether VTE, which tells, is given back as it was found, however the program ends.
ask_restored() {
    open_display
    timeout 90 dbus-run-session xfce4-terminal --disable-server --geometry=${columns}x$rows \
        -x sh "$here/restore.sh" "$program" "$home/demo.office" "$folder/restored.txt" >/dev/null 2>&1
    close_display
    cat "$folder/restored.txt"
    [ "$(tail -n 1 "$folder/restored.txt")" = done ] &&
        ! grep ' / ' "$folder/restored.txt" | sed 's/^[^:]*: //' | awk -F ' / ' '$1 != $2' | grep -q .
}

status=0
for terminal in "$@"; do
    take "$terminal" || status=1
done
ask_restored || status=1
exit $status
