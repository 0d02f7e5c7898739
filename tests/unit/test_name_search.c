#include "tests/lib/test.h"

#include "office/name_search.h"

static void a_name_gives_the_tokens_that_find_it(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *tokens;
    } rows[] = {
        {"",                                               ""                                                   },
        {"محمد بن عبد الله القحطاني", "محمد عبدالله قحطاني"               },
        {"نور الدين آل سعيد",                "نورالدين دين سعيد"                   },
        {"جارالله سيف الإسلام",           "جارالله له سيفالاسلام اسلام"},
        {"د. هند بنت سعد",                       "د هند سعد"                                   },
        {"الله",                                       "له"                                               },
        {"Sara O'Neil",                                    "sara o neil"                                        },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(name_index_text(&arena, str_of(rows[i].name)), rows[i].tokens);
    arena_free(&arena);
}

static void spellings_of_one_name_have_the_same_tokens(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"عبد الله بن سعد",    "عبدالله سعد"           },
        {"نوره بنت ابراهيم", "نورة ابنة إبراهيم"},
        {"نور الدين",              "نورالدين"                },
        {"أبو بكر السعيد",     "ابوبكر آل سعيد"      },
        {"السعيد",                   "سعيد"                        },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        Str other = name_index_text(&arena, str_of(pairs[i][1]));
        assert_str(name_index_text(&arena, str_of(pairs[i][0])), str_c(&arena, other));
    }
    arena_free(&arena);
}

static Str joined(Arena *arena, const NameQuery *query)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < query->count; i++) {
        if (i)
            strbuilder_add_char(&text, ' ');
        strbuilder_add(&text, query->tokens[i].text);
    }
    return strbuilder_text(&text);
}

static void a_query_looks_for_what_is_typed_so_far(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        const char *start;
        const char *tokens;
    } rows[] = {
        {"",                             "",                            ""                },
        {" - ",                          "",                            ""                },
        {"م",                           "م",                          "م"              },
        {"محمد ب",                  "محمد ب",                 "محمد"        },
        {"محمد بن",                "محمد",                    "محمد"        },
        {"محمد بن ع",             "محمد ع",                 "محمد ع"     },
        {"محمد ال",                "محمد ال",               "محمد"        },
        {"محمد القح",            "محمد القح",           "محمد قح"   },
        {"عبد ال",                  "عبدال",                  "عبد"          },
        {"عبد الرح",              "عبدالرح",              "عبدالرح"  },
        {"نور الد",                "نور الد",               "نور د"       },
        {"نور الدين",            "نورالدين",            "نورالدين"},
        {"بن",                         "بن",                        "بن"            },
        {"آل ب",                      "الب",                      "ال"            },
        {"سعد آل بن ع",          "سعد الع",               "سعد ع"       },
        {"بن ا",                      "ا",                          "ا"              },
        {"بن بنت",                  "بن",                        "بن"            },
        {"الشيخ",                   "الشيخ",                  "شيخ"          },
        {"الشيخ سعد",            "الشيخ سعد",           "سعد"          },
        {"أ.د. سعد المحترم", "ا د سعد المحترم", "سعد"          },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        NameQuery query = name_query(&arena, str_of(rows[i].typed), 0);
        assert_str(query.start, rows[i].start);
        assert_str(joined(&arena, &query), rows[i].tokens);
    }
    arena_free(&arena);
}

static Str marked_where(Arena *arena, Str name, Str typed, FoldKeep keep)
{
    StrBuilder text = {.arena = arena};
    NameQuery query = name_query(arena, typed, keep);
    const NameRange *ranges;
    size_t count = name_matches(arena, name, &query, &ranges);
    size_t end = 0;

    for (size_t i = 0; i < count; i++) {
        strbuilder_add(&text, str_part(name, end, ranges[i].start - end));
        strbuilder_add_char(&text, '[');
        end = ranges[i].end;
        strbuilder_add(&text, str_part(name, ranges[i].start, end - ranges[i].start));
        strbuilder_add_char(&text, ']');
    }
    strbuilder_add(&text, str_part(name, end, name.len));
    return strbuilder_text(&text);
}

static Str marked(Arena *arena, Str name, Str typed)
{
    return marked_where(arena, name, typed, 0);
}

