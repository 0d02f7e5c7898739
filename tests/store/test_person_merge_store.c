/* Two files become one, and two again: every row of every table as it was. */
#include "db/appointment_store.h"
#include "db/circumstance_store.h"
#include "db/inquiry_store.h"
#include "db/person_merge_store.h"
#include "db/person_search_store.h"
#include "db/person_store.h"
#include "db/visit_store.h"
#include "tests/lib/family.h"

enum { CASES_EACH = 10 };

/* An office with two files of one person. */
typedef struct {
    CaseOffice *office;
    PersonId kept;
    PersonId merged;
    Refusal why;
} Two;

static int64_t count_appointments(CaseOffice *office)
{
    Row *row =
        engine_prepare(store_engine(office->store), STR("SELECT count(*) FROM appointment"));
    int64_t count = 0;

    row_take(row);
    assert_int_equal(row_number(row, &count), ERR_NONE);
    row_reset(&row);
    return count;
}

/* One after the other over the hours of the next week, which begins tomorrow. */
static void book(CaseOffice *office, PersonId person, CasefileId id)
{
    int64_t before = count_appointments(office);
    Act act = caseoffice_as(office, ROLE_CLERK);
    AppointmentPlan plan = {
        .day = moment_day(office->now) + 1 + (Day)(before % 5),
        .minute = 9 * 60 + 60 * (int)(before / 5 % 4),
        .person_id = person.row,
        .casefile_id = id.row,
    };
    int64_t booked;

    assert_int_equal(
        store_appointment_book(office->store, &act, &plan, &booked, &office->why), ERR_NONE);
}

static void give_visits(CaseOffice *office, PersonId person, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    Arrival arrival = {.person_id = person.row, .casefile_id = id.row};
    InquiryPlan plan = {
        .question = STR("متى الرد؟"), .person_id = person.row, .casefile_id = id.row};
    InquiryId inquiry;
    VisitId visit;

    assert_int_equal(
        store_visit_arrive(office->store, &act, &arrival, &visit, &office->why), ERR_NONE);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_inquiry_add(office->store, &act, &plan, &inquiry, &office->why), ERR_NONE);
    book(office, person, id);
}

static void give_category(CaseOffice *office, PersonId person, size_t choice)
{
    Act act = caseoffice_as(office, ROLE_CLERK);
    Circumstance one = {.choice = choice, .from = DATE_NONE, .until = DATE_NONE};
    int64_t id;

    assert_int_equal(
        store_circumstance_add(office->store, &act, person, &one, &id, &office->why), ERR_NONE);
}

/* Cases of every stage up to complete, with papers, matched fields and declarations. */
static void give_cases(CaseOffice *office, PersonId person, int count)
{
    office->person = person;
    for (int i = 0; i < count; i++) {
        CasefileId id = caseoffice_draft(office);
        if (i % 4 > 0)
            caseoffice_papers(office, id);
        if (i % 4 > 1)
            caseoffice_match(office, id);
        if (i % 4 > 2)
            caseoffice_declare(office, id);
        give_visits(office, person, id);
    }
    give_visits(office, person, (CasefileId){0});
    family_member(office, person, "name=فهد;kinship=son");
    family_member(office, person, "name=نورة;kinship=wife;ended=died;until=1445");
    give_category(office, person, 1 + (size_t)count % 10);
}

/* The second file: another spelling, another phone, a number mistyped. */
static Two two_people(int cases)
{
    Two two = {.office = caseoffice_open("union")};

    two.kept = two.office->person;
    two.merged = caseoffice_person(
        two.office, "name=سعد بن فهد "
                    "العتيبى;id=1999900028;born=1399/1/"
                    "1;sex=m;nationality=citizen;marital=single;phone=0598765432;"
                    "iban=SA4420000001234567891234;city=جدة");
    give_cases(two.office, two.kept, cases);
    give_cases(two.office, two.merged, cases);
    return two;
}

static void end(Two *two)
{
    caseoffice_check(two->office);
    caseoffice_close(two->office);
}

static Person find(const Two *two, PersonId id)
{
    Person person;

    assert_int_equal(
        store_person_find(two->office->store, id, &two->office->arena, &person), ERR_NONE);
    return person;
}

static MergeView view_of(Two *two)
{
    MergeView view;

    assert_int_equal(
        store_person_merge_view(
            two->office->store, two->kept, two->merged, &two->office->arena, &view, &two->why),
        ERR_NONE);
    return view;
}

