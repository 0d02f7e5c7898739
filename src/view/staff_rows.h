/* staff_rows.h - the people who work in the office, as rows.
 */
#ifndef VIEW_STAFF_ROWS_H
#define VIEW_STAFF_ROWS_H

#include "db/staff_store.h"
#include "view/table.h"

/* login, name, role (a code), role_label, system_user, disabled, locked_until. */
Table staff_rows_list(Arena *arena, const Staff *staff, size_t count);

#endif
