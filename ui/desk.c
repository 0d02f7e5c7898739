#include "ui/desk.h"

#include "db/calendar_store.h"
#include "db/event_store.h"
#include "db/look_store.h"
#include "db/policy_store.h"
#include "db/reading.h"
#include "db/setting_store.h"
#include "db/system.h"
#include "text/clean.h"
#include "text/isolate.h"
#include "ui/deskmates.h"
#include "ui/phrases.h"
#include "ui/terminal.h"
#include "ui/undo.h"
#include "view/date_words.h"

#include <poll.h>
#include <unistd.h>

enum { QUERY_MAX_POINTS = 500 };

/* --- the clock ------------------------------------------------------------------------------- */

static void set_clock(Desk *desk, Moment moment)
{
    desk->clock = moment;
    desk->clock_ms = terminal_now_ms();
}

static bool is_demo(const Desk *desk)
{
    return desk->store && store_is_demo(desk->store);
}

Moment desk_now(Desk *desk)
{
    if (!is_demo(desk))
        return system_now();
    return desk->clock + terminal_now_ms() - desk->clock_ms;
}

Day desk_today(Desk *desk)
{
    return moment_day(desk_now(desk));
}

static Err follow_clock(Desk *desk)
{
    Office office;

    if (!is_demo(desk))
        return ERR_NONE;
    TRY(store_office_find(desk->store, &office));
    if (office.last_moment > desk_now(desk))
        set_clock(desk, office.last_moment);
    return ERR_NONE;
}

/* --- what the kit asks ----------------------------------------------------------------------- */

static Str staff_words(Desk *desk, Arena *arena)
{
    const Staff *staff = &desk->staff;
    Str name = text_isolate(arena, staff->name);

    if (!staff->id)
        return (Str){0};
    return str_format(
        arena, "%.*s · %s", (int)name.len, name.bytes, _(role_label(staff->role)));
}

static void facts(Desk *desk, Arena *arena, FrameFacts *out)
{
    Day today = desk_today(desk);
    CalendarKind calendar = desk->policy ? desk->policy->calendar : CALENDAR_HIJRI;

    *out = (FrameFacts){
        .office = setting_text(&desk->settings, SETTING_OFFICE_NAME),
        .staff = staff_words(desk, arena),
        .day_short = date_words_short(arena, CALENDAR_GREGORIAN, today),
        .day_long = date_words_both(arena, language_in_use(), calendar, today),
        .is_demo = is_demo(desk),
    };
}

static Role role(Desk *desk)
{
    return desk->staff.role;
}

static void terminals(Desk *desk, Str *bidi, Str *marks)
{
    *bidi = setting_value(&desk->settings, SETTING_TERMINAL_BIDI);
    *marks = setting_value(&desk->settings, SETTING_TERMINAL_MARKS);
}

/* Where it cannot be read, no day is marked. */
static const Calendar *calendar(Desk *desk)
{
    if (!desk->has_calendar)
        desk->has_calendar = !store_calendar_load(
            desk->store, &desk->settings, &desk->office_arena, &desk->calendar);
    return desk->has_calendar ? &desk->calendar : NULL;
}

/* --- what others have changed ---------------------------------------------------------------- */

static int64_t newest(Desk *desk)
{
    int64_t event = 0;

    return store_event_newest(desk->store, &event) ? 0 : event;
}

/* Where it cannot be read, nothing is marked that stood there before. */
static int64_t looked(Desk *desk, Str list)
{
    int64_t event = 0;

    return store_look_find(desk->store, desk->staff.id, list, &event) ? 0 : event;
}

/* Whoever leaves is not held back by what could not be written. */
static void keep_look(Desk *desk, Str list, int64_t event)
{
    Act act = desk_act(desk);

    if (act.staff_id)
        (void)!store_look_keep(desk->store, &act, list, event);
}

