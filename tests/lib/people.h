/* people.h - made-up people for tests of what is kept of them.
 */
#ifndef TESTS_PEOPLE_H
#define TESTS_PEOPLE_H

#include "db/person_store.h"
#include "office/sample.h"
#include "tests/lib/office.h"

/* A person made of fields as typed: "name=..;id=..;phone=..", by the codes of PersonField. Without
 * an id he has a reason for having none. Fails when a field is not allowed. */
Person person_typed(Arena *arena, const char *fields);

/* Keeps him as the program itself, ruled new, `seconds` after TEST_MOMENT. */
PersonId person_kept(Store *store, Arena *arena, const char *fields);

/* A person of office/sample.h. */
Person person_sample(Sample *sample, Arena *arena, int64_t serial);

/* Keeps the next sample people, from serial `from` to before `to`, in one change. */
void people_fill_from(Store *store, Sample *sample, int64_t from, int64_t to);

/* Keeps the first `count` sample people of `seed`, a thousand in a change. */
void people_fill(Store *store, uint64_t seed, int64_t count);

#endif
