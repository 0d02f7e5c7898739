#include "tests/lib/caseoffice.h"

#include "db/check.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/staff_store.h"

static const struct {
    const char *field;
    const char *value;
} told[] = {
    {"dependents",    "no"          },
    {"district",      "النسيم"},
    {"short_address", "RNBB2312"    },
};

static void adopt(CaseOffice *office, const char *name)
{
    Act act = caseoffice_as(office, ROLE_ADMIN);
    const Policy *policy;
    int64_t id;
    Str text;

    assert_true(policy_file_find(str_of(name), &text));
    assert_int_equal(
        store_policy_adopt(office->store, &act, str_of(name), text, &id, NULL), ERR_NONE);
    assert_int_equal(store_policy_in_force(office->store, &id, &policy), ERR_NONE);
    office->kind = key_items_hold(&policy->intake_kinds, INTAKE_SUPPORT) ? CASEKIND_FOOD_BASKET
                                                                         : CASEKIND_SERVICE;
}

static void add_staff(CaseOffice *office, Role role)
{
    Str code = str_of(role_code(role));
    Staff staff = {.login = code, .name = code, .role = role};
    Act system = {.role = ROLE_SYSTEM, .moment = office->now};
    Act *act = &office->acts[role];

    act->role = role;
    assert_int_equal(
        store_staff_add(office->store, &system, &staff, (Str){0}, &act->staff_id, NULL),
        ERR_NONE);
}

static CaseOffice *open_office(const char *policy, Moment moment, bool is_demo)
{
    CaseOffice *office = test_calloc(1, sizeof *office);
    OfficePlan plan = office_plan((Str){0});

    plan.moment = moment;
    plan.is_demo = is_demo;
    office->now = moment;
    assert_int_equal(store_create(&plan, &office->store), ERR_NONE);
    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++)
        add_staff(office, role);
    office->acts[ROLE_SYSTEM].role = ROLE_SYSTEM;
    adopt(office, policy);
    office->person = caseoffice_person(
        office, "name=سعد فهد علي العتيبي;id=1999900010;born=1400/1/2;sex=m;"
                "nationality=citizen;marital=single;phone=0512345678;city=الرياض");
    return office;
}

CaseOffice *caseoffice_open_at(const char *policy, Moment moment)
{
    return open_office(policy, moment, false);
}

CaseOffice *caseoffice_open_demo(const char *policy)
{
    return open_office(policy, TEST_MOMENT, true);
}

CaseOffice *caseoffice_open(const char *policy)
{
    return caseoffice_open_at(policy, TEST_MOMENT);
}

PersonId caseoffice_person(CaseOffice *office, const char *fields)
{
    PersonAddition addition = {
        .person = person_typed(&office->arena, fields), .is_ruled_new = true};
    Act act = caseoffice_as(office, ROLE_CLERK);
    PersonId id = {0};

    act.reason = STR("test");
    assert_int_equal(
        store_person_add(office->store, &act, &addition, &office->arena, &id, &office->why),
        ERR_NONE);
    return id;
}

void caseoffice_close(CaseOffice *office)
{
    store_close(office->store);
    arena_free(&office->arena);
    test_free(office);
}

Act caseoffice_as(CaseOffice *office, Role role)
{
    Act act = office->acts[role];

    office->now += 1000;
    act.moment = office->now;
    return act;
}

void caseoffice_go(CaseOffice *office, Day day)
{
    Moment morning = moment_at(day, 9, 0);

    assert_true(morning >= office->now || moment_day(office->now) == day);
    if (morning > office->now)
        office->now = morning;
}

Err caseoffice_set(CaseOffice *office, CasefileId id, const char *field, const char *value)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    FieldNews news = {str_of(field), str_of(value)};
    const char *warning;

    office->why = (Refusal){0};
    return store_casefile_set(office->store, &act, id, &news, 1, &warning, &office->why);
}

void caseoffice_tell(CaseOffice *office, CasefileId id)
{
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++)
        assert_int_equal(caseoffice_set(office, id, told[i].field, told[i].value), ERR_NONE);
}

CasefileId caseoffice_draft(CaseOffice *office)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    CaseOpening opening = {
        .person_id = office->person.row,
        .kind = office->kind,
        .request = STR("سلة غذائية"),
    };
    CasefileId id = {0};

    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, &id, &office->why), ERR_NONE);
    caseoffice_tell(office, id);
    return id;
}

Err caseoffice_paper(
    CaseOffice *office, CasefileId id, PaperKind kind, PaperState to, const char *expires)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    PaperNews news = {
        .kind = kind,
        .to = to,
        .how = MATCH_ORIGINAL,
        .expires = str_of(expires),
        .received_at = MOMENT_NONE,
    };

    act.reason = to == PAPER_REQUIRED ? STR("lost") : (Str){0};
    office->why = (Refusal){0};
    return store_paper_set(office->store, &act, id, &news, 1, &office->why);
}

void caseoffice_papers(CaseOffice *office, CasefileId id)
{
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, "1460/1/1"),
        ERR_NONE);
    if (office->kind == CASEKIND_SERVICE)
        return;
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_MATCHED, NULL),
        ERR_NONE);
}

void caseoffice_match(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_VERIFIER);
    FieldMatching all = {.is_usual = true};

    Err err = store_casefile_match(office->store, &act, id, &all, &office->why);
    if (err)
        fail_msg("%s", guard_code(office->why.guard));
}

Err caseoffice_sign(CaseOffice *office, CasefileId id, Channel means, bool has_consent)
{
    Act act = caseoffice_as(office, ROLE_VERIFIER);
    DeclarationGiven given = {.means = means, .has_consent = has_consent};

    office->why = (Refusal){0};
    return store_casefile_declare(office->store, &act, id, &given, &office->why);
}

void caseoffice_declare(CaseOffice *office, CasefileId id)
{
    if (caseoffice_sign(office, id, CHANNEL_PHONE, true))
        fail_msg("%s", guard_code(office->why.guard));
}

CasefileId caseoffice_complete(CaseOffice *office)
{
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    assert_int_equal(caseoffice_find(office, id).state, CASE_COMPLETE);
    return id;
}

Casefile caseoffice_find(CaseOffice *office, CasefileId id)
{
    Casefile casefile = {0};

    assert_int_equal(
        store_casefile_find(office->store, id, &office->arena, &casefile), ERR_NONE);
    return casefile;
}

CasePaper caseoffice_find_paper(CaseOffice *office, CasefileId id, PaperKind kind)
{
    CasePapers papers;

    assert_int_equal(store_paper_list(office->store, id, &office->arena, &papers), ERR_NONE);
    CasePaper *paper = casepapers_find(&papers, kind);
    assert_non_null(paper);
    return *paper;
}

void caseoffice_check(CaseOffice *office)
{
    Findings findings = {.arena = &office->arena};

    assert_int_equal(store_check(office->store, NULL, &findings), ERR_NONE);
    if (findings.count)
        fail_msg(
            "%s %.*s %lld: %.*s", findingkind_code(findings.items[0].kind),
            (int)findings.items[0].record_kind.len, findings.items[0].record_kind.bytes,
            (long long)findings.items[0].record_id, (int)findings.items[0].detail.len,
            findings.items[0].detail.bytes);
}
