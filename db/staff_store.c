#include "db/staff_store.h"

#include "db/sql.h"
#include "db/staff_rows.h"

#define STAFF_SELECT                                                                           \
    "SELECT id, login, name, role, password IS NOT NULL, system_user, language, is_disabled,"  \
    " failures, locked_until, version FROM staff "

#define SQL_LIST(X)                                                                            \
    X(STAFF_ADD, "INSERT INTO staff(id, login, name, role, password, system_user, language,"   \
                 " is_disabled, failures, locked_until, version)"                              \
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, 0, NULL, 1)")                        \
    X(STAFF_FIND, STAFF_SELECT "WHERE id = ?1")                                                \
    X(STAFF_FIND_LOGIN, STAFF_SELECT "WHERE login = ?1")                                       \
    X(STAFF_FIND_SYSTEM_USER, STAFF_SELECT "WHERE system_user = ?1")                           \
    X(STAFF_LIST, STAFF_SELECT "ORDER BY login")                                               \
    X(STAFF_COUNT, "SELECT count(*) FROM staff")                                               \
    X(STAFF_PASSWORD_COUNT, "SELECT count(*) FROM staff WHERE password IS NOT NULL")           \
    X(STAFF_ACTOR, "SELECT role, is_disabled FROM staff WHERE id = ?1")                        \
    X(STAFF_ADMINS_BESIDE, "SELECT count(*) FROM staff"                                        \
                           " WHERE role = ?1 AND is_disabled = 0 AND id <> ?2")                \
    X(STAFF_KEEP, "UPDATE staff SET name = ?2, role = ?3, system_user = ?4, language = ?5,"    \
                  " is_disabled = ?6, version = version + 1 WHERE id = ?1")                    \
    X(STAFF_PASSWORD, "SELECT password FROM staff WHERE id = ?1 AND password IS NOT NULL")     \
    X(STAFF_SET_PASSWORD, "UPDATE staff SET password = ?2, version = version + 1"              \
                          " WHERE id = ?1")                                                    \
    X(STAFF_SET_FAILURES, "UPDATE staff SET failures = ?2, locked_until = ?3 WHERE id = ?1")

#define X(name, sql) SQL_##name,
enum { SQL_BEFORE = SQL_FILE_STAFF * SQL_FILE_MAX - 1, SQL_LIST(X) };
#undef X
#define X(name, sql) {sql, sizeof sql - 1},
static const Str texts[] = {SQL_LIST(X)};
#undef X
const SqlList staff_sql = {texts, sizeof texts / sizeof texts[0]};

/* --- reading ----------------------------------------------------------------------------------- */

static Err staff_from_row(const Row *row, Arena *arena, Staff *out)
{
    *out = (Staff){
        .id = row_int(row, 0),
        .login = row_text(row, 1, arena),
        .name = row_text(row, 2, arena),
        .has_password = row_int(row, 4),
        .system_user = row_text(row, 5, arena),
        .language = row_text(row, 6, arena),
        .is_disabled = row_int(row, 7),
        .failures = row_int(row, 8),
        .version = row_int(row, 10),
    };
    TRY(row_moment(row, 9, &out->locked_until));
    return role_from_code(row_text(row, 3, arena), &out->role) ? ERR_NONE : ERR_DAMAGED;
}

/* Reads the only row of a query whose parameters are bound. */
static Err find(Row *row, Arena *arena, Staff *out)
{
    TRY(row_find(row));
    return staff_from_row(row, arena, out);
}

Err store_staff_find(Store *store, int64_t id, Arena *arena, Staff *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_FIND);

    row_bind_id(row, 1, id);
    return find(row, arena, out);
}

Err store_staff_find_login(Store *store, Str login, Arena *arena, Staff *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_FIND_LOGIN);

    row_bind_text(row, 1, login);
    return find(row, arena, out);
}

