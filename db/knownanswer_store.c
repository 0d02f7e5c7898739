#include "db/knownanswer_store.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"
#include "db/staff_store.h"
#include "db/store_inside.h"
#include "office/freetext.h"

#define ANSWER_SELECT                                                                          \
    "SELECT a.id, a.version, a.state, a.question, a.answer, a.is_misconception, a.owner_id,"   \
    " a.clause, a.review_day, s.login"                                                         \
    " FROM known_answer a JOIN staff s ON s.id = a.owner_id "

#define SQL_LIST(X)                                                                            \
    X(KNOWN_ANSWER_FIND, ANSWER_SELECT "WHERE a.id = ?1")                                      \
    X(KNOWN_ANSWER_LIST, ANSWER_SELECT "ORDER BY a.id")                                        \
    X(KNOWN_ANSWER_COUNT, "SELECT count(*) FROM known_answer")                                 \
    X(KNOWN_ANSWER_ADD,                                                                        \
      "INSERT INTO known_answer(id, state, question, answer, is_misconception, owner_id,"      \
      " clause, review_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")                          \
    X(KNOWN_ANSWER_KEEP, "UPDATE known_answer SET version = version + 1, state = ?2,"          \
                         " question = ?3, answer = ?4, is_misconception = ?5, owner_id = ?6,"  \
                         " clause = ?7, review_day = ?8 WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_KNOWN_ANSWER * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList known_answer_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- rows -------------------------------------------------------------------------------------- */

static Err from_row(const Row *row, Arena *arena, KnownAnswer *out)
{
    *out = (KnownAnswer){
        .id = row_int(row, 0),
        .version = row_int(row, 1),
        .question = row_text(row, 3, arena),
        .answer = row_text(row, 4, arena),
        .is_misconception = row_int(row, 5),
        .owner_id = row_int(row, 6),
        .clause = row_text(row, 7, arena),
        .review_day = row_day(row, 8),
        .owner_login = row_text(row, 9, arena),
    };
    if (knownanswer_state_from_code(row_text(row, 2, arena), &out->state))
        return ERR_NONE;
    return err_with(ERR_DAMAGED, "known answer %ld", (long)out->id);
}

static Err write_row(Store *store, int sql, const KnownAnswer *answer)
{
    AUTO_RESET Row *row = store_query(store, sql);

    row_bind_id(row, 1, answer->id);
    row_bind_text(row, 2, str_of(knownanswer_state_code(answer->state)));
    row_bind_text(row, 3, answer->question);
    row_bind_text(row, 4, answer->answer);
    row_bind_int(row, 5, answer->is_misconception);
    row_bind_id(row, 6, answer->owner_id);
    row_bind_text(row, 7, answer->clause);
    row_bind_day(row, 8, answer->review_day);
    return row_run(row);
}

static Str body_of(Arena *arena, const KnownAnswer *answer)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "question", answer->question);
    body_add(&body, "answer", answer->answer);
    body_add(&body, "misconception", answer->is_misconception ? STR("yes") : (Str){0});
    body_add(&body, "owner", str_format(arena, "%lld", (long long)answer->owner_id));
    body_add(&body, "clause", answer->clause);
    body_add(&body, "review_day", day_iso(arena, CALENDAR_GREGORIAN, answer->review_day));
    return strbuilder_text(&body);
}

/* --- reading ----------------------------------------------------------------------------------- */

Err store_knownanswer_find(Store *store, int64_t id, Arena *arena, KnownAnswer *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_KNOWN_ANSWER_FIND);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    return from_row(row, arena, out);
}

