#include "tests/lib/test.h"

#include "db/closing_store.h"
#include "tests/lib/caseoffice.h"
#include "tests/lib/seat.h"
#include "ui/screens/queue.h"
#include "view/queue.h"

/* More than any list holds. */
enum { MANY = 4200 };

static void open_draft(CaseOffice *office, CasefileId *out)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    CaseOpening opening = {.person_id = office->person.row, .kind = office->kind};

    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, out, &office->why), ERR_NONE);
}

/* Drafts, which have no day, stand in the order in which they were opened. */
static Seat *seat_before(CaseOffice *office, CasefileId drafts[], int count)
{
    assert_int_equal(store_begin_bulk(office->store), ERR_NONE);
    for (int i = 0; i < count; i++)
        open_draft(office, &drafts[i]);
    assert_int_equal(store_commit_bulk(office->store), ERR_NONE);
    return seat_open(
        office->store, office->now, ROLE_VERIFIER, &queue_screen,
        queue_named(STR("verification")));
}

static int64_t selected(Seat *seat)
{
    const List *list = seat_list(seat);

    return list->kind->id(list_selected(list));
}

static void close_all(Seat *seat, CaseOffice *office)
{
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

static void the_end_of_any_queue_is_reached_and_the_way_back(void **state)
{
    static CasefileId drafts[MANY];
    CaseOffice *office = caseoffice_open_demo("union");
    Seat *seat = seat_before(office, drafts, MANY);

    (void)state;
    assert_int_equal(selected(seat), drafts[0].row);
    seat_press(seat, KEYCODE_END);
    assert_int_equal(selected(seat), drafts[MANY - 1].row);
    for (int i = 0; i < 600; i++)
        seat_press(seat, KEYCODE_UP);
    assert_int_equal(selected(seat), drafts[MANY - 601].row);
    seat_press(seat, KEYCODE_DOWN);
    assert_int_equal(selected(seat), drafts[MANY - 600].row);
    seat_press(seat, KEYCODE_HOME);
    assert_int_equal(selected(seat), drafts[0].row);
    close_all(seat, office);
}

/* They are put in order by no index. */
static void the_overdue_keep_their_places_in_any_order(void **state)
{
    enum { COUNT = 700, A_WEEK = 7 };
    CasefileId drafts[COUNT];
    CaseOffice *office = caseoffice_open_demo("union");

    (void)state;
    for (int i = 0; i < COUNT; i++)
        open_draft(office, &drafts[i]);
    caseoffice_go(office, moment_day(office->now) + 4 * A_WEEK);
    Seat *seat = seat_open(
        office->store, office->now, ROLE_MANAGER, &queue_screen, queue_named(STR("overdue")));
    for (size_t order = 0; order < 6; order++) {
        list_put_in_order((List *)(uintptr_t)seat_list(seat), order);
        seat_press(seat, KEYCODE_F5);
        assert_int_equal(selected(seat), drafts[0].row);
        seat_press(seat, KEYCODE_END);
        assert_int_equal(selected(seat), drafts[COUNT - 1].row);
        for (int i = 0; i < 400; i++)
            seat_press(seat, KEYCODE_UP);
        assert_int_equal(selected(seat), drafts[COUNT - 401].row);
    }
    close_all(seat, office);
}

static void type_text(Seat *seat, const char *text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(text)};

    ui_answer(&seat->ui, &event);
}

/* Drafts wait for verification; who is typed is found in his own queue, and in no other. */
static void a_queue_is_searched_by_name_and_number(void **state)
{
    CasefileId drafts[3];
    CaseOffice *office = caseoffice_open_demo("union");
    Seat *seat = seat_before(office, drafts, 2);

    (void)state;
    caseoffice_person(office, "name=نوف سالم القحطاني;id=1999900028;sex=f");
    seat_press(seat, KEYCODE_F7);
    type_text(seat, "نوف سالم");
    assert_null(list_selected(seat_list(seat)));
    seat_press(seat, KEYCODE_ESCAPE);
    seat_press(seat, KEYCODE_F7);
    type_text(seat, "D2");
    assert_int_equal(selected(seat), drafts[1].row);
    seat_press(seat, KEYCODE_ESCAPE);
    assert_int_equal(selected(seat), drafts[1].row);
    seat_press(seat, KEYCODE_HOME);
    assert_int_equal(selected(seat), drafts[0].row);
    seat_close(seat);
    office->store = NULL;
    caseoffice_close(office);
}

