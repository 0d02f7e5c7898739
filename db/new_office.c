#include "db/new_office.h"

#include "db/holiday_store.h"
#include "db/policy_store.h"
#include "db/staff_store.h"
#include "db/system.h"

enum { HOLIDAY_YEARS_BACK = 3, HOLIDAY_YEARS_AHEAD = 5 };

static Err propose_holidays(Store *store, const Act *act, Arena *arena, Refusal *why)
{
    int year = day_parts(CALENDAR_GREGORIAN, moment_day(act->moment)).year;
    HolidayList list =
        holiday_propose(arena, year - HOLIDAY_YEARS_BACK, year + HOLIDAY_YEARS_AHEAD, false);
    int64_t added;

    return store_holiday_propose(store, act, list, &added, NULL, why);
}

static Err add_admin(
    Store *store, const Act *act, const NewOffice *office, Arena *arena, Refusal *why)
{
    Staff admin = {
        .login = office->admin_login,
        .name = office->admin_name.len ? office->admin_name : office->admin_login,
        .role = ROLE_ADMIN,
        .system_user = office->admin_password.len ? STR("") : system_user(arena),
    };
    int64_t id;

    if (!admin.login.len)
        return ERR_NONE;
    return store_staff_add(store, act, &admin, office->admin_password, &id, why);
}

static Err furnish(Store *store, const NewOffice *office, Arena *arena, Refusal *why)
{
    Act act = {.role = ROLE_SYSTEM, .moment = office->plan.moment};
    int64_t version;

    TRY(store_policy_adopt(
        store, &act, office->policy->name, office->policy_text, &version, why));
    TRY(propose_holidays(store, &act, arena, why));
    return add_admin(store, &act, office, arena, why);
}

/* What a refusal says may lie in the store that is about to be closed. */
static void keep_texts(Arena *arena, Refusal *why)
{
    why->clause = str_copy(arena, why->clause);
    why->file = str_copy(arena, why->file);
    why->field = str_copy(arena, why->field);
    why->found = str_copy(arena, why->found);
    why->allowed = str_copy(arena, why->allowed);
    for (size_t i = 0; i < why->owed_count; i++)
        why->owed[i] = str_copy(arena, why->owed[i]);
}

Err store_office_prepare(const NewOffice *office, Arena *arena, Store **out, Refusal *why)
{
    OfficePlan plan = office->plan;

    if (!plan.name.len)
        plan.name = office->policy->association;
    *why = (Refusal){.file = plan.file};
    TRY(store_prepare(&plan, out));
    *why = (Refusal){0};
    Err err = furnish(*out, office, arena, why);
    if (!err)
        return ERR_NONE;
    keep_texts(arena, why);
    store_close(*out);
    *out = NULL;
    return err;
}

Err store_office_make(const NewOffice *office, Arena *arena, Store **out, Refusal *why)
{
    TRY(store_office_prepare(office, arena, out, why));
    Err err = store_publish(*out);
    if (!err)
        return ERR_NONE;
    *why = (Refusal){.file = office->plan.file};
    store_close(*out);
    *out = NULL;
    return err;
}
