#include "db/referral_row.h"

#include "db/check.h"
#include "db/sql.h"

#define REFERRAL_COLUMNS                                                                       \
    "id, version, casefile_id, visit_id, state, is_mandatory, to_role, question, answer,"      \
    " asked_by, asked_at, due_day, first_seen_at, answered_by, answered_at, sender_told_at,"   \
    " visitor_told_at"

/* With the number of the case, or of its draft. */
#define REFERRAL_SELECT                                                                        \
    "SELECT " REFERRAL_COLUMNS                                                                 \
    ", (SELECT number FROM casefile c WHERE c.id = referral.casefile_id),"                     \
    " (SELECT draft_serial FROM casefile c WHERE c.id = referral.casefile_id) FROM referral "

/* Each order has its index. */
#define OPEN(order)                                                                            \
    REFERRAL_SELECT "WHERE state = ?1 AND (?2 = '' OR to_role = ?2) ORDER BY " order " LIMIT " \
                    "?3"

#define SQL_LIST(X)                                                                            \
    X(REFERRAL_ADD,                                                                            \
      "INSERT INTO referral(" REFERRAL_COLUMNS ") VALUES (?1, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"  \
      " ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)")                                              \
    X(REFERRAL_KEEP,                                                                           \
      "UPDATE referral SET version = version + 1, state = ?5, answer = ?9,"                    \
      " first_seen_at = ?13, answered_by = ?14, answered_at = ?15, sender_told_at = ?16,"      \
      " visitor_told_at = ?17 WHERE id = ?1")                                                  \
    X(REFERRAL_FIND, REFERRAL_SELECT "WHERE id = ?1")                                          \
    X(REFERRAL_OPEN, OPEN("first_seen_at, asked_at, id"))                                      \
    X(REFERRAL_OPEN_BY_AGE, OPEN("asked_at, id"))                                              \
    X(REFERRAL_OPEN_BY_DUE, OPEN("due_day, id"))                                               \
    X(REFERRAL_OF_CASE, REFERRAL_SELECT "WHERE casefile_id = ?1"                               \
                                        " ORDER BY id LIMIT ?2")                               \
    X(REFERRAL_COUNT, "SELECT count(*) FROM referral")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_REFERRAL * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList referral_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err referral_from_row(const Row *row, Arena *arena, Referral *out)
{
    *out = (Referral){
        .id = row_int(row, 0),
        .version = row_int(row, 1),
        .casefile = {row_int(row, 2)},
        .visit_id = row_int(row, 3),
        .is_mandatory = row_int(row, 5),
        .question = row_text(row, 7, arena),
        .answer = row_text(row, 8, arena),
        .asked_by = row_int(row, 9),
        .due = row_day(row, 11),
        .answered_by = row_int(row, 13),
        .number = {.serial = row_int(row, 18)},
    };
    Str number = row_text(row, 17, arena);

    if (number.len && !casenumber_read(number, &out->number))
        return err_with(ERR_DAMAGED, "no case number");
    TRY(row_moment(row, 10, &out->asked_at));
    TRY(row_moment(row, 12, &out->first_seen_at));
    TRY(row_moment(row, 14, &out->answered_at));
    TRY(row_moment(row, 15, &out->sender_told_at));
    TRY(row_moment(row, 16, &out->visitor_told_at));
    bool is_known = referral_state_from_code(row_text(row, 4, arena), &out->state) &&
                    role_from_code(row_text(row, 6, arena), &out->to_role);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown referral");
}

Err store_referral_find(Store *store, int64_t id, Arena *arena, Referral *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_REFERRAL_FIND);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    return referral_from_row(row, arena, out);
}

static Err read_list(Store *store, Row *row, Arena *arena, Referral **out, size_t *count)
{
    Referral *list = arena_new(arena, Referral, REFERRAL_LIST_MAX);
    size_t i = 0;
    RowStep step = row_step(row);

    for (; step == ROW_READY; step = row_step(row))
        TRY(referral_from_row(row, arena, &list[i++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = list;
    *count = i;
    return ERR_NONE;
}

Err store_referral_open(
    Store *store, Role to_role, ReferralOrder order, Arena *arena, Referral **out,
    size_t *count)
{
    static const int statements[REFERRALS_ORDER_COUNT] = {
        [REFERRALS_NEW_FIRST] = SQL_REFERRAL_OPEN,
        [REFERRALS_BY_AGE] = SQL_REFERRAL_OPEN_BY_AGE,
        [REFERRALS_BY_DUE] = SQL_REFERRAL_OPEN_BY_DUE,
    };
    AUTO_RESET Row *row = store_query(store, statements[order]);

    row_bind_text(row, 1, str_of(referral_state_code(REFERRAL_ASKED)));
    row_bind_text(row, 2, to_role == ROLE_NONE ? STR("") : str_of(role_code(to_role)));
    row_bind_int(row, 3, REFERRAL_LIST_MAX);
    return read_list(store, row, arena, out, count);
}

Err store_referral_of_case(
    Store *store, CasefileId id, Arena *arena, Referral **out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_REFERRAL_OF_CASE);

    row_bind_id(row, 1, id.row);
    row_bind_int(row, 2, REFERRAL_LIST_MAX);
    return read_list(store, row, arena, out, count);
}

/* --- writing ----------------------------------------------------------------------------------- */

static void bind(Row *row, const Referral *referral)
{
    row_bind_id(row, 1, referral->id);
    row_bind_text(row, 5, str_of(referral_state_code(referral->state)));
    row_bind_text(row, 9, referral->answer);
    row_bind_moment(row, 13, referral->first_seen_at);
    row_bind_id(row, 14, referral->answered_by);
    row_bind_moment(row, 15, referral->answered_at);
    row_bind_moment(row, 16, referral->sender_told_at);
    row_bind_moment(row, 17, referral->visitor_told_at);
}

Err referral_row_add(Change *change, const Referral *referral)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_REFERRAL_ADD);

    bind(row, referral);
    row_bind_id(row, 3, referral->casefile.row);
    row_bind_id(row, 4, referral->visit_id);
    row_bind_int(row, 6, referral->is_mandatory);
    row_bind_text(row, 7, str_of(role_code(referral->to_role)));
    row_bind_text(row, 8, referral->question);
    row_bind_int(row, 10, referral->asked_by);
    row_bind_moment(row, 11, referral->asked_at);
    row_bind_day(row, 12, referral->due);
    return row_run(row);
}

Err referral_row_keep(Change *change, const Referral *referral)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_REFERRAL_KEEP);

    bind(row, referral);
    return row_run(row);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Referral referral;

    TRY(store_referral_find(store, id, arena, &referral));
    *out = (RecordState){.state = str_of(referral_state_code(referral.state))};
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_REFERRAL_COUNT, out);
}

const StateTable referral_states = {
    .record_kind = "referral",
    .read = read_state,
    .count = count_rows,
};
