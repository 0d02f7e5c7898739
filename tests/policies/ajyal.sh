#!/bin/sh
# The association of Ajyal: the same steps, for families with children.
. tests/lib/tap.sh
. tests/lib/case_life.sh

begins ajyal 2026-11-01T08:00

# S4-P1: received with respect, every question answered, with the time he needs
a_visitor_is_received
his_question_is_answered
he_is_looked_for_and_then_added

# S4-P2: his data matched with his papers, which are judged for the day he handed them in
a_case_is_opened education
the_family_is_declared
papers_are_brought_but_one 2026/10/20
does the_file_waits_for_its_last_paper m --as clerk case missing "$case" --return +3
is it_is_incomplete "$(field state)" INCOMPLETE
does the_visit_ends m --as clerk visit done 1
at 2026-11-04T09:00
the_last_paper_is_brought
the_data_are_matched

# S4-P3: where the procedures are not clear to him, he is referred to the researcher
does a_question_is_referred m --as clerk case refer "$case" 'هل تشمل الخدمة أبنائي؟'

# S4-P4: signed, and answerable for it
he_signs
is the_open_question_keeps_the_file_from_being_complete "$(field state)" DECLARED
at 2026-11-05T09:00
does the_researcher_answers m --as researcher case answer "$case" 'نعم، من هم دون الثامنة عشرة'
is it_is_complete_by_itself "$(field state)" COMPLETE
is on_the_day_it_became_so "$(field complete_on)" 2026-11-05
does the_answer_reaches_the_visitor m --as clerk case told "$case" visitor

# S4-P5: he is told that the reply comes after not less than two weeks
is there_is_a_first_day "$(field not_before)" 2026-11-19
is and_no_last_day "$(field due)" null
does the_office_checks_clean m --as admin check
tap_end
