/* check.h - whether an office file is sound: its structure, its chain of events, and whether every
 * record stands where its events left it.
 *
 * What is found is a value; src/view/ makes the sentences. A new kind of record adds one row to
 * STATE_TABLE_LIST.
 */
#ifndef DB_CHECK_H
#define DB_CHECK_H

#include "db/event_store.h"
#include "db/store.h"

#define FINDING_LIST(X)                                                                        \
    X(STRUCTURE, "structure", N_("The structure of the file is damaged"))                      \
    X(REFERENCE, "reference", N_("A row names another one that is not there"))                 \
    X(HEAD_CHANGED, "head_changed", N_("The record of where the chain ends was changed"))      \
    X(CHAIN_CUT, "chain_cut", N_("The chain does not end where it should"))                    \
    X(EVENT_UNREADABLE, "event_unreadable", N_("The event cannot be read"))                    \
    X(EVENT_CHANGED, "event_changed", N_("The event was changed, or one before it removed"))   \
    X(BODY_CHANGED, "body_changed", N_("The data of the event were changed"))                  \
    X(BODY_MISSING, "body_missing", N_("The data of the event are gone and none says why"))    \
    X(BODY_ADDED, "body_added", N_("The event never had data, but has some now"))              \
    X(STATE_DIFFERS, "state_differs", N_("The record is not where its events left it"))        \
    X(RECORD_MISSING, "record_missing", N_("The record is gone and no event says why"))        \
    X(RECORD_ADDED, "record_added", N_("There are more records than events speak of"))         \
    X(VALUE_DIFFERS, "value_differs", N_("A value is not the one that its events left"))       \
    X(COUNTER_DIFFERS, "counter_differs", N_("A counter does not agree with its records"))     \
    X(INDEX_DIFFERS, "index_differs", N_("The index of names is not that of the people"))

#define X(name, code, text) FINDING_##name,
typedef enum { FINDING_LIST(X) FINDING_COUNT } FindingKind;
#undef X

const char *findingkind_code(FindingKind kind);
const char *findingkind_label(FindingKind kind); /* English, to be handed to gettext */

typedef struct {
    FindingKind kind;
    Str record_kind;   /* "event", "staff" ...; empty: the file */
    int64_t record_id; /* 0: none */
    Str detail;        /* a value, or the engine's own words; not translated */
} Finding;

enum { FINDINGS_MAX = 32 };

/* What was found, in the order of finding; {.arena = a} is nothing yet. */
typedef struct {
    Arena *arena; /* where texts are kept */
    Finding items[FINDINGS_MAX];
    size_t count; /* of all; only the first FINDINGS_MAX are in items */
} Findings;

/* Told how far long work has come; false cancels it (ERR_CANCELLED). */
typedef struct {
    bool (*step)(void *context, int64_t done, int64_t total);
    void *context;
} Progress;

/* ERR_CANCELLED when `progress` (which may be NULL) says so. */
MUST_CHECK Err progress_step(const Progress *progress, int64_t done, int64_t total);

/* Checks everything: structure, references, the chain and all records. It reads the whole file.
 *
 * return  ERR_NONE with what was found in `findings`, nothing when all is sound; an error only when
 *         it could not be checked to its end.
 */
MUST_CHECK Err store_check(Store *store, const Progress *progress, Findings *findings);

/* --- for the records -------------------------------------------------------------------------- */

/* Keeps one finding; the texts are copied. */
void findings_add(Findings *findings, Finding finding);

/* What a record is now, in the words of its events. */
typedef struct {
    Str state;  /* as in `to_state` */
    Str fields; /* as in `after` */
} RecordState;

/* How the records of one kind are compared with the last events that name a state or fields. */
typedef struct {
    const char *record_kind;
    const char *gone; /* the state whose records have no row any more; NULL: there is none */
    bool has_fields;  /* every `after` holds all fields; without it only states are compared */

    /* Reads one record; its texts live in `arena`. ERR_NOT_FOUND when it has no row. */
    Err (*read)(Store *store, int64_t id, Arena *arena, RecordState *out);

    /* How many rows there are. */
    Err (*count)(Store *store, int64_t *out);

    /* The next records behind `after_id` of which only an event of many speaks; `count` is 0 at the
     * end. NULL: there are none. */
    Err (*rest)(
        Store *store, int64_t after_id, Arena *arena, EventState *out, size_t max,
        size_t *count);
} StateTable;

/* The table of a kind; NULL: its records are not compared. */
const StateTable *statetable_of(Str record_kind);

#define STATE_TABLE_LIST(X)                                                                    \
    X(staff_states)                                                                            \
    X(password_states)                                                                         \
    X(setting_states)                                                                          \
    X(policy_states)                                                                           \
    X(holiday_states)                                                                          \
    X(person_states)                                                                           \
    X(ruling_states)                                                                           \
    X(member_states)                                                                           \
    X(circumstance_states)                                                                     \
    X(household_states)                                                                        \
    X(import_states)                                                                           \
    X(visit_states)                                                                            \
    X(appointment_states)                                                                      \
    X(inquiry_states)                                                                          \
    X(library_states)                                                                          \
    X(known_answer_states)                                                                     \
    X(phrase_states)                                                                           \
    X(usual_step_states)                                                                       \
    X(casefile_states)                                                                         \
    X(paper_states)                                                                            \
    X(verdict_states)                                                                          \
    X(clock_states)                                                                            \
    X(referral_states)                                                                         \
    X(session_states)                                                                          \
    X(decision_states)                                                                         \
    X(reply_states)                                                                            \
    X(plan_states)                                                                             \
    X(entitlement_states)

#define X(table) extern const StateTable table;
STATE_TABLE_LIST(X)
#undef X

#endif
