#include "tests/lib/test.h"

#include "office/duplicate.h"

static DuplicateSubject subject(Str text)
{
    DuplicateSubject parsed;
    Refusal why;

    assert_int_equal(duplicate_parse(text, &why, &parsed), ERR_NONE);
    return parsed;
}

static DuplicateVerdict judge(Arena *arena, Str a_text, Str b_text)
{
    DuplicateSubject a = subject(a_text);
    DuplicateSubject b = subject(b_text);

    return duplicate_judge(arena, &a, &b);
}

static int64_t number(Str text)
{
    int64_t value = -1;

    assert_true(str_to_int64(text, &value));
    return value;
}

static void every_pair_of_records_is_judged_as_its_row_says(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/dup.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        DuplicateVerdict verdict = judge(&arena, row.cells[0], row.cells[1]);
        assert_int_equal(verdict.name_score, number(row.cells[2]));
        assert_int_equal(verdict.aligned, number(row.cells[3]));
        assert_int_equal(verdict.points, number(row.cells[4]));
        assert_str(row.cells[5], duplicate_band_code(verdict.band));
    }
    assert_int_equal(count, 9);
    arena_free(&arena);
}

static void points_and_bands_follow_the_rule(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        const char *b;
        int points;
        DuplicateBand band;
    } rows[] = {
        {"",                                               "",                                                     0,   DUPLICATE_BAND_NONE    },
        {"name=سعد ناصر فهد",                    "name=سعد ناصر فهد",                          45,  DUPLICATE_BAND_POSSIBLE},
        {"name=د. سعد ناصر فهد",                "name=سعد بن ناصر بن فهد المحترم", 45,
         DUPLICATE_BAND_POSSIBLE                                                                                                               },
        {"name=سعد ناصر",                           "name=سعد ناصر",                                 25,  DUPLICATE_BAND_NONE    },
        {"name=سعد",                                    "name=سعد",                                          5,   DUPLICATE_BAND_NONE    },
        {"name=ابراهيم ناصر",                   "name=ابرهيم ناصر",                           18,  DUPLICATE_BAND_NONE    },
        {"dob=0;tel=+966500000001",                        "dob=2;tel=+966500000001",                              50,  DUPLICATE_BAND_POSSIBLE},
        {"dob=0;tel=+966500000001",                        "dob=-3;tel=+966500000001",                             0,   DUPLICATE_BAND_NONE    },
        {"dob=-2147483647;iban=X",                         "dob=2147483647;iban=X",                                10,  DUPLICATE_BAND_NONE    },
        {"iban=X;tel=1;dob=1;sex=f",                       "iban=X;tel=1;dob=1;sex=m",                             50,  DUPLICATE_BAND_POSSIBLE},
        {"iban=X;tel=1;dob=1;sex=f",                       "iban=X;tel=1;dob=1",                                   90,  DUPLICATE_BAND_LIKELY  },
        {"iban=X;tel=1;dob=1;name=سعد ناصر فهد", "iban=X;tel=1;dob=1;name=سعد ناصر فهد",       99,
         DUPLICATE_BAND_LIKELY                                                                                                                 },
        {"id=1999990003;dob=1;iban=X",                     "id=1999990013;dob=1;iban=X",                           55,
         DUPLICATE_BAND_POSSIBLE                                                                                                               },
        {"id=1999990003;dob=1;iban=X",                     "id=1999900003;dob=1;iban=X",                           55,
         DUPLICATE_BAND_POSSIBLE                                                                                                               },
        {"id=1999990003;dob=1;iban=X",                     "id=2999990113;dob=1;iban=X",                           5,   DUPLICATE_BAND_NONE    },
        {"id=1999990003;sex=m;name=سعد",                "id=1999990003;sex=f;name=هند",                      100,
         DUPLICATE_BAND_CERTAIN                                                                                                                },
 /* twins, and cousins with one name and two birth dates */
        {"name=حسن علي سعد الوهمي;dob=9",   "name=حسين علي سعد الوهمي;dob=9",       30,
         DUPLICATE_BAND_NONE                                                                                                                   },
        {"name=سعد علي ناصر الوهمي;dob=9", "name=سعد علي ناصر الوهمي;dob=900",     20,
         DUPLICATE_BAND_NONE                                                                                                                   },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        DuplicateVerdict verdict = judge(&arena, str_of(rows[i].a), str_of(rows[i].b));
        if (verdict.points != rows[i].points || verdict.band != rows[i].band)
            fail_msg("row %zu: %d %s", i, verdict.points, duplicate_band_code(verdict.band));
    }
    arena_free(&arena);
}

