#include "tests/lib/test.h"

#include "tests/lib/sheetrow.h"
#include "ui/form.h"
#include "view/language.h"

typedef struct {
    Str name;
    int choice;
} Record;

static const Choice rows[] = {
    {"none", "None"                                   },
    {"long", "1448-114 · Electricity and water bills"},
};
static const Choices choices = {rows, 2};

static const Field fields[] = {
    {"Name", FIELD_TEXT,   offsetof(Record, name),   60, NULL, false, NULL,     NULL},
    {"Case", FIELD_CHOICE, offsetof(Record, choice), 0,  NULL, true,  &choices, NULL},
};

static void what_is_chosen_is_not_cut_while_there_is_room(void **state)
{
    (void)state;
    Arena arena = {0};
    Record record = {.choice = 1};
    Sheet sheet = sheet_new(&arena, 3, 80, false, (Letters){0});
    Form form;

    form_open(&form, &arena, fields, 2, &record, DAY_NONE);
    form_draw(&form, canvas_on(&sheet));
    assert_string_equal(sheetrow(&sheet, 1), " Case  1448-114 · Electricity and water bills");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_chosen_is_not_cut_while_there_is_room),
    };

    language_use(LANGUAGE_ENGLISH);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
