#include "ui/input.h"

#include "text/utf8.h"
#include "ui/input_csi.h"
#include "ui/input_table.h"

#include <string.h>

enum { ESC = 0x1B, DEL = 0x7F, CSI_BYTES_MAX = INPUT_REPLY_BYTES, LOCK_BITS = 64 | 128 };

static const char paste_end_bytes[] = "\033[201~";

/* --- taking bytes ---------------------------------------------------------------------------- */

void input_learn(Input *input, Str sequence, Key key)
{
    if (sequence.len < 2 || sequence.len > INPUT_SEQUENCE_BYTES || sequence.bytes[0] != ESC ||
        input->sequence_count == INPUT_SEQUENCES)
        return;
    InputSequence *learnt = &input->sequences[input->sequence_count++];
    memcpy(learnt->bytes, sequence.bytes, sequence.len);
    learnt->len = sequence.len;
    learnt->key = key;
}

size_t input_room(Input *input, char **at)
{
    *at = input->bytes + input->len;
    return sizeof input->bytes - input->len;
}

void input_take(Input *input, size_t len)
{
    input->len += len;
}

static void drop(Input *input, size_t len)
{
    input->len -= len;
    memmove(input->bytes, input->bytes + len, input->len);
}

static Str held(const Input *input)
{
    return (Str){input->bytes, input->len};
}

/* --- reading one event: each function gives the bytes it used, 0 when more must come ---------- */

static size_t give_key(TerminalEvent *out, Key key, size_t len)
{
    *out = (TerminalEvent){.kind = EVENT_KEY, .key = key};
    return len;
}

/* The bytes themselves are put in when they are taken out of the buffer. */
static size_t give_reply(TerminalEvent *out, size_t len)
{
    *out = (TerminalEvent){.kind = EVENT_REPLY};
    return len;
}

static size_t utf8_len(char lead)
{
    unsigned char byte = (unsigned char)lead;

    return byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1;
}

/* The character at the start of `bytes`, KEY_NONE when more bytes may belong to it. */
static Key whole_character(Str bytes, size_t *len)
{
    size_t end = 0;

    *len = 0;
    if (!bytes.len)
        return KEY_NONE;
    uint32_t point = text_utf8_next(bytes, &end);
    if (end == bytes.len && end < utf8_len(bytes.bytes[0]))
        return KEY_NONE;
    *len = end;
    return (Key)point;
}

static Key control_key(Key point)
{
    switch (point) {
    case '\r':
    case '\n':
        return KEYCODE_ENTER;
    case '\t':
        return KEYCODE_TAB;
    case '\b':
    case DEL:
        return KEYCODE_BACKSPACE;
    case 0:
        return KEYCODE_UNKNOWN;
    default:
        return point;
    }
}

static size_t read_character(Str bytes, bool is_quiet, TerminalEvent *out)
{
    size_t len, next_len;
    Key point = whole_character(bytes, &len);

    if (len == 0)
        return is_quiet ? give_key(out, KEYCODE_UNKNOWN, bytes.len) : 0;
    if (point < ' ' || point == DEL)
        return give_key(out, control_key(point), len);
    if ((point > DEL && point < 0xA0) || point == (Key)UTF8_REPLACEMENT)
        return give_key(out, KEYCODE_UNKNOWN, len);
    give_key(out, point, len);
    out->next = whole_character(str_part(bytes, len, bytes.len), &next_len);
    return len;
}

/* The key of a final byte or a number of a sequence, in a table that a KEY_NONE ends. */
static Key key_in(const InputKey *keys, int code)
{
    for (; keys->key != KEY_NONE; keys++)
        if (keys->code == code)
            return keys->key;
    return KEYCODE_UNKNOWN;
}

static Key key_of_ss3(char final)
{
    if (final >= 'p' && final <= 'y')
        return '0' + final - 'p';
    Key key = key_in(input_keypad_keys, final);
    return key == KEYCODE_UNKNOWN ? key_in(input_final_keys, final) : key;
}

/* Ctrl and Alt make an arrow go by words, Shift selects on the way (xterm's modifiers are 1 + Shift 1 +
 * Alt 2 + Ctrl 4). Shift changes no other key but those of the functions, which are then none of ours. */
static Key with_modifiers(Key key, int modifiers)
{
    int bits = modifiers ? (modifiers - 1) & ~LOCK_BITS : 0;
    bool is_function = key >= KEYCODE_F1 && key <= KEYCODE_F12;
    const InputModified *row = input_modified_keys;

    if (bits == 0 || (bits == 1 && is_function))
        return bits ? KEYCODE_UNKNOWN : key;
    while (row->key != KEY_NONE && row->key != key)
        row++;
    if (row->key == KEY_NONE)
        return bits == 1 ? key : KEYCODE_UNKNOWN;
    return bits == 1 ? row->with_shift : bits & 1 ? row->with_both : row->with_ctrl;
}

