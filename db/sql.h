/* sql.h - the statements of db/: how they are listed, named, prepared and kept.
 *
 * Every *_store.c has one list of its statements and its own row in SQL_FILE_LIST. Three lines
 * below the list make of it the names SQL_..., which are unique in the program, and the table that
 * store_query() reads; a test prepares every statement of every table:
 *
 *     #define SQL_LIST(X) X(PERSON_FIND, "SELECT name FROM person WHERE id = ?1")
 *
 *     #define X(name, sql) SQL_##name,
 *     enum { SQL_BEFORE = SQL_FILE_PERSON * SQL_FILE_MAX - 1, SQL_LIST(X) };
 *     #undef X
 *     #define X(name, sql) {sql, sizeof sql - 1},
 *     static const Str texts[] = {SQL_LIST(X)};
 *     #undef X
 *     const SqlList person_sql = {texts, sizeof texts / sizeof texts[0]};
 */
#ifndef DB_SQL_H
#define DB_SQL_H

#include "db/engine.h"
#include "db/store.h"

/* One row per *_store.c: the name of its list and of its table. */
#define SQL_FILE_LIST(X)                                                                       \
    X(OFFICE, office_sql)                                                                      \
    X(EVENT, event_sql)                                                                        \
    X(COUNTER, counter_sql)                                                                    \
    X(STAFF, staff_sql)                                                                        \
    X(SETTING, setting_sql)                                                                    \
    X(POLICY, policy_sql)                                                                      \
    X(HOLIDAY, holiday_sql)                                                                    \
    X(LOOK, look_sql)                                                                          \
    X(DRAFT, draft_sql)                                                                        \
    X(PERSON, person_sql)                                                                      \
    X(PERSON_SEARCH, person_search_sql)                                                        \
    X(PERSON_KEY, person_key_sql)                                                              \
    X(PERSON_LIST, person_list_sql)                                                            \
    X(PERSON_DUPLICATE, person_duplicate_sql)                                                  \
    X(PERSON_MERGE, person_merge_sql)                                                          \
    X(PERSON_MERGE_ROW, person_merge_row_sql)                                                  \
    X(PERSON_RULING, person_ruling_sql)                                                        \
    X(PERSON_FORMER, person_former_sql)                                                        \
    X(FAMILY, family_sql)                                                                      \
    X(CIRCUMSTANCE, circumstance_sql)                                                          \
    X(HOUSEHOLD, household_sql)                                                                \
    X(IMPORT, import_sql)                                                                      \
    X(IMPORT_ADD, import_add_sql)                                                              \
    X(IMPORT_KEYS, import_keys_sql)                                                            \
    X(IMPORT_STATE, import_state_sql)                                                          \
    X(IMPORT_REMOVAL, import_removal_sql)                                                      \
    X(IMPORT_CHECK, import_check_sql)                                                          \
    X(VISIT, visit_sql)                                                                        \
    X(VISIT_FIGURES, visit_figures_sql)                                                        \
    X(VISIT_COURTESY, visit_courtesy_sql)                                                      \
    X(APPOINTMENT, appointment_sql)                                                            \
    X(INQUIRY, inquiry_sql)                                                                    \
    X(LIBRARY, library_sql)                                                                    \
    X(KNOWN_ANSWER, known_answer_sql)                                                          \
    X(PHRASE, phrase_sql)                                                                      \
    X(USUAL_STEP, usual_step_sql)                                                              \
    X(QUEUE, queue_sql)                                                                        \
    X(QUEUE_FIND, queue_find_sql)                                                              \
    X(CASEORDER, caseorder_sql)                                                                \
    X(CASEFILE, casefile_sql)                                                                  \
    X(CASEFILE_ROW, casefile_row_sql)                                                          \
    X(CASEFACTS, casefacts_sql)                                                                \
    X(CASEFACTS_OUTCOME, casefacts_outcome_sql)                                                \
    X(PAPER, paper_sql)                                                                        \
    X(VERDICT, verdict_sql)                                                                    \
    X(CASEDATA, casedata_sql)                                                                  \
    X(CLOCK, clock_sql)                                                                        \
    X(REFERRAL, referral_sql)                                                                  \
    X(REFERRAL_INBOX, referral_inbox_sql)                                                      \
    X(STUDY, study_sql)                                                                        \
    X(CASELOAD, caseload_sql)                                                                  \
    X(SESSION, session_sql)                                                                    \
    X(AGENDA, agenda_sql)                                                                      \
    X(DECISION, decision_sql)                                                                  \
    X(REPLY, reply_sql)                                                                        \
    X(REGISTRATION, registration_sql)                                                          \
    X(PLAN, plan_sql)                                                                          \
    X(UNDO, undo_sql)

#define X(name, table) SQL_FILE_##name,
typedef enum { SQL_FILE_LIST(X) SQL_FILE_COUNT } SqlFile;
#undef X

/* The most statements that one file may list. */
enum { SQL_FILE_MAX = 64 };

typedef struct {
    const Str *texts;
    size_t count;
} SqlList;

/* The statements of one file. */
const SqlList *sql_list(SqlFile file);

/* The statement `sql` (one of the SQL_ names), prepared at its first use and kept.
 *
 * return  never NULL, and taken: hold it in an AUTO_RESET variable. A statement that cannot be
 *         prepared says so at row_step().
 */
Row *store_query(Store *store, int sql);

/* The number that the statement `sql` gives, which has no parameters. */
MUST_CHECK Err store_number(Store *store, int sql, int64_t *out);

/* The error of the statement that has just failed. */
Err store_error(Store *store);

#endif
