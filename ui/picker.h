/* picker.h - a box with rows to choose from: the choices of a field, the menu, help.
 *
 * Typing filters by the search form of the words, as a search does: every word typed must stand in a
 * row, in any order, and rows whose name begins so come first. Enter brings the selected row.
 * In a lettered picker the letters of the rows q-p and a-l, under either layout, bring their row at
 * once; what stands below the nineteenth row is reached with the arrows.
 */
#ifndef UI_PICKER_H
#define UI_PICKER_H

#include "ui/screen.h"

typedef struct {
    Str label;
    Str key;       /* what does the same without the picker; may be empty */
    Str tip;       /* said beside it; may be empty */
    Str also;      /* more words that it is found by; may be empty */
    Str why_not;   /* not empty: it cannot be chosen now, for this reason */
    Str told;      /* what the label shows by a sign alone, for who is told it; may be empty */
    Str heading;   /* not empty: a title over this row */
    bool is_first; /* in a brief picker: shown before anything is typed */
    size_t value;  /* what DialogAnswer.choice is when it is chosen */
} PickerRow;

typedef struct {
    int question;
    Str title;
    const PickerRow *rows;
    size_t count;
    size_t selected;
    Str begun;        /* what was typed already to find a row */
    bool is_brief;    /* until something is typed it shows the rows that come first alone */
    bool is_lettered; /* letters choose and do not filter */
    Key closing_key;  /* the key that opened it closes it as well; else KEY_NONE */
} Picker;

/* Opens it on `screen`; rows and texts are copied. */
void picker_open(Screen *screen, const Picker *picker);

#endif