/* The Linux console sends F1 to F5 as CSI [ A to CSI [ E; "[" ends any other sequence. */
static size_t read_linux_function_key(Str bytes, bool is_quiet, TerminalEvent *out)
{
    if (bytes.len < 4)
        return is_quiet ? give_key(out, KEYCODE_UNKNOWN, bytes.len) : 0;
    if (bytes.bytes[3] < 'A' || bytes.bytes[3] > 'E')
        return give_key(out, KEYCODE_UNKNOWN, 3);
    return give_key(out, KEYCODE_F1 + bytes.bytes[3] - 'A', 4);
}

static size_t finish_csi(Str parameters, char final, size_t len, TerminalEvent *out)
{
    int numbers[2] = {0};
    bool is_reply = parameters.len && strchr("<=>?", parameters.bytes[0]);

    if (str_starts_with(parameters, STR("<")) && (final == 'M' || final == 'm')) {
        *out = input_point(str_part(parameters, 1, parameters.len), final);
        return len;
    }
    if (is_reply || memchr(parameters.bytes, '$', parameters.len))
        return give_reply(out, len);
    if (final == 'u')
        return give_key(out, input_key_u(parameters), len);
    input_numbers(parameters, ';', numbers, 2);
    if (final != '~')
        return give_key(out, with_modifiers(key_in(input_final_keys, final), numbers[1]), len);
    if (numbers[0] == 200) {
        *out = (TerminalEvent){.kind = EVENT_PASTE};
        return len;
    }
    if (numbers[0] == 201)
        return len;
    return give_key(
        out, with_modifiers(key_in(input_number_keys, numbers[0]), numbers[1]), len);
}

static bool is_final(char byte)
{
    return byte >= '@' && byte <= '~';
}

/* No key begins as a reply does, with one of the private parameters < = > ? (ECMA-48 5.4.1). */
static bool begins_reply(Str bytes)
{
    return bytes.len > 2 && bytes.bytes[2] >= '<' && bytes.bytes[2] <= '?';
}

/* ECMA-48 5.4: parameters 3/0-3/15, intermediates 2/0-2/15, a final byte 4/0-7/14. What is broken
 * off by another byte was typed: Esc, and what stands behind it. */
static size_t read_csi(Str bytes, bool is_quiet, TerminalEvent *out)
{
    size_t max = begins_reply(bytes) ? INPUT_BYTES : CSI_BYTES_MAX, at = 2;

    if (bytes.len > 2 && bytes.bytes[2] == '[')
        return read_linux_function_key(bytes, is_quiet, out);
    while (at < bytes.len && at < max && bytes.bytes[at] >= 0x20 && bytes.bytes[at] < 0x40)
        at++;
    if (at == bytes.len && at < max && !is_quiet)
        return 0;
    if (at == bytes.len && begins_reply(bytes))
        return give_reply(out, at);
    if (at == bytes.len || at == max || !is_final(bytes.bytes[at]))
        return give_key(out, KEYCODE_ESCAPE, 1);
    return finish_csi(str_part(bytes, 2, at - 2), bytes.bytes[at], at + 1, out);
}

static size_t read_ss3(Str bytes, bool is_quiet, TerminalEvent *out)
{
    if (bytes.len < 3 && !is_quiet)
        return 0;
    if (bytes.len < 3 || bytes.bytes[2] < ' ' || bytes.bytes[2] == DEL)
        return give_key(out, KEYCODE_ESCAPE, 1);
    return give_key(out, key_of_ss3(bytes.bytes[2]), 3);
}

/* DCS, OSC, PM, APC: replies up to ST or BEL. What never ends is given up with the buffer, or where
 * another sequence begins. */
static size_t read_string(Str bytes, bool is_quiet, TerminalEvent *out)
{
    for (size_t at = 2; at < bytes.len; at++) {
        if (bytes.bytes[at] == '\a')
            return give_reply(out, at + 1);
        if (bytes.bytes[at] == ESC && at + 1 < bytes.len)
            return bytes.bytes[at + 1] == '\\' ? give_reply(out, at + 2) : at;
    }
    return is_quiet || bytes.len == INPUT_BYTES ? bytes.len : 0;
}

/* ESC and a digit in one read are Alt with the digit, the twin of a function key; with any other
 * character ESC is the Esc key. */
