/* iban.h - account numbers: whether a Saudi IBAN was typed right.
 *
 * Sources: ISO 13616-1 (structure and the check modulo 97 of ISO/IEC 7064); SAMA's structure for
 * Saudi Arabia, SA2!n2!n18!c. Only the bank that holds the account may make check digits, so
 * nothing here proposes other ones.
 */
#ifndef OFFICE_IBAN_H
#define OFFICE_IBAN_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#define IBAN_VERDICT_LIST(X)                                                                   \
    X(OK, "ok", N_("The check digits match"))                                                  \
    X(ASSUME_SA, "ok_assume_sa", N_("SA was missing in front and was added"))                  \
    X(WARN_LETTERS, "ok_warn_letters",                                                         \
      N_("Letters in the account are allowed but rare; compare with the paper"))               \
    X(WARN_BANK, "ok_warn_bank",                                                               \
      N_("No bank with this code is known; compare with the paper"))                           \
    X(FOREIGN, "foreign", N_("Not a Saudi IBAN; its check digits were not looked at"))         \
    X(BAD_CHECK, "bad_check", N_("The check digits do not match; compare every character"))    \
    X(BAD_LENGTH, "bad_length", N_("A Saudi IBAN is SA and 22 characters more"))               \
    X(BAD_CHAR, "bad_char",                                                                    \
      N_("An IBAN is two letters, four digits, then letters A to Z or digits"))                \
    X(EMPTY, "empty", N_("No IBAN was typed"))

#define X(name, code, label) IBAN_##name,
typedef enum { IBAN_VERDICT_LIST(X) IBAN_VERDICT_COUNT } IbanVerdict;
#undef X

typedef struct {
    IbanVerdict verdict;
    Str normal;         /* ASCII capitals and digits without blanks; empty: nothing to keep */
    Str bank_code;      /* two digits of a Saudi IBAN, else empty */
    Str bank_name;      /* a hint in Arabic; empty when the code is not known */
    const char *reason; /* English, for gettext; NULL when nothing is to be said */
} Iban;

/* Judges an IBAN as typed: digits of all three sets, either case, with or without the word IBAN
 * (or its Arabic spelling) and a colon in front; blanks, hyphens and invisible marks are dropped.
 *
 * return  `normal` and `bank_code` live in `arena`.
 */
Iban iban_judge(Arena *arena, Str text);

const char *iban_verdict_code(IbanVerdict verdict);
const char *iban_verdict_label(IbanVerdict verdict);

#endif
