# case_life.sh - a case from the door to the closed file, step by step; `. tests/lib/tap.sh` first.
# The scripts of tests/policies/ say which steps their policy has, in its order.
#
# $case is the case's number; at MOMENT moves the office's clock.

at() {
    now=$1
}

begins() { # POLICY, MOMENT
    does "the_office_works_by_$1" "$program" demo --policy "$1" --cases 0 --now "$2" "$office"
    at "$2"
}

# field FIELD: what the case view says of it
field() {
    m case show "$case" --format json | tr ',' '\n' | sed -n "s/^{*\"$1\":\"*\([^\"}]*\)\"*}*$/\1/p"
}

a_visitor_is_received() {
    does a_visitor_takes_a_ticket m --as clerk visit arrive --purpose new_request
    is he_has_the_first_ticket "$said" 1
    does he_is_called m --as clerk visit call
    does he_is_served m --as clerk visit serve 1
}

his_question_is_answered() {
    question=$(m --as clerk inquiry add 'ما الأوراق المطلوبة؟' --ticket 1)
    refuses the_visit_does_not_end_with_an_open_question 65 inquiries_settled \
        m --as clerk visit done 1
    does his_question_is_answered m --as clerk inquiry answer "$question" 'سلمت له القائمة'
}

he_is_looked_for_and_then_added() {
    refuses he_is_not_on_file_yet 1 "" m --as clerk person find 1999990003
    does he_is_added m --as clerk person add --name 'نورة فهد سعد التجريبي' --id 1999990003 \
        --phone 0512345678 --born 1410/7/5 --sex f --nationality citizen --marital single \
        --city الرياض --district النزهة --iban SA4780000000900000000123 --address RRRD2929
    has he_is_found_by_another_spelling "$(m --as clerk person find 'نوره التجريبي')" 1999990003
}

a_case_is_opened() { # KIND
    does a_case_is_opened m --as clerk case open --person 1999990003 --kind "$1" \
        --request 'طلب مساعدة' --ticket 1
    case=$said
    is it_is_a_draft "$(field state)" DRAFT
}

the_family_is_declared() {
    does the_data_are_declared m --as clerk case set "$case" applicant self dependents no \
        family_size 1 housing rented rent 12000 employment jobless social_security no \
        citizen_account no
}

# Every paper that is asked for but the national ID, which he has left at home.
papers_are_brought_but_one() {
    for paper in $(asked_papers | grep -v '^national_id$'); do
        does "${paper}_is_matched_with_its_original" m --as verifier case paper "$case" "$paper" \
            matched --issued "$1" --expires 1455/1/1
    done
}

asked_papers() {
    m --as clerk case papers "$case" --format tsv | sed 1d | cut -f1
}

the_last_paper_is_brought() {
    does the_missing_paper_is_brought m --as verifier case paper "$case" national_id matched \
        --expires 1455/1/1
}

the_data_are_matched() {
    does the_file_is_verified m --as verifier case verify "$case"
    refuses nothing_is_signed_before_it_is_matched 65 fields_matched \
        m --as verifier case declare "$case" --means phone --consent yes
    does every_field_is_matched m --as verifier case match "$case" --all
    case=$(field number)
}

he_signs() {
    does he_signs_what_was_matched m --as verifier case declare "$case" --means phone --consent yes
    has the_receipt_carries_the_checksum "$(m --as verifier case receipt "$case")" Checksum
}
