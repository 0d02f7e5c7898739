/* answers.h - what a terminal says of itself, and how Arabic must be sent to it.
 *
 * Pure. The terminal is asked once, with the first frame, and answers when it can: its bytes come
 * among the keys (EVENT_REPLY). Nothing waits for them. Sources: ECMA-48 (BDSM, mode 8), DEC's and
 * xterm's reports, and what each terminal was seen to answer and to show.
 */
#ifndef UI_ANSWERS_H
#define UI_ANSWERS_H

#include "ui/roworder.h"

enum { ANSWERS_VERSION_BYTES = 48, ANSWERS_NONE = -1 };

/* DECRQM of mode 8 and of VTE's swapped arrows, XTVERSION, DA2, the flags of kitty's keyboard
 * protocol, and DA1, which every terminal answers, as the fence. To be sent before the first clear,
 * for Terminal.app prints a letter of them, and before mode 8 is touched. */
#define ANSWERS_QUESTIONS "\033[8$p\033[?1243$p\033[>0q\033[>c\033[?u\033[c"

typedef struct {
    int bidi_mode;   /* DECRPM of mode 8: 0 not known, 1 set (the terminal reorders), 2 reset */
    int arrows_mode; /* the same of mode ?1243 */
    int device;      /* DA2: which terminal, and */
    int device_version; /* its version */
    int keyboard;       /* flags of kitty's keyboard protocol; ANSWERS_NONE: it has none */
    char version[ANSWERS_VERSION_BYTES]; /* XTVERSION; "" when it said none */
    bool is_whole;                       /* the fence came: no more will come */
} Answers;

/* Nothing has been answered. */
Answers answers_none(void);

/* Reads one reply, a whole escape sequence.
 *
 * return  false when it answers none of the questions.
 */
bool answers_take(Answers *answers, Str reply);

/* How a terminal is stopped from reordering, beside CSI 8 l, which always goes out. */
typedef enum {
    STOP_BDSM,   /* CSI 8 l is all there is */
    STOP_MLTERM, /* mlterm's own switch */
    STOP_TMUX,   /* CSI 8 l handed through tmux */
    STOP_SCREEN, /* and through GNU screen */
    STOP_COUNT
} StopKind;

/* How a terminal is to be treated. */
typedef struct {
    SendOrder order;
    bool has_marks; /* it puts marks on their letters */
    StopKind stop;
} Manner;

/* The value of an environment variable, or NULL. */
typedef const char *EnvironmentFn(const char *name);

/* The manner of the terminal that gave these answers.
 *
 * environment  is believed where the terminal is silent, for it does not cross ssh; and tells what
 *              stands around tmux and screen.
 * can_pass     whether tmux hands escape sequences through (allow-passthrough).
 */
Manner answers_manner(const Answers *answers, EnvironmentFn *environment, bool can_pass);

/* A name for the terminal that gave these answers: what it calls itself, or the numbers of DA2, and
 * TERM. Lives in `arena`; empty when it said nothing. */
Str answers_name(Arena *arena, const Answers *answers, EnvironmentFn *environment);

/* A name for the surroundings in which a program starts, before anything is answered: TERM and the
 * variables that terminals set. Lives in `arena`. */
Str answers_place(Arena *arena, EnvironmentFn *environment);

#endif
