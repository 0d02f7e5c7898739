#include "db/body.h"
#include "tests/lib/test.h"

static void fields_come_back_as_they_were_added(void **state)
{
    Arena arena = {0};
    StrBuilder builder = {.arena = &arena};
    BodyField field;

    body_add(&builder, "name", STR("سعد"));
    body_add(&builder, "note", STR("a\tb\nc\\nd"));
    body_add(&builder, "empty", (Str){0});
    Str rest = strbuilder_text(&builder);
    assert_str(rest, "name\tسعد\nnote\ta\\tb\\nc\\\\nd\nempty\t\n");
    assert_true(body_next(&rest, &arena, &field));
    assert_str(field.name, "name");
    assert_str(field.value, "سعد");
    assert_true(body_next(&rest, &arena, &field));
    assert_str(field.value, "a\tb\nc\\nd");
    assert_true(body_next(&rest, &arena, &field));
    assert_str(field.name, "empty");
    assert_str(field.value, "");
    assert_false(body_next(&rest, &arena, &field));
    arena_free(&arena);
    (void)state;
}

static void a_field_is_found_by_its_name(void **state)
{
    Arena arena = {0};
    Str value = STR("untouched");

    assert_false(body_find(STR("a\t1\n"), "b", &arena, &value));
    assert_str(value, "untouched");
    assert_true(body_find(STR("a\t1\nb\t2\n"), "b", &arena, &value));
    assert_str(value, "2");
    assert_true(body_find(STR("b"), "b", &arena, &value));
    assert_str(value, "");
    assert_true(body_find(STR("b\tlast\\"), "b", &arena, &value));
    assert_str(value, "last\\");
    arena_free(&arena);
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_come_back_as_they_were_added),
        cmocka_unit_test(a_field_is_found_by_its_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
