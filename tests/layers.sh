#!/bin/sh
# layers.sh - checks the direction of the house: a folder includes itself and those before it.
# Prints TAP; run from the project's root.
set -u
count=0 status=0
result() { # name, offending lines
    count=$((count + 1))
    if [ -z "$2" ]; then
        echo "ok $count - $1"
    else
        echo "not ok $count - $1"
        printf '%s\n' "$2" | sed 's/^/# /'
        status=1
    fi
}

sources=$(find src db ui -name '*.[ch]' | sort)

# room and the folders that it may include from
allowed() {
    case $1 in
    src/base/*) echo 'base' ;;
    src/text/*) echo 'base|text' ;;
    src/office/*) echo 'base|text|office' ;;
    db/*) echo 'base|text|office|db' ;;
    src/view/*) echo 'base|text|office|db|view' ;;
    src/cmd/*) echo 'base|text|office|db|view|cmd' ;;
    ui/*) echo 'base|text|office|db|view|ui' ;;
    src/paper/*) echo 'base|text|paper' ;;
    src/main.c) echo 'base|text|office|db|view|cmd|ui' ;;
    *) echo 'nothing' ;;
    esac
}

wrong=$(for file in $sources; do
    grep -nE '^#include "' "$file" | grep -vE "#include \"($(allowed "$file"))/" | sed "s|^|$file:|"
done)
result a_folder_includes_only_itself_and_those_before_it "$wrong"

only() { # headers, where they may stand
    grep -nE "^#include <($1)>" $sources | grep -vE "^($2)"
}
result only_term_curses_knows_curses "$(only '(ncursesw/)?(n?curses|term)\.h' 'ui/term_curses\.c')"
result only_the_engine_knows_the_database "$(only 'sqlite3\.h|libpq-fe\.h' 'db/engine_[a-z]*\.c')"
result only_text_knows_libunistring \
    "$(only 'uni(str|type|width|norm|gbrk|case|conv|name|lbrk|wbrk|ctype)\.h|unitypes\.h' 'src/text/')"
result only_seal_knows_libsodium "$(only 'sodium\.h|sodium/.*' 'db/seal\.c')"
result only_paper_knows_pango_and_cairo "$(only '(pango|cairo|cups|xlsxwriter|qrencode).*' 'src/paper/')"
result only_arena_and_long_lived_handles_take_memory \
    "$(grep -nE '\b(malloc|calloc|realloc|strdup|strndup|asprintf)\(' $sources |
        grep -vE '^(src/base/arena\.c|db/store\.c|db/engine_[a-z]*\.c|ui/term_curses\.c)')"
result no_forbidden_calls "$(grep -nE '\b(strcpy|strcat|sprintf|atoi|alloca|gets)\(|\bgoto\b' $sources)"
result arabic_stands_in_catalogues_not_in_screens_or_commands \
    "$(grep -nP '"[^"]*[\x{0621}-\x{064A}]' $(printf '%s\n' "$sources" | grep -E '^(ui|src/cmd)/') /dev/null)"
result migrations_are_numbered_one_by_one \
    "$(ls db/migrations | awk '{ if (substr($0, 1, 5) != sprintf("%04d-", NR)) print }')"
echo "1..$count"
exit $status
