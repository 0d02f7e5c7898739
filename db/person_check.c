#include "db/body.h"
#include "db/check.h"
#include "db/import_check.h"
#include "db/person_row.h"
#include "db/person_store.h"

static void add_number(StrBuilder *body, const char *name, int64_t number)
{
    body_add(body, name, str_format(body->arena, "%lld", (long long)number));
}

Str person_body(Arena *arena, const Person *person)
{
    StrBuilder body = {.arena = arena};

    for (int i = 0; i < PERSON_FIELD_COUNT; i++) {
        PersonField field = (PersonField)i;
        body_add(&body, person_field_code(field), person_field_text(arena, person, field));
    }
    body_add(&body, "id_kind", str_of(identity_kind_code(person->identity_kind)));
    body_add(&body, "id_typed", person->identity_typed);
    body_add(&body, "phone_typed", person->phone_typed);
    add_number(&body, "number", person->beneficiary_number);
    return strbuilder_text(&body);
}

Str person_state(const Person *person)
{
    return person->merged_into.row ? PERSON_MERGED : str_of(person_stage_code(person->stage));
}

static Err read_person(Store *store, int64_t id, Arena *arena, RecordState *out)
{
    Person person;

    TRY(store_person_find(store, (PersonId){id}, arena, &person));
    *out = (RecordState){
        .state = person_state(&person),
        .fields = person_body(arena, &person),
    };
    return ERR_NONE;
}

const StateTable person_states = {
    .record_kind = "person",
    .gone = "removed",
    .has_fields = true,
    .read = read_person,
    .count = person_count,
    .rest = import_people_states,
};
