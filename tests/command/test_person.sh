#!/bin/sh
# A person is searched, then added; the same person twice is refused; what is known is changed.
. tests/lib/tap.sh

does an_office_is_made "$program" init --policy tuwaim --admin huda "$office"
does a_clerk_works_there m staff add sara --name سارة --role clerk --new-password-fd 9 9<<EOF
open-sesame
EOF
clerk() {
    echo open-sesame | { m --as sara --password-fd 9 "$@" 9<&0 </dev/null; }
}

refuses who_is_not_there_is_not_found 1 found clerk person find 'سعد ناصر'
has the_kind_of_text_is_shown "$said" 'Looking for: Name'
does a_person_is_added clerk person add --name 'سعد بن ناصر بن فهد الوهمي' --id 1999990003 \
    --born 1400/5/6 --sex m --phone 0512345678 --city أبها --nationality citizen
saad=$said
is his_id_is_all_that_is_printed "$(printf %s "$saad" | tr -d 0-9)" ''
has he_is_found_by_his_family_in_another_spelling \
    "$(clerk person find 'الوهمى سعـد' --format tsv 2>/dev/null)" \
    "$saad	سعد بن ناصر بن فهد الوهمي	1999990003	+966512345678	أبها	visitor	part"
has by_his_name "$(clerk person find سع --format tsv 2>/dev/null)" 'visitor	name'
has by_the_start_of_his_number "$(clerk person find ١٩٩٩٩٩ --format tsv 2>/dev/null)" 'visitor	id'
has by_his_phone "$(clerk person find '051 234' --format tsv 2>/dev/null)" 'visitor	phone'
has in_json_the_id_is_text "$(clerk person find سعد --format json 2>/dev/null)" \
    "{\"id\":\"$saad\",\"name\":"
has a_number_of_two_shapes_is_looked_for_as_both "$(clerk person find 0512 2>&1)" \
    'Looking for: Identity number · Beneficiary number · Mobile'

refuses the_same_number_is_the_same_person 65 "$saad" \
    clerk person add --name 'هند علي' --id 1999990003
has and_the_guard_is_named "$said" same_person
refuses a_likely_one_is_refused_with_the_candidates 65 'Same name · Birth dates two days' \
    clerk person add --name 'سعد ناصر الوهمي' --no-id lost --born 1400/5/7 --phone 0512345678
has and_that_guard_is_named "$said" likely_duplicate
refuses a_ruling_needs_its_form 64 new:REASON \
    clerk person add --name 'سعد ناصر الوهمي' --no-id lost --duplicate same
refuses a_ruling_needs_a_reason 65 Reason clerk person add --name 'سعد ناصر الوهمي' \
    --no-id lost --born 1400/5/6 --duplicate new:
does a_ruling_with_its_reason_keeps_him clerk person add --name 'سعد ناصر الوهمي' --no-id lost \
    --born 1400/5/6 --duplicate 'new:his cousin'
cousin=$said
has the_reason_is_in_the_log "$(m audit show "$cousin" --record person --format json)" 'his cousin'

refuses a_person_needs_a_number_or_the_reason_why_not 65 Identity clerk person add --name 'هند علي'
refuses not_both 64 no-id clerk person add --name 'هند علي' --id 1999991233 --no-id lost
refuses a_wrong_digit_is_told 65 'check digit' clerk person add --name 'هند علي' --id 1999990004
refuses nobody_is_born_tomorrow 65 born_later \
    clerk person add --name 'هند علي' --no-id lost --born 2100-01-01
refuses a_name_of_nothing_is_none 65 no_name clerk person add --name '...' --no-id lost
refuses an_administrator_keeps_nobody 77 role m person add --name 'هند علي' --no-id lost

has a_person_is_shown_by_his_number "$(clerk person show ١٩٩٩٩٩٠٠٠٣ --format tsv)" "id	$saad"
has dates_are_gregorian_with_what_was_written "$(clerk person show "$saad" --format json)" \
    '"born":"1980-03-23","born_written":"1400-05-06"'
