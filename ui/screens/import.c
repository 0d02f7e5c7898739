#include "ui/screens/import.h"

#include "text/isolate.h"
#include "text/quote.h"
#include "ui/desk.h"
#include "ui/deskchild.h"
#include "ui/dialog.h"
#include "ui/picker.h"
#include "ui/screens/import_desk.h"
#include "ui/screens/import_remarks.h"

#include <unistd.h>

enum { QUESTION_FILE = 1, QUESTION_PATH, QUESTION_TAKE, QUESTION_BACK, QUESTION_END };
enum { PATH_POINTS = 500, HEARD_BYTES = 16 * 1024, WORDS_MAX = 12 };
enum { PICK_PATH, PICK_FIRST };

typedef enum { SAME_SKIP, SAME_UPDATE, SAME_NEW, SAME_COUNT } SameRule;

static const struct {
    const char *option;
    const char *words; /* N_() */
} same_rules[SAME_COUNT] = {
    [SAME_SKIP] = {"skip",   N_("leave them out")                      },
    [SAME_UPDATE] = {"update", N_("fill up what is empty in their files")},
    [SAME_NEW] = {"new",    N_("add them where the number allows it") },
};

/* --- the child --------------------------------------------------------------------------------- */

static Err start(Screen *screen, const char *const own_words[], size_t count)
{
    ImportDesk *state = screen->state;
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
    ImportDesk *state = screen->state;
    Err err = start(screen, words, count);

    if (err)
        screen_refuse_err(screen, err, NULL);
    else
        state->phase = phase;
    return OUTCOME_RELOAD;
}

static Outcome look(Screen *screen)
{
    ImportDesk *state = screen->state;
    const char *const words[] = {
        str_c(screen_turn(screen), state->path), "--dry-run", "--progress"};

    state->stamp = importfiles_stamp(screen_turn(screen), state->path);
    return begin(screen, IMPORT_LOOKS, words, sizeof words / sizeof words[0]);
}

static bool is_file_changed(Screen *screen)
{
    const ImportDesk *state = screen->state;
    FileStamp now = importfiles_stamp(screen_turn(screen), state->path);

    return now.size_bytes != state->stamp.size_bytes ||
           now.changed_ns != state->stamp.changed_ns;
}

/* What was looked through is what comes in. */
static Outcome look_again(Screen *screen)
{
    Outcome outcome = look(screen);

    screen_say(
        screen, STYLE_WARNING,
        str_of(_("The file has changed since; it is looked through again")));
    return outcome;
}

static Outcome take(Screen *screen, SameRule same)
{
    const ImportDesk *state = screen->state;
    const char *const words[] = {
        str_c(screen_turn(screen), state->path), "--progress", "--duplicates",
        same_rules[same].option, "--skip-bad"};
    size_t count = sizeof words / sizeof words[0];

    if (is_file_changed(screen))
        return look_again(screen);
    return begin(screen, IMPORT_TAKES, words, import_has_bad(state) ? count : count - 1);
}

static Outcome go_back(Screen *screen)
{
    const ImportDesk *state = screen->state;
    Str number = str_format(screen_turn(screen), "%lld", (long long)state->number);
    const char *const words[] = {"undo", number.bytes, "--progress"};

    return begin(screen, IMPORT_GOES_BACK, words, sizeof words / sizeof words[0]);
}

static Str last_note(const ImportDesk *state)
{
    return state->said.note_count ? state->said.notes[state->said.note_count - 1] : STR("");
}

static Outcome finish(Screen *screen, bool is_good)
{
    ImportDesk *state = screen->state;
    bool has_looked = state->phase == IMPORT_LOOKS && (is_good || state->said.row_count);

    bool was_ended = state->phase == IMPORT_ENDS && !is_good;

    if ((state->phase == IMPORT_TAKES || state->phase == IMPORT_ENDS) && is_good)
        state->number = state->said.figures[IMPORT_FIGURE_IMPORT];
    if (state->phase == IMPORT_GOES_BACK && is_good)
        state->number = 0;
    if (has_looked)
        state->phase = IMPORT_LOOKED;
    else if (!is_good)
        state->phase = IMPORT_FAILED;
    else
        state->phase = state->number ? IMPORT_TAKEN : IMPORT_NO_FILE;
    if (was_ended)
        screen_say(screen, STYLE_WARNING, str_of(_("Cancelled; nothing was kept")));
    else if (state->phase == IMPORT_FAILED)
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
    ImportDesk *state = screen->state;
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
    ImportDesk *state = screen->state;
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
    const ImportDesk *state = screen->state;

    dialog_ask(
        screen, QUESTION_PATH, str_of(_("File")),
        str_of(_("A CSV file, or a folder to look into")), PATH_POINTS,
        state->path.len ? state->path : state->folder);
    return OUTCOME_REDRAW;
}

