#include "cmd/demo_office.h"
#include "db/appointment_store.h"
#include "db/knownanswer_store.h"
#include "db/phrase_store.h"
#include "office/casestep_clause.h"
#include "office/sample_bank.h"

enum { DAYS_AHEAD = 5, A_DAY = 3, SPREAD = 4, HALF_HOUR = 30 };

/* --- the answer bank and the phrases ------------------------------------------------------------- */

static Err add_answer(Demo *demo, const SampleAnswer *sample)
{
    Day review = demo->last_day + sample->review_days;
    int64_t id;
    KnownAnswerPlan plan = {
        .question = str_of(sample->question),
        .answer = str_of(sample->answer),
        .is_misconception = sample->is_misconception,
        .clause = casestep_clause(demo->policy, sample->step),
        .review_day = sample->review_days ? review : DAY_NONE,
    };

    TRY(store_knownanswer_add(
        demo->store, demo_act(demo, ROLE_RELATIONS), &plan, &id, &demo->why));
    if (!sample->review_days)
        return ERR_NONE;
    return store_knownanswer_move(
        demo->store, demo_act(demo, ROLE_MANAGER), id, KNOWN_ANSWER_APPROVED, &demo->why);
}

static Err add_phrase(Demo *demo, const SamplePhrase *sample)
{
    return store_phrase_set(
        demo->store, demo_act(demo, ROLE_RELATIONS), str_of(sample->code), str_of(sample->text),
        &demo->why);
}

/* --- appointments -------------------------------------------------------------------------------- */

/* The next case behind `place` that is not closed; the count where there is none. */
static int64_t open_case_behind(const Demo *demo, int64_t place)
{
    while (place < demo->case_count &&
           (!demo->cases[place].id.row || demo->cases[place].state == CASE_CLOSED))
        place++;
    return place;
}

static Err book(Demo *demo, Day day, int minute, CasefileId id)
{
    static const VisitPurpose purposes[] = {
        VISIT_PURPOSE_PAPERS, VISIT_PURPOSE_FOLLOW_UP, VISIT_PURPOSE_INQUIRY};
    int64_t booked;
    AppointmentPlan plan = {
        .day = day,
        .minute = minute,
        .purpose =
            purposes[(size_t)minute / HALF_HOUR % (sizeof purposes / sizeof purposes[0])],
        .casefile_id = id.row,
    };

    return store_appointment_book(
        demo->store, demo_act(demo, ROLE_CLERK), &plan, &booked, &demo->why);
}

/* Some of a day, one in each `SPREAD` of its free slots. */
static Err book_day(Demo *demo, Day day, int64_t *place)
{
    int slots[APPOINTMENT_SLOTS_MAX];
    size_t count;

    TRY(store_appointment_free(demo->store, day, demo->clock, slots, &count));
    for (size_t i = 0; i < A_DAY && i * SPREAD < count; i++) {
        *place = open_case_behind(demo, *place);
        if (*place == demo->case_count)
            return ERR_NONE;
        TRY(book(demo, day, slots[i * SPREAD], demo->cases[*place].id));
        ++*place;
    }
    return ERR_NONE;
}

Err demo_fill_bank(Demo *demo)
{
    int64_t place = 0;

    for (size_t i = 0; i < sample_bank_answer_count; i++)
        TRY(add_answer(demo, &sample_bank_answers[i]));
    for (size_t i = 0; i < sample_bank_phrase_count; i++)
        TRY(add_phrase(demo, &sample_bank_phrases[i]));
    for (Day day = demo->last_day; day < demo->last_day + DAYS_AHEAD; day++)
        TRY(book_day(demo, day, &place));
    arena_reset(&demo->turn);
    return ERR_NONE;
}
