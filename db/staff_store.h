/* staff_store.h - the people who work in the office: who they are, what they may, how they sign in.
 *
 * An administrator adds and changes them; nobody is ever deleted, since events name them. The last
 * administrator can neither be disabled nor given another role.
 */
#ifndef DB_STAFF_STORE_H
#define DB_STAFF_STORE_H

#include "db/store.h"

enum { STAFF_LOGIN_MAX = 32, STAFF_NAME_MAX_POINTS = 100 };

typedef struct {
    int64_t id;
    Str login;
    Str name;
    Role role;
    bool has_password;
    Str system_user; /* the account of the machine that is this person's; empty: none */
    Str language;    /* "ar", "en"; empty: the office's */
    bool is_disabled;
    int64_t failures; /* wrong passwords since the last right one */
    Moment locked_until;
    int64_t version;
} Staff;

/* Adds a person of the staff.
 *
 * staff     login (a-z 0-9 . _ - and a letter first), name, role, system_user, language; any bytes.
 * password  empty: he signs in by his system user, or in a made-up office without one.
 * return    ERR_EXISTS when login or system user is taken, ERR_BAD_DATA with `why` for a bad field.
 */
MUST_CHECK Err store_staff_add(
    Store *store, const Act *act, const Staff *staff, Str password, int64_t *out, Refusal *why);

/* Each changes one thing of person `id`; ERR_NOT_FOUND, ERR_CHANGED_MEANWHILE. */
MUST_CHECK Err
store_staff_set_role(Store *store, const Act *act, int64_t id, Role role, Refusal *why);
MUST_CHECK Err
store_staff_set_name(Store *store, const Act *act, int64_t id, Str name, Refusal *why);
MUST_CHECK Err store_staff_set_system_user(
    Store *store, const Act *act, int64_t id, Str system_user, Refusal *why);
MUST_CHECK Err
store_staff_disable(Store *store, const Act *act, int64_t id, bool is_disabled, Refusal *why);

/* These two everybody may for himself. A new password also ends a lock. */
MUST_CHECK Err
store_staff_set_language(Store *store, const Act *act, int64_t id, Str language, Refusal *why);
MUST_CHECK Err
store_staff_set_password(Store *store, const Act *act, int64_t id, Str password, Refusal *why);

MUST_CHECK Err store_staff_find(Store *store, int64_t id, Arena *arena, Staff *out);
MUST_CHECK Err store_staff_find_login(Store *store, Str login, Arena *arena, Staff *out);
MUST_CHECK Err store_staff_find_system_user(Store *store, Str user, Arena *arena, Staff *out);

/* Reads all of the staff by login, living in `arena`. */
MUST_CHECK Err store_staff_list(Store *store, Arena *arena, Staff **out, size_t *count);

/* --- signing in --------------------------------------------------------------- */

/* Signs a person in and logs it, or logs the failure. In a made-up office any password will do.
 *
 * After login.failures wrong passwords in a row the account is locked for 1 minute, after the next
 * for 2, 4 ... up to login.lockout_minutes. An unknown login costs the same time as a wrong
 * password and is answered alike.
 * return  ERR_NOT_PERMITTED with `why`: wrong_password, or locked_out (allowed: from when again).
 */
MUST_CHECK Err store_staff_sign_in(
    Store *store, Str login, Str password, Moment now, Arena *arena, Staff *out, Refusal *why);

#endif
