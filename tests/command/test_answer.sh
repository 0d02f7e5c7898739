#!/bin/sh
# The answer bank and the phrases: written, approved, found, looked at again.
. tests/lib/tap.sh

"$program" demo --cases 0 --now 2026-11-21T09:00 "$office"
as() { # LOGIN COMMAND...
    login=$1
    shift
    m --as "$login" "$@"
}

id=$(as relations answer add 'متى تفتحون؟' 'من التاسعة إلى الثالثة' --clause S2-t1 --review +30)
other=$(as relations answer add 'هل الطلب برسوم؟' 'لا رسوم' --misconception --owner manager --review -1)
refuses a_clerk_writes_none 77 role as clerk answer add س ج
refuses only_the_manager_approves 77 role as relations answer approve "$id"
does he_does as manager answer approve "$id"
is it_is_found_by_its_words "$(as clerk answer list 'الثالثه متى' --format tsv)" \
    "id	question	answer	misconception	state	stale	owner	clause	review_on
$id	متى تفتحون؟	من التاسعة إلى الثالثة	false	approved	false	relations	S2-t1	2026-12-21"
has what_is_stale_is_listed "$(as manager answer list --stale --format json)" \
    "\"id\":\"$other\",\"question\":\"هل الطلب برسوم؟\",\"answer\":\"لا رسوم\",\"misconception\":true,\"state\":\"draft\",\"stale\":true,\"owner\":\"manager\""
has the_day_sheet_counts_it "$(m report day --format json)" '"stale_answers":1'
has and_names_it_with_its_owner "$(m report day --format json | tail -n 1)" \
    '"question":"هل الطلب برسوم؟","owner":"manager","clause":null,"review_on":"'
does a_change_moves_the_review as relations answer change "$other" --review +90
is the_day_sheet_names_none "$(m report day --format json | grep -c review_on)" 0
is then_none_is_stale "$(as manager answer list --stale)" ''
has what_was_not_said_stays "$(as clerk answer list رسوم --format json)" '"owner":"manager"'
does whoever_changes_it as relations answer change "$id" 'متى تفتحون؟' 'من العاشرة'
has takes_the_approval_away "$(as clerk answer list العاشرة --format json)" '"state":"draft"'
does one_is_retired as relations answer retire "$id"
refuses an_answer_that_is_not_there 1 99 as relations answer approve 99
refuses an_owner_must_work_here 1 nobody as relations answer add س ج --owner nobody
refuses an_empty_answer_is_none 65 answer_given as relations answer add س ' '

does a_phrase_is_kept as manager phrase set مواعيد 'من التاسعة إلى الثالثة'
is and_listed "$(as clerk phrase list --format tsv)" 'code	text
مواعيد	من التاسعة إلى الثالثة'
refuses its_code_is_one_word 65 code as manager phrase set 'a b' x
does it_is_taken_away as manager phrase remove مواعيد
refuses only_once 1 مواعيد as manager phrase remove مواعيد
hostile=$(printf 'x\033[2J\a\342\200\256";--\ty')
does hostile_text_is_cleaned as relations answer add "$hostile" "$hostile"
is no_control_character_comes_back \
    "$(m answer list --format json | tr -cd '\000-\011\013-\037\177')" ''
does the_office_is_sound as admin check
tap_end
