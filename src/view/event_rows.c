#include "view/event_rows.h"

#include "db/body.h"
#include "view/event_codes.h"
#include "view/event_detail.h"
#include "view/event_words.h"
#include "view/language.h"

typedef struct {
    Arena *arena;
    const Staff *staff;
    size_t staff_count;
} Reader;

static Str id_text(Arena *arena, int64_t id)
{
    return id ? str_format(arena, "%lld", (long long)id) : STR("");
}

static Str login_of(const Reader *reader, const Event *event)
{
    for (size_t i = 0; i < reader->staff_count; i++) {
        if (event->staff_id && reader->staff[i].id == event->staff_id)
            return reader->staff[i].login;
    }
    return STR("");
}

/* --- columns that both tables have ----------------------------------------------------------- */

#define WHO_LIST(X)                                                                            \
    X(MOMENT, "moment", N_("Moment"), COLUMN_FOR_PROGRAMS)                                     \
    X(MOMENT_WORDS, "moment_words", N_("Moment"), COLUMN_FOR_PEOPLE)                           \
    X(STAFF, "staff", N_("Staff"), COLUMN_FOR_PROGRAMS)                                        \
    X(STAFF_WORDS, "staff_words", N_("Staff"), COLUMN_FOR_PEOPLE)                              \
    X(ROLE, "role", N_("Role"), COLUMN_FOR_PROGRAMS)                                           \
    X(ROLE_WORDS, "role_words", N_("Role"), COLUMN_FOR_PEOPLE)

#define STATE_LIST(X)                                                                          \
    X(FROM, "from", N_("From"), COLUMN_FOR_PROGRAMS)                                           \
    X(FROM_WORDS, "from_words", N_("From"), COLUMN_FOR_PEOPLE)                                 \
    X(TO, "to", N_("To"), COLUMN_FOR_PROGRAMS)                                                 \
    X(TO_WORDS, "to_words", N_("To"), COLUMN_FOR_PEOPLE)                                       \
    X(CLAUSE, "clause", N_("Clause"), COLUMN_CODE)                                             \
    X(REASON, "reason", N_("Reason"), COLUMN_TEXT)

#define X(name, key, label, kind) WHO_##name,
enum { WHO_LIST(X) WHO_COUNT };
#undef X
#define X(name, key, label, kind) STATE_##name,
enum { STATE_LIST(X) STATE_COUNT };
#undef X

static void fill_who(const Reader *reader, Str *cells, const Event *event)
{
    cells[WHO_MOMENT] = moment_text(reader->arena, event->moment);
    cells[WHO_MOMENT_WORDS] = event_words_moment(reader->arena, event->moment);
    cells[WHO_STAFF] = login_of(reader, event);
    if (event->staff_id)
        cells[WHO_STAFF_WORDS] = event_words_actor(event, reader->staff, reader->staff_count);
    cells[WHO_ROLE] = str_of(role_code(event->role));
    cells[WHO_ROLE_WORDS] = str_of(_(role_label(event->role)));
}

static void fill_states(Str *cells, const Event *event)
{
    cells[STATE_FROM] = event->from_state;
    cells[STATE_FROM_WORDS] = event_codes_label(event->record_kind, event->from_state);
    cells[STATE_TO] = event->to_state;
    cells[STATE_TO_WORDS] = event_codes_label(event->record_kind, event->to_state);
    cells[STATE_CLAUSE] = event->clause;
    cells[STATE_REASON] = event->reason;
}

/* --- of the office --------------------------------------------------------------------------- */

#define WHAT_LIST(X)                                                                           \
    X(ACT, "act", N_("Act"), COLUMN_FOR_PROGRAMS)                                              \
    X(ACT_WORDS, "act_words", N_("Act"), COLUMN_FOR_PEOPLE)                                    \
    X(RECORD, "record", N_("Record"), COLUMN_FOR_PROGRAMS)                                     \
    X(RECORD_WORDS, "record_words", N_("Record"), COLUMN_FOR_PEOPLE)                           \
    X(RECORD_ID, "record_id", N_("Record id"), COLUMN_CODE)

