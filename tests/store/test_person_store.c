#include "db/body.h"
#include "db/check.h"
#include "db/person_search_store.h"
#include "tests/lib/people.h"

typedef struct {
    Store *store;
    Arena arena;
    Refusal why;
    PersonId id;
} Desk;

static int open_desk(void **state)
{
    Desk *desk = test_calloc(1, sizeof *desk);

    desk->store = office_in_memory();
    *state = desk;
    return 0;
}

static int close_desk(void **state)
{
    Desk *desk = *state;

    assert_int_equal(store_person_check_index(desk->store), ERR_NONE);
    store_close(desk->store);
    arena_free(&desk->arena);
    test_free(desk);
    return 0;
}

static Err add(Desk *desk, const Act *act, const char *fields, bool is_ruled_new)
{
    PersonAddition addition = {
        .person = person_typed(&desk->arena, fields), .is_ruled_new = is_ruled_new};

    desk->why = (Refusal){0};
    return store_person_add(desk->store, act, &addition, &desk->arena, &desk->id, &desk->why);
}

static Person find(Desk *desk, PersonId id)
{
    Person person = {0};

    assert_int_equal(store_person_find(desk->store, id, &desk->arena, &person), ERR_NONE);
    return person;
}

static Err change(Desk *desk, const Person *person)
{
    Act act = office_act(5);

    act.version = person->version;
    desk->why = (Refusal){0};
    return store_person_change(desk->store, &act, person, &desk->arena, &desk->why);
}

static size_t events_of(Desk *desk, PersonId id, Event events[10])
{
    EventQuery query = {.record_kind = STR("person"), .record_id = id.row};
    size_t count = 0;

    assert_int_equal(
        store_event_page(desk->store, &query, &desk->arena, events, 10, &count), ERR_NONE);
    return count;
}

static Str id_text(Desk *desk, PersonId id)
{
    return str_format(&desk->arena, "%lld", (long long)id.row);
}

static void set(Desk *desk, Person *person, PersonField field, const char *typed)
{
    const char *warning;

    assert_int_equal(
        person_set(
            &desk->arena, person, field, str_of(typed), moment_day(TEST_MOMENT), &warning,
            &desk->why),
        ERR_NONE);
}

/* --- adding ------------------------------------------------------------------------------------ */

static void a_person_is_kept_whole(void **state)
{
    Desk *desk = *state;
    const char *fields =
        "name=سعد بن ناصر;id=١٩٩٩٩٩٠٠٠٣;born=30/3/1410;sex=m;phone=051 234 5678;"
        "iban=SA4780000000900000000123;city=جازان;district=الروضة;address=RNBB2312;"
        "nationality=citizen;marital=married";
    Person typed = person_typed(&desk->arena, fields);
    Person kept = find(desk, person_kept(desk->store, &desk->arena, fields));

    assert_int_equal(kept.version, 1);
    assert_int_equal(kept.stage, PERSON_VISITOR);
    assert_int_equal(kept.beneficiary_number, 0);
    for (int field = 0; field < PERSON_FIELD_COUNT; field++) {
        Str text = person_field_text(&desk->arena, &kept, (PersonField)field);
        Str expected = person_field_text(&desk->arena, &typed, (PersonField)field);
        assert_str(text, str_c(&desk->arena, expected));
    }
    assert_int_equal(kept.identity_kind, IDENTITY_NATIONAL);
    assert_str(kept.identity_typed, "١٩٩٩٩٩٠٠٠٣");
    assert_str(kept.phone_typed, "051 234 5678");
    assert_int_equal(kept.born.calendar, CALENDAR_HIJRI);
    assert_int_equal(kept.born.day, typed.born.day);
    assert_true(kept.born.is_beyond_month);
}

static void a_year_of_birth_alone_is_kept(void **state)
{
    Desk *desk = *state;
    Person year = find(desk, person_kept(desk->store, &desk->arena, "name=سعد;born=1990"));
    Person none = find(desk, person_kept(desk->store, &desk->arena, "name=سعد"));

    assert_int_equal(year.born.parts.year, 1990);
    assert_int_equal(year.born.calendar, CALENDAR_GREGORIAN);
    assert_int_equal(year.born.day, DAY_NONE);
    assert_int_equal(none.born.parts.year, 0);
    assert_int_equal(none.born.day, DAY_NONE);
}

