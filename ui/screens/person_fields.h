/* person_fields.h - the fields of a person as a form: what is typed, what there is to say about it.
 *
 * Every field is read by person_set(), as on the command line; the form only adds where it stands.
 */
#ifndef UI_SCREENS_PERSON_FIELDS_H
#define UI_SCREENS_PERSON_FIELDS_H

#include "office/person.h"
#include "ui/form.h"

/* The record of the form: what stands in each field. */
typedef struct {
    Str texts[PERSON_FIELD_COUNT];
    Date born;
    int choices[PERSON_FIELD_COUNT]; /* -1: none */
} PersonTyped;

/* The table of the form's fields, in the order in which they are asked for; lives in `arena`. */
const Field *person_fields(Arena *arena, size_t *count);

/* What judges a field of a person as it is typed; NULL: nothing does. */
FieldCheck *person_field_check(PersonField field);

/* Which field stands at place `i` of the form, and where the one with this code stands. */
PersonField person_field_at(size_t i);
size_t person_field_place(Str code);

/* What stands in the fields of a person who is on file. */
void person_typed_from(Arena *arena, const Person *person, PersonTyped *out);

/* Reads one field of what was typed into `person`; as person_set(). */
MUST_CHECK Err person_field_take(
    Arena *arena, const PersonTyped *typed, PersonField field, Day today, Person *person,
    Refusal *why);

/* What there is to say of a name and of an identity number; as FieldCheck. */
FieldNote person_field_check_name(Arena *arena, Str text);
FieldNote person_field_check_identity(Arena *arena, Str text);

/* The field that a text which was searched for belongs into: a number, or the name. */
PersonField person_field_fit(Arena *arena, Str text);

#endif
