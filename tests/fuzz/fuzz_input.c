/* Any bytes from a terminal, in any pieces: the same events as in one piece, and all of them; and
 * the talk that its replies lead to.
 *
 * Input: how the pieces are cut, then what the terminal sends.
 */
#include "tests/fuzz/fuzz.h"

#include "text/utf8.h"
#include "ui/input.h"
#include "ui/talk.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { SENT_MAX = INPUT_BYTES, TAIL_MAX = 16 };

/* --- events ------------------------------------------------------------------------------------ */

typedef struct {
    Arena arena;
    Input *input;
    TerminalEvent *events; /* their texts live in the arena */
    size_t count;
    size_t room;
} Listener;

/* An event takes a byte at least: there are never more of them than bytes. */
static Listener listener_new(size_t bytes)
{
    /* As terminfo tells them of a terminal that has keys of its own. */
    static const char *const learnt[] = {"\033[[A", "\033Oa", "\033[7$", "\033A", "\033[3^"};
    Listener listener = {.room = bytes + TAIL_MAX};

    listener.input = arena_new(&listener.arena, Input, 1);
    listener.events = arena_new(&listener.arena, TerminalEvent, listener.room);
    for (size_t i = 0; i < sizeof learnt / sizeof learnt[0]; i++)
        input_learn(listener.input, str_of(learnt[i]), KEYCODE_F1 + (Key)i);
    return listener;
}

static void check_event(const TerminalEvent *event)
{
    assert(
        event->kind == EVENT_KEY || event->kind == EVENT_PASTE || event->kind == EVENT_REPLY ||
        event->kind == EVENT_POINT);
    if (event->kind == EVENT_KEY) {
        assert(event->key > KEY_NONE && event->key < KEYCODE_END_OF_LIST);
        assert(event->key < 0xD800 || event->key > 0xDFFF);
    }
    assert(event->row >= 0 && event->column >= 0);
}

static void hear(Listener *listener, bool is_quiet)
{
    TerminalEvent event;

    while (input_next(listener->input, is_quiet, &event)) {
        assert(listener->count < listener->room);
        check_event(&event);
        event.text = str_copy(&listener->arena, event.text);
        listener->events[listener->count++] = event;
    }
    assert(!is_quiet || !input_is_partial(listener->input));
}

static void send(Listener *listener, Str bytes)
{
    while (bytes.len) {
        char *at;
        size_t room = input_room(listener->input, &at);
        Str piece = str_part(bytes, 0, room);
        assert(room > 0);
        memcpy(at, piece.bytes, piece.len);
        input_take(listener->input, piece.len);
        bytes = str_part(bytes, piece.len, bytes.len);
        hear(listener, false);
    }
}

static void send_in_pieces(Listener *listener, Str bytes, uint8_t cut)
{
    uint64_t seed = cut;

    while (bytes.len) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        Str piece = str_part(bytes, 0, cut ? 1 + (seed >> 33) % cut : 1);
        send(listener, piece);
        bytes = str_part(bytes, piece.len, bytes.len);
    }
}

static void check_same(const Listener *whole, const Listener *pieces)
{
    assert(whole->count == pieces->count);
    for (size_t i = 0; i < whole->count; i++) {
        const TerminalEvent *a = &whole->events[i], *b = &pieces->events[i];
        assert(a->kind == b->kind && a->key == b->key && str_equal(a->text, b->text));
        assert(a->point == b->point && a->row == b->row && a->column == b->column);
    }
}

/* The character that is said to come next does. */
static void check_next(const Listener *listener)
{
    for (size_t i = 0; i < listener->count; i++) {
        Key next = listener->events[i].next;
        if (!keys_is_text(next) || next == (Key)UTF8_REPLACEMENT)
            continue;
        assert(i + 1 < listener->count && listener->events[i + 1].key == next);
    }
}

/* What was typed behind a sequence, whole or broken off, is still there. */
static void check_nothing_lost(Str sent)
{
    static const Key tail[] = {KEYCODE_ENTER, 'z', 0x0634};
    Listener listener = listener_new(sent.len);
    size_t count = sizeof tail / sizeof tail[0];

    send(&listener, sent);
    bool is_open = listener.input->is_pasting || listener.input->len > 0;
    send(&listener, STR("\rzش"));
    hear(&listener, true);
    assert(is_open || listener.count >= count);
    for (size_t i = 0; i < count && !is_open; i++)
        assert(listener.events[listener.count - count + i].key == tail[i]);
    arena_free(&listener.arena);
}

/* --- the talk ---------------------------------------------------------------------------------- */

static const char *no_environment(const char *name)
{
    return strcmp(name, "TERM") == 0 ? "xterm" : NULL;
}

static void check_answers(const Answers *answers)
{
    assert(memchr(answers->version, '\0', sizeof answers->version));
    for (const char *byte = answers->version; *byte; byte++)
        assert(*byte >= ' ' && *byte < 0x7F);
    assert(answers->bidi_mode >= ANSWERS_NONE && answers->arrows_mode >= ANSWERS_NONE);
    assert(answers->device >= ANSWERS_NONE && answers->device_version >= ANSWERS_NONE);
}

static void check_talk(const Talk *talk)
{
    check_answers(&talk->answers);
    assert(talk->manner.order < SEND_ORDER_COUNT && talk->manner.stop < STOP_COUNT);
    assert(talk_enter(talk) && talk_leave(talk) && talk_crash(talk));
}

/* Replies are heard; only a whole set of them changes the manner, and only once. */
static void check_replies(const Listener *listener)
{
    Talk talk;
    size_t needs = 0;

    talk_start(&talk, (Setup){.can_pass = true}, no_environment);
    for (size_t i = 0; i < listener->count; i++) {
        if (listener->events[i].kind != EVENT_REPLY)
            continue;
        needs += talk_hear(&talk, listener->events[i].text) != TALK_NEEDS_NOTHING;
        check_talk(&talk);
    }
    assert(needs == 0 || talk.answers.is_whole);
    assert(needs <= 1);
    talk_end(&talk);
}

/* Whatever stands in the file, what is written into it is found again. */
static void check_remembered(Arena *arena, Str file)
{
    Remembered what = {
        .manner = {SEND_ORDER_WORDS, true, STOP_TMUX},
        .was_told = true,
    };
    Remembered found = {0};
    Str written = remembered_with(arena, file, STR("xterm a"), what);

    if (remembered_find(file, STR("xterm a"), &found))
        assert(found.manner.order < SEND_ORDER_COUNT && found.manner.stop < STOP_COUNT);
    assert(remembered_find(written, STR("xterm a"), &found));
    assert(found.was_told && found.manner.order == what.manner.order);
    assert(found.manner.has_marks && found.manner.stop == what.manner.stop);
}

/* --- one input --------------------------------------------------------------------------------- */

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    FuzzInput input = {bytes, len};
    uint8_t cut = fuzz_byte(&input);
    Str sent = fuzz_bytes(&input, SENT_MAX);
    Listener whole = listener_new(sent.len), pieces = listener_new(sent.len);

    setenv("XDG_STATE_HOME", "/dev/null", 1); /* nothing is written */
    send(&whole, sent);
    send_in_pieces(&pieces, sent, cut % 16);
    check_same(&whole, &pieces);
    check_next(&whole);
    check_nothing_lost(sent);
    hear(&whole, true);
    hear(&pieces, true);
    check_same(&whole, &pieces);
    check_replies(&whole);
    check_remembered(&whole.arena, sent);
    arena_free(&whole.arena);
    arena_free(&pieces.arena);
    return 0;
}
