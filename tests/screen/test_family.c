/* The grid of a family, on the real program: the fewest keys, nothing lost, nothing kept by a paste. */
#include "tests/lib/test.h"

#include "db/family_store.h"
#include "db/household_store.h"
#include "db/person_search_store.h"
#include "tests/lib/program.h"
#include "tests/lib/screenoffice.h"
#include "tests/lib/visual.h"

#include <signal.h>

enum { SEVEN = 7, MOST_KEYS_FOR_SEVEN = 37 };

#define FAMILY     "\005" /* Ctrl-E */
#define HOUSEHOLDS "\027" /* Ctrl-W */
#define REMOVE     "\004" /* Ctrl-D */
#define UNDO       "\032" /* Ctrl-Z */

/* Sits down at the file of Noura, the head. */
static void sit_down(ScreenOffice *office, const char *language)
{
    screenoffice_sit_down(office, language, "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    ptyterminal_type(office->terminal, "1999990003");
    assert_true(ptyterminal_row_shows(office->terminal, 7, "1999990003"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_shows(office->terminal, "1405"));
}

/* In her register. */
static ScreenOffice *begin(void)
{
    ScreenOffice *office = screenoffice_make(true);

    sit_down(office, "en");
    ptyterminal_type(office->terminal, FAMILY);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Family"));
    return office;
}

static Members members_in(ScreenOffice *office, Store *store)
{
    PersonQuery query = person_query(&office->arena, STR("1999990003"), 0);
    PersonPage page;
    Members members;

    assert_int_equal(store_person_search(store, &query, 1, &office->arena, &page), ERR_NONE);
    assert_int_equal(
        store_family_list(store, page.rows[0].person.id, &office->arena, &members), ERR_NONE);
    return members;
}

/* What the office holds in the end. */
static Members kept(ScreenOffice *office)
{
    Store *store = screenoffice_open(office);
    Members members = members_in(office, store);

    store_close(store);
    return members;
}

/* --- writing ----------------------------------------------------------------------------------- */

/* One key for the kinship, and four times Enter; the texts are no keys of the task. */
static size_t write_down(ScreenOffice *office, const char *const cells[4])
{
    size_t keys = 0;

    for (size_t i = 0; i < 4; i++) {
        ptyterminal_type(office->terminal, cells[i]);
        ptyterminal_type(office->terminal, ENTER);
        keys += i == 1 ? 2 : 1;
    }
    return keys;
}

static void seven_members_are_written_down_with_five_keys_each(void **state)
{
    static const char *const rows[SEVEN][4] = {
        {"سالم علي حسن",           "ز",   "1400/5/6",   "1999992009"},
        {"فهد سالم علي",           "ا",   "1430/1/1",   "1999992074"},
        {"ناصر سالم علي",         "ا",   "2010/10/11", "1999992025"},
        {"ليلى سالم علي",         "ب",   "1440",       "1999992090"},
        {"هند سالم علي",           "ب",   "2020",       "1999992041"},
        {"منى سالم علي",           "ب",   "",           ""          },
        {"حصة ناصر القحطاني", "أم", "1360",       "1999992058"},
    };
    (void)state;
    ScreenOffice *office = screenoffice_make(true);
    size_t keys = 2; /* into the register, and out of it */

    sit_down(office, "ar");
    ptyterminal_type(office->terminal, FAMILY);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("الأسرة")));
    for (size_t i = 0; i < SEVEN; i++)
        keys += write_down(office, rows[i]);
    assert_true(ptyterminal_row_shows(office->terminal, 21, visual("الأفراد")));
    assert_true(ptyterminal_row_shows(office->terminal, 21, "7"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, visual("ملف الشخص")));
    assert_true(keys <= MOST_KEYS_FOR_SEVEN);
    Members members = kept(office);
    assert_int_equal(members.count, SEVEN);
    for (size_t i = 0; i < SEVEN; i++) {
        assert_str(members.rows[i].name, rows[i][0]);
        assert_str(members.rows[i].identity, rows[i][3]);
    }
    assert_int_equal(members.rows[1].kinship, KINSHIP_SON);
    assert_int_equal(members.rows[3].kinship, KINSHIP_DAUGHTER);
    assert_int_equal(members.rows[6].kinship, KINSHIP_MOTHER);
    screenoffice_remove(office);
}

