#include "tests/lib/test.h"

#include "db/casedata_store.h"
#include "db/casefile_store.h"
#include "db/paper_store.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/staff_store.h"
#include "tests/lib/people.h"
#include "tests/lib/ptyterminal.h"
#include "tests/lib/visual.h"
#include "ui/desk.h"
#include "ui/loop.h"
#include "ui/screens/case.h"
#include "ui/screens/cases.h"
#include "ui/screens/intake.h"

#include <libgen.h>
#include <libintl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --- the program that is tested -------------------------------------------------------------- */

/* The catalogues that were built with this program. */
static void use_own_catalogues(void)
{
    static char folder[PATH_MAX];
    char self[PATH_MAX] = "";

    assert_true(readlink("/proc/self/exe", self, sizeof self - 1) > 0);
    snprintf(
        folder, sizeof folder, "%.*s/locale", PATH_MAX - 8, dirname(dirname(dirname(self))));
    bindtextdomain("muamala", folder);
}

/* Sits down as the manager and shows the screens of the first person. */
static void show(Terminal *terminal, Desk *desk, Str name)
{
    Ui ui;
    int rows, columns;
    IntakeTask task = {0};
    CasefileId id = {0};

    ui_start(&ui, &desk->hooks, desk, terminal_letters(terminal));
    terminal_size(terminal, &rows, &columns);
    ui_resize(&ui, rows, columns);
    if (str_equal(name, STR("cases"))) {
        ui_open(&ui, &cases_screen, NULL);
    } else if (str_starts_with(name, STR("new"))) {
        assert_true(str_to_int64(str_part(name, 3, 40), &task.person.row));
        ui_open(&ui, &cases_screen, NULL);
        ui_open(&ui, &intake_screen, &task);
    } else {
        assert_true(str_to_int64(name, &id.row));
        ui_open(&ui, &case_screen, &id);
    }
    loop_run(terminal, &ui);
    ui_end(&ui);
}

/* test_case desk FILE LANGUAGE LOGIN SCREEN */
static int run_desk(char **argv)
{
    Desk desk;
    Store *store;
    Terminal *terminal;
    Refusal why;
    Language language = LANGUAGE_ARABIC;

    language_start();
    use_own_catalogues();
    (void)language_from_code(str_of(argv[3]), &language);
    language_use(language);
    if (store_open(str_of(argv[2]), &store) || terminal_open(&terminal))
        return 66;
    if (desk_open(&desk, store, TEST_MOMENT + 3600 * 1000))
        return 78;
    desk.has_language = true;
    if (desk_sign_in(&desk, str_of(argv[4]), (Str){0}, &why))
        return 77;
    show(terminal, &desk, str_of(argv[5]));
    terminal_close(terminal);
    desk_close(&desk);
    return 0;
}

/* --- an office ------------------------------------------------------------------------------- */

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Store *store;
    Act manager;
    PersonId person;
    CaseKind kind;
} CaseDeskOffice;

static void add_staff(CaseDeskOffice *office, Role role, Act *act)
{
    Str code = str_of(role_code(role));
    Staff staff = {.login = code, .name = code, .role = role};
    Act system = {.role = ROLE_SYSTEM, .moment = TEST_MOMENT};

    *act = (Act){.role = role, .moment = TEST_MOMENT};
    assert_int_equal(
        store_staff_add(office->store, &system, &staff, (Str){0}, &act->staff_id, NULL),
        ERR_NONE);
}

static CaseDeskOffice *office_open(const char *policy)
{
    CaseDeskOffice *office = test_calloc(1, sizeof *office);
    Act admin, clerk;
    Str text;
    int64_t id;

    office->folder = folder_make(&office->arena);
    office->file = folder_file(&office->arena, office->folder, "test.office");
    OfficePlan plan = office_plan(office->file);
    plan.is_demo = true;
    assert_int_equal(store_create(&plan, &office->store), ERR_NONE);
    add_staff(office, ROLE_ADMIN, &admin);
    add_staff(office, ROLE_MANAGER, &office->manager);
    add_staff(office, ROLE_CLERK, &clerk);
    assert_true(policy_file_find(str_of(policy), &text));
    assert_int_equal(
        store_policy_adopt(office->store, &admin, str_of(policy), text, &id, NULL), ERR_NONE);
    const Policy *in_force;
    assert_int_equal(store_policy_in_force(office->store, &id, &in_force), ERR_NONE);
    office->kind = key_items_hold(&in_force->intake_kinds, INTAKE_SUPPORT)
                       ? CASEKIND_FOOD_BASKET
                       : CASEKIND_SERVICE;
    office->person = person_kept(
        office->store, &office->arena,
        "name=سعد فهد علي العتيبي;id=1999900010;born=1400/1/2;sex=m;"
        "nationality=citizen;marital=single;phone=0512345678;city=الرياض");
    return office;
}

static void office_close(CaseDeskOffice *office)
{
    store_close(office->store);
    folder_remove(office->folder);
    arena_free(&office->arena);
    test_free(office);
}

