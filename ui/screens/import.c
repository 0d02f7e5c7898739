#include "ui/screens/import.h"

#include "text/isolate.h"
#include "text/quote.h"
#include "ui/desk.h"
#include "ui/deskchild.h"
#include "ui/dialog.h"
#include "ui/picker.h"
#include "ui/screens/import_files.h"
#include "ui/screens/import_remarks.h"
#include "ui/screens/import_said.h"

#include <unistd.h>

enum { QUESTION_FILE = 1, QUESTION_PATH, QUESTION_TAKE, QUESTION_BACK };
enum { MARGIN = 1, PATH_POINTS = 500, HEARD_BYTES = 16 * 1024, WORDS_MAX = 12 };
enum { PICK_PATH, PICK_FIRST };

typedef enum {
    IMPORT_NO_FILE, /* none was named yet */
    IMPORT_LOOKS,   /* a child looks through it */
    IMPORT_LOOKED,
    IMPORT_TAKES, /* a child takes it in */
    IMPORT_TAKEN,
    IMPORT_GOES_BACK, /* a child takes the import back */
    IMPORT_FAILED
} ImportPhase;

typedef enum { SAME_SKIP, SAME_UPDATE, SAME_NEW, SAME_COUNT } SameRule;

static const struct {
    const char *option;
    const char *words; /* N_() */
} same_rules[SAME_COUNT] = {
    [SAME_SKIP] = {"skip",   N_("leave them out")                      },
    [SAME_UPDATE] = {"update", N_("fill up what is empty in their files")},
    [SAME_NEW] = {"new",    N_("add them where the number allows it") },
};

typedef struct {
    Desk *desk;
    List list;
    Str folder;
    Str path; /* empty: none */
    ImportFileRow *files;
    size_t file_count;
    ImportPhase phase;
    Child child; /* id 0: none */
    ImportSaid said;
    int64_t number; /* of the import that was taken in; 0: none */
} State;

/* --- the child --------------------------------------------------------------------------------- */

static bool is_running(const State *state)
{
    return state->child.id != 0;
}

static Err start(Screen *screen, const char *const own_words[], size_t count)
{
    State *state = screen->state;
    const char *words[WORDS_MAX] = {"person", "import"};
    size_t at = 2;

    for (size_t i = 0; i < count; i++)
        words[at++] = own_words[i];
    words[at++] = "--format";
    words[at++] = "tsv";
    TRY(deskchild_start(state->desk, screen_turn(screen), words, at, &state->child));
    importsaid_begin(&state->said);
    list_begin_again(&state->list);
    (void)!screen_watch(screen, state->child.output);
    return ERR_NONE;
}

static Outcome begin(Screen *screen, ImportPhase phase, const char *const words[], size_t count)
{
    State *state = screen->state;
    Err err = start(screen, words, count);

    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        state->phase = phase;
    return OUTCOME_RELOAD;
}

static Outcome look(Screen *screen)
{
    const State *state = screen->state;
    const char *const words[] = {
        str_c(screen_turn(screen), state->path), "--dry-run", "--progress"};

    return begin(screen, IMPORT_LOOKS, words, sizeof words / sizeof words[0]);
}

/* The command leaves rows out that are not valid only where it is told so. */
static bool has_bad(const State *state)
{
    for (size_t i = 0; i < state->said.row_count; i++) {
        if (str_is(state->said.rows[i].remark, "bad"))
            return true;
    }
    return false;
}

static Outcome take(Screen *screen, SameRule same)
{
    const State *state = screen->state;
    const char *const words[] = {
        str_c(screen_turn(screen), state->path), "--progress", "--duplicates",
        same_rules[same].option, "--skip-bad"};
    size_t count = sizeof words / sizeof words[0];

    return begin(screen, IMPORT_TAKES, words, has_bad(state) ? count : count - 1);
}

