#include "db/casefile_store.h"

#include "db/calendar_store.h"
#include "db/casedata_row.h"
#include "db/casefile_row.h"
#include "db/check.h"
#include "db/clock_store.h"
#include "db/family_store.h"
#include "db/intake_store.h"
#include "db/paper_row.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "db/sql.h"

#define NAMES                                                                                  \
    ", (SELECT name FROM person WHERE person.id = casefile.person_id),"                        \
    " (SELECT login FROM staff WHERE staff.id = casefile.researcher_id)"

#define LIST_SELECT "SELECT " CASEFILE_COLUMNS NAMES " FROM casefile "

/* Those with a due day and those without are two walks along one index (state, due_day, id). */
#define SQL_LIST(X)                                                                            \
    X(CASEFILE_STANDING, "SELECT state, not_before_day FROM casefile WHERE id = ?1")           \
    X(CASEFILE_NUMBERED, "SELECT id FROM casefile WHERE number = ?1")                          \
    X(CASEFILE_DRAFTED, "SELECT id FROM casefile WHERE draft_serial = ?1")                     \
    X(CASEFILE_PAGE, LIST_SELECT "WHERE id > ?1 ORDER BY id LIMIT ?2")                         \
    X(CASEFILE_PAGE_PERSON, LIST_SELECT "WHERE person_id = ?3 AND id > ?1"                     \
                                        " AND (?4 = '' OR state = ?4) ORDER BY id LIMIT ?2")   \
    X(CASEFILE_PAGE_DUE, LIST_SELECT "WHERE state = ?4 AND (due_day, id) > (?3, ?1)"           \
                                     " ORDER BY due_day, id LIMIT ?2")                         \
    X(CASEFILE_PAGE_NO_DUE, LIST_SELECT "WHERE state = ?4 AND due_day IS NULL AND id > ?1"     \
                                        " ORDER BY id LIMIT ?2")                               \
    X(CASEFILE_VIEW,                                                                           \
      "SELECT " CASEFILE_COLUMNS NAMES                                                         \
      ", (SELECT name FROM policy_version v WHERE v.id = casefile.policy_version_id),"         \
      " (SELECT number FROM committee_session s WHERE s.id = casefile.session_id),"            \
      " (SELECT count(*) FROM referral r WHERE r.casefile_id = casefile.id"                    \
      " AND r.state = 'asked'),"                                                               \
      " (SELECT f.number FROM casefile f WHERE f.id = casefile.reopened_from)"                 \
      " FROM casefile WHERE id = ?1")                                                          \
    X(CASEFILE_COUNT, "SELECT count(*) FROM casefile")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CASEFILE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList casefile_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- finding ----------------------------------------------------------------------------------- */

Err store_casefile_find(Store *store, CasefileId id, Arena *arena, Casefile *out)
{
    return casefile_find(store, id, arena, out);
}

Err store_casefile_standing(Store *store, CasefileId id, CaseStanding *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEFILE_STANDING);

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    out->not_before = row_day(row, 1);
    return casestate_from_code(row_code(row, 0), &out->state)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "an unknown state");
}

static Err find_numbered(Store *store, CaseNumber number, CasefileId *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEFILE_NUMBERED);
    Arena arena = {0};

    row_bind_text(row, 1, casenumber_text(&arena, number));
    arena_free(&arena);
    return row_number(row, &out->row);
}

static Err find_drafted(Store *store, CaseNumber number, CasefileId *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEFILE_DRAFTED);

    row_bind_int(row, 1, number.serial);
    return row_number(row, &out->row);
}

Err store_casefile_named(Store *store, CaseNumber number, CasefileId *out)
{
    return number.hijri_year ? find_numbered(store, number, out)
                             : find_drafted(store, number, out);
}

static Err read_view(Store *store, CasefileId id, Arena *arena, CaseView *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_CASEFILE_VIEW);
    int column = CASEFILE_COLUMN_COUNT;

    row_bind_id(row, 1, id.row);
    TRY(row_find(row));
    out->person = row_text(row, column, arena);
    out->researcher = row_text(row, column + 1, arena);
    out->policy = row_text(row, column + 2, arena);
    out->session = row_text(row, column + 3, arena);
    out->open_referrals = row_int(row, column + 4);
    out->follows = row_text(row, column + 5, arena);
    return casefile_from_row(row, arena, &out->casefile);
}

/* The days are those that were given when the window was opened; only a pause moves the due day
 * while it lasts. */
static Err read_window(
    Store *store, const ClockRow *row, Day today, Arena *arena, CaseView *out)
{
    Settings settings;
    Calendar calendar;

    TRY(store_settings_load(store, arena, &settings));
    TRY(store_calendar_load(store, &settings, arena, &calendar));
    WindowRule rule = policy_window(out->rules);
    TRY(store_clock_window(store, row, &rule, &calendar, today, arena, &out->window));
    out->window.not_before = row->not_before;
    if (row->state != CLOCK_STATE_PAUSED)
        out->window.due = row->due;
    out->casefile.due = out->window.due;
    out->days_left = window_days_left(&out->window, &calendar, today);
    out->has_window = true;
    return ERR_NONE;
}

static Err read_signature(Store *store, CasefileId id, Arena *arena, CaseView *out)
{
    Declaration declaration;
    CaseData data;
    Err err = store_declaration_last(store, id, arena, &declaration);

    if (err)
        return err == ERR_NOT_FOUND ? ERR_NONE : err;
    TRY(casedata_row_read(store, id, arena, &data));
    Str text = casedata_text(arena, &out->casefile, &data);
    out->is_signed = true;
    out->signed_at = declaration.signed_at;
    out->signer = declaration.signer;
    out->signed_checksum = checksum_short(arena, declaration.checksum);
    out->is_as_signed = str_equal(text, declaration.data);
    return ERR_NONE;
}

