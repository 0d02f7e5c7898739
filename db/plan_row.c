#include "db/plan_row.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"
#include "office/money.h"

#define PLAN_SELECT                                                                            \
    "SELECT p.id, p.casefile_id, p.state, p.support_kind, p.amount, p.fund, p.made_by,"        \
    " p.made_at, p.authorised_by, p.authorised_at, m.login, a.login FROM plan p"               \
    " LEFT JOIN staff m ON m.id = p.made_by LEFT JOIN staff a ON a.id = p.authorised_by "

#define ENTITLEMENT_SELECT                                                                     \
    "SELECT e.id, e.plan_id, e.casefile_id, e.state, e.due_day, e.amount, e.delivered_at,"     \
    " e.delivered_by, e.receiver, e.receipt, p.state, p.support_kind, p.fund"                  \
    " FROM entitlement e JOIN plan p ON p.id = e.plan_id "

#define SQL_LIST(X)                                                                            \
    X(PLAN_FIND, PLAN_SELECT "WHERE p.id = ?1")                                                \
    X(PLAN_OF_CASE, PLAN_SELECT "WHERE p.casefile_id = ?1 ORDER BY p.id LIMIT ?2")             \
    X(PLAN_COUNT, "SELECT count(*) FROM plan")                                                 \
    X(PLAN_ADD, "INSERT INTO plan(id, casefile_id, state, support_kind, amount, fund,"         \
                " made_by, made_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")                  \
    X(PLAN_KEEP, "UPDATE plan SET version = version + 1, state = ?2, authorised_by = ?3,"      \
                 " authorised_at = ?4 WHERE id = ?1")                                          \
    X(PLAN_DOUBLE_AID,                                                                         \
      "SELECT EXISTS (SELECT 1 FROM casefile c JOIN plan p ON p.casefile_id = c.id"            \
      " JOIN entitlement e ON e.casefile_id = c.id AND e.plan_id = p.id"                       \
      " WHERE c.person_id = ?1 AND p.id <> ?2 AND p.support_kind = ?3"                         \
      " AND e.state || '' = ?4 AND e.delivered_at >= ?5)")                                     \
    X(PLAN_APPROVERS, "SELECT count(*) FROM staff WHERE is_disabled = 0"                       \
                      " AND role IN (?1, ?2) AND id <> ?3")                                    \
    X(ENTITLEMENT_FIND, ENTITLEMENT_SELECT "WHERE e.id = ?1")                                  \
    X(ENTITLEMENT_OF_CASE,                                                                     \
      ENTITLEMENT_SELECT "WHERE e.casefile_id = ?1 ORDER BY e.due_day, e.id LIMIT ?2")         \
    X(ENTITLEMENT_COUNT, "SELECT count(*) FROM entitlement")                                   \
    X(ENTITLEMENT_ADD, "INSERT INTO entitlement(id, plan_id, casefile_id, due_day, amount,"    \
                       " state) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")                              \
    X(ENTITLEMENT_KEEP, "UPDATE entitlement SET version = version + 1, state = ?2,"            \
                        " delivered_at = ?3, delivered_by = ?4, receiver = ?5, receipt = ?6"   \
                        " WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PLAN * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList plan_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err plan_from_row(const Row *row, Arena *arena, Plan *out)
{
    *out = (Plan){
        .id = row_int(row, 0),
        .casefile = {row_int(row, 1)},
        .amount_halalas = row_int(row, 4),
        .made_by = row_int(row, 6),
        .authorised_by = row_int(row, 8),
        .maker = row_text(row, 10, arena),
        .approver = row_text(row, 11, arena),
    };
    TRY(row_moment(row, 7, &out->made_at));
    TRY(row_moment(row, 9, &out->authorised_at));
    bool is_known = plan_state_from_code(row_text(row, 2, arena), &out->state) &&
                    casekind_from_code(row_text(row, 3, arena), &out->support_kind) &&
                    fund_from_code(row_text(row, 5, arena), &out->fund);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown plan");
}

Err plan_rows_of_case(
    Store *store, CasefileId id, Arena *arena, Plan *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_PLAN_OF_CASE);
    RowStep step = ROW_DONE;

    row_bind_id(row, 1, id.row);
    row_bind_int(row, 2, (int64_t)max);
    for (*count = 0; *count < max && (step = row_step(row)) == ROW_READY; ++*count)
        TRY(plan_from_row(row, arena, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err entitlement_from_row(const Row *row, Arena *arena, Entitlement *out)
{
    *out = (Entitlement){
        .id = row_int(row, 0),
        .plan_id = row_int(row, 1),
        .casefile = {row_int(row, 2)},
        .due = row_day(row, 4),
        .amount_halalas = row_int(row, 5),
        .delivered_by = row_int(row, 7),
        .receiver = row_text(row, 8, arena),
        .receipt = row_text(row, 9, arena),
    };
    TRY(row_moment(row, 6, &out->delivered_at));
    bool is_known = entitlement_state_from_code(row_text(row, 3, arena), &out->state) &&
                    plan_state_from_code(row_text(row, 10, arena), &out->plan_state) &&
                    casekind_from_code(row_text(row, 11, arena), &out->support_kind) &&
                    fund_from_code(row_text(row, 12, arena), &out->fund);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown delivery");
}

Err entitlement_rows_of_case(
    Store *store, CasefileId id, Arena *arena, Entitlement *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_ENTITLEMENT_OF_CASE);
    RowStep step = ROW_DONE;

    row_bind_id(row, 1, id.row);
    row_bind_int(row, 2, (int64_t)max);
    for (*count = 0; *count < max && (step = row_step(row)) == ROW_READY; ++*count)
        TRY(entitlement_from_row(row, arena, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err plan_is_double_aid(
    Store *store, int64_t person_id, int64_t plan_id, CaseKind kind, Moment since, bool *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PLAN_DOUBLE_AID);
    int64_t is_there = 0;

    row_bind_id(row, 1, person_id);
    row_bind_int(row, 2, plan_id);
    row_bind_text(row, 3, str_of(casekind_code(kind)));
    row_bind_text(row, 4, str_of(entitlement_state_code(ENTITLEMENT_DELIVERED)));
    row_bind_moment(row, 5, since);
    TRY(row_number(row, &is_there));
    *out = is_there;
    return ERR_NONE;
}

Err plan_count_approvers(Store *store, int64_t staff_id, unsigned *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PLAN_APPROVERS);
    int64_t count = 0;

    row_bind_text(row, 1, str_of(role_code(ROLE_SERVICE)));
    row_bind_text(row, 2, str_of(role_code(ROLE_MANAGER)));
    row_bind_int(row, 3, staff_id);
    TRY(row_number(row, &count));
    *out = (unsigned)count;
    return ERR_NONE;
}

/* --- plans ------------------------------------------------------------------------------------- */

static Str id_text(Arena *arena, int64_t id)
{
    return str_format(arena, "%lld", (long long)id);
}

static Str plan_body(Arena *arena, const Plan *plan)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "case", id_text(arena, plan->casefile.row));
    body_add(&body, "kind", str_of(casekind_code(plan->support_kind)));
    body_add(&body, "amount", money_plain(arena, plan->amount_halalas));
    body_add(&body, "fund", str_of(fund_code(plan->fund)));
    body_add(&body, "made_by", id_text(arena, plan->made_by));
    body_add(&body, "authorised_by", id_text(arena, plan->authorised_by));
    return strbuilder_text(&body);
}

/* A plan is finished by itself, whoever handed the last of it over. */
static Err tell_plan(Change *change, const Plan *plan, PlanState from, PlanStep step)
{
    Str from_code = {0};

    if (from != PLAN_NONE)
        from_code = str_of(plan_state_code(from));
    Event event = {
        .act = str_of(plan_step_code(step)),
        .record_kind = PLAN_KIND,
        .record_id = plan->id,
        .from_state = from_code,
        .to_state = str_of(plan_state_code(plan->state)),
        .after = plan_body(&change->arena, plan),
        .role = ROLE_SYSTEM,
    };

    return step == PLAN_STEP_FINISH ? change_append_event(change, event)
                                    : change_add_event(change, &event);
}

static Err add_plan_row(Change *change, const Plan *plan)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_PLAN_ADD);

    row_bind_id(row, 1, plan->id);
    row_bind_id(row, 2, plan->casefile.row);
    row_bind_text(row, 3, str_of(plan_state_code(plan->state)));
    row_bind_text(row, 4, str_of(casekind_code(plan->support_kind)));
    row_bind_int(row, 5, plan->amount_halalas);
    row_bind_text(row, 6, str_of(fund_code(plan->fund)));
    row_bind_int(row, 7, plan->made_by);
    row_bind_moment(row, 8, plan->made_at);
    return row_run(row);
}

