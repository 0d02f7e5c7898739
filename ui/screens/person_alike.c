#include "ui/screens/person_alike.h"

#include "db/person_duplicate_store.h"
#include "ui/desk.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "view/person_rows.h"
#include "view/person_words.h"

enum {
    QUESTION_REASON = 1,
    REASON_POINTS = 200,
    MARGIN = 1,
    LABEL_CELLS = 20,
    COMPARED_ROWS = 9, /* what comparing takes at the foot of the screen */
    LIST_ROWS_LEAST = 5
};

typedef struct {
    Desk *desk;
    Person person; /* about to be saved */
    List list;
} State;

/* --- the list -------------------------------------------------------------------------------- */

static const PersonLikeness *likeness_of(const void *row)
{
    return row;
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return likeness_of(row)->person.name;
}

static Str verdict_words(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(duplicate_band_label(likeness_of(row)->verdict.band)));
}

static Str reasons_of(Arena *arena, const void *row)
{
    return person_rows_reasons(arena, &likeness_of(row)->verdict);
}

static Style verdict_style(const void *row)
{
    return likeness_of(row)->verdict.band >= DUPLICATE_BAND_LIKELY ? STYLE_WARNING : STYLE_TEXT;
}

static const Column columns[] = {
    {N_("Name"),    26, name_of,       NULL,          false, true,  0},
    {N_("Verdict"), 22, verdict_words, verdict_style, false, false, 2},
    {N_("Reasons"), 24, reasons_of,    NULL,          false, true,  1},
};

static int64_t id_of(const void *row)
{
    return likeness_of(row)->person.id.row;
}

static Err all(void *source, Arena *arena, Str filter, ListRows *out)
{
    State *state = source;
    PersonLikenesses alike = {0};

    (void)filter;
    TRY(store_person_duplicates(state->desk->store, &state->person, arena, &alike));
    out->rows = alike.rows;
    out->count = alike.count;
    return ERR_NONE;
}

static const ListKind alike_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 0,
    .row_size_bytes = sizeof(PersonLikeness),
    .all = all,
    .id = id_of,
    .empty = N_("Nobody on file is alike any more; {save} saves"),
};

/* --- drawing --------------------------------------------------------------------------------- */

static const PersonField compared[] = {
    PERSON_FIELD_NAME, PERSON_FIELD_IDENTITY, PERSON_FIELD_BORN,
    PERSON_FIELD_SEX,  PERSON_FIELD_PHONE,    PERSON_FIELD_IBAN,
};

/* Never by colour alone: the same, another, or not known of both. */
static const char *mark_of(Str typed, Str known, Style *style)
{
    *style = STYLE_DIM;
    if (!typed.len || !known.len)
        return "·";
    bool is_same = str_equal(typed, known);
    *style = is_same ? STYLE_OK : STYLE_WARNING;
    return is_same ? "=" : "≠";
}

static void draw_side(Canvas canvas, int row, int column, int width, Str text)
{
    Place place = {.row = row, .column = column, .width = width, .style = STYLE_TEXT};

    if (text.len)
        canvas_put(canvas, place, text);
    else
        canvas_label(canvas, row, column, width, STYLE_DIM, STR("—"));
}

