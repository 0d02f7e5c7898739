#!/bin/sh
# make-mirror-table.sh BidiMirroring.txt BidiBrackets.txt - writes mirror_table.c from Unicode's files.
#
# Run in the project's root when the files are newer than the table says:
#   u=/usr/share/unicode; sh src/text/make-mirror-table.sh $u/BidiMirroring.txt $u/BidiBrackets.txt
# It ends badly where a bracket's partner is not its mirrored character: one table would not do.
set -eu
awk '
    FNR == 1 { version = version (version ? " and " : "") $2 }
    !/^[0-9A-F]/ { next }
    { sub(/;/, "", $1); sub(/;/, "", $2) }
    FNR == NR { points[++count] = $1; mirrored[$1] = $2; kind[$1] = "PLAIN"; next }
    mirrored[$1] != $2 { print "partner of " $1 " is not its mirror" >"/dev/stderr"; exit 1 }
    { kind[$1] = $3 == "o" ? "OPENS" : "CLOSES" }
    END {
        print "/* Made by make-mirror-table.sh from " version ";"
        print " * not to be edited. */"
        print "#include \"text/mirror.h\"\n\nconst MirrorPair text_mirror_pairs[] = {"
        for (i = 1; i <= count; i++) {
            point = points[i]
            printf "{0x%s, 0x%s, MIRROR_%s},\n", point, mirrored[point], kind[point]
        }
        print "};\n\nconst size_t text_mirror_pair_count ="
        print "    sizeof text_mirror_pairs / sizeof text_mirror_pairs[0];"
    }' "$1" "$2" | clang-format --assume-filename=src/text/mirror_table.c
