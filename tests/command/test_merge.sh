#!/bin/sh
# Two files of one person: looked at side by side, merged, found by the old number, taken apart again.
. tests/lib/tap.sh

does an_office_is_made "$program" init --policy tuwaim --admin huda "$office"
does a_clerk_works_there m staff add sara --name سارة --role clerk --new-password-fd 9 9<<EOF
open-sesame
EOF
does a_secretary_too m staff add nora --name نورة --role secretary --new-password-fd 9 9<<EOF
open-sesame
EOF
clerk() {
    echo open-sesame | { m --as sara --password-fd 9 "$@" 9<&0 </dev/null; }
}
secretary() {
    echo open-sesame | { m --as nora --password-fd 9 "$@" 9<&0 </dev/null; }
}

does one_file clerk person add --name 'سعد ناصر الوهمي' --id 1999990003 --phone 0512345678
kept=$said
does another_file clerk person add --name 'سعد بن ناصر بن فهد الوهمي' --no-id lost \
    --phone 0598765432 --city أبها --duplicate 'new:not found'
merged=$said
does his_visit clerk visit arrive --person "$merged"

before=$(clerk person show "$kept" --format json)
does both_are_looked_at_before clerk person merge "$kept" "$merged" --dry-run --format tsv
has what_only_one_knows_is_taken "$said" 'city		أبها	أبها	only'
has the_newer_is_proposed "$said" 'phone	+966512345678	+966598765432	+966598765432	newer'
has all_that_moves_is_counted "$said" 'visits	0	1	1'
is nothing_was_changed "$(clerk person show "$kept" --format json)" "$before"
has a_choice_by_hand_stands \
    "$(clerk person merge "$kept" "$merged" --keep phone --dry-run --format tsv 2>/dev/null)" \
    'phone	+966512345678	+966598765432	+966512345678	chosen'
refuses a_field_that_is_none 64 colour clerk person merge "$kept" "$merged" --take colour
refuses a_secretary_merges_nobody 77 role secretary person merge "$kept" "$merged"
refuses nobody_is_merged_with_himself 65 same_file clerk person merge "$kept" 1999990003

does they_are_merged clerk person merge "$kept" "$merged" --keep phone --take name
merge=$said
has the_result_stands "$(clerk person show "$kept" --format json)" \
    '"name":"سعد بن ناصر بن فهد الوهمي"'
has the_other_phone_still_finds_him "$(clerk person find 0598765432 --format tsv 2>/dev/null)" \
    "$kept	سعد بن ناصر بن فهد الوهمي	1999990003	+966512345678	أبها	visitor	merged"
does the_old_id_names_him clerk person show "$merged" --format json
has with_a_word "$said" "$merged was merged into $kept"
is his_visit_is_the_kept_ones "$(sqlite3 "$office" "SELECT person_id FROM visit")" "$kept"
has the_log_says_it "$(m audit show "$merged" --record person --format tsv)" 'merged'
does the_office_is_sound_between m check

does it_is_undone clerk person unmerge "$merge"
is the_other_file_is_named "$said" "$merged"
is the_first_is_as_it_was "$(clerk person show "$kept" --format json)" "$before"
is the_visit_is_back "$(sqlite3 "$office" "SELECT person_id FROM visit")" "$merged"
refuses nothing_is_left_to_undo 1 merge clerk person unmerge "$kept"
has and_whose_is_said "$said" "merge of \"$kept\""
refuses so_is_what_names_nobody 1 'merge of "nobody"' clerk person unmerge nobody

does a_third_file clerk person add --name 'سعد ناصر' --id 1999991233
refuses two_numbers_need_a_reason 65 two_identities clerk person merge "$kept" "$said"
does with_it_they_are_one clerk person merge "$kept" 1999991233 --reason 'a digit was mistyped'
does the_number_names_the_last_merge clerk person unmerge 1999991233
does one_more_is_to_be_asked_about clerk person add --name 'سعد بن ناصر الوهمي' --no-id lost \
    --phone 0512345678 --duplicate later
asked=$said
has the_pair_waits "$(clerk person duplicates --format tsv)" "$kept	$asked"
has with_its_reasons "$(clerk person duplicates "$asked")" 'Same mobile'
refuses two_people_need_a_reason 65 reason clerk person rule "$kept" "$asked" other
refuses a_ruling_that_is_none 64 'same, other, later' clerk person rule "$kept" "$asked" maybe
does it_is_ruled clerk person rule "$asked" "$kept" other --reason 'father and son'
has it_stands_with_who_and_why "$(clerk person duplicates "$asked" --format tsv)" \
    'other	father and son	سارة'
is nothing_waits_any_more "$(clerk person duplicates --format tsv | wc -l)" 1

does the_office_is_sound m check
is and_has_nothing_to_say "$said" ''
tap_end
