/* fold_table.h - what the search form makes of each code point; read by fold.c alone.
 *
 * Sorted by code point. One that is not in the table stands for itself or is treated by its
 * Unicode properties (fold.c).
 */
#ifndef TEXT_FOLD_TABLE_H
#define TEXT_FOLD_TABLE_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
    FOLD_DROP,  /* nothing is left */
    FOLD_JOIN,  /* each of the range becomes `text`: a letter, or the letters of a ligature */
    FOLD_SHIFT, /* `first` becomes the digit `text`, the next one the digit after it */
} FoldHow;

typedef struct {
    uint32_t first;
    uint32_t last;
    FoldHow how;
    const char *text;
} FoldRange;

extern const FoldRange fold_ranges[];
extern const size_t fold_range_count;

#endif
