#include "db/check.h"
#include "db/counter_store.h"
#include "tests/lib/caseoffice.h"

static int open_union(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int open_tuwaim(void **state)
{
    *state = caseoffice_open("tuwaim");
    return 0;
}

static int close_office(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static CaseOpening opening_of(const CaseOffice *office)
{
    return (CaseOpening){
        .person_id = office->person.row,
        .kind = office->kind,
        .request = STR("سلة"),
    };
}

static Err open_as(CaseOffice *office, Role role, const CaseOpening *opening, CasefileId *out)
{
    Act act = caseoffice_as(office, role);

    office->why = (Refusal){0};
    return store_casefile_open(office->store, &act, opening, out, &office->why);
}

static int64_t count_in(CaseOffice *office, CaseState state)
{
    Str name = counter_of_state(&office->arena, STR("case"), str_of(casestate_code(state)));
    int64_t count = -1;

    assert_int_equal(counter_read(office->store, name, &count), ERR_NONE);
    return count;
}

static Str number_of(CaseOffice *office, CasefileId id)
{
    Casefile casefile = caseoffice_find(office, id);

    return casenumber_text(&office->arena, casefile_number(&casefile));
}

/* --- opening ----------------------------------------------------------------------------------- */

static void a_new_case_is_a_draft_with_its_papers_and_the_person_s_data(void **state)
{
    CaseOffice *office = *state;
    CaseOpening opening = opening_of(office);
    CasefileId id = {0};
    CaseData data;
    Person person;

    assert_int_equal(open_as(office, ROLE_CLERK, &opening, &id), ERR_NONE);
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_DRAFT);
    assert_int_equal(casefile.number.serial, 0);
    assert_str(number_of(office, id), "D1");
    assert_str(casefile.request, "سلة");
    assert_int_equal(casefile.channel, CHANNEL_INTERVIEW);
    assert_int_equal(casefile.ruling, RULING_NOBODY);
    assert_int_equal(casefile.submitted_day, moment_day(office->now));
    assert_int_equal(casefile.opened_by, office->acts[ROLE_CLERK].staff_id);
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID).state, PAPER_REQUIRED);
    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    assert_str(data.fields[DATAFIELD_IDENTITY].value, "1999900010");
    assert_str(data.fields[DATAFIELD_APPLICANT].value, "self");
    assert_int_equal(data.fields[DATAFIELD_NAME].how, MATCH_NONE);
    assert_int_equal(
        store_person_find(office->store, office->person, &office->arena, &person), ERR_NONE);
    assert_int_equal(person.stage, PERSON_APPLICANT);
    assert_int_equal(count_in(office, CASE_DRAFT), 1);
    caseoffice_check(office);
}

static void where_a_case_stands_is_told_without_the_rest_of_it(void **state)
{
    CaseOffice *office = *state;
    CasefileId draft = caseoffice_draft(office);
    CasefileId whole = caseoffice_complete(office);
    CaseStanding standing;

    assert_int_equal(store_casefile_standing(office->store, draft, &standing), ERR_NONE);
    assert_int_equal(standing.state, CASE_DRAFT);
    assert_int_equal(standing.not_before, DAY_NONE);
    assert_int_equal(store_casefile_standing(office->store, whole, &standing), ERR_NONE);
    assert_int_equal(standing.state, CASE_COMPLETE);
    assert_int_equal(standing.not_before, caseoffice_find(office, whole).not_before);
    assert_int_equal(
        store_casefile_standing(office->store, (CasefileId){1}, &standing), ERR_NOT_FOUND);
}

static void a_case_of_somebody_alike_needs_a_ruling(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = {0};

    caseoffice_person(office, "name=سعد فهد علي العتيبي;born=1400/1/2;phone=0512345678");
    CaseOpening opening = opening_of(office);
    assert_int_equal(open_as(office, ROLE_CLERK, &opening, &id), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_PERSON_SEARCHED);
    assert_str(office->why.clause, "S0-P2");
    assert_int_equal(office->why.owed_count, 1);
    opening.ruling = RULING_RELATED;
    assert_int_equal(open_as(office, ROLE_CLERK, &opening, &id), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).ruling, RULING_RELATED);
}