static void behind_the_number_stands_what_is_seldom_told(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, "Fahd" ENTER "s" ENTER "1440/5/6" ENTER TAB);
    ptyterminal_type(office->terminal, "o" ENTER "sp" ENTER "pri" ENTER);
    ptyterminal_type(office->terminal, "cert 7" ENTER "twin" F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Fahd stands in the register"));
    assert_true(ptyterminal_row_shows(office->terminal, 3, "1440/05/06  7 (8)"));
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Special needs 1"));
    Members members = kept(office);
    assert_int_equal(members.count, 1);
    assert_int_equal(members.rows[0].lives, LIVES_AWAY);
    assert_int_equal(members.rows[0].education, EDUCATION_PRIMARY);
    assert_str(members.rows[0].document, "cert 7");
    assert_str(members.rows[0].note, "twin");
    screenoffice_remove(office);
}

/* --- what is wrong ------------------------------------------------------------------------------- */

static void what_is_wrong_is_said_under_the_row_and_traps_nobody(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, "Fahd" ENTER "s" ENTER "2030" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 4, "Nobody is born after today"));
    ptyterminal_type(office->terminal, "1999990004" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Date of birth: Nobody is born"));
    ptyterminal_type(office->terminal, "\0012019" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 4, "The check digit does not match"));
    ptyterminal_type(office->terminal, BACKSPACE "3" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 4, "the number of the head"));
    ptyterminal_type(
        office->terminal, BACKSPACE BACKSPACE BACKSPACE BACKSPACE BACKSPACE "92009" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Fahd stands in the register"));
    Members members = kept(office);
    assert_int_equal(members.count, 1);
    assert_str(members.rows[0].identity, "1999992009");
    screenoffice_remove(office);
}

static void pasted_lines_keep_no_row(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_paste(office->terminal, "Fahd\r\nson\r\n1440\r\n\r\nNora\r\n");
    assert_true(ptyterminal_row_shows(office->terminal, 3, "Nora"));
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Persons 0"));
    assert_int_equal(kept(office).count, 0);
    screenoffice_remove(office);
}

/* --- nothing is lost --------------------------------------------------------------------------- */

static void a_half_row_outlives_a_line_that_is_cut(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, "Fahd" ENTER "s" ENTER "1440");
    assert_true(ptyterminal_row_shows(office->terminal, 3, "Son         1440"));
    kill(ptyterminal_pid(office->terminal), SIGHUP);
    assert_int_not_equal(ptyterminal_ends(office->terminal), -1);
    ptyterminal_stop(office->terminal);
    office->terminal = NULL;
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_shows(office->terminal, "Family member, not kept"));
    ptyterminal_type(office->terminal, HOME ARROW_DOWN ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 3, "Son         1440"));
    ptyterminal_type(office->terminal, ENTER ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Fahd stands in the register"));
    assert_int_equal(kept(office).count, 1);
    screenoffice_remove(office);
}

static void a_half_row_waits_while_another_is_corrected(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, "Nora" ENTER "d" ENTER ENTER ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Persons 1"));
    ptyterminal_type(office->terminal, "Fah" ARROW_UP END "h" ARROW_DOWN);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Norah stands in the register"));
    assert_true(ptyterminal_row_shows(office->terminal, 4, "Fah"));
    ptyterminal_type(office->terminal, "d" ENTER "s" ENTER F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Fahd stands in the register"));
    Members members = kept(office);
    assert_int_equal(members.count, 2);
    assert_str(members.rows[0].name, "Norah");
    screenoffice_remove(office);
}

static void a_row_is_deleted_and_brought_back(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, "Fahd" ENTER "s" ENTER F2);
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Persons 1"));
    ptyterminal_type(office->terminal, ARROW_UP REMOVE);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "The row is deleted"));
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Persons 0"));
    ptyterminal_type(office->terminal, UNDO);
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Persons 1"));
    assert_str(kept(office).rows[0].name, "Fahd");
    screenoffice_remove(office);
}

/* --- households ---------------------------------------------------------------------------------- */

/* What the program is told beside the screens; it must go well. */
static void tell(ScreenOffice *office, const char *const words[])
{
    const char *all[12] = {"-f", str_c(&office->arena, office->file), "--as", "clerk"};

    for (size_t i = 0; words[i]; i++)
        all[i + 4] = words[i];
    assert_int_equal(program_run(&office->arena, all).code, 0);
}

static void a_member_of_two_families_is_marked_at_once_and_ruled_on(void **state)
{
    static const char *const other[] = {
        "family", "add", "2999991231", "Fahd", "son", "--id", "1999992009", NULL,
    };
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    tell(office, other);
    sit_down(office, "en");
    ptyterminal_type(office->terminal, FAMILY "Fahd" ENTER "s" ENTER ENTER "1999992009" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 1, "1 file may be of the same"));
    ptyterminal_type(office->terminal, HOUSEHOLDS);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "One household?"));
    assert_true(ptyterminal_shows(office->terminal, "the same number is in both families"));
    assert_true(ptyterminal_shows(office->terminal, "Persons: Fahd"));
    ptyterminal_type(office->terminal, F10 "Two households" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "Say in a few words why"));
    ptyterminal_type(office->terminal, "divorced" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "divorced"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Family"));
    assert_true(ptyterminal_gone(office->terminal, "may be of the same"));
    screenoffice_remove(office);
}

