#include "db/check.h"
#include "db/import_store.h"
#include "db/person_duplicate_store.h"
#include "db/person_former_store.h"
#include "db/person_list_store.h"
#include "db/person_merge_store.h"
#include "db/person_ruling_store.h"
#include "db/person_search_store.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/visit_store.h"
#include "tests/lib/people.h"

#include <string.h>

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Store *store;
    Act manager;
    Act clerk;
    Refusal why;
    int64_t number;
} Desk;

static int open_desk(void **state)
{
    Desk *desk = test_calloc(1, sizeof *desk);

    desk->folder = folder_make_quick(&desk->arena);
    desk->file = folder_file(&desk->arena, desk->folder, "an.office");
    OfficePlan plan = office_plan(desk->file);
    assert_int_equal(store_create(&plan, &desk->store), ERR_NONE);
    desk->manager = office_staff(desk->store, ROLE_MANAGER, 1);
    desk->clerk = office_staff(desk->store, ROLE_CLERK, 1);
    *state = desk;
    return 0;
}

static int close_desk(void **state)
{
    Desk *desk = *state;

    store_close(desk->store);
    folder_remove(desk->folder);
    arena_free(&desk->arena);
    test_free(desk);
    return 0;
}

static ImportPlan plan_of(void)
{
    ImportPlan plan = {
        .file_name = STR(""),
        .form = {.delimiter = ',',                                     .has_end = true},
        .columns = {.fields = {PERSON_FIELD_NAME, PERSON_FIELD_IDENTITY}, .count = 2     },
    };

    plan.file_name = STR("a.csv");
    plan.heads = STR("name,id");
    return plan;
}

static void begin(Desk *desk)
{
    ImportPlan plan = plan_of();

    assert_int_equal(
        store_import_begin(desk->store, &desk->manager, &plan, &desk->number, &desk->why),
        ERR_NONE);
}

static ImportedPerson add(Desk *desk, const char *fields, bool adds_same)
{
    Person person = person_typed(&desk->arena, fields);
    ImportedPerson row = imported_person(&desk->arena, &person);
    size_t done = 0;

    assert_int_equal(
        store_import_add(
            desk->store, &desk->manager, desk->number, &row, 1, adds_same, &done, &desk->why),
        ERR_NONE);
    assert_int_equal(done, 1);
    return row;
}

static void show(Desk *desk)
{
    ImportForm form = plan_of().form;

    assert_int_equal(
        store_import_show(desk->store, &desk->manager, desk->number, &form, &desk->why),
        ERR_NONE);
}

static size_t found(Desk *desk, const char *typed)
{
    PersonQuery query = person_query(&desk->arena, str_of(typed), 0);
    PersonPage page = {0};

    assert_int_equal(
        store_person_search(desk->store, &query, 50, &desk->arena, &page), ERR_NONE);
    return page.count;
}

static size_t alike(Desk *desk, const char *fields)
{
    Person person = person_typed(&desk->arena, fields);
    PersonLikenesses likenesses = {0};

    assert_int_equal(
        store_person_duplicates(desk->store, &person, &desk->arena, &likenesses), ERR_NONE);
    return likenesses.count;
}

static void expect_sound(Desk *desk)
{
    Findings findings = {.arena = &desk->arena};

    assert_int_equal(store_check(desk->store, NULL, &findings), ERR_NONE);
    if (findings.count)
        fail_msg(
            "%s %.*s", findingkind_code(findings.items[0].kind),
            (int)findings.items[0].record_kind.len, findings.items[0].record_kind.bytes);
}

static ImportRemoval remove_import(Desk *desk, Err expected)
{
    ImportRemoval removal = {0};
    Err err = ERR_NONE;

    while (!err && !removal.is_over)
        err = store_import_remove(
            desk->store, &desk->manager, desk->number, &removal, &desk->why);
    assert_int_equal(err, expected);
    return removal;
}

static const char saad[] = "name=سعد ناصر الوهمي;id=1999990003;phone=0512345678";

