#include "db/casefacts_outcome.h"

#include "db/casefacts_store.h"
#include "db/plan_row.h"
#include "db/sql.h"
#include "office/entitlement.h"

/* Those of one case are few, those of one state are many: "state || ''" keeps the index by states
 * out of it. */
#define SQL_LIST(X)                                                                            \
    X(FACTS_SESSION, "SELECT state, panel, quorum FROM committee_session WHERE id = ?1")       \
    X(FACTS_DECISION,                                                                          \
      "SELECT d.session_id, d.outcome, d.reason_code, d.plain_reason, d.owed, d.owed_by,"      \
      " d.owed_until, d.settled_at, d.decided_at FROM decision d"                              \
      " WHERE d.casefile_id = ?1 AND d.is_in_force = 1 ORDER BY d.id DESC LIMIT 1")            \
    X(FACTS_SAME_PANEL,                                                                        \
      "SELECT EXISTS (SELECT 1 FROM clock_interval WHERE casefile_id = ?1 AND clock = ?2"      \
      " AND ended_on IS NULL) AND EXISTS (SELECT 1 FROM decision d"                            \
      " JOIN committee_session s ON s.id = d.session_id WHERE d.casefile_id = ?1"              \
      " AND d.outcome = ?3 AND s.panel = ?4 AND s.state = ?5)")                                \
    X(FACTS_VOTES,                                                                             \
      "SELECT m.is_present, v.vote FROM session_member m LEFT JOIN session_vote v"             \
      " ON v.session_id = m.session_id AND v.position = m.position AND v.casefile_id = ?2"     \
      " WHERE m.session_id = ?1 ORDER BY m.position LIMIT ?3")                                 \
    X(FACTS_REPLIES, "SELECT count(*) FROM reply WHERE casefile_id = ?1"                       \
                     " AND attempted_at >= ?2")                                                \
    X(FACTS_PERSON_NUMBER, "SELECT beneficiary_number FROM person WHERE id = ?1")              \
    X(FACTS_PLAN, "SELECT id, state, support_kind, made_by FROM plan"                          \
                  " WHERE casefile_id = ?1 AND state <> ?2 ORDER BY id DESC LIMIT 1")          \
    X(FACTS_PLAN_TOTAL, "SELECT count(*), COALESCE(sum(amount), 0) FROM entitlement"           \
                        " WHERE casefile_id = (SELECT casefile_id FROM plan WHERE id = ?1)"    \
                        " AND plan_id = ?1 AND state <> ?2")                                   \
    X(FACTS_ENTITLEMENTS, "SELECT due_day FROM entitlement WHERE casefile_id = ?1"             \
                          " AND state || '' = ?2 ORDER BY due_day, id LIMIT ?3")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CASEFACTS_OUTCOME * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList casefacts_outcome_sql = {texts, sizeof texts / sizeof texts[0]};

enum { MEMBERS_MAX = 100, ENTITLEMENTS_MAX = 100 };

/* --- the session ------------------------------------------------------------------------------- */

typedef struct {
    SessionState state;
    int panel;
    unsigned quorum;
} SessionRow;

static Err read_session(CaseWork *work, int64_t id, SessionRow *out)
{
    Store *store = work->change.store;
    AUTO_RESET Row *row = store_query(store, SQL_FACTS_SESSION);

    row_bind_id(row, 1, id);
    switch (row_step(row)) {
    case ROW_READY:
        *out = (SessionRow){
            .panel = (int)row_int(row, 1),
            .quorum = (unsigned)row_int(row, 2),
        };
        return session_state_from_code(row_text(row, 0, &work->change.arena), &out->state)
                   ? ERR_NONE
                   : err_with(ERR_DAMAGED, "an unknown session");
    case ROW_DONE:
        return ERR_NOT_FOUND;
    default:
        return store_error(store);
    }
}

