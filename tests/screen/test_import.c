/* At the desk: a file is looked through, its people are taken in, and taken back. */
#include "tests/lib/test.h"

#include "db/import_store.h"
#include "db/person_search_store.h"
#include "db/staff_store.h"
#include "tests/lib/people.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CTRL_A "\001"
#define CTRL_O "\017"

static const char few[] = "name,id,born,city\n"
                          "سعد ناصر الوهمي,1999991233,1990-01-02,أبها\n"
                          "نورة مكررة,1999990003,,\n"
                          "هند سالم الوهمي,1999990004,2100-01-01,\n";

static Str write_list(ScreenOffice *office, const char *text, int more)
{
    Str path = folder_file(&office->arena, office->folder, "list.csv");
    FILE *file = fopen(str_c(&office->arena, path), "w");

    assert_non_null(file);
    fputs(text, file);
    for (int i = 0; i < more; i++)
        fprintf(file, "Visitor Number %d,lost,,\n", i);
    assert_int_equal(fclose(file), 0);
    return path;
}

static void give_password(ScreenOffice *office, Act manager)
{
    Store *store = screenoffice_open(office);
    Act system = office_act(1);
    Refusal why;

    if (!store_is_demo(store))
        assert_int_equal(
            store_staff_set_password(
                store, &system, manager.staff_id, STR(SCREENOFFICE_PASSWORD), &why),
            ERR_NONE);
    store_close(store);
}

/* A manager on the screen of imports. */
static ScreenOffice *begin(bool is_demo, const char *language)
{
    ScreenOffice *office = screenoffice_make(is_demo);
    Store *store = screenoffice_open(office);
    Act manager = office_staff(store, ROLE_MANAGER, 0);

    store_close(store);
    give_password(office, manager);
    screenoffice_sit_down(office, language, "manager");
    if (!is_demo) {
        assert_true(ptyterminal_shows(office->terminal, "Password"));
        ptyterminal_type(office->terminal, SCREENOFFICE_PASSWORD F2);
    }
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9);
    assert_true(ptyterminal_shows(office->terminal, "Ctrl-L"));
    ptyterminal_type(office->terminal, "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    ptyterminal_type(office->terminal, CTRL_O);
    assert_true(ptyterminal_shows(office->terminal, "CSV"));
    return office;
}

static void name_file(ScreenOffice *office, Str path)
{
    PtyTerminal *terminal = office->terminal;

    ptyterminal_type(terminal, F6);
    assert_true(ptyterminal_shows(terminal, "Type a path"));
    ptyterminal_type(terminal, "path" ENTER);
    assert_true(ptyterminal_shows(terminal, "a folder to look into"));
    ptyterminal_type(terminal, CTRL_A);
    ptyterminal_type(terminal, str_c(&office->arena, path));
    ptyterminal_type(terminal, F2);
}

static size_t count_of(ScreenOffice *office, const char *typed)
{
    Store *store = screenoffice_open(office);
    PersonQuery query = person_query(&office->arena, str_of(typed), 0);
    PersonPage page;

    assert_int_equal(store_person_search(store, &query, 50, &office->arena, &page), ERR_NONE);
    store_close(store);
    return page.count;
}

static void take_in(ScreenOffice *office)
{
    PtyTerminal *terminal = office->terminal;

    name_file(office, write_list(office, few, 0));
    assert_true(ptyterminal_shows(terminal, "Read as UTF-8, parted by commas"));
    assert_true(ptyterminal_shows(terminal, "Rows: 3; to be added: 1"));
    assert_true(ptyterminal_shows(terminal, "Nobody is born after today"));
    assert_true(ptyterminal_shows(terminal, "all rows but those that are not valid"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "leave them out"));
    ptyterminal_type(terminal, "q");
    assert_true(ptyterminal_shows(terminal, "people added: 1"));
    assert_true(ptyterminal_row_shows(terminal, 22, "They are in"));
}

