/* phrases.h - the office's phrases in whatever long text is typed; for the kit's hooks.
 *
 * F4 behind a code puts its phrase there; elsewhere it opens a list of all.
 */
#ifndef UI_PHRASES_H
#define UI_PHRASES_H

#include "db/phrase_store.h"
#include "ui/screen.h"

/* Puts the phrase in the place of the code in which the text ends.
 *
 * return  whether there was one.
 */
bool phrases_expand(const Phrase *phrases, size_t count, Screen *screen, Editor *editor);

/* The same with all phrases of the office; where there is no code it opens the list of them, under
 * QUESTION_PHRASE. */
bool phrases_offer(Screen *screen, Editor *editor);

/* Puts the chosen one where the caret stands. */
void phrases_put(Desk *desk, Editor *editor, size_t choice);

#endif
