/* What no command has of its own takes hostile texts too: the options of all, the environment,
 * files, passwords, and more words than anybody types. */
#include "tests/lib/siege.h"
#include "tests/lib/test.h"

#include <sqlite3.h>
#include <unistd.h>

enum { USUAL_LINES = 200 };

static void expect_clean(Siege *siege, const Words *words, const char *slot, const char *text)
{
    ProgramAnswer answer = program_run(&siege->turn, words->words);
    const char *fault = siege_fault_of(&answer);

    if (fault)
        siege_report(siege, words, slot, text, &answer, fault);
}

static void every_common_option_cleans_or_refuses(void **state)
{
    Siege *siege = *state;

    for (size_t i = 0; i < common_option_count * hostile_count(); i++) {
        const OptionSpec *option = &common_options[i / hostile_count()];
        size_t text = i % hostile_count();
        if (!option->value)
            continue;
        arena_reset(&siege->turn);
        Words words = {
            .words = {"visit", "arrive", option->name},
              .count = 3
        };
        words_add(&words, str_c(&siege->turn, hostile_text(&siege->turn, text)));
        siege_attack(siege, &words, option->name, text);
    }
    assert_int_equal(siege->faults, 0);
}

static void no_variable_of_the_environment_spoils_an_answer(void **state)
{
    static const char *const names[] = {
        "MUAMALA_FILE", "LANG",    "LC_ALL", "LANGUAGE",
        "TERM",         "COLUMNS", "HOME",   "XDG_DATA_HOME",
    };
    Siege *siege = *state;

    for (size_t i = 0; i < sizeof names / sizeof names[0] * hostile_count(); i++) {
        const char *name = names[i / hostile_count()];
        Words words = {
            .words = {"case", "list"},
              .count = 2
        };
        arena_reset(&siege->turn);
        const char *before = getenv(name) ? str_c(&siege->turn, str_of(getenv(name))) : NULL;
        Str text = hostile_text(&siege->turn, i % hostile_count());
        assert_int_equal(setenv(name, str_c(&siege->turn, text), 1), 0);
        expect_clean(siege, &words, name, hostile_name(i % hostile_count()));
        assert_int_equal(before ? setenv(name, before, 1) : unsetenv(name), 0);
    }
    assert_int_equal(siege->faults, 0);
}

static void keep_bytes(const char *path, Str bytes)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes.bytes, 1, bytes.len, file), bytes.len);
    assert_int_equal(fclose(file), 0);
}

static void no_policy_file_spoils_an_answer(void **state)
{
    static const char *const lines[] = {
        "name = %.*s # -\n", "%.*s = 1 # -\n", "name = x # %.*s\n"};
    static const char *const verbs[] = {"show", "adopt"};
    Siege *siege = *state;

    for (size_t i = 0; i < 3 * hostile_count(); i++) {
        const char *line = lines[i % 3];
        const char *verb = verbs[i % 2];
        Words words = {
            .words = {"-f", siege->file, "policy", verb, "h.policy"},
              .count = 5
        };
        arena_reset(&siege->turn);
        Str text = hostile_text(&siege->turn, i / 3);
        StrBuilder file = {.arena = &siege->turn};
        for (size_t part = 0; part < strlen(line); part++) {
            bool is_text = strncmp(line + part, "%.*s", 4) == 0;
            if (is_text)
                strbuilder_add(&file, text);
            else
                strbuilder_add_char(&file, line[part]);
            part += is_text ? 3 : 0;
        }
        strbuilder_add(&file, (Str){"\0\0", i % 2 ? 2 : 0});
        keep_bytes("h.policy", strbuilder_text(&file));
        expect_clean(siege, &words, "a policy's file", hostile_name(i / 3));
    }
    assert_int_equal(siege->faults, 0);
}

/* A password is any bytes up to the end of a line; in an office with passwords a wrong one is
 * refused, whatever it holds. */
static void no_password_spoils_an_answer(void **state)
{
    Siege *siege = *state;

    for (size_t i = 0; i < hostile_count() + 1; i++) {
        int ends[2];
        arena_reset(&siege->turn);
        Str text = i < hostile_count() ? hostile_text(&siege->turn, i) : (Str){"a\0b\0\0", 5};
        assert_int_equal(pipe(ends), 0);
        Str number = str_format(&siege->turn, "%d", ends[0]);
        Words words = {
            .words =
                {"-f", siege->file, "staff", "add", "nora", "--name", "Nora", "--role", "clerk",
                        "--new-password-fd", str_c(&siege->turn, number)},
            .count = 11
        };
        assert_int_equal(write(ends[1], text.bytes, text.len), text.len);
        close(ends[1]);
        expect_clean(
            siege, &words, "a password", i < hostile_count() ? hostile_name(i) : "NUL");
        close(ends[0]);
        siege_put_back(siege);
    }
    assert_int_equal(siege->faults, 0);
}

