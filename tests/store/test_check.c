#include "db/check.h"
#include "db/holiday_store.h"
#include "db/policy_files.h"
#include "db/policy_store.h"
#include "db/setting_store.h"
#include "db/staff_store.h"
#include "tests/lib/office.h"

static void set_up_staff(Store *store, const Act *admin)
{
    Staff staff = {.login = STR("saad"), .name = STR("سعد"), .role = ROLE_CLERK};
    int64_t id = 0;

    assert_int_equal(store_staff_add(store, admin, &staff, STR("secret"), &id, NULL), ERR_NONE);
    assert_int_equal(store_staff_set_role(store, admin, id, ROLE_VERIFIER, NULL), ERR_NONE);
}

static void set_up_policies(Store *store, const Act *admin)
{
    static const char *const names[] = {"tuwaim", "union"};
    int64_t id = 0;

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        Str text;
        assert_true(policy_file_find(str_of(names[i]), &text));
        assert_int_equal(
            store_policy_adopt(store, admin, str_of(names[i]), text, &id, NULL), ERR_NONE);
    }
    assert_int_equal(
        store_setting_set(store, admin, SETTING_LOGIN_FAILURES, STR("7"), NULL, NULL),
        ERR_NONE);
}

static void set_up_holidays(Store *store, const Act *admin)
{
    Holiday holiday = {.day = 20000, .name = STR("إجازة"), .occasion = OCCASION_OTHER};
    int64_t kept = 0;
    int64_t removed = 0;

    assert_int_equal(store_holiday_add(store, admin, &holiday, &kept, NULL, NULL), ERR_NONE);
    holiday.day++;
    assert_int_equal(store_holiday_add(store, admin, &holiday, &removed, NULL, NULL), ERR_NONE);
    assert_int_equal(store_holiday_confirm(store, admin, kept, NULL, NULL), ERR_NONE);
    assert_int_equal(store_holiday_remove(store, admin, removed, NULL, NULL), ERR_NONE);
}

/* An office with one of every record, each moved at least once. */
static Store *office_in_use(void)
{
    Store *store = office_in_memory();
    Act admin = office_staff(store, ROLE_ADMIN, 1);

    set_up_staff(store, &admin);
    set_up_policies(store, &admin);
    set_up_holidays(store, &admin);
    return store;
}

