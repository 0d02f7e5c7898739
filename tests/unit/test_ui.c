#include "tests/lib/test.h"

#include "tests/lib/kit.h"
#include "tests/lib/sheetrow.h"
#include "text/utf8.h"
#include "ui/dialog.h"
#include "view/language.h"

typedef struct {
    Desk desk;
    Ui ui;
} Fixture;

static Fixture *open(int rows, int columns, size_t visitors)
{
    Fixture *fixture = test_calloc(1, sizeof *fixture);

    language_use(LANGUAGE_ENGLISH);
    kit_fill(&fixture->desk, visitors);
    ui_start(&fixture->ui, &kit_hooks, &fixture->desk, (Letters){0});
    ui_resize(&fixture->ui, rows, columns);
    ui_open(&fixture->ui, &kit_list_screen, NULL);
    return fixture;
}

static void close(Fixture *fixture)
{
    ui_end(&fixture->ui);
    kit_clear(&fixture->desk);
    test_free(fixture);
}

static void press(Fixture *fixture, Key key)
{
    TerminalEvent event = {.kind = EVENT_KEY, .key = key};

    ui_answer(&fixture->ui, &event);
}

static void type(Fixture *fixture, const char *text)
{
    Str rest = str_of(text);

    for (size_t at = 0; at < rest.len;)
        press(fixture, (Key)text_utf8_next(rest, &at));
}

static void paste(Fixture *fixture, const char *text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(text)};

    ui_answer(&fixture->ui, &event);
}

static bool shows(Fixture *fixture, const char *cells)
{
    return sheetrow_find(ui_draw(&fixture->ui), cells, NULL);
}

static int selected_row(Fixture *fixture)
{
    const Sheet *sheet = ui_draw(&fixture->ui);

    for (int row = 0; row < sheet->rows; row++)
        if (sheetrow_style(sheet, row, sheet->columns / 2) == STYLE_SELECTED)
            return row;
    return -1;
}

static const char *title(const Fixture *fixture)
{
    return ui_base(&fixture->ui)->kind->title;
}

static bool is_refused(Fixture *fixture)
{
    bool is_refused = fixture->ui.wants_beep;

    fixture->ui.wants_beep = false;
    return is_refused;
}

/* --- cutting and copying --------------------------------------------------------------------- */

static void what_is_cut_in_one_field_is_put_into_another(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEYCODE_F6);
    type(fixture, "Noura bint");
    press(fixture, KEY_SELECT_ALL);
    press(fixture, KEY_COPY);
    assert_str(fixture->ui.clip, "Noura bint");
    assert_true(fixture->ui.wants_copy);
    ui_copied(&fixture->ui, true);
    assert_true(shows(fixture, "sent to the terminal"));
    press(fixture, KEY_CUT);
    assert_false(shows(fixture, "Noura bint"));
    press(fixture, KEY_PASTE);
    press(fixture, KEY_PASTE);
    assert_true(shows(fixture, "Noura bintNoura bint"));
    press(fixture, KEY_UNDO);
    press(fixture, KEY_UNDO);
    press(fixture, KEY_UNDO);
    assert_false(shows(fixture, "Noura bintNoura"));
    assert_true(shows(fixture, "Noura bint"));
    close(fixture);
}

static void copying_needs_a_selection_and_putting_in_something_copied(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEY_COPY); /* no field, and not the end of the program */
    assert_true(is_refused(fixture));
    press(fixture, KEYCODE_F6);
    type(fixture, "Noura");
    press(fixture, KEY_COPY);
    assert_true(is_refused(fixture));
    assert_true(shows(fixture, "Nothing is selected"));
    press(fixture, KEY_PASTE);
    assert_true(is_refused(fixture));
    assert_false(fixture->ui.wants_copy);
    assert_false(fixture->ui.is_over);
    assert_true(shows(fixture, "Noura"));
    close(fixture);
}

/* Help lists what can be done to a field, and does it. */
static void what_is_done_to_a_field_stands_in_help(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEYCODE_F6);
    type(fixture, "Noura");
    press(fixture, KEYCODE_F1);
    type(fixture, "Select all");
    press(fixture, KEYCODE_ENTER);
    press(fixture, KEYCODE_F1);
    type(fixture, "Copy");
    assert_true(shows(fixture, "Ctrl-C"));
    press(fixture, KEYCODE_ENTER);
    assert_str(fixture->ui.clip, "Noura");
    press(fixture, KEYCODE_F1);
    type(fixture, "Undo");
    press(fixture, KEYCODE_ENTER);
    assert_false(shows(fixture, "Noura"));
    press(fixture, KEY_UNDO);
    assert_true(shows(fixture, "There is nothing to take back"));
    press(fixture, KEY_REDO);
    assert_true(shows(fixture, "Noura"));
    press(fixture, KEY_REDO);
    assert_true(shows(fixture, "There is nothing to do again"));
    close(fixture);
}

