#!/bin/sh
# The committee by commands: what is typed wrong, what is printed, and who may.
. tests/lib/story.sh
opens_under union 2026-11-01

ready_case() { # a case that is ready for the committee; its number is printed
    draft=$(m case open --person 1999900010 --kind service --request 'خدمة')
    m case paper "$draft" national_id matched --expires 1460/1/1 >/dev/null
    m case match "$draft" --all >/dev/null 2>&1
    m case declare "$draft" --means phone --consent yes >/dev/null
    m case assign "$draft" researcher >/dev/null
    m case study "$draft" --opinion x --recommend accept --no-conflict >/dev/null
    m case ready "$draft" | cut -f1
}
m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
    --phone 0512345678 --city الرياض --nationality citizen --marital single >/dev/null
first=$(ready_case)
second=$(ready_case)

# --- sessions ---
refuses a_session_needs_members 65 Member m session open
refuses a_panel_is_a_number 64 '99' m session open --panel two --member Ali
refuses a_date_is_one 65 date m session open --date 2026-13-01 --member Ali
has a_session_has_a_number_quorum_and_members "$(m session open --member 'Ali:chair' \
    --member 'Badr:member' --member 'Omar' --format tsv)" '1448-1	open	2026-11-01	1	3	3	3'
does the_same_request_opens_one m --request-id once session open --date 1448/7/1 --member Ali --panel 2 --place 'قاعة الاجتماعات'
m --request-id once session open --date 1448/7/1 --member Ali --panel 2 >/dev/null
has it_says_where "$(m session show 1448-2 --format json)" '"place":"قاعة الاجتماعات"'
is sessions_are_listed_from_the_newest "$(m session list --format tsv | tail -n +2 | cut -f1 | tr '\n' ' ')" \
    '1448-2 1448-1 '
is page_by_page "$(m session list --after 1448-2 --format tsv | tail -n +2 | cut -f1)" 1448-1
is a_number_in_any_digits_will_do "$(m session show ١٤٤٨-٢ --format json | sed 's/.*"panel":\([0-9]*\).*/\1/')" 2
refuses a_session_that_is_not_there_is_not_found 1 1448-9 m session show 1448-9
refuses a_draft_is_no_session 1 D1 m session show D1
has its_members_are_in_the_order_of_the_signatures "$(m session members 1448-1 --format tsv)" '2	Badr	member	true'
has control_characters_do_not_get_into_a_name "$(m session present 1448-2 1 --member "$(printf 'Z\033[2Jaid:x')" >/dev/null
    m session members 1448-2 --format tsv)" '2	Z[2Jaid	x	true'
refuses positions_are_numbers 64 '1,3,4' m session present 1448-1 all
refuses a_position_is_somebodys 65 Member m session present 1448-1 1 9
refuses open_minutes_have_no_text_yet 1 open m session minutes 1448-1
refuses a_clerk_holds_no_session 77 role m --as clerk session open --member Ali

# --- the docket ---
does a_case_is_docketed m case docket "$first" --session 1448-1
does another_too m case docket "$second" --session 1448-1
has a_list_begins_with_its_keys "$(m session agenda 1448-1 --format tsv)" 'number	position	person	state	kind'
has each_place_has_its_reason "$(m session agenda 1448-1 --format tsv)" '	number	accept	'
refuses the_agenda_is_not_for_everybody 77 role m --as clerk session agenda 1448-1
refuses a_recusal_has_a_reason 65 reason_given m session recuse 1448-1 "$first" 3

# --- decisions ---
refuses an_unknown_decision_is_answered_with_the_nearest 64 accept m case decide "$first" acept
refuses an_unknown_reason_too 64 need_proven m case decide "$first" accept --reason need_provn
refuses members_who_vote_are_positions 64 '1,3,4' m case decide "$first" accept --for Ali
refuses a_member_votes_once 65 against m case decide "$first" accept --for 1,2,3 --against 3
refuses an_amount_is_one 65 bad_amount m case decide "$first" accept --for 1,2,3 --amount 1,50
refuses months_have_an_end 64 '60' m case decide "$first" accept --for 1,2,3 --months 61
does a_decision_is_entered m case decide "$first" accept --reason need_proven --for 1,2,3 --amount 50
has with_its_votes "$(m case decisions "$first" --format tsv)" '1448-1	entered	accept	need_proven		service	50.00		'
refuses minutes_wait_for_every_item 65 "$second" m session close 1448-1
has by_name_of_the_guard "$said" items_decided
m case decide "$second" reject --reason outside_scope --plain 'خارج نطاقنا' --for 1,2 --against 3 >/dev/null
does minutes_close m session close 1448-1
has they_say_what_was_decided "$(m session minutes 1448-1)" 'خارج نطاقنا'
is they_stand_in_the_language_of_the_office "$(m session minutes 1448-1 | grep -c 'مقبول')" 1
refuses nothing_is_entered_any_more 65 no_such_move m case decide "$first" reject --for 1,2,3
has one_is_shown_with_its_checksum "$(m session show 1448-1 --format json)" '"state":"closed"'

# --- reply and service ---
refuses a_reply_names_its_channel 64 -- m case reply "$first"
refuses an_unknown_channel_is_answered_with_the_nearest 64 phone m case reply "$first" --channel fone
m case reply "$first" --channel phone --proof x --early-reason 'عاجل' >/dev/null
refuses an_unknown_class_is_answered_with_the_nearest 64 widow m case register "$first" --class widdow
refuses a_liaison_works_here 1 nobody m case register "$first" --class ill --liaison nobody
refuses nobody_is_registered_yet 1 registered m case card "$first"
m case register "$first" --class ill >/dev/null
refuses nothing_is_due_yet 1 due m case deliver "$first" --receiver x --receipt x
refuses a_plan_says_fund_and_day 65 plan_complete m case plan "$first"
refuses an_unknown_fund_is_answered_with_the_nearest 64 zakat m case plan "$first" --fund zakaat
does a_plan_is_made m case plan "$first" --fund zakat --due +30 --times 2 --reason 'شهران'
has its_deliveries_are_listed "$(m case deliveries "$first" --format tsv)" '2026-12-01	due	service	50.00	zakat	made'
does and_cancelled m case unplan "$first" --reason 'تغير الطلب'
refuses once 1 plan m case unplan "$first" --reason 'مرة أخرى'
refuses an_unknown_reason_to_close_is_answered_with_the_nearest 64 moved m case close "$first" move
refuses a_withdrawal_has_his_word 65 withdrawal_recorded m case withdraw "$first"
does with_it_the_case_is_closed m case withdraw "$first" --proof 'خطابه'
is_sound
tap_end
