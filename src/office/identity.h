/* identity.h - identity numbers: which kind one is, and whether it was typed right.
 *
 * A check digit proves the typing, never that a person or a paper exists; the words say no more.
 * Sources: the check of the national ID and the iqama is the Luhn check (ISO/IEC 7812-1 annex B)
 * over 10 digits; the unified number is SAMA's circular 42007290 (10 digits beginning with 7, no
 * published check digit). Border and GCC numbers have no official published rule: only their form
 * is looked at. Passport numbers follow no common rule: the form asked for is wide on purpose.
 */
#ifndef OFFICE_IDENTITY_H
#define OFFICE_IDENTITY_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#define IDENTITY_KIND_LIST(X)                                                                  \
    X(NONE, "-", N_("Unknown kind of number"))                                                 \
    X(NATIONAL, "national_id", N_("National ID"))                                              \
    X(IQAMA, "iqama", N_("Iqama"))                                                             \
    X(UNIFIED, "unified_number", N_("Unified number of an establishment"))                     \
    X(BORDER, "border_number", N_("Border number"))                                            \
    X(BORDER_OR_VISA, "border_number_or_visa", N_("Border or visa number"))                    \
    X(UAE, "gcc_uae_eid", N_("Identity number of the Emirates"))                               \
    X(KUWAIT, "gcc_kuwait_civil", N_("Civil number of Kuwait"))                                \
    X(QATAR, "gcc_qatar_qid", N_("Personal number of Qatar"))                                  \
    X(BAHRAIN, "gcc_bahrain_cpr", N_("Personal number of Bahrain"))                            \
    X(OMAN, "gcc_oman_civil", N_("Civil number of Oman"))                                      \
    X(PASSPORT, "passport", N_("Passport"))                                                    \
    X(OTHER, "other", N_("Another number"))

#define X(name, code, label) IDENTITY_##name,
typedef enum { IDENTITY_KIND_LIST(X) IDENTITY_KIND_COUNT } IdentityKind;
#undef X

#define IDENTITY_VERDICT_LIST(X)                                                               \
    X(OK, "ok", N_("The check digit matches"))                                                 \
    X(OK_FORMAT, "ok_format", N_("Only the form was looked at; no check digit is known"))      \
    X(WARN_PREFIX, "warn_prefix",                                                              \
      N_("Not the number of a citizen or a resident; compare it with the paper"))              \
    X(BAD_CHECK, "bad_check", N_("The check digit does not match; compare every digit"))       \
    X(BAD_PREFIX, "bad_prefix", N_("No identity number begins with 0"))                        \
    X(BAD_LENGTH, "bad_length", N_("No identity number has this many characters"))             \
    X(BAD_CHAR, "bad_char", N_("A character stands here that no identity number has"))         \
    X(EMPTY, "empty", N_("No number was typed"))

#define X(name, code, label) IDENTITY_VERDICT_##name,
typedef enum { IDENTITY_VERDICT_LIST(X) IDENTITY_VERDICT_COUNT } IdentityVerdict;
#undef X

typedef struct {
    IdentityKind kind;
    IdentityVerdict verdict;
    Str normal;         /* ASCII; empty when there is nothing to keep */
    const char *reason; /* English, for gettext; NULL when nothing is to be said */
} Identity;

/* Judges an identity number by its digits alone.
 *
 * text    as typed: digits of all three sets; blanks, hyphens, dots and invisible marks are
 *         dropped, anything else is a bad character.
 * return  `normal` lives in `arena`. A citizen's or resident's number that matches but repeats
 *         or counts its digits stays OK and carries a reason to look twice.
 */
Identity identity_judge(Arena *arena, Str text);

/* Judges the number of a passport, which digits alone cannot tell: 5 to 20 of A-Z and 0-9, in
 * either case. The verdict is OK_FORMAT at best.
 */
Identity identity_judge_passport(Arena *arena, Str text);

const char *identity_kind_code(IdentityKind kind);
const char *identity_kind_label(IdentityKind kind);

/* return  false when `code` names no kind; `out` is then untouched. */
bool identity_kind_from_code(Str code, IdentityKind *out);

const char *identity_verdict_code(IdentityVerdict verdict);
const char *identity_verdict_label(IdentityVerdict verdict);

#endif
