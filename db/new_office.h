/* new_office.h - making an office whole: its file, its policy, its holidays, its administrator.
 */
#ifndef DB_NEW_OFFICE_H
#define DB_NEW_OFFICE_H

#include "db/store.h"
#include "office/policy.h"

typedef struct {
    OfficePlan plan; /* without a name it bears the association's that the policy names */
    const Policy *policy;
    Str policy_text;    /* what `policy` was read from */
    Str admin_login;    /* empty: the office has no staff yet */
    Str admin_name;     /* empty: he is called as his login */
    Str admin_password; /* empty: his account is tied to the one that calls */
} NewOffice;

/* Makes the file, adopts the policy, proposes the holidays of the years around and adds the
 * administrator. Nothing is left behind when it fails or is ended early.
 *
 * why     its texts live in `arena` or until the next such call.
 * out     belongs to the caller: store_close().
 * return  as store_create(), store_policy_adopt() and store_staff_add().
 */
MUST_CHECK Err
store_office_make(const NewOffice *office, Arena *arena, Store **out, Refusal *why);

/* The same, still to be published (store_publish()). */
MUST_CHECK Err
store_office_prepare(const NewOffice *office, Arena *arena, Store **out, Refusal *why);

#endif
