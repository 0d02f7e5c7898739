#include "db/kept.h"

#include "db/calendar_store.h"
#include "db/setting_store.h"
#include "db/staff_rows.h"
#include "db/store_inside.h"

static const char *const kinds[] = {"setting", "holiday", "policy", "staff", "password"};

void kept_drop(Store *store)
{
    Kept *kept = &store->kept;

    kept->has_settings = false;
    kept->has_calendar = false;
    kept->actor_count = 0;
    arena_reset(&kept->arena);
    keptcase_drop(store);
}

void kept_begin(Store *store, int64_t last_event_id)
{
    if (store->kept.last_event_id != last_event_id)
        kept_drop(store);
    store->kept.last_event_id = last_event_id;
}

void kept_commit(Store *store, int64_t last_event_id)
{
    store->kept.last_event_id = last_event_id;
    keptcase_commit(store);
}

void kept_follow(Store *store, Str record_kind)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (str_equal(record_kind, str_of(kinds[i])))
            kept_drop(store);
    }
}

static Err read_settings(Store *store)
{
    Kept *kept = &store->kept;

    if (kept->has_settings)
        return ERR_NONE;
    TRY(store_settings_load(store, &kept->arena, &kept->settings));
    kept->has_settings = true;
    return ERR_NONE;
}

static Err read_calendar(Store *store)
{
    Kept *kept = &store->kept;

    if (kept->has_calendar)
        return ERR_NONE;
    TRY(read_settings(store));
    TRY(store_calendar_load(store, &kept->settings, &kept->arena, &kept->calendar));
    kept->has_calendar = true;
    return ERR_NONE;
}

Err kept_settings(Store *store, Settings *out)
{
    TRY(read_settings(store));
    *out = store->kept.settings;
    return ERR_NONE;
}

Err kept_calendar(Store *store, Calendar *out)
{
    TRY(read_calendar(store));
    *out = store->kept.calendar;
    return ERR_NONE;
}

static bool may_act(const Kept *kept, int64_t staff_id, Role role)
{
    for (size_t i = 0; i < kept->actor_count; i++) {
        if (kept->actors[i].staff_id == staff_id && kept->actors[i].role == role)
            return true;
    }
    return false;
}

Err kept_check_actor(Store *store, int64_t staff_id, Role role)
{
    Kept *kept = &store->kept;

    if (may_act(kept, staff_id, role))
        return ERR_NONE;
    TRY(staff_check_actor(store, staff_id, role));
    if (kept->actor_count < KEPT_ACTORS)
        kept->actors[kept->actor_count++] = (KeptActor){staff_id, role};
    return ERR_NONE;
}
