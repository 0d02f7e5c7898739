/* plain_tell.c - what the screen on top shows, told: all of it once, and then what is new. */
#include "ui/plain_inside.h"

#include "ui/frame.h"
#include "view/keynames.h"
#include "view/language.h"

void plain_say(Plain *plain, Str text)
{
    Arena arena = {0};

    lines_say(plain->lines, speech_words(&arena, text));
    arena_free(&arena);
}

/* --- what is shown ----------------------------------------------------------------------------- */

/* Figures that are counted while nobody types are counted before they are told. */
static void finish_reading(Ui *ui)
{
    enum { MOST = 1000 };

    for (int i = 0; i < MOST && ui_go_on(ui); i++)
        ;
}

static size_t read_lines(Plain *plain, Arena *arena, SpeechLine *out)
{
    Ui *ui = plain->ui;
    Screen *top = ui_top(ui);

    ui_finish_search(top);
    finish_reading(ui);
    arena_reset(&ui->turn);
    ui->sheet.speech = &plain->speech;
    speech_clear(&plain->speech);
    sheet_clear(&ui->sheet);
    top->kind->draw(top, canvas_on(&ui->sheet));
    return speech_lines(&plain->speech, arena, out);
}

/* --- lines with their numbers ------------------------------------------------------------------ */

/* By which number a line is chosen; 0: by none. */
static int number_of(Plain *plain, const SpeechLine *line)
{
    const List *list = ui_list(ui_top(plain->ui));

    switch (line->kind) {
    case SPOT_ROW:
        return PLAIN_FIRST_ROW + line->number - (list ? (int)list->top : 0);
    case SPOT_FIELD:
        return PLAIN_FIRST_ROW + line->number;
    case SPOT_CHOICE:
        return line->number + 1;
    default:
        return 0;
    }
}

static void say_line(Plain *plain, const SpeechLine *line)
{
    Arena arena = {0};
    int number = number_of(plain, line);
    bool is_marked = line->is_selected && line->kind == SPOT_ROW;
    Str text = line->text;

    if (is_marked)
        text = str_format(&arena, _("%.*s: selected"), (int)text.len, text.bytes);
    if (number)
        text = str_format(&arena, "%d. %.*s", number, (int)text.len, text.bytes);
    lines_say(plain->lines, text);
    arena_free(&arena);
}

/* --- what is new ------------------------------------------------------------------------------- */

static bool was_told(const PlainTold *told, const SpeechLine *line)
{
    for (size_t i = 0; i < told->count; i++)
        if (told->lines[i].kind == line->kind &&
            told->lines[i].is_selected == line->is_selected &&
            str_equal(told->lines[i].text, line->text))
            return true;
    return false;
}

static bool has_other_rows(const PlainTold *told, const SpeechLine *now, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (now[i].kind == SPOT_CHOICE && !was_told(told, &now[i]))
            return true;
    return false;
}

/* Rows that others moved are told when they are asked for; the one that is selected, at once. */
static bool is_to_be_told(
    const Plain *plain, const PlainTold *told, const SpeechLine *line, bool is_all)
{
    const Screen *top = ui_top(plain->ui);
    bool is_field = line->kind == SPOT_FIELD;

    if (line->kind == SPOT_KEY || (is_field && (top->kind->key || !plain->is_in_menu)))
        return false;
    if (is_all)
        return true;
    if (line->kind == SPOT_ROW && !line->is_selected)
        return false;
    return !was_told(told, line);
}

/* What was told of the screen on top; of those that were closed it is forgotten. Who comes back from a
 * box, or from another screen, is told what is new, not all. */
static PlainTold *told_here(Plain *plain)
{
    const Ui *ui = plain->ui;
    const Screen *top = ui_top(ui);
    PlainTold *told = &plain->told[ui->depth - 1];

    for (size_t i = ui->depth; i < UI_DEPTH; i++)
        plain->told[i].screen = NULL;
    if (told->screen != top || told->kind != top->kind) {
        told->screen = NULL;
        told->count = 0;
        told->menu = (Str){0};
    }
    return told;
}