static void a_field_that_is_chosen_has_no_text_to_select(void **state)
{
    (void)state;
    static const Key keys[] = {KEY_SELECT_ALL, KEY_COPY, KEY_CUT, KEY_PASTE, KEY_REDO};
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEYCODE_F6);
    for (int i = 0; i < 4; i++)
        press(fixture, KEYCODE_TAB);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        press(fixture, keys[i]);
        assert_true(is_refused(fixture));
        assert_true(shows(fixture, "This field is chosen from its list"));
    }
    close(fixture);
}

/* In a list Shift has nothing to select. */
static void shift_changes_no_arrow_in_a_list(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    int first = selected_row(fixture);

    press(fixture, KEYCODE_SHIFT_DOWN);
    assert_int_equal(selected_row(fixture), first + 1);
    close(fixture);
}

/* --- keys ------------------------------------------------------------------------------------ */

static void a_key_does_what_the_registry_says(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    int first = selected_row(fixture);

    press(fixture, KEYCODE_DOWN);
    assert_int_equal(selected_row(fixture), first + 1);
    press(fixture, KEYCODE_F6);
    assert_string_equal(title(fixture), kit_form_screen.title);
    press(fixture, KEYCODE_F3);
    assert_string_equal(title(fixture), kit_list_screen.title);
    assert_int_equal(selected_row(fixture), first + 1);
    close(fixture);
}

static void a_letter_means_the_same_under_the_arabic_layout(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    int first = selected_row(fixture);

    press(fixture, 'j');
    assert_int_equal(selected_row(fixture), first + 1);
    type(fixture, "ت");
    assert_int_equal(selected_row(fixture), first + 2);
    type(fixture, "ن");
    assert_int_equal(selected_row(fixture), first + 1);
    type(fixture, "؟");
    assert_true(shows(fixture, "On this screen"));
    close(fixture);
}

static void a_key_that_means_nothing_is_refused_alone(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    int first = selected_row(fixture);

    type(fixture, "ضj");
    assert_true(is_refused(fixture));
    assert_int_equal(selected_row(fixture), first + 1);
    close(fixture);
}

static void lam_alef_is_one_refused_key_and_no_two_commands(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    int first = selected_row(fixture);
    TerminalEvent lam = {.kind = EVENT_KEY, .key = 0x0644, .next = 0x0627};
    TerminalEvent alef = {.kind = EVENT_KEY, .key = 0x0627};

    ui_answer(&fixture->ui, &lam);
    assert_true(is_refused(fixture));
    ui_answer(&fixture->ui, &alef);
    assert_false(is_refused(fixture));
    press(fixture, 'j');
    assert_int_equal(selected_row(fixture), first + 1);
    close(fixture);
}

static void what_is_not_possible_says_why_in_the_message_line(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 0);

    press(fixture, KEYCODE_ENTER);
    assert_true(is_refused(fixture));
    assert_true(shows(fixture, "No row is selected"));
    press(fixture, KEYCODE_DOWN);
    assert_false(shows(fixture, "No row is selected"));
    close(fixture);
}

static void a_message_stays_until_it_was_seen(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 0);

    press(fixture, KEYCODE_ENTER);
    press(fixture, KEYCODE_DOWN);
    assert_true(shows(fixture, "No row is selected"));
    press(fixture, KEYCODE_DOWN);
    assert_false(shows(fixture, "No row is selected"));
    close(fixture);
}

/* --- searching ------------------------------------------------------------------------------- */

static void searching_narrows_the_list_as_it_is_typed(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEYCODE_F7);
    type(fixture, "نوره");
    const Visitor *first = list_selected(kit_list_screen.list(ui_top(&fixture->ui)));
    assert_int_equal(first->id, 2);
    press(fixture, KEYCODE_DOWN);
    const Visitor *second = list_selected(kit_list_screen.list(ui_top(&fixture->ui)));
    assert_int_equal(second->id, 9);
    press(fixture, KEYCODE_ESCAPE);
    const Visitor *all = list_selected(kit_list_screen.list(ui_top(&fixture->ui)));
    assert_int_equal(all->id, 1);
    press(fixture, KEYCODE_ESCAPE);
    press(fixture, 'j');
    assert_false(is_refused(fixture));
    close(fixture);
}