Err store_casefile_view(Store *store, CasefileId id, Day today, Arena *arena, CaseView *out)
{
    CaseView view = {
        .window = {.not_before = DAY_NONE, .due = DAY_NONE}
    };
    ClockRow row;

    TRY(read_view(store, id, arena, &view));
    TRY(store_policy_of(store, view.casefile.policy_id, &view.rules));
    TRY(read_signature(store, id, arena, &view));
    Err err = clock_running(store, id, CASE_CLOCK_REPLY, arena, &row);
    if (err && err != ERR_NOT_FOUND)
        return err;
    if (!err)
        TRY(read_window(store, &row, today, arena, &view));
    *out = view;
    return ERR_NONE;
}

Err store_casefile_intake(Store *store, CasefileId id, Arena *arena, CaseIntake *out)
{
    CaseIntake intake;

    TRY(casefile_find(store, id, arena, &intake.casefile));
    TRY(paper_rows_read(store, id, arena, &intake.papers));
    TRY(casedata_row_read(store, id, arena, &intake.data));
    TRY(store_family_size(
        store, (PersonId){intake.casefile.person_id}, &intake.family_members));
    TRY(store_policy_of(store, intake.casefile.policy_id, &intake.policy));
    FamilyFacts facts = casedata_facts(&intake.data);
    intake.wanted = requirement_list(intake.casefile.kind, &facts);
    intake.to_match = casepapers_to_match(&intake.papers, &intake.wanted);
    Str text = casedata_text(arena, &intake.casefile, &intake.data);
    intake.checksum = digest_text(arena, seal_plain(text));
    *out = intake;
    return ERR_NONE;
}

/* --- listing ----------------------------------------------------------------------------------- */

/* A page that grows. */
typedef struct {
    Arena *arena;
    CaseListRow *rows;
    size_t max;
    size_t count;
} Page;

static Err read_rows(Store *store, Row *row, Page *page)
{
    RowStep step = row_step(row);

    for (; step == ROW_READY && page->count < page->max; step = row_step(row)) {
        CaseListRow *out = &page->rows[page->count++];
        out->person = row_text(row, CASEFILE_COLUMN_COUNT, page->arena);
        out->researcher = row_text(row, CASEFILE_COLUMN_COUNT + 1, page->arena);
        TRY(casefile_from_row(row, page->arena, &out->casefile));
    }
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static Row *query_page(Store *store, int sql, const CaseQuery *query, const Page *page)
{
    Row *row = store_query(store, sql);

    row_bind_int(row, 1, query->after.row);
    row_bind_int(row, 2, (int64_t)(page->max - page->count));
    return row;
}

static Str state_text(const CaseQuery *query)
{
    return query->state == CASE_NONE ? STR("") : str_of(casestate_code(query->state));
}

static Err read_by_opening(Store *store, const CaseQuery *query, Page *page)
{
    AUTO_RESET Row *row = query_page(store, SQL_CASEFILE_PAGE, query, page);

    return read_rows(store, row, page);
}

static Err read_of_person(Store *store, const CaseQuery *query, Page *page)
{
    AUTO_RESET Row *row = query_page(store, SQL_CASEFILE_PAGE_PERSON, query, page);

    row_bind_int(row, 3, query->person_id);
    row_bind_text(row, 4, state_text(query));
    return read_rows(store, row, page);
}

static Err read_due(Store *store, const CaseQuery *query, Day after_due, Page *page)
{
    AUTO_RESET Row *row = query_page(store, SQL_CASEFILE_PAGE_DUE, query, page);

    row_bind_int(row, 3, after_due);
    row_bind_text(row, 4, state_text(query));
    return read_rows(store, row, page);
}

static Err read_without_due(Store *store, const CaseQuery *query, Page *page)
{
    AUTO_RESET Row *row = query_page(store, SQL_CASEFILE_PAGE_NO_DUE, query, page);

    row_bind_text(row, 4, state_text(query));
    return read_rows(store, row, page);
}

/* First those with a due day, then those without; `after` tells how far the page before came. */
static Err read_of_state(Store *store, const CaseQuery *query, Page *page)
{
    CaseQuery from_start = *query;
    Casefile after = {.due = DAY_FIRST};

    if (query->after.row)
        TRY(casefile_find(store, query->after, page->arena, &after));
    if (after.due == DAY_NONE)
        return read_without_due(store, query, page);
    TRY(read_due(store, query, after.due, page));
    from_start.after.row = 0;
    return page->count < page->max ? read_without_due(store, &from_start, page) : ERR_NONE;
}

Err store_casefile_page(
    Store *store, const CaseQuery *query, Arena *arena, CaseListRow *out, size_t max,
    size_t *count)
{
    Page page = {.arena = arena, .rows = out, .max = max};
    Err err;

    if (query->person_id)
        err = read_of_person(store, query, &page);
    else if (query->state != CASE_NONE)
        err = read_of_state(store, query, &page);
    else
        err = read_by_opening(store, query, &page);
    *count = page.count;
    return err;
}

Err store_casefile_history(
    Store *store, CasefileId id, int64_t after_id, Arena *arena, Event *out, size_t max,
    size_t *count)
{
    EventQuery query = {.casefile_id = id.row, .after_id = after_id};

    return store_event_page(store, &query, arena, out, max, count);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Casefile casefile;

    TRY(casefile_find(store, (CasefileId){id}, arena, &casefile));
    *out = (RecordState){.state = str_of(casestate_code(casefile.state))};
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_CASEFILE_COUNT, out);
}

const StateTable casefile_states = {
    .record_kind = "case",
    .read = read_state,
    .count = count_rows,
};
