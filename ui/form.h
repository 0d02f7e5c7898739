/* form.h - fields of our own over one struct.
 *
 * A form is a table of fields; each names a member of the struct by its offset. What is typed
 * stays in the form until form_take() puts it into the struct, so nothing half typed is ever seen
 * outside. A field that does not hold what it should says so beside itself and lets the focus go:
 * only taking the form refuses.
 */
#ifndef UI_FORM_H
#define UI_FORM_H

#include "office/choice.h"
#include "office/date.h"
#include "ui/editor.h"

typedef enum {
    FIELD_TEXT,     /* a Str: runs as the screen does */
    FIELD_WORD,     /* a Str of a word or two, as a city, and no name: replaced, not mended */
    FIELD_LINES,    /* the same, shown on several lines, with the room that is left */
    FIELD_LOGIN,    /* a Str: a code whose letters may be typed under the Arabic layout */
    FIELD_PASSWORD, /* a Str, exactly as typed and only borrowed: shown as dots, never a draft */
    FIELD_CODE,     /* a Str: identifiers, phones, IBAN; left to right, digits become 0-9 */
    FIELD_DATE,     /* a Date: typed in either calendar */
    FIELD_AMOUNT,   /* an int64_t of halalas; -1 when nothing stands there */
    FIELD_CHOICE    /* an int: a place in `choices`, chosen from a list; -1 for none */
} FieldKind;

/* What there is to say about what stands in a field. */
typedef enum {
    NOTE_NONE,
    NOTE_GOOD,    /* it is as it should be: matched */
    NOTE_HINT,    /* worth knowing: the date in the other calendar, the bank of an IBAN */
    NOTE_WARNING, /* may be wrong, and may be kept */
    NOTE_ERROR    /* cannot be kept */
} NoteLevel;

typedef struct {
    NoteLevel level;
    Str text; /* in the language in use; lives in the arena given */
} FieldNote;

/* Judges a text that is not empty. */
typedef FieldNote FieldCheck(Arena *arena, Str text);

typedef struct {
    const char *label; /* N_() */
    FieldKind kind;
    size_t offset;
    size_t max_points; /* of texts and codes; 0 for the others */
    FieldCheck *check; /* NULL: anything goes */
    bool is_required;
    const Choices *choices;
    const char *heading; /* N_(): a title over this field and those that follow; else NULL */
} Field;

typedef struct {
    Editor editor;
    int choice;
    bool was_left; /* errors are shown from then on, not while it is typed for the first time */
    Str original;  /* field_value() of its record when the form last read it */
} FieldState;

typedef struct {
    const Field *fields;
    size_t count;
    void *record;
    Arena *arena;
    FieldState *states;
    size_t focus;
    size_t top; /* the first line shown when it was last drawn */
    Day today;
    size_t edited; /* 1 + the field whose text was worked on since it got the focus; 0: none */
    const FieldNote *
        standing; /* what is said of each field with nothing else to say, errors always; else NULL */
    bool
        is_row; /* of a grid: the arrows up and down, and Enter on its last field, are the screen's */
    bool
        awaits_choices; /* Enter opens the list of any empty choice, not of required ones only */
    bool is_changed;
    bool has_draft;    /* the draft that is kept under its name is of what stands here */
    bool is_outdated;  /* it goes on with a draft of what the record does not hold any more */
    bool is_half_pair; /* the alef of a lam-alef that was taken for one key is still to come */
} Form;

/* A form that shows what stands in `record`; the focus is on the first field.
 *
 * fields  at least one; with the record they outlive the form.
 * arena   holds what is typed, and the texts that form_take() puts into the record.
 * today   for dates such as "+3".
 */
void form_open(
    Form *form, Arena *arena, const Field *fields, size_t count, void *record, Day today);

/* Shows what stands in the record now; what was typed is lost. */
void form_reset(Form *form);

