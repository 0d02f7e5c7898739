#include "db/reply_store.h"

#include "db/body.h"
#include "db/casework.h"
#include "db/check.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "office/channelrule.h"
#include "office/freetext.h"

#define REPLY_SELECT                                                                           \
    "SELECT id, casefile_id, attempted_at, channel, is_delivered, proof, early_reason,"        \
    " position, staff_id FROM reply "

#define SQL_LIST(X)                                                                            \
    X(REPLY_ADD, "INSERT INTO reply(id, casefile_id, attempted_at, channel, is_delivered,"     \
                 " proof, early_reason, position, staff_id)"                                   \
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")                               \
    X(REPLY_FIND, REPLY_SELECT "WHERE id = ?1")                                                \
    X(REPLY_LIST, REPLY_SELECT "WHERE casefile_id = ?1 ORDER BY id LIMIT ?2")                  \
    X(REPLY_COUNT, "SELECT count(*) FROM reply")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_REPLY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList reply_sql = {texts, sizeof texts / sizeof texts[0]};

#define REPLY_KIND STR("reply")

/* --- reading ----------------------------------------------------------------------------------- */

static Err reply_from_row(const Row *row, Arena *arena, Reply *out)
{
    *out = (Reply){
        .id = row_int(row, 0),
        .casefile = {row_int(row, 1)},
        .state = row_int(row, 4) ? REPLY_DELIVERED : REPLY_FAILED,
        .proof = row_text(row, 5, arena),
        .early_reason = row_text(row, 6, arena),
        .staff_id = row_int(row, 8),
    };
    TRY(row_moment(row, 2, &out->attempted_at));
    bool is_known = channel_from_code(row_text(row, 3, arena), &out->channel) &&
                    windowposition_from_code(row_text(row, 7, arena), &out->position);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown reply");
}

Err store_reply_list(Store *store, CasefileId id, Arena *arena, Reply *out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_REPLY_LIST);
    RowStep step;

    row_bind_id(row, 1, id.row);
    row_bind_int(row, 2, REPLIES_OF_CASE_MAX);
    for (*count = 0; (step = row_step(row)) == ROW_READY; ++*count)
        TRY(reply_from_row(row, arena, &out[*count]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Str body_of(Arena *arena, const Reply *reply)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "case", str_format(arena, "%lld", (long long)reply->casefile.row));
    body_add(&body, "at", moment_text(arena, reply->attempted_at));
    body_add(&body, "channel", str_of(channel_code(reply->channel)));
    body_add(&body, "proof", reply->proof);
    body_add(&body, "early_reason", reply->early_reason);
    body_add(&body, "position", str_of(windowposition_code(reply->position)));
    return strbuilder_text(&body);
}

static Err add_row(Change *change, const Reply *reply)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_REPLY_ADD);

    row_bind_id(row, 1, reply->id);
    row_bind_id(row, 2, reply->casefile.row);
    row_bind_moment(row, 3, reply->attempted_at);
    row_bind_text(row, 4, str_of(channel_code(reply->channel)));
    row_bind_int(row, 5, reply->state == REPLY_DELIVERED);
    row_bind_text(row, 6, reply->proof);
    row_bind_text(row, 7, reply->early_reason);
    row_bind_text(row, 8, str_of(windowposition_code(reply->position)));
    row_bind_int(row, 9, reply->staff_id);
    return row_run(row);
}

static Err add(Change *change, const Reply *reply)
{
    TRY(add_row(change, reply));
    return change_add_event(
        change, &(Event){
                    .act = STR("attempt"),
                    .record_kind = REPLY_KIND,
                    .record_id = reply->id,
                    .to_state = str_of(reply_state_code(reply->state)),
                    .after = body_of(&change->arena, reply),
                });
}

/* --- an attempt -------------------------------------------------------------------------------- */

