#include "db/casedata_row.h"

#include "db/casedata_lines.h"
#include "db/sql.h"

#define SQL_LIST(X)                                                                            \
    X(CASEDATA_FIND, "SELECT fields FROM casefile_data WHERE casefile_id = ?1")                \
    X(CASEDATA_PUT, "INSERT INTO casefile_data(casefile_id, fields) VALUES (?1, ?2)"           \
                    " ON CONFLICT (casefile_id) DO UPDATE SET fields = excluded.fields")       \
    X(DECLARATION_IN_FORCE, "SELECT id, checksum, has_consent FROM declaration"                \
                            " WHERE casefile_id = ?1 AND is_in_force = 1"                      \
                            " ORDER BY id DESC LIMIT 1")                                       \
    X(DECLARATION_LAST, "SELECT id, data, checksum, signer, witness_id, explained,"            \
                        " window_from, window_to, has_consent, signed_at, is_in_force"         \
                        " FROM declaration WHERE casefile_id = ?1 ORDER BY id DESC LIMIT 1")   \
    X(DECLARATION_END, "UPDATE declaration SET is_in_force = 0"                                \
                       " WHERE casefile_id = ?1 AND is_in_force = 1")                          \
    X(DECLARATION_ADD,                                                                         \
      "INSERT INTO declaration(id, casefile_id, data, checksum, signer, witness_id,"           \
      " explained, window_from, window_to, has_consent, signed_at, is_in_force)"               \
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CASEDATA * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList casedata_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- fields ------------------------------------------------------------------------------------ */

Err casedata_row_read(Store *store, CasefileId id, Arena *arena, CaseData *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEDATA_FIND);

    *out = (CaseData){0};
    row_bind_id(row, 1, id.row);
    Err err = row_find(row);
    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    return casedata_from_lines(row_text(row, 0, arena), arena, out);
}

Err casedata_row_put(Change *change, CasefileId id, const CaseData *data)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_CASEDATA_PUT);

    row_bind_id(row, 1, id.row);
    row_bind_text(row, 2, casedata_lines(&change->arena, data));
    return row_run(row);
}

/* --- declarations ------------------------------------------------------------------------------ */

Err declaration_in_force(Store *store, CasefileId id, Arena *arena, DeclarationInForce *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_DECLARATION_IN_FORCE);

    *out = (DeclarationInForce){0};
    row_bind_id(row, 1, id.row);
    switch (row_step(row)) {
    case ROW_READY:
        out->id = row_int(row, 0);
        out->checksum = row_text(row, 1, arena);
        out->has_consent = row_int(row, 2);
        return ERR_NONE;
    case ROW_DONE:
        return ERR_NONE;
    default:
        return store_error(store);
    }
}

static Err declaration_from_row(const Row *row, Arena *arena, Declaration *out)
{
    *out = (Declaration){
        .id = row_int(row, 0),
        .data = row_text(row, 1, arena),
        .checksum = row_text(row, 2, arena),
        .witness_id = row_int(row, 4),
        .explained = row_text(row, 5, arena),
        .window_from = row_day(row, 6),
        .window_to = row_day(row, 7),
        .has_consent = row_int(row, 8),
        .is_in_force = row_int(row, 10),
    };
    TRY(row_moment(row, 9, &out->signed_at));
    return declared_by_from_code(row_code(row, 3), &out->signer)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "an unknown signer");
}

Err store_declaration_last(Store *store, CasefileId id, Arena *arena, Declaration *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_DECLARATION_LAST);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    TRY(declaration_from_row(row, arena, out));
    out->casefile = id;
    return ERR_NONE;
}

static Err end_row(Change *change, CasefileId id)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_DECLARATION_END);

    row_bind_id(row, 1, id.row);
    return row_run(row);
}

Err declaration_add(Change *change, const Declaration *declaration)
{
    TRY(end_row(change, declaration->casefile));
    AUTO_RESET Row *row = store_query(change->store, SQL_DECLARATION_ADD);

    row_bind_id(row, 1, declaration->id);
    row_bind_id(row, 2, declaration->casefile.row);
    row_bind_text(row, 3, declaration->data);
    row_bind_text(row, 4, declaration->checksum);
    row_bind_text(row, 5, str_of(declared_by_code(declaration->signer)));
    row_bind_int(row, 6, declaration->witness_id);
    row_bind_text(row, 7, declaration->explained);
    row_bind_day(row, 8, declaration->window_from);
    row_bind_day(row, 9, declaration->window_to);
    row_bind_int(row, 10, declaration->has_consent);
    row_bind_moment(row, 11, declaration->signed_at);
    return row_run(row);
}
