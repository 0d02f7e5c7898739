/* paper.h - a paper that a case requires: received, matched with the original, expired, or not
 * there.
 *
 * Validity is judged for a day: the day of submission first, later the day of the committee and
 * of payment; each verdict is kept. A paper is still valid on the day it expires.
 */
#ifndef OFFICE_PAPER_H
#define OFFICE_PAPER_H

#include "base/day.h"
#include "office/machine.h"

/* The numbers are stored. */
#define PAPER_STATE_LIST(X)                                                                    \
    X(NONE, "none", N_("Not asked for"))                                                       \
    X(REQUIRED, "required", N_("Required"))                                                    \
    X(RECEIVED, "received", N_("Received"))                                                    \
    X(MATCHED, "matched", N_("Matched"))                                                       \
    X(EXPIRED, "expired", N_("Expired"))                                                       \
    X(NOT_AVAILABLE, "not_available", N_("Not available"))                                     \
    X(NOT_APPLICABLE, "not_applicable", N_("Does not apply"))

#define PAPER_STEP_LIST(X)                                                                     \
    X(REQUIRE, "require", N_("Require"))                                                       \
    X(RECEIVE, "receive", N_("Receive"))                                                       \
    X(MATCH, "match", N_("Match"))                                                             \
    X(UNMATCH, "unmatch", N_("Take the match back"))                                           \
    X(EXPIRE, "expire", N_("Judge as expired"))                                                \
    X(LOSE, "lose", N_("Lost"))                                                                \
    X(NOT_AVAILABLE, "not_available", N_("Not available"))                                     \
    X(NOT_APPLICABLE, "not_applicable", N_("Does not apply"))

/* How a paper or a field was matched. */
#define MATCH_HOW_LIST(X)                                                                      \
    X(NONE, "none", N_("Not matched"))                                                         \
    X(ORIGINAL, "original", N_("Original seen"))                                               \
    X(COPY, "copy", N_("Copy"))                                                                \
    X(TOLD, "told", N_("Told"))

#define X(name, code, text) PAPER_##name,
typedef enum { PAPER_STATE_LIST(X) PAPER_STATE_COUNT } PaperState;
#undef X
#define X(name, code, text) PAPER_STEP_##name,
typedef enum { PAPER_STEP_LIST(X) PAPER_STEP_COUNT } PaperStep;
#undef X
#define X(name, code, text) MATCH_##name,
typedef enum { MATCH_HOW_LIST(X) MATCH_COUNT } MatchHow;
#undef X

typedef struct {
    const Policy *policy;
    PaperState state;
    bool has_reason;
    bool is_mandatory;
    MatchHow how;   /* of MATCH */
    Day expires;    /* the last day of validity; DAY_NONE: never, or not written on it */
    Day judged_for; /* the day for which validity is judged */
} PaperFacts;

extern const Choices paper_state_choices;
extern const Choices match_how_choices;

/* See machine_after(). */
MUST_CHECK Err
paper_after(const PaperFacts *facts, Role role, PaperStep step, PaperState *to, Refusal *why);

bool paper_is_valid_on(Day expires, Day day);

/* Somebody has said what became of it. */
bool paper_is_judged(PaperState state);

/* Mandatory, and not in hand or not valid: it stands on the missing list. */
bool paper_is_missing(PaperState state, bool is_mandatory);

const char *paper_state_code(PaperState state);
const char *paper_state_label(PaperState state);
const char *paper_step_code(PaperStep step);
const char *paper_step_label(PaperStep step);
bool paper_state_from_code(Str code, PaperState *out);

/* The step that leads to a state ("matched": PAPER_STEP_MATCH). */
PaperStep paper_step_to(PaperState state);

const char *match_how_code(MatchHow how);
const char *match_how_label(MatchHow how);
bool match_how_from_code(Str code, MatchHow *out);

#endif