static Err merge_chosen(Two *two, const MergeChoices *choices, const char *reason, int64_t *id)
{
    MergeOrder order = {.kept = two->kept, .merged = two->merged, .choices = *choices};
    Act act = caseoffice_as(two->office, ROLE_VERIFIER);

    act.reason = str_of(reason);
    two->why = (Refusal){0};
    return store_person_merge(two->office->store, &act, &order, id, &two->why);
}

/* As it is proposed. */
static int64_t merge(Two *two)
{
    MergeView view = view_of(two);
    int64_t id = 0;

    assert_int_equal(merge_chosen(two, &view.choices, "one person", &id), ERR_NONE);
    return id;
}

static Err unmerge(Two *two, int64_t id)
{
    Act act = caseoffice_as(two->office, ROLE_VERIFIER);

    two->why = (Refusal){0};
    return store_person_unmerge(two->office->store, &act, id, &two->why);
}

static int64_t number(const Two *two, const char *sql)
{
    Row *row = engine_prepare(store_engine(two->office->store), str_of(sql));
    int64_t value = 0;

    row_take(row);
    assert_int_equal(row_number(row, &value), ERR_NONE);
    row_reset(&row);
    return value;
}

static int64_t count_of(const Two *two, const char *table, PersonId person)
{
    Str sql = str_format(
        &two->office->arena, "SELECT count(*) FROM %s WHERE person_id = %lld", table,
        (long long)person.row);

    return number(two, str_c(&two->office->arena, sql));
}

/* --- every row of every table ------------------------------------------------------------------ */

/* All that a statement gives, a line a row. */
static Str rows_of(const Two *two, Str sql)
{
    Arena *arena = &two->office->arena;
    StrBuilder text = {.arena = arena};
    Row *row = engine_prepare(store_engine(two->office->store), sql);

    assert_true(row_is_sound(row));
    row_take(row);
    while (row_step(row) == ROW_READY)
        strbuilder_add_format(&text, "%s\n", str_c(arena, row_text(row, 0, arena)));
    row_reset(&row);
    return strbuilder_text(&text);
}

/* Tables of the record of what was done; the index of names has a check of its own. */
#define LEFT_OUT                                                                               \
    "('event', 'event_body', 'request', 'office', 'undo', 'sqlite_sequence', 'sqlite_stat1')"

static Str table_rows(const Two *two, Str table)
{
    Arena *arena = &two->office->arena;
    Str columns = rows_of(
        two, str_format(
                 arena,
                 "SELECT group_concat('quote(\"' || name || '\")', '||'',''||')"
                 " FROM pragma_table_info('%s')",
                 str_c(arena, table)));

    return rows_of(
        two, str_format(
                 arena, "SELECT %s FROM %s ORDER BY 1", str_c(arena, str_trim(columns)),
                 str_c(arena, table)));
}

/* The whole office, table by table. */
static Str whole_office(const Two *two)
{
    Arena *arena = &two->office->arena;
    StrBuilder all = {.arena = arena};
    Str tables = rows_of(
        two, STR("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE"
                 " 'person_search%' AND name NOT IN " LEFT_OUT " ORDER BY name"));

    for (Str table; str_cut(&tables, '\n', &table);) {
        Str rows = table_rows(two, table);
        strbuilder_add_format(
            &all, "== %s\n%.*s", str_c(arena, table), (int)rows.len, rows.bytes);
    }
    return strbuilder_text(&all);
}

static void assert_same_office(Str before, Str after)
{
    Str a, b;

    while (str_cut(&before, '\n', &a)) {
        str_cut(&after, '\n', &b);
        if (!str_equal(a, b))
            fail_msg("%.*s\n  is now %.*s", (int)a.len, a.bytes, (int)b.len, b.bytes);
    }
    assert_int_equal(after.len, 0);
}

static void merged_and_unmerged_every_row_is_as_it_was(void **state)
{
    (void)state;
    Two two = two_people(CASES_EACH);
    Str before = whole_office(&two);

    int64_t id = merge(&two);
    assert_int_equal(count_of(&two, "casefile", two.kept), 2 * CASES_EACH);
    assert_int_equal(count_of(&two, "casefile", two.merged), 0);
    assert_int_equal(count_of(&two, "visit", two.kept), 2 * (CASES_EACH + 1));
    assert_int_equal(count_of(&two, "inquiry", two.kept), 2 * (CASES_EACH + 1));
    assert_false(str_equal(before, whole_office(&two)));
    caseoffice_check(two.office);
    assert_int_equal(unmerge(&two, id), ERR_NONE);
    assert_same_office(before, whole_office(&two));
    end(&two);
}

