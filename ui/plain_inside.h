/* plain_inside.h - what the files plain*.c share: not for screens. */
#ifndef UI_PLAIN_INSIDE_H
#define UI_PLAIN_INSIDE_H

#include "ui/plain.h"
#include "ui/speech.h"
#include "ui/ui_inside.h"

enum { PLAIN_FIRST_ROW = 11 }; /* the numbers below are the function keys */

/* What was told last of one screen or box of the stack. */
typedef struct {
    const Screen *screen; /* NULL: nothing was told yet */
    const ScreenKind *kind;
    Arena arena;
    SpeechLine *lines;
    size_t count;
    Str menu;
} PlainTold;

typedef struct {
    Ui *ui;
    Lines *lines;
    Speech speech;
    PlainTold told[UI_DEPTH];
    const Screen *base;  /* of which was told last, but for boxes on it */
    bool is_in_menu;     /* of a form: its fields are not asked now */
    bool asks_one;       /* of its fields, and then shows its menu again */
    bool wants_all;      /* everything is to be told again */
    Moment typed_moment; /* when a line last came, on the office's clock */
    bool is_rested;      /* what rest asks for is done */
} Plain;

/* --- telling (plain_tell.c) -------------------------------------------------------------------- */

/* Tells what is new: the message, and what was not told before of the screen on top. */
void plain_tell(Plain *plain);

/* Says a sentence of the program's. */
void plain_say(Plain *plain, Str text);

/* Whether the box on top offers rows to choose from, and which place the row of a number has.
 *
 * return  false: no row has it.
 */
bool plain_has_choices(const Plain *plain);
bool plain_choice(const Plain *plain, int64_t number, SpeechLine *out);

/* Whether it offers rows, but none has the words that were typed. */
bool plain_finds_nothing(Plain *plain);

/* --- what is typed (plain_ask.c) --------------------------------------------------------------- */

/* Asks what the screen on top waits for. */
void plain_ask(Plain *plain);

/* Answers it with the line that was typed; a dot alone leaves the question. */
void plain_answer(Plain *plain, Str typed);

/* Leaves the question: of a form its menu comes, of a search the list, of a box what was before it. */
void plain_leave(Plain *plain);

/* --- fields (plain_field.c) -------------------------------------------------------------------- */

/* The question about the focused field, with what stands there. */
Str plain_field_question(Plain *plain, const Form *form);

/* Answers it: `screen` is the form's. */
void plain_field_answer(Plain *plain, Screen *screen, Form *form, Str typed);

/* Leaves the questions of a form for its menu: save, back, and its fields by their numbers. */
void plain_open_menu(Plain *plain);

/* Gives the screen on top a key, or a text in place of all that stands in `editor`.
 *
 * return  whether the text was taken; else it was said why not.
 */
void plain_press(Plain *plain, Key key);
bool plain_put(Plain *plain, Editor *editor, Str text);

/* The number that was typed, in any digits; -1: it is none. */
int64_t plain_number(Plain *plain, Str typed);

#endif
