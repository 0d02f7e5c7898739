#include "ui/talk.h"

#include <stdio.h>

/* --- what goes out ----------------------------------------------------------------------------- */

/* How a terminal is left: as it was found. */
typedef enum {
    LEAVE_BDSM,    /* it reordered, as terminals do by default */
    LEAVE_ARROWS,  /* and swapped the arrows in lines from right to left (VTE) */
    LEAVE_NOTHING, /* somebody had stopped it before */
    LEAVE_MLTERM,
    LEAVE_TMUX,
    LEAVE_SCREEN,
    LEAVE_COUNT
} Leaving;

#define PASTE_ON     "\033[?2004h" /* pastes are told apart */
#define PASTE_OFF    "\033[?2004l"
#define MOUSE_ON     "\033[?1000h\033[?1006h"
#define MOUSE_OFF    "\033[?1006l\033[?1000l"
#define KEYBOARD_ON  "\033[<u\033[>5u" /* what was pushed before goes: it may be ours */
#define KEYBOARD_OFF "\033[<u"

#define GIVE_BACK    MOUSE_OFF PASTE_OFF "\033[?1l\033>\033[0m\033[?25h\033[?1049l\r"
#define ORDER_ON     "\033[8h"
#define ARROWS_ON    "\033[?1243h"
#define MLTERM_ON    "\033]5379;use_ctl=true\a"
#define TMUX_ON      "\033Ptmux;\033\033[8h\033\\"
#define SCREEN_ON    "\033P\033[8h\033\\"

static const char *const leave_bytes[LEAVE_COUNT] = {
    [LEAVE_BDSM] = "\r" ORDER_ON,
    [LEAVE_ARROWS] = "\r" ORDER_ON ARROWS_ON,
    [LEAVE_NOTHING] = "\r",
    [LEAVE_MLTERM] = "\r" ORDER_ON MLTERM_ON,
    [LEAVE_TMUX] = "\r" ORDER_ON TMUX_ON,
    [LEAVE_SCREEN] = "\r" ORDER_ON SCREEN_ON,
};

/* The second of each for a keyboard that speaks kitty's protocol. */
static const char *const crash_bytes[LEAVE_COUNT][2] = {
    [LEAVE_BDSM] = {GIVE_BACK ORDER_ON,           KEYBOARD_OFF GIVE_BACK ORDER_ON          },
    [LEAVE_ARROWS] = {GIVE_BACK ORDER_ON ARROWS_ON, KEYBOARD_OFF GIVE_BACK ORDER_ON ARROWS_ON},
    [LEAVE_NOTHING] = {GIVE_BACK,                    KEYBOARD_OFF GIVE_BACK                   },
    [LEAVE_MLTERM] = {GIVE_BACK ORDER_ON MLTERM_ON, KEYBOARD_OFF GIVE_BACK ORDER_ON MLTERM_ON},
    [LEAVE_TMUX] = {GIVE_BACK ORDER_ON TMUX_ON,   KEYBOARD_OFF GIVE_BACK ORDER_ON TMUX_ON  },
    [LEAVE_SCREEN] = {GIVE_BACK ORDER_ON SCREEN_ON, KEYBOARD_OFF GIVE_BACK ORDER_ON SCREEN_ON},
};

/* Without and with a mouse, and a keyboard that speaks kitty's protocol. */
static const char *const keys_bytes[2][2] = {
    {PASTE_ON,          PASTE_ON KEYBOARD_ON         },
    {PASTE_ON MOUSE_ON, PASTE_ON MOUSE_ON KEYBOARD_ON}
};
static const char *const leave_keys_bytes[2][2] = {
    {PASTE_OFF,           PASTE_OFF KEYBOARD_OFF          },
    {PASTE_OFF MOUSE_OFF, PASTE_OFF MOUSE_OFF KEYBOARD_OFF}
};

/* CSI 8 l is understood or ignored everywhere; the arrows are only for who knows of them. */
#define STOP        "\033[8l"
#define STOP_ARROWS STOP "\033[?1243l"

static const char *const enter_bytes[STOP_COUNT] = {
    [STOP_BDSM] = STOP,
    [STOP_MLTERM] = STOP "\033]5379;use_ctl=false\a",
    [STOP_TMUX] = STOP "\033Ptmux;\033\033[8l\033\\",
    [STOP_SCREEN] = STOP "\033P\033[8l\033\\",
};

static Leaving leaving_of(const Talk *talk)
{
    static const Leaving leavings[STOP_COUNT] = {
        LEAVE_BDSM, LEAVE_MLTERM, LEAVE_TMUX, LEAVE_SCREEN};

    if (talk->answers.bidi_mode == 2)
        return LEAVE_NOTHING;
    if (talk->answers.arrows_mode == 1)
        return LEAVE_ARROWS;
    return leavings[talk->manner.stop];
}

const char *talk_enter(const Talk *talk)
{
    return talk->answers.arrows_mode == 1 ? STOP_ARROWS : enter_bytes[talk->manner.stop];
}

const char *talk_leave(const Talk *talk)
{
    return leave_bytes[leaving_of(talk)];
}

/* It is asked to say which key carries a letter, whatever the layout (flag 4), and to tell apart what
 * looks the same (flag 1); text goes on coming as text. */
static bool has_keyboard(const Talk *talk)
{
    return talk->answers.is_whole && talk->answers.keyboard != ANSWERS_NONE;
}

const char *talk_crash(const Talk *talk)
{
    return crash_bytes[leaving_of(talk)][has_keyboard(talk)];
}

const char *talk_keys(const Talk *talk)
{
    return keys_bytes[talk->setup.has_mouse][has_keyboard(talk)];
}

