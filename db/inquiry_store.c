#include "db/inquiry_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/person_store.h"
#include "db/policy_store.h"
#include "db/sql.h"
#include "db/store_inside.h"
#include "db/visit_store.h"
#include "office/freetext.h"
#include "office/policy_channel.h"

#define INQUIRY_SELECT                                                                         \
    "SELECT i.id, i.version, i.state, i.visit_id, i.person_id, i.casefile_id, i.channel,"      \
    " i.question, i.answer, i.asked_at, i.answered_at, i.staff_id, v.ticket_day, v.ticket,"    \
    " CASE WHEN v.is_private = 1 THEN '' ELSE coalesce(p.name, v.given_name, '') END"          \
    " FROM inquiry i LEFT JOIN visit v ON v.id = i.visit_id"                                   \
    " LEFT JOIN person p ON p.id = i.person_id "

#define SQL_LIST(X)                                                                            \
    X(INQUIRY_ADD, "INSERT INTO inquiry(id, visit_id, person_id, casefile_id, channel,"        \
                   " question, state, asked_at, staff_id)"                                     \
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")                             \
    X(INQUIRY_KEEP, "UPDATE inquiry SET version = version + 1, state = ?2, answer = ?3,"       \
                    " answered_at = ?4 WHERE id = ?1")                                         \
    X(INQUIRY_FIND, INQUIRY_SELECT "WHERE i.id = ?1")                                          \
    X(INQUIRY_PAGE, INQUIRY_SELECT "WHERE i.state = ?1 AND i.id > ?2"                          \
                                   " ORDER BY i.id LIMIT ?3")                                  \
    X(INQUIRY_PAGE_VISIT, INQUIRY_SELECT "WHERE i.visit_id = ?1 AND i.id > ?2"                 \
                                         " ORDER BY i.id LIMIT ?3")                            \
    X(INQUIRY_OPEN_OF_VISIT, "SELECT id FROM inquiry WHERE visit_id = ?1 AND +state = ?2"      \
                             " AND id > ?3 ORDER BY id LIMIT 1")                               \
    X(INQUIRY_COUNT, "SELECT count(*) FROM inquiry")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_INQUIRY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList inquiry_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- rows -------------------------------------------------------------------------------------- */

static Err inquiry_from_row(const Row *row, Arena *arena, Inquiry *out)
{
    *out = (Inquiry){
        .id = {row_int(row,            0) },
        .version = row_int(row, 1),
        .visit_id = row_int(row, 3),
        .person_id = row_int(row, 4),
        .casefile_id = row_int(row, 5),
        .question = row_text(row, 7, arena),
        .answer = row_text(row, 8, arena),
        .staff_id = row_int(row, 11),
        .ticket = { .day = row_day(row, 12), .serial = row_int(row, 13)},
        .name = row_text(row, 14, arena),
    };
    TRY(row_moment(row, 9, &out->asked_at));
    TRY(row_moment(row, 10, &out->answered_at));
    bool is_known = inquiry_state_from_code(row_text(row, 2, arena), &out->state) &&
                    channel_from_code(row_text(row, 6, arena), &out->channel);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "inquiry %ld", (long)out->id.row);
}

static Err add_row(Store *store, const Inquiry *inquiry)
{
    AUTO_RESET Row *row = store_query(store, SQL_INQUIRY_ADD);

    row_bind_id(row, 1, inquiry->id.row);
    row_bind_id(row, 2, inquiry->visit_id);
    row_bind_id(row, 3, inquiry->person_id);
    row_bind_id(row, 4, inquiry->casefile_id);
    row_bind_text(row, 5, str_of(channel_code(inquiry->channel)));
    row_bind_text(row, 6, inquiry->question);
    row_bind_text(row, 7, str_of(inquiry_state_code(inquiry->state)));
    row_bind_moment(row, 8, inquiry->asked_at);
    row_bind_int(row, 9, inquiry->staff_id);
    return row_run(row);
}

static Err keep_row(Store *store, const Inquiry *inquiry)
{
    AUTO_RESET Row *row = store_query(store, SQL_INQUIRY_KEEP);

    row_bind_id(row, 1, inquiry->id.row);
    row_bind_text(row, 2, str_of(inquiry_state_code(inquiry->state)));
    row_bind_text(row, 3, inquiry->answer);
    row_bind_moment(row, 4, inquiry->answered_at);
    return row_run(row);
}

static Str body_of(Arena *arena, const Inquiry *inquiry)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "question", inquiry->question);
    body_add(&builder, "answer", inquiry->answer);
    return strbuilder_text(&builder);
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_inquiry_find(Store *store, InquiryId id, Arena *arena, Inquiry *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_INQUIRY_FIND);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    return inquiry_from_row(row, arena, out);
}

