#include "tests/lib/siege.h"

#include "tests/lib/ptyterminal.h"
#include "tests/lib/test.h"

#include <sqlite3.h>
#include <unistd.h>

enum { RECORDS_MAX = 80, CHECK_EVERY = 5 };

/* What the examples call a record, and where its namesakes in the office are found. */
static const struct {
    const char *sample;
    const char *list[8];
} records[] = {
    {"1448-37",             {"case", "list", "--limit", "200"}  },
    {"D12",                 {"case", "list", "--state", "DRAFT"}},
    {"D12",                 {"case", "list", "--limit", "200"}  },
    {"1448-3",              {"session", "list"}                 },
    {"7",                   {"visit", "list"}                   },
    {"1999990003",          {"person", "find", "محمد"}      },
    {"0512345678",          {"person", "find", "محمد"}      },
    {"huda",                {"staff", "list"}                   },
    {"1882413465600000000", {"inquiry", "list"}                 },
    {"1882413465600000001", {"answer", "list"}                  },
    {"1882413465600000002", {"family", "list", "1999990003"}    },
};

/* What the examples take for granted, and a made-up office has not. */
static const char *const preparations[][12] = {
    {"person",   "add",        "--name",      "Nora Ali",    "--no-id", "newborn"},
    {"visit", "arrive"            },
    {"inquiry",  "add",        "When?"                   },
    {"appointment",    "book", "2027-01-05",       "10:30"                        },
    {"answer",     "add",      "When?", "At nine"},
    {"phrase",     "set",       "open",     "We are open"},
    {"library",     "set",    "statute","--place",                  "shelf 2", "--edition", "3"},
    {"holiday",       "propose",                   "2027"        },
    {"setting",          "set",              "committee.quorum",                        "1"                    },
};

void siege_put_back(Siege *siege)
{
    FILE *file = fopen(siege->file, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(siege->image.bytes, 1, siege->image.len, file), siege->image.len);
    assert_int_equal(fclose(file), 0);
}

void words_add(Words *words, const char *word)
{
    assert_true(words->count < WORDS_MAX);
    words->words[words->count++] = word;
    words->words[words->count] = NULL;
}

static Words words_on_office(const Siege *siege, const Words *words)
{
    Words all = {
        .words = {"-f", siege->file, "--no-input"},
          .count = 3
    };

    for (size_t i = 0; i < words->count; i++)
        words_add(&all, words->words[i]);
    return all;
}

ProgramAnswer siege_run(Siege *siege, const Words *words)
{
    Words all = words_on_office(siege, words);

    return program_run(&siege->turn, all.words);
}

Str siege_run_on_terminal(Siege *siege, const Words *words)
{
    Words all = words_on_office(siege, words);
    const char *argv[WORDS_MAX + 2] = {program_path()};
    const char *const env[] = {"MUAMALA_FILE", NULL};

    memcpy(argv + 1, all.words, sizeof all.words);
    PtyTerminal *terminal = ptyterminal_start(24, 80, argv, env);
    assert_int_not_equal(ptyterminal_ends(terminal), -1);
    Str sent = str_copy(&siege->turn, ptyterminal_sent_text(terminal));
    ptyterminal_stop(terminal);
    return sent;
}

static Words words_of(const char *const *list, size_t most)
{
    Words words = {0};

    for (size_t i = 0; i < most && list[i]; i++)
        words_add(&words, list[i]);
    return words;
}

int siege_begin(void **state)
{
    Siege *siege = calloc(1, sizeof *siege);
    char *program = realpath(program_path(), NULL);

    assert_true(siege && program && setenv("MUAMALA", program, 1) == 0);
    free(program);
    siege->folder = folder_make_quick(&siege->arena);
    siege->file = str_c(&siege->arena, folder_file(&siege->arena, siege->folder, "h.office"));
    assert_int_equal(chdir(str_c(&siege->arena, siege->folder)), 0);
    const char *demo[] = {"demo",  "--seed",     "7",         "--cases", "60",
                          "--now", "2026-11-21", siege->file, NULL};
    assert_int_equal(program_run(&siege->turn, demo).code, 0);
    for (size_t i = 0; i < sizeof preparations / sizeof preparations[0]; i++) {
        Words words = words_of(preparations[i], 12);
        ProgramAnswer answer = siege_run(siege, &words);
        if (answer.code != 0)
            fail_msg(
                "%s %s: %.*s", words.words[0], words.words[1], (int)answer.err.len,
                answer.err.bytes);
    }
    siege->image = test_file(&siege->arena, siege->file);
    *state = siege;
    return 0;
}

