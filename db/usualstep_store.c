#include "db/usualstep_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"
#include "db/store_inside.h"

#define USUAL_STEP_SELECT "SELECT id, version, kind, role, state, step FROM usual_step "

#define SQL_LIST(X)                                                                            \
    X(USUAL_STEP_FIND, USUAL_STEP_SELECT "WHERE kind = ?1 AND role = ?2 AND state = ?3")       \
    X(USUAL_STEP_READ, USUAL_STEP_SELECT "WHERE id = ?1")                                      \
    X(USUAL_STEP_LIST, USUAL_STEP_SELECT "ORDER BY kind, role, state")                         \
    X(USUAL_STEP_COUNT, "SELECT count(*) FROM usual_step")                                     \
    X(USUAL_STEP_SET, "INSERT INTO usual_step(id, kind, role, state, step)"                    \
                      " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (kind, role, state)"           \
                      " DO UPDATE SET step = excluded.step, version = usual_step.version + 1") \
    X(USUAL_STEP_HABITS,                                                                       \
      "SELECT role, from_state, act, count(*) FROM event WHERE record_kind = 'case'"           \
      " AND record_id IN (SELECT id FROM casefile WHERE kind = ?1 ORDER BY id DESC LIMIT ?2)"  \
      " AND from_state IS NOT NULL AND from_state <> to_state GROUP BY role, from_state, act") \
    X(USUAL_STEP_REMOVE, "DELETE FROM usual_step WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_USUAL_STEP * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList usual_step_sql = {texts, sizeof texts / sizeof texts[0]};

#define IN_USE  STR("in_use")
#define REMOVED "removed"

/* --- reading ----------------------------------------------------------------------------------- */

static Err from_row(const Row *row, Arena *arena, UsualStep *out)
{
    UsualStep usual = {.id = row_int(row, 0), .version = row_int(row, 1)};
    bool is_known = casekind_from_code(row_text(row, 2, arena), &usual.kind) &&
                    role_from_code(row_text(row, 3, arena), &usual.role) &&
                    casestate_from_code(row_text(row, 4, arena), &usual.state) &&
                    casestep_from_code(row_text(row, 5, arena), &usual.step);

    *out = usual;
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown usual step");
}

static void bind_place(Row *row, int at, const UsualStep *usual)
{
    row_bind_text(row, at, str_of(casekind_code(usual->kind)));
    row_bind_text(row, at + 1, str_of(role_code(usual->role)));
    row_bind_text(row, at + 2, str_of(casestate_code(usual->state)));
}

static Err find(Store *store, const UsualStep *place, Arena *arena, UsualStep *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_USUAL_STEP_FIND);

    bind_place(row, 1, place);
    TRY(row_find(row));
    return from_row(row, arena, out);
}