static Err read_votes(CaseWork *work, int64_t session_id, VoteCount *out)
{
    Store *store = work->change.store;
    AUTO_RESET Row *row = store_query(store, SQL_FACTS_VOTES);
    MemberVote *members = arena_new(&work->change.arena, MemberVote, MEMBERS_MAX);
    size_t count = 0;
    RowStep step;

    row_bind_id(row, 1, session_id);
    row_bind_id(row, 2, work->casefile.id.row);
    row_bind_int(row, 3, MEMBERS_MAX);
    for (step = row_step(row); step == ROW_READY; step = row_step(row)) {
        MemberVote *member = &members[count++];
        Str vote = row_text(row, 1, &work->change.arena);
        member->is_present = row_int(row, 0);
        if (vote.len && !vote_from_code(vote, &member->vote))
            return err_with(ERR_DAMAGED, "an unknown vote");
        member->is_recused = member->vote == VOTE_RECUSED;
    }
    if (step == ROW_FAILED)
        return store_error(store);
    *out = session_count(members, count);
    return ERR_NONE;
}

/* --- the decision in force --------------------------------------------------------------------- */

typedef struct {
    int64_t session_id;
    ItemFacts item; /* without votes and quorum */
    Str owed;
    bool is_settled;
    Moment decided_at;
} DecisionRow;

static Err decision_from_row(const Row *row, Arena *arena, DecisionRow *out)
{
    Str owed_by = row_text(row, 5, arena);

    *out = (DecisionRow){
        .session_id = row_int(row, 0),
        .item =
            {
                   .has_reason_code = row_text(row, 2, arena).len > 0,
                   .has_plain_reason = row_text(row, 3, arena).len > 0,
                   .owed_until = row_day(row, 6),
                   },
        .owed = row_text(row, 4, arena),
        .is_settled = !row_is_null(row, 7),
    };
    out->item.owed_is_named = out->owed.len > 0;
    TRY(row_moment(row, 8, &out->decided_at));
    bool is_known = outcome_from_code(row_text(row, 1, arena), &out->item.outcome) &&
                    (!owed_by.len || owed_by_from_code(owed_by, &out->item.owed_by));
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown decision");
}

static Err read_decision(CaseWork *work, DecisionRow *out)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_DECISION);

    row_bind_id(row, 1, work->casefile.id.row);
    switch (row_step(row)) {
    case ROW_READY:
        return decision_from_row(row, work->names, out);
    case ROW_DONE:
        *out = (DecisionRow){0};
        return ERR_NONE;
    default:
        return store_error(work->change.store);
    }
}

/* Papers that were asked for are settled by being there. */
static bool is_settled(const CaseFacts *facts, const DecisionRow *decision)
{
    bool are_papers_there = !facts->papers_missing.count && !facts->papers_expired.count;

    return decision->is_settled ||
           (decision->item.outcome == OUTCOME_COMPLETE_PAPERS && are_papers_there);
}

static void fill_owed(CaseWork *work, const DecisionRow *decision)
{
    CaseFacts *facts = &work->facts;
    Str *owed = arena_new(&work->change.arena, Str, 1);

    if (facts->state != CASE_DEFERRED || is_settled(facts, decision))
        return;
    *owed = decision->owed;
    facts->deferral_owed = (NameList){owed, 1};
    facts->deferral_owed_by = decision->item.owed_by;
}

/* An appeal runs, and what it is against, or against which one before, was decided by this panel. */
static Err fill_same_panel(CaseWork *work, int panel)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_SAME_PANEL);

    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_text(row, 2, str_of(case_clock_code(CASE_CLOCK_APPEAL)));
    row_bind_text(row, 3, str_of(outcome_code(OUTCOME_REJECT)));
    row_bind_int(row, 4, panel);
    row_bind_text(row, 5, str_of(session_state_code(SESSION_CLOSED)));
    if (row_step(row) != ROW_READY)
        return store_error(work->change.store);
    work->facts.is_same_panel = row_int(row, 0);
    return ERR_NONE;
}

