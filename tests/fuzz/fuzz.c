#include "tests/fuzz/fuzz.h"

#include "text/utf8.h"

/* clang-format off */
static const uint32_t points[64] = {
    'a',    'b',    0x0633, 0x0644, 0x0627, 0x0628, 0x05D0, 0x05D1, /* letters */
    '1',    '2',    0x0661, 0x06F1, 0x06F2, '+',    '-',    '$',    /* numbers */
    '%',    '.',    ',',    ':',    '/',    0x064B, 0x0651, 0x0301, /* in them; marks */
    '\n',   0x2029, '\t',   0x001F, ' ',    ' ',    0x2003, '!',    /* ends and blanks */
    '*',    '"',    '(',    ')',    '[',    ']',    '<',    '>',    /* mirrored */
    0x2329, 0x232A, 0x3008, 0x3009, 0x2066, 0x2067, 0x2068, 0x2069, /* brackets, isolates */
    0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x200E, 0x200F, 0x061C, /* embeddings */
    0x200D, 0x200C, 0x00AD, 0x0640, 0x4E2D, 0x2500, 0x1F1F8, 0x0378, /* joiners, shapes */
};
/* clang-format on */

uint8_t fuzz_byte(FuzzInput *input)
{
    if (!input->len)
        return 0;
    input->len--;
    return *input->bytes++;
}

Str fuzz_bytes(FuzzInput *input, size_t len)
{
    Str taken = {(const char *)input->bytes, len < input->len ? len : input->len};

    input->bytes += taken.len;
    input->len -= taken.len;
    return taken;
}

uint32_t fuzz_point(uint8_t byte)
{
    return points[byte % (sizeof points / sizeof points[0])];
}

Str fuzz_text(Arena *arena, Str bytes)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < bytes.len; i++)
        text_utf8_add(&text, fuzz_point((uint8_t)bytes.bytes[i]));
    return strbuilder_text(&text);
}
