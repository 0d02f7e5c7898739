/* demo_person.c - what holds of a made-up person: his categories, the means agreed, further phones.
 *
 * It is counted out over the people, not drawn, so that whatever else is made up stays as it is.
 */
#include "cmd/demo_office.h"

#include "db/circumstance_store.h"
#include "db/person_store.h"
#include "office/beneficiary.h"

enum {
    CATEGORY_EVERY = 3,
    CONTACT_EVERY = 4,
    PHONE_EVERY = 5,
    DAYS_HELD = 200,
    GROWN_YEARS = 18,
    OLD_YEARS = 60
};

static Err add(Demo *demo, PersonId person, CircumstanceTyped typed)
{
    const char *warning;
    Circumstance one;
    int64_t id;

    TRY(circumstance_read(&demo->turn, &typed, demo->today, &one, &warning, &demo->why));
    return store_circumstance_add(
        demo->store, demo_act(demo, ROLE_CLERK), person, &one, &id, &demo->why);
}

static Str days_ago(Demo *demo, int64_t days)
{
    return day_iso(&demo->turn, CALENDAR_HIJRI, demo->today - (Day)days);
}

/* No man is a widow, nobody young is old. */
static bool fits(const Person *person, size_t class, int age)
{
    switch ((BeneficiaryClass) class) {
    case CLASS_ORPHANS:
        return age < GROWN_YEARS;
    case CLASS_WIDOW:
    case CLASS_DIVORCED:
        return person->sex == SEX_FEMALE && age >= GROWN_YEARS;
    case CLASS_ELDERLY:
        return age >= OLD_YEARS;
    default:
        return true;
    }
}

/* The next class behind `class` that he may be in. */
static size_t next_class(const Demo *demo, const Person *person, size_t class)
{
    int age = day_parts(person->born.calendar, demo->today).year - person->born.parts.year;

    do
        class = 1 + class % (BENEFICIARY_CLASS_COUNT - 1);
    while (!fits(person, class, age));
    return class;
}

/* Every second one held before, and something else holds now. */
static Err add_categories(Demo *demo, PersonId id)
{
    Person person;
    int64_t place = demo->people / CATEGORY_EVERY;

    TRY(store_person_find(demo->store, id, &demo->turn, &person));
    size_t class = next_class(demo, &person, (size_t)(place % (BENEFICIARY_CLASS_COUNT - 1)));
    size_t next = next_class(demo, &person, class);
    CircumstanceTyped typed = {
        .kind = CIRCUMSTANCE_CATEGORY,
        .choice = str_of(beneficiary_class_code((BeneficiaryClass) class)),
        .from = days_ago(demo, 3 * DAYS_HELD + place % DAYS_HELD),
    };

    if (place % 2 == 0)
        return add(demo, id, typed);
    typed.until = days_ago(demo, DAYS_HELD);
    TRY(add(demo, id, typed));
    typed.choice = str_of(beneficiary_class_code((BeneficiaryClass)next));
    typed.from = days_ago(demo, DAYS_HELD - 1);
    typed.until = (Str){0};
    return add(demo, id, typed);
}

static Err add_contact(Demo *demo, PersonId person)
{
    return add(
        demo, person,
        (CircumstanceTyped){
            .kind = CIRCUMSTANCE_CONTACT,
            .choice = str_of(channel_code((Channel)demo->policy->channels.items[0])),
            .from = days_ago(demo, 0),
        });
}

static Err add_phone(Demo *demo, PersonId person)
{
    int64_t place = demo->people / PHONE_EVERY;
    size_t owner = 1 + (size_t)(place % (PHONE_OWNER_COUNT - 1));

    return add(
        demo, person,
        (CircumstanceTyped){
            .kind = CIRCUMSTANCE_PHONE,
            .choice = str_of(circumstance_choices(CIRCUMSTANCE_PHONE)->rows[owner].code),
            .number = str_format(&demo->turn, "059%07d", (int)(place % 10000000)),
        });
}

Err demo_add_circumstances(Demo *demo, PersonId person)
{
    if (demo->people % CATEGORY_EVERY == 0)
        TRY(add_categories(demo, person));
    if (demo->people % CONTACT_EVERY == 0)
        TRY(add_contact(demo, person));
    return demo->people % PHONE_EVERY == 0 ? add_phone(demo, person) : ERR_NONE;
}
