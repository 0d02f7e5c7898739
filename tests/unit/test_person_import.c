#include "tests/lib/test.h"

#include "office/person_import.h"

enum { TODAY = 20778 }; /* 2026-11-21 */

static Arena arena;

static CsvRecord record_of(const char *line)
{
    CsvRecord record;
    size_t at = 0;

    assert_true(csv_next(&arena, str_of(line), &at, ',', true, &record));
    return record;
}

static ImportRow row_of(const char *heads, const char *line)
{
    CsvRecord record = record_of(heads);
    ImportColumns columns = import_columns_of(&arena, &record);
    ImportRow row;

    record = record_of(line);
    import_row_read(&arena, &columns, &record, TODAY, &row);
    return row;
}

static void heads_are_known_in_both_languages_and_any_spelling(void **state)
{
    static const struct {
        const char *head;
        PersonField field;
    } rows[] = {
        {"الاسم",                     PERSON_FIELD_NAME    },
        {"الإسم الرباعي",      PERSON_FIELD_NAME    },
        {" NAME ",                         PERSON_FIELD_NAME    },
        {"رقم الهويه",            PERSON_FIELD_IDENTITY},
        {"National ID",                    PERSON_FIELD_IDENTITY},
        {"id",                             PERSON_FIELD_IDENTITY},
        {"جوال",                       PERSON_FIELD_PHONE   },
        {"رقم جوال",                PERSON_FIELD_PHONE   },
        {"الجوال",                   PERSON_FIELD_PHONE   },
        {"الهوية",                   PERSON_FIELD_IDENTITY},
        {"رقم السجل المدني", PERSON_FIELD_IDENTITY},
        {"الاسم رباعي",          PERSON_FIELD_NAME    },
        {"المدينة",                 PERSON_FIELD_CITY    },
        {"مدينة",                     PERSON_FIELD_CITY    },
        {"الحي",                       PERSON_FIELD_DISTRICT},
        {"حي",                           PERSON_FIELD_DISTRICT},
        {"الآيبان",                 PERSON_FIELD_IBAN    },
        {"آيبان",                     PERSON_FIELD_IBAN    },
        {"رقم الحساب",            PERSON_FIELD_IBAN    },
        {"جوال ولي الأمر",     PERSON_FIELD_COUNT   },
        {"ال",                           PERSON_FIELD_COUNT   },
        {"رقم الجوّال",          PERSON_FIELD_PHONE   },
        {"تاريخ الميلاد",      PERSON_FIELD_BORN    },
        {"Marital status",                 PERSON_FIELD_MARITAL },
        {"notes",                          PERSON_FIELD_COUNT   },
        {"",                               PERSON_FIELD_COUNT   },
        {"\xFF",                           PERSON_FIELD_COUNT   },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PersonField field = PERSON_FIELD_COUNT;
        bool is_known = import_field_of(&arena, str_of(rows[i].head), &field);
        assert_int_equal(is_known, rows[i].field != PERSON_FIELD_COUNT);
        assert_int_equal(field, rows[i].field);
    }
    (void)state;
}

static void a_field_is_one_columns_alone(void **state)
{
    CsvRecord heads = record_of("الاسم,x,name,id");
    ImportColumns columns = import_columns_of(&arena, &heads);
    ImportColumns again;

    assert_str(import_columns_text(&arena, &columns), "name\t-\t-\tid");
    assert_true(import_columns_from_text(STR("name\t-\t-\tid"), &again));
    assert_int_equal(again.count, 4);
    assert_int_equal(again.fields[3], PERSON_FIELD_IDENTITY);
    assert_false(import_columns_from_text(STR("name\tnothing"), &again));
    (void)state;
}

static void a_row_becomes_a_person(void **state)
{
    ImportRow row = row_of(
        "الاسم,رقم الهوية,الجنس,الجنسية,الحالة الاجتماعية,الجوال,x",
        "هند علي,1999990003,أنثى,سعودية,متزوجة,0512345678,anything");

    assert_int_equal(row.fault_count, 0);
    assert_str(row.person.name, "هند علي");
    assert_int_equal(row.person.identity_kind, IDENTITY_NATIONAL);
    assert_str(person_field_text(&arena, &row.person, PERSON_FIELD_SEX), "female");
    assert_str(person_field_text(&arena, &row.person, PERSON_FIELD_NATIONALITY), "citizen");
    assert_str(person_field_text(&arena, &row.person, PERSON_FIELD_MARITAL), "married");
    assert_str(row.person.phone, "+966512345678");
    assert_str(import_field_text(&arena, &row.person, PERSON_FIELD_PHONE), "0512345678");
    (void)state;
}

static void every_cell_that_is_wrong_is_named_with_what_is_allowed(void **state)
{
    ImportRow row = row_of("name,id,sex,born", "هند,1999990004,x,2100-01-01");

    assert_int_equal(row.fault_count, 3);
    assert_int_equal(row.faults[0].column, 1);
    assert_int_equal(row.faults[0].why.guard, GUARD_BAD_VALUE);
    assert_non_null(row.faults[0].why.reason);
    assert_str(row.faults[0].why.found, "1999990004");
    assert_int_equal(row.faults[1].column, 2);
    assert_str(row.faults[1].why.allowed, "male, female");
    assert_int_equal(row.faults[2].why.guard, GUARD_BORN_LATER);
    (void)state;
}

static void what_is_owed_is_said(void **state)
{
    ImportRow row = row_of("name,id", ",1999990003");

    assert_int_equal(row.fault_count, 1);
    assert_int_equal(row.faults[0].column, 0);
    assert_int_equal(row.faults[0].err, ERR_BLANK);
    row = row_of("name,id", "هند");
    assert_int_equal(row.faults[0].column, 1);
    row = row_of("name", "هند");
    assert_int_equal(row.faults[0].column, CSV_CELLS_MAX);
    (void)state;
}

static void marks_that_cannot_be_seen_are_told_by_their_cell(void **state)
{
    ImportRow row = row_of("name,id,city", "هند\u202E علي,1999990003,أ\033بها");

    (void)state;
    assert_int_equal(row.fault_count, 0);
    assert_int_equal(row.cleaned_count, 2);
    assert_int_equal(row.cleaned[0], 0);
    assert_int_equal(row.cleaned[1], 2);
    assert_true(str_is(row.person.name, "هند علي"));
    row = row_of("name,id,city", "هنـــد  علي,1999990003,\"أبها\r\n\"");
    assert_int_equal(row.cleaned_count, 0);
}

static void rows_of_another_shape_are_refused(void **state)
{
    ImportRow row = row_of("name,id", "هند,1999990003,more");

    assert_int_equal(row.faults[0].why.guard, GUARD_MORE_CELLS);
    row = row_of("name,id", "هند,\"1999990003");
    assert_int_equal(row.faults[0].why.guard, GUARD_OPEN_QUOTE);
    row = row_of("name,id", "\xFF,1999990003");
    assert_int_equal(row.faults[0].why.guard, GUARD_UNCLEAN_TEXT);
    (void)state;
}

static int free_all(void **state)
{
    arena_free(&arena);
    (void)state;
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heads_are_known_in_both_languages_and_any_spelling),
        cmocka_unit_test(a_field_is_one_columns_alone),
        cmocka_unit_test(a_row_becomes_a_person),
        cmocka_unit_test(every_cell_that_is_wrong_is_named_with_what_is_allowed),
        cmocka_unit_test(what_is_owed_is_said),
        cmocka_unit_test(marks_that_cannot_be_seen_are_told_by_their_cell),
        cmocka_unit_test(rows_of_another_shape_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, free_all);
}
