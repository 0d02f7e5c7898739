/* The making of an office is cut short by SIGKILL at a moment drawn by seed. Then the office is there
 * whole or not at all, and what was left behind is no hindrance to making it again.
 *
 * $MUAMALA_TEST_KILLS says how often (20; make fault: 200).
 */
#include "tests/lib/killday.h"
#include "tests/lib/office.h"

#include "db/check.h"
#include "db/new_office.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/staff_store.h"

#include <dirent.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static Arena arena;
static Policy policy;

static NewOffice plan_of(Str file)
{
    NewOffice office = {
        .plan = office_plan(file),
        .policy = &policy,
        .admin_login = STR("huda"),
        .admin_name = STR("هدى"),
    };
    Refusal why = {0};

    assert_true(policy_file_find(STR("union"), &office.policy_text));
    assert_int_equal(
        policy_load(&arena, STR("union"), office.policy_text, &policy, &why), ERR_NONE);
    return office;
}

static Err make(const NewOffice *office)
{
    Store *store = NULL;
    Refusal why = {0};
    Err err = store_office_make(office, &arena, &store, &why);

    store_close(store);
    return err;
}

static int64_t now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void make_until_killed(const NewOffice *office, int64_t pause_us)
{
    pid_t child = fork();
    int status;

    assert_true(child >= 0);
    if (child == 0)
        _exit(make(office) ? 2 : 0);
    usleep((useconds_t)pause_us);
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
}

static size_t file_count(Str folder)
{
    DIR *listing = opendir(str_c(&arena, folder));
    size_t count = 0;

    assert_non_null(listing);
    for (const struct dirent *entry = readdir(listing); entry; entry = readdir(listing))
        count += entry->d_name[0] != '.';
    closedir(listing);
    return count;
}

static void assert_whole(Str file, uint64_t seed)
{
    Findings findings = {.arena = &arena};
    PolicyVersion version;
    Store *store = NULL;
    Staff admin;

    Err err = store_open(file, &store);
    if (err)
        fail_msg("seed %llu: it does not open: %d", (unsigned long long)seed, (int)err);
    assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
    assert_int_equal(findings.count, 0);
    assert_int_equal(store_policy_current(store, &arena, &version), ERR_NONE);
    assert_int_equal(store_staff_find_login(store, STR("huda"), &arena, &admin), ERR_NONE);
    store_close(store);
}

static void take_away(Str file)
{
    assert_int_equal(unlink(str_c(&arena, file)), 0);
    assert_int_equal(
        unlink(str_c(&arena, str_format(&arena, "%.*s.key", (int)file.len, file.bytes))), 0);
}

static void an_office_is_made_whole_or_not_at_all(void **state)
{
    Str folder = folder_make(&arena);
    Str file = folder_file(&arena, folder, "kill.office");
    NewOffice office = plan_of(file);

    (void)state;
    int64_t start = now_us();
    assert_int_equal(make(&office), ERR_NONE);
    int64_t whole_us = now_us() - start;
    take_away(file);
    for (int i = 0; i < killday_times(); i++) {
        uint64_t seed = (uint64_t)i + 1;
        uint64_t stream = seed;
        int64_t pause_us = (int64_t)(test_random(&stream) % (uint64_t)(whole_us * 5 / 4));
        make_until_killed(&office, pause_us);
        if (access(str_c(&arena, file), F_OK) == 0)
            assert_whole(file, seed);
        Err err = make(&office);
        assert_true(err == ERR_NONE || err == ERR_EXISTS);
        assert_whole(file, seed);
        assert_int_equal(file_count(folder), 2);
        take_away(file);
    }
    folder_remove(folder);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_office_is_made_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
