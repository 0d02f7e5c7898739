#include "tests/lib/undowalk.h"

#include "office/reverse.h"
#include "tests/lib/snapshot.h"

/* --- which acts were tried --------------------------------------------------------------------- */

static void note(const Event *event, UndoTried *tried)
{
    const Reverse *row = reverse_of(event->record_kind, event->act);

    if (!row)
        fail_msg(
            "reverse_table.c does not know %.*s %.*s", (int)event->record_kind.len,
            event->record_kind.bytes, (int)event->act.len, event->act.bytes);
    for (size_t i = 0; reverse_at(i); i++) {
        assert_true(i < UNDO_ROWS_MAX);
        if (reverse_at(i) == row && tried)
            tried->tried[i] = true;
    }
}

/* Goes through the events that came since the last time; NULL: passes them by. */
static void read_events(UndoDesk *desk, UndoTried *tried)
{
    enum { PAGE = 64 };
    CaseOffice *office = desk->office;
    EventQuery query = {.after_id = desk->last_event};
    Event *events = arena_new(&office->arena, Event, PAGE + 1);
    size_t count;

    do {
        assert_int_equal(
            store_event_page(office->store, &query, &office->arena, events, PAGE, &count),
            ERR_NONE);
        for (size_t i = 0; i < count; i++)
            note(&events[i], tried);
        if (count)
            query.after_id = events[count - 1].id;
    } while (count == PAGE);
    desk->last_event = query.after_id;
}

/* --- walking ----------------------------------------------------------------------------------- */

static void expect_final(UndoDesk *desk, const UndoAct *row)
{
    Str before = undodesk_snapshot(desk);

    if (undodesk_take_back(desk, row->role) != ERR_REFUSED)
        fail_msg("%s was taken back", row->name);
    assert_int_equal(desk->office->why.guard, GUARD_FINAL_ACT);
    assert_non_null(desk->office->why.reason);
    snapshot_expect(row->name, before, undodesk_snapshot(desk));
}

static void do_final(UndoDesk *desk, const UndoAct *row, UndoTried *tried)
{
    row->act(desk);
    read_events(desk, tried);
    expect_final(desk, row);
}

static void do_twice(UndoDesk *desk, const UndoAct *row, UndoTried *tried)
{
    Str before = undodesk_snapshot(desk);
    UndoDesk as_it_was = *desk;

    row->act(desk);
    if (str_equal(before, undodesk_snapshot(desk)))
        fail_msg("%s writes nothing", row->name);
    read_events(desk, tried);
    Err err = undodesk_take_back(desk, row->role);
    if (err)
        fail_msg("%s: %s %s", row->name, err_text(err), guard_code(desk->office->why.guard));
    snapshot_expect(row->name, before, undodesk_snapshot(desk));
    caseoffice_check(desk->office);
    as_it_was.last_event = desk->last_event;
    *desk = as_it_was;
    row->act(desk);
}

void undowalk_acts(UndoDesk *desk, const UndoAct *acts, size_t count, UndoTried *tried)
{
    for (size_t i = 0; i < count; i++) {
        read_events(desk, NULL);
        if (acts[i].role == ROLE_NONE)
            acts[i].act(desk);
        else if (acts[i].is_final)
            do_final(desk, &acts[i], tried);
        else
            do_twice(desk, &acts[i], tried);
    }
    caseoffice_check(desk->office);
}
