#!/bin/sh
# Making an office, its people, and who may sign in.
. tests/lib/tap.sh

says_password() { # password, command...: the password on descriptor 9
    word=$1
    shift
    printf '%s\n' "$word" | { "$@" --password-fd 9 9<&0 </dev/null; }
}

does an_office_is_made "$program" init --policy tuwaim --admin huda "$office"
refuses an_office_is_never_overwritten 73 'exists already' m init "$office"
refuses a_policy_that_is_not_there_leaves_no_file 64 tuwaim \
    m init --policy tuwaym "$office.other"
is and_no_file_is_there "$(ls "$office.other" 2>/dev/null)" ""
is the_file_is_its_owners_alone "$(stat -c %a "$office")" 600
is the_key_is_its_owners_alone "$(stat -c %a "$office.key")" 600
refuses an_administrator_alone_is_told_who_keeps_people 77 'Who may: ' \
    m person add --name 'سعد علي' --no-id lost
has and_how_the_office_gets_one "$said" 'muamala staff add LOGIN --name NAME --role clerk'
has and_what_he_is_himself "$said" 'Administrator'
does an_administrator_adds_a_clerk m staff add sara --name سارة --role clerk --new-password-fd 9 9<<EOF
open-sesame
EOF
has the_clerk_is_listed "$(m staff list --format tsv)" "sara	سارة	clerk"
refuses a_role_that_is_none_is_refused_with_those_that_are 64 researcher \
    m staff add ali --name Ali --role clark
refuses a_login_is_given_once 73 exists m staff add sara --name Sara --role clerk
refuses an_empty_name_is_refused 65 Name m staff add ali --name '' --role clerk
refuses without_a_password_nobody_acts 77 password m --as sara --no-input staff list
does with_his_password_he_acts says_password open-sesame m --as sara staff list
refuses a_clerk_adds_nobody 77 role \
    says_password open-sesame m --as sara staff add ali --name Ali --role clerk
refuses a_wrong_password_is_refused 77 password says_password wrong m --as sara staff list
refuses an_unknown_login_is_answered_alike 77 password says_password wrong m --as nobody staff list
for try in 1 2 3 4; do says_password wrong m --as sara staff list >/dev/null 2>&1; done
refuses after_five_failures_the_account_is_locked 77 lock \
    says_password open-sesame m --as sara staff list
does a_new_password_ends_the_lock m staff password sara --new-password-fd 9 9<<EOF
open-saffron
EOF
does and_he_acts_again says_password open-saffron m --as sara staff list
does a_disabled_account m staff disable sara
refuses acts_no_more 77 password says_password open-saffron m --as sara staff list
refuses the_last_administrator_stays 65 admin m staff role huda clerk
refuses the_moment_is_given_in_made_up_offices_only 64 made-up m --now 2026-01-01 staff list
refuses a_missing_office_is_said 66 "$office.none" m -f "$office.none" staff list
tap_end
