#include "tests/lib/counter.h"

#include "db/casefile_store.h"
#include "tests/lib/people.h"
#include "tests/lib/program.h"
#include "tests/lib/test.h"
#include "tests/lib/visual.h"

/* --- the office -------------------------------------------------------------------------------- */

Counter *counter_make(const char *policy)
{
    Counter *counter = test_calloc(1, sizeof *counter);
    Store *store = NULL;

    counter->folder = folder_make(&counter->arena);
    counter->file = folder_file(&counter->arena, counter->folder, "an.office");
    OfficePlan plan = office_plan(counter->file);
    plan.is_demo = true;
    plan.name = STR("جمعية النموذج");
    assert_int_equal(store_create(&plan, &store), ERR_NONE);
    counter->reception = reception_of(store, policy);
    counter->clerk = counter->reception->clerk;
    office_staff(store, ROLE_VERIFIER, 0);
    office_staff(store, ROLE_RELATIONS, 0);
    return counter;
}

VisitId counter_arrive(Counter *counter, int minutes, Arrival arrival)
{
    Reception *reception = counter->reception;
    VisitId id = {0};

    reception_at(reception, minutes, "");
    assert_int_equal(
        store_visit_arrive(reception->store, &reception->clerk, &arrival, &id, &reception->why),
        ERR_NONE);
    return id;
}

void counter_close(Counter *counter)
{
    reception_close(counter->reception);
    counter->reception = NULL;
}

void counter_look(Counter *counter)
{
    counter->reception = &counter->again;
    assert_int_equal(store_open(counter->file, &counter->again.store), ERR_NONE);
}

void counter_leave(Counter *counter)
{
    store_close(counter->again.store);
    arena_free(&counter->again.arena);
    counter->again = (Reception){0};
    counter->reception = NULL;
}

int64_t counter_person(Counter *counter)
{
    return person_kept(
               counter->reception->store, &counter->arena,
               "name=نورة بنت فهد القحطاني;id=" COUNTER_PERSON
               ";phone=0512345678;sex=f;nationality=citizen;marital=single")
        .row;
}

/* A draft without any paper yet. */
int64_t counter_case(Counter *counter, int64_t person, CaseKind kind)
{
    Reception *reception = counter->reception;
    CaseOpening opening = {.person_id = person, .kind = kind, .ruling = RULING_NOBODY};
    CasefileId id = {0};

    assert_int_equal(
        store_casefile_open(
            reception->store, &reception->clerk, &opening, &id, &reception->why),
        ERR_NONE);
    return id.row;
}

/* Four who wait since 9:00, 9:06, 9:10 and 9:15; the second has a file, and a draft that lacks its
 * papers. */
int counter_open(void **state)
{
    Counter *counter = counter_make("union");
    int64_t person = counter_person(counter);

    counter_case(counter, person, CASEKIND_FOOD_BASKET);
    counter_arrive(
        counter, 0,
        (Arrival){.given_name = STR("يوسف بن ناصر"), .purpose = VISIT_PURPOSE_PAPERS});
    counter_arrive(
        counter, 6,
        (Arrival){
            .person_id = person, .purpose = VISIT_PURPOSE_FOLLOW_UP, .channel = STR("phone")});
    counter_arrive(counter, 10, (Arrival){.given_name = STR("هند"), .is_private = true});
    counter_arrive(counter, 15, (Arrival){.purpose = VISIT_PURPOSE_COMPLAINT});
    counter_close(counter);
    *state = counter;
    return 0;
}

int counter_open_empty(void **state)
{
    Counter *counter = counter_make("union");

    counter_person(counter);
    counter_close(counter);
    *state = counter;
    return 0;
}

int counter_remove(void **state)
{
    Counter *counter = *state;

    counter_leave(counter);
    folder_remove(counter->folder);
    arena_free(&counter->arena);
    test_free(counter);
    return 0;
}

Visit counter_ticket(Counter *counter, int serial)
{
    Ticket ticket = {moment_day(TEST_MOMENT), serial};
    VisitId id;

    assert_int_equal(store_visit_find_ticket(counter->reception->store, ticket, &id), ERR_NONE);
    return reception_find(counter->reception, id);
}

/* --- terminals --------------------------------------------------------------------------------- */

PtyTerminal *counter_start(
    const Counter *counter, int rows, int columns, const char *const words[])
{
    static Arena arena;
    const char *argv[16] = {program_path(), "-f", str_c(&arena, counter->file)};
    const char *const env[] = {
        str_c(
            &arena,
            str_format(&arena, "HOME=%.*s", (int)counter->folder.len, counter->folder.bytes)),
        "MUAMALA_FILE", NULL};

    for (size_t i = 0; words[i]; i++)
        argv[i + 3] = words[i];
    return ptyterminal_start(rows, columns, argv, env);
}

/* Reception is the second of the menu. */
PtyTerminal *counter_sit_at(
    const Counter *counter, int rows, int columns, const char *login, const char *language,
    const char *moment)
{
    const char *const words[] = {"--as", login, "--lang", language, "--now", moment, NULL};
    bool is_arabic = strcmp(language, "ar") == 0;
    PtyTerminal *terminal = counter_start(counter, rows, columns, words);

    assert_true(ptyterminal_row_shows(terminal, rows - 1, "F10"));
    ptyterminal_type(terminal, F9 "w");
    assert_true(
        ptyterminal_row_shows(terminal, 0, visual(is_arabic ? "الاستقبال " : "Reception")));
    return terminal;
}

PtyTerminal *counter_sit(const Counter *counter, const char *language)
{
    return counter_sit_at(counter, 24, 80, "clerk", language, COUNTER_OPENED);
}
