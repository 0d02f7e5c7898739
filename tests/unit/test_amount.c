#include "office/money.h"
#include "tests/lib/test.h"
#include "view/amount.h"

static Str words_of(Arena *arena, int64_t halalas)
{
    Str words = {0};

    assert_int_equal(amount_words(arena, halalas, &words), ERR_NONE);
    return words;
}

static void every_row_of_the_vectors_reads_alike(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/tafqit.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        int64_t riyals;
        int64_t halalas;

        assert_true(str_to_int64(row.cells[0], &riyals));
        assert_true(str_to_int64(row.cells[1], &halalas));
        assert_str(words_of(&arena, riyals * 100 + halalas), str_c(&arena, row.cells[2]));
    }
    assert_true(count >= 30);
    arena_free(&arena);
}

static void grammar_holds_where_the_vectors_are_silent(void **state)
{
    (void)state;
    static const struct {
        int64_t halalas;
        const char *words;
    } rows[] = {
        {1,                 "فقط هللة واحدة لا غير"                                                                                        },
        {2,                 "فقط هللتان لا غير"                                                                                               },
        {8,                 "فقط ثماني هللات لا غير"                                                                                      },
        {10,                "فقط عشر هللات لا غير"                                                                                          },
        {11,                "فقط إحدى عشرة هللة لا غير"                                                                                 },
        {12,                "فقط اثنتا عشرة هللة لا غير"                                                                               },
        {21,                "فقط إحدى وعشرون هللة لا غير"                                                                             },
        {28,                "فقط ثمان وعشرون هللة لا غير"                                                                             },
        {102,               "فقط ريال واحد وهللتان لا غير"                                                                           },
        {201,               "فقط ريالان وهللة واحدة لا غير"                                                                         },
        {10100,             "فقط مائة ريال وريال لا غير"                                                                               },
        {20100,             "فقط مائتا ريال وريال لا غير"                                                                             },
        {20300,             "فقط مائتان وثلاثة ريالات لا غير"                                                                     },
        {100200,            "فقط ألف ريال وريالان لا غير"                                                                             },
        {200100,            "فقط ألفا ريال وريال لا غير"                                                                               },
        {110100,            "فقط ألف ومائة ريال وريال لا غير"                                                                      },
        {1100000,           "فقط أحد عشر ألف ريال لا غير"                                                                              },
        {1100100,           "فقط أحد عشر ألف ريال وريال لا غير"                                                                   },
        {1100300,           "فقط أحد عشر ألفا وثلاثة ريالات لا غير"                                                           },
        {10200000,          "فقط مائة ألف وألفا ريال لا غير"                                                                        },
        {10200300,          "فقط مائة ألف وألفان وثلاثة ريالات لا غير"                                                     },
        {20050000,          "فقط مائتا ألف وخمسمائة ريال لا غير"                                                                },
        {25000000,          "فقط مائتان وخمسون ألف ريال لا غير"                                                                  },
        {100100000,         "فقط مليون وألف ريال لا غير"                                                                               },
        {1100000000,        "فقط أحد عشر مليون ريال لا غير"                                                                          },
        {1100050000,        "فقط أحد عشر مليونا وخمسمائة ريال لا غير"                                                       },
        {500000000000,      "فقط خمسة مليارات ريال لا غير"                                                                           },
        {200000000000,      "فقط مليارا ريال لا غير"                                                                                      },
        {MONEY_MAX_HALALAS,
         "فقط تسعمائة وتسعة وتسعون مليارا وتسعمائة وتسعة وتسعون مليونا"
         " وتسعمائة وتسعة وتسعون ألفا وتسعمائة وتسعة وتسعون ريالا وتسع وتسعون هللة لا غير"},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(words_of(&arena, rows[i].halalas), rows[i].words);
    arena_free(&arena);
}

static void an_amount_out_of_range_has_no_words(void **state)
{
    (void)state;
    Arena arena = {0};
    Str words = STR("untouched");

    assert_int_equal(amount_words(&arena, -1, &words), ERR_BAD_DATA);
    assert_int_equal(amount_words(&arena, INT64_MIN, &words), ERR_BAD_DATA);
    assert_int_equal(amount_words(&arena, MONEY_MAX_HALALAS + 1, &words), ERR_BAD_DATA);
    assert_int_equal(amount_words(&arena, INT64_MAX, &words), ERR_BAD_DATA);
    assert_str(words, "untouched");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_vectors_reads_alike),
        cmocka_unit_test(grammar_holds_where_the_vectors_are_silent),
        cmocka_unit_test(an_amount_out_of_range_has_no_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
