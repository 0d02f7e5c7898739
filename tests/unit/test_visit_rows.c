#include "tests/lib/test.h"

#include "view/inquiry_rows.h"
#include "view/visit_rows.h"

static Arena arena;
static const Moment nine = 1795240800000;

static int give_back(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* The cell under the column with this key. */
static Str cell(const Table *table, size_t row, const char *key)
{
    for (size_t i = 0; i < table->column_count; i++) {
        if (strcmp(table->columns[i].key, key) == 0)
            return table_cell(table, row, i);
    }
    fail_msg("no column %s", key);
    return (Str){0};
}

static Visit visit_of(int waited_minutes)
{
    return (Visit){
        .id = {77},
        .ticket = { moment_day(nine), 7},
        .state = VISIT_WAITING,
        .arrived_at = nine - waited_minutes * (Moment)MOMENT_MINUTE_MS,
        .served_at = MOMENT_NONE,
        .ended_at = MOMENT_NONE,
        .return_day = DAY_NONE,
        .name = STR("سعد"),
    };
}

static void the_first_column_is_the_ticket(void **state)
{
    Visit visits[] = {visit_of(16), visit_of(0)};
    VisitClock clock = {.now = nine, .target_minutes = 15};

    (void)state;
    visits[1].ticket.day--;
    Table table = visit_rows(&arena, &clock, visits, 2);
    assert_string_equal(table.columns[0].key, "number");
    assert_string_equal(table.columns[1].key, "person");
    assert_str(table_cell(&table, 0, 0), "7");
    assert_str(table_cell(&table, 1, 0), "2026-11-20/7");
    assert_str(cell(&table, 0, "waits_minutes"), "16");
    assert_str(cell(&table, 0, "mark"), "too_long");
    assert_str(cell(&table, 1, "mark"), "in_time");
    assert_str(cell(&table, 0, "return_on"), "");
    Table ticket = visit_row_ticket(&arena, &visits[0], moment_day(nine));
    assert_str(table_cell(&ticket, 0, 0), "7");
}

static void a_private_visit_hides_its_name_and_says_so(void **state)
{
    Visit visit = visit_of(0);
    VisitClock clock = {.now = nine, .target_minutes = 15};

    (void)state;
    visit.is_private = visit.has_priority = true;
    Table table = visit_rows(&arena, &clock, &visit, 1);
    assert_str(cell(&table, 0, "person"), "");
    assert_str(cell(&table, 0, "state_words"), "Waiting · priority · private talk");
    assert_str(cell(&table, 0, "private"), "true");
}

static void figures_have_one_row(void **state)
{
    VisitFigures figures = {.arrived = 5, .answered = 4, .too_long = 2, .serve_p90 = 9};

    (void)state;
    figures.in_state[VISIT_REFUSED_WITH_LIST] = 3;
    Table table = visit_row_figures(&arena, &figures);
    assert_int_equal(table.row_count, 1);
    assert_str(cell(&table, 0, "arrived"), "5");
    assert_str(cell(&table, 0, "refused_with_list"), "3");
    assert_str(cell(&table, 0, "answered"), "4");
    assert_str(cell(&table, 0, "too_long"), "2");
    assert_str(cell(&table, 0, "serve_p90_minutes"), "9");
}

static void a_question_waits_until_it_is_answered(void **state)
{
    Inquiry inquiries[2] = {
        {
         .id = {9},
         .state = INQUIRY_OPEN,
         .question = STR("متى؟"),
         .asked_at = nine,
         .answered_at = MOMENT_NONE,
         .ticket = {moment_day(nine), 7},
         },
    };

    (void)state;
    inquiries[1] = inquiries[0];
    inquiries[1].answered_at = nine + 3 * (Moment)MOMENT_MINUTE_MS;
    inquiries[1].ticket.serial = 0;
    Table table = inquiry_rows(&arena, nine + 8 * (Moment)MOMENT_MINUTE_MS, inquiries, 2);
    assert_str(cell(&table, 0, "number"), "7");
    assert_str(cell(&table, 1, "number"), "");
    assert_str(cell(&table, 0, "waits_minutes"), "8");
    assert_str(cell(&table, 1, "waits_minutes"), "3");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_column_is_the_ticket),
        cmocka_unit_test(a_private_visit_hides_its_name_and_says_so),
        cmocka_unit_test(figures_have_one_row),
        cmocka_unit_test(a_question_waits_until_it_is_answered),
    };

    return cmocka_run_group_tests(tests, NULL, give_back);
}
