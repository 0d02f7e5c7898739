#include "db/decision_row.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"
#include "office/money.h"

#define DECISION_SELECT                                                                        \
    "SELECT d.id, d.casefile_id, d.session_id, d.outcome, d.reason_code, d.plain_reason,"      \
    " d.amount, d.support_kind, d.months, d.owed, d.owed_by, d.owed_until, d.settled_at,"      \
    " d.decided_at, d.is_in_force, s.state FROM decision d"                                    \
    " JOIN committee_session s ON s.id = d.session_id "

#define SQL_LIST(X)                                                                            \
    X(DECISION_FIND, DECISION_SELECT "WHERE d.id = ?1")                                        \
    X(DECISION_ENTERED, DECISION_SELECT "WHERE d.casefile_id = ?1 AND d.session_id = ?2")      \
    X(DECISION_IN_FORCE, DECISION_SELECT "WHERE d.casefile_id = ?1 AND d.is_in_force = 1")     \
    X(DECISION_OF_CASE,                                                                        \
      DECISION_SELECT "WHERE d.id IN (SELECT id FROM decision WHERE casefile_id = ?1"          \
                      " ORDER BY id DESC LIMIT ?2) ORDER BY d.id")                             \
    X(DECISION_COUNT, "SELECT count(*) FROM decision")                                         \
    X(DECISION_ADD, "INSERT INTO decision(id, casefile_id, session_id, outcome, reason_code,"  \
                    " plain_reason, amount, support_kind, months, owed, owed_by, owed_until,"  \
                    " decided_at, is_in_force)"                                                \
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0)")     \
    X(DECISION_DELETE, "DELETE FROM decision WHERE id = ?1")                                   \
    X(DECISION_SET_FORCE, "UPDATE decision SET is_in_force = ?2 WHERE id = ?1")                \
    X(DECISION_SETTLE, "UPDATE decision SET settled_at = ?2 WHERE id = ?1")                    \
    X(VOTE_LIST, "SELECT position, vote FROM session_vote"                                     \
                 " WHERE session_id = ?1 AND casefile_id = ?2")                                \
    X(VOTE_SET, "INSERT INTO session_vote(session_id, casefile_id, position, vote, reason)"    \
                " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (session_id, casefile_id, position)" \
                " DO UPDATE SET vote = excluded.vote, reason = excluded.reason")               \
    X(VOTE_DELETE_CAST, "DELETE FROM session_vote WHERE session_id = ?1"                       \
                        " AND casefile_id = ?2 AND vote <> ?3")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_DECISION * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList decision_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

/* Only the decision of a session whose minutes are open can be entered and not yet in force. */
static DecisionState state_of(bool is_in_force, SessionState session)
{
    if (is_in_force)
        return DECISION_IN_FORCE;
    return session == SESSION_OPEN ? DECISION_ENTERED : DECISION_SUPERSEDED;
}

static bool read_codes(const Row *row, Arena *arena, Decision *out)
{
    Str owed_by = row_text(row, 10, arena);
    SessionState session;

    if (!session_state_from_code(row_text(row, 15, arena), &session))
        return false;
    out->state = state_of(row_int(row, 14), session);
    return outcome_from_code(row_text(row, 3, arena), &out->outcome) &&
           decision_reason_from_code(row_text(row, 4, arena), &out->reason) &&
           casekind_from_code(row_text(row, 7, arena), &out->support_kind) &&
           (!owed_by.len || owed_by_from_code(owed_by, &out->owed_by));
}

static Err decision_from_row(const Row *row, Arena *arena, Decision *out)
{
    *out = (Decision){
        .id = row_int(row, 0),
        .casefile = {row_int(row, 1)},
        .session = {row_int(row, 2)},
        .plain_reason = row_text(row, 5, arena),
        .amount_halalas = row_int(row, 6),
        .months = (int)row_int(row, 8),
        .owed = row_text(row, 9, arena),
        .owed_until = row_day(row, 11),
    };
    TRY(row_moment(row, 12, &out->settled_at));
    TRY(row_moment(row, 13, &out->decided_at));
    return read_codes(row, arena, out) ? ERR_NONE
                                       : err_with(ERR_DAMAGED, "an unknown decision");
}

static MemberSet *votes_of(Decision *decision, Vote vote)
{
    switch (vote) {
    case VOTE_FOR:
        return &decision->votes_for;
    case VOTE_AGAINST:
        return &decision->votes_against;
    case VOTE_ABSTAINED:
        return &decision->abstained;
    default:
        return &decision->recused;
    }
}

static Err read_vote(const Row *row, Arena *arena, Decision *out)
{
    int64_t position = row_int(row, 0);
    Vote vote;

    if (!vote_from_code(row_text(row, 1, arena), &vote) || position < 1 ||
        position > SESSION_MAX_MEMBERS)
        return err_with(ERR_DAMAGED, "an unknown vote");
    *votes_of(out, vote) |= memberset_of((int)position);
    return ERR_NONE;
}