static void an_act_from_a_list_tells_its_key_to_who_wants_to_learn(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    UiHooks hooks = kit_hooks;

    press(fixture, KEYCODE_F10);
    type(fixture, "New");
    press(fixture, KEYCODE_ENTER);
    assert_false(shows(fixture, "fewer"));
    press(fixture, KEYCODE_F3);
    hooks.teaches = true;
    fixture->ui.hooks = &hooks;
    press(fixture, KEYCODE_F10);
    type(fixture, "New");
    press(fixture, KEYCODE_ENTER);
    assert_true(shows(fixture, "F6 does it: 4 keys fewer"));
    close(fixture);
}

static void the_bar_may_leave_out_what_every_screen_has(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    UiHooks hooks = kit_hooks;

    assert_true(shows(fixture, "F1 Help"));
    assert_true(shows(fixture, "F6 New"));
    hooks.is_brief = true;
    fixture->ui.hooks = &hooks;
    assert_true(shows(fixture, "F1 F3"));
    assert_false(shows(fixture, "F1 Help"));
    assert_true(shows(fixture, "F6 New"));
    close(fixture);
}

static void one_key_leads_back_from_a_search_and_one_to_it_again(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    const List *list = kit_list_screen.list(ui_top(&fixture->ui));

    press(fixture, KEYCODE_F7);
    type(fixture, "نوره");
    press(fixture, KEYCODE_ESCAPE);
    assert_false(list->is_searching);
    assert_int_equal(((const Visitor *)list_selected(list))->id, 1);
    press(fixture, KEYCODE_F7);
    assert_true(list->is_searching);
    assert_str(list_search(list), "نوره");
    assert_int_equal(((const Visitor *)list_selected(list))->id, 2);
    type(fixture, "1"); /* it takes the place of what was searched for before */
    assert_str(list_search(list), "1");
    close(fixture);
}

static void letters_are_text_while_searching_and_commands_behind_tab(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEYCODE_F7);
    type(fixture, "j");
    assert_true(shows(fixture, "لا أحد") || selected_row(fixture) < 0);
    press(fixture, KEYCODE_BACKSPACE);
    press(fixture, KEYCODE_TAB);
    int first = selected_row(fixture);
    type(fixture, "j");
    assert_int_equal(selected_row(fixture), first + 1);
    close(fixture);
}

/* --- forms and dialogs ----------------------------------------------------------------------- */

/* A form whose draft is kept is left at once, by Esc as by F3. */
static void what_is_kept_as_a_draft_is_left_without_a_question(void **state)
{
    (void)state;
    static const Key keys[] = {KEYCODE_ESCAPE, KEYCODE_F3};

    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        Fixture *fixture = open(24, 80, 20);
        press(fixture, KEYCODE_F6);
        type(fixture, "abc");
        press(fixture, keys[i]);
        assert_string_equal(title(fixture), kit_list_screen.title);
        assert_true(shows(fixture, "kept as a draft and waits on Today"));
        assert_str(fixture->desk.draft, "abc");
        close(fixture);
    }
}

/* One that keeps nothing asks first, and neither Enter nor a paste is an answer. */
static void nothing_typed_is_lost_without_a_question(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);
    ScreenKind forgetful = kit_form_screen;

    forgetful.keep = NULL;
    press(fixture, KEYCODE_F6);
    ui_top(&fixture->ui)->kind = &forgetful;
    type(fixture, "abc");
    press(fixture, KEYCODE_ESCAPE);
    assert_true(shows(fixture, "What was typed is not saved"));
    press(fixture, KEYCODE_ENTER);
    assert_string_equal(title(fixture), kit_form_screen.title);
    assert_true(shows(fixture, "abc"));
    press(fixture, KEYCODE_F3);
    paste(fixture, "\r\n");
    assert_true(shows(fixture, "What was typed is not saved"));
    press(fixture, KEYCODE_F2);
    assert_string_equal(title(fixture), kit_list_screen.title);
    close(fixture);
}