static Outcome go_back(Screen *screen)
{
    const State *state = screen->state;
    Str number = str_format(screen_turn(screen), "%lld", (long long)state->number);
    const char *const words[] = {"undo", number.bytes};

    return begin(screen, IMPORT_GOES_BACK, words, sizeof words / sizeof words[0]);
}

static Str last_note(const State *state)
{
    return state->said.note_count ? state->said.notes[state->said.note_count - 1] : STR("");
}

static Outcome finish(Screen *screen, bool is_good)
{
    State *state = screen->state;
    bool has_looked = state->phase == IMPORT_LOOKS && (is_good || state->said.row_count);

    if (state->phase == IMPORT_TAKES && is_good)
        state->number = state->said.figures[IMPORT_FIGURE_IMPORT];
    if (state->phase == IMPORT_GOES_BACK && is_good)
        state->number = 0;
    if (has_looked)
        state->phase = IMPORT_LOOKED;
    else if (!is_good)
        state->phase = IMPORT_FAILED;
    else
        state->phase = state->number ? IMPORT_TAKEN : IMPORT_NO_FILE;
    if (state->phase == IMPORT_FAILED)
        screen_refuse(screen, last_note(state));
    else if (state->phase == IMPORT_NO_FILE)
        screen_say(screen, STYLE_OK, last_note(state));
    else if (state->phase == IMPORT_TAKEN)
        screen_say(
            screen, STYLE_OK,
            screen_hint(screen, N_("They are in; {actions} takes the import back")));
    return OUTCOME_RELOAD;
}

static Outcome ready(Screen *screen, int file)
{
    State *state = screen->state;
    char bytes[HEARD_BYTES];
    ssize_t len = read(file, bytes, sizeof bytes);

    if (len > 0) {
        importsaid_hear(&state->said, (Str){bytes, (size_t)len});
        return OUTCOME_REDRAW;
    }
    screen_forget(screen, file);
    return finish(screen, child_end(&state->child) == 0);
}

/* --- the file ---------------------------------------------------------------------------------- */

static Outcome pick_file(Screen *screen)
{
    State *state = screen->state;
    Arena *arena = screen_turn(screen);
    PickerRow *rows = arena_new(arena, PickerRow, IMPORT_FILES_MAX + PICK_FIRST);
    size_t count = 0;

    state->files = arena_new(&screen->arena, ImportFileRow, IMPORT_FILES_MAX);
    Err err = importfiles_list(&screen->arena, state->folder, state->files, &state->file_count);
    if (err)
        screen_refuse_err(screen, err, NULL);
    rows[count++] =
        (PickerRow){.label = str_of(_("Type a path …")), .value = PICK_PATH, .is_first = true};
    for (size_t i = 0; i < state->file_count; i++) {
        const ImportFileRow *file = &state->files[i];
        rows[count++] = (PickerRow){
            .label = text_isolate(arena, text_quote(arena, file->name)),
            .tip = str_of(file->is_folder ? _("Folder") : ""),
            .value = PICK_FIRST + i,
        };
    }
    picker_open(
        screen, &(Picker){
                    .question = QUESTION_FILE,
                    .title = text_isolate_ltr(arena, text_quote(arena, state->folder)),
                    .rows = rows,
                    .count = count,
                    .selected = count > 1,
                    .closing_key = KEY_NONE,
                });
    return OUTCOME_REDRAW;
}

static Outcome ask_path(Screen *screen)
{
    const State *state = screen->state;

    dialog_ask(
        screen, QUESTION_PATH, str_of(_("File")),
        str_of(_("A CSV file, or a folder to look into")), PATH_POINTS,
        state->path.len ? state->path : state->folder);
    return OUTCOME_REDRAW;
}

static Outcome use_path(Screen *screen, Str path)
{
    State *state = screen->state;

    path = str_copy(&screen->arena, path);
    if (importfiles_is_folder(screen_turn(screen), path)) {
        state->folder = path;
        return pick_file(screen);
    }
    state->path = path;
    state->number = 0;
    return look(screen);
}

