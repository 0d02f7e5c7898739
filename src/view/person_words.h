/* person_words.h - what is known of a person, field by field, as a reader wants to see it.
 */
#ifndef VIEW_PERSON_WORDS_H
#define VIEW_PERSON_WORDS_H

#include "office/person_query.h"

/* A phone as people here dial it: "0512345678"; numbers of other countries as they are kept. */
Str person_words_phone(Arena *arena, Str phone);

/* What somebody was found by, as it is written here: an account in groups, a phone as it is dialled;
 * all else as it is kept. */
Str person_words_met(Arena *arena, PersonMatch why, Str met);

/* An IBAN in groups of four. */
Str person_words_iban(Arena *arena, Str iban);

/* The whole years of a person's life on `today`, by the Gregorian calendar.
 *
 * return  -1 when the day of birth is not known.
 */
int person_words_age(const Person *person, Day today);

/* What stands in a field: facts as words, the date of birth in both calendars, numbers with their
 * kind; empty when nothing does. Lives in `arena`.
 */
Str person_words_field(Arena *arena, const Person *person, PersonField field);

/* His stage, for lists; of the dead, that they are. */
Str person_words_stage(const Person *person);

/* A value that stood in a field before, as person_field_text() gave it, as a reader wants it. */
Str person_words_former(Arena *arena, PersonField field, Str value);

/* Stage, permanent number, sex, age and death, parted by points: who this is, in one line. */
Str person_words_who(Arena *arena, const Person *person, Day today);

#endif
