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
        NameQuery query = name_query(&arena, str_of(rows[i].typed));
        assert_str(query.start, rows[i].start);
        assert_str(joined(&arena, &query), rows[i].tokens);
    }
    arena_free(&arena);
}

static Str marked(Arena *arena, Str name, Str typed)
{
    StrBuilder text = {.arena = arena};
    NameQuery query = name_query(arena, typed);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_gives_the_tokens_that_find_it),
        cmocka_unit_test(spellings_of_one_name_have_the_same_tokens),
        cmocka_unit_test(a_query_looks_for_what_is_typed_so_far),
        cmocka_unit_test(what_was_met_is_shown_in_the_name_as_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
