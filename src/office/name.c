#include "office/name.h"

#include "text/fold.h"

/* The words that are more than a name, in the search form. */
static const struct {
    const char *text;
    NameWord kind;
} known_words[] = {
    {"بن",             NAME_WORD_PARTICLE},
    {"ابن",           NAME_WORD_PARTICLE},
    {"بنت",           NAME_WORD_PARTICLE},
    {"ابنه",         NAME_WORD_PARTICLE},
    {"بنو",           NAME_WORD_PARTICLE},
    {"عبد",           NAME_WORD_OPENER  },
    {"ابو",           NAME_WORD_OPENER  },
    {"ابا",           NAME_WORD_OPENER  },
    {"ابي",           NAME_WORD_OPENER  },
    {"ام",             NAME_WORD_OPENER  },
    {"ال",             NAME_WORD_OPENER  },
    {"امه",           NAME_WORD_OPENER  },
    {"الله",         NAME_WORD_CLOSER  },
    {"الدين",       NAME_WORD_CLOSER  },
    {"الاسلام",   NAME_WORD_CLOSER  },
    {"الاستاذ",   NAME_WORD_TITLE   },
    {"الاستاذه", NAME_WORD_TITLE   },
    {"ا",               NAME_WORD_TITLE   },
    {"الدكتور",   NAME_WORD_TITLE   },
    {"الدكتوره", NAME_WORD_TITLE   },
    {"د",               NAME_WORD_TITLE   },
    {"المهندس",   NAME_WORD_TITLE   },
    {"المهندسه", NAME_WORD_TITLE   },
    {"م",               NAME_WORD_TITLE   },
    {"الشيخ",       NAME_WORD_TITLE   },
    {"الشيخه",     NAME_WORD_TITLE   },
    {"السيد",       NAME_WORD_TITLE   },
    {"السيده",     NAME_WORD_TITLE   },
    {"الاخ",         NAME_WORD_TITLE   },
    {"الاخت",       NAME_WORD_TITLE   },
    {"سعاده",       NAME_WORD_TITLE   },
    {"المكرم",     NAME_WORD_TITLE   },
    {"المكرمه",   NAME_WORD_TITLE   },
    {"المحترم",   NAME_WORD_RESPECT },
    {"المحترمه", NAME_WORD_RESPECT },
};

NameWord name_word(Str folded)
{
    for (size_t i = 0; i < sizeof known_words / sizeof known_words[0]; i++) {
        if (str_equal(str_of(known_words[i].text), folded))
            return known_words[i].kind;
    }
    return NAME_WORD_PLAIN;
}

static bool is_word(Str text, NameWord kind)
{
    return name_word(text) == kind;
}

/* The words of `folded` without the particles. There are at most (folded.len + 1) / 2. */
static size_t split_words(Str folded, Str *words)
{
    size_t count = 0;

    for (Str word; str_cut(&folded, ' ', &word);) {
        if (!is_word(word, NAME_WORD_PARTICLE))
            words[count++] = word;
    }
    return count;
}

static bool continues_part(const Str *word)
{
    return is_word(word[-1], NAME_WORD_OPENER) || is_word(word[0], NAME_WORD_CLOSER);
}

static Str joined_words(Arena *arena, const Str *words, size_t count)
{
    StrBuilder text = {.arena = arena};

    if (count == 1)
        return words[0];
    for (size_t i = 0; i < count; i++)
        strbuilder_add(&text, words[i]);
    return strbuilder_text(&text);
}

NameParts name_parts_of_folded(Arena *arena, Str folded)
{
    Str *words = arena_new(arena, Str, folded.len / 2 + 1);
    size_t word_count = split_words(folded, words);
    NamePart *list = arena_new(arena, NamePart, word_count);
    size_t count = 0;

    for (size_t i = 0; i < word_count; i++) {
        if (i == 0 || !continues_part(&words[i]))
            list[count++].words = &words[i];
        list[count - 1].word_count++;
    }
    for (size_t i = 0; i < count; i++)
        list[i].text = joined_words(arena, list[i].words, list[i].word_count);
    return (NameParts){list, count};
}

NameParts name_parts(Arena *arena, Str name)
{
    return name_parts_of_folded(arena, text_fold(arena, name));
}

NameParts name_without_titles(NameParts parts)
{
    while (parts.count > 1 && is_word(parts.list[0].text, NAME_WORD_TITLE)) {
        parts.list++;
        parts.count--;
    }
    while (parts.count > 1 && is_word(parts.list[parts.count - 1].text, NAME_WORD_RESPECT))
        parts.count--;
    return parts;
}

static Str joined_parts(Arena *arena, Str name, Str between)
{
    NameParts parts = name_parts(arena, name);
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < parts.count; i++) {
        if (i > 0)
            strbuilder_add(&text, between);
        strbuilder_add(&text, parts.list[i].text);
    }
    return strbuilder_text(&text);
}

Str name_key(Arena *arena, Str name)
{
    return joined_parts(arena, name, STR(""));
}

Str name_sort_key(Arena *arena, Str name)
{
    return joined_parts(arena, name, STR(" "));
}

size_t name_article_bytes(Str part)
{
    Str article = STR("ال");

    return str_starts_with(part, article) ? article.len : 0;
}
