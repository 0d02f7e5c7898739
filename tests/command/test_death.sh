#!/bin/sh
# A death: who has died is told everywhere, nothing new begins for him, and a mistake is taken back.
. tests/lib/tap.sh

does an_office_is_made "$program" init --policy tuwaim --admin huda "$office"
does a_clerk_works_there m staff add sara --name سارة --role clerk --new-password-fd 9 9<<END
open-sesame
END
does a_manager_too m staff add omar --name عمر --role manager --new-password-fd 9 9<<END
open-sesame
END
clerk() {
    echo open-sesame | { m --as sara --password-fd 9 "$@" 9<&0 </dev/null; }
}
manager() {
    echo open-sesame | { m --as omar --password-fd 9 "$@" 9<&0 </dev/null; }
}

does somebody clerk person add --name 'سعد ناصر الوهمي' --id 1999990003 --born 1390/7/1
saad=$said
does he_has_a_case clerk case open --person "$saad" --kind training
case=$said
does a_son_with_a_file_of_his_own clerk person add --name 'فهد سعد الوهمي' --id 1999991233
son=$said
does he_is_in_the_family clerk family add "$saad" 'فهد سعد' son --id 1999991233 --born 1440/1/1
does so_is_a_wife_without_a_file clerk family add "$saad" 'هند علي' wife
book() { # on the first working day from the second week on
    for days in 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        clerk appointment book "+$days" 9:30 --person "$saad" 2>/dev/null && return
    done
    return 1
}
does he_is_expected book
is nothing_follows_while_he_lives "$(clerk person follows "$saad" --format tsv | wc -l)" 1
refuses how_it_is_known_is_asked 64 source clerk person died "$saad" 1448/6/1
refuses nobody_dies_tomorrow 65 begins_later clerk person died "$saad" +1 --source told
does he_dies clerk person died "$saad" 1448/1/1 --source certificate
death=$said
refuses nobody_dies_twice 65 period_free clerk person died "$saad" 1448/1/2 --source told
refuses a_death_does_not_end 65 still_holds clerk person end "$death"
has his_file_says_it "$(clerk person show "$saad" --format json)" '"died":"2026-06-'
has and_the_search "$(clerk --lang en person find 1999990003 2>/dev/null)" 'Has died'
refuses nothing_is_opened_for_him 65 person_alive \
    clerk case open --person "$saad" --kind training
refuses no_ticket_is_his 65 visitor_alive clerk visit arrive --person "$saad"
has and_the_way_out_is_told "$said" 'by a name'
refuses nor_one_for_his_case 65 visitor_alive clerk visit arrive --case "$case"
does whoever_comes_for_him_is_served clerk visit arrive --name 'زوجته هند'
refuses who_came_is_not_made_him 65 visitor_alive clerk visit name 1 "$saad"
refuses nor_is_he_expected 65 visitor_alive \
    clerk appointment book +9 10:00 --person "$saad"
follows() {
    clerk person follows "$saad" --format tsv | cut -f 1,3,5-
}
has his_open_case_follows "$(follows)" "case	$case"
has his_appointment "$(follows)" appointment
has his_orphan "$(follows)" 'member	فهد سعد	orphans	false'
has his_widow_who_has_no_file_yet "$(follows)" 'stranger	هند علي	widow	false'
does the_orphans_category clerk person category "$son" orphans --from 1448/1/1
has it_is_done_then "$(follows)" 'orphans	true'
does the_office_is_sound m check

does it_was_a_mistake clerk person strike "$death" --reason 'his namesake died'
has he_lives "$(clerk person show "$saad" --format json)" '"died":null'
does he_may_apply_again \
    clerk case open --person "$saad" --kind training
does that_is_taken_back clerk undo
does so_is_the_mistake clerk undo
has he_is_dead_again "$(clerk person show "$saad" --format json)" '"died":"2026-06-'
does his_case_is_closed_with_what_his_file_says manager case close "$case" died
does the_office_is_sound_at_the_end m check
tap_end
