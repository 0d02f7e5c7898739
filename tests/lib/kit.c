#include "tests/lib/kit.h"

#include "tests/lib/preferences.h"

#include "office/identity.h"
#include "office/phone.h"
#include "text/fold.h"
#include "ui/dialog.h"
#include "ui/frame.h"
#include "ui/loop.h"
#include "view/date_words.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const Choice purpose_rows[] = {
    {"support",  "طلب دعم"            },
    {"inquiry",  "استفسار"           },
    {"papers",   "استكمال أوراق"},
    {"follow",   "متابعة معاملة"},
    {"complain", "شكوى"                 },
    {"new",      "تسجيل جديد"      },
};
static const Choices purposes = {purpose_rows, sizeof purpose_rows / sizeof purpose_rows[0]};

enum { FAST_CLOCK = 1000 }; /* so many times faster than the wall's */

/* --- the office ------------------------------------------------------------------------------ */

void kit_fill(Desk *desk, size_t count)
{
    static const char *const firsts[] = {"يوسف",  "نورة", "عبدالله", "هند",
                                         "سلمان", "مريم", "خالد"};
    static const char *const middles[] = {
        "بن ناصر", "بنت فهد", "بن سعد", "بنت خالد", "بن راشد"};
    static const char *const lasts[] = {"التجريبي", "القحطاني", "الوهمي", "النموذج", "المثال"};

    desk->count = count;
    desk->role = ROLE_CLERK;
    desk->now = moment_at(day_from(CALENDAR_GREGORIAN, (DayParts){2026, 11, 3}), 10, 30);
    for (size_t i = 0; i < count; i++) {
        desk->visitors[i] = (Visitor){
            .id = (int64_t)i + 1,
            .name = str_format(
                &desk->arena, "%s %s %s", firsts[i % 7], middles[i % 5], lasts[i % 5]),
            .identity = str_format(&desk->arena, "19999%05zu", i + 1),
            .phone = str_format(&desk->arena, "05000%05zu", i + 1),
            .born = DATE_NONE,
            .purpose = (int)(i % purposes.count),
            .income_halalas = (int64_t)i * 10050,
            .wait_minutes = (int)(i < 15 ? 15 - i : 0),
        };
    }
}

void kit_clear(Desk *desk)
{
    arena_free(&desk->arena);
    *desk = (Desk){0};
}

static void facts(Desk *desk, Arena *arena, FrameFacts *out)
{
    Day today = moment_day(desk->now);

    *out = (FrameFacts){
        .office = STR("جمعية النموذج الخيرية"),
        .staff = STR("سارة · موظفة الاستقبال"),
        .day_short = date_words_short(arena, CALENDAR_GREGORIAN, today),
        .day_long = date_words_both(arena, language_in_use(), CALENDAR_HIJRI, today),
    };
}

static Role role(Desk *desk)
{
    return desk->role;
}

static Moment now(Desk *desk)
{
    return desk->now + (desk->is_fast ? terminal_now_ms() * FAST_CLOCK : 0);
}

static void lock(Screen *screen)
{
    dialog_tell(screen, (Str){0}, STR("locked"));
}

static bool has_changed(Desk *desk)
{
    bool was_changed = desk->has_changed;

    desk->has_changed = false;
    return was_changed;
}

const UiHooks kit_hooks = {
    .facts = facts,
    .role = role,
    .now = now,
    .has_changed = has_changed,
    .lock_after_ms = KIT_LOCK_AFTER_MS,
    .lock = lock,
};

/* --- the list -------------------------------------------------------------------------------- */

typedef struct {
    Arena *arena;
    Desk *desk;
    List list;
} ListState;

static Str number_of(Arena *arena, const void *row)
{
    return str_format(arena, "%d", (int)((const Visitor *)row)->id);
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Visitor *)row)->name;
}

static Str purpose_of(Arena *arena, const void *row)
{
    const Visitor *visitor = row;

    (void)arena;
    return visitor->purpose < 0 ? (Str){0} : str_of(purpose_rows[visitor->purpose].label);
}

