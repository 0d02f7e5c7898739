#include "office/config.h"

#define X(name, code, text) {code, text},
static const Choice theme_choice_rows[] = {THEME_LIST(X)};
static const Choice colour_rows[] = {COLOUR_WISH_LIST(X)};
static const Choice bidi_rows[] = {BIDI_WISH_LIST(X)};
static const Choice marks_rows[] = {MARKS_WISH_LIST(X)};
static const Choice bar_rows[] = {BAR_WISH_LIST(X)};
#undef X

static const Choices theme_choices = {theme_choice_rows, THEME_COUNT};
static const Choices colour_choices = {colour_rows, COLOUR_WISH_COUNT};
static const Choices bidi_choices = {bidi_rows, BIDI_WISH_COUNT};
static const Choices marks_choices = {marks_rows, MARKS_WISH_COUNT};

static const Choices bar_choices = {bar_rows, BAR_WISH_COUNT};

/* clang-format off */
const ConfigRule config_rules[CONFIG_COUNT] = {
    [CONFIG_THEME] = {
        {"theme", KEY_CHOICE, .choices = &theme_choices, .otherwise = "default"},
        "MUAMALA_THEME", NULL, N_("The colours of the screens")},
    [CONFIG_COLOR] = {
        {"color", KEY_CHOICE, .choices = &colour_choices, .otherwise = "auto"},
        NULL, "--color", N_("Whether the screens use colours at all")},
    [CONFIG_MOUSE] = {
        {"mouse", KEY_SWITCH, .max = 1, .otherwise = "off"},
        "MUAMALA_MOUSE", NULL, N_("Whether clicks and the wheel go to the program")},
    [CONFIG_TITLE] = {
        {"title", KEY_SWITCH, .max = 1, .otherwise = "off"},
        NULL, NULL, N_("Whether the terminal's title names the office and the screen")},
    [CONFIG_BELL] = {
        {"bell", KEY_SWITCH, .max = 1, .otherwise = "on"},
        NULL, NULL, N_("Whether a refusal is heard, not only seen")},
    [CONFIG_BIDI] = {
        {"terminal.bidi", KEY_CHOICE, .choices = &bidi_choices, .otherwise = "auto"},
        "MUAMALA_BIDI", "--bidi", N_("The order in which the terminal is sent Arabic")},
    [CONFIG_MARKS] = {
        {"terminal.marks", KEY_CHOICE, .choices = &marks_choices, .otherwise = "auto"},
        "MUAMALA_MARKS", NULL, N_("Whether marks are shown on their letters")},
    [CONFIG_PLAIN] = {
        {"plain", KEY_SWITCH, .max = 1, .otherwise = "off"},
        "A11Y", "--plain", N_("Line by line without full screen, as screen readers need it")},
    [CONFIG_DESK] = {
        {"desk", KEY_TEXT, .max = 20, .otherwise = "auto"},
        "MUAMALA_DESK", NULL, N_("What the other desks call this one; auto: by its terminal")},
    [CONFIG_LEARN] = {
        {"learn", KEY_SWITCH, .max = 1, .otherwise = "off"},
        NULL, NULL, N_("Whether an act chosen from a list says its key and what that saves")},
    [CONFIG_BAR] = {
        {"bar", KEY_CHOICE, .choices = &bar_choices, .otherwise = "full"},
        NULL, NULL, N_("How much the bar of keys says")},
};
/* clang-format on */
