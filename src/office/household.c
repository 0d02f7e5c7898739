#include "office/household.h"

#include "office/name_likeness.h"

/* A boy's name and the day are too little; his father's name comes with it in most registers. */
enum { ALIKE_PERCENT = 90, ALIKE_PARTS = 2, NEAR_DAYS = 2 };

#define X(name, code, text) {code, text},
static const Choice reasons[] = {HOUSEHOLD_REASON_LIST(X)};
static const Choice ruling_rows[] = {HOUSEHOLD_RULING_LIST(X)};
#undef X

const Choices household_ruling_choices = {ruling_rows, HOUSEHOLD_RULING_COUNT};

static bool is_near(const Date *a, const Date *b)
{
    bool is_known = a->day != DAY_NONE && b->day != DAY_NONE;

    return is_known && a->day - b->day <= NEAR_DAYS && b->day - a->day <= NEAR_DAYS;
}

/* Two numbers that are one person's alone each are two people. */
static bool has_other_number(const Member *a, const Member *b)
{
    return a->identity.len && b->identity.len && a->identity_kind == b->identity_kind &&
           !str_equal(a->identity, b->identity);
}

bool household_names_alike(Arena *scratch, Str a, Str b)
{
    NameLikeness likeness =
        name_likeness(scratch, name_parts(scratch, a), name_parts(scratch, b));

    return likeness.percent >= ALIKE_PERCENT && likeness.aligned >= ALIKE_PARTS;
}

bool household_members_alike(Arena *scratch, const Member *a, const Member *b)
{
    return !has_other_number(a, b) && member_sex(a) == member_sex(b) &&
           is_near(&a->born, &b->born) && household_names_alike(scratch, a->name, b->name);
}

/* Of a person who is being typed the sex may not be known yet. */
bool household_person_alike(Arena *scratch, const Person *person, const Member *member)
{
    Member same = {.identity = person->identity, .identity_kind = person->identity_kind};
    bool is_other_sex = person->sex != SEX_UNKNOWN && person->sex != member_sex(member);

    return !has_other_number(&same, member) && !is_other_sex &&
           is_near(&person->born, &member->born) &&
           household_names_alike(scratch, person->name, member->name);
}

static HouseholdRuled *ruled_of(HouseholdRulings *rulings, PersonId other)
{
    for (size_t i = 0; i < rulings->count; i++)
        if (rulings->rows[i].second.row == other.row)
            return &rulings->rows[i];
    return rulings->count < HOUSEHOLD_MAX ? &rulings->rows[rulings->count++] : NULL;
}

void household_rulings_keep(
    HouseholdRulings *rulings, PersonId other, HouseholdRuling ruling, Str reason)
{
    HouseholdRuled *ruled = ruled_of(rulings, other);

    if (ruled)
        *ruled = (HouseholdRuled){.second = other, .ruling = ruling, .reason = reason};
}

void household_rulings_show(const HouseholdRulings *rulings, HouseholdFindings *findings)
{
    for (size_t i = 0; i < findings->count; i++)
        for (size_t j = 0; j < rulings->count; j++)
            if (rulings->rows[j].second.row == findings->rows[i].other.row)
                findings->rows[i].ruled = rulings->rows[j];
}

static HouseholdFinding *finding_of(HouseholdFindings *findings, PersonId other)
{
    for (size_t i = 0; i < findings->count; i++)
        if (findings->rows[i].other.row == other.row)
            return &findings->rows[i];
    if (findings->count == HOUSEHOLD_MAX)
        return NULL;
    HouseholdFinding *found = &findings->rows[findings->count++];
    *found = (HouseholdFinding){.other = other};
    return found;
}

void household_note(
    HouseholdFindings *findings, Arena *arena, PersonId other, HouseholdReason reason,
    Str member)
{
    HouseholdFinding *found = finding_of(findings, other);

    if (!found)
        return;
    found->reasons |= 1u << reason;
    if (!member.len || str_find(found->members, member) < found->members.len)
        return;
    found->members = str_format(
        arena, "%.*s%s%.*s", (int)found->members.len, found->members.bytes,
        found->members.len ? " · " : "", (int)member.len, member.bytes);
}

bool household_waits(const HouseholdFinding *finding)
{
    HouseholdRuling ruling = finding->ruled.ruling;

    return ruling == HOUSEHOLD_RULING_NONE || ruling == HOUSEHOLD_RULING_LATER;
}

size_t household_open(const HouseholdFindings *findings)
{
    size_t count = 0;

    for (size_t i = 0; i < findings->count; i++)
        count += household_waits(&findings->rows[i]);
    return count;
}

const char *household_reason_code(HouseholdReason reason)
{
    return reasons[reason].code;
}

const char *household_reason_label(HouseholdReason reason)
{
    return reasons[reason].label;
}

const char *household_ruling_code(HouseholdRuling ruling)
{
    return ruling_rows[ruling].code;
}

const char *household_ruling_label(HouseholdRuling ruling)
{
    return ruling_rows[ruling].label;
}

bool household_ruling_from_code(Str code, HouseholdRuling *out)
{
    size_t place = 0;
    bool is_known = choices_find(&household_ruling_choices, code, &place);

    if (is_known)
        *out = (HouseholdRuling)place;
    return is_known;
}
