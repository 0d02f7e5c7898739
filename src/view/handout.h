/* handout.h - the sheets that a visitor takes along: what is missing and when to come back, and
 * what a kind of case asks for.
 *
 * Both are made from the rows that the commands and screens show (intake_rows.h), so that paper,
 * screen and gate say the same. The text is paragraphs parted by line feeds, in the language in
 * use, values isolated (text/isolate.h); it ends with a newline.
 */
#ifndef VIEW_HANDOUT_H
#define VIEW_HANDOUT_H

#include "db/casefile_store.h"
#include "office/setting.h"

/* What stands at the head of a sheet. */
typedef struct {
    Str office; /* whose sheet it is; empty: nobody is named */
    CalendarKind calendar;
    Day today; /* DAY_NONE: it bears no date */
} HandoutHead;

/* The head of what an office under this policy gives out.
 *
 * settings  NULL: the policy's association is named.
 */
HandoutHead handout_head(const Policy *policy, const Settings *settings, Day today);

/* What is missing in a case.
 *
 * return_day  on which he is asked to come back; DAY_NONE: none is said.
 */
Str handout_missing(
    Arena *arena, const HandoutHead *head, const CaseIntake *intake, Day return_day);

/* What a kind of case asks for, and when each paper is asked for. */
Str handout_criteria(
    Arena *arena, const HandoutHead *head, CaseKind kind, Incomplete incomplete);

#endif
