#!/bin/sh
# Whoever opens a case for reading is in its story, whichever part of it he looks at.
. tests/lib/story.sh
opens_under union 2026-11-01
m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null
m case open --person 1999900010 --kind service --request 'خدمة' >/dev/null

readings() {
    sqlite3 "$office" "SELECT count(*) FROM event WHERE act = 'read' AND record_kind = 'case'"
}

looks=0
for part in show history windows data papers missing receipt decisions replies card plans deliveries; do
    m case "$part" D1 >/dev/null 2>&1
    looks=$((looks + 1))
    is "who_looks_at_its_${part}_is_known" "$(readings)" "$looks"
done
m case missing D1 --return +3 >/dev/null
is an_act_is_no_reading "$(readings)" "$looks"
tap_end
