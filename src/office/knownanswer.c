#include "office/knownanswer.h"

#include "text/fold.h"

#define X(name, code, text) {code, text},
static const Choice rows[] = {KNOWN_ANSWER_STATE_LIST(X)};
#undef X
static const Choices states = {rows, KNOWN_ANSWER_STATE_COUNT};

bool knownanswer_is_stale(const KnownAnswer *answer, Day today)
{
    return answer->review_day != DAY_NONE && answer->review_day < today &&
           answer->state != KNOWN_ANSWER_RETIRED;
}

static bool begins_a_word(Str text, Str word)
{
    Str rest = text;
    Str one;

    while (str_cut(&rest, ' ', &one))
        if (str_starts_with(one, word))
            return true;
    return false;
}

/* Question marks and commas stand at words; they part them. */
static Str words_of(Arena *arena, Str text)
{
    static const char *const signs[] = {"?", "؟", ",", "،", ".", ";", "؛", ":", "\n", "«", "»"};
    Str rest = text_fold(arena, text);
    StrBuilder words = {.arena = arena};

    while (rest.len) {
        size_t sign_len = 0;
        for (size_t i = 0; i < sizeof signs / sizeof signs[0] && !sign_len; i++)
            if (str_starts_with(rest, str_of(signs[i])))
                sign_len = str_of(signs[i]).len;
        strbuilder_add_char(&words, sign_len ? ' ' : rest.bytes[0]);
        rest = str_part(rest, sign_len ? sign_len : 1, rest.len);
    }
    return strbuilder_text(&words);
}

bool knownanswer_fits(const KnownAnswer *answer, Str typed)
{
    Arena arena = {0};
    Str asked = words_of(&arena, answer->question);
    Str given = words_of(&arena, answer->answer);
    Str rest = words_of(&arena, typed);
    bool fits = true;
    Str word;

    while (fits && str_cut(&rest, ' ', &word))
        fits = !word.len || begins_a_word(asked, word) || begins_a_word(given, word);
    arena_free(&arena);
    return fits;
}

const char *knownanswer_state_code(KnownAnswerState state)
{
    return rows[state].code;
}

const char *knownanswer_state_label(KnownAnswerState state)
{
    return rows[state].label;
}

bool knownanswer_state_from_code(Str code, KnownAnswerState *out)
{
    size_t place;

    if (!choices_find(&states, code, &place))
        return false;
    *out = (KnownAnswerState)place;
    return true;
}
