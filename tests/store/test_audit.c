#include "db/audit.h"
#include "db/change.h"
#include "tests/lib/office.h"

/* An office with events of every shape: with and without body, states, pause, clause, staff. */
static Store *office_with_events(int64_t *noted)
{
    AUTO_ROLLBACK Change change = {0};
    Store *store = office_in_memory();
    Act act = office_staff(store, ROLE_CLERK, 1);

    act.reason = STR("because");
    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(
        change_add_event(
            &change,
            &(Event){
                .act = STR("defer"),
                .record_kind = STR("case"),
                .record_id = 4711,
                .from_state = STR("docketed"),
                .to_state = STR("deferred"),
                .pause_reason = STR("applicant_owes"),
                .effective = TEST_MOMENT,
                .clause = STR("P5"),
                .before = STR("due\t1\n"),
                .after = STR("due\t2\n"),
            }),
        ERR_NONE);
    *noted = change.head.last_event_id;
    assert_int_equal(
        change_append_event(
            &change,
            (Event){.act = STR("read"), .record_kind = STR("case"), .role = ROLE_SYSTEM}),
        ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
    return store;
}

static void run(Store *store, Arena *arena, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    Str sql = str_vformat(arena, format, args);
    va_end(args);
    assert_int_equal(
        engine_run_script(store_engine(store), STR("PRAGMA foreign_keys = OFF")), ERR_NONE);
    if (engine_run_script(store_engine(store), sql))
        fail_msg("%.*s: %s", (int)sql.len, sql.bytes, err_detail());
}

static Findings verify(Store *store, Arena *arena)
{
    Findings findings = {.arena = arena};

    assert_int_equal(store_audit_verify(store, NULL, &findings), ERR_NONE);
    return findings;
}

static void a_chain_that_nobody_touched_holds(void **state)
{
    Arena arena = {0};
    int64_t noted;
    Store *store = office_with_events(&noted);

    assert_int_equal(verify(store, &arena).count, 0);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

/* --- one flipped bit ---------------------------------------------------------------------------- */

typedef struct {
    const char *table;
    const char *key;
    const char *column;
} Column;

static const Column columns[] = {
    {"event",      "id",       "id"          },
    {"event",      "id",       "moment"      },
    {"event",      "id",       "staff_id"    },
    {"event",      "id",       "role"        },
    {"event",      "id",       "act"         },
    {"event",      "id",       "record_kind" },
    {"event",      "id",       "record_id"   },
    {"event",      "id",       "from_state"  },
    {"event",      "id",       "to_state"    },
    {"event",      "id",       "pause_reason"},
    {"event",      "id",       "effective"   },
    {"event",      "id",       "clause"      },
    {"event",      "id",       "digest"      },
    {"event",      "id",       "chain"       },
    {"event_body", "event_id", "event_id"    },
    {"event_body", "event_id", "salt"        },
    {"event_body", "event_id", "before"      },
    {"event_body", "event_id", "after"       },
    {"event_body", "event_id", "reason"      },
};

/* Reads one value as a literal of SQL in which a test can flip a bit. */
typedef struct {
    bool is_number;
    bool is_text;
    int64_t number;
    char bytes[64];
    size_t len;
} Value;

static Value value_of(Store *store, Arena *arena, const Column *column, int64_t id)
{
    AUTO_RESET Row *row = engine_prepare(
        store_engine(store),
        str_format(
            arena,
            "SELECT typeof(%s), %s, length(CAST(%s AS BLOB)), CAST(%s AS BLOB) FROM %s"
            " WHERE %s = %lld",
            column->column, column->column, column->column, column->column, column->table,
            column->key, (long long)id));
    Value value = {0};

    assert_int_equal(row_step(row), ROW_READY);
    Str type = row_text(row, 0, arena);
    value.is_number = str_equal(type, STR("integer"));
    value.is_text = str_equal(type, STR("text"));
    assert_true(value.is_number || value.is_text || str_equal(type, STR("blob")));
    value.number = row_int(row, 1);
    value.len = value.is_number ? sizeof value.number : (size_t)row_int(row, 2);
    assert_in_range(value.len, 1, sizeof value.bytes);
    if (!value.is_number)
        assert_true(row_blob(row, 3, value.bytes, value.len));
    return value;
}

static Value flipped(Value value, size_t byte)
{
    if (value.is_number)
        value.number ^= (int64_t)((uint64_t)0x20 << (8 * byte));
    value.bytes[byte] ^= 1;
    return value;
}

static Str literal_of(Arena *arena, const Value *value)
{
    StrBuilder builder = {.arena = arena};

    if (value->is_number)
        return str_format(arena, "%lld", (long long)value->number);
    strbuilder_add(&builder, value->is_text ? STR("CAST(x'") : STR("x'"));
    for (size_t i = 0; i < value->len; i++)
        strbuilder_add_format(&builder, "%02x", (unsigned char)value->bytes[i]);
    strbuilder_add(&builder, value->is_text ? STR("' AS TEXT)") : STR("'"));
    return strbuilder_text(&builder);
}

static void write_value(
    Store *store, Arena *arena, const Column *column, int64_t id, const Value *value)
{
    Str literal = literal_of(arena, value);

    run(store, arena, "UPDATE %s SET %s = %.*s WHERE %s = %lld", column->table, column->column,
        (int)literal.len, literal.bytes, column->key, (long long)id);
}

static void one_flipped_bit_in_any_byte_of_any_column_is_found(void **state)
{
    Arena arena = {0};
    int64_t noted;
    Store *store = office_with_events(&noted);

    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        const Column *column = &columns[i];
        Value value = value_of(store, &arena, column, noted);
        for (size_t byte = 0; byte < value.len; byte++) {
            Value wrong = flipped(value, byte);
            bool moves_key = strcmp(column->key, column->column) == 0;
            int64_t id = moves_key ? wrong.number : noted;
            write_value(store, &arena, column, noted, &wrong);
            Findings findings = verify(store, &arena);
            if (!findings.count)
                fail_msg("%s.%s byte %zu", column->table, column->column, byte);
            assert_str(findings.items[0].record_kind, "event");
            write_value(store, &arena, column, id, &value);
        }
        assert_int_equal(verify(store, &arena).count, 0);
    }
    store_close(store);
    arena_free(&arena);
    (void)state;
}

/* --- other ways to tamper ----------------------------------------------------------------------- */

static void the_first_bad_event_and_what_is_wrong_are_said(void **state)
{
    static const struct {
        const char *sql; /* %lld: the event noted */
        FindingKind kind;
        bool is_noted; /* the finding is about that event */
    } rows[] = {
        {"UPDATE event SET clause = NULL WHERE id = %lld",            FINDING_EVENT_CHANGED,    true },
        {"UPDATE event SET role = 'king' WHERE id = %lld",            FINDING_EVENT_UNREADABLE, true },
        {"UPDATE event SET chain = x'00' WHERE id = %lld",            FINDING_EVENT_UNREADABLE, true },
        {"UPDATE event SET moment = 'noon' WHERE id = %lld",          FINDING_EVENT_UNREADABLE, true },
        {"UPDATE event_body SET salt = x'00' WHERE event_id = %lld",  FINDING_EVENT_UNREADABLE,
         true                                                                                        },
        {"UPDATE event_body SET after = 'x' WHERE event_id = %lld",   FINDING_BODY_CHANGED,     true },
        {"UPDATE event_body SET reason = NULL WHERE event_id = %lld", FINDING_BODY_CHANGED,
         true                                                                                        },
        {"DELETE FROM event_body WHERE event_id = %lld",              FINDING_BODY_MISSING,     true },
        {"INSERT INTO event_body SELECT id, zeroblob(16), 'x', NULL, NULL FROM event"
         " WHERE id > %lld",                                 FINDING_BODY_ADDED,       false},
        {"DELETE FROM event WHERE id = %lld",                         FINDING_EVENT_CHANGED,    false},
        {"DELETE FROM event WHERE id > %lld",                         FINDING_CHAIN_CUT,        false},
        {"UPDATE office SET event_count = 1 WHERE 0 < %lld",          FINDING_HEAD_CHANGED,     false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Arena arena = {0};
        int64_t noted;
        Store *store = office_with_events(&noted);
        run(store, &arena, rows[i].sql, (long long)noted);
        Findings findings = verify(store, &arena);
        assert_int_not_equal(findings.count, 0);
        assert_int_equal(findings.items[0].kind, rows[i].kind);
        if (rows[i].is_noted)
            assert_int_equal(findings.items[0].record_id, noted);
        store_close(store);
        arena_free(&arena);
    }
    (void)state;
}

static void an_older_event_put_at_the_end_again_is_found(void **state)
{
    Arena arena = {0};
    int64_t noted;
    Store *store = office_with_events(&noted);

    run(store, &arena,
        "INSERT INTO event SELECT id + 100, moment, staff_id, role, act, record_kind, "
        "record_id,"
        " from_state, to_state, pause_reason, effective, clause, NULL, chain FROM event"
        " WHERE id = %lld",
        (long long)noted);
    assert_int_equal(verify(store, &arena).items[0].record_id, noted + 100);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

static void data_that_were_destroyed_by_an_act_are_accepted(void **state)
{
    AUTO_ROLLBACK Change change = {0};
    Arena arena = {0};
    int64_t noted;
    Store *store = office_with_events(&noted);
    Act act = office_act(9);

    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(change_destroy_body(&change, noted), ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
    assert_int_equal(verify(store, &arena).count, 0);
    run(store, &arena, "UPDATE event SET record_id = 5 WHERE act = 'destroy'");
    assert_int_equal(verify(store, &arena).items[0].kind, FINDING_BODY_MISSING);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

/* --- long chains -------------------------------------------------------------------------------- */

typedef struct {
    int64_t done;
    int64_t total;
    int calls;
    int ends_at;
} Told;

static bool tell(void *context, int64_t done, int64_t total)
{
    Told *told = context;

    assert_true(done >= told->done);
    told->done = done;
    told->total = total;
    return ++told->calls != told->ends_at;
}

static Store *office_with_many_events(int count)
{
    AUTO_ROLLBACK Change change = {0};
    Store *store = office_in_memory();
    Act act = office_act(1);

    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    for (int i = 0; i < count; i++)
        assert_int_equal(
            change_add_event(
                &change, &(Event){.act = STR("a"), .record_kind = STR("b"), .after = STR("c")}),
            ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
    return store;
}

static void a_long_chain_is_walked_in_pages(void **state)
{
    static const int counts[] = {254, 255, 256, 511, 600};

    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        Arena arena = {0};
        Findings findings = {.arena = &arena};
        Told told = {0};
        Progress progress = {tell, &told};
        Store *store = office_with_many_events(counts[i]);
        assert_int_equal(store_audit_verify(store, &progress, &findings), ERR_NONE);
        assert_int_equal(findings.count, 0);
        assert_int_equal(told.done, counts[i] + 1);
        assert_int_equal(told.total, counts[i] + 1);
        store_close(store);
        arena_free(&arena);
    }
    (void)state;
}

static void a_walk_can_be_cancelled(void **state)
{
    Arena arena = {0};
    Findings findings = {.arena = &arena};
    Told told = {.ends_at = 2};
    Progress progress = {tell, &told};
    Store *store = office_with_many_events(600);

    assert_int_equal(store_audit_verify(store, &progress, &findings), ERR_CANCELLED);
    assert_int_equal(told.calls, 2);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

static void more_findings_than_there_is_room_for_are_counted(void **state)
{
    Arena arena = {0};
    Store *store = office_with_many_events(100);

    run(store, &arena, "UPDATE event_body SET after = 'd'");
    assert_int_equal(verify(store, &arena).count, 100);
    store_close(store);
    arena_free(&arena);
    (void)state;
}

static void a_statement_that_fails_is_no_finding(void **state)
{
    bool failed = true;

    for (int step = 1; failed; step++) {
        Arena arena = {0};
        int64_t noted;
        Findings findings = {.arena = &arena};
        Store *store = office_with_events(&noted);
        fault_fail_step(store, step);
        Err err = store_audit_verify(store, NULL, &findings);
        failed = fault_clear(store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(findings.count, 0);
        store_close(store);
        arena_free(&arena);
    }
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_chain_that_nobody_touched_holds),
        cmocka_unit_test(one_flipped_bit_in_any_byte_of_any_column_is_found),
        cmocka_unit_test(the_first_bad_event_and_what_is_wrong_are_said),
        cmocka_unit_test(an_older_event_put_at_the_end_again_is_found),
        cmocka_unit_test(data_that_were_destroyed_by_an_act_are_accepted),
        cmocka_unit_test(a_long_chain_is_walked_in_pages),
        cmocka_unit_test(a_walk_can_be_cancelled),
        cmocka_unit_test(more_findings_than_there_is_room_for_are_counted),
        cmocka_unit_test(a_statement_that_fails_is_no_finding),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
