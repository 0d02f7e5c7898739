/* scan.h - the file of a paper's scan: named so that it is found again, and what its bytes are.
 */
#ifndef DB_SCAN_H
#define DB_SCAN_H

#include "db/seal.h"
#include "db/store.h"
#include "office/refusal.h"

enum { SCAN_PATH_MAX_POINTS = 1000 };

/* The most bytes that a scan of this office may have: its setting paper.scan_megabytes. */
MUST_CHECK Err store_scan_max(Store *store, Arena *arena, int64_t *out);

/* Finds the file that somebody named, and reads it.
 *
 * typed   a name with marks that cannot be seen, which nobody could type or read again, is refused;
 *         so is one that is no text.
 * path    from the root, as it will be looked for again; living in `arena`.
 * return  ERR_BLANK with `why`; ERR_NO_INPUT when there is no such file; ERR_BAD_DATA with `why` for
 *         its name or its size; ERR_CANCELLED.
 */
MUST_CHECK Err scan_read(
    Arena *arena, Str typed, const SealReading *reading, Str *path, Digest *digest,
    Refusal *why);

#endif