Err store_staff_find_system_user(Store *store, Str user, Arena *arena, Staff *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_FIND_SYSTEM_USER);

    row_bind_text(row, 1, user);
    return find(row, arena, out);
}

Err staff_count(Store *store, int64_t *out)
{
    return store_number(store, SQL_STAFF_COUNT, out);
}

Err staff_password_count(Store *store, int64_t *out)
{
    return store_number(store, SQL_STAFF_PASSWORD_COUNT, out);
}

Err staff_admins_beside(Store *store, int64_t id, int64_t *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_ADMINS_BESIDE);

    row_bind_text(row, 1, str_of(role_code(ROLE_ADMIN)));
    row_bind_id(row, 2, id);
    return row_number(row, out);
}

Err store_staff_list(Store *store, Arena *arena, Staff **out, size_t *count)
{
    int64_t room = 0;

    TRY(staff_count(store, &room));
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_LIST);
    Staff *list = arena_new(arena, Staff, (size_t)room);
    RowStep step = row_step(row);
    size_t i = 0;
    for (; step == ROW_READY && i < (size_t)room; step = row_step(row))
        TRY(staff_from_row(row, arena, &list[i++]));
    if (step == ROW_FAILED)
        return store_error(store);
    *out = list;
    *count = i;
    return ERR_NONE;
}

static Err read_actor(const Row *row, Role role)
{
    Arena arena = {0};
    Role kept = ROLE_NONE;
    bool is_known = role_from_code(row_text(row, 0, &arena), &kept);

    arena_free(&arena);
    return is_known && kept == role && !row_int(row, 1) ? ERR_NONE : ERR_NOT_PERMITTED;
}

Err staff_check_actor(Store *store, int64_t staff_id, Role role)
{
    if (staff_id == 0)
        return role == ROLE_SYSTEM ? ERR_NONE : ERR_NOT_PERMITTED;
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_ACTOR);
    row_bind_id(row, 1, staff_id);
    switch (row_step(row)) {
    case ROW_READY:
        return read_actor(row, role);
    case ROW_DONE:
        return ERR_NOT_PERMITTED;
    default:
        return store_error(store);
    }
}

Err staff_password_find(Store *store, int64_t id, Arena *arena, Str *out)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_PASSWORD);

    row_bind_id(row, 1, id);
    TRY(row_find(row));
    *out = row_text(row, 0, arena);
    return ERR_NONE;
}

/* --- writing ----------------------------------------------------------------------------------- */

Err staff_row_add(Store *store, const Staff *staff, Str kept)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_ADD);

    row_bind_id(row, 1, staff->id);
    row_bind_text(row, 2, staff->login);
    row_bind_text(row, 3, staff->name);
    row_bind_text(row, 4, str_of(role_code(staff->role)));
    row_bind_option(row, 5, kept);
    row_bind_option(row, 6, staff->system_user);
    row_bind_option(row, 7, staff->language);
    return row_run(row);
}

Err staff_row_keep(Store *store, const Staff *staff)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_KEEP);

    row_bind_id(row, 1, staff->id);
    row_bind_text(row, 2, staff->name);
    row_bind_text(row, 3, str_of(role_code(staff->role)));
    row_bind_option(row, 4, staff->system_user);
    row_bind_option(row, 5, staff->language);
    row_bind_int(row, 6, staff->is_disabled);
    return row_run(row);
}

Err staff_password_keep(Store *store, int64_t id, Str kept)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_SET_PASSWORD);

    row_bind_id(row, 1, id);
    row_bind_text(row, 2, kept);
    return row_run(row);
}

Err staff_failures_keep(Store *store, int64_t id, int64_t failures, Moment locked_until)
{
    AUTO_RESET Row *row = store_query(store, SQL_STAFF_SET_FAILURES);

    row_bind_id(row, 1, id);
    row_bind_int(row, 2, failures);
    row_bind_moment(row, 3, locked_until);
    return row_run(row);
}
