/* Every form of the program: what its dates, amounts and choices take, and that none is a trap. */
#include "tests/lib/test.h"

#include "db/draft_store.h"
#include "tests/lib/formdesk.h"
#include "text/utf8.h"
#include "ui/calendar.h"

static void type(FormDesk *desk, const char *text)
{
    TerminalEvent event = {.kind = EVENT_PASTE, .text = str_of(text)};
    Editor *editor = form_editor(formdesk_form(desk));

    editor_select_all(editor);
    ui_answer(&desk->seat->ui, &event);
}

static FieldNote note_of(FormDesk *desk)
{
    const Form *form = formdesk_form(desk);

    return form_note(form, &desk->office->arena, form->focus);
}

static void focus(FormDesk *desk, size_t field)
{
    Form *form = formdesk_form(desk);

    form->focus = field;
    form->edited = 0;
}

/* --- dates ----------------------------------------------------------------------------------- */

static void expect_dates(FormDesk *desk, size_t form, size_t field)
{
    static const char *const dates[] = {
        "11/6/1448", "1448/06/11", "٢١/١١/٢٠٢٦", "21/11/2026", "۵/۱۲", "5/12",
        "اليوم",     "today",      "+3",         "-٣",         "1447",
    };

    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        focus(desk, field);
        type(desk, dates[i]);
        if (note_of(desk).level == NOTE_ERROR)
            fail_msg("%s, field %zu does not take %s", formdesk_name(form), field, dates[i]);
    }
    focus(desk, field);
    type(desk, "31/13/1448");
    if (note_of(desk).level != NOTE_ERROR)
        fail_msg("%s, field %zu takes what is no date", formdesk_name(form), field);
    focus(desk, field);
    seat_press(desk->seat, KEYCODE_F4);
    if (!calendar_is(ui_top(&desk->seat->ui)))
        fail_msg("%s, field %zu has no calendar", formdesk_name(form), field);
    seat_press(desk->seat, KEYCODE_ENTER);
    assert_ptr_not_equal(formdesk_form(desk), NULL);
    focus(desk, field);
    if (note_of(desk).level == NOTE_ERROR)
        fail_msg("%s, field %zu: the day that was chosen is none", formdesk_name(form), field);
}

static void a_date_is_typed_in_either_calendar_counted_or_chosen(void **state)
{
    (void)state;
    size_t count = 0;

    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk desk = formdesk_open(i);
        for (size_t at = 0; at < formdesk_form(&desk)->count; at++) {
            if (formdesk_form(&desk)->fields[at].kind != FIELD_DATE)
                continue;
            expect_dates(&desk, i, at);
            count++;
        }
        formdesk_leave(&desk);
    }
    assert_true(count >= 20);
}

/* What stands there as a date or an amount is typed as one too. */
static void nothing_that_is_a_date_or_an_amount_is_typed_as_a_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk desk = formdesk_open(i);
        const Form *form = formdesk_form(&desk);
        for (size_t at = 0; at < form->count; at++) {
            Str value = form->states[at].original;
            bool is_date = value.len == 10 && value.bytes[4] == '-' && value.bytes[7] == '-';
            if (form->fields[at].kind < FIELD_DATE && is_date)
                fail_msg("%s: %s is a date", formdesk_name(i), form->fields[at].label);
        }
        formdesk_leave(&desk);
    }
}

/* --- amounts ----------------------------------------------------------------------------------- */

static void an_amount_is_typed_in_riyals_and_halalas_with_any_digits(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        bool is_amount;
    } rows[] = {
        {"1234",             true },
        {"1,234.50",         true },
        {"١٬٢٣٤٫٥٠", true },
        {"۷۵",             true },
        {"0.05",             true },
        {"1,50",             false},
        {"1.505",            false},
        {"-5",               false},
        {"خمسة",         false},
    };
    size_t count = 0;

    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk desk = formdesk_open(i);
        for (size_t at = 0; at < formdesk_form(&desk)->count; at++) {
            if (formdesk_form(&desk)->fields[at].kind != FIELD_AMOUNT)
                continue;
            for (size_t row = 0; row < sizeof rows / sizeof rows[0]; row++) {
                focus(&desk, at);
                type(&desk, rows[row].typed);
                if ((note_of(&desk).level != NOTE_ERROR) != rows[row].is_amount)
                    fail_msg("%s, field %zu: %s", formdesk_name(i), at, rows[row].typed);
            }
            count++;
        }
        formdesk_leave(&desk);
    }
    assert_true(count >= 1);
}

