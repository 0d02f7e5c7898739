#include "db/import_row.h"

#include "db/store_inside.h"

#define SQL_LIST(X)                                                                            \
    X(IMPORT_SET, "UPDATE import SET state = ?2 WHERE number = ?1")                            \
    X(IMPORT_STATE, "SELECT state FROM import WHERE number = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_IMPORT_STATE * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList import_state_sql = {texts, sizeof texts / sizeof texts[0]};

#define X(name, code, label) {code, label},
static const Choice states[] = {IMPORT_STATE_LIST(X)};
#undef X

const Choices import_state_choices = {states, IMPORT_STATE_COUNT};

const char *import_state_code(ImportState state)
{
    return states[state].code;
}

const char *import_state_label(ImportState state)
{
    return states[state].label;
}

/* --- the form of a file ------------------------------------------------------------------------ */

static const char delimiters[] = {',', ';', '\t'};
static const char *const delimiter_words[] = {"comma", "semicolon", "tab"};

static const char *delimiter_word(char delimiter)
{
    for (size_t i = 0; i < sizeof delimiters; i++) {
        if (delimiters[i] == delimiter)
            return delimiter_words[i];
    }
    return "";
}

Str import_form_text(Arena *arena, const ImportForm *form)
{
    return str_format(
        arena, "%s%s%s%s%s%s", delimiter_word(form->delimiter),
        form->is_1256 ? " windows-1256" : " utf-8", form->has_bom ? " bom" : "",
        form->has_crlf ? " crlf" : "", form->is_quoted ? " quoted" : "",
        form->has_end ? " end" : "");
}

bool import_form_from_text(Str text, ImportForm *out)
{
    ImportForm form = {0};

    for (Str word; str_cut(&text, ' ', &word);) {
        for (size_t i = 0; i < sizeof delimiters; i++) {
            if (str_is(word, delimiter_words[i]))
                form.delimiter = delimiters[i];
        }
        form.is_1256 |= str_is(word, "windows-1256");
        form.has_bom |= str_is(word, "bom");
        form.has_crlf |= str_is(word, "crlf");
        form.is_quoted |= str_is(word, "quoted");
        form.has_end |= str_is(word, "end");
    }
    *out = form;
    return form.delimiter != 0;
}

/* --- acts and states --------------------------------------------------------------------------- */

static Str import_words(Arena *arena, int64_t number)
{
    return str_format(arena, "import %lld", (long long)number);
}

/* What is done in an import says so where an act has its reason. */
Act import_act(Arena *arena, const Act *act, int64_t number)
{
    Act own = *act;

    own.reason = import_words(arena, number);
    own.request_id = (Str){0};
    own.version = 0;
    return own;
}

Err import_add_event(
    Change *change, int64_t number, const char *act, const char *from, ImportState to,
    Str after)
{
    return change_add_event(
        change, &(Event){
                    .act = str_of(act),
                    .record_kind = STR("import"),
                    .record_id = number,
                    .from_state = str_of(from),
                    .to_state = str_of(import_state_code(to)),
                    .after = after,
                });
}

Err import_read_state(Store *store, int64_t number, ImportState *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_STATE);
    size_t state = 0;

    row_bind_int(row, 1, number);
    TRY(row_find(row));
    if (!choices_find(&import_state_choices, row_code(row, 0), &state))
        return err_with(ERR_DAMAGED, "import %ld", (long)number);
    *out = (ImportState)state;
    return ERR_NONE;
}

Err import_set_state(Store *store, int64_t number, ImportState state)
{
    AUTO_RESET Row *row = store_query(store, SQL_IMPORT_SET);

    row_bind_int(row, 1, number);
    row_bind_text(row, 2, str_of(import_state_code(state)));
    return row_run(row);
}

Err import_refuse_state(ImportState state, ImportState allowed, Refusal *why)
{
    *why = (Refusal){
        .guard = GUARD_IMPORT_STATE,
        .found = str_of(import_state_code(state)),
        .allowed = str_of(import_state_code(allowed)),
    };
    return ERR_REFUSED;
}

Err import_expect_hidden(Change *change, int64_t number, Refusal *why)
{
    ImportState state;

    TRY(import_read_state(change->store, number, &state));
    return state == IMPORT_HIDDEN ? ERR_NONE : import_refuse_state(state, IMPORT_HIDDEN, why);
}

Err import_commit_hidden(Change *change)
{
    Engine *engine = change->store->engine;

    engine_put_off_disk(engine, true);
    Err err = change_commit(change);
    engine_put_off_disk(engine, false);
    return err;
}
