#include "tests/lib/casedesk.h"

#include "tests/lib/preferences.h"

#include "db/casedata_store.h"
#include "db/casefile_store.h"
#include "db/intake_store.h"
#include "db/paper_store.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/staff_store.h"
#include "ui/desk.h"
#include "ui/loop.h"
#include "ui/screens/case.h"
#include "ui/screens/cases.h"
#include "ui/screens/intake.h"
#include "ui/screens/today.h"

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
    } else if (str_equal(name, STR("today"))) {
        ui_open(&ui, &today_screen, NULL);
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

int casedesk_run(char **argv)
{
    Desk desk;
    Store *store;
    Terminal *terminal;
    Refusal why;
    Language language = LANGUAGE_ARABIC;
    Config config = preferences();

    language_start();
    use_own_catalogues();
    (void)language_from_code(str_of(argv[3]), &language);
    language_use(language);
    if (store_open(str_of(argv[2]), &store) || terminal_open(&config, &terminal))
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

static void add_staff(CaseDesk *office, Role role, Act *act)
{
    Str code = str_of(role_code(role));
    Staff staff = {.login = code, .name = code, .role = role};
    Act system = {.role = ROLE_SYSTEM, .moment = TEST_MOMENT};

    *act = (Act){.role = role, .moment = TEST_MOMENT};
    assert_int_equal(
        store_staff_add(office->store, &system, &staff, (Str){0}, &act->staff_id, NULL),
        ERR_NONE);
}

CaseDesk *casedesk_open(const char *policy)
{
    CaseDesk *office = test_calloc(1, sizeof *office);
    Act admin, clerk, verifier, researcher;
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
    add_staff(office, ROLE_VERIFIER, &verifier);
    add_staff(office, ROLE_RESEARCHER, &researcher);
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

void casedesk_close(CaseDesk *office)
{
    store_close(office->store);
    folder_remove(office->folder);
    arena_free(&office->arena);
    test_free(office);
}

void casedesk_set(CaseDesk *office, CasefileId id, const char *field, const char *value)
{
    FieldNews news = {str_of(field), str_of(value)};
    const char *warning;
    Refusal why = {0};

    office->manager.moment += 1000;
    assert_int_equal(
        store_casefile_set(office->store, &office->manager, id, &news, 1, &warning, &why),
        ERR_NONE);
}

CasefileId casedesk_draft(CaseDesk *office)
{
    CaseOpening opening = {
        .person_id = office->person.row, .kind = office->kind, .request = STR("سلة غذائية")};
    CasefileId id = {0};
    Refusal why = {0};

    office->manager.moment += 1000;
    assert_int_equal(
        store_casefile_open(office->store, &office->manager, &opening, &id, &why), ERR_NONE);
    casedesk_set(office, id, "dependents", "no");
    casedesk_set(office, id, "district", "النسيم");
    casedesk_set(office, id, "short_address", "RNBB2312");
    return id;
}

CaseState casedesk_state(CaseDesk *office, CasefileId id)
{
    Casefile casefile = {0};

    assert_int_equal(
        store_casefile_find(office->store, id, &office->arena, &casefile), ERR_NONE);
    return casefile.state;
}

PtyTerminal *casedesk_start(
    CaseDesk *office, int rows, int columns, const char *language, const char *login,
    const char *screen)
{
    const char *file = str_c(&office->arena, office->file);
    const char *const argv[] = {"/proc/self/exe", "desk", file, language, login, screen, NULL};

    return ptyterminal_start(rows, columns, argv, NULL);
}

PtyTerminal *casedesk_start_case(
    CaseDesk *office, int rows, int columns, const char *language, const char *login,
    CasefileId id)
{
    Str number = str_format(&office->arena, "%lld", (long long)id.row);

    return casedesk_start(
        office, rows, columns, language, login, str_c(&office->arena, number));
}

const Act *casedesk_act(CaseDesk *office)
{
    office->manager.moment += 1000;
    return &office->manager;
}

static void record_paper(CaseDesk *office, CasefileId id, PaperKind kind, Str expires)
{
    PaperNews news = {
        .kind = kind,
        .to = PAPER_MATCHED,
        .how = MATCH_ORIGINAL,
        .expires = expires,
        .received_at = MOMENT_NONE,
    };
    Refusal why = {0};

    assert_int_equal(
        store_paper_set(office->store, casedesk_act(office), id, &news, 1, &why), ERR_NONE);
}

void casedesk_papers(CaseDesk *office, CasefileId id)
{
    record_paper(office, id, PAPERKIND_NATIONAL_ID, STR("1460/1/1"));
    if (office->kind == CASEKIND_FOOD_BASKET)
        record_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, STR(""));
}

void casedesk_match(CaseDesk *office, CasefileId id)
{
    FieldMatching all = {.is_usual = true};
    Refusal why = {0};

    assert_int_equal(
        store_casefile_match(office->store, casedesk_act(office), id, &all, &why), ERR_NONE);
}

void casedesk_sign(CaseDesk *office, CasefileId id)
{
    DeclarationGiven given = {
        .means = CHANNEL_PHONE, .signer = DECLARED_BY_APPLICANT, .has_consent = true};
    Refusal why = {0};

    assert_int_equal(
        store_casefile_declare(office->store, casedesk_act(office), id, &given, &why),
        ERR_NONE);
}
