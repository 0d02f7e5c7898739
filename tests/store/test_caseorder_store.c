/* Cases stand in each named order, whatever the size of a page and from which end it is read. */
#include "tests/lib/test.h"

#include "db/caseorder_store.h"
#include "db/person_store.h"
#include "db/sql.h"
#include "tests/lib/caseoffice.h"

enum { CASES = 24, PERSONS = 6 };

static const CaseState states[] = {CASE_DRAFT, CASE_VERIFYING};

static const char *const people[PERSONS] = {
    "name=يوسف محمد القحطاني;sex=male;nationality=citizen;marital=single",
    "name=أحمد سالم العتيبي;sex=male",
    "name=نورة علي الحربي;sex=female;nationality=citizen;marital=single",
    "name=طلال سعد المطيري;sex=male;nationality=citizen;marital=single",
    "name=بدر فهد الدوسري;sex=male;nationality=citizen;marital=single",
    "name=هند صالح الشمري;sex=female;nationality=citizen;marital=single",
};

/* Drafts and cases that lie to be matched, in turn, of people in no order. */
static CaseOffice *office_with_cases(void)
{
    CaseOffice *office = caseoffice_open("union");
    PersonId ids[PERSONS];

    for (int i = 0; i < PERSONS; i++)
        ids[i] = caseoffice_person(office, people[i]);
    for (int i = 0; i < CASES; i++) {
        office->person = ids[(i * 5) % PERSONS];
        CasefileId id = caseoffice_draft(office);
        if (i % 3 == 0) {
            caseoffice_papers(office, id);
            caseoffice_match(office, id);
        }
    }
    return office;
}

static size_t page(
    CaseOffice *office, CaseOrder order, const QueueEntry *edge, bool is_backward,
    QueueEntry *out, size_t max)
{
    CaseOrderQuery query = {
        .order = order,
        .states = states,
        .state_count = 2,
        .edge = edge,
        .is_backward = is_backward,
        .today = DAY_NONE,
    };
    size_t count;

    assert_int_equal(
        store_caseorder_page(office->store, &query, &office->arena, out, max, &count),
        ERR_NONE);
    return count;
}

static int compare(CaseOrder order, const QueueEntry *a, const QueueEntry *b)
{
    if (order == CASEORDER_NAME)
        return str_compare(a->name, b->name);
    if (order == CASEORDER_NUMBER)
        return (a->rank > b->rank) - (a->rank < b->rank);
    return (a->since > b->since) - (a->since < b->since);
}

static void every_order_is_kept_from_its_first_case_to_its_last(void **state)
{
    CaseOffice *office = office_with_cases();
    QueueEntry all[CASES + 1];

    (void)state;
    for (CaseOrder order = CASEORDER_NONE + 1; (int)order < CASEORDER_INDEXED; order++) {
        assert_int_equal(page(office, order, NULL, false, all, CASES + 1), CASES);
        for (int i = 1; i < CASES; i++) {
            int sign = compare(order, &all[i - 1], &all[i]);
            assert_true(sign < 0 || (sign == 0 && all[i - 1].id < all[i].id));
        }
    }
    caseoffice_close(office);
}

static void pages_of_any_size_follow_each_other_both_ways(void **state)
{
    CaseOffice *office = office_with_cases();
    QueueEntry all[CASES], some[CASES], *edge;

    (void)state;
    for (CaseOrder order = CASEORDER_NONE + 1; (int)order < CASEORDER_INDEXED; order++) {
        (void)page(office, order, NULL, false, all, CASES);
        for (size_t max = 1; max < CASES; max += 4) {
            edge = NULL;
            for (size_t at = 0, count; at < CASES; at += count) {
                count = page(office, order, edge, false, some, max);
                assert_true(count > 0);
                for (size_t i = 0; i < count; i++)
                    assert_int_equal(some[i].id, all[at + i].id);
                edge = &all[at + count - 1];
            }
            edge = NULL;
            for (size_t left = CASES, count; left > 0; left -= count) {
                count = page(office, order, edge, true, some, max);
                assert_true(count > 0 && count <= left);
                for (size_t i = 0; i < count; i++)
                    assert_int_equal(some[i].id, all[left - count + i].id);
                edge = &all[left - count];
            }
        }
    }
    caseoffice_close(office);
}

static size_t place_of(CaseOffice *office, CaseOrder order, CasefileId id)
{
    QueueEntry all[CASES];
    size_t count = page(office, order, NULL, false, all, CASES);

    for (size_t i = 0; i < count; i++)
        if (all[i].id == id.row)
            return i;
    return CASES;
}

static void a_case_follows_the_name_of_its_person(void **state)
{
    CaseOffice *office = office_with_cases();
    Person person, renamed;
    Act act = caseoffice_as(office, ROLE_MANAGER);

    (void)state;
    CasefileId id = caseoffice_draft(office); /* of whoever came last */
    assert_int_equal(
        store_person_find(office->store, office->person, &office->arena, &person), ERR_NONE);
    renamed = person_typed(
        &office->arena, "name=آدم آدم الأحمدي;sex=female;nationality=citizen;marital=single");
    person.name = renamed.name;
    act.version = person.version;
    assert_int_equal(
        store_person_change(office->store, &act, &person, &office->arena, &office->why),
        ERR_NONE);
    assert_true(place_of(office, CASEORDER_NAME, id) < CASES / PERSONS + 1);
    caseoffice_check(office);
    caseoffice_close(office);
}

static void a_case_is_found_where_it_stands(void **state)
{
    CaseOffice *office = office_with_cases();
    QueueEntry all[CASES], found, next;

    (void)state;
    for (CaseOrder order = CASEORDER_NONE + 1; (int)order < CASEORDER_INDEXED; order++) {
        (void)page(office, order, NULL, false, all, CASES);
        assert_int_equal(
            store_caseorder_find(
                office->store, (CasefileId){all[7].id}, &office->arena, &found),
            ERR_NONE);
        assert_int_equal(page(office, order, &found, false, &next, 1), 1);
        assert_int_equal(next.id, all[8].id);
    }
    assert_int_equal(
        store_caseorder_find(office->store, (CasefileId){1}, &office->arena, &found),
        ERR_NOT_FOUND);
    caseoffice_close(office);
}

/* Of the cases and of the open referrals. */
static void every_order_has_its_index(void **state)
{
    static const SqlFile files[] = {SQL_FILE_CASEORDER, SQL_FILE_REFERRAL};
    CaseOffice *office = caseoffice_open("union");

    (void)state;
    for (size_t file = 0; file < 2; file++) {
        const SqlList *list = sql_list(files[file]);
        for (size_t i = 0; i < list->count; i++) {
            if (str_find(list->texts[i], STR("ORDER BY")) == list->texts[i].len)
                continue;
            Str text = str_format(
                &office->arena, "EXPLAIN QUERY PLAN %s", str_c(&office->arena, list->texts[i]));
            Row *row = engine_prepare(store_engine(office->store), text);
            while (row_step(row) == ROW_READY) {
                const char *step = str_c(&office->arena, row_text(row, 3, &office->arena));
                if (strstr(step, "TEMP B-TREE") || !strncmp(step, "SCAN", 4))
                    fail_msg("%s: %s", text.bytes, step);
            }
            row_reset(&row);
        }
    }
    caseoffice_close(office);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_order_is_kept_from_its_first_case_to_its_last),
        cmocka_unit_test(pages_of_any_size_follow_each_other_both_ways),
        cmocka_unit_test(a_case_follows_the_name_of_its_person),
        cmocka_unit_test(a_case_is_found_where_it_stands),
        cmocka_unit_test(every_order_has_its_index),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
