#include "tests/lib/reception.h"

#include "db/appointment_store.h"

/* TEST_MOMENT is a Saturday. */
#define SUNDAY (moment_day(TEST_MOMENT) + 1)

static int open_office(void **state)
{
    *state = reception_open("union");
    return 0;
}

static int close(void **state)
{
    reception_close(*state);
    return 0;
}

static Err book(Reception *reception, Day day, int minute, const char *name, int64_t *out)
{
    AppointmentPlan plan = {
        .day = day,
        .minute = minute,
        .purpose = VISIT_PURPOSE_PAPERS,
        .given_name = str_of(name),
    };

    return store_appointment_book(
        reception->store, &reception->clerk, &plan, out, &reception->why);
}

static Appointment find(Reception *reception, int64_t id)
{
    Appointment appointment;

    assert_int_equal(
        store_appointment_find(reception->store, id, &reception->arena, &appointment),
        ERR_NONE);
    return appointment;
}

static void a_slot_takes_so_many_and_then_names_those_that_are_free(void **state)
{
    Reception *reception = *state;
    int64_t id;

    reception_set(reception, SETTING_APPOINTMENT_LAST_HOUR, "10");
    assert_int_equal(book(reception, SUNDAY, 9 * 60, "أ", &id), ERR_NONE);
    assert_int_equal(book(reception, SUNDAY, 9 * 60, "ب", &id), ERR_NONE);
    assert_int_equal(book(reception, SUNDAY, 9 * 60, "ج", &id), ERR_BAD_DATA);
    assert_int_equal(reception->why.guard, GUARD_SLOT_FREE);
    assert_str(reception->why.allowed, "09:30");
    assert_int_equal(book(reception, SUNDAY, 9 * 60 + 30, "ج", &id), ERR_NONE);
    reception_is_sound(reception);
}

static void a_day_off_a_day_that_is_over_and_a_time_between_are_refused(void **state)
{
    Reception *reception = *state;
    int64_t id;

    assert_int_equal(book(reception, SUNDAY - 1, 600, "أ", &id), ERR_BAD_DATA);
    assert_str(reception->why.field, "day");
    assert_int_equal(book(reception, SUNDAY - 7, 600, "أ", &id), ERR_BAD_DATA);
    assert_int_equal(book(reception, SUNDAY, 605, "أ", &id), ERR_BAD_DATA);
    assert_str(reception->why.field, "time");
    assert_int_equal(book(reception, SUNDAY, 14 * 60, "أ", &id), ERR_BAD_DATA);
}

static void checking_in_gives_a_ticket_once(void **state)
{
    Reception *reception = *state;
    VisitId visit;
    int64_t id;

    assert_int_equal(book(reception, SUNDAY, 600, "أ", &id), ERR_NONE);
    reception->clerk.moment = moment_at(SUNDAY, 10, 5);
    Appointment appointment = find(reception, id);
    assert_true(appointment_is_missed(&appointment, reception->clerk.moment));
    assert_int_equal(
        store_appointment_arrive(
            reception->store, &reception->clerk, id, &visit, &reception->why),
        ERR_NONE);
    Visit given = reception_find(reception, visit);
    assert_int_equal(given.state, VISIT_WAITING);
    assert_int_equal(given.purpose, VISIT_PURPOSE_PAPERS);
    assert_str(given.name, "أ");
    assert_int_equal(given.ticket.serial, 1);
    appointment = find(reception, id);
    assert_int_equal(appointment.state, APPOINTMENT_ARRIVED);
    assert_int_equal(appointment.ticket.serial, 1);
    assert_false(appointment_is_missed(&appointment, reception->clerk.moment));
    assert_int_equal(
        store_appointment_arrive(
            reception->store, &reception->clerk, id, &visit, &reception->why),
        ERR_REFUSED);
    reception_is_sound(reception);
}

/* He gives his name at the door and says nothing of an appointment. */
static void who_comes_as_anybody_does_has_come_to_his_appointment(void **state)
{
    Reception *reception = *state;
    int64_t person = reception_person(reception, "نورة بنت فهد النموذج");
    AppointmentPlan plan = {.day = SUNDAY, .minute = 600, .person_id = person};
    Arrival arrival = {.person_id = person};
    VisitId visit;
    int64_t id;

    assert_int_equal(
        store_appointment_book(
            reception->store, &reception->clerk, &plan, &id, &reception->why),
        ERR_NONE);
    assert_int_equal(
        store_visit_arrive(
            reception->store, &reception->clerk, &arrival, &visit, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).state, APPOINTMENT_BOOKED);
    reception->clerk.moment = moment_at(SUNDAY, 9, 55);
    assert_int_equal(
        store_visit_arrive(
            reception->store, &reception->clerk, &arrival, &visit, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).state, APPOINTMENT_ARRIVED);
    assert_int_equal(find(reception, id).visit_id, visit.row);
    reception_is_sound(reception);
}

