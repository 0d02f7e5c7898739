/* input.h - bytes from the terminal become events.
 *
 * Pure: it reads no file and no clock. The terminal puts bytes in with input_room() and
 * input_take() and takes events out with input_next() until that says false. Sequences follow
 * ECMA-48 and the key tables of xterm, VTE, rxvt, PuTTY and the Linux console; those of terminfo
 * can be added. Replies of the terminal to questions, which may come late, are no keys.
 */
#ifndef UI_INPUT_H
#define UI_INPUT_H

#include "ui/keys.h"

enum {
    INPUT_BYTES = 4096,        /* held at most; the rest waits in the line */
    INPUT_PASTE_BYTES = 65536, /* of one paste; what is longer is cut */
    INPUT_REPLY_BYTES = 128,   /* a longer reply is swallowed */
    INPUT_REPLY_DELAY_MS = 200,
    INPUT_SEQUENCES = 48,
    INPUT_SEQUENCE_BYTES = 16
};

typedef struct {
    char bytes[INPUT_SEQUENCE_BYTES];
    size_t len;
    Key key;
} InputSequence;

/* {0} is an empty one. It is large: it belongs to a long-lived handle, not on the stack. */
typedef struct {
    char bytes[INPUT_BYTES];
    size_t len;
    InputSequence sequences[INPUT_SEQUENCES];
    size_t sequence_count;
    char paste[INPUT_PASTE_BYTES];
    size_t paste_len;
    bool is_pasting;
    char reply[INPUT_REPLY_BYTES];
} Input;

/* Takes the bytes of terminfo for a key; ignored when they are no ESC sequence, or too many. */
void input_learn(Input *input, Str sequence, Key key);

/* Where the next bytes go.
 *
 * return  how many there is room for.
 */
size_t input_room(Input *input, char **at);

/* Says that `len` bytes were put into the room. */
void input_take(Input *input, size_t len);

/* Takes the next event out.
 *
 * is_quiet  no byte came for input_delay_ms(): a lone ESC is then the Esc key.
 * return    false when there is none (yet); EVENT_NONE is never given.
 */
bool input_next(Input *input, bool is_quiet, TerminalEvent *out);

/* Whether the beginning of a sequence is held, which only time can end. */
bool input_is_partial(const Input *input);

/* How long no byte must come before a beginning that is held is taken for keys: the delay of the Esc
 * key, but longer for a reply, which a network may cut in two and nobody types. */
int input_delay_ms(const Input *input, int escape_delay_ms);

#endif