static void typing_outlives_any_size_of_the_window(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEYCODE_F6);
    type(fixture, "abc");
    ui_resize(&fixture->ui, 8, 30);
    assert_true(shows(fixture, "30x8"));
    assert_true(shows(fixture, "40x10"));
    ui_resize(&fixture->ui, 43, 132);
    assert_true(shows(fixture, "abc"));
    type(fixture, "def");
    ui_refresh(&fixture->ui);
    assert_true(shows(fixture, "abcdef"));
    close(fixture);
}

static void where_nothing_can_be_seen_no_key_acts(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 20);

    press(fixture, KEYCODE_F6);
    type(fixture, "abc");
    ui_resize(&fixture->ui, 9, 80);
    type(fixture, "def");
    paste(fixture, "ghi");
    press(fixture, KEYCODE_F3);
    press(fixture, KEYCODE_F2);
    press(fixture, KEYCODE_F12);
    assert_true(is_refused(fixture));
    assert_true(shows(fixture, "What was typed is still there"));
    ui_resize(&fixture->ui, 24, 39);
    press(fixture, KEYCODE_F3);
    assert_false(fixture->ui.is_over);
    ui_resize(&fixture->ui, 24, 80);
    assert_true(shows(fixture, "abc"));
    assert_false(shows(fixture, "abcd"));
    assert_false(shows(fixture, "ghi"));
    assert_int_equal(fixture->ui.depth, 2);
    close(fixture);
}

static void a_window_too_small_to_grow_can_be_left(void **state)
{
    (void)state;
    Fixture *fixture = open(8, 30, 20);

    assert_true(shows(fixture, "F3 Quit"));
    press(fixture, KEYCODE_F2);
    assert_false(fixture->ui.is_over);
    press(fixture, KEYCODE_F3);
    assert_true(fixture->ui.is_over);
    close(fixture);
}

static void a_form_is_saved_by_f2_when_it_is_right(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F6);
    press(fixture, KEYCODE_F2);
    assert_true(shows(fixture, "Nothing has been changed"));
    type(fixture, "new name");
    press(fixture, KEYCODE_F2);
    assert_true(shows(fixture, "This field may not be empty"));
    assert_int_equal(kit_form_screen.form(ui_top(&fixture->ui))->focus, 4);
    press(fixture, KEYCODE_F4);
    press(fixture, KEYCODE_DOWN);
    press(fixture, KEYCODE_ENTER);
    press(fixture, KEYCODE_F2);
    assert_string_equal(title(fixture), kit_list_screen.title);
    assert_int_equal(fixture->desk.count, 6);
    assert_str(fixture->desk.visitors[5].name, "new name");
    assert_int_equal(fixture->desk.visitors[5].purpose, 1);
    assert_true(shows(fixture, "new name"));
    close(fixture);
}

static void enter_walks_the_fields_and_names_the_next_step_at_the_end(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F6);
    for (int i = 0; i < 8; i++) /* the choice takes two: its list opens */
        press(fixture, KEYCODE_ENTER);
    assert_int_equal(kit_form_screen.form(ui_top(&fixture->ui))->focus, 6);
    assert_true(shows(fixture, "F2 Save"));
    press(fixture, KEYCODE_TAB);
    assert_int_equal(kit_form_screen.form(ui_top(&fixture->ui))->focus, 0);
    press(fixture, KEYCODE_UP);
    assert_int_equal(kit_form_screen.form(ui_top(&fixture->ui))->focus, 6);
    close(fixture);
}

static void enter_opens_the_list_of_a_choice_that_must_be_made(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F6);
    for (int i = 0; i < 5; i++)
        press(fixture, KEYCODE_ENTER);
    press(fixture, KEYCODE_DOWN);
    press(fixture, KEYCODE_ENTER);
    const Form *form = kit_form_screen.form(ui_top(&fixture->ui));
    assert_int_equal(form->states[4].choice, 1);
    assert_int_equal(form->focus, 5);
    press(fixture, KEYCODE_UP);
    press(fixture, KEYCODE_ENTER);
    assert_int_equal(form->focus, 5);
    close(fixture);
}

static void typing_on_a_choice_finds_it_by_its_name(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F6);
    press(fixture, KEYCODE_UP);
    press(fixture, KEYCODE_UP);
    press(fixture, KEYCODE_UP);
    type(fixture, "شكوى");
    press(fixture, KEYCODE_ENTER);
    assert_int_equal(kit_form_screen.form(ui_top(&fixture->ui))->states[4].choice, 4);
    close(fixture);
}