/* Puts a text into the file past the program. */
static void spoil_a_name(Siege *siege, Str name)
{
    sqlite3 *file = NULL;
    sqlite3_stmt *stmt = NULL;

    assert_int_equal(sqlite3_open(siege->file, &file), SQLITE_OK);
    assert_int_equal(
        sqlite3_prepare_v2(file, "UPDATE person SET name = ?1, city = ?1", -1, &stmt, NULL),
        SQLITE_OK);
    sqlite3_bind_text(stmt, 1, name.bytes, (int)name.len, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(stmt), SQLITE_DONE);
    sqlite3_finalize(stmt);
    sqlite3_close(file);
}

static void what_was_written_past_the_program_is_not_printed_raw(void **state)
{
    static const char *const formats[] = {"text", "tsv", "json"};
    static const char *const words_of[][3] = {
        {"case",   "list"},
        {        "visit",  "list"      },
        { "person", "find",       "19999"}
    };
    Siege *siege = *state;

    for (size_t i = 0; i < hostile_count() * 3; i++) {
        Words words = {
            .words = {"-f", siege->file, "--format", formats[i % 3]},
              .count = 4
        };
        arena_reset(&siege->turn);
        if (hostile_in_answer(hostile_text(&siege->turn, i / 3)) == NULL)
            continue;
        spoil_a_name(siege, hostile_text(&siege->turn, i / 3));
        for (size_t word = 0; word < 3 && words_of[i / 3 % 3][word]; word++)
            words_add(&words, words_of[i / 3 % 3][word]);
        ProgramAnswer answer = program_run(&siege->turn, words.words);
        if (siege_fault_of(&answer))
            siege_report(
                siege, &words, formats[i % 3], hostile_name(i / 3), &answer,
                siege_fault_of(&answer));
    }
    siege_put_back(siege);
    assert_int_equal(siege->faults, 0);
}

/* A word of the program, a number, or a hostile text. */
static const char *any_word(Siege *siege, const Command *command, uint64_t *seed)
{
    static const char *const values[] = {"1",          "7",  "D1", "1448-1",
                                         "2026-11-21", "-1", "--", "json"};
    uint64_t number = test_random(seed);

    switch (number % 6) {
    case 0:
        return common_options[number / 6 % common_option_count].name;
    case 1:
    case 2:
        return command->option_count ? command->options[number / 6 % command->option_count].name
                                     : "--help";
    case 3:
        return str_c(&siege->turn, hostile_text(&siege->turn, number / 6 % hostile_count()));
    default:
        return values[number / 6 % (sizeof values / sizeof values[0])];
    }
}

static void random_command_lines_are_answered_in_words(void **state)
{
    const char *wanted = getenv("MUAMALA_TEST_LINES");
    size_t lines = wanted ? strtoul(wanted, NULL, 10) : USUAL_LINES;
    Siege *siege = *state;
    uint64_t seed = 1448;
    size_t commands = 0;

    while (command_at(commands))
        commands++;
    for (size_t i = 0; i < lines; i++) {
        const Command *command = command_at(test_random(&seed) % commands);
        Words words = {0};
        arena_reset(&siege->turn);
        words_add(&words, command->noun);
        if (command->verb)
            words_add(&words, command->verb);
        for (size_t count = test_random(&seed) % 6; count > 0; count--)
            words_add(&words, any_word(siege, command, &seed));
        siege_attack(siege, &words, "a random line", test_random(&seed) % hostile_count());
    }
    assert_int_equal(siege->faults, 0);
}

static void thousands_of_words_are_refused_in_words(void **state)
{
    static const char *const begins[][3] = {
        {"try",        "id"       },
        {"case",       "set"      },
        {"--no-input", "--dry-run"},
        {"person",     "find"     }
    };
    Siege *siege = *state;
    const char *words[4001];

    for (size_t i = 0; i < sizeof begins / sizeof begins[0]; i++) {
        arena_reset(&siege->turn);
        for (size_t word = 0; word < 4000; word++)
            words[word] = word < 2 ? begins[i][word] : begins[i][1];
        words[4000] = NULL;
        ProgramAnswer answer = program_run(&siege->turn, words);
        assert_int_equal(answer.code, 64);
        assert_null(siege_fault_of(&answer));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_common_option_cleans_or_refuses),
        cmocka_unit_test(no_variable_of_the_environment_spoils_an_answer),
        cmocka_unit_test(no_policy_file_spoils_an_answer),
        cmocka_unit_test(no_password_spoils_an_answer),
        cmocka_unit_test(what_was_written_past_the_program_is_not_printed_raw),
        cmocka_unit_test(random_command_lines_are_answered_in_words),
        cmocka_unit_test(thousands_of_words_are_refused_in_words),
    };
    return cmocka_run_group_tests(tests, siege_begin, siege_end);
}
