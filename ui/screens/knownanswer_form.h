/* knownanswer_form.h - writing an answer for the bank, or writing one anew. */
#ifndef UI_SCREENS_KNOWNANSWER_FORM_H
#define UI_SCREENS_KNOWNANSWER_FORM_H

#include "db/knownanswer_store.h"
#include "ui/screen.h"

typedef struct {
    const KnownAnswer *answer; /* NULL: a new one */
    bool goes_on;              /* with what was typed before and not saved */
} KnownAnswerTask;

/* Its argument is a KnownAnswerTask. */
extern const ScreenKind knownanswer_form_screen;

/* Goes on with a draft of this form; 0: of a new answer. */
void knownanswer_form_go_on(Screen *screen, int64_t record_id);

#endif