int siege_end(void **state)
{
    Siege *siege = *state;

    folder_remove(siege->folder);
    arena_free(&siege->turn);
    arena_free(&siege->arena);
    free(siege);
    return 0;
}

/* Cuts an example into words as a shell would: blanks part, quotes of both kinds hold together. */
static Words words_of_example(Siege *siege, const char *example)
{
    Words words = {0};
    StrBuilder word = {.arena = &siege->arena};
    char quote = 0;
    bool is_open = false;

    for (const char *at = example;; at++) {
        if (!*at || (*at == ' ' && !quote)) {
            if (is_open)
                words_add(&words, str_c(&siege->arena, strbuilder_text(&word)));
            word = (StrBuilder){.arena = &siege->arena};
            is_open = false;
            if (!*at)
                return words;
        } else if (quote ? *at == quote : *at == '"' || *at == '\'') {
            quote = quote ? 0 : *at;
            is_open = true;
        } else {
            strbuilder_add_char(&word, *at);
            is_open = true;
        }
    }
}

static Str cell_of(Str row, size_t column)
{
    Str cell = {0};

    for (size_t i = 0; i <= column; i++)
        str_cut(&row, '\t', &cell);
    return cell;
}

static size_t state_column(Str header)
{
    Str cell;

    for (size_t i = 0; str_cut(&header, '\t', &cell); i++) {
        if (str_equal(cell, STR("state")))
            return i;
    }
    return 0;
}

/* The names of the records in a list, the first of each state or all. */
static size_t records_of(Siege *siege, const char *const *list, bool all, const char **out)
{
    Words words = words_of(list, 8);
    Str states[RECORDS_MAX];
    size_t count = 0;
    Str row;

    words_add(&words, "--format");
    words_add(&words, "tsv");
    Str rest = siege_run(siege, &words).out;
    if (!str_cut(&rest, '\n', &row))
        return 0;
    for (size_t state = state_column(row); str_cut(&rest, '\n', &row) && count < RECORDS_MAX;) {
        size_t i = 0;
        while (i < count && (all || !str_equal(states[i], cell_of(row, state))))
            i++;
        if (i < count)
            continue;
        states[count] = str_copy(&siege->arena, cell_of(row, state));
        out[count++] = str_c(&siege->arena, cell_of(row, 0));
    }
    return count;
}

/* Puts a record of the office for each that the example names, until the command does its work.
 *
 * from  the words before it are settled.
 */
static bool settle(Siege *siege, Words *words, size_t from, bool all)
{
    if (from == words->count) {
        arena_reset(&siege->turn);
        bool works = siege_run(siege, words).code == 0;
        if (works)
            siege_put_back(siege);
        return works;
    }
    const char *sample = words->words[from];
    if (settle(siege, words, from + 1, all))
        return true;
    for (size_t i = 0; i < sizeof records / sizeof records[0]; i++) {
        const char *names[RECORDS_MAX];
        if (strcmp(records[i].sample, sample) != 0)
            continue;
        arena_reset(&siege->turn);
        size_t count = records_of(siege, records[i].list, all, names);
        for (size_t name = 0; name < count; name++) {
            words->words[from] = names[name];
            if (settle(siege, words, from + 1, all))
                return true;
        }
    }
    words->words[from] = sample;
    return false;
}

Words siege_words(Siege *siege, const Command *command)
{
    Words words = words_of_example(siege, command->example);
    Words found = words;
    bool all = getenv("MUAMALA_TEST_HOSTILE") != NULL;

    return settle(siege, &found, command->verb ? 2 : 1, all) ? found : words;
}

/* --- what was left behind ---------------------------------------------------------------------- */

/* Tables that keep lists of names and values, parted by tabs, as one text. */
static bool has_tabs(Str table)
{
    return str_equal(table, STR("event_body")) || str_equal(table, STR("declaration")) ||
           str_equal(table, STR("casefile_data"));
}

