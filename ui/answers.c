#include "ui/answers.h"

#include <stdlib.h>
#include <string.h>

/* --- reading replies --------------------------------------------------------------------------- */

Answers answers_none(void)
{
    return (Answers){
        .bidi_mode = ANSWERS_NONE,
        .arrows_mode = ANSWERS_NONE,
        .device = ANSWERS_NONE,
        .device_version = ANSWERS_NONE,
        .keyboard = ANSWERS_NONE,
    };
}

enum { NUMBERS_MAX = 3, NUMBER_MAX = 100000 };

static void read_numbers(Str text, int numbers[NUMBERS_MAX])
{
    size_t i = 0;

    for (size_t at = 0; at < text.len && i < NUMBERS_MAX; at++) {
        char byte = text.bytes[at];
        if (byte == ';')
            i++;
        else if (byte >= '0' && byte <= '9' && numbers[i] < NUMBER_MAX)
            numbers[i] = numbers[i] * 10 + byte - '0';
    }
}

/* "CSI 8 ; 1 $ y" and "CSI ? 1243 ; 1 $ y" (DECRPM). */
static bool take_mode(Answers *answers, Str parameters)
{
    int numbers[NUMBERS_MAX] = {0};
    bool is_private = str_starts_with(parameters, STR("?"));

    read_numbers(parameters, numbers);
    if (!is_private && numbers[0] == 8)
        answers->bidi_mode = numbers[1];
    else if (is_private && numbers[0] == 1243)
        answers->arrows_mode = numbers[1];
    return true;
}

static bool take_device(Answers *answers, Str parameters)
{
    int numbers[NUMBERS_MAX] = {0};

    read_numbers(parameters, numbers);
    answers->device = numbers[0];
    answers->device_version = numbers[1];
    return true;
}

/* "CSI ? 0 u". */
static bool take_keyboard(Answers *answers, Str parameters)
{
    int numbers[NUMBERS_MAX] = {0};

    read_numbers(parameters, numbers);
    answers->keyboard = numbers[0];
    return true;
}

/* "DCS > | xterm(379) ST". */
static bool take_version(Answers *answers, Str text)
{
    size_t len = 0;

    while (len < text.len && len < sizeof answers->version - 1 && text.bytes[len] >= ' ' &&
           text.bytes[len] < 0x7F)
        len++;
    memcpy(answers->version, text.bytes, len);
    answers->version[len] = '\0';
    return true;
}

bool answers_take(Answers *answers, Str reply)
{
    Str csi = str_part(reply, 2, reply.len ? reply.len - 1 : 0);

    if (str_starts_with(reply, STR("\033P>|")))
        return take_version(answers, str_part(reply, 4, reply.len));
    if (!str_starts_with(reply, STR("\033[")))
        return false;
    if (str_ends_with(reply, STR("$y")))
        return take_mode(answers, csi);
    if (str_ends_with(reply, STR("u")) && str_starts_with(csi, STR("?")))
        return take_keyboard(answers, csi);
    if (str_ends_with(reply, STR("c")) && str_starts_with(csi, STR(">")))
        return take_device(answers, csi);
    if (!str_ends_with(reply, STR("c")) || !str_starts_with(csi, STR("?")))
        return false;
    answers->is_whole = true;
    return true;
}

/* --- terminals that are known ------------------------------------------------------------------ */

typedef enum { ROLE_TERMINAL, ROLE_TMUX, ROLE_SCREEN } TerminalRole;

typedef struct {
    const char *version; /* what XTVERSION begins with */
    int device;          /* DA2; ANSWERS_NONE: another has the same number */
    int device_version;  /* ANSWERS_NONE: any */
    const char *variable;
    const char *value; /* of the variable; NULL: any */
    SendOrder order;
    bool has_marks;
    StopKind stop;
    TerminalRole role;
} Known;

/* clang-format off */
static const Known known_terminals[] = {
    {"tmux ",        84,  ANSWERS_NONE, "TMUX",            NULL, SEND_ORDER_INVERSE, false, STOP_BDSM,   ROLE_TMUX},
    {NULL,           83,  ANSWERS_NONE, "STY",             NULL, SEND_ORDER_INVERSE, false, STOP_BDSM,   ROLE_SCREEN},
    {"Konsole ",     1,   115,          "KONSOLE_VERSION", NULL, SEND_ORDER_INVERSE, true,  STOP_BDSM,   ROLE_TERMINAL},
    {NULL,           0,   115,          NULL,              NULL, SEND_ORDER_INVERSE, false, STOP_BDSM,   ROLE_TERMINAL}, /* QTerminal */
    {NULL,           0,   136,          NULL,              NULL, SEND_ORDER_INVERSE, true,  STOP_BDSM,   ROLE_TERMINAL}, /* PuTTY */
    {"kitty(",       1,   4000,         "KITTY_WINDOW_ID", NULL, SEND_ORDER_WORDS,   false, STOP_BDSM,   ROLE_TERMINAL},
    {NULL,           24,  279,          "MLTERM",          NULL, SEND_ORDER_VISUAL,  true,  STOP_MLTERM, ROLE_TERMINAL},
    {"XTerm(",       41,  ANSWERS_NONE, "XTERM_VERSION",   NULL, SEND_ORDER_VISUAL,  true,  STOP_BDSM,   ROLE_TERMINAL},
    {NULL,           85,  ANSWERS_NONE, NULL,              NULL, SEND_ORDER_VISUAL,  true,  STOP_BDSM,   ROLE_TERMINAL}, /* urxvt */
    {"VTE(",         65,  ANSWERS_NONE, "VTE_VERSION",     NULL, SEND_ORDER_VISUAL,  true,  STOP_BDSM,   ROLE_TERMINAL},
    {"mintty ",      77,  ANSWERS_NONE, "TERM_PROGRAM", "mintty", SEND_ORDER_VISUAL, true,  STOP_BDSM,   ROLE_TERMINAL},
    {"terminology ", 61,  ANSWERS_NONE, NULL,              NULL, SEND_ORDER_VISUAL,  false, STOP_BDSM,   ROLE_TERMINAL},
    {"foot(",        ANSWERS_NONE, ANSWERS_NONE, NULL,     NULL, SEND_ORDER_VISUAL,  false, STOP_BDSM,   ROLE_TERMINAL},
    {NULL,           0,   1700,         "ALACRITTY_LOG",   NULL, SEND_ORDER_VISUAL,  false, STOP_BDSM,   ROLE_TERMINAL},
    {NULL, ANSWERS_NONE,  ANSWERS_NONE, "WT_SESSION",      NULL, SEND_ORDER_VISUAL,  false, STOP_BDSM,   ROLE_TERMINAL},
    {NULL, ANSWERS_NONE,  ANSWERS_NONE, "TERM_PROGRAM", "Apple_Terminal",
                                                                 SEND_ORDER_INVERSE, false, STOP_BDSM,   ROLE_TERMINAL},
};
/* clang-format on */

