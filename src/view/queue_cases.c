#include "db/casefacts_store.h"
#include "db/casefile_row.h"
#include "db/casefile_store.h"
#include "db/counter_store.h"
#include "db/policy_store.h"
#include "db/usualstep_store.h"
#include "office/wait.h"
#include "view/language.h"
#include "view/queue_read.h"

/* --- rows -------------------------------------------------------------------------------------- */

#define CASE_COLUMN_LIST(X)                                                                    \
    X(NUMBER, "number", N_("Number"), COLUMN_CODE)                                             \
    X(PERSON, "person", N_("Name"), COLUMN_NAME)                                               \
    X(RECORD, "record", N_("Record"), COLUMN_FOR_PROGRAMS)                                     \
    X(STATE, "state", N_("State"), COLUMN_FOR_PROGRAMS)                                        \
    X(STATE_WORDS, "state_words", N_("State"), COLUMN_FOR_PEOPLE)                              \
    X(SINCE, "since", N_("Since"), COLUMN_FOR_PROGRAMS)                                        \
    X(COMPLETE_ON, "complete_on", N_("Complete on"), COLUMN_FOR_PROGRAMS)                      \
    X(NOT_BEFORE, "not_before", N_("Not before"), COLUMN_FOR_PROGRAMS)                         \
    X(DUE, "due", N_("Due"), COLUMN_FOR_PROGRAMS)                                              \
    X(WINDOW, "window", N_("Reply window"), COLUMN_FOR_PROGRAMS)                               \
    X(DAYS_LEFT, "days_left", N_("Days left"), COLUMN_NUMBER_FOR_PROGRAMS)                     \
    X(STEP_DUE, "step_due", N_("Due"), COLUMN_FOR_PROGRAMS)                                    \
    X(STEP_DAYS_LEFT, "step_days_left", N_("Days left"), COLUMN_NUMBER_FOR_PROGRAMS)           \
    X(DUE_WORDS, "due_words", N_("Due"), COLUMN_FOR_PEOPLE)                                    \
    X(DAYS_WORDS, "days_words", N_("Days left"), COLUMN_FOR_PEOPLE)                            \
    X(WAITS, "waits_minutes", N_("Minutes waited"), COLUMN_NUMBER_FOR_PROGRAMS)                \
    X(NEXT, "next_act", N_("Next"), COLUMN_FOR_PROGRAMS)                                       \
    X(NEXT_WORDS, "next_words", N_("Next"), COLUMN_FOR_PEOPLE)                                 \
    X(GUARD, "guard", N_("Before that"), COLUMN_FOR_PROGRAMS)                                  \
    X(OWED_BY, "owed_by", N_("Awaited of"), COLUMN_FOR_PROGRAMS)                               \
    X(OWED_BY_WORDS, "owed_by_words", N_("Awaited of"), COLUMN_FOR_PEOPLE)                     \
    X(RESEARCHER, "researcher", N_("Researcher"), COLUMN_FOR_PROGRAMS)                         \
    X(ID, "id", N_("Id"), COLUMN_FOR_PROGRAMS)

#define X(name, key, label, kind) CELL_##name,
enum { CASE_COLUMN_LIST(X) CELL_COUNT };
#undef X
#define X(name, key, label, kind) {key, label, kind},
static const TableColumn columns[] = {CASE_COLUMN_LIST(X)};
#undef X

/* What a page is read with. */
typedef struct {
    const QueueAsk *ask;
    TimerRules rules;
    Arena *arena;
} Reader;

static Str day_text(const Reader *reader, Day day)
{
    return day_iso(reader->arena, CALENDAR_GREGORIAN, day);
}

/* The day up to which a reply or a delivery is due, and how many days are left. */
static void fill_due(const Reader *reader, Day due, int days_left, Str *cells)
{
    cells[CELL_DUE] = cells[CELL_DUE_WORDS] = day_text(reader, due);
    if (due != DAY_NONE)
        cells[CELL_DAYS_LEFT] = cells[CELL_DAYS_WORDS] = table_number(reader->arena, days_left);
}

/* "2026-11-12 · Late" */
static void add_words(const Reader *reader, const char *label, Str *cells)
{
    Str *words = &cells[CELL_DUE_WORDS];
    Str due = *words;

    *words = due.len ? str_format(reader->arena, "%.*s · %s", (int)due.len, due.bytes, _(label))
                     : str_of(_(label));
}

