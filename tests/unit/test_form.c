#include "tests/lib/test.h"

#include "tests/lib/sheetrow.h"
#include "tests/lib/visual.h"
#include "ui/form.h"
#include "view/language.h"

typedef struct {
    Str name;
    Str phone;
    Date born;
    int64_t income_halalas;
    int channel;
} Record;

static const Choice channel_rows[] = {
    {"visit", "Interview"},
    {"phone", "Telephone"},
};
static const Choices channels = {channel_rows, 2};

static FieldNote check_phone(Arena *arena, Str text)
{
    (void)arena;
    if (text.len < 4)
        return (FieldNote){NOTE_WARNING, STR("too short")};
    return (FieldNote){0};
}

enum { NAME, PHONE, BORN, INCOME, CHANNEL, COUNT };

static const Field fields[] = {
    {"Name",    FIELD_TEXT,   offsetof(Record, name),           30, NULL,        true,  NULL,      "Person"},
    {"Phone",   FIELD_CODE,   offsetof(Record, phone),          10, check_phone, false, NULL,      NULL    },
    {"Born",    FIELD_DATE,   offsetof(Record, born),           0,  NULL,        false, NULL,      NULL    },
    {"Income",  FIELD_AMOUNT, offsetof(Record, income_halalas), 0,  NULL,        false, NULL,      NULL    },
    {"Channel", FIELD_CHOICE, offsetof(Record, channel),        0,  NULL,        true,  &channels, "Visit" },
};

typedef struct {
    Arena arena;
    Record record;
    Form form;
    Sheet sheet;
} Fixture;

static void open(Fixture *fixture, Record record)
{
    *fixture = (Fixture){.record = record};
    form_open(
        &fixture->form, &fixture->arena, fields, COUNT, &fixture->record,
        day_from(CALENDAR_GREGORIAN, (DayParts){2026, 11, 21}));
    fixture->sheet = sheet_new(&fixture->arena, 12, 60, false, (Letters){0});
}

static Record empty(void)
{
    return (Record){.born = DATE_NONE, .income_halalas = -1, .channel = -1};
}

static void type(Fixture *fixture, const char *text)
{
    form_paste(&fixture->form, str_of(text));
}

static void close(Fixture *fixture)
{
    arena_free(&fixture->arena);
}

static void what_is_typed_reaches_the_record_when_it_is_taken(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    assert_int_equal(fixture.form.focus, NAME);
    type(&fixture, "  نورة   بنت فهد ");
    form_move(&fixture.form, 1);
    type(&fixture, "٠٥١٢");
    form_move(&fixture.form, 1);
    type(&fixture, "11/6/1448");
    form_move(&fixture.form, 1);
    type(&fixture, "1,250.5");
    form_move(&fixture.form, 1);
    form_choose(&fixture.form, 1);
    assert_str(fixture.record.name, "");
    assert_true(fixture.form.is_changed);
    assert_true(form_take(&fixture.form));
    assert_str(fixture.record.name, "نورة بنت فهد");
    assert_str(fixture.record.phone, "0512");
    assert_int_equal(fixture.record.born.calendar, CALENDAR_HIJRI);
    assert_int_equal(
        fixture.record.born.day, day_from(CALENDAR_GREGORIAN, (DayParts){2026, 11, 21}));
    assert_int_equal(fixture.record.income_halalas, 125050);
    assert_int_equal(fixture.record.channel, 1);
    form_saved(&fixture.form);
    assert_false(fixture.form.is_changed);
    close(&fixture);
}

static void a_record_is_shown_and_taken_back_as_it_was(void **state)
{
    (void)state;
    Fixture fixture;
    Record record = {
        .name = STR("هند"),
        .phone = STR("0500000001"),
        .born = date_of_day(CALENDAR_HIJRI, 20778),
        .income_halalas = 10000,
        .channel = 0,
    };

    open(&fixture, record);
    assert_false(fixture.form.is_changed);
    assert_true(form_take(&fixture.form));
    assert_str(fixture.record.name, "هند");
    assert_int_equal(fixture.record.born.day, 20778);
    assert_int_equal(fixture.record.born.calendar, CALENDAR_HIJRI);
    assert_int_equal(fixture.record.income_halalas, 10000);
    close(&fixture);
}

static Record known(void)
{
    return (Record){
        .name = STR("هند"),
        .phone = STR("0500000001"),
        .born = date_of_day(CALENDAR_HIJRI, 20778),
        .income_halalas = 10000,
    };
}

