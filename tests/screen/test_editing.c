/* Fields are typed into as a clerk does it, at 80x24 in Arabic, on a terminal that shows marks. */
#include "tests/lib/test.h"

#include "db/person_search_store.h"
#include "db/person_store.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <stdlib.h>
#include <sys/wait.h>

#define SHIFT_LEFT      "\033[1;2D"
#define SHIFT_HOME      "\033[1;2H"
#define CTRL_LEFT       "\033[1;5D"
#define CTRL_SHIFT_LEFT "\033[1;6D"
#define SELECT_ALL      "\001"
#define COPY            "\003"
#define PUT_IN          "\026"
#define CUT             "\030"
#define REDO            "\031"
#define UNDO            "\032"

/* As a keyboard gives it, shadda before its vowel; it is longer than its field. */
#define TYPED_NAME                                                                                                                        \
    "عَبْدُ الر\u0651\u064Eحْمٰنِ بْنُ عَبْدِ الل\u0651\u064Eطِيفِ بْنِ مُحَم\u0651\u064Eدٍ " \
    "الْقَحْطَانِي\u0651\u064F"

/* The same in NFC, as it is kept. */
#define KEPT_NAME                                                                                                                         \
    "عَبْدُ الر\u064E\u0651حْمٰنِ بْنُ عَبْدِ الل\u064E\u0651طِيفِ بْنِ مُحَم\u064E\u0651دٍ " \
    "الْقَحْطَانِي\u064F\u0651"

#define ADDRESS "رقم 12/أ، حي الروضة, 12345 Riyadh"
/* Where it has no focus, it is cut behind the last letter that fits. */
#define SHORT_ADDRESS "…Riya 12345 ,ﺔﺿﻭﺮﻟﺍ ﻲﺣ ،ﺃ/12 ﻢﻗﺭ"

#define IBAN          "SA6905000000900000000000"

enum {
    NAME_ROW = 3,
    IDENTITY_ROW = 4,
    DISTRICT_ROW = 14,
    IBAN_ROW = 18,
    FIRST_COLUMN = 23, /* of the fields, from the terminal's left */
    LAST_COLUMN = 54,
    WHITE = 7
};

/* A new person's form, the focus on the name. */
static ScreenOffice *begin(void)
{
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "ar", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    ptyterminal_type(office->terminal, F6);
    assert_true(ptyterminal_cursor_at(office->terminal, NAME_ROW, LAST_COLUMN));
    return office;
}

/* How many cells of the row are drawn as selected, from `column` to the left. */
static int lit_from(const PtyTerminal *terminal, int row, int column)
{
    int count = 0;

    while (column - count >= FIRST_COLUMN &&
           ptyterminal_cell(terminal, row, column - count).background == WHITE)
        count++;
    return count;
}

typedef struct {
    int row, column, count;
} Lit;

static bool is_lit(PtyTerminal *terminal, const void *what)
{
    const Lit *lit = what;

    return lit_from(terminal, lit->row, lit->column) == lit->count;
}

static bool comes_to_light(PtyTerminal *terminal, int row, int column, int count)
{
    Lit lit = {row, column, count};

    return ptyterminal_until(terminal, is_lit, &lit, "selected cells");
}

static Person kept_person(ScreenOffice *office)
{
    Store *store = screenoffice_open(office);
    PersonQuery query = person_query(&office->arena, STR("1999990011"), 0);
    PersonPage page;

    assert_int_equal(store_person_search(store, &query, 10, &office->arena, &page), ERR_NONE);
    assert_int_equal(page.count, 1);
    store_close(store);
    return page.rows[0].person;
}

/* --- a name ---------------------------------------------------------------------------------- */

static void a_vowelled_name_scrolls_within_its_field(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, TYPED_NAME);
    assert_true(ptyterminal_row_shows(
        office->terminal, NAME_ROW, visual("مُحَم\u0651\u064Eدٍ الْقَحْطَانِي\u0651\u064F")));
    assert_true(ptyterminal_cursor_at(office->terminal, NAME_ROW, FIRST_COLUMN));
    assert_string_equal(ptyterminal_cell(office->terminal, NAME_ROW, LAST_COLUMN).text, "…");
    ptyterminal_type(office->terminal, HOME);
    assert_true(ptyterminal_cursor_at(office->terminal, NAME_ROW, LAST_COLUMN));
    assert_true(ptyterminal_row_shows(
        office->terminal, NAME_ROW, visual("عَبْدُ الر\u0651\u064Eحْمٰنِ بْنُ عَبْدِ")));
    assert_string_equal(ptyterminal_cell(office->terminal, NAME_ROW, FIRST_COLUMN).text, "…");
    ptyterminal_type(office->terminal, ARROW_LEFT ARROW_LEFT ARROW_LEFT ARROW_RIGHT);
    assert_true(ptyterminal_cursor_at(office->terminal, NAME_ROW, LAST_COLUMN - 2));
    ptyterminal_type(office->terminal, CTRL_LEFT);
    assert_true(ptyterminal_cursor_at(office->terminal, NAME_ROW, LAST_COLUMN - 4));
    screenoffice_remove(office);
}

