#include "db/paper_row.h"

#include "db/body.h"
#include "db/check.h"
#include "db/sql.h"

#define PAPER_SELECT                                                                           \
    "SELECT id, version, kind, is_asked, need, state, received_at, keyed_at, issued, expires," \
    " last_day, matched_how, judged_by, judged_at, note, is_inexact, scan_path, scan_digest"   \
    " FROM paper "

#define SQL_LIST(X)                                                                            \
    X(PAPER_LIST, PAPER_SELECT "WHERE casefile_id = ?1")                                       \
    X(PAPER_FIND, PAPER_SELECT "WHERE id = ?1")                                                \
    X(PAPER_SCANS, "SELECT p.id, coalesce(c.number, 'D' || c.draft_serial), p.kind,"           \
                   " p.scan_path, p.scan_digest FROM paper p"                                  \
                   " JOIN casefile c ON c.id = p.casefile_id"                                  \
                   " WHERE p.scan_path <> '' AND p.id > ?1"                                    \
                   " AND (?2 = 0 OR p.casefile_id = ?2) ORDER BY p.id LIMIT ?3")               \
    X(PAPER_COUNT, "SELECT count(*) FROM paper")                                               \
    X(PAPER_ADD,                                                                               \
      "INSERT INTO paper(id, casefile_id, kind, version, is_asked, need, state, received_at,"  \
      " keyed_at, issued, expires, last_day, matched_how, judged_by, judged_at, note,"         \
      " is_inexact, scan_path, scan_digest)"                                                   \
      " VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"     \
      " ?17, ?18)")                                                                            \
    X(PAPER_KEEP,                                                                              \
      "UPDATE paper SET version = version + 1, is_asked = ?4, need = ?5, state = ?6,"          \
      " received_at = ?7, keyed_at = ?8, issued = ?9, expires = ?10, last_day = ?11,"          \
      " matched_how = ?12, judged_by = ?13, judged_at = ?14, note = ?15, is_inexact = ?16,"    \
      " scan_path = ?17, scan_digest = ?18 WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_PAPER * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList paper_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ------------------------------------------------------------------------------------ */

static Err read_date(Arena *arena, Str text, Date *out)
{
    Refusal why = {0};

    *out = DATE_NONE;
    if (!text.len)
        return ERR_NONE;
    return date_parse(arena, text, DAY_NONE, out, &why) ? err_with(ERR_DAMAGED, "no date")
                                                        : ERR_NONE;
}

static bool need_from_code(Str code, Need *out)
{
    for (int need = 0; need < NEED_COUNT; need++) {
        if (str_is(code, need_code((Need)need))) {
            *out = (Need)need;
            return true;
        }
    }
    return false;
}

/* MATCH_NONE has the code "none", which no reader of codes takes. */
static bool read_how(Str code, MatchHow *out)
{
    *out = MATCH_NONE;
    return str_equal(code, str_of(match_how_code(MATCH_NONE))) ||
           match_how_from_code(code, out);
}

static Err paper_from_row(const Row *row, Arena *arena, CasePaper *out)
{
    *out = (CasePaper){
        .id = row_int(row, 0),
        .version = row_int(row, 1),
        .is_asked = row_int(row, 3),
        .last_day = row_day(row, 10),
        .judged_by = row_int(row, 12),
        .note = row_text(row, 14, arena),
        .is_inexact = row_int(row, 15),
        .scan_path = row_text(row, 16, arena),
        .scan_digest = row_text(row, 17, arena),
    };
    TRY(row_moment(row, 6, &out->received_at));
    TRY(row_moment(row, 7, &out->keyed_at));
    TRY(row_moment(row, 13, &out->judged_at));
    TRY(read_date(arena, row_text(row, 8, arena), &out->issued));
    TRY(read_date(arena, row_text(row, 9, arena), &out->expires));
    bool is_known = paperkind_from_code(row_code(row, 2), &out->kind) &&
                    need_from_code(row_code(row, 4), &out->need) &&
                    paper_state_from_code(row_code(row, 5), &out->state) &&
                    read_how(row_code(row, 11), &out->how);
    return is_known ? ERR_NONE : err_with(ERR_DAMAGED, "an unknown paper");
}

void papers_insert(CasePapers *papers, const CasePaper *paper)
{
    size_t place = papers->count++;

    for (; place > 0 && papers->rows[place - 1].kind > paper->kind; place--)
        papers->rows[place] = papers->rows[place - 1];
    papers->rows[place] = *paper;
}

Err paper_rows_read(Store *store, CasefileId id, Arena *arena, CasePapers *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PAPER_LIST);

    out->count = 0;
    row_bind_id(row, 1, id.row);
    for (;;) {
        CasePaper paper;
        RowStep step = row_step(row);
        if (step == ROW_DONE)
            return ERR_NONE;
        if (step == ROW_FAILED)
            return store_error(store);
        TRY(paper_from_row(row, arena, &paper));
        if (casepapers_find(out, paper.kind))
            return err_with(ERR_DAMAGED, "a paper stands twice");
        papers_insert(out, &paper);
    }
}

