#!/bin/sh
# What holds of a person: written down, ended, struck out, followed by the next, taken back, merged.
. tests/lib/tap.sh

does an_office_is_made "$program" init --policy tuwaim --admin huda "$office"
does a_clerk_works_there m staff add sara --name سارة --role clerk --new-password-fd 9 9<<END
open-sesame
END
clerk() {
    echo open-sesame | { m --as sara --password-fd 9 "$@" 9<&0 </dev/null; }
}
list() {
    clerk person circumstances "$1" --format tsv
}

does somebody clerk person add --name 'هند ناصر الوهمي' --id 1999990003 --phone 0512345678
hind=$said
does a_category clerk person category "$hind" widow --from 1446/1/1 --note 'توفي زوجها'
widow=$said
does another_one clerk person category 1999990003 low_income
refuses the_same_twice_is_refused 65 period_free clerk person category "$hind" widow --from 1447/1/1
has and_the_days_of_the_first_are_said "$said" 'Found: 1446-01-01'
has with_what_they_mean "$said" 'holds since that day'
does one_without_days clerk person category "$hind" ill
refuses is_said_to_have_none 65 'holds always' clerk person category "$hind" ill
is and_nothing_is_found_that_is_not_there "$(echo "$said" | grep Found)" ''
refuses no_means_is_said_by_its_name 65 'Means: This field may not be empty' \
    clerk person contact "$hind" '' --from today
refuses no_first_day_too 65 'Agreed on: This field may not be empty' \
    clerk person contact "$hind" phone
refuses no_owner_too 65 'Whose it is: This field may not be empty' \
    clerk person phone "$hind" 0598765432 --whose ''
refuses no_words_too 65 'Street, landmark or link: This field may not be empty' \
    clerk person address "$hind" ''
refuses no_day_of_death_too 65 'Died on: This field may not be empty' \
    clerk person died "$hind" '' --source told
refuses none_that_is_not_known 65 orphans clerk person category "$hind" rich
does it_holds_no_longer clerk person end "$widow" --until 1446/12/1
refuses it_ends_once 65 still_holds clerk person end "$widow"
does it_holds_again_later clerk person category "$hind" widow --from 1447/1/1
again=$said
refuses a_reason_is_needed 65 reason_given clerk person strike "$again"
does it_was_never_so clerk person strike "$again" --reason 'سجلت لغيرها'
has it_stays_to_be_seen "$(list "$hind")" 'struck		سجلت لغيرها'

does a_means_is_agreed clerk person contact "$hind" phone --from 1447/1/1
does another_follows clerk person contact "$hind" fax --from 1448/1/1
has the_first_ended_the_day_before "$(list "$hind")" 'contact	phone		1447-01-01	1447-12-29	ended'
refuses the_policy_lists_the_means 65 S2 clerk person contact "$hind" social_media --from today
does it_is_taken_back clerk undo
has the_first_holds_again "$(list "$hind")" 'contact	phone		1447-01-01		holds'

does a_phone_of_the_neighbour clerk person phone "$hind" ٠٥٩٨٧٦٥٤٣٢ --whose neighbour
has in_its_one_form "$(list "$hind")" 'phone	neighbour	+966598765432			holds'
has it_finds_her "$(clerk --lang en person find 059876 2>/dev/null)" 'Other phone	0598765432'
does another_address clerk person address "$hind" 'خلف مسجد الحي' --use family --short 'rnbb ٢٣١٢'
has with_its_short_form "$(list "$hind")" 'address	family	RNBB2312			holds	خلف مسجد الحي'
refuses a_short_address_has_its_form 65 '4 letters' clerk person address "$hind" there --short 2312
does the_city_changes clerk person edit "$hind" city أبها
does and_again clerk person edit "$hind" city جدة
has where_she_lived_is_known "$(clerk person history "$hind" --format tsv)" 'city	أبها'
has the_parts_of_a_name_are_told "$(clerk person show "$hind" --format json)" \
    '"given":"هند","father":"ناصر","grandfather":null,"family_name":"الوهمي"'
refuses the_parts_are_those_of_the_name 65 parts_of_name \
    clerk person name "$hind" 'هند / ناصر / - / القحطاني'
refuses a_name_has_four_parts 65 parts_of_name clerk person name "$hind" 'هند/ناصر/ا/ب/ج'
does they_are_corrected clerk person name "$hind" 'هند / - / - / ناصر الوهمي' --from 1448/1/1
has and_told_so "$(clerk person show "$hind" --format json)" \
    '"given":"هند","father":null,"grandfather":null,"family_name":"ناصر الوهمي"'
does she_is_called_otherwise clerk person edit "$hind" name 'هند فهد الوهمي'
has then_the_name_tells_them_again "$(clerk person show "$hind" --format json)" \
    '"given":"هند","father":"فهد","grandfather":null,"family_name":"الوهمي"'
does the_office_is_sound_so_far m check

does a_second_file clerk person add --name 'هند الوهمي' --no-id lost --phone 0598765432 \
    --duplicate 'new:not found'
twin=$said
does with_a_category_of_its_own clerk person category "$twin" divorced
before=$(list "$twin")
does they_are_merged clerk person merge "$hind" "$twin"
has his_category_goes_with_him "$(list "$hind")" divorced
does the_office_is_sound_between m check
does they_are_parted clerk person unmerge "$hind"
is what_was_moved_is_back "$(list "$twin")" "$before"
does the_office_is_sound m check
does somebody_changes_the_file_by_hand sqlite3 "$office" \
    "UPDATE circumstance SET choice = 'orphans' WHERE choice = 'divorced'"
refuses and_it_is_found 65 'not the one that its events left' m check
tap_end