enum { KNOWN_COUNT = sizeof known_terminals / sizeof known_terminals[0] };

static const Known unknown_terminal = {.order = SEND_ORDER_VISUAL};

/* Terminals nobody knows stand around tmux more often than ones that reorder are known. */
static const Known unknown_around = {.order = SEND_ORDER_INVERSE};

static bool is_set(EnvironmentFn *environment, const Known *known)
{
    const char *value = known->variable ? environment(known->variable) : NULL;

    return value && *value && (!known->value || strcmp(value, known->value) == 0);
}

static const Known *known_by_version(const Answers *answers)
{
    for (size_t i = 0; i < KNOWN_COUNT && *answers->version; i++) {
        const char *version = known_terminals[i].version;
        if (version && strncmp(answers->version, version, strlen(version)) == 0)
            return &known_terminals[i];
    }
    return NULL;
}

static const Known *known_by_device(const Answers *answers)
{
    for (size_t i = 0; i < KNOWN_COUNT && answers->device != ANSWERS_NONE; i++) {
        const Known *known = &known_terminals[i];
        bool is_version = known->device_version == ANSWERS_NONE ||
                          known->device_version == answers->device_version;
        if (known->device == answers->device && is_version)
            return known;
    }
    return NULL;
}

static const Known *known_by_environment(EnvironmentFn *environment, bool is_around)
{
    for (size_t i = 0; i < KNOWN_COUNT; i++)
        if (is_set(environment, &known_terminals[i]) &&
            !(is_around && known_terminals[i].role != ROLE_TERMINAL))
            return &known_terminals[i];
    return NULL;
}

/* Inside of tmux and screen, the variables of the terminal around them are still there. */
static Manner manner_within(TerminalRole role, EnvironmentFn *environment, bool can_pass)
{
    const Known *around = known_by_environment(environment, true);
    bool is_vte = around && around->device == 65;

    if (!around)
        around = &unknown_around;
    if (is_vte && role == ROLE_TMUX && can_pass)
        return (Manner){SEND_ORDER_VISUAL, around->has_marks, STOP_TMUX};
    if (is_vte && role == ROLE_SCREEN)
        return (Manner){SEND_ORDER_VISUAL, around->has_marks, STOP_SCREEN};
    if (is_vte)
        return (Manner){SEND_ORDER_INVERSE, around->has_marks, STOP_BDSM};
    return (Manner){around->order, around->has_marks, STOP_BDSM};
}

static const Known *known_as(const Answers *answers, EnvironmentFn *environment)
{
    const Known *known = known_by_version(answers);

    if (!known)
        known = known_by_device(answers);
    if (!known)
        known = known_by_environment(environment, false);
    return known ? known : &unknown_terminal;
}

Manner answers_manner(const Answers *answers, EnvironmentFn *environment, bool can_pass)
{
    const Known *known = known_as(answers, environment);

    if (answers->bidi_mode == 1 || answers->bidi_mode == 2)
        return (Manner){SEND_ORDER_VISUAL, true, STOP_BDSM};
    if (known->role != ROLE_TERMINAL)
        return manner_within(known->role, environment, can_pass);
    return (Manner){known->order, known->has_marks, known->stop};
}

/* --- names ------------------------------------------------------------------------------------- */

static const char *variable(EnvironmentFn *environment, const char *name)
{
    const char *value = environment(name);

    return value ? value : "";
}

Str answers_name(Arena *arena, const Answers *answers, EnvironmentFn *environment)
{
    const char *term = variable(environment, "TERM");

    if (*answers->version)
        return str_format(arena, "%s %s", term, answers->version);
    if (answers->device != ANSWERS_NONE)
        return str_format(arena, "%s %d.%d", term, answers->device, answers->device_version);
    return (Str){0};
}

Str answers_place(Arena *arena, EnvironmentFn *environment)
{
    StrBuilder place = {.arena = arena};

    strbuilder_add(&place, str_of(variable(environment, "TERM")));
    for (size_t i = 0; i < KNOWN_COUNT; i++) {
        const Known *known = &known_terminals[i];
        if (is_set(environment, known))
            strbuilder_add(&place, str_format(arena, " %s", known->variable));
    }
    return strbuilder_text(&place);
}
