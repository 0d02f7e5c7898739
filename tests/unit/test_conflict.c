#include "tests/lib/test.h"

#include "ui/conflict.h"

typedef struct {
    Str name;
    Str city;
    int sex;
} Record;

static const Choice sex_rows[] = {
    {"male",   "Male"  },
    {"female", "Female"}
};
static const Choices sexes = {sex_rows, 2};

enum { NAME, CITY, SEX, COUNT };

static const Field fields[] = {
    {"Name", FIELD_TEXT,   offsetof(Record, name), 30, NULL, true,  NULL,   NULL},
    {"City", FIELD_WORD,   offsetof(Record, city), 30, NULL, false, NULL,   NULL},
    {"Sex",  FIELD_CHOICE, offsetof(Record, sex),  0,  NULL, false, &sexes, NULL},
};

typedef struct {
    Arena arena;
    Record record;
    Form form;
    Conflict conflict;
} Fixture;

static const Record before = {
    {"Saad", 4},
    {"",     0},
    0
};

/* The form is read, typed into and taken; then they turn out to have saved something else. */
static void meet(Fixture *fixture, Record mine, Record theirs)
{
    *fixture = (Fixture){.record = before};
    form_open(&fixture->form, &fixture->arena, fields, COUNT, &fixture->record, DAY_NONE);
    for (size_t i = 0; i < COUNT; i++)
        field_read(&fields[i], &fixture->form.states[i], &mine);
    fixture->form.is_changed = true;
    assert_true(form_take(&fixture->form));
    conflict_find(
        &fixture->form, &theirs, &fixture->record, &fixture->arena, &fixture->conflict);
    fixture->record = theirs;
}

static Str shown(const Fixture *fixture, size_t field)
{
    return editor_text(&fixture->form.states[field].editor);
}

static void what_one_side_changed_is_taken_from_that_side(void **state)
{
    (void)state;
    Fixture fixture;
    const Conflict *conflict = &fixture.conflict;

    meet(&fixture, (Record){STR("Saad"), STR("Abha"), 0}, (Record){STR("Said"), STR(""), 0});
    assert_int_equal(conflict->count, 2);
    assert_str(str_of(conflict->lines[0].label), "Name");
    assert_int_equal(conflict->lines[0].taken, CONFLICT_THEIRS);
    assert_str(conflict->lines[1].mine, "Abha");
    assert_int_equal(conflict->lines[1].taken, CONFLICT_MINE);
    assert_true(conflict_is_theirs_too(conflict));
    assert_int_equal(conflict_first_open(conflict), 2);
    conflict_settle(conflict, &fixture.form);
    assert_str(shown(&fixture, NAME), "Said");
    assert_str(shown(&fixture, CITY), "Abha");
    assert_true(fixture.form.is_changed);
    arena_free(&fixture.arena);
}

static void what_both_changed_waits_for_a_choice(void **state)
{
    (void)state;
    Fixture fixture;
    Conflict *conflict = &fixture.conflict;

    meet(
        &fixture, (Record){STR("Saad"), STR("Abha"), 1}, (Record){STR("Saad"), STR("Arar"), 1});
    assert_int_equal(conflict->count, 1); /* the same sex was chosen by both */
    assert_true(conflict->lines[0].is_both);
    assert_int_equal(conflict_first_open(conflict), 0);
    conflict_take_other(&conflict->lines[0]);
    assert_int_equal(conflict->lines[0].taken, CONFLICT_MINE);
    conflict_take_other(&conflict->lines[0]);
    assert_int_equal(conflict->lines[0].taken, CONFLICT_THEIRS);
    assert_int_equal(conflict_first_open(conflict), 1);
    conflict_settle(conflict, &fixture.form);
    assert_str(shown(&fixture, CITY), "Arar");
    assert_int_equal(fixture.form.states[SEX].choice, 1);
    arena_free(&fixture.arena);
}

static void a_change_in_no_field_leaves_nothing_to_choose(void **state)
{
    (void)state;
    Fixture fixture;

    meet(&fixture, (Record){STR("Saad"), STR("Abha"), 0}, before);
    assert_false(conflict_is_theirs_too(&fixture.conflict));
    assert_int_equal(fixture.conflict.count, 1);
    conflict_settle(&fixture.conflict, &fixture.form);
    assert_str(shown(&fixture, CITY), "Abha");
    arena_free(&fixture.arena);
}

static void a_choice_is_compared_by_its_code_and_told_by_its_label(void **state)
{
    (void)state;
    Fixture fixture;

    meet(&fixture, before, (Record){STR("Saad"), STR(""), 1});
    assert_int_equal(fixture.conflict.count, 1);
    assert_str(fixture.conflict.lines[0].before, "Male");
    assert_str(fixture.conflict.lines[0].theirs, "Female");
    arena_free(&fixture.arena);
}

/* Once settled, what they saved is what stood there before. */
static void who_meets_again_compares_with_what_was_chosen_about(void **state)
{
    (void)state;
    Fixture fixture;
    Record theirs = {STR("Saad"), STR("Arar"), 0};
    Record mine = {STR("Saad"), STR("Abha"), 0};

    meet(&fixture, mine, theirs);
    conflict_take_other(&fixture.conflict.lines[0]);
    conflict_settle(&fixture.conflict, &fixture.form);
    assert_str(fixture.form.states[CITY].original, "Arar");
    conflict_find(&fixture.form, &theirs, &mine, &fixture.arena, &fixture.conflict);
    assert_false(conflict_is_theirs_too(&fixture.conflict));
    arena_free(&fixture.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_one_side_changed_is_taken_from_that_side),
        cmocka_unit_test(what_both_changed_waits_for_a_choice),
        cmocka_unit_test(a_change_in_no_field_leaves_nothing_to_choose),
        cmocka_unit_test(a_choice_is_compared_by_its_code_and_told_by_its_label),
        cmocka_unit_test(who_meets_again_compares_with_what_was_chosen_about),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