static void key(Fixture *fixture, const char *keys)
{
    for (; *keys; keys++)
        form_key(&fixture->form, (Key)(unsigned char)*keys, false);
}

static Str text_of(const Fixture *fixture, size_t i)
{
    return editor_text(&fixture->form.states[i].editor);
}

static void typing_over_a_value_that_stands_takes_its_place(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, known());
    form_move(&fixture.form, 1);
    key(&fixture, "0512");
    assert_str(text_of(&fixture, PHONE), "0512");
    form_move(&fixture.form, 1);
    key(&fixture, "1/1/1450");
    assert_str(text_of(&fixture, BORN), "1/1/1450");
    form_move(&fixture.form, 1);
    type(&fixture, "75");
    assert_str(text_of(&fixture, INCOME), "75");
    close(&fixture);
}

/* A city for a city: "الرياضالدمام" is none. */
static void a_word_takes_the_place_of_a_word(void **state)
{
    (void)state;
    static const Field word[] = {
        {"City", FIELD_WORD, 0, 30, NULL, false, NULL, NULL},
    };
    Arena arena = {0};
    Str city = STR("الرياض");
    Form form;

    form_open(&form, &arena, word, 1, &city, DAY_NONE);
    form_paste(&form, STR("الدمام"));
    assert_true(form_take(&form));
    assert_str(city, "الدمام");
    form_reset(&form);
    form_key(&form, KEYCODE_BACKSPACE, true);
    form_paste(&form, STR("ن"));
    assert_true(form_take(&form));
    assert_str(city, "الدمان");
    arena_free(&arena);
}

/* 43 cells between a label of 4 and a note of 13. */
static void a_long_name_takes_the_room_that_the_notes_leave(void **state)
{
    (void)state;
    static const Field name[] = {
        {"Name", FIELD_TEXT, 0, 60, NULL, false, NULL, NULL}
    };
    static const FieldNote notes[] = {
        {NOTE_HINT, {"○ Not matched", 15}}
    };
    Arena arena = {0};
    Str text = STR("Abdulaziz Abdulrahman Abdulmalik Alqahtani");
    Sheet sheet = sheet_new(&arena, 3, 76, false, (Letters){0});
    Form form;

    form_open(&form, &arena, name, 1, &text, DAY_NONE);
    form.standing = notes;
    form_draw(&form, canvas_on(&sheet));
    assert_string_equal(
        sheetrow(&sheet, 0),
        " Name  Abdulaziz Abdulrahman Abdulmalik Alqahtani           ○ Not matched");
    arena_free(&arena);
}

static void a_name_is_mended_where_the_caret_stands(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, known());
    key(&fixture, "x");
    assert_str(text_of(&fixture, NAME), "هندx");
    close(&fixture);
}

static void the_arrows_go_into_a_value_that_stands(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, known());
    form_move(&fixture.form, 1);
    form_key(&fixture.form, KEYCODE_END, false);
    form_key(&fixture.form, KEYCODE_BACKSPACE, false);
    key(&fixture, "1");
    assert_str(text_of(&fixture, PHONE), "0500000001");
    form_key(&fixture.form, KEYCODE_BACKSPACE, false);
    key(&fixture, "2");
    assert_str(text_of(&fixture, PHONE), "0500000002");
    close(&fixture);
}

static void what_was_typed_is_gone_on_with_after_a_look_elsewhere(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, known());
    form_move(&fixture.form, 1);
    key(&fixture, "05");
    form_move(&fixture.form, 1);
    form_move(&fixture.form, -1);
    key(&fixture, "12");
    assert_str(text_of(&fixture, PHONE), "0512");
    close(&fixture);
}

static void an_error_refuses_to_be_taken_and_gets_the_focus(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    type(&fixture, "نورة");
    form_move(&fixture.form, 2);
    type(&fixture, "31/13/1448");
    assert_false(form_take(&fixture.form));
    assert_int_equal(fixture.form.focus, BORN);
    assert_int_equal(form_note(&fixture.form, &fixture.arena, BORN).level, NOTE_ERROR);
    assert_int_equal(form_note(&fixture.form, &fixture.arena, CHANNEL).level, NOTE_ERROR);
    assert_str(fixture.record.name, "");
    close(&fixture);
}

