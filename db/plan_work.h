/* plan_work.h - one act on the plans of a case; for plan_store.c and delivery_store.c alone. */
#ifndef DB_PLAN_WORK_H
#define DB_PLAN_WORK_H

#include "db/casework.h"
#include "db/decision_row.h"
#include "db/plan_store.h"

typedef struct {
    CaseWork casework;
    Plan *plans;
    size_t plan_count;
    Entitlement *entitlements;
    size_t entitlement_count;
    Decision decision; /* in force; outcome OUTCOME_NONE: there is none */
} PlanWork;

/* Work that is left when its variable goes out of sight before casework_commit(). */
#define AUTO_LEAVE_PLAN __attribute__((cleanup(planwork_leave)))

/* Begins a change and reads the case with its plans. */
MUST_CHECK Err
planwork_begin(PlanWork *work, Store *store, const Act *act, CasefileId id, Refusal *why);

typedef bool (*PlanTest)(PlanState state);

bool plan_waits_for_signature(PlanState state);
bool plan_is_live(PlanState state);

/* The first and the newest plan that pass; NULL: none does. */
Plan *planwork_first(PlanWork *work, PlanTest test);
Plan *planwork_newest(PlanWork *work, PlanTest test);

/* The sum of what is not cancelled: of this plan alone, or where `is_without` of all others. */
int64_t planwork_sum(const PlanWork *work, int64_t plan_id, bool is_without);

/* The days on which something of a plan is still due. */
NameList planwork_due(PlanWork *work, int64_t plan_id);

/* Whether the person was given the same lately by another plan than this. */
MUST_CHECK Err
planwork_is_double_aid(PlanWork *work, int64_t plan_id, CaseKind kind, bool *out);

/* What the guards of a plan with this total ask. */
MUST_CHECK Err planwork_facts(PlanWork *work, const Plan *plan, int64_t total, PlanFacts *out);

/* Takes a step of the plan and keeps it. */
MUST_CHECK Err
planwork_step(PlanWork *work, Plan *plan, const PlanFacts *facts, PlanStep step, Refusal *why);

/* Finishes an authorised plan of which nothing is due any more; the system does it. */
MUST_CHECK Err planwork_finish(PlanWork *work, int64_t plan_id);

/* What an event of the case says of a plan. */
CaseNote planwork_note(PlanWork *work, const Plan *plan);

/* Something may be handed over only where the case allows it at all. */
MUST_CHECK Err planwork_check_deliverable(const CaseWork *work, Refusal *why);

/* For AUTO_LEAVE_PLAN. */
void planwork_leave(PlanWork *work);

#endif
