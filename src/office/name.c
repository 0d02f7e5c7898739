#include "office/name.h"

#include "text/fold.h"

typedef enum {
    PARTICLE, /* left out */
    OPENER,   /* belongs to the word after it */
    CLOSER,   /* belongs to the word before it */
    TITLE,    /* stands before a name */
    RESPECT,  /* stands behind a name */
} WordKind;

/* The words that are more than a name, in the search form. */
static const struct {
    const char *text;
    WordKind kind;
} known_words[] = {
    {"بن",             PARTICLE},
    {"ابن",           PARTICLE},
    {"بنت",           PARTICLE},
    {"ابنه",         PARTICLE},
    {"بنو",           PARTICLE},
    {"عبد",           OPENER  },
    {"ابو",           OPENER  },
    {"ابا",           OPENER  },
    {"ابي",           OPENER  },
    {"ام",             OPENER  },
    {"ال",             OPENER  },
    {"امه",           OPENER  },
    {"الله",         CLOSER  },
    {"الدين",       CLOSER  },
    {"الاسلام",   CLOSER  },
    {"الاستاذ",   TITLE   },
    {"الاستاذه", TITLE   },
    {"ا",               TITLE   },
    {"الدكتور",   TITLE   },
    {"الدكتوره", TITLE   },
    {"د",               TITLE   },
    {"المهندس",   TITLE   },
    {"المهندسه", TITLE   },
    {"م",               TITLE   },
    {"الشيخ",       TITLE   },
    {"الشيخه",     TITLE   },
    {"السيد",       TITLE   },
    {"السيده",     TITLE   },
    {"الاخ",         TITLE   },
    {"الاخت",       TITLE   },
    {"سعاده",       TITLE   },
    {"المكرم",     TITLE   },
    {"المكرمه",   TITLE   },
    {"المحترم",   RESPECT },
    {"المحترمه", RESPECT },
};

static bool is_word(Str text, WordKind kind)
{
    for (size_t i = 0; i < sizeof known_words / sizeof known_words[0]; i++) {
        if (known_words[i].kind == kind && str_equal(str_of(known_words[i].text), text))
            return true;
    }
    return false;
}

/* The words of `folded` without the particles. There are at most (folded.len + 1) / 2. */
static size_t split_words(Str folded, Str *words)
{
    size_t count = 0;

    for (Str word; str_cut(&folded, ' ', &word);) {
        if (!is_word(word, PARTICLE))
            words[count++] = word;
    }
    return count;
}

static bool continues_part(const Str *word)
{
    return is_word(word[-1], OPENER) || is_word(word[0], CLOSER);
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
    while (parts.count > 1 && is_word(parts.list[0].text, TITLE)) {
        parts.list++;
        parts.count--;
    }
    while (parts.count > 1 && is_word(parts.list[parts.count - 1].text, RESPECT))
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
