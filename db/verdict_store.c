#include "db/verdict_store.h"

#include "db/body.h"
#include "db/casefile_row.h"
#include "db/check.h"
#include "db/paper_row.h"
#include "db/sql.h"

#define VERDICT_SELECT                                                                         \
    "SELECT v.id, v.paper_id, p.kind, v.occasion, v.standing, v.judged_for, v.last_day,"       \
    " v.judged_by, v.judged_at FROM paper_verdict v JOIN paper p ON p.id = v.paper_id "

#define SQL_LIST(X)                                                                            \
    X(VERDICT_LIST, VERDICT_SELECT "WHERE v.casefile_id = ?1 ORDER BY v.id DESC LIMIT ?2")     \
    X(VERDICT_FIND, VERDICT_SELECT "WHERE v.id = ?1")                                          \
    X(VERDICT_COUNT, "SELECT count(*) FROM paper_verdict")                                     \
    X(VERDICT_ADD, "INSERT INTO paper_verdict(id, casefile_id, paper_id, occasion, standing,"  \
                   " judged_for, last_day, judged_by, judged_at)"                              \
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_VERDICT * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList verdict_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err verdict_from_row(const Row *row, PaperVerdict *out)
{
    *out = (PaperVerdict){
        .id = row_int(row, 0),
        .paper_id = row_int(row, 1),
        .judged_for = row_day(row, 5),
        .last_day = row_day(row, 6),
        .judged_by = row_int(row, 7),
    };
    TRY(row_moment(row, 8, &out->judged_at));
    bool is_known = paperkind_from_code(row_code(row, 2), &out->kind) &&
                    paper_occasion_from_code(row_code(row, 3), &out->occasion) &&
                    paper_standing_from_code(row_code(row, 4), &out->standing);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown verdict");
}

/* They are read from the newest on, so that the limit keeps those. */
static void turn_round(PaperVerdict *rows, size_t count)
{
    for (size_t i = 0; i < count / 2; i++) {
        PaperVerdict first = rows[i];
        rows[i] = rows[count - 1 - i];
        rows[count - 1 - i] = first;
    }
}

static Err read_rows(
    Store *store, CasefileId id, Arena *arena, PaperVerdict **out, size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_VERDICT_LIST);

    *out = arena_new(arena, PaperVerdict, VERDICTS_MAX);
    *count = 0;
    row_bind_id(row, 1, id.row);
    row_bind_int(row, 2, VERDICTS_MAX);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        TRY(verdict_from_row(row, &(*out)[(*count)++]));
    turn_round(*out, *count);
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static bool has_verdict(const PaperVerdict *rows, size_t count, int64_t paper_id)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].paper_id == paper_id)
            return true;
    return false;
}

/* What the paper's own row kept of the judgement, which was made for the day it was handed in. */
static PaperVerdict verdict_of_row(const Casefile *casefile, const CasePaper *paper)
{
    Day judged_for = casepaper_judged_for(paper, casefile->submitted_day);

    return (PaperVerdict){
        .paper_id = paper->id,
        .kind = paper->kind,
        .occasion = PAPEROCCASION_SUBMISSION,
        .standing = casepaper_standing(paper, judged_for),
        .judged_for = judged_for,
        .last_day = paper->last_day,
        .judged_by = paper->judged_by,
        .judged_at = paper->judged_at,
    };
}

/* Papers that were judged before verdicts were kept have none; what is told of them comes first. */
Err store_verdict_list(
    Store *store, CasefileId id, Arena *arena, PaperVerdict **out, size_t *count)
{
    PaperVerdict *kept;
    size_t kept_count;
    CasePapers papers;
    Casefile casefile;

    TRY(casefile_find(store, id, arena, &casefile));
    TRY(paper_rows_read(store, id, arena, &papers));
    TRY(read_rows(store, id, arena, &kept, &kept_count));
    *out = arena_new(arena, PaperVerdict, papers.count + kept_count);
    *count = 0;
    for (size_t i = 0; i < papers.count; i++) {
        const CasePaper *paper = &papers.rows[i];
        bool is_judged = paper->state == PAPER_MATCHED || paper->state == PAPER_EXPIRED;
        if (is_judged && !has_verdict(kept, kept_count, paper->id))
            (*out)[(*count)++] = verdict_of_row(&casefile, paper);
    }
    for (size_t i = 0; i < kept_count; i++)
        (*out)[(*count)++] = kept[i];
    return ERR_NONE;
}

/* --- judging ----------------------------------------------------------------------------------- */

static Str body_of(Arena *arena, const PaperVerdict *verdict)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "paper", str_format(arena, "%lld", (long long)verdict->paper_id));
    body_add(&builder, "kind", str_of(paperkind_code(verdict->kind)));
    body_add(&builder, "occasion", str_of(paper_occasion_code(verdict->occasion)));
    body_add(&builder, "judged_for", day_iso(arena, CALENDAR_GREGORIAN, verdict->judged_for));
    body_add(&builder, "last_day", day_iso(arena, CALENDAR_GREGORIAN, verdict->last_day));
    return strbuilder_text(&builder);
}

static Err add_row(Change *change, CasefileId id, const PaperVerdict *verdict)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_VERDICT_ADD);

    row_bind_id(row, 1, verdict->id);
    row_bind_id(row, 2, id.row);
    row_bind_id(row, 3, verdict->paper_id);
    row_bind_text(row, 4, str_of(paper_occasion_code(verdict->occasion)));
    row_bind_text(row, 5, str_of(paper_standing_code(verdict->standing)));
    row_bind_day(row, 6, verdict->judged_for);
    row_bind_day(row, 7, verdict->last_day);
    row_bind_int(row, 8, verdict->judged_by);
    row_bind_moment(row, 9, verdict->judged_at);
    return row_run(row);
}

Err verdict_add(CaseWork *work, const CasePaper *paper, PaperOccasion occasion, Day judged_for)
{
    Change *change = &work->change;
    PaperVerdict verdict = {
        .id = change_new_id(change),
        .paper_id = paper->id,
        .kind = paper->kind,
        .occasion = occasion,
        .standing = casepaper_standing(paper, judged_for),
        .judged_for = judged_for,
        .last_day = paper->last_day,
        .judged_by = change->act->staff_id,
        .judged_at = change->moment,
    };

    TRY(add_row(change, work->casefile.id, &verdict));
    return change_add_event(
        change, &(Event){
                    .act = STR("judge"),
                    .record_kind = STR("verdict"),
                    .record_id = verdict.id,
                    .to_state = str_of(paper_standing_code(verdict.standing)),
                    .clause = policy_clause(work->policy, POLICY_STEPS_VERIFICATION),
                    .after = body_of(&change->arena, &verdict),
                });
}

Err verdicts_judge(CaseWork *work, PaperOccasion occasion, Day judged_for)
{
    TRY(casework_need_papers(work));
    for (size_t i = 0; i < work->papers.count; i++) {
        const CasePaper *paper = &work->papers.rows[i];
        if (casepaper_is_judged_with_case(paper))
            TRY(verdict_add(work, paper, occasion, judged_for));
    }
    return ERR_NONE;
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_VERDICT_FIND);
    PaperVerdict verdict;

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    TRY(verdict_from_row(row, &verdict));
    *out = (RecordState){
        .state = str_of(paper_standing_code(verdict.standing)),
        .fields = body_of(arena, &verdict),
    };
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_VERDICT_COUNT, out);
}

const StateTable verdict_states = {
    .record_kind = "verdict",
    .has_fields = true,
    .read = read_state,
    .count = count_rows,
};
