/* ui_inside.h - what the files ui*.c share: not for screens. */
#ifndef UI_UI_INSIDE_H
#define UI_UI_INSIDE_H

#include "ui/ui.h"

/* The questions that the kit itself asks; those of screens are not negative. */
enum {
    QUESTION_CLAIM = -11,  /* what to do about a record that somebody else edits */
    QUESTION_PHRASE = -10, /* which phrase goes into the text */
    QUESTION_UNDO = -9,    /* whether an act of long ago or of elsewhere is to be taken back */
    QUESTION_QUIT = -1,    /* out of the program, although something is not saved */
    QUESTION_LEAVE = -2,   /* off the screen, although something is not saved */
    QUESTION_CHOICE = -3,  /* which of its choices a field holds */
    QUESTION_DAY = -4,     /* which day a field holds */
    QUESTION_ACTION = -5,  /* which action is to be done */
    QUESTION_PALETTE = -6, /* the same, on this screen or another */
    QUESTION_ORDER = -7,   /* in which order the list is to stand */
    QUESTION_BULK = -8     /* why something is done with all rows that are marked */
};

List *ui_list(Screen *screen);
Form *ui_form(Screen *screen);

/* Who sits here; ROLE_NONE: nobody. */
Role ui_role(const Ui *ui);

/* Behind the last field of its form: what keeps it. */
void ui_tell_next_step(Screen *screen);

/* Whether the kit itself adds the action: to every screen, or to each with a list or a form. */
bool ui_is_of_kit(ActionId action);

/* Puts a list that was just opened as it was left last. */
void ui_recall_list(Screen *screen);

/* Keeps what stands in the search line of a list, which is given up; and puts it back into a line that
 * is empty, selected, so that typing takes its place.
 *
 * return  whether there was something to be put back.
 */
void ui_keep_search(Screen *screen);
bool ui_recall_search(Screen *screen);

/* Notes up to where a list was looked at whose screen closes. */
void ui_leave_list(Screen *screen);

/* Offers the orders of the list, and puts it into the one that was chosen. */
void ui_choose_order(Screen *screen);
Outcome ui_order_chosen(Screen *screen, size_t order);

/* Carries out a search that was cut short; says what went wrong with it. */
void ui_finish_search(Screen *screen);

/* Marks rows of the list, as one of ACTION_MARK ... ACTION_MARK_ALL asks. */
Outcome ui_mark(Screen *screen, ActionId action);

/* Goes on with an act on the marked rows that has asked for its reason. */
Outcome ui_bulk_reason(Screen *screen, Str reason);

/* Copies the rows that are marked, or the selected one. */
Outcome ui_copy_rows(Screen *screen);

/* Whether something typed on this screen, or on any, is not saved. */
bool ui_has_unsaved(Screen *screen);
bool ui_has_any_unsaved(const Ui *ui);

/* Keeps what was typed; whether the screen could close now without losing anything. */
bool ui_loses_nothing(Screen *screen);

/* Whether there is too little room to show any screen. */
bool ui_is_too_small(const Ui *ui);

/* Whether nothing would be lost if the program ended now: nothing is typed, no box is open. */
bool ui_can_be_left(const Ui *ui);

/* Loads a screen that would lose nothing by it. */
void ui_load(Screen *screen);

/* Takes a screen off the stack and gives its memory back. */
void ui_close(Ui *ui, Screen *screen);

/* Does what an outcome asks for. */
void ui_conclude(Ui *ui, Screen *screen, Outcome outcome);

/* Whether taking back means the last act here, and nothing that was typed: who sits there takes it
 * back. */
bool ui_takes_back(Screen *screen);

/* Does one of the actions that every screen has.
 *
 * return  false when the action is the screen's own.
 */
bool ui_act_for_all(Ui *ui, Screen *screen, ActionId action, Outcome *out);

/* Opens the list or the calendar of the focused field; `begun` is what was typed to find it. */
void ui_choose_for_field(Screen *screen, Str begun);

/* The line that typing goes to; NULL: there is none. */
Editor *ui_editor(Screen *screen);

/* Answers the keys that cut, copy and put in, or makes of them what is to be answered instead.
 *
 * return  whether `event` is still to be answered.
 */
bool ui_clip(Ui *ui, Screen *screen, TerminalEvent *event);

/* Answers an event for the screen on top. */
void ui_take(Ui *ui, Screen *top, TerminalEvent event);

/* Answers the mouse: whatever is pointed at takes it as it would take a key. */
void ui_point(Ui *ui, Screen *top, const TerminalEvent *event);

/* Says what is wrong with a field that was left, and keeps what was typed. */
void ui_field_left(Screen *screen, size_t field);

/* Does an act that was chosen from a list; where that is wished, says by which key it is done at once, and
 * how many fewer that are. */
void ui_do_chosen(Ui *ui, Screen *screen, ActionId action);

/* Takes the answer to one of the kit's own questions. */
Outcome ui_answered(Ui *ui, Screen *screen, const DialogAnswer *answer);

#endif
