#!/bin/sh
# The library holds the documents and forms that the policy names.
. tests/lib/tap.sh

"$program" init --policy maarifa --admin "$(id -un)" "$office"
list=$(m library list --format tsv)
has the_list_begins_with_its_keys "$list" 'tool	title	edition	place	form	clause'
has the_form_is_the_policys_own "$list" 'new_beneficiary_request	طلب مستفيد جديد			true	S1-'
does edition_and_place_are_written_down m library set statute --edition 3 --place 'shelf 2'
has and_shown "$(m library list --format json)" '"edition":"3","place":"shelf 2"'
does one_of_them_too m library set statute --place 'shelf 4'
has the_other_stays "$(m library list --format json)" '"edition":"3","place":"shelf 4"'
refuses a_document_of_another_policy_is_refused 65 'statute, research_guide' \
    m library set service_request --edition 1
refuses something_must_be_said 64 edition m library set statute
hostile=$(printf 'x\033[2J\a\342\200\256";--\ty')
refuses hostile_text_names_no_document 65 bad_value m library set "$hostile" --edition 1
does a_hostile_place_is_cleaned m library set statute --place "$hostile"
is no_control_character_comes_back \
    "$(m library list --format json | tr -cd '\000-\011\013-\037\177')" ''
does the_office_is_sound m check
tap_end
