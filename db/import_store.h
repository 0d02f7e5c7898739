/* import_store.h - people who come from a file: kept by short changes, shown by one, taken away again.
 *
 *     store_import_begin    the import has a number; nobody sees what is added to it
 *     store_import_add      again and again, each a change that takes in for IMPORT_CHANGE_MS and is kept
 *     store_import_put_keys  again and again: what they are found by, sorted
 *     store_import_show     from here on everybody sees them
 *
 * One import is under way at a time; its maker holds FILE.import locked. What a killed one left
 * behind goes by store_import_clean(), with which each import begins.
 */
#ifndef DB_IMPORT_STORE_H
#define DB_IMPORT_STORE_H

#include "db/change.h"
#include "db/import_work.h"
#include "db/person_row.h"
#include "office/person_import.h"

enum { IMPORT_CHANGE_MS = 30, IMPORT_KEEPERS = BY_MANAGER | BY_ADMIN };

#define IMPORT_STATE_LIST(X)                                                                   \
    X(HIDDEN, "hidden", N_("Under way"))                                                       \
    X(SHOWN, "shown", N_("Taken in"))                                                          \
    X(UNDONE, "undone", N_("Taken back"))                                                      \
    X(DROPPED, "dropped", N_("Broken off; nothing was kept"))

#define X(name, code, label) IMPORT_##name,
typedef enum { IMPORT_STATE_LIST(X) IMPORT_STATE_COUNT } ImportState;
#undef X

const char *import_state_code(ImportState state);
const char *import_state_label(ImportState state);

/* How a file is written. */
typedef struct {
    char delimiter;
    bool is_1256; /* Windows-1256, else UTF-8 */
    bool has_bom;
    bool has_crlf;
    bool is_quoted; /* all its cells stand in quotes */
    bool has_end;   /* its last record ends with its line */
} ImportForm;

typedef struct {
    Str file_name;
    ImportForm form;
    Str heads; /* one record, as csv_add() writes it with the file's delimiter */
    ImportColumns columns;
} ImportPlan;

typedef struct {
    int64_t number;
    ImportState state;
    Moment began;
    int64_t staff_id;
    int64_t rows; /* of people that are there now */
    ImportPlan plan;
} Import;

/* A cell that was written otherwise than import_field_text() writes it. */
typedef struct {
    PersonField field;
    Str made;
    Str raw;
} ImportCell;

/* Somebody who comes in, as he will be written: all that can be made of him before a change begins,
 * so that nobody waits for it. */
typedef struct {
    EngineValue values[PERSON_VALUE_COUNT];
    IdentityKind identity_kind;
    Str fields; /* as an event would hold them */
    ImportCell *cells;
    size_t cell_count;
    int64_t same_id;   /* out: who has this number already, and so was not added; 0: nobody */
    bool is_same_file; /* out: he came with this import */
} ImportedPerson;

/* The texts are the person's own or live in `arena`. */
ImportedPerson imported_person(Arena *arena, const Person *person);

/* Takes the only place of an import and takes away what a killed one left.
 *
 * lock    to be given to store_import_leave().
 * return  ERR_NOT_PERMITTED; ERR_STORE_BUSY when another is under way.
 */
MUST_CHECK Err store_import_enter(Store *store, const Act *act, int *lock, Refusal *why);
void store_import_leave(Store *store, int lock);

/* Gives the import its number; its columns are remembered for its heads. */
MUST_CHECK Err store_import_begin(
    Store *store, const Act *act, const ImportPlan *plan, int64_t *number, Refusal *why);

/* Adds people, in one change, until its time is over.
 *
 * adds_same  those whose number is somebody's are added, too, unless it is one person's alone.
 * done       how many of `rows` were dealt with; at least one.
 */
MUST_CHECK Err store_import_add(
    Store *store, const Act *act, int64_t number, ImportedPerson *rows, size_t count,
    bool adds_same, size_t *done, Refusal *why);

/* Whether so many keys have gathered that they are to go in before more people are added. */
bool store_import_has_keys(Store *store, int64_t number);

/* Puts in the parts of names of the people added so far, in one change, until its time is over. It may
 * be called again and again while there is nothing else to do; put_keys() does it, too. */
MUST_CHECK Err store_import_put_parts(
    Store *store, const Act *act, int64_t number, bool *is_over, Refusal *why);

/* Puts in keys of the people added so far, by which they will be found, in one change, until its time
 * is over. To be called until it is over. */
MUST_CHECK Err store_import_put_keys(
    Store *store, const Act *act, int64_t number, bool *is_over, Refusal *why);

/* Lets everybody see them. Keys that are not in are put in first, by changes as above.
 *
 * form  of the file, which is known to its end now.
 */
MUST_CHECK Err store_import_show(
    Store *store, const Act *act, int64_t number, const ImportForm *form, Refusal *why);

/* Fills those fields of a person on file that are empty with what `from` holds, as an act of the
 * import.
 *
 * is_changed  false when there was nothing to fill.
 */
MUST_CHECK Err store_import_fill(
    Store *store, const Act *act, int64_t number, PersonId id, const Person *from,
    bool *is_changed, Refusal *why);

/* What a taking away has done so far; {0} at its beginning. */
typedef struct {
    int64_t after_id;
    int64_t removed;
    int64_t kept; /* people with whom somebody has worked since */
    ImportPace pace;
    bool is_careful; /* people go one by one */
    bool is_over;
} ImportRemoval;

/* Takes people of an import away, in one change, until its time is over; with the last of them also
 * what it filled, and the import is undone. To be called until it is over.
 *
 * return  ERR_NOT_FOUND; ERR_REFUSED when it was undone before.
 */
MUST_CHECK Err store_import_remove(
    Store *store, const Act *act, int64_t number, ImportRemoval *removal, Refusal *why);

/* Takes away what a killed import left; nothing where one is under way. */
MUST_CHECK Err store_import_clean(Store *store, const Act *act, Refusal *why);

/* --- reading ----------------------------------------------------------------------------------- */

MUST_CHECK Err store_import_find(Store *store, int64_t number, Arena *arena, Import *out);

/* The newest imports, the newest first; rows live in `arena`. */
MUST_CHECK Err
store_import_list(Store *store, Arena *arena, Import *out, size_t max, size_t *count);

/* The columns that were remembered for these heads; ERR_NOT_FOUND. */
MUST_CHECK Err store_import_columns(Store *store, Str heads, ImportColumns *out);

/* Who has the number of a person already; 0: nobody. */
MUST_CHECK Err store_import_same(Store *store, const Person *person, int64_t *out);

/* The next people of an import, or with number 0 of all that are shown and were not merged into
 * another file, by the age of their files.
 *
 * cells   the raw text of each field as it stood in the file; empty where it is as the office
 *         writes it, or was changed since.
 */
typedef struct {
    Person person;
    Str raw[PERSON_FIELD_COUNT];
} ExportedPerson;

MUST_CHECK Err store_import_page(
    Store *store, int64_t number, int64_t after_id, Arena *arena, ExportedPerson *out,
    size_t max, size_t *count);

#endif