/* What follows an event is told apart from all before it by that event. */
static void bulk(Desk *desk, bool begins)
{
    desk->bulk_id = begins ? newest(desk) : 0;
}

/* Where it cannot be told, nothing is marked as new. */
static int64_t news(Desk *desk, Str record_kind, int64_t id, int64_t since)
{
    int64_t event = 0;
    Err err = store_event_news(desk->store, record_kind, id, since, desk->staff.id, &event);

    return err ? 0 : event;
}

/* --- opening and closing --------------------------------------------------------------------- */

static Err read_office(Desk *desk, Arena *arena, Settings *settings)
{
    int64_t version;

    TRY(store_settings_load(desk->store, arena, settings));
    Err err = store_policy_in_force(desk->store, &version, &desk->policy);
    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}

static Err load_office(Desk *desk)
{
    Arena arena = {0};
    Settings settings;
    Err err = read_office(desk, &arena, &settings);

    if (err) {
        arena_free(&arena);
        return err;
    }
    arena_free(&desk->office_arena);
    desk->office_arena = arena;
    desk->settings = settings;
    desk->has_calendar = false;
    desk->hooks.lock_after_ms =
        setting_number(&settings, SETTING_LOCK_IDLE_MINUTES) * MOMENT_MINUTE_MS;
    return ERR_NONE;
}

void desk_start(Desk *desk)
{
    *desk = (Desk){
        .settings = settings_default(),
        .hooks = {.facts = facts, .role = role, .now = desk_now, .terminals = terminals},
    };
}

Err desk_open(Desk *desk, Store *store, Moment moment)
{
    desk_start(desk);
    desk->store = store;
    desk->hooks.has_changed = desk_tick;
    desk->hooks.calendar = calendar;
    desk->hooks.newest = newest;
    desk->hooks.news = news;
    desk->hooks.looked = looked;
    desk->hooks.keep_look = keep_look;
    desk->hooks.bulk = bulk;
    desk->hooks.offer_phrases = phrases_offer;
    desk->hooks.put_phrase = phrases_put;
    desk->hooks.undo = undo_newest;
    desk->hooks.acted = undo_acted;
    deskmates_start(desk);
    set_clock(desk, moment);
    TRY(store_data_version(store, &desk->data_version));
    TRY(load_office(desk));
    return follow_clock(desk);
}

/* --- who sits here --------------------------------------------------------------------------- */

static Language own_language(const Desk *desk)
{
    Str code = desk->staff.language;
    Language language = LANGUAGE_ARABIC;

    if (!code.len)
        code = setting_value(&desk->settings, SETTING_OFFICE_LANGUAGE);
    (void)language_from_code(code, &language);
    return language;
}

static void copy_staff(Desk *desk, const Staff *staff)
{
    Arena arena = {0};

    desk->staff = *staff;
    desk->staff.login = str_copy(&arena, staff->login);
    desk->staff.name = str_copy(&arena, staff->name);
    desk->staff.system_user = str_copy(&arena, staff->system_user);
    desk->staff.language = str_copy(&arena, staff->language);
    arena_free(&desk->staff_arena);
    desk->staff_arena = arena;
}

void desk_seat(Desk *desk, const Staff *staff)
{
    copy_staff(desk, staff);
    if (!desk->has_language)
        language_use(own_language(desk));
    desk->language = language_in_use();
}

bool desk_asks_password(const Desk *desk, const Staff *staff)
{
    Arena arena = {0};
    Str user = system_user(&arena);
    bool is_tied = user.len && str_equal(user, staff->system_user);

    arena_free(&arena);
    return !is_demo(desk) && !is_tied;
}

Err desk_sign_in(Desk *desk, Str login, Str password, Refusal *why)
{
    Staff staff;

    arena_reset(&desk->refused);
    TRY(store_staff_sign_in(
        desk->store, login, password, desk_now(desk), &desk->refused, &staff, why));
    desk_seat(desk, &staff);
    return ERR_NONE;
}

