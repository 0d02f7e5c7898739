/* Everybody is listed once in either order, whatever the size of a page. */
#include "tests/lib/test.h"

#include "db/person_list_store.h"
#include "db/sql.h"
#include "office/name.h"
#include "tests/lib/office.h"
#include "tests/lib/people.h"

enum { PEOPLE = 300 };

static Store *office_with_people(void)
{
    Store *store = office_in_memory();

    people_fill(store, 5, PEOPLE);
    return store;
}

static size_t page(
    Store *store, const PersonListQuery *query, Arena *arena, Person *out, size_t max)
{
    size_t count;

    assert_int_equal(store_person_list(store, query, arena, out, max, &count), ERR_NONE);
    return count;
}

static void names_stand_by_the_alphabet_and_the_newest_first(void **state)
{
    Store *store = office_with_people();
    Arena arena = {0};
    Person people[PEOPLE + 1];

    (void)state;
    PersonListQuery query = {.order = PERSON_ORDER_NAME};
    assert_int_equal(page(store, &query, &arena, people, PEOPLE + 1), PEOPLE);
    for (int i = 1; i < PEOPLE; i++)
        assert_true(
            str_compare(
                name_sort_key(&arena, people[i - 1].name),
                name_sort_key(&arena, people[i].name)) <= 0);
    query.order = PERSON_ORDER_NEWEST;
    assert_int_equal(page(store, &query, &arena, people, PEOPLE + 1), PEOPLE);
    for (int i = 1; i < PEOPLE; i++)
        assert_true(people[i - 1].id.row > people[i].id.row);
    arena_free(&arena);
    store_close(store);
}

static void pages_follow_each_other_both_ways(void **state)
{
    Store *store = office_with_people();
    Arena arena = {0};
    Person all[PEOPLE], some[PEOPLE];

    (void)state;
    for (PersonOrder order = PERSON_ORDER_NAME; order <= PERSON_ORDER_NEWEST; order++) {
        PersonListQuery query = {.order = order};
        (void)page(store, &query, &arena, all, PEOPLE);
        for (size_t max = 7; max < PEOPLE; max += 90) {
            query = (PersonListQuery){.order = order};
            for (size_t at = 0, count; at < PEOPLE; at += count) {
                count = page(store, &query, &arena, some, max);
                assert_true(count > 0);
                assert_int_equal(some[0].id.row, all[at].id.row);
                assert_int_equal(some[count - 1].id.row, all[at + count - 1].id.row);
                query.edge = &all[at + count - 1];
            }
            query = (PersonListQuery){.order = order, .is_backward = true};
            for (size_t left = PEOPLE, count; left > 0; left -= count) {
                count = page(store, &query, &arena, some, max);
                assert_true(count > 0 && count <= left);
                assert_int_equal(some[0].id.row, all[left - count].id.row);
                query.edge = &all[left - count];
            }
            query = (PersonListQuery){.order = order, .edge = &all[max], .with_edge = true};
            assert_int_equal(page(store, &query, &arena, some, 2), 2);
            assert_int_equal(some[0].id.row, all[max].id.row);
            assert_int_equal(some[1].id.row, all[max + 1].id.row);
        }
    }
    arena_free(&arena);
    store_close(store);
}

static void either_order_has_its_index(void **state)
{
    Store *store = office_in_memory();
    const SqlList *list = sql_list(SQL_FILE_PERSON_LIST);
    Arena arena = {0};

    (void)state;
    for (size_t i = 0; i < list->count; i++) {
        Str text = str_format(&arena, "EXPLAIN QUERY PLAN %s", str_c(&arena, list->texts[i]));
        Row *row = engine_prepare(store_engine(store), text);
        while (row_step(row) == ROW_READY) {
            const char *step = str_c(&arena, row_text(row, 3, &arena));
            if (strstr(step, "TEMP B-TREE") || !strncmp(step, "SCAN", 4))
                fail_msg("%s: %s", text.bytes, step);
        }
        row_reset(&row);
    }
    arena_free(&arena);
    store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_stand_by_the_alphabet_and_the_newest_first),
        cmocka_unit_test(pages_follow_each_other_both_ways),
        cmocka_unit_test(either_order_has_its_index),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
