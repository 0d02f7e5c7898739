#include "db/check.h"
#include "db/import_store.h"
#include "db/person_search_store.h"
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

static void expect_sound(Desk *desk)
{
    Findings findings = {.arena = &desk->arena};

    assert_int_equal(store_check(desk->store, NULL, &findings), ERR_NONE);
    if (findings.count)
        fail_msg(
            "%s %.*s", findingkind_code(findings.items[0].kind),
            (int)findings.items[0].record_kind.len, findings.items[0].record_kind.bytes);
}

static void tamper(Desk *desk, const char *sql)
{
    Engine *engine = NULL;

    assert_int_equal(engine_open(desk->file, &engine), ERR_NONE);
    assert_int_equal(engine_run_script(engine, str_of(sql)), ERR_NONE);
    engine_close(engine);
}

static int64_t number_of(Desk *desk, const char *sql)
{
    Engine *engine = NULL;
    int64_t number = 0;

    assert_int_equal(engine_open(desk->file, &engine), ERR_NONE);
    Row *row = engine_prepare(engine, str_of(sql));
    row_take(row);
    assert_int_equal(row_number(row, &number), ERR_NONE);
    row_reset(&row);
    engine_close(engine);
    return number;
}

static const char saad[] = "name=سعد ناصر الوهمي;id=1999990003;phone=0512345678";
static const char hind[] = "name=هند علي;id=1999991233";

static size_t events_of(Desk *desk, const char *kind, int64_t id, Event *out)
{
    EventQuery query = {.record_kind = str_of(kind), .record_id = id};
    size_t count = 0;

    assert_int_equal(
        store_event_page(desk->store, &query, &desk->arena, out, 8, &count), ERR_NONE);
    return count;
}

static PersonId id_of(Desk *desk, const char *identity)
{
    PersonReference reference = {.identity = str_of(identity)};
    PersonId id = {0};

    assert_int_equal(store_person_refer(desk->store, reference, &id, &desk->why), ERR_NONE);
    return id;
}

static void one_event_speaks_of_all_whom_a_change_took_in(void **state)
{
    Desk *desk = *state;
    Event events[8];
    const Person people[] = {
        person_typed(&desk->arena, saad), person_typed(&desk->arena, hind)};
    ImportedPerson rows[] = {
        imported_person(&desk->arena, &people[0]), imported_person(&desk->arena, &people[1])};
    size_t done = 0;

    begin(desk);
    for (size_t at = 0; at < 2; at += done)
        assert_int_equal(
            store_import_add(
                desk->store, &desk->manager, desk->number, rows + at, 2 - at, false, &done,
                &desk->why),
            ERR_NONE);
    show(desk);
    for (int i = 0; i < 2; i++) {
        PersonId id = id_of(desk, i ? "1999991233" : "1999990003");
        assert_int_equal(events_of(desk, "person", id.row, events), 1);
        assert_str(events[0].act, "import_rows");
        assert_str(events[0].reason, "import 1");
    }
    expect_sound(desk);
}

static void nothing_is_kept_to_take_a_row_back_alone(void **state)
{
    Desk *desk = *state;
    size_t kept;

    begin(desk);
    kept = (size_t)number_of(desk, "SELECT count(*) FROM undo");
    add(desk, saad, false);
    assert_int_equal(number_of(desk, "SELECT count(*) FROM undo"), kept);
}

static bool finds(Desk *desk, FindingKind kind)
{
    Findings findings = {.arena = &desk->arena};

    assert_int_equal(store_check(desk->store, NULL, &findings), ERR_NONE);
    for (size_t i = 0; i < findings.count && i < FINDINGS_MAX; i++) {
        if (findings.items[i].kind == kind)
            return true;
    }
    return false;
}

static void a_row_that_somebody_changed_is_found(void **state)
{
    Desk *desk = *state;

    begin(desk);
    add(desk, saad, false);
    add(desk, hind, false);
    show(desk);
    tamper(desk, "UPDATE person SET phone = '+966512345679' WHERE identity = '1999990003'");
    assert_true(finds(desk, FINDING_VALUE_DIFFERS));
    tamper(desk, "UPDATE person SET phone = '+966512345678' WHERE identity = '1999990003'");
    expect_sound(desk);
    tamper(desk, "UPDATE person SET stage = 'applicant' WHERE identity = '1999991233'");
    assert_true(finds(desk, FINDING_STATE_DIFFERS));
}

static void a_row_that_is_missing_is_found(void **state)
{
    Desk *desk = *state;

    begin(desk);
    add(desk, hind, false);
    show(desk);
    expect_sound(desk);
    tamper(
        desk, "INSERT INTO person_search(person_search, rowid, name_tokens)"
              " SELECT 'delete', serial, name_tokens FROM person; DELETE FROM person");
    assert_true(finds(desk, FINDING_RECORD_MISSING));
}

static void a_row_that_no_event_speaks_of_is_found(void **state)
{
    Desk *desk = *state;

    begin(desk);
    add(desk, hind, false);
    show(desk);
    tamper(
        desk, "INSERT INTO person(id, serial, stage, name, name_folded, name_tokens,"
              " fold_version, sex, created_at, import_number, merged_into) SELECT id - 1,"
              " serial + 1, stage, name, name_folded, '', fold_version, sex, created_at, 1, id"
              " FROM person");
    assert_true(finds(desk, FINDING_RECORD_ADDED));
}