static Err scan_from_row(const Row *row, Arena *arena, PaperScan *out)
{
    *out = (PaperScan){
        .id = row_int(row, 0),
        .number = row_text(row, 1, arena),
        .path = row_text(row, 3, arena),
        .digest = row_text(row, 4, arena),
    };
    return paperkind_from_code(row_code(row, 2), &out->kind)
               ? ERR_NONE
               : err_with(ERR_DAMAGED, "an unknown paper");
}

Err store_scan_page(
    Store *store, CasefileId id, int64_t after, Arena *arena, PaperScan out[SCANS_A_PAGE],
    size_t *count)
{
    AUTO_RESET Row *row = store_query(store, SQL_PAPER_SCANS);

    *count = 0;
    row_bind_int(row, 1, after);
    row_bind_int(row, 2, id.row);
    row_bind_int(row, 3, SCANS_A_PAGE);
    RowStep step = row_step(row);
    for (; step == ROW_READY; step = row_step(row))
        TRY(scan_from_row(row, arena, &out[(*count)++]));
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}

static void bind(Row *row, Arena *arena, const CasePaper *paper)
{
    row_bind_id(row, 1, paper->id);
    row_bind_int(row, 4, paper->is_asked);
    row_bind_text(row, 5, str_of(need_code(paper->need)));
    row_bind_text(row, 6, str_of(paper_state_code(paper->state)));
    row_bind_moment(row, 7, paper->received_at);
    row_bind_moment(row, 8, paper->keyed_at);
    row_bind_text(row, 9, date_iso(arena, &paper->issued));
    row_bind_text(row, 10, date_iso(arena, &paper->expires));
    row_bind_day(row, 11, paper->last_day);
    row_bind_text(row, 12, str_of(match_how_code(paper->how)));
    row_bind_id(row, 13, paper->judged_by);
    row_bind_moment(row, 14, paper->judged_at);
    row_bind_text(row, 15, paper->note);
    row_bind_int(row, 16, paper->is_inexact);
    row_bind_text(row, 17, paper->scan_path);
    row_bind_text(row, 18, paper->scan_digest);
}

Err paper_row_add(Change *change, CasefileId id, const CasePaper *paper)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_PAPER_ADD);

    bind(row, &change->arena, paper);
    row_bind_id(row, 2, id.row);
    row_bind_text(row, 3, str_of(paperkind_code(paper->kind)));
    return row_run(row);
}

Err paper_row_keep(Change *change, CasePaper *paper)
{
    AUTO_RESET Row *row = store_query(change->store, SQL_PAPER_KEEP);

    paper->version++;
    bind(row, &change->arena, paper);
    return row_run(row);
}

/* Events of before papers had scans know nothing of them, so nothing is said of what is not there. */
static void add_scan(StrBuilder *builder, const CasePaper *paper)
{
    if (paper->is_inexact)
        body_add(builder, "inexact", STR("yes"));
    if (!paper->scan_path.len)
        return;
    body_add(builder, "scan", paper->scan_path);
    body_add(builder, "scan_digest", paper->scan_digest);
}

Str paper_body(Arena *arena, const CasePaper *paper)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "kind", str_of(paperkind_code(paper->kind)));
    body_add(&builder, "issued", date_iso(arena, &paper->issued));
    body_add(&builder, "expires", date_iso(arena, &paper->expires));
    body_add(&builder, "received", moment_text(arena, paper->received_at));
    body_add(&builder, "how", str_of(match_how_code(paper->how)));
    body_add(&builder, "note", paper->note);
    add_scan(&builder, paper);
    return strbuilder_text(&builder);
}

/* --- checking ---------------------------------------------------------------------------------- */

static Err read_state(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_PAPER_FIND);
    CasePaper paper;

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    TRY(paper_from_row(row, arena, &paper));
    *out = (RecordState){
        .state = str_of(paper_state_code(paper.state)),
        .fields = paper_body(arena, &paper),
    };
    return ERR_NONE;
}

static Err count_rows(Store *store, int64_t *out)
{
    return store_number(store, SQL_PAPER_COUNT, out);
}

const StateTable paper_states = {
    .record_kind = "paper",
    .has_fields = true,
    .read = read_state,
    .count = count_rows,
};