static void a_warning_lets_itself_be_taken(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    type(&fixture, "نورة");
    form_move(&fixture.form, 1);
    type(&fixture, "05");
    form_move(&fixture.form, 3);
    form_choose(&fixture.form, 0);
    assert_int_equal(form_note(&fixture.form, &fixture.arena, PHONE).level, NOTE_WARNING);
    assert_true(form_take(&fixture.form));
    assert_str(fixture.record.phone, "05");
    close(&fixture);
}

static void a_date_shows_itself_in_the_other_calendar(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    form_move(&fixture.form, 2);
    type(&fixture, "11/6/1448");
    FieldNote note = form_note(&fixture.form, &fixture.arena, BORN);
    assert_int_equal(note.level, NOTE_HINT);
    assert_true(str_find(note.text, STR("21/11/2026")) < note.text.len);
    close(&fixture);
}

static void a_day_can_be_put_in_and_read_out(void **state)
{
    (void)state;
    Fixture fixture;
    Day today = day_from(CALENDAR_GREGORIAN, (DayParts){2026, 11, 21});

    open(&fixture, empty());
    form_move(&fixture.form, 2);
    assert_int_equal(form_day(&fixture.form), today);
    form_put_day(&fixture.form, CALENDAR_GREGORIAN, today + 10);
    assert_int_equal(form_day(&fixture.form), today + 10);
    assert_true(fixture.form.is_changed);
    close(&fixture);
}

static void the_focus_walks_the_fields_and_round(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    form_move(&fixture.form, 4);
    assert_int_equal(fixture.form.focus, CHANNEL);
    assert_true(form_is_at_end(&fixture.form));
    form_move(&fixture.form, 1);
    assert_int_equal(fixture.form.focus, NAME);
    assert_false(form_is_at_end(&fixture.form));
    form_move(&fixture.form, -1);
    assert_int_equal(fixture.form.focus, CHANNEL);
    close(&fixture);
}

static void errors_are_shown_once_the_field_was_left(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    form_draw(&fixture.form, canvas_on(&fixture.sheet));
    assert_false(sheetrow_find(&fixture.sheet, "✗", NULL));
    form_move(&fixture.form, 1);
    form_draw(&fixture.form, canvas_on(&fixture.sheet));
    int row;
    assert_true(sheetrow_find(&fixture.sheet, "✗ This field may", &row));
    assert_int_equal(row, 1);
    close(&fixture);
}

static void labels_fields_and_notes_stand_in_columns(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    type(&fixture, "abc");
    form_draw(&fixture.form, canvas_on(&fixture.sheet));
    assert_string_equal(sheetrow(&fixture.sheet, 0), " Person");
    assert_string_equal(sheetrow(&fixture.sheet, 1), " Name     abc");
    assert_string_equal(sheetrow(&fixture.sheet, 5), "");
    assert_string_equal(sheetrow(&fixture.sheet, 6), " Visit");
    assert_string_equal(sheetrow(&fixture.sheet, 7), " Channel");
    assert_int_equal(sheetrow_style(&fixture.sheet, 1, 10), STYLE_FOCUS);
    assert_int_equal(sheetrow_style(&fixture.sheet, 2, 10), STYLE_FIELD);
    assert_int_equal(fixture.sheet.cursor_row, 1);
    assert_int_equal(fixture.sheet.cursor_column, 13);
    close(&fixture);
}

static void a_low_form_scrolls_to_its_focus(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    fixture.sheet = sheet_new(&fixture.arena, 3, 60, false, (Letters){0});
    form_move(&fixture.form, 4);
    form_draw(&fixture.form, canvas_on(&fixture.sheet));
    assert_string_equal(sheetrow(&fixture.sheet, 2), " Channel");
    form_move(&fixture.form, 1);
    sheet_clear(&fixture.sheet);
    form_draw(&fixture.form, canvas_on(&fixture.sheet));
    assert_string_equal(sheetrow(&fixture.sheet, 0), " Person");
    assert_int_equal(fixture.sheet.cursor_row, 1);
    close(&fixture);
}