/* Reads the votes on the case and in the session that `out` names. */
static Err read_votes(Store *store, Arena *arena, Decision *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VOTE_LIST);
    RowStep step;

    row_bind_id(row, 1, out->session.row);
    row_bind_id(row, 2, out->casefile.row);
    while ((step = row_step(row)) == ROW_READY)
        TRY(read_vote(row, arena, out));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Err find_row(Row *row, Arena *arena, Decision *out)
{
    TRY(row_find(row));
    return decision_from_row(row, arena, out);
}

static Err find(Store *store, Row *row, Arena *arena, Decision *out)
{
    TRY(find_row(row, arena, out));
    return read_votes(store, arena, out);
}

Err decision_find_entered(
    Store *store, SessionId session, CasefileId casefile, Arena *arena, Decision *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_DECISION_ENTERED);

    row_bind_id(row, 1, casefile.row);
    row_bind_id(row, 2, session.row);
    return find(store, row, arena, out);
}

Err decision_find_in_force(Store *store, CasefileId casefile, Arena *arena, Decision *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_DECISION_IN_FORCE);

    row_bind_id(row, 1, casefile.row);
    return find(store, row, arena, out);
}

static Err read_of_case(
    Store *store, CasefileId casefile, Arena *arena, Decision *out, size_t max, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_DECISION_OF_CASE);
    RowStep step = ROW_DONE;

    row_bind_id(row, 1, casefile.row);
    row_bind_int(row, 2, (int64_t)max);
    for (*count = 0; *count < max && (step = row_step(row)) == ROW_READY; ++*count)
        TRY(decision_from_row(row, arena, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err decision_rows_of_case(
    Store *store, CasefileId casefile, Arena *arena, Decision *out, size_t max, size_t *count)
{
    TRY(read_of_case(store, casefile, arena, out, max, count));
    for (size_t i = 0; i < *count; i++)
        TRY(read_votes(store, arena, &out[i]));
    return ERR_NONE;
}

Err vote_find_recused(Store *store, SessionId session, CasefileId casefile, MemberSet *out)
{
    Arena arena = {0};
    Decision votes = {.session = session, .casefile = casefile};
    Err err = read_votes(store, &arena, &votes);

    arena_free(&arena);
    if (!err)
        *out = votes.recused;
    return err;
}

/* --- events ------------------------------------------------------------------------------------ */

static Str id_text(Arena *arena, int64_t id)
{
    return str_format(arena, "%lld", (long long)id);
}

static void add_terms(StrBuilder *body, Arena *arena, const Decision *decision)
{
    body_add(body, "owed", decision->owed);
    body_add(body, "owed_by", str_of(owed_by_code(decision->owed_by)));
    body_add(body, "owed_until", day_iso(arena, CALENDAR_GREGORIAN, decision->owed_until));
    body_add(body, "settled_at", moment_text(arena, decision->settled_at));
}

/* Every event holds the whole decision, so that each can be compared with its row. */
static Str body_of(Arena *arena, const Decision *decision)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "case", id_text(arena, decision->casefile.row));
    body_add(&body, "session", id_text(arena, decision->session.row));
    body_add(&body, "outcome", str_of(outcome_code(decision->outcome)));
    body_add(&body, "reason", str_of(decision_reason_code(decision->reason)));
    body_add(&body, "plain", decision->plain_reason);
    body_add(&body, "amount", money_plain(arena, decision->amount_halalas));
    body_add(&body, "kind", str_of(casekind_code(decision->support_kind)));
    body_add(&body, "months", str_format(arena, "%d", decision->months));
    if (outcome_defers(decision->outcome))
        add_terms(&body, arena, decision);
    body_add(&body, "for", memberset_text(arena, decision->votes_for));
    body_add(&body, "against", memberset_text(arena, decision->votes_against));
    body_add(&body, "abstained", memberset_text(arena, decision->abstained));
    body_add(&body, "recused", memberset_text(arena, decision->recused));
    return strbuilder_text(&body);
}

/* Tells that the decision, which stands in `decision` as it is now, has come from `from`. */
static Err tell(Change *change, const Decision *decision, const char *act, DecisionState from)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = DECISION_KIND,
                    .record_id = decision->id,
                    .from_state = str_of(decision_state_code(from)),
                    .to_state = str_of(decision_state_code(decision->state)),
                    .after = body_of(&change->arena, decision),
                });
}

/* --- writing ----------------------------------------------------------------------------------- */

