#!/bin/sh
# The co-operative of Tuwaim: files are taken in whole, and answered within 15 working days.
. tests/lib/tap.sh
. tests/lib/case_life.sh

begins tuwaim 2026-11-01T08:00

# S2-t1: received well, and answered rightly
a_visitor_is_received
his_question_is_answered
he_is_looked_for_and_then_added

# S2-t2, S2-t3: received whole, with the conditions handed out, before he leaves
a_case_is_opened service
has the_conditions_are_handed_out "$(m --as clerk case criteria service)" "National ID"
refuses a_file_with_a_missing_paper_goes_no_further 65 S2-t3 \
    m --as verifier case verify "$case"
refuses and_he_does_not_just_leave 65 S2-t3 m --as clerk visit done 1
does he_is_given_the_list_and_a_day_to_return m --as clerk case missing "$case" --return +3
does and_leaves_with_the_list m --as clerk visit refuse 1 --return +3
is the_draft_keeps_all_that_was_typed "$(field state)" DRAFT
at 2026-11-04T09:00
the_last_paper_is_brought

# A question may be referred, and keeps nothing back (the policy says nothing of it)
does a_question_is_referred m --as clerk case refer "$case" 'هل تشمل الخدمة أبنائي؟'

# S2-t4: signed by himself, and answerable for it
the_data_are_matched
he_signs

# S2-t6: 15 working days from the day on which the file was complete
is it_is_complete_by_itself "$(field state)" COMPLETE
is on_the_day_it_became_so "$(field complete_on)" 2026-11-04
is there_is_no_first_day "$(field not_before)" null
is the_answer_is_due_on_the_fifteenth_working_day "$(field due)" 2026-11-25
refuses what_was_signed_is_not_edited_by_the_committee 77 role_allowed \
    m --as secretary case set "$case" city جدة
does an_edit_after_signing_sends_it_back m --as clerk case set "$case" city جدة
is to_be_verified "$(field state)" VERIFYING
does it_is_matched_again m --as verifier case match "$case" --all
he_signs
is and_is_complete_again "$(field state)" COMPLETE
does the_office_checks_clean m --as admin check
tap_end
