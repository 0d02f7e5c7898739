#include "tests/lib/test.h"

#include "db/presence.h"
#include "tests/lib/office.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Two terminals of one office. */
typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Presence one;
    Presence two;
} Desks;

static const RecordRef a_case = {
    {"case", 4},
    7
};
static const RecordRef a_person = {
    {"person", 6},
    7
};

static int begin(void **state)
{
    Desks *desks = calloc(1, sizeof *desks);

    assert_non_null(desks);
    desks->folder = folder_make(&desks->arena);
    desks->file = folder_file(&desks->arena, desks->folder, "an.office");
    presence_start(&desks->one, desks->file);
    presence_start(&desks->two, desks->file);
    *state = desks;
    return 0;
}

static int end(void **state)
{
    Desks *desks = *state;

    presence_end(&desks->one);
    presence_end(&desks->two);
    folder_remove(desks->folder);
    arena_free(&desks->arena);
    free(desks);
    return 0;
}

static void open_at(Presence *presence, int64_t staff_id, const char *desk, RecordRef record)
{
    PresenceRow row = presence_row(staff_id, str_of(desk));

    presence_add(&row, record, 0, 0);
    presence_tell(presence, &row);
}

static void what_is_open_at_one_desk_is_seen_at_the_other(void **state)
{
    Desks *desks = *state;

    assert_false(presence_look(&desks->two));
    open_at(&desks->one, 3, "2", a_case);
    assert_true(presence_look(&desks->two));
    assert_int_equal(desks->two.count, 1);
    assert_int_equal(desks->two.others[0].staff_id, 3);
    assert_string_equal(desks->two.others[0].desk, "2");
    assert_non_null(presence_find(&desks->two.others[0], a_case));
    assert_null(presence_find(&desks->two.others[0], a_person));
}

static void nobody_sees_himself(void **state)
{
    Desks *desks = *state;

    open_at(&desks->one, 3, "2", a_case);
    assert_false(presence_look(&desks->one));
    assert_int_equal(desks->one.count, 0);
}

static void who_tells_the_same_again_is_no_news(void **state)
{
    Desks *desks = *state;

    open_at(&desks->one, 3, "2", a_case);
    assert_true(presence_look(&desks->two));
    assert_false(presence_look(&desks->two));
    open_at(&desks->one, 3, "2", a_case);
    assert_false(presence_look(&desks->two));
    open_at(&desks->two, 4, "1", a_case);
    assert_false(presence_look(&desks->two));
}

static void who_closes_it_or_leaves_is_seen_no_more(void **state)
{
    Desks *desks = *state;

    open_at(&desks->one, 3, "2", a_case);
    assert_true(presence_look(&desks->two));
    presence_tell(&desks->one, &(PresenceRow){0});
    assert_true(presence_look(&desks->two));
    assert_int_equal(desks->two.count, 0);
    open_at(&desks->one, 3, "2", a_person);
    assert_true(presence_look(&desks->two));
    presence_end(&desks->one);
    assert_true(presence_look(&desks->two));
    assert_int_equal(desks->two.count, 0);
}

