#include "tests/lib/test.h"

#include "office/ticket.h"

/* 2026-11-21 */
enum { TODAY = 20778 };

static void every_way_of_typing_a_ticket_is_read(void **state)
{
    static const struct {
        const char *typed;
        Ticket ticket;
    } rows[] = {
        {"7",                       {TODAY, 7}        },
        {" 7 ",                     {TODAY, 7}        },
        {"٧",                      {TODAY, 7}        },
        {"۷",                      {TODAY, 7}        },
        {"\u2068"
         "12\u2069",       {TODAY, 12}       },
        {"007",                     {TODAY, 7}        },
        {"999999999",               {TODAY, 999999999}},
        {"2026-11-20/7",            {TODAY - 1, 7}    },
        {"٢٠٢٦-١١-٢٠ / ٧", {TODAY - 1, 7}    },
        {"2026-11-21/7",            {TODAY, 7}        },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Ticket ticket = {0};
        if (!ticket_read(str_of(rows[i].typed), TODAY, &ticket))
            fail_msg("\"%s\" is not read", rows[i].typed);
        assert_int_equal(ticket.day, rows[i].ticket.day);
        assert_int_equal(ticket.serial, rows[i].ticket.serial);
    }
}

static void what_is_no_ticket_is_refused(void **state)
{
    static const char *const rows[] = {
        "",
        "0",
        "-7",
        "+7",
        "7a",
        "D7",
        "1448-37",
        "7/",
        "/7",
        "2026-11-31/7",
        "2026-11-20/0",
        "2026-11-20/-7",
        "20/7",
        "2026-11-20/7/7",
        "1000000000",
        "7\xff",
        "7 8",
        "7\n8\xc3",
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Ticket ticket = {.serial = 3};
        if (ticket_read(str_of(rows[i]), TODAY, &ticket))
            fail_msg("\"%s\" is read", rows[i]);
        assert_int_equal(ticket.serial, 3);
    }
}

static void a_ticket_is_written_as_it_is_read(void **state)
{
    Arena arena = {0};

    (void)state;
    assert_str(ticket_text(&arena, (Ticket){TODAY, 7}, TODAY), "7");
    assert_str(ticket_text(&arena, (Ticket){TODAY - 1, 7}, TODAY), "2026-11-20/7");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_of_typing_a_ticket_is_read),
        cmocka_unit_test(what_is_no_ticket_is_refused),
        cmocka_unit_test(a_ticket_is_written_as_it_is_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
