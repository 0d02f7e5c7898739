/* A burst of keys while a search runs on a large office: every key counts. A paste of many lines into a
 * line of text submits nothing. */
#include "tests/lib/test.h"

#include "tests/lib/office.h"
#include "tests/lib/program.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"

enum { ROWS = 24, COLUMNS = 80, KEYS = 1000, LETTERS_MAX = 14, LINES = 200 };

typedef struct {
    Arena arena;
    Str folder;
    const char *file;
} Large;

static int open_office(void **state)
{
    Large *office = test_calloc(1, sizeof *office);

    office->folder = folder_make_quick(&office->arena);
    office->file = str_c(&office->arena, folder_file(&office->arena, office->folder, "large"));
    const char *const words[] = {"demo",  "--people",   "20000",      "--cases", "40",
                                 "--now", "2026-11-21", office->file, NULL};
    ProgramAnswer answer = program_run(&office->arena, words);
    if (answer.code != 0)
        fail_msg("%.*s", (int)answer.err.len, answer.err.bytes);
    *state = office;
    return 0;
}

static int close_office(void **state)
{
    Large *office = *state;

    folder_remove(office->folder);
    arena_free(&office->arena);
    test_free(office);
    return 0;
}

/* Sits down as the clerk and goes to a screen by the letter of the menu. */
static PtyTerminal *sit(Large *office, const char *menu_letter, const char *title)
{
    const char *const words[] = {program_path(), "--lang", "en",    "-f",
                                 office->file,   "--as",   "clerk", NULL};
    PtyTerminal *terminal = ptyterminal_start(ROWS, COLUMNS, words, NULL);

    assert_true(ptyterminal_row_shows(terminal, 0, "Today"));
    ptyterminal_type(terminal, F9);
    assert_true(ptyterminal_shows(terminal, "Menu"));
    ptyterminal_type(terminal, menu_letter);
    assert_true(ptyterminal_row_shows(terminal, 0, title));
    return terminal;
}

/* Letters of the commonest names, and now and then one rubbed out: what stands there at the end tells
 * whether each key was counted, for one that is lost makes it longer or shorter. */
typedef struct {
    char keys[KEYS * 2 + 1];
    char left[LETTERS_MAX * 2 + 1];
} Burst;

static Burst burst_of(unsigned seed)
{
    static const char *const letters[] = {"م", "ح", "د", "ا", "ع", "ب", "ر"};
    Burst burst = {0};
    size_t count = 0, len = 0;

    for (int i = 0; i < KEYS; i++) {
        seed = seed * 1103515245u + 12345u;
        unsigned drawn = seed >> 16;
        bool is_back = count == LETTERS_MAX || (count > 0 && drawn % 2 == 0);
        const char *key = is_back ? BACKSPACE : letters[drawn / 2 % 7];
        memcpy(burst.keys + len, key, strlen(key));
        len += strlen(key);
        if (is_back)
            burst.left[2 * --count] = '\0';
        else
            memcpy(burst.left + 2 * count++, key, 3);
    }
    return burst;
}

static void flood(Large *office, const char *menu_letter, const char *title, const char *first)
{
    for (unsigned seed = 1; seed <= 3; seed++) {
        PtyTerminal *terminal = sit(office, menu_letter, title);
        Burst burst = burst_of(seed);
        ptyterminal_type(terminal, first);
        assert_true(ptyterminal_row_shows(terminal, 1, "Search:"));
        ptyterminal_type(terminal, burst.keys);
        ptyterminal_type(terminal, "zq");
        assert_true(ptyterminal_row_shows(terminal, 1, "zq"));
        Str line = str_format(&office->arena, "  %szq", visual_in(false, burst.left));
        assert_true(ptyterminal_row_shows(terminal, 1, line.bytes));
        ptyterminal_stop(terminal);
    }
}

static void a_thousand_keys_in_one_burst_all_count(void **state)
{
    flood(*state, "e", "People", "");
}

static void they_do_in_the_list_of_cases_too(void **state)
{
    flood(*state, "t", "Cases", F7);
}

static const char *many_lines(Large *office, Str line)
{
    StrBuilder text = {.arena = &office->arena};

    strbuilder_add(&text, STR("many lines"));
    for (int i = 0; i < LINES; i++)
        strbuilder_add(&text, line);
    strbuilder_add_char(&text, '\0');
    return strbuilder_text(&text).bytes;
}

static void many_pasted_lines_open_and_save_nothing(void **state)
{
    Large *office = *state;
    const char *text = many_lines(office, STR("\na"));
    PtyTerminal *terminal = sit(office, "e", "People");

    ptyterminal_paste(terminal, text);
    assert_true(ptyterminal_shows(terminal, "The text is too long"));
    assert_true(ptyterminal_row_shows(terminal, 0, "People"));
    ptyterminal_type(terminal, F6);
    assert_true(ptyterminal_shows(terminal, "Why no identity"));
    ptyterminal_paste(terminal, text);
    assert_true(ptyterminal_shows(terminal, "The text is too long"));
    ptyterminal_paste(terminal, many_lines(office, STR("\n")));
    assert_true(ptyterminal_shows(terminal, "many lines"));
    assert_true(ptyterminal_shows(terminal, "Why no identity"));
    ptyterminal_stop(terminal);
    terminal = sit(office, "t", "Cases");
    ptyterminal_type(terminal, F7);
    ptyterminal_paste(terminal, text);
    assert_true(ptyterminal_shows(terminal, "The text is too long"));
    assert_true(ptyterminal_row_shows(terminal, 0, "Cases"));
    ptyterminal_stop(terminal);
    const char *const words[] = {"person",     "find", "many lines", "-f",
                                 office->file, "--as", "clerk",      NULL};
    assert_int_equal(program_run(&office->arena, words).code, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_thousand_keys_in_one_burst_all_count),
        cmocka_unit_test(they_do_in_the_list_of_cases_too),
        cmocka_unit_test(many_pasted_lines_open_and_save_nothing),
    };

    return cmocka_run_group_tests(tests, open_office, close_office);
}
