/* What is typed into any form of the program survives the program, until it is saved. */
#include "tests/lib/test.h"

#include "db/draft_store.h"
#include "tests/lib/formdesk.h"
#include "ui/draft.h"
#include "ui/screens/today.h"

#include <glob.h>

static bool is_of_words(const Field *field)
{
    return field->kind == FIELD_TEXT || field->kind == FIELD_WORD || field->kind == FIELD_LINES;
}

static const char words[] = "زيادة";

/* Words, into the first field that takes any; where all are chosen from lists, the last of the first.
 *
 * return  what its draft must hold then.
 */
static Str type_into(FormDesk *fixture, size_t i)
{
    Form *form = formdesk_form(fixture);
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(words)};

    if (!form)
        fail_msg("%s: there is no form", formdesk_name(i));
    for (form->focus = 0; form->focus < form->count; form->focus++) {
        if (!is_of_words(form_field(form)))
            continue;
        ui_answer(&fixture->seat->ui, &event);
        return event.text;
    }
    form->focus = 0;
    while (form_field(form)->kind != FIELD_CHOICE)
        form->focus++;
    const Choices *choices = form_field(form)->choices;
    form_choose(form, (int)choices->count - 1);
    fixture->seat->ui.is_kept = false;
    return str_of(choices->rows[choices->count - 1].code);
}

/* The newest draft of who sits there, with its text; none is a draft of "". */
static Draft draft_of(FormDesk *fixture)
{
    Store *store = fixture->office->store;
    Arena *arena = &fixture->office->arena;
    int64_t staff = fixture->seat->desk.staff.id;
    Draft found[4];
    Draft draft = {0};
    size_t count;

    assert_int_equal(store_draft_list(store, staff, arena, found, 4, &count), ERR_NONE);
    if (count)
        assert_int_equal(
            store_draft_find(store, staff, found[0].form, found[0].record_id, arena, &draft),
            ERR_NONE);
    return draft;
}

static void expect_kept(FormDesk *fixture, size_t i, Str typed, const char *when)
{
    Draft draft = draft_of(fixture);

    if (!str_equal(draft.form, str_of(formdesk_name(i))) ||
        str_find(draft.text, typed) == draft.text.len)
        fail_msg("%s is not kept %s", formdesk_name(i), when);
}

/* The program ends without a word, and begins again. */
static void begin_anew(FormDesk *fixture)
{
    Seat *seat = fixture->seat;

    ui_end(&seat->ui);
    ui_start(&seat->ui, &seat->desk.hooks, &seat->desk, (Letters){0});
    ui_resize(&seat->ui, 43, 132);
    ui_open(&seat->ui, &today_screen, NULL);
}

static bool holds(FormDesk *fixture, Str typed)
{
    Form *form = formdesk_form(fixture);
    Arena *arena = &fixture->office->arena;

    return form &&
           str_find(draft_text(arena, form, false), typed) < draft_text(arena, form, false).len;
}

/* Opens the draft that Today lists. */
static void go_on_with_it(FormDesk *fixture, size_t i)
{
    const List *list = seat_list(fixture->seat);
    const ListKind *kind = list->kind;
    Str row = {0};

    seat_press(fixture->seat, KEYCODE_HOME);
    for (size_t row_count = 0; row_count < QUEUES_MAX + 1; row_count++) {
        row = kind->columns[0].text(&fixture->office->arena, list_selected(list));
        if (str_find(row, STR(", not ")) < row.len)
            break;
        seat_press(fixture->seat, KEYCODE_DOWN);
    }
    if (str_find(row, STR(", not ")) == row.len)
        fail_msg("Today does not list the draft of %s", formdesk_name(i));
    seat_press(fixture->seat, KEYCODE_ENTER);
}

static void any_form_is_kept_when_a_field_is_left_or_typing_rests(void **state)
{
    (void)state;
    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk fixture = formdesk_open(i);
        Str typed = type_into(&fixture, i);
        assert_int_equal(draft_of(&fixture).form.len, 0);
        seat_press(fixture.seat, KEYCODE_TAB);
        expect_kept(&fixture, i, typed, "when a field is left");
        formdesk_leave(&fixture);

        fixture = formdesk_open(i);
        typed = type_into(&fixture, i);
        ui_keep(&fixture.seat->ui); /* as the loop does after two seconds, and at a hang-up */
        expect_kept(&fixture, i, typed, "when typing rests");
        formdesk_leave(&fixture);
    }
}

static void today_lists_it_and_leads_back_to_what_was_typed(void **state)
{
    (void)state;
    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk fixture = formdesk_open(i);
        Str typed = type_into(&fixture, i);
        seat_press(fixture.seat, KEYCODE_TAB);
        begin_anew(&fixture);
        go_on_with_it(&fixture, i);
        if (!holds(&fixture, typed))
            fail_msg("%s is not gone on with", formdesk_name(i));
        formdesk_leave(&fixture);
    }
}

/* Whoever writes a form keeps what is typed into it, or stands here with the reason why not. */
static const struct {
    const char *file;
    const char *why_not;
} unkept[] = {
    {"ui/screens/first_office.c",
     "there is no office yet to keep it in, and it asks a password"},
};

static bool is_unkept(const char *file)
{
    for (size_t i = 0; i < sizeof unkept / sizeof unkept[0]; i++)
        if (strcmp(unkept[i].file, file) == 0)
            return true;
    return false;
}

static void no_screen_has_a_form_that_is_not_kept(void **state)
{
    Arena arena = {0};
    glob_t files;
    size_t count = 0;

    (void)state;
    assert_int_equal(glob("ui/screens/*.c", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        Str text = test_file(&arena, files.gl_pathv[i]);
        bool has_form = str_find(text, STR("    .form = ")) < text.len;
        bool is_kept = str_find(text, STR("    .keep = ")) < text.len;
        count += has_form;
        if (has_form && is_kept == is_unkept(files.gl_pathv[i]))
            fail_msg("%s: a form without drafts", files.gl_pathv[i]);
    }
    assert_true(count >= 14);
    globfree(&files);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_form_is_kept_when_a_field_is_left_or_typing_rests),
        cmocka_unit_test(today_lists_it_and_leads_back_to_what_was_typed),
        cmocka_unit_test(no_screen_has_a_form_that_is_not_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