/* --- choices ----------------------------------------------------------------------------------- */

static void type_letters(FormDesk *desk, const char *word)
{
    Str text = str_of(word);
    size_t at = 0;

    while (at < text.len)
        seat_press(desk->seat, (Key)text_utf8_next(text, &at));
}

/* By the letters of its name, which open the list; also by those in its middle. */
static void a_choice_is_found_as_its_name_is_typed(void **state)
{
    (void)state;
    size_t count = 0;

    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk desk = formdesk_open(i);
        for (size_t at = 0; at < formdesk_form(&desk)->count; at++) {
            Form *form = formdesk_form(&desk);
            const Field *field = &form->fields[at];
            if (field->kind != FIELD_CHOICE || !field->choices->count)
                continue;
            size_t last = field->choices->count - 1;
            focus(&desk, at);
            type_letters(&desk, field->choices->rows[last].label);
            if (ui_top(&desk.seat->ui)->kind->form)
                fail_msg("%s, field %zu: no list opens", formdesk_name(i), at);
            seat_press(desk.seat, KEYCODE_ENTER);
            int chosen = formdesk_form(&desk)->states[at].choice;
            if (strcmp(
                    field->choices->rows[chosen < 0 ? 0 : chosen].label,
                    field->choices->rows[last].label) != 0)
                fail_msg("%s, field %zu: %d is chosen", formdesk_name(i), at, chosen);
            count++;
        }
        formdesk_leave(&desk);
    }
    assert_true(count >= 20);
}

/* --- no trap ------------------------------------------------------------------------------------- */

/* However wrong it is, the field can be left; and what is wrong is said beside it by then. */
static void any_field_can_be_left_whatever_stands_in_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk desk = formdesk_open(i);
        size_t fields = formdesk_form(&desk)->count;
        for (size_t at = 0; at < fields; at++) {
            focus(&desk, at);
            if (form_editor(formdesk_form(&desk)))
                type(&desk, "؟؟");
            seat_press(desk.seat, KEYCODE_TAB);
            const Form *form = formdesk_form(&desk);
            if (!form || (fields > 1 && form->focus == at))
                fail_msg("%s, field %zu cannot be left", formdesk_name(i), at);
            if (!form->states[at].was_left && fields > 1)
                fail_msg("%s, field %zu does not say what is wrong", formdesk_name(i), at);
        }
        formdesk_leave(&desk);
    }
}

/* Something is typed that is not empty, and wrong where that can be. */
static void spoil(FormDesk *desk)
{
    Form *form = formdesk_form(desk);

    for (form->focus = 0; !form_editor(form) && form->focus + 1 < form->count;)
        form->focus++;
    if (form_editor(form))
        type(desk, "؟؟");
    else
        form_choose(form, 0);
    desk->seat->ui.is_kept = false;
}

static void escape_leaves_any_form_and_loses_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < FORMDESK_FORMS; i++) {
        FormDesk desk = formdesk_open(i);
        const Form *form = formdesk_form(&desk);
        Draft drafts[2];
        size_t count;
        spoil(&desk);
        seat_press(desk.seat, KEYCODE_ESCAPE);
        if (!desk.seat->ui.is_over && formdesk_form(&desk) == form)
            fail_msg("%s is not left", formdesk_name(i));
        assert_int_equal(
            store_draft_list(
                desk.office->store, desk.seat->desk.staff.id, &desk.office->arena, drafts, 2,
                &count),
            ERR_NONE);
        if (!count || !str_is(drafts[0].form, formdesk_name(i)))
            fail_msg("%s is not kept", formdesk_name(i));
        formdesk_leave(&desk);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_date_is_typed_in_either_calendar_counted_or_chosen),
        cmocka_unit_test(nothing_that_is_a_date_or_an_amount_is_typed_as_a_text),
        cmocka_unit_test(an_amount_is_typed_in_riyals_and_halalas_with_any_digits),
        cmocka_unit_test(a_choice_is_found_as_its_name_is_typed),
        cmocka_unit_test(any_field_can_be_left_whatever_stands_in_it),
        cmocka_unit_test(escape_leaves_any_form_and_loses_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
