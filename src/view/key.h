/* key.h - the keys of a keyboard, as commands name them.
 *
 * A Key is one number: a character is its Unicode code point (Ctrl-P is U+0010), every other key
 * is one of KEYCODE_*, which lie above Unicode.
 */
#ifndef VIEW_KEY_H
#define VIEW_KEY_H

#include "base/str.h"

typedef int32_t Key;

/* Each key that is no character, and its name as the key bar and the manual print it. */
#define KEYCODE_LIST(X)                                                                        \
    X(F1, "F1")                                                                                \
    X(F2, "F2")                                                                                \
    X(F3, "F3")                                                                                \
    X(F4, "F4")                                                                                \
    X(F5, "F5")                                                                                \
    X(F6, "F6")                                                                                \
    X(F7, "F7")                                                                                \
    X(F8, "F8")                                                                                \
    X(F9, "F9")                                                                                \
    X(F10, "F10")                                                                              \
    X(F11, "F11")                                                                              \
    X(F12, "F12")                                                                              \
    X(UP, "↑")                                                                                 \
    X(DOWN, "↓")                                                                               \
    X(LEFT, "←")                                                                               \
    X(RIGHT, "→")                                                                              \
    X(CTRL_LEFT, "Ctrl-←")                                                                     \
    X(CTRL_RIGHT, "Ctrl-→")                                                                    \
    X(HOME, "Home")                                                                            \
    X(END, "End")                                                                              \
    X(PAGE_UP, "PgUp")                                                                         \
    X(PAGE_DOWN, "PgDn")                                                                       \
    X(INSERT, "Ins")                                                                           \
    X(DELETE, "Del")                                                                           \
    X(BACKSPACE, "Backspace")                                                                  \
    X(TAB, "Tab")                                                                              \
    X(BACKTAB, "Shift-Tab")                                                                    \
    X(ENTER, "Enter")                                                                          \
    X(ESCAPE, "Esc")                                                                           \
    X(SHIFT_UP, "Shift-↑")                                                                     \
    X(SHIFT_DOWN, "Shift-↓")                                                                   \
    X(SHIFT_LEFT, "Shift-←")                                                                   \
    X(SHIFT_RIGHT, "Shift-→")                                                                  \
    X(SHIFT_HOME, "Shift-Home")                                                                \
    X(SHIFT_END, "Shift-End")                                                                  \
    X(CTRL_SHIFT_LEFT, "Ctrl-Shift-←")                                                         \
    X(CTRL_SHIFT_RIGHT, "Ctrl-Shift-→")                                                        \
    X(UNKNOWN, "?")

#define X(name, text) KEYCODE_##name,
enum { KEY_NONE = 0, KEYCODE_BEFORE_FIRST = 0x10FFFF, KEYCODE_LIST(X) KEYCODE_END_OF_LIST };
#undef X

/* Ctrl with a letter: the control character that terminals send for it (ECMA-48 C0). */
enum {
    KEY_SELECT_ALL = 'A' & 0x1F,
    KEY_COPY = 'C' & 0x1F,
    KEY_PALETTE = 'P' & 0x1F,
    KEY_PASTE = 'V' & 0x1F,
    KEY_CUT = 'X' & 0x1F,
    KEY_REDO = 'Y' & 0x1F,
    KEY_UNDO = 'Z' & 0x1F
};

/* The function key F`number`, 1 to 12. */
Key key_function(int number);

/* "F2", "Esc", "Ctrl-P", "A" for the letter a; lives in `arena` or is static. */
Str key_label(Arena *arena, Key key);

/* The key of such a label; KEY_NONE where it is none, or one of Ctrl. */
Key key_from_label(Str label);

#endif
