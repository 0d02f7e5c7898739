/* choice.h - a closed list of values, each with the code that is stored and printed and its label.
 *
 * A value is its place in the list, so an enum made from the same X-list can be cast to and from
 * it. Codes are lower-case ASCII and never change once released; labels go through gettext.
 */
#ifndef OFFICE_CHOICE_H
#define OFFICE_CHOICE_H

#include "base/str.h"

typedef struct {
    const char *code;
    const char *label; /* N_() */
} Choice;

typedef struct {
    const Choice *rows;
    size_t count;
} Choices;

/* The place of `code` in `choices`.
 *
 * return  false when no value has this code; `out` is then untouched.
 */
bool choices_find(const Choices *choices, Str code, size_t *out);

/* All codes from the one at `first` on, parted by ", ", to say what is allowed. */
Str choices_codes(Arena *arena, const Choices *choices, size_t first);

#endif