Err store_usualstep_list(Store *store, Arena *arena, UsualStep **out, size_t *count)
{
    int64_t all;

    TRY(store_number(store, SQL_USUAL_STEP_COUNT, &all));
    AUTO_RESET Row *row = store_query(store, SQL_USUAL_STEP_LIST);
    UsualStep *rows = arena_new(arena, UsualStep, (size_t)all);
    RowStep step = ROW_DONE;
    size_t read = 0;

    while (read < (size_t)all && (step = row_step(row)) == ROW_READY)
        TRY(from_row(row, arena, &rows[read++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = rows;
    *count = read;
    return ERR_NONE;
}

Err store_usualstep_next(
    Store *store, const CaseFacts *facts, CaseKind kind, Role role, CaseNext *out)
{
    UsualStep place = {.kind = kind, .role = role, .state = facts->state};
    UsualStep usual = {0};
    Arena arena = {0};
    Err err = find(store, &place, &arena, &usual);

    arena_free(&arena);
    if (err && err != ERR_NOT_FOUND)
        return err;
    *out = err ? casenext_of(facts) : casenext_chosen(facts, role, usual.step);
    return ERR_NONE;
}

/* How often each step was taken, by state, role and step. */
typedef struct {
    int64_t times[CASE_STATE_COUNT][ROLE_COUNT][STEP_COUNT];
} Tally;

/* Acts that are no steps, and steps of the system, are nobody's habit. */
static void count_habit(const Row *row, Arena *arena, Tally *tally)
{
    CaseState state;
    CaseStep step;
    Role role;

    if (role_from_code(row_text(row, 0, arena), &role) &&
        casestate_from_code(row_text(row, 1, arena), &state) &&
        casestep_from_code(row_text(row, 2, arena), &step) &&
        usualstep_is_possible(role, state, step))
        tally->times[state][role][step] = row_int(row, 3);
}

static Err read_tally(Store *store, CaseKind kind, Arena *arena, Tally *tally)
{
    AUTO_RESET Row *row = store_query(store, SQL_USUAL_STEP_HABITS);
    RowStep step;

    row_bind_text(row, 1, str_of(casekind_code(kind)));
    row_bind_int(row, 2, USUAL_STEP_CASES);
    while ((step = row_step(row)) == ROW_READY)
        count_habit(row, arena, tally);
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static UsualHabit most_of(const Tally *tally, CaseState state, Role role)
{
    UsualHabit habit = {
        .usual = {.state = state, .role = role}
    };

    for (CaseStep step = 0; step < STEP_COUNT; step++) {
        if (tally->times[state][role][step] <= habit.times)
            continue;
        habit.times = tally->times[state][role][step];
        habit.usual.step = step;
    }
    return habit;
}

Err store_usualstep_habits(Store *store, CaseKind kind, Arena *arena, UsualHabits *out)
{
    Tally *tally = arena_new(arena, Tally, 1);
    UsualHabits habits = {
        .rows = arena_new(arena, UsualHabit, (size_t)CASE_STATE_COUNT * ROLE_COUNT)};

    TRY(read_tally(store, kind, arena, tally));
    for (CaseState state = 0; state < CASE_STATE_COUNT; state++) {
        for (Role role = 0; role < ROLE_COUNT; role++) {
            UsualHabit habit = most_of(tally, state, role);
            habit.usual.kind = kind;
            if (habit.times)
                habits.rows[habits.count++] = habit;
        }
    }
    *out = habits;
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Str body_of(Arena *arena, const UsualStep *usual)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "kind", str_of(casekind_code(usual->kind)));
    body_add(&body, "role", str_of(role_code(usual->role)));
    body_add(&body, "state", str_of(casestate_code(usual->state)));
    body_add(&body, "step", str_of(casestep_code(usual->step)));
    return strbuilder_text(&body);
}

static Err add_event(Change *change, const char *act, const UsualStep *usual, Str state)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = USUAL_STEP_KIND,
                    .record_id = usual->id,
                    .to_state = state,
                    .after = body_of(&change->arena, usual),
                });
}

static Err set_row(Store *store, const UsualStep *usual)
{
    AUTO_RESET Row *row = store_query(store, SQL_USUAL_STEP_SET);

    row_bind_id(row, 1, usual->id);
    bind_place(row, 2, usual);
    row_bind_text(row, 5, str_of(casestep_code(usual->step)));
    return row_run(row);
}

Err store_usualstep_set(Store *store, const Act *act, const UsualStep *usual, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    UsualStep fresh = *usual;
    UsualStep before = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, BY_ADMIN));
    TRY(usualstep_check(&store->refusal_texts, usual, why));
    Err err = find(store, usual, &change.arena, &before);
    if (err && err != ERR_NOT_FOUND)
        return err;
    if (before.id)
        TRY(change_check_version(&change, before.version));
    fresh.id = before.id ? before.id : change_new_id(&change);
    TRY(set_row(store, &fresh));
    TRY(add_event(&change, "set", &fresh, IN_USE));
    return change_commit(&change);
}

static Err remove_row(Store *store, int64_t id)
{
    AUTO_RESET Row *row = store_query(store, SQL_USUAL_STEP_REMOVE);

    row_bind_id(row, 1, id);
    return row_run(row);
}

Err store_usualstep_remove(Store *store, const Act *act, const UsualStep *usual, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    UsualStep there;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, BY_ADMIN));
    TRY(find(store, usual, &change.arena, &there));
    TRY(change_check_version(&change, there.version));
    TRY(remove_row(store, there.id));
    TRY(add_event(&change, "remove", &there, STR(REMOVED)));
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_USUAL_STEP_READ);
    UsualStep usual;

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    TRY(from_row(row, arena, &usual));
    *out = (RecordState){.state = IN_USE, .fields = body_of(arena, &usual)};
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_USUAL_STEP_COUNT, out);
}

const StateTable usual_step_states = {
    .record_kind = "usual_step",
    .gone = REMOVED,
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