static Outcome use_path(Screen *screen, Str path)
{
    ImportDesk *state = screen->state;

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
    const ImportDesk *state = screen->state;

    if (choice == PICK_PATH)
        return ask_path(screen);
    return use_path(
        screen, importfiles_path(
                    &screen->arena, state->folder, state->files[choice - PICK_FIRST].name));
}

/* --- acting ------------------------------------------------------------------------------------ */

static void open(Screen *screen, const void *argument)
{
    ImportDesk *state = screen->state;

    (void)argument;
    state->desk = screen->desk;
    state->folder = importfiles_here(&screen->arena);
    list_open(&state->list, &screen->arena, &import_remarks_list, &state->said);
}

static Err load(Screen *screen)
{
    return list_load(&((ImportDesk *)screen->state)->list, screen_rows(screen));
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
    const ImportDesk *state = screen->state;

    if (state->phase == IMPORT_LOOKED)
        return ask_rule(screen);
    return state->path.len ? look(screen) : pick_file(screen);
}

static Outcome ask_back(Screen *screen)
{
    const ImportDesk *state = screen->state;
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
    ImportDesk *state = screen->state;

    if (import_is_running(state)) {
        screen_refuse(
            screen, str_of(
                        state->phase == IMPORT_TAKES
                            ? _("It is under way; Esc asks whether to end it")
                            : _("It is under way; wait until it has ended, or leave it")));
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

static Outcome end_taking(Screen *screen)
{
    ImportDesk *state = screen->state;

    if (state->phase != IMPORT_TAKES || !import_is_running(state))
        return OUTCOME_REDRAW;
    child_tell_to_end(&state->child);
    state->phase = IMPORT_ENDS;
    state->said.percent = 0;
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    if (answer->question == QUESTION_BACK)
        return go_back(screen);
    if (answer->question == QUESTION_END)
        return end_taking(screen);
    if (answer->question == QUESTION_TAKE)
        return take(screen, (SameRule)answer->choice);
    if (answer->question == QUESTION_PATH)
        return use_path(
            screen, importfiles_path(
                        &screen->arena, ((ImportDesk *)screen->state)->folder, answer->text));
    return picked(screen, answer->choice);
}

static const char *label(const Screen *screen, ActionId action)
{
    const ImportDesk *state = screen->state;

    if (action != ACTION_IMPORT_STEP)
        return NULL;
    if (!state->path.len)
        return N_("Choose a file");
    return state->phase == IMPORT_LOOKED ? N_("Take in") : N_("Look through");
}

/* Only what would be lost is asked about: an import that is taken back goes on going back. */
static Outcome leave(Screen *screen)
{
    const ImportDesk *state = screen->state;

    if (!import_is_running(state) || state->phase != IMPORT_TAKES)
        return OUTCOME_LEAVE;
    dialog_confirm(
        screen, QUESTION_END,
        str_of(_("It is under way. If it is ended now, what came in so far goes again; nothing "
                 "is kept.")),
        str_of(_("End it")));
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((ImportDesk *)screen->state)->list;
}

static void close_screen(Screen *screen)
{
    ImportDesk *state = screen->state;

    if (state->phase == IMPORT_LOOKS || state->phase == IMPORT_TAKES)
        child_tell_to_end(&state->child);
    child_leave(&state->child);
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
    .state_size_bytes = sizeof(ImportDesk),
    .open = open,
    .load = load,
    .draw = import_draw,
    .act = act,
    .answered = answered,
    .list = list_of,
    .label = label,
    .leave = leave,
    .ready = ready,
    .close = close_screen,
};
