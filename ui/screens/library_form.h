/* library_form.h - which edition of a document the office uses, and where it lies. */
#ifndef UI_SCREENS_LIBRARY_FORM_H
#define UI_SCREENS_LIBRARY_FORM_H

#include "db/library_store.h"
#include "ui/desk.h"

typedef struct {
    const LibraryItem *item;
    bool goes_on; /* with what he typed before, without asking */
} LibraryTask;

/* Its argument is a LibraryTask. */
extern const ScreenKind library_form_screen;

/* The document that a draft is about; ERR_NOT_FOUND when the policy in force names it no more.
 * Its texts live in `arena`. */
MUST_CHECK Err library_form_find(Desk *desk, Arena *arena, int64_t record_id, LibraryItem *out);

/* Opens it with what was typed and not saved. */
void library_form_go_on(Screen *screen, int64_t record_id);

#endif
