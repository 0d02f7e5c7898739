/* phone.h - telephone numbers: which kind one is, and its one form for storing and comparing.
 *
 * A phone is never refused: every kind that finds fault is a warning beside "save anyway", since
 * papers carry wrong numbers and a household shares phones.
 * Sources: the numbering plan of Saudi Arabia as libphonenumber 8.12.57 holds it; ITU-T E.164.
 */
#ifndef OFFICE_PHONE_H
#define OFFICE_PHONE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/* Name, code, label, what to say to the clerk (NULL: nothing). */
#define PHONE_KIND_LIST(X)                                                                     \
    X(EMPTY, "empty", N_("No number"), N_("No number was typed"))                              \
    X(MOBILE, "mobile", N_("Mobile"), NULL)                                                    \
    X(MOBILE_UNASSIGNED, "mobile_unassigned_warn", N_("Mobile"),                               \
      N_("No mobile numbers begin with 052 so far; ask again"))                                \
    X(MOBILE_BAD_LENGTH, "mobile_bad_length", N_("Mobile"),                                    \
      N_("A mobile number has 10 digits with its 0 in front; count them"))                     \
    X(LANDLINE, "landline", N_("Landline"), NULL)                                              \
    X(LANDLINE_UNASSIGNED, "landline_unassigned_warn", N_("Landline"),                         \
      N_("No region has this area code so far; ask again"))                                    \
    X(TOLL_FREE, "toll_free", N_("Toll-free number"), NULL)                                    \
    X(UNIFIED, "unified_920", N_("Unified number"), NULL)                                      \
    X(UNIVERSAL, "uan_811", N_("Universal access number"), NULL)                               \
    X(SHORT_CODE, "short_code", N_("Short number"), NULL)                                      \
    X(FOREIGN, "foreign", N_("Foreign number"), NULL)                                          \
    X(TWO_NUMBERS, "two_numbers", N_("Two numbers"),                                           \
      N_("Two numbers stand in one field; give each its own"))                                 \
    X(BAD_CHAR, "bad_char", N_("Not a number"),                                                \
      N_("A character stands here that no phone number has"))                                  \
    X(INVALID, "invalid", N_("Not a number in use"), N_("These digits fit no phone number"))

#define X(name, code, label, reason) PHONE_##name,
typedef enum { PHONE_KIND_LIST(X) PHONE_KIND_COUNT } PhoneKind;
#undef X

typedef struct {
    PhoneKind kind;
    Str e164;           /* "+966512345678"; a short number as it is; empty: no form to keep */
    const char *reason; /* English, for gettext; NULL when nothing is to be said */
} Phone;

/* Judges a phone number as typed: digits of all three sets, with 0, 5..., 966, 00966 or +966 in
 * front; blanks, hyphens, dashes, dots, brackets and invisible marks are dropped.
 *
 * return  `e164` lives in `arena`.
 */
Phone phone_judge(Arena *arena, Str text);

const char *phone_kind_code(PhoneKind kind);
const char *phone_kind_label(PhoneKind kind);

#endif
