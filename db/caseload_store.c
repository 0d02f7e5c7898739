#include "db/caseload_store.h"

#include "db/sql.h"
#include "office/casestate.h"

#define IN_HAND(state)                                                                         \
    "(SELECT count(*) FROM casefile c WHERE c.researcher_id = s.id AND c.state = " state ")"

#define SQL_LIST(X)                                                                            \
    X(CASELOAD_STAFF, "SELECT count(*) FROM staff")                                            \
    X(CASELOAD,                                                                                \
      "SELECT s.id, s.login, s.name, " IN_HAND("?1") " + " IN_HAND("?2") " + " IN_HAND(        \
          "?3") " + " IN_HAND("?4") " + " IN_HAND("?5") " AS cases FROM staff s"               \
                                                        " WHERE s.role = ?7 AND "              \
                                                        "s.is_disabled = 0"                    \
                                                        " ORDER BY cases, s.login LIMIT ?6")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_CASELOAD * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList caseload_sql = {texts, sizeof texts / sizeof texts[0]};

/* From the assignment to the decision. */
static const CaseState in_hand[] = {
    CASE_COMPLETE, CASE_STUDY, CASE_READY, CASE_DOCKETED, CASE_DEFERRED};

enum { IN_HAND_COUNT = sizeof in_hand / sizeof in_hand[0] };

static Caseload from_row(const Row *row, Arena *arena)
{
    return (Caseload){
        .staff_id = row_int(row, 0),
        .login = row_text(row, 1, arena),
        .name = row_text(row, 2, arena),
        .cases = row_int(row, 3),
    };
}

Err store_caseload(Store *store, Arena *arena, Caseload **out, size_t *count)
{
    RowStep step = ROW_DONE;
    int64_t max;
    size_t found = 0;

    TRY(store_number(store, SQL_CASELOAD_STAFF, &max));
    AUTO_RESET Row *row = store_query(store, SQL_CASELOAD);
    for (int i = 0; i < IN_HAND_COUNT; i++)
        row_bind_text(row, i + 1, str_of(casestate_code(in_hand[i])));
    row_bind_int(row, IN_HAND_COUNT + 1, max);
    row_bind_text(row, IN_HAND_COUNT + 2, str_of(role_code(ROLE_RESEARCHER)));
    *out = arena_new(arena, Caseload, (size_t)max + 1);
    while (found < (size_t)max && (step = row_step(row)) == ROW_READY)
        (*out)[found++] = from_row(row, arena);
    *count = found;
    return step == ROW_FAILED ? store_error(store) : ERR_NONE;
}