static void it_may_be_merged_and_unmerged_again_the_other_way_round(void **state)
{
    (void)state;
    Two two = two_people(1);
    Str before = whole_office(&two);
    PersonId kept = two.kept;

    for (int i = 0; i < 2; i++) {
        merge(&two);
        assert_int_equal(unmerge(&two, two.merged.row), ERR_NONE);
        assert_same_office(before, whole_office(&two));
        two.kept = two.merged;
        two.merged = kept;
    }
    end(&two);
}

/* Whatever names a person is moved by a merge: a new table with such a column is to be added. What was
 * ruled of a file, what stood in it before and what an import filled stay with it. */
static void nothing_that_names_a_person_is_left_behind(void **state)
{
    (void)state;
    Two two = {.office = caseoffice_open("union")};
    Str named = rows_of(
        &two, STR("SELECT m.name || '.' || f.\"from\" FROM sqlite_schema m"
                  " JOIN pragma_foreign_key_list(m.name) f WHERE f.\"table\" = 'person'"
                  " AND m.name NOT LIKE 'person_merge%'"
                  " AND m.name NOT IN ('person_ruling', 'household_ruling', 'person_former', "
                  "'import_fill')"
                  " ORDER BY 1"));

    assert_str(
        named, "appointment.person_id\ncasefile.person_id\ncircumstance.person_id\nfamily_"
               "member.head_id\ninquiry.person_id\n"
               "person.merged_into\n"
               "registration.person_id\nvisit.person_id\n");
    end(&two);
}

/* --- whose value stands ------------------------------------------------------------------------ */

static void the_kept_file_takes_what_it_did_not_know_and_what_was_chosen(void **state)
{
    (void)state;
    Two two = two_people(0);
    MergeView view = view_of(&two);
    int64_t id;

    assert_int_equal(view.choices.fields[PERSON_FIELD_IBAN].side, MERGE_MERGED);
    assert_int_equal(view.choices.fields[PERSON_FIELD_IBAN].ground, MERGE_GROUND_ONLY);
    assert_int_equal(view.choices.fields[PERSON_FIELD_SEX].ground, MERGE_GROUND_SAME);
    assert_int_equal(view.choices.fields[PERSON_FIELD_PHONE].ground, MERGE_GROUND_NEWER);
    merge_choose(&view.choices, PERSON_FIELD_PHONE, MERGE_MERGED);
    merge_choose(&view.choices, PERSON_FIELD_CITY, MERGE_KEPT);
    merge_choose(&view.choices, PERSON_FIELD_IDENTITY, MERGE_KEPT);
    assert_int_equal(merge_chosen(&two, &view.choices, "one person", &id), ERR_NONE);
    Person person = find(&two, two.kept);
    assert_str(person.iban, "SA4420000001234567891234");
    assert_str(person.phone, "+966598765432");
    assert_str(person.city, "الرياض");
    assert_str(person.identity, "1999900010");
    assert_int_equal(person.sex, SEX_MALE);
    end(&two);
}

static void what_a_paper_has_proved_is_proposed_before_what_is_newer(void **state)
{
    (void)state;
    Two two = two_people(0);

    give_cases(two.office, two.kept, 3);
    MergeView view = view_of(&two);
    assert_int_equal(view.choices.fields[PERSON_FIELD_NAME].side, MERGE_KEPT);
    assert_int_equal(view.choices.fields[PERSON_FIELD_NAME].ground, MERGE_GROUND_PROVED);
    assert_int_equal(view.choices.fields[PERSON_FIELD_PHONE].side, MERGE_MERGED);
    assert_int_equal(view.choices.fields[PERSON_FIELD_PHONE].ground, MERGE_GROUND_NEWER);
    assert_int_equal(view.loads[MERGE_KEPT][MERGE_LOAD_CASES], 3);
    assert_int_equal(view.loads[MERGE_KEPT][MERGE_LOAD_OPEN_CASES], 3);
    assert_true(view.loads[MERGE_KEPT][MERGE_LOAD_PAPERS] > 3);
    assert_int_equal(view.loads[MERGE_KEPT][MERGE_LOAD_VISITS], 5);
    assert_int_equal(view.loads[MERGE_MERGED][MERGE_LOAD_CASES], 0);
    end(&two);
}

/* --- the merged file --------------------------------------------------------------------------- */

