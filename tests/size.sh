#!/bin/sh
# size.sh - reports functions over 60 lines and files over 500 (tables in *_table.c do not count).
set -u
sources=$(find src db ui -name '*.[ch]' ! -name '*_table.c' | sort)
long=$(printf '%s\n' "$sources" | xargs awk '
    FNR == 1 { start = 0 }
    /^\{/ { start = FNR }
    /^\}[^;]*$/ { if (start && FNR - start > 60) print FILENAME ":" start " " FNR - start; start = 0 }')
big=$(printf '%s\n' "$sources" | xargs wc -l | awk '$1 > 500 && $2 != "total" { print $2 ": " $1 }')
status=0
n=0
for kind in long big; do
    n=$((n + 1))
    case $kind in
    long) name=no_function_is_longer_than_60_lines rows=$long ;;
    big) name=no_file_is_longer_than_500_lines rows=$big ;;
    esac
    if [ -z "$rows" ]; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name"
        printf '%s\n' "$rows" | sed 's/^/# /'
        status=1
    fi
done
echo "1..$n"
exit $status
