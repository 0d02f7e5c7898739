#include "db/casefacts_store.h"
#include "db/clock_store.h"
#include "db/holiday_store.h"
#include "db/seal.h"
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

static int open_computing(void **state)
{
    *state = caseoffice_open("computing");
    return 0;
}

static int close_office(void **state)
{
    caseoffice_close(*state);
    return 0;
}

static Err verify(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_VERIFIER);

    office->why = (Refusal){0};
    return store_casefile_verify(office->store, &act, id, &office->why);
}

static Err give_list(CaseOffice *office, CasefileId id, int days)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    office->why = (Refusal){0};
    return store_casefile_missing(
        office->store, &act, id, moment_day(office->now) + days, &office->why);
}

static Err match_field(CaseOffice *office, CasefileId id, DataField field, MatchHow how)
{
    Act act = caseoffice_as(office, ROLE_VERIFIER);
    FieldMatching matching = {.fields = &field, .count = 1, .how = how};

    office->why = (Refusal){0};
    return store_casefile_match(office->store, &act, id, &matching, &office->why);
}

/* The act is refused by this guard, whose clause begins so. */
static void assert_refused(CaseOffice *office, Err err, Guard guard, const char *clause)
{
    if (office->why.guard != guard)
        fail_msg("%s, not %s", guard_code(office->why.guard), guard_code(guard));
    assert_int_equal(err, ERR_REFUSED);
    if (!str_starts_with(office->why.clause, str_of(clause)))
        fail_msg("%.*s", (int)office->why.clause.len, office->why.clause.bytes);
}

static CaseState state_of(CaseOffice *office, CasefileId id)
{
    return caseoffice_find(office, id).state;
}

static size_t clocks_of(CaseOffice *office, CasefileId id, ClockRow **rows)
{
    size_t count = 0;

    assert_int_equal(
        store_clock_list(office->store, id, &office->arena, rows, &count), ERR_NONE);
    return count;
}

/* --- papers and the missing list --------------------------------------------------------------- */

static void a_file_waits_for_its_papers_with_its_list(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_refused(office, verify(office, id), GUARD_PAPERS_PRESENT, "S0-P2");
    assert_str(office->why.owed[0], "National ID");
    assert_str(office->why.owed[1], "National address");
    assert_int_equal(give_list(office, id, -1), ERR_BAD_DATA);
    assert_int_equal(give_list(office, id, 7), ERR_NONE);
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_INCOMPLETE);
    assert_int_equal(casefile.number.serial, 1);
    assert_int_equal(casefile.return_day, moment_day(office->now) + 7);
    /* He came with a part of it: the rest is for another day. */
    assert_int_equal(give_list(office, id, 9), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).return_day, moment_day(office->now) + 9);
    assert_int_equal(state_of(office, id), CASE_INCOMPLETE);
    caseoffice_papers(office, id);
    assert_int_equal(verify(office, id), ERR_NONE);
    assert_int_equal(state_of(office, id), CASE_VERIFYING);
    assert_refused(office, give_list(office, id, 7), GUARD_PAPERS_ARE_MISSING, "S0-P6");
    caseoffice_check(office);
}

static void under_tuwaim_a_draft_without_its_papers_stays_a_draft(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_refused(office, verify(office, id), GUARD_INTAKE_COMPLETE, "S2-t3");
    assert_int_equal(give_list(office, id, 3), ERR_NONE);
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_DRAFT);
    assert_int_equal(casefile.number.serial, 0);
    assert_int_equal(casefile.missing_given_at, office->now);
    assert_int_equal(casefile.return_day, moment_day(office->now) + 3);
    caseoffice_papers(office, id);
    assert_int_equal(verify(office, id), ERR_NONE);
    assert_int_equal(state_of(office, id), CASE_VERIFYING);
    caseoffice_check(office);
}