static void the_merged_files_numbers_and_name_find_the_person(void **state)
{
    (void)state;
    static const char *const typed[] = {"1999900028", "0598765432", "سعد بن فهد العتيبى"};
    Two two = two_people(0);
    MergeView view = view_of(&two);
    PersonReference old = {.row = two.merged.row};
    PersonId named;
    int64_t id;

    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        merge_choose(&view.choices, (PersonField)field, MERGE_KEPT);
    assert_int_equal(merge_chosen(&two, &view.choices, "one person", &id), ERR_NONE);
    for (size_t i = 0; i < sizeof typed / sizeof typed[0]; i++) {
        PersonQuery query = person_query(&two.office->arena, str_of(typed[i]), 0);
        PersonPage page;
        assert_int_equal(
            store_person_search(two.office->store, &query, 10, &two.office->arena, &page),
            ERR_NONE);
        assert_int_equal(page.count, 1);
        assert_int_equal(page.rows[0].person.id.row, two.kept.row);
        assert_int_equal(page.rows[0].why, PERSON_MATCH_MERGED);
    }
    assert_int_equal(store_person_refer(two.office->store, old, &named, &two.why), ERR_NONE);
    assert_int_equal(named.row, two.kept.row);
    end(&two);
}

static void nothing_new_is_hung_on_a_merged_file(void **state)
{
    (void)state;
    Two two = two_people(0);
    CaseOffice *office = two.office;
    merge(&two);
    Person person = find(&two, two.merged);
    Act act = caseoffice_as(office, ROLE_CLERK);
    Arrival arrival = {.person_id = two.merged.row};
    CaseOpening opening = {.person_id = two.merged.row, .kind = office->kind};
    VisitId visit;
    CasefileId id;

    assert_int_equal(
        store_visit_arrive(office->store, &act, &arrival, &visit, &two.why), ERR_REFUSED);
    assert_int_equal(two.why.guard, GUARD_FILE_MERGED);
    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, &id, &two.why), ERR_REFUSED);
    assert_int_equal(two.why.guard, GUARD_FILE_MERGED);
    person.city = STR("أبها");
    assert_int_equal(
        store_person_change(office->store, &act, &person, &office->arena, &two.why),
        ERR_REFUSED);
    assert_int_equal(two.why.guard, GUARD_FILE_MERGED);
    end(&two);
}

