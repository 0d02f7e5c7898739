#include "tests/lib/test.h"

#include "office/person_query.h"

static Arena arena;

static int clear(void **state)
{
    (void)state;
    arena_reset(&arena);
    return 0;
}

static void a_text_is_told_by_its_shape(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        const char *identity;
        int beneficiary_number;
        const char *phone;
        const char *iban;
        const char *start; /* of the name */
    } rows[] = {
        {"",                              "",                         0,         "",              "",                         ""                             },
        {" . ",                           "",                         0,         "",              "",                         ""                             },
        {"1",                             "",                         1,         "",              "",                         ""                             },
        {"٣٧",                          "",                         37,        "",              "",                         ""                             },
        {"199",                           "",                         199,       "",              "",                         ""                             },
        {"1999",                          "1999",                     1999,      "",              "",                         ""                             },
        {"١٩٩٩ ٩٩٠-003",           "1999990003",               0,         "",              "",                         ""                             },
        {"0512",                          "0512",                     512,       "+966512",       "",                         ""                             },
        {"051-234 5678",                  "0512345678",               0,         "+966512345678", "",                         ""                             },
        {"512345678",                     "512345678",                512345678, "+966512345678", "",                         ""                             },
        {"+966 51",                       "",                         0,         "+96651",        "",                         ""                             },
        {"00966512345678",                "00966512345678",           0,         "+966512345678", "",                         ""                             },
        {"96651234",                      "96651234",                 96651234,  "+96651234",     "",                         ""                             },
        {"+971501234567",                 "",                         0,         "+971501234567", "",                         ""                             },
        {"SA47",                          "SA47",                     0,         "",              "SA47",                     "sa47"                         },
        {"sa47 8000 0000 9000 0000 0123", "SA4780000000900000000123", 0,         "",
         "SA4780000000900000000123",                                                                                          "sa47 8000 0000 9000 0000 0123"},
        {"4780000000900000000123",        "4780000000900000000123",   0,         "",              "SA4780000000900000000123",
         ""                                                                                                                                                  },
        {"z0000123",                      "Z0000123",                 0,         "",              "",                         "z0000123"                     },
        {"Ali",                           "",                         0,         "",              "",                         "ali"                          },
        {"سعد",                        "",                         0,         "",              "",                         "سعد"                       },
        {"عبد الله بن سعـد", "",                         0,         "",              "",                         "عبدالله سعد"        },
        {"سعد 2",                      "",                         0,         "",              "",                         "سعد 2"                     },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PersonQuery query = person_query(&arena, str_of(rows[i].typed), 0);
        assert_str(query.identity, rows[i].identity);
        assert_int_equal(query.beneficiary_number, rows[i].beneficiary_number);
        assert_str(query.phone, rows[i].phone);
        assert_str(query.iban, rows[i].iban);
        assert_str(query.name.start, rows[i].start);
    }
}

static void a_text_that_is_too_long_looks_for_nobody(void **state)
{
    (void)state;
    StrBuilder text = {.arena = &arena};

    for (int i = 0; i <= PERSON_QUERY_MAX_POINTS; i++)
        strbuilder_add_char(&text, '7');
    PersonQuery query = person_query(&arena, strbuilder_text(&text), 0);
    for (int match = 0; match < PERSON_MATCH_COUNT; match++)
        assert_false(person_query_has(&query, (PersonMatch)match));
}

static void a_query_says_what_it_looks_for(void **state)
{
    (void)state;
    PersonQuery number = person_query(&arena, STR("0512"), 0);
    PersonQuery name = person_query(&arena, STR("سعد"), 0);

    assert_true(person_query_has(&number, PERSON_MATCH_IDENTITY));
    assert_true(person_query_has(&number, PERSON_MATCH_NUMBER));
    assert_true(person_query_has(&number, PERSON_MATCH_PHONE));
    assert_false(person_query_has(&number, PERSON_MATCH_IBAN));
    assert_false(person_query_has(&number, PERSON_MATCH_NAME));
    assert_false(person_query_has(&number, PERSON_MATCH_PART));
    assert_true(person_query_has(&name, PERSON_MATCH_NAME));
    assert_true(person_query_has(&name, PERSON_MATCH_PART));
    assert_false(person_query_has(&name, PERSON_MATCH_IDENTITY));
}

