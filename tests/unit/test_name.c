#include "tests/lib/test.h"

#include "office/name.h"
#include "text/fold.h"

static void names_are_cut_into_their_parts(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *sort_key;
    } rows[] = {
        {"",                                             ""                                         },
        {"بن",                                         ""                                         },
        {"محمد بن عبد الله آل سعيد",  "محمد عبدالله السعيد"     },
        {"نورة ابنة عبد ال عزيز",       "نوره عبدالعزيز"              },
        {"أبو عبد الرحمن نور الدين", "ابوعبدالرحمن نورالدين"},
        {"عبيد الله سيف الإسلام",      "عبيدالله سيفالاسلام"    },
        {"عبيد سعد",                              "عبيد سعد"                          },
        {"سعد عبد",                                "سعد عبد"                            },
        {"الله",                                     "الله"                                 },
        {"جار الله السعيد",                 "جارالله السعيد"              },
        {"Sara bin Ali",                                 "sara bin ali"                             },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(name_sort_key(&arena, str_of(rows[i].name)), rows[i].sort_key);
    arena_free(&arena);
}

static void a_part_knows_its_words(void **state)
{
    (void)state;
    Arena arena = {0};
    NameParts parts = name_parts(&arena, STR("سعد بن عبد ال عزيز"));

    assert_int_equal(parts.count, 2);
    assert_int_equal(parts.list[0].word_count, 1);
    assert_int_equal(parts.list[1].word_count, 3);
    assert_str(parts.list[1].words[2], "عزيز");
    arena_free(&arena);
}

static void titles_and_respects_are_no_part_of_the_name(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        size_t count;
        const char *first;
    } rows[] = {
        {"د.عمر سعد",                                                2, "عمر"        },
        {"سعادة الأستاذ الدكتور/ سعد المحترم", 1, "سعد"        },
        {"المكرمة أ. هند علي المحترمة",               2, "هند"        },
        {"الشيخ",                                                      1, "الشيخ"    },
        {"المحترم",                                                  1, "المحترم"},
        {"عمر الشيخ",                                               2, "عمر"        },
        {"",                                                                0, NULL            },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        NameParts parts = name_without_titles(name_parts(&arena, str_of(rows[i].name)));
        assert_int_equal(parts.count, rows[i].count);
        if (rows[i].first)
            assert_str(parts.list[0].text, rows[i].first);
    }
    arena_free(&arena);
}

static void sort_keys_put_a_list_in_its_order(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/sort.tsv");
    TsvRow row = {0};
    Str before = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        Str key = name_sort_key(&arena, row.cells[1]);
        assert_str(key, str_c(&arena, row.cells[2]));
        assert_true(str_compare(before, key) < 0);
        before = key;
    }
    assert_int_equal(count, 42);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_cut_into_their_parts),
        cmocka_unit_test(a_part_knows_its_words),
        cmocka_unit_test(titles_and_respects_are_no_part_of_the_name),
        cmocka_unit_test(sort_keys_put_a_list_in_its_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
