#include "db/sql.h"
#include "db/visit_turn.h"

#define SQL_LIST(X)                                                                            \
    X(COURTESY_COUNTS,                                                                         \
      "SELECT courtesy, count(*) FROM visit WHERE ticket_day BETWEEN ?1 AND ?2"                \
      " AND served_at IS NOT NULL GROUP BY courtesy")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_VISIT_COURTESY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList visit_courtesy_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- noting ----------------------------------------------------------------------------------- */

static Err note_courtesy(VisitTurn *turn, const Courtesy *courtesy, Refusal *why)
{
    Visit *visit = &turn->visit;

    if (visit->served_at == MOMENT_NONE) {
        *why = (Refusal){
            .guard = GUARD_VISITOR_SERVED, .found = str_of(visit_state_code(visit->state))};
        return ERR_REFUSED;
    }
    visit->courtesy = *courtesy;
    return visit_turn_note(turn, STR("courtesy"));
}

Err store_visit_courtesy(
    Store *store, const Act *act, VisitId id, const Courtesy *courtesy, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    VisitTurn turn;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, visit_who(VISIT_STEP_SERVE)));
    TRY(visit_turn(&change, id, &turn));
    TRY(note_courtesy(&turn, courtesy, why));
    change_set_result(&change, id.row);
    return change_commit(&change);
}

/* --- counting ---------------------------------------------------------------------------------- */

static Err add_courtesy(const Row *row, Arena *arena, CourtesyFigures *out)
{
    int64_t count = row_int(row, 1);
    Courtesy courtesy;

    if (!courtesy_from_text(row_text(row, 0, arena), &courtesy))
        return err_with(ERR_DAMAGED, "the courtesy of a visit");
    out->served += count;
    out->noted += courtesy.is_noted ? count : 0;
    for (int i = 0; i < COURTESY_COUNT; i++)
        out->kept[i] += courtesy.is_kept[i] ? count : 0;
    return ERR_NONE;
}

static Err read_courtesy(Store *store, Day first, Day last, Arena *arena, CourtesyFigures *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_COURTESY_COUNTS);
    RowStep step;

    row_bind_int(row, 1, first);
    row_bind_int(row, 2, last);
    while ((step = row_step(row)) == ROW_READY)
        TRY(add_courtesy(row, arena, out));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err store_courtesy_figures(Store *store, Day first, Day last, CourtesyFigures *out)
{
    Arena arena = {0};
    CourtesyFigures found = {0};
    Err err = read_courtesy(store, first, last, &arena, &found);

    arena_free(&arena);
    if (!err)
        *out = found;
    return err;
}
