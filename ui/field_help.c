#include "ui/field_help.h"

#include <string.h>

static const char *const of_kinds[] = {
    [FIELD_TEXT] = N_("Any text, on one line"),
    [FIELD_WORD] = N_("A word or two"),
    [FIELD_LINES] = N_("Several lines; {choose} lists phrases"),
    [FIELD_LOGIN] = N_("Letters; the keyboard may stay Arabic"),
    [FIELD_PASSWORD] = N_("Exactly as typed; nobody sees it"),
    [FIELD_CODE] = N_("Arabic or European digits, spaces too"),
    [FIELD_DATE] = N_("5/12/1448 · 21/11/2026 · today · +3"),
    [FIELD_AMOUNT] = N_("Riyals and halalas: 1500.50"),
    [FIELD_CHOICE] = N_("Type some letters of it, or {choose}"),
};

/* What is called so is filled alike on every screen. */
static const struct {
    const char *label;
    const char *help;
} of_labels[] = {
    {"Identity number",        N_("10 digits from 1 or 2; or a passport's")},
    {"Mobile",                 N_("05 and 8 digits, or +966 …")          },
    {"IBAN",                   N_("SA and 22 digits; spaces do not matter")},
    {"Short national address", N_("4 letters and 4 digits: RNBB2312")      },
};

const char *field_help(const Field *field)
{
    for (size_t i = 0; i < sizeof of_labels / sizeof of_labels[0]; i++)
        if (strcmp(field->label, of_labels[i].label) == 0)
            return of_labels[i].help;
    return of_kinds[field->kind];
}
