/* plain_ask.c - what the screen on top waits for: a number of its menu, a row, a text. */
#include "ui/plain_inside.h"

#include "text/utf8.h"
#include "ui/calendar.h"
#include "ui/palette.h"
#include "view/language.h"

enum { FUNCTION_KEYS = 10, LAST_ROW = 99 };

static Screen *top_of(const Plain *plain)
{
    return ui_top(plain->ui);
}

static Key function_key(int64_t number)
{
    return key_function(number ? (int)number : FUNCTION_KEYS);
}

/* The key that a line of one character is; KEY_NONE where it has more. */
static Key single_key(Str typed)
{
    size_t at = 0;
    Key key = typed.len ? (Key)text_utf8_next(typed, &at) : KEY_NONE;

    return at == typed.len ? key : KEY_NONE;
}

static void refuse_line(Plain *plain)
{
    screen_refuse(top_of(plain), str_of(_("Nothing here has this name or number")));
}

void plain_open_menu(Plain *plain)
{
    plain->is_in_menu = true;
    plain->asks_one = false;
    plain->wants_all = true;
}

/* --- boxes ------------------------------------------------------------------------------------- */

/* What is selected is chosen when it is pointed at, any other row when it is pointed at again. */
static void choose(Plain *plain, const SpeechLine *line)
{
    Screen *box = top_of(plain);
    bool is_selected = line->is_selected;

    box->kind->point(box, line->number);
    if (!is_selected)
        box->kind->point(box, line->number);
}

static void answer_choices(Plain *plain, Str typed)
{
    Editor *editor = ui_editor(top_of(plain));
    int64_t number = plain_number(plain, typed);
    SpeechLine line;

    if (!typed.len)
        plain_press(plain, KEYCODE_ENTER);
    else if (number == 0)
        plain_press(plain, KEYCODE_ESCAPE);
    else if (plain_choice(plain, number, &line))
        choose(plain, &line);
    else if (editor && number < 0)
        (void)plain_put(plain, editor, typed);
    else
        refuse_line(plain);
}

/* An empty line takes what stands in the brackets. */
static void answer_box_line(Plain *plain, Str typed)
{
    Screen *box = top_of(plain);

    if (!typed.len)
        plain_press(plain, KEYCODE_F2);
    else if (plain_put(plain, ui_editor(box), typed))
        plain_press(plain, KEYCODE_ENTER);
}

static void answer_box_keys(Plain *plain, Str typed)
{
    int64_t number = plain_number(plain, typed);

    if (!typed.len)
        plain_press(plain, KEYCODE_ENTER);
    else if (number == 0)
        plain_press(plain, KEYCODE_ESCAPE);
    else if (number > 0 && number <= FUNCTION_KEYS)
        plain_press(plain, function_key(number));
    else
        refuse_line(plain);
}

static void answer_day(Plain *plain, Str typed)
{
    Screen *box = top_of(plain);

    if (typed.len)
        calendar_answer(box, typed);
    else
        plain_press(plain, KEYCODE_ENTER);
}

static void answer_box(Plain *plain, Screen *box, Str typed)
{
    Form *form = box->kind->box ? box->kind->box(box) : NULL;

    if (form)
        plain_field_answer(plain, box, form, typed);
    else if (calendar_is(box))
        answer_day(plain, str_trim(typed));
    else if (plain_has_choices(plain))
        answer_choices(plain, str_trim(typed));
    else if (ui_editor(box))
        answer_box_line(plain, typed);
    else
        answer_box_keys(plain, str_trim(typed));
}

/* --- the search line -------------------------------------------------------------------------- */

static void answer_search(Plain *plain, Screen *screen, List *list, Str typed)
{
    list->is_searching = true;
    if (typed.len && !plain_put(plain, &list->search, typed))
        return;
    ui_finish_search(screen);
    list->is_searching = false;
    plain->wants_all = true;
}

/* --- the menu of a screen ---------------------------------------------------------------------- */

static bool has_enter(Plain *plain)
{
    ActionId actions[UI_ACTIONS];
    size_t count = ui_actions(plain->ui, top_of(plain), actions);
    ActionId action = ui_action_for_key(plain->ui, actions, count, KEYCODE_ENTER);

    return action != ACTION_NONE && action != ACTION_NEXT_FIELD &&
           !ui_why_not(plain->ui, top_of(plain), action);
}

static void answer_row(Plain *plain, List *list, int64_t number)
{
    size_t i = list->top + (size_t)(number - PLAIN_FIRST_ROW);

    if (i >= list->top + list->height || !list_row(list, i))
        refuse_line(plain);
    else if (list_point(list, i) && has_enter(plain))
        plain_press(plain, KEYCODE_ENTER);
}

