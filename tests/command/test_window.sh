#!/bin/sh
# A case that is complete on a day has the window that `try window` and the vectors give that day,
# under a policy with a floor, one with a ceiling and one with both.
. tests/lib/story.sh

add_case() { # KIND: a complete case
    m person add --name 'سعد فهد العتيبي' --id 1999900010 --sex m --born 1400/1/2 \
        --phone 0512345678 --city الرياض --nationality citizen --marital single
    m case open --person 1999900010 --kind "$1" --request 'طلب'
    m case set D1 dependents no district النسيم short_address RNBB2312
    m case paper D1 national_id matched --expires 1470/1/1
    m case paper D1 national_address matched
    m case verify D1
    m case match D1 --all
    m case declare D1 --means phone --consent yes
}

or_dash() { # FLAG VALUE
    if [ "$1" = yes ]; then echo "$2"; else echo -; fi
}

tail -n +2 tests/data/vectors/deadlines.tsv >"$office.days"
for row in 'computing yes no food_basket' 'tuwaim no yes service' 'union yes yes service'; do
    # shellcheck disable=SC2086
    set -- $row
    while IFS='	' read -r day _ floor due _; do
        rm -f "$office" "$office.key"
        opens_under "$1" "$day"
        add_case "$4" >/dev/null 2>&1 </dev/null
        expected="$(or_dash "$2" "$floor") $(or_dash "$3" "$due")"
        is "try_knows_the_window_of_${day}_under_$1" \
            "$(m try window --policy "$1" "$day" | tr '\t' ' ')" "$expected"
        is "a_case_of_${day}_has_it_under_$1" \
            "$(value D1 not_before | sed 's/null/-/') $(value D1 due | sed 's/null/-/')" \
            "$expected"
    done <"$office.days"
done
has people_read_the_same "$(m case show D1)" 'Reply by	'
tap_end
