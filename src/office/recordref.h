/* recordref.h - which record: its kind, as its events name it, and its id.
 */
#ifndef OFFICE_RECORDREF_H
#define OFFICE_RECORDREF_H

#include "base/str.h"

#include <stdint.h>

typedef struct {
    Str kind; /* "case", "person", "visit"; empty: none */
    int64_t id;
} RecordRef;

#endif