refuses a_person_who_is_not_there_is_not_shown 1 1999991233 clerk person show 1999991233
does a_field_is_changed clerk person edit "$saad" city جازان
does and_emptied clerk person edit "$saad" phone ''
has he_is_as_he_was_changed "$(clerk person show "$saad" --format json)" \
    '"phone":null,"iban":null,"city":"جازان"'
does a_doubtful_value_is_kept clerk person edit "$saad" phone 0521234567
has with_a_warning "$said" 052
refuses a_field_that_is_none_is_answered_with_the_nearest 64 city clerk person edit "$saad" ctiy x
refuses a_value_that_is_none_is_refused 65 'male, female' clerk person edit "$saad" sex x
refuses anothers_number_is_refused 65 same_person clerk person edit "$cousin" id 1999990003

hostile=$(printf 'x\033[2J\a\342\200\256"; DROP TABLE person; --\ty')
does a_hostile_text_is_cleaned clerk person edit "$cousin" district "$hostile"
is no_control_character_comes_back \
    "$(clerk person show "$cousin" --format json | tr -cd '\000-\011\013-\037\177')" ''
broken=$(printf 'ab\377cd')
refuses what_is_no_text_is_refused_with_its_place 65 'VALUE: Byte 3' \
    clerk person edit "$cousin" district "$broken"
refuses of_an_option_too 65 '--note: Byte 3' clerk person phone "$cousin" 0512345678 --note "$broken"
refuses whoever_is_named_by_it_too 65 'ID: Byte 3' clerk person show "$broken"
refuses a_file_without_a_name_is_said 65 empty clerk person import ''
refuses a_hostile_search_finds_nobody 1 found clerk person find "$hostile"
refuses a_text_without_end_is_refused 65 long clerk person find "$(printf '%0600d' 0)"
is the_search_is_logged_with_what_was_typed \
    "$(sqlite3 "$office" "SELECT count(*) FROM event_body WHERE after = 'person find 0512'")" 1
has a_person_who_was_opened_too "$(m audit show "$saad" --record person --format tsv)" 'clerk	read'
does his_name_is_changed clerk person edit "$saad" name 'سعد بن ناصر بن فهد المثال'
has the_old_name_finds_him_and_says_so "$(clerk person find 'الوهمي سعد بن فهد' --format tsv 2>/dev/null)" \
    'visitor	old_name'
has an_old_phone_too "$(clerk person find 0512345678 --format tsv 2>/dev/null)" old_number
has what_stood_before_is_told "$(clerk person history "$saad" --format tsv)" \
    'name	سعد بن ناصر بن فهد الوهمي'
does the_office_is_sound m check
is and_has_nothing_to_say "$said" ''

does somebody_with_a_teh_marbuta_is_added clerk person add --name 'فاطمة علي الوهمي' --id 1999991233 \
    --born 1411/5/6
does and_one_written_with_a_heh clerk person add --name 'فاطمه سعد القحطانى' --id 1999991241
has the_one_spelling_finds_the_other "$(clerk person find فاطمه --format tsv 2>/dev/null)" 'فاطمة علي'
does the_office_tells_these_letters_apart m setting set names.ta_marbuta keep
has the_heh_finds_whom_it_writes "$(clerk person find فاطمه --format tsv 2>/dev/null)" 'فاطمه سعد'
is and_nobody_else "$(clerk person find فاطمه --format tsv 2>/dev/null | sed 1d | wc -l)" 1
is nor_does_the_one_search_box "$(clerk find فاطمه --format tsv 2>/dev/null | grep -c 'فاطمة')" 0
has other_letters_stay_one "$(clerk person find القحطاني --format tsv 2>/dev/null)" 'القحطانى'
does unless_they_too_are_told_apart m setting set names.alef_maksura keep
refuses then_they_do_not_find_one_another 1 found clerk person find القحطاني
refuses duplicates_are_still_looked_for_in_every_spelling 65 likely_duplicate \
    clerk person add --name 'فاطمه علي الوهمى' --no-id lost --born 1411/5/6
refuses what_may_be_chosen_is_said 65 'join' m setting set names.ta_marbuta both
tap_end
