#include "office/circumstance.h"

#include "tests/lib/test.h"

#define TODAY 20778 /* 2026-11-21 */

typedef struct {
    Arena arena;
    Circumstance one;
    const char *warning;
    Refusal why;
} Read;

static Err read(Read *read, CircumstanceTyped typed)
{
    return circumstance_read(
        &read->arena, &typed, TODAY, &read->one, &read->warning, &read->why);
}

static void what_is_typed_is_read_or_its_field_named(void **state)
{
    static const struct {
        CircumstanceKind kind;
        const char *choice, *number, *note, *from, *until;
        Err err;
        const char *field;
    } rows[] = {
        {CIRCUMSTANCE_CATEGORY, "widow",          "",                     "",     "1446/1/1",   "",         ERR_NONE,     ""      },
        {CIRCUMSTANCE_CATEGORY, "widow",          "",                     "",     "",           "",         ERR_NONE,     ""      },
        {CIRCUMSTANCE_CATEGORY, "",               "",                     "",     "",           "",         ERR_BLANK,    "choice"},
        {CIRCUMSTANCE_CATEGORY, "phone",          "",                     "",     "",           "",         ERR_BAD_DATA, "choice"},
        {CIRCUMSTANCE_CATEGORY, "widow",          "",                     "",     "1446",       "",         ERR_BAD_DATA, "from"  },
        {CIRCUMSTANCE_CATEGORY, "widow",          "",                     "",     "2026-11-22", "",         ERR_BAD_DATA, "from"  },
        {CIRCUMSTANCE_CATEGORY, "widow",          "",                     "",     "1446/1/2",   "1446/1/1", ERR_BAD_DATA, "until" },
        {CIRCUMSTANCE_CONTACT,  "phone",          "",                     "",     "",           "",         ERR_BLANK,    "from"  },
        {CIRCUMSTANCE_CONTACT,  "complaint_link", "",                     "",     "+0",         "",         ERR_BAD_DATA, "choice"},
        {CIRCUMSTANCE_PHONE,    "own",            "",                     "",     "",           "",         ERR_BLANK,    "number"},
        {CIRCUMSTANCE_PHONE,    "own",            "٠٥٩٨٧٦٥٤٣٢", "",     "",           "",         ERR_NONE,     ""      },
        {CIRCUMSTANCE_DEATH,    "told",           "",                     "",     "",           "",         ERR_BLANK,    "from"  },
        {CIRCUMSTANCE_DEATH,    "told",           "",                     "",     "1448/6/1",   "",         ERR_NONE,     ""      },
        {CIRCUMSTANCE_DEATH,    "rumour",         "",                     "",     "1448/6/1",   "",         ERR_BAD_DATA, "choice"},
        {CIRCUMSTANCE_ADDRESS,  "family",         "",                     "",     "",           "",         ERR_BLANK,    "note"  },
        {CIRCUMSTANCE_ADDRESS,  "family",         "",                     "Abha", "",           "",         ERR_NONE,     ""      },
        {CIRCUMSTANCE_ADDRESS,  "family",         "rnbb ٢٣١٢",        "Abha", "",           "",         ERR_NONE,     ""      },
        {CIRCUMSTANCE_ADDRESS,  "family",         "2312RNBB",             "Abha", "",           "",         ERR_BAD_DATA, "number"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Read all = {0};
        CircumstanceTyped typed = {rows[i].kind,           str_of(rows[i].choice),
                                   str_of(rows[i].number), str_of(rows[i].note),
                                   str_of(rows[i].from),   str_of(rows[i].until)};
        Err err = read(&all, typed);
        if (err != rows[i].err || !str_is(all.why.field, rows[i].field))
            fail_msg(
                "row %zu: %d %.*s", i, (int)err, (int)all.why.field.len, all.why.field.bytes);
        arena_free(&all.arena);
    }
}

static void a_doubtful_phone_is_kept_as_typed_with_a_warning(void **state)
{
    Read all = {0};

    (void)state;
    assert_int_equal(
        read(
            &all,
            (CircumstanceTyped){CIRCUMSTANCE_PHONE, STR("child"), STR("05123"), {0}, {0}, {0}}),
        ERR_NONE);
    assert_str(all.one.number, "05123");
    assert_non_null(all.warning);
    assert_int_equal(
        read(
            &all,
            (CircumstanceTyped){
                CIRCUMSTANCE_PHONE, STR("child"), STR("0598765432"), {0}, {0}, {0}}),
        ERR_NONE);
    assert_str(all.one.number, "+966598765432");
    assert_null(all.warning);
    arena_free(&all.arena);
}

/* Days from 100 on; -1: open on that side. */
static Circumstance held(CircumstanceKind kind, size_t choice, Day from, Day until)
{
    return (Circumstance){
        .kind = kind,
        .choice = choice,
        .number = STR("+966598765432"),
        .from = date_of_day(CALENDAR_GREGORIAN, from < 0 ? DAY_NONE : from),
        .until = date_of_day(CALENDAR_GREGORIAN, until < 0 ? DAY_NONE : until),
    };
}

static void the_same_does_not_hold_twice_on_one_day(void **state)
{
    static const struct {
        CircumstanceKind kind;
        size_t old_choice;
        Day old_from, old_until;
        size_t choice;
        Day from, until;
        bool is_free;
        bool gives_way;
    } rows[] = {
        {CIRCUMSTANCE_CATEGORY, 1, 100, 200, 1, 201, -1,  true,  false},
        {CIRCUMSTANCE_CATEGORY, 1, 100, 200, 1, 200, -1,  false, false},
        {CIRCUMSTANCE_CATEGORY, 1, 100, 200, 1, 50,  99,  true,  false},
        {CIRCUMSTANCE_CATEGORY, 1, 100, 200, 1, 50,  100, false, false},
        {CIRCUMSTANCE_CATEGORY, 1, 100, -1,  1, 300, -1,  false, false},
        {CIRCUMSTANCE_CATEGORY, 1, -1,  -1,  1, -1,  -1,  false, false},
        {CIRCUMSTANCE_CATEGORY, 1, 100, -1,  2, 100, -1,  true,  false},
        {CIRCUMSTANCE_CONTACT,  1, 100, -1,  2, 300, -1,  true,  true },
        {CIRCUMSTANCE_CONTACT,  1, 100, -1,  2, 100, -1,  false, false},
        {CIRCUMSTANCE_CONTACT,  1, 100, 200, 2, 150, -1,  false, false},
        {CIRCUMSTANCE_PHONE,    1, 100, -1,  2, 300, -1,  false, false},
        {CIRCUMSTANCE_DEATH,    1, 100, -1,  2, 300, -1,  false, false},
    };
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Circumstance old =
            held(rows[i].kind, rows[i].old_choice, rows[i].old_from, rows[i].old_until);
        Circumstance new = held(rows[i].kind, rows[i].choice, rows[i].from, rows[i].until);
        Refusal why = {0};
        Err err = circumstance_compare(&arena, &old, &new, &why);
        if (err != (rows[i].is_free ? ERR_NONE : ERR_EXISTS) ||
            circumstance_gives_way(&old, &new) != rows[i].gives_way)
            fail_msg("row %zu: %d", i, (int)err);
        old.struck = STR("never");
        assert_int_equal(circumstance_compare(&arena, &old, &new, &why), ERR_NONE);
    }
    arena_free(&arena);
}

static void its_last_day_is_still_its_day(void **state)
{
    Circumstance one = held(CIRCUMSTANCE_CATEGORY, 1, 100, 200);

    (void)state;
    assert_int_equal(circumstance_state(&one, 200), CIRCUMSTANCE_HOLDS);
    assert_int_equal(circumstance_state(&one, 201), CIRCUMSTANCE_ENDED);
    one.struck = STR("never");
    assert_int_equal(circumstance_state(&one, 200), CIRCUMSTANCE_STRUCK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_typed_is_read_or_its_field_named),
        cmocka_unit_test(a_doubtful_phone_is_kept_as_typed_with_a_warning),
        cmocka_unit_test(the_same_does_not_hold_twice_on_one_day),
        cmocka_unit_test(its_last_day_is_still_its_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