static void adding_is_an_event_with_what_was_known(void **state)
{
    Desk *desk = *state;
    Event events[10];
    Act act = office_act(3);

    act.reason = STR("cousin of the other");
    assert_int_equal(add(desk, &act, "name=سعد;city=أبها", true), ERR_NONE);
    assert_int_equal(events_of(desk, desk->id, events), 1);
    assert_str(events[0].act, "person_add");
    assert_str(events[0].from_state, "");
    assert_str(events[0].to_state, "visitor");
    assert_str(events[0].before, "");
    assert_str(
        events[0].after, "name\tسعد\nid\t\nno_id\tnew-born\nborn\t\nsex\t\nphone\t\niban\t\n"
                         "city\tأبها\ndistrict\t\naddress\t\nnationality\t\nmarital\t\n"
                         "id_kind\t-\nid_typed\t\nphone_typed\t\nnumber\t0\n");
    assert_str(events[0].reason, "cousin of the other");
}

static void only_those_who_meet_people_keep_them(void **state)
{
    Desk *desk = *state;

    for (int role = ROLE_CLERK; role < ROLE_SYSTEM; role++) {
        Act act = office_staff(desk->store, (Role)role, 2);
        bool may = roleset_has(PERSON_KEEPERS, (Role)role);
        assert_int_equal(
            add(desk, &act, "name=سعد", false), may ? ERR_NONE : ERR_NOT_PERMITTED);
        Person person = may ? find(desk, desk->id) : PERSON_NONE;
        set(desk, &person, PERSON_FIELD_NAME, "ناصر");
        person.no_identity_reason = STR("x");
        assert_int_equal(
            store_person_change(desk->store, &act, &person, &desk->arena, &desk->why),
            may ? ERR_NONE : ERR_NOT_PERMITTED);
    }
}

static void a_person_without_name_or_number_is_not_kept(void **state)
{
    Desk *desk = *state;
    PersonAddition addition = {.person = PERSON_NONE};
    Act act = office_act(1);

    assert_int_equal(
        store_person_add(desk->store, &act, &addition, &desk->arena, &desk->id, &desk->why),
        ERR_BLANK);
    assert_str(desk->why.field, "name");
}

static void the_same_request_keeps_one_person(void **state)
{
    Desk *desk = *state;
    Act act = office_act(1);

    act.request_id = STR("r-1");
    assert_int_equal(add(desk, &act, "name=سعد ناصر فهد;born=1400/1/1", false), ERR_NONE);
    PersonId first = desk->id;
    assert_int_equal(add(desk, &act, "name=سعد ناصر فهد;born=1400/1/1", false), ERR_NONE);
    assert_int_equal(desk->id.row, first.row);
}

/* --- duplicates -------------------------------------------------------------------------------- */

static void a_national_id_is_one_persons(void **state)
{
    Desk *desk = *state;
    Act act = office_act(2);
    PersonId first = person_kept(desk->store, &desk->arena, "name=سعد;id=1999990003");

    act.reason = STR("another");
    assert_int_equal(add(desk, &act, "name=هند;id=1999990003", false), ERR_EXISTS);
    assert_int_equal(desk->why.guard, GUARD_SAME_PERSON);
    assert_str(desk->why.found, str_c(&desk->arena, id_text(desk, first)));
    assert_int_equal(add(desk, &act, "name=هند;id=1999990003", true), ERR_EXISTS);
    Person other = find(desk, person_kept(desk->store, &desk->arena, "name=هند"));
    set(desk, &other, PERSON_FIELD_IDENTITY, "1999990003");
    assert_int_equal(change(desk, &other), ERR_EXISTS);
    assert_int_equal(desk->why.guard, GUARD_SAME_PERSON);
    assert_str(find(desk, other.id).identity, "");
}