/* Whatever statement fails: there is a ticket and he has come, or neither. */
static void a_check_in_that_fails_leaves_nothing_half(void **state)
{
    Reception *reception = *state;
    bool has_failed = true;
    VisitId visit;
    int64_t id;

    assert_int_equal(book(reception, SUNDAY, 600, "أ", &id), ERR_NONE);
    reception->clerk.moment = moment_at(SUNDAY, 9, 55);
    for (int step = 1; has_failed; step++) {
        fault_fail_step(reception->store, step);
        Err err = store_appointment_arrive(
            reception->store, &reception->clerk, id, &visit, &reception->why);
        has_failed = fault_clear(reception->store);
        assert_true(has_failed == (err != ERR_NONE));
        bool has_come = find(reception, id).state == APPOINTMENT_ARRIVED;
        Err found = store_visit_find_ticket(reception->store, (Ticket){SUNDAY, 1}, &visit);
        assert_int_equal(found, has_come ? ERR_NONE : ERR_NOT_FOUND);
        assert_true(has_come == !has_failed);
    }
    reception_is_sound(reception);
}

static void a_cancelled_one_needs_a_reason_and_gives_its_place_back(void **state)
{
    Reception *reception = *state;
    Appointment *rows;
    size_t count;
    int64_t id;
    int64_t other;

    reception_set(reception, SETTING_APPOINTMENT_SEATS, "1");
    assert_int_equal(book(reception, SUNDAY, 600, "أ", &id), ERR_NONE);
    assert_int_equal(book(reception, SUNDAY, 600, "ب", &other), ERR_BAD_DATA);
    reception_at(reception, 1, "");
    assert_int_equal(
        store_appointment_cancel(reception->store, &reception->clerk, id, &reception->why),
        ERR_REFUSED);
    reception_at(reception, 1, "اعتذر");
    assert_int_equal(
        store_appointment_cancel(reception->store, &reception->clerk, id, &reception->why),
        ERR_NONE);
    assert_int_equal(book(reception, SUNDAY, 600, "ب", &other), ERR_NONE);
    assert_int_equal(
        store_appointment_list(
            reception->store, SUNDAY, SUNDAY, &reception->arena, &rows, &count),
        ERR_NONE);
    assert_int_equal(count, 1);
    assert_int_equal(rows[0].id, other);
    reception_is_sound(reception);
}

static void who_did_not_come_is_noted_once_his_time_has_come(void **state)
{
    Reception *reception = *state;
    VisitId visit;
    int64_t id;

    assert_int_equal(book(reception, SUNDAY, 600, "أ", &id), ERR_NONE);
    reception->clerk.moment = moment_at(SUNDAY, 9, 59);
    assert_int_equal(
        store_appointment_no_show(reception->store, &reception->clerk, id, &reception->why),
        ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_TIME_COME);
    reception->clerk.moment = moment_at(SUNDAY, 10, 20);
    assert_int_equal(
        store_appointment_no_show(reception->store, &reception->clerk, id, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).state, APPOINTMENT_NO_SHOW);
    assert_int_equal(
        store_appointment_no_show(reception->store, &reception->clerk, id, &reception->why),
        ERR_REFUSED);
    assert_int_equal(reception->why.guard, GUARD_NO_SUCH_MOVE);
    /* he comes late, and is served all the same */
    assert_int_equal(
        store_appointment_arrive(
            reception->store, &reception->clerk, id, &visit, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).state, APPOINTMENT_ARRIVED);
    reception_is_sound(reception);
}

