/* input_table.h - the keys behind the sequences that terminals send; see input.h for sources. */
#ifndef UI_INPUT_TABLE_H
#define UI_INPUT_TABLE_H

#include "view/key.h"

typedef struct {
    int code; /* the final byte, or the number before a tilde */
    Key key;
} InputKey;

/* Each ends with a row of KEY_NONE. */
extern const InputKey input_final_keys[];
extern const InputKey input_keypad_keys[];
extern const InputKey input_number_keys[];

typedef struct {
    Key key;
    Key with_shift;
    Key with_ctrl; /* or Alt */
    Key with_both;
} InputModified;

extern const InputModified input_modified_keys[];

typedef struct {
    const char *name; /* terminfo's name for what the key sends */
    Key key;
} InputName;

extern const InputName input_names[];

#endif