static Outcome picked(Screen *screen, size_t choice)
{
    const State *state = screen->state;

    if (choice == PICK_PATH)
        return ask_path(screen);
    return use_path(
        screen, importfiles_path(
                    &screen->arena, state->folder, state->files[choice - PICK_FIRST].name));
}

/* --- drawing ----------------------------------------------------------------------------------- */

static Str progress_words(Arena *arena, const State *state)
{
    static const char *const words[] = {
        [IMPORT_LOOKS] = N_("Looking through the file: %d%%"),
        [IMPORT_TAKES] = N_("Taking people in, nobody sees them yet: %d%%"),
        [IMPORT_GOES_BACK] = N_("Taking the import back …"),
    };

    return str_format(arena, _(words[state->phase]), state->said.percent);
}

static Str taken_words(Arena *arena, const State *state)
{
    const int64_t *figures = state->said.figures;

    return str_format(
        arena,
        _("Import %lld · people added: %lld · on file already: %lld · filled up: %lld · not "
          "valid: %lld"),
        (long long)figures[IMPORT_FIGURE_IMPORT], (long long)figures[IMPORT_FIGURE_ADDED],
        (long long)figures[IMPORT_FIGURE_SAME], (long long)figures[IMPORT_FIGURE_FILLED],
        (long long)figures[IMPORT_FIGURE_BAD]);
}

static const char *looked_words(const State *state)
{
    return has_bad(state) ? N_("{import-step} takes in all rows but those that are not valid")
                          : N_("{import-step} takes them in");
}

static Str state_words(Arena *arena, const State *state)
{
    if (is_running(state))
        return progress_words(arena, state);
    if (state->phase == IMPORT_TAKEN)
        return taken_words(arena, state);
    return state->phase == IMPORT_LOOKED ? language_text(looked_words(state)) : STR("");
}

static Style state_style(const State *state)
{
    if (is_running(state))
        return STYLE_ACCENT;
    return state->phase == IMPORT_TAKEN ? STYLE_OK : STYLE_STRONG;
}

/* return  how many rows it took. */
static int draw_notes(const State *state, Canvas canvas)
{
    int row = 0;

    for (size_t i = 0; i < state->said.note_count; i++) {
        Canvas part =
            canvas_part(canvas, row, MARGIN, canvas.rows - row, canvas.columns - 2 * MARGIN);
        row += dialog_draw_text(part, state->said.notes[i], true);
    }
    return row;
}

static void draw_welcome(Canvas canvas)
{
    static const char *const rows[] = {
        N_("{import-file} names a CSV file: its first line says what each column holds."),
        N_("It is looked through first; nothing is kept by that."),
        N_("Then its people come in, all at once or none; they can be taken back."),
    };

    canvas = canvas_inside(canvas, 1, MARGIN);
    for (int i = 0; i < (int)(sizeof rows / sizeof rows[0]); i++)
        canvas_hint(canvas, i, 0, canvas.columns, i ? STYLE_TEXT : STYLE_STRONG, rows[i]);
}

static void draw_path(const State *state, Canvas canvas)
{
    int column = MARGIN;

    column += canvas_label(canvas, 0, column, canvas.columns, STYLE_STRONG, str_of(_("File")));
    canvas_put(
        canvas,
        (Place){
            .row = 0,
            .column = column + 2,
            .width = canvas.columns - column - 2 - MARGIN,
            .direction = DIRECTION_LTR,
        },
        state->path);
}

static void draw(Screen *screen, Canvas canvas)
{
    State *state = screen->state;
    Arena *arena = screen_turn(screen);

    if (!state->path.len) {
        draw_welcome(canvas);
        return;
    }
    draw_path(state, canvas);
    int row = 1 + draw_notes(state, canvas_part(canvas, 1, 0, canvas.rows / 2, canvas.columns));
    canvas_label(
        canvas, row, MARGIN, canvas.columns - 2 * MARGIN, state_style(state),
        canvas_names(canvas, arena, state_words(arena, state)));
    row += 2;
    if (!is_running(state) && state->phase != IMPORT_NO_FILE)
        list_draw(&state->list, canvas_part(canvas, row, 0, canvas.rows - row, canvas.columns));
}