static void one_that_is_changed_keeps_its_place_or_needs_a_free_one(void **state)
{
    Reception *reception = *state;
    AppointmentPlan plan = {.day = SUNDAY, .minute = 600, .purpose = VISIT_PURPOSE_INQUIRY};
    int64_t id;
    int64_t other;

    reception_set(reception, SETTING_APPOINTMENT_SEATS, "1");
    assert_int_equal(book(reception, SUNDAY, 600, "أ", &id), ERR_NONE);
    assert_int_equal(book(reception, SUNDAY, 630, "ب", &other), ERR_NONE);
    plan.given_name = STR("أحمد");
    assert_int_equal(
        store_appointment_change(
            reception->store, &reception->clerk, id, &plan, &reception->why),
        ERR_NONE);
    assert_str(find(reception, id).name, "أحمد");
    assert_int_equal(find(reception, id).purpose, VISIT_PURPOSE_INQUIRY);
    plan.minute = 630;
    assert_int_equal(
        store_appointment_change(
            reception->store, &reception->clerk, id, &plan, &reception->why),
        ERR_BAD_DATA);
    assert_int_equal(reception->why.guard, GUARD_SLOT_FREE);
    plan.day = SUNDAY + 1;
    assert_int_equal(
        store_appointment_change(
            reception->store, &reception->clerk, id, &plan, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).day, SUNDAY + 1);
    reception_is_sound(reception);
}

static void who_did_not_come_is_expected_anew_on_another_day(void **state)
{
    Reception *reception = *state;
    AppointmentPlan plan = {
        .day = SUNDAY + 1,
        .minute = 600,
        .purpose = VISIT_PURPOSE_PAPERS,
        .given_name = STR("أ")};
    int64_t id;

    assert_int_equal(book(reception, SUNDAY, 600, "أ", &id), ERR_NONE);
    reception->clerk.moment = moment_at(SUNDAY, 10, 20);
    assert_int_equal(
        store_appointment_no_show(reception->store, &reception->clerk, id, &reception->why),
        ERR_NONE);
    assert_int_equal(
        store_appointment_change(
            reception->store, &reception->clerk, id, &plan, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).state, APPOINTMENT_BOOKED);
    reception_is_sound(reception);
}

/* He has no file, so only the one at the counter can know that it is he. */
static void who_has_no_file_comes_to_the_appointment_that_is_named(void **state)
{
    Reception *reception = *state;
    Arrival arrival = {.given_name = STR("أ")};
    VisitId visit;
    int64_t id;

    assert_int_equal(book(reception, SUNDAY, 600, "أ", &id), ERR_NONE);
    reception->clerk.moment = moment_at(SUNDAY, 9, 55);
    arrival.appointment_id = id;
    assert_int_equal(
        store_visit_arrive(
            reception->store, &reception->clerk, &arrival, &visit, &reception->why),
        ERR_NONE);
    assert_int_equal(find(reception, id).state, APPOINTMENT_ARRIVED);
    assert_int_equal(find(reception, id).visit_id, visit.row);
    assert_int_equal(
        store_visit_arrive(
            reception->store, &reception->clerk, &arrival, &visit, &reception->why),
        ERR_REFUSED);
    reception_is_sound(reception);
}

static void times_are_read_in_any_digits(void **state)
{
    static const struct {
        const char *typed;
        int minute; /* -1: none */
    } rows[] = {
        {"10:30",   630},
        {"9",       540},
        {"٩:٠٥", 545},
        {" 00:00 ", 0  },
        {"24:00",   -1 },
        {"10:60",   -1 },
        {"",        -1 },
        {"ten",     -1 },
        {"-1:00",   -1 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int minute = -1;
        bool is_time = appointment_time_read(str_of(rows[i].typed), &minute);
        if (is_time != (rows[i].minute >= 0) || (is_time && minute != rows[i].minute))
            fail_msg("%s gives %d", rows[i].typed, minute);
    }
}

#define IN_OFFICE(f) cmocka_unit_test_setup_teardown(f, open_office, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(a_slot_takes_so_many_and_then_names_those_that_are_free),
        IN_OFFICE(a_day_off_a_day_that_is_over_and_a_time_between_are_refused),
        IN_OFFICE(checking_in_gives_a_ticket_once),
        IN_OFFICE(who_comes_as_anybody_does_has_come_to_his_appointment),
        IN_OFFICE(a_check_in_that_fails_leaves_nothing_half),
        IN_OFFICE(a_cancelled_one_needs_a_reason_and_gives_its_place_back),
        IN_OFFICE(who_did_not_come_is_noted_once_his_time_has_come),
        IN_OFFICE(one_that_is_changed_keeps_its_place_or_needs_a_free_one),
        IN_OFFICE(who_did_not_come_is_expected_anew_on_another_day),
        IN_OFFICE(who_has_no_file_comes_to_the_appointment_that_is_named),
        cmocka_unit_test(times_are_read_in_any_digits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