static Err fill_session(CaseWork *work, const DecisionRow *decision)
{
    CaseFacts *facts = &work->facts;
    int64_t id = work->casefile.session_id;
    SessionRow session;

    if (!id)
        return ERR_NONE;
    TRY(read_session(work, id, &session));
    /* What another session decided before says nothing of this one's item. */
    if (facts->state != CASE_DOCKETED || decision->session_id == id)
        facts->item = decision->item;
    TRY(read_votes(work, id, &facts->item.votes));
    facts->item.quorum = session.quorum;
    facts->session_is_open = session.state == SESSION_OPEN;
    facts->minutes_closed = session.state == SESSION_CLOSED;
    return fill_same_panel(work, session.panel);
}

Err casefacts_name_session(CaseWork *work, int64_t session_id)
{
    SessionRow session;

    TRY(read_session(work, session_id, &session));
    work->facts.session_is_open = session.state == SESSION_OPEN;
    return fill_same_panel(work, session.panel);
}

/* --- the reply --------------------------------------------------------------------------------- */

static Err read_count(Store *store, Row *row, unsigned *out)
{
    if (row_step(row) != ROW_READY)
        return store_error(store);
    *out = (unsigned)row_int(row, 0);
    return ERR_NONE;
}

static Err fill_attempts(CaseWork *work, const DecisionRow *decision)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_REPLIES);

    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_moment(row, 2, decision->decided_at);
    return read_count(work->change.store, row, &work->facts.attempts);
}

/* Counted from the reply to a rejection. */
static void fill_appeal_time(CaseWork *work)
{
    CaseFacts *facts = &work->facts;

    if (facts->state == CASE_REPLIED && facts->item.outcome == OUTCOME_REJECT)
        facts->appeal_until = moment_day(work->casefile.state_since) +
                              setting_number(&work->settings, SETTING_APPEAL_DAYS);
}

/* --- registration and service ------------------------------------------------------------------ */

static Err fill_number(CaseWork *work)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_PERSON_NUMBER);

    row_bind_id(row, 1, work->casefile.person_id);
    if (row_step(row) != ROW_READY)
        return store_error(work->change.store);
    work->facts.number_given = !row_is_null(row, 0);
    return ERR_NONE;
}

static void fill_requirements(CaseWork *work)
{
    CaseFacts *facts = &work->facts;
    size_t count = facts->papers_missing.count + facts->papers_expired.count;
    Str *items = arena_new(&work->change.arena, Str, count);

    for (size_t i = 0; i < count; i++) {
        bool is_missing = i < facts->papers_missing.count;
        items[i] = is_missing ? facts->papers_missing.items[i]
                              : facts->papers_expired.items[i - facts->papers_missing.count];
    }
    facts->requirements_open = (NameList){items, count};
}

typedef struct {
    int64_t id; /* 0: no plan */
    CaseKind support_kind;
    int64_t made_by;
} PlanRow;

static Err plan_from_row(CaseWork *work, const Row *row, PlanRow *out)
{
    Arena *arena = &work->change.arena;
    bool is_known = plan_state_from_code(row_text(row, 1, arena), &work->facts.plan.state) &&
                    casekind_from_code(row_text(row, 2, arena), &out->support_kind);

    out->id = row_int(row, 0);
    out->made_by = row_int(row, 3);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown plan");
}

static Err read_plan(CaseWork *work, PlanRow *out)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_PLAN);

    *out = (PlanRow){0};
    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_text(row, 2, str_of(plan_state_code(PLAN_CANCELLED)));
    switch (row_step(row)) {
    case ROW_READY:
        return plan_from_row(work, row, out);
    case ROW_DONE:
        return ERR_NONE;
    default:
        return store_error(work->change.store);
    }
}