Act desk_act(Desk *desk)
{
    return (Act){
        .staff_id = desk->staff.id,
        .role = desk->staff.role,
        .moment = desk_now(desk),
        .bulk_id = desk->bulk_id,
    };
}

/* Asked from inside a long statement. */
static bool is_keyboard_quiet(void *context)
{
    struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};

    (void)context;
    return poll(&keyboard, 1, 0) <= 0;
}

void desk_give_way(Desk *desk, bool gives_way)
{
    bool is_watched = gives_way && !desk->has_time;

    store_on_progress(desk->store, is_watched ? is_keyboard_quiet : NULL, NULL);
}

/* --- while nobody types ---------------------------------------------------------------------- */

Err desk_log_reading(Desk *desk, Str record_kind, int64_t record_id, Str query)
{
    Arena arena = {0};
    Reading reading = {
        .staff_id = desk->staff.id,
        .role = desk->staff.role,
        .moment = desk_now(desk),
        .record_kind = record_kind,
        .record_id = record_id,
    };
    Err err = text_clean_line(&arena, query, QUERY_MAX_POINTS, &reading.query);

    if (!err)
        err = reading_note(desk->store, &reading);
    arena_free(&arena);
    return err;
}

/* F12 speaks to the screens alone; here the person's record learns of it. When that fails it is
 * his language until he signs out. */
static void keep_language(Desk *desk)
{
    Act act = desk_act(desk);
    Language language = language_in_use();
    Refusal why;

    if (!desk->staff.id || language == desk->language)
        return;
    desk->language = language;
    (void)!store_staff_set_language(
        desk->store, &act, desk->staff.id, str_of(language_code(language)), &why);
}

/* What is gathered stays gathered when it cannot be written now. */
static void log_readings(Desk *desk)
{
    Moment now = desk_now(desk);

    if (reading_is_due(desk->store, now))
        (void)!reading_flush(desk->store, now);
}

/* A person who was disabled meanwhile is locked out at once. */
static Err load_staff(Desk *desk)
{
    Arena arena = {0};
    Staff staff;
    Err err = store_staff_find(desk->store, desk->staff.id, &arena, &staff);

    if (!err)
        copy_staff(desk, &staff);
    if (!err && staff.is_disabled)
        desk->hooks.lock_after_ms = 1;
    arena_free(&arena);
    return err;
}

static Err load_again(Desk *desk)
{
    TRY(load_office(desk));
    TRY(follow_clock(desk));
    return desk->staff.id ? load_staff(desk) : ERR_NONE;
}

bool desk_tick(Desk *desk)
{
    int64_t version;

    keep_language(desk);
    log_readings(desk);
    if (store_data_version(desk->store, &version) || version == desk->data_version)
        return false;
    desk->data_version = version;
    /* The screens load next and say what is wrong, if it still is. */
    (void)!load_again(desk);
    return true;
}

/* --- the end, and a new beginning ------------------------------------------------------------ */

void desk_close(Desk *desk)
{
    if (desk->store && desk->staff.id) {
        keep_language(desk);
        (void)!reading_flush(desk->store, desk_now(desk));
    }
    if (desk->store)
        presence_end(&desk->presence);
    store_close(desk->store);
    arena_free(&desk->phrase_arena);
    arena_free(&desk->refused);
    arena_free(&desk->staff_arena);
    arena_free(&desk->office_arena);
    *desk = (Desk){0};
}

Err desk_open_file(Desk *desk, Str file)
{
    Desk opened;
    Store *store = NULL;
    Office office;
    Err err = store_open(file, &store);

    if (!err)
        err = store_office_find(store, &office);
    if (err) {
        store_close(store);
        return err;
    }
    err = desk_open(&opened, store, office.last_moment);
    if (err) {
        desk_close(&opened);
        return err;
    }
    opened.has_language = desk->has_language;
    opened.place = desk->place;
    *desk = opened;
    return ERR_NONE;
}
