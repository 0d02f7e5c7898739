#!/bin/sh
# One flipped byte in any event or body is found; a clean office says nothing.
. tests/lib/tap.sh

does an_office_is_made "$program" init --policy tuwaim --admin huda "$office"
does a_person_is_added m staff add sara --name سارة --role clerk
does a_setting_is_changed m setting set committee.quorum 4
does a_clean_office_is_clean m check
is and_says_nothing "$said" ""
has what_was_done_is_shown "$(m audit show --format tsv --limit 1000)" "huda	admin	"

flip() { # table, column, key: changes one byte of the last row that has a body
    sqlite3 "$office" "UPDATE $1 SET $2 = CASE typeof($2)
        WHEN 'integer' THEN $2 + 1
        WHEN 'blob' THEN CAST(
            CASE substr($2, 1, 1) WHEN X'41' THEN X'42' ELSE X'41' END || substr($2, 2) AS BLOB)
        ELSE 'x' || substr($2, 2) END
      WHERE $3 = (SELECT max(event_id) FROM event_body)"
}
for column in moment staff_id role act record_kind record_id digest chain; do
    cp "$office" "$office.kept"
    flip event "$column" id
    refuses "a_change_of_event_${column}_is_found" 65 '' m audit verify
    cp "$office.kept" "$office"
done
for column in salt after; do
    cp "$office" "$office.kept"
    flip event_body "$column" event_id
    refuses "a_change_of_body_${column}_is_found" 65 '' m audit verify
    cp "$office.kept" "$office"
done
does the_office_that_was_put_back_is_clean m check
sqlite3 "$office" "UPDATE setting SET value = '5' WHERE key = 'committee.quorum'"
refuses a_record_that_is_not_where_its_events_left_it_is_found 65 Setting m check
tap_end
