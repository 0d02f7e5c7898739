#include "tests/lib/hostile.h"

#include "text/utf8.h"

#include <string.h>

enum { SHORT_BYTES = 100 };

/* A text is `start`, then `times` times `again`. */
static const struct {
    const char *name;
    const char *start;
    const char *again;
    size_t times;
} texts[] = {
    {"override",            "Ali \u202Egpj.exe\u202C \u2067\u2066",          "",              0    },
    {"unclosed isolates",   "نورة\u2067\u2068\u200F\u061C",              "\u2066x",       20   },
    {"escape sequences",    "a\033]0;owned\007\033[2J\033[8m\033P\x18",      "\033[9;9Hz",    3    },
    {"C1 controls",
     "a\xC2\x9B"
     "2Jb\xC2\x90"
     "c\xC2\x85"
     "d\177"
     "e\bf",                                                                 "",              0    },
    {"bytes without sense", "a\xFF\xFE\xC0\xAF\xED\xA0\x80\xF4\x90\x80\x80",
     "\x9B"
     "2J",                                                                                    2    },
    {"a cut character",     "نورة \xD9",                                 "",              0    },
    {"ten thousand",        "",                                              "ب",            10000},
    {"forty marks",         "ن",                                            "\u064E\u0651",  20   },
    {"marks alone",         "",                                              "\u0650\u0301",  8    },
    {"SQL",                 "x'); DROP TABLE person; --\" OR 1=1",           "%",             1    },
    {"formats",             "%s%n%d%.*s",                                    "%1$s",          4    },
    {"nothing",             "",                                              "",              0    },
    {"blanks",              "",                                              " \u00A0\u3000", 3    },
    {"invisible",           "\u200B\uFEFF\u2060\u00AD",                      "\u200D",        3    },
    {"several lines",       "one\r\ntwo\tthree\vfour\u2028five",             "\n",            3    },
    {"beyond",              "\U000E0041\U0001F468\u200D\U0001F469\uFE0F",    "\U0002070E",    3    },
    {"noncharacters",       "a\uFFFE\uFFFF\U0010FFFF\uE000b",                "",              0    },
    {"digits",              "-",                                             "9",             400  },
    {"a long word",         "",                                              "W",             600  },
    {"ligatures",           "\uFDFA\uFDFD",                                  "\uFEFB",        40   },
};

enum { C_TEXT_COUNT = sizeof texts / sizeof texts[0] };

/* The last one: a word of a command line ends at its first NUL, a paste and a stored text do not. */
static const char with_nul[] = "a\0\033[2Jb\0\0c";

size_t hostile_count(void)
{
    return C_TEXT_COUNT + 1;
}

const char *hostile_name(size_t i)
{
    return i < C_TEXT_COUNT ? texts[i].name : "NUL";
}

Str hostile_text(Arena *arena, size_t i)
{
    StrBuilder builder = {.arena = arena};

    if (i == C_TEXT_COUNT)
        return (Str){with_nul, sizeof with_nul - 1};
    strbuilder_add(&builder, str_of(texts[i].start));
    for (size_t time = 0; time < texts[i].times; time++)
        strbuilder_add(&builder, str_of(texts[i].again));
    return strbuilder_text(&builder);
}

Str hostile_texts_joined(Arena *arena)
{
    StrBuilder builder = {.arena = arena};

    for (size_t i = 0; i < hostile_count(); i++) {
        Str text = hostile_text(arena, i);
        if (text.len <= SHORT_BYTES)
            strbuilder_add(&builder, text);
    }
    return strbuilder_text(&builder);
}

/* Characters that order, hide or join others: none belongs into a stored text or an answer. */
static const struct {
    uint32_t first, last;
    const char *what;
} formats[] = {
    {0x0000,  0x0008,  "a control"                     },
    {0x000B,  0x001F,  "a control"                     },
    {0x007F,  0x009F,  "a control"                     },
    {0x00AD,  0x00AD,  "a soft hyphen"                 },
    {0x061C,  0x061C,  "an Arabic letter mark"         },
    {0x200B,  0x200F,  "a zero-width or direction mark"},
    {0x2028,  0x202E,  "a separator or override"       },
    {0x2060,  0x2065,  "an invisible operator"         },
    {0x206A,  0x206F,  "a deprecated format"           },
    {0xFEFF,  0xFEFF,  "a byte order mark"             },
    {0xE0000, 0xE0FFF, "a tag"                         },
};

static const char *format_at(uint32_t point)
{
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        if (point >= formats[i].first && point <= formats[i].last)
            return formats[i].what;
    }
    return NULL;
}

static bool is_isolate(uint32_t point)
{
    return point >= 0x2066 && point <= 0x2068;
}

const char *hostile_in_text(Str stored, bool has_tabs)
{
    if (!text_utf8_is_valid(stored))
        return "bytes that are not UTF-8";
    for (size_t at = 0; at < stored.len;) {
        uint32_t point = text_utf8_next(stored, &at);
        if ((point == '\t' && !has_tabs) || is_isolate(point) || point == 0x2069)
            return "a tab or an isolate";
        if (format_at(point))
            return format_at(point);
    }
    return NULL;
}

const char *hostile_in_answer(Str answer)
{
    int open = 0;

    if (!text_utf8_is_valid(answer))
        return "bytes that are not UTF-8";
    for (size_t at = 0; at < answer.len;) {
        uint32_t point = text_utf8_next(answer, &at);
        open += is_isolate(point) - (point == 0x2069);
        if (open < 0 || (point == '\n' && open))
            return "an isolate that is not closed in its line";
        if (format_at(point))
            return format_at(point);
    }
    return open ? "an isolate that is not closed" : NULL;
}
