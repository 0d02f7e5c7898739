#include "tests/lib/bidi_text.h"

static const char *const parts[] = {
    "ب",      "ل",        "ا",      "لا",     "د",      "ء",      "\u064E",   "\u0651",
    "\u0301", "x",        "y",      "7",      "٧",      "۷",      "-",        "(",
    ")",      "«",        " ",      " ",      " ",      "\n",     "\t",       "\r",
    "\x1B",   "\xC2\x85", "\u2029", "中",     "\u1100", "\u1161", "🇸",        "🇦",
    "😀",      "\u200D",   "\u200C", "\uFE0F", "\u202E", "\u202D", "\u202C",   "\u2066",
    "\u2067", "\u2068",   "\u2069", "\uFEFF", "\u0600", "\xFF",   "\xE2\x80", "\U0010FFFF",
    "\uFEFB", "א",        "\u093F", "क",      "\u0E33", "\u06DD",
};

Str bidi_text_random(Arena *arena, uint64_t seed)
{
    StrBuilder text = {.arena = arena};

    for (uint64_t count = test_random(&seed) % 40; count > 0; count--)
        strbuilder_add(
            &text, str_of(parts[test_random(&seed) % (sizeof parts / sizeof parts[0])]));
    return strbuilder_text(&text);
}
