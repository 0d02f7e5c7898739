#include "tests/lib/test.h"

#include "db/body.h"
#include "view/event_detail.h"

static const Staff staff[] = {
    {.id = 7, .login = {"huda", 4}, .name = {"هدى", 6}},
    {.id = 8,       .login = {"ali", 3}                    },
};

static void assert_detail(const char *record, const char *name, Str value, const char *expected)
{
    Arena arena = {0};
    StrBuilder body = {.arena = &arena};

    body_add(&body, name, value);
    Event event = {.record_kind = str_of(record), .after = strbuilder_text(&body)};
    assert_str(event_detail_words(&arena, &event, staff, 2), expected);
    arena_free(&arena);
}

/* Isolates stand around each value. */
#define IN(text) "\u2068" text "\u2069"

static void a_code_is_read_by_its_label(void **state)
{
    (void)state;
    assert_detail("case", "kind", STR("rent"), "Kind: " IN("Rent"));
    assert_detail("case", "fund", STR("zakat"), "Fund: " IN("Zakat"));
    assert_detail("clock", "reason", STR("replied"), "How it ended: " IN("Ended by the reply"));
    assert_detail("case", "housing", STR("rented"), "Housing: " IN("Rented"));
    assert_detail("case", "city", STR("original"), "City: " IN("Original seen"));
}

static void a_day_of_either_calendar_is_read_in_short(void **state)
{
    (void)state;
    assert_detail("case", "due", STR("2026-09-10"), "Due: " IN("10/9/2026"));
    assert_detail("paper", "expires", STR("1460-02-30"), "Expires: " IN("30/2/1460"));
    assert_detail("paper", "expires", STR("1460"), "Expires: " IN("1460"));
}

static void a_moment_is_read_in_the_time_of_the_office(void **state)
{
    (void)state;
    assert_detail(
        "paper", "received", STR("2026-09-10T22:30:00.000Z"),
        "Received on: " IN("\u206611/9/2026 01:30\u2069"));
}

static void staff_are_named_by_id_and_by_login(void **state)
{
    (void)state;
    assert_detail("plan", "made_by", STR("7"), "Made by: " IN("هدى"));
    assert_detail("case", "researcher", STR("ali"), "Researcher: " IN("ali"));
    assert_detail("plan", "authorised_by", STR("0"), "");
}

static void what_only_ties_records_together_is_left_out(void **state)
{
    (void)state;
    assert_detail("plan", "case", STR("1875558901651341312"), "");
    assert_detail("paper", "how", STR("none"), "");
    assert_detail("case", "unheard_of", STR("x"), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_code_is_read_by_its_label),
        cmocka_unit_test(a_day_of_either_calendar_is_read_in_short),
        cmocka_unit_test(a_moment_is_read_in_the_time_of_the_office),
        cmocka_unit_test(staff_are_named_by_id_and_by_login),
        cmocka_unit_test(what_only_ties_records_together_is_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
