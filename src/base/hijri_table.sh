#!/bin/sh
# hijri_table.sh - prints hijri_table.c from a table of Umm al-Qura month lengths.
#
#   sh src/base/hijri_table.sh <tests/data/vectors/hijri-months.tsv >src/base/hijri_table.c
#
# Columns read: 1 the year, 2-13 the lengths of its months, 16 its first day since 1970-01-01.
set -eu
cat <<'HEAD'
/* Made by hijri_table.sh; do not edit. */
#include "base/hijri_table.h"

const HijriYear hijri_years[HIJRI_YEAR_COUNT + 1] = {
HEAD
awk -F '\t' 'NR > 1 {
    long_months = 0
    year_days = 0
    for (month = 1; month <= 12; month++) {
        year_days += $(month + 1)
        if ($(month + 1) == 30)
            long_months += 2 ^ (month - 1)
    }
    printf "    {%-8s0x%03X}, /* %d */\n", $16 ",", long_months, $1
    after = $16 + year_days
}
END { printf "    {%-8s0x000}, /* the day after the table */\n", after "," }'
echo '};'