/* A draft is in no queue of studies. */
static void who_stands_in_another_queue_is_not_found_here(void **state)
{
    CasefileId draft;
    CaseOffice *office = caseoffice_open_demo("union");

    (void)state;
    open_draft(office, &draft);
    Seat *seat = seat_open(
        office->store, office->now, ROLE_MANAGER, &queue_screen, queue_named(STR("study")));
    seat_press(seat, KEYCODE_F7);
    type_text(seat, "D1");
    assert_null(list_selected(seat_list(seat)));
    close_all(seat, office);
}

static void a_case_that_has_left_the_queue_keeps_the_place_in_the_list(void **state)
{
    enum { COUNT = 100 };
    CasefileId drafts[COUNT];
    CaseOffice *office = caseoffice_open_demo("union");
    Seat *seat = seat_before(office, drafts, COUNT);

    (void)state;
    seat_press(seat, KEYCODE_END);
    for (int i = 0; i < 40; i++)
        seat_press(seat, KEYCODE_UP);
    assert_int_equal(selected(seat), drafts[COUNT - 41].row);
    Act act = caseoffice_as(office, ROLE_MANAGER);
    act.reason = STR("?");
    assert_int_equal(
        store_casefile_close(
            office->store, &act, drafts[COUNT - 41], CLOSE_REASON_WITHDRAWN, STR("his word"),
            &office->why),
        ERR_NONE);
    ui_refresh(&seat->ui);
    assert_int_equal(selected(seat), drafts[COUNT - 40].row);
    close_all(seat, office);
}

/* The next step of the first case, as far as it was read. */
static Str next_step(Seat *seat)
{
    const List *list = seat_list(seat);
    size_t last = list->kind->column_count - 1;

    assert_string_equal(list->kind->columns[last].label, "Next");
    return list->kind->columns[last].text(&seat->arena, list_row(list, 0));
}

static void the_next_step_is_read_where_it_is_shown(void **state)
{
    CasefileId drafts[1];
    CaseOffice *office = caseoffice_open_demo("union");
    Seat *seat = seat_before(office, drafts, 1);

    (void)state;
    assert_str(next_step(seat), "");
    ui_resize(&seat->ui, 24, 132);
    assert_true(next_step(seat).len > 0);
    ui_resize(&seat->ui, 24, 80);
    assert_str(next_step(seat), "");
    close_all(seat, office);
}

static void every_queue_of_cases_is_put_in_order_by_its_key(void **state)
{
    static const struct {
        const char *name;
        size_t orders;
    } queues[] = {
        {"study",   4},
        {"reply",   4},
        {"service", 4},
        {"overdue", 6},
    };

    (void)state;
    for (size_t i = 0; i < sizeof queues / sizeof queues[0]; i++) {
        CaseOffice *office = caseoffice_open_demo("union");
        Seat *seat = seat_open(
            office->store, office->now, ROLE_MANAGER, &queue_screen,
            queue_named(str_of(queues[i].name)));
        assert_int_equal(seat_list(seat)->kind->order_count, queues[i].orders);
        close_all(seat, office);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_end_of_any_queue_is_reached_and_the_way_back),
        cmocka_unit_test(the_overdue_keep_their_places_in_any_order),
        cmocka_unit_test(a_queue_is_searched_by_name_and_number),
        cmocka_unit_test(who_stands_in_another_queue_is_not_found_here),
        cmocka_unit_test(a_case_that_has_left_the_queue_keeps_the_place_in_the_list),
        cmocka_unit_test(the_next_step_is_read_where_it_is_shown),
        cmocka_unit_test(every_queue_of_cases_is_put_in_order_by_its_key),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
