#include "tests/lib/test.h"

#include "db/presence.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <signal.h>
#include <string.h>

/* Two desks of one office; the second is called so by its preferences. */
typedef struct {
    ScreenOffice *office;
    PtyTerminal *one;
    PtyTerminal *two;
} Desks;

/* In the list of people, on Noura's row. */
static PtyTerminal *sit_down(ScreenOffice *office, const char *language, const char *login)
{
    const char *words[] = {"--lang", language, "--as", login, NULL};

    office->terminal = NULL;
    screenoffice_start(office, 24, 80, words);
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    ptyterminal_type(office->terminal, "199999000");
    assert_true(ptyterminal_shows(office->terminal, visual("نورة بنت فهد القحطاني")));
    return office->terminal;
}

static Desks begin(const char *language)
{
    ScreenOffice *office = screenoffice_make(true);
    Desks desks = {.office = office};

    desks.one = sit_down(office, language, "clerk");
    assert_int_equal(setenv("MUAMALA_DESK", "7", 1), 0);
    desks.two = sit_down(office, language, "clerk");
    assert_int_equal(unsetenv("MUAMALA_DESK"), 0);
    return desks;
}

static void end(Desks *desks)
{
    ptyterminal_stop(desks->two);
    desks->office->terminal = desks->one;
    screenoffice_remove(desks->office);
}

static void open_file(PtyTerminal *terminal)
{
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_row_shows(terminal, 0, "Person's file"));
}

static void what_is_open_at_another_desk_is_marked_in_the_list_and_told(void **state)
{
    (void)state;
    Desks desks = begin("en");

    assert_false(ptyterminal_find(desks.one, "◆", &(int){0}, &(int){0}));
    open_file(desks.two);
    assert_true(ptyterminal_row_shows(desks.one, 7, "◆"));
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ open at desk 7:"));
    assert_true(ptyterminal_row_shows(desks.one, 22, visual("سارة")));
    ptyterminal_type(desks.two, F3);
    assert_true(ptyterminal_gone(desks.one, "◆"));
    end(&desks);
}

static void both_who_have_it_open_see_each_other(void **state)
{
    (void)state;
    Desks desks = begin("en");

    open_file(desks.one);
    open_file(desks.two);
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ open at desk 7:"));
    assert_true(ptyterminal_row_shows(desks.two, 22, "◆ open at desk pts/"));
    ptyterminal_type(desks.two, F2 "x");
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ being edited at desk 7:"));
    assert_true(ptyterminal_row_shows(desks.one, 22, "until 09:0"));
    end(&desks);
}

static void it_is_told_in_arabic(void **state)
{
    (void)state;
    Desks desks = begin("ar");

    ptyterminal_type(desks.two, ENTER);
    assert_true(ptyterminal_row_shows(desks.one, 22, visual("◆ مفتوح على المكتب 7: سارة")));
    end(&desks);
}

static void a_desk_that_was_killed_is_seen_no_more(void **state)
{
    (void)state;
    Desks desks = begin("en");

    open_file(desks.two);
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ open at desk 7:"));
    assert_int_equal(kill(ptyterminal_pid(desks.two), SIGKILL), 0);
    assert_true(ptyterminal_gone(desks.one, "◆"));
    end(&desks);
}

static void who_signs_out_is_seen_no_more(void **state)
{
    (void)state;
    Desks desks = begin("en");

    open_file(desks.two);
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ open at desk 7:"));
    ptyterminal_type(desks.two, F10 "Sign out" ENTER);
    assert_true(ptyterminal_gone(desks.one, "◆"));
    end(&desks);
}

/* It never keeps anybody from saving. */
static void who_edits_it_elsewhere_keeps_nobody_from_it(void **state)
{
    (void)state;
    Desks desks = begin("en");

    open_file(desks.two);
    ptyterminal_type(desks.two, F2 "x");
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ being edited at desk 7:"));
    open_file(desks.one);
    ptyterminal_type(desks.one, F2);
    assert_true(ptyterminal_shows(desks.one, "F2 Take over"));
    ptyterminal_type(desks.one, F2 TAB TAB TAB TAB TAB TAB TAB TAB "Abha" F2);
    assert_true(ptyterminal_row_shows(desks.one, 22, "The changes are saved"));
    end(&desks);
}

/* Somebody may write into the file what no desk would tell: a name that moves the cursor, and a time
 * until which nobody may keep a record. */
static void what_a_forged_row_tells_is_cleaned_and_bounded(void **state)
{
    (void)state;
    Desks desks = begin("en");
    Presence forger;

    open_file(desks.two);
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ open at desk 7:"));
    presence_start(&forger, desks.office->file);
    assert_true(presence_look(&forger));
    PresenceRow row = forger.others[0];
    memcpy(row.desk, "\033[2J\342\200\2568", sizeof "\033[2J\342\200\2568");
    row.records[0].edited_until = INT64_MAX;
    presence_tell(&forger, &row);
    ptyterminal_type(desks.two, F3);
    assert_true(ptyterminal_row_shows(desks.one, 22, "◆ being edited at desk [2J8:"));
    assert_true(ptyterminal_row_shows(desks.one, 22, "until 09:0"));
    presence_end(&forger);
    assert_true(ptyterminal_gone(desks.one, "◆"));
    end(&desks);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_open_at_another_desk_is_marked_in_the_list_and_told),
        cmocka_unit_test(both_who_have_it_open_see_each_other),
        cmocka_unit_test(it_is_told_in_arabic),
        cmocka_unit_test(a_desk_that_was_killed_is_seen_no_more),
        cmocka_unit_test(who_signs_out_is_seen_no_more),
        cmocka_unit_test(who_edits_it_elsewhere_keeps_nobody_from_it),
        cmocka_unit_test(what_a_forged_row_tells_is_cleaned_and_bounded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
