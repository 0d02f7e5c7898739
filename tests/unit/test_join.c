#include "tests/lib/test.h"

#include "text/join.h"
#include "text/utf8.h"

/* The line's code points after joining, in logical order; an alef that was taken shows as "_". */
static Str joined(Arena *arena, Str text)
{
    TextBidi bidi = {.arena = arena};
    StrBuilder result = {.arena = arena};
    size_t count = 0;

    text_bidi_reserve(&bidi, text_utf8_count(text));
    for (size_t at = 0; at < text.len;)
        bidi.points[count++] = text_utf8_next(text, &at);
    text_bidi_resolve(&bidi, DIRECTION_RTL);
    text_join_mirror(&bidi);
    text_join(&bidi);
    for (size_t i = 0; i < count; i++)
        text_utf8_add(&result, bidi.points[i] == JOIN_TAKEN ? '_' : bidi.points[i]);
    return strbuilder_text(&result);
}

static void letters_take_the_form_of_their_place(void **state)
{
    (void)state;
    static const struct {
        const char *letters;
        const char *forms;
    } rows[] = {
        {"ب",           "\uFE8F"               },
        {"بب",         "\uFE91\uFE90"         },
        {"ببب",       "\uFE91\uFE92\uFE90"   },
        {"باب",       "\uFE91\uFE8E\uFE8F"   },
        {"ب ب",        "\uFE8F \uFE8F"        },
        {"بَب",       "\uFE91\u064E\uFE90"   },
        {"بءب",       "\uFE8Fء\uFE8F"       },
        {"بـ",         "\uFE91ـ"             },
        {"ب\u200Dب",   "\uFE91\u200D\uFE90"   },
        {"ب\u200Cب",   "\uFE8F\u200C\uFE8F"   },
        {"ب\u200D",     "\uFE91\u200D"         },
        {"گچ",         "\uFB94\uFB7B"         },
        {"ے",           "\uFBAE"               },
        {"ݐب",         "ݐ\uFE90"             },
        {"لا",         "\uFEFB_"              },
        {"بلا",       "\uFE91\uFEFC_"        },
        {"لآلألإ", "\uFEF5_\uFEF7_\uFEF9_"},
        {"للا",       "\uFEDF\uFEFC_"        },
        {"لاب",       "\uFEFB_\uFE8F"        },
        {"لَا",       "\uFEDF\u064E\uFE8E"   },
        {"ل\u200Dا",   "\uFEDF\u200D\uFE8E"   },
        {"لاَب",     "\uFEFB_\u064E\uFE8F"  },
        {"ل",           "\uFEDD"               },
        {"لٱ",         "\uFEDF\uFB51"         },
        {"ب(ب)",       "\uFE8F)\uFE8F("       },
        {"a<b",          "a<b"                  },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        assert_str(joined(&arena, str_of(rows[i].letters)), rows[i].forms);
        arena_free(&arena);
    }
}

static void only_lam_takes_an_alef(void **state)
{
    (void)state;
    assert_true(text_join_is_lam_alef(0x0644, 0x0627));
    assert_true(text_join_is_lam_alef(0x0644, 0x0622));
    assert_false(text_join_is_lam_alef(0x0644, 0x0671));
    assert_false(text_join_is_lam_alef(0x0644, 0x0644));
    assert_false(text_join_is_lam_alef(0x0628, 0x0627));
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_take_the_form_of_their_place),
        cmocka_unit_test(only_lam_takes_an_alef),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
