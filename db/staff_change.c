#include "db/staff_store.h"

#include "db/change.h"
#include "db/staff_rows.h"
#include "db/store_inside.h"
#include "office/freetext.h"

/* --- checking ---------------------------------------------------------------------------------- */

static Err bad_field(Refusal *why, Str field, Str found, Str allowed)
{
    if (why)
        *why = (Refusal){
            .guard = GUARD_BAD_VALUE, .field = field, .found = found, .allowed = allowed};
    return ERR_BAD_DATA;
}

static bool is_login_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.' ||
           byte == '_' || byte == '-';
}

static Err check_login(Str login, Refusal *why)
{
    bool is_good = login.len && login.len <= STAFF_LOGIN_MAX && login.bytes[0] >= 'a' &&
                   login.bytes[0] <= 'z';

    for (size_t i = 0; i < login.len && is_good; i++)
        is_good = is_login_byte(login.bytes[i]);
    return is_good ? ERR_NONE : bad_field(why, STR("login"), login, STR("a-z 0-9 . _ -"));
}

static Err clean_name(Arena *arena, Str *name, Refusal *why)
{
    TRY(freetext_line(arena, *name, "name", STAFF_NAME_MAX_POINTS, name, why));
    if (name->len)
        return ERR_NONE;
    if (why)
        *why = (Refusal){.field = STR("name")};
    return ERR_BLANK;
}

static Err check_role(Role role, Refusal *why)
{
    bool is_staff = role == ROLE_ADMIN || roleset_has(BY_STAFF, role);

    return is_staff ? ERR_NONE : bad_field(why, STR("role"), str_of(role_code(role)), (Str){0});
}

static Err check_language(Str language, Refusal *why)
{
    bool is_known =
        !language.len || str_equal(language, STR("ar")) || str_equal(language, STR("en"));

    return is_known ? ERR_NONE : bad_field(why, STR("language"), language, STR("ar, en"));
}

/* Checks and cleans all that a person of the staff is written with. */
static Err check(Arena *arena, Staff *staff, Refusal *why)
{
    TRY(check_login(staff->login, why));
    TRY(clean_name(arena, &staff->name, why));
    TRY(check_role(staff->role, why));
    TRY(freetext_line(
        arena, staff->system_user, "system-user", STAFF_LOGIN_MAX, &staff->system_user, why));
    return check_language(staff->language, why);
}

/* --- events ------------------------------------------------------------------------------------ */

/* The events of a password hold the digest of what is kept, so that a check finds one that was
 * put there from outside. */
static Err add_password_event(Change *change, int64_t id, Str kept)
{
    return change_add_event(
        change, &(Event){
                    .act = STR("set_password"),
                    .record_kind = STR("password"),
                    .record_id = id,
                    .to_state = digest_text(&change->arena, seal_plain(kept)),
                });
}

/* --- adding ------------------------------------------------------------------------------------ */

static Err add_events(Change *change, const Staff *staff, Str kept)
{
    TRY(change_add_event(
        change, &(Event){
                    .act = STR("add"),
                    .record_kind = STR("staff"),
                    .record_id = staff->id,
                    .to_state = staff_state(staff),
                    .after = staff_body(&change->arena, staff),
                }));
    return kept.len ? add_password_event(change, staff->id, kept) : ERR_NONE;
}

/* `kept` is the sealed password: sealing takes long, so it is done before the change. */
static Err add(
    Store *store, const Act *act, const Staff *plan, Str kept, int64_t *out, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Staff staff = *plan;

    TRY(change_begin(&change, store, act, why));
    if (change_is_repeat(&change)) {
        *out = change.result;
        return ERR_NONE;
    }
    TRY(change_permit(&change, BY_ADMIN));
    TRY(check(&store->refusal_texts, &staff, why));
    staff.id = change_new_id(&change);
    change_set_result(&change, staff.id);
    TRY(staff_row_add(store, &staff, kept));
    TRY(add_events(&change, &staff, kept));
    int64_t id = staff.id;
    TRY(change_commit(&change));
    *out = id;
    return ERR_NONE;
}

Err store_staff_add(
    Store *store, const Act *act, const Staff *staff, Str password, int64_t *out, Refusal *why)
{
    Arena arena = {0};
    Str kept = {0};
    Err err = password.len ? seal_password(&arena, password, &kept) : ERR_NONE;

    if (!err)
        err = add(store, act, staff, kept, out, why);
    arena_free(&arena);
    return err;
}