static void fill_window(const Reader *reader, const CaseView *view, Str *cells)
{
    Day day = reader->ask->day;

    cells[CELL_COMPLETE_ON] = day_text(reader, view->casefile.complete_on);
    if (!view->has_window)
        return;
    cells[CELL_NOT_BEFORE] = day_text(reader, view->window.not_before);
    fill_due(reader, view->window.due, view->days_left, cells);
    if (view->window.not_before == DAY_NONE && view->window.due == DAY_NONE)
        return;
    WindowPosition position = window_position(&view->window, day);
    cells[CELL_WINDOW] = str_of(windowposition_code(position));
    if (position != WINDOW_IN_WINDOW)
        add_words(reader, windowposition_label(position), cells);
}

/* The limit of its state, which people read where no reply is due. */
static void fill_step(const Reader *reader, const Casefile *casefile, Str *cells)
{
    Day since = moment_day(casefile->state_since);
    Day due = steptimer_due(&reader->rules, casefile->state, since);

    if (due == DAY_NONE)
        return;
    int left = steptimer_days_left(&reader->rules, casefile->state, since, reader->ask->day);
    cells[CELL_STEP_DUE] = day_text(reader, due);
    cells[CELL_STEP_DAYS_LEFT] = table_number(reader->arena, left);
    if (!cells[CELL_DUE_WORDS].len) {
        cells[CELL_DUE_WORDS] = cells[CELL_STEP_DUE];
        cells[CELL_DAYS_WORDS] = cells[CELL_STEP_DAYS_LEFT];
    }
}

static Err fill_next(const Reader *reader, CasefileId id, CaseKind kind, Str *cells)
{
    const QueueAsk *ask = reader->ask;
    CaseFacts facts;
    CaseNext next;

    TRY(store_casefile_facts(ask->store, id, ask->day, reader->arena, &facts));
    TRY(store_usualstep_next(ask->store, &facts, kind, ask->role, &next));
    if (!next.has_step)
        return ERR_NONE;
    cells[CELL_NEXT] = str_of(casestep_code(next.step));
    cells[CELL_NEXT_WORDS] = str_of(_(casestep_label(next.step)));
    if (next.why.guard != GUARD_NONE)
        cells[CELL_GUARD] = str_of(guard_code(next.why.guard));
    cells[CELL_OWED_BY] = queue_role_codes(reader->arena, next.who);
    cells[CELL_OWED_BY_WORDS] = queue_role_words(reader->arena, next.who);
    return ERR_NONE;
}

static Err fill_case(const Reader *reader, const QueueEntry *entry, Str *cells)
{
    const QueueAsk *ask = reader->ask;
    CasefileId id = {entry->id};
    CaseView view;

    TRY(store_casefile_view(ask->store, id, ask->day, reader->arena, &view));
    const Casefile *casefile = &view.casefile;
    cells[CELL_NUMBER] = casenumber_text(reader->arena, casefile_number(casefile));
    cells[CELL_PERSON] = view.person;
    cells[CELL_RECORD] = CASE_KIND;
    cells[CELL_STATE] = str_of(casestate_code(casefile->state));
    cells[CELL_STATE_WORDS] = str_of(_(casestate_label(casefile->state)));
    cells[CELL_SINCE] = moment_text(reader->arena, casefile->state_since);
    cells[CELL_WAITS] =
        table_number(reader->arena, wait_minutes(casefile->state_since, ask->now));
    cells[CELL_RESEARCHER] = view.researcher;
    cells[CELL_ID] = table_number(reader->arena, entry->id);
    fill_window(reader, &view, cells);
    if (casefile->state == CASE_IN_SERVICE)
        fill_due(reader, entry->deadline, entry->deadline - ask->day, cells);
    fill_step(reader, casefile, cells);
    return ask->leaves_next_out ? ERR_NONE : fill_next(reader, id, casefile->kind, cells);
}

