#!/bin/sh
# The examples of every help page work when they are typed in a made-up office. Where one names a
# ticket, a case, a session or a question, it gets the number of one that the command is for: the
# first with which a trial (--dry-run) goes well.
. tests/lib/tap.sh

folder=$(dirname "$office")
demo=$folder/office
case $program in /*) ;; *) program=$PWD/$program ;; esac

# The states in which a case is looked for: verb, states.
states='remind INCOMPLETE
verify INCOMPLETE DRAFT
match VERIFYING
scan VERIFYING
declare VERIFYING
receipt DECLARED
complete COMPLETE
reopen CLOSED
assign COMPLETE
study STUDY
ready STUDY
docket READY
undock DOCKETED
decide DOCKETED
undecide DOCKETED
resume DEFERRED
reply DECIDED
appeal REPLIED CLOSED
register REPLIED
card REGISTERED
plan REGISTERED IN_SERVICE
authorise REGISTERED IN_SERVICE
release REGISTERED IN_SERVICE
deliver IN_SERVICE
unplan REGISTERED IN_SERVICE
suspend IN_SERVICE
reactivate SUSPENDED
review IN_SERVICE
close IN_SERVICE
withdraw STUDY'

nouns() {
    m --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\).*/\1/p'
}

examples() { # NOUN
    m "$1" --help | sed -n '/^Examples:/,/^$/s/^  muamala //p'
}

# numbers KEY [FIELD VALUE]: the column KEY of the TSV that is read, where FIELD is VALUE
numbers() {
    awk -F '\t' -v key="$1" -v field="${2:-}" -v value="${3:-}" '
        NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
        field == "" || $at[field] == value { print $at[key] }'
}

typed() { # LINE: it is typed as it stands, quotes and all
    sh -c "'$program' -f '$office' --lang en $1" </dev/null
}

a_ticket() { # VERB: one on which it can be done
    ticket=$(m visit arrive)
    case $1 in
    clear) steps= ;;
    recall | put-back | serve) steps=call ;;
    no-show) steps='call recall recall recall' ;;
    resume) steps='call serve hold' ;;
    *) steps='call serve' ;;
    esac
    for step in $steps; do
        m visit "$step" "$ticket" >/dev/null
    done
    if [ "$1" = refuse ]; then
        person=$(m person find 0501 --format tsv | numbers id | head -n 1)
        m case open --person "$person" --kind service --request help --ticket "$ticket" >/dev/null
    fi
    echo "$ticket"
}

cases_in() { # STATE
    m case list --state "$1" --limit 1000 --format tsv | numbers number
}

agreed() { # NUMBER: by which means the reply is to come
    m case show "$1" --format json | sed 's/.*"reply_by":"\([a-z_]*\)".*/\1/'
}

# Brings some case to where VERB finds it.
prepare() { # NOUN VERB
    case $1-$2 in
    person-merge) m person add --name Saad --id 1999991233 --duplicate 'new:not found' ;;
    person-rule) m person unmerge 1999990003 ;;
    person-end) m person strike "$(m person circumstances 1999990003 --format tsv |
        numbers id kind death)" --reason mistaken ;;
    person-unmerge) m person merge 1999990003 1999991233 --reason mistyped ;;
    visit-refuse) m policy adopt tuwaim ;;
    visit-list) m policy adopt union ;;
    case-verify)
        number=$(cases_in DRAFT | head -n 1)
        m case set "$number" nationality citizen sex f marital widowed dependents no housing owned \
            employment jobless social_security no citizen_account no city Riyadh \
            short_address RNBB2312 iban SA4780000000900000000123 family_size 1
        for paper in $(m case papers "$number" --format tsv | numbers paper state required); do
            m case paper "$number" "$paper" matched --issued 2026-11-20 --expires 1470/1/1
        done
        ;;
    case-appeal)
        number=$(cases_in READY | head -n 1)
        session=$(m session open --member A:chair --member B:member --member C:member --format tsv |
            numbers number)
        m case docket "$number" --session "$session"
        m session present "$session" 1 2 3
        m case decide "$number" reject --reason outside_scope --plain 'not our work' --for 1,2,3
        m session close "$session"
        m case reply "$number" --channel "$(agreed "$number")" --proof told --early-reason asked
        ;;
    case-release)
        m case plan "$(cases_in REGISTERED | head -n 1)" --fund zakat --due 2026-12-15
        m staff disable manager
        ;;
    undo-*) m visit arrive ;;
    case-suspend) m staff enable manager ;;
    case-close)
        number=$(cases_in IN_SERVICE | head -n 1)
        while m case deliver "$number" --receiver A --receipt 1; do :; done
        ;;
    referral-correct)
        to_correct=$(m referral list --format tsv | numbers number | head -n 1)
        m case answer "$to_correct" 'Yes'
        ;;
    session-close)
        for number in $(cases_in DOCKETED); do
            m case undock "$number"
        done
        ;;
    esac >/dev/null 2>&1
}

cases_for() { # NOUN VERB
    case $1-$2 in
    case-told) m referral list --case "$answered" --format tsv | numbers id state answered ;;
    referral-correct) printf '%s\n' "$to_correct" ;;
    case-answer | referral-*) m referral list --format tsv | numbers number ;;
    session-*) cases_in DOCKETED ;;
    *)
        for state in $(printf '%s\n' "$states" | sed -n "s/^$2 //p;\$s/.*/DRAFT/p"); do
            cases_in "$state"
        done
        ;;
    esac
}

