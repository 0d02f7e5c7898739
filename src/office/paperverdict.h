/* paperverdict.h - a verdict on the validity of one paper: for which occasion and which day it was
 * judged, and what came of it.
 *
 * Validity is judged when a paper is matched or found expired, again when its case is put before
 * the committee, when the committee decides, and with each payment. Every verdict is kept as it
 * fell: a later one stands beside it and never in its place.
 */
#ifndef OFFICE_PAPERVERDICT_H
#define OFFICE_PAPERVERDICT_H

#include "office/casepaper.h"

/* The codes are stored. */
#define PAPER_OCCASION_LIST(X)                                                                 \
    X(SUBMISSION, "submission", N_("At submission"))                                           \
    X(LATER, "later", N_("After completeness"))                                                \
    X(DOCKET, "docket", N_("Put before the committee"))                                        \
    X(COMMITTEE, "committee", N_("At the committee"))                                          \
    X(PAYMENT, "payment", N_("At payment"))

#define PAPER_STANDING_LIST(X)                                                                 \
    X(NONE, "none", N_("Not judged"))                                                          \
    X(VALID, "valid", N_("Valid"))                                                             \
    X(OUT_OF_DATE, "out_of_date", N_("Out of date"))                                           \
    X(UNDATED, "undated", N_("Its date is not written down"))                                  \
    X(ABSENT, "absent", N_("Not in hand"))

#define X(name, code, text) PAPEROCCASION_##name,
typedef enum { PAPER_OCCASION_LIST(X) PAPEROCCASION_COUNT } PaperOccasion;
#undef X
#define X(name, code, text) STANDING_##name,
typedef enum { PAPER_STANDING_LIST(X) STANDING_COUNT } PaperStanding;
#undef X

typedef struct {
    int64_t id;
    int64_t paper_id;
    PaperKind kind;
    PaperOccasion occasion;
    PaperStanding standing;
    Day judged_for;
    Day last_day; /* of its validity, as it was known then; DAY_NONE: none */
    int64_t judged_by;
    Moment judged_at;
} PaperVerdict;

extern const Choices paper_occasion_choices;
extern const Choices paper_standing_choices;

const char *paper_occasion_code(PaperOccasion occasion);
const char *paper_occasion_label(PaperOccasion occasion);
bool paper_occasion_from_code(Str code, PaperOccasion *out);

const char *paper_standing_code(PaperStanding standing);
const char *paper_standing_label(PaperStanding standing);
bool paper_standing_from_code(Str code, PaperStanding *out);

/* How a paper stands for `day`. */
PaperStanding casepaper_standing(const CasePaper *paper, Day day);

/* Whether the paper counts when the papers of its case are judged together: one that is asked for
 * and in hand, expired, or mandatory and not there. */
bool casepaper_is_judged_with_case(const CasePaper *paper);

#endif