/* What was ruled of the two, told by the office. */
static HouseholdFindings found(ScreenOffice *office, const char *number)
{
    Store *store = screenoffice_open(office);
    HouseholdFindings findings;
    Refusal why;
    PersonId id;

    assert_int_equal(
        store_person_refer(store, person_reference(&office->arena, str_of(number)), &id, &why),
        ERR_NONE);
    assert_int_equal(store_household_findings(store, id, &office->arena, &findings), ERR_NONE);
    store_close(store);
    return findings;
}

static void an_account_in_two_files_is_told_while_it_is_typed_and_ruled_on_there(void **state)
{
    static const char *const account[] = {
        "person", "edit", "2999991231", "iban", "SA4420000001234567891234", NULL,
    };
    (void)state;
    ScreenOffice *office = screenoffice_make(true);

    tell(office, account);
    screenoffice_sit_down(office, "en", "clerk");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F6"));
    ptyterminal_type(
        office->terminal,
        "Salma Rashid" F6 TAB "1999990011" TAB TAB TAB TAB TAB TAB TAB TAB TAB TAB
        "SA4420000001234567891234" BACKTAB);
    assert_true(ptyterminal_shows(office->terminal, "1 file may be of the same household"));
    assert_true(ptyterminal_shows(office->terminal, "Same IBAN"));
    ptyterminal_type(office->terminal, BACKTAB "Abha");
    assert_true(ptyterminal_shows(office->terminal, "Abha"));
    ptyterminal_type(office->terminal, HOUSEHOLDS);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "One household?"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "One household"));
    ptyterminal_type(office->terminal, F3);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person"));
    assert_true(ptyterminal_shows(office->terminal, "Ruled on"));
    assert_true(ptyterminal_shows(office->terminal, "Abha"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Person's file"));
    HouseholdFindings findings = found(office, "1999990011");
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.rows[0].ruled.ruling, HOUSEHOLD_RULING_ONE);
    screenoffice_remove(office);
}

/* --- going ---------------------------------------------------------------------------------------- */

/* In the register of Noura: Huda, who may have a file of her own, and Fahd. */
static ScreenOffice *begin_going(bool has_daughter)
{
    static const char *const huda[] = {
        "family", "add", "1999990003", "Huda", "daughter", "--id", "2999991231", NULL,
    };
    static const char *const fahd[] = {"family", "add", "1999990003", "Fahd", "son", NULL};
    ScreenOffice *office = screenoffice_make(true);

    if (has_daughter)
        tell(office, huda);
    tell(office, fahd);
    sit_down(office, "en");
    ptyterminal_type(office->terminal, FAMILY);
    assert_true(
        ptyterminal_row_shows(office->terminal, 21, has_daughter ? "Persons 2" : "Persons 1"));
    return office;
}

static size_t members_of(ScreenOffice *office, const char *number, Members *out)
{
    Store *store = NULL;
    Refusal why;
    PersonId id;

    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    assert_int_equal(
        store_person_refer(store, person_reference(&office->arena, str_of(number)), &id, &why),
        ERR_NONE);
    assert_int_equal(store_family_list(store, id, &office->arena, out), ERR_NONE);
    store_close(store);
    return out->count;
}

