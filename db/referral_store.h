/* referral_store.h - questions referred to another role, and the way of their answers back. */
#ifndef DB_REFERRAL_STORE_H
#define DB_REFERRAL_STORE_H

#include "db/casework.h"
#include "office/referral.h"

enum { REFERRAL_TEXT_MAX_POINTS = 1000, REFERRAL_LIST_MAX = 500 };

typedef struct {
    int64_t id;
    int64_t version;
    CasefileId casefile; /* {0}: it hangs on a visit alone */
    CaseNumber number;   /* of the case, or of its draft */
    int64_t visit_id;    /* 0: none */
    ReferralState state;
    bool is_mandatory;
    Role to_role;
    Str question;
    Str answer;
    int64_t asked_by;
    Moment asked_at;
    Day due;
    Moment first_seen_at; /* MOMENT_NONE: new and untouched */
    int64_t answered_by;
    Moment answered_at;
    Moment sender_told_at;
    Moment visitor_told_at;
} Referral;

/* What is asked. */
typedef struct {
    CasefileId casefile;
    int64_t visit_id; /* 0: none */
    Str question;     /* any bytes */
    bool is_optional; /* even where the policy makes referrals mandatory */
} ReferralAsked;

/* Refers a question about a case to the role that the policy names; anybody of the staff may, as
 * long as the file is not complete.
 *
 * return  as casework_move() for STEP_REFER and referral_after().
 */
MUST_CHECK Err store_referral_ask(
    Store *store, const Act *act, const ReferralAsked *asked, int64_t *out, Refusal *why);

/* Answers; the role that was asked does, or the manager. An answer may complete a declared file.
 *
 * return  ERR_NOT_FOUND, ERR_CHANGED_MEANWHILE, ERR_TOO_LONG; else as referral_after().
 */
MUST_CHECK Err
store_referral_answer(Store *store, const Act *act, int64_t id, Str answer, Refusal *why);

/* Writes an answer anew that has reached nobody yet; as store_referral_answer(). It stays answered at
 * the moment at which it was. */
MUST_CHECK Err
store_referral_correct(Store *store, const Act *act, int64_t id, Str answer, Refusal *why);

/* Keeps that the answer reached the colleague who asked, or the visitor. */
MUST_CHECK Err
store_referral_told(Store *store, const Act *act, int64_t id, bool is_visitor, Refusal *why);

/* Takes a question back; who asked does, or the manager, with act->reason. */
MUST_CHECK Err store_referral_withdraw(Store *store, const Act *act, int64_t id, Refusal *why);

MUST_CHECK Err store_referral_find(Store *store, int64_t id, Arena *arena, Referral *out);

/* In which order open referrals are read. */
typedef enum {
    REFERRALS_NEW_FIRST, /* new and untouched, then the oldest */
    REFERRALS_BY_AGE,    /* the oldest first */
    REFERRALS_BY_DUE,    /* by the day of the answer */
    REFERRALS_ORDER_COUNT
} ReferralOrder;

/* Reads open referrals, those to `to_role` where it is not ROLE_NONE. At most REFERRAL_LIST_MAX, the
 * first ones; they live in `arena`. */
MUST_CHECK Err store_referral_open(
    Store *store, Role to_role, ReferralOrder order, Arena *arena, Referral **out,
    size_t *count);

/* All of one case, the first one first; at most REFERRAL_LIST_MAX. */
MUST_CHECK Err store_referral_of_case(
    Store *store, CasefileId id, Arena *arena, Referral **out, size_t *count);

/* --- for the other stores of db/ --------------------------------------------------------------- */

/* Refers a question inside a change that is more than this.
 *
 * state  of the case, CASE_NONE where it hangs on a visit alone.
 */
MUST_CHECK Err referral_ask(
    Change *change, const Policy *policy, const ReferralAsked *asked, CaseState state,
    int64_t *out, Refusal *why);

/* The kind of record that events of referrals name. */
#define REFERRAL_KIND STR("referral")

#endif
