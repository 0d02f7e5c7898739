/* draft.h - what stands in a form, written down and put back: fields as typed, right or wrong.
 *
 * One line for each field that holds something: its English label, a tab, the text, or the code of
 * a choice. The first line names the focused field. Who reads it skips what he does not know, so a
 * form may change between versions.
 */
#ifndef UI_DRAFT_H
#define UI_DRAFT_H

#include "base/moment.h"
#include "ui/form.h"
#include "ui/screen.h"

/* What stands in the form; lives in `arena`. */
Str draft_text(Arena *arena, const Form *form);

/* Puts a draft into the form, which then holds something that is not saved. */
void draft_put_back(Form *form, Str text);

/* Keeps the form of `screen` as the draft `name` of who sits at the desk, and says so when it cannot.
 *
 * record_id  what the form is of; 0: a new record.
 */
void draft_keep(Screen *screen, const Form *form, Str name, int64_t record_id);

/* When it was typed, in words: the time, and the day before it when that is not today; lives in the
 * turn's arena, isolated. */
Str draft_when(Screen *screen, Moment moment);

/* Forgets it: what stood in it is saved. */
void draft_forget(Screen *screen, Str name, int64_t record_id);

#endif
