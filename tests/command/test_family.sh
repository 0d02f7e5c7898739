#!/bin/sh
# The register of a family at the command line.
. tests/lib/tap.sh

"$program" demo --cases 0 --people 0 --seed 1 --now 2026-11-21T09:00 "$office" >/dev/null
head=$(m person add --name 'سعد بن ناصر بن فهد الوهمي' --id 1999990003 --born 1400/5/6 --sex m)
is an_empty_register_is_an_empty_list "$(m family list "$head")" ''
does a_wife_is_written_down m family add 1999990003 'نورة علي' wife --born 1990-11-21 --id 1999991233
wife=$said
is her_id_is_all_that_is_printed "$(printf %s "$wife" | tr -d 0-9)" ''
does a_son_away_from_home m family add "$head" فهد son --born 1440/6/12 --lives away \
    --health special_needs --education primary
son=$said
has ages_are_told_by_both_calendars "$(m family list "$head" --format json)" \
    "{\"id\":\"$wife\",\"name\":\"نورة علي\",\"kinship\":\"wife\",\"sex\":\"female\",\"born\":\"1990-11-21\",\"age\":36,\"age_hijri\":37,\"identity\":\"1999991233\",\"lives\":\"home\",\"health\":null"
has words_stand_where_people_read "$(m family list "$head")" 'Special needs	Primary school'
is the_family_is_counted "$(m family count "$head" --format json)" \
    '{"members":2,"wives":1,"sons":1,"daughters":0,"under_15":1,"over_64":0,"special_needs":1,"away":1}'

refuses a_kinship_is_one_of_the_list 65 granddaughter m family add "$head" ليلى cat
refuses a_wrong_digit_is_told 65 'check digit' m family add "$head" ليلى daughter --id 1999991234
refuses a_number_stands_once_in_a_family 65 same_member \
    m family add "$head" ليلى daughter --id 1999991233
refuses the_heads_number_is_his 65 number_of_head m family add "$head" ليلى daughter --id 1999990003
refuses nobody_is_born_tomorrow 65 born_later m family add "$head" ليلى daughter --born 2027
refuses a_head_is_on_file 1 1999991241 m family add 1999991241 ليلى daughter
refuses an_administrator_keeps_no_family 77 role m --as admin family add "$head" ليلى daughter

does a_field_is_corrected m family edit "$son" note 'توأم'
refuses a_slip_in_a_field_is_guessed 64 '"health"' m family edit "$son" helth well
refuses a_field_needs_its_value 64 value m family edit "$son" note x health
refuses who_left_did_so_for_a_reason 65 'Why no more: ' m family edit "$wife" until 2026-01-01
refuses and_not_before_he_was_there 65 left_before m family edit "$wife" ended died until 1980-01-01
does who_died_stays_in_the_register m family edit "$wife" ended died until 2026-01-01
is and_stands_last "$(m family list "$head" --format tsv | cut -f 2 | tail -n 1)" 'نورة علي'
has with_the_age_of_that_day "$(m family list "$head" --format json | tail -n 1)" '"age":35'
has but_is_counted_no_more "$(m family count "$head" --format json)" '{"members":1,"wives":0'
does a_row_that_was_wrong_is_taken_away m family remove "$son"
refuses it_is_gone 1 "$son" m family edit "$son" note x
does that_is_taken_back m --as clerk undo
has it_is_as_it_was "$(m family list "$head" --format json | head -n 1)" '"note":"توأم"'
has every_act_is_an_event "$(m --as admin audit show "$son" --record member)" \
    'Taken back: Member taken out of the register'
has reading_is_one_too "$(m --as admin audit show "$head" --record person)" 'Opened for reading'

does another_family_has_the_same_daughter m family add "$head" 'ليلى سعد' daughter --id 1999992009
other=$(m person add --name 'علي حسن' --id 1999991241)
does it_is_written_down_all_the_same m family add "$other" 'ليلى' daughter --id 1999992009
is the_pair_waits "$(m family duplicates --format tsv | cut -f 1-4 | tail -n 1)" \
    "$head	سعد بن ناصر بن فهد الوهمي	$other	علي حسن"
is the_two_may_be_one_household "$(m family duplicates "$other" --format json)" \
    "{\"person\":\"$other\",\"name\":\"علي حسن\",\"other\":\"$head\",\"other_name\":\"سعد بن ناصر بن فهد الوهمي\",\"members\":\"ليلى\",\"reasons\":\"same_member\",\"ruling\":\"none\",\"why\":null,\"by\":null,\"ruled_on\":null}"
