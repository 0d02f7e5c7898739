#include "office/name_four.h"

#include "tests/lib/test.h"

static void a_name_is_parted_in_four(void **state)
{
    static const struct {
        const char *name;
        const char *four; /* parted by strokes */
    } rows[] = {
        {"سعد",                                                         "سعد|||"                                                     },
        {"سعد ناصر",                                                "سعد|ناصر||"                                             },
        {"سعد القحطاني",                                        "سعد|||القحطاني"                                     },
        {"سعد بن ناصر القحطاني",                          "سعد|ناصر||القحطاني"                             },
        {"سعد ناصر فهد",                                         "سعد|ناصر|فهد|"                                       },
        {"سعد بن ناصر بن فهد الوهمي",                  "سعد|ناصر|فهد|الوهمي"                           },
        {"نورة بنت فهد بن عبد الله آل سعود",      "نورة|فهد|عبد الله|آل سعود"                 },
        {"عبد الرحمن أبو بكر نور الدين محفوظ", "عبد الرحمن|أبو بكر|نور الدين|محفوظ"},
        {"سعد ناصر فهد علي الوهمي",                     "سعد|ناصر|فهد علي|الوهمي"                    },
        {"سعد ناصر فهد علي",                                  "سعد|ناصر|فهد|علي"                                 },
        {"الشيخ سعد بن ناصر الوهمي المحترم",    "سعد|ناصر||الوهمي"                                 },
        {"محمد عبدالله آل الشيخ",                        "محمد|عبدالله||آل الشيخ"                      },
        {"",                                                               "|||"                                                           },
        {"عبد",                                                         "عبد|||"                                                     },
    };
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        NameFour four = name_four(&arena, str_of(rows[i].name));
        StrBuilder text = {.arena = &arena};
        for (int part = 0; part < NAME_FOUR_COUNT; part++) {
            if (part)
                strbuilder_add_char(&text, '|');
            strbuilder_add(&text, four.parts[part]);
        }
        assert_str(strbuilder_text(&text), rows[i].four);
    }
    arena_free(&arena);
}

static void corrected_parts_are_read_written_and_compared(void **state)
{
    static const struct {
        const char *typed;
        const char *written; /* NULL: refused */
        bool spells;
    } rows[] = {
        {"سعد / ناصر / فهد / الوهمي",  "سعد / ناصر / فهد / الوهمي",        true },
        {"سعد/ناصر/-/فهد الوهمي",      "سعد / ناصر / - / فهد الوهمي",      true },
        {"سعد بن ناصر/فهد/ /الوهمى", "سعد بن ناصر / فهد / - / الوهمى", true },
        {"سعد ناصر فهد الوهمي",        "سعد ناصر فهد الوهمي / - / - / -",  true },
        {"سعد / ناصر / فهد",                 "سعد / ناصر / فهد / -",                   false},
        {"- / ناصر",                               NULL,                                               false},
        {"",                                           NULL,                                               false},
        {"ا/ب/ج/د/ه",                             NULL,                                               false},
    };
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        NameFour four;
        bool is_read = name_four_read(str_of(rows[i].typed), &four);
        assert_int_equal(is_read, rows[i].written != NULL);
        if (!is_read)
            continue;
        assert_str(name_four_text(&arena, &four), rows[i].written);
        assert_int_equal(
            name_four_spells(&arena, &four, STR("سعد بن ناصر بن فهد الوهمي")), rows[i].spells);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_parted_in_four),
        cmocka_unit_test(corrected_parts_are_read_written_and_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
