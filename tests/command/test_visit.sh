#!/bin/sh
# A morning at the counter: tickets, calls, questions, and the ends that a visit may have.
. tests/lib/tap.sh

admin() { # acts as the administrator, whose password is on descriptor 9
    echo open-sesame | { m --as huda --password-fd 9 "$@" 9<&0 </dev/null; }
}
me=$(id -un)
echo open-sesame | "$program" init --policy tuwaim --admin huda --password-fd 9 "$office" 9<&0
admin staff add sara --name سارة --role clerk --system-user "$me"

# --- tickets ---
refuses nobody_waits_in_an_empty_office 1 'Nobody is waiting' m visit call
is the_first_ticket_is_1 "$(m visit arrive --purpose inquiry --name 'سعد')" 1
is the_next_is_2 "$(m visit arrive --priority --name 'منى' --private)" 2
is a_machine_reads_it_too "$(m visit arrive --format json)" '{"number":"3"}'
refuses an_unknown_purpose_is_answered_with_the_nearest 64 papers m visit arrive --purpose paper
refuses a_channel_outside_of_the_policy_is_refused_with_those_inside 65 \
    'interview, letters, phone, fax, email, volunteering' m visit arrive --channel social_media
has and_with_the_clause "$said" S2-a1..6
refuses a_person_must_be_on_file 1 1999991233 m visit arrive --person 1999991233
refuses a_case_must_be_there 1 1448-37 m visit arrive --case 1448-37
is refused_arrivals_leave_no_gap "$(m visit arrive --channel fax)" 4
list=$(m visit list --format tsv)
has the_list_begins_with_its_keys "$list" 'number	person	purpose	channel	state	waits_minutes	mark	'
has priority_stands_first_and_her_name_is_hidden "$list" \
    'id
2		other	interview	WAITING	0	in_time	true	true	'
has the_others_follow "$list" '
1	سعد	inquiry	interview	WAITING	0	in_time	false	false	'
has people_read_words "$(m visit list)" 'Waiting · priority · private talk'

is the_lobby_sees_who_comes_next_and_no_caller "$(m board --format tsv)" \
    'number	state
2	nearly_next
1	nearly_next
3	nearly_next'

# --- calling ---
has next_is_who_has_priority "$(m visit call --format json)" '{"number":"2","person":null'
has then_who_came_first "$(m visit call --format json)" '{"number":"1","person":"سعد"'
is the_lobby_sees_the_called_by_number_alone "$(m board --format json)" \
    '{"number":"1","state":"called"}
{"number":"2","state":"called"}
{"number":"3","state":"nearly_next"}'
refuses a_number_that_is_called_names_who_called_it 65 sara m visit call ١
has with_its_guard "$said" ticket_taken
refuses a_ticket_that_was_not_given_is_not_found 1 99 m visit call 99
refuses what_is_no_ticket_is_said_to_be_none 65 D12 m visit call D12
does a_call_is_taken_back m visit put-back 2
has and_she_is_called_again "$(m visit call 2 --format json)" '"state":"CALLED"'
refuses an_absent_visitor_is_called_again_first 65 visitor_recalled m visit no-show 2
m visit recall 2 >/dev/null
m visit recall 2 >/dev/null
has each_recall_is_counted "$(m visit recall 2 --format json)" '"recalls":3'
has she_goes_to_the_end_of_the_line_once "$(m visit no-show 2 --format json)" '"state":"WAITING"'
refuses an_administrator_serves_nobody 77 role admin visit serve 1

# --- questions ---
does the_visitor_who_came_is_served m visit serve 1
question=$(m inquiry add 'متى يفتح المكتب؟' --ticket 1)
is the_id_of_a_question_is_all_that_is_printed "$(printf %s "$question" | tr -d 0-9)" ''
refuses a_visit_with_an_open_question_does_not_end 65 inquiries_settled m visit done 1
has the_question_is_named "$said" 'متى يفتح المكتب؟'
has open_questions_are_listed "$(m inquiry list --format tsv)" \
    "$question	1	سعد	متى يفتح المكتب؟	interview	open	0	"