/* What was agreed stays agreed, whatever holds of the channel today. */
static Err check_channel(const CaseWork *work, Channel channel, Refusal *why)
{
    const Casefile *casefile = &work->casefile;
    bool is_agreed = casefile->has_agreed_channel && casefile->agreed_channel == channel;

    if (policy_has_channel(work->policy, channel) && (is_agreed || channel_can_reply(channel)))
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .clause = policy_clause(work->policy, POLICY_CHANNELS),
        .field = STR("channel"),
        .found = str_of(channel_code(channel)),
        .allowed = policy_value(work->policy, POLICY_CHANNELS),
    };
    return ERR_BAD_DATA;
}

static Err make(CaseWork *work, const ReplyAttempt *attempt, Reply *out, Refusal *why)
{
    Window window = {.not_before = work->facts.not_before, .due = work->facts.due};
    const Act *act = work->change.act;

    *out = (Reply){
        .casefile = work->casefile.id,
        .attempted_at = work->change.moment,
        .channel = attempt->channel,
        .state = attempt->has_failed ? REPLY_FAILED : REPLY_DELIVERED,
        .position = window_position(&window, casework_today(work)),
        .staff_id = act->staff_id,
    };
    if (out->position == WINDOW_TOO_EARLY)
        out->early_reason = act->reason;
    return freetext_line(
        work->names, attempt->proof, "proof", REPLY_PROOF_MAX_POINTS, &out->proof, why);
}

static void fill_facts(CaseWork *work, const Reply *reply)
{
    const Casefile *casefile = &work->casefile;

    work->facts.by_agreed_means =
        casefile->has_agreed_channel && casefile->agreed_channel == reply->channel;
    work->facts.reply_proved = reply->state == REPLY_DELIVERED && reply->proof.len > 0;
    work->facts.attempts++;
}

static CaseNote note_of(CaseWork *work, const Reply *reply)
{
    StrBuilder after = {.arena = &work->change.arena};

    body_add(&after, "channel", str_of(channel_code(reply->channel)));
    body_add(&after, "result", str_of(reply_state_code(reply->state)));
    body_add(&after, "window", str_of(windowposition_code(reply->position)));
    return (CaseNote){.after = strbuilder_text(&after)};
}

/* An attempt that has failed must have been possible too. */
static Err ask(const CaseWork *work, const Reply *reply, Refusal *why)
{
    CaseFacts asked = work->facts;
    CaseState to;

    asked.reply_proved = asked.reply_proved || reply->state == REPLY_FAILED;
    TRY(casestate_after(&asked, work->change.act->role, STEP_REPLY, &to, why));
    return check_channel(work, reply->channel, why);
}

/* Of those that have failed only the last moves the case. */
static Err take(CaseWork *work, const Reply *reply, Refusal *why)
{
    bool is_last = work->facts.attempts >= work->facts.attempts_needed;
    CaseNote note = note_of(work, reply);

    if (reply->state == REPLY_DELIVERED || is_last)
        return casework_move(work, STEP_REPLY, &note, why);
    return casework_tell(work, STR("attempt"), &note);
}

Err store_reply_attempt(Store *store, const Act *act, const ReplyAttempt *attempt, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    Reply reply;

    TRY(casework_begin(&work, store, act, attempt->casefile, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, STEP_REPLY, why));
    TRY(make(&work, attempt, &reply, why));
    fill_facts(&work, &reply);
    TRY(ask(&work, &reply, why));
    TRY(take(&work, &reply, why));
    reply.id = change_new_id(&work.change);
    TRY(add(&work.change, &reply));
    return casework_commit(&work);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_REPLY_FIND);
    Reply reply;

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    TRY(reply_from_row(row, arena, &reply));
    *out = (RecordState){
        .state = str_of(reply_state_code(reply.state)),
        .fields = body_of(arena, &reply),
    };
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_REPLY_COUNT, out);
}

const StateTable reply_states = {
    .record_kind = "reply",
    .has_fields = true,
    .read = read_state,
    .count = count_rows,
};
