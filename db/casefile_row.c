#include "db/casefile_row.h"

#include "db/sql.h"

/* Numbers of parameters are those of the columns, from 1. What an index is made of is written only
 * where it has changed, so that the indexes are left alone otherwise. */
#define SQL_LIST(X)                                                                            \
    X(CASEFILE_ADD,                                                                            \
      "INSERT INTO casefile(" CASEFILE_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9," \
      " ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,"  \
      " ?27, ?28, ?29, ?30, ?31, ?32, ?33)")                                                   \
    X(CASEFILE_KEEP,                                                                           \
      "UPDATE casefile SET version = version + 1, kind = ?7, request = ?8,"                    \
      " submitted_day = ?16, duplicate_verdict = ?17, duplicate_reason = ?18,"                 \
      " missing_given_at = ?19, return_day = ?20, agreed_channel = ?21, not_before_day = ?23," \
      " no_conflict = ?26, opinion = ?27, recommendation = ?28, outcome = ?30,"                \
      " close_reason = ?32, closed_at = ?33 WHERE id = ?1 AND version = ?2")                   \
    X(CASEFILE_KEEP_PLACE,                                                                     \
      "UPDATE casefile SET version = version + 1, kind = ?7, request = ?8, state = ?9,"        \
      " state_since = ?10, priority = ?13, submitted_day = ?16, duplicate_verdict = ?17,"      \
      " duplicate_reason = ?18, missing_given_at = ?19, return_day = ?20,"                     \
      " agreed_channel = ?21, complete_on = ?22, not_before_day = ?23, due_day = ?24,"         \
      " no_conflict = ?26, opinion = ?27, recommendation = ?28, outcome = ?30,"                \
      " close_reason = ?32, closed_at = ?33 WHERE id = ?1 AND version = ?2")                   \
    X(CASEFILE_KEEP_NUMBER, "UPDATE casefile SET number = ?2 WHERE id = ?1")                   \
    X(CASEFILE_KEEP_RESEARCHER, "UPDATE casefile SET researcher_id = ?2 WHERE id = ?1")        \
    X(CASEFILE_KEEP_SESSION, "UPDATE casefile SET session_id = ?2 WHERE id = ?1")              \
    X(CASEFILE_FIND, "SELECT " CASEFILE_COLUMNS " FROM casefile WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CASEFILE_ROW * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList casefile_row_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err read_number(Str text, CaseNumber *out)
{
    *out = (CaseNumber){0};
    return !text.len || casenumber_read(text, out) ? ERR_NONE
                                                   : err_with(ERR_DAMAGED, "no case number");
}

/* Lists whose place 0 means "none" keep the empty text for it. */
static bool read_codes(const Row *row, Casefile *out)
{
    Str outcome = row_code(row, 29);
    Str reason = row_code(row, 31);
    Str channel = row_code(row, 11);
    Str means = row_code(row, 20);

    out->has_channel = channel.len > 0;
    out->has_agreed_channel = means.len > 0;
    return casekind_from_code(row_code(row, 6), &out->kind) &&
           casestate_from_code(row_code(row, 8), &out->state) &&
           case_origin_from_code(row_code(row, 10), &out->origin) &&
           (!channel.len || channel_from_code(channel, &out->channel)) &&
           duplicate_ruling_from_code(row_code(row, 16), &out->ruling) &&
           recommendation_from_code(row_code(row, 27), &out->recommendation) &&
           (!means.len || channel_from_code(means, &out->agreed_channel)) &&
           (!outcome.len || outcome_from_code(outcome, &out->outcome)) &&
           (!reason.len || close_reason_from_code(reason, &out->close_reason));
}

static Err read_moments(const Row *row, Casefile *out)
{
    TRY(row_moment(row, 9, &out->state_since));
    TRY(row_moment(row, 13, &out->opened_at));
    TRY(row_moment(row, 18, &out->missing_given_at));
    return row_moment(row, 32, &out->closed_at);
}

Err casefile_from_row(const Row *row, Arena *arena, Casefile *out)
{
    *out = (Casefile){
        .id = {row_int(row, 0)},
        .version = row_int(row, 1),
        .draft = {.serial = row_int(row, 2)},
        .person_id = row_int(row, 4),
        .policy_id = row_int(row, 5),
        .request = row_text(row, 7, arena),
        .priority = (int)row_int(row, 12),
        .opened_by = row_int(row, 14),
        .submitted_day = row_day(row, 15),
        .ruling_reason = row_text(row, 17, arena),
        .return_day = row_day(row, 19),
        .complete_on = row_day(row, 21),
        .not_before = row_day(row, 22),
        .due = row_day(row, 23),
        .researcher_id = row_int(row, 24),
        .no_conflict = row_int(row, 25),
        .opinion = row_text(row, 26, arena),
        .session_id = row_int(row, 28),
        .reopened_from = row_int(row, 30),
    };
    TRY(read_number(row_text(row, 3, arena), &out->number));
    TRY(read_moments(row, out));
    return read_codes(row, out) ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown case");
}

