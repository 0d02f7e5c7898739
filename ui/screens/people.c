#include "ui/screens/people.h"

#include "db/person_list_store.h"
#include "db/person_search_store.h"
#include "db/person_store.h"
#include "office/masking.h"
#include "office/person_query.h"
#include "ui/desk.h"
#include "ui/frame.h"
#include "ui/highlight.h"
#include "ui/listpage.h"
#include "ui/screens/import.h"
#include "ui/screens/person_file.h"
#include "ui/screens/person_form.h"
#include "ui/screens/person_pane.h"
#include "ui/screens/person_twins.h"
#include "ui/screens/searchlog.h"
#include "view/person_rows.h"
#include "view/person_words.h"

enum {
    NAME_CELLS = 34,
    WIDE_COLUMNS = 128, /* from here on both panes have room for all that they show */
    WIDE_LIST_CELLS = 80,
    LIST_CELLS = 66,
    MARGIN = 1
};

typedef struct {
    Desk *desk;
    int64_t visit_id; /* whose visitor is looked for; 0: none */
    List list;
    Arena query_arena;
    PersonQuery query; /* what was typed, as it was taken */
    SearchLog log;
    size_t found;
    bool has_more;
    bool is_patient;   /* the search that runs now is carried out whatever is typed */
    bool is_cut_short; /* a key ended the last search before it was done */
    bool is_listing_logged;
} State;

/* --- searching ------------------------------------------------------------------------------- */

/* A letter that waits makes the search for those before it useless. */
static Err search(State *state, size_t max, bool gives_way, Arena *arena, PersonPage *out)
{
    desk_give_way(state->desk, gives_way);
    Err err = store_person_search(state->desk->store, &state->query, max, arena, out);
    desk_give_way(state->desk, false);
    return err;
}

static Err take_query(State *state, Str typed)
{
    TRY(searchlog_note(&state->log, state->desk, typed));
    arena_reset(&state->query_arena);
    state->list.keep = settings_name_keep(&state->desk->settings);
    state->query = person_query(&state->query_arena, typed, state->list.keep);
    return ERR_NONE;
}

static int64_t id_of(const void *row)
{
    return ((const FoundPerson *)row)->person.id.row;
}

/* Whether everybody is listed: nothing is typed, and an order was chosen for that. */
static bool is_listing(const State *state)
{
    return list_order(&state->list) != PERSON_ORDER_NONE && !list_search(&state->list).len;
}

static Err log_listing(State *state)
{
    if (!state->is_listing_logged)
        TRY(desk_log_reading(state->desk, STR("list"), 0, STR("person list")));
    state->is_listing_logged = true;
    return ERR_NONE;
}

static void mask(const State *state, Arena *arena, FoundPerson *rows, size_t count)
{
    Role role = state->desk->staff.role;

    for (size_t i = 0; i < count; i++) {
        masking_person(arena, role, &rows[i].person);
        rows[i].met = masking_met(arena, role, rows[i].why, rows[i].met);
    }
}

static Err page_of_all(
    State *state, Arena *arena, PageStep step, const FoundPerson *edge, FoundPerson *rows,
    size_t max_count, size_t *count)
{
    Person *people = arena_new(arena, Person, max_count);
    PersonListQuery query = {
        .order = (PersonOrder)list_order(&state->list),
        .edge = edge ? &edge->person : NULL,
        .is_backward = step == PAGE_LAST || step == PAGE_BEFORE,
        .with_edge = step == PAGE_FROM,
    };

    TRY(log_listing(state));
    TRY(store_person_list(state->desk->store, &query, arena, people, max_count, count));
    for (size_t i = 0; i < *count; i++)
        rows[i] = (FoundPerson){people[i], PERSON_MATCH_COUNT, {0}};
    mask(state, arena, rows, *count);
    arena_reset(&state->query_arena);
    state->query = (PersonQuery){0};
    state->found = 0;
    state->is_cut_short = false;
    return ERR_NONE;
}

/* The first page asks for no more than it shows, and gives way to keys; a further one asks for all
 * that a search may find, and whoever moves in it keeps his place however fast he types. */
static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    State *state = source;
    PersonPage found = {0};
    bool is_first = step == PAGE_FIRST && max_count < PERSON_PAGE_MAX;

    if (is_listing(state))
        return page_of_all(state, arena, step, edge, rows, max_count, count);

    *count = 0;
    state->is_cut_short = false;
    TRY(take_query(state, filter));
    Err err = search(
        state, is_first ? max_count : PERSON_PAGE_MAX, step == PAGE_FIRST && !state->is_patient,
        arena, &found);
    state->is_cut_short = err == ERR_CANCELLED;
    if (err)
        return state->is_cut_short ? ERR_NONE : err;
    ListRows all = {found.rows, found.count, sizeof *found.rows, id_of};
    *count = listpage_take(&all, step, edge, rows, max_count);
    mask(state, arena, rows, *count);
    state->found = found.count;
    state->has_more = found.has_more;
    return ERR_NONE;
}