static void say_title(Plain *plain)
{
    const Screen *top = ui_top(plain->ui);

    if (!top->kind->key)
        plain_say(plain, language_text(top->kind->title));
}

static bool stands_in(const SpeechLine *lines, size_t count, Str text)
{
    for (size_t i = 0; i < count; i++)
        if (str_find(lines[i].text, text) < lines[i].text.len)
            return true;
    return false;
}

/* Who else works on what is told now. */
static void say_open_elsewhere(Plain *plain)
{
    Arena arena = {0};
    Str words = speech_words(&arena, frame_open_words(plain->ui, &arena));

    if (words.len)
        lines_say(plain->lines, words);
    arena_free(&arena);
}

/* What a box tells in full is not said before it. */
static void say_message(Plain *plain, const SpeechLine *now, size_t count)
{
    Message *message = &plain->ui->message;
    Arena arena = {0};
    Str words = speech_words(&arena, (Str){message->bytes, message->len});
    bool is_wrong = message->style == STYLE_ERROR;
    bool is_boxed = ui_top(plain->ui)->kind->key && stands_in(now, count, words);

    if (words.len && !message->was_shown && !is_boxed)
        lines_say(
            plain->lines, str_format(
                              &arena, "%s%s%.*s", is_wrong ? _("Not done:") : "",
                              is_wrong ? " " : "", (int)words.len, words.bytes));
    message->was_shown = true;
    arena_free(&arena);
}

/* --- the menu ---------------------------------------------------------------------------------- */

/* One item a line. */
static void add_item(StrBuilder *menu, Str key, Str label)
{
    strbuilder_add_format(
        menu, "%.*s %.*s\n", (int)key.len, key.bytes, (int)label.len, label.bytes);
}

static bool has_item(Str menu, Str item)
{
    Str line;

    while (str_cut(&menu, '\n', &line))
        if (str_equal(line, item))
            return true;
    return false;
}

/* Says the items that were not told before. */
static void say_menu(Plain *plain, Str menu, Str told)
{
    Arena arena = {0};
    StrBuilder words = {.arena = &arena};
    Str item;

    while (str_cut(&menu, '\n', &item)) {
        if (has_item(told, item))
            continue;
        if (words.len)
            strbuilder_add(&words, str_of(_(", ")));
        strbuilder_add(&words, item);
    }
    if (words.len)
        plain_say(plain, strbuilder_text(&words));
    arena_free(&arena);
}

/* What is typed for a key, or its name, by which the list of actions finds it. */
static Str key_word(Arena *arena, Key key)
{
    Str told = keynames_told(arena, key);

    return told.len ? told : key_label(arena, key);
}

static bool is_in_bar(Screen *screen, ActionId id, Key key)
{
    const Action *action = action_of(id);
    bool is_letter =
        key >= 'a' && key <= 'z' && !ui_form(screen) && action->group != ACTIONGROUP_GO;
    bool is_enter = key == KEYCODE_ENTER && !ui_form(screen);
    bool is_function =
        ((key >= KEYCODE_F1 && key <= KEYCODE_F10) || key < ' ') && action->bar_rank;

    return ui_key(screen->ui, id) == key && (is_function || is_letter || is_enter);
}

static void add_actions_of_key(Plain *plain, Screen *screen, StrBuilder *menu, Key key)
{
    ActionId actions[UI_ACTIONS];
    size_t count = ui_actions(plain->ui, screen, actions);

    for (size_t i = 0; i < count; i++)
        if (is_in_bar(screen, actions[i], key) && !ui_why_not(plain->ui, screen, actions[i]))
            add_item(menu, key_word(menu->arena, key), ui_label(screen, actions[i]));
}

static Str screen_menu(Plain *plain, Arena *arena, Screen *screen)
{
    StrBuilder menu = {.arena = arena};

    add_actions_of_key(plain, screen, &menu, KEYCODE_ENTER);
    for (Key key = KEYCODE_F1; key <= KEYCODE_F10; key++)
        add_actions_of_key(plain, screen, &menu, key);
    for (Key key = 'a'; key <= 'z'; key++)
        add_actions_of_key(plain, screen, &menu, key);
    for (Key key = 1; key < ' '; key++)
        add_actions_of_key(plain, screen, &menu, key);
    return strbuilder_text(&menu);
}

