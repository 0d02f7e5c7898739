#include "ui/deskmates.h"

#include "db/claim_store.h"
#include "text/clean.h"
#include "text/isolate.h"

#include <unistd.h>

enum { TOLD_MAX = 2, PLACE_POINTS = 20 };

Str deskmates_place(const Config *config)
{
    Str preferred = config_value(config, CONFIG_DESK);
    Str terminal = str_of(ttyname(STDIN_FILENO)); /* kept by the C library */
    Str devices = STR("/dev/");

    if (!str_is(preferred, "auto") || !str_starts_with(terminal, devices))
        return preferred;
    return str_part(terminal, devices.len, terminal.len - devices.len);
}

/* --- what is told ---------------------------------------------------------------------------- */

/* Renewed once a minute while keys come, so that typing writes nothing. */
static Moment edited_until(Desk *desk, RecordRef record)
{
    const PresenceRecord *told = presence_find(&desk->presence.told, record);
    Moment now = desk_now(desk);
    Moment fresh = now + DESKMATES_EDIT_MINUTES * MOMENT_MINUTE_MS;

    if (told && told->edited_until > fresh - MOMENT_MINUTE_MS)
        return told->edited_until;
    return fresh;
}

static void tell_open(Desk *desk, const UiRecord *records, size_t count)
{
    PresenceRow row = {0};

    if (desk->staff.id && count)
        row = presence_row(desk->staff.id, desk->place);
    for (size_t i = 0; i < count && row.staff_id; i++)
        presence_add(
            &row, records[i].record,
            records[i].is_edited ? edited_until(desk, records[i].record) : 0, records[i].turn);
    presence_tell(&desk->presence, &row);
}

/* --- what is seen ---------------------------------------------------------------------------- */

static bool have_moved(Desk *desk)
{
    return presence_look(&desk->presence);
}

static bool is_open_elsewhere(Desk *desk, RecordRef record)
{
    for (size_t i = 0; i < desk->presence.count; i++)
        if (presence_find(&desk->presence.others[i], record))
            return true;
    return false;
}

static Str staff_name(Desk *desk, Arena *arena, int64_t id)
{
    Staff staff;

    if (store_staff_find(desk->store, id, arena, &staff))
        return STR("—");
    return text_isolate(arena, staff.name.len ? staff.name : staff.login);
}

/* "open at desk 2: Sara", or "typed into ... until 10:52". Nobody keeps a record for longer, whatever
 * stands in the file. */
static Str sentence(
    Desk *desk, Arena *arena, const PresenceRow *row, const PresenceRecord *record)
{
    Str name = staff_name(desk, arena, row->staff_id);
    Str place = {0};
    Moment latest = desk_now(desk) + DESKMATES_EDIT_MINUTES * MOMENT_MINUTE_MS;
    Moment until = record->edited_until < latest ? record->edited_until : latest;

    if (text_clean_line(arena, str_of(row->desk), PLACE_POINTS, &place) || !place.len)
        place = STR("—");
    place = text_isolate(arena, place);
    if (until <= desk_now(desk))
        return str_format(
            arena, _("open at desk %.*s: %.*s"), (int)place.len, place.bytes, (int)name.len,
            name.bytes);
    Str time = text_isolate_ltr(
        arena, str_format(arena, "%02d:%02d", moment_hour(until), moment_minute(until)));
    return str_format(
        arena, _("being edited at desk %.*s: %.*s, until %.*s"), (int)place.len, place.bytes,
        (int)name.len, name.bytes, (int)time.len, time.bytes);
}

static Str open_elsewhere(Desk *desk, Arena *arena, RecordRef record)
{
    StrBuilder words = {.arena = arena};
    size_t count = 0;

    for (size_t i = 0; i < desk->presence.count; i++) {
        const PresenceRow *row = &desk->presence.others[i];
        const PresenceRecord *found = presence_find(row, record);
        if (!found || ++count > TOLD_MAX)
            continue;
        strbuilder_add(&words, count > 1 ? STR(" · ") : STR("◆ "));
        strbuilder_add(&words, sentence(desk, arena, row, found));
    }
    if (count > TOLD_MAX)
        strbuilder_add_format(&words, " +%zu", count - TOLD_MAX);
    return strbuilder_text(&words);
}

/* --- claims ------------------------------------------------------------------------------------ */

static bool claim(Desk *desk, Arena *arena, RecordRef record, Claim *out)
{
    bool is_claimed = false;

    (void)presence_look(&desk->presence);
    *out = (Claim){.turn = -1};
    for (size_t i = 0; i < desk->presence.count; i++) {
        const PresenceRow *row = &desk->presence.others[i];
        const PresenceRecord *found = presence_find(row, record);
        if (!found || found->edited_until <= desk_now(desk) || found->turn <= out->turn)
            continue;
        *out = (Claim){sentence(desk, arena, row, found), row->staff_id, found->turn};
        is_claimed = true;
    }
    return is_claimed;
}

static Err take_over(Desk *desk, RecordRef record, int64_t staff_id)
{
    Act act = desk_act(desk);

    return store_claim_take_over(desk->store, &act, record, staff_id);
}

void deskmates_start(Desk *desk)
{
    presence_start(&desk->presence, store_file(desk->store));
    desk->hooks.tell_open = tell_open;
    desk->hooks.have_moved = have_moved;
    desk->hooks.is_open_elsewhere = is_open_elsewhere;
    desk->hooks.open_elsewhere = open_elsewhere;
    desk->hooks.claim = claim;
    desk->hooks.take_over = take_over;
}