static void set(CaseDeskOffice *office, CasefileId id, const char *field, const char *value)
{
    FieldNews news = {str_of(field), str_of(value)};
    const char *warning;
    Refusal why = {0};

    office->manager.moment += 1000;
    assert_int_equal(
        store_casefile_set(office->store, &office->manager, id, &news, 1, &warning, &why),
        ERR_NONE);
}

static CasefileId draft(CaseDeskOffice *office)
{
    CaseOpening opening = {
        .person_id = office->person.row, .kind = office->kind, .request = STR("سلة غذائية")};
    CasefileId id = {0};
    Refusal why = {0};

    office->manager.moment += 1000;
    assert_int_equal(
        store_casefile_open(office->store, &office->manager, &opening, &id, &why), ERR_NONE);
    set(office, id, "dependents", "no");
    set(office, id, "district", "النسيم");
    set(office, id, "short_address", "RNBB2312");
    return id;
}

static CaseState state_of(CaseDeskOffice *office, CasefileId id)
{
    Casefile casefile = {0};

    assert_int_equal(
        store_casefile_find(office->store, id, &office->arena, &casefile), ERR_NONE);
    return casefile.state;
}

static PtyTerminal *start(
    CaseDeskOffice *office, int rows, int columns, const char *language, const char *login,
    const char *screen)
{
    const char *file = str_c(&office->arena, office->file);
    const char *const argv[] = {"/proc/self/exe", "desk", file, language, login, screen, NULL};

    return ptyterminal_start(rows, columns, argv, NULL);
}

static PtyTerminal *start_case(
    CaseDeskOffice *office, int rows, int columns, const char *language, const char *login,
    CasefileId id)
{
    Str number = str_format(&office->arena, "%lld", (long long)id.row);

    return start(office, rows, columns, language, login, str_c(&office->arena, number));
}

/* --- the tests ------------------------------------------------------------------------------- */

static void record_papers(CaseDeskOffice *office, CasefileId id)
{
    PaperNews news = {
        .kind = PAPERKIND_NATIONAL_ID,
        .to = PAPER_MATCHED,
        .how = MATCH_ORIGINAL,
        .expires = STR("1460/1/1"),
        .received_at = MOMENT_NONE,
    };
    Refusal why = {0};

    office->manager.moment += 1000;
    assert_int_equal(
        store_paper_set(office->store, &office->manager, id, &news, &why), ERR_NONE);
}

/* The papers with their originals, from the case view. */
static void match_papers(PtyTerminal *terminal, bool has_address)
{
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("O الأصل")));
    ptyterminal_type(terminal, "o");
    assert_true(ptyterminal_shows(terminal, visual("سارية حتى، كما هو مكتوب عليها")));
    ptyterminal_type(terminal, "1460/1/1" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("الهوية الوطنية:")));
    if (has_address) {
        ptyterminal_type(terminal, ARROW_DOWN "o");
        assert_true(ptyterminal_shows(terminal, visual("العنوان الوطني:")));
    }
    ptyterminal_type(terminal, F3);
}

static void match_fields(PtyTerminal *terminal, int rows)
{
    assert_true(ptyterminal_row_shows(terminal, rows - 1, visual("مطابقة البيانات")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("غير مطابق")));
    for (int i = 0; i < 20; i++)
        ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual("✓ طوبقت كلها")));
    ptyterminal_type(terminal, F3);
}

static void sign_declaration(PtyTerminal *terminal, int rows)
{
    assert_true(ptyterminal_row_shows(terminal, rows - 1, visual("أخذ الإقرار")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("وسيلة الرد")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("وسيلة الرد: لا يصح ترك هذا الحقل فارغا")));
    ptyterminal_type(terminal, F4 ENTER ENTER F4 ARROW_DOWN ENTER);
    assert_true(ptyterminal_shows(terminal, visual("موافق")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("إشعار استلام")));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_shows(terminal, visual("مكتمل")));
}

static void a_draft_becomes_complete_by_keys(void **state)
{
    (void)state;
    CaseDeskOffice *office = office_open("tuwaim");
    CasefileId id = draft(office);
    PtyTerminal *terminal = start_case(office, 24, 80, "ar", "manager", id);

    assert_true(ptyterminal_shows(terminal, "D1"));
    assert_true(ptyterminal_row_shows(terminal, 23, visual("الأوراق")));
    match_papers(terminal, false);
    match_fields(terminal, 24);
    sign_declaration(terminal, 24);
    assert_int_equal(state_of(office, id), CASE_COMPLETE);
    ptyterminal_stop(terminal);
    office_close(office);
}

