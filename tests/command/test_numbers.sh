#!/bin/sh
# Numbers of options are taken in any digits, and one that cannot be is answered with its range.
. tests/lib/story.sh
opens_under union 2026-11-01

does any_digits_are_a_number m case list --limit ٣
does a_sessions_list_takes_them_too m session list --limit ۳
does and_the_audit m --as admin audit show --limit ٢
is so_many_events_are_shown "$(m --as admin audit show --limit ٢ --format tsv | wc -l)" 3
for command in 'case list' 'session list' 'queue study' '--as admin audit show'; do
    name=$(printf '%s' "$command" | tr -c 'a-z' _)
    # shellcheck disable=SC2086 # a command is several words
    refuses "${name}_has_no_limit_of_none" 64 '--limit' m --lang en $command --limit 0
    has "${name}_says_what_may_be" "$said" 'takes a whole number from 1 to'
done
tap_end
