/* Completeness is the machine's word: it is never dated back, never earlier than the last paper came,
 * and what it was stays on file when it is lost. */
#include "db/clock_store.h"
#include "tests/lib/caseoffice.h"

enum { SEEDS = 24, ACTS = 120 };

/* What the case was after the last act. */
typedef struct {
    Day complete_on;
    ClockRow *clocks;
    size_t clock_count;
} Seen;

static int open_office(void **state)
{
    *state = caseoffice_open("union");
    return 0;
}

static int close_office(void **state)
{
    caseoffice_check(*state);
    caseoffice_close(*state);
    return 0;
}

static Seen look(CaseOffice *office, CasefileId id)
{
    Seen seen = {.complete_on = caseoffice_find(office, id).complete_on};

    assert_int_equal(
        store_clock_list(office->store, id, &office->arena, &seen.clocks, &seen.clock_count),
        ERR_NONE);
    return seen;
}

/* --- acts -------------------------------------------------------------------------------------- */

static Moment some_moment(const CaseOffice *office, uint64_t *seed)
{
    bool is_now = test_random(seed) % 2;

    return is_now ? MOMENT_NONE
                  : office->now - (Moment)(test_random(seed) % 120) * MOMENT_HOUR_MS;
}

static Err touch_paper(CaseOffice *office, CasefileId id, uint64_t *seed)
{
    static const PaperKind kinds[] = {
        PAPERKIND_NATIONAL_ID, PAPERKIND_NATIONAL_ADDRESS, PAPERKIND_MEDICAL_REPORT};
    static const PaperState states[] = {PAPER_RECEIVED, PAPER_MATCHED, PAPER_MATCHED,
                                        PAPER_MATCHED,  PAPER_EXPIRED, PAPER_REQUIRED};
    Act act = caseoffice_as(office, ROLE_CLERK);
    Day end = moment_day(office->now) + (Day)(test_random(seed) % 40) - 4;
    PaperNews news = {
        .kind = kinds[test_random(seed) % 3],
        .to = states[test_random(seed) % 6],
        .how = MATCH_ORIGINAL,
        .expires = day_iso(&office->arena, CALENDAR_GREGORIAN, end),
        .received_at = some_moment(office, seed),
        .is_inexact = test_random(seed) % 2,
    };

    act.reason = STR("so it was");
    return store_paper_set(office->store, &act, id, &news, 1, &office->why);
}

/* One of the two that the case cannot do without, for some weeks. */
static Err bring_paper(CaseOffice *office, CasefileId id, uint64_t *seed)
{
    bool is_id = test_random(seed) % 2;
    Act act = caseoffice_as(office, ROLE_CLERK);
    Day end = moment_day(office->now) + 3 + (Day)(test_random(seed) % 40);
    PaperNews news = {
        .kind = is_id ? PAPERKIND_NATIONAL_ID : PAPERKIND_NATIONAL_ADDRESS,
        .to = PAPER_MATCHED,
        .how = MATCH_ORIGINAL,
        .expires = day_iso(&office->arena, CALENDAR_GREGORIAN, end),
        .received_at = some_moment(office, seed),
    };

    return store_paper_set(office->store, &act, id, &news, 1, &office->why);
}

static Err match_all(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_VERIFIER);
    FieldMatching all = {.is_usual = true};

    return store_casefile_match(office->store, &act, id, &all, &office->why);
}

static Err give_list(CaseOffice *office, CasefileId id)
{
    Act act = caseoffice_as(office, ROLE_CLERK);

    return store_casefile_missing(
        office->store, &act, id, moment_day(office->now) + 5, &office->why);
}

static Err act_somehow(CaseOffice *office, CasefileId id, uint64_t *seed)
{
    switch (test_random(seed) % 16) {
    case 0:
        caseoffice_go(office, moment_day(office->now) + 1 + (Day)(test_random(seed) % 3));
        return ERR_NONE;
    case 1:
        return give_list(office, id);
    case 2:
        return caseoffice_set(
            office, id, "district", test_random(seed) % 2 ? "النسيم" : "الروضة");
    case 3:
        return touch_paper(office, id, seed);
    case 4:
    case 5:
        return caseoffice_sign(office, id, CHANNEL_PHONE, true);
    case 6:
    case 7:
    case 8:
        return match_all(office, id);
    default:
        return bring_paper(office, id, seed);
    }
}

/* --- what holds after each --------------------------------------------------------------------- */

static void expect_papers_before(CaseOffice *office, CasefileId id, Day complete_on)
{
    CasePapers papers;

    assert_int_equal(store_paper_list(office->store, id, &office->arena, &papers), ERR_NONE);
    for (size_t i = 0; i < papers.count; i++) {
        const CasePaper *paper = &papers.rows[i];
        bool counts = paper->is_asked && paper->need == NEED_MANDATORY;
        if (!casepaper_is_in_hand(paper))
            continue;
        assert_true(paper->keyed_at >= paper->received_at);
        if (counts && complete_on != DAY_NONE)
            assert_true(moment_day(paper->received_at) <= complete_on);
    }
}

/* Windows are added and end; none that has ended is written again. */
static void expect_old_windows_kept(const Seen *before, const Seen *now)
{
    assert_true(now->clock_count >= before->clock_count);
    for (size_t i = 0; i < before->clock_count; i++) {
        const ClockRow *was = &before->clocks[i];
        const ClockRow *is = &now->clocks[i];
        assert_int_equal(is->id, was->id);
        assert_int_equal(is->started_on, was->started_on);
        if (was->ended_on == DAY_NONE)
            continue;
        assert_int_equal(is->ended_on, was->ended_on);
        assert_int_equal(is->due, was->due);
    }
}

/* The running window began with the present completeness, and both began with a day that was today. */
static void expect_window_of_completeness(
    const CaseOffice *office, const Seen *before, const Seen *now)
{
    size_t running = 0;
    Day today = moment_day(office->now);

    for (size_t i = 0; i < now->clock_count; i++) {
        if (now->clocks[i].ended_on != DAY_NONE)
            continue;
        running++;
        assert_int_equal(now->clocks[i].started_on, now->complete_on);
    }
    assert_int_equal(running, now->complete_on == DAY_NONE ? 0 : 1);
    if (now->complete_on != before->complete_on && now->complete_on != DAY_NONE)
        assert_int_equal(now->complete_on, today);
    if (now->clock_count > before->clock_count)
        assert_int_equal(now->clocks[now->clock_count - 1].started_on, today);
}

static size_t live_a_life(CaseOffice *office, uint64_t seed)
{
    CasefileId id = caseoffice_draft(office);
    Seen before = look(office, id);

    for (int i = 0; i < ACTS; i++) {
        office->why = (Refusal){0};
        Err err = act_somehow(office, id, &seed);
        assert_true(err == ERR_NONE || err == ERR_REFUSED || err == ERR_BAD_DATA);
        Seen now = look(office, id);
        expect_papers_before(office, id, now.complete_on);
        expect_old_windows_kept(&before, &now);
        expect_window_of_completeness(office, &before, &now);
        before = now;
    }
    return before.clock_count;
}

static void completeness_is_never_dated_back_and_what_was_lost_is_kept(void **state)
{
    size_t windows = 0;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        print_message("seed %llu\n", (unsigned long long)seed);
        windows += live_a_life(*state, seed);
    }
    assert_true(windows > SEEDS); /* else nothing was lost and found again */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            completeness_is_never_dated_back_and_what_was_lost_is_kept, open_office,
            close_office),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