# The example with the number of a case with which a trial of it goes well.
with_case() { # NOUN VERB EXAMPLE
    for number in $(cases_for "$1" "$2"); do
        line=$(printf '%s\n' "$3" | sed "s/1448-37/$number/; s/D12/$number/")
        typed "$line --dry-run" >/dev/null 2>&1 && break
    done
    answered=$number
    printf '%s\n' "$line"
}

# The example with numbers of this office.
fitted() { # EXAMPLE
    set -- "$1" $1
    line=$1
    prepare "$2" "$3"
    case "$2 $3" in
    'inquiry correct')
        asked=$(m inquiry add 'x?')
        m inquiry answer "$asked" y
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$asked/") ;;
    'inquiry answer' | 'inquiry close')
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$(m inquiry add 'x?')/") ;;
    'answer change' | 'answer approve' | 'answer retire')
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$(m answer add 'x?' y)/") ;;
    'appointment arrive' | 'appointment change' | 'appointment cancel')
        booked=$(m appointment book 2027-01-05 9:30)
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$booked/")
        ;;
    'appointment no-show')
        booked=$(m appointment book 2026-11-22 9:30)
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$booked/; s/$/ --now 2026-11-22T07:00:00Z/")
        ;;
    'family split' | 'family head')
        row=$(m family add 1999990003 Nora daughter --id 1999991233)
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$row/") ;;
    'family edit' | 'family remove' | 'family move')
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$(m family add 1999990003 Nora daughter)/") ;;
    'person end' | 'person strike')
        written=$(m person phone 1999990003 "$([ "$3" = end ] && echo 0598765401 || echo 0598765402)")
        line=$(printf '%s\n' "$1" | sed "s/[0-9]\{19\}/$written/")
        ;;
    'phrase remove') m phrase set open y ;;
    'usual remove') m usual set rent clerk VERIFYING paper ;;
    'session present' | 'session recuse' | 'session close' | 'case docket')
        line=$(printf '%s\n' "$1" | sed "s/1448-3\( \|$\)/$open_session\1/") ;;
    'case reply')
        line=$(printf '%s\n' "$1" | sed "s/phone/$(agreed "$(cases_in DECIDED | head -n 1)")/") ;;
    'visit name')
        line=$(printf '%s\n' "$1" | sed "s/1999990003/$(m person find 0501 --format tsv |
            numbers id | head -n 1)/")
        ;;
    'staff password') line="$1 --new-password-fd 3 3<'$folder/password'" ;;
    esac
    case $line in
    *' 7'*) printf '%s\n' "$line" | sed "s/ 7/ $(a_ticket "$3")/" ;;
    *1448-37* | *D12*) with_case "$2" "$3" "$line" ;;
    *) printf '%s\n' "$line" ;;
    esac
}

# What the README types about a made-up office and about policies, without its remarks; what opens
# screens is not for here.
readme() {
    sed -n 's/^    build\/muamala \([^#]*\).*/\1/p' README.md | grep -v -e 'office\.muamala' -e --terminal-test
}

readme=$(readme)
echo 'a long password' >"$folder/password"
does a_made_up_office_is_made m demo "$demo" --now 2026-11-21T08:00
office=$demo
cd "$folder" || exit 1
echo name,id >people.csv
echo scanned >id.pdf
open_session=$(m session list --format tsv | numbers number state open)
for noun in $(nouns); do
    examples "$noun" >examples
    while IFS= read -r example <&4; do
        fitted "$example" >line
        does "works: $example" typed "$(cat line)"
    done 4<examples
done

printf '%s\n' "$readme" >examples
while IFS= read -r example <&4; do
    does "the README tells the truth: $example" typed "$example"
done 4<examples
is it_tells_something "$(wc -l <examples)" 11

for page in 'case open' 'queue' 'try line'; do
    # shellcheck disable=SC2086
    does "the_page_of_$page" m $page --help
    is "it_shows_the_options_of_${page}_and_one_example" \
        "$(printf '%s\n' "$said" | grep -c '^  muamala')" 2
done
has every_option_of_a_command_is_shown "$(m case open --help)" '--ticket T'
has a_letter_stands_beside_its_option "$(m --help)" '-f, --file FILE'
is every_noun_is_told_in_arabic "$(m --lang ar --help | sed -n '/^الأوامر/,/^$/p' |
    LC_ALL=C grep -c '^  [a-z][a-z]*  *[ -~]*$')" 0

last_event() {
    sqlite3 "$office" 'SELECT max(id) FROM event'
}
before=$(last_event)
does a_trial_answers_as_if_it_were_done m visit arrive --dry-run
has it_says_so "$said" 'nothing is changed'
refuses a_trial_meets_the_same_guards 65 no_such_move m case decide 1448-1 accept --for 1 --dry-run
is and_it_changes_nothing "$(last_event)" "$before"
m case show 1448-1 --dry-run >/dev/null 2>&1
is what_is_read_in_a_trial_was_read "$(sqlite3 "$office" \
    "SELECT count(*) FROM event WHERE id > $before")" 1
refuses a_file_is_no_trial 64 dry-run m init --dry-run "$folder/another"
is none_is_made "$([ -e "$folder/another" ] || echo none)" none
tap_end
