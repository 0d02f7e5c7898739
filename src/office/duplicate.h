/* duplicate.h - whether two records may be the same person.
 *
 * The same identity number is certain. Everything else gives or takes points; nothing is ever
 * merged on points alone.
 */
#ifndef OFFICE_DUPLICATE_H
#define OFFICE_DUPLICATE_H

#include "base/day.h"
#include "base/err.h"
#include "base/str.h"
#include "office/refusal.h"

/* What is known of a person; an empty text is not known. Texts are borrowed. */
typedef struct {
    Str name;
    Str id_type;   /* numbers of different types are not compared */
    Str id_number; /* normal form */
    Day dob;       /* DAY_NONE: not known */
    Str phone;     /* E.164 */
    Str iban;      /* normal form */
    Str sex;       /* any code, the same in both records */
} DuplicateSubject;

/* none: say nothing. possible: list it. likely: show both and ask for a reason to go on.
 * certain: open the record that exists. */
#define DUPLICATE_BAND_LIST(X)                                                                 \
    X(NONE, "none", N_("Another person"))                                                      \
    X(POSSIBLE, "possible", N_("Possibly the same person"))                                    \
    X(LIKELY, "likely", N_("Probably the same person"))                                        \
    X(CERTAIN, "certain", N_("The same person"))

#define X(name, code, label) DUPLICATE_BAND_##name,
typedef enum { DUPLICATE_BAND_LIST(X) DUPLICATE_BAND_COUNT } DuplicateBand;
#undef X

/* What speaks for or against it, in the order in which it is shown. */
#define DUPLICATE_REASON_LIST(X)                                                               \
    X(SAME_ID, "same_id", N_("Same identity number"))                                          \
    X(SAME_NAME, "same_name", N_("Same name"))                                                 \
    X(SIMILAR_NAME, "similar_name", N_("Similar name"))                                        \
    X(SAME_DOB, "same_dob", N_("Same birth date"))                                             \
    X(NEAR_DOB, "near_dob", N_("Birth dates two days apart or less"))                          \
    X(SAME_PHONE, "same_phone", N_("Same mobile"))                                             \
    X(SAME_IBAN, "same_iban", N_("Same IBAN"))                                                 \
    X(SLIP_IN_ID, "slip_in_id", N_("Identity numbers differ by one slip"))                     \
    X(OTHER_ID, "other_id", N_("Different identity numbers"))                                  \
    X(OTHER_DOB, "other_dob", N_("Different birth dates"))                                     \
    X(OTHER_SEX, "other_sex", N_("Different sex"))

#define X(name, code, label) DUPLICATE_REASON_##name,
typedef enum { DUPLICATE_REASON_LIST(X) DUPLICATE_REASON_COUNT } DuplicateReason;
#undef X

typedef struct {
    int name_score; /* percent */
    int aligned;    /* parts of the names that have a partner */
    int points;     /* 0 to 99; 100 only when certain */
    DuplicateBand band;
    DuplicateReason reasons[DUPLICATE_REASON_COUNT];
    size_t reason_count;
} DuplicateVerdict;

/* The code that is stored and printed ("same_id", "likely"). */
const char *duplicate_band_code(DuplicateBand band);
const char *duplicate_reason_code(DuplicateReason reason);

/* The English words, to be handed to gettext. */
const char *duplicate_band_label(DuplicateBand band);
const char *duplicate_reason_label(DuplicateReason reason);

/* Judges two records; the same for (a, b) and (b, a). */
DuplicateVerdict duplicate_judge(
    Arena *scratch, const DuplicateSubject *a, const DuplicateSubject *b);

/* Reads "name=..;id=..;dob=..;tel=..;iban=..;sex=..", any of them, in any order; `dob` is a day
 * number (base/day.h), `sex` is m or f, all else is taken as given.
 *
 * out     borrows from `text`.
 * return  ERR_BAD_DATA with `why`: UNKNOWN_KEY or BAD_VALUE, naming the field.
 */
MUST_CHECK Err duplicate_parse(Str text, Refusal *why, DuplicateSubject *out);

#endif
