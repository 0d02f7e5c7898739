/* applicant_words.h - where a case stands, in words that may be said to the applicant.
 *
 * They tell what is done and what he still brings; never what a committee decided before the reply
 * tells it, nor who works on it, nor what was written about him.
 */
#ifndef VIEW_APPLICANT_WORDS_H
#define VIEW_APPLICANT_WORDS_H

#include "db/casefile_store.h"

/* One sentence, in the language in use. */
Str applicant_words_state(const Casefile *casefile);

/* When he is answered: both days of the window; empty where none runs. Lives in `arena`. */
Str applicant_words_window(Arena *arena, const CaseView *view, CalendarKind calendar);

#endif