const char *talk_leave_keys(const Talk *talk)
{
    return leave_keys_bytes[talk->setup.has_mouse][has_keyboard(talk)];
}

const char *talk_questions(Talk *talk)
{
    bool asks = talk->setup.asks && !talk->is_asked;

    talk->is_asked = true;
    return asks ? ANSWERS_QUESTIONS : "";
}

/* --- the manner -------------------------------------------------------------------------------- */

/* Whether tmux hands sequences on; asked only where that would help. */
static bool tmux_passes(const Talk *talk)
{
    const char *tmux = talk->environment("TMUX");
    char line[16] = "";

    if (talk->setup.can_pass)
        return true;
    if (!tmux || !*tmux || !talk->environment("VTE_VERSION"))
        return false;
    FILE *out = popen("tmux show -gv allow-passthrough 2>/dev/null", "re");
    if (!out)
        return false;
    bool is_on = fgets(line, sizeof line, out) && (line[0] == 'a' || line[1] == 'n');
    pclose(out);
    return is_on;
}

/* What the user asks for goes before what he saw, that before what the office settled, and that
 * before what the terminal answers. */
static Manner settled(const Talk *talk, Manner manner)
{
    Wish marks = talk->setup.marks;

    if (talk->setup.has_order)
        manner.order = talk->setup.order;
    else if (!talk->is_told && talk->office_order != SEND_ORDER_COUNT)
        manner.order = talk->office_order;
    if (marks == WISH_AUTO && !talk->is_told)
        marks = talk->office_marks;
    if (marks != WISH_AUTO)
        manner.has_marks = marks == WISH_ON;
    if (talk->setup.is_console)
        manner.has_marks = false;
    return manner;
}

static bool is_same(Manner a, Manner b)
{
    return a.order == b.order && a.has_marks == b.has_marks && a.stop == b.stop;
}

/* What the user said of a terminal in these surroundings that answers so; else what its answers
 * say. */
static Remembered learnt(Talk *talk)
{
    Remembered what;
    Str name = answers_name(&talk->arena, &talk->answers, talk->environment);

    if (!name.len)
        name = answers_place(&talk->arena, talk->environment);
    if (remembered_find(talk->remembered, name, &what) && what.was_told)
        return what;
    return (Remembered){
        .manner = answers_manner(&talk->answers, talk->environment, tmux_passes(talk))};
}

static void remember(Talk *talk, Str name, Remembered what)
{
    Remembered before;
    bool is_known = remembered_find(talk->remembered, name, &before) &&
                    before.was_told == what.was_told && is_same(before.manner, what.manner);

    if (is_known || !name.len)
        return;
    talk->remembered = remembered_with(&talk->arena, talk->remembered, name, what);
    remembered_write(talk->remembered);
}

/* Behind the fence, and where nothing was asked, no answer can come: what looks like one was pasted
 * as keys, or is owed to another program. */
TalkNeed talk_hear(Talk *talk, Str reply)
{
    bool is_over = !talk->setup.asks || talk->answers.is_whole;

    if (is_over || !answers_take(&talk->answers, reply) || !talk->answers.is_whole)
        return TALK_NEEDS_NOTHING;
    Remembered what = learnt(talk);
    talk->plain = what.manner;
    talk->is_told = what.was_told;
    Manner manner = settled(talk, what.manner);
    bool is_other = !is_same(manner, talk->manner);
    talk->manner = manner;
    remember(talk, answers_place(&talk->arena, talk->environment), what);
    return is_other                         ? TALK_NEEDS_FRAME
           : talk->answers.arrows_mode == 1 ? TALK_NEEDS_ENTER
           : has_keyboard(talk)             ? TALK_NEEDS_ENTER
                                            : TALK_NEEDS_NOTHING;
}

void talk_tell(Talk *talk, SendOrder order, bool has_marks)
{
    Remembered what = {
        .manner = {order, has_marks, talk->manner.stop},
        .was_told = true,
    };

    talk->remembered = remembered_read(&talk->arena);
    remember(talk, answers_place(&talk->arena, talk->environment), what);
    remember(talk, answers_name(&talk->arena, &talk->answers, talk->environment), what);
}

/* What earlier answers said counts only where they can be corrected by new ones. */
static Remembered known_of_place(Talk *talk)
{
    Remembered what;

    talk->remembered = remembered_read(&talk->arena);
    bool is_known = remembered_find(
        talk->remembered, answers_place(&talk->arena, talk->environment), &what);
    if (is_known && (talk->setup.asks || what.was_told))
        return what;
    return (Remembered){
        .manner = {SEND_ORDER_VISUAL, false, STOP_BDSM}
    };
}

void talk_start(Talk *talk, Setup setup, EnvironmentFn *environment)
{
    *talk = (Talk){
        .setup = setup,
        .environment = environment,
        .answers = answers_none(),
        .office_order = SEND_ORDER_COUNT};
    Remembered what = known_of_place(talk);
    talk->plain = what.manner;
    talk->is_told = what.was_told;
    talk->manner = settled(talk, what.manner);
}

bool talk_prefer(Talk *talk, Str bidi, Str marks)
{
    Manner before = talk->manner;

    talk->office_order = SEND_ORDER_COUNT;
    (void)send_order_from_code(bidi, &talk->office_order);
    talk->office_marks = wish_from_code(marks);
    talk->manner = settled(talk, talk->plain);
    return !is_same(before, talk->manner);
}

void talk_end(Talk *talk)
{
    arena_free(&talk->arena);
}

Letters talk_letters(const Talk *talk)
{
    return (Letters){
        .has_no_marks = !talk->manner.has_marks,
        .has_no_arabic_digits = talk->setup.is_console,
    };
}
