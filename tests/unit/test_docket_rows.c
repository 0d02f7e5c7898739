#include "tests/lib/test.h"

#include "tests/lib/deskoffice.h"
#include "tests/lib/hearing.h"
#include "ui/screens/docket_rows.h"

/* More than are read of one state. */
enum { MANY = 260 };

/* A ready case again and again, each due a day later. */
static void copy(CaseOffice *office, CasefileId id, int times)
{
    StrBuilder script = {.arena = &office->arena};

    strbuilder_add_format(
        &script, "CREATE TEMP TABLE ready AS SELECT * FROM casefile WHERE id = %lld;",
        (long long)id.row);
    for (int i = 1; i <= times; i++)
        strbuilder_add_format(
            &script,
            "UPDATE ready SET id = id + 1, number = '1448-%d', draft_serial = draft_serial + 1,"
            " due_day = due_day + 1; INSERT INTO casefile SELECT * FROM ready;",
            1000 + i);
    assert_int_equal(
        engine_run_script(store_engine(office->store), strbuilder_text(&script)), ERR_NONE);
}

static void a_class_comes_before_its_time_however_many_are_ready(void **state)
{
    CaseOffice *office = caseoffice_open_demo("union");
    CasefileId id = hearing_ready(office);
    DocketStands stands;
    Arena arena = {0};
    Desk desk;

    (void)state;
    copy(office, id, MANY);
    int64_t last = id.row + MANY;
    assert_int_equal(
        engine_run_script(
            store_engine(office->store),
            str_format(
                &office->arena, "UPDATE casefile SET priority = 1 WHERE id = %lld",
                (long long)last)),
        ERR_NONE);
    assert_int_equal(desk_open(&desk, office->store, office->now), ERR_NONE);
    assert_int_equal(docket_stands_read(&desk, &arena, &stands), ERR_NONE);
    assert_int_equal(stands.rows[0].order.id, last);
    assert_int_equal(stands.rows[0].place, 1);
    assert_int_equal(stands.rows[1].order.id, id.row);
    arena_free(&arena);
    desk_close(&desk);
    office->store = NULL;
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_class_comes_before_its_time_however_many_are_ready),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