static Str box_menu(Arena *arena, const SpeechLine *now, size_t count)
{
    StrBuilder menu = {.arena = arena};

    for (size_t i = 0; i < count; i++) {
        Str key = now[i].kind == SPOT_KEY ? key_word(arena, now[i].number) : (Str){0};
        if (key.len)
            add_item(&menu, key, now[i].text);
    }
    return strbuilder_text(&menu);
}

/* What can be done is told where it is asked for, and only when it has changed. */
static Str menu_of(Plain *plain, Arena *arena, const SpeechLine *now, size_t count)
{
    Screen *top = ui_top(plain->ui);
    const List *list = ui_list(top);

    if (top->kind->key)
        return ui_editor(top) ? STR("") : box_menu(arena, now, count);
    if (ui_form(top) ? !plain->is_in_menu : list && list->is_searching)
        return (Str){0};
    return screen_menu(plain, arena, top);
}

/* --- all together ------------------------------------------------------------------------------ */

static void remember(
    Plain *plain, PlainTold *told, SpeechLine *now, size_t count, Str menu, Arena *arena)
{
    arena_free(&told->arena);
    told->arena = *arena;
    told->lines = now;
    told->count = count;
    told->menu = menu;
    told->screen = ui_top(plain->ui);
    told->kind = told->screen->kind;
    if (!told->kind->key)
        plain->base = told->screen;
    plain->wants_all = false;
}

static bool has_choice(const SpeechLine *now, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (now[i].kind == SPOT_CHOICE)
            return true;
    return false;
}

bool plain_finds_nothing(Plain *plain)
{
    Arena arena = {0};
    SpeechLine *now = arena_new(&arena, SpeechLine, SPEECH_LINES);
    bool is_found = has_choice(now, read_lines(plain, &arena, now));

    arena_free(&arena);
    return plain_has_choices(plain) && !is_found;
}

/* A box in which nothing was found is left, for there is nothing to choose in it. */
static size_t read_what_stands(Plain *plain, Arena *arena, SpeechLine *now)
{
    size_t count = read_lines(plain, arena, now);

    if (!plain_has_choices(plain) || has_choice(now, count))
        return count;
    plain_press(plain, KEYCODE_ESCAPE);
    screen_refuse(ui_top(plain->ui), str_of(_("Nothing is called that")));
    return read_lines(plain, arena, now);
}

void plain_tell(Plain *plain)
{
    Arena arena = {0};
    SpeechLine *now = arena_new(&arena, SpeechLine, SPEECH_LINES);
    size_t count = read_what_stands(plain, &arena, now);
    PlainTold *told = told_here(plain);
    bool is_other = !told->screen;
    bool is_box = ui_top(plain->ui)->kind->key != NULL;
    bool is_back = !is_box && ui_top(plain->ui) != plain->base;
    bool is_all = is_other || plain->wants_all || has_other_rows(told, now, count);

    if (is_back)
        plain->is_in_menu = plain->asks_one = false;
    Str menu = menu_of(plain, &arena, now, count);
    say_message(plain, now, count);
    if (is_other || is_back)
        say_title(plain);
    if (is_other && !is_box)
        say_open_elsewhere(plain);
    for (size_t i = 0; i < count; i++)
        if (is_to_be_told(plain, told, &now[i], is_all))
            say_line(plain, &now[i]);
    say_menu(plain, menu, is_all || is_back ? STR("") : told->menu);
    remember(plain, told, now, count, menu, &arena);
}

bool plain_has_choices(const Plain *plain)
{
    return ui_top(plain->ui)->kind->point != NULL;
}

bool plain_choice(const Plain *plain, int64_t number, SpeechLine *out)
{
    const PlainTold *told = &plain->told[plain->ui->depth - 1];

    for (size_t i = 0; i < told->count; i++) {
        const SpeechLine *line = &told->lines[i];
        if (line->kind != SPOT_CHOICE || line->number + 1 != number)
            continue;
        *out = *line;
        return true;
    }
    return false;
}
