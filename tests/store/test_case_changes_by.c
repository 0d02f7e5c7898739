/* Who is told that a case was changed meanwhile is told by whom: not who only looked at it since. */
#include "db/casefile_row.h"
#include "db/reading.h"
#include "tests/lib/caseoffice.h"
#include "view/case_changes.h"

static Str changed_by(CaseOffice *office, CasefileId id)
{
    Str by = {0};

    assert_int_equal(case_changes_by(office->store, id, &office->arena, &by), ERR_NONE);
    return by;
}

static void who_only_looked_at_a_case_has_not_changed_it(void **state)
{
    (void)state;
    CaseOffice *office = caseoffice_open("union");
    CasefileId id = caseoffice_draft(office);
    Str by = changed_by(office, id);
    Act looks = caseoffice_as(office, ROLE_MANAGER);
    Reading reading = {
        .staff_id = looks.staff_id,
        .role = looks.role,
        .moment = looks.moment,
        .record_kind = CASE_KIND,
        .record_id = id.row,
    };

    assert_true(by.len > 0);
    assert_int_equal(reading_note(office->store, &reading), ERR_NONE);
    assert_int_equal(reading_flush(office->store, looks.moment), ERR_NONE);
    assert_true(str_equal(changed_by(office, id), by));
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_only_looked_at_a_case_has_not_changed_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
