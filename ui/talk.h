/* talk.h - the talk with the terminal: how it is sent Arabic, from the first frame on.
 *
 * Before it answers, it is treated as it was on an earlier day, else as one that leaves the order
 * alone. Its answers may change that, and are remembered; what the user settled stays.
 */
#ifndef UI_TALK_H
#define UI_TALK_H

#include "ui/remembered.h"
#include "ui/setup.h"

typedef struct {
    Arena arena;
    EnvironmentFn *environment;
    Setup setup;
    Answers answers;
    Str remembered;
    Manner plain;           /* what was learnt of it, before any wish */
    Manner manner;          /* as it is treated now */
    bool is_told;           /* what was learnt is what the user saw */
    SendOrder office_order; /* settled by the office for all; SEND_ORDER_COUNT: nothing */
    Wish office_marks;
    bool is_asked; /* the questions have gone out */
} Talk;

/* Begins a talk; nothing has been said. */
void talk_start(Talk *talk, Setup setup, EnvironmentFn *environment);
void talk_end(Talk *talk);

typedef enum {
    TALK_NEEDS_NOTHING,
    TALK_NEEDS_ENTER, /* talk_enter() and talk_keys() go out once more; what is shown is right */
    TALK_NEEDS_FRAME  /* the terminal is taken anew: cleared, and drawn in another manner */
} TalkNeed;

/* Hears a reply, and tells what it makes necessary: nothing, when no answer is awaited. */
TalkNeed talk_hear(Talk *talk, Str reply);

/* The user has looked: this order reads right, and marks stand on their letters or do not. It goes
 * before all that the terminal answers, and is remembered. */
void talk_tell(Talk *talk, SendOrder order, bool has_marks);

/* What the office settled for its terminals, before the first frame or later.
 *
 * bidi    "auto", or the code of a SendOrder.
 * marks   "auto", "on" or "off".
 * return  whether another frame is needed.
 */
bool talk_prefer(Talk *talk, Str bidi, Str marks);

/* What its letters can do, in this manner. */
Letters talk_letters(const Talk *talk);

/* What to send, each in its place: before anything else, once ("" when nothing is to be asked);
 * before the screen is cleared; for pastes, the mouse and the keyboard, on our own screen; back from that;
 * behind giving the screen back; and for a program that is struck
 * down, all of it at once. All are constant texts. */
const char *talk_questions(Talk *talk);
const char *talk_enter(const Talk *talk);
const char *talk_keys(const Talk *talk);
const char *talk_leave_keys(const Talk *talk);
const char *talk_leave(const Talk *talk);
const char *talk_crash(const Talk *talk);

#endif
