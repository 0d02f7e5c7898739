#include "tests/lib/test.h"

#include "db/system.h"
#include "tests/lib/office.h"

#include <sys/stat.h>
#include <unistd.h>

static void a_named_office_goes_before_the_environments_and_the_users_own(void **state)
{
    Arena arena = {0};

    (void)state;
    setenv("HOME", "/home/huda", 1);
    unsetenv("XDG_DATA_HOME");
    setenv("MUAMALA_FILE", "/srv/office", 1);
    assert_str(system_office_file(&arena, STR("mine")), "mine");
    assert_str(system_office_file(&arena, (Str){0}), "/srv/office");
    unsetenv("MUAMALA_FILE");
    assert_str(
        system_office_file(&arena, (Str){0}), "/home/huda/.local/share/muamala/office.muamala");
    setenv("XDG_DATA_HOME", "/data", 1);
    assert_str(system_office_file(&arena, (Str){0}), "/data/muamala/office.muamala");
    setenv("XDG_DATA_HOME", "data", 1);
    setenv("HOME", "", 1);
    assert_str(system_office_file(&arena, (Str){0}), "");
    arena_free(&arena);
}

static void a_made_up_office_lies_beside_ones_own_and_never_in_its_place(void **state)
{
    Arena arena = {0};

    (void)state;
    setenv("XDG_DATA_HOME", "/data", 1);
    assert_str(
        system_demo_file(&arena, STR("/data/muamala/office.muamala")),
        "/data/muamala/demo.muamala");
    assert_str(system_demo_file(&arena, STR("try.office")), "try.office");
    arena_free(&arena);
}

static void folders_are_made_for_their_owner_alone(void **state)
{
    Arena arena = {0};
    Str folder = folder_make(&arena);
    Str below = folder_file(&arena, folder, "below");
    Str file = folder_file(&arena, below, "office");
    struct stat stat_of;

    (void)state;
    assert_int_equal(system_make_folders(file), ERR_NONE);
    assert_int_equal(stat(str_c(&arena, below), &stat_of), 0);
    assert_int_equal(stat_of.st_mode & 0777, 0700);
    assert_int_equal(system_make_folders(file), ERR_NONE);
    assert_int_equal(system_make_folders(STR("office")), ERR_NONE);
    assert_int_equal(system_make_folders(STR("/proc/nothing/office")), ERR_CANNOT_CREATE);
    rmdir(str_c(&arena, below));
    folder_remove(folder);
    arena_free(&arena);
}

static void the_calling_account_has_a_name(void **state)
{
    Arena arena = {0};

    (void)state;
    assert_true(system_user(&arena).len > 0);
    arena_free(&arena);
}

static void only_a_file_is_read_as_text(void **state)
{
    Arena arena = {0};
    Str folder = folder_make(&arena);
    Str pipe = folder_file(&arena, folder, "pipe");
    Str link = folder_file(&arena, folder, "link");

    (void)state;
    assert_int_equal(mkfifo(str_c(&arena, pipe), 0600), 0);
    assert_int_equal(symlink(str_c(&arena, pipe), str_c(&arena, link)), 0);
    alarm(10); /* a pipe that nobody writes to would keep us for ever */
    assert_str(system_read_text(&arena, folder, 10), "");
    assert_str(system_read_text(&arena, pipe, 10), "");
    assert_str(system_read_text(&arena, link, 10), "");
    alarm(0);
    folder_remove(folder);
    arena_free(&arena);
}

static void a_text_is_read_to_its_limit_and_written_whole(void **state)
{
    Arena arena = {0};
    Str folder = folder_make(&arena);
    Str file = folder_file(&arena, folder, "text");

    (void)state;
    assert_str(system_read_text(&arena, file, 10), "");
    assert_true(system_write_text(file, STR("0123456789abc")));
    assert_str(system_read_text(&arena, file, 10), "0123456789");
    assert_true(system_write_text(file, STR("a\0b")));
    assert_int_equal(system_read_text(&arena, file, 10).len, 3);
    assert_false(system_write_text(folder, STR("in place of a folder")));
    assert_false(system_write_text(STR("/proc/nothing/text"), STR("a")));
    folder_remove(folder);
    arena_free(&arena);
}

static bool is_link(Arena *arena, Str file)
{
    struct stat found;

    return lstat(str_c(arena, file), &found) == 0 && S_ISLNK(found.st_mode);
}

static void make_link(Arena *arena, Str target, Str link)
{
    unlink(str_c(arena, link));
    assert_int_equal(symlink(str_c(arena, target), str_c(arena, link)), 0);
}

static void a_text_is_written_where_a_link_leads(void **state)
{
    Arena arena = {0};
    Str folder = folder_make(&arena);
    Str elsewhere = folder_make(&arena);
    Str target = folder_file(&arena, elsewhere, "text");
    Str link = folder_file(&arena, folder, "link");
    Str chain = folder_file(&arena, folder, "chain");

    (void)state;
    make_link(&arena, target, link);
    assert_true(system_write_text(link, STR("made")));
    assert_str(system_read_text(&arena, target, 10), "made");
    make_link(&arena, STR("link"), chain);
    assert_true(system_write_text(chain, STR("renewed")));
    assert_str(system_read_text(&arena, target, 10), "renewed");
    assert_true(is_link(&arena, link) && is_link(&arena, chain) && !is_link(&arena, target));
    folder_remove(folder);
    folder_remove(elsewhere);
    arena_free(&arena);
}

/* A file that belongs to another account. */
static Str make_anothers(Arena *arena, Str folder)
{
    Str file = folder_file(arena, folder, "anothers");

    if (getuid() != 0)
        return STR("/etc/passwd");
    assert_true(system_write_text(file, STR("theirs")));
    assert_int_equal(chown(str_c(arena, file), 65534, 65534), 0);
    return file;
}

static void a_link_to_what_is_not_ones_own_file_is_left_alone(void **state)
{
    Arena arena = {0};
    Str folder = folder_make(&arena);
    Str anothers = make_anothers(&arena, folder);
    Str targets[] = {STR("/dev/null"), folder, STR("/proc/nothing/text"), anothers};
    Str link = folder_file(&arena, folder, "link");

    (void)state;
    Str before = system_read_text(&arena, anothers, 1000);
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        make_link(&arena, targets[i], link);
        assert_false(system_write_text(link, STR("mine")));
        assert_true(is_link(&arena, link));
    }
    assert_true(str_equal(system_read_text(&arena, anothers, 1000), before));
    folder_remove(folder);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_named_office_goes_before_the_environments_and_the_users_own),
        cmocka_unit_test(a_made_up_office_lies_beside_ones_own_and_never_in_its_place),
        cmocka_unit_test(folders_are_made_for_their_owner_alone),
        cmocka_unit_test(only_a_file_is_read_as_text),
        cmocka_unit_test(a_text_is_read_to_its_limit_and_written_whole),
        cmocka_unit_test(a_text_is_written_where_a_link_leads),
        cmocka_unit_test(a_link_to_what_is_not_ones_own_file_is_left_alone),
        cmocka_unit_test(the_calling_account_has_a_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
