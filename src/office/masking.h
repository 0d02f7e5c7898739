/* masking.h - whose numbers are shown whole, and to whom: who keeps people's files needs them, to the
 * others the last four figures tell one person from another.
 *
 * What is masked is for showing alone: it is never written back, for whoever does not see it keeps no
 * files. Whoever looks behind it is logged as a reader who did.
 */
#ifndef OFFICE_MASKING_H
#define OFFICE_MASKING_H

#include "office/casedata.h"
#include "office/circumstance.h"
#include "office/member.h"
#include "office/person_query.h"

/* Whether a role sees identity numbers, phones and accounts masked. */
bool masking_hides(Role role);

/* "••••0003"; a text of four letters or less is hidden whole. Lives in `arena`. */
Str masking_number(Arena *arena, Str text);

/* Masks the numbers of a person, of the members of a family, or of further phones, where they are hidden
 * from `role`. */
void masking_person(Arena *arena, Role role, Person *person);
void masking_members(Arena *arena, Role role, Members *members);
void masking_circumstances(Arena *arena, Role role, Circumstance *rows, size_t count);

/* The same of what is declared in a case. */
void masking_data(Arena *arena, Role role, CaseData *data);

/* The same of what stood in a field before. */
Str masking_field(Arena *arena, Role role, PersonField field, Str value);

/* The same of what somebody was found by, where it does not stand in his row; names are no numbers. */
Str masking_met(Arena *arena, Role role, PersonMatch why, Str met);

/* What is logged of somebody who looks behind the mask of one person. */
Str masking_asked(Arena *arena, PersonId id);

#endif
