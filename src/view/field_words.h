/* field_words.h - what a field is called, that a refusal names by its code.
 *
 * The commands show codes, since they are what stands on their lines; the screens show what stands
 * beside the field.
 */
#ifndef VIEW_FIELD_WORDS_H
#define VIEW_FIELD_WORDS_H

#include "base/str.h"

/* The label in the language in use; a field that has none keeps its code. */
Str field_words(Str code);

#endif
