/* undopeople.c - families, circumstances and rulings, act by act. */
#include "db/circumstance_store.h"
#include "db/family_store.h"
#include "db/household_store.h"
#include "db/person_ruling_store.h"
#include "tests/lib/undoacts.h"

static Act by(UndoDesk *desk, Role role, const char *reason)
{
    Act act = caseoffice_as(desk->office, role);

    act.reason = str_of(reason);
    return act;
}

static void add_other(UndoDesk *desk)
{
    desk->other = caseoffice_person(
        desk->office, "name=نوف سالم القحطاني;id=1999900028;sex=f;phone=0512345678");
}

static void rule_two(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "والدة وابنتها");

    hearing_expect(
        desk->office, store_person_rule(
                          desk->office->store, &act, desk->office->person, desk->other,
                          SAME_RULING_OTHER, &desk->office->why));
}

static void rule_later(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");

    hearing_expect(
        desk->office, store_person_rule(
                          desk->office->store, &act, desk->office->person, desk->other,
                          SAME_RULING_LATER, &desk->office->why));
}

static void rule_one_household(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");

    hearing_expect(
        desk->office, store_household_rule(
                          desk->office->store, &act, desk->office->person, desk->other,
                          HOUSEHOLD_RULING_ONE, &desk->office->why));
}

static void rule_two_households(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "بيتان");

    hearing_expect(
        desk->office, store_household_rule(
                          desk->office->store, &act, desk->office->person, desk->other,
                          HOUSEHOLD_RULING_TWO, &desk->office->why));
}

static Member a_son(UndoDesk *desk, Str name)
{
    Member member = MEMBER_NONE;

    member.head = desk->office->person;
    member.kinship = KINSHIP_SON;
    member.name = name;
    return member;
}

static void add_member(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    Member member = a_son(desk, STR("فهد سعد العتيبي"));

    hearing_expect(
        desk->office,
        store_family_add(
            desk->office->store, &act, &member, &desk->member, &desk->office->why));
}

static void change_member(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    Member member = a_son(desk, STR("فيصل سعد العتيبي"));

    member.id = desk->member;
    hearing_expect(
        desk->office,
        store_family_change(desk->office->store, &act, &member, &desk->office->why));
}

static void remove_member(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");

    hearing_expect(
        desk->office,
        store_family_remove(desk->office->store, &act, desk->member, &desk->office->why));
}

/* He goes to the family of the other person. */
static void move_member(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    FamilyGoer goer = {.id = desk->member, .kinship = KINSHIP_SON};
    FamilyMove move = {
        .from = desk->office->person,
        .to = desk->other,
        .goers = &goer,
        .count = 1,
        .ended = ENDED_MARRIED,
        .day = date_of_day(CALENDAR_GREGORIAN, moment_day(desk->office->now)),
    };

    hearing_expect(
        desk->office, store_family_move(desk->office->store, &act, &move, &desk->office->why));
}

static void add_contact(UndoDesk *desk)
{
    CaseOffice *office = desk->office;
    Act act = by(desk, ROLE_CLERK, "");
    CircumstanceTyped typed = {
        .kind = CIRCUMSTANCE_CONTACT,
        .choice = STR("phone"),
        .from = day_iso(
            &office->arena, CALENDAR_GREGORIAN,
            moment_day(office->now) - (desk->circumstance ? 0 : 20)),
    };
    const char *warning;
    Circumstance one;

    hearing_expect(
        office,
        circumstance_read(
            &office->arena, &typed, moment_day(office->now), &one, &warning, &office->why));
    hearing_expect(
        office,
        store_circumstance_add(
            office->store, &act, office->person, &one, &desk->circumstance, &office->why));
}

static void end_contact(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "");
    Date until = date_of_day(CALENDAR_GREGORIAN, moment_day(desk->office->now) - 1);

    hearing_expect(
        desk->office,
        store_circumstance_end(
            desk->office->store, &act, desk->circumstance, until, &desk->office->why));
}

static void strike_contact(UndoDesk *desk)
{
    Act act = by(desk, ROLE_CLERK, "خطأ");

    hearing_expect(
        desk->office, store_circumstance_strike(
                          desk->office->store, &act, desk->circumstance, &desk->office->why));
}

const UndoAct undo_people[] = {
    {"one more person",  ROLE_NONE,  add_other,           false},
    {"ask later",        ROLE_CLERK, rule_later,          false},
    {"two people",       ROLE_CLERK, rule_two,            false},
    {"one household",    ROLE_CLERK, rule_one_household,  false},
    {"two households",   ROLE_CLERK, rule_two_households, false},
    {"member",           ROLE_CLERK, add_member,          false},
    {"change a member",  ROLE_CLERK, change_member,       false},
    {"remove a member",  ROLE_CLERK, remove_member,       false},
    {"member again",     ROLE_CLERK, add_member,          false},
    {"move him",         ROLE_CLERK, move_member,         false},
    {"agree on a means", ROLE_CLERK, add_contact,         false},
    {"it ends",          ROLE_CLERK, end_contact,         false},
    {"agree on another", ROLE_CLERK, add_contact,         false},
    {"strike it out",    ROLE_CLERK, strike_contact,      false},
    {NULL,               ROLE_NONE,  NULL,                false},
};