Err store_knownanswer_list(Store *store, Arena *arena, KnownAnswer **out, size_t *count)
{
    int64_t all;

    TRY(store_number(store, SQL_KNOWN_ANSWER_COUNT, &all));
    AUTO_RESET Row *row = store_query(store, SQL_KNOWN_ANSWER_LIST);
    KnownAnswer *answers = arena_new(arena, KnownAnswer, (size_t)all);
    RowStep step = ROW_DONE;
    size_t read = 0;

    while (read < (size_t)all && (step = row_step(row)) == ROW_READY)
        TRY(from_row(row, arena, &answers[read++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = answers;
    *count = read;
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

static Err refuse(Guard guard, const char *field, Refusal *why)
{
    *why = (Refusal){.guard = guard, .field = str_of(field)};
    return ERR_REFUSED;
}

static Err read_texts(
    Change *change, const KnownAnswerPlan *plan, KnownAnswer *answer, Refusal *why)
{
    Arena *arena = &change->store->refusal_texts;

    TRY(freetext_line(
        arena, plan->question, "question", KNOWN_ANSWER_QUESTION_MAX_POINTS, &answer->question,
        why));
    TRY(freetext_lines(
        arena, plan->answer, "answer", KNOWN_ANSWER_MAX_POINTS, &answer->answer, why));
    TRY(freetext_line(
        arena, plan->clause, "clause", KNOWN_ANSWER_CLAUSE_MAX_POINTS, &answer->clause, why));
    if (!answer->question.len)
        return refuse(GUARD_QUESTION_GIVEN, "question", why);
    return answer->answer.len ? ERR_NONE : refuse(GUARD_ANSWER_GIVEN, "answer", why);
}

/* What is written is nobody's until it is approved. */
static Err read_plan(
    Change *change, const KnownAnswerPlan *plan, KnownAnswer *answer, Refusal *why)
{
    Staff owner;

    TRY(read_texts(change, plan, answer, why));
    answer->state = KNOWN_ANSWER_DRAFT;
    answer->is_misconception = plan->is_misconception;
    answer->owner_id = plan->owner_id ? plan->owner_id : change->act->staff_id;
    answer->review_day = plan->review_day;
    Err err = store_staff_find(change->store, answer->owner_id, &change->arena, &owner);
    if (err == ERR_NOT_FOUND)
        *why = (Refusal){.field = STR("owner")};
    return err;
}

static Err add_event(Change *change, const char *act, const KnownAnswer *answer)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = KNOWN_ANSWER_KIND,
                    .record_id = answer->id,
                    .to_state = str_of(knownanswer_state_code(answer->state)),
                    .after = body_of(&change->arena, answer),
                });
}

Err store_knownanswer_add(
    Store *store, const Act *act, const KnownAnswerPlan *plan, int64_t *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    KnownAnswer answer = {0};

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(change_permit(&change, KNOWN_ANSWER_WRITERS));
    TRY(read_plan(&change, plan, &answer, why));
    answer.id = change_new_id(&change);
    TRY(write_row(store, SQL_KNOWN_ANSWER_ADD, &answer));
    TRY(add_event(&change, "add", &answer));
    change_set_result(&change, answer.id);
    TRY(change_commit(&change));
    *out = answer.id;
    return ERR_NONE;
}

Err store_knownanswer_change(
    Store *store, const Act *act, int64_t id, const KnownAnswerPlan *plan, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    KnownAnswer answer;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, KNOWN_ANSWER_WRITERS));
    TRY(store_knownanswer_find(store, id, &change.arena, &answer));
    TRY(change_check_version(&change, answer.version));
    TRY(read_plan(&change, plan, &answer, why));
    TRY(write_row(store, SQL_KNOWN_ANSWER_KEEP, &answer));
    TRY(add_event(&change, "change", &answer));
    return change_commit(&change);
}

Err store_knownanswer_move(
    Store *store, const Act *act, int64_t id, KnownAnswerState to, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    bool approves = to == KNOWN_ANSWER_APPROVED;
    KnownAnswer answer;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(change_permit(&change, approves ? BY_MANAGER : KNOWN_ANSWER_WRITERS));
    TRY(store_knownanswer_find(store, id, &change.arena, &answer));
    TRY(change_check_version(&change, answer.version));
    if (answer.state == to)
        return ERR_NONE;
    answer.state = to;
    TRY(write_row(store, SQL_KNOWN_ANSWER_KEEP, &answer));
    TRY(add_event(&change, approves ? "approve" : "retire", &answer));
    return change_commit(&change);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    KnownAnswer answer;

    TRY(store_knownanswer_find(store, id, arena, &answer));
    *out = (RecordState){
        .state = str_of(knownanswer_state_code(answer.state)),
        .fields = body_of(arena, &answer),
    };
    return ERR_NONE;
}

static Err count_all(Store *store, int64_t *out)
{
    return store_number(store, SQL_KNOWN_ANSWER_COUNT, out);
}

const StateTable known_answer_states = {
    .record_kind = "known_answer",
    .has_fields = true,
    .read = read_state,
    .count = count_all,
};