static void two_countries_may_give_one_passport_number(void **state)
{
    Desk *desk = *state;
    Act act = office_act(2);
    PersonId first = person_kept(desk->store, &desk->arena, "name=سعد;id=A1234567");

    assert_int_equal(add(desk, &act, "name=هند;id=a1234567", false), ERR_REFUSED);
    assert_int_equal(desk->why.guard, GUARD_LIKELY_DUPLICATE);
    assert_str(desk->why.found, str_c(&desk->arena, id_text(desk, first)));
    act.reason = STR("another country");
    assert_int_equal(add(desk, &act, "name=هند;id=a1234567", true), ERR_NONE);
}

static void who_is_probably_on_file_is_refused_until_ruled_new(void **state)
{
    Desk *desk = *state;
    Act act = office_act(2);
    const char *first = "name=سعد بن ناصر بن فهد الوهمي;born=1400/5/6";
    const char *again = "name=سعد ناصر الوهمي;born=1400/5/7;phone=0512345678";
    PersonId id = person_kept(desk->store, &desk->arena, first);

    assert_int_equal(add(desk, &act, again, false), ERR_REFUSED);
    assert_int_equal(desk->why.guard, GUARD_LIKELY_DUPLICATE);
    assert_str(desk->why.found, str_c(&desk->arena, id_text(desk, id)));
    assert_int_equal(add(desk, &act, again, true), ERR_BLANK);
    assert_str(desk->why.field, "reason");
    act.reason = STR("his cousin, both were here");
    assert_int_equal(add(desk, &act, again, true), ERR_NONE);
}

static void who_is_only_possibly_on_file_is_kept(void **state)
{
    Desk *desk = *state;
    Act act = office_act(2);

    person_kept(desk->store, &desk->arena, "name=سعد بن ناصر بن فهد الوهمي");
    assert_int_equal(add(desk, &act, "name=سعد ناصر فهد الوهمي", false), ERR_NONE);
}

/* --- changing ---------------------------------------------------------------------------------- */

/* A field in the body of an event. */
static Str in_body(Desk *desk, Str body, const char *name)
{
    Str value = {0};

    assert_true(body_find(body, name, &desk->arena, &value));
    return value;
}

static void a_change_is_an_event_of_before_and_after(void **state)
{
    Desk *desk = *state;
    Event events[10];
    PersonId id = person_kept(desk->store, &desk->arena, "name=سعد;city=أبها;sex=m");
    Person person = find(desk, id);

    set(desk, &person, PERSON_FIELD_NAME, "سعيد");
    set(desk, &person, PERSON_FIELD_CITY, "");
    person.stage = PERSON_BENEFICIARY;
    person.beneficiary_number = 7;
    assert_int_equal(change(desk, &person), ERR_NONE);
    assert_int_equal(find(desk, id).version, 2);
    assert_str(find(desk, id).name, "سعيد");
    assert_int_equal(find(desk, id).stage, PERSON_VISITOR);
    assert_int_equal(find(desk, id).beneficiary_number, 0);
    assert_int_equal(events_of(desk, id, events), 2);
    assert_str(events[1].act, "person_change");
    assert_str(in_body(desk, events[1].before, "name"), "سعد");
    assert_str(in_body(desk, events[1].before, "city"), "أبها");
    assert_str(in_body(desk, events[1].after, "name"), "سعيد");
    assert_str(in_body(desk, events[1].after, "city"), "");
    assert_str(in_body(desk, events[1].after, "sex"), "male");
    assert_str(in_body(desk, events[1].after, "number"), "0");
    assert_str(events[1].to_state, "");
}

static void a_change_of_nothing_is_nothing(void **state)
{
    Desk *desk = *state;
    Event events[10];
    PersonId id = person_kept(desk->store, &desk->arena, "name=سعد;id=1999990003");
    Person person = find(desk, id);

    assert_int_equal(change(desk, &person), ERR_NONE);
    assert_int_equal(find(desk, id).version, 1);
    assert_int_equal(events_of(desk, id, events), 1);
}