static void whoever_was_taken_away_in_between_is_told_from_the_others(void **state)
{
    Desk *desk = *state;
    Event events[8];
    const char *third = "name=ريم صالح";

    begin(desk);
    add(desk, saad, false);
    add(desk, hind, false);
    add(desk, third, false);
    show(desk);
    Person person;
    PersonId id = id_of(desk, "1999991233");
    assert_int_equal(store_person_find(desk->store, id, &desk->arena, &person), ERR_NONE);
    person.city = STR("أبها");
    assert_int_equal(
        store_person_change(desk->store, &desk->clerk, &person, &desk->arena, &desk->why),
        ERR_NONE);
    for (ImportRemoval removal = {0}; !removal.is_over;)
        assert_int_equal(
            store_import_remove(
                desk->store, &desk->manager, desk->number, &removal, &desk->why),
            ERR_NONE);
    expect_sound(desk);
    assert_int_equal(number_of(desk, "SELECT count(*) FROM person"), 1);
    assert_int_equal(events_of(desk, "person", id.row, events), 2);
}

static void a_key_that_is_missing_or_stray_is_found(void **state)
{
    Desk *desk = *state;
    const char *const changes[] = {
        "DELETE FROM person_key_name",
        "UPDATE person_key_phone SET phone = '+966512345679'",
        "INSERT INTO person_key_birth VALUES (1, 'x', 1)",
        "INSERT INTO person_key_iban VALUES ('x', 1)",
    };

    begin(desk);
    add(desk, saad, false);
    show(desk);
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        expect_sound(desk);
        tamper(desk, changes[i]);
        assert_true(finds(desk, FINDING_INDEX_DIFFERS));
        tamper(
            desk, "DELETE FROM person_key_birth; DELETE FROM person_key_iban;"
                  "INSERT OR IGNORE INTO person_key_name SELECT name_folded, id FROM person;"
                  "UPDATE person_key_phone SET phone = '+966512345678'");
    }
}

static void keys_of_a_hidden_import_are_put_in_and_taken_away_with_it(void **state)
{
    Desk *desk = *state;
    bool is_over = false;

    begin(desk);
    add(desk, saad, false);
    assert_int_equal(number_of(desk, "SELECT count(*) FROM person_key_phone"), 0);
    expect_sound(desk);
    while (!is_over) {
        assert_int_equal(
            store_import_put_keys(
                desk->store, &desk->manager, desk->number, &is_over, &desk->why),
            ERR_NONE);
        expect_sound(desk);
    }
    assert_int_equal(number_of(desk, "SELECT count(*) FROM person_key_phone"), 1);
    for (ImportRemoval removal = {0}; !removal.is_over;)
        assert_int_equal(
            store_import_remove(
                desk->store, &desk->manager, desk->number, &removal, &desk->why),
            ERR_NONE);
    assert_int_equal(number_of(desk, "SELECT count(*) FROM person_key_phone"), 0);
    assert_int_equal(number_of(desk, "SELECT count(*) FROM person_key_name"), 0);
    expect_sound(desk);
}

static void nobody_is_shown_without_his_keys(void **state)
{
    Desk *desk = *state;

    begin(desk);
    add(desk, saad, false);
    add(desk, "name=هند علي;id=1999991233;born=1990-02-03", false);
    show(desk);
    assert_int_equal(number_of(desk, "SELECT count(*) FROM person_key_name"), 2);
    assert_int_equal(number_of(desk, "SELECT count(*) FROM person_key_birth"), 1);
    expect_sound(desk);
}

static Err put_on_file(Desk *desk, const char *fields)
{
    PersonAddition addition = {.person = person_typed(&desk->arena, fields)};
    PersonId id;

    return store_person_add(
        desk->store, &desk->clerk, &addition, &desk->arena, &id, &desk->why);
}

static void a_number_that_a_hidden_import_brings_is_told_from_one_on_file(void **state)
{
    Desk *desk = *state;

    begin(desk);
    add(desk, saad, false);
    assert_int_equal(put_on_file(desk, saad), ERR_EXISTS);
    assert_int_equal(desk->why.guard, GUARD_IN_IMPORT);
    assert_int_equal(desk->why.found.len, 0);
    show(desk);
    assert_int_equal(put_on_file(desk, saad), ERR_EXISTS);
    assert_int_equal(desk->why.guard, GUARD_SAME_PERSON);
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, open_desk, close_desk)
    const struct CMUnitTest tests[] = {
        T(one_event_speaks_of_all_whom_a_change_took_in),
        T(nothing_is_kept_to_take_a_row_back_alone),
        T(a_row_that_somebody_changed_is_found),
        T(a_row_that_is_missing_is_found),
        T(a_row_that_no_event_speaks_of_is_found),
        T(whoever_was_taken_away_in_between_is_told_from_the_others),
        T(a_key_that_is_missing_or_stray_is_found),
        T(keys_of_a_hidden_import_are_put_in_and_taken_away_with_it),
        T(nobody_is_shown_without_his_keys),
        T(a_number_that_a_hidden_import_brings_is_told_from_one_on_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
