/* casedata_row.h - the row of declared fields and those of declarations; for the stores of db/. */
#ifndef DB_CASEDATA_ROW_H
#define DB_CASEDATA_ROW_H

#include "db/casework.h"

/* All declared fields of a case; ERR_DAMAGED when they are not as casedata_lines.h says. */
MUST_CHECK Err casedata_row_read(Store *store, CasefileId id, Arena *arena, CaseData *out);

/* Writes them, inside a change. */
MUST_CHECK Err casedata_row_put(Change *change, CasefileId id, const CaseData *data);

/* The declaration in force; {0} when nobody has signed yet. */
MUST_CHECK Err
declaration_in_force(Store *store, CasefileId id, Arena *arena, DeclarationInForce *out);

/* One signed declaration, as it is kept. */
typedef struct {
    int64_t id;
    CasefileId casefile;
    Str data; /* the exact text */
    Str checksum;
    DeclaredBy signer;
    int64_t witness_id;
    Str explained; /* the receipt: lines of body.h */
    Day window_from;
    Day window_to;
    bool has_consent;
    Moment signed_at;
    bool is_in_force;
} Declaration;

/* Adds a declaration in place of the one in force, inside a change. */
MUST_CHECK Err declaration_add(Change *change, const Declaration *declaration);

/* The last one that was signed; ERR_NOT_FOUND. Texts live in `arena`. */
MUST_CHECK Err
store_declaration_last(Store *store, CasefileId id, Arena *arena, Declaration *out);

#endif