static void a_change_over_somebody_elses_is_told(void **state)
{
    Desk *desk = *state;
    PersonId id = person_kept(desk->store, &desk->arena, "name=سعد");
    Person mine = find(desk, id);
    Person theirs = mine;

    set(desk, &theirs, PERSON_FIELD_CITY, "أبها");
    assert_int_equal(change(desk, &theirs), ERR_NONE);
    set(desk, &mine, PERSON_FIELD_CITY, "جازان");
    assert_int_equal(change(desk, &mine), ERR_CHANGED_MEANWHILE);
    assert_str(find(desk, id).city, "أبها");
    mine.id.row++;
    assert_int_equal(change(desk, &mine), ERR_NOT_FOUND);
    mine.id.row--;
    mine.name = (Str){0};
    assert_int_equal(change(desk, &mine), ERR_BLANK);
}

/* --- stages ------------------------------------------------------------------------------------ */

static Err raise(Desk *desk, PersonId id, PersonStage stage)
{
    AUTO_ROLLBACK Change raising = {0};
    Act act = office_act(9);

    TRY(change_begin(&raising, desk->store, &act, NULL));
    TRY(person_raise(&raising, id, stage, STR("P2")));
    return change_commit(&raising);
}

static void a_stage_is_only_ever_raised(void **state)
{
    Desk *desk = *state;
    Event events[10];
    PersonId id = person_kept(desk->store, &desk->arena, "name=سعد");

    assert_int_equal(raise(desk, id, PERSON_APPLICANT), ERR_NONE);
    assert_int_equal(find(desk, id).stage, PERSON_APPLICANT);
    assert_int_equal(find(desk, id).beneficiary_number, 0);
    assert_int_equal(raise(desk, id, PERSON_BENEFICIARY), ERR_NONE);
    assert_int_equal(raise(desk, id, PERSON_APPLICANT), ERR_NONE);
    assert_int_equal(raise(desk, id, PERSON_BENEFICIARY), ERR_NONE);
    assert_int_equal(find(desk, id).stage, PERSON_BENEFICIARY);
    assert_int_equal(find(desk, id).version, 3);
    assert_int_equal(events_of(desk, id, events), 3);
    assert_str(events[2].act, "person_raise");
    assert_str(events[2].from_state, "applicant");
    assert_str(events[2].to_state, "beneficiary");
    assert_str(events[2].clause, "P2");
    assert_str(in_body(desk, events[2].after, "number"), "1");
    assert_int_equal(raise(desk, (PersonId){5}, PERSON_APPLICANT), ERR_NOT_FOUND);
}

static void beneficiaries_are_numbered_without_gaps(void **state)
{
    Desk *desk = *state;

    for (int i = 1; i <= 3; i++) {
        PersonId id = person_kept(desk->store, &desk->arena, "name=سعد");
        assert_int_equal(raise(desk, id, PERSON_BENEFICIARY), ERR_NONE);
        assert_int_equal(find(desk, id).beneficiary_number, i);
    }
}

/* --- faults and hostile texts ------------------------------------------------------------------ */

static int64_t event_count(Store *store)
{
    Office office;

    assert_int_equal(store_office_find(store, &office), ERR_NONE);
    return office.event_count;
}