static Err fill_total(CaseWork *work, const PlanRow *plan)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_PLAN_TOTAL);
    PlanFacts *facts = &work->facts.plan;

    row_bind_id(row, 1, plan->id);
    row_bind_text(row, 2, str_of(entitlement_state_code(ENTITLEMENT_CANCELLED)));
    if (row_step(row) != ROW_READY)
        return store_error(work->change.store);
    facts->is_complete = row_int(row, 0) > 0;
    facts->total_halalas = row_int(row, 1);
    return ERR_NONE;
}

static Err fill_double_aid(CaseWork *work, const PlanRow *plan)
{
    Day since =
        work->facts.today - setting_number(&work->settings, SETTING_SERVICE_DOUBLE_AID_DAYS);

    return plan_is_double_aid(
        work->change.store, work->casefile.person_id, plan->id, plan->support_kind,
        moment_at(since, 0, 0), &work->facts.plan.is_double_aid);
}

static Err fill_plan(CaseWork *work)
{
    const Act *act = work->change.act;
    PlanFacts *facts = &work->facts.plan;
    PlanRow plan;

    facts->policy = work->policy;
    facts->has_reason = work->facts.has_reason;
    facts->fund_halalas = PLAN_NO_LIMIT;
    facts->ceiling_halalas = PLAN_NO_LIMIT;
    TRY(read_plan(work, &plan));
    if (!plan.id)
        return ERR_NONE;
    facts->actor_is_maker = act && act->staff_id == plan.made_by;
    TRY(fill_total(work, &plan));
    TRY(plan_count_approvers(work->change.store, plan.made_by, &facts->other_approvers));
    return fill_double_aid(work, &plan);
}

static Err fill_entitlements(CaseWork *work)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_ENTITLEMENTS);
    Str *items = arena_new(&work->change.arena, Str, ENTITLEMENTS_MAX);
    size_t count = 0;
    RowStep step;

    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_text(row, 2, str_of(entitlement_state_code(ENTITLEMENT_DUE)));
    row_bind_int(row, 3, ENTITLEMENTS_MAX);
    for (step = row_step(row); step == ROW_READY; step = row_step(row))
        items[count++] = day_iso(work->names, CALENDAR_GREGORIAN, row_day(row, 0));
    if (step == ROW_FAILED)
        return store_error(work->change.store);
    work->facts.entitlements_open = (NameList){items, count};
    work->facts.plan.entitlements_due = work->facts.entitlements_open;
    return ERR_NONE;
}

/* The same day of the month so many months later, or that month's last day. */
static Day months_after(Day day, int months)
{
    DayParts parts = day_parts(CALENDAR_GREGORIAN, day);
    int month = parts.month - 1 + months;

    parts.year += month / 12;
    parts.month = month % 12 + 1;
    int last = day_month_days(CALENDAR_GREGORIAN, parts.year, parts.month);
    if (parts.day > last)
        parts.day = last;
    return day_from(CALENDAR_GREGORIAN, parts);
}

static Err fill_service(CaseWork *work)
{
    fill_requirements(work);
    if (work->facts.state == CASE_IN_SERVICE)
        work->facts.review_on = months_after(
            moment_day(work->casefile.state_since),
            setting_number(&work->settings, SETTING_REVIEW_MONTHS));
    TRY(fill_number(work));
    TRY(fill_plan(work));
    return fill_entitlements(work);
}

/* What a deferral owes, and what registering requires. */
bool casefacts_outcome_asks_papers(CaseState state)
{
    return state == CASE_DEFERRED || state == CASE_REPLIED;
}

Err casefacts_read_outcome(CaseWork *work)
{
    DecisionRow decision;

    if (work->casefile.state < CASE_READY && !work->casefile.session_id)
        return ERR_NONE;
    TRY(read_decision(work, &decision));
    TRY(fill_session(work, &decision));
    fill_owed(work, &decision);
    if (work->casefile.state == CASE_DECIDED)
        TRY(fill_attempts(work, &decision));
    fill_appeal_time(work);
    return work->casefile.state >= CASE_REPLIED ? fill_service(work) : ERR_NONE;
}