static Str identity_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const Visitor *)row)->identity;
}

static Str wait_of(Arena *arena, const void *row)
{
    const Visitor *visitor = row;

    return str_format(
        arena, "%d د%s", visitor->wait_minutes, visitor->wait_minutes > 10 ? " ▲" : "");
}

static Style strong(const void *row)
{
    (void)row;
    return STYLE_STRONG;
}

static Style wait_style(const void *row)
{
    return ((const Visitor *)row)->wait_minutes > 10 ? STYLE_WARNING : STYLE_OK;
}

static const Column visitor_columns[] = {
    {"تذكرة",     5,  number_of,   strong,     false, false, 0},
    {"المراجع", 24, name_of,     NULL,       false, true,  0},
    {"الغرض",     14, purpose_of,  NULL,       false, false, 2},
    {"الهوية",   10, identity_of, NULL,       true,  false, 3},
    {"انتظر",     8,  wait_of,     wait_style, false, false, 1},
};

static bool is_wanted(const Visitor *visitor, Str folded)
{
    Arena arena = {0};
    Str name = text_fold(&arena, visitor->name);
    bool is_found = !folded.len || str_find(name, folded) < name.len;

    arena_free(&arena);
    return is_found;
}

/* Walks from `at` by `step` until enough are found; they come in the order of the walk. */
static size_t walk(
    const Desk *desk, Str folded, int64_t at, int step, Visitor *rows, size_t max_count)
{
    size_t count = 0;

    for (; at >= 0 && at < (int64_t)desk->count && count < max_count; at += step)
        if (is_wanted(&desk->visitors[at], folded))
            rows[count++] = desk->visitors[at];
    return count;
}

static void turn_round(Visitor *rows, size_t count)
{
    for (size_t i = 0; i < count / 2; i++) {
        Visitor row = rows[i];
        rows[i] = rows[count - 1 - i];
        rows[count - 1 - i] = row;
    }
}

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    const Desk *desk = source;
    const Visitor *from = edge;
    Str folded = text_fold(arena, filter);

    switch (step) {
    case PAGE_FIRST:
        *count = walk(desk, folded, 0, 1, rows, max_count);
        return ERR_NONE;
    case PAGE_FROM:
        *count = walk(desk, folded, from->id - 1, 1, rows, max_count);
        return ERR_NONE;
    case PAGE_AFTER:
        *count = walk(desk, folded, from->id, 1, rows, max_count);
        return ERR_NONE;
    case PAGE_LAST:
        *count = walk(desk, folded, (int64_t)desk->count - 1, -1, rows, max_count);
        break;
    case PAGE_BEFORE:
        *count = walk(desk, folded, from->id - 2, -1, rows, max_count);
        break;
    }
    turn_round(rows, *count);
    return ERR_NONE;
}

static int64_t id_of(const void *row)
{
    return ((const Visitor *)row)->id;
}

static const ListKind visitors_list = {
    .columns = visitor_columns,
    .column_count = sizeof visitor_columns / sizeof visitor_columns[0],
    .row_size_bytes = sizeof(Visitor),
    .page = page,
    .id = id_of,
    .empty = "لا أحد في الانتظار",
    .search_hint = "اسم أو هوية أو جوال",
};

static const ActionId list_actions[] = {ACTION_OPEN, ACTION_NEW};

static void open_list(Screen *screen, const void *argument)
{
    ListState *state = screen->state;

    const char *pipe_number = getenv("KIT_PIPE");

    (void)argument;
    if (pipe_number)
        (void)!screen_watch(screen, (int)strtol(pipe_number, NULL, 10));
    list_open(&state->list, &screen->arena, &visitors_list, screen->desk);
}

static Err load_list(Screen *screen)
{
    return list_load(&((ListState *)screen->state)->list, screen_rows(screen));
}

