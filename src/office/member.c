#include "office/member.h"

#include "office/freetext.h"

#include <assert.h>

#define X(name, code, label, max_points) [MEMBER_FIELD_##name] = {code, label, max_points},
static const struct {
    const char *code;
    const char *label;
    size_t max_points;
} fields[MEMBER_FIELD_COUNT] = {MEMBER_FIELD_LIST(X)};
#undef X

#define X(name, code, label, sex) {code, label},
static const Choice kinships[] = {KINSHIP_LIST(X)};
#undef X
#define X(name, code, label, sex) sex,
static const Sex sexes[] = {KINSHIP_LIST(X)};
#undef X
#define X(name, code, label) {code, label},
static const Choice lives[] = {LIVES_LIST(X)};
static const Choice healths[] = {HEALTH_LIST(X)};
static const Choice educations[] = {EDUCATION_LIST(X)};
static const Choice ends[] = {ENDED_LIST(X)};
#undef X

static const Choices choices[MEMBER_FIELD_COUNT] = {
    [MEMBER_FIELD_KINSHIP] = {kinships,   KINSHIP_COUNT  },
    [MEMBER_FIELD_LIVES] = {lives,      LIVES_COUNT    },
    [MEMBER_FIELD_HEALTH] = {healths,    HEALTH_COUNT   },
    [MEMBER_FIELD_EDUCATION] = {educations, EDUCATION_COUNT},
    [MEMBER_FIELD_ENDED] = {ends,       ENDED_COUNT    },
};

enum { CHILD_YEARS = 15, OLD_YEARS = 64 };

/* --- what is chosen ---------------------------------------------------------------------------- */

const Choices *member_choices(MemberField field)
{
    return choices[field].count ? &choices[field] : NULL;
}

size_t member_choice(const Member *member, MemberField field)
{
    switch (field) {
    case MEMBER_FIELD_KINSHIP:
        return member->kinship;
    case MEMBER_FIELD_LIVES:
        return member->lives;
    case MEMBER_FIELD_HEALTH:
        return member->health;
    case MEMBER_FIELD_EDUCATION:
        return member->education;
    default:
        assert(field == MEMBER_FIELD_ENDED);
        return member->ended;
    }
}

static void member_choose(Member *member, MemberField field, size_t place)
{
    switch (field) {
    case MEMBER_FIELD_KINSHIP:
        member->kinship = (Kinship)place;
        break;
    case MEMBER_FIELD_LIVES:
        member->lives = (Lives)place;
        break;
    case MEMBER_FIELD_HEALTH:
        member->health = (Health)place;
        break;
    case MEMBER_FIELD_EDUCATION:
        member->education = (Education)place;
        break;
    default:
        assert(field == MEMBER_FIELD_ENDED);
        member->ended = (Ended)place;
    }
}

/* The day; where it or the month was not written, these stand for them. */
static Day day_of(const Date *date, int month, int day)
{
    DayParts parts = date->parts;

    if (date->day != DAY_NONE || !parts.year)
        return date->day;
    if (parts.month)
        month = parts.month;
    return day_from(date->calendar, (DayParts){parts.year, month, day});
}

/* The day, or the middle of what is known of it. */
static Day middle_of(const Date *date)
{
    return date->parts.month ? day_of(date, 0, 15) : day_of(date, 7, 1);
}

/* --- reading ----------------------------------------------------------------------------------- */

/* Where he lives is at home until something else is said. */
static Err read_choice(Arena *arena, Member *member, MemberField field, Str typed, Refusal *why)
{
    const Choices *allowed = &choices[field];
    size_t place = 0;
    bool is_known = choices_find(allowed, typed, &place);

    if (field == MEMBER_FIELD_KINSHIP && !typed.len)
        return ERR_BLANK;
    if (is_known || !typed.len) {
        member_choose(member, field, place);
        return ERR_NONE;
    }
    *why = (Refusal){
        .guard = GUARD_BAD_VALUE,
        .found = typed,
        .allowed = choices_codes(arena, allowed, allowed->rows[0].code[0] ? 0 : 1),
    };
    return ERR_BAD_DATA;
}

/* A member's name, number and birth are read as those of any person. */
static Err read_as_person(
    Arena *arena, Member *member, PersonField field, Str typed, Day today, const char **warning,
    Refusal *why)
{
    Person person = PERSON_NONE;

    TRY(person_set(arena, &person, field, typed, today, warning, why));
    if (field == PERSON_FIELD_NAME)
        member->name = person.name;
    if (field == PERSON_FIELD_BORN)
        member->born = person.born;
    if (field != PERSON_FIELD_IDENTITY)
        return ERR_NONE;
    member->identity_kind = person.identity_kind;
    member->identity = person.identity;
    member->identity_typed = person.identity_typed;
    return ERR_NONE;
}

/* Days like "-3" may be counted from today, but none lies after it. */
static Err read_date(Arena *arena, Date *date, Str typed, Day today, Refusal *why)
{
    Date read = DATE_NONE;

    if (typed.len)
        TRY(date_parse(arena, typed, today, &read, why));
    if (day_of(&read, 1, 1) > today) {
        *why = (Refusal){.guard = GUARD_AFTER_TODAY, .found = typed};
        return ERR_BAD_DATA;
    }
    *date = read;
    return ERR_NONE;
}

