/* visit_words.h - how long somebody waits and where he is, in the few words that a row has room for.
 */
#ifndef UI_SCREENS_VISIT_WORDS_H
#define UI_SCREENS_VISIT_WORDS_H

#include "ui/screens/visit_line.h"
#include "ui/style.h"

/* "10:14", with the day before it when that is not today: "20/11 10:14". Empty for MOMENT_NONE. */
Str visit_words_time(Arena *arena, Moment moment, Day today);

/* "14 min ▲ late", "◆ called · Sara", "● yours 5 min": a mark and a word beside every colour. */
Str visit_words_where(Arena *arena, const VisitRow *row);
Style visit_words_style(const VisitRow *row);

#endif