static void nobody_sees_an_import_until_it_is_shown(void **state)
{
    Desk *desk = *state;
    PersonId id;

    begin(desk);
    add(desk, saad, false);
    assert_int_equal(found(desk, "سعد"), 0);
    assert_int_equal(found(desk, "الوهمي"), 0);
    assert_int_equal(found(desk, "199999"), 0);
    assert_int_equal(found(desk, "0512345678"), 0);
    assert_int_equal(alike(desk, saad), 0);
    PersonReference reference = {.identity = STR("")};
    reference.identity = STR("1999990003");
    assert_int_equal(
        store_person_refer(desk->store, reference, &id, &desk->why), ERR_NOT_FOUND);
    expect_sound(desk);
    show(desk);
    assert_int_equal(found(desk, "سعد"), 1);
    assert_int_equal(found(desk, "الوهمي"), 1);
    assert_int_equal(alike(desk, saad), 1);
    assert_int_equal(store_person_refer(desk->store, reference, &id, &desk->why), ERR_NONE);
    expect_sound(desk);
}

static size_t listed(Desk *desk, PersonOrder order, bool is_backward)
{
    PersonListQuery query = {.order = order, .is_backward = is_backward};
    Person people[8];
    size_t count = 0;

    assert_int_equal(
        store_person_list(desk->store, &query, &desk->arena, people, 8, &count), ERR_NONE);
    return count;
}

static size_t waiting_pairs(Desk *desk)
{
    PersonTwins pairs = {0};

    assert_int_equal(store_person_pairs(desk->store, 8, &desk->arena, &pairs), ERR_NONE);
    return pairs.count;
}

static void expect_listed(Desk *desk, size_t count)
{
    for (int is_backward = 0; is_backward < 2; is_backward++) {
        assert_int_equal(listed(desk, PERSON_ORDER_NAME, is_backward), count);
        assert_int_equal(listed(desk, PERSON_ORDER_NEWEST, is_backward), count);
    }
}

static void no_list_and_no_likeness_shows_who_is_hidden(void **state)
{
    Desk *desk = *state;
    const char *born = "name=سعد ناصر الوهمي;born=1990-02-03";
    const char *longer = "name=هند علي صالح الوهمية;phone=0512345678";

    person_kept(
        desk->store, &desk->arena,
        "name=هند علي صالح الوهمية;phone=0512345678;born=1980-01-01");
    begin(desk);
    add(desk, born, false);
    add(desk, longer, false);
    expect_listed(desk, 1);
    assert_int_equal(alike(desk, born), 0);
    assert_int_equal(alike(desk, "name=هند علي الوهمية;born=1990-02-03"), 0);
    assert_int_equal(waiting_pairs(desk), 0);
    show(desk);
    expect_listed(desk, 3);
    assert_int_equal(waiting_pairs(desk), 1);
    assert_int_equal(alike(desk, born), 1);
    assert_int_equal(alike(desk, "name=هند علي الوهمية;born=1990-02-03"), 1);
}

static void what_is_taken_back_is_gone_and_its_record_says_so(void **state)
{
    Desk *desk = *state;

    begin(desk);
    add(desk, saad, false);
    show(desk);
    ImportRemoval removal = remove_import(desk, ERR_NONE);
    assert_int_equal(removal.removed, 1);
    assert_int_equal(removal.kept, 0);
    assert_int_equal(found(desk, "سعد"), 0);
    expect_sound(desk);
    remove_import(desk, ERR_REFUSED);
    assert_int_equal(desk->why.guard, GUARD_IMPORT_STATE);
}