static Err fill_referral(const Reader *reader, const QueueEntry *entry, Str *cells)
{
    const QueueAsk *ask = reader->ask;
    QueueReferral waiting;

    TRY(queue_referral_find(ask, entry->id, reader->arena, &waiting));
    const Referral *referral = &waiting.referral;
    cells[CELL_NUMBER] = waiting.number;
    cells[CELL_PERSON] = waiting.person;
    cells[CELL_RECORD] = REFERRAL_KIND;
    cells[CELL_STATE] = str_of(referral_state_code(referral->state));
    cells[CELL_STATE_WORDS] = str_of(_(casestep_label(STEP_REFER)));
    cells[CELL_SINCE] = moment_text(reader->arena, referral->asked_at);
    cells[CELL_WAITS] = table_number(reader->arena, wait_minutes(waiting.since, ask->now));
    cells[CELL_NEXT] = str_of(casestep_code(STEP_ANSWER));
    cells[CELL_NEXT_WORDS] = str_of(_(casestep_label(STEP_ANSWER)));
    cells[CELL_OWED_BY] = str_of(role_code(referral->to_role));
    cells[CELL_OWED_BY_WORDS] = str_of(_(role_label(referral->to_role)));
    cells[CELL_ID] = table_number(reader->arena, entry->id);
    fill_due(
        reader, referral->due,
        calendar_count_working_days(&reader->rules.calendar, ask->day, referral->due), cells);
    return ERR_NONE;
}

static Err fill_page(const Reader *reader, QueueEntries entries, QueuePage *out)
{
    out->table = table_of(reader->arena, columns, CELL_COUNT);
    out->has_more = entries.has_more;
    out->last = entries.last;
    out->entries = entries.items;
    for (size_t i = 0; i < entries.count; i++) {
        const QueueEntry *entry = &entries.items[i];
        Str *cells = table_add_row(&out->table);
        if (entry->is_referral)
            TRY(fill_referral(reader, entry, cells));
        else
            TRY(fill_case(reader, entry, cells));
    }
    return ERR_NONE;
}

Err queue_rows(
    const QueueAsk *ask, const TimerRules *rules, QueueEntries entries, Arena *arena,
    QueuePage *out)
{
    Reader reader = {.ask = ask, .rules = *rules, .arena = arena};

    return fill_page(&reader, entries, out);
}

/* --- cases of some states ---------------------------------------------------------------------- */

Err queue_read_cases(const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out)
{
    QueueEntries entries;
    QueueParts parts = {0};
    TimerRules rules;

    TRY(queue_rules(ask, arena, &rules));
    for (size_t i = 0; kind->states[i] != CASE_NONE; i++)
        queue_parts_add(&parts, kind->states[i], ask->day);
    if (ask->order != CASEORDER_NONE)
        TRY(queue_entries_in_order(kind, ask, arena, &entries));
    else
        TRY(queue_entries(ask, &rules, &parts, arena, &entries));
    return queue_rows(ask, &rules, entries, arena, out);
}

/* The ceiling of the policy in force; none where there is no policy. */
Err queue_reply_limit(Store *store, ClockLimit *out)
{
    const Policy *policy;
    int64_t id;
    Err err = store_policy_in_force(store, &id, &policy);

    *out = (ClockLimit){0};
    if (!err)
        *out = policy_window(policy).ceiling;
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

/* Counts the cases in the states: by their counters, but those of whom only some wait. */
static Err count_all(
    const QueueKind *kind, const QueueAsk *ask, const TimerRules *rules, Arena *arena,
    int64_t *out)
{
    QueueParts parts = {0};
    int64_t count = 0;

    *out = 0;
    for (size_t i = 0; kind->states[i] != CASE_NONE; i++) {
        CaseState state = kind->states[i];
        if (state == CASE_REPLIED || state == CASE_IN_SERVICE)
            queue_parts_add(&parts, state, ask->day);
        else
            TRY(counter_read(
                ask->store, counter_of_state(arena, CASE_KIND, str_of(casestate_code(state))),
                &count));
        *out += count;
        count = 0;
    }
    TRY(queue_count_parts(ask, rules, &parts, &count));
    *out += count;
    return ERR_NONE;
}

Err queue_count_cases(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out)
{
    QueueParts all = {0};
    QueueParts late = {0};
    QueueParts nearly = {0};
    TimerRules rules;
    ClockLimit limit;

    TRY(queue_rules(ask, arena, &rules));
    TRY(queue_reply_limit(ask->store, &limit));
    for (size_t i = 0; kind->states[i] != CASE_NONE; i++) {
        queue_parts_add(&all, kind->states[i], ask->day);
        queue_parts_add_late(&late, kind->states[i], ask->day);
        queue_parts_add_nearly(&nearly, kind->states[i], &rules, limit, ask->day);
    }
    TRY(count_all(kind, ask, &rules, arena, &out->count));
    return queue_lateness(ask, &rules, &all, &late, &nearly, out);
}