static void the_permanent_number_goes_with_the_person_and_comes_back(void **state)
{
    (void)state;
    Two two = two_people(0);
    AUTO_ROLLBACK Change change = {0};
    Act act = caseoffice_as(two.office, ROLE_MANAGER);

    assert_int_equal(change_begin(&change, two.office->store, &act, NULL), ERR_NONE);
    assert_int_equal(person_raise(&change, two.merged, PERSON_BENEFICIARY, (Str){0}), ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
    Str before = whole_office(&two);
    merge(&two);
    assert_int_equal(find(&two, two.kept).beneficiary_number, 1);
    assert_int_equal(find(&two, two.kept).stage, PERSON_BENEFICIARY);
    assert_int_equal(find(&two, two.merged).beneficiary_number, 0);
    assert_int_equal(unmerge(&two, two.kept.row), ERR_NONE);
    assert_same_office(before, whole_office(&two));
    end(&two);
}

/* --- what stands against it -------------------------------------------------------------------- */

static void a_merge_is_refused_by_name(void **state)
{
    (void)state;
    Two two = two_people(0);
    PersonId third = caseoffice_person(two.office, "name=سعد فهد;id=1999900036");
    Two same = two;
    Two other = two;
    MergeView view;
    int64_t id;

    same.merged = two.kept;
    assert_int_equal(merge_chosen(&same, &(MergeChoices){0}, "", &id), ERR_BAD_DATA);
    assert_int_equal(same.why.guard, GUARD_SAME_FILE);
    other.merged = third;
    view = view_of(&other);
    assert_true(view.has_two_identities);
    assert_int_equal(merge_chosen(&other, &view.choices, "", &id), ERR_BLANK);
    assert_int_equal(other.why.guard, GUARD_TWO_IDENTITIES);
    assert_int_equal(merge_chosen(&other, &view.choices, "mistyped", &id), ERR_NONE);
    assert_int_equal(merge_chosen(&other, &view.choices, "again", &id), ERR_REFUSED);
    assert_int_equal(other.why.guard, GUARD_FILE_MERGED);
    end(&two);
}

static void merges_are_undone_in_their_order(void **state)
{
    (void)state;
    Two two = two_people(1);
    Str before = whole_office(&two);
    Two upper = {.office = two.office, .merged = two.kept};

    upper.kept = caseoffice_person(two.office, "name=سعد فهد علي;id=P7654321");
    Str with_third = whole_office(&two);
    int64_t first = merge(&two);
    int64_t second = merge(&upper);
    assert_int_equal(find(&two, two.merged).merged_into.row, upper.kept.row);
    assert_int_equal(unmerge(&two, first), ERR_REFUSED);
    assert_int_equal(two.why.guard, GUARD_MERGED_LATER);
    assert_int_equal(unmerge(&two, second), ERR_NONE);
    assert_int_equal(find(&two, two.merged).merged_into.row, two.kept.row);
    assert_int_equal(unmerge(&two, first), ERR_NONE);
    assert_same_office(with_third, whole_office(&two));
    assert_true(before.len < with_third.len);
    end(&two);
}

/* --- what came since --------------------------------------------------------------------------- */

static void what_was_corrected_since_stays_with_the_kept_file(void **state)
{
    (void)state;
    Two two = two_people(1);
    int64_t id = merge(&two);
    Person person = find(&two, two.kept);
    Act act = caseoffice_as(two.office, ROLE_CLERK);

    person.city = STR("حائل");
    assert_int_equal(
        store_person_change(two.office->store, &act, &person, &two.office->arena, &two.why),
        ERR_NONE);
    assert_int_equal(unmerge(&two, id), ERR_NONE);
    assert_str(find(&two, two.kept).city, "حائل");
    assert_str(find(&two, two.kept).iban, "");
    assert_str(find(&two, two.merged).city, "جدة");
    end(&two);
}

static void new_cases_stay_and_new_visits_go_with_their_case(void **state)
{
    (void)state;
    Two two = two_people(1);
    int64_t of_merged = number(&two, "SELECT max(id) FROM casefile");
    int64_t id = merge(&two);

    two.office->person = two.kept;
    caseoffice_draft(two.office);
    give_visits(two.office, two.kept, (CasefileId){of_merged});
    assert_int_equal(unmerge(&two, id), ERR_NONE);
    assert_int_equal(count_of(&two, "casefile", two.kept), 2);
    assert_int_equal(count_of(&two, "casefile", two.merged), 1);
    assert_int_equal(count_of(&two, "visit", two.merged), 3);
    assert_int_equal(count_of(&two, "inquiry", two.merged), 3);
    end(&two);
}

static void who_saw_the_file_between_cannot_write_over_it_afterwards(void **state)
{
    (void)state;
    Two two = two_people(0);
    int64_t id = merge(&two);
    Person seen = find(&two, two.kept);

    assert_int_equal(unmerge(&two, id), ERR_NONE);
    Act act = caseoffice_as(two.office, ROLE_CLERK);
    act.version = seen.version;
    assert_int_equal(
        store_person_change(two.office->store, &act, &seen, &two.office->arena, &two.why),
        ERR_CHANGED_MEANWHILE);
    end(&two);
}

/* --- faults ------------------------------------------------------------------------------------ */

static void a_merge_that_fails_at_any_statement_changes_nothing(void **state)
{
    (void)state;
    Two two = two_people(2);
    MergeView view = view_of(&two);
    Str before = whole_office(&two);
    int64_t id = 0;

    for (int step = 1, failed = true; failed; step += 3) {
        fault_fail_step(two.office->store, step);
        Err err = merge_chosen(&two, &view.choices, "one person", &id);
        failed = fault_clear(two.office->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        if (failed)
            assert_same_office(before, whole_office(&two));
    }
    for (int step = 1, failed = true; failed; step += 3) {
        fault_fail_step(two.office->store, step);
        Err err = unmerge(&two, id);
        failed = fault_clear(two.office->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
    }
    assert_same_office(before, whole_office(&two));
    end(&two);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(merged_and_unmerged_every_row_is_as_it_was),
        cmocka_unit_test(it_may_be_merged_and_unmerged_again_the_other_way_round),
        cmocka_unit_test(nothing_that_names_a_person_is_left_behind),
        cmocka_unit_test(the_kept_file_takes_what_it_did_not_know_and_what_was_chosen),
        cmocka_unit_test(what_a_paper_has_proved_is_proposed_before_what_is_newer),
        cmocka_unit_test(the_merged_files_numbers_and_name_find_the_person),
        cmocka_unit_test(nothing_new_is_hung_on_a_merged_file),
        cmocka_unit_test(the_permanent_number_goes_with_the_person_and_comes_back),
        cmocka_unit_test(a_merge_is_refused_by_name),
        cmocka_unit_test(merges_are_undone_in_their_order),
        cmocka_unit_test(what_was_corrected_since_stays_with_the_kept_file),
        cmocka_unit_test(new_cases_stay_and_new_visits_go_with_their_case),
        cmocka_unit_test(who_saw_the_file_between_cannot_write_over_it_afterwards),
        cmocka_unit_test(a_merge_that_fails_at_any_statement_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
