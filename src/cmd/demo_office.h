/* demo_office.h - a made-up office while its months are being lived.
 *
 * A made-up office is lived, not written: its staff take every step through the same store
 * functions as everybody, day by day, so all its records, clocks and events are real. The same
 * seed lives the same months.
 */
#ifndef CMD_DEMO_OFFICE_H
#define CMD_DEMO_OFFICE_H

#include "cmd/command.h"
#include "cmd/demo_progress.h"
#include "db/store.h"
#include "office/calendar.h"
#include "office/casefile.h"
#include "office/person.h"
#include "office/sample.h"
#include "office/sessionrecord.h"

/* A case on its way to the state in which the demo shows it. There may be a million of them. */
typedef struct DemoCase {
    CasefileId id;
    struct DemoCase *next; /* of the same day, or on the same agenda */
    CaseKind kind;
    CaseState state;  /* where it stands */
    CaseState target; /* where it stays */
    Channel means;    /* agreed for the reply */
    Day not_before;   /* of its reply window; DAY_NONE: none */
    bool is_rejected; /* the committee will reject it */
    bool has_visit;   /* begins at the counter */
} DemoCase;

enum {
    DEMO_SEATS = 30, /* cases that one session hears */
    DEMO_SESSION_AFTER_DAYS = 7,
    DEMO_WAITS_FOR_SESSION = 0, /* days: it goes on when the session is closed */
};

/* A session of the committee that is not closed yet. */
typedef struct DemoSession {
    SessionId id;
    Day held;
    int panel;
    DemoCase *cases;
    size_t count;
    struct DemoSession *next; /* held on the same day or later */
} DemoSession;

typedef struct {
    Store *store;
    Calendar calendar;
    Arena *arena; /* as long as the demo is lived */
    Arena turn;   /* memory of one step */
    Sample sample;
    Policy *policy;
    Act acts[ROLE_COUNT]; /* who acts in each role; the moment is set by demo_act() */
    Moment clock;         /* the office's time */
    Moment closes;        /* the office's time goes no further on this day */
    int64_t step_ms;      /* how far it goes with each act */
    Day first_day;
    Day last_day;
    Day today;
    DemoCase *cases;      /* all, as demo_plan() makes them up: first one of every state */
    int64_t case_count;   /* how many they are */
    DemoCase **days;      /* by day from first_day: the cases that go on then */
    size_t *day_counts;   /* how many they are */
    DemoSession *session; /* the first that is open; NULL: none */
    DemoSession *last_session;
    int64_t people; /* that there are */
    DemoProgress progress;
    Refusal why; /* of the last step */
} Demo;

/* What `role` does now; the office's time goes on. */
const Act *demo_act(Demo *demo, Role role);

/* Makes up `count` cases, each with the day on which it is opened, so that every state has its
 * share on the last day. Cases that are settled by then begin on any day, the others of late. */
void demo_plan(Demo *demo, int64_t count);

/* Days that an office with so many cases has been open: the more, the longer. */
Day demo_span_days(int64_t cases);

/* Steps on the way to the state where a case stays. */
int64_t demo_step_count(const DemoCase *one);

/* Lets a case go on at `day`; after the last day it stays as it is. */
void demo_put_off(Demo *demo, DemoCase *one, Day day);

/* Makes up a person and keeps him. */
Err demo_add_person(Demo *demo, PersonId *out);

/* Writes down what holds of somebody who has a case: of some, a category, a means of contact, a
 * further phone. */
Err demo_add_circumstances(Demo *demo, PersonId person);

/* Makes up the register of a family of so many members beside its head, for some of the heads. */
Err demo_add_family(Demo *demo, PersonId head, size_t size);

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

/* Decides and closes the sessions that are held today. */
Err demo_end_day(Demo *demo);

/* The answers and phrases that the office has by then, and who is expected in the days to come. */
Err demo_fill_bank(Demo *demo);

enum { DEMO_COUNTER_ACTS = 16 };

/* Visitors at the counter who wait, were called or are served; at most DEMO_COUNTER_ACTS acts. */
Err demo_fill_counter(Demo *demo);

#endif
