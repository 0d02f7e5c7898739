#include "db/casedata_lines.h"
#include "db/embedded.h"
#include "db/migrate.h"
#include "tests/lib/office.h"

#define MATCHED "2026-11-21T06:00:00.000Z"

static Arena arena;

static int clear(void **state)
{
    arena_free(&arena);
    (void)state;
    return 0;
}

static CaseField matched(const char *value, MatchHow how, int64_t by, Moment at)
{
    return (CaseField){str_of(value), how, by, at};
}

static CaseData some_data(void)
{
    CaseData data = {0};

    data.fields[DATAFIELD_NAME] = matched("سعد\tالدوسري", MATCH_ORIGINAL, 7, TEST_MOMENT);
    data.fields[DATAFIELD_IDENTITY] = matched("1999912345", MATCH_COPY, 7, TEST_MOMENT);
    data.fields[DATAFIELD_PHONE].value = STR("+966599912345");
    data.fields[DATAFIELD_CITY] = matched("a\\b\nc", MATCH_TOLD, 8, TEST_MOMENT);
    data.fields[DATAFIELD_RENT] = matched("", MATCH_TOLD, 0, TEST_MOMENT);
    return data;
}

static void assert_same(const CaseData *a, const CaseData *b)
{
    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        const CaseField *one = &a->fields[i];
        const CaseField *other = &b->fields[i];
        assert_str(one->value, str_c(&arena, other->value));
        assert_int_equal(one->how, other->how);
        assert_int_equal(one->matched_by, other->matched_by);
        if (one->how != MATCH_NONE)
            assert_int_equal(one->matched_at, other->matched_at);
    }
}

static void a_line_says_who_matched_it_where_that_is_not_as_before(void **state)
{
    CaseData data = some_data();

    assert_str(
        casedata_lines(&arena, &data), "name\tسعد\\tالدوسري\toriginal\t7\t" MATCHED "\n"
                                       "identity\t1999912345\tcopy\n"
                                       "phone\t+966599912345\n"
                                       "city\ta\\\\b\\nc\ttold\t8\t" MATCHED "\n"
                                       "rent\t\ttold\t0\t" MATCHED "\n");
    (void)state;
}

static void declared_data_come_back_as_they_were(void **state)
{
    CaseData data = some_data();
    CaseData back;

    assert_int_equal(
        casedata_from_lines(casedata_lines(&arena, &data), &arena, &back), ERR_NONE);
    assert_same(&data, &back);
    assert_int_equal(casedata_from_lines((Str){0}, &arena, &back), ERR_NONE);
    assert_same(&(CaseData){0}, &back);
    (void)state;
}

static void what_is_no_declared_field_is_damage(void **state)
{
    static const char *const rows[] = {
        "nothing\tx\n",
        "\n",
        "name\tx\tguessed\t7\t" MATCHED "\n",
        "name\tx\toriginal\n", /* as the line before, of which there is none */
        "name\tx\toriginal\tme\t" MATCHED "\n",
        "name\tx\toriginal\t7\tyesterday\n",
        "name\tx\toriginal\t7\n",
        "name\tx\toriginal\t7\t" MATCHED "\tmore\n",
    };
    CaseData data;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(casedata_from_lines(str_of(rows[i]), &arena, &data), ERR_DAMAGED);
    (void)state;
}

/* --- files of before ----------------------------------------------------------------------------- */

/* The last version in which every field had a row of its own. */
enum { ROW_A_FIELD = 8 };

static Engine *old_file(void)
{
    const EmbeddedFile *migration = embedded_migrations;
    Engine *engine = NULL;

    assert_int_equal(engine_open((Str){0}, &engine), ERR_NONE);
    for (int version = 0; version < ROW_A_FIELD; version++, migration++) {
        Str script = {(const char *)migration->bytes, migration->len};
        assert_int_equal(engine_run_script(engine, script), ERR_NONE);
    }
    assert_int_equal(engine_set_marks(engine, (EngineMarks){1, ROW_A_FIELD}), ERR_NONE);
    return engine;
}

static void add_old_cases(Engine *engine)
{
    static const char script[] =
        "INSERT INTO person(id, serial, stage, name, name_folded, name_tokens, fold_version,"
        " sex, created_at) VALUES (1, 1, '', '', '', '', 1, '', '');"
        "INSERT INTO policy_version VALUES (1, 1, '', '', x'', 'published', '');"
        "INSERT INTO casefile(id, draft_serial, person_id, policy_version_id, kind, state,"
        " state_since, origin, channel, opened_at, opened_by, submitted_day)"
        " VALUES (1, 1, 1, 1, '', '', '', '', '', '', 1, 1),"
        " (2, 2, 1, 1, '', '', '', '', '', '', 1, 1);"
        "INSERT INTO casefile_field(casefile_id, field, value, matched_by, matched_at,"
        " matched_how) VALUES"
        " (1, 'name', 'سعد' || char(9) || 'الدوسري', 7, '" MATCHED "', 'original'),"
        " (1, 'identity', '1999912345', 7, '" MATCHED "', 'copy'),"
        " (1, 'phone', '+966599912345', NULL, NULL, ''),"
        " (1, 'sex', '', NULL, NULL, ''),"
        " (1, 'city', 'a\\b' || char(10) || 'c', 8, '" MATCHED "', 'told'),"
        " (1, 'rent', '', NULL, '" MATCHED "', 'told'),"
        " (2, 'iban', 'SA', NULL, NULL, '');";

    assert_int_equal(engine_run_script(engine, str_of(script)), ERR_NONE);
}

static CaseData data_of(Engine *engine, int64_t casefile)
{
    AUTO_RESET Row *row =
        engine_prepare(engine, STR("SELECT fields FROM casefile_data WHERE casefile_id = ?1"));
    CaseData data;

    row_bind_id(row, 1, casefile);
    assert_int_equal(row_step(row), ROW_READY);
    assert_int_equal(casedata_from_lines(row_text(row, 0, &arena), &arena, &data), ERR_NONE);
    return data;
}

static void a_file_of_before_keeps_its_declared_data(void **state)
{
    Engine *engine = old_file();
    CaseData expected = some_data();
    CaseData other = {0};

    other.fields[DATAFIELD_IBAN].value = STR("SA");
    add_old_cases(engine);
    assert_int_equal(migrate_up(engine), ERR_NONE);
    CaseData first = data_of(engine, 1);
    CaseData second = data_of(engine, 2);
    assert_same(&expected, &first);
    assert_same(&other, &second);
    engine_close(engine);
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(
            a_line_says_who_matched_it_where_that_is_not_as_before, clear),
        cmocka_unit_test_teardown(declared_data_come_back_as_they_were, clear),
        cmocka_unit_test_teardown(what_is_no_declared_field_is_damage, clear),
        cmocka_unit_test_teardown(a_file_of_before_keeps_its_declared_data, clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
