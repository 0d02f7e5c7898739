#include "office/sessionrecord.h"

#include "office/casenumber.h"
#include "text/digits.h"

bool minutes_number_read(Str typed, MinutesNumber *out)
{
    CaseNumber number;

    if (!casenumber_read(typed, &number) || !number.hijri_year || number.serial > INT32_MAX)
        return false;
    *out = (MinutesNumber){number.hijri_year, (int)number.serial};
    return true;
}

Str minutes_number_text(Arena *arena, MinutesNumber number)
{
    return casenumber_text(arena, (CaseNumber){number.hijri_year, number.serial});
}

MemberSet memberset_of(int position)
{
    return (MemberSet)1 << (position - 1);
}

bool memberset_has(MemberSet set, int position)
{
    return set & memberset_of(position);
}

Str memberset_text(Arena *arena, MemberSet set)
{
    StrBuilder text = {.arena = arena};

    for (int position = 1; position <= SESSION_MAX_MEMBERS; position++) {
        if (memberset_has(set, position))
            strbuilder_add_format(&text, text.len ? " %d" : "%d", position);
    }
    return strbuilder_text(&text);
}

/* The bytes of the blank or comma (also the Arabic one) that `text` begins with; 0: none. */
static size_t separator_bytes(Str text)
{
    static const char *const separators[] = {" ", ",", "\xD8\x8C"};

    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
        Str separator = str_of(separators[i]);
        if (str_starts_with(text, separator))
            return separator.len;
    }
    return 0;
}

/* Takes the next word of `rest`; empty at the end. */
static Str next_word(Str *rest)
{
    size_t skip;
    size_t end = 0;

    while ((skip = separator_bytes(*rest)) > 0)
        *rest = str_part(*rest, skip, rest->len);
    while (end < rest->len && !separator_bytes(str_part(*rest, end, rest->len)))
        end++;
    Str word = str_part(*rest, 0, end);
    *rest = str_part(*rest, end, rest->len);
    return word;
}

static bool read_positions(Str text, MemberSet *out)
{
    MemberSet set = 0;
    int64_t position;

    for (Str word = next_word(&text); word.len; word = next_word(&text)) {
        if (!text_is_digits(word) || !str_to_int64(word, &position) || position < 1 ||
            position > SESSION_MAX_MEMBERS || memberset_has(set, (int)position))
            return false;
        set |= memberset_of((int)position);
    }
    *out = set;
    return true;
}

bool memberset_read(Str typed, MemberSet *out)
{
    Arena arena = {0};
    bool is_set = read_positions(text_digits(&arena, typed, NOISE_MARKS), out);

    arena_free(&arena);
    return is_set;
}

MemberSet session_present(const Session *session)
{
    MemberSet present = 0;

    for (size_t i = 0; i < session->member_count; i++) {
        if (session->members[i].is_present)
            present |= memberset_of((int)i + 1);
    }
    return present;
}
