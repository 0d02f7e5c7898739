/* The queues as every face shows them, over cases that went their way through the stores. */
#include "tests/lib/caseoffice.h"

#include "db/visit_store.h"
#include "view/day_rows.h"

static int open_union(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static QueueAsk ask_of(CaseOffice *office)
{
    return (QueueAsk){
        .store = office->store,
        .now = office->now,
        .day = moment_day(office->now),
        .max = QUEUE_ROWS_MAX,
    };
}

static QueuePage read(CaseOffice *office, const char *name, QueueAsk ask)
{
    const QueueKind *kind = queue_named(str_of(name));
    QueuePage page;

    assert_non_null(kind);
    assert_int_equal(queue_read(kind, &ask, &office->arena, &page), ERR_NONE);
    assert_string_equal(page.table.columns[0].key, "number");
    assert_string_equal(page.table.columns[1].key, "person");
    return page;
}

static QueueFigures count(CaseOffice *office, const char *name)
{
    QueueAsk ask = ask_of(office);
    QueueFigures figures;

    assert_int_equal(
        queue_count(queue_named(str_of(name)), &ask, &office->arena, &figures), ERR_NONE);
    return figures;
}

/* So many statements are run before a key is pressed. */
enum { STATEMENTS_AT_REST = 30, RESTS_MAX = 20 };

static Err count_at_rest(CaseOffice *office, QueueTally *tally, QueueFigures *out)
{
    QueueAsk ask = ask_of(office);

    ask.tally = tally;
    fault_fail_from_step(office->store, STATEMENTS_AT_REST);
    Err err = queue_count(queue_named(STR("overdue")), &ask, &office->arena, out);
    fault_clear(office->store);
    return err;
}

static void a_count_that_is_cut_short_goes_on_from_there(void **state)
{
    CaseOffice *office = *state;
    QueueTally tally = {0};
    QueueFigures counted = {0};
    int rests = 0;

    caseoffice_complete(office);
    caseoffice_draft(office);
    caseoffice_go(office, moment_day(office->now) + 60);
    QueueFigures whole = count(office, "overdue");
    while (count_at_rest(office, &tally, &counted) && rests < RESTS_MAX)
        rests++;
    assert_in_range(rests, 1, RESTS_MAX - 1);
    assert_int_equal(whole.count, 2);
    assert_int_equal(counted.count, whole.count);
    assert_int_equal(counted.late, whole.late);
    assert_int_equal(counted.nearly, whole.nearly);
}

static Str cell(const Table *table, size_t row, const char *key)
{
    for (size_t i = 0; i < table->column_count; i++) {
        if (strcmp(table->columns[i].key, key) == 0)
            return table_cell(table, row, i);
    }
    fail_msg("no column %s", key);
    return (Str){0};
}

/* Every queue counts as many as it lists. */
static void expect_counts(CaseOffice *office)
{
    for (size_t i = 0; queue_at(i); i++) {
        QueuePage page = read(office, queue_at(i)->name, ask_of(office));
        assert_int_equal(count(office, queue_at(i)->name).count, page.table.row_count);
    }
}

static void the_queues_are_those_of_the_work(void **state)
{
    static const char *const names[] = {"reception", "verification", "referral", "study",
                                        "committee", "reply",        "service",  "overdue"};
    (void)state;
    for (size_t i = 0; i < 8; i++) {
        assert_string_equal(queue_at(i)->name, names[i]);
        assert_ptr_equal(queue_named(str_of(names[i])), queue_at(i));
    }
    assert_null(queue_at(8));
    assert_null(queue_named(STR("complaints")));
    assert_null(queue_named(STR("")));
}

static void a_draft_waits_to_be_verified(void **state)
{
    CaseOffice *office = *state;

    caseoffice_draft(office);
    office->now += 90 * (Moment)1000;
    QueuePage page = read(office, "verification", ask_of(office));
    assert_int_equal(page.table.row_count, 1);
    assert_str(cell(&page.table, 0, "number"), "D1");
    assert_str(cell(&page.table, 0, "state"), "DRAFT");
    assert_true(cell(&page.table, 0, "person").len > 0);
    assert_str(cell(&page.table, 0, "waits_minutes"), "1");
    assert_str(cell(&page.table, 0, "due"), "");
    assert_str(cell(&page.table, 0, "step_days_left"), "7");
    assert_str(cell(&page.table, 0, "next_act"), "missing");
    assert_str(cell(&page.table, 0, "owed_by"), "clerk");
    assert_str(cell(&page.table, 0, "guard"), "missing_list_given");
    expect_counts(office);
}

static void a_complete_case_shows_its_window(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    Casefile casefile = caseoffice_find(office, id);
    Arena *arena = &office->arena;

    QueuePage page = read(office, "study", ask_of(office));
    assert_int_equal(page.table.row_count, 1);
    assert_str(cell(&page.table, 0, "state"), "COMPLETE");
    assert_str(cell(&page.table, 0, "window"), "too_early");
    assert_str(cell(&page.table, 0, "days_left"), "15");
    assert_true(str_equal(
        cell(&page.table, 0, "due"), day_iso(arena, CALENDAR_GREGORIAN, casefile.due)));
    assert_true(str_equal(
        cell(&page.table, 0, "not_before"),
        day_iso(arena, CALENDAR_GREGORIAN, casefile.not_before)));
    assert_str(cell(&page.table, 0, "next_act"), "assign");
    assert_str(cell(&page.table, 0, "owed_by"), "manager");
    expect_counts(office);

    /* The same queue as it will stand some days after the last one. */
    QueueAsk later = ask_of(office);
    later.day = casefile.due + 4;
    assert_int_equal(read(office, "overdue", ask_of(office)).table.row_count, 0);
    page = read(office, "overdue", later);
    assert_int_equal(page.table.row_count, 1);
    assert_str(cell(&page.table, 0, "record"), "case");
    assert_str(cell(&page.table, 0, "window"), "late");
    assert_true(str_starts_with(cell(&page.table, 0, "days_left"), STR("-")));
}

static void a_question_of_a_case_waits_for_whom_it_was_asked(void **state)
{
    CaseOffice *office = *state;
    ReferralAsked asked = {.casefile = caseoffice_draft(office), .question = STR("متى؟")};
    Act act = caseoffice_as(office, ROLE_CLERK);
    int64_t id = 0;

    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &id, &office->why), ERR_NONE);
    QueuePage page = read(office, "referral", ask_of(office));
    assert_int_equal(page.table.row_count, 1);
    assert_str(cell(&page.table, 0, "number"), "D1");
    assert_str(cell(&page.table, 0, "state"), "asked");
    assert_str(cell(&page.table, 0, "new"), "true");
    assert_str(cell(&page.table, 0, "to_role"), "researcher");
    assert_str(cell(&page.table, 0, "question"), "متى؟");
    assert_str(cell(&page.table, 0, "days_left"), "2");
    assert_int_equal(count(office, "referral").count, 1);

    QueueAsk later = ask_of(office);
    later.day += 10;
    page = read(office, "overdue", later);
    assert_int_equal(page.table.row_count, 2); /* the draft is old by then, too */
    assert_str(cell(&page.table, 0, "record"), "referral");
    assert_str(cell(&page.table, 0, "owed_by"), "researcher");
    assert_str(cell(&page.table, 1, "record"), "case");
}