static Err read_page(
    Store *store, Row *row, InquiryId after, Arena *arena, Inquiry *out, size_t max,
    size_t *count)
{
    RowStep step = ROW_DONE;

    *count = 0;
    row_bind_int(row, 2, after.row);
    row_bind_int(row, 3, (int64_t)max);
    while (*count < max && (step = row_step(row)) == ROW_READY) {
        TRY(inquiry_from_row(row, arena, &out[*count]));
        ++*count;
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

Err store_inquiry_page(
    Store *store, InquiryState state, InquiryId after, Arena *arena, Inquiry *out, size_t max,
    size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_INQUIRY_PAGE);

    row_bind_text(row, 1, str_of(inquiry_state_code(state)));
    return read_page(store, row, after, arena, out, max, count);
}

Err store_inquiry_of_visit(
    Store *store, int64_t visit_id, InquiryId after, Arena *arena, Inquiry *out, size_t max,
    size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_INQUIRY_PAGE_VISIT);

    row_bind_id(row, 1, visit_id);
    return read_page(store, row, after, arena, out, max, count);
}

/* The first open question of a visit behind `after`; ERR_NOT_FOUND. */
static Err next_open(Store *store, int64_t visit_id, InquiryId after, InquiryId *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_INQUIRY_OPEN_OF_VISIT);

    row_bind_id(row, 1, visit_id);
    row_bind_text(row, 2, str_of(inquiry_state_code(INQUIRY_OPEN)));
    row_bind_int(row, 3, after.row);
    return row_number(row, &out->row);
}

enum { OWED_MAX = 32 }; /* a refusal names no more */

Err inquiry_open_of_visit(Store *store, int64_t visit_id, Arena *arena, NameList *out)
{
    Str *names = arena_new(arena, Str, OWED_MAX);
    InquiryId id = {0};
    size_t count = 0;
    Err err = ERR_NONE;

    while (count < OWED_MAX && !(err = next_open(store, visit_id, id, &id))) {
        Inquiry inquiry;
        TRY(store_inquiry_find(store, id, arena, &inquiry));
        names[count++] = inquiry.question;
    }
    if (err && err != ERR_NOT_FOUND)
        return err;
    *out = (NameList){.items = names, .count = count};
    return ERR_NONE;
}

/* --- asking ------------------------------------------------------------------------------------ */

static Err not_found(const char *field, Refusal *why)
{
    *why = (Refusal){.field = str_of(field)};
    return ERR_NOT_FOUND;
}

/* The visit gives what the plan leaves open. */
static Err take_visit(Change *change, Inquiry *inquiry, Str *channel, Refusal *why)
{
    VisitId id = {inquiry->visit_id};
    Visit visit;
    Err err = store_visit_find(change->store, id, &change->arena, &visit);

    if (err == ERR_NOT_FOUND)
        return not_found("ticket", why);
    TRY(err);
    if (!visit_is_open(visit.state)) {
        *why = (Refusal){
            .guard = GUARD_VISIT_OPEN, .found = str_of(visit_state_code(visit.state))};
        return ERR_REFUSED;
    }
    inquiry->person_id = visit.person_id;
    inquiry->casefile_id = visit.casefile_id;
    if (!channel->len)
        *channel = str_of(channel_code(visit.channel));
    return ERR_NONE;
}

static Err take_person(Change *change, const Inquiry *inquiry, Refusal *why)
{
    PersonId id = {inquiry->person_id};
    Person person;

    if (!id.row)
        return ERR_NONE;
    return person_open(change, id, &person, why);
}

static Err read_plan(
    Change *change, const Policy *policy, const InquiryPlan *plan, Inquiry *out, Refusal *why)
{
    Arena *texts_of_why = &change->store->refusal_texts;
    Str channel = plan->channel;

    *out = (Inquiry){
        .visit_id = plan->visit_id,
        .person_id = plan->person_id,
        .casefile_id = plan->casefile_id,
        .asked_at = change->moment,
        .answered_at = MOMENT_NONE,
        .staff_id = change->act->staff_id,
    };
    TRY(freetext_lines(
        texts_of_why, plan->question, "question", INQUIRY_MAX_POINTS, &out->question, why));
    if (plan->visit_id)
        TRY(take_visit(change, out, &channel, why));
    TRY(take_person(change, out, why));
    return policy_channel_read(texts_of_why, policy, channel, &out->channel, why);
}

static Err add_asked_event(Change *change, const Inquiry *inquiry)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(inquiry_step_code(INQUIRY_STEP_ASK)),
                    .record_kind = INQUIRY_KIND,
                    .record_id = inquiry->id.row,
                    .to_state = str_of(inquiry_state_code(inquiry->state)),
                    .after = body_of(&change->arena, inquiry),
                });
}

