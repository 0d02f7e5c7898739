#include "tests/lib/test.h"

#include "text/fold.h"

#include <unistr.h>

static Str character(Arena *arena, Str hex)
{
    uint8_t *bytes = arena_new(arena, uint8_t, 8);
    ucs4_t point = (ucs4_t)strtoul(str_c(arena, hex), NULL, 16);

    return (Str){(const char *)bytes, (size_t)u8_uctomb(bytes, point, 8)};
}

static void every_row_of_the_map_folds_as_it_says(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/fold-map.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        Str folded = text_fold(&arena, character(&arena, row.cells[0]));
        if (!str_equal(folded, row.cells[1]))
            fail_msg("line %zu: \"%.*s\"", row.line, (int)folded.len, folded.bytes);
    }
    assert_int_equal(count, 1085);
    arena_free(&arena);
}

static void texts_fold_to_what_a_reader_takes_for_the_same(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *folded;
    } rows[] = {
        {"",                                ""                                 },
        {" \t\r\n ",                        ""                                 },
        {"  أحمد،  بن-علي!  ",    "احمد بن علي"             },
        {"بسم\u2029الله\u00A0\xC2\x85"
         "الرحمن",           "بسم الله الرحمن"     },
        {"\xEF\xB7\xBA",                    "صلي الله عليه وسلم"},
        {"علاء علا",                 "علاء علا"                  },
        {"م\x01"
         "حمد\u0600",           "محمد"                         },
        {"ZOÉ Straße ﬁn İzmir ŉ",     "zoe strasse fin izmir ʼn"        },
        {"A\u030Angstro\u0308m Ångström", "angstrom angstrom"                },
        {"Ёлка ΣΊΣΥΦΟΣ",         "елка σισυφοσ"          },
        {"कि क़",                   "कि क\u093C"                 },
        {"٠٩ ۰۹ 09",                    "09 09 09"                         },
        {"a+b=c ﷼ 5€",                  "a b c ريال 5"                 },
        {"x²",                             "x²"                              },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(text_fold(&arena, str_of(rows[i].text)), rows[i].folded);
    arena_free(&arena);
}

static void the_seats_of_hamza_stay_where_they_are_asked_for(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *folded;
    } rows[] = {
        {"مُسؤول",                              "مسؤول"                  },
        {"مسئولة",                              "مسئوله"                },
        {"رضىً أحمد",                         "رضى احمد"             },
        {"مسو\u0654ول",                          "مسؤول"                  },
        {"مسي\u0654ول",                          "مسئول"                  },
        {"ﻣﺴﺌﻮﻝ ﻣﺴﺆﻭﻝ ﺭﺿﻰ", "مسئول مسؤول رضى"},
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(
            text_fold_keep(&arena, str_of(rows[i].text), FOLD_KEEP_HAMZA | FOLD_KEEP_YEH),
            rows[i].folded);
    arena_free(&arena);
}

static void a_trace_leads_back_to_whole_graphemes(void **state)
{
    (void)state;
    Arena arena = {0};
    Str text = STR("مُحَـمَّد ﻻ é");
    const FoldOrigin *origins;
    Str folded = text_fold_traced(&arena, text, &origins);

    assert_str(folded, "محمد لا e");
    const struct {
        size_t folded_at;
        const char *written;
    } rows[] = {
        {0,  "مُ"  },
        {2,  "حَ"  },
        {4,  "مَّ"},
        {6,  "د"    },
        {9,  "ﻻ"   },
        {11, "ﻻ"   },
        {14, "é"    },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        FoldOrigin from = origins[rows[i].folded_at];
        assert_str(str_part(text, from.start, from.end - from.start), rows[i].written);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_map_folds_as_it_says),
        cmocka_unit_test(texts_fold_to_what_a_reader_takes_for_the_same),
        cmocka_unit_test(the_seats_of_hamza_stay_where_they_are_asked_for),
        cmocka_unit_test(a_trace_leads_back_to_whole_graphemes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