refuses two_households_need_a_reason 65 Reason m family rule "$other" "$head" two
refuses a_ruling_is_one_of_three 64 later m family rule "$other" "$head" perhaps
does it_is_ruled m family rule "$other" "$head" two --reason 'المطلقة والأب'
is and_waits_no_more "$(m family duplicates --format json)" ''
has and_kept "$(m family duplicates "$head" --format json)" \
    '"ruling":"two","why":"المطلقة والأب"'
does a_case_takes_its_data_from_the_register m case open --person "$head" --kind service
has so_it_declares_the_size "$(m case data "$said" --format json | grep family_size)" \
    '"value":"3"'
does another_size_is_declared m case set D1 family_size 7
has and_the_register_stands_beside_it \
    "$(m case data D1 --format json | grep family_size)" '"register":"3"'

# --- a family that parts, and comes together ---
of() { # DRAFT FIELD: what the case declares
    m case data "$1" --format json 2>/dev/null | grep "\"field\":\"$2\"" | sed 's/.*"value":"\{0,1\}\([^",]*\).*/\1/'
}
family() { # HEAD: names and kinships, and how they left
    m family list "$1" --format tsv | tail -n +2 | cut -f 2,3,16
}
father=$(m person add --name 'ماجد علي الوهمي' --id 1999900010 --sex m)
wife=$(m person add --name 'هدى سالم' --id 1999900028 --sex f)
m family add "$father" 'هدى سالم' wife --id 1999900028 >/dev/null
m family add "$father" 'ريم ماجد' daughter >/dev/null
m family add "$father" 'بدر ماجد' son >/dev/null
id() { # HEAD NAME: of the row of who is in the family
    m family list "$1" --format tsv | grep "	$2	" | head -n 1 | cut -f 1
}
does he_applies m case open --person "$father" --kind service
his=$said
does she_too m case open --person "$wife" --kind service
hers=$said
is his_case_knows_four "$(of "$his" family_size)" 4
does one_more_is_born m family add "$father" 'سارة ماجد' daughter
is and_his_open_case_follows_at_once "$(of "$his" family_size)" 5
does that_is_taken_back m undo
is with_what_followed "$(of "$his" family_size)" 4
refuses without_a_file_nobody_heads_a_family 65 head_on_file \
    m family split "$(id "$father" 'بدر ماجد')"
does they_divorce_and_the_daughter_goes_with_her m family split "$(id "$father" 'هدى سالم')" \
    "$(id "$father" 'ريم ماجد')" --why divorced
has her_register_holds_the_daughter "$(family "$wife")" 'ريم ماجد	daughter'
has his_tells_how_she_left "$(family "$father")" 'هدى سالم	wife	divorced'
is his_case_follows "$(of "$his" family_size)" 2
is hers_too "$(of "$hers" family_size)" 2
is and_that_she_supports_somebody "$(of "$hers" dependents)" yes
does all_of_it_is_taken_back_at_once m undo
is she_is_in_the_family_again "$(family "$wife")" ''
is and_his_case_with_her "$(of "$his" family_size)" 4
refuses what_does_not_follow_is_asked 64 wife m family move "$(id "$father" 'بدر ماجد')" "$wife" boy
refuses a_son_is_no_daughter_there 65 bad_value \
    m family move "$(id "$father" 'بدر ماجد')" "$wife" daughter
does the_son_goes_to_her m family move "$(id "$father" 'بدر ماجد')" "$wife" son
has he_stands_there "$(family "$wife")" 'بدر ماجد	son'
has and_his_father_knows_where "$(family "$father")" 'بدر ماجد	son	moved'
refuses whoever_went_goes_once 1 Member m family move \
    "$(m family list "$father" --format tsv | grep 'بدر' | cut -f 1)" "$head" son
does she_heads_the_family m family head "$(id "$father" 'هدى سالم')"
has with_her_husband_in_it "$(family "$wife")" 'ماجد علي الوهمي	husband'
has and_the_daughter "$(family "$wife")" 'ريم ماجد	daughter'
is nobody_is_left_with_him "$(m family count "$father" --format json | cut -d, -f1)" '{"members":0'
is his_case_says_so "$(of "$his" family_size) $(of "$his" dependents)" '1 no'
is what_was_said_otherwise_stays "$(m case set "$hers" family_size 9 >/dev/null
    m family add "$wife" 'نورة' daughter >/dev/null; of "$hers" family_size)" 9

hostile=$(printf 'x\033[2J\a\342\200\256";--\ty')
m family add "$head" "$hostile" son --note "$hostile" >/dev/null
is no_control_character_comes_back \
    "$(m family list "$head" --format json | tr -cd '\000-\011\013-\037\177')" ''
does the_office_is_sound m --as admin check
tap_end
