/* keynames.h - sentences that name keys: `{arrive}` in a text stands for the key of that action.
 *
 * So a sentence follows the key that somebody has given an action, and says what to type where the
 * screens are told line by line.
 */
#ifndef VIEW_KEYNAMES_H
#define VIEW_KEYNAMES_H

#include "view/keybinding.h"

typedef struct {
    const KeyBindings *keys; /* NULL: those of the registry */
    bool
        is_told; /* line by line: a key is called by what is typed there, an action without such a
                     key by its name */
} KeyNames;

/* The text with the names of its keys.
 *
 * text    translated; braces that hold no action's code stay.
 * return  `text` itself where it names none, else in `arena`.
 */
Str keynames_put(Arena *arena, KeyNames names, Str text);

/* What is typed line by line for a key: the digit of F1 to F10, a letter; empty: nothing is. */
Str keynames_told(Arena *arena, Key key);

#endif
