#include "db/pass.h"
#include "tests/lib/people.h"

typedef struct {
    Arena arena;
    Str folder;
    Store *store;
} Desk;

static int open_desk(void **state)
{
    Desk *desk = test_calloc(1, sizeof *desk);

    desk->folder = folder_make_quick(&desk->arena);
    OfficePlan plan = office_plan(folder_file(&desk->arena, desk->folder, "an.office"));
    assert_int_equal(store_create(&plan, &desk->store), ERR_NONE);
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

static Pass pass_of(const char *login, const char *command, int64_t process, Moment made)
{
    return (Pass){str_of(login), str_of(command), process, made};
}

static void a_pass_is_good_for_one_person_command_process_and_minute(void **state)
{
    Desk *desk = *state;
    const struct {
        const char *login;
        const char *command;
        int64_t process;
        Moment now;
        bool is_good;
    } rows[] = {
        {"sara",  "person import", 7, 1000,                    true },
        {"sara",  "person import", 7, 1000 + PASS_LIFE_MS,     true },
        {"sara",  "person import", 7, 1000 + PASS_LIFE_MS + 1, false},
        {"sara",  "person import", 7, 999,                     false},
        {"nasir", "person import", 7, 1000,                    false},
        {"sara",  "person merge",  7, 1000,                    false},
        {"sara",  "person import", 8, 1000,                    false},
    };
    Pass pass = pass_of("sara", "person import", 7, 1000);
    Str text = store_pass_text(desk->store, &pass, &desk->arena);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Pass wanted = pass_of(rows[i].login, rows[i].command, rows[i].process, rows[i].now);
        assert_int_equal(
            store_pass_is_good(desk->store, text, &wanted, &desk->arena), rows[i].is_good);
    }
}

static void what_is_no_pass_is_none(void **state)
{
    Desk *desk = *state;
    const char *const texts[] = {
        "",           "pass",     "pass ",       "pass 1000",
        "pass 1000 ", "pass x y", "open-sesame", "pass 1000 0123456789abcdef"};
    Pass wanted = pass_of("sara", "person import", 7, 1000);

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_false(store_pass_is_good(desk->store, str_of(texts[i]), &wanted, &desk->arena));
}

int main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, open_desk, close_desk)
    const struct CMUnitTest tests[] = {
        T(a_pass_is_good_for_one_person_command_process_and_minute),
        T(what_is_no_pass_is_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
