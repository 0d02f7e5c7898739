/* person_row.h - the columns of a person and how they become a Person and come from one.
 */
#ifndef DB_PERSON_ROW_H
#define DB_PERSON_ROW_H

#include "db/engine.h"
#include "db/store.h"
#include "office/name_search.h"
#include "office/person.h"
#include "text/fold.h"

/* Kept with the folded name: another one means that it must be folded anew. */
enum { PERSON_FOLD_VERSION = FOLD_VERSION * 1000 + NAME_INDEX_VERSION };

/* The columns of a person's own row. */
#define PERSON_OWN_COLUMNS                                                                     \
    "p.id, p.version, p.stage, p.name, p.identity_kind, p.identity, p.identity_typed,"         \
    " p.no_identity_reason, p.sex, p.birth_calendar, p.birth_year, p.birth_month,"             \
    " p.birth_day, p.nationality, p.marital, p.phone, p.phone_typed, p.iban, p.city,"          \
    " p.district, p.short_address, p.beneficiary_number, p.merged_into"

/* What every statement selects that reads whole people, from a table called p: the day of death
 * lies with what holds of him. */
#define PERSON_COLUMNS                                                                         \
    PERSON_OWN_COLUMNS ", (SELECT d.from_day FROM circumstance d WHERE d.person_id = p.id"     \
                       " AND d.kind = 'death' AND d.struck = '')"

enum { PERSON_COLUMN_NAME = 3, PERSON_COLUMN_MERGED_INTO = 22, PERSON_COLUMN_DIED };

/* Reads PERSON_COLUMNS, the first columns of `row`.
 *
 * out     its texts live in `arena`.
 * return  ERR_DAMAGED when a code or a date is none.
 */
MUST_CHECK Err person_from_row(const Row *row, Arena *arena, Person *out);

/* What a person is kept as: his own fields stand between his id and his serial, in the order of
 * person_bind(). */
typedef enum {
    PERSON_VALUE_ID,
    PERSON_VALUE_NAME,
    PERSON_VALUE_NAME_FOLDED,
    PERSON_VALUE_NAME_TOKENS,
    PERSON_VALUE_FOLD_VERSION,
    PERSON_VALUE_IDENTITY_KIND,
    PERSON_VALUE_IDENTITY,
    PERSON_VALUE_IDENTITY_TYPED,
    PERSON_VALUE_NO_IDENTITY,
    PERSON_VALUE_SEX,
    PERSON_VALUE_BIRTH_CALENDAR,
    PERSON_VALUE_BIRTH_YEAR,
    PERSON_VALUE_BIRTH_MONTH,
    PERSON_VALUE_BIRTH_DAY,
    PERSON_VALUE_BIRTH_DAY_NUMBER,
    PERSON_VALUE_NATIONALITY,
    PERSON_VALUE_MARITAL,
    PERSON_VALUE_PHONE,
    PERSON_VALUE_PHONE_TYPED,
    PERSON_VALUE_IBAN,
    PERSON_VALUE_CITY,
    PERSON_VALUE_DISTRICT,
    PERSON_VALUE_ADDRESS,
    PERSON_VALUE_SERIAL,
    PERSON_VALUE_COUNT
} PersonValue;

/* All but id and serial, which stay null; texts are the person's own or live in `arena`. */
void person_values(Arena *arena, const Person *person, EngineValue out[PERSON_VALUE_COUNT]);

/* Binds ?1 the id and ?2 to ?23 what a person's own fields are kept as:
 *
 *     name, name_folded, name_tokens, fold_version, identity_kind, identity, identity_typed,
 *     no_identity_reason, sex, birth_calendar, birth_year, birth_month, birth_day,
 *     birth_day_number, nationality, marital, phone, phone_typed, iban, city, district,
 *     short_address
 */
void person_bind(Row *row, Arena *scratch, PersonId id, const Person *person);

/* All that is known of a person, as his events keep it; lives in `arena`. */
Str person_body(Arena *arena, const Person *person);

/* The state of his record, as events name it: his stage, or that it was merged into another. */
#define PERSON_MERGED STR("merged")
Str person_state(const Person *person);

/* How many people there are. */
MUST_CHECK Err person_count(Store *store, int64_t *out);

#endif
