#!/bin/sh
# embed.sh NAME FILE... - prints a C table with the bytes of each file, for the program to carry.
set -eu
name=$1
shift
printf '#include "db/embedded.h"\n\n'
i=0
for file in "$@"; do
    printf 'static const unsigned char bytes_%d[] = {\n' "$i"
    od -An -v -tx1 "$file" | sed -e 's/ \(..\)/0x\1,/g'
    printf '};\n\n'
    i=$((i + 1))
done
printf 'const EmbeddedFile embedded_%s[] = {\n' "$name"
i=0
for file in "$@"; do
    printf '    {"%s", bytes_%d, sizeof bytes_%d},\n' "$(basename "$file")" "$i" "$i"
    i=$((i + 1))
done
printf '    {0, 0, 0},\n};\n'
