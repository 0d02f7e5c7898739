/* What is still open is read by an index, however much there ever was. */
#include "tests/lib/office.h"

#include "db/sql.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/hearing.h"

static const struct {
    int file;
    const char *statement; /* a part that no other one of the file has */
    const char *index;
} rows[] = {
    {SQL_FILE_CLOCK,          "ended_on IS NULL AND id > ?1",              "clock_interval_open"},
    {SQL_FILE_SESSION,        "state = ?1 ORDER BY held_day, id LIMIT ?2", "session_by_state"   },
    {SQL_FILE_REFERRAL_INBOX, "UNION ALL",                                 "referral_answered"  },
};

static Str plan_of(Store *store, Arena *arena, Str statement)
{
    StrBuilder plan = {.arena = arena};
    Str text = str_format(arena, "EXPLAIN QUERY PLAN %s", str_c(arena, statement));
    Row *row = engine_prepare(store_engine(store), text);

    while (row_step(row) == ROW_READY) {
        strbuilder_add(&plan, row_text(row, 3, arena));
        strbuilder_add(&plan, STR("\n"));
    }
    row_reset(&row);
    return strbuilder_text(&plan);
}

static Str statement_of(size_t i)
{
    const SqlList *list = sql_list(rows[i].file);

    for (size_t at = 0; at < list->count; at++)
        if (str_find(list->texts[at], str_of(rows[i].statement)) < list->texts[at].len)
            return list->texts[at];
    return STR("");
}

static void an_index_holds_what_is_open(void **state)
{
    Store *store = office_in_memory();
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Str statement = statement_of(i);
        assert_true(statement.len > 0);
        Str plan = plan_of(store, &arena, statement);
        if (str_find(plan, str_of(rows[i].index)) == plan.len)
            fail_msg("%.*s", (int)plan.len, plan.bytes);
    }
    arena_free(&arena);
    store_close(store);
}

static void the_open_sessions_stand_by_their_days(void **state)
{
    CaseOffice *office = caseoffice_open("union");
    SessionId first = hearing_session(office, 1);
    SessionId second = hearing_session(office, 1);
    Session open[4];
    size_t count = 0;

    (void)state;
    assert_int_equal(
        store_session_list_open(office->store, &office->arena, open, 4, &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(open[0].id.row, first.row);
    assert_int_equal(open[1].id.row, second.row);
    assert_true(open[0].member_count > 0);
    hearing_close(office, first);
    assert_int_equal(
        store_session_list_open(office->store, &office->arena, open, 4, &count), ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(open[0].id.row, second.row);
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_index_holds_what_is_open),
        cmocka_unit_test(the_open_sessions_stand_by_their_days),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
