/* docket.h - the order in which cases come before the committee, and the reason of each place.
 *
 * A share of each session belongs to the priority classes; strict class order would starve the
 * last class, so the rest of the session goes by the pressure of the reply window and then by
 * age. The order depends on the rows alone: the same rows in any order give the same docket.
 */
#ifndef OFFICE_DOCKET_H
#define OFFICE_DOCKET_H

#include "base/err.h"
#include "base/str.h"

/* What told a row from its neighbours, from the first key to the last. */
#define DOCKET_KEY_LIST(X)                                                                     \
    X(CLASS, "class", N_("Priority class"))                                                    \
    X(WINDOW, "window", N_("Days left in the reply window"))                                   \
    X(AGE, "age", N_("Age of the complete file"))                                              \
    X(NUMBER, "number", N_("Equal otherwise: case number"))

#define X(name, code, text) DOCKET_KEY_##name,
typedef enum { DOCKET_KEY_LIST(X) DOCKET_KEY_COUNT } DocketKey;
#undef X

/* `days_left` of a case whose policy has no ceiling. */
#define DOCKET_NO_DUE INT32_MAX

typedef struct {
    int64_t id;        /* of the caller */
    int hijri_year;    /* of the case's number ... */
    int serial;        /* ... which is unique */
    int class_rank;    /* 1: the first priority class; 0: none */
    int32_t days_left; /* working days to the due day, negative when past; or DOCKET_NO_DUE */
    int32_t age_days;  /* since completeness */
    int need_score;    /* shown beside the row; it does not order */
    /* Written by docket_sort(): */
    int session;           /* from 1: the session whose seat it gets */
    bool is_priority_seat; /* from the share of the priority classes */
    DocketKey key;         /* the last key needed to tell it from a neighbour of its kind */
} DocketRow;

typedef struct {
    int seats;            /* cases of one session, at least 1 */
    int priority_percent; /* share of the priority classes, 0..100; rounded up to whole seats */
} DocketRule;

/* Sorts `rows` and writes session, is_priority_seat and key of each.
 *
 * arena   for work alone; nothing that is returned lives in it.
 * rule    Within the share: class, days left, age, number; in the rest the same without class.
 *         Priority seats that no class needs go to the rest.
 */
void docket_sort(Arena *arena, DocketRow *rows, size_t count, DocketRule rule);

const char *docket_key_code(DocketKey key);
const char *docket_key_label(DocketKey key);
bool docket_key_from_code(Str code, DocketKey *out);

#endif