static void a_day_is_chosen_in_either_calendar(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F6);
    for (int i = 0; i < 3; i++)
        press(fixture, KEYCODE_TAB);
    press(fixture, KEYCODE_F4);
    assert_true(shows(fixture, "1448"));
    press(fixture, KEYCODE_TAB);
    press(fixture, KEYCODE_RIGHT);
    press(fixture, KEYCODE_DOWN);
    press(fixture, KEYCODE_PAGE_DOWN);
    press(fixture, KEYCODE_ENTER);
    Str text = editor_text(&kit_form_screen.form(ui_top(&fixture->ui))->states[3].editor);
    assert_str(text, "2026/12/11");
    close(fixture);
}

static void the_day_is_seen_in_the_calendar_however_small(void **state)
{
    (void)state;
    static const int sizes[][2] = {
        {24, 80},
        {16, 60},
        {12, 48},
        {10, 40}
    };

    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        Fixture *fixture = open(24, 80, 5);
        press(fixture, KEYCODE_F6);
        for (int field = 0; field < 3; field++)
            press(fixture, KEYCODE_TAB);
        press(fixture, KEYCODE_F4);
        ui_resize(&fixture->ui, sizes[i][0], sizes[i][1]);
        assert_true(shows(fixture, "Sat"));
        for (int day = 0; day < 31; day++) {
            const Sheet *sheet = ui_draw(&fixture->ui);
            assert_int_equal(
                sheetrow_style(sheet, sheet->cursor_row, sheet->cursor_column), STYLE_SELECTED);
            press(fixture, KEYCODE_RIGHT);
        }
        close(fixture);
    }
}

static void a_paste_does_nothing_outside_of_a_field(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);
    int first = selected_row(fixture);

    paste(fixture, "j\nq");
    assert_true(is_refused(fixture));
    assert_int_equal(selected_row(fixture), first);
    press(fixture, KEYCODE_F6);
    paste(fixture, "one\ntwo");
    assert_true(shows(fixture, "one two"));
    assert_string_equal(title(fixture), kit_form_screen.title);
    close(fixture);
}

static void the_first_screen_is_left_only_by_f2(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F3);
    assert_true(shows(fixture, "Leave the program?"));
    press(fixture, KEYCODE_ENTER);
    assert_false(fixture->ui.is_over);
    press(fixture, KEYCODE_ESCAPE);
    assert_false(shows(fixture, "Leave the program?"));
    press(fixture, KEYCODE_F3);
    press(fixture, KEYCODE_F2);
    assert_true(fixture->ui.is_over);
    close(fixture);
}

static void a_line_of_text_is_asked_for_and_brought_back(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    dialog_ask(ui_top(&fixture->ui), 7, STR("Why"), STR("Say why"), 20, STR("be"));
    assert_true(shows(fixture, "Say why"));
    press(fixture, KEYCODE_BACKSPACE);
    press(fixture, KEYCODE_BACKSPACE);
    press(fixture, KEYCODE_ENTER);
    assert_true(is_refused(fixture));
    type(fixture, "because ");
    paste(fixture, "of\nthis");
    assert_int_equal(fixture->desk.question, 0);
    press(fixture, KEYCODE_ENTER);
    assert_int_equal(fixture->desk.question, 7);
    assert_str(fixture->desk.answer, "because of this");
    assert_false(shows(fixture, "Say why"));
    close(fixture);
}

static void a_date_that_stands_is_typed_over_and_gone_into(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    dialog_ask_date(
        ui_top(&fixture->ui), 7, STR("Passport"), STR("Valid until"), STR("1450/1/1"));
    assert_true(shows(fixture, "+3 for three days on"));
    type(fixture, "2/2/1451");
    press(fixture, KEYCODE_ENTER);
    assert_str(fixture->desk.answer, "2/2/1451");
    dialog_ask_date(
        ui_top(&fixture->ui), 7, STR("Passport"), STR("Valid until"), STR("1450/1/1"));
    press(fixture, KEYCODE_BACKSPACE);
    type(fixture, "2");
    press(fixture, KEYCODE_ENTER);
    assert_str(fixture->desk.answer, "1450/1/2");
    close(fixture);
}

static void a_refusal_names_the_field_by_its_label(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);
    Refusal why = {.guard = GUARD_DATE_FORM, .field = STR("expires"), .found = STR("abc")};

    screen_refuse_err(ui_top(&fixture->ui), ERR_BAD_DATA, &why);
    assert_true(shows(fixture, "Valid until: "));
    assert_false(shows(fixture, "expires"));
    close(fixture);
}

