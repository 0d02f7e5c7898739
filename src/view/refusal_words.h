/* refusal_words.h - an error or a refusal as a sentence for the person at the desk.
 */
#ifndef VIEW_REFUSAL_WORDS_H
#define VIEW_REFUSAL_WORDS_H

#include "office/refusal.h"

/* The sentence for `err`, in the language in use. `why` may be NULL; when it says something, the
 * text names where (file and line), which field, what stood there, what is allowed, what is owed,
 * the guard's name and the clause ("not in the policy's text" for "-").
 *
 * return  one or more lines without a last newline, values isolated (text/isolate.h); lives in
 *         `arena`.
 */
Str refusal_words(Arena *arena, Err err, const Refusal *why);

#endif