/* Where files may wait, the list of what is missing is given out first. */
static void a_file_waits_with_its_missing_list_and_becomes_complete(void **state)
{
    (void)state;
    CaseDeskOffice *office = office_open("computing");
    CasefileId id = draft(office);
    PtyTerminal *terminal = start_case(office, 43, 132, "ar", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 42, visual("قائمة النواقص")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("في أي يوم يعود المتقدم؟")));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, visual("الهوية الوطنية")));
    ptyterminal_type(terminal, ESCAPE);
    assert_true(ptyterminal_row_shows(terminal, 42, visual("الأوراق")));
    assert_int_equal(state_of(office, id), CASE_INCOMPLETE);
    match_papers(terminal, office->kind == CASEKIND_FOOD_BASKET);
    match_fields(terminal, 43);
    sign_declaration(terminal, 43);
    assert_int_equal(state_of(office, id), CASE_COMPLETE);
    ptyterminal_stop(terminal);
    office_close(office);
}

static void a_refusal_is_told_in_words_with_its_guard(void **state)
{
    (void)state;
    CaseDeskOffice *office = office_open("tuwaim");
    CasefileId id = draft(office);
    PtyTerminal *terminal = start_case(office, 24, 80, "ar", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 23, visual("الأوراق")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("O الأصل")));
    ptyterminal_type(terminal, "d");
    assert_true(ptyterminal_shows(terminal, visual("لماذا؟")));
    ptyterminal_type(terminal, "ضاعت" ENTER);
    assert_true(ptyterminal_shows(terminal, visual("لا يصح الاستغناء عن ورقة إلزامية")));
    assert_true(ptyterminal_shows(terminal, "paper_optional"));
    assert_true(ptyterminal_shows(terminal, visual("البند:")));
    ptyterminal_stop(terminal);
    office_close(office);
}

static PtyTerminal *start_matching(CaseDeskOffice *office, CasefileId id)
{
    PtyTerminal *terminal = start_case(office, 24, 80, "ar", "manager", id);

    assert_true(ptyterminal_row_shows(terminal, 23, visual("مطابقة البيانات")));
    ptyterminal_type(terminal, F2);
    assert_true(ptyterminal_shows(terminal, visual("غير مطابق")));
    return terminal;
}

static void another_desks_change_is_shown_and_nothing_typed_is_lost(void **state)
{
    (void)state;
    CaseDeskOffice *office = office_open("tuwaim");
    CasefileId id = draft(office);
    CaseData data;

    record_papers(office, id);
    PtyTerminal *one = start_matching(office, id);
    PtyTerminal *two = start_matching(office, id);
    ptyterminal_type(one, TAB TAB TAB TAB TAB TAB TAB " الجديدة");
    assert_true(ptyterminal_shows(one, visual("الرياض الجديدة")));
    ptyterminal_type(two, TAB TAB TAB TAB TAB TAB BACKSPACE "9" F2);
    assert_true(ptyterminal_shows(two, visual("حفظت التصحيحات")));
    ptyterminal_type(one, F2);
    assert_true(ptyterminal_shows(one, visual("غير شخص آخر هذه المعاملة في هذه الأثناء")));
    assert_true(ptyterminal_shows(one, "966512345679"));
    ptyterminal_type(one, ESCAPE);
    assert_true(ptyterminal_shows(one, visual("الرياض الجديدة")));
    ptyterminal_type(one, F2);
    assert_true(ptyterminal_shows(one, visual("حفظت التصحيحات")));
    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    assert_true(str_equal(data.fields[DATAFIELD_CITY].value, STR("الرياض الجديدة")));
    assert_true(str_equal(data.fields[DATAFIELD_PHONE].value, STR("+966512345679")));
    ptyterminal_stop(two);
    ptyterminal_stop(one);
    office_close(office);
}

static void a_new_case_stands_in_the_list_with_what_it_lacks(void **state)
{
    (void)state;
    CaseDeskOffice *office = office_open("tuwaim");
    Str screen = str_format(&office->arena, "new%lld", (long long)office->person.row);
    PtyTerminal *terminal =
        start(office, 43, 132, "en", "manager", str_c(&office->arena, screen));

    assert_true(ptyterminal_shows(terminal, "Origin"));
    ptyterminal_type(terminal, "Another s" ENTER "help" F2);
    assert_true(ptyterminal_shows(terminal, "D1 · Another service · Draft"));
    ptyterminal_type(terminal, F3);
    assert_true(ptyterminal_shows(terminal, "1 paper"));
    assert_true(ptyterminal_shows(terminal, "Lacks"));
    ptyterminal_type(terminal, ENTER);
    assert_true(ptyterminal_shows(terminal, "The reply window opens"));
    ptyterminal_stop(terminal);
    office_close(office);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_draft_becomes_complete_by_keys),
        cmocka_unit_test(a_file_waits_with_its_missing_list_and_becomes_complete),
        cmocka_unit_test(a_refusal_is_told_in_words_with_its_guard),
        cmocka_unit_test(another_desks_change_is_shown_and_nothing_typed_is_lost),
        cmocka_unit_test(a_new_case_stands_in_the_list_with_what_it_lacks),
    };

    if (argc == 6 && strcmp(argv[1], "desk") == 0)
        return run_desk(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
