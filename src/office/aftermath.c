#include "office/aftermath.h"

#define X(name, code, label, task) {code, label, task},
static const struct {
    const char *code;
    const char *label;
    const char *task;
} kinds[AFTERMATH_COUNT] = {AFTERMATH_LIST(X)};
#undef X

BeneficiaryClass aftermath_class(const Person *dead, const Member *member)
{
    bool is_child = member->kinship == KINSHIP_SON || member->kinship == KINSHIP_DAUGHTER;
    bool is_grown = member_age(member, CALENDAR_HIJRI, dead->died) >= AFTERMATH_CHILD_YEARS;

    if (dead->sex == SEX_FEMALE || member->ended != ENDED_NOT)
        return CLASS_NONE;
    if (member->kinship == KINSHIP_WIFE)
        return CLASS_WIDOW;
    return is_child && !is_grown ? CLASS_ORPHANS : CLASS_NONE;
}

Err aftermath_check_visitor(const Person *person, Refusal *why)
{
    if (person->died == DAY_NONE)
        return ERR_NONE;
    *why =
        (Refusal){.guard = GUARD_VISITOR_ALIVE, .field = STR("person"), .found = person->name};
    return ERR_REFUSED;
}

const char *aftermath_code(AftermathKind kind)
{
    return kinds[kind].code;
}

const char *aftermath_label(AftermathKind kind)
{
    return kinds[kind].label;
}

const char *aftermath_task(AftermathKind kind)
{
    return kinds[kind].task;
}
