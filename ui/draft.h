/* draft.h - what stands in a form, written down and put back: fields as typed, right or wrong.
 *
 * One line for each field: its English label, a tab, the text, or the code of a choice. The first
 * line names the focused field. Behind a change of a record that is on file stands what the record
 * held, in a line of its own: so it is known later whether somebody else has changed it since. Who
 * reads it skips what he does not know, so a form may change between versions.
 */
#ifndef UI_DRAFT_H
#define UI_DRAFT_H

#include "base/moment.h"
#include "ui/form.h"
#include "ui/screen.h"

/* What stands in the form; lives in `arena`.
 *
 * only_changes  fields that hold what the record holds are left out, so that going on with the
 *               draft does not undo what others have changed in them meanwhile.
 */
Str draft_text(Arena *arena, const Form *form, bool only_changes);

/* Puts a draft into the form, which then holds something that is not saved; and which is outdated
 * where the record holds another value now than it did then, in a field that was typed into. */
void draft_put_back(Form *form, Str text);

/* Keeps the form of `screen` as the draft `name` of who sits at the desk, and says so when it cannot. A
 * draft of that name which is of something else is set aside.
 *
 * record_id  what the form is of, of which only changes are kept; 0: a new record.
 */
void draft_keep(Screen *screen, Form *form, Str name, int64_t record_id);

/* When it was typed, in words: the time, and the day before it when that is not today; lives in the
 * turn's arena, isolated. */
Str draft_when(Screen *screen, Moment moment);

/* Looks for that draft: puts it back where he goes on with it, else offers it in a box that takes no
 * key but its own: whatever else is typed goes into the form.
 *
 * question  under which `answered` hears that he does; then draft_put_back(form, found).
 * return    the draft, which lives as long as the screen; empty when there is none.
 */
Str draft_offer(
    Screen *screen, Form *form, Str name, int64_t record_id, bool goes_on, int question);

/* Forgets it: what stood in the form is saved. A draft of something else stays. */
void draft_forget(Screen *screen, Form *form, Str name, int64_t record_id);

#endif
