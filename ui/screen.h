/* screen.h - what a screen is.
 *
 * `load` reads the store into the state, `draw` reads only the state and writes only the canvas,
 * `act` changes the state or calls one store function. Nothing else waits, draws or reads keys:
 * the kit draws the frame, the search line, dialogs and the key bar, moves in the list, types into
 * the form, and asks before typing is lost. So a screen can be tested without a terminal.
 */
#ifndef UI_SCREEN_H
#define UI_SCREEN_H

#include "ui/form.h"
#include "ui/list.h"

/* What the screens work on: the store, the person at the desk, the office. The kit hands it on
 * and never looks inside; the program defines it. */
typedef struct Desk Desk;

typedef struct Ui Ui;
typedef struct ScreenKind ScreenKind;

/* Whether its form is typed into, or somebody else edits the record at another desk. */
typedef enum {
    HOLD_NONE,
    HOLD_READ_ONLY,
    HOLD_WAITS /* until the other one is done */
} ScreenHold;

typedef struct {
    const ScreenKind *kind;
    Ui *ui;
    Desk *desk;
    Arena arena; /* lives as long as the screen */
    void *state; /* kind->state_size_bytes, zeroed before `open` */
    ScreenHold hold;
    int64_t turn; /* of its claim on the record: see Claim */
} Screen;

typedef enum {
    OUTCOME_REDRAW, /* done: show what the state is now */
    OUTCOME_RELOAD, /* something was changed: load, then show */
    OUTCOME_LEAVE,  /* back to the screen before, which loads again */
    OUTCOME_QUIT    /* out of the program */
} Outcome;

/* What a dialog brought back. */
typedef struct {
    int question;  /* as the screen named it when it asked */
    size_t choice; /* the row chosen */
    Str text;      /* the text typed; borrowed until `answered` returns */
    Day day;       /* the day chosen */
    CalendarKind calendar;
} DialogAnswer;

struct ScreenKind {
    const char *title; /* N_() */
    const ActionId *actions;
    size_t action_count;
    size_t state_size_bytes;

    /* Prepares the state; `argument` is what screen_open() was given, to be copied. May be NULL. */
    void (*open)(Screen *screen, const void *argument);

    /* Reads the store; for a list: list_load(list, screen_rows(screen)). It is not called while
     * a form holds something that is not saved. May be NULL. */
    Err (*load)(Screen *screen);

    /* Reads a piece of what load() has left for later, while nobody types; returns whether it
     * read one: then it is asked again. May be NULL. */
    bool (*go_on)(Screen *screen);

    /* Draws the space between the search line and the message line. */
    void (*draw)(Screen *screen, Canvas canvas);

    /* Does one of `actions`, which is possible now. */
    Outcome (*act)(Screen *screen, ActionId action);

    /* Takes what a dialog brought back; a dialog that was cancelled brings nothing. */
    Outcome (*answered)(Screen *screen, const DialogAnswer *answer);

    List *(*list)(Screen *screen);            /* the list that keys move in; may be NULL */
    Form *(*form)(Screen *screen);            /* the form that typing goes to; may be NULL */
    ActionNeeds (*met)(const Screen *screen); /* beside what list and form tell; may be NULL */

    /* What F2 would do next, by name: NULL for the registry's label. May be NULL. */
    const char *(*label)(const Screen *screen, ActionId action);

    /* A value was chosen for the form's field that has the focus. May be NULL. */
    void (*chosen)(Screen *screen);

    /* Shows the record as it is now, in whose form nothing is typed; where `load` does not. May be
     * NULL. */
    void (*follow)(Screen *screen);

    /* What must be known before the screen is left; empty: nothing. May be NULL. */
    Str (*gate)(Screen *screen);

    /* Somebody wants to leave: OUTCOME_LEAVE lets him, else the screen stays and asks itself. May be
     * NULL. */
    Outcome (*leave)(Screen *screen);

    /* Keeps what was typed as a draft: when a field was left, when typing rests, at the end. */
    void (*keep)(Screen *screen);

    /* A file that screen_watch() named can be read: the pipe of a child. May be NULL. */
    Outcome (*ready)(Screen *screen, int file);

    /* Gives back what the arena does not hold. May be NULL. */
    void (*close)(Screen *screen);

    /* Dialogs alone: they stand on the screen below and answer every key and paste themselves,
     * up to ui_bring_back() or ui_dismiss(). */
    void (*key)(Screen *screen, const TerminalEvent *event);

    /* A dialog that covers all, title and key bar too: nothing of the screens below is drawn. */
    bool is_whole;

    /* The line that a dialog's typing goes to, NULL where it has none now. May be NULL. */
    Editor *(*editor)(Screen *screen);

    /* A dialog's form, which it answers itself; NULL where it has none now. May be NULL. */
    Form *(*box)(Screen *screen);

    /* The record that is worked on here, which others are told of; NULL: none. For a list it is that
     * of the selected row, of which nobody is told. */
    RecordRef (*about)(Screen *screen);

    /* A dialog's row is pointed at, which it drew as SPOT_CHOICE of this number. May be NULL. */
    void (*point)(Screen *screen, int number);
};

/* Puts a screen of `kind` on top. `argument` is for its `open`. */
void screen_open(Screen *from, const ScreenKind *kind, const void *argument);

/* Calls `ready` whenever `file` can be read, until it is forgotten or the screen is closed.
 *
 * return  false when too many are watched already.
 */
bool screen_watch(Screen *screen, int file);
void screen_forget(Screen *screen, int file);

/* The most rows that a list can show here: for list_load(). */
int screen_rows(const Screen *screen);

/* How many cells wide it is. */
int screen_columns(const Screen *screen);

/* Whether the screen runs from right to left. */
bool screen_is_rtl(const Screen *screen);

/* Memory for the answer to one key or for one frame. */
Arena *screen_turn(Screen *screen);

/* A sentence of the program in the language in use, with its keys: keynames.h. In the turn's arena.
 *
 * text  N_()
 */
Str screen_hint(Screen *screen, const char *text);

/* Writes a sentence into the message line; it stands until a key is pressed after it was shown.
 *
 * style  STYLE_OK, STYLE_WARNING, STYLE_ERROR or STYLE_TEXT.
 */
void screen_say(Screen *screen, Style style, Str text);

/* Says why something was not done, with a beep. */
void screen_refuse(Screen *screen, Str text);

/* The same for an error of the store or a guard; `why` may be NULL. What has more than one line
 * (what is owed, the guard, the clause) is shown in a box as well. */
void screen_refuse_err(Screen *screen, Err err, const Refusal *why);

/* Goes to the next field of its form; behind the last one it tells what keeps the form. */
Outcome screen_next_field(Screen *screen);

/* Takes the form into its record, or says which field has an error.
 *
 * return  whether it was taken.
 */
bool screen_take_form(Screen *screen, Form *form);

#endif