static void a_text_is_told_until_it_is_closed(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    dialog_tell(ui_top(&fixture->ui), STR("News"), STR("first line\nsecond line"));
    assert_true(shows(fixture, "second line"));
    press(fixture, 'j');
    assert_true(is_refused(fixture));
    press(fixture, KEYCODE_ENTER);
    assert_false(shows(fixture, "second line"));
    close(fixture);
}

static void a_refusal_of_many_lines_is_told_whole(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);
    Refusal why = {.guard = GUARD_BAD_VALUE, .found = STR("17"), .allowed = STR("1 to 12")};

    screen_refuse_err(ui_top(&fixture->ui), ERR_REFUSED, &why);
    assert_true(is_refused(fixture));
    assert_true(shows(fixture, "1 to 12"));
    press(fixture, KEYCODE_ESCAPE);
    assert_false(shows(fixture, "1 to 12"));
    close(fixture);
}

static void a_screen_that_is_closed_watches_no_files(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F6);
    assert_true(screen_watch(ui_top(&fixture->ui), 40));
    assert_true(screen_watch(ui_top(&fixture->ui), 41));
    screen_forget(ui_top(&fixture->ui), 40);
    assert_int_equal(fixture->ui.file_count, 1);
    assert_int_equal(fixture->ui.files[0], 41);
    press(fixture, KEYCODE_F3);
    assert_int_equal(fixture->ui.file_count, 0);
    close(fixture);
}

/* --- help, menu, actions --------------------------------------------------------------------- */

static void help_lists_what_can_be_done_and_does_it(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F1);
    assert_true(shows(fixture, "Begin a new record"));
    type(fixture, "begin");
    assert_false(shows(fixture, "Show the selected row whole"));
    press(fixture, KEYCODE_ENTER);
    assert_string_equal(title(fixture), kit_form_screen.title);
    press(fixture, KEYCODE_F10);
    assert_true(shows(fixture, "Nothing has been changed"));
    press(fixture, KEYCODE_F10);
    assert_false(shows(fixture, "Nothing has been changed"));
    close(fixture);
}

static void help_is_searched_by_key_as_well(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F1);
    type(fixture, "f6");
    press(fixture, KEYCODE_ENTER);
    assert_string_equal(title(fixture), kit_form_screen.title);
    close(fixture);
}

static void what_is_off_in_the_list_of_actions_is_refused_with_its_reason(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 0);

    press(fixture, KEYCODE_F10);
    type(fixture, "open");
    press(fixture, KEYCODE_ENTER);
    assert_true(is_refused(fixture));
    assert_true(shows(fixture, "No row is selected"));
    close(fixture);
}

static void the_menu_takes_letters_under_either_layout(void **state)
{
    (void)state;
    static const char *const letters[] = {"t", "T", "ف"};

    for (size_t i = 0; i < 3; i++) {
        Fixture *fixture = open(24, 80, 5);
        press(fixture, KEYCODE_F9);
        assert_true(shows(fixture, "T  Language"));
        type(fixture, letters[i]);
        assert_int_equal(language_in_use(), LANGUAGE_ARABIC);
        close(fixture);
    }
}

static void the_menu_knows_neither_digits_nor_lam_alef(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);
    TerminalEvent lam = {.kind = EVENT_KEY, .key = 0x0644, .next = 0x0627};
    TerminalEvent alef = {.kind = EVENT_KEY, .key = 0x0627};

    press(fixture, KEYCODE_F9);
    type(fixture, "5");
    assert_true(is_refused(fixture));
    ui_answer(&fixture->ui, &lam);
    ui_answer(&fixture->ui, &alef);
    assert_true(is_refused(fixture));
    assert_true(shows(fixture, "T  Language"));
    press(fixture, KEYCODE_F9);
    assert_false(shows(fixture, "T  Language"));
    close(fixture);
}

static void suspending_is_asked_for_in_the_menu(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F9);
    type(fixture, "y");
    assert_true(fixture->ui.wants_suspend);
    close(fixture);
}

/* --- frame ----------------------------------------------------------------------------------- */

static void the_other_language_turns_the_screen_round(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    assert_false(ui_draw(&fixture->ui)->is_rtl);
    assert_memory_equal(sheetrow(ui_draw(&fixture->ui), 23), "F1 ", 3);
    press(fixture, KEYCODE_F12);
    const Sheet *sheet = ui_draw(&fixture->ui);
    assert_true(sheet->is_rtl);
    assert_int_equal(sheet->cells[23 * 80 + 79].points[0], '1');
    assert_int_equal(sheet->cells[23 * 80 + 78].points[0], 'F');
    close(fixture);
}