static Err read_field(
    Arena *arena, Member *member, MemberField field, Str typed, Day today, const char **warning,
    Refusal *why)
{
    switch (field) {
    case MEMBER_FIELD_NAME:
        return read_as_person(arena, member, PERSON_FIELD_NAME, typed, today, warning, why);
    case MEMBER_FIELD_BORN:
        return read_as_person(arena, member, PERSON_FIELD_BORN, typed, today, warning, why);
    case MEMBER_FIELD_IDENTITY:
        return read_as_person(arena, member, PERSON_FIELD_IDENTITY, typed, today, warning, why);
    case MEMBER_FIELD_SINCE:
        return read_date(arena, &member->since, typed, today, why);
    case MEMBER_FIELD_UNTIL:
        return read_date(arena, &member->until, typed, today, why);
    case MEMBER_FIELD_DOCUMENT:
        member->document = typed;
        return ERR_NONE;
    case MEMBER_FIELD_NOTE:
        member->note = typed;
        return ERR_NONE;
    default:
        return read_choice(arena, member, field, typed, why);
    }
}

Err member_set(
    Arena *arena, Member *member, MemberField field, Str typed, Day today, const char **warning,
    Refusal *why)
{
    Str clean;

    *warning = NULL;
    *why = (Refusal){0};
    TRY(freetext_line(arena, typed, fields[field].code, fields[field].max_points, &clean, why));
    Err err = read_field(arena, member, field, clean, today, warning, why);
    if (err)
        why->field = str_of(fields[field].code);
    return err;
}

Str member_field_text(Arena *arena, const Member *member, MemberField field)
{
    if (choices[field].count)
        return str_of(choices[field].rows[member_choice(member, field)].code);
    switch (field) {
    case MEMBER_FIELD_NAME:
        return member->name;
    case MEMBER_FIELD_BORN:
        return date_iso(arena, &member->born);
    case MEMBER_FIELD_IDENTITY:
        return member->identity;
    case MEMBER_FIELD_SINCE:
        return date_iso(arena, &member->since);
    case MEMBER_FIELD_UNTIL:
        return date_iso(arena, &member->until);
    case MEMBER_FIELD_DOCUMENT:
        return member->document;
    default:
        assert(field == MEMBER_FIELD_NOTE);
        return member->note;
    }
}

/* --- the whole member -------------------------------------------------------------------------- */

static Err owed(MemberField field, Refusal *why)
{
    *why = (Refusal){.field = str_of(fields[field].code)};
    return ERR_BLANK;
}

static bool is_before(const Date *first, const Date *second)
{
    return first->day != DAY_NONE && second->day != DAY_NONE && first->day < second->day;
}

Err member_check(const Member *member, Refusal *why)
{
    if (!member->name.len)
        return owed(MEMBER_FIELD_NAME, why);
    if (member->kinship == KINSHIP_NONE)
        return owed(MEMBER_FIELD_KINSHIP, why);
    if (member->until.parts.year && member_is_there(member))
        return owed(MEMBER_FIELD_ENDED, why);
    if (!is_before(&member->until, &member->since) && !is_before(&member->until, &member->born))
        return ERR_NONE;
    *why = (Refusal){
        .guard = GUARD_LEFT_BEFORE,
        .field = str_of(fields[MEMBER_FIELD_UNTIL].code),
    };
    return ERR_BAD_DATA;
}

bool member_is_there(const Member *member)
{
    return member->ended == ENDED_NOT;
}

Sex member_sex(const Member *member)
{
    return sexes[member->kinship];
}

/* --- ages -------------------------------------------------------------------------------------- */

int member_age(const Member *member, CalendarKind calendar, Day today)
{
    Day birth = middle_of(&member->born);
    Day end = member->ended == ENDED_DIED ? middle_of(&member->until) : today;

    if (birth == DAY_NONE || end == DAY_NONE || end < birth)
        return -1;
    DayParts born = day_parts(calendar, birth);
    DayParts now = day_parts(calendar, end);
    bool is_before_birthday =
        now.month < born.month || (now.month == born.month && now.day < born.day);
    return now.year - born.year - is_before_birthday;
}

FamilyCounts members_count(const Members *members, Day today)
{
    FamilyCounts counts = {0};

    for (size_t i = 0; i < members->count; i++) {
        const Member *member = &members->rows[i];
        int age = member_age(member, CALENDAR_GREGORIAN, today);
        if (!member_is_there(member))
            continue;
        counts.members++;
        counts.wives += member->kinship == KINSHIP_WIFE;
        counts.sons += member->kinship == KINSHIP_SON;
        counts.daughters += member->kinship == KINSHIP_DAUGHTER;
        counts.under_15 += age >= 0 && age < CHILD_YEARS;
        counts.over_64 += age > OLD_YEARS;
        counts.special_needs += member->health == HEALTH_SPECIAL_NEEDS;
        counts.away += member->lives == LIVES_AWAY;
    }
    return counts;
}

/* --- codes and labels -------------------------------------------------------------------------- */

const char *member_field_code(MemberField field)
{
    return fields[field].code;
}

const char *member_field_label(MemberField field)
{
    return fields[field].label;
}

size_t member_field_max_points(MemberField field)
{
    return fields[field].max_points;
}

bool member_field_from_code(Str code, MemberField *out)
{
    for (size_t i = 0; i < MEMBER_FIELD_COUNT; i++) {
        if (str_equal(code, str_of(fields[i].code))) {
            *out = (MemberField)i;
            return true;
        }
    }
    return false;
}

const char *ended_label(Ended ended)
{
    return ends[ended].label;
}