#define X(name, key, label, kind) WHAT_##name,
enum { WHAT_LIST(X) WHAT_COUNT };
#undef X

#define X(name, key, label, kind) {key, label, kind},
static const TableColumn office_columns[] = {
    {"id", N_("Id"), COLUMN_CODE},
    WHO_LIST(X) WHAT_LIST(X) STATE_LIST(X)
};
#undef X

static void fill_what(const Reader *reader, Str *cells, const Event *event)
{
    cells[WHAT_ACT] = event->act;
    cells[WHAT_ACT_WORDS] = event_words_act(reader->arena, event);
    cells[WHAT_RECORD] = event->record_kind;
    cells[WHAT_RECORD_WORDS] = event_codes_label(STR("record"), event->record_kind);
    cells[WHAT_RECORD_ID] = id_text(reader->arena, event->record_id);
}

Table event_rows(
    Arena *arena, const Event *events, size_t count, const Staff *staff, size_t staff_count)
{
    Reader reader = {arena, staff, staff_count};
    Table table =
        table_of(arena, office_columns, sizeof office_columns / sizeof office_columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = id_text(arena, events[i].id);
        fill_who(&reader, cells + 1, &events[i]);
        fill_what(&reader, cells + 1 + WHO_COUNT, &events[i]);
        fill_states(cells + 1 + WHO_COUNT + WHAT_COUNT, &events[i]);
    }
    return table;
}

/* --- of a case ------------------------------------------------------------------------------- */

/* The act's words name the record where it is not the case. */
#define DONE_LIST(X)                                                                           \
    X(RECORD, "record", N_("Record"), COLUMN_FOR_PROGRAMS)                                     \
    X(ACT, "act", N_("Act"), COLUMN_FOR_PROGRAMS)                                              \
    X(ACT_WORDS, "act_words", N_("Act"), COLUMN_FOR_PEOPLE)

#define X(name, key, label, kind) DONE_##name,
enum { DONE_LIST(X) DONE_COUNT };
#undef X

#define X(name, key, label, kind) {key, label, kind},
static const TableColumn case_columns[] = {
    WHO_LIST(X) DONE_LIST(X) STATE_LIST(X){"detail",       N_("Detail"), COLUMN_FOR_PROGRAMS},
    {"detail_words", N_("Detail"), COLUMN_FOR_PEOPLE  },
};
#undef X

/* "kind national_id · expires 1460-01-01": what the event's data say, in one line. */
static Str detail_of(Arena *arena, Str after)
{
    StrBuilder words = {.arena = arena};
    BodyField field;

    while (body_next(&after, arena, &field)) {
        if (!field.value.len)
            continue;
        if (words.len)
            strbuilder_add(&words, STR(" · "));
        strbuilder_add(&words, field.name);
        strbuilder_add_char(&words, ' ');
        strbuilder_add(&words, field.value);
    }
    return strbuilder_text(&words);
}

static void fill_done(const Reader *reader, Str *cells, const Event *event)
{
    cells[DONE_RECORD] = event->record_kind;
    cells[DONE_ACT] = event->act;
    cells[DONE_ACT_WORDS] = event_words_act(reader->arena, event);
}

static void fill_details(const Reader *reader, Str *cells, const Event *event)
{
    cells[0] = detail_of(reader->arena, event->after);
    cells[1] = event_detail_words(reader->arena, event, reader->staff, reader->staff_count);
}

Table event_rows_case(
    Arena *arena, const Event *events, size_t count, const Staff *staff, size_t staff_count)
{
    Reader reader = {arena, staff, staff_count};
    Table table = table_of(arena, case_columns, sizeof case_columns / sizeof case_columns[0]);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        fill_who(&reader, cells, &events[i]);
        fill_done(&reader, cells + WHO_COUNT, &events[i]);
        fill_states(cells + WHO_COUNT + DONE_COUNT, &events[i]);
        fill_details(&reader, cells + WHO_COUNT + DONE_COUNT + STATE_COUNT, &events[i]);
    }
    return table;
}