static Err ask(Change *change, const InquiryPlan *plan, Inquiry *out, Refusal *why)
{
    const Policy *policy;
    int64_t policy_id;

    TRY(store_policy_in_force(change->store, &policy_id, &policy));
    TRY(read_plan(change, policy, plan, out, why));
    InquiryFacts facts = {.policy = policy, .has_question = out->question.len > 0};
    TRY(inquiry_after(&facts, change->act->role, INQUIRY_STEP_ASK, &out->state, why));
    out->id.row = change_new_id(change);
    TRY(add_row(change->store, out));
    return add_asked_event(change, out);
}

Err store_inquiry_add(
    Store *store, const Act *act, const InquiryPlan *plan, InquiryId *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Inquiry inquiry;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        out->row = change.result;
        return ERR_NONE;
    }
    TRY(inquiry_permit(act->role, INQUIRY_STEP_ASK, why));
    TRY(ask(&change, plan, &inquiry, why));
    change_set_result(&change, inquiry.id.row);
    TRY(change_commit(&change));
    *out = inquiry.id;
    return ERR_NONE;
}

/* --- ending ------------------------------------------------------------------------------------ */

static Err add_ended_event(
    Change *change, const Inquiry *inquiry, InquiryState from, InquiryStep step)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(inquiry_step_code(step)),
                    .record_kind = INQUIRY_KIND,
                    .record_id = inquiry->id.row,
                    .from_state = str_of(inquiry_state_code(from)),
                    .to_state = str_of(inquiry_state_code(inquiry->state)),
                    .after = body_of(&change->arena, inquiry),
                });
}

/* Ends one question; `answer` is clean, of CLOSE it is the reason. */
static Err end(Change *change, InquiryId id, InquiryStep step, Str answer, Refusal *why)
{
    Inquiry inquiry;
    const Policy *policy;
    int64_t policy_id;

    TRY(store_policy_in_force(change->store, &policy_id, &policy));
    TRY(store_inquiry_find(change->store, id, &change->arena, &inquiry));
    InquiryState from = inquiry.state;
    InquiryFacts facts = {
        .policy = policy,
        .state = from,
        .has_answer = answer.len > 0,
        .has_reason = answer.len > 0,
        .referral_made = step == INQUIRY_STEP_REFER,
    };
    TRY(inquiry_after(&facts, change->act->role, step, &inquiry.state, why));
    inquiry.answer = answer;
    if (step != INQUIRY_STEP_CORRECT)
        inquiry.answered_at = change->moment;
    TRY(keep_row(change->store, &inquiry));
    return add_ended_event(change, &inquiry, from, step);
}

static Err check_version(Change *change, InquiryId id)
{
    Inquiry inquiry;

    TRY(store_inquiry_find(change->store, id, &change->arena, &inquiry));
    return change_check_version(change, inquiry.version);
}

static Err answer_by(
    Store *store, const Act *act, InquiryId id, InquiryStep step, Str answer, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Str clean;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(inquiry_permit(act->role, step, why));
    TRY(freetext_lines(
        &store->refusal_texts, answer, "answer", INQUIRY_MAX_POINTS, &clean, why));
    TRY(check_version(&change, id));
    TRY(end(&change, id, step, clean, why));
    return change_commit(&change);
}

Err store_inquiry_answer(Store *store, const Act *act, InquiryId id, Str answer, Refusal *why)
{
    return answer_by(store, act, id, INQUIRY_STEP_ANSWER, answer, why);
}

Err store_inquiry_correct(Store *store, const Act *act, InquiryId id, Str answer, Refusal *why)
{
    return answer_by(store, act, id, INQUIRY_STEP_CORRECT, answer, why);
}

Err store_inquiry_close(Store *store, const Act *act, InquiryId id, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(check_version(&change, id));
    TRY(end(&change, id, INQUIRY_STEP_CLOSE, act->reason, why));
    return change_commit(&change);
}

Err inquiry_settle_visit(Change *change, int64_t visit_id, InquiryStep step, Refusal *why)
{
    Str answer = step == INQUIRY_STEP_CLOSE ? change->act->reason : (Str){0};
    InquiryId id = {0};
    Err err;

    while (!(err = next_open(change->store, visit_id, id, &id)))
        TRY(end(change, id, step, answer, why));
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Inquiry inquiry;

    TRY(store_inquiry_find(store, (InquiryId){id}, arena, &inquiry));
    *out = (RecordState){
        .state = str_of(inquiry_state_code(inquiry.state)),
        .fields = body_of(arena, &inquiry),
    };
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_INQUIRY_COUNT, out);
}

const StateTable inquiry_states = {
    .record_kind = "inquiry",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