static void the_key_bar_keeps_what_is_needed_most_where_it_is_narrow(void **state)
{
    (void)state;
    Fixture *fixture = open(20, 40, 5);

    const char *bar = sheetrow(ui_draw(&fixture->ui), 19);
    assert_non_null(strstr(bar, "F1 Help"));
    assert_non_null(strstr(bar, "F3 Back"));
    assert_null(strstr(bar, "F5"));
    press(fixture, KEYCODE_F6);
    bar = sheetrow(ui_draw(&fixture->ui), 19);
    assert_non_null(strstr(bar, "F2 Save"));
    close(fixture);
}

static void the_detail_stands_beside_the_list_from_110_cells_on(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 110, 5);

    assert_true(shows(fixture, "│"));
    ui_resize(&fixture->ui, 24, 109);
    assert_false(shows(fixture, "│"));
    close(fixture);
}

static void somebody_elses_change_is_read_but_never_over_typing(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    fixture->desk.visitors[0].name = STR("changed");
    assert_false(shows(fixture, "changed"));
    ui_refresh(&fixture->ui);
    assert_true(shows(fixture, "changed"));
    close(fixture);
}

static void what_was_changed_under_a_box_is_seen_when_it_closes(void **state)
{
    static const Key opening[] = {KEYCODE_F1, KEYCODE_F9, KEYCODE_F3};

    (void)state;
    for (size_t i = 0; i < sizeof opening / sizeof opening[0]; i++) {
        Fixture *fixture = open(24, 80, 5);
        press(fixture, opening[i]);
        assert_non_null(ui_top(&fixture->ui)->kind->key);
        fixture->desk.visitors[0].name = STR("changed");
        ui_refresh(&fixture->ui);
        press(fixture, KEYCODE_ESCAPE);
        assert_true(shows(fixture, "changed"));
        close(fixture);
    }
}

static void a_draft_is_kept_when_a_field_is_left_and_once(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    press(fixture, KEYCODE_F6);
    type(fixture, "abc");
    assert_str(fixture->desk.draft, "");
    press(fixture, KEYCODE_TAB);
    assert_str(fixture->desk.draft, "abc");
    fixture->desk.draft = (Str){0};
    ui_keep(&fixture->ui);
    assert_str(fixture->desk.draft, "");
    type(fixture, "1");
    ui_keep(&fixture->ui);
    assert_str(fixture->desk.draft, "abc");
    close(fixture);
}

static void the_lock_has_room_above_any_number_of_screens(void **state)
{
    (void)state;
    Fixture *fixture = open(24, 80, 5);

    for (int i = 0; i < UI_DEPTH; i++)
        ui_open(&fixture->ui, &kit_list_screen, NULL);
    assert_int_equal(fixture->ui.depth, UI_SCREENS);
    assert_true(shows(fixture, "Too many screens are open"));
    press(fixture, KEYCODE_F10);
    kit_hooks.lock(ui_top(&fixture->ui));
    assert_true(shows(fixture, "locked"));
    close(fixture);
}

/* Any keys on any size: nothing may break, and something must always be shown. */
static void point(Fixture *fixture, PointKind kind, int row, int column)
{
    TerminalEvent event = {.kind = EVENT_POINT, .point = kind, .row = row, .column = column};

    ui_answer(&fixture->ui, &event);
}