refuses an_empty_answer_is_none 65 answer_given m inquiry answer "$question" ' '
does a_question_is_answered m inquiry answer "$question" 'في التاسعة'
has the_log_keeps_it_with_its_answer "$(m inquiry list --state answered --format json)" \
    '"question":"متى يفتح المكتب؟","channel":"interview","state":"answered","waits_minutes":0,'
has and_with_what_was_answered "$(m inquiry list --state answered --format json)" \
    '"answer":"في التاسعة","answered_at":"20'
refuses a_state_that_is_none_is_answered_with_the_nearest 64 answered m inquiry list --state answerd
refuses only_once 65 no_such_move m inquiry answer "$question" 'في العاشرة'
does an_answer_is_written_anew m inquiry correct "$question" 'في العاشرة'
has the_log_keeps_what_is_right "$(m inquiry list --state answered --format json)" \
    '"answer":"في العاشرة","answered_at":"20'
refuses an_empty_answer_corrects_nothing 65 answer_given m inquiry correct "$question" ' '
refuses a_question_that_is_not_there_is_not_answered 1 12345 m inquiry answer 12345 نعم
refuses an_id_is_a_number 65 abc m inquiry answer abc نعم
other=$(m inquiry add 'سؤال آخر' --ticket 1)
refuses a_question_ends_without_an_answer_only_for_a_reason 65 reason_given m inquiry close "$other"
does with_a_reason_it_ends m inquiry close "$other" --reason 'خارج عمل الجمعية'
has a_visit_without_open_questions_ends "$(m visit done 1 --format json)" '"state":"DONE"'
refuses an_ended_visit_takes_no_question 65 visit_open m inquiry add س --ticket 1
does a_question_may_come_by_fax m inquiry add 'كم المدة؟' --channel fax
refuses but_not_by_a_channel_that_the_policy_does_not_list 65 fax m inquiry add س --channel website

# --- courtesy ---
does the_courtesy_list_is_one_word m visit courtesy 1
does it_can_be_noted_anew m visit courtesy 1 --kept greeting,time
refuses what_is_not_on_the_list_is_refused 64 hospitality m visit courtesy 1 --kept smile
refuses who_was_not_served_has_none 65 visitor_served m visit courtesy 2
is few_visitors_have_no_share "$(m report quality --format tsv | sed -n 1,2p)" \
    'item	kept	noted	served	percent
greeting			1	'
admin setting set statistics.smallest_cell 1 >/dev/null
has many_have_one_and_nobody_is_named "$(m report quality --format json)" \
    '{"item":"hospitality","kept":0,"noted":1,"served":1,"percent":0}'

# --- the other ends ---
m visit call 3 >/dev/null
m visit serve 3 >/dev/null
m inquiry add 'ما المعايير؟' --ticket 3 >/dev/null
has a_held_visitor_stays "$(m visit hold 3 --format json)" '"state":"HOLD"'
m visit resume 3 >/dev/null
refuses a_referral_needs_a_question 65 question_given m visit refer 3 ''
referral=$(m visit refer 3 'ما المعايير؟')
is a_referral_takes_the_ticket_with_it \
    "$(sqlite3 "$office" "SELECT state, to_role FROM referral WHERE id = $referral")" \
    'asked|relations'
is and_its_questions "$(sqlite3 "$office" "SELECT count(*) FROM inquiry WHERE state = 'referred'")" 1
refuses without_half_a_file_nobody_is_sent_for_papers 65 no_such_move m visit refuse 4 --return +3
m visit call 4 >/dev/null
m visit serve 4 >/dev/null
refuses not_even_while_he_is_served 65 draft_unfinished m visit refuse 4 --return +3
m inquiry add 'سؤال' --ticket 4 >/dev/null
does a_reason_ends_visit_and_open_questions m visit done 4 --reason 'غادر قبل الجواب'
refuses a_ticket_is_cleared_only_for_a_reason 65 reason_given m visit clear 2
does with_a_reason_it_is m visit clear 2 --reason 'اتصلت واعتذرت'
is the_house_is_empty "$(m visit list)" ''

