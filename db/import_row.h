/* import_row.h - what the stores of imports share: states, acts, and the form of a file as text.
 */
#ifndef DB_IMPORT_ROW_H
#define DB_IMPORT_ROW_H

#include "db/import_store.h"

extern const Choices import_state_choices;

/* Words for the form: "comma utf-8 crlf end", and back; false when the text is none. */
Str import_form_text(Arena *arena, const ImportForm *form);
bool import_form_from_text(Str text, ImportForm *out);

/* The same act with the import for its reason, which lives in `arena`. */
Act import_act(Arena *arena, const Act *act, int64_t number);

/* from  the state before, NULL for none; after  the event's data. */
MUST_CHECK Err import_add_event(
    Change *change, int64_t number, const char *act, const char *from, ImportState to,
    Str after);

/* ERR_NOT_FOUND when there is no such import. */
MUST_CHECK Err import_read_state(Store *store, int64_t number, ImportState *out);
MUST_CHECK Err import_set_state(Store *store, int64_t number, ImportState state);

/* ERR_REFUSED when the import is not under way. */
MUST_CHECK Err import_expect_hidden(Change *change, int64_t number, Refusal *why);

/* Whether an import is under way, or was killed and its rows are still there. */
MUST_CHECK Err import_any_hidden(Store *store, bool *out);

/* Commits what nobody sees yet and a cut of the power may take: it is on the disk with the change that
 * shows the import, or with anybody's next one. */
MUST_CHECK Err import_commit_hidden(Change *change);

/* ERR_REFUSED, saying in which state it is and should be. */
MUST_CHECK Err import_refuse_state(ImportState state, ImportState allowed, Refusal *why);

#endif
