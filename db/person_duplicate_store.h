/* person_duplicate_store.h - finding those who may be the person about to be kept.
 */
#ifndef DB_PERSON_DUPLICATE_STORE_H
#define DB_PERSON_DUPLICATE_STORE_H

#include "db/store.h"
#include "office/person_duplicate.h"

/* Those who may be the same as `person`, the likeliest first, judged by duplicate.h. All are looked
 * at who have his number, phone or IBAN, were born within two days of him, or bear his name where
 * parts of it may be missing in one of them.
 *
 * out  lives in `arena`; without his own record.
 */
MUST_CHECK Err store_person_duplicates(
    Store *store, const Person *person, Arena *arena, PersonLikenesses *out);

#endif