static void an_office_in_use_is_sound(void **state)
{
    Arena arena = {0};
    Findings findings = {.arena = &arena};
    Store *store = office_in_use();

    assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
    assert_int_equal(findings.count, 0);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

static void a_record_changed_past_its_events_is_found(void **state)
{
    static const struct {
        const char *sql;
        FindingKind kind;
        const char *record_kind;
    } rows[] = {
        {"UPDATE staff SET role = 'admin' WHERE login = 'saad'",                             FINDING_STATE_DIFFERS,
         "staff"                                                                                                              },
        {"UPDATE staff SET is_disabled = 1 WHERE login = 'saad'",                            FINDING_STATE_DIFFERS,
         "staff"                                                                                                              },
        {"UPDATE staff SET system_user = 'me' WHERE login = 'admin'",                        FINDING_VALUE_DIFFERS,
         "staff"                                                                                                              },
        {"UPDATE staff SET login = 'sad' WHERE login = 'saad'",                              FINDING_VALUE_DIFFERS,  "staff"  },
        {"UPDATE staff SET password = 'x' WHERE login = 'saad'",                             FINDING_STATE_DIFFERS,
         "password"                                                                                                           },
        {"UPDATE staff SET password = NULL WHERE login = 'saad'",                            FINDING_RECORD_MISSING,
         "password"                                                                                                           },
        {"UPDATE staff SET password = 'x' WHERE login = 'admin'",                            FINDING_RECORD_ADDED,
         "password"                                                                                                           },
        {"INSERT INTO staff VALUES (5, 'x', 'x', 'admin', NULL, NULL, NULL, 0, 0, NULL, 1)",
         FINDING_RECORD_ADDED,                                                                                       "staff"  },
        {"UPDATE setting SET value = '50' WHERE key = 'login.failures'",                     FINDING_STATE_DIFFERS,
         "setting"                                                                                                            },
        {"DELETE FROM setting",                                                              FINDING_RECORD_MISSING, "setting"},
        {"INSERT INTO setting VALUES (5, 'a', 'b', 1)",                                      FINDING_RECORD_ADDED,   "setting"},
        {"DELETE FROM policy_version WHERE number = 1",                                      FINDING_RECORD_MISSING, "policy" },
        {"UPDATE policy_version SET text = text || '#' WHERE number = 1",                    FINDING_VALUE_DIFFERS,
         "policy"                                                                                                             },
        {"UPDATE policy_version SET digest = zeroblob(32) WHERE number = 1",
         FINDING_VALUE_DIFFERS,                                                                                      "policy" },
        {"UPDATE policy_version SET state = 'superseded'",                                   FINDING_STATE_DIFFERS,  "policy" },
        {"UPDATE holiday SET state = 'proposed'",                                            FINDING_STATE_DIFFERS,  "holiday"},
        {"UPDATE holiday SET day = day + 1",                                                 FINDING_VALUE_DIFFERS,  "holiday"},
        {"DELETE FROM holiday",                                                              FINDING_RECORD_MISSING, "holiday"},
        {"INSERT INTO holiday VALUES (5, 20005, 'a', 'other', 'off', 'confirmed', 1)",
         FINDING_RECORD_ADDED,                                                                                       "holiday"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        Findings findings = {.arena = &arena};
        Store *store = office_in_use();
        assert_int_equal(engine_run_script(store_engine(store), str_of(rows[i].sql)), ERR_NONE);
        assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
        if (findings.count != 1 || findings.items[0].kind != rows[i].kind)
            fail_msg(
                "%s: %zu %s", rows[i].sql, findings.count,
                findingkind_code(findings.items[0].kind));
        assert_str(findings.items[0].record_kind, rows[i].record_kind);
        store_close(store);
        arena_free(&arena);
    }
    (void)state;
}

static void a_reference_to_nothing_and_a_changed_event_are_found(void **state)
{
    Arena arena = {0};
    Findings findings = {.arena = &arena};
    Store *store = office_in_use();

    assert_int_equal(
        engine_run_script(
            store_engine(store), STR("PRAGMA foreign_keys = OFF;"
                                     "INSERT INTO draft VALUES (5, 'a', 0, 'b', 'c');"
                                     "UPDATE event SET act = 'x' WHERE act = 'init'")),
        ERR_NONE);
    assert_int_equal(store_check(store, NULL, &findings), ERR_NONE);
    assert_int_equal(findings.count, 2);
    assert_int_equal(findings.items[0].kind, FINDING_REFERENCE);
    assert_int_equal(findings.items[1].kind, FINDING_EVENT_CHANGED);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

/* Turns around bytes in the middle of a file that is closed, as a bad disk does. */
static void damage(const char *name)
{
    FILE *stream = fopen(name, "r+b");

    assert_non_null(stream);
    assert_int_equal(fseek(stream, 0, SEEK_END), 0);
    long size = ftell(stream);
    for (long at = 4096; at < size; at += 64) {
        fseek(stream, at, SEEK_SET);
        int byte = fgetc(stream);
        fseek(stream, at, SEEK_SET);
        fputc(byte ^ 0x55, stream);
    }
    fclose(stream);
}

static void a_damaged_disk_is_found_or_said(void **state)
{
    Arena arena = {0};
    Findings findings = {.arena = &arena};
    Str folder = folder_make(&arena);
    Str file = folder_file(&arena, folder, "an.office");
    OfficePlan plan = office_plan(file);
    Store *store = NULL;

    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    store_close(store);
    store = NULL;
    damage(str_c(&arena, file));
    Err err = store_open(file, &store);
    if (!err)
        err = store_check(store, NULL, &findings);
    assert_true(err == ERR_DAMAGED || findings.count > 0);
    store_close(store);
    folder_remove(folder);
    arena_free(&arena);
    (void)state;
}

static bool stop(void *context, int64_t done, int64_t total)
{
    (void)context;
    (void)done;
    (void)total;
    return false;
}

static void a_check_can_be_cancelled(void **state)
{
    Arena arena = {0};
    Findings findings = {.arena = &arena};
    Progress progress = {stop, NULL};
    Store *store = office_in_use();

    assert_int_equal(store_check(store, &progress, &findings), ERR_CANCELLED);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

static void every_finding_has_a_code_and_a_label(void **state)
{
    for (int i = 0; i < FINDING_COUNT; i++) {
        assert_true(strlen(findingkind_code((FindingKind)i)) > 0);
        assert_true(strlen(findingkind_label((FindingKind)i)) > 0);
    }
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_office_in_use_is_sound),
        cmocka_unit_test(a_record_changed_past_its_events_is_found),
        cmocka_unit_test(a_reference_to_nothing_and_a_changed_event_are_found),
        cmocka_unit_test(a_damaged_disk_is_found_or_said),
        cmocka_unit_test(a_check_can_be_cancelled),
        cmocka_unit_test(every_finding_has_a_code_and_a_label),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