static void who_may_open_depends_on_how_the_case_came(void **state)
{
    CaseOffice *office = *state;
    CaseOpening opening = opening_of(office);
    CasefileId id = {0};

    assert_int_equal(open_as(office, ROLE_SECRETARY, &opening, &id), ERR_NOT_PERMITTED);
    assert_int_equal(open_as(office, ROLE_ADMIN, &opening, &id), ERR_NOT_PERMITTED);
    assert_int_equal(open_as(office, ROLE_RESEARCHER, &opening, &id), ERR_REFUSED);
    assert_int_equal(office->why.guard, GUARD_CAME_BY_OUTREACH);
    opening.origin = ORIGIN_OUTREACH;
    assert_int_equal(open_as(office, ROLE_RESEARCHER, &opening, &id), ERR_NONE);
    assert_int_equal(open_as(office, ROLE_MANAGER, &opening, &id), ERR_NONE);
}

static void whom_staff_found_has_come_by_no_channel_yet(void **state)
{
    CaseOffice *office = *state;
    CaseOpening opening = opening_of(office);
    CasefileId id = {0};

    opening.channel = (Str){0};
    opening.origin = ORIGIN_OUTREACH;
    assert_int_equal(open_as(office, ROLE_RESEARCHER, &opening, &id), ERR_NONE);
    assert_false(caseoffice_find(office, id).has_channel);
    opening.channel = STR("phone");
    assert_int_equal(open_as(office, ROLE_RESEARCHER, &opening, &id), ERR_NONE);
    assert_true(caseoffice_find(office, id).has_channel);
    assert_int_equal(caseoffice_find(office, id).channel, CHANNEL_PHONE);
    opening.channel = (Str){0};
    opening.origin = ORIGIN_WALK_IN;
    assert_int_equal(open_as(office, ROLE_CLERK, &opening, &id), ERR_NONE);
    assert_true(caseoffice_find(office, id).has_channel);
}

static void what_the_policy_does_not_have_is_refused(void **state)
{
    static const struct {
        const char *channel;
        int priority;
        CaseKind kind;
        const char *field;
        Err err;
    } rows[] = {
        {"social_media", 0,  CASEKIND_SERVICE,   "channel",  ERR_BAD_DATA},
        {"pigeon",       0,  CASEKIND_SERVICE,   "channel",  ERR_BAD_DATA},
        {"",             10, CASEKIND_SERVICE,   "priority", ERR_BAD_DATA},
        {"",             -1, CASEKIND_SERVICE,   "priority", ERR_BAD_DATA},
        {"",             0,  CASEKIND_FINANCIAL, "kind",     ERR_BAD_DATA},
        {"fax",          9,  CASEKIND_SERVICE,   NULL,       ERR_NONE    },
    };
    CaseOffice *office = *state;
    CasefileId id = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseOpening opening = opening_of(office);
        opening.channel = str_of(rows[i].channel);
        opening.kind = rows[i].kind;
        opening.priority = rows[i].priority;
        assert_int_equal(open_as(office, ROLE_CLERK, &opening, &id), rows[i].err);
        if (rows[i].field)
            assert_str(office->why.field, rows[i].field);
    }
    CaseOpening nobody = opening_of(office);
    nobody.person_id = 77;
    assert_int_equal(open_as(office, ROLE_CLERK, &nobody, &id), ERR_NOT_FOUND);
    assert_str(office->why.field, "person");
    CaseOpening wordy = opening_of(office);
    wordy.request = str_format(&office->arena, "%01200d", 1);
    assert_int_equal(open_as(office, ROLE_CLERK, &wordy, &id), ERR_TOO_LONG);
    assert_int_equal(count_in(office, CASE_DRAFT), 1);
}

static void without_a_policy_nothing_can_be_opened(void **state)
{
    Store *store = office_in_memory();
    Act clerk = office_staff(store, ROLE_CLERK, 1);
    CaseOpening opening = {.person_id = 1};
    CasefileId id;
    Refusal why = {0};

    assert_int_equal(store_casefile_open(store, &clerk, &opening, &id, &why), ERR_CONFIG);
    store_close(store);
    (void)state;
}

