#!/bin/sh
# make-fold-table.sh MAP - writes fold_table.c from the search-form map (from_cp, to, class).
#
# Run in the project's root after the map has changed, and raise FOLD_VERSION with it:
#   sh src/text/make-fold-table.sh tests/data/vectors/fold-map.tsv >src/text/fold_table.c
# Neighbours with the same outcome become one range.
set -eu
sort "$1" | LC_ALL=C awk -F '\t' '
function value_of(hex,    i, value) {
    for (i = 1; i <= length(hex); i++)
        value = value * 16 + index("0123456789ABCDEF", substr(hex, i, 1)) - 1
    return value
}
# A row joins the range before it when nothing but the code point, or the digit, goes one further.
function is_next(how, to) {
    return count && how == kind[count] && point == end[count] + 1 &&
        to == (how == "SHIFT" ? text[count] + end[count] - first[count] + 1 : text[count])
}
function add(how, to) {
    if (!is_next(how, to)) {
        first[++count] = point
        kind[count] = how
        text[count] = to
    }
    end[count] = point
}
$1 == "from_cp" { next }
{ point = value_of($1) }
$2 == "" { add("DROP", ""); next }
{ add($3 == "digit" ? "SHIFT" : "JOIN", $2) }
END {
    print "/* Made by make-fold-table.sh from the search-form map; not to be edited by hand. */"
    print "#include \"text/fold_table.h\"\n"
    print "const FoldRange fold_ranges[] = {"
    for (i = 1; i <= count; i++)
        printf "{0x%04X, 0x%04X, FOLD_%s, \"%s\"},\n", first[i], end[i], kind[i], text[i]
    print "};\n\nconst size_t fold_range_count = sizeof fold_ranges / sizeof fold_ranges[0];"
}' | clang-format --assume-filename=src/text/fold_table.c