Err casefile_find(Store *store, CasefileId id, Arena *arena, Casefile *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEFILE_FIND);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    return casefile_from_row(row, arena, out);
}

/* --- writing ----------------------------------------------------------------------------------- */

static Str code_or_empty(const char *code, bool is_none)
{
    return is_none ? STR("") : str_of(code);
}

static void bind_codes(Row *row, const Casefile *casefile)
{
    row_bind_text(row, 7, str_of(casekind_code(casefile->kind)));
    row_bind_text(row, 9, str_of(casestate_code(casefile->state)));
    row_bind_text(row, 17, str_of(duplicate_ruling_code(casefile->ruling)));
    row_bind_text(
        row, 21,
        code_or_empty(channel_code(casefile->agreed_channel), !casefile->has_agreed_channel));
    row_bind_text(row, 28, str_of(recommendation_code(casefile->recommendation)));
    row_bind_text(
        row, 30,
        code_or_empty(outcome_code(casefile->outcome), casefile->outcome == OUTCOME_NONE));
    row_bind_text(
        row, 32,
        code_or_empty(
            close_reason_code(casefile->close_reason),
            casefile->close_reason == CLOSE_REASON_NONE));
}

/* What both adding and keeping write. */
static void bind_common(Row *row, const Casefile *casefile)
{
    row_bind_id(row, 1, casefile->id.row);
    row_bind_int(row, 2, casefile->version);
    row_bind_text(row, 8, casefile->request);
    row_bind_moment(row, 10, casefile->state_since);
    row_bind_int(row, 13, casefile->priority);
    row_bind_day(row, 16, casefile->submitted_day);
    row_bind_text(row, 18, casefile->ruling_reason);
    row_bind_moment(row, 19, casefile->missing_given_at);
    row_bind_day(row, 20, casefile->return_day);
    row_bind_day(row, 22, casefile->complete_on);
    row_bind_day(row, 23, casefile->not_before);
    row_bind_day(row, 24, casefile->due);
    row_bind_int(row, 26, casefile->no_conflict);
    row_bind_text(row, 27, casefile->opinion);
    row_bind_moment(row, 33, casefile->closed_at);
    bind_codes(row, casefile);
}

Err casefile_add(Change *change, const Casefile *casefile)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_CASEFILE_ADD);

    bind_common(row, casefile);
    row_bind_int(row, 3, casefile->draft.serial);
    row_bind_option(row, 4, casenumber_text(&change->arena, casefile->number));
    row_bind_id(row, 5, casefile->person_id);
    row_bind_id(row, 6, casefile->policy_id);
    row_bind_text(row, 11, str_of(case_origin_code(casefile->origin)));
    row_bind_text(
        row, 12, code_or_empty(channel_code(casefile->channel), !casefile->has_channel));
    row_bind_moment(row, 14, casefile->opened_at);
    row_bind_int(row, 15, casefile->opened_by);
    row_bind_id(row, 25, casefile->researcher_id);
    row_bind_id(row, 29, casefile->session_id);
    row_bind_id(row, 31, casefile->reopened_from);
    return row_run(row);
}

/* Whether the case stands at the same place of every queue. */
static bool is_in_place(const Casefile *before, const Casefile *casefile)
{
    return before->state == casefile->state && before->state_since == casefile->state_since &&
           before->priority == casefile->priority &&
           before->complete_on == casefile->complete_on && before->due == casefile->due;
}

static Err keep_common(Change *change, const Casefile *before, const Casefile *casefile)
{
    bool stays = is_in_place(before, casefile);
    AUTO_RESET Row *row =
        store_query(change->store, stays ? SQL_CASEFILE_KEEP : SQL_CASEFILE_KEEP_PLACE);

    bind_common(row, casefile);
    row_bind_int(row, 2, before->version);
    TRY(row_run(row));
    return row_changed_count(row) == 1 ? ERR_NONE : ERR_CHANGED_MEANWHILE;
}

static Err keep_number(Change *change, const Casefile *casefile)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_CASEFILE_KEEP_NUMBER);

    row_bind_id(row, 1, casefile->id.row);
    row_bind_option(row, 2, casenumber_text(&change->arena, casefile->number));
    return row_run(row);
}

static Err keep_id(Change *change, int sql, CasefileId id, int64_t value)
{
    AUTO_RESET Row *row = store_query(change->store, sql);

    row_bind_id(row, 1, id.row);
    row_bind_id(row, 2, value);
    return row_run(row);
}

Err casefile_keep(Change *change, const Casefile *before, const Casefile *casefile)
{
    CasefileId id = casefile->id;

    TRY(keep_common(change, before, casefile));
    if (before->number.serial != casefile->number.serial)
        TRY(keep_number(change, casefile));
    if (before->researcher_id != casefile->researcher_id)
        TRY(keep_id(change, SQL_CASEFILE_KEEP_RESEARCHER, id, casefile->researcher_id));
    if (before->session_id != casefile->session_id)
        TRY(keep_id(change, SQL_CASEFILE_KEEP_SESSION, id, casefile->session_id));
    return ERR_NONE;
}
