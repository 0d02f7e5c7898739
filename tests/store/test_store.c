#include "db/file.h"
#include "db/migrate.h"
#include "db/sql.h"
#include "tests/lib/office.h"

#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    Arena arena;
    Str folder;
    Str file;
    Str key;
} Place;

static int make_place(void **state)
{
    Place *place = test_calloc(1, sizeof *place);

    place->folder = folder_make(&place->arena);
    place->file = folder_file(&place->arena, place->folder, "an.office");
    place->key = folder_file(&place->arena, place->folder, "an.office.key");
    *state = place;
    return 0;
}

static int remove_place(void **state)
{
    Place *place = *state;

    folder_remove(place->folder);
    arena_free(&place->arena);
    test_free(place);
    return 0;
}

static void make_office(Place *place)
{
    OfficePlan plan = office_plan(place->file);
    Store *store = NULL;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    store_close(store);
}

static Err open_and_close(Place *place)
{
    Store *store = NULL;
    Err err = store_open(place->file, &store);

    store_close(store);
    return err;
}

static bool is_there(Place *place, const char *name)
{
    return access(
               str_c(&place->arena, folder_file(&place->arena, place->folder, name)), F_OK) ==
           0;
}

static void write_file(Place *place, Str file, const char *text)
{
    FILE *stream = fopen(str_c(&place->arena, file), "w");

    assert_non_null(stream);
    fputs(text, stream);
    fclose(stream);
}

static void set_marks(Place *place, EngineMarks marks)
{
    Engine *engine = NULL;

    assert_int_equal(engine_open(place->file, &engine), ERR_NONE);
    assert_int_equal(engine_set_marks(engine, marks), ERR_NONE);
    engine_close(engine);
}

static void every_statement_of_every_file_can_be_prepared(void **state)
{
    Store *store = office_in_memory();

    for (int file = 0; file < SQL_FILE_COUNT; file++) {
        const SqlList *list = sql_list((SqlFile)file);
        assert_in_range(list->count, 1, SQL_FILE_MAX);
        for (size_t i = 0; i < list->count; i++) {
            if (!row_is_sound(engine_prepare(store_engine(store), list->texts[i])))
                fail_msg("%s: %s", list->texts[i].bytes, err_detail());
        }
    }
    store_close(store);
    (void)state;
}

static void a_statement_is_prepared_once_and_kept(void **state)
{
    Store *store = office_in_memory();
    int sql = SQL_FILE_OFFICE * SQL_FILE_MAX;
    Row *first = store_query(store, sql);
    Row *kept = first;

    row_reset(&first);
    assert_ptr_equal(store_query(store, sql), kept);
    store_close(store);
    (void)state;
}

static void a_new_office_says_what_it_was_made_of(void **state)
{
    Store *store = office_in_memory();
    Office office;

    assert_int_equal(store_office_find(store, &office), ERR_NONE);
    assert_false(office.is_demo);
    assert_false(store_is_demo(store));
    assert_int_equal(office.created, TEST_MOMENT);
    assert_int_equal(office.last_moment, TEST_MOMENT);
    assert_int_equal(office.event_count, 1);
    assert_int_equal(office.last_event_id, TEST_MOMENT << 20);
    store_close(store);
    (void)state;
}

static void the_same_seed_makes_the_same_office(void **state)
{
    Store *one = office_in_memory();
    Store *two = office_in_memory();
    Office first;
    Office second;

    assert_int_equal(store_office_find(one, &first), ERR_NONE);
    assert_int_equal(store_office_find(two, &second), ERR_NONE);
    assert_true(digest_equal(first.chain, second.chain));
    store_close(one);
    store_close(two);
    (void)state;
}