/* The key that cut a search short was none of its letters: now it is carried out. */
static Err settle(State *state, int rows)
{
    if (!state->is_cut_short)
        return ERR_NONE;
    state->is_patient = true;
    list_begin_again(&state->list);
    Err err = list_load(&state->list, rows);
    state->is_patient = false;
    return err;
}

/* --- the list -------------------------------------------------------------------------------- */

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const FoundPerson *)row)->person.name;
}

static Str identity_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const FoundPerson *)row)->person.identity;
}

static Str phone_of(Arena *arena, const void *row)
{
    return person_words_phone(arena, ((const FoundPerson *)row)->person.phone);
}

static Str stage_of(Arena *arena, const void *row)
{
    (void)arena;
    return person_words_stage(&((const FoundPerson *)row)->person);
}

static Str city_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const FoundPerson *)row)->person.city;
}

static Str why_of(Arena *arena, const void *row)
{
    (void)arena;
    PersonMatch why = ((const FoundPerson *)row)->why;

    return why < PERSON_MATCH_COUNT ? language_text(person_match_short_label(why)) : STR("");
}

/* What was met is lit where it stands: letters in the name, numbers as a whole. */
static Style identity_style(const void *row)
{
    return ((const FoundPerson *)row)->why == PERSON_MATCH_IDENTITY ? STYLE_ACCENT : STYLE_TEXT;
}

static Style phone_style(const void *row)
{
    return ((const FoundPerson *)row)->why == PERSON_MATCH_PHONE ? STYLE_ACCENT : STYLE_TEXT;
}

static Style dim_style(const void *row)
{
    (void)row;
    return STYLE_DIM;
}

static const Column columns[] = {
    {N_("Name"),     NAME_CELLS, name_of,     NULL,           false, false, 0},
    {N_("Identity"), 13,         identity_of, identity_style, true,  false, 1},
    {N_("Mobile"),   13,         phone_of,    phone_style,    true,  false, 3},
    {N_("Found by"), 12,         why_of,      dim_style,      false, false, 2},
    {N_("Stage"),    12,         stage_of,    dim_style,      false, true,  4},
    {N_("City"),     12,         city_of,     NULL,           false, false, 5},
};

static Err find(void *source, Arena *arena, int64_t id, void *row)
{
    const State *state = source;
    FoundPerson *found = row;

    found->why = PERSON_MATCH_COUNT;
    TRY(store_person_find(state->desk->store, (PersonId){id}, arena, &found->person));
    mask(state, arena, found, 1);
    return ERR_NONE;
}

/* Who is searched for stands in the order of the search. */
static const ListOrder orders[] = {
    {N_("As searched"),  PERSON_ORDER_NONE  },
    {N_("Name"),         PERSON_ORDER_NAME  },
    {N_("Newest first"), PERSON_ORDER_NEWEST},
};

static const ListKind people_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 0,
    .row_size_bytes = sizeof(FoundPerson),
    .page = page,
    .id = id_of,
    .about = "person",
    .empty = N_("Nobody on file is like that. {add-person} puts a new person on file."),
    .search_hint = N_("name · identity · mobile · IBAN"),
    .is_search_first = true,
    .can_mark = true,
    .find = find,
    .orders = orders,
    .order_count = sizeof orders / sizeof orders[0],
};

/* --- drawing --------------------------------------------------------------------------------- */

/* What can be typed, while nothing is. */
static void draw_welcome(Canvas canvas)
{
    const char *const rows[][2] = {
        {N_("Name"),            N_("any of its parts, in any order; the spelling may differ")           },
        {N_("Identity number"), N_("from its fourth digit on; passports too")                           },
        {N_("Mobile"),          N_("05… or +966…, from the fourth digit on")                        },
        {N_("IBAN"),            N_("SA…")                                                             },
        {N_("Number"),          N_("the permanent number of a beneficiary")                             },
        {N_("Everybody"),       canvas.sheet->speech
                              ? N_("A dot, then =: by name, or the newest first")
                              : N_("Tab, then =: by name, or the newest first")},
    };
    int width = 18;

    canvas_label(
        canvas, 0, MARGIN, canvas.columns, STYLE_STRONG,
        str_of(_("Type what you know of the person")));
    for (int i = 0; i < (int)(sizeof rows / sizeof rows[0]); i++) {
        canvas_label(canvas, i + 2, MARGIN + 2, width, STYLE_ACCENT, language_text(rows[i][0]));
        canvas_label(
            canvas, i + 2, MARGIN + 2 + width, canvas.columns, STYLE_TEXT,
            language_text(rows[i][1]));
    }
}