static void a_file_is_looked_through_taken_in_and_taken_back(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "en");

    take_in(office);
    ptyterminal_type(office->terminal, F10);
    assert_true(ptyterminal_shows(office->terminal, "Actions"));
    ptyterminal_type(office->terminal, "take the import" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "Everybody who came"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "taken back: 1"));
    assert_int_equal(count_of(office, "سعد ناصر الوهمي"), 0);
    screenoffice_remove(office);
}

static void where_passwords_are_asked_for_the_child_has_a_pass(void **state)
{
    (void)state;
    ScreenOffice *office = begin(false, "en");

    take_in(office);
    assert_int_equal(count_of(office, "سعد ناصر الوهمي"), 1);
    screenoffice_remove(office);
}

static void an_arab_office_reads_it_in_arabic(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "ar");
    PtyTerminal *terminal = office->terminal;

    write_list(office, few, 0);
    ptyterminal_type(terminal, F6);
    assert_true(ptyterminal_shows(terminal, visual("كتابة مسار …")));
    ptyterminal_type(terminal, "مسار" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("ملف CSV أو مجلد")));
    ptyterminal_type(terminal, CTRL_A);
    ptyterminal_type(
        terminal,
        str_c(&office->arena, folder_file(&office->arena, office->folder, "list.csv")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("لا يصح أن يكون تاريخ الميلاد")));
    screenoffice_remove(office);
}

static void whoever_goes_elsewhere_meanwhile_does_not_end_it(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "en");
    PtyTerminal *terminal = office->terminal;

    name_file(office, write_list(office, "name,no_id,born,city\n", 20000));
    assert_true(ptyterminal_shows(terminal, "F2 takes them in"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "leave them out"));
    ptyterminal_type(terminal, "q");
    assert_true(ptyterminal_shows(terminal, "nobody sees them yet"));
    ptyterminal_type(terminal, F9);
    assert_true(ptyterminal_shows(terminal, "Ctrl-L"));
    ptyterminal_type(terminal, "r");
    assert_true(ptyterminal_row_shows(terminal, 0, "Referrals"));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_row_shows(terminal, 0, "Import of people"));
    assert_true(ptyterminal_shows(terminal, "people added: 20000"));
    assert_true(count_of(office, "Visitor") > 0);
    screenoffice_remove(office);
}

enum { VERY_MANY = 200000 };

static bool is_import(ScreenOffice *office, const char *process)
{
    char words[4096];
    char name[300];
    bool is_of_office = false;
    bool is_taking = false;

    snprintf(name, sizeof name, "/proc/%s/cmdline", process);
    FILE *file = fopen(name, "r");
    size_t len = file ? fread(words, 1, sizeof words - 1, file) : 0;
    if (file)
        fclose(file);
    words[len] = 0;
    for (size_t at = 0; at < len; at += strlen(words + at) + 1) {
        is_of_office = is_of_office || str_is(office->file, words + at);
        is_taking = is_taking || strcmp(words + at, "--duplicates") == 0;
    }
    return is_of_office && is_taking;
}

static int signal_import(ScreenOffice *office, int number)
{
    DIR *processes = opendir("/proc");
    int count = 0;

    assert_non_null(processes);
    for (struct dirent *entry; (entry = readdir(processes));) {
        if (atol(entry->d_name) && is_import(office, entry->d_name))
            count += kill((pid_t)atol(entry->d_name), number) == 0;
    }
    closedir(processes);
    return count;
}

/* What it does next is then no matter of time. */
static void stop_import(ScreenOffice *office)
{
    for (int i = 0; !signal_import(office, SIGSTOP) && i < 10000; i++)
        usleep(1000);
}

