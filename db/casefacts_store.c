#include "db/casefacts_store.h"

#include "db/casedata_row.h"
#include "db/casefacts_outcome.h"
#include "db/casefile_row.h"
#include "db/paper_row.h"
#include "db/policy_store.h"
#include "db/seal.h"
#include "db/setting_store.h"
#include "db/sql.h"
#include "office/referral.h"
#include "office/reverse.h"

#define SQL_LIST(X)                                                                            \
    X(FACTS_REFERRALS, "SELECT question, is_mandatory FROM referral WHERE casefile_id = ?1"    \
                       " AND state = ?2 ORDER BY id LIMIT ?3")                                 \
    X(FACTS_DEATH, "SELECT count(*) FROM circumstance WHERE person_id = ?1"                    \
                   " AND kind = 'death' AND struck = ''")                                      \
    X(FACTS_REMINDER, "SELECT moment FROM event WHERE record_kind = ?1 AND record_id = ?2"     \
                      " AND act = 'remind' AND moment >= ?3 ORDER BY moment LIMIT 1")          \
    X(FACTS_APPEALS,                                                                           \
      "SELECT coalesce(sum(CASE WHEN act <> ?3 AND to_state = 'APPEAL' THEN 1"                 \
      " WHEN act = ?3 AND from_state = 'APPEAL' THEN -1 ELSE 0 END), 0) FROM event"            \
      " WHERE record_kind = ?1 AND record_id = ?2")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CASEFACTS * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList casefacts_sql = {texts, sizeof texts / sizeof texts[0]};

enum { REFERRALS_MAX = 100 };

typedef struct {
    Str *items;
    size_t count;
    size_t room;
} Names;

static Names new_names(CaseWork *work, size_t room)
{
    return (Names){.items = arena_new(&work->change.arena, Str, room), .room = room};
}

/* Most cases have none, and each act asks. */
static Names names_for(CaseWork *work, RowStep first, size_t room)
{
    return new_names(work, first == ROW_READY ? room : 0);
}

static void add_name(Names *names, Str name)
{
    if (names->count < names->room)
        names->items[names->count++] = name;
}

static NameList list_of(const Names *names)
{
    return (NameList){names->items, names->count};
}

/* --- papers and data --------------------------------------------------------------------------- */

typedef bool (*PaperQuestion)(const CasePaper *paper, Day day);

static bool is_unjudged(const CasePaper *paper, Day day)
{
    (void)day;
    return casepaper_is_unjudged(paper);
}

static bool is_unchecked(const CasePaper *paper, Day day)
{
    (void)day;
    return casepaper_is_unchecked(paper);
}

static Names papers_that(CaseWork *work, PaperQuestion is_so, Day day)
{
    Names names = new_names(work, work->papers.count + FACT_COUNT);

    for (size_t i = 0; i < work->papers.count; i++) {
        if (is_so(&work->papers.rows[i], day))
            add_name(&names, str_of(paperkind_label(work->papers.rows[i].kind)));
    }
    return names;
}

/* A fact on which the list hangs is as good as a missing paper: without it the list is not whole.
 */
static NameList missing_papers(CaseWork *work)
{
    Names names = papers_that(work, casepaper_is_missing, work->casefile.submitted_day);

    for (int fact = 0; fact < FACT_COUNT; fact++) {
        if (work->wanted.unknown & 1u << fact)
            add_name(&names, str_of(fact_label((Fact)fact)));
    }
    return list_of(&names);
}

static NameList unmatched_fields(CaseWork *work)
{
    RequirementList papers = casepapers_to_match(&work->papers, &work->wanted);
    DataField fields[DATAFIELD_COUNT];
    size_t count = casedata_unmatched(&work->data, &papers, fields);
    Names names = new_names(work, count);

    for (size_t i = 0; i < count; i++)
        add_name(&names, str_of(datafield_label(fields[i])));
    return list_of(&names);
}

static void fill_papers(CaseWork *work)
{
    CaseFacts *facts = &work->facts;
    Names unjudged = papers_that(work, is_unjudged, DAY_NONE);
    Names unchecked = papers_that(work, is_unchecked, DAY_NONE);
    Names expired = papers_that(work, casepaper_is_expired, facts->today);

    facts->papers_unjudged = list_of(&unjudged);
    facts->papers_unchecked = list_of(&unchecked);
    facts->papers_expired = list_of(&expired);
    facts->papers_missing = missing_papers(work);
    facts->fields_unmatched = unmatched_fields(work);
}

static void fill_declaration(CaseWork *work)
{
    CaseFacts *facts = &work->facts;
    const DeclarationInForce *signed_one = &work->declaration;

    facts->is_signed = signed_one->id != 0;
    facts->explanation_given = facts->is_signed;
    facts->has_consent = signed_one->has_consent;
    facts->channel_agreed = work->casefile.has_agreed_channel;
}

static void fill_signed_data(CaseWork *work)
{
    Arena *arena = &work->change.arena;
    CaseFacts *facts = &work->facts;
    const DeclarationInForce *signed_one = &work->declaration;

    if (!facts->is_signed)
        return;
    Str text = casedata_text(arena, &work->casefile, &work->data);
    facts->is_data_as_signed =
        str_equal(digest_text(arena, seal_plain(text)), signed_one->checksum);
}

void casefacts_fill_papers(CaseWork *work)
{
    fill_papers(work);
    fill_signed_data(work);
}

/* --- the row ----------------------------------------------------------------------------------- */

/* From the study on the researcher answers for having no interest in the case. */
static bool has_conflict(const Casefile *casefile)
{
    return casefile->state >= CASE_STUDY && casefile->opinion.len && !casefile->no_conflict;
}