static void draw_compared(const State *state, Canvas canvas, Arena *arena, const Person *known)
{
    int label = canvas.columns / 4 < LABEL_CELLS ? canvas.columns / 4 : LABEL_CELLS;
    int side = (canvas.columns - label - 6) / 2;
    int first = label + 2;
    int second = first + side + 2;

    canvas_label(canvas, 0, first + 2, side, STYLE_ACCENT, str_of(_("About to be saved")));
    canvas_label(canvas, 0, second + 2, side, STYLE_ACCENT, str_of(_("On file")));
    for (int i = 0; i < (int)(sizeof compared / sizeof compared[0]); i++) {
        Str typed = person_words_field(arena, &state->person, compared[i]);
        Str kept = person_words_field(arena, known, compared[i]);
        Style style;
        const char *mark = mark_of(typed, kept, &style);
        canvas_label(
            canvas, i + 1, 0, label, STYLE_DIM, language_text(person_field_label(compared[i])));
        canvas_label(canvas, i + 1, first, 1, style, str_of(mark));
        draw_side(canvas, i + 1, first + 2, side, typed);
        draw_side(canvas, i + 1, second + 2, side, kept);
    }
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    const PersonLikeness *selected = list_selected(&state->list);
    int foot = canvas.rows - COMPARED_ROWS >= LIST_ROWS_LEAST + 2 ? COMPARED_ROWS : 0;
    Canvas list = canvas_part(canvas, 2, 0, canvas.rows - 2 - foot, canvas.columns);

    canvas_label(
        canvas, 0, MARGIN, canvas.columns - 2, STYLE_WARNING,
        str_of(_("▲ Before saving: is it one of these, who are on file already?")));
    list_draw(&state->list, list);
    if (!selected || !foot)
        return;
    Canvas below = canvas_part(canvas, canvas.rows - foot, MARGIN, foot, canvas.columns - 2);
    canvas_line_across(below, 0, STYLE_DIM);
    draw_compared(
        state, canvas_part(below, 1, 0, foot - 1, below.columns), screen_turn(screen),
        &selected->person);
}

/* --- acting ---------------------------------------------------------------------------------- */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    state->desk = screen->desk;
    state->person = *(const Person *)argument;
    list_open(&state->list, &screen->arena, &alike_list, state);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

/* The likeliest stands first. */
static DuplicateBand highest_band(const State *state)
{
    const PersonLikeness *first = list_row(&state->list, 0);

    return first ? first->verdict.band : DUPLICATE_BAND_NONE;
}

static void save_as_new(Screen *screen)
{
    DialogAnswer answer = {.question = QUESTION_ALIKE_NEW};

    switch (highest_band(screen->state)) {
    case DUPLICATE_BAND_CERTAIN:
        screen_refuse(
            screen, str_of(_("This identity number is on file; Enter opens that file")));
        return;
    case DUPLICATE_BAND_LIKELY:
        dialog_ask(
            screen, QUESTION_REASON, str_of(_("Another person")),
            str_of(_("Say in a few words why this is another person. It is kept with the "
                     "record.")),
            REASON_POINTS, (Str){0});
        return;
    default:
        ui_bring_back(screen, &answer);
    }
}

/* Nobody knows it now: he is saved, and the pair waits for a ruling. */
static void save_and_ask_later(Screen *screen)
{
    DialogAnswer answer = {.question = QUESTION_ALIKE_LATER};

    if (highest_band(screen->state) == DUPLICATE_BAND_CERTAIN)
        screen_refuse(
            screen, str_of(_("This identity number is on file; Enter opens that file")));
    else
        ui_bring_back(screen, &answer);
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    DialogAnswer brought = {.question = QUESTION_ALIKE_NEW, .text = answer->text};

    if (answer->question == QUESTION_REASON)
        ui_bring_back(screen, &brought);
    return OUTCOME_REDRAW;
}

/* The answers close this screen: nothing of it may be touched after them. */
static Outcome act(Screen *screen, ActionId action)
{
    const PersonLikeness *selected = list_selected(&((State *)screen->state)->list);

    if (action == ACTION_SAVE) {
        save_as_new(screen);
    } else if (action == ACTION_RULE_LATER) {
        save_and_ask_later(screen);
    } else if (selected) {
        DialogAnswer answer = {
            .question = QUESTION_ALIKE_KNOWN,
            .choice = (size_t)selected->person.id.row,
        };
        ui_bring_back(screen, &answer);
    }
    return OUTCOME_REDRAW;
}

static ActionNeeds met(const Screen *screen)
{
    (void)screen;
    return NEED_CHANGE; /* what was typed in the form below is still to be saved */
}

static const char *label(const Screen *screen, ActionId action)
{
    (void)screen;
    return action == ACTION_SAVE ? N_("Save as another") : NULL;
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close(Screen *screen)
{
    list_close(list_of(screen));
}

static const ActionId actions[] = {ACTION_OPEN, ACTION_SAVE, ACTION_RULE_LATER};

const ScreenKind person_alike_screen = {
    .title = N_("On file already?"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .met = met,
    .label = label,
    .close = close,
};
