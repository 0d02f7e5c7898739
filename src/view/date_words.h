/* date_words.h - days in words: "الثلاثاء 23 جمادى الأولى 1448", and in short: "3/11/2026".
 *
 * Every name has one spelling, whatever the system's locale has. Digits are always ASCII. Names
 * are given in the language asked for, since a letter may be Arabic while the screens are English.
 */
#ifndef VIEW_DATE_WORDS_H
#define VIEW_DATE_WORDS_H

#include "office/date.h"
#include "view/language.h"

/* weekday  0 Sunday to 6 Saturday, as day_weekday() gives it. */
const char *date_words_weekday(Language language, int weekday);

/* month  1 to 12. */
const char *date_words_month(Language language, CalendarKind calendar, int month);

/* The sign behind a year: "هـ" and "م", "AH" and "CE". */
const char *date_words_sign(Language language, CalendarKind calendar);

/* Weekday, day, month by name, year, without sign. Empty, as all below, for a day that does not
 * exist; all live in `arena`. */
Str date_words_long(Arena *arena, Language language, CalendarKind calendar, Day day);

/* "3/11/2026": day, month, year. */
Str date_words_short(Arena *arena, CalendarKind calendar, Day day);

/* Long in `first` and short in the other calendar: what title bars and papers show. */
Str date_words_both(Arena *arena, Language language, CalendarKind first, Day day);

/* A date as it was written, with the sign of its calendar: "29/10/1445 هـ", "1405 هـ". */
Str date_words_written(Arena *arena, Language language, const Date *date);

/* The same day in the calendar it was not written in, called approximate where it may be a day or
 * two off. Empty unless the date is whole. */
Str date_words_converted(Arena *arena, Language language, const Date *date);

#endif