static void an_office_and_its_key_are_readable_by_their_owner_alone(void **state)
{
    Place *place = *state;
    struct stat status;

    make_office(place);
    assert_int_equal(stat(str_c(&place->arena, place->file), &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(stat(str_c(&place->arena, place->key), &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(status.st_size, SEAL_KEY_BYTES);
    assert_int_equal(open_and_close(place), ERR_NONE);
    assert_false(is_there(place, "an.office-wal"));
}

static void a_new_office_never_overwrites(void **state)
{
    Place *place = *state;
    OfficePlan plan = office_plan(place->file);
    Store *store = NULL;

    write_file(place, place->file, "mine");
    assert_int_equal(store_create(&plan, &store), ERR_EXISTS);
    assert_str(test_file(&place->arena, str_c(&place->arena, place->file)), "mine");
    assert_false(is_there(place, "an.office.key"));

    unlink(str_c(&place->arena, place->file));
    write_file(place, place->key, "mine");
    assert_int_equal(store_create(&plan, &store), ERR_EXISTS);
    assert_str(test_file(&place->arena, str_c(&place->arena, place->key)), "mine");
    assert_false(is_there(place, "an.office"));
    assert_null(store);
}

/* A making that was ended early: whoever held it is gone, its files are there. */
static void leave_unfinished(Place *place)
{
    write_file(
        place, folder_file(&place->arena, place->folder, "an.office.unfinished"), "half");
    write_file(
        place, folder_file(&place->arena, place->folder, "an.office.unfinished-wal"), "log");
    write_file(
        place, folder_file(&place->arena, place->folder, "an.office.unfinished-key"), "key");
}

static void what_an_ended_making_left_behind_goes(void **state)
{
    Place *place = *state;
    Str work_key = folder_file(&place->arena, place->folder, "an.office.unfinished-key");

    leave_unfinished(place);
    assert_int_equal(link(str_c(&place->arena, work_key), str_c(&place->arena, place->key)), 0);
    make_office(place);
    assert_int_equal(open_and_close(place), ERR_NONE);
    assert_false(is_there(place, "an.office.unfinished"));
    assert_false(is_there(place, "an.office.unfinished-wal"));
    assert_false(is_there(place, "an.office.unfinished-key"));
}

static void a_file_that_only_bears_the_working_name_is_left_alone(void **state)
{
    Place *place = *state;
    OfficePlan plan = office_plan(place->file);
    Str work = folder_file(&place->arena, place->folder, "an.office.unfinished");
    Store *store = NULL;

    write_file(place, work, "mine");
    assert_int_equal(store_create(&plan, &store), ERR_EXISTS);
    assert_str(test_file(&place->arena, str_c(&place->arena, work)), "mine");
    assert_false(is_there(place, "an.office.unfinished-key"));
}

static void an_office_is_there_when_it_is_published_and_not_before(void **state)
{
    Place *place = *state;
    OfficePlan plan = office_plan(place->file);
    Store *store = NULL;
    Store *other = NULL;

    assert_int_equal(store_prepare(&plan, &store), ERR_NONE);
    assert_false(is_there(place, "an.office"));
    assert_int_equal(store_prepare(&plan, &other), ERR_STORE_BUSY);
    store_close(store);
    assert_false(is_there(place, "an.office.unfinished"));
    assert_false(is_there(place, "an.office.key"));

    assert_int_equal(store_prepare(&plan, &store), ERR_NONE);
    assert_int_equal(store_publish(store), ERR_NONE);
    assert_int_equal(store_publish(store), ERR_NONE);
    assert_false(is_there(place, "an.office.unfinished-key"));
    store_close(store);
    assert_int_equal(open_and_close(place), ERR_NONE);
}

static void an_office_is_not_published_over_another_file(void **state)
{
    Place *place = *state;
    OfficePlan plan = office_plan(place->file);
    Store *store = NULL;

    assert_int_equal(store_prepare(&plan, &store), ERR_NONE);
    write_file(place, place->file, "mine");
    assert_int_equal(store_publish(store), ERR_EXISTS);
    store_close(store);
    assert_str(test_file(&place->arena, str_c(&place->arena, place->file)), "mine");
    assert_false(is_there(place, "an.office.key"));
    assert_false(is_there(place, "an.office.unfinished"));
}

static void an_office_cannot_be_made_where_nothing_can_be_written(void **state)
{
    OfficePlan plan = office_plan(STR("/nonexistent/an.office"));
    Store *store = NULL;

    assert_int_equal(store_create(&plan, &store), ERR_CANNOT_CREATE);
    assert_null(store);
    (void)state;
}

static void a_missing_file_is_no_input(void **state)
{
    Place *place = *state;

    assert_int_equal(open_and_close(place), ERR_NO_INPUT);
    place->file = place->folder;
    assert_int_equal(open_and_close(place), ERR_NO_INPUT);
}

static void another_program_s_file_is_foreign(void **state)
{
    Place *place = *state;

    write_file(place, place->file, "");
    assert_int_equal(open_and_close(place), ERR_FOREIGN_FILE);
    write_file(
        place, place->file, "Dear sir or madam, this is a letter and no database at all.");
    assert_int_equal(open_and_close(place), ERR_FOREIGN_FILE);
    write_file(place, place->file, "");
    set_marks(place, (EngineMarks){12345, 1});
    assert_int_equal(open_and_close(place), ERR_FOREIGN_FILE);
}

static void a_newer_office_is_left_alone(void **state)
{
    Place *place = *state;

    make_office(place);
    set_marks(place, (EngineMarks){OFFICE_APPLICATION, migrate_newest() + 1});
    assert_int_equal(open_and_close(place), ERR_NEWER_FILE);
}

static void an_office_opens_with_its_own_key_alone(void **state)
{
    Place *place = *state;

    make_office(place);
    unlink(str_c(&place->arena, place->key));
    assert_int_equal(open_and_close(place), ERR_NO_KEY);
    write_file(place, place->key, "short");
    assert_int_equal(open_and_close(place), ERR_NO_KEY);
    write_file(place, place->key, "0123456789abcdef0123456789abcdef");
    assert_int_equal(open_and_close(place), ERR_NO_KEY);
    write_file(place, place->key, "0123456789abcdef0123456789abcdef0");
    assert_int_equal(open_and_close(place), ERR_NO_KEY);
}

static void network_file_systems_are_known_by_their_types(void **state)
{
    static const struct {
        int64_t type;
        bool is_network;
    } rows[] = {
        {0x6969,                       true },
        {0xFF534D42,                   true },
        {(int64_t)(int32_t)0xFE534D42, true },
        {0x65735546,                   true },
        {0xEF53,                       false}, /* ext4 */
        {0x01021994,                   false}, /* tmpfs */
        {0x794c7630,                   false}, /* overlayfs */
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(file_is_network_type(rows[i].type), rows[i].is_network);
    (void)state;
}

static void a_fuse_driver_of_this_machine_is_known_by_its_name(void **state)
{
    Str mounts = STR("22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                     "40 22 0:52 / /media/usb rw - fuseblk /dev/sdb1 rw\n"
                     "41 22 0:53 / /home/a/cloud rw shared:2 - fuse.sshfs a@b:/ rw\n"
                     "42 22 0:5 / /layers rw - fuse.fuse-overlayfs x rw\n");
    static const struct {
        unsigned major;
        unsigned minor;
        bool is_local;
    } rows[] = {
        {0, 52, true }, /* a disk */
        {0, 53, false}, /* another machine */
        {0, 5,  true }, /* the layers of a container */
        {8, 1,  false}, /* no FUSE at all */
        {0, 99, false}, /* not mounted */
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(
            file_is_local_fuse(mounts, rows[i].major, rows[i].minor), rows[i].is_local);
    (void)state;
}

static void one_flipped_bit_makes_no_demo_office(void **state)
{
    Place *place = *state;
    Engine *engine = NULL;
    Store *store = NULL;

    make_office(place);
    assert_int_equal(engine_open(place->file, &engine), ERR_NONE);
    assert_int_equal(engine_run_script(engine, STR("UPDATE office SET is_demo = 1")), ERR_NONE);
    engine_close(engine);
    assert_int_equal(store_open(place->file, &store), ERR_NONE);
    assert_false(store_is_demo(store));
    store_close(store);
}

static void an_older_file_is_copied_and_then_brought_up(void **state)
{
    Place *place = *state;
    Engine *engine = NULL;
    Engine *copy = NULL;
    EngineMarks marks;
    struct stat status;
    Str file = folder_file(&place->arena, place->folder, "an.office.before-0001");

    write_file(place, place->file, "");
    set_marks(place, (EngineMarks){OFFICE_APPLICATION, 0});
    assert_int_equal(engine_open(place->file, &engine), ERR_NONE);
    assert_int_equal(migrate_copy(engine, place->file, 0), ERR_NONE);
    assert_int_equal(migrate_copy(engine, place->file, 0), ERR_NONE);
    assert_true(is_there(place, "an.office.before-0001.1"));
    assert_int_equal(migrate_up(engine), ERR_NONE);
    assert_int_equal(engine_marks(engine, &marks), ERR_NONE);
    assert_int_equal(marks.version, migrate_newest());
    engine_close(engine);

    assert_int_equal(stat(str_c(&place->arena, file), &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(engine_open(file, &copy), ERR_NONE);
    assert_int_equal(engine_marks(copy, &marks), ERR_NONE);
    assert_int_equal(marks.application, OFFICE_APPLICATION);
    assert_int_equal(marks.version, 0);
    engine_close(copy);
}

/* Each statement of the migrations fails once; what was begun is finished at the next try. */
static void a_failed_migration_leaves_the_version_before_it(void **state)
{
    bool failed = true;

    for (int step = 1; failed; step++) {
        Engine *engine = NULL;
        EngineMarks marks;
        assert_int_equal(engine_open((Str){0}, &engine), ERR_NONE);
        engine_set_fault(engine, (Fault){.step = step});
        Err err = migrate_up(engine);
        failed = engine_clear_fault(engine);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(engine_marks(engine, &marks), ERR_NONE);
        assert_true(
            failed ? marks.version < migrate_newest() : marks.version == migrate_newest());
        assert_int_equal(migrate_up(engine), ERR_NONE);
        assert_int_equal(engine_marks(engine, &marks), ERR_NONE);
        assert_int_equal(marks.version, migrate_newest());
        engine_close(engine);
    }
    (void)state;
}

static void closing_nothing_is_fine(void **state)
{
    store_close(NULL);
    (void)state;
}

#define PLACED(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_statement_of_every_file_can_be_prepared),
        cmocka_unit_test(a_statement_is_prepared_once_and_kept),
        cmocka_unit_test(a_new_office_says_what_it_was_made_of),
        cmocka_unit_test(the_same_seed_makes_the_same_office),
        PLACED(an_office_and_its_key_are_readable_by_their_owner_alone),
        PLACED(a_new_office_never_overwrites),
        PLACED(what_an_ended_making_left_behind_goes),
        PLACED(a_file_that_only_bears_the_working_name_is_left_alone),
        PLACED(an_office_is_there_when_it_is_published_and_not_before),
        PLACED(an_office_is_not_published_over_another_file),
        cmocka_unit_test(an_office_cannot_be_made_where_nothing_can_be_written),
        PLACED(a_missing_file_is_no_input),
        PLACED(another_program_s_file_is_foreign),
        PLACED(a_newer_office_is_left_alone),
        PLACED(an_office_opens_with_its_own_key_alone),
        cmocka_unit_test(network_file_systems_are_known_by_their_types),
        cmocka_unit_test(a_fuse_driver_of_this_machine_is_known_by_its_name),
        PLACED(one_flipped_bit_makes_no_demo_office),
        PLACED(an_older_file_is_copied_and_then_brought_up),
        cmocka_unit_test(a_failed_migration_leaves_the_version_before_it),
        cmocka_unit_test(closing_nothing_is_fine),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
