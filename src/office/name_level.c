#include "office/name_level.h"

#include "office/name.h"
#include "office/name_skeleton.h"
#include "text/fold.h"

enum { LOOSE_KEYS = 3, SEAT_BYTES = 2 };

/* The keys of one name; two names are the same at L2 when they have one in common. */
typedef struct {
    Str list[LOOSE_KEYS];
} LooseKeys;

#define X(name, code) [NAME_LEVEL_##name] = code,
static const char *const codes[NAME_LEVEL_COUNT] = {NAME_LEVEL_LIST(X)};
#undef X

static void add_final_alef(StrBuilder *text, Str word)
{
    Str alef_maksura = STR("ى");

    if (!str_ends_with(word, alef_maksura)) {
        strbuilder_add(text, word);
        return;
    }
    strbuilder_add(text, str_part(word, 0, word.len - alef_maksura.len));
    strbuilder_add(text, STR("ا"));
}

static bool is_hamza_seat(Str letter)
{
    return str_equal(letter, STR("ؤ")) || str_equal(letter, STR("ئ"));
}

/* Without the seats of hamza between the first and the last letter. */
static void add_seatless(StrBuilder *text, Str word)
{
    for (size_t at = 0; at < word.len;) {
        bool is_inside = at > 0 && at + SEAT_BYTES < word.len;
        if (is_inside && is_hamza_seat(str_part(word, at, SEAT_BYTES)))
            at += SEAT_BYTES;
        else
            strbuilder_add_char(text, word.bytes[at++]);
    }
}

static Str each_word(Arena *arena, Str rest, void (*add)(StrBuilder *text, Str word))
{
    StrBuilder text = {.arena = arena};

    for (Str word; str_cut(&rest, ' ', &word);) {
        add(&text, word);
        strbuilder_add_char(&text, ' ');
    }
    return strbuilder_text(&text);
}

static Str without_lone_hamza(Arena *arena, Str rest)
{
    Str hamza = STR("ء");
    StrBuilder text = {.arena = arena};

    while (rest.len) {
        size_t at = str_find(rest, hamza);
        strbuilder_add(&text, str_part(rest, 0, at));
        rest = str_part(rest, at + hamza.len, rest.len);
    }
    return strbuilder_text(&text);
}

static LooseKeys loose_keys(Arena *arena, Str name)
{
    Str text = text_fold_keep(arena, name, FOLD_KEEP_HAMZA | FOLD_KEEP_YEH);
    LooseKeys keys = {
        {text, each_word(arena, text, add_final_alef), each_word(arena, text, add_seatless)}
    };

    for (size_t i = 0; i < LOOSE_KEYS; i++)
        keys.list[i] = text_fold(arena, without_lone_hamza(arena, keys.list[i]));
    return keys;
}

static bool have_key_in_common(Arena *arena, Str a, Str b)
{
    LooseKeys of_a = loose_keys(arena, a);
    LooseKeys of_b = loose_keys(arena, b);

    for (size_t i = 0; i < LOOSE_KEYS * LOOSE_KEYS; i++) {
        if (str_equal(of_a.list[i / LOOSE_KEYS], of_b.list[i % LOOSE_KEYS]))
            return true;
    }
    return false;
}

static bool same_in_arena(Arena *arena, NameLevel level, Str a, Str b)
{
    switch (level) {
    case NAME_LEVEL_NAME:
        return str_equal(name_key(arena, a), name_key(arena, b));
    case NAME_LEVEL_L2:
        return have_key_in_common(arena, a, b);
    case NAME_LEVEL_SKEL:
        return str_equal(name_skeleton(arena, a), name_skeleton(arena, b));
    default:
        return str_equal(text_fold(arena, a), text_fold(arena, b));
    }
}

bool name_level_from_code(Str code, NameLevel *out)
{
    for (size_t i = 0; i < NAME_LEVEL_COUNT; i++) {
        if (str_equal(code, str_of(codes[i]))) {
            *out = (NameLevel)i;
            return true;
        }
    }
    return false;
}

bool name_same(NameLevel level, Str a, Str b)
{
    Arena arena = {0};
    bool is_same = same_in_arena(&arena, level, a, b);

    arena_free(&arena);
    return is_same;
}
