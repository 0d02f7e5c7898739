#include "office/name_skeleton.h"

#include "office/name.h"
#include "text/utf8.h"

typedef enum {
    PARTICLE, /* left out */
    ARTICLE,  /* left out before a name */
    OPENER,   /* belongs to the word after it */
} LatinKind;

static const struct {
    const char *text;
    LatinKind kind;
} latin_words[] = {
    {"bin",   PARTICLE},
    {"ibn",   PARTICLE},
    {"bint",  PARTICLE},
    {"b",     PARTICLE},
    {"al",    ARTICLE },
    {"el",    ARTICLE },
    {"ul",    ARTICLE },
    {"ar",    ARTICLE },
    {"as",    ARTICLE },
    {"ash",   ARTICLE },
    {"ad",    ARTICLE },
    {"an",    ARTICLE },
    {"az",    ARTICLE },
    {"abd",   OPENER  },
    {"abdul", OPENER  },
    {"abdel", OPENER  },
    {"abdal", OPENER  },
    {"abu",   OPENER  },
};

/* Beginnings that lose their article: `keep` bytes of `start` stay when enough letters follow. */
static const struct {
    const char *start;
    size_t keep;
    size_t rest_bytes; /* the fewest that must follow */
} articles[] = {
    {"عبدال", sizeof "عبد" - 1, 2},
    {"ال",       0,                   4},
    {"abdul",      3,                   1},
    {"abdel",      3,                   1},
    {"abdal",      3,                   1},
    {"abual",      3,                   1},
    {"abuel",      3,                   1},
    {"abuul",      3,                   1},
};

/* What is heard of a letter or a pair of letters; pairs first. Nothing: a vowel. */
static const struct {
    const char *letters;
    const char *sound;
} sounds[] = {
    {"kh", "x"},
    {"gh", "G"},
    {"sh", "S"},
    {"ch", "S"},
    {"th", "T"},
    {"dh", "D"},
    {"ph", "f"},
    {"ck", "k"},
    {"q",  "k"},
    {"c",  "k"},
    {"g",  "j"},
    {"p",  "b"},
    {"v",  "f"},
    {"a",  "" },
    {"e",  "" },
    {"i",  "" },
    {"o",  "" },
    {"u",  "" },
    {"y",  "" },
    {"w",  "" },
    {"ا", "" },
    {"ع", "" },
    {"ء", "" },
    {"ه", "" },
    {"و", "" },
    {"ي", "" },
    {"ح", "h"},
    {"خ", "x"},
    {"غ", "G"},
    {"ث", "T"},
    {"ذ", "D"},
    {"ظ", "D"},
    {"ض", "D"},
    {"د", "d"},
    {"ت", "t"},
    {"ط", "t"},
    {"ص", "s"},
    {"س", "s"},
    {"ش", "S"},
    {"ق", "k"},
    {"ك", "k"},
    {"ج", "j"},
    {"ب", "b"},
    {"ف", "f"},
    {"ل", "l"},
    {"م", "m"},
    {"ن", "n"},
    {"ر", "r"},
    {"ز", "z"},
};

/* Signs written for hamza and ain in Latin names; to the search form they would part words. */
static const char *const apostrophes[] = {
    "'", "`", "´", "‘", "’", "ʻ", "ʼ", "ʾ", "ʿ",
};

static bool is_word(Str text, LatinKind kind)
{
    for (size_t i = 0; i < sizeof latin_words / sizeof latin_words[0]; i++) {
        if (latin_words[i].kind == kind && str_equal(str_of(latin_words[i].text), text))
            return true;
    }
    return false;
}

static size_t apostrophe_bytes(Str text)
{
    for (size_t i = 0; i < sizeof apostrophes / sizeof apostrophes[0]; i++) {
        Str apostrophe = str_of(apostrophes[i]);
        if (str_starts_with(text, apostrophe))
            return apostrophe.len;
    }
    return 0;
}

static Str without_apostrophes(Arena *arena, Str name)
{
    StrBuilder text = {.arena = arena};

    while (name.len) {
        size_t len = apostrophe_bytes(name);
        if (!len)
            strbuilder_add_char(&text, name.bytes[0]);
        name = str_part(name, len ? len : 1, name.len);
    }
    return strbuilder_text(&text);
}

static Str without_article(Arena *arena, Str part)
{
    for (size_t i = 0; i < sizeof articles / sizeof articles[0]; i++) {
        Str start = str_of(articles[i].start);
        if (!str_starts_with(part, start) || part.len < start.len + articles[i].rest_bytes)
            continue;
        StrBuilder text = {.arena = arena};
        strbuilder_add(&text, str_part(part, 0, articles[i].keep));
        strbuilder_add(&text, str_part(part, start.len, part.len));
        return strbuilder_text(&text);
    }
    return part;
}

/* Cuts the next letter or pair off `rest` and gives its sound. */
static Str next_sound(Str *rest)
{
    for (size_t i = 0; i < sizeof sounds / sizeof sounds[0]; i++) {
        Str letters = str_of(sounds[i].letters);
        if (str_starts_with(*rest, letters)) {
            *rest = str_part(*rest, letters.len, rest->len);
            return str_of(sounds[i].sound);
        }
    }
    size_t end = 0;
    text_utf8_next(*rest, &end);
    Str letter = str_part(*rest, 0, end);
    *rest = str_part(*rest, end, rest->len);
    return str_equal(letter, STR("h")) && !rest->len ? STR("") : letter;
}

static void add_sounds(StrBuilder *skeleton, Str part)
{
    Str last = {0};

    while (part.len) {
        Str sound = next_sound(&part);
        if (sound.len && !str_equal(sound, last))
            strbuilder_add(skeleton, last = sound);
    }
    strbuilder_add_char(skeleton, ' ');
}

Str name_skeleton(Arena *arena, Str name)
{
    NameParts parts = name_parts(arena, without_apostrophes(arena, name));
    StrBuilder skeleton = {.arena = arena};
    StrBuilder part = {.arena = arena};

    for (size_t i = 0; i < parts.count; i++) {
        Str word = parts.list[i].text;
        bool is_last = i + 1 == parts.count;
        bool is_left_out = is_word(word, PARTICLE) || (is_word(word, ARTICLE) && !is_last);
        if (!is_left_out)
            strbuilder_add(&part, word);
        if (!part.len || (!is_last && (is_left_out || is_word(word, OPENER))))
            continue;
        add_sounds(&skeleton, without_article(arena, strbuilder_text(&part)));
        part = (StrBuilder){.arena = arena};
    }
    return strbuilder_text(&skeleton);
}