static void no_keys_or_clicks_can_break_the_screens(void **state)
{
    (void)state;
    static const Key more[] = {'a', 'j', ' ', '7', 0x0634, 0x0644, 0x064E, 'Z' - '@'};

    for (uint64_t seed = 1; seed <= 40; seed++) {
        uint64_t random = seed;
        Fixture *fixture = open(24, 80, (size_t)(seed * 3));
        ui_set_mouse(&fixture->ui, seed % 2);
        for (int i = 0; i < 150 && !fixture->ui.is_over; i++) {
            Key key =
                KEYCODE_F1 + (Key)(test_random(&random) % (KEYCODE_END_OF_LIST - KEYCODE_F1));
            if (test_random(&random) % 3 == 0)
                key = more[test_random(&random) % (sizeof more / sizeof more[0])];
            if (test_random(&random) % 20 == 0)
                ui_resize(
                    &fixture->ui, 1 + (int)(test_random(&random) % 50),
                    1 + (int)(test_random(&random) % 140));
            if (test_random(&random) % 3 == 0)
                point(
                    fixture, (PointKind)(test_random(&random) % 3),
                    (int)(test_random(&random) % 55), (int)(test_random(&random) % 145));
            if (fixture->ui.is_over)
                break;
            press(fixture, key);
            if (!fixture->ui.is_over)
                ui_draw(&fixture->ui);
        }
        close(fixture);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_done_to_a_field_stands_in_help),
        cmocka_unit_test(a_field_that_is_chosen_has_no_text_to_select),
        cmocka_unit_test(what_is_cut_in_one_field_is_put_into_another),
        cmocka_unit_test(copying_needs_a_selection_and_putting_in_something_copied),
        cmocka_unit_test(shift_changes_no_arrow_in_a_list),
        cmocka_unit_test(a_key_does_what_the_registry_says),
        cmocka_unit_test(a_letter_means_the_same_under_the_arabic_layout),
        cmocka_unit_test(a_key_that_means_nothing_is_refused_alone),
        cmocka_unit_test(lam_alef_is_one_refused_key_and_no_two_commands),
        cmocka_unit_test(what_is_not_possible_says_why_in_the_message_line),
        cmocka_unit_test(a_message_stays_until_it_was_seen),
        cmocka_unit_test(searching_narrows_the_list_as_it_is_typed),
        cmocka_unit_test(an_act_from_a_list_tells_its_key_to_who_wants_to_learn),
        cmocka_unit_test(the_bar_may_leave_out_what_every_screen_has),
        cmocka_unit_test(one_key_leads_back_from_a_search_and_one_to_it_again),
        cmocka_unit_test(letters_are_text_while_searching_and_commands_behind_tab),
        cmocka_unit_test(what_is_kept_as_a_draft_is_left_without_a_question),
        cmocka_unit_test(nothing_typed_is_lost_without_a_question),
        cmocka_unit_test(typing_outlives_any_size_of_the_window),
        cmocka_unit_test(where_nothing_can_be_seen_no_key_acts),
        cmocka_unit_test(a_window_too_small_to_grow_can_be_left),
        cmocka_unit_test(a_form_is_saved_by_f2_when_it_is_right),
        cmocka_unit_test(enter_walks_the_fields_and_names_the_next_step_at_the_end),
        cmocka_unit_test(enter_opens_the_list_of_a_choice_that_must_be_made),
        cmocka_unit_test(typing_on_a_choice_finds_it_by_its_name),
        cmocka_unit_test(a_day_is_chosen_in_either_calendar),
        cmocka_unit_test(the_day_is_seen_in_the_calendar_however_small),
        cmocka_unit_test(a_paste_does_nothing_outside_of_a_field),
        cmocka_unit_test(the_first_screen_is_left_only_by_f2),
        cmocka_unit_test(a_line_of_text_is_asked_for_and_brought_back),
        cmocka_unit_test(a_date_that_stands_is_typed_over_and_gone_into),
        cmocka_unit_test(a_refusal_names_the_field_by_its_label),
        cmocka_unit_test(a_text_is_told_until_it_is_closed),
        cmocka_unit_test(a_refusal_of_many_lines_is_told_whole),
        cmocka_unit_test(a_screen_that_is_closed_watches_no_files),
        cmocka_unit_test(help_lists_what_can_be_done_and_does_it),
        cmocka_unit_test(help_is_searched_by_key_as_well),
        cmocka_unit_test(what_is_off_in_the_list_of_actions_is_refused_with_its_reason),
        cmocka_unit_test(the_menu_takes_letters_under_either_layout),
        cmocka_unit_test(the_menu_knows_neither_digits_nor_lam_alef),
        cmocka_unit_test(suspending_is_asked_for_in_the_menu),
        cmocka_unit_test(the_other_language_turns_the_screen_round),
        cmocka_unit_test(the_key_bar_keeps_what_is_needed_most_where_it_is_narrow),
        cmocka_unit_test(the_detail_stands_beside_the_list_from_110_cells_on),
        cmocka_unit_test(somebody_elses_change_is_read_but_never_over_typing),
        cmocka_unit_test(what_was_changed_under_a_box_is_seen_when_it_closes),
        cmocka_unit_test(a_draft_is_kept_when_a_field_is_left_and_once),
        cmocka_unit_test(the_lock_has_room_above_any_number_of_screens),
        cmocka_unit_test(no_keys_or_clicks_can_break_the_screens),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
