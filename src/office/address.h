/* address.h - the parts of a Saudi national address that have a fixed form.
 *
 * Source: Saudi Post, National Address (enwan.com.sa), and UPU's addressing sheet for Saudi
 * Arabia. Whether an address exists cannot be told from its form.
 */
#ifndef OFFICE_ADDRESS_H
#define OFFICE_ADDRESS_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/* Name, code, label, form (9: a digit, A: a letter), what to say when the form is not kept. */
#define ADDRESS_PART_LIST(X)                                                                   \
    X(BUILDING, "building", N_("Building number"), "9999",                                     \
      N_("A building number has 4 digits"))                                                    \
    X(POSTAL_CODE, "postal_code", N_("Postal code"), "99999",                                  \
      N_("A postal code has 5 digits"))                                                        \
    X(ADDITIONAL, "additional", N_("Additional number"), "9999",                               \
      N_("An additional number has 4 digits"))                                                 \
    X(SHORT, "short_address", N_("Short address"), "AAAA9999",                                 \
      N_("A short address is 4 letters A to Z and 4 digits"))

#define X(name, code, label, form, reason) ADDRESS_##name,
typedef enum { ADDRESS_PART_LIST(X) ADDRESS_PART_COUNT } AddressPart;
#undef X

#define ADDRESS_VERDICT_LIST(X)                                                                \
    X(OK, "ok", N_("The form is kept"))                                                        \
    X(EMPTY, "empty", N_("Nothing was typed"))                                                 \
    X(BAD_FORM, "bad_form", N_("The form is not kept"))                                        \
    X(BUILDING_DIFFERS, "building_differs",                                                    \
      N_("The short address ends with another building number; compare both"))

#define X(name, code, label) ADDRESS_VERDICT_##name,
typedef enum { ADDRESS_VERDICT_LIST(X) ADDRESS_VERDICT_COUNT } AddressVerdict;
#undef X

typedef struct {
    AddressVerdict verdict;
    Str normal;         /* ASCII digits and capitals; empty unless the verdict is OK */
    const char *reason; /* English, for gettext; NULL when nothing is to be said */
} AddressCheck;

/* Judges one part as typed: digits of all three sets, either case; blanks, hyphens and invisible
 * marks are dropped.
 *
 * return  `normal` lives in `arena`.
 */
AddressCheck address_judge(Arena *arena, AddressPart part, Str text);

/* Holds a short address against the building number; both in normal form, either may be empty.
 *
 * return  OK, or BUILDING_DIFFERS, which is a warning only.
 */
AddressVerdict address_compare(Str short_address, Str building);

const char *address_part_code(AddressPart part);
const char *address_part_label(AddressPart part);

const char *address_verdict_code(AddressVerdict verdict);
const char *address_verdict_label(AddressVerdict verdict);

#endif