/* Opens a record in a process of its own, which then waits to be killed. */
static pid_t open_in_child(const Desks *desks)
{
    int ready[2];
    char byte = 0;

    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    if (child == 0) {
        Presence presence;
        presence_start(&presence, desks->file);
        open_at(&presence, 5, "3", a_case);
        (void)!write(ready[1], &byte, 1);
        pause();
        _exit(0);
    }
    assert_true(child > 0);
    assert_int_equal(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    close(ready[1]);
    return child;
}

static void a_terminal_that_was_killed_leaves_nothing(void **state)
{
    Desks *desks = *state;
    pid_t child = open_in_child(desks);

    assert_true(presence_look(&desks->two));
    assert_int_equal(desks->two.others[0].staff_id, 5);
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_true(presence_look(&desks->two));
    assert_int_equal(desks->two.count, 0);
    open_at(&desks->one, 3, "2", a_case); /* its row is free again */
    assert_true(presence_look(&desks->two));
    assert_int_equal(desks->two.count, 1);
}

static void a_row_holds_each_record_once_and_no_more_than_it_has_room_for(void **state)
{
    (void)state;
    PresenceRow row = presence_row(3, STR("2"));

    for (int64_t id = 1; id <= PRESENCE_RECORDS + 2; id++) {
        presence_add(&row, (RecordRef){STR("case"), id}, 0, 0);
        presence_add(&row, (RecordRef){STR("case"), id}, 9, 0);
    }
    presence_add(&row, (RecordRef){STR("a kind that is far too long"), 1}, 0, 0);
    for (int i = 0; i < PRESENCE_RECORDS; i++)
        assert_int_equal(row.records[i].id, i + 1);
    assert_int_equal(row.records[0].edited_until, 0);
}

static void a_long_name_is_cut_between_letters(void **state)
{
    (void)state;
    PresenceRow row =
        presence_row(3, STR("xمكتب الاستقبال الرئيسي في الطابق الأرضي من المبنى"));
    size_t len = strlen(row.desk);

    assert_true(len < PRESENCE_DESK_BYTES);
    assert_true(len > PRESENCE_DESK_BYTES - 4);
    assert_true((unsigned char)row.desk[len - 1] >= 0x80);
    assert_true(((unsigned char)row.desk[len - 2] & 0xC0) == 0xC0);
}

static void a_desk_without_a_name_is_told_too(void **state)
{
    (void)state;
    PresenceRow row = presence_row(3, (Str){0});

    assert_int_equal(row.staff_id, 3);
    assert_string_equal(row.desk, "");
}

static void where_no_file_can_be_had_all_goes_on(void **state)
{
    Desks *desks = *state;
    Presence presence;

    presence_start(&presence, folder_file(&desks->arena, desks->folder, "no/such.office"));
    open_at(&presence, 3, "2", a_case);
    assert_false(presence_look(&presence));
    presence_end(&presence);
    presence_start(&presence, (Str){0});
    assert_false(presence_look(&presence));
    presence_end(&presence);
}

/* Of a version that is gone, or torn by a power cut. */
static void a_file_that_nobody_uses_is_begun_anew_whatever_it_holds(void **state)
{
    Desks *desks = *state;
    Str office = folder_file(&desks->arena, desks->folder, "old.office");
    const char *name = str_c(
        &desks->arena, str_format(&desks->arena, "%.*s.desks", (int)office.len, office.bytes));
    FILE *file = fopen(name, "w");
    Presence one, two;

    assert_non_null(file);
    fputs("MUD", file);
    fclose(file);
    presence_start(&one, office);
    presence_start(&two, office);
    open_at(&one, 3, "2", a_case);
    assert_true(presence_look(&two));
    presence_end(&one);
    presence_end(&two);
}

static void who_takes_a_record_over_tells_a_higher_turn(void **state)
{
    Desks *desks = *state;
    PresenceRow row = presence_row(3, STR("2"));

    presence_add(&row, a_case, 9, 4);
    presence_tell(&desks->one, &row);
    assert_true(presence_look(&desks->two));
    assert_int_equal(presence_find(&desks->two.others[0], a_case)->turn, 4);
}

static void a_file_of_another_version_is_left_alone_while_it_is_used(void **state)
{
    Desks *desks = *state;
    Str office = folder_file(&desks->arena, desks->folder, "other.office");
    const char *name = str_c(
        &desks->arena, str_format(&desks->arena, "%.*s.desks", (int)office.len, office.bytes));
    Presence presence;
    FILE *file = fopen(name, "w");
    struct stat found;

    assert_non_null(file);
    fputs("MUDESKS9 and what it holds", file);
    fflush(file);
    assert_int_equal(
        fcntl(fileno(file), F_OFD_SETLK, &(struct flock){.l_type = F_WRLCK, .l_len = 1}), 0);
    presence_start(&presence, office);
    open_at(&presence, 3, "2", a_case);
    presence_end(&presence);
    assert_int_equal(stat(name, &found), 0);
    assert_int_equal(found.st_size, 26);
    fclose(file);
}

/* The head of a file of desks, by what a cut of the power or of the disk leaves. */
static void a_torn_head_is_written_anew(void **state)
{
    Desks *desks = *state;
    static const struct {
        const char *bytes;
        size_t len;
    } heads[] = {
        {"M",                                1 },
        {"MUDESKS1",                         8 },
        {"MUDESKS1\0\0\0",                   11},
        {"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16},
        {"MUD\0\0\0\0\0\0\0\0\0\0\0\0\0",    16},
    };

    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        Str office = folder_file(&desks->arena, desks->folder, "torn.office");
        const char *name = str_c(
            &desks->arena,
            str_format(&desks->arena, "%.*s.desks", (int)office.len, office.bytes));
        Presence one;
        Presence two;
        FILE *file = fopen(name, "w");
        assert_non_null(file);
        assert_int_equal(fwrite(heads[i].bytes, 1, heads[i].len, file), heads[i].len);
        fclose(file);
        presence_start(&one, office);
        presence_start(&two, office);
        open_at(&one, 3, "2", a_case);
        if (!presence_look(&two) || two.count != 1)
            fail_msg("head %zu", i);
        presence_end(&one);
        presence_end(&two);
    }
}

static void it_is_for_those_who_may_write_the_office(void **state)
{
    Desks *desks = *state;
    static const mode_t modes[] = {0600, 0660, 0640, 0600};
    Str office = folder_file(&desks->arena, desks->folder, "group.office");
    const char *path = str_c(&desks->arena, office);
    const char *name = str_c(
        &desks->arena, str_format(&desks->arena, "%.*s.desks", (int)office.len, office.bytes));
    FILE *file = fopen(path, "w");

    assert_non_null(file);
    fclose(file);
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        Presence presence;
        struct stat found;
        assert_int_equal(chmod(path, modes[i] | 0004), 0); /* others never */
        presence_start(&presence, office);
        assert_int_equal(stat(name, &found), 0);
        assert_int_equal(found.st_mode & 0777, modes[i]);
        presence_end(&presence);
    }
}

int main(void)
{
#define DESKS(test) cmocka_unit_test_setup_teardown(test, begin, end)
    const struct CMUnitTest tests[] = {
        DESKS(what_is_open_at_one_desk_is_seen_at_the_other),
        DESKS(nobody_sees_himself),
        DESKS(who_tells_the_same_again_is_no_news),
        DESKS(who_closes_it_or_leaves_is_seen_no_more),
        DESKS(a_terminal_that_was_killed_leaves_nothing),
        cmocka_unit_test(a_row_holds_each_record_once_and_no_more_than_it_has_room_for),
        cmocka_unit_test(a_long_name_is_cut_between_letters),
        cmocka_unit_test(a_desk_without_a_name_is_told_too),
        DESKS(where_no_file_can_be_had_all_goes_on),
        DESKS(a_file_that_nobody_uses_is_begun_anew_whatever_it_holds),
        DESKS(who_takes_a_record_over_tells_a_higher_turn),
        DESKS(a_file_of_another_version_is_left_alone_while_it_is_used),
        DESKS(a_torn_head_is_written_anew),
        DESKS(it_is_for_those_who_may_write_the_office),
    };
#undef DESKS

    return cmocka_run_group_tests(tests, NULL, NULL);
}