/* The last letter has two marks, and they were typed after it. */
static void marks_are_typed_and_erased_one_by_one(void **state)
{
    (void)state;
    ScreenOffice *office = begin();
    PtyTerminal *terminal = office->terminal;

    ptyterminal_type(terminal, "سمي\u0651\u064F");
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, visual("سمي\u0651\u064F")));
    ptyterminal_type(terminal, BACKSPACE);
    assert_true(ptyterminal_gone(terminal, "\u064F"));
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, visual("سمي\u0651")));
    ptyterminal_type(terminal, BACKSPACE);
    assert_true(ptyterminal_gone(terminal, "\u0651"));
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, visual("سمي")));
    ptyterminal_type(terminal, BACKSPACE BACKSPACE "لا");
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, "ﻼﺳ"));
    ptyterminal_type(terminal, BACKSPACE);
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, visual("سل")));
    screenoffice_remove(office);
}

static void a_word_is_selected_typed_over_taken_back_and_copied(void **state)
{
    (void)state;
    ScreenOffice *office = begin();
    PtyTerminal *terminal = office->terminal;

    ptyterminal_type(terminal, "نُورة بنت فهد" HOME CTRL_SHIFT_LEFT);
    assert_true(comes_to_light(terminal, NAME_ROW, LAST_COLUMN, 5));
    ptyterminal_type(terminal, "هند ");
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, visual("هند بنت فهد")));
    ptyterminal_type(terminal, UNDO);
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, visual("نُورة بنت فهد")));
    ptyterminal_type(terminal, REDO);
    assert_true(ptyterminal_row_shows(terminal, NAME_ROW, visual("هند بنت فهد")));
    ptyterminal_forget_sent(terminal);
    ptyterminal_type(terminal, SELECT_ALL COPY);
    assert_true(ptyterminal_sent(terminal, "\033]52;c;2YfZhtivINio2YbYqiDZgdmH2K8=\a"));
    ptyterminal_type(terminal, CUT TAB TAB PUT_IN);
    assert_true(ptyterminal_row_shows(terminal, 5, visual("هند بنت فهد")));
    ptyterminal_type(terminal, PUT_IN);
    assert_true(ptyterminal_row_shows(terminal, 5, visual("هند بنت فهدهند بنت فهد")));
    screenoffice_remove(office);
}

/* --- mixed directions ------------------------------------------------------------------------ */

static void the_cursor_walks_through_a_mixed_address_as_it_is_read(void **state)
{
    (void)state;
    static const int columns[] = {54, 53, 52, 51, 49, 50, 48, 47, 46};
    ScreenOffice *office = begin();
    PtyTerminal *terminal = office->terminal;

    ptyterminal_type(terminal, TAB TAB TAB TAB TAB TAB TAB TAB TAB ADDRESS);
    assert_true(ptyterminal_row_shows(terminal, DISTRICT_ROW, "Riyadh"));
    ptyterminal_type(terminal, HOME);
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        assert_true(ptyterminal_cursor_at(terminal, DISTRICT_ROW, columns[i]));
        ptyterminal_type(terminal, ARROW_LEFT);
    }
    ptyterminal_type(terminal, HOME ARROW_LEFT ARROW_LEFT ARROW_LEFT ARROW_LEFT);
    ptyterminal_type(terminal, SHIFT_LEFT);
    assert_true(comes_to_light(terminal, DISTRICT_ROW, 49, 1));
    assert_true(comes_to_light(terminal, DISTRICT_ROW, 50, 0));
    screenoffice_remove(office);
}

/* --- what is kept ---------------------------------------------------------------------------- */

static void what_was_typed_is_kept_in_logical_order(void **state)
{
    (void)state;
    ScreenOffice *office = begin();
    PtyTerminal *terminal = office->terminal;

    ptyterminal_type(terminal, TYPED_NAME TAB "١٩٩۹۹٩٠٠١١");
    assert_true(ptyterminal_row_shows(terminal, IDENTITY_ROW, "1999990011"));
    ptyterminal_type(terminal, TAB TAB TAB TAB TAB TAB TAB TAB ADDRESS TAB TAB);
    assert_true(ptyterminal_row_shows(terminal, DISTRICT_ROW, SHORT_ADDRESS));
    ptyterminal_type(terminal, "sa٦٩ ٠٥٠٠ 0000 9000 0000 0000");
    assert_true(ptyterminal_row_shows(terminal, IBAN_ROW, "sa69 0500 0000 9000 0000 0000"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "· SA69 0500 0000 9000 0000 0000"));
    Person person = kept_person(office);
    assert_str(person.name, KEPT_NAME);
    assert_str(person.district, ADDRESS);
    assert_str(person.iban, IBAN);
    screenoffice_remove(office);
}

static void ctrl_c_ends_nothing(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, "هند" COPY);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Ctrl-A"));
    ptyterminal_type(office->terminal, SHIFT_HOME "سعد");
    assert_true(ptyterminal_row_shows(office->terminal, NAME_ROW, visual("سعد")));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_vowelled_name_scrolls_within_its_field),
        cmocka_unit_test(marks_are_typed_and_erased_one_by_one),
        cmocka_unit_test(a_word_is_selected_typed_over_taken_back_and_copied),
        cmocka_unit_test(the_cursor_walks_through_a_mixed_address_as_it_is_read),
        cmocka_unit_test(what_was_typed_is_kept_in_logical_order),
        cmocka_unit_test(ctrl_c_ends_nothing),
    };

    setenv("MUAMALA_MARKS", "on", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
