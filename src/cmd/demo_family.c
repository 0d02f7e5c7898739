/* demo_family.c - a made-up register of a family, for some of those who have a case.
 *
 * It draws from a stream of its own, so that nothing else of the office hangs on it.
 */
#include "cmd/demo_office.h"

#include "db/family_store.h"
#include "db/person_store.h"

enum { MEMBERS_MAX = 8, SOON_PEOPLE = 60, SOON_PERCENT = 60, LATER_PERCENT = 12 };

/* The family as it is made up. */
typedef struct {
    Demo *demo;
    Sample sample;
    Person head;
    Str father; /* the given name of the children's father, and the family's */
    Str family;
    int year; /* of the Hijri calendar, today */
    Member rows[MEMBERS_MAX];
    size_t count;
} Making;

static const struct {
    int most_years;
    const char *education;
} schools[] = {
    {5,   "not_yet"     },
    {12,  "primary"     },
    {15,  "intermediate"},
    {18,  "secondary"   },
    {200, "university"  },
};

static Str last_word(Str name)
{
    Str word = {0};

    while (str_cut(&name, ' ', &word))
        continue;
    return word;
}

static Str first_word(Str name)
{
    Str word = {0};

    str_cut(&name, ' ', &word);
    return word;
}

static Err set(Making *making, Member *member, MemberField field, Str typed)
{
    Demo *demo = making->demo;
    const char *warning;

    return member_set(&demo->turn, member, field, typed, demo->today, &warning, &demo->why);
}

static const char *school_of(int years)
{
    size_t i = 0;

    while (years > schools[i].most_years)
        i++;
    return schools[i].education;
}

static Err set_lot(Making *making, Member *member, int years)
{
    Sample *sample = &making->sample;
    size_t health = sample_below(sample, 100);

    if (health < 12)
        TRY(
            set(making, member, MEMBER_FIELD_HEALTH,
                health < 4 ? STR("special_needs") : STR("chronic")));
    if (years > 18 && sample_chance(sample, 20))
        TRY(set(making, member, MEMBER_FIELD_LIVES, STR("away")));
    return set(making, member, MEMBER_FIELD_EDUCATION, str_of(school_of(years)));
}

static Err add(Making *making, const char *kinship, Str name, int years)
{
    Arena *turn = &making->demo->turn;
    Member *member = &making->rows[making->count++];
    Str born = str_format(
        turn, "%d/%d/%d", making->year - years, 1 + (int)sample_below(&making->sample, 5),
        1 + (int)sample_below(&making->sample, 29));

    *member = MEMBER_NONE;
    TRY(set(making, member, MEMBER_FIELD_NAME, name));
    TRY(set(making, member, MEMBER_FIELD_KINSHIP, str_of(kinship)));
    TRY(set(making, member, MEMBER_FIELD_BORN, born));
    return set_lot(making, member, years);
}

static Str name_of(Making *making, Str given, Str father)
{
    return str_format(
        &making->demo->turn, "%.*s %.*s %.*s", (int)given.len, given.bytes, (int)father.len,
        father.bytes, (int)making->family.len, making->family.bytes);
}

static Err add_spouse(Making *making)
{
    Sample *sample = &making->sample;
    Str given = sample_skewed_word(sample, sample_women);
    Str father = sample_skewed_word(sample, sample_men);

    return add(
        making, "wife", name_of(making, given, father), 22 + (int)sample_below(sample, 35));
}

static Err add_child(Making *making)
{
    Sample *sample = &making->sample;
    bool is_son = sample_chance(sample, 50);
    Str given = sample_skewed_word(sample, is_son ? sample_men : sample_women);

    return add(
        making, is_son ? "son" : "daughter", name_of(making, given, making->father),
        1 + (int)sample_below(sample, 24));
}

static Err make(Making *making, size_t members)
{
    bool is_man = making->head.sex != SEX_FEMALE;

    making->family = last_word(making->head.name);
    making->father = is_man ? first_word(making->head.name)
                            : sample_skewed_word(&making->sample, sample_men);
    if (is_man)
        TRY(add_spouse(making));
    while (making->count < members)
        TRY(add_child(making));
    return ERR_NONE;
}

static bool has_register(Sample *sample, int64_t people)
{
    return sample_chance(sample, people < SOON_PEOPLE ? SOON_PERCENT : LATER_PERCENT);
}

/* It is written down with the act before, so that the office's clock does not hang on it. */
Err demo_add_family(Demo *demo, PersonId head, size_t size)
{
    Making *making = arena_new(&demo->turn, Making, 1);
    Act act = demo->acts[ROLE_CLERK];

    *making = (Making){.demo = demo, .sample = {~demo->sample.state}};
    if (!has_register(&making->sample, demo->people))
        return ERR_NONE;
    making->year = day_parts(CALENDAR_HIJRI, demo->today).year;
    TRY(store_person_find(demo->store, head, &demo->turn, &making->head));
    TRY(make(making, size < MEMBERS_MAX ? size : MEMBERS_MAX));
    Members members = {.rows = making->rows, .count = making->count};
    return store_family_fill(demo->store, &act, head, &members, &demo->why);
}