/* Where nobody is found, the list says so. */
static Str count_words(Arena *arena, const State *state)
{
    if (!state->found)
        return STR("");
    if (state->has_more)
        return str_format(arena, _("the first %zu; type more to find fewer"), state->found);
    return str_format(
        arena, ngettext("%zu person found", "%zu people found", state->found), state->found);
}

/* What the text was taken for, so that nobody wonders why somebody is not found. */
static void draw_taken_for(const State *state, Canvas canvas, Arena *arena)
{
    Str kinds = person_query_words(arena, &state->query);
    Str count = count_words(arena, state);
    int column = MARGIN;

    column += canvas_label(canvas, 0, column, canvas.columns, STYLE_ACCENT, kinds);
    if (kinds.len && count.len)
        column += canvas_label(canvas, 0, column, canvas.columns, STYLE_DIM, STR(" · "));
    canvas_label(canvas, 0, column, canvas.columns - column, STYLE_TEXT, count);
}

/* "Old name:" and that name, lit like those of the list: of the selected row, where what fits does
 * not stand in it. */
static void draw_met(const State *state, const FoundPerson *found, Canvas canvas, Arena *arena)
{
    Place place = {.row = 1, .column = MARGIN, .style = STYLE_TEXT};
    const NameRange *ranges;

    if (!found || !found->met.len || state->list.hides_names)
        return;
    Str label = str_format(arena, "%s: ", _(person_match_short_label(found->why)));
    Str met = person_words_met(arena, found->why, found->met);
    size_t count = name_matches(arena, met, &state->query.name, &ranges);
    place.column += canvas_label(canvas, 1, MARGIN, canvas.columns, STYLE_DIM, label);
    place.width = canvas.columns - place.column;
    canvas_put(canvas, place, met);
    highlight_ranges(canvas, place, met, ranges, count, STYLE_ACCENT);
}

static void draw_found(State *state, Canvas canvas, Arena *arena)
{
    Panes panes =
        frame_panes(canvas, canvas.columns < WIDE_COLUMNS ? LIST_CELLS : WIDE_LIST_CELLS);
    int gap = panes.list.rows > 12 ? 2 : 1;
    Canvas rows = canvas_part(panes.list, gap, 0, panes.list.rows - gap, panes.list.columns);
    const FoundPerson *selected = list_selected(&state->list);

    draw_taken_for(state, panes.list, arena);
    if (gap > 1)
        draw_met(state, selected, panes.list, arena);
    list_draw(&state->list, rows);
    if (selected && panes.detail.columns && !state->list.hides_names)
        person_pane_draw(panes.detail, arena, &selected->person, desk_today(state->desk));
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Err err = settle(state, screen_rows(screen));

    if (err)
        screen_refuse_err(screen, err, NULL);
    if (list_search(&state->list).len || is_listing(state))
        draw_found(state, canvas, screen_turn(screen));
    else
        draw_welcome(canvas_inside(canvas, 1, 0));
}

/* --- acting ---------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;
    const PeopleTask *task = argument;

    state->desk = screen->desk;
    state->log.command = "person find";
    list_open(&state->list, &screen->arena, &people_list, state);
    if (!task)
        return;
    state->list.is_passing = true;
    state->visit_id = task->visit_id;
    editor_set(&state->list.search, task->search);
}

static Err load(Screen *screen)
{
    State *state = screen->state;

    return list_load(&state->list, screen_rows(screen));
}

/* An Enter that follows typed letters waits for what those letters find. */
static ActionNeeds met(const Screen *screen)
{
    (void)!settle(screen->state, screen_rows(screen));
    return 0;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;
    PersonTask task = {.search = list_search(&state->list), .visit_id = state->visit_id};
    const FoundPerson *found = list_selected(&state->list);
    Err err = searchlog_flush(&state->log, state->desk);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return OUTCOME_REDRAW;
    }
    if (action == ACTION_PAIRS)
        screen_open(screen, &person_pairs_screen, NULL);
    else if (action == ACTION_IMPORT)
        screen_open(screen, &import_screen, NULL);
    else if (action == ACTION_ADD_PERSON)
        screen_open(screen, &person_form_screen, &task);
    else if (found)
        person_file_open(screen, found->person.id, state->visit_id);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close_screen(Screen *screen)
{
    State *state = screen->state;

    searchlog_close(&state->log, state->desk);
    list_close(&state->list);
    arena_free(&state->query_arena);
}

static const ActionId actions[] = {ACTION_OPEN, ACTION_ADD_PERSON, ACTION_PAIRS, ACTION_IMPORT};

const ScreenKind people_screen = {
    .title = N_("People"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .list = list_of,
    .met = met,
    .close = close_screen,
};
