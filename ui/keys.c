#include "ui/keys.h"

static const struct {
    Key letter;
    Key key;
} arabic_keys[] = {
    {0x060C, ',' }, /* Arabic comma */
    {0x061B, ';' }, /* Arabic semicolon */
    {0x061F, '?' }, /* Arabic question mark */
    {0x0621, 'x' }, /* hamza */
    {0x0622, 'n' }, /* alef with madda, on Shift */
    {0x0623, 'h' }, /* alef with hamza above, on Shift */
    {0x0624, 'c' }, /* waw with hamza */
    {0x0625, 'y' }, /* alef with hamza below, on Shift */
    {0x0626, 'z' }, /* yeh with hamza */
    {0x0627, 'h' }, /* alef */
    {0x0628, 'f' }, /* beh */
    {0x0629, 'm' }, /* teh marbuta */
    {0x062A, 'j' }, /* teh */
    {0x062B, 'e' }, /* theh */
    {0x062C, '[' }, /* jeem */
    {0x062D, 'p' }, /* hah */
    {0x062E, 'o' }, /* khah */
    {0x062F, ']' }, /* dal */
    {0x0630, '`' }, /* thal */
    {0x0631, 'v' }, /* reh */
    {0x0632, '.' }, /* zain */
    {0x0633, 's' }, /* seen */
    {0x0634, 'a' }, /* sheen */
    {0x0635, 'w' }, /* sad */
    {0x0636, 'q' }, /* dad */
    {0x0637, '\''}, /* tah */
    {0x0638, '/' }, /* zah */
    {0x0639, 'u' }, /* ain */
    {0x063A, 'y' }, /* ghain */
    {0x0640, 'j' }, /* tatweel, on Shift */
    {0x0641, 't' }, /* feh */
    {0x0642, 'r' }, /* qaf */
    {0x0643, ';' }, /* kaf */
    {0x0644, 'g' }, /* lam */
    {0x0645, 'l' }, /* meem */
    {0x0646, 'k' }, /* noon */
    {0x0647, 'i' }, /* heh */
    {0x0648, ',' }, /* waw */
    {0x0649, 'n' }, /* alef maksura */
    {0x064A, 'd' }, /* yeh */
    {0x066A, '%' }, /* Arabic percent sign */
    {0xFEF5, 'b' }, /* the four lam-alefs: no command stands on their keys */
    {0xFEF7, 'b' },
    {0xFEF9, 'b' },
    {0xFEFB, 'b' },
};

int keys_digit(Key key)
{
    static const Key zeros[] = {'0', 0x0660, 0x06F0};

    for (size_t i = 0; i < sizeof zeros / sizeof zeros[0]; i++)
        if (key >= zeros[i] && key <= zeros[i] + 9)
            return key - zeros[i];
    return -1;
}

Key keys_command(Key key)
{
    if (keys_digit(key) >= 0)
        return '0' + keys_digit(key);
    if (key >= 'A' && key <= 'Z')
        return key - 'A' + 'a';
    for (size_t i = 0; i < sizeof arabic_keys / sizeof arabic_keys[0]; i++)
        if (arabic_keys[i].letter == key)
            return arabic_keys[i].key;
    return key;
}

Key keys_unshifted(Key key)
{
    static const struct {
        Key shifted;
        Key plain;
    } rows[] = {
        {KEYCODE_SHIFT_UP,         KEYCODE_UP        },
        {KEYCODE_SHIFT_DOWN,       KEYCODE_DOWN      },
        {KEYCODE_SHIFT_LEFT,       KEYCODE_LEFT      },
        {KEYCODE_SHIFT_RIGHT,      KEYCODE_RIGHT     },
        {KEYCODE_SHIFT_HOME,       KEYCODE_HOME      },
        {KEYCODE_SHIFT_END,        KEYCODE_END       },
        {KEYCODE_CTRL_SHIFT_LEFT,  KEYCODE_CTRL_LEFT },
        {KEYCODE_CTRL_SHIFT_RIGHT, KEYCODE_CTRL_RIGHT},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].shifted == key)
            return rows[i].plain;
    return key;
}

bool keys_are_lam_alef(Key key, Key next)
{
    static const Key alefs[] = {0x0622, 0x0623, 0x0625, 0x0627};

    if (key != 0x0644)
        return false;
    for (size_t i = 0; i < sizeof alefs / sizeof alefs[0]; i++)
        if (next == alefs[i])
            return true;
    return false;
}

bool keys_is_text(Key key)
{
    bool is_half_of_pair = key >= 0xD800 && key <= 0xDFFF;

    return (key >= ' ' && key < 0x7F) ||
           (key >= 0xA0 && key <= KEYCODE_BEFORE_FIRST && !is_half_of_pair);
}