static void a_part_of_a_family_becomes_one_of_its_own(void **state)
{
    (void)state;
    ScreenOffice *office = begin_going(true);
    Members members;

    ptyterminal_type(office->terminal, ARROW_UP F10);
    assert_true(ptyterminal_shows(office->terminal, "A family of his own"));
    ptyterminal_type(office->terminal, "A family of his own" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "has a file of his own"));
    ptyterminal_type(office->terminal, ESCAPE);
    assert_true(ptyterminal_gone(office->terminal, "has a file of his own"));
    ptyterminal_type(office->terminal, ARROW_UP F10);
    assert_true(ptyterminal_shows(office->terminal, "A family of his own"));
    ptyterminal_type(office->terminal, "A family of his own" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Who goes?"));
    assert_true(ptyterminal_shows(office->terminal, "Brother"));
    ptyterminal_type(office->terminal, ARROW_DOWN " ");
    assert_true(ptyterminal_shows(office->terminal, "1 marked"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Family"));
    assert_true(ptyterminal_shows(office->terminal, "They stand in the register of"));
    assert_int_equal(members_of(office, "2999991231", &members), 1);
    assert_str(members.rows[0].name, "Fahd");
    assert_int_equal(members.rows[0].kinship, KINSHIP_BROTHER);
    ptyterminal_type(office->terminal, UNDO);
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Persons 2"));
    assert_int_equal(members_of(office, "2999991231", &members), 0);
    screenoffice_remove(office);
}

static void another_heads_the_family_and_the_old_head_is_asked_about(void **state)
{
    (void)state;
    ScreenOffice *office = begin_going(true);
    Members members;

    ptyterminal_type(office->terminal, ARROW_UP ARROW_UP F10);
    assert_true(ptyterminal_shows(office->terminal, "Make him the head"));
    ptyterminal_type(office->terminal, "Make him the head" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Who goes?"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Family"));
    assert_int_equal(members_of(office, "2999991231", &members), 2);
    assert_int_equal(members.rows[0].kinship, KINSHIP_BROTHER);
    assert_int_equal(members.rows[1].kinship, KINSHIP_MOTHER);
    screenoffice_remove(office);
}

static void one_goes_to_another_family_as_what_he_is_there(void **state)
{
    (void)state;
    ScreenOffice *office = begin_going(false);
    Members members;

    ptyterminal_type(office->terminal, ARROW_UP F10);
    assert_true(ptyterminal_shows(office->terminal, "To another family"));
    ptyterminal_type(office->terminal, "To another family" ENTER);
    assert_true(ptyterminal_shows(office->terminal, "head of the other family"));
    ptyterminal_type(office->terminal, "2999991231" ENTER);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Who goes?"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_shows(office->terminal, "What this one is to the new head"));
    ptyterminal_type(office->terminal, ESCAPE);
    assert_true(ptyterminal_gone(office->terminal, "What this one is to the new head"));
    ptyterminal_type(office->terminal, ENTER);
    assert_true(ptyterminal_shows(office->terminal, "Grandson"));
    ptyterminal_type(office->terminal, "Grandson" ENTER);
    assert_true(ptyterminal_gone(office->terminal, "Father"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Family"));
    assert_int_equal(members_of(office, "2999991231", &members), 1);
    assert_int_equal(members.rows[0].kinship, KINSHIP_GRANDSON);
    screenoffice_remove(office);
}

/* --- two at once --------------------------------------------------------------------------------- */

static void what_another_wrote_meanwhile_is_shown_beside_what_is_typed(void **state)
{
    (void)state;
    ScreenOffice *office = begin();

    ptyterminal_type(office->terminal, "Fahd" ENTER "s" ENTER F2);
    assert_true(ptyterminal_row_shows(office->terminal, 21, "Persons 1"));
    Store *store = NULL;
    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    Member other = members_in(office, store).rows[0];
    store_close(store);
    ptyterminal_type(office->terminal, ARROW_UP "x");
    assert_true(ptyterminal_row_shows(office->terminal, 3, "Fahdx"));
    const char *id =
        str_c(&office->arena, str_format(&office->arena, "%lld", (long long)other.id));
    tell(office, (const char *const[]){"family", "edit", id, "born", "1440", NULL});
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 0, "Two changes"));
    assert_true(ptyterminal_shows(office->terminal, "●  1440"));
    assert_true(ptyterminal_shows(office->terminal, "●  Fahdx"));
    ptyterminal_type(office->terminal, F2);
    assert_true(ptyterminal_row_shows(office->terminal, 22, "Fahdx stands in the register"));
    Member member = kept(office).rows[0];
    assert_int_equal(member.born.parts.year, 1440);
    assert_str(member.name, "Fahdx");
    screenoffice_remove(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(seven_members_are_written_down_with_five_keys_each),
        cmocka_unit_test(behind_the_number_stands_what_is_seldom_told),
        cmocka_unit_test(what_is_wrong_is_said_under_the_row_and_traps_nobody),
        cmocka_unit_test(pasted_lines_keep_no_row),
        cmocka_unit_test(a_half_row_outlives_a_line_that_is_cut),
        cmocka_unit_test(a_half_row_waits_while_another_is_corrected),
        cmocka_unit_test(a_row_is_deleted_and_brought_back),
        cmocka_unit_test(a_member_of_two_families_is_marked_at_once_and_ruled_on),
        cmocka_unit_test(a_part_of_a_family_becomes_one_of_its_own),
        cmocka_unit_test(another_heads_the_family_and_the_old_head_is_asked_about),
        cmocka_unit_test(one_goes_to_another_family_as_what_he_is_there),
        cmocka_unit_test(what_another_wrote_meanwhile_is_shown_beside_what_is_typed),
        cmocka_unit_test(an_account_in_two_files_is_told_while_it_is_typed_and_ruled_on_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
