#include "db/study_store.h"

#include "db/body.h"
#include "db/casework.h"
#include "db/sql.h"
#include "db/staff_store.h"
#include "db/store_inside.h"
#include "office/casestate_table.h"
#include "office/freetext.h"
#include "office/guard_clause.h"

#define SQL_LIST(X)                                                                            \
    X(CONFLICT_FIND, "SELECT 1 FROM study_conflict WHERE casefile_id = ?1 AND staff_id = ?2")  \
    X(CONFLICT_ADD, "INSERT INTO study_conflict(casefile_id, staff_id, declared_at)"           \
                    " VALUES (?1, ?2, ?3) ON CONFLICT (casefile_id, staff_id) DO NOTHING")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_STUDY * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList study_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- conflicts --------------------------------------------------------------------------------- */

static Err has_declared_conflict(CaseWork *work, int64_t staff_id, bool *out)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_CONFLICT_FIND);

    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_id(row, 2, staff_id);
    RowStep step = row_step(row);
    if (step == ROW_FAILED)
        return store_error(work->change.store);
    *out = step == ROW_READY;
    return ERR_NONE;
}

static Err add_conflict(CaseWork *work)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_CONFLICT_ADD);

    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_id(row, 2, work->casefile.researcher_id);
    row_bind_moment(row, 3, work->change.moment);
    return row_run(row);
}

/* --- giving it to a researcher ----------------------------------------------------------------- */

static Err find_researcher(CaseWork *work, int64_t staff_id, Staff *out)
{
    Err err = store_staff_find(work->change.store, staff_id, &work->change.arena, out);

    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    work->facts.researcher_named = !out->is_disabled && out->role == ROLE_RESEARCHER;
    return ERR_NONE;
}

static Err give(CaseWork *work, int64_t staff_id, CaseStep step, Refusal *why)
{
    StrBuilder after = {.arena = &work->change.arena};
    Staff researcher = {0};

    work->facts.researcher_named = false;
    TRY(find_researcher(work, staff_id, &researcher));
    TRY(has_declared_conflict(work, staff_id, &work->facts.researcher_has_conflict));
    body_add(&after, "researcher", researcher.login);
    TRY(casework_move(work, step, &(CaseNote){.after = strbuilder_text(&after)}, why));
    /* What he declared for an earlier study, or another before him, does not hold for this one. */
    work->casefile.researcher_id = staff_id;
    work->casefile.no_conflict = false;
    return ERR_NONE;
}

static Err assign(
    Store *store, const Act *act, CasefileId id, int64_t staff_id, CaseStep step, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(give(&work, staff_id, step, why));
    return casework_commit(&work);
}

Err store_study_assign(
    Store *store, const Act *act, CasefileId id, int64_t staff_id, Refusal *why)
{
    return assign(store, act, id, staff_id, STEP_ASSIGN, why);
}

Err store_study_review(
    Store *store, const Act *act, CasefileId id, int64_t staff_id, Refusal *why)
{
    return assign(store, act, id, staff_id, STEP_REVIEW, why);
}

/* --- writing it -------------------------------------------------------------------------------- */

/* A study belongs to the researcher it was given to. */
static Err check_owner(CaseWork *work, CaseStep step, Refusal *why)
{
    const Act *act = work->change.act;
    bool is_another =
        act->role == ROLE_RESEARCHER && act->staff_id != work->casefile.researcher_id;

    if (!is_another || work->casefile.state != CASE_STUDY)
        return ERR_NONE;
    Err err = machine_forbid(&case_machine, (int)step, act->role, why);
    Store *store = work->change.store;
    Staff owner;
    if (!store_staff_find(store, work->casefile.researcher_id, &store->refusal_texts, &owner))
        why->whose = owner.name;
    return err;
}

static Err fill_conflict(CaseWork *work)
{
    bool has_conflict = false;

    if (work->casefile.researcher_id)
        TRY(has_declared_conflict(work, work->casefile.researcher_id, &has_conflict));
    work->facts.researcher_has_conflict = has_conflict;
    return ERR_NONE;
}

static Err write(CaseWork *work, const StudyWritten *written, Refusal *why)
{
    Casefile *casefile = &work->casefile;

    if (written->has_opinion)
        TRY(freetext_lines(
            work->names, written->opinion, "opinion", CASE_OPINION_MAX_POINTS,
            &casefile->opinion, why));
    if (written->recommendation != RECOMMEND_NONE)
        casefile->recommendation = written->recommendation;
    casefile->no_conflict = casefile->no_conflict || written->no_conflict;
    return ERR_NONE;
}

static Str body_of(Arena *arena, const Casefile *casefile)
{
    StrBuilder body = {.arena = arena};

    body_add(&body, "opinion", casefile->opinion);
    body_add(&body, "recommendation", str_of(recommendation_code(casefile->recommendation)));
    body_add(&body, "no_conflict", casefile->no_conflict ? STR("yes") : STR("no"));
    return strbuilder_text(&body);
}

Err store_study_write(
    Store *store, const Act *act, CasefileId id, const StudyWritten *written, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casestate_permit(act->role, STEP_STUDY, why));
    TRY(check_owner(&work, STEP_STUDY, why));
    TRY(fill_conflict(&work));
    TRY(write(&work, written, why));
    CaseNote note = {
        .before = body_of(&work.change.arena, &work.before),
        .after = body_of(&work.change.arena, &work.casefile),
    };
    TRY(casework_move(&work, STEP_STUDY, &note, why));
    return casework_commit(&work);
}

/* Without a reason nobody could judge it later. */
static Err check_reason(CaseWork *work, Refusal *why)
{
    if (work->facts.has_reason)
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_REASON_GIVEN,
        .clause = guard_clause(work->policy, GUARD_REASON_GIVEN),
    };
    return ERR_REFUSED;
}

Err store_study_conflict(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    CaseState to;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(check_owner(&work, STEP_STUDY, why));
    TRY(fill_conflict(&work));
    TRY(casestate_after(&work.facts, act->role, STEP_STUDY, &to, why));
    TRY(check_reason(&work, why));
    work.casefile.no_conflict = false;
    TRY(add_conflict(&work));
    TRY(casework_tell(&work, STR("conflict"), NULL));
    return casework_commit(&work);
}

Err store_study_ready(Store *store, const Act *act, CasefileId id, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(check_owner(&work, STEP_READY, why));
    bool is_undeclared = work.facts.researcher_has_conflict;
    TRY(fill_conflict(&work));
    work.facts.researcher_has_conflict |= is_undeclared;
    TRY(casework_move(&work, STEP_READY, NULL, why));
    return casework_commit(&work);
}
