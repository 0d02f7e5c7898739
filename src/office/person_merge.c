#include "office/person_merge.h"

#define X(name, code, label) [MERGE_GROUND_##name] = {code, label},
static const Choice grounds[MERGE_GROUND_COUNT] = {MERGE_GROUND_LIST(X)};
#undef X

const char *merge_ground_code(MergeGround ground)
{
    return grounds[ground].code;
}

const char *merge_ground_label(MergeGround ground)
{
    return grounds[ground].label;
}

/* --- fields ------------------------------------------------------------------------------------ */

static bool is_same(const Person *a, const Person *b, PersonField field)
{
    Arena arena = {0};
    bool is_equal =
        str_equal(person_field_text(&arena, a, field), person_field_text(&arena, b, field));

    arena_free(&arena);
    return is_equal;
}

static bool is_known(const Person *person, PersonField field)
{
    Arena arena = {0};
    bool has_text = person_field_text(&arena, person, field).len > 0;

    arena_free(&arena);
    return has_text;
}

static void copy_fact(Person *to, const Person *from, Fact fact)
{
    person_set_fact(to, fact, person_fact(from, fact));
}

static void copy_identity(Person *to, const Person *from)
{
    to->identity_kind = from->identity_kind;
    to->identity = from->identity;
    to->identity_typed = from->identity_typed;
}

static void copy_phone(Person *to, const Person *from)
{
    to->phone = from->phone;
    to->phone_typed = from->phone_typed;
}

static void copy_field(Person *to, const Person *from, PersonField field)
{
    Str *const texts[PERSON_FIELD_COUNT] = {
        [PERSON_FIELD_NAME] = &to->name,
        [PERSON_FIELD_NO_IDENTITY] = &to->no_identity_reason,
        [PERSON_FIELD_IBAN] = &to->iban,
        [PERSON_FIELD_CITY] = &to->city,
        [PERSON_FIELD_DISTRICT] = &to->district,
        [PERSON_FIELD_ADDRESS] = &to->address,
    };
    const Str values[PERSON_FIELD_COUNT] = {
        [PERSON_FIELD_NAME] = from->name,
        [PERSON_FIELD_NO_IDENTITY] = from->no_identity_reason,
        [PERSON_FIELD_IBAN] = from->iban,
        [PERSON_FIELD_CITY] = from->city,
        [PERSON_FIELD_DISTRICT] = from->district,
        [PERSON_FIELD_ADDRESS] = from->address,
    };

    if (texts[field])
        *texts[field] = values[field];
    else if (field == PERSON_FIELD_IDENTITY)
        copy_identity(to, from);
    else if (field == PERSON_FIELD_PHONE)
        copy_phone(to, from);
    else if (field == PERSON_FIELD_BORN)
        to->born = from->born;
    else
        copy_fact(
            to, from,
            field == PERSON_FIELD_SEX           ? FACT_SEX
            : field == PERSON_FIELD_NATIONALITY ? FACT_NATIONALITY
                                                : FACT_MARITAL);
}

/* --- choosing ---------------------------------------------------------------------------------- */

static MergeChoice propose(const MergeFile files[MERGE_SIDE_COUNT], PersonField field)
{
    const MergeFile *kept = &files[MERGE_KEPT];
    const MergeFile *merged = &files[MERGE_MERGED];
    bool has_kept = is_known(&kept->person, field);
    bool has_merged = is_known(&merged->person, field);

    if (is_same(&kept->person, &merged->person, field))
        return (MergeChoice){MERGE_KEPT, MERGE_GROUND_SAME};
    if (has_kept != has_merged)
        return (MergeChoice){has_kept ? MERGE_KEPT : MERGE_MERGED, MERGE_GROUND_ONLY};
    if (kept->is_proved[field] != merged->is_proved[field])
        return (MergeChoice){
            kept->is_proved[field] ? MERGE_KEPT : MERGE_MERGED, MERGE_GROUND_PROVED};
    bool is_newer = merged->changed_at > kept->changed_at;
    return (MergeChoice){is_newer ? MERGE_MERGED : MERGE_KEPT, MERGE_GROUND_NEWER};
}

MergeChoices merge_propose(const MergeFile files[MERGE_SIDE_COUNT])
{
    MergeChoices choices;

    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        choices.fields[field] = propose(files, (PersonField)field);
    /* Whoever has a number needs no reason for having none. */
    choices.fields[PERSON_FIELD_NO_IDENTITY].side = choices.fields[PERSON_FIELD_IDENTITY].side;
    return choices;
}

void merge_choose(MergeChoices *choices, PersonField field, MergeSide side)
{
    choices->fields[field] = (MergeChoice){side, MERGE_GROUND_CHOSEN};
    if (field == PERSON_FIELD_IDENTITY)
        choices->fields[PERSON_FIELD_NO_IDENTITY].side = side;
    if (field == PERSON_FIELD_NO_IDENTITY)
        choices->fields[PERSON_FIELD_IDENTITY].side = side;
}

Person merge_result(const MergeFile files[MERGE_SIDE_COUNT], const MergeChoices *choices)
{
    Person result = files[MERGE_KEPT].person;
    const Person *merged = &files[MERGE_MERGED].person;

    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        if (choices->fields[field].side == MERGE_MERGED)
            copy_field(&result, merged, (PersonField)field);
    if (merged->stage > result.stage)
        result.stage = merged->stage;
    if (!result.beneficiary_number)
        result.beneficiary_number = merged->beneficiary_number;
    return result;
}

Person merge_undone(const Person *now, const Person *after, const Person *before)
{
    Person result = *now;

    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        if (is_same(now, after, (PersonField)field))
            copy_field(&result, before, (PersonField)field);
    if (now->stage == after->stage)
        result.stage = before->stage;
    if (now->beneficiary_number == after->beneficiary_number)
        result.beneficiary_number = before->beneficiary_number;
    return result;
}
