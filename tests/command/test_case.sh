#!/bin/sh
# A case by commands, from its opening to its completeness: papers, data, referral, declaration.
. tests/lib/tap.sh

admin() { # acts as the administrator, whose password is on descriptor 9
    echo open-sesame | { m --as huda --password-fd 9 "$@" 9<&0 </dev/null; }
}
make_office() { # POLICY
    rm -f "$office" "$office".key
    echo open-sesame | "$program" init --policy "$1" --admin huda --password-fd 9 "$office" 9<&0
    admin staff add sara --name سارة --role manager --system-user "$(id -un)"
}
add_person() { # NAME ID
    m person add --name "$1" --id "$2" --sex m --born 1400/1/2 --nationality citizen \
        --marital single --phone 0512345678 --city الرياض
}
# The value of one key of a case.
value() { # N KEY
    m case show "$1" --format json | sed "s/.*\"$2\":\"\\{0,1\\}\\([^\",}]*\\).*/\\1/"
}

make_office union
saad=$(add_person 'سعد فهد العتيبي' 1999900010)

# --- opening ---
refuses a_case_needs_a_person_and_a_kind 64 -- m case open --kind rent
refuses an_unknown_kind_is_answered_with_the_nearest 64 food_basket \
    m case open --person "$saad" --kind food_baskets
refuses a_person_must_be_on_file 1 1999991233 m case open --person 1999991233 --kind rent
refuses an_administrator_opens_no_case 77 role admin case open --person "$saad" --kind rent
refuses a_channel_must_be_one_of_the_policy 65 interview \
    m case open --person "$saad" --kind rent --channel pigeon
is a_new_case_is_called_by_its_draft "$(m case open --person 1999900010 --kind food_basket \
    --request 'سلة لشهر')" D1
is a_machine_reads_it_too "$(m case open --person "$saad" --kind service --format json)" \
    '{"number":"D2"}'
is a_case_is_found_with_any_digits "$(value 'd ١' state)" DRAFT
is it_knows_its_person "$(value D1 person)" 'سعد فهد العتيبي'
is its_policy "$(value D1 policy)" union
is it_has_no_window_yet "$(value D1 window)" -
is and_no_due_day "$(value D1 due)" null
refuses a_case_that_is_not_there_is_not_found 1 1448-99 m case show 1448-99
refuses what_is_no_number_is_not_found 1 '1448' m case show 1448
m person add --name 'سعد فهد العتيبي' --no-id 'مفقودة' --born 1400/1/2 \
    --phone 0512345678 --duplicate 'new:ابن عمه' >/dev/null
refuses somebody_alike_must_be_ruled_on 65 person_searched \
    m case open --person "$saad" --kind rent
has with_the_clause "$said" S0-P2
has and_who_he_is "$said" 'سعد فهد العتيبي ('
is a_ruling_opens_it "$(m case open --person "$saad" --kind rent --ruling related)" D3

# --- papers and data ---
has the_papers_come_from_the_matrix "$(m case papers D1 --format tsv)" 'national_id	mandatory	required'
has a_hand_out_needs_no_office "$("$program" --lang en case criteria rent --format tsv)" \
    'rental_contract	mandatory	housing=rented	'
has what_is_missing_can_be_looked_at "$(m case missing D1 --format tsv)" 'D1	paper	national_address'
is looking_gives_nothing_out "$(value D1 state)" DRAFT
refuses a_file_without_its_papers_is_not_verified 65 papers_present m case verify D1
refuses an_unknown_field_is_named 65 colour m case set D1 colour red
refuses a_field_needs_its_value 64 value m case set D1 city جدة marital
does several_fields_are_set_at_once m case set D1 dependents no district النسيم short_address RNBB2312
refuses one_wrong_value_sets_none 65 Marital m case set D1 city جدة marital happy
has none_at_all "$(m case data D1 --format tsv 2>/dev/null)" 'city	الرياض'
refuses an_expired_paper_is_not_matched 65 paper_in_date \
    m case paper D1 national_id matched --expires 1440/1/1
does the_list_is_given_out m case missing D1 --return +7
is with_its_list_the_file_waits "$(value D1 state)" INCOMPLETE
is it_has_a_number_now "$(value D1 number)" 1448-1
does a_reminder_is_kept m case remind 1448-1
does papers_are_received_and_matched m case paper 1448-1 national_id matched --expires 1470/1/1
has the_verdict_on_its_validity_is_kept "$(m case verdicts 1448-1 --format tsv)" \
    'national_id	submission	valid	2026'
has and_told_in_the_story_of_the_case "$(m --lang en case history 1448-1)" \
    'National ID: Valid · At submission'
refuses a_mandatory_paper_cannot_be_said_to_be_missing 65 paper_optional \
    m case paper 1448-1 national_address not_available
does a_paper_is_received m case paper 1448-1 national_address received --note 'نسخة'
does a_whole_file_is_verified m case verify 1448-1
is and_stands_there "$(value 1448-1 state)" VERIFYING