static void draw_detail(const Visitor *visitor, Canvas canvas)
{
    if (!visitor || !canvas.columns)
        return;
    canvas_data(canvas, 0, 0, canvas.columns, STYLE_STRONG, visitor->name);
    canvas_label(canvas, 1, 0, canvas.columns, STYLE_DIM, STR("مستفيدة · أسرة من 5"));
    canvas_line_across(canvas, 2, STYLE_DIM);
    canvas_label(canvas, 4, 0, canvas.columns, STYLE_ACCENT, STR("الأوراق"));
    canvas_label(canvas, 5, 0, 2, STYLE_OK, STR("✓"));
    canvas_label(canvas, 5, 2, canvas.columns, STYLE_TEXT, STR("الهوية الوطنية"));
    canvas_label(canvas, 6, 0, 2, STYLE_ERROR, STR("✗"));
    canvas_label(canvas, 6, 2, canvas.columns, STYLE_TEXT, STR("عقد الإيجار"));
}

static void draw_list(Screen *screen, Canvas canvas)
{
    ListState *state = screen->state;
    Panes panes = frame_panes(canvas, 68);

    list_draw(&state->list, panes.list);
    draw_detail(list_selected(&state->list), panes.detail);
}

static Outcome act_on_list(Screen *screen, ActionId action)
{
    ListState *state = screen->state;

    screen_open(
        screen, &kit_form_screen, action == ACTION_NEW ? NULL : list_selected(&state->list));
    return OUTCOME_REDRAW;
}

static Outcome read_pipe(Screen *screen, int file)
{
    char bytes[64];
    ssize_t len = read(file, bytes, sizeof bytes);

    if (len <= 0)
        screen_forget(screen, file);
    else
        screen_say(screen, STYLE_OK, (Str){bytes, (size_t)len});
    return OUTCOME_REDRAW;
}

static Outcome answered(Screen *screen, const DialogAnswer *answer)
{
    screen->desk->question = answer->question;
    screen->desk->answer = str_copy(&screen->desk->arena, answer->text);
    return OUTCOME_REDRAW;
}

static List *list_of(Screen *screen)
{
    return &((ListState *)screen->state)->list;
}

static void close_list(Screen *screen)
{
    list_close(list_of(screen));
}

const ScreenKind kit_list_screen = {
    .title = "الاستقبال",
    .actions = list_actions,
    .action_count = sizeof list_actions / sizeof list_actions[0],
    .state_size_bytes = sizeof(ListState),
    .open = open_list,
    .load = load_list,
    .draw = draw_list,
    .act = act_on_list,
    .answered = answered,
    .list = list_of,
    .ready = read_pipe,
    .close = close_list,
};

/* --- the form -------------------------------------------------------------------------------- */

typedef struct {
    Visitor visitor;
    Form form;
} FormState;

static FieldNote check_identity(Arena *arena, Str text)
{
    Identity identity = identity_judge(arena, text);

    if (identity.verdict == IDENTITY_VERDICT_OK)
        return (FieldNote){NOTE_HINT, str_of(identity_kind_label(identity.kind))};
    return (FieldNote){NOTE_ERROR, str_of(identity_verdict_label(identity.verdict))};
}

static const Field fields[] = {
    {"الاسم",                FIELD_TEXT,   offsetof(Visitor, name),           60,  NULL,           true,  NULL,      "المراجع"},
    {"الهوية",              FIELD_CODE,   offsetof(Visitor, identity),       20,  check_identity, false, NULL,      NULL            },
    {"الجوال",              FIELD_CODE,   offsetof(Visitor, phone),          16,  NULL,           false, NULL,      NULL            },
    {"تاريخ الميلاد", FIELD_DATE,   offsetof(Visitor, born),           0,   NULL,           false, NULL,      NULL            },
    {"الغرض",                FIELD_CHOICE, offsetof(Visitor, purpose),        0,   NULL,           true,  &purposes, "الزيارة"},
    {"الدخل",                FIELD_AMOUNT, offsetof(Visitor, income_halalas), 0,   NULL,           false, NULL,      NULL            },
    {"ملاحظات",            FIELD_TEXT,   offsetof(Visitor, note),           200, NULL,           false, NULL,      NULL            },
};

static const ActionId form_actions[] = {ACTION_SAVE};

static Form *form_of(Screen *screen)
{
    return &((FormState *)screen->state)->form;
}

