#include "tests/lib/reception.h"

#include "db/check.h"
#include "db/library_store.h"

static int open_tuwaim(void **state)
{
    *state = reception_open("tuwaim");
    return 0;
}

static int close(void **state)
{
    reception_close(*state);
    return 0;
}

static LibraryItem *list(Reception *reception, size_t *count)
{
    LibraryItem *items = NULL;

    assert_int_equal(
        store_library_list(reception->store, &reception->arena, &items, count), ERR_NONE);
    return items;
}

static Err set(Reception *reception, const char *tool, const char *edition, const char *place)
{
    Str texts[] = {str_of(edition), str_of(place)};
    LibraryNote note = {edition ? &texts[0] : NULL, place ? &texts[1] : NULL};

    reception->why = (Refusal){0};
    return store_library_set(
        reception->store, &reception->admin, str_of(tool), &note, &reception->why);
}

static void the_list_is_the_policys(void **state)
{
    static const char *const tools[] = {
        "statute", "partners_policy", "volunteer_policy", "aid_policy", "service_request"};
    size_t count = 0;
    LibraryItem *items = list(*state, &count);

    assert_int_equal(count, 5);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(tool_code(items[i].tool), tools[i]);
        assert_true(items[i].title.len > 0);
        assert_int_equal(items[i].version, 0);
    }
    assert_str(items[0].clause, "S2-b1");
}

static void edition_and_place_are_written_down_one_by_one(void **state)
{
    Reception *reception = *state;
    size_t count = 0;

    assert_int_equal(set(reception, "aid_policy", " 3\x1b ", NULL), ERR_NONE);
    assert_int_equal(set(reception, "aid_policy", NULL, "الرف الثاني"), ERR_NONE);
    LibraryItem *items = list(reception, &count);
    assert_str(items[3].edition, "3");
    assert_str(items[3].place, "الرف الثاني");
    assert_int_equal(items[3].version, 2);
    reception->admin.version = 1;
    assert_int_equal(set(reception, "aid_policy", "4", NULL), ERR_CHANGED_MEANWHILE);
    reception_is_sound(reception);
}

static void who_saw_that_nothing_was_written_down_does_not_write_over_it(void **state)
{
    Reception *reception = *state;
    size_t count = 0;

    reception->admin.version = VERSION_NONE_YET;
    assert_int_equal(set(reception, "aid_policy", "3", NULL), ERR_NONE);
    assert_int_equal(set(reception, "aid_policy", "4", NULL), ERR_CHANGED_MEANWHILE);
    assert_str(list(reception, &count)[3].edition, "3");
}

static void a_tool_that_the_policy_does_not_name_is_refused(void **state)
{
    Reception *reception = *state;

    assert_int_equal(set(reception, "support_request", "1", NULL), ERR_BAD_DATA);
    assert_str(reception->why.found, "support_request");
    assert_str(reception->why.clause, "S2-b1..5");
    assert_str(
        reception->why.allowed,
        "statute, partners_policy, volunteer_policy, aid_policy, service_request");
    assert_int_equal(set(reception, "statut", "1", NULL), ERR_BAD_DATA);
}

static void a_clerk_writes_nothing_into_the_library(void **state)
{
    Reception *reception = *state;

    reception->admin = reception->clerk;
    assert_int_equal(set(reception, "statute", "1", NULL), ERR_NOT_PERMITTED);
}

static void what_was_changed_from_outside_is_found(void **state)
{
    Reception *reception = *state;
    Findings findings = {.arena = &reception->arena};

    assert_int_equal(set(reception, "statute", "1", "shelf"), ERR_NONE);
    assert_int_equal(
        engine_run_script(
            store_engine(reception->store), STR("UPDATE library_item SET place = 'x'")),
        ERR_NONE);
    assert_int_equal(store_check(reception->store, NULL, &findings), ERR_NONE);
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.items[0].kind, FINDING_VALUE_DIFFERS);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_tuwaim, close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(the_list_is_the_policys),
        IN_OFFICE(edition_and_place_are_written_down_one_by_one),
        IN_OFFICE(who_saw_that_nothing_was_written_down_does_not_write_over_it),
        IN_OFFICE(a_tool_that_the_policy_does_not_name_is_refused),
        IN_OFFICE(a_clerk_writes_nothing_into_the_library),
        IN_OFFICE(what_was_changed_from_outside_is_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
