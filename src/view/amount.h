/* amount.h - an amount of money in Arabic words, as receipts and vouchers carry it.
 *
 * Source: the ordinary grammar of Arabic numerals as receipts use it: the last two digits choose
 * the form of the counted noun, 3-10 take the other gender, and a dual loses its noon before the
 * noun that it counts. The rows of tests/data/vectors/tafqit.tsv show each rule. The words stay
 * Arabic whatever language is in use.
 */
#ifndef VIEW_AMOUNT_H
#define VIEW_AMOUNT_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/* Writes `halalas` out, from "فقط" to "لا غير".
 *
 * halalas  0 to MONEY_MAX_HALALAS.
 * out      lives in `arena`.
 * return   ERR_BAD_DATA when it is less or more.
 */
MUST_CHECK Err amount_words(Arena *arena, int64_t halalas, Str *out);

#endif