/* The record was read anew: field `i` shows what stands there, or keeps what was typed. */
void form_follow(Form *form, size_t i, bool keeps_typed);

/* Gives the focused field a key or a paste. Where a number, code, date or word from the record stands
 * untouched, what is typed takes its place: nobody mends such a value by adding to its end. The
 * arrows, Home and End go into it instead; what was typed is always gone on with.
 *
 * is_rtl  whether the screen runs from right to left.
 */
EditResult form_key(Form *form, Key key, bool is_rtl);
EditResult form_paste(Form *form, Str any_bytes);

/* Moves the focus by `steps` fields, from the last on to the first. */
void form_move(Form *form, int steps);

/* Puts the focus where the mouse points: on field `i`, before byte `position` of its text. */
void form_point(Form *form, size_t i, size_t position);

/* Whether the focus is on the last field. */
bool form_is_at_end(const Form *form);

/* Whether the focused field is a choice that is still to be made. */
bool form_awaits_choice(const Form *form);

/* The text of the focused field; NULL when it is a choice. */
Editor *form_editor(const Form *form);

/* The focused field. */
const Field *form_field(const Form *form);

/* Puts a value into the focused field: a place in its choices, or a day. */
void form_choose(Form *form, int choice);
void form_put_day(Form *form, CalendarKind calendar, Day day);

/* The day that stands in the focused field; today when there is none. */
Day form_day(const Form *form);

/* What there is to say about field `i`, whether it was left or not. */
FieldNote form_note(const Form *form, Arena *arena, size_t i);

/* Puts everything into the record, made clean, unless a field has an error: then the focus goes
 * to the first of those.
 *
 * return  whether it was taken.
 */
bool form_take(Form *form);

/* Says that what was typed is saved. */
void form_saved(Form *form);

/* Draws the fields that fit, the focused one among them. */
void form_draw(Form *form, Canvas canvas);

/* Tells the fields to the speech of the canvas, all of them (form_tell.c). */
void form_tell(const Form *form, Canvas canvas);

/* What stands in field `i`, as it is read: empty for a password; lives in the form. */
Str form_value_words(const Form *form, size_t i);

/* Draws the value alone of field `i` over the first row of `cell`, for forms of another shape. */
void form_draw_value(Form *form, Canvas cell, size_t i);

/* Draws what there is to say of field `i` into the first row of `line`: errors once it was left.
 *
 * return  whether there was something.
 */
bool form_draw_note(const Form *form, Canvas line, size_t i);

/* --- in a box, which answers its keys itself (form_box.c) ------------------------------------ */

/* Types into the focused field, or moves to another: Tab, Enter, arrows.
 *
 * return  EDIT_NONE when the key is none of the form's.
 */
EditResult form_answer(Form *form, const TerminalEvent *event, bool is_rtl);

/* What stands in field `i`, which is no choice; borrowed until it is typed into. */
Str form_text(const Form *form, size_t i);

/* Empties field `i` and leaves nothing of it in memory. */
void form_wipe(Form *form, size_t i);

/* --- one field (field.c) --------------------------------------------------------------------- */

FieldNote field_note(const Field *field, const FieldState *state, Arena *arena, Day today);

/* What a field of the record holds, as it is shown; of a choice its code. Borrowed or in `arena`. */
Str field_value(const Field *field, const void *record, Arena *arena);

/* The same for who reads it: of a choice its label, in the language in use. */
Str field_value_words(const Field *field, Str value);

/* A date as a date field shows it: "1448/06/11". */
Str field_date_text(Arena *arena, const Date *date);

/* Whether it is a number, code, date or word that still stands as it was read from the record. */
bool field_is_untouched(const Field *field, const FieldState *state);

/* Puts a value of the record into the field's state, and back. */
void field_read(const Field *field, FieldState *state, const void *record);
void field_write(
    const Field *field, const FieldState *state, void *record, Arena *arena, Day today);

#endif
