#include "tests/lib/snapshot.h"
#include "tests/lib/undodesk.h"

/* --- each by itself ---------------------------------------------------------------------------- */

typedef struct {
    const char *name;
    Role role; /* whose act it is */
    void (*act)(UndoDesk *desk);
    bool is_final;
} ActRow;

/* One day of the office, act by act: each is done, taken back, and done again for the next. */
static const ActRow acts[] = {
    {"arrive",          ROLE_CLERK,      undodesk_arrive,          false},
    {"call",            ROLE_CLERK,      undodesk_call,            false},
    {"recall",          ROLE_CLERK,      undodesk_recall,          false},
    {"put back",        ROLE_CLERK,      undodesk_put_back,        false},
    {"call",            ROLE_CLERK,      undodesk_call,            false},
    {"serve",           ROLE_CLERK,      undodesk_serve,           false},
    {"hold",            ROLE_CLERK,      undodesk_hold,            false},
    {"resume",          ROLE_CLERK,      undodesk_resume,          false},
    {"name person",     ROLE_CLERK,      undodesk_name_person,     false},
    {"ask",             ROLE_CLERK,      undodesk_ask,             false},
    {"answer",          ROLE_CLERK,      undodesk_answer,          false},
    {"ask",             ROLE_CLERK,      undodesk_ask,             false},
    {"close inquiry",   ROLE_CLERK,      undodesk_close_inquiry,   false},
    {"ask",             ROLE_CLERK,      undodesk_ask,             false},
    {"end with reason", ROLE_CLERK,      undodesk_end,             false},
    {"arrive",          ROLE_CLERK,      undodesk_arrive,          false},
    {"clear",           ROLE_CLERK,      undodesk_clear,           false},
    {"add person",      ROLE_CLERK,      undodesk_add_person,      false},
    {"rename person",   ROLE_CLERK,      undodesk_rename_person,   false},
    {"arrive",          ROLE_CLERK,      undodesk_arrive,          false},
    {"call",            ROLE_CLERK,      undodesk_call,            false},
    {"serve",           ROLE_CLERK,      undodesk_serve,           false},
    {"open case",       ROLE_CLERK,      undodesk_open_case,       false},
    {"refer visit",     ROLE_CLERK,      undodesk_refer_visit,     false},
    {"answer visitor",  ROLE_RESEARCHER, undodesk_answer_referral, false},
    {"set family",      ROLE_CLERK,      undodesk_set_family,      false},
    {"set family back", ROLE_CLERK,      undodesk_tell_dependents, false},
    {"set address",     ROLE_CLERK,      undodesk_tell_address,    false},
    {"set field",       ROLE_CLERK,      undodesk_set_field,       false},
    {"receive paper",   ROLE_CLERK,      undodesk_receive,         false},
    {"match paper",     ROLE_CLERK,      undodesk_match_paper,     false},
    {"expire paper",    ROLE_CLERK,      undodesk_expire,          false},
    {"offered paper",   ROLE_CLERK,      undodesk_offer,           false},
    {"missing list",    ROLE_CLERK,      undodesk_give_missing,    false},
    {"match paper",     ROLE_CLERK,      undodesk_match_paper,     false},
    {"match address",   ROLE_CLERK,      undodesk_match_address,   false},
    {"refer",           ROLE_CLERK,      undodesk_refer,           false},
    {"withdraw",        ROLE_CLERK,      undodesk_withdraw,        false},
    {"refer",           ROLE_CLERK,      undodesk_refer,           false},
    {"verify",          ROLE_VERIFIER,   undodesk_verify,          false},
    {"match fields",    ROLE_VERIFIER,   undodesk_match_fields,    false},
    {"declare",         ROLE_VERIFIER,   undodesk_declare,         true },
    {"answer referral", ROLE_RESEARCHER, undodesk_answer_referral, false},
    {"told",            ROLE_CLERK,      undodesk_tell,            false},
    {"assign",          ROLE_MANAGER,    undodesk_assign,          false},
    {"study",           ROLE_RESEARCHER, undodesk_write_study,     false},
    {"ready",           ROLE_RESEARCHER, undodesk_be_ready,        false},
    {"open session",    ROLE_SECRETARY,  undodesk_open_session,    true },
    {"docket",          ROLE_SECRETARY,  undodesk_docket,          false},
    {"undock",          ROLE_SECRETARY,  undodesk_undock,          false},
    {"ready",           ROLE_RESEARCHER, undodesk_be_ready,        false},
    {"docket",          ROLE_SECRETARY,  undodesk_docket,          false},
    {"enter decision",  ROLE_SECRETARY,  undodesk_enter,           false},
    {"close minutes",   ROLE_SECRETARY,  undodesk_close_session,   true },
    {"reply",           ROLE_RELATIONS,  undodesk_reply,           true },
    {"register",        ROLE_SERVICE,    undodesk_registering,     true },
    {"plan",            ROLE_SERVICE,    undodesk_plan,            false},
    {"authorise",       ROLE_MANAGER,    undodesk_authorise,       false},
    {"deliver",         ROLE_SERVICE,    undodesk_deliver,         true },
    {"setting",         ROLE_ADMIN,      undodesk_set_setting,     false},
    {"holiday",         ROLE_ADMIN,      undodesk_add_holiday,     false},
    {"place of a tool", ROLE_ADMIN,      undodesk_set_place,       false},
};

static void expect_final(UndoDesk *desk, const ActRow *row)
{
    Str before = undodesk_snapshot(desk);

    if (undodesk_take_back(desk, row->role) != ERR_REFUSED)
        fail_msg("%s was taken back", row->name);
    assert_int_equal(desk->office->why.guard, GUARD_FINAL_ACT);
    assert_non_null(desk->office->why.reason);
    snapshot_expect(row->name, before, undodesk_snapshot(desk));
}

static void expect_back(UndoDesk *desk, const ActRow *row)
{
    Str before = undodesk_snapshot(desk);
    UndoDesk as_it_was = *desk;

    row->act(desk);
    if (str_equal(before, undodesk_snapshot(desk)))
        fail_msg("%s writes nothing", row->name);
    Err err = undodesk_take_back(desk, row->role);
    if (err)
        fail_msg("%s: %s %s", row->name, err_text(err), guard_code(desk->office->why.guard));
    snapshot_expect(row->name, before, undodesk_snapshot(desk));
    caseoffice_check(desk->office);
    *desk = as_it_was;
    row->act(desk);
}

static void each_act_of_the_desk_is_put_back_as_it_stood_or_says_why_not(void **state)
{
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        if (acts[i].is_final) {
            acts[i].act(*state);
            expect_final(*state, &acts[i]);
        } else {
            expect_back(*state, &acts[i]);
        }
    }
    caseoffice_check(((UndoDesk *)*state)->office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(test) cmocka_unit_test_setup_teardown(test, undodesk_open, undodesk_close)
        TEST(each_act_of_the_desk_is_put_back_as_it_stood_or_says_why_not),
#undef TEST
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
