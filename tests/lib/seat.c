#include "tests/lib/seat.h"

#include "tests/lib/test.h"

Seat *seat_open(
    Store *store, Moment now, Role role, const ScreenKind *kind, const void *argument)
{
    Seat *seat = test_calloc(1, sizeof *seat);
    Staff staff;

    assert_int_equal(desk_open(&seat->desk, store, now), ERR_NONE);
    assert_int_equal(
        store_staff_find_login(store, str_of(role_code(role)), &seat->arena, &staff), ERR_NONE);
    desk_seat(&seat->desk, &staff);
    language_use(LANGUAGE_ENGLISH);
    ui_start(&seat->ui, &seat->desk.hooks, &seat->desk, (Letters){0});
    ui_resize(&seat->ui, 24, 80);
    ui_open(&seat->ui, kind, argument);
    return seat;
}

void seat_close(Seat *seat)
{
    ui_end(&seat->ui);
    desk_close(&seat->desk);
    arena_free(&seat->arena);
    test_free(seat);
}

void seat_press(Seat *seat, Key key)
{
    TerminalEvent event = {.kind = EVENT_KEY, .key = key};

    ui_answer(&seat->ui, &event);
}

const List *seat_list(Seat *seat)
{
    Screen *screen = ui_top(&seat->ui);

    return screen->kind->list(screen);
}
