#include "text/digits.h"

#include "text/utf8.h"

/* The zero of each set of digits that is read as 0-9. */
static const uint32_t zeros[] = {
    0x0660, /* Arabic-Indic */
    0x06F0, /* Extended Arabic-Indic, as Persian and Urdu keyboards give them */
};

static const struct {
    uint32_t first;
    uint32_t last;
    Noise noise;
} noises[] = {
    {0x0009, 0x000D, NOISE_BLANKS  }, /* tab to carriage return */
    {0x0020, 0x0020, NOISE_BLANKS  }, /* space */
    {0x0028, 0x0029, NOISE_BRACKETS}, /* parentheses */
    {0x002D, 0x002D, NOISE_HYPHENS }, /* hyphen-minus */
    {0x002E, 0x002E, NOISE_DOTS    }, /* full stop */
    {0x0085, 0x0085, NOISE_BLANKS  }, /* next line */
    {0x00A0, 0x00A0, NOISE_BLANKS  }, /* no-break space */
    {0x00AD, 0x00AD, NOISE_MARKS   }, /* soft hyphen */
    {0x061C, 0x061C, NOISE_MARKS   }, /* Arabic letter mark */
    {0x1680, 0x1680, NOISE_BLANKS  }, /* ogham space */
    {0x2000, 0x200A, NOISE_BLANKS  }, /* en quad to hair space */
    {0x200B, 0x200F, NOISE_MARKS   }, /* zero-width space to right-to-left mark */
    {0x2010, 0x2011, NOISE_HYPHENS }, /* hyphen, non-breaking hyphen */
    {0x2012, 0x2015, NOISE_DASHES  }, /* figure dash to horizontal bar */
    {0x2028, 0x2029, NOISE_BLANKS  }, /* line and paragraph separator */
    {0x202A, 0x202E, NOISE_MARKS   }, /* embeddings and overrides, as chat programs add them */
    {0x202F, 0x202F, NOISE_BLANKS  }, /* narrow no-break space */
    {0x205F, 0x205F, NOISE_BLANKS  }, /* mathematical space */
    {0x2060, 0x2060, NOISE_MARKS   }, /* word joiner */
    {0x2066, 0x2069, NOISE_MARKS   }, /* isolates */
    {0x2212, 0x2212, NOISE_DASHES  }, /* minus sign */
    {0x3000, 0x3000, NOISE_BLANKS  }, /* ideographic space */
    {0xFEFF, 0xFEFF, NOISE_MARKS   }, /* byte order mark */
};

static bool is_noise(uint32_t point, unsigned noise)
{
    if (point > 0x2E && point < 0x80) /* none of the table: most that is asked about */
        return false;
    for (size_t i = 0; i < sizeof noises / sizeof noises[0]; i++) {
        if (point >= noises[i].first && point <= noises[i].last)
            return (noises[i].noise & noise) != 0;
    }
    return false;
}

static uint32_t plain_digit(uint32_t point)
{
    for (size_t i = 0; i < sizeof zeros / sizeof zeros[0]; i++) {
        if (point >= zeros[i] && point <= zeros[i] + 9)
            return '0' + (point - zeros[i]);
    }
    return point;
}

Str text_digits(Arena *arena, Str text, unsigned noise)
{
    StrBuilder builder = {.arena = arena};

    for (size_t at = 0; at < text.len;) {
        uint32_t point = text_utf8_next(text, &at);

        if (!is_noise(point, noise))
            text_utf8_add(&builder, plain_digit(point));
    }
    return strbuilder_text(&builder);
}

bool text_is_digits(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.bytes[i] < '0' || text.bytes[i] > '9')
            return false;
    }
    return true;
}

Str text_upper(Arena *arena, Str text)
{
    char *bytes = arena_new(arena, char, text.len);

    for (size_t i = 0; i < text.len; i++) {
        char byte = text.bytes[i];

        bytes[i] = (char)(byte >= 'a' && byte <= 'z' ? byte - 'a' + 'A' : byte);
    }
    return (Str){bytes, text.len};
}