static void only_a_whole_number_or_a_whole_name_names_a_person(void **state)
{
    (void)state;
    static const Person noura = {
        .name = {"نورة بنت عبدالله القحطاني", sizeof "نورة بنت عبدالله القحطاني" - 1},
        .identity = {"1999990003",                                      10                                                          },
        .phone = {"+966512345678",                                   13                                                          },
        .beneficiary_number = 37,
    };
    static const struct {
        const char *typed;
        PersonMatch why;
        bool names;
    } rows[] = {
        {"1999990003",                                          PERSON_MATCH_IDENTITY, true },
        {"199999000",                                           PERSON_MATCH_IDENTITY, false},
        {"0512345678",                                          PERSON_MATCH_PHONE,    true },
        {"051234567",                                           PERSON_MATCH_PHONE,    false},
        {"37",                                                  PERSON_MATCH_NUMBER,   true },
        {"نورة بنت عبدالله القحطاني",     PERSON_MATCH_NAME,     true },
        {"نوره  بنت عبد الله القَحطاني", PERSON_MATCH_NAME,     true },
        {"نورة عبدالله القحطاني",            PERSON_MATCH_NAME,     false},
        {"نورة بنت عبدالله",                      PERSON_MATCH_NAME,     false},
        {"نورة بنت عبدالله القحط",           PERSON_MATCH_NAME,     false},
        {"القحطاني نورة بنت عبدالله",     PERSON_MATCH_PART,     false},
        {"نورة",                                            PERSON_MATCH_PART,     false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PersonQuery query = person_query(&arena, str_of(rows[i].typed), 0);
        assert_int_equal(person_query_names(&query, &noura, rows[i].why), rows[i].names);
    }
}

static void any_bytes_are_looked_for(void **state)
{
    (void)state;
    uint64_t seed = 11;

    for (int round = 0; round < 20000; round++) {
        static const char alphabet[] = "\0\n\t\"'*()-:^+.0915SAsa\xd8\xb3\xd9\xe2\x80\x8f\xff";
        char bytes[12];
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = alphabet[test_random(&seed) % (sizeof alphabet - 1)];
        PersonQuery query = person_query(&arena, (Str){bytes, sizeof bytes}, 0);
        for (size_t i = 0; i < query.name.count; i++)
            assert_null(
                memchr(query.name.tokens[i].text.bytes, '"', query.name.tokens[i].text.len));
        arena_reset(&arena);
    }
}

static void a_reference_is_the_id_of_a_record_or_an_identity_number(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        int64_t row;
        const char *identity;
    } rows[] = {
        {"",                     0,                   ""               },
        {"سعد",               0,                   ""               },
        {"1882440681062400000",  1882440681062400000, ""               },
        {"١٩٩٩٩٩٠٠٠٣", 0,                   "1999990003"     },
        {"784199912345678",      0,                   "784199912345678"},
        {"z 12345",              0,                   "Z12345"         },
        {"99999999999999999999", 0,                   ""               },
        {"12",                   0,                   "12"             },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PersonReference reference = person_reference(&arena, str_of(rows[i].typed));
        assert_int_equal(reference.row, rows[i].row);
        assert_str(reference.identity, rows[i].identity);
    }
}

static void every_match_has_a_code_and_a_label(void **state)
{
    (void)state;
    static const char *const codes[] = {"id",         "number",  "phone",  "iban",
                                        "name",       "part",    "merged", "further_phone",
                                        "old_number", "old_name"};

    for (int match = 0; match < PERSON_MATCH_COUNT; match++) {
        assert_string_equal(person_match_code((PersonMatch)match), codes[match]);
        assert_non_null(person_match_label((PersonMatch)match));
        assert_true(strlen(person_match_short_label((PersonMatch)match)) <= 12);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(a_text_is_told_by_its_shape, clear),
        cmocka_unit_test_setup(a_text_that_is_too_long_looks_for_nobody, clear),
        cmocka_unit_test_setup(a_query_says_what_it_looks_for, clear),
        cmocka_unit_test_setup(only_a_whole_number_or_a_whole_name_names_a_person, clear),
        cmocka_unit_test_setup(any_bytes_are_looked_for, clear),
        cmocka_unit_test_setup(a_reference_is_the_id_of_a_record_or_an_identity_number, clear),
        cmocka_unit_test_setup(every_match_has_a_code_and_a_label, clear),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