/* The wait of a visitor who was referred goes on where it began. */
static void a_referred_visitor_keeps_waiting(void **state)
{
    CaseOffice *office = *state;
    Arrival arrival = {.given_name = STR("سعد"), .is_private = true};
    Act act = caseoffice_as(office, ROLE_CLERK);
    int64_t referral = 0;
    VisitId id = {0};

    assert_int_equal(
        store_visit_arrive(office->store, &act, &arrival, &id, &office->why), ERR_NONE);
    office->now += 30 * (Moment)MOMENT_MINUTE_MS;
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_visit_step(office->store, &act, id, VISIT_STEP_CALL, &office->why), ERR_NONE);
    QueuePage page = read(office, "reception", ask_of(office));
    assert_str(cell(&page.table, 0, "number"), "1");
    assert_str(cell(&page.table, 0, "waits_minutes"), "30");
    assert_str(cell(&page.table, 0, "mark"), "too_long");
    assert_int_equal(count(office, "reception").late, 1);
    assert_int_equal(
        store_visit_step(office->store, &act, id, VISIT_STEP_SERVE, &office->why), ERR_NONE);
    assert_int_equal(
        store_visit_refer(office->store, &act, id, STR("متى؟"), &referral, &office->why),
        ERR_NONE);
    assert_int_equal(read(office, "reception", ask_of(office)).table.row_count, 0);
    page = read(office, "referral", ask_of(office));
    assert_str(cell(&page.table, 0, "number"), "1");
    assert_str(cell(&page.table, 0, "person"), "");
    assert_str(cell(&page.table, 0, "waits_minutes"), "30");
}

