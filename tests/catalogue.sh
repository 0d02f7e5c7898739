#!/bin/sh
# catalogue.sh - checks that every text of the sources is in the catalogues, translated.
# Prints TAP; run from the project's root.
set -u
fresh=$(mktemp)
trap 'rm -f "$fresh" "$fresh.1" "$fresh.2"' EXIT
status=0 count=0

ok() { # name, command...
    name=$1
    count=$((count + 1))
    shift
    if said=$("$@" 2>&1); then
        echo "ok $count - $name"
    else
        status=1
        echo "not ok $count - $name"
        printf '%s\n' "$said" | head -n 40 | sed 's/^/# /'
    fi
}

texts() { # template: its texts in order, without the places they stand in
    msgcat --no-location --no-wrap --sort-output "$1" | grep -v '^#'
}

template_is_fresh() {
    texts locale/muamala.pot >"$fresh.1"
    texts "$fresh" >"$fresh.2"
    diff "$fresh.1" "$fresh.2"
}

MAKEFLAGS= make -s pot POT="$fresh" >/dev/null
ok the_template_holds_the_texts_of_the_sources template_is_fresh
ok every_text_is_translated_into_arabic msgcmp locale/ar.po "$fresh"
ok every_text_is_in_the_english_catalogue msgcmp locale/en.po "$fresh"
echo "1..$count"
exit $status
