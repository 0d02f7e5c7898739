#!/bin/sh
# The queues of a made-up office and the sheet of its day.
. tests/lib/tap.sh

m demo --cases 60 --now 2026-11-21 "$office" >/dev/null 2>&1

for queue in reception verification referral study committee reply service overdue; do
    list=$(m queue "$queue" --format tsv)
    has "the_queue_of_${queue}_begins_with_number_and_person" "$list" 'number	person	'
    lines=$(printf '%s\n' "$list" | tail -n +2 | grep -c .)
    counted=$(m report day --format json | sed -n "s/.*\"queue\":\"$queue\",\"count\":\([0-9]*\),.*/\1/p")
    is "as_many_wait_in_${queue}_as_the_sheet_counts" "$lines" "$counted"
    bad=$(m queue "$queue" --format json | sed 's/.*"waits_minutes":\([^,}]*\).*/\1/' |
        grep -vc '^[0-9][0-9]*$')
    is "waits_are_whole_minutes_in_$queue" "$bad" 0
done
states() {
    m queue "$1" --format json | sed 's/.*"state":"\([A-Z_a-z]*\)".*/\1/' | sort -u | tr '\n' ' '
}
none_but() { # found, allowed
    for state in $1; do
        case " $2 " in *" $state "*) ;; *) printf '%s ' "$state" ;; esac
    done
}
is only_called_waiting_and_held_stand_in_reception \
    "$(none_but "$(states reception)" 'CALLED WAITING HOLD')" ''
is verification_has_its_four_states \
    "$(none_but "$(states verification)" 'DRAFT INCOMPLETE VERIFYING DECLARED')" ''
is referral_has_open_questions "$(states referral)" 'asked '
is study_has_its_two "$(none_but "$(states study)" 'COMPLETE STUDY')" ''
is committee_its_three "$(none_but "$(states committee)" 'READY DOCKETED DEFERRED')" ''
is reply_those_decided "$(none_but "$(states reply)" DECIDED)" ''
is service_those_accepted "$(none_but "$(states service)" 'REPLIED REGISTERED IN_SERVICE')" ''

# --- pages ---
first=$(m queue verification --limit 2 --format tsv 2>/dev/null)
last=$(printf '%s\n' "$first" | tail -1 | awk -F'\t' '{print $NF}')
has a_page_says_where_the_next_begins "$(m queue verification --limit 2 2>&1)" "--after $last"
rest=$(m queue verification --after "$last" --format tsv | tail -n +2)
is pages_miss_nobody "$(printf '%s\n%s\n' "$first" "$rest")" "$(m queue verification --format tsv)"
refuses a_row_that_is_not_there_begins_no_page 1 queue m queue verification --after 4711

# --- orders ---
in_order() { # order, key
    m queue verification --order "$1" --format json | sed "s/.*\"$2\":\"\([^\"]*\)\".*/\1/"
}
is the_longest_in_its_state_stands_first "$(in_order age since)" "$(in_order age since | sort)"
has there_are_moments_to_compare "$(in_order age since)" 2026-
is an_order_loses_nobody "$(in_order name id | sort)" "$(in_order deadline id | sort)"
first=$(m queue study --order name --limit 1 --format tsv 2>/dev/null)
last=$(printf '%s\n' "$first" | tail -1 | awk -F'\t' '{print $NF}')
rest=$(m queue study --order name --after "$last" --format tsv | tail -n +2)
is pages_go_on_in_the_order "$(printf '%s\n%s\n' "$first" "$rest")" \
    "$(m queue study --order name --format tsv)"
refuses an_unknown_order_is_answered_with_the_nearest 64 name m queue study --order nmae
refuses a_queue_of_one_order_says_so 64 reception m queue reception --order name
refuses the_order_of_steps_is_of_the_overdue_alone 64 study m queue study --order step
overdue() { # order, cells
    m queue overdue --order "$1" --format tsv | tail -n +2 | cut -f"$2"
}
paged() { # order: the overdue a few at a time
    after=
    while page=$(m queue overdue --order "$1" --limit 7 $after --format tsv 2>/dev/null | tail -n +2)
        [ -n "$page" ]; do
        printf '%s\n' "$page"
        after="--after $(printf '%s\n' "$page" | tail -1 | awk -F'\t' '{print $NF}')"
    done
}
has several_are_overdue "$(overdue deadline 1 | sed -n 8p)" 14
for order in age step researcher name number; do
    is "the_order_${order}_of_the_overdue_loses_nobody" "$(overdue $order 1-6 | sort)" \
        "$(overdue deadline 1-6 | sort)"
    is "and_its_pages_follow_each_other_by_$order" "$(paged $order)" "$(overdue $order 1-)"
done
is the_longest_overdue_stands_first "$(overdue age 5)" "$(overdue age 5 | sort)"
is those_of_one_researcher_stand_together \
    "$(overdue researcher 17 | uniq | sort | uniq -d)" ''
is those_of_one_step_stand_together "$(overdue step 4 | uniq | sort | uniq -d)" ''
"$program" demo --cases 200 --now 2026-11-21 "$office.served"
served() { # order
    "$program" -f "$office.served" --as manager queue service --order "$1" --format tsv | tail -n +2 | cut -f1,9-12 | sort
}
is an_order_keeps_who_is_served_and_what_is_due "$(served age)" "$(served deadline)"
has somebody_is_served "$(served deadline)" 1448-

# --- words ---
has people_read_words "$(m queue verification)" 'Draft'
has a_day_may_be_named "$(m queue study --date +30 --format json)" '"window":"late"'
refuses an_unknown_queue_is_answered_with_the_nearest 64 verification m queue verifcation
refuses a_limit_is_a_number 64 --limit m queue study --limit ten
refuses and_not_without_end 64 --limit m queue study --limit 1001
refuses a_date_that_is_none_is_refused 65 date_ m queue study --date 2026-13-01
hostile=$(printf 'x\033[2J\a\342\200\256";--\ty')
refuses hostile_text_names_no_queue 64 queue m queue "$hostile"
is and_does_not_reach_the_terminal \
    "$(m queue "$hostile" 2>&1 | tr -cd '\000-\011\013-\037\177')" ''
refuses hostile_cursors_are_refused 64 --after m queue study --after "$hostile"
refuses hostile_dates_too 65 date m queue study --date "$hostile"

# --- the sheet ---
sheet=$(m report day)
has a_list_has_heads_where_it_is_piped "$(m --lang en --as manager case list | head -1)" "Number	State	Name"
is an_empty_list_has_none "$(m --lang en person find 'لا أحد بهذا الاسم قط' 2>/dev/null)" ""
has the_sheets_queues_have_heads_where_it_is_piped "$(m --lang en report day | sed -n '/^$/{n;p;}')" "Late"
has the_sheet_has_both_dates "$sheet" 'Jumada al-Akhirah 1448 · 21/11/2026'
has the_queues_by_name "$sheet" 'Verification'
chain=$(m report day --format json | sed -n 's/.*"chain":"\([0-9a-f]*\)".*/\1/p')
is and_the_head_of_the_log "${#chain}" 64
is each_sheet_is_logged "$(m report day --format json | grep -c "$chain")" 0
has the_day_comes_first_in_json "$(m report day --format json | head -1)" \
    '{"day":"2026-11-21","hijri":"1448-06-11","office":'
is asking_is_logged \
    "$(sqlite3 "$office" "SELECT count(*) FROM event_body WHERE after = 'queue study'" | grep -c .)" 1
does the_office_is_sound m --as admin check
tap_end
