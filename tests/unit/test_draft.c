#include "tests/lib/test.h"

#include "ui/draft.h"

typedef struct {
    Str name;
    Str phone;
    int purpose;
} Record;

static const Choice purpose_rows[] = {
    {"support", "Support"},
    {"inquiry", "Inquiry"},
};
static const Choices purposes = {purpose_rows, 2};

static const Field fields[] = {
    {"Name",    FIELD_TEXT,   offsetof(Record, name),    40, NULL, true,  NULL,      NULL},
    {"Mobile",  FIELD_CODE,   offsetof(Record, phone),   20, NULL, false, NULL,      NULL},
    {"Purpose", FIELD_CHOICE, offsetof(Record, purpose), 0,  NULL, false, &purposes, NULL},
};

typedef struct {
    Arena arena;
    Record record;
    Form form;
} World;

static void begin(World *world)
{
    *world = (World){.record = {.purpose = -1}};
    form_open(&world->form, &world->arena, fields, 3, &world->record, 0);
}

static void type(World *world, const char *text)
{
    assert_int_equal(form_paste(&world->form, str_of(text)), EDIT_CHANGED);
}

static void what_was_typed_comes_back_with_its_focus(void **state)
{
    World world, later;

    (void)state;
    begin(&world);
    type(&world, "نورة بنت فهد");
    form_move(&world.form, 1);
    type(&world, "05123");
    form_move(&world.form, 1);
    form_choose(&world.form, 1);
    form_move(&world.form, -1);
    begin(&later);
    draft_put_back(&later.form, draft_text(&world.arena, &world.form, false));
    assert_true(later.form.is_changed);
    assert_int_equal(later.form.focus, 1);
    assert_true(form_take(&later.form));
    assert_str(later.record.name, "نورة بنت فهد");
    assert_str(later.record.phone, "05123");
    assert_int_equal(later.record.purpose, 1);
    arena_free(&world.arena);
    arena_free(&later.arena);
}

static void a_draft_is_lines_of_labels_and_texts(void **state)
{
    World world;

    (void)state;
    begin(&world);
    type(&world, "نورة");
    assert_str(draft_text(&world.arena, &world.form, false), "@focus\tName\nName\tنورة\n");
    arena_free(&world.arena);
}

static void lines_that_are_not_known_are_passed_over(void **state)
{
    World world;

    (void)state;
    begin(&world);
    draft_put_back(
        &world.form, STR("@focus\tHeight\nHeight\t180\nPurpose\tdance\n\nMobile\t0512\nName"));
    assert_int_equal(world.form.focus, 0);
    assert_str(editor_text(&world.form.states[0].editor), "");
    assert_str(editor_text(&world.form.states[1].editor), "0512");
    assert_int_equal(world.form.states[2].choice, -1);
    arena_free(&world.arena);
}

/* The draft of one day, with which he goes on when the record is another one. */
static void go_on(World *world, const char *phone)
{
    Arena arena = {0};

    begin(world);
    form_move(&world->form, 1);
    type(world, "0512");
    Str text = draft_text(&arena, &world->form, true);
    arena_free(&world->arena);
    *world = (World){
        .record = {.purpose = -1, .phone = str_of(phone), .name = STR("نورة")}
    };
    form_open(&world->form, &world->arena, fields, 3, &world->record, 0);
    draft_put_back(&world->form, text);
    arena_free(&arena);
}

static void a_draft_knows_what_the_record_held(void **state)
{
    World world;

    (void)state;
    go_on(&world, "0599");
    assert_true(world.form.is_outdated);
    assert_str(world.form.states[1].original, "");
    assert_str(editor_text(&world.form.states[1].editor), "0512");
    assert_str(
        draft_text(&world.arena, &world.form, true),
        "@focus\tMobile\nMobile\t0512\n@original\tMobile\t\n");
    form_reset(&world.form);
    assert_false(world.form.is_outdated);
    arena_free(&world.arena);
}

static void a_change_of_another_field_does_not_outdate_it(void **state)
{
    World world;

    (void)state;
    go_on(&world, "");
    assert_false(world.form.is_outdated);
    assert_str(world.form.states[0].original, "نورة");
    arena_free(&world.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_typed_comes_back_with_its_focus),
        cmocka_unit_test(a_draft_is_lines_of_labels_and_texts),
        cmocka_unit_test(lines_that_are_not_known_are_passed_over),
        cmocka_unit_test(a_draft_knows_what_the_record_held),
        cmocka_unit_test(a_change_of_another_field_does_not_outdate_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
