/* conflict.h - two desks typed into the same record: what stood there before, what they saved, what is
 * typed here.
 *
 * A form remembers what its record held when it was read. When saving says ERR_CHANGED_MEANWHILE, its
 * screen reads the record as it is now and lets the person choose, field by field, which of both
 * stands (ui/screens/threeway.h). Nothing typed is lost and nothing saved is lost unseen.
 */
#ifndef UI_CONFLICT_H
#define UI_CONFLICT_H

#include "ui/form.h"

typedef enum {
    CONFLICT_OPEN,   /* both changed it: somebody must choose */
    CONFLICT_THEIRS, /* what they saved stands */
    CONFLICT_MINE    /* what is typed here stands */
} ConflictSide;

/* A field that one or both changed, to different values. */
typedef struct {
    size_t field;      /* its place in the form */
    const char *label; /* N_() */
    Str before;        /* as words of the language in use; "" for nothing */
    Str theirs;
    Str mine;
    bool is_theirs; /* they changed it */
    bool is_both;   /* and so did who types here */
    ConflictSide taken;
} ConflictLine;

typedef struct {
    Str by; /* who saved, and when */
    ConflictLine *lines;
    size_t count;
} Conflict;

/* Compares what the form's record held with what two others of its kind hold. What only one side
 * changed is taken from that side; `by` is the caller's to fill.
 *
 * theirs  the record as it is now.
 * mine    what is typed, in the same spelling: made from what was read out of the form.
 */
void conflict_find(
    const Form *form, const void *theirs, const void *mine, Arena *arena, Conflict *out);

/* Whether they changed a field of this form, to something else than stands here. */
bool conflict_is_theirs_too(const Conflict *conflict);

/* The first line that nobody has chosen for; `count` when there is none. */
size_t conflict_first_open(const Conflict *conflict);

/* Whether anything of mine stands, and so is still to be saved. */
bool conflict_keeps_mine(const Conflict *conflict);

/* Takes the other side; of an open line mine first. */
void conflict_take_other(ConflictLine *line);

/* What saving the form must answer before it asks the store: ERR_CHANGED_MEANWHILE where it goes on
 * with a draft whose record others have changed since. */
MUST_CHECK Err conflict_of_draft(const Form *form);

/* Puts what was chosen into the form, whose record holds theirs by now: what stays of mine is still
 * to be saved. */
void conflict_settle(const Conflict *conflict, Form *form);

#endif