static void numbers_of_different_types_are_not_compared(void **state)
{
    (void)state;
    Arena arena = {0};
    DuplicateSubject a = {
        .id_type = STR("national"), .id_number = STR("1999990003"), .dob = DAY_NONE};
    DuplicateSubject b = {
        .id_type = STR("passport"), .id_number = STR("1999990003"), .dob = DAY_NONE};

    assert_int_equal(duplicate_judge(&arena, &a, &b).reason_count, 0);
    b.id_type = a.id_type;
    assert_int_equal(duplicate_judge(&arena, &a, &b).band, DUPLICATE_BAND_CERTAIN);
    arena_free(&arena);
}

static void a_verdict_names_what_speaks_for_and_against_it(void **state)
{
    (void)state;
    static const char *const expected[] = {
        "similar_name", "near_dob", "same_phone", "same_iban", "slip_in_id", "other_sex",
    };
    Arena arena = {0};
    DuplicateVerdict verdict = judge(
        &arena, STR("name=ابراهيم سعد علي;dob=10;tel=1;iban=X;id=1999990003;sex=m"),
        STR("name=ابرهيم سعد علي;dob=11;tel=1;iban=X;id=1999990004;sex=f"));

    assert_int_equal(verdict.reason_count, sizeof expected / sizeof expected[0]);
    for (size_t i = 0; i < verdict.reason_count; i++)
        assert_string_equal(duplicate_reason_code(verdict.reasons[i]), expected[i]);
    assert_string_equal(duplicate_reason_label(verdict.reasons[2]), "Same mobile");
    assert_string_equal(
        duplicate_band_label(DUPLICATE_BAND_LIKELY), "Probably the same person");
    arena_free(&arena);
}

static void a_record_is_read_in_any_order_and_with_blanks(void **state)
{
    (void)state;
    DuplicateSubject read = subject(STR(" sex = f ; dob=-5;; name=هند = سعد;id=1;"));

    assert_str(read.name, "هند = سعد");
    assert_str(read.id_number, "1");
    assert_str(read.sex, "f");
    assert_str(read.iban, "");
    assert_int_equal(read.dob, -5);
    assert_int_equal(subject(STR("dob=")).dob, DAY_NONE);
}

static void what_cannot_be_read_is_refused_by_name(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        Guard guard;
        const char *field;
    } rows[] = {
        {"name=سعد;phone=1", GUARD_UNKNOWN_KEY, "phone" },
        {"=1",                  GUARD_UNKNOWN_KEY, ""      },
        {"سعد",              GUARD_UNKNOWN_KEY, "سعد"},
        {"name",                GUARD_BAD_VALUE,   "name"  },
        {"dob=1999-01-01",      GUARD_BAD_VALUE,   "dob"   },
        {"dob=-2147483648",     GUARD_BAD_VALUE,   "dob"   },
        {"dob=2147483648",      GUARD_BAD_VALUE,   "dob"   },
        {"sex=male",            GUARD_BAD_VALUE,   "sex"   },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        DuplicateSubject out = {.name = STR("kept")};
        Refusal why;
        assert_int_equal(duplicate_parse(str_of(rows[i].text), &why, &out), ERR_BAD_DATA);
        assert_int_equal(why.guard, rows[i].guard);
        assert_str(why.field, rows[i].field);
        assert_str(out.name, "kept");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_pair_of_records_is_judged_as_its_row_says),
        cmocka_unit_test(points_and_bands_follow_the_rule),
        cmocka_unit_test(numbers_of_different_types_are_not_compared),
        cmocka_unit_test(a_verdict_names_what_speaks_for_and_against_it),
        cmocka_unit_test(a_record_is_read_in_any_order_and_with_blanks),
        cmocka_unit_test(what_cannot_be_read_is_refused_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