static size_t read_alt_digit(Str bytes, bool is_quiet, TerminalEvent *out)
{
    size_t len;
    Key point = whole_character(str_part(bytes, 1, bytes.len), &len);
    int digit = keys_digit(point);

    if (len == 0 && !is_quiet)
        return 0;
    if (digit < 0)
        return give_key(out, KEYCODE_ESCAPE, 1);
    return give_key(out, key_function(digit ? digit : 10), 1 + len);
}

static bool is_learnt(const Input *input, TerminalEvent *out, size_t *len)
{
    for (size_t i = 0; i < input->sequence_count; i++) {
        const InputSequence *learnt = &input->sequences[i];
        if (!str_starts_with(held(input), (Str){learnt->bytes, learnt->len}))
            continue;
        *len = give_key(out, learnt->key, learnt->len);
        return true;
    }
    return false;
}

static size_t read_escape(const Input *input, bool is_quiet, TerminalEvent *out)
{
    Str bytes = held(input);
    size_t len;

    if (is_learnt(input, out, &len))
        return len;
    if (bytes.len == 1)
        return is_quiet ? give_key(out, KEYCODE_ESCAPE, 1) : 0;
    switch (bytes.bytes[1]) {
    case '[':
        return read_csi(bytes, is_quiet, out);
    case 'O':
        return read_ss3(bytes, is_quiet, out);
    case 'P':
    case ']':
    case '^':
    case '_':
        return read_string(bytes, is_quiet, out);
    default:
        return read_alt_digit(bytes, is_quiet, out);
    }
}

/* --- pasting --------------------------------------------------------------------------------- */

static void keep_pasted(Input *input, size_t len)
{
    size_t room = sizeof input->paste - input->paste_len;
    size_t kept = len < room ? len : room;

    memcpy(input->paste + input->paste_len, input->bytes, kept);
    input->paste_len += kept;
    drop(input, len);
}

/* How many bytes at the end may be the beginning of the end of the paste. */
static size_t begun_end(Str bytes)
{
    Str paste_end = str_of(paste_end_bytes);

    for (size_t len = paste_end.len - 1; len > 0; len--)
        if (str_ends_with(bytes, str_part(paste_end, 0, len)))
            return len;
    return 0;
}

static bool end_paste(Input *input, TerminalEvent *out)
{
    Str paste_end = str_of(paste_end_bytes);
    size_t end = str_find(held(input), paste_end);

    if (end == input->len) {
        keep_pasted(input, input->len - begun_end(held(input)));
        return false;
    }
    keep_pasted(input, end);
    drop(input, paste_end.len);
    input->is_pasting = false;
    *out = (TerminalEvent){
        .kind = EVENT_PASTE, .text = {input->paste, input->paste_len}
    };
    return true;
}

/* --- events ---------------------------------------------------------------------------------- */

static void keep_reply(Input *input, size_t len, TerminalEvent *event)
{
    size_t kept = len <= sizeof input->reply ? len : 0;

    memcpy(input->reply, input->bytes, kept);
    event->text = (Str){input->reply, kept};
    if (!kept)
        event->kind = EVENT_NONE;
}

bool input_next(Input *input, bool is_quiet, TerminalEvent *out)
{
    while (input->len) {
        TerminalEvent event = {.kind = EVENT_NONE};
        if (input->is_pasting)
            return end_paste(input, out);
        size_t len = input->bytes[0] == ESC ? read_escape(input, is_quiet, &event)
                                            : read_character(held(input), is_quiet, &event);
        if (len == 0)
            return false;
        if (event.kind == EVENT_REPLY)
            keep_reply(input, len, &event);
        drop(input, len);
        if (event.kind == EVENT_PASTE) {
            input->is_pasting = true;
            input->paste_len = 0;
        } else if (event.kind != EVENT_NONE) {
            *out = event;
            return true;
        }
    }
    return false;
}

bool input_is_partial(const Input *input)
{
    return input->len > 0 && !input->is_pasting;
}

/* Nobody types these. */
static bool is_reply(const Input *input)
{
    static const char *const beginnings[] = {"\033[?", "\033[>", "\033[8", "\033P>"};

    for (size_t i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++)
        if (!input->is_pasting && str_starts_with(held(input), str_of(beginnings[i])))
            return true;
    return false;
}

int input_delay_ms(const Input *input, int escape_delay_ms)
{
    bool is_longer = is_reply(input) && escape_delay_ms < INPUT_REPLY_DELAY_MS;

    return is_longer ? INPUT_REPLY_DELAY_MS : escape_delay_ms;
}
