#include "ui/screens/person_former.h"

#include "db/person_former_store.h"
#include "db/person_store.h"
#include "office/masking.h"
#include "ui/desk.h"
#include "view/date_words.h"
#include "view/language.h"
#include "view/person_words.h"

typedef struct {
    Desk *desk;
    PersonId person;
    Arena arena; /* of his name */
    Str name;
    List list;
} State;

/* A value and its place, which is all that tells two of them apart. */
typedef struct {
    FormerValue former;
    int64_t place;
} Shown;

static const FormerValue *of(const void *row)
{
    return &((const Shown *)row)->former;
}

static int64_t id_of(const void *row)
{
    return ((const Shown *)row)->place;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    const State *state = source;
    FormerValue *read = arena_new(arena, FormerValue, FORMER_MAX);

    (void)filter;
    TRY(store_person_former(
        state->desk->store, state->person, arena, read, FORMER_MAX, &out->count));
    Shown *shown = arena_new(arena, Shown, out->count);
    for (size_t i = 0; i < out->count; i++) {
        shown[i] = (Shown){read[i], (int64_t)i + 1};
        shown[i].former.value =
            masking_field(arena, state->desk->staff.role, read[i].field, read[i].value);
    }
    out->rows = shown;
    return ERR_NONE;
}

static Str field_of(Arena *arena, const void *row)
{
    (void)arena;
    return language_text(person_field_label(of(row)->field));
}

static Str value_of(Arena *arena, const void *row)
{
    return person_words_former(arena, of(row)->field, of(row)->value);
}

static Str until_of(Arena *arena, const void *row)
{
    return date_words_short(arena, CALENDAR_GREGORIAN, moment_day(of(row)->until_at));
}

static Str hijri_of(Arena *arena, const void *row)
{
    return date_words_short(arena, CALENDAR_HIJRI, moment_day(of(row)->until_at));
}

static Str staff_of(Arena *arena, const void *row)
{
    (void)arena;
    return of(row)->staff;
}

static const Column columns[] = {
    {N_("Field"),      18, field_of, NULL,        false, false, 0},
    {N_("Value"),      20, value_of, list_strong, false, true,  0},
    {N_("Until"),      10, until_of, NULL,        true,  false, 0},
    {N_("Hijri"),      10, hijri_of, NULL,        true,  false, 2},
    {N_("Changed by"), 12, staff_of, NULL,        false, true,  1},
};

static const ListKind former_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .row_size_bytes = sizeof(Shown),
    .all = all,
    .id = id_of,
    .empty = N_("Nothing of it was ever changed"),
};

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    state->person = *(const PersonId *)argument;
    list_open(&state->list, &screen->arena, &former_list, state);
}

static Err load(Screen *screen)
{
    State *state = screen->state;
    Person person;

    arena_reset(&state->arena);
    TRY(store_person_find(state->desk->store, state->person, &state->arena, &person));
    state->name = person.name;
    return list_load(&state->list, screen_rows(screen));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;

    canvas_data(canvas, 0, 1, canvas.columns - 2, STYLE_STRONG, state->name);
    list_draw(&state->list, canvas_part(canvas, 2, 0, canvas.rows - 2, canvas.columns));
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    State *state = screen->state;

    list_close(&state->list);
    arena_free(&state->arena);
}

const ScreenKind person_former_screen = {
    .title = N_("What stood before"),
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .list = list_of,
    .close = close,
};