/* --- changing ---------------------------------------------------------------------------------- */

/* Begins a change of person `id`, whom `who` may change, or he himself where `is_own` says so. */
static Err begin(
    Change *change, Store *store, const Act *act, int64_t id, bool is_own, Staff *out,
    Refusal *why)
{
    TRY(change_begin(change, store, act, why));
    if (!is_own || act->staff_id != id)
        TRY(change_permit(change, BY_ADMIN));
    TRY(store_staff_find(store, id, &change->arena, out));
    return change->is_repeat ? ERR_NONE : change_check_version(change, out->version);
}

static Err guard_last_admin(Store *store, const Staff *before, const Staff *after, Refusal *why)
{
    bool was_admin = before->role == ROLE_ADMIN && !before->is_disabled;
    bool is_admin = after->role == ROLE_ADMIN && !after->is_disabled;
    int64_t others = 0;

    if (!was_admin || is_admin)
        return ERR_NONE;
    TRY(staff_admins_beside(store, before->id, &others));
    if (others)
        return ERR_NONE;
    if (why)
        *why = (Refusal){.guard = GUARD_LAST_ADMIN};
    return ERR_REFUSED;
}

/* Writes `after` over `before` with one event; then the change is over. */
static Err keep(Change *change, Str act_code, const Staff *before, Staff *after, Refusal *why)
{
    if (change_is_repeat(change))
        return ERR_NONE;
    TRY(check(&change->store->refusal_texts, after, why));
    TRY(guard_last_admin(change->store, before, after, why));
    TRY(staff_row_keep(change->store, after));
    TRY(change_add_event(
        change, &(Event){
                    .act = act_code,
                    .record_kind = STR("staff"),
                    .record_id = before->id,
                    .from_state = staff_state(before),
                    .to_state = staff_state(after),
                    .before = staff_body(&change->arena, before),
                    .after = staff_body(&change->arena, after),
                }));
    return change_commit(change);
}

Err store_staff_set_role(Store *store, const Act *act, int64_t id, Role role, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Staff before;

    TRY(begin(&change, store, act, id, false, &before, why));
    Staff after = before;
    after.role = role;
    return keep(&change, STR("set_role"), &before, &after, why);
}

Err store_staff_set_name(Store *store, const Act *act, int64_t id, Str name, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Staff before;

    TRY(begin(&change, store, act, id, false, &before, why));
    Staff after = before;
    after.name = name;
    return keep(&change, STR("set_name"), &before, &after, why);
}

Err store_staff_set_system_user(
    Store *store, const Act *act, int64_t id, Str system_user, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Staff before;

    TRY(begin(&change, store, act, id, false, &before, why));
    Staff after = before;
    after.system_user = system_user;
    return keep(&change, STR("set_system_user"), &before, &after, why);
}

Err store_staff_disable(
    Store *store, const Act *act, int64_t id, bool is_disabled, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Staff before;

    TRY(begin(&change, store, act, id, false, &before, why));
    Staff after = before;
    after.is_disabled = is_disabled;
    return keep(&change, is_disabled ? STR("disable") : STR("enable"), &before, &after, why);
}

Err store_staff_set_language(
    Store *store, const Act *act, int64_t id, Str language, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Staff before;

    TRY(begin(&change, store, act, id, true, &before, why));
    Staff after = before;
    after.language = language;
    return keep(&change, STR("set_language"), &before, &after, why);
}

/* --- passwords --------------------------------------------------------------------------------- */

static Err set_password(Store *store, const Act *act, int64_t id, Str kept, Refusal *why)
{
    AUTO_ROLLBACK Change change = {0};
    Staff staff;

    TRY(begin(&change, store, act, id, true, &staff, why));
    if (change_is_repeat(&change))
        return ERR_NONE;
    TRY(staff_password_keep(store, id, kept));
    TRY(staff_failures_keep(store, id, 0, MOMENT_NONE));
    TRY(add_password_event(&change, id, kept));
    return change_commit(&change);
}

Err store_staff_set_password(
    Store *store, const Act *act, int64_t id, Str password, Refusal *why)
{
    Arena arena = {0};
    Str kept = {0};
    Err err = password.len ? seal_password(&arena, password, &kept) : ERR_BLANK;

    if (!err)
        err = set_password(store, act, id, kept, why);
    arena_free(&arena);
    return err;
}
