#include "ui/input_csi.h"

enum { NUMBER_MAX = 100000 };

/* 1 + these bits. */
enum { BIT_SHIFT = 1, BIT_ALT = 2, BIT_CTRL = 4, BITS_FOREIGN = 8 | 16 | 32 };

static const struct {
    int first, last; /* codes of the protocol */
    Key key;         /* of the first; those behind it follow each other too */
} keys_of_codes[] = {
    {9,     9,     KEYCODE_TAB      },
    {13,    13,    KEYCODE_ENTER    },
    {27,    27,    KEYCODE_ESCAPE   },
    {127,   127,   KEYCODE_BACKSPACE},
    {57399, 57408, '0'              }, /* the keypad, to the end */
    {57409, 57409, '.'              },
    {57410, 57410, '/'              },
    {57411, 57411, '*'              },
    {57412, 57412, '-'              },
    {57413, 57413, '+'              },
    {57414, 57414, KEYCODE_ENTER    },
    {57415, 57415, '='              },
    {57416, 57416, ','              },
    {57417, 57417, KEYCODE_LEFT     },
    {57418, 57418, KEYCODE_RIGHT    },
    {57419, 57419, KEYCODE_UP       },
    {57420, 57420, KEYCODE_DOWN     },
    {57421, 57421, KEYCODE_PAGE_UP  },
    {57422, 57422, KEYCODE_PAGE_DOWN},
    {57423, 57423, KEYCODE_HOME     },
    {57424, 57424, KEYCODE_END      },
    {57425, 57425, KEYCODE_INSERT   },
    {57426, 57426, KEYCODE_DELETE   },
};

void input_numbers(Str parameters, char separator, int *numbers, size_t count)
{
    size_t i = 0;

    for (size_t at = 0; at < parameters.len && i < count; at++) {
        char byte = parameters.bytes[at];
        if (byte == separator)
            i++;
        else if (byte >= '0' && byte <= '9' && numbers[i] < NUMBER_MAX)
            numbers[i] = numbers[i] * 10 + byte - '0';
    }
}

/* --- keys ------------------------------------------------------------------------------------ */

/* A key that is no character, or a character of the keypad; else KEY_NONE. */
static Key named_key(int code)
{
    for (size_t i = 0; i < sizeof keys_of_codes / sizeof keys_of_codes[0]; i++)
        if (code >= keys_of_codes[i].first && code <= keys_of_codes[i].last)
            return keys_of_codes[i].key + code - keys_of_codes[i].first;
    return KEY_NONE;
}

static Key with_ctrl(Key place)
{
    return place >= 'a' && place <= 'z' ? place & 0x1F : KEYCODE_UNKNOWN;
}

/* Alt with a digit is the twin of a function key. */
static Key with_alt(Key place)
{
    int digit = keys_digit(place);

    return digit < 0 ? KEYCODE_UNKNOWN : key_function(digit ? digit : 10);
}

Key input_key_u(Str parameters)
{
    enum { CODE, SHIFTED, BASE, CODES };
    int codes[CODES] = {0};
    int modifiers = 0;
    Str code = str_part(parameters, 0, str_find(parameters, STR(";")));
    Str rest = str_part(parameters, code.len + 1, parameters.len);

    input_numbers(code, ':', codes, CODES);
    input_numbers(str_part(rest, 0, str_find(rest, STR(":"))), ';', &modifiers, 1);
    int bits = modifiers ? modifiers - 1 : 0;
    Key named = named_key(codes[CODE]);
    Key place = keys_command(codes[BASE] ? codes[BASE] : codes[CODE]);
    if (bits & BITS_FOREIGN)
        return KEYCODE_UNKNOWN;
    if (named == KEYCODE_TAB && bits & BIT_SHIFT)
        return KEYCODE_BACKTAB;
    if (named > KEYCODE_BEFORE_FIRST || (named && !(bits & (BIT_ALT | BIT_CTRL))))
        return named;
    if (bits & BIT_CTRL)
        return with_ctrl(place);
    if (bits & BIT_ALT)
        return with_alt(place);
    return keys_is_text(codes[CODE]) && codes[CODE] < 57344 ? codes[CODE] : KEYCODE_UNKNOWN;
}

/* --- mouse ----------------------------------------------------------------------------------- */

TerminalEvent input_point(Str parameters, char final)
{
    static const struct {
        int button;
        PointKind kind;
    } kinds[] = {
        {0,  POINT_PRESS},
        {64, POINT_UP   },
        {65, POINT_DOWN },
    };
    int numbers[3] = {0}; /* the button, the column and the row, both from 1 */
    TerminalEvent event = {.kind = EVENT_NONE};

    input_numbers(parameters, ';', numbers, 3);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (final == 'M' && kinds[i].button == numbers[0] && numbers[1] > 0 && numbers[2] > 0)
            event = (TerminalEvent){
                .kind = EVENT_POINT,
                .point = kinds[i].kind,
                .column = numbers[1] - 1,
                .row = numbers[2] - 1,
            };
    return event;
}
