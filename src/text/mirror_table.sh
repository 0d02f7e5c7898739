#!/bin/sh
# mirror_table.sh BidiMirroring.txt >mirror_table.c - the pairs of Unicode's file as a C table.
set -eu
awk '
    NR == 1 { print "/* Made by mirror_table.sh from " $2 "; not to be edited. */" }
    NR == 1 { print "#include \"text/mirror.h\"\n\nconst MirrorPair text_mirror_pairs[] = {" }
    /^[0-9A-F]/ { sub(/;/, ""); print "    {0x" $1 ", 0x" $2 "}," }
    END {
        print "};\n\nconst size_t text_mirror_pair_count ="
        print "    sizeof text_mirror_pairs / sizeof text_mirror_pairs[0];"
    }' "$1"
