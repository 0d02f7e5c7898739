#include "db/body.h"
#include "db/check.h"
#include "db/staff_rows.h"

Str staff_state(const Staff *staff)
{
    return staff->is_disabled ? STR("disabled") : str_of(role_code(staff->role));
}

Str staff_body(Arena *arena, const Staff *staff)
{
    StrBuilder builder = {.arena = arena};

    body_add(&builder, "login", staff->login);
    body_add(&builder, "name", staff->name);
    body_add(&builder, "system_user", staff->system_user);
    body_add(&builder, "language", staff->language);
    return strbuilder_text(&builder);
}

/* Login, name, system user and language are fields: whoever changes them from outside could sign
 * in as another. */
static Err read_staff(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Staff staff;

    TRY(store_staff_find(store, id, arena, &staff));
    *out = (RecordState){.state = staff_state(&staff), .fields = staff_body(arena, &staff)};
    return ERR_NONE;
}

const StateTable staff_states = {
    .record_kind = "staff",
    .has_fields = true,
    .read = read_staff,
    .count = staff_count,
};

static Err read_password(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Str kept;

    TRY(staff_password_find(store, id, arena, &kept));
    *out = (RecordState){.state = digest_text(arena, seal_plain(kept))};
    return ERR_NONE;
}

const StateTable password_states = {
    .record_kind = "password",
    .read = read_password,
    .count = staff_password_count,
};
