/* phrase_store.h - phrases that everybody types by a short code.
 *
 * `why` is never NULL; its texts live until the next change of this store.
 */
#ifndef DB_PHRASE_STORE_H
#define DB_PHRASE_STORE_H

#include "db/change.h"
#include "office/knownanswer.h"

#define PHRASE_KIND STR("phrase")

/* Keeps a phrase under its code, which is one word; what stood there before gives way.
 *
 * code, text  any bytes.
 * return      ERR_REFUSED for a code that is no word or an empty text; ERR_TOO_LONG;
 *             ERR_NOT_PERMITTED; ERR_CHANGED_MEANWHILE.
 */
MUST_CHECK Err store_phrase_set(Store *store, const Act *act, Str code, Str text, Refusal *why);

/* ERR_NOT_FOUND when there is none. */
MUST_CHECK Err store_phrase_remove(Store *store, const Act *act, Str code, Refusal *why);

/* All of them, by their codes, living in `arena`. */
MUST_CHECK Err store_phrase_list(Store *store, Arena *arena, Phrase **out, size_t *count);

#endif
