#include "db/change.h"
#include "db/kept.h"
#include "db/staff_rows.h"

static Err refuse(Refusal *why, Guard guard, Str allowed)
{
    if (why)
        *why = (Refusal){.guard = guard, .field = STR("login"), .allowed = allowed};
    return ERR_NOT_PERMITTED;
}

/* What a right password costs, for a login that has none, so that nobody can tell the two apart. */
static Err refuse_slowly(Arena *arena, Str password, Refusal *why)
{
    Str unused;

    TRY(seal_password(arena, password, &unused));
    return refuse(why, GUARD_WRONG_PASSWORD, (Str){0});
}

static Err refuse_locked(Arena *arena, const Staff *staff, Refusal *why)
{
    return refuse(why, GUARD_LOCKED_OUT, moment_text(arena, staff->locked_until));
}

static bool is_locked(const Staff *staff, Moment now)
{
    return staff->locked_until != MOMENT_NONE && staff->locked_until > now;
}

/* 1 minute after the first failure too many, then twice as long each time. */
static Moment lock_after(const Settings *settings, int64_t failures, Moment now)
{
    int64_t over = failures - setting_number(settings, SETTING_LOGIN_FAILURES);
    int64_t most = setting_number(settings, SETTING_LOGIN_LOCKOUT_MINUTES);

    if (over < 0)
        return MOMENT_NONE;
    int64_t minutes = over < 30 ? (int64_t)1 << over : most;
    return now + (minutes < most ? minutes : most) * MOMENT_MINUTE_MS;
}

static Err keep_failure(Change *change, const Staff *staff)
{
    Settings settings;

    TRY(kept_settings(change->store, &settings));
    int64_t failures = staff->failures + 1;
    Moment lock = lock_after(&settings, failures, change->moment);
    TRY(staff_failures_keep(change->store, staff->id, failures, lock));
    return change_add_event(
        change, &(Event){
                    .act = STR("sign_in_failed"),
                    .record_kind = STR("staff"),
                    .record_id = staff->id,
                    .effective = lock,
                });
}

static Err keep_success(Change *change, const Staff *staff)
{
    if (staff->failures)
        TRY(staff_failures_keep(change->store, staff->id, 0, MOMENT_NONE));
    return change_append_event(
        change, (Event){
                    .act = STR("sign_in"),
                    .record_kind = STR("staff"),
                    .record_id = staff->id,
                    .staff_id = staff->id,
                    .role = staff->role,
                });
}

/* Keeps what an attempt came to. The account may have been locked or disabled, or given another
 * password, while this one was compared: then that counts. */
static Err keep_attempt(
    Store *store, Staff *staff, bool is_right, Moment now, Arena *arena, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = {.role = ROLE_SYSTEM, .moment = now};
    int64_t compared = staff->version;

    TRY(change_begin(&change, store, &act, why));
    TRY(store_staff_find(store, staff->id, arena, staff));
    if (is_locked(staff, change.moment))
        return refuse_locked(arena, staff, why);
    bool may = is_right && staff->version == compared && !staff->is_disabled;
    TRY(may ? keep_success(&change, staff) : keep_failure(&change, staff));
    TRY(change_commit(&change));
    return may ? ERR_NONE : refuse(why, GUARD_WRONG_PASSWORD, (Str){0});
}

static Err sign_in_by_password(
    Store *store, Staff *staff, Str password, Moment now, Arena *arena, Refusal *why)
{
    Str kept;

    if (is_locked(staff, now))
        return refuse_locked(arena, staff, why);
    if (staff->is_disabled || !staff->has_password)
        return refuse_slowly(arena, password, why);
    TRY(staff_password_find(store, staff->id, arena, &kept));
    bool is_right = seal_password_matches(kept, password);
    return keep_attempt(store, staff, is_right, now, arena, why);
}

Err store_staff_sign_in(
    Store *store, Str login, Str password, Moment now, Arena *arena, Staff *out, Refusal *why)
{
    Staff staff;
    Err err = store_staff_find_login(store, login, arena, &staff);

    if (err == ERR_NOT_FOUND)
        return store_is_demo(store) ? refuse(why, GUARD_WRONG_PASSWORD, (Str){0})
                                    : refuse_slowly(arena, password, why);
    TRY(err);
    if (store_is_demo(store))
        TRY(staff.is_disabled ? refuse(why, GUARD_WRONG_PASSWORD, (Str){0}) : ERR_NONE);
    else
        TRY(sign_in_by_password(store, &staff, password, now, arena, why));
    *out = staff;
    return ERR_NONE;
}