static void a_fact_that_is_not_known_keeps_the_list_from_being_whole(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    assert_int_equal(caseoffice_set(office, id, "nationality", ""), ERR_NONE);
    assert_int_equal(
        caseoffice_find_paper(office, id, PAPERKIND_NATIONAL_ID).state, PAPER_NOT_APPLICABLE);
    assert_refused(office, verify(office, id), GUARD_INTAKE_COMPLETE, "S2-t3");
    assert_int_equal(office->why.owed_count, 1);
    assert_str(office->why.owed[0], "Nationality");
}

static Err remind(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    return store_casefile_remind(office->store, &act, id, &office->why);
}

/* Reminds as often as it is said, and looks how many of all count. */
static void expect_counted(CaseOffice *office, CasefileId id, int times, unsigned counted)
{
    CaseFacts facts;

    for (int i = 0; i < times; i++)
        assert_int_equal(remind(office, id), ERR_NONE);
    assert_int_equal(
        store_casefile_facts(
            office->store, id, moment_day(office->now), &office->arena, &facts),
        ERR_NONE);
    assert_int_equal(facts.reminders_needed, 3);
    assert_int_equal(facts.reminders_sent, counted);
}

/* They are due 7, 14 and 21 days after the list was given, so each also 7 days after the other. */
static void reminders_count_when_they_are_due(void **state)
{
    static const struct {
        int days; /* after the list */
        int times;
        unsigned counted;
    } rows[] = {
        {0,  3, 0},
        {6,  1, 0},
        {9,  3, 1},
        {15, 1, 1},
        {16, 2, 2},
        {22, 1, 2},
        {23, 1, 3},
    };
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Day given = moment_day(office->now);

    assert_int_equal(give_list(office, id, 7), ERR_NONE);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].days)
            caseoffice_go(office, given + rows[i].days);
        expect_counted(office, id, rows[i].times, rows[i].counted);
    }
}

static void only_the_desk_reminds_and_only_of_what_is_missing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Act act;

    assert_refused(office, remind(office, id), GUARD_PAPERS_ARE_MISSING, "S0-P6");
    assert_int_equal(give_list(office, id, 7), ERR_NONE);
    act = caseoffice_as(office, ROLE_RESEARCHER);
    assert_int_equal(
        store_casefile_remind(office->store, &act, id, &office->why), ERR_NOT_PERMITTED);
}

/* --- matching ---------------------------------------------------------------------------------- */

static void a_field_is_matched_against_a_paper_that_is_there(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    CaseData data;

    caseoffice_papers(office, id);
    assert_int_equal(verify(office, id), ERR_NONE);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_REQUIRED, NULL), ERR_NONE);
    assert_refused(
        office, match_field(office, id, DATAFIELD_NAME, MATCH_ORIGINAL), GUARD_PAPERS_PRESENT,
        "S0-P2");
    assert_int_equal(match_field(office, id, DATAFIELD_NAME, MATCH_TOLD), ERR_NONE);
    caseoffice_papers(office, id);
    assert_int_equal(match_field(office, id, DATAFIELD_NAME, MATCH_COPY), ERR_NONE);
    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    assert_int_equal(data.fields[DATAFIELD_NAME].how, MATCH_COPY);
    assert_int_equal(
        data.fields[DATAFIELD_NAME].matched_by, office->acts[ROLE_VERIFIER].staff_id);
    assert_int_equal(match_field(office, id, DATAFIELD_NAME, MATCH_NONE), ERR_NONE);
    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    assert_int_equal(data.fields[DATAFIELD_NAME].how, MATCH_NONE);
}

/* Who saw a copy of the ID has seen no original of the name on it. */
static void a_field_is_seen_as_its_paper_was(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Act act = caseoffice_as(office, ROLE_CLERK);
    PaperNews news = {
        .kind = PAPERKIND_NATIONAL_ID,
        .to = PAPER_MATCHED,
        .how = MATCH_COPY,
        .expires = STR("1461/1/1"),
        .received_at = MOMENT_NONE,
    };
    FieldMatching all = {.is_usual = true};
    CaseData data;

    caseoffice_papers(office, id);
    act = caseoffice_as(office, ROLE_CLERK);
    assert_int_equal(
        store_paper_set(office->store, &act, id, &news, 1, &office->why), ERR_NONE);
    act = caseoffice_as(office, ROLE_VERIFIER);
    assert_int_equal(
        store_casefile_match(office->store, &act, id, &all, &office->why), ERR_NONE);
    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    assert_int_equal(data.fields[DATAFIELD_NAME].how, MATCH_COPY);
    assert_int_equal(data.fields[DATAFIELD_SHORT_ADDRESS].how, MATCH_ORIGINAL);
    assert_int_equal(data.fields[DATAFIELD_PHONE].how, MATCH_TOLD);
    caseoffice_check(office);
}

