#!/bin/sh
# The catalogues are sound, and the program answers in the language that is asked for.
. tests/lib/tap.sh

# Each message on one line: its text, a tab, its translations.
messages() {
    msgattrib --no-obsolete --no-wrap "$1" | awk '
        /^#/ { next }
        /^msgid_plural / { next }
        /^msgid / { text = substr($0, 7); part = "id"; words = ""; next }
        /^msgstr/ { sub(/^msgstr[^ ]* /, ""); words = words $0; part = "str"; next }
        /^"/ { if (part == "id") text = text $0; else words = words $0; next }
        /^$/ { if (text != "\"\"") print text "\t" words; text = "\"\"" }
        END { if (text != "\"\"") print text "\t" words }'
}

without_header() {
    awk 'BEGIN { RS = "" } NR > 1' "$@"
}

# Prints each text whose translation is not the glossary's term for it. A login is there an act
# (signing in), here the name that is signed in with.
other_terms() {
    messages locale/ar.po | awk -F '\t' '
        function bare(words) { gsub(/"/, "", words); gsub(/(^| )ال/, " ", words); return words }
        FNR == 1 && NR == 1 { next }
        NR == FNR { gsub(/_/, " ", $2); term[$2] = bare($1); term[tolower($3)] = bare($1); next }
        { text = tolower($1); gsub(/"|:/, "", text); words = bare($2) }
        text in term && text != "login" {
            if (!index(words, term[text]) && !index(term[text], words)) print text, $2
            found++
        }
        END { if (found < 25) print found " terms found" }' tests/data/vectors/glossary.tsv -
}

arabic='[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي]'
for language in ar en; do
    catalogue=locale/$language.po
    does "${language}_directives_match" msgfmt --check-format --check-domain -o /dev/null $catalogue
    is "${language}_has_no_fuzzy_translation" "$(msgattrib --only-fuzzy $catalogue)" ""
    is "${language}_has_no_text_without_translation" "$(msgattrib --untranslated $catalogue)" ""
    is "${language}_keeps_no_text_that_is_gone" "$(grep -c '^#~' $catalogue)" 0
done
is english_says_what_the_sources_say "$(without_header locale/en.po | cksum)" \
    "$(msgen --no-wrap locale/muamala.pot | without_header | cksum)"
is arabic_is_written_with_arabic_points \
    "$(messages locale/ar.po | cut -f 2 | grep -E "$arabic[,;?]")" ""
is what_is_isolated_is_closed "$(messages locale/ar.po | cut -f 2 |
    awk '{ line = $0; if (gsub(/⁦|⁨|⁧/, "") != gsub(/⁩/, "")) print line }')" ""
is a_label_before_a_value_keeps_its_colon "$(messages locale/ar.po |
    awk -F '\t' '(/:"\t/ && !/:"$/) || (!/:"\t/ && /:"$/)')" ""

is the_terms_are_those_of_the_glossary "$(other_terms)" ""

# says NAME ENVIRONMENT WORD ARGUMENT...: what went wrong is said with WORD
says() {
    name=$1 setting=$2 word=$3
    shift 3
    said=$(env -u LC_ALL -u LANG -u LANGUAGE $setting "$program" "$@" 2>&1)
    has "$name" "$said" "$word"
}

says arabic_is_spoken_when_asked LC_ALL=C.UTF-8 'غير معروف' --lang ar nothing
says english_is_spoken_when_asked LC_ALL=C.UTF-8 'is not known' --lang en nothing
says a_locale_that_is_not_utf8_changes_nothing LC_ALL=C 'غير معروف' --lang ar nothing
says an_unknown_locale_changes_nothing LC_ALL=xx_XX 'غير معروف' --lang ar nothing
says no_locale_changes_nothing HOME=/ 'غير معروف' --lang ar nothing
says arabic_is_spoken_when_nothing_is_asked LANG=en_US.UTF-8 'غير معروف' nothing
says english_is_spoken_in_any_locale LC_ALL=C 'is not known' --lang en nothing
says the_language_may_be_asked_for_after_the_mistake LC_ALL=C 'is not known' nothing --lang=en
says a_refusal_is_in_arabic LC_ALL=C 'يكتب المبلغ هكذا' --lang ar try words x
says a_refusal_is_in_english LC_ALL=C 'An amount is written' --lang en try words x
says help_is_in_arabic LC_ALL=C 'خيارات عامة' --lang ar --help
says a_setting_is_explained_in_arabic LC_ALL=C 'من إعدادات المكتب' policy explain committee.quorum
is what_no_terminal_reads_holds_no_isolates \
    "$({ m --lang ar --help; m --lang ar nothing; } 2>&1 | grep -c '[⁦⁧⁨⁩]')" 0
tap_end
