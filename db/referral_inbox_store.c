#include "db/referral_inbox_store.h"

#include "db/referral_row.h"
#include "db/sql.h"

/* The oldest in one state; an index gives them in order. */
#define ANSWERED(state)                                                                        \
    "SELECT id, answered_at FROM (SELECT id, answered_at FROM referral WHERE state = " state   \
    " AND (?4 = 0 OR asked_by = ?4 OR answered_by = ?4) ORDER BY answered_at, id LIMIT ?5)"

#define SQL_LIST(X)                                                                            \
    X(REFERRAL_TO_TELL,                                                                        \
      "SELECT id FROM (" ANSWERED("?1") " UNION ALL " ANSWERED("?2") " UNION ALL " ANSWERED(   \
          "?3") ") ORDER BY answered_at, id LIMIT ?5")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_REFERRAL_INBOX * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList referral_inbox_sql = {texts, sizeof texts / sizeof texts[0]};

static const ReferralState to_tell[] = {
    REFERRAL_ANSWERED, REFERRAL_SENDER_TOLD, REFERRAL_VISITOR_TOLD};

static Err see(Change *change, int64_t id)
{
    Referral referral;

    TRY(store_referral_find(change->store, id, &change->arena, &referral));
    if (change->act->role != referral.to_role)
        return ERR_NOT_PERMITTED;
    if (referral.first_seen_at != MOMENT_NONE)
        return ERR_NONE;
    Str state = str_of(referral_state_code(referral.state));
    referral.first_seen_at = change->moment;
    TRY(change_add_event(
        change, &(Event){
                    .act = STR("see"),
                    .record_kind = REFERRAL_KIND,
                    .record_id = id,
                    .from_state = state,
                    .to_state = state,
                }));
    return referral_row_keep(change, &referral);
}

Err store_referral_seen(Store *store, const Act *act, int64_t id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(see(&change, id));
    return change_commit(&change);
}

static Err read_ids(Store *store, int64_t staff_id, int64_t *ids, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_REFERRAL_TO_TELL);
    RowStep step;
    size_t found = 0;

    for (int i = 0; i < (int)(sizeof to_tell / sizeof to_tell[0]); i++)
        row_bind_text(row, i + 1, str_of(referral_state_code(to_tell[i])));
    row_bind_int(row, 4, staff_id);
    row_bind_int(row, 5, (int64_t)max);
    while ((step = row_step(row)) == ROW_READY)
        ids[found++] = row_int(row, 0);
    *count = found;
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err store_referral_to_tell(
    Store *store, int64_t staff_id, Arena *arena, Referral *out, size_t max, size_t *count)
{
    int64_t *ids = arena_new(arena, int64_t, max);
    size_t found;

    TRY(read_ids(store, staff_id, ids, max, &found));
    for (size_t i = 0; i < found; i++)
        TRY(store_referral_find(store, ids[i], arena, &out[i]));
    *count = found;
    return ERR_NONE;
}
