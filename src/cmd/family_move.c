/* family_move.c - the commands by which people go from one family to another. */
#include "cmd/choice.h"
#include "cmd/family.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "db/family_store.h"
#include "db/person_store.h"
#include "office/date.h"
#include "office/kinship.h"
#include "view/family_rows.h"
#include "view/language.h"

enum { GOERS_MAX = COMMAND_MAX_ARGS };

/* --- what is typed ----------------------------------------------------------------------------- */

static ExitCode read_kinship(const CommandLine *line, Str typed, Kinship *out)
{
    size_t place = 0;
    ExitCode code = choice_named(
        line, member_choices(MEMBER_FIELD_KINSHIP), 1, _("kinship"), typed, &place);

    *out = (Kinship)place;
    return code;
}

/* The day, and how they left; nobody dies by going. */
static ExitCode read_when(CommandLine *line, const OfficeDesk *desk, FamilyMove *move)
{
    Str typed = command_option(line, "--from");
    size_t ended = ENDED_MOVED;
    Day day = desk->today;
    Refusal why = {0};
    ExitCode code = EXIT_DONE;

    if (command_has_option(line, "--why"))
        code = choice_named(
            line, member_choices(MEMBER_FIELD_ENDED), ENDED_DIED + 1, _("way to leave"),
            command_option(line, "--why"), &ended);
    if (code != EXIT_DONE)
        return code;
    move->ended = (Ended)ended;
    Err err =
        typed.len ? date_parse_day(line->arena, typed, desk->today, &day, &why) : ERR_NONE;
    move->day = date_of_day(CALENDAR_GREGORIAN, day);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* "ID=KINSHIP" or "ID", of another than the new head. */
static ExitCode read_goer(
    CommandLine *line, OfficeDesk *desk, Str typed, const Member *head, FamilyGoer *out)
{
    size_t equals = str_find(typed, STR("="));
    Member member;
    ExitCode code = family_member_named(line, desk, str_part(typed, 0, equals), &member);

    if (code != EXIT_DONE)
        return code;
    *out = (FamilyGoer){member.id, kinship_to(member.kinship, head->kinship)};
    return equals < typed.len
               ? read_kinship(line, str_part(typed, equals + 1, typed.len), &out->kinship)
               : EXIT_DONE;
}

static ExitCode do_move(CommandLine *line, OfficeDesk *desk, const FamilyMove *move)
{
    Members members;
    Refusal why = {0};
    Err err = store_family_move(desk->store, &desk->act, move, &why);

    if (!err)
        err = store_family_list(desk->store, move->to, line->arena, &members);
    if (err)
        return command_fail_record(line, err, &why);
    Table table = family_rows(line->arena, &members, desk->today);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- one to another family --------------------------------------------------------------------- */

ExitCode family_move(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    FamilyGoer goer = {0};
    FamilyMove move = {.goers = &goer, .count = 1};
    Member member;
    ExitCode code = read_kinship(line, line->args[2], &goer.kinship);

    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = family_member_named(line, &desk, line->args[0], &member);
    if (code == EXIT_DONE)
        code = person_named(line, &desk, line->args[1], &move.to);
    if (code == EXIT_DONE)
        code = read_when(line, &desk, &move);
    if (code != EXIT_DONE)
        return code;
    goer.id = member.id;
    move.from = member.head;
    return do_move(line, &desk, &move);
}

/* --- a family of their own --------------------------------------------------------------------- */

/* Opens the office and reads the member who becomes a head. */
static ExitCode open_head(CommandLine *line, OfficeDesk *desk, Member *head, FamilyMove *move)
{
    Refusal why = {0};
    ExitCode code = office_open(line, "clerk", desk);

    if (code == EXIT_DONE)
        code = family_member_named(line, desk, line->args[0], head);
    if (code != EXIT_DONE)
        return code;
    Err err = kinship_check_head(head, &why);
    if (err)
        return command_fail(line, err, &why);
    move->from = head->head;
    move->to = head->person;
    return read_when(line, desk, move);
}

ExitCode family_split(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    FamilyGoer *goers = arena_new(line->arena, FamilyGoer, GOERS_MAX);
    FamilyMove move = {.goers = goers, .count = line->arg_count};
    Member head;
    ExitCode code = open_head(line, &desk, &head, &move);

    for (size_t i = 1; i < line->arg_count && code == EXIT_DONE; i++)
        code = read_goer(line, &desk, line->args[i], &head, &goers[i]);
    if (code != EXIT_DONE)
        return code;
    goers[0].id = head.id;
    return do_move(line, &desk, &move);
}

/* --- another head ------------------------------------------------------------------------------ */

/* What was typed of one of them: "ID=KINSHIP". Of the old head it is "head=KINSHIP". */
static ExitCode read_said(
    CommandLine *line, OfficeDesk *desk, Str typed, const Member *head, FamilyMove *move,
    FamilyGoer *goers)
{
    size_t equals = str_find(typed, STR("="));
    FamilyGoer said;

    if (str_equal(str_part(typed, 0, equals), STR("head")) && equals < typed.len)
        return read_kinship(line, str_part(typed, equals + 1, typed.len), &move->old_head);
    ExitCode code = read_goer(line, desk, typed, head, &said);
    for (size_t i = 0; i < move->count && code == EXIT_DONE; i++)
        if (goers[i].id == said.id)
            goers[i].kinship = said.kinship;
    return code;
}

static Err read_family(
    CommandLine *line, OfficeDesk *desk, const Member *head, FamilyMove *move, FamilyGoer **out)
{
    FamilyGoer *goers;
    Members members;
    Person old;

    TRY(store_family_list(desk->store, move->from, line->arena, &members));
    TRY(store_person_find(desk->store, move->from, line->arena, &old));
    goers = arena_new(line->arena, FamilyGoer, members.count);
    for (size_t i = 0; i < members.count; i++)
        if (member_is_there(&members.rows[i]))
            goers[move->count++] = (FamilyGoer){
                members.rows[i].id, kinship_to(members.rows[i].kinship, head->kinship)};
    *out = goers;
    move->goers = goers;
    move->takes_old_head = old.died == DAY_NONE;
    move->old_head = kinship_of_old_head(head->kinship, old.sex);
    return ERR_NONE;
}

ExitCode family_head(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    FamilyMove move = {0};
    FamilyGoer *goers;
    Member head;
    ExitCode code = open_head(line, &desk, &head, &move);

    if (code != EXIT_DONE)
        return code;
    Err err = read_family(line, &desk, &head, &move, &goers);
    if (err)
        return command_fail(line, err, NULL);
    for (size_t i = 1; i < line->arg_count && code == EXIT_DONE; i++)
        code = read_said(line, &desk, line->args[i], &head, &move, goers);
    return code == EXIT_DONE ? do_move(line, &desk, &move) : code;
}