static void whoever_was_worked_with_since_stays(void **state)
{
    Desk *desk = *state;
    Person person;
    PersonId id;
    PersonReference reference = {.identity = STR("")};

    begin(desk);
    add(desk, saad, false);
    add(desk, "name=هند علي;id=1999991233", false);
    show(desk);
    reference.identity = STR("1999990003");
    assert_int_equal(store_person_refer(desk->store, reference, &id, &desk->why), ERR_NONE);
    assert_int_equal(store_person_find(desk->store, id, &desk->arena, &person), ERR_NONE);
    person.city = STR("أبها");
    assert_int_equal(
        store_person_change(desk->store, &desk->clerk, &person, &desk->arena, &desk->why),
        ERR_NONE);
    ImportRemoval removal = remove_import(desk, ERR_NONE);
    assert_int_equal(removal.removed, 1);
    assert_int_equal(removal.kept, 1);
    assert_int_equal(found(desk, "سعد"), 1);
    assert_int_equal(found(desk, "هند"), 0);
    expect_sound(desk);
}

static void adopt_policy(Desk *desk)
{
    Act system = office_act(1);
    int64_t version;
    Str text;

    assert_true(policy_file_find(STR("union"), &text));
    assert_int_equal(
        store_policy_adopt(desk->store, &system, STR("union"), text, &version, &desk->why),
        ERR_NONE);
}

static void whoever_has_a_case_or_a_visit_stays_too(void **state)
{
    Desk *desk = *state;
    PersonId id;
    PersonReference reference = {.identity = STR("")};
    VisitId visit;

    begin(desk);
    add(desk, saad, false);
    show(desk);
    reference.identity = STR("1999990003");
    assert_int_equal(store_person_refer(desk->store, reference, &id, &desk->why), ERR_NONE);
    adopt_policy(desk);
    Arrival arrival = {.person_id = id.row};
    assert_int_equal(
        store_visit_arrive(desk->store, &desk->clerk, &arrival, &visit, &desk->why), ERR_NONE);
    ImportRemoval removal = remove_import(desk, ERR_NONE);
    assert_int_equal(removal.removed, 0);
    assert_int_equal(removal.kept, 1);
    assert_int_equal(found(desk, "الوهمي"), 1);
    expect_sound(desk);
}

static void the_same_number_is_told_and_not_added(void **state)
{
    Desk *desk = *state;
    PersonId kept = person_kept(desk->store, &desk->arena, saad);

    begin(desk);
    ImportedPerson row = add(desk, "name=آخر;id=1999990003", false);
    assert_int_equal(row.same_id, kept.row);
    assert_false(row.is_same_file);
    assert_int_equal(add(desk, "name=هند علي;id=1999991233", false).same_id, 0);
    row = add(desk, "name=هند علي;id=1999991233", false);
    assert_true(row.same_id && row.is_same_file);
    row = add(desk, "name=آخر;id=1999990003", true);
    assert_int_equal(row.same_id, kept.row);
    assert_int_equal(add(desk, "name=زائر;id=P1234567", true).same_id, 0);
    assert_int_equal(add(desk, "name=زائر آخر;id=P1234567", true).same_id, 0);
    show(desk);
    assert_int_equal(found(desk, "زائر"), 2);
    expect_sound(desk);
}

static void empty_fields_are_filled_and_emptied_again(void **state)
{
    Desk *desk = *state;
    PersonId kept = person_kept(desk->store, &desk->arena, saad);
    Person from =
        person_typed(&desk->arena, "name=آخر;id=1999990003;phone=0551111111;city=جدة");
    Person person;
    bool is_changed = false;

    begin(desk);
    show(desk);
    assert_int_equal(
        store_import_fill(
            desk->store, &desk->manager, desk->number, kept, &from, &is_changed, &desk->why),
        ERR_NONE);
    assert_true(is_changed);
    assert_int_equal(store_person_find(desk->store, kept, &desk->arena, &person), ERR_NONE);
    assert_str(person.city, "جدة");
    assert_str(person.phone, "+966512345678");
    assert_str(person.name, "سعد ناصر الوهمي");
    assert_int_equal(
        store_import_fill(
            desk->store, &desk->manager, desk->number, kept, &from, &is_changed, &desk->why),
        ERR_NONE);
    assert_false(is_changed);
    remove_import(desk, ERR_NONE);
    assert_int_equal(store_person_find(desk->store, kept, &desk->arena, &person), ERR_NONE);
    assert_str(person.city, "");
    assert_str(person.phone, "+966512345678");
    expect_sound(desk);
}

