#include "office/person_duplicate.h"

/* What the rule compares of a person. */
static DuplicateSubject subject_of(const Person *person)
{
    bool is_phone_known = str_starts_with(person->phone, STR("+"));

    return (DuplicateSubject){
        .name = person->name,
        .id_type = str_of(identity_kind_code(person->identity_kind)),
        .id_number = person->identity,
        .dob = person->born.day,
        .phone = is_phone_known ? person->phone : (Str){0},
        .iban = person->iban,
        .sex = str_of(fact_choices(FACT_SEX)->rows[person->sex].code),
    };
}

DuplicateVerdict person_judge(Arena *scratch, const Person *a, const Person *b)
{
    DuplicateSubject subject = subject_of(a);
    DuplicateSubject other = subject_of(b);

    return duplicate_judge(scratch, &subject, &other);
}

bool person_likeness_fits(
    const PersonLikenesses *list, PersonId id, const DuplicateVerdict *verdict)
{
    if (verdict->band == DUPLICATE_BAND_NONE)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        if (list->rows[i].person.id.row == id.row)
            return false;
    }
    return list->count < PERSON_LIKENESS_MAX ||
           verdict->points > list->rows[list->count - 1].verdict.points;
}

void person_likeness_add(PersonLikenesses *list, const PersonLikeness *likeness)
{
    bool is_full = list->count == PERSON_LIKENESS_MAX;
    size_t place = is_full ? list->count - 1 : list->count;

    for (; place > 0; place--) {
        if (list->rows[place - 1].verdict.points >= likeness->verdict.points)
            break;
        list->rows[place] = list->rows[place - 1];
    }
    list->rows[place] = *likeness;
    list->count += !is_full;
}