Err plan_add(Change *change, Plan *plan)
{
    plan->id = change_new_id(change);
    TRY(add_plan_row(change, plan));
    return tell_plan(change, plan, PLAN_NONE, PLAN_STEP_MAKE);
}

static Err keep_plan_row(Change *change, const Plan *plan)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_PLAN_KEEP);

    row_bind_id(row, 1, plan->id);
    row_bind_text(row, 2, str_of(plan_state_code(plan->state)));
    row_bind_id(row, 3, plan->authorised_by);
    row_bind_moment(row, 4, plan->authorised_at);
    return row_run(row);
}

Err plan_keep(Change *change, const Plan *plan, PlanState from, PlanStep step)
{
    TRY(keep_plan_row(change, plan));
    return tell_plan(change, plan, from, step);
}

/* --- deliveries -------------------------------------------------------------------------------- */

static Str entitlement_body(Arena *arena, const Entitlement *entitlement)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "plan", id_text(arena, entitlement->plan_id));
    body_add(&body, "due", day_iso(arena, CALENDAR_GREGORIAN, entitlement->due));
    body_add(&body, "amount", money_plain(arena, entitlement->amount_halalas));
    body_add(&body, "receiver", entitlement->receiver);
    body_add(&body, "receipt", entitlement->receipt);
    body_add(&body, "delivered_by", id_text(arena, entitlement->delivered_by));
    return strbuilder_text(&body);
}