static void pages_go_on_behind_an_id(void **state)
{
    CaseOffice *office = *state;
    QueueAsk ask = ask_of(office);
    size_t total = 0;
    QueuePage page;

    for (int i = 0; i < 5; i++) {
        caseoffice_draft(office);
        Act act = caseoffice_as(office, ROLE_CLERK);
        VisitId id;
        assert_int_equal(
            store_visit_arrive(office->store, &act, &(Arrival){0}, &id, &office->why),
            ERR_NONE);
    }
    static const char *const names[] = {"verification", "reception"};
    for (size_t i = 0; i < 2; i++) {
        ask = ask_of(office);
        ask.max = 2;
        total = 0;
        do {
            page = read(office, names[i], ask);
            total += page.table.row_count;
            ask.after = page.last;
        } while (page.has_more);
        assert_int_equal(total, 5);
        ask.after = 4711;
        assert_int_equal(
            queue_read(queue_named(str_of(names[i])), &ask, &office->arena, &page),
            ERR_NOT_FOUND);
    }
}

static void the_sheet_of_the_day_tells_how_all_stands(void **state)
{
    CaseOffice *office = *state;
    QueueAsk ask = ask_of(office);
    Office file;
    Table day;
    Table queues;

    caseoffice_draft(office);
    caseoffice_complete(office);
    assert_int_equal(store_office_find(office->store, &file), ERR_NONE);
    assert_int_equal(day_row(&ask, &office->arena, &day), ERR_NONE);
    assert_str(cell(&day, 0, "policy"), "union");
    assert_true(str_equal(cell(&day, 0, "chain"), digest_text(&office->arena, file.chain)));
    assert_true(
        str_equal(cell(&day, 0, "day"), day_iso(&office->arena, CALENDAR_GREGORIAN, ask.day)));
    assert_true(
        str_equal(cell(&day, 0, "hijri"), day_iso(&office->arena, CALENDAR_HIJRI, ask.day)));
    assert_str(cell(&day, 0, "arrived"), "0");
    assert_int_equal(day_rows_queues(&ask, &office->arena, &queues), ERR_NONE);
    assert_int_equal(queues.row_count, 8);
    assert_str(cell(&queues, 1, "queue"), "verification");
    assert_str(cell(&queues, 1, "count"), "1");
    assert_str(cell(&queues, 3, "count"), "1");
    assert_str(cell(&queues, 7, "count"), "0");
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_union, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_queues_are_those_of_the_work),
        IN_OFFICE(a_count_that_is_cut_short_goes_on_from_there),
        IN_OFFICE(a_draft_waits_to_be_verified),
        IN_OFFICE(a_complete_case_shows_its_window),
        IN_OFFICE(a_question_of_a_case_waits_for_whom_it_was_asked),
        IN_OFFICE(a_referred_visitor_keeps_waiting),
        IN_OFFICE(pages_go_on_behind_an_id),
        IN_OFFICE(the_sheet_of_the_day_tells_how_all_stands),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