static void open_form(Screen *screen, const void *argument)
{
    FormState *state = screen->state;

    state->visitor = (Visitor){.born = DATE_NONE, .purpose = -1, .income_halalas = -1};
    if (argument)
        state->visitor = *(const Visitor *)argument;
    form_open(
        &state->form, &screen->arena, fields, sizeof fields / sizeof fields[0], &state->visitor,
        moment_day(screen->desk->now));
}

static void draw_form(Screen *screen, Canvas canvas)
{
    form_draw(form_of(screen), canvas_part(canvas, 1, 0, canvas.rows - 1, canvas.columns));
}

static void store_visitor(Desk *desk, const Visitor *visitor)
{
    Visitor kept = *visitor;

    if (kept.id == 0)
        kept.id = (int64_t)desk->count + 1;
    if (kept.id > KIT_VISITORS_MAX)
        return;
    kept.name = str_copy(&desk->arena, kept.name);
    kept.identity = str_copy(&desk->arena, kept.identity);
    kept.phone = str_copy(&desk->arena, kept.phone);
    kept.note = str_copy(&desk->arena, kept.note);
    desk->visitors[kept.id - 1] = kept;
    if ((size_t)kept.id > desk->count)
        desk->count = (size_t)kept.id;
}

static Outcome act_on_form(Screen *screen, ActionId action)
{
    FormState *state = screen->state;

    (void)action;
    if (!screen_take_form(screen, &state->form))
        return OUTCOME_REDRAW;
    store_visitor(screen->desk, &state->visitor);
    form_saved(&state->form);
    screen_say(screen, STYLE_OK, STR("حفظت الزيارة"));
    return OUTCOME_LEAVE;
}

static void keep_form(Screen *screen)
{
    FormState *state = screen->state;

    screen->desk->draft =
        str_copy(&screen->desk->arena, editor_text(&state->form.states[0].editor));
}

const ScreenKind kit_form_screen = {
    .title = "زيارة",
    .actions = form_actions,
    .action_count = sizeof form_actions / sizeof form_actions[0],
    .state_size_bytes = sizeof(FormState),
    .open = open_form,
    .draw = draw_form,
    .act = act_on_form,
    .form = form_of,
    .keep = keep_form,
};

/* --- the program ----------------------------------------------------------------------------- */

static int end_as_asked(int signal_number)
{
    if (signal_number) {
        signal(signal_number, SIG_DFL);
        raise(signal_number);
    }
    return 0;
}

int kit_run(int argc, char **argv)
{
    Desk *desk = calloc(1, sizeof *desk);
    Terminal *terminal;
    Ui ui;
    int rows, columns;
    Language language = LANGUAGE_ARABIC;
    Config config = preferences();

    const char *catalogues = getenv("KIT_LOCALE");

    language_start();
    /* Not the catalogue of a copy that may be installed: the words are those of the code. */
    bindtextdomain("muamala", catalogues ? catalogues : "/nonexistent");
    (void)language_from_code(str_of(argc > 2 ? argv[2] : "ar"), &language);
    language_use(language);
    if (!desk || terminal_open(&config, &terminal) != ERR_NONE) {
        fprintf(stderr, "no terminal: %s\n", err_detail());
        free(desk);
        return 66;
    }
    desk->is_fast = getenv("KIT_FAST") != NULL;
    kit_fill(desk, argc > 3 ? (size_t)strtoul(argv[3], NULL, 10) : 120);
    ui_start(&ui, &kit_hooks, desk, terminal_letters(terminal));
    terminal_size(terminal, &rows, &columns);
    ui_resize(&ui, rows, columns);
    ui_open(&ui, &kit_list_screen, NULL);
    loop_run(terminal, &ui);
    ui_end(&ui);
    int signal_number = terminal_end_signal(terminal);
    terminal_close(terminal);
    if (desk->draft.len)
        printf("kept: %.*s\n", (int)desk->draft.len, desk->draft.bytes);
    kit_clear(desk);
    free(desk);
    return end_as_asked(signal_number);
}
