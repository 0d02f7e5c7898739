/* bank.h - the bank that the fifth and sixth place of a Saudi IBAN name.
 *
 * A hint shown beside the field, never a condition: public lists contradict one another and banks
 * merge. Source: the list at saudiwikimall.com, compared with SAMA's clearing codes.
 */
#ifndef OFFICE_BANK_H
#define OFFICE_BANK_H

#include "base/str.h"

/* The Arabic name of the bank with the two-digit `code`; empty when the list does not hold it. */
Str bank_name(Str code);

#endif
