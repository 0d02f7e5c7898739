/* person_merge_event.h - the events of a merge, and of undoing it; for person_merge_store.c alone.
 */
#ifndef DB_PERSON_MERGE_EVENT_H
#define DB_PERSON_MERGE_EVENT_H

#include "db/person_merge_store.h"

/* An event of a file whose fields change. */
MUST_CHECK Err merge_tell_file(Change *change, Str act, const Person *old, const Person *new);

/* An event for each case that was moved, and for each visit, appointment and family member. */
MUST_CHECK Err
merge_tell_cases(Change *change, Str act, const Merge *merge, PersonId from, PersonId to);
MUST_CHECK Err merge_tell_visits(Change *change, Str act, const Merge *merge);

#endif
