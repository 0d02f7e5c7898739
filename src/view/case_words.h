/* case_words.h - a case in words: where it stands in its reply window, how a paper stands.
 *
 * Each has a mark beside the words, so that nothing is told by colour alone.
 */
#ifndef VIEW_CASE_WORDS_H
#define VIEW_CASE_WORDS_H

#include "db/casefile_store.h"
#include "office/casepaper.h"
#include "office/clock.h"

/* How urgent something is; faces choose a colour for it. */
typedef enum {
    CASETONE_PLAIN,
    CASETONE_GOOD,
    CASETONE_WARNING,
    CASETONE_BAD,
} CaseTone;

typedef struct {
    const char *mark; /* one cell */
    Str text;         /* in the language in use */
    CaseTone tone;
} CaseWords;

/* Where a case stands in its reply window on `today`: "in the window, 3 working days left".
 *
 * return  an empty text when no window runs; it lives in `arena`.
 */
CaseWords case_words_window(Arena *arena, const CaseView *view, Day today);

/* The same with its mark, in at most 18 cells, for a column of a list: "● 3 days left". */
Str case_words_window_short(Arena *arena, const CaseView *view, Day today);

/* Both days of a window in short, as "from .. to ..", or what the policy leaves open.
 *
 * calendar  that of the policy.
 */
Str case_words_dates(Arena *arena, CalendarKind calendar, Day not_before, Day due);

/* One of them in full, in both calendars.
 *
 * unset  N_(): what is said where the policy sets none.
 */
Str case_words_day(Arena *arena, CalendarKind calendar, Day day, const char *unset);

/* The state of a paper: its mark and label.
 *
 * submitted  the day for which a mandatory paper must be there.
 */
CaseWords case_words_paper(const CasePaper *paper, Day submitted);

/* The dates of a paper and what was noted: "until 1/1/1460 AH · note"; lives in `arena`. */
Str case_words_paper_dates(Arena *arena, const CasePaper *paper);

/* The value of a field as it is read: labels of facts, "17/4/1389 AH", a phone as it is dialled, an
 * IBAN in groups; all else as it is kept. Lives in `arena`. */
Str case_words_value(Arena *arena, DataField field, Str value);

/* The roles of a set: "Verifier · Manager". */
Str case_words_roles(Arena *arena, RoleSet roles);

#endif
