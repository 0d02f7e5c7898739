/* money.h - amounts in Saudi riyals, held as whole halalas; never in floating point.
 *
 * One riyal is 100 halalas (ISO 4217: SAR, two decimals).
 */
#ifndef OFFICE_MONEY_H
#define OFFICE_MONEY_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "office/refusal.h"

enum { MONEY_HALALAS_PER_RIYAL = 100, MONEY_MAX_RIYAL_DIGITS = 12 };

/* 999,999,999,999.99 riyals, the most that is read or written in words. */
#define MONEY_MAX_HALALAS INT64_C(99999999999999)

/* Reads an amount of riyals: "1234", "1,234.5", "١٬٢٣٤٫٥٠". Digits of all three sets; groups of
 * three, parted by a comma (Latin or Arabic) or the Arabic thousands mark, all or none; at most two
 * decimals after a full stop or the Arabic decimal mark; no sign.
 *
 * out     halalas, 0 to MONEY_MAX_HALALAS.
 * return  ERR_BLANK when nothing was typed; ERR_BAD_DATA with GUARD_BAD_AMOUNT in `why`, whose
 *         `found` borrows `text`. "1,50" is refused, for it may mean either.
 */
MUST_CHECK Err money_parse(Arena *arena, Str text, Refusal *why, int64_t *out);

/* "1,234.50", for people. Lives in `arena`; `halalas` may be negative. */
Str money_grouped(Arena *arena, int64_t halalas);

/* "1234.50", for files and commands. Lives in `arena`; `halalas` may be negative. */
Str money_plain(Arena *arena, int64_t halalas);

#endif
