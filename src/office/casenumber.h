/* casenumber.h - what a case is called: D12 while it is a draft, 1448-37 from then on.
 *
 * A number is the Hijri year of the opening and a serial without gaps in that year; it is given
 * when the case leaves the draft. The draft's serial stays, so that a slip with it is still good.
 */
#ifndef OFFICE_CASENUMBER_H
#define OFFICE_CASENUMBER_H

#include "base/str.h"

/* {0} names no case. */
typedef struct {
    int hijri_year; /* 0: the serial is a draft's */
    int64_t serial; /* from 1 */
} CaseNumber;

/* Reads one as typed: any digits, blanks and invisible marks anywhere, d or D before a draft's
 * serial, a hyphen, a dash or a slash behind a year.
 *
 * return  false when it is no such number; `out` is then untouched.
 */
bool casenumber_read(Str typed, CaseNumber *out);

/* "1448-37" or "D12", living in `arena`; empty for {0}. */
Str casenumber_text(Arena *arena, CaseNumber number);

#endif