static Err set_vote(
    Change *change, SessionId session, CasefileId casefile, int position, Vote vote, Str reason)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_VOTE_SET);

    row_bind_id(row, 1, session.row);
    row_bind_id(row, 2, casefile.row);
    row_bind_int(row, 3, position);
    row_bind_text(row, 4, str_of(vote_code(vote)));
    row_bind_text(row, 5, reason);
    return row_run(row);
}

Err vote_add_recusal(Change *change, SessionId session, CasefileId casefile, int position)
{
    return set_vote(change, session, casefile, position, VOTE_RECUSED, change->act->reason);
}

static Err add_votes(Change *change, const Decision *decision, MemberSet set, Vote vote)
{
    for (int position = 1; position <= SESSION_MAX_MEMBERS; position++) {
        if (memberset_has(set, position))
            TRY(set_vote(
                change, decision->session, decision->casefile, position, vote, (Str){0}));
    }
    return ERR_NONE;
}

static Err delete_votes(Change *change, const Decision *decision)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_VOTE_DELETE_CAST);

    row_bind_id(row, 1, decision->session.row);
    row_bind_id(row, 2, decision->casefile.row);
    row_bind_text(row, 3, str_of(vote_code(VOTE_RECUSED)));
    return row_run(row);
}

static Err add_row(Change *change, const Decision *decision)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_DECISION_ADD);

    row_bind_id(row, 1, decision->id);
    row_bind_id(row, 2, decision->casefile.row);
    row_bind_id(row, 3, decision->session.row);
    row_bind_text(row, 4, str_of(outcome_code(decision->outcome)));
    row_bind_text(row, 5, str_of(decision_reason_code(decision->reason)));
    row_bind_text(row, 6, decision->plain_reason);
    row_bind_int(row, 7, decision->amount_halalas);
    row_bind_text(row, 8, str_of(casekind_code(decision->support_kind)));
    row_bind_int(row, 9, decision->months);
    row_bind_text(row, 10, decision->owed);
    row_bind_text(
        row, 11, decision->owed_by ? str_of(owed_by_code(decision->owed_by)) : (Str){0});
    row_bind_day(row, 12, decision->owed_until);
    row_bind_moment(row, 13, decision->decided_at);
    return row_run(row);
}

Err decision_enter(Change *change, Decision *decision)
{
    decision->id = change_new_id(change);
    decision->state = DECISION_ENTERED;
    decision->decided_at = change->moment;
    decision->settled_at = MOMENT_NONE;
    TRY(add_row(change, decision));
    TRY(add_votes(change, decision, decision->votes_for, VOTE_FOR));
    TRY(add_votes(change, decision, decision->votes_against, VOTE_AGAINST));
    TRY(add_votes(change, decision, decision->abstained, VOTE_ABSTAINED));
    return tell(change, decision, "enter", DECISION_NONE);
}

Err decision_take_back(Change *change, const Decision *decision)
{
    Decision taken = *decision;
    AUTO_RESET Row *row = store_query(change->store, SQL_DECISION_DELETE);

    row_bind_id(row, 1, decision->id);
    TRY(row_run(row));
    TRY(delete_votes(change, decision));
    taken.state = DECISION_TAKEN_BACK;
    return tell(change, &taken, "take_back", DECISION_ENTERED);
}

static Err set_force(Change *change, Decision *decision, DecisionState to, const char *act)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_DECISION_SET_FORCE);
    DecisionState from = decision->state;

    row_bind_id(row, 1, decision->id);
    row_bind_int(row, 2, to == DECISION_IN_FORCE);
    TRY(row_run(row));
    decision->state = to;
    return tell(change, decision, act, from);
}

Err decision_put_in_force(Change *change, Decision *decision)
{
    Decision last;
    Err err = decision_find_in_force(change->store, decision->casefile, &change->arena, &last);

    if (!err)
        err = set_force(change, &last, DECISION_SUPERSEDED, "supersede");
    if (err && err != ERR_NOT_FOUND)
        return err;
    return set_force(change, decision, DECISION_IN_FORCE, "put_in_force");
}

Err decision_settle(Change *change, const Decision *decision)
{
    Decision settled = *decision;
    AUTO_RESET Row *row = store_query(change->store, SQL_DECISION_SETTLE);

    settled.settled_at = change->moment;
    row_bind_id(row, 1, decision->id);
    row_bind_moment(row, 2, settled.settled_at);
    TRY(row_run(row));
    return tell(change, &settled, "settle", DECISION_IN_FORCE);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_DECISION_FIND);
    Decision decision;

    row_bind_id(row, 1, id);
    TRY(find(store, row, arena, &decision));
    *out = (RecordState){
        .state = str_of(decision_state_code(decision.state)),
        .fields = body_of(arena, &decision),
    };
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_DECISION_COUNT, out);
}

const StateTable decision_states = {
    .record_kind = "decision",
    .gone = "taken_back",
    .has_fields = true,
    .read = read_state,
    .count = count_rows,
};