static const char *fault_in_column(sqlite3 *file, Str table, Str column, Arena *arena)
{
    sqlite3_stmt *stmt = NULL;
    const char *fault = NULL;
    Str sql = str_format(
        arena, "SELECT \"%.*s\" FROM \"%.*s\"", (int)column.len, column.bytes, (int)table.len,
        table.bytes);

    if (sqlite3_prepare_v2(file, str_c(arena, sql), -1, &stmt, NULL) != SQLITE_OK)
        return NULL;
    while (!fault && sqlite3_step(stmt) == SQLITE_ROW) {
        if (sqlite3_column_type(stmt, 0) != SQLITE_TEXT)
            continue;
        Str text = {(const char *)sqlite3_column_text(stmt, 0), 0};
        text.len = (size_t)sqlite3_column_bytes(stmt, 0);
        fault = hostile_in_text(text, has_tabs(table));
        if (fault && str_equal(column, STR("minutes")))
            fault = hostile_in_answer(text);
        if (fault)
            print_message(
                "# %.*s.%.*s holds %s: %.*s\n", (int)table.len, table.bytes, (int)column.len,
                column.bytes, fault, (int)text.len, text.bytes);
    }
    sqlite3_finalize(stmt);
    return fault;
}

/* Looks at every text of the file. */
static const char *fault_in_file(const char *path, Arena *arena)
{
    static const char columns[] =
        "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.type = 'TEXT'";
    sqlite3 *file = NULL;
    sqlite3_stmt *stmt = NULL;
    const char *fault = NULL;

    assert_int_equal(sqlite3_open_v2(path, &file, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(file, columns, -1, &stmt, NULL), SQLITE_OK);
    while (!fault && sqlite3_step(stmt) == SQLITE_ROW) {
        Str table = str_copy(arena, str_of((const char *)sqlite3_column_text(stmt, 0)));
        Str column = str_copy(arena, str_of((const char *)sqlite3_column_text(stmt, 1)));
        fault = fault_in_column(file, table, column, arena);
    }
    sqlite3_finalize(stmt);
    sqlite3_close(file);
    return fault;
}

/* --- attacks ------------------------------------------------------------------------------------ */

static bool is_documented(int code)
{
    static const int codes[] = {0, 1, 64, 65, 66, 73, 77, 78};

    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (codes[i] == code)
            return true;
    }
    return false;
}

const char *siege_fault_of(const ProgramAnswer *answer)
{
    if (!is_documented(answer->code))
        return "an exit code that is not documented";
    if (answer->code >= 64 && answer->err.len == 0)
        return "a refusal without a word";
    if (hostile_in_answer(answer->out))
        return hostile_in_answer(answer->out);
    return hostile_in_answer(answer->err);
}

void siege_report(
    Siege *siege, const Words *words, const char *slot, const char *text,
    const ProgramAnswer *answer, const char *fault)
{
    siege->faults++;
    print_message(
        "# %s %s, %s, %s: %s (exit %d)\n", words->words[0],
        words->count > 1 ? words->words[1] : "", slot, text, fault, answer->code);
    print_message(
        "#   %.*s\n", (int)(answer->err.len < 300 ? answer->err.len : 300), answer->err.bytes);
}

void siege_attack(Siege *siege, const Words *words, const char *slot, size_t text)
{
    static const char *const formats[] = {"text", "tsv", "json"};
    static const char *const languages[] = {"ar", "en"};
    Words all = *words;

    words_add(&all, "--format");
    words_add(&all, formats[siege->attacks % 3]);
    words_add(&all, "--lang");
    words_add(&all, languages[siege->attacks % 2]);
    siege->attacks++;
    ProgramAnswer answer = siege_run(siege, &all);
    const char *fault = siege_fault_of(&answer);
    if (answer.code == 0) {
        Words check = {.words = {"check"}, .count = 1};
        siege->written++;
        if (!fault)
            fault = fault_in_file(siege->file, &siege->turn);
        bool is_checked = siege->written % CHECK_EVERY == 0;
        if (!fault && is_checked && siege_run(siege, &check).code != 0)
            fault = "an office that is not sound any more";
        siege_put_back(siege);
    }
    if (fault)
        siege_report(siege, words, slot, hostile_name(text), &answer, fault);
}
