/* family.h - made-up members of families, for tests. */
#ifndef TESTS_FAMILY_H
#define TESTS_FAMILY_H

#include "db/family_store.h"
#include "tests/lib/caseoffice.h"

/* A member of fields as typed: "name=..;kinship=..;born=..", by the codes of MemberField. Fails when
 * a field is not allowed. Today is the day of TEST_MOMENT. */
Member member_typed(Arena *arena, const char *fields);

/* The clerk writes him down in the family of `head`; it must go well. */
int64_t family_member(CaseOffice *office, PersonId head, const char *fields);

/* The same where it may be refused: office->why. */
Err family_try(CaseOffice *office, PersonId head, const char *fields, int64_t *id);

Members family_of(CaseOffice *office, PersonId head);

#endif