static void what_was_met_is_shown_in_the_name_as_written(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *typed;
        const char *marked;
    } rows[] = {
        {"محمد بن علي",        "",              "محمد بن علي"         },
        {"محمد بن علي",        "علي مح",   "[مح]مد بن [علي]"     },
        {"مُحَمَّد عليّ",   "محم علي", "[مُحَمَّ]د [عليّ]"},
        {"عبد الله بن سعد", "عبدالل",  "[عبد الل]ه بن سعد"},
        {"عبدالله سعد",       "عبد ال",   "[عبد]الله سعد"      },
        {"هند القحطاني",     "قحط",        "هند ال[قحط]اني"    },
        {"هند القحطاني",     "القحط",    "هند [القحط]اني"    },
        {"هند قحطاني",         "القحط",    "هند [قحط]اني"        },
        {"نور الدين سعد",    "نور الد", "[نور] ال[د]ين سعد" },
        {"مـحـمـد",              "محم",        "[مـحـم]ـد"             },
        {"ﻻﻓﻲ سعد",            "ل",            "[ﻻ]ﻓﻲ سعد"           },
        {"آمنة سعد",             "امنه",      "[آمنة] سعد"            },
        {"محمد محمود",         "محم",        "[محم]د [محم]ود"      },
        {"Zoe\u0301 Ali",               "ZOÉ",          "[Zoe\u0301] Ali"              },
        {"سعد",                      "فهد",        "سعد"                       },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_str(marked(&arena, str_of(rows[i].name), str_of(rows[i].typed)), rows[i].marked);
    arena_free(&arena);
}

/* What an office that tells letters apart finds, and what of the name is lit. */
static void letters_that_are_kept_apart_do_not_find_one_another(void **state)
{
    (void)state;
    enum { TEH = FOLD_KEEP_TEH, YEH = FOLD_KEEP_YEH };
    static const struct {
        const char *name;
        const char *typed;
        FoldKeep keep;
        bool fits;
        const char *marked;
    } rows[] = {
        {"فاطمة سعد",            "فاطمه",               0,         true,  "[فاطمة] سعد"           },
        {"فاطمة سعد",            "فاطمه",               YEH,       true,  "[فاطمة] سعد"           },
        {"فاطمة سعد",            "فاطمه",               TEH,       false, "فاطمة سعد"             },
        {"فاطمة سعد",            "فاطمة",               TEH,       true,  "[فاطمة] سعد"           },
        {"فاطمة سعد",            "سعد فاطم",          TEH,       true,  "[فاطم]ة [سعد]"         },
        {"فَاطِمَةُ سعد",    "فاطمة",               TEH,       true,  "[فَاطِمَةُ] سعد"   },
        {"فاطمﺔ سعد",           "فاطمة",               TEH,       true,  "[فاطمﺔ] سعد"          },
        {"فاطمة بنت فاطمه", "فاطمه",               TEH,       true,  "فاطمة بنت [فاطمه]"},
        {"هدى علي",                "هدي",                   0,         true,  "[هدى] علي"               },
        {"هدى علي",                "هدي",                   TEH,       true,  "[هدى] علي"               },
        {"هدى علي",                "هدي",                   YEH,       false, "هدى علي"                 },
        {"هدى علي",                "علي هدى",            YEH,       true,  "[هدى] [علي]"             },
        {"هدى علي",                "علی",                   YEH,       true,  "هدى [علي]"               },
        {"هدى حمزة",              "هدى حمزه",          TEH | YEH, false, "[هدى] حمزة"             },
        {"عبد الله بن سعد",  "عبدالله",           TEH,       true,  "[عبد الله] بن سعد" },
        {"هند الحمزة",          "حمزة",                 TEH,       true,  "هند ال[حمزة]"         },
        {"هند الحمزة",          "الحمزه",             TEH,       false, "هند الحمزة"           },
        {"نورة ابنة علي",     "نورة ابنه علي", TEH,       true,  "[نورة] ابنة [علي]"  },
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Str name = str_of(rows[i].name), typed = str_of(rows[i].typed);
        NameQuery query = name_query(&arena, typed, rows[i].keep);
        if (name_query_fits(&arena, &query, name) != rows[i].fits)
            fail_msg("row %zu: %s in %s", i, rows[i].typed, rows[i].name);
        assert_str(marked_where(&arena, name, typed, rows[i].keep), rows[i].marked);
    }
    arena_free(&arena);
}

static void a_name_begins_so_in_the_letters_that_are_kept(void **state)
{
    (void)state;
    Arena arena = {0};
    NameQuery joined = name_query(&arena, STR("فاطمه بنت سع"), 0);
    NameQuery kept = name_query(&arena, STR("فاطمه بنت سع"), FOLD_KEEP_TEH);
    NameQuery plain = name_query(&arena, STR("فاطم"), FOLD_KEEP_TEH);

    assert_true(name_query_begins(&arena, &joined, STR("فاطمة سعد")));
    assert_false(name_query_begins(&arena, &kept, STR("فاطمة سعد")));
    assert_true(name_query_begins(&arena, &kept, STR("فاطمه سعد")));
    /* Without such a letter the index alone tells. */
    assert_int_equal(plain.keep, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_gives_the_tokens_that_find_it),
        cmocka_unit_test(spellings_of_one_name_have_the_same_tokens),
        cmocka_unit_test(a_query_looks_for_what_is_typed_so_far),
        cmocka_unit_test(what_was_met_is_shown_in_the_name_as_written),
        cmocka_unit_test(letters_that_are_kept_apart_do_not_find_one_another),
        cmocka_unit_test(a_name_begins_so_in_the_letters_that_are_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
