#!/bin/sh
# What the office chooses: settings, holidays, policy versions.
. tests/lib/tap.sh

value() {
    m setting get "$1" --format tsv | sed -n 's/^value	//p'
}

does an_office_is_made "$program" init --policy tuwaim --admin huda "$office"
is a_setting_has_its_default "$(value committee.quorum)" 3
does an_administrator_changes_it m setting set committee.quorum 4
is and_it_holds "$(value committee.quorum)" 4
refuses a_bad_value_is_refused_with_what_is_allowed 65 1..30 m setting set committee.quorum 99
is and_the_old_one_stays "$(value committee.quorum)" 4
refuses an_empty_week_is_refused 65 empty_week m setting set week.working_days ''
refuses a_mistyped_key_finds_its_neighbour 64 committee.quorum m setting set comitee.quorum 4
has the_holidays_around_are_proposed "$(m holiday list --format tsv)" "2026-03-20	1447-10-01	عيد الفطر	eid_al_fitr	off	proposed"
does a_proposal_is_confirmed m holiday confirm 2026-03-20
has and_says_so "$(m holiday list --format tsv)" "2026-03-20	1447-10-01	عيد الفطر	eid_al_fitr	off	confirmed"
does a_holiday_is_added_in_the_hijri_calendar m holiday add 1448/9/20 صيانة
has and_stands_on_its_day "$(m holiday list --format tsv)" "2027-02-27	1448-09-20	صيانة"
does a_holiday_is_removed m holiday remove 2027-02-27
refuses a_day_without_one_is_not_found 1 "no such record" m holiday remove 2027-02-27
has a_trial_of_another_policy_says_what_would_change "$(m policy adopt union --dry-run --format tsv 2>/dev/null)" "$(
    m policy diff tuwaim union --format tsv | sed -n 2p)"
is and_adopts_nothing "$(m policy versions --format tsv | wc -l)" 2
does another_policy_is_adopted m policy adopt union
has what_changes_is_said "$said" 'Open cases keep the version'
is the_new_one_is_in_force "$(m policy versions --format tsv | cut -f1-3 | sed -n 2p)" "2	union	true"
is and_supersedes_the_old "$(m policy versions --format tsv | cut -f1-3 | sed -n 3p)" "1	tuwaim	false"
{ cat db/policies/union.policy; echo 'names.ta_marbuta = keep # -'; } >"$office.policy"
does a_profile_that_tells_letters_of_names_apart_is_adopted m policy adopt "$office.policy"
is and_the_office_does "$(value names.ta_marbuta)" keep
is but_no_more_than_it_says "$(value names.alef_maksura)" join
printf 'name = x # -\nname = x # -\n' >"$office.policy"
refuses a_bad_profile_is_refused_with_its_line 78 ":2: name" m policy adopt "$office.policy"
is and_changes_nothing "$(m policy versions --format tsv | wc -l)" 4
tap_end