# --- referral, matching, declaration ---
referral=$(m case refer 1448-1 'هل تشمل السلة الأدوية؟')
is an_open_referral_is_counted "$(value 1448-1 open_referrals)" 1
has it_is_listed_with_its_wait "$(m referral list --format tsv)" "1448-1	$referral	asked	true	researcher"
refuses an_unmatched_field_keeps_the_declaration_back 65 fields_matched \
    m case declare 1448-1 --means phone --consent yes
has with_clause_and_field "$said" 'Identity number'
refuses matching_says_what 64 -- m case match 1448-1
does fields_are_matched_by_name m case match 1448-1 name identity --how copy
has the_rest_is_named "$said" birth_date
does all_told_fields_are_matched m case match 1448-1 --all
refuses a_paper_that_was_only_received_is_not_judged 65 validity_judged \
    m case declare 1448-1 --means phone --consent yes
m case paper 1448-1 national_address matched >/dev/null
refuses consent_is_recorded 65 consent_given m case declare 1448-1 --means phone
refuses the_reply_comes_by_a_means_of_the_policy 64 channel m case declare 1448-1 --means pigeon
refuses a_means_must_be_said 64 means m case declare 1448-1 --consent yes
does one_is_agreed_with_him m person contact "$saad" phone --from 1448/1/1
receipt=$(m case declare 1448-1 --consent yes)
has the_receipt_says_to_whom_it_goes "$receipt" 'لجنة البحث'
has it_says_the_days_in_both_calendars "$receipt" '1448'
has and_how_to_appeal "$receipt" '30 days'
is an_open_mandatory_referral_keeps_it_from_being_complete "$(value 1448-1 state)" DECLARED
refuses an_empty_answer_is_none 65 answer_given m case answer 1448-1 ' '
does the_answer_completes_the_file m case answer "$referral" 'لا، الغذاء وحده'
is by_itself "$(value 1448-1 state)" COMPLETE
is the_window_is_open "$(value 1448-1 window)" too_early
is from_today_on "$(value 1448-1 complete_on)" "$(TZ=UTC-3 date +%F)"
is its_floor_is_two_weeks "$(value 1448-1 not_before)" "$(TZ=UTC-3 date -d '+14 days' +%F)"
does until_it_has_reached_somebody_it_is_written_anew m referral correct "$referral" 'لا، الغذاء وحده ما دام الصيف'
has the_answer_is_what_was_written_last "$(m referral list --case 1448-1 --format json)" 'ما دام الصيف'
is the_case_stays_as_it_was "$(value 1448-1 state)" COMPLETE
does the_answer_reaches_the_visitor m case told "$referral" visitor
does and_the_colleague m case told 1448-1 sender
refuses what_was_told_is_not_written_anew 65 no_such_move m referral correct "$referral" 'نعم'
refuses nobody_is_told_twice 65 no_such_move m case told "$referral" sender
has machines_read_the_receipt "$(m case receipt 1448-1 --format json)" '"means":"phone"'

# --- losing completeness ---
does an_edit_after_signing_is_kept m case set 1448-1 city جدة
is it_goes_back_to_verification "$(value 1448-1 state)" VERIFYING
is the_window_is_gone "$(value 1448-1 due)" null
refuses the_changed_field_is_matched_again 65 City m case declare 1448-1 --means phone --consent yes
m case match 1448-1 city >/dev/null
m case declare 1448-1 --means letters --consent yes >/dev/null
is a_new_window_opens "$(value 1448-1 state)" COMPLETE
history=$(m case history 1448-1 --format tsv)
is both_windows_are_kept "$(printf '%s\n' "$history" | grep -c 'clock	start')" 2
windows=$(m case windows 1448-1 --format tsv)
has the_lost_one_with_its_end "$windows" 'reply	ended	'
has and_the_one_that_runs "$windows" 'reply	running	'
has the_system_completed_it "$history" 'system	case	complete	DECLARED	COMPLETE	S2-t6'

# --- lists ---
has a_list_begins_with_its_keys "$(m case list --format tsv)" 'number	state	person	kind	opened_on'
is one_state_alone "$(m case list --state draft --format tsv | cut -f1 | tail -n +2 | tr '\n' ' ')" 'D2 D3 '
is page_by_page "$(m case list --after D2 --limit 1 --format tsv | cut -f1 | tail -1)" D3
refuses an_unknown_state_is_answered_with_the_nearest 64 STUDY m case list --state stuby

# --- a policy that takes in whole files only ---
make_office tuwaim
saad=$(add_person 'سعد فهد العتيبي' 1999900010)
refuses tuwaim_takes_in_services_only 65 service m case open --person "$saad" --kind rent
m case open --person "$saad" --kind service >/dev/null
refuses an_incomplete_file_does_not_leave_the_draft 65 intake_complete m case verify D1
has by_clause "$said" S2-t3
does the_list_is_given_all_the_same m case missing D1 --return +3
is and_the_draft_stays_one "$(value D1 state)" DRAFT
m case refer D1 'متى الرد؟' >/dev/null
m case paper D1 national_id matched --expires 1470/1/1 >/dev/null
m case match D1 --all >/dev/null 2>&1
m case declare 1448-1 --means fax --consent yes >/dev/null
is an_optional_referral_does_not_hinder "$(value 1448-1 state)" COMPLETE
is there_is_no_floor "$(value 1448-1 not_before)" null
does the_file_is_sound admin check
tap_end