static void a_number_that_is_taken_back_finds_nobody(void **state)
{
    Desk *desk = *state;
    PersonId kept = person_kept(desk->store, &desk->arena, "name=سعد ناصر;id=1999990003");
    Person from = person_typed(&desk->arena, "name=آخر;id=1999990003;phone=0551111111");
    FormerValue former[2];
    bool is_changed = false;
    size_t count = 0;

    begin(desk);
    show(desk);
    assert_int_equal(
        store_import_fill(
            desk->store, &desk->manager, desk->number, kept, &from, &is_changed, &desk->why),
        ERR_NONE);
    assert_int_equal(found(desk, "0551111111"), 1);
    remove_import(desk, ERR_NONE);
    assert_int_equal(found(desk, "0551111111"), 0);
    assert_int_equal(
        store_person_former(desk->store, kept, &desk->arena, former, 2, &count), ERR_NONE);
    assert_int_equal(count, 0);
    expect_sound(desk);
}

static void a_number_of_a_merged_file_is_that_of_the_kept_one(void **state)
{
    Desk *desk = *state;
    PersonId merged = person_kept(desk->store, &desk->arena, saad);
    PersonId kept = person_kept(desk->store, &desk->arena, "name=سعد ناصر الوهمي");
    MergeOrder order = {.kept = kept, .merged = merged};
    Act verifier = office_staff(desk->store, ROLE_VERIFIER, 2);
    int64_t id = 0;

    verifier.reason = STR("one person");
    assert_int_equal(
        store_person_merge(desk->store, &verifier, &order, &id, &desk->why), ERR_NONE);
    begin(desk);
    assert_int_equal(add(desk, saad, false).same_id, kept.row);
    show(desk);
    assert_int_equal(found(desk, "سعد"), 1);
    expect_listed(desk, 1);
    expect_sound(desk);
}

static void columns_are_remembered_for_their_heads(void **state)
{
    Desk *desk = *state;
    ImportColumns columns;

    assert_int_equal(
        store_import_columns(desk->store, STR("name,id"), &columns), ERR_NOT_FOUND);
    begin(desk);
    assert_int_equal(store_import_columns(desk->store, STR("name,id"), &columns), ERR_NONE);
    assert_int_equal(columns.count, 2);
    assert_int_equal(columns.fields[1], PERSON_FIELD_IDENTITY);
}

static void one_import_is_under_way_at_a_time_and_a_killed_one_is_cleaned(void **state)
{
    Desk *desk = *state;
    int first = -1;
    int second = -1;

    assert_int_equal(
        store_import_enter(desk->store, &desk->manager, &first, &desk->why), ERR_NONE);
    begin(desk);
    add(desk, saad, false);
    assert_int_equal(
        store_import_enter(desk->store, &desk->manager, &second, &desk->why), ERR_STORE_BUSY);
    assert_int_equal(store_import_clean(desk->store, &desk->manager, &desk->why), ERR_NONE);
    show(desk);
    assert_int_equal(found(desk, "سعد"), 1);
    store_import_leave(desk->store, first);
    begin(desk);
    add(desk, "name=هند علي;id=1999991233", false);
    assert_int_equal(store_import_clean(desk->store, &desk->manager, &desk->why), ERR_NONE);
    Import imports[4];
    size_t count = 0;
    assert_int_equal(
        store_import_list(desk->store, &desk->arena, imports, 4, &count), ERR_NONE);
    assert_int_equal(count, 2);
    assert_int_equal(imports[0].state, IMPORT_DROPPED);
    assert_int_equal(imports[0].rows, 0);
    assert_int_equal(imports[1].rows, 1);
    expect_sound(desk);
}

