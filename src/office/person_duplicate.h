/* person_duplicate.h - who on file may be the person that is about to be kept.
 *
 * The rule is that of duplicate.h. Phones that could not be told are not compared: what people
 * write where they have none ("no phone") would make them all one.
 */
#ifndef OFFICE_PERSON_DUPLICATE_H
#define OFFICE_PERSON_DUPLICATE_H

#include "office/duplicate.h"
#include "office/person.h"

typedef struct {
    Person person;
    DuplicateVerdict verdict;
} PersonLikeness;

enum { PERSON_LIKENESS_MAX = 50 };

/* Those who are alike, the likeliest first. */
typedef struct {
    PersonLikeness *rows; /* room for PERSON_LIKENESS_MAX */
    size_t count;
} PersonLikenesses;

DuplicateVerdict person_judge(Arena *scratch, const Person *a, const Person *b);

/* Whether somebody with this verdict belongs to the list: he may be the same, is not there yet,
 * and is likelier than the last of a full list. */
bool person_likeness_fits(
    const PersonLikenesses *list, PersonId id, const DuplicateVerdict *verdict);

/* Puts somebody who fits at his place; the last of a full list leaves it. */
void person_likeness_add(PersonLikenesses *list, const PersonLikeness *likeness);

#endif
