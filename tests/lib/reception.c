#include "tests/lib/reception.h"

#include "db/check.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "tests/lib/people.h"

Reception *reception_of(Store *store, const char *policy)
{
    Reception *reception = test_calloc(1, sizeof *reception);
    Str text = {0};
    int64_t id;

    reception->store = store;
    reception->admin = office_staff(store, ROLE_ADMIN, 0);
    reception->clerk = office_staff(store, ROLE_CLERK, 0);
    assert_true(policy_file_find(str_of(policy), &text));
    assert_int_equal(
        store_policy_adopt(
            store, &reception->admin, str_of(policy), text, &id, &reception->why),
        ERR_NONE);
    return reception;
}

Reception *reception_open(const char *policy)
{
    return reception_of(office_in_memory(), policy);
}

void reception_close(Reception *reception)
{
    store_close(reception->store);
    arena_free(&reception->arena);
    test_free(reception);
}

void reception_at(Reception *reception, int minutes, const char *reason)
{
    reception->clerk.moment = TEST_MOMENT + minutes * (Moment)MOMENT_MINUTE_MS;
    reception->clerk.reason = str_of(reason);
    reception->admin.moment = reception->clerk.moment;
}

VisitId reception_arrive(Reception *reception, const char *name)
{
    Arrival arrival = {.given_name = str_of(name), .purpose = VISIT_PURPOSE_INQUIRY};
    VisitId id = {0};

    assert_int_equal(
        store_visit_arrive(reception->store, &reception->clerk, &arrival, &id, &reception->why),
        ERR_NONE);
    return id;
}

VisitId reception_serve(Reception *reception, const char *name)
{
    VisitId id = reception_arrive(reception, name);

    assert_int_equal(reception_step(reception, id, VISIT_STEP_CALL), ERR_NONE);
    assert_int_equal(reception_step(reception, id, VISIT_STEP_SERVE), ERR_NONE);
    return id;
}

InquiryId reception_ask(Reception *reception, VisitId visit, const char *question)
{
    InquiryPlan plan = {.question = str_of(question), .visit_id = visit.row};
    InquiryId id = {0};

    assert_int_equal(
        store_inquiry_add(reception->store, &reception->clerk, &plan, &id, &reception->why),
        ERR_NONE);
    return id;
}

Visit reception_find(Reception *reception, VisitId id)
{
    Visit visit;

    assert_int_equal(
        store_visit_find(reception->store, id, &reception->arena, &visit), ERR_NONE);
    return visit;
}

void reception_set(Reception *reception, Setting setting, const char *value)
{
    assert_int_equal(
        store_setting_set(
            reception->store, &reception->admin, setting, str_of(value), NULL, &reception->why),
        ERR_NONE);
}

Err reception_step(Reception *reception, VisitId id, VisitStep step)
{
    reception->why = (Refusal){0};
    return store_visit_step(reception->store, &reception->clerk, id, step, &reception->why);
}

int64_t reception_person(Reception *reception, const char *name)
{
    Str fields = str_format(&reception->arena, "name=%s", name);

    return person_kept(reception->store, &reception->arena, str_c(&reception->arena, fields))
        .row;
}

void reception_is_sound(Reception *reception)
{
    Findings findings = {.arena = &reception->arena};

    assert_int_equal(store_check(reception->store, NULL, &findings), ERR_NONE);
    if (findings.count)
        fail_msg(
            "%s: %.*s", findingkind_code(findings.items[0].kind),
            (int)findings.items[0].record_kind.len, findings.items[0].record_kind.bytes);
}