static void a_fact_cannot_be_matched_while_nobody_told_it(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    assert_int_equal(verify(office, id), ERR_NONE);
    assert_int_equal(caseoffice_set(office, id, "dependents", ""), ERR_NONE);
    assert_refused(
        office, match_field(office, id, DATAFIELD_DEPENDENTS, MATCH_TOLD), GUARD_FIELDS_MATCHED,
        "S0-P2");
    assert_int_equal(caseoffice_set(office, id, "phone", ""), ERR_NONE);
    assert_int_equal(match_field(office, id, DATAFIELD_PHONE, MATCH_TOLD), ERR_NONE);
}

static void a_changed_field_is_no_longer_matched(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    assert_int_equal(caseoffice_set(office, id, "city", "جدة"), ERR_NONE);
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, true), GUARD_FIELDS_MATCHED,
        "S0-P2");
    assert_int_equal(office->why.owed_count, 1);
    assert_str(office->why.owed[0], "City");
}

static void a_value_that_is_the_same_changes_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    int64_t version = caseoffice_find(office, id).version;

    assert_int_equal(caseoffice_set(office, id, "identity", "١٩٩٩٩٠٠٠١٠"), ERR_NONE);
    assert_int_equal(caseoffice_find(office, id).version, version);
    assert_int_equal(state_of(office, id), CASE_COMPLETE);
}

static void values_are_checked_field_by_field(void **state)
{
    static const struct {
        const char *field;
        const char *value;
        Err err;
    } rows[] = {
        {"identity",    "1999900011",   ERR_BAD_DATA},
        {"name",        "  ",           ERR_BLANK   },
        {"marital",     "happy",        ERR_BAD_DATA},
        {"housing",     "rented",       ERR_NONE    },
        {"housing",     "castle",       ERR_BAD_DATA},
        {"family_size", "100",          ERR_BAD_DATA},
        {"family_size", "٧",           ERR_NONE    },
        {"rent",        "12,000",       ERR_NONE    },
        {"rent",        "-1",           ERR_BAD_DATA},
        {"kind",        "bills",        ERR_NONE    },
        {"kind",        "palace",       ERR_BAD_DATA},
        {"request",     "فاتورة", ERR_NONE    },
        {"colour",      "red",          ERR_BAD_DATA},
    };
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    CaseData data;

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Err err = caseoffice_set(office, id, rows[i].field, rows[i].value);
        if (err != rows[i].err)
            fail_msg("%s = %s: %d", rows[i].field, rows[i].value, err);
        if (err)
            assert_str(office->why.field, rows[i].field);
    }
    assert_int_equal(store_casefile_data(office->store, id, &office->arena, &data), ERR_NONE);
    assert_str(data.fields[DATAFIELD_RENT].value, "12000.00");
    assert_str(data.fields[DATAFIELD_FAMILY_SIZE].value, "7");
    assert_int_equal(caseoffice_find(office, id).kind, CASEKIND_BILLS);
    caseoffice_find_paper(office, id, PAPERKIND_RENTAL_CONTRACT);
    caseoffice_find_paper(office, id, PAPERKIND_UTILITY_BILL);
    caseoffice_check(office);
}

/* --- declaring --------------------------------------------------------------------------------- */

