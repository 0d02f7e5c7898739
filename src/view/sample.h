/* sample.h - a few Arabic words by which the eye sees how a terminal treats them.
 */
#ifndef VIEW_SAMPLE_H
#define VIEW_SAMPLE_H

#include "base/str.h"

/* A sentence with a number and a name in brackets: read right it begins on the right. */
Str sample_sentence(void);

/* A date, whose parts must keep their order. */
Str sample_date(void);

/* A word with all its marks. */
Str sample_marks(void);

#endif
