/* plan_rows.h - registrations, support plans and deliveries as rows. */
#ifndef VIEW_PLAN_ROWS_H
#define VIEW_PLAN_ROWS_H

#include "office/beneficiary.h"
#include "office/planrecord.h"
#include "view/table.h"

/* One row, the card of a beneficiary: number, class, liaison, registered_on. */
Table registration_row(Arena *arena, const Registration *registration);

/* id, state, kind, amount, fund, made_by, made_at, authorised_by, authorised_at. */
Table plan_rows(Arena *arena, const Plan *plans, size_t count);

/* due, state, kind, amount, fund, plan_state, receiver, receipt, delivered_at, plan, id. */
Table delivery_rows(Arena *arena, const Entitlement *entitlements, size_t count);

#endif
