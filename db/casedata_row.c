#include "db/casedata_row.h"

#include "db/sql.h"

#include <assert.h>

#define SQL_LIST(X)                                                                            \
    X(CASEDATA_LIST, "SELECT field, value, matched_by, matched_at, matched_how"                \
                     " FROM casefile_field WHERE casefile_id = ?1")                            \
    X(CASEDATA_PUT,                                                                            \
      "INSERT INTO casefile_field(casefile_id, field, value, matched_by, matched_at,"          \
      " matched_how) SELECT ?1, v.column1, v.column2,"                                         \
      " CASE WHEN v.column3 <> '' THEN ?2 END, CASE WHEN v.column3 <> '' THEN ?3 END,"         \
      " v.column3 FROM (VALUES"                                                                \
      " (?4, ?5, ?6), (?7, ?8, ?9), (?10, ?11, ?12), (?13, ?14, ?15),"                         \
      " (?16, ?17, ?18), (?19, ?20, ?21), (?22, ?23, ?24), (?25, ?26, ?27),"                   \
      " (?28, ?29, ?30), (?31, ?32, ?33), (?34, ?35, ?36), (?37, ?38, ?39),"                   \
      " (?40, ?41, ?42), (?43, ?44, ?45), (?46, ?47, ?48), (?49, ?50, ?51),"                   \
      " (?52, ?53, ?54), (?55, ?56, ?57), (?58, ?59, ?60), (?61, ?62, ?63),"                   \
      " (?64, ?65, ?66), (?67, ?68, ?69), (?70, ?71, ?72), (?73, ?74, ?75)) v"                 \
      " WHERE v.column1 IS NOT NULL ON CONFLICT (casefile_id, field) DO"                       \
      " UPDATE SET value = excluded.value, matched_by = excluded.matched_by,"                  \
      " matched_at = excluded.matched_at, matched_how = excluded.matched_how")                 \
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

static Err field_from_row(const Row *row, Arena *arena, CaseData *data)
{
    Str how = row_code(row, 4);
    CaseField field = {.value = row_text(row, 1, arena), .matched_by = row_int(row, 2)};
    DataField place;

    TRY(row_moment(row, 3, &field.matched_at));
    if (!datafield_from_code(row_code(row, 0), &place) ||
        (how.len && !match_how_from_code(how, &field.how)))
        return err_with(ERR_DAMAGED, "an unknown field");
    data->fields[place] = field;
    return ERR_NONE;
}

Err casedata_rows_read(Store *store, CasefileId id, Arena *arena, CaseData *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEDATA_LIST);

    *out = (CaseData){0};
    row_bind_id(row, 1, id.row);
    for (;;) {
        RowStep step = row_step(row);
        if (step == ROW_DONE)
            return ERR_NONE;
        if (step == ROW_FAILED)
            return store_error(store);
        TRY(field_from_row(row, arena, out));
    }
}

enum {
    PUT_BEFORE = 3, /* parameters before those of the fields */
    PUT_OF_FIELD = 3,
    PUT_MOST = 24, /* fields that the statement has room for */
};
static_assert((int)DATAFIELD_COUNT <= (int)PUT_MOST, "the statement has room for every field");

static void bind_field(Row *row, int place, DataField field, const CaseField *value)
{
    int parameter = PUT_BEFORE + PUT_OF_FIELD * place + 1;
    bool is_matched = value->how != MATCH_NONE;

    row_bind_text(row, parameter, str_of(datafield_code(field)));
    row_bind_text(row, parameter + 1, value->value);
    row_bind_text(
        row, parameter + 2, is_matched ? str_of(match_how_code(value->how)) : STR(""));
}

Err casedata_rows_put(
    Change *change, CasefileId id, const CaseData *data, const FieldSet *fields)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_CASEDATA_PUT);
    int place = 0;

    row_bind_id(row, 1, id.row);
    row_bind_id(row, 2, change->act->staff_id);
    row_bind_moment(row, 3, change->moment);
    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        if (fields->has[i])
            bind_field(row, place++, (DataField)i, &data->fields[i]);
    }
    return place ? row_run(row) : ERR_NONE;
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