static void answer_field_number(Plain *plain, Form *form, int64_t number)
{
    size_t i = (size_t)(number - PLAIN_FIRST_ROW);

    if (i >= form->count) {
        refuse_line(plain);
        return;
    }
    form_point(form, i, 0);
    plain->is_in_menu = false;
    plain->asks_one = true;
}

/* Whether an action here has this key. */
static bool has_action(Plain *plain, Key key)
{
    ActionId actions[UI_ACTIONS];
    size_t count = ui_actions(plain->ui, top_of(plain), actions);

    return ui_action_for_key(plain->ui, actions, count, keys_command(key)) != ACTION_NONE;
}

static void press_known(Plain *plain, Key key)
{
    plain->wants_all |= key == KEYCODE_F5;
    if (has_action(plain, key))
        plain_press(plain, key);
    else
        refuse_line(plain);
}

static void answer_number(Plain *plain, Screen *screen, int64_t number)
{
    List *list = ui_list(screen);
    Form *form = ui_form(screen);

    if (number < FUNCTION_KEYS)
        press_known(plain, function_key(number));
    else if (number < PLAIN_FIRST_ROW)
        refuse_line(plain);
    else if (form)
        answer_field_number(plain, form, number);
    else if (list)
        answer_row(plain, list, number);
    else
        refuse_line(plain);
}

/* Looks for a ticket, case or person, where the screen is such a search or has one. */
static bool look_up(Plain *plain, Screen *screen, Str typed)
{
    List *list = ui_list(screen);
    bool can = false;

    if (list && list->kind->is_search_first) {
        answer_search(plain, screen, list, typed);
        return true;
    }

    for (size_t i = 0; i < screen->kind->action_count; i++)
        can |= screen->kind->actions[i] == ACTION_LOOKUP;
    if (!can)
        return false;
    ui_act(plain->ui, screen, ACTION_LOOKUP);
    answer_search(plain, top_of(plain), ui_list(top_of(plain)), typed);
    return true;
}

static void turn_page(Plain *plain, Screen *screen, ActionId action)
{
    ui_act(plain->ui, screen, action);
    plain->wants_all = true;
}

/* Looks for the act that has these words in its name; where none has, for a person. */
static void look_for_act(Plain *plain, Screen *screen, Str typed)
{
    palette_open(screen);
    if (!ui_editor(top_of(plain)))
        return;
    (void)plain_put(plain, ui_editor(top_of(plain)), typed);
    if (!plain_finds_nothing(plain))
        return;
    plain_press(plain, KEYCODE_ESCAPE);
    if (!look_up(plain, screen, typed))
        screen_refuse(screen, str_of(_("Nothing is called that")));
}

static void answer_menu(Plain *plain, Screen *screen, Str typed)
{
    int64_t number = plain_number(plain, typed);
    bool is_list = ui_list(screen) && !ui_form(screen);
    bool is_grid = ui_form(screen) && ui_form(screen)->is_row;
    Key key = single_key(typed);

    if (number > LAST_ROW && look_up(plain, screen, typed))
        return;
    if (number >= 0)
        answer_number(plain, screen, number);
    else if (!typed.len && !ui_form(screen) && has_enter(plain))
        plain_press(plain, KEYCODE_ENTER);
    else if (!typed.len)
        plain->wants_all = true;
    else if (is_grid && str_is(typed, "+"))
        plain_press(plain, KEYCODE_DOWN);
    else if (is_grid && str_is(typed, "-"))
        plain_press(plain, KEYCODE_UP);
    else if (is_list && str_is(typed, "+"))
        turn_page(plain, screen, ACTION_NEXT_PAGE);
    else if (is_list && str_is(typed, "-"))
        turn_page(plain, screen, ACTION_PREVIOUS_PAGE);
    else if (key != KEY_NONE && !ui_form(screen))
        press_known(plain, key);
    else
        look_for_act(plain, screen, typed);
}

/* --- screens ----------------------------------------------------------------------------------- */

/* Behind one field that was corrected stands the menu again; a field that is wrong is asked. */
static void after_form(Plain *plain, Form *form, bool was_in_menu)
{
    Arena *turn = &plain->ui->turn;
    bool is_wrong = form_note(form, turn, form->focus).level == NOTE_ERROR;

    if (was_in_menu && is_wrong && plain->ui->wants_beep)
        plain->is_in_menu = false;
    else if (!was_in_menu && plain->asks_one && !is_wrong && !plain->ui->wants_beep)
        plain_open_menu(plain);
}

static void answer_form(Plain *plain, Screen *screen, Form *form, Str typed)
{
    size_t depth = plain->ui->depth;
    bool was_in_menu = plain->is_in_menu;

    if (was_in_menu)
        answer_menu(plain, screen, str_trim(typed));
    else
        plain_field_answer(plain, screen, form, typed);
    if (plain->ui->depth == depth && top_of(plain) == screen)
        after_form(plain, form, was_in_menu);
}