# --- who he is ---
person=$(m person add --name 'سعد بن ناصر بن فهد الوهمي' --id 1999990003 --nationality citizen)
is somebody_comes_who_says_no_name "$(m visit arrive --purpose new_request)" 5
refuses nobody_is_named_who_is_not_on_file 1 1999991233 m visit name 5 1999991233
refuses a_name_names_nobody 1 سعد m visit name 5 سعد
has his_identity_number_names_him "$(m visit name 5 1999990003 --format json)" \
    '{"number":"5","person":"سعد بن ناصر بن فهد الوهمي"'
is the_ticket_is_his "$(sqlite3 "$office" 'SELECT person_id FROM visit WHERE ticket = 5')" "$person"
does the_id_of_his_record_does_it_too m visit name 5 "$person"
refuses a_visit_that_has_ended_names_nobody_else 65 visit_open m visit name 1 "$person"
refuses it_takes_a_ticket_and_a_person 64 PERSON m visit name 5

one_search="$(m find 5 --format tsv)"
is one_search_finds_the_ticket "$one_search" "taken_for	number	words	state	id	met
ticket	5	سعد بن ناصر بن فهد الوهمي	WAITING	$(sqlite3 "$office" 'SELECT id FROM visit WHERE ticket = 5')	"
has it_finds_him_by_his_number "$(m find ١٩٩٩٩٩٠٠٠٣ --format tsv)" 'id	1999990003	سعد بن ناصر بن فهد الوهمي	visitor'
refuses what_is_nothing_is_not_found 1 'Nothing was found' m find 1448-999

# --- half a file ---
m visit call 5 >/dev/null
m visit serve 5 >/dev/null
draft=$(m case open --person "$person" --kind service --ticket 5)
has the_visit_is_about_his_draft_now "$(m visit list --format json)" "\"case\":\"$draft\""
refuses half_a_file_does_not_leave_like_that 65 draft_finished m visit done 5
has the_clause_is_named "$said" S2-t3
refuses not_even_with_a_reason 65 draft_finished m visit done 5 --reason 'he is in a hurry'
refuses nor_with_a_referral 65 draft_finished m visit refer 5 'ما المعايير؟'
refuses a_day_to_come_back_is_needed 65 return_day_given m visit refuse 5
refuses and_it_lies_ahead 65 bad_value m visit refuse 5 --return -1
does he_leaves_with_the_list_and_a_day m visit refuse 5 --return +7
has the_list_is_printed "$said" 'National ID'
has the_draft_keeps_the_day "$(m case show "$draft" --format json)" '"state":"DRAFT"'
is the_ticket_ended_with_the_list \
    "$(sqlite3 "$office" "SELECT state FROM visit WHERE ticket = 5")" REFUSED_WITH_LIST

# --- hostile text ---
hostile=$(printf 'x\033[2J\a\342\200\256"; DROP TABLE visit; --\ty')
does a_hostile_name_is_cleaned m visit arrive --name "$hostile"
is no_control_character_comes_back \
    "$(m visit list --format json | tr -cd '\000-\011\013-\037\177')" ''
does a_hostile_question_too m inquiry add "$hostile" --ticket 6
is and_none_comes_back "$(m inquiry list --format json | tr -cd '\000-\011\013-\037\177')" ''
for words in "arrive --purpose" "arrive --channel" "arrive --person" "arrive --case" call serve done \
    "refuse 6 --return" "name 6"; do
    # shellcheck disable=SC2086
    said=$(m visit $words "$hostile" 2>&1)
    code=$?
    case $code in 1 | 64 | 65) ok=yes ;; *) ok="exit $code" ;; esac
    is "hostile_text_is_refused_by_$(echo "$words" | tr ' ' _)" "$ok" yes
    is "and_does_not_reach_the_terminal_of_$(echo "$words" | tr ' ' _)" \
        "$(printf %s "$said" | tr -cd '\000-\011\013-\037\177')" ''
done
refuses a_name_without_end_is_refused 65 text_too_long m visit arrive --name "$(printf '%0200d' 0)"
refuses a_reason_without_end_too 65 text_too_long m visit done 6 --reason "$(printf '%0600d' 0)"
does the_office_is_sound admin check
is and_has_nothing_to_say "$said" ''
tap_end