static void each_guard_of_the_declaration_refuses_by_its_name(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Act act;
    DeclarationGiven given = {.means = CHANNEL_PHONE, .has_consent = true};

    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, true), GUARD_NO_SUCH_MOVE, "");
    caseoffice_papers(office, id);
    assert_int_equal(verify(office, id), ERR_NONE);
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, true), GUARD_FIELDS_MATCHED,
        "S0-P2");
    caseoffice_match(office, id);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_RECEIVED, NULL),
        ERR_NONE);
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, true), GUARD_VALIDITY_JUDGED,
        "S0-P2");
    caseoffice_papers(office, id);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_REQUIRED, NULL),
        ERR_NONE);
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, true), GUARD_PAPERS_PRESENT,
        "S0-P2");
    caseoffice_papers(office, id);
    given.signer = DECLARED_BY_AGENT;
    act = caseoffice_as(office, ROLE_VERIFIER);
    assert_refused(
        office, store_casefile_declare(office->store, &act, id, &given, &office->why),
        GUARD_SIGNED, "S0-P4");
    assert_str(office->why.allowed, "self");
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, false), GUARD_CONSENT_GIVEN,
        "S0-P4");
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_FAX, true), GUARD_CHANNEL_AGREED, "-");
    assert_str(office->why.found, "fax");
    act = caseoffice_as(office, ROLE_CLERK);
    given.signer = DECLARED_BY_APPLICANT;
    assert_int_equal(
        store_casefile_declare(office->store, &act, id, &given, &office->why),
        ERR_NOT_PERMITTED);
    assert_int_equal(state_of(office, id), CASE_VERIFYING);
    caseoffice_declare(office, id);
    assert_int_equal(state_of(office, id), CASE_COMPLETE);
    caseoffice_check(office);
}

static void a_paper_without_the_date_that_tells_its_validity_is_not_judged(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_REQUIRED, NULL), ERR_NONE);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ID, PAPER_MATCHED, NULL), ERR_NONE);
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, true), GUARD_VALIDITY_JUDGED,
        "S0-P2");
    assert_str(office->why.owed[0], "National ID");
}

static void the_declaration_keeps_the_exact_text_and_what_was_explained(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    Day today = moment_day(office->now);
    Declaration declaration;

    assert_int_equal(
        store_declaration_last(office->store, id, &office->arena, &declaration), ERR_NONE);
    assert_str(
        declaration.data, "kind\tfood_basket\n"
                          "request\tسلة غذائية\n"
                          "name\tسعد فهد علي العتيبي\n"
                          "identity\t1999900010\n"
                          "birth_date\t1400-01-02\n"
                          "sex\tmale\n"
                          "nationality\tcitizen\n"
                          "marital\tsingle\n"
                          "applicant\tself\n"
                          "phone\t+966512345678\n"
                          "city\tالرياض\n"
                          "district\tالنسيم\n"
                          "short_address\tRNBB2312\n"
                          "dependents\tno\n");
    assert_str(
        declaration.checksum,
        str_c(&office->arena, digest_text(&office->arena, seal_plain(declaration.data))));
    assert_int_equal(checksum_short(&office->arena, declaration.checksum).len, 9);
    assert_int_equal(declaration.witness_id, office->acts[ROLE_VERIFIER].staff_id);
    assert_int_equal(declaration.window_from, today + 14);
    assert_int_equal(declaration.window_to, caseoffice_find(office, id).due);
    assert_true(declaration.is_in_force);
    assert_true(
        str_find(declaration.explained, STR("means\tphone\n")) < declaration.explained.len);
    assert_true(
        str_find(declaration.explained, STR("appeal_days\t30\n")) < declaration.explained.len);
    assert_int_equal(caseoffice_find(office, id).agreed_channel, CHANNEL_PHONE);
}

static void whichever_statement_fails_a_declaration_is_taken_whole_or_not(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    ClockRow *clocks;
    bool failed = true;

    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    for (int step = 1; failed; step++) {
        fault_fail_step(office->store, step);
        Err err = caseoffice_sign(office, id, CHANNEL_PHONE, true);
        failed = fault_clear(office->store);
        assert_int_equal(err, failed ? ERR_STORE : ERR_NONE);
        assert_int_equal(state_of(office, id), failed ? CASE_VERIFYING : CASE_COMPLETE);
        assert_int_equal(clocks_of(office, id, &clocks), failed ? 0 : 1);
    }
    caseoffice_check(office);
}

