#include "tests/lib/screenoffice.h"

#include "db/new_office.h"
#include "db/policy_files.h"
#include "db/staff_store.h"
#include "tests/lib/people.h"
#include "tests/lib/program.h"
#include "tests/lib/visual.h"

enum { WORDS_MAX = 16, OTHERS = 18 };

static Store *make_file(ScreenOffice *office, bool is_demo)
{
    Policy *policy = arena_new(&office->arena, Policy, 1);
    NewOffice plan = {.plan = office_plan(office->file), .policy = policy};
    Store *store = NULL;
    Refusal why;

    plan.plan.is_demo = is_demo;
    plan.plan.name = STR("جمعية النموذج الخيرية");
    assert_int_equal(policy_file_load(&office->arena, STR("tuwaim"), policy, &why), ERR_NONE);
    assert_true(policy_file_find(STR("tuwaim"), &plan.policy_text));
    assert_int_equal(store_office_make(&plan, &office->arena, &store, &why), ERR_NONE);
    return store;
}

static void name_staff(ScreenOffice *office, Store *store, bool is_demo)
{
    Act system = office_act(1);
    int64_t clerk = office->clerk.staff_id;
    Refusal why;

    assert_int_equal(store_staff_set_name(store, &system, clerk, STR("سارة"), &why), ERR_NONE);
    if (!is_demo)
        assert_int_equal(
            store_staff_set_password(store, &system, clerk, STR(SCREENOFFICE_PASSWORD), &why),
            ERR_NONE);
}

static void fill(ScreenOffice *office, Store *store)
{
    static const char *const people[] = {
        "name=نورة بنت فهد القحطاني;id=1999990003;phone=0512345678;born=1405/07/01;sex=female",
        "name=يوسف بن ناصر التجريبي;id=2999991231;phone=0598765432;city=الرياض",
        "name=هند بنت خالد النموذج",
    };

    for (size_t i = 0; i < sizeof people / sizeof people[0]; i++)
        person_kept(store, &office->arena, people[i]);
    people_fill(store, 7, OTHERS);
}

ScreenOffice *screenoffice_make(bool is_demo)
{
    ScreenOffice *office = calloc(1, sizeof *office);

    assert_non_null(office);
    office->folder = folder_make(&office->arena);
    office->file = folder_file(&office->arena, office->folder, "screen.office");
    Store *store = make_file(office, is_demo);
    office->admin = office_staff(store, ROLE_ADMIN, 0);
    office->clerk = office_staff(store, ROLE_CLERK, 0);
    name_staff(office, store, is_demo);
    fill(office, store);
    store_close(store);
    return office;
}

void screenoffice_start(ScreenOffice *office, int rows, int columns, const char *const words[])
{
    const char *argv[WORDS_MAX] = {program_path(), "-f", str_c(&office->arena, office->file)};
    const char *env[] = {
        str_c(
            &office->arena,
            str_format(
                &office->arena, "HOME=%.*s", (int)office->folder.len, office->folder.bytes)),
        "MUAMALA_FILE",
        NULL,
    };

    for (size_t i = 0; words[i] && i + 4 < WORDS_MAX; i++)
        argv[i + 3] = words[i];
    ptyterminal_stop(office->terminal);
    office->terminal = ptyterminal_start(rows, columns, argv, env);
}

void screenoffice_sit_down(ScreenOffice *office, const char *language, const char *login)
{
    const char *words[] = {"--lang", language, "--as", login, NULL};

    if (!login)
        words[2] = NULL;
    screenoffice_start(office, 24, 80, words);
}

static PtyTerminal *sit_at_person(ScreenOffice *office, const char *language, const char *login)
{
    bool is_arabic = *language == 'a';

    office->terminal = NULL;
    screenoffice_sit_down(office, language, login);
    assert_true(ptyterminal_row_shows(office->terminal, 23, "F10"));
    ptyterminal_type(office->terminal, F9 "e");
    ptyterminal_type(office->terminal, "1999990003" ENTER);
    assert_true(ptyterminal_row_shows(
        office->terminal, 0, is_arabic ? visual("ملف الشخص") : "Person's file"));
    return office->terminal;
}

TwoDesks screenoffice_two_desks(const char *of_one, const char *of_two)
{
    TwoDesks desks = {.office = screenoffice_make(true)};
    Store *store = screenoffice_open(desks.office);

    office_staff(store, ROLE_MANAGER, 0);
    store_close(store);
    desks.one = sit_at_person(desks.office, of_one, "clerk");
    desks.two = sit_at_person(desks.office, of_two, "manager");
    return desks;
}

void screenoffice_pass(ScreenOffice *office, int seconds)
{
    Act act = office_act(seconds);
    Store *store = NULL;
    Refusal why;

    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    assert_int_equal(
        store_staff_set_name(store, &act, office->admin.staff_id, STR("Huda"), &why), ERR_NONE);
    store_close(store);
}

Store *screenoffice_open(ScreenOffice *office)
{
    Store *store = NULL;

    ptyterminal_stop(office->terminal);
    office->terminal = NULL;
    assert_int_equal(store_open(office->file, &store), ERR_NONE);
    return store;
}

void screenoffice_remove(ScreenOffice *office)
{
    ptyterminal_stop(office->terminal);
    folder_remove(office->folder);
    arena_free(&office->arena);
    free(office);
}