static void answer_line(Plain *plain, Str typed)
{
    Screen *top = top_of(plain);
    Form *form = ui_form(top);
    List *list = ui_list(top);

    if (top->kind->key)
        answer_box(plain, top, typed);
    else if (form)
        answer_form(plain, top, form, typed);
    else if (list && list->is_searching)
        answer_search(plain, top, list, str_trim(typed));
    else
        answer_menu(plain, top, str_trim(typed));
}

/* A question that is left: of a form its menu comes, of a search the list, of a box what was before. */
void plain_leave(Plain *plain)
{
    Screen *top = top_of(plain);
    List *list = ui_list(top);

    if (top->kind->key)
        plain_press(plain, top->kind->box ? KEYCODE_F3 : KEYCODE_ESCAPE);
    else if (ui_form(top) && !plain->is_in_menu)
        plain_open_menu(plain);
    else if (list && list->is_searching)
        list->is_searching = false;
    else
        plain_press(plain, KEYCODE_ESCAPE);
}

/* --- questions --------------------------------------------------------------------------------- */

static Str with_value(Plain *plain, Str label, Str value)
{
    Arena *turn = &plain->ui->turn;

    if (!value.len)
        return str_format(turn, "%.*s:", (int)label.len, label.bytes);
    return str_format(
        turn, "%.*s [%.*s]:", (int)label.len, label.bytes, (int)value.len, value.bytes);
}

static Str box_question(Plain *plain, Screen *box)
{
    Form *form = box->kind->box ? box->kind->box(box) : NULL;
    Date day = {0};

    if (form)
        return plain_field_question(plain, form);
    if (calendar_is(box)) {
        day = date_of_day(CALENDAR_HIJRI, calendar_day(box));
        return with_value(plain, str_of(_("Date")), field_date_text(&plain->ui->turn, &day));
    }
    if (plain_has_choices(plain))
        return str_of(_("Number, or 0 to leave:"));
    if (ui_editor(box))
        return with_value(plain, str_of(_("Answer")), editor_text(ui_editor(box)));
    return str_of(_("Number:"));
}

static Str search_question(Plain *plain, const List *list)
{
    Str hint = language_text(list->kind->search_hint);
    Str label =
        str_format(&plain->ui->turn, "%s %.*s", _("Search:"), (int)hint.len, hint.bytes);

    return with_value(plain, label, editor_text(&list->search));
}

static Str question(Plain *plain)
{
    Screen *top = top_of(plain);
    const List *list = ui_list(top);

    if (top->kind->key)
        return box_question(plain, top);
    if (ui_form(top) && !plain->is_in_menu)
        return plain_field_question(plain, ui_form(top));
    if (!ui_form(top) && list && list->is_searching)
        return search_question(plain, list);
    return with_value(plain, language_text(top->kind->title), (Str){0});
}

static bool is_secret(Screen *top)
{
    const Form *form = top->kind->box ? top->kind->box(top) : NULL;

    return form && form_field(form)->kind == FIELD_PASSWORD;
}

/* Tells how lines are answered. */
static void tell_help(Plain *plain)
{
    static const char *const lines[] = {
        N_("On a screen: a number does what was told under it, a letter too, {actions} "
           "tells all acts."),
        N_("{refresh} tells the screen again, {back} leads back."),
        N_("+ and - turn the pages of a list, and lead to the next row of a register."),
        N_("A word looks for an act, a number or a name for a ticket, a case or a person."),
        N_("In a form: an empty line keeps what stands in brackets, = empties it."),
        N_("+ goes to the next field, - back to the one before."),
        N_("A dot or Ctrl-C leaves a question: of a form its menu comes, with saving."),
        N_("Ctrl-D leaves the program; what was typed waits as a draft."),
    };

    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        plain_say(plain, screen_hint(top_of(plain), lines[i]));
}

void plain_ask(Plain *plain)
{
    Arena arena = {0};

    lines_ask(plain->lines, speech_words(&arena, question(plain)), is_secret(top_of(plain)));
    arena_free(&arena);
}

/* A question mark of either script. */
static bool is_help(Str typed)
{
    return keys_command(single_key(typed)) == '?';
}

void plain_answer(Plain *plain, Str typed)
{
    Str word = str_trim(typed);

    plain->ui->wants_beep = false;
    if (is_secret(top_of(plain)))
        answer_line(plain, typed);
    else if (is_help(word))
        tell_help(plain);
    else if (str_is(word, "."))
        plain_leave(plain);
    else
        answer_line(plain, typed);
}