static void fill_row(CaseWork *work)
{
    const Casefile *casefile = &work->casefile;
    const Act *act = work->change.act;

    work->facts = (CaseFacts){
        .policy = work->policy,
        .state = casefile->state,
        .today = casework_today(work),
        .has_reason = act && act->reason.len > 0,
        .person_searched = casefile->ruling != RULING_NONE,
        .is_outreach = casefile->origin == ORIGIN_OUTREACH,
        .missing_list_given = casefile->missing_given_at != MOMENT_NONE,
        .reminders_needed =
            setting_items(&work->settings, SETTING_COMPLETION_REMINDER_DAYS)->count,
        .researcher_named = casefile->researcher_id != 0,
        .researcher_has_conflict = has_conflict(casefile),
        .opinion_given = casefile->opinion.len > 0,
        .recommendation_given = casefile->recommendation != RECOMMEND_NONE,
        .not_before = casefile->not_before,
        .due = casefile->due,
        .attempts_needed = (unsigned)setting_number(&work->settings, SETTING_REPLY_ATTEMPTS),
        .appeals_allowed = (unsigned)setting_number(&work->settings, SETTING_APPEAL_ROUNDS),
        .appeal_until = DAY_NONE,
        .review_on = DAY_NONE,
        .item = {.outcome = casefile->outcome, .owed_until = DAY_NONE},
    };
}

/* --- what stands beside it --------------------------------------------------------------------- */

static Err fill_referrals(CaseWork *work)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_REFERRALS);

    row_bind_id(row, 1, work->casefile.id.row);
    row_bind_text(row, 2, str_of(referral_state_code(REFERRAL_ASKED)));
    row_bind_int(row, 3, REFERRALS_MAX);
    RowStep step = row_step(row);
    Names open = names_for(work, step, REFERRALS_MAX);
    Names mandatory = names_for(work, step, REFERRALS_MAX);
    for (; step == ROW_READY; step = row_step(row)) {
        Str question = row_text(row, 0, work->names);
        add_name(&open, question);
        if (row_int(row, 1))
            add_name(&mandatory, question);
    }
    if (step == ROW_FAILED)
        return store_error(work->change.store);
    work->facts.referrals_open = list_of(&open);
    work->facts.mandatory_referrals_open = list_of(&mandatory);
    return ERR_NONE;
}

static Err read_count(Store *store, Row *row, unsigned *out)
{
    if (row_step(row) != ROW_READY)
        return store_error(store);
    *out = (unsigned)row_int(row, 0);
    return ERR_NONE;
}

/* The first reminder from this day on; ERR_NOT_FOUND when there is none. */
static Err find_reminder(CaseWork *work, Day from, Moment *out)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_REMINDER);

    row_bind_text(row, 1, CASE_KIND);
    row_bind_id(row, 2, work->casefile.id.row);
    row_bind_moment(row, 3, moment_at(from, 0, 0));
    TRY(row_find(row));
    return row_moment(row, 0, out);
}

/* Those since the list was given out last, each where it was due: so many days after the list, and
 * after the one before it as many as lie between the two. Others were sent, but do not count. */
static Err fill_reminders(CaseWork *work)
{
    const KeyItems *days = setting_items(&work->settings, SETTING_COMPLETION_REMINDER_DAYS);
    Moment last = work->casefile.missing_given_at;
    Err err = ERR_NONE;

    for (int i = 0; !err && i < days->count; i++) {
        int wait = days->items[i] - (i ? days->items[i - 1] : 0);
        err = find_reminder(work, moment_day(last) + (wait > 1 ? wait : 1), &last);
        if (!err)
            work->facts.reminders_sent++;
    }
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

/* One that was taken back was none; and taking back what came after one is no further one. */
static Err fill_appeals(CaseWork *work)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_APPEALS);

    row_bind_text(row, 1, CASE_KIND);
    row_bind_id(row, 2, work->casefile.id.row);
    row_bind_text(row, 3, REVERSE_ACT);
    return read_count(work->change.store, row, &work->facts.appeals);
}

static Err fill_death(CaseWork *work)
{
    AUTO_RESET Row *row = store_query(work->change.store, SQL_FACTS_DEATH);
    int64_t deaths = 0;

    row_bind_id(row, 1, work->casefile.person_id);
    TRY(row_number(row, &deaths));
    work->facts.has_died = deaths > 0;
    return ERR_NONE;
}

Err casefacts_read(CaseWork *work)
{
    fill_row(work);
    TRY(fill_death(work));
    fill_declaration(work);
    if (work->has_papers)
        casefacts_fill_papers(work);
    if (work->is_new)
        return ERR_NONE;
    TRY(fill_referrals(work));
    if (work->facts.missing_list_given)
        TRY(fill_reminders(work));
    if (work->casefile.state >= CASE_REPLIED)
        TRY(fill_appeals(work));
    return casefacts_read_outcome(work);
}

static Err read_all(CaseWork *work, CasefileId id)
{
    Store *store = work->change.store;

    TRY(casefile_find(store, id, &work->change.arena, &work->casefile));
    TRY(store_policy_of(store, work->casefile.policy_id, &work->policy));
    TRY(store_settings_load(store, &work->change.arena, &work->settings));
    TRY(declaration_in_force(store, id, &work->change.arena, &work->declaration));
    return casework_refresh(work);
}

/* A work without a change, which is never begun and so never left. */
Err store_casefile_facts(Store *store, CasefileId id, Day today, Arena *arena, CaseFacts *out)
{
    CaseWork work = {
        .change = {.store = store, .moment = moment_at(today, 12, 0), .arena = *arena},
    };

    work.names = &work.change.arena;
    Err err = read_all(&work, id);

    *arena = work.change.arena;
    if (!err)
        *out = work.facts;
    return err;
}