static void the_same_request_opens_one_case(void **state)
{
    CaseOffice *office = *state;
    CaseOpening opening = opening_of(office);
    Act act = caseoffice_as(office, ROLE_CLERK);
    CasefileId first = {0};
    CasefileId again = {0};

    act.request_id = STR("request-1");
    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, &first, &office->why), ERR_NONE);
    assert_int_equal(
        store_casefile_open(office->store, &act, &opening, &again, &office->why), ERR_NONE);
    assert_int_equal(again.row, first.row);
    assert_int_equal(count_in(office, CASE_DRAFT), 1);
}

static void whichever_statement_fails_a_case_is_opened_whole_or_not(void **state)
{
    CaseOffice *office = *state;
    CaseOpening opening = opening_of(office);
    Act act = caseoffice_as(office, ROLE_CLERK);
    bool failed = true;
    CasefileId id = {0};
    int steps = 0;

    for (; failed; steps++) {
        fault_fail_step(office->store, steps + 1);
        Err err = store_casefile_open(office->store, &act, &opening, &id, &office->why);
        failed = fault_clear(office->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(count_in(office, CASE_DRAFT), failed ? 0 : 1);
    }
    assert_in_range(steps, 20, 500);
    assert_str(number_of(office, id), "D1");
    caseoffice_check(office);
}

/* --- numbers ----------------------------------------------------------------------------------- */

static void numbers_of_a_year_have_no_gaps_whatever_is_refused(void **state)
{
    CaseOffice *office = *state;
    bool failed = true;

    for (int i = 1; i <= 3; i++) {
        CasefileId id = caseoffice_draft(office);
        Act act = caseoffice_as(office, ROLE_VERIFIER);
        assert_int_equal(
            store_casefile_verify(office->store, &act, id, &office->why), ERR_REFUSED);
        caseoffice_papers(office, id);
        failed = true;
        for (int step = 1; failed; step++) {
            fault_fail_step(office->store, step);
            Err err = store_casefile_verify(office->store, &act, id, &office->why);
            failed = fault_clear(office->store);
            assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
            act.moment = office->now;
        }
        assert_str(
            number_of(office, id),
            str_c(&office->arena, str_format(&office->arena, "1448-%d", i)));
    }
    caseoffice_check(office);
}

static void a_number_is_of_the_hijri_year_of_the_opening(void **state)
{
    CaseOffice *office = *state;
    CasefileId old = caseoffice_draft(office);

    /* 1 Muharram 1449 */
    caseoffice_go(office, day_from(CALENDAR_HIJRI, (DayParts){1449, 1, 1}));
    CasefileId new = caseoffice_draft(office);
    caseoffice_papers(office, new);
    caseoffice_papers(office, old);
    caseoffice_match(office, new);
    caseoffice_match(office, old);
    assert_str(number_of(office, new), "1449-1");
    assert_str(number_of(office, old), "1448-1");
}

static void a_case_is_found_by_number_and_by_its_draft(void **state)
{
    CaseOffice *office = *state;
    CasefileId first = caseoffice_draft(office);
    CasefileId second = caseoffice_complete(office);
    CasefileId found = {0};

    assert_int_equal(
        store_casefile_named(office->store, (CaseNumber){1448, 1}, &found), ERR_NONE);
    assert_int_equal(found.row, second.row);
    assert_int_equal(store_casefile_named(office->store, (CaseNumber){0, 2}, &found), ERR_NONE);
    assert_int_equal(found.row, second.row);
    assert_int_equal(store_casefile_named(office->store, (CaseNumber){0, 1}, &found), ERR_NONE);
    assert_int_equal(found.row, first.row);
    assert_int_equal(
        store_casefile_named(office->store, (CaseNumber){1448, 2}, &found), ERR_NOT_FOUND);
    assert_int_equal(
        store_casefile_named(office->store, (CaseNumber){0, 3}, &found), ERR_NOT_FOUND);
}

/* --- lists and views --------------------------------------------------------------------------- */

/* Reads all pages of two and gives the cases in their order. */
static size_t read_all(CaseOffice *office, CaseQuery query, CasefileId out[20])
{
    CaseListRow rows[2];
    size_t total = 0;
    size_t count = 2;

    while (count == 2) {
        assert_int_equal(
            store_casefile_page(office->store, &query, &office->arena, rows, 2, &count),
            ERR_NONE);
        for (size_t i = 0; i < count; i++)
            out[total++] = rows[i].casefile.id;
        if (count)
            query.after = out[total - 1];
    }
    return total;
}

static void lists_are_read_page_by_page(void **state)
{
    CaseOffice *office = *state;
    CasefileId drafts[3];
    CasefileId found[20];

    for (int i = 0; i < 3; i++)
        drafts[i] = caseoffice_draft(office);
    CasefileId complete = caseoffice_complete(office);
    assert_int_equal(read_all(office, (CaseQuery){0}, found), 4);
    assert_int_equal(found[3].row, complete.row);
    assert_int_equal(read_all(office, (CaseQuery){.state = CASE_DRAFT}, found), 3);
    for (int i = 0; i < 3; i++)
        assert_int_equal(found[i].row, drafts[i].row);
    assert_int_equal(read_all(office, (CaseQuery){.state = CASE_COMPLETE}, found), 1);
    assert_int_equal(read_all(office, (CaseQuery){.person_id = office->person.row}, found), 4);
    assert_int_equal(
        read_all(
            office, (CaseQuery){.person_id = office->person.row, .state = CASE_COMPLETE},
            found),
        1);
    assert_int_equal(read_all(office, (CaseQuery){.person_id = 99}, found), 0);
}

static void a_list_of_one_state_goes_by_the_due_day(void **state)
{
    CaseOffice *office = *state;
    CasefileId found[20];
    CasefileId late[2];
    CasefileId draft = caseoffice_draft(office);

    for (int i = 0; i < 2; i++) {
        late[i] = caseoffice_complete(office);
        caseoffice_go(office, moment_day(office->now) + 7);
    }
    caseoffice_papers(office, draft);
    caseoffice_match(office, draft);
    caseoffice_declare(office, draft);
    assert_int_equal(read_all(office, (CaseQuery){.state = CASE_COMPLETE}, found), 3);
    assert_int_equal(found[0].row, late[0].row);
    assert_int_equal(found[1].row, late[1].row);
    assert_int_equal(found[2].row, draft.row);
}

static void a_view_says_where_the_case_stands_in_its_window(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    Day today = moment_day(office->now);
    CaseView view;

    assert_int_equal(
        store_casefile_view(office->store, id, today, &office->arena, &view), ERR_NONE);
    assert_str(view.person, "سعد فهد علي العتيبي");
    assert_str(view.policy, "union");
    assert_str(view.researcher, "");
    assert_int_equal(view.open_referrals, 0);
    assert_true(view.has_window);
    assert_int_equal(view.casefile.complete_on, today);
    assert_int_equal(view.casefile.not_before, today + 14);
    assert_int_equal(window_position(&view.window, today), WINDOW_TOO_EARLY);
    assert_int_equal(view.days_left, 15);
    CasefileId draft = caseoffice_draft(office);
    assert_int_equal(
        store_casefile_view(office->store, draft, today, &office->arena, &view), ERR_NONE);
    assert_false(view.has_window);
    assert_int_equal(view.casefile.due, DAY_NONE);
    assert_int_equal(
        store_casefile_view(office->store, (CasefileId){5}, today, &office->arena, &view),
        ERR_NOT_FOUND);
}

static void the_history_holds_papers_clocks_and_referrals_too(void **state)
{
    CaseOffice *office = *state;
    CasefileId other = caseoffice_draft(office);
    CasefileId id = caseoffice_complete(office);
    Event events[100];
    size_t count = 0;
    size_t papers = 0;

    assert_int_equal(
        store_casefile_history(office->store, id, 0, &office->arena, events, 100, &count),
        ERR_NONE);
    assert_str(events[0].act, "open");
    assert_str(events[count - 2].to_state, "COMPLETE");
    assert_str(events[count - 2].clause, "S2-t6");
    assert_int_equal(events[count - 2].role, ROLE_SYSTEM);
    assert_int_equal(events[count - 2].staff_id, 0);
    assert_str(events[count - 1].record_kind, "clock");
    assert_int_equal(events[count - 1].effective, moment_at(moment_day(office->now), 0, 0));
    for (size_t i = 0; i < count; i++)
        papers += str_equal(events[i].record_kind, STR("paper"));
    assert_int_equal(papers, 6);
    assert_int_not_equal(other.row, id.row);
}

/* --- checking ---------------------------------------------------------------------------------- */

static void a_case_changed_past_its_events_is_found(void **state)
{
    static const struct {
        const char *sql;
        FindingKind kind;
        const char *record_kind;
    } rows[] = {
        {"UPDATE casefile SET state = 'STUDY' WHERE number = '1448-1'",    FINDING_STATE_DIFFERS,
         "case"                                                                                               },
        {"UPDATE paper SET state = 'required' WHERE kind = 'national_id'",
         FINDING_STATE_DIFFERS,                                                                     "paper"   },
        {"UPDATE paper SET note = 'x' WHERE kind = 'national_id'",         FINDING_VALUE_DIFFERS,
         "paper"                                                                                              },
        {"UPDATE clock_interval SET due_day = due_day + 1",                FINDING_VALUE_DIFFERS,   "clock"   },
        {"UPDATE clock_interval SET ended_on = started_on",                FINDING_STATE_DIFFERS,   "clock"   },
        {"DELETE FROM clock_interval",                                     FINDING_RECORD_MISSING,  "clock"   },
        {"UPDATE referral SET state = 'answered'",                         FINDING_STATE_DIFFERS,   "referral"},
        {"UPDATE counter SET value = 7 WHERE name = 'casefile.COMPLETE'",
         FINDING_COUNTER_DIFFERS,                                                                   "case"    },
        {"DELETE FROM counter WHERE name = 'casefile.DRAFT'",              FINDING_COUNTER_DIFFERS, "case"    },
        {"INSERT INTO counter VALUES ('casefile.STUDY', 1)",               FINDING_COUNTER_DIFFERS, "case"    },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        CaseOffice *office = caseoffice_open("union");
        Findings findings = {.arena = &office->arena};
        CasefileId complete = caseoffice_complete(office);
        Act act = caseoffice_as(office, ROLE_CLERK);
        ReferralAsked asked = {.casefile = caseoffice_draft(office), .question = STR("س")};
        int64_t id;
        act.moment = office->now;
        assert_int_equal(
            store_referral_ask(office->store, &act, &asked, &id, &office->why), ERR_NONE);
        assert_int_not_equal(complete.row, 0);
        assert_int_equal(
            engine_run_script(store_engine(office->store), str_of(rows[i].sql)), ERR_NONE);
        assert_int_equal(store_check(office->store, NULL, &findings), ERR_NONE);
        if (!findings.count)
            fail_msg("%s", rows[i].sql);
        assert_int_equal(findings.items[0].kind, rows[i].kind);
        assert_str(findings.items[0].record_kind, rows[i].record_kind);
        caseoffice_close(office);
    }
    (void)state;
}

#define IN_UNION(test)  cmocka_unit_test_setup_teardown(test, open_union, close_office)
#define IN_TUWAIM(test) cmocka_unit_test_setup_teardown(test, open_tuwaim, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_UNION(a_new_case_is_a_draft_with_its_papers_and_the_person_s_data),
        IN_UNION(a_case_of_somebody_alike_needs_a_ruling),
        IN_UNION(where_a_case_stands_is_told_without_the_rest_of_it),
        IN_UNION(who_may_open_depends_on_how_the_case_came),
        IN_UNION(whom_staff_found_has_come_by_no_channel_yet),
        IN_TUWAIM(what_the_policy_does_not_have_is_refused),
        cmocka_unit_test(without_a_policy_nothing_can_be_opened),
        IN_UNION(the_same_request_opens_one_case),
        IN_UNION(whichever_statement_fails_a_case_is_opened_whole_or_not),
        IN_UNION(numbers_of_a_year_have_no_gaps_whatever_is_refused),
        IN_UNION(a_number_is_of_the_hijri_year_of_the_opening),
        IN_UNION(a_case_is_found_by_number_and_by_its_draft),
        IN_UNION(lists_are_read_page_by_page),
        IN_UNION(a_list_of_one_state_goes_by_the_due_day),
        IN_UNION(a_view_says_where_the_case_stands_in_its_window),
        IN_UNION(the_history_holds_papers_clocks_and_referrals_too),
        cmocka_unit_test(a_case_changed_past_its_events_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
