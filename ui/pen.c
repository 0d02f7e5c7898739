#include "ui/pen.h"

enum { PARAMETERS_MAX = 8, FOREGROUND = 30, BACKGROUND = 40, RESET = 0 };

/* What turns each look on and off, in the order of its bits; bold and dim go off together. */
static const struct {
    int on;
    int off;
    int also_off; /* the looks that its `off` takes with it */
} looks[] = {
    {1, 22, LOOK_BOLD | LOOK_DIM},
    {2, 22, LOOK_BOLD | LOOK_DIM},
    {4, 24, LOOK_UNDERLINE      },
    {7, 27, LOOK_REVERSE        },
};

enum { LOOK_COUNT = sizeof looks / sizeof looks[0] };

typedef struct {
    int values[PARAMETERS_MAX];
    int count;
} Parameters;

static int looks_of(const Pen *pen, Style style)
{
    const Theme *row = theme_row(pen->theme, style);

    return pen->has_colours ? row->looks : row->mono_looks;
}

static void add(Parameters *to, int value)
{
    to->values[to->count++] = value;
}

static void add_looks_on(Parameters *to, int wanted)
{
    for (int i = 0; i < LOOK_COUNT; i++)
        if (wanted & (1 << i))
            add(to, looks[i].on);
}

/* What is on and not wanted goes off; what goes off with it, but is wanted, comes on again. */
static void change_looks(Parameters *to, int from, int wanted)
{
    int on = from;

    for (int i = 0; i < LOOK_COUNT; i++) {
        if (!(on & ~wanted & (1 << i)))
            continue;
        add(to, looks[i].off);
        on &= ~looks[i].also_off;
    }
    add_looks_on(to, wanted & ~on);
}

static Parameters changes(const Pen *pen, Style style)
{
    const Theme *from = theme_row(pen->theme, pen->style);
    const Theme *wanted = theme_row(pen->theme, style);
    Parameters out = {0};

    if (pen->is_known) {
        change_looks(&out, looks_of(pen, pen->style), looks_of(pen, style));
    } else {
        add(&out, RESET);
        add_looks_on(&out, looks_of(pen, style));
    }
    if (!pen->has_colours)
        return out;
    if (!pen->is_known || from->foreground != wanted->foreground)
        add(&out, FOREGROUND + wanted->foreground);
    if (!pen->is_known || from->background != wanted->background)
        add(&out, BACKGROUND + wanted->background);
    return out;
}

void pen_take(Pen *pen, Style style, StrBuilder *out)
{
    Parameters change = changes(pen, style);

    pen->is_known = true;
    pen->style = style;
    for (int i = 0; i < change.count; i++)
        strbuilder_add_format(out, "%s%d", i ? ";" : "\033[", change.values[i]);
    if (change.count)
        strbuilder_add_char(out, 'm');
}

bool pen_is_plain(const Pen *pen, Style style)
{
    return !(looks_of(pen, style) & (LOOK_UNDERLINE | LOOK_REVERSE));
}

bool pen_is_same_ground(const Pen *pen, Style a, Style b)
{
    bool is_same = !pen->has_colours ||
                   theme_row(pen->theme, a)->background == theme_row(pen->theme, b)->background;

    return a == b || (is_same && pen_is_plain(pen, a) && pen_is_plain(pen, b));
}