/* --- completeness and its window --------------------------------------------------------------- */

static void an_edit_after_signing_goes_back_and_both_windows_are_kept(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    Day first = moment_day(office->now);
    ClockRow *clocks;

    caseoffice_go(office, first + 3);
    assert_int_equal(caseoffice_set(office, id, "city", "جدة"), ERR_NONE);
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_VERIFYING);
    assert_int_equal(casefile.complete_on, DAY_NONE);
    assert_int_equal(casefile.due, DAY_NONE);
    assert_refused(
        office, caseoffice_sign(office, id, CHANNEL_PHONE, true), GUARD_FIELDS_MATCHED,
        "S0-P2");
    caseoffice_match(office, id);
    caseoffice_go(office, first + 7);
    caseoffice_declare(office, id);
    casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_COMPLETE);
    assert_int_equal(casefile.complete_on, first + 7);
    assert_int_equal(casefile.not_before, first + 21);
    assert_int_equal(clocks_of(office, id, &clocks), 2);
    assert_int_equal(clocks[0].started_on, first);
    assert_int_equal(clocks[0].ended_on, first + 3);
    assert_int_equal(clocks[0].state, CLOCK_STATE_ENDED);
    assert_str(clocks[0].end_reason, "incomplete");
    assert_int_equal(clocks[1].started_on, first + 7);
    assert_int_equal(clocks[1].state, CLOCK_STATE_RUNNING);
    assert_str(casenumber_text(&office->arena, casefile.number), "1448-1");
    caseoffice_check(office);
}

static void a_lost_paper_takes_completeness_away_until_it_is_brought(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_complete(office);
    ClockRow *clocks;

    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_REQUIRED, NULL),
        ERR_NONE);
    assert_int_equal(state_of(office, id), CASE_INCOMPLETE);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_go(office, moment_day(office->now) + 1);
    caseoffice_declare(office, id);
    assert_int_equal(state_of(office, id), CASE_COMPLETE);
    assert_int_equal(clocks_of(office, id, &clocks), 2);
    assert_true(clocks[1].due > clocks[0].due);
    caseoffice_check(office);
}

static void a_declared_file_completes_by_itself_when_its_paper_comes(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Act act = caseoffice_as(office, ROLE_CLERK);
    ReferralAsked asked = {.casefile = id, .question = STR("ما الإجراء؟")};
    int64_t referral = 0;

    assert_int_equal(
        store_referral_ask(office->store, &act, &asked, &referral, &office->why), ERR_NONE);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_declare(office, id);
    assert_int_equal(state_of(office, id), CASE_DECLARED);
    assert_int_equal(
        caseoffice_paper(office, id, PAPERKIND_NATIONAL_ADDRESS, PAPER_REQUIRED, NULL),
        ERR_NONE);
    assert_int_equal(state_of(office, id), CASE_DECLARED);
    act = caseoffice_as(office, ROLE_RESEARCHER);
    assert_int_equal(
        store_referral_answer(office->store, &act, referral, STR("كذا"), &office->why),
        ERR_NONE);
    assert_int_equal(state_of(office, id), CASE_DECLARED);
    caseoffice_go(office, moment_day(office->now) + 2);
    caseoffice_papers(office, id);
    Casefile casefile = caseoffice_find(office, id);
    assert_int_equal(casefile.state, CASE_COMPLETE);
    assert_int_equal(casefile.complete_on, moment_day(office->now));
    caseoffice_check(office);
}

/* Completes a case on a day under the union's window, with the holidays that the rules propose. */
static Casefile complete_on(CaseOffice *office, Day day)
{
    Act admin = caseoffice_as(office, ROLE_ADMIN);
    int year = day_parts(CALENDAR_GREGORIAN, day).year;
    HolidayList holidays = holiday_propose(&office->arena, year, year + 1, false);
    int64_t added;

    assert_int_equal(
        store_holiday_propose(office->store, &admin, holidays, &added, NULL, &office->why),
        ERR_NONE);
    CasefileId id = caseoffice_draft(office);
    caseoffice_papers(office, id);
    caseoffice_match(office, id);
    caseoffice_go(office, day);
    caseoffice_declare(office, id);
    return caseoffice_find(office, id);
}

