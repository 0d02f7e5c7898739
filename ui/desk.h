/* desk.h - the desk that every screen works at: the open office, its clock, who sits there.
 *
 * The kit hands the Desk on to each screen. What screens borrow from it (texts of settings, of the
 * policy and of the person) holds until they load again.
 */
#ifndef UI_DESK_H
#define UI_DESK_H

#include "db/phrase_store.h"
#include "db/presence.h"
#include "db/staff_store.h"
#include "office/policy.h"
#include "office/setting.h"
#include "ui/shownfigures.h"
#include "ui/ui.h"
#include "view/language.h"

/* What comes when the screens that are open now are closed. */
typedef enum {
    DESK_ENDS,    /* nothing more */
    DESK_BEGINS,  /* those of the person who has just sat down */
    DESK_IS_LEFT, /* the seat is given up, and somebody else can sign in */
} DeskNext;

/* What was done at once here: the first event of its last act, all behind the one that was known
 * before, and the screen that was shown then. */
typedef struct {
    int64_t after;
    int64_t act;
    const ScreenKind *where;
} DeskAct;

enum { DESK_ACTS = 16 };

struct Desk {
    Store *store; /* NULL: no office yet */
    Arena office_arena;
    Settings settings;
    const Policy *policy; /* in force; NULL: none was ever adopted */
    Arena staff_arena;
    Staff staff;   /* who is signed in; id 0: nobody */
    Str login;     /* what stands in the login field at first */
    Str warning;   /* to be said on the next first screen; "" for none */
    Str notice;    /* the same, of whoever left the seat */
    Arena refused; /* what the last attempt to sign in said */
    UiHooks hooks;
    bool has_time;     /* nothing is given up for what is typed ahead */
    bool has_language; /* it was chosen for this run, whatever the person's own is */
    Language language; /* that the person's record holds, or would */
    Moment clock;      /* what a made-up office's clock showed ... */
    int64_t clock_ms;  /* ... when the machine's showed this */
    Calendar calendar; /* read when it is first asked for */
    bool has_calendar;
    int64_t data_version;
    ShownFigures figures[QUEUES_MAX]; /* of each queue, by its place */
    Presence presence;                /* which records are open here and at the other desks */
    Str place;                        /* what this desk is called */
    DeskNext next;
    DeskAct acts[DESK_ACTS]; /* the last that were done, the newest last */
    size_t act_count;
    int64_t bulk_id;    /* of the act on many rows that is being done; 0: none is */
    Arena phrase_arena; /* of those that were offered last */
    Phrase *phrases;
    size_t phrase_count;
    int64_t undo_asked; /* the act of which he is asked whether it is to be taken back */
};

/* A desk without an office, to make one at. */
void desk_start(Desk *desk);

/* Sits down at an office that is open.
 *
 * store   belongs to the desk from here on, also when this fails.
 * moment  what the clock of a made-up office shows now.
 */
MUST_CHECK Err desk_open(Desk *desk, Store *store, Moment moment);

/* Opens the office in `file` and sits down at it; as store_open() and desk_open(). The desk stays as
 * it was when this fails. */
MUST_CHECK Err desk_open_file(Desk *desk, Str file);

/* Writes what is still to be logged and closes the office. */
void desk_close(Desk *desk);

/* The office's clock, and its day in Riyadh. A made-up office's runs from where it was opened, and
 * jumps to an event of another terminal that lies ahead of it. */
Moment desk_now(Desk *desk);
Day desk_today(Desk *desk);

/* What is done now by who sits here; version and reason are the caller's to fill. */
Act desk_act(Desk *desk);

/* Whether somebody who wants to sit down here must give his password first. */
bool desk_asks_password(const Desk *desk, const Staff *staff);

/* Seats a person, whose language is spoken from here on; a staff of {0} leaves the seat empty. */
void desk_seat(Desk *desk, const Staff *staff);

/* Signs a person in and seats him; as store_staff_sign_in(). The texts of `why` live until the next
 * call. */
MUST_CHECK Err desk_sign_in(Desk *desk, Str login, Str password, Refusal *why);

/* Logs that a record was opened, or with record_id 0 a list that was asked for. What cannot be
 * logged must not be shown: then this fails. */
MUST_CHECK Err desk_log_reading(Desk *desk, Str record_kind, int64_t record_id, Str query);

/* While it gives way, what is only read from the office is given up (ERR_CANCELLED) as soon as a key
 * waits. Nothing may be changed meanwhile. */
void desk_give_way(Desk *desk, bool gives_way);

/* Does what is due while nobody types: logs readings, keeps the language that was chosen, looks
 * whether another terminal changed the office.
 *
 * return  true when it did, and the screens should load again.
 */
bool desk_tick(Desk *desk);

#endif
