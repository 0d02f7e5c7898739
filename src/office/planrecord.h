/* planrecord.h - what is kept of a support plan and of each delivery; how they move is plan.h and
 * entitlement.h.
 */
#ifndef OFFICE_PLANRECORD_H
#define OFFICE_PLANRECORD_H

#include "base/moment.h"
#include "office/casefile.h"
#include "office/entitlement.h"

/* Out of which money it comes; zakat and restricted funds have rules of their own. */
#define FUND_LIST(X)                                                                           \
    X(GENERAL, "general", N_("General"))                                                       \
    X(ZAKAT, "zakat", N_("Zakat"))                                                             \
    X(SADAQA, "sadaqa", N_("Sadaqa"))                                                          \
    X(WAQF, "waqf", N_("Endowment"))                                                           \
    X(RESTRICTED, "restricted", N_("Restricted by the giver"))

#define X(name, code, label) FUND_##name,
typedef enum { FUND_LIST(X) FUND_COUNT } Fund;
#undef X

enum { PLAN_MAX_TIMES = 60, RECEIVER_MAX_POINTS = 120, RECEIPT_MAX_POINTS = 120 };

typedef struct {
    int64_t id;
    CasefileId casefile;
    PlanState state;
    CaseKind support_kind;
    int64_t amount_halalas; /* of one delivery; 0: not money */
    Fund fund;
    int64_t made_by;
    Moment made_at;
    int64_t authorised_by; /* 0: nobody yet */
    Moment authorised_at;
    Str maker; /* read with it: logins of those two; empty: nobody */
    Str approver;
} Plan;

typedef struct {
    int64_t id;
    int64_t plan_id;
    CasefileId casefile;
    EntitlementState state;
    Day due;
    int64_t amount_halalas;
    Moment delivered_at;
    int64_t delivered_by;
    Str receiver;
    Str receipt;
    /* Of its plan: */
    PlanState plan_state;
    CaseKind support_kind;
    Fund fund;
} Entitlement;

/* The due day of delivery `place`, from 0: the same day of the month so many months after the
 * first, or that month's last day.
 *
 * return  DAY_NONE when it lies beyond the last day that exists.
 */
Day plan_due_day(CalendarKind calendar, Day first, int place);

const char *fund_code(Fund fund);
const char *fund_label(Fund fund);
bool fund_from_code(Str code, Fund *out);

extern const Choices fund_choices;

#endif
