#include "tests/lib/test.h"
#include "view/keynames.h"
#include "view/language.h"

#include <ctype.h>
#include <string.h>

static void a_sentence_names_the_key_that_its_act_has(void **state)
{
    (void)state;
    KeyBindings moved = keybindings_default();
    static const struct {
        const char *text;
        const char *by_registry;
        const char *when_moved;
        const char *told;
    } rows[] = {
        {"{arrive} gives a ticket", "F6 gives a ticket",     "W gives a ticket",
         "6 gives a ticket"                                                                                  },
        {"at the end {undo}",       "at the end Ctrl-Z",     "at the end Ctrl-Z",     "at the end “Undo”"},
        {"{recall}{arrive}",        "RF6",                   "RW",                    "R6"                   },
        {"{unmerge}",               "“Undo the merge”",  "“Undo the merge”",  "“Undo the merge”" },
        {"{no such act} {arrive",   "{no such act} {arrive", "{no such act} {arrive",
         "{no such act} {arrive"                                                                             },
        {"}{",                      "}{",                    "}{",                    "}{"                   },
        {"",                        "",                      "",                      ""                     },
    };
    Arena arena = {0};

    moved.of[ACTION_ARRIVE] = 'w';
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Str text = str_of(rows[i].text);
        assert_str(keynames_put(&arena, (KeyNames){0}, text), rows[i].by_registry);
        assert_str(keynames_put(&arena, (KeyNames){&moved, false}, text), rows[i].when_moved);
        assert_str(keynames_put(&arena, (KeyNames){NULL, true}, text), rows[i].told);
    }
    arena_free(&arena);
}

/* --- the catalogue ----------------------------------------------------------------------------- */

/* The next `{...}` of a line; false: there is none. */
static bool next_name(Str *rest, Str *code)
{
    size_t open = str_find(*rest, STR("{"));
    Str inside = str_part(*rest, open + 1, rest->len);
    size_t len = str_find(inside, STR("}"));

    *code = str_part(inside, 0, len);
    *rest = str_part(inside, len, inside.len);
    return len < inside.len;
}

static size_t names_in(Str text)
{
    Str code;
    size_t count = 0;

    while (next_name(&text, &code))
        count++;
    return count;
}

/* Each translation of an entry names the same keys. */
static void check_translation(Str msgid, Str line)
{
    Str rest = msgid;
    Str code;

    if (names_in(line) != names_in(msgid))
        fail_msg("%.*s", (int)line.len, line.bytes);
    while (next_name(&rest, &code)) {
        if (action_from_code(code) == ACTION_NONE || str_find(line, code) == line.len)
            fail_msg("%.*s: %.*s", (int)code.len, code.bytes, (int)line.len, line.bytes);
    }
}

static void a_translation_names_the_same_keys(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "locale/ar.po");
    Str line;
    Str msgid = {0};
    size_t count = 0;

    while (str_cut(&rest, '\n', &line)) {
        if (str_starts_with(line, STR("msgid \"")))
            msgid = line;
        if (!str_starts_with(line, STR("msgstr")) || !names_in(msgid))
            continue;
        check_translation(msgid, line);
        count++;
    }
    assert_true(count > 20);
    arena_free(&arena);
}

/* "F6", "Ctrl-W": a key that can be moved, wherever it stands in the line. */
static bool names_movable_key(Str line)
{
    static const char kept[] = "ACDV"; /* of typing, and of a terminal told line by line */

    for (size_t i = 1; i + 1 < line.len; i++) {
        bool is_first = !isalnum((unsigned char)line.bytes[i - 1]);
        Str rest = str_part(line, i, line.len);
        if (is_first && line.bytes[i] == 'F' && isdigit((unsigned char)line.bytes[i + 1]))
            return true;
        if (is_first && str_starts_with(rest, STR("Ctrl-")) && rest.len > 5 &&
            !strchr(kept, rest.bytes[5]))
            return true;
    }
    return false;
}

static void no_sentence_names_a_key_that_can_be_moved(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "locale/ar.po");
    Str line;

    while (str_cut(&rest, '\n', &line))
        if (!str_starts_with(line, STR("#")) && names_movable_key(line))
            fail_msg("%.*s", (int)line.len, line.bytes);
    arena_free(&arena);
}

static int speak_english(void **state)
{
    (void)state;
    language_start();
    language_use(LANGUAGE_ENGLISH);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_names_the_key_that_its_act_has),
        cmocka_unit_test(a_translation_names_the_same_keys),
        cmocka_unit_test(no_sentence_names_a_key_that_can_be_moved),
    };

    return cmocka_run_group_tests(tests, speak_english, NULL);
}
