/* phrase_form.h - writing a phrase under a short code, or writing one anew. */
#ifndef UI_SCREENS_PHRASE_FORM_H
#define UI_SCREENS_PHRASE_FORM_H

#include "db/phrase_store.h"
#include "ui/screen.h"

typedef struct {
    const Phrase *phrase; /* NULL: a new one */
    bool goes_on;         /* with what was typed before and not saved */
} PhraseTask;

/* Its argument is a PhraseTask. */
extern const ScreenKind phrase_form_screen;

/* Goes on with a draft of this form; 0: of a new phrase. */
void phrase_form_go_on(Screen *screen, int64_t record_id);

#endif
