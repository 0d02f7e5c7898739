/* demo_office.h - a made-up office while its months are being lived.
 *
 * A made-up office is lived, not written: its staff take every step through the same store
 * functions as everybody, day by day, so all its records, clocks and events are real. The same
 * seed lives the same months.
 */
#ifndef CMD_DEMO_OFFICE_H
#define CMD_DEMO_OFFICE_H

#include "cmd/command.h"
#include "db/store.h"
#include "office/calendar.h"
#include "office/casefile.h"
#include "office/person.h"
#include "office/sample.h"
#include "office/sessionrecord.h"

/* A case on its way to the state in which the demo shows it. */
typedef struct DemoCase {
    CasefileId id;
    CaseKind kind;
    CaseState state;       /* where it stands */
    CaseState target;      /* where it stays */
    bool is_rejected;      /* the committee will reject it */
    bool has_visit;        /* begins at the counter */
    Channel means;         /* agreed for the reply */
    Day not_before;        /* of its reply window; DAY_NONE: none */
    struct DemoCase *next; /* of the same day */
} DemoCase;

enum {
    DEMO_AGENDA_MAX = 150,
    DEMO_WAITS_FOR_SESSION = 0, /* days: it goes on when the session is closed */
};

typedef struct {
    Store *store;
    Calendar calendar;
    Arena turn; /* memory of one step */
    Sample sample;
    Policy *policy;
    Act acts[ROLE_COUNT]; /* who acts in each role; the moment is set by demo_act() */
    Day first_day;
    Day today;
    Moment clock;    /* the office's time */
    int64_t step_ms; /* how far it goes with each act */
    int64_t people;  /* that there are */
    int64_t most_people;
    bool has_cases; /* an office without any has nobody at its counter either */
    size_t day_count;
    DemoCase **days;   /* by day from first_day: the cases that go on then */
    SessionId session; /* that is open; {0}: none */
    Day session_day;   /* when it is held */
    DemoCase *agenda[DEMO_AGENDA_MAX];
    size_t agenda_count;
    Refusal why; /* of the last step */
} Demo;

/* What `role` does now; the office's time goes on. */
const Act *demo_act(Demo *demo, Role role);

/* Makes up a person and keeps him. */
Err demo_add_person(Demo *demo, PersonId *out);

/* Opens a case as a draft. */
Err demo_open_case(Demo *demo, DemoCase *one);

/* Takes the next step of a file that is not complete yet. */
Err demo_advance_intake(Demo *demo, DemoCase *one);

/* Takes the next step of a file that is or was complete.
 *
 * wait_days  on how many working days later it goes on; it may be set to another number.
 */
Err demo_advance_whole(Demo *demo, DemoCase *one, int *wait_days);

/* Reads where a case stands after the store moved it. */
Err demo_look(Demo *demo, DemoCase *one);

/* Lets a case that is not where it stays go on so many working days later. */
void demo_go_on(Demo *demo, DemoCase *one, int wait_days);

/* Decides and closes the session that is held today. */
Err demo_end_day(Demo *demo);

enum { DEMO_COUNTER_ACTS = 16 };

/* Visitors at the counter who wait, were called or are served; at most DEMO_COUNTER_ACTS acts. */
Err demo_fill_counter(Demo *demo);

#endif