/* has_begun  people have come in already. */
static ScreenOffice *begin_long_run(bool has_begun)
{
    ScreenOffice *office = begin(true, "en");
    PtyTerminal *terminal = office->terminal;

    name_file(office, write_list(office, "name,no_id,born,city\n", VERY_MANY));
    assert_true(ptyterminal_shows(terminal, "F2 takes them in"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "leave them out"));
    ptyterminal_type(terminal, "q");
    assert_true(ptyterminal_shows(terminal, "nobody sees them yet"));
    if (has_begun)
        assert_true(ptyterminal_gone(terminal, "yet: 0%"));
    stop_import(office);
    return office;
}

static void a_run_is_ended_only_when_that_is_wanted_and_keeps_nothing(void **state)
{
    (void)state;
    ScreenOffice *office = begin_long_run(false);
    PtyTerminal *terminal = office->terminal;

    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_shows(terminal, "If it is ended now"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_gone(terminal, "If it is ended now"));
    assert_true(ptyterminal_shows(terminal, "nobody sees them yet"));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_shows(terminal, "If it is ended now"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "taking away what came in"));
    assert_true(signal_import(office, SIGCONT) > 0);
    assert_true(ptyterminal_row_shows(terminal, 22, "Cancelled; nothing was kept"));
    assert_int_equal(count_of(office, "Visitor"), 0);
    screenoffice_remove(office);
}

static int64_t rows_left(ScreenOffice *office)
{
    Store *store = screenoffice_open(office);
    Import import = {0};
    size_t count = 0;

    assert_int_equal(store_import_list(store, &office->arena, &import, 1, &count), ERR_NONE);
    store_close(store);
    return count && import.state != IMPORT_DROPPED;
}

static void whoever_leaves_it_does_not_wait_until_its_rows_are_gone(void **state)
{
    (void)state;
    ScreenOffice *office = begin_long_run(true);
    PtyTerminal *terminal = office->terminal;

    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_shows(terminal, "If it is ended now"));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "taking away what came in"));
    ptyterminal_type(terminal, F3);
    assert_true(
        ptyterminal_row_shows(terminal, 0, "People")); /* it stands still all the time */
    assert_int_equal(count_of(office, "Visitor"), 0);
    assert_true(signal_import(office, SIGCONT) > 0);
    for (int i = 0; rows_left(office) && i < 3000; i++)
        usleep(20000);
    assert_int_equal(rows_left(office), 0);
    screenoffice_remove(office);
}

static void a_file_that_was_written_to_since_is_looked_through_again(void **state)
{
    (void)state;
    ScreenOffice *office = begin(true, "en");
    PtyTerminal *terminal = office->terminal;

    name_file(office, write_list(office, "name,no_id,born,city\n", 3));
    assert_true(ptyterminal_shows(terminal, "Rows: 3; to be added: 3"));
    assert_true(ptyterminal_shows(terminal, "F2 takes them in"));
    write_list(office, "name,no_id,born,city\n", 5);
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, "leave them out"));
    ptyterminal_type(terminal, "q");
    assert_true(ptyterminal_shows(terminal, "Rows: 5; to be added: 5"));
    assert_int_equal(count_of(office, "Visitor"), 0);
    screenoffice_remove(office);
}

static void a_clerk_imports_nobody(void **state)
{
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    ptyterminal_type(office->terminal, CTRL_O);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Manager"));
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_looked_through_taken_in_and_taken_back),
        cmocka_unit_test(where_passwords_are_asked_for_the_child_has_a_pass),
        cmocka_unit_test(an_arab_office_reads_it_in_arabic),
        cmocka_unit_test(whoever_goes_elsewhere_meanwhile_does_not_end_it),
        cmocka_unit_test(a_run_is_ended_only_when_that_is_wanted_and_keeps_nothing),
        cmocka_unit_test(whoever_leaves_it_does_not_wait_until_its_rows_are_gone),
        cmocka_unit_test(a_file_that_was_written_to_since_is_looked_through_again),
        cmocka_unit_test(a_clerk_imports_nobody),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
