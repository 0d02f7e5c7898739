/* casedata_store.h - declaring the data of a case and matching them with its papers. */
#ifndef DB_CASEDATA_STORE_H
#define DB_CASEDATA_STORE_H

#include "db/casework.h"

/* A new value for one field: a DataField's code, or "request" or "kind" for those of the case. */
typedef struct {
    Str field;
    Str typed; /* any bytes */
} FieldNews;

enum { FIELD_NEWS_MAX = 32 };

/* The declared data of a case, living in `arena`. */
MUST_CHECK Err store_casefile_data(Store *store, CasefileId id, Arena *arena, CaseData *out);

/* Changes declared data, all of `news` or none; a changed field is no longer matched, and papers
 * are asked for anew. What was signed or complete goes back to be verified. Where nothing differs
 * nothing is done.
 *
 * warning  an English sentence for gettext when a value is kept but doubtful, else NULL.
 * return   ERR_BAD_DATA, ERR_BLANK or ERR_TOO_LONG with `why` naming the field; else as
 *          casework_move() for STEP_EDIT.
 */
MUST_CHECK Err store_casefile_set(
    Store *store, const Act *act, CasefileId id, const FieldNews *news, size_t count,
    const char **warning, Refusal *why);

/* What is matched, and how it was seen. */
typedef struct {
    const DataField *fields; /* NULL: every field that is asked for and told */
    size_t count;
    bool is_usual; /* as its paper was seen, else told; `how` says nothing then */
    MatchHow how;  /* MATCH_NONE takes a match back */
} FieldMatching;

/* Matches fields with their papers; the verifier does. A draft or an incomplete file comes to be
 * verified by it, with the guards of that.
 *
 * return  ERR_REFUSED with papers_present (its paper is not in hand) or fields_matched (nothing
 *         stands in a field that must be told); else as casework_move() for STEP_MATCH.
 */
MUST_CHECK Err store_casefile_match(
    Store *store, const Act *act, CasefileId id, const FieldMatching *matching, Refusal *why);

#endif
