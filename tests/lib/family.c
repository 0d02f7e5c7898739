#include "tests/lib/family.h"

static void set(Arena *arena, Member *member, Str field)
{
    Str name = {0};
    Str value = field;
    MemberField known;
    const char *warning;
    Refusal why;

    str_cut(&value, '=', &name);
    assert_true(member_field_from_code(name, &known));
    assert_int_equal(
        member_set(arena, member, known, value, moment_day(TEST_MOMENT), &warning, &why),
        ERR_NONE);
}

Member member_typed(Arena *arena, const char *fields)
{
    Member member = MEMBER_NONE;
    Str rest = str_of(fields);
    Str field;

    while (str_cut(&rest, ';', &field))
        set(arena, &member, field);
    return member;
}

Err family_try(CaseOffice *office, PersonId head, const char *fields, int64_t *id)
{
    Member member = member_typed(&office->arena, fields);
    Act act = caseoffice_as(office, ROLE_CLERK);

    member.head = head;
    return store_family_add(office->store, &act, &member, id, &office->why);
}

int64_t family_member(CaseOffice *office, PersonId head, const char *fields)
{
    int64_t id = 0;

    assert_int_equal(family_try(office, head, fields, &id), ERR_NONE);
    return id;
}

Members family_of(CaseOffice *office, PersonId head)
{
    Members members;

    assert_int_equal(
        store_family_list(office->store, head, &office->arena, &members), ERR_NONE);
    return members;
}