static void whichever_statement_fails_nothing_or_all_is_kept(void **state)
{
    Desk *desk = *state;
    Act act = office_act(2);
    bool failed = true;

    for (int step = 1; failed; step++) {
        int64_t before = event_count(desk->store);
        fault_fail_step(desk->store, step);
        Err err = add(desk, &act, "name=سعد بن ناصر بن فهد;born=1400/5/6", false);
        failed = fault_clear(desk->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(event_count(desk->store), before + !failed);
        assert_int_equal(store_person_check_index(desk->store), ERR_NONE);
    }
    failed = true;
    for (int step = 1; failed; step++) {
        Person person = find(desk, desk->id);
        set(desk, &person, PERSON_FIELD_NAME, "هند");
        fault_fail_step(desk->store, step);
        Err err = change(desk, &person);
        failed = fault_clear(desk->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_str(find(desk, desk->id).name, failed ? "سعد بن ناصر بن فهد" : "هند");
        assert_int_equal(store_person_check_index(desk->store), ERR_NONE);
    }
}

static void an_index_that_differs_from_the_names_is_told(void **state)
{
    Desk *desk = *state;
    Engine *engine = store_engine(desk->store);

    person_kept(desk->store, &desk->arena, "name=سعد بن ناصر");
    assert_int_equal(
        engine_run_script(engine, STR("UPDATE person SET name_tokens = 'x'")), ERR_NONE);
    assert_int_equal(store_person_check_index(desk->store), ERR_DAMAGED);
    assert_int_equal(
        engine_run_script(engine, STR("UPDATE person SET name_tokens = 'سعد ناصر'")), ERR_NONE);
}

static Findings checked(Desk *desk)
{
    Findings findings = {.arena = &desk->arena};

    assert_int_equal(store_check(desk->store, NULL, &findings), ERR_NONE);
    return findings;
}

static void a_person_who_is_not_as_his_events_left_him_is_found(void **state)
{
    Desk *desk = *state;
    static const struct {
        const char *harm;
        const char *repair;
        FindingKind kind;
    } rows[] = {
        {"UPDATE person SET stage = 'beneficiary'",  "UPDATE person SET stage = 'applicant'",
         FINDING_STATE_DIFFERS                                                                                          },
        {"UPDATE person SET city = 'x'",             "UPDATE person SET city = ''",                FINDING_VALUE_DIFFERS},
        {"UPDATE person SET beneficiary_number = 9",
         "UPDATE person SET beneficiary_number = NULL",                                            FINDING_VALUE_DIFFERS},
        {"UPDATE person SET name_tokens = 'x'",      "UPDATE person SET name_tokens = 'سعيد'",
         FINDING_INDEX_DIFFERS                                                                                          },
        {"UPDATE person_key_phone SET phone = '2'",  "UPDATE person_key_phone SET phone = '1'",
         FINDING_INDEX_DIFFERS                                                                                          },
    };
    Person person = find(desk, person_kept(desk->store, &desk->arena, "name=سعد;phone=1"));

    set(desk, &person, PERSON_FIELD_NAME, "سعيد");
    assert_int_equal(change(desk, &person), ERR_NONE);
    assert_int_equal(raise(desk, person.id, PERSON_APPLICANT), ERR_NONE);
    assert_int_equal(checked(desk).count, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Engine *engine = store_engine(desk->store);
        assert_int_equal(engine_run_script(engine, str_of(rows[i].harm)), ERR_NONE);
        Findings findings = checked(desk);
        assert_int_equal(findings.count, 1);
        assert_int_equal(findings.items[0].kind, rows[i].kind);
        assert_int_equal(engine_run_script(engine, str_of(rows[i].repair)), ERR_NONE);
    }
    assert_int_equal(checked(desk).count, 0);
}

static void a_code_that_is_none_is_damage(void **state)
{
    Desk *desk = *state;
    static const char *const harm[] = {
        "UPDATE person SET stage = 'king'",
        "UPDATE person SET stage = 'visitor', sex = 'x'",
        "UPDATE person SET sex = '', birth_calendar = 'mayan'",
        "UPDATE person SET birth_calendar = 'hijri', birth_year = 1400, birth_month = 13",
        "UPDATE person SET birth_calendar = '', identity_kind = 'badge'",
    };
    PersonId id = person_kept(desk->store, &desk->arena, "name=سعد بن ناصر");

    for (size_t i = 0; i < sizeof harm / sizeof harm[0]; i++) {
        Person person;
        assert_int_equal(
            engine_run_script(store_engine(desk->store), str_of(harm[i])), ERR_NONE);
        assert_int_equal(
            store_person_find(desk->store, id, &desk->arena, &person), ERR_DAMAGED);
    }
}

static const char *const hostile[] = {
    "'; DROP TABLE person; --",
    "\" OR \"1\"=\"1",
    "سعد\" AND name_tokens : \"ناصر",
    "NEAR(سعد ناصر, 1) ^سعد -سعد + *",
    "سعد\x1b[2J\x07\x01",
    "سعد\xe2\x80\xae\xd9\x86\xe2\x80\xac",
    "سعد\xff\xfe\xc0\x80",
    "سعد\tناصر\r\nفهد",
    "%s%n%d \\ \\t \\n",
    "\xf0\x9f\x98\x80 سعد \xf4\x8f\xbf\xbd",
    "<script>alert(1)</script>",
    "नमस्ते ສະບາຍດີ",
    "\xf0\x9e\x84\x80\xf0\x91\xbb\xa0",
};

static void hostile_texts_are_cleaned_kept_and_found(void **state)
{
    Desk *desk = *state;
    static const PersonField taken[] = {
        PERSON_FIELD_NAME, PERSON_FIELD_NO_IDENTITY, PERSON_FIELD_PHONE, PERSON_FIELD_CITY,
        PERSON_FIELD_DISTRICT};

    for (size_t i = 0; i < sizeof hostile / sizeof hostile[0]; i++) {
        PersonAddition addition = {.person = PERSON_NONE, .is_ruled_new = true};
        Act act = office_act(2);
        for (size_t f = 0; f < sizeof taken / sizeof taken[0]; f++)
            set(desk, &addition.person, taken[f], hostile[i]);
        act.reason = STR("x");
        assert_int_equal(
            store_person_add(desk->store, &act, &addition, &desk->arena, &desk->id, &desk->why),
            ERR_NONE);
        PersonQuery query = person_query(&desk->arena, str_of(hostile[i]), 0);
        PersonPage page = {0};
        assert_int_equal(
            store_person_search(desk->store, &query, 50, &desk->arena, &page), ERR_NONE);
        bool is_found = false;
        for (size_t row = 0; row < page.count; row++)
            is_found = is_found || page.rows[row].person.id.row == desk->id.row;
        if (!is_found)
            fail_msg("%s", hostile[i]);
        assert_null(
            memchr(find(desk, desk->id).city.bytes, '\x1b', find(desk, desk->id).city.len));
    }
}

static void hostile_texts_are_no_numbers_dates_or_codes(void **state)
{
    Desk *desk = *state;
    static const PersonField strict[] = {
        PERSON_FIELD_IDENTITY, PERSON_FIELD_BORN,        PERSON_FIELD_SEX,    PERSON_FIELD_IBAN,
        PERSON_FIELD_ADDRESS,  PERSON_FIELD_NATIONALITY, PERSON_FIELD_MARITAL};

    for (size_t i = 0; i < sizeof hostile / sizeof hostile[0]; i++) {
        for (size_t f = 0; f < sizeof strict / sizeof strict[0]; f++) {
            Person person = PERSON_NONE;
            const char *warning;
            Err err = person_set(
                &desk->arena, &person, strict[f], str_of(hostile[i]), moment_day(TEST_MOMENT),
                &warning, &desk->why);
            assert_true(err == ERR_BAD_DATA || err == ERR_TOO_LONG);
        }
    }
}

#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, open_desk, close_desk)

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_DESK(a_person_is_kept_whole),
        AT_DESK(a_year_of_birth_alone_is_kept),
        AT_DESK(adding_is_an_event_with_what_was_known),
        AT_DESK(only_those_who_meet_people_keep_them),
        AT_DESK(a_person_without_name_or_number_is_not_kept),
        AT_DESK(the_same_request_keeps_one_person),
        AT_DESK(a_national_id_is_one_persons),
        AT_DESK(two_countries_may_give_one_passport_number),
        AT_DESK(who_is_probably_on_file_is_refused_until_ruled_new),
        AT_DESK(who_is_only_possibly_on_file_is_kept),
        AT_DESK(a_change_is_an_event_of_before_and_after),
        AT_DESK(a_change_of_nothing_is_nothing),
        AT_DESK(a_change_over_somebody_elses_is_told),
        AT_DESK(a_stage_is_only_ever_raised),
        AT_DESK(beneficiaries_are_numbered_without_gaps),
        AT_DESK(whichever_statement_fails_nothing_or_all_is_kept),
        AT_DESK(an_index_that_differs_from_the_names_is_told),
        AT_DESK(a_person_who_is_not_as_his_events_left_him_is_found),
        AT_DESK(a_code_that_is_none_is_damage),
        AT_DESK(hostile_texts_are_cleaned_kept_and_found),
        AT_DESK(hostile_texts_are_no_numbers_dates_or_codes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