/* --- acting ------------------------------------------------------------------------------------ */

static void open(Screen *screen, const void *argument)
{
    State *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    state->folder = importfiles_here(&screen->arena);
    list_open(&state->list, &screen->arena, &import_remarks_list, &state->said);
}

static Err load(Screen *screen)
{
    return list_load(&((State *)screen->state)->list, screen_rows(screen));
}

/* One ruling for all who are on file already. */
static Outcome ask_rule(Screen *screen)
{
    PickerRow rows[SAME_COUNT];

    for (size_t i = 0; i < SAME_COUNT; i++)
        rows[i] = (PickerRow){.label = str_of(_(same_rules[i].words)), .value = i};
    picker_open(
        screen, &(Picker){
                    .question = QUESTION_TAKE,
                    .title = str_of(_("Those on file already")),
                    .rows = rows,
                    .count = SAME_COUNT,
                    .is_lettered = true,
                    .closing_key = KEY_NONE,
                });
    return OUTCOME_REDRAW;
}

static Outcome next_step(Screen *screen)
{
    const State *state = screen->state;

    if (state->phase == IMPORT_LOOKED)
        return ask_rule(screen);
    return state->path.len ? look(screen) : pick_file(screen);
}

static Outcome ask_back(Screen *screen)
{
    const State *state = screen->state;
    if (!state->number) {
        screen_refuse(screen, str_of(_("No import was taken in here")));
        return OUTCOME_REDRAW;
    }
    dialog_confirm(
        screen, QUESTION_BACK,
        str_of(_("Everybody who came with this import goes again, but those with whom somebody "
                 "has worked since. It cannot be undone.")),
        str_of(_("Take it back")));
    return OUTCOME_REDRAW;
}

static Outcome act(Screen *screen, ActionId action)
{
    State *state = screen->state;

    if (is_running(state)) {
        screen_refuse(screen, str_of(_("It is under way; Esc ends it and nothing is kept")));
        return OUTCOME_REDRAW;
    }
    switch (action) {
    case ACTION_IMPORT_FILE:
        return pick_file(screen);
    case ACTION_IMPORT_BACK:
        return ask_back(screen);
    default:
        return next_step(screen);
    }
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    if (answer->question == QUESTION_BACK)
        return go_back(screen);
    if (answer->question == QUESTION_TAKE)
        return take(screen, (SameRule)answer->choice);
    if (answer->question == QUESTION_PATH)
        return use_path(
            screen,
            importfiles_path(&screen->arena, ((State *)screen->state)->folder, answer->text));
    return picked(screen, answer->choice);
}

static const char *label(const Screen *screen, ActionId action)
{
    const State *state = screen->state;

    if (action != ACTION_IMPORT_STEP)
        return NULL;
    if (!state->path.len)
        return N_("Choose a file");
    return state->phase == IMPORT_LOOKED ? N_("Take in") : N_("Look through");
}

static Str gate(Screen *screen)
{
    const State *state = screen->state;

    return str_of(
        is_running(state)
            ? _("It is under way. Leaving ends it: what came in so far goes, nothing is kept.")
            : "");
}

static List *list_of(Screen *screen)
{
    return &((State *)screen->state)->list;
}

static void close_screen(Screen *screen)
{
    State *state = screen->state;

    child_stop(&state->child);
    importsaid_end(&state->said);
    list_close(&state->list);
}

static const ActionId actions[] = {
    ACTION_IMPORT_STEP,
    ACTION_IMPORT_FILE,
    ACTION_IMPORT_BACK,
};

const ScreenKind import_screen = {
    .title = N_("Import of people"),
    .actions = actions,
    .action_count = sizeof actions / sizeof actions[0],
    .state_size_bytes = sizeof(State),
    .open = open,
    .load = load,
    .draw = draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .label = label,
    .gate = gate,
    .ready = ready,
    .close = close_screen,
};