static void only_some_may_import(void **state)
{
    Desk *desk = *state;
    ImportPlan plan = plan_of();
    int lock;

    assert_int_equal(
        store_import_begin(desk->store, &desk->clerk, &plan, &desk->number, &desk->why),
        ERR_NOT_PERMITTED);
    assert_int_equal(
        store_import_enter(desk->store, &desk->clerk, &lock, &desk->why), ERR_NOT_PERMITTED);
}

static void numbers_are_told_within_one_change_and_from_those_of_other_desks(void **state)
{
    Desk *desk = *state;
    PersonAddition addition = {.person = person_typed(&desk->arena, "name=ريم;id=1999991233")};
    ImportedPerson rows[4];
    PersonId id;
    size_t done = 0;
    static const char *const fields[] = {
        "name=سعد;id=1999990003", "name=سعد آخر;id=1999990003", "name=ريم;id=1999991233",
        "name=هند;no_id=lost"};

    begin(desk);
    add(desk, "name=أول;no_id=lost", false);
    assert_int_equal(
        store_person_add(desk->store, &desk->clerk, &addition, &desk->arena, &id, &desk->why),
        ERR_NONE);
    for (size_t i = 0; i < 4; i++) {
        Person person = person_typed(&desk->arena, fields[i]);
        rows[i] = imported_person(&desk->arena, &person);
    }
    assert_int_equal(
        store_import_add(
            desk->store, &desk->manager, desk->number, rows, 4, false, &done, &desk->why),
        ERR_NONE);
    assert_int_equal(done, 4);
    assert_int_equal(rows[0].same_id, 0);
    assert_true(rows[1].same_id && rows[1].is_same_file);
    assert_int_equal(rows[2].same_id, id.row);
    assert_false(rows[2].is_same_file);
    assert_int_equal(rows[3].same_id, 0);
    show(desk);
    assert_int_equal(found(desk, "سعد"), 1);
    expect_sound(desk);
}

/* Until it succeeds: the n-th statement fails. Then all of it happened, or nothing. */
static void whichever_statement_fails_a_change_happens_or_not(void **state)
{
    Desk *desk = *state;
    bool has_failed = true;

    begin(desk);
    for (int step = 1; has_failed; step++) {
        Person person = person_typed(&desk->arena, saad);
        ImportedPerson row = imported_person(&desk->arena, &person);
        size_t done = 0;
        int64_t same = 0;
        fault_fail_step(desk->store, step);
        Err err = store_import_add(
            desk->store, &desk->manager, desk->number, &row, 1, false, &done, &desk->why);
        /* After the last fault, of the sync, the file was opened anew without one. */
        has_failed = fault_clear(desk->store) || err == ERR_STORE_UNSURE;
        assert_int_equal(err != ERR_NONE, has_failed);
        assert_int_equal(store_import_same(desk->store, &person, &same), ERR_NONE);
        if (err != ERR_STORE_UNSURE)
            assert_int_equal(same != 0, !has_failed);
        if (same)
            break;
    }
    expect_sound(desk);
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, open_desk, close_desk)
    const struct CMUnitTest tests[] = {
        T(nobody_sees_an_import_until_it_is_shown),
        T(numbers_are_told_within_one_change_and_from_those_of_other_desks),
        T(no_list_and_no_likeness_shows_who_is_hidden),
        T(what_is_taken_back_is_gone_and_its_record_says_so),
        T(whoever_was_worked_with_since_stays),
        T(whoever_has_a_case_or_a_visit_stays_too),
        T(the_same_number_is_told_and_not_added),
        T(empty_fields_are_filled_and_emptied_again),
        T(a_number_that_is_taken_back_finds_nobody),
        T(a_number_of_a_merged_file_is_that_of_the_kept_one),
        T(columns_are_remembered_for_their_heads),
        T(one_import_is_under_way_at_a_time_and_a_killed_one_is_cleaned),
        T(only_some_may_import),
        T(whichever_statement_fails_a_change_happens_or_not),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
