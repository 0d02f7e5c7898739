/* Whatever a command is given, and whatever the office holds, a terminal gets letters, ends of
 * lines and the two sequences that stop it from reordering, nothing else.
 *
 * The commands are read from the program's own table. Each runs on an office that holds all texts
 * in one, and with one of them as its argument; with MUAMALA_TEST_HOSTILE=all it gets each of them.
 */
#include "tests/lib/siege.h"
#include "tests/lib/spoil.h"
#include "tests/lib/test.h"

enum { COMMANDS_MAX = 200, SHOWING_LEAST = 20 };

static const char *const ours[] = {"\r\n", "\033[8l", "\033[8h", "\033[K", "\r"};

/* The length of what the program itself sends, at the start of `text`. */
static size_t our_len(Str text)
{
    for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++)
        if (str_starts_with(text, str_of(ours[i])))
            return strlen(ours[i]);
    return 0;
}

/* Rows for programs, parted by tabs, in which sentences keep their isolates. */
static bool is_data(const Words *words, const char *format)
{
    return strcmp(format, "text") != 0 || strcmp(words->words[0], "try") == 0;
}

/* What a terminal got that it may not get; NULL: nothing. */
static const char *fault_of(Siege *siege, Str sent, bool has_data)
{
    StrBuilder letters = {.arena = &siege->turn};

    for (size_t at = 0; at < sent.len;) {
        Str rest = str_part(sent, at, sent.len);
        size_t len = our_len(rest);
        if (len == 2)
            strbuilder_add_char(&letters, '\n');
        if (len == 0)
            strbuilder_add_char(&letters, rest.bytes[0]);
        at += len ? len : 1;
    }
    Str left = strbuilder_text(&letters);
    return has_data ? hostile_in_answer(left) : hostile_in_text(left, false);
}

static void attack(Siege *siege, const Words *words, const char *slot, const char *text)
{
    static const char *const formats[] = {"text", "text", "tsv", "json"};
    const char *format = formats[siege->attacks % 4];
    Words all = *words;

    words_add(&all, "--format");
    words_add(&all, format);
    words_add(&all, "--lang");
    words_add(&all, siege->attacks % 2 ? "en" : "ar");
    siege->attacks++;
    Str sent = siege_run_on_terminal(siege, &all);
    siege->written += str_find(sent, STR("Ali")) < sent.len;
    const char *fault = fault_of(siege, sent, is_data(words, format));
    if (fault) {
        ProgramAnswer answer = {.err = sent};
        siege_report(siege, words, slot, text, &answer, fault);
    }
}

/* The example of every command, with records of the office in it. */
static const Words *settle_all(Siege *siege)
{
    Words *settled = arena_new(&siege->arena, Words, COMMANDS_MAX);

    for (size_t i = 0; command_at(i); i++) {
        assert_true(i < COMMANDS_MAX);
        settled[i] = siege_words(siege, command_at(i));
    }
    return settled;
}

/* Every command on an office in which every free text is `text`. */
static void attack_stored(Siege *siege, const Words *settled, Str text, const char *name)
{
    Str image = siege->image;

    siege_put_back(siege);
    spoil_file(siege->file, text);
    siege->image = test_file(&siege->arena, siege->file);
    for (size_t i = 0; command_at(i); i++) {
        arena_reset(&siege->turn);
        attack(siege, &settled[i], "what is stored", name);
        siege_put_back(siege);
    }
    siege->image = image;
    siege_put_back(siege);
}

static void nothing_that_is_stored_reaches_a_terminal_raw(void **state)
{
    Siege *siege = *state;
    const Words *settled = settle_all(siege);
    size_t count = getenv("MUAMALA_TEST_HOSTILE") ? hostile_count() : 0;

    attack_stored(siege, settled, hostile_texts_joined(&siege->arena), "all in one");
    print_message("# %zu commands, %zu show what is stored\n", siege->attacks, siege->written);
    assert_true(siege->written > SHOWING_LEAST);
    for (size_t i = 0; i < count; i++)
        attack_stored(siege, settled, hostile_text(&siege->arena, i), hostile_name(i));
    assert_int_equal(siege->faults, 0);
}

/* What is quoted, refused or not found; the texts take turns over the commands. */
static void nothing_that_is_typed_reaches_a_terminal_raw(void **state)
{
    Siege *siege = *state;
    size_t count = getenv("MUAMALA_TEST_HOSTILE") ? hostile_count() : 1;

    for (size_t i = 0; command_at(i); i++) {
        for (size_t turn = 0; turn < count; turn++) {
            size_t text = (i + turn) % hostile_count();
            Words words = {
                .words = {command_at(i)->noun, command_at(i)->verb},
                .count = command_at(i)->verb ? 2 : 1,
            };
            arena_reset(&siege->turn);
            words_add(&words, str_c(&siege->turn, hostile_text(&siege->turn, text)));
            attack(siege, &words, "argument", hostile_name(text));
            siege_put_back(siege);
        }
    }
    assert_int_equal(siege->faults, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_that_is_stored_reaches_a_terminal_raw),
        cmocka_unit_test(nothing_that_is_typed_reaches_a_terminal_raw),
    };
    return cmocka_run_group_tests(tests, siege_begin, siege_end);
}
