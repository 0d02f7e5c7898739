#include "tests/lib/test.h"

#include "office/name_likeness.h"

static void parts_are_alike_as_the_rule_says(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        const char *b;
        int percent;
    } rows[] = {
        {"سعد",             "سعد",             100},
        {"علاء",           "علا",             97 },
        {"القحطاني",   "قحطاني",       95 },
        {"الله",           "له",               0  },
        {"ابراهيم",     "ابرهيم",       85 },
        {"ابراهيم",     "ابارهيم",     85 },
        {"فيصل",           "فيصال",         60 },
        {"فيصل",           "فصيل",           60 },
        {"فهد",             "فهيد",           0  },
        {"عبدالعزيز", "عبدالعزز",   85 },
        {"عبدالعزيز", "عبدعزيز",     0  },
        {"عبدالعزيز", "عبدالغزير", 70 },
        {"عبدالعزيز", "عبالعزز",     0  },
        {"عبدالرحمن", "عبدالرحيم", 20 },
        {"عبدالله",     "عبدالاله",   20 },
        {"سلمان",         "سليمان",       20 },
        {"الحسن",         "الحسين",       20 },
        {"محمد",           "محمود",         20 },
        {"حسن",             "حسين",           0  },
        {"ريم",             "مريم",           0  },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int percent = name_part_likeness(&arena, str_of(rows[i].a), str_of(rows[i].b));
        if (percent != rows[i].percent)
            fail_msg("%s, %s: %d", rows[i].a, rows[i].b, percent);
    }
    arena_free(&arena);
}

static void names_are_paired_part_by_part_in_order(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        const char *b;
        int percent;
        int aligned;
    } rows[] = {
        {"",                                                  "سعد",                                        0,   0},
        {"سعد",                                            "سعد",                                        100, 1},
        {"سعد علي",                                     "ناصر علي",                               0,   0},
        {"سعد ناصر فهد الوهمي",               "سعد الوهمي",                           100, 2},
        {"سعد فهد ناصر",                            "سعد ناصر فهد",                        66,  2},
        {"سعد ناصر القحطاني التجريبي", "سعد ناصر قحطاني التجريبي", 98,  4},
        {"ابراهيم سعد",                             "ابرهيم فهد",                           42,  1},
        {"سعد فيصل فيصال",                        "سعد فيصال خلف",                      66,  2},
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        NameLikeness like = name_likeness(
            &arena, name_parts(&arena, str_of(rows[i].a)),
            name_parts(&arena, str_of(rows[i].b)));
        if (like.percent != rows[i].percent || like.aligned != rows[i].aligned)
            fail_msg("row %zu: %d %d", i, like.percent, like.aligned);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_are_alike_as_the_rule_says),
        cmocka_unit_test(names_are_paired_part_by_part_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