static void a_long_text_takes_several_lines_and_tells_its_room(void **state)
{
    (void)state;
    static const Field reason[] = {
        {"Reason", FIELD_LINES, offsetof(Record, name),  200, NULL, true,  NULL, NULL},
        {"Phone",  FIELD_CODE,  offsetof(Record, phone), 10,  NULL, false, NULL, NULL},
    };
    Fixture fixture;

    open(&fixture, empty());
    form_open(&fixture.form, &fixture.arena, reason, 2, &fixture.record, 0);
    fixture.sheet = sheet_new(&fixture.arena, 12, 30, false, (Letters){0});
    type(&fixture, "one two three four five six seven");
    form_draw(&fixture.form, canvas_on(&fixture.sheet));
    assert_string_equal(sheetrow(&fixture.sheet, 0), " Reason  one two three four");
    assert_string_equal(sheetrow(&fixture.sheet, 1), "         five six seven");
    assert_string_equal(sheetrow(&fixture.sheet, 4), "                       33/200");
    assert_string_equal(sheetrow(&fixture.sheet, 5), " Phone");
    assert_int_equal(form_key(&fixture.form, KEYCODE_UP, false), EDIT_MOVED);
    assert_int_equal(form_key(&fixture.form, KEYCODE_UP, false), EDIT_NONE);
    assert_true(form_take(&fixture.form));
    assert_str(fixture.record.name, "one two three four five six seven");
    close(&fixture);
}

static void a_choice_that_is_still_to_be_made_is_awaited(void **state)
{
    (void)state;
    static const Field optional[] = {
        {"Channel", FIELD_CHOICE, offsetof(Record, channel), 0, NULL, false, &channels, NULL},
    };
    Fixture fixture;

    open(&fixture, empty());
    assert_false(form_awaits_choice(&fixture.form));
    form_move(&fixture.form, -1);
    assert_true(form_awaits_choice(&fixture.form));
    form_choose(&fixture.form, 0);
    assert_false(form_awaits_choice(&fixture.form));
    form_open(&fixture.form, &fixture.arena, optional, 1, &fixture.record, 0);
    assert_false(form_awaits_choice(&fixture.form));
    fixture.form.awaits_choices = true;
    assert_true(form_awaits_choice(&fixture.form));
    close(&fixture);
}

static void a_choice_is_cleared_and_takes_no_letters(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    form_move(&fixture.form, -1);
    form_choose(&fixture.form, 1);
    assert_int_equal(form_key(&fixture.form, 'x', false), EDIT_NONE);
    assert_int_equal(form_paste(&fixture.form, STR("x")), EDIT_NONE);
    assert_int_equal(form_key(&fixture.form, KEYCODE_DELETE, false), EDIT_CHANGED);
    assert_int_equal(fixture.form.states[CHANNEL].choice, -1);
    close(&fixture);
}

static void a_reset_form_shows_the_record_again(void **state)
{
    (void)state;
    Fixture fixture;

    open(&fixture, empty());
    type(&fixture, "typed");
    form_reset(&fixture.form);
    assert_int_equal(fixture.form.states[NAME].editor.len, 0);
    assert_false(fixture.form.is_changed);
    close(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_typed_reaches_the_record_when_it_is_taken),
        cmocka_unit_test(a_record_is_shown_and_taken_back_as_it_was),
        cmocka_unit_test(typing_over_a_value_that_stands_takes_its_place),
        cmocka_unit_test(a_word_takes_the_place_of_a_word),
        cmocka_unit_test(a_long_name_takes_the_room_that_the_notes_leave),
        cmocka_unit_test(a_name_is_mended_where_the_caret_stands),
        cmocka_unit_test(the_arrows_go_into_a_value_that_stands),
        cmocka_unit_test(what_was_typed_is_gone_on_with_after_a_look_elsewhere),
        cmocka_unit_test(an_error_refuses_to_be_taken_and_gets_the_focus),
        cmocka_unit_test(a_warning_lets_itself_be_taken),
        cmocka_unit_test(a_date_shows_itself_in_the_other_calendar),
        cmocka_unit_test(a_day_can_be_put_in_and_read_out),
        cmocka_unit_test(the_focus_walks_the_fields_and_round),
        cmocka_unit_test(errors_are_shown_once_the_field_was_left),
        cmocka_unit_test(labels_fields_and_notes_stand_in_columns),
        cmocka_unit_test(a_low_form_scrolls_to_its_focus),
        cmocka_unit_test(a_long_text_takes_several_lines_and_tells_its_room),
        cmocka_unit_test(a_choice_that_is_still_to_be_made_is_awaited),
        cmocka_unit_test(a_choice_is_cleared_and_takes_no_letters),
        cmocka_unit_test(a_reset_form_shows_the_record_again),
    };

    language_use(LANGUAGE_ENGLISH);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