static void the_window_of_a_case_is_that_of_the_vectors(void **state)
{
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/deadlines.tsv");
    size_t rows = 0;
    TsvRow row = {0};

    for (; test_tsv_row(&rest, &row); rows++) {
        Day day;
        assert_int_equal(day_from_iso(row.cells[0], &day), ERR_NONE);
        CaseOffice *office = caseoffice_open_at("union", moment_at(day - 1, 9, 0));
        Casefile casefile = complete_on(office, day);
        assert_int_equal(casefile.complete_on, day);
        assert_str(
            day_iso(&arena, CALENDAR_GREGORIAN, casefile.not_before),
            str_c(&arena, row.cells[2]));
        assert_str(
            day_iso(&arena, CALENDAR_GREGORIAN, casefile.due), str_c(&arena, row.cells[3]));
        caseoffice_close(office);
    }
    assert_int_equal(rows, 8);
    arena_free(&arena);
    (void)state;
}

/* --- versions ---------------------------------------------------------------------------------- */

static void who_saw_an_older_version_changes_nothing(void **state)
{
    CaseOffice *office = *state;
    CasefileId id = caseoffice_draft(office);
    Act seen = caseoffice_as(office, ROLE_CLERK);

    seen.version = caseoffice_find(office, id).version;
    assert_int_equal(caseoffice_set(office, id, "city", "جدة"), ERR_NONE);
    seen.moment = office->now;
    assert_int_equal(
        store_casefile_missing(
            office->store, &seen, id, moment_day(office->now) + 7, &office->why),
        ERR_CHANGED_MEANWHILE);
    seen.version = caseoffice_find(office, id).version;
    assert_int_equal(
        store_casefile_missing(
            office->store, &seen, id, moment_day(office->now) + 7, &office->why),
        ERR_NONE);
}

#define IN_UNION(test)     cmocka_unit_test_setup_teardown(test, open_union, close_office)
#define IN_TUWAIM(test)    cmocka_unit_test_setup_teardown(test, open_tuwaim, close_office)
#define IN_COMPUTING(test) cmocka_unit_test_setup_teardown(test, open_computing, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_COMPUTING(a_file_waits_for_its_papers_with_its_list),
        IN_TUWAIM(under_tuwaim_a_draft_without_its_papers_stays_a_draft),
        IN_TUWAIM(a_fact_that_is_not_known_keeps_the_list_from_being_whole),
        IN_COMPUTING(reminders_count_when_they_are_due),
        IN_COMPUTING(only_the_desk_reminds_and_only_of_what_is_missing),
        IN_COMPUTING(a_field_is_matched_against_a_paper_that_is_there),
        IN_COMPUTING(a_field_is_seen_as_its_paper_was),
        IN_COMPUTING(a_fact_cannot_be_matched_while_nobody_told_it),
        IN_COMPUTING(a_changed_field_is_no_longer_matched),
        IN_UNION(a_value_that_is_the_same_changes_nothing),
        IN_UNION(values_are_checked_field_by_field),
        IN_COMPUTING(each_guard_of_the_declaration_refuses_by_its_name),
        IN_COMPUTING(a_paper_without_the_date_that_tells_its_validity_is_not_judged),
        IN_UNION(the_declaration_keeps_the_exact_text_and_what_was_explained),
        IN_UNION(whichever_statement_fails_a_declaration_is_taken_whole_or_not),
        IN_UNION(an_edit_after_signing_goes_back_and_both_windows_are_kept),
        IN_UNION(a_lost_paper_takes_completeness_away_until_it_is_brought),
        IN_UNION(a_declared_file_completes_by_itself_when_its_paper_comes),
        cmocka_unit_test(the_window_of_a_case_is_that_of_the_vectors),
        IN_UNION(who_saw_an_older_version_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