static Err tell_entitlement(
    Change *change, const Entitlement *entitlement, EntitlementState from, EntitlementStep step)
{
    Str from_code = {0};

    if (from != ENTITLEMENT_NONE)
        from_code = str_of(entitlement_state_code(from));
    return change_add_event(
        change, &(Event){
                    .act = str_of(entitlement_step_code(step)),
                    .record_kind = ENTITLEMENT_KIND,
                    .record_id = entitlement->id,
                    .from_state = from_code,
                    .to_state = str_of(entitlement_state_code(entitlement->state)),
                    .after = entitlement_body(&change->arena, entitlement),
                });
}

static Err add_entitlement_row(Change *change, const Entitlement *entitlement)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_ENTITLEMENT_ADD);

    row_bind_id(row, 1, entitlement->id);
    row_bind_id(row, 2, entitlement->plan_id);
    row_bind_id(row, 3, entitlement->casefile.row);
    row_bind_day(row, 4, entitlement->due);
    row_bind_int(row, 5, entitlement->amount_halalas);
    row_bind_text(row, 6, str_of(entitlement_state_code(entitlement->state)));
    return row_run(row);
}

Err entitlement_add(Change *change, Entitlement *entitlement)
{
    entitlement->id = change_new_id(change);
    TRY(add_entitlement_row(change, entitlement));
    return tell_entitlement(change, entitlement, ENTITLEMENT_NONE, ENTITLEMENT_STEP_SCHEDULE);
}

static Err keep_entitlement_row(Change *change, const Entitlement *entitlement)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_ENTITLEMENT_KEEP);

    row_bind_id(row, 1, entitlement->id);
    row_bind_text(row, 2, str_of(entitlement_state_code(entitlement->state)));
    row_bind_moment(row, 3, entitlement->delivered_at);
    row_bind_id(row, 4, entitlement->delivered_by);
    row_bind_text(row, 5, entitlement->receiver);
    row_bind_text(row, 6, entitlement->receipt);
    return row_run(row);
}

Err entitlement_keep(
    Change *change, const Entitlement *entitlement, EntitlementState from, EntitlementStep step)
{
    TRY(keep_entitlement_row(change, entitlement));
    return tell_entitlement(change, entitlement, from, step);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_plan_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PLAN_FIND);
    Plan plan;

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    TRY(plan_from_row(row, arena, &plan));
    *out = (RecordState){
        .state = str_of(plan_state_code(plan.state)),
        .fields = plan_body(arena, &plan),
    };
    return ERR_NONE;
}

static Err read_entitlement_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_ENTITLEMENT_FIND);
    Entitlement entitlement;

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    TRY(entitlement_from_row(row, arena, &entitlement));
    *out = (RecordState){
        .state = str_of(entitlement_state_code(entitlement.state)),
        .fields = entitlement_body(arena, &entitlement),
    };
    return ERR_NONE;
}

static Err count_plans(Store *store, int64_t *out)
{
    return store_number(store, SQL_PLAN_COUNT, out);
}

static Err count_entitlements(Store *store, int64_t *out)
{
    return store_number(store, SQL_ENTITLEMENT_COUNT, out);
}

const StateTable plan_states = {
    .record_kind = "plan",
    .has_fields = true,
    .read = read_plan_state,
    .count = count_plans,
};

const StateTable entitlement_states = {
    .record_kind = "entitlement",
    .has_fields = true,
    .read = read_entitlement_state,
    .count = count_entitlements,
};
