#!/bin/sh
# The manual, as it is built: it_is_set_without_a_warning, and holds whatever the program knows.
. tests/lib/tap.sh

pages=$(dirname "$program")/man

# lacks PAGE WORD...: the words that do not stand in the page
lacks() {
    text=$(sed 's/\\-/-/g; s/\\f[A-Z]//g' "$pages/$1")
    shift
    for word in "$@"; do
        case $text in
        *"$word"*) ;;
        *) echo "$word" ;;
        esac
    done
}

first_column() { tail -n +2 | cut -f 1; }

nouns=$(m --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\).*/\1/p')
commands=$(for noun in $nouns; do m "$noun" --help | sed -n '/^Commands:/,/^$/p'; done |
    sed -n 's/^  \(muamala [a-z]*\( [a-z][a-z-]*\)\{0,1\}\).*/\1/p' | tr ' ' _)
options=$({
    m --help
    printf '%s\n' "$commands" | while IFS=_ read -r _ noun verb; do
        # shellcheck disable=SC2086
        m $noun $verb --help
    done
} | sed -n 's/^  \(-[a-z], \)\{0,1\}\(--[a-z-]*\).*/\2/p' | sort -u)
does an_office_is_made m demo "$office" --now 2026-11-21 --cases 40
columns=$(for queue in reception verification referral; do
    m queue "$queue" --format tsv | head -n 1 | tr '\t' '\n'
done)
codes=$(sed -n 's/^    EXIT_[A-Z_]* = \([0-9]*\),/\1/p' src/cmd/command.h)

for language in '' ar/; do
    name=${language:-en/}
    for page in muamala.1 muamala.5; do
        is "$name${page}_is_set_without_a_warning" \
            "$(groff -K utf8 -man -ww -Tutf8 "$pages/$language$page" 2>&1 >/dev/null)" ''
    done
    page=${language}muamala.1
    is "${page}_tells_every_command" "$(printf '%s\n' "$commands" | tr _ ' ' |
        while IFS= read -r command; do lacks "$page" "$command"; done)" ''
    # shellcheck disable=SC2086
    is "${page}_tells_every_option" "$(lacks "$page" $options)" ''
    is "${page}_tells_every_exit_code" "$(for code in $codes; do
        grep -q "^\.B $code\$" "$pages/$page" || echo "$code"; done)" ''
    is "${page}_tells_every_role" "$(for role in $(m staff list --format tsv | first_column); do
        grep -q "^\.B $role\$" "$pages/$page" || echo "$role"; done)" ''
    page=${language}muamala.5
    # shellcheck disable=SC2046
    is "${page}_tells_every_key_of_a_profile" \
        "$(lacks "$page" $(m policy show union --format tsv | first_column))" ''
    # shellcheck disable=SC2046
    is "${page}_tells_every_setting" \
        "$(lacks "$page" $(m setting list --format tsv | first_column))" ''
    # shellcheck disable=SC2086
    is "${page}_tells_every_column_of_the_queues" "$(lacks "$page" $columns)" ''
done
is arabic_pages_hold_no_english_tip "$(lacks ar/muamala.1 'Show help')" 'Show help'
tap_end
