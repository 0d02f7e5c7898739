#include "cmd/session.h"

#include "cmd/case.h"
#include "cmd/choice.h"
#include "cmd/print.h"
#include "cmd/terminal_text.h"
#include "db/docket_store.h"
#include "db/session_row.h"
#include "db/session_store.h"
#include "db/setting_store.h"
#include "office/date.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/minutes.h"
#include "view/session_rows.h"

#include <string.h>
#include <unistd.h>

enum { LIST_USUAL = 50, LIST_MAX = 500 };

/* --- what is typed ----------------------------------------------------------------------------- */

ExitCode session_named(CommandLine *line, const OfficeDesk *desk, Str typed, SessionId *out)
{
    Str shown = text_quote(line->arena, typed);
    MinutesNumber number;
    Err err = ERR_NOT_FOUND;

    if (minutes_number_read(typed, &number))
        err = store_session_find_number(desk->store, number, out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no session \"%.*s\""), (int)shown.len, shown.bytes);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode session_read_members(const CommandLine *line, Str typed, MemberSet *out)
{
    Str shown = text_quote(line->arena, typed);

    if (memberset_read(typed, out))
        return EXIT_DONE;
    return command_say(
        EXIT_USAGE, _("\"%.*s\" are no members; give their places in the list: 1,3,4"),
        (int)shown.len, shown.bytes);
}

/* "NAME:CAPACITY"; the capacity may be left out. */
static SessionMember member_of(Str typed)
{
    SessionMember member = {.is_present = true};

    str_cut(&typed, ':', &member.name);
    member.capacity = typed;
    return member;
}

/* All that were given as --member, in their order. */
static SessionMember *read_members(CommandLine *line, size_t *count)
{
    SessionMember *members = arena_new(line->arena, SessionMember, COMMAND_MAX_OPTIONS);

    *count = 0;
    for (size_t i = 0; i < line->option_count; i++) {
        if (strcmp(line->options[i].spec->name, "--member") == 0)
            members[(*count)++] = member_of(line->options[i].value);
    }
    return members;
}

/* Opens the office and finds the session of the first argument. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, SessionId *out)
{
    ExitCode code = office_open(line, "secretary", desk);

    return code == EXIT_DONE ? session_named(line, desk, line->args[0], out) : code;
}

/* The same, and reads it. */
static ExitCode read_session(CommandLine *line, OfficeDesk *desk, Session *out)
{
    SessionId id;
    ExitCode code = open_for(line, desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = store_session_find(desk->store, id, line->arena, out);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

/* --- what is answered -------------------------------------------------------------------------- */

static ExitCode print_session(CommandLine *line, const OfficeDesk *desk, SessionId id)
{
    Session *session = arena_new(line->arena, Session, 1);
    Err err = store_session_find(desk->store, id, line->arena, session);

    if (err)
        return command_fail(line, err, NULL);
    Table table = session_rows_list(line->arena, session, 1);
    print_table(line, &table);
    return EXIT_DONE;
}

/* Only who holds sessions sees what comes before them. */
static ExitCode check_reader(CommandLine *line, const OfficeDesk *desk)
{
    RoleSet who = casestate_who(STEP_DOCKET) | BY_ADMIN;
    Refusal why = refusal_by_role(who, desk->act.role);

    return roleset_has(who, desk->act.role) ? EXIT_DONE
                                            : command_fail(line, ERR_NOT_PERMITTED, &why);
}

/* --- opening and listing ----------------------------------------------------------------------- */

ExitCode session_open(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    SessionPlan plan = {.place = command_option(line, "--place")};
    Refusal why = {0};
    SessionId id;
    int64_t panel = 1;
    ExitCode code = choice_number(line, "--panel", 1, SESSION_MAX_PANEL, &panel);

    plan.panel = (int)panel;
    plan.members = read_members(line, &plan.member_count);
    if (code == EXIT_DONE)
        code = office_open(line, "secretary", &desk);
    if (code != EXIT_DONE)
        return code;
    plan.held = desk.today;
    Err err = ERR_NONE;
    if (command_has_option(line, "--date"))
        err = date_parse_day(
            line->arena, command_option(line, "--date"), desk.today, &plan.held, &why);
    if (!err)
        err = store_session_open(desk.store, &desk.act, &plan, &id, &why);
    return err ? command_fail(line, err, &why) : print_session(line, &desk, id);
}

ExitCode session_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    SessionId after = {0};
    int64_t limit = LIST_USUAL;
    size_t count = 0;
    ExitCode code = choice_number(line, "--limit", 1, LIST_MAX, &limit);

    if (code == EXIT_DONE)
        code = office_open(line, "secretary", &desk);
    if (code == EXIT_DONE && command_has_option(line, "--after"))
        code = session_named(line, &desk, command_option(line, "--after"), &after);
    if (code != EXIT_DONE)
        return code;
    Session *sessions = arena_new(line->arena, Session, (size_t)limit);
    Err err =
        store_session_page(desk.store, after, line->arena, sessions, (size_t)limit, &count);
    if (err)
        return command_fail(line, err, NULL);
    Table table = session_rows_list(line->arena, sessions, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- one session ------------------------------------------------------------------------------- */

ExitCode session_show(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Session *session = arena_new(line->arena, Session, 1);
    ExitCode code = read_session(line, &desk, session);

    if (code != EXIT_DONE)
        return code;
    Table table = session_rows_list(line->arena, session, 1);
    print_record(line, &table, 0);
    return EXIT_DONE;
}

ExitCode session_members(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Session *session = arena_new(line->arena, Session, 1);
    ExitCode code = read_session(line, &desk, session);

    if (code != EXIT_DONE)
        return code;
    Table table = session_rows_members(line->arena, session);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode session_agenda(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    AgendaItem *items = arena_new(line->arena, AgendaItem, SESSION_MAX_ITEMS);
    int64_t reader = 0;
    size_t count;
    SessionId id;
    ExitCode code = choice_number(line, "--member", 1, SESSION_MAX_MEMBERS, &reader);

    if (code == EXIT_DONE)
        code = open_for(line, &desk, &id);
    if (code == EXIT_DONE)
        code = check_reader(line, &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_agenda_read(desk.store, id, line->arena, items, &count);
    if (!err)
        err = office_log_reading(line, &desk, SESSION_KIND, id.row, (Str){0});
    if (err)
        return command_fail(line, err, NULL);
    Table table = session_rows_agenda(line->arena, items, count, (int)reader);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* Byte for byte, so that their checksum can be made again: b2sum -l 256. A terminal gets them laid
 * out instead. */
static void print_minutes(const CommandLine *line, Str minutes)
{
    if (isatty(fileno(line->out)))
        terminal_print_message(line->arena, line->out, str_trim(minutes));
    else
        fwrite(minutes.bytes, 1, minutes.len, line->out);
}

ExitCode session_minutes(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Session *session = arena_new(line->arena, Session, 1);
    ExitCode code = read_session(line, &desk, session);

    if (code == EXIT_DONE)
        code = check_reader(line, &desk);
    if (code != EXIT_DONE)
        return code;
    if (session->state != SESSION_CLOSED)
        return command_say(
            EXIT_NOTHING_FOUND, "%s", _("The minutes of this session are still open"));
    Err err = office_log_reading(line, &desk, SESSION_KIND, session->id.row, (Str){0});
    if (err)
        return command_fail(line, err, NULL);
    print_minutes(line, session->minutes);
    return EXIT_DONE;
}

/* --- holding it -------------------------------------------------------------------------------- */

/* The arguments behind the session's number, as one list. */
static Str join_members(const CommandLine *line)
{
    StrBuilder members = {.arena = line->arena};

    for (size_t i = 1; i < line->arg_count; i++) {
        strbuilder_add(&members, line->args[i]);
        strbuilder_add_char(&members, ' ');
    }
    return strbuilder_text(&members);
}

ExitCode session_mark(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    size_t count;
    SessionMember *added = read_members(line, &count);
    MemberSet present = 0;
    SessionId id;
    ExitCode code = session_read_members(line, join_members(line), &present);

    if (code == EXIT_DONE)
        code = open_for(line, &desk, &id);
    if (code != EXIT_DONE)
        return code;
    Err err = store_session_present(desk.store, &desk.act, id, present, added, count, &why);
    return err ? command_fail(line, err, &why) : print_session(line, &desk, id);
}

ExitCode session_recuse(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Refusal why = {0};
    CasefileId casefile;
    int64_t position = 0;
    SessionId id;

    if (!str_to_int64(line->args[2], &position) || position < 1 ||
        position > SESSION_MAX_MEMBERS)
        return command_say(EXIT_USAGE, "session recuse S N 1..%d", SESSION_MAX_MEMBERS);
    ExitCode code = open_for(line, &desk, &id);
    if (code == EXIT_DONE)
        code = case_named(line, &desk, line->args[1], &casefile);
    if (code == EXIT_DONE)
        code = case_read_reason(line, &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_session_recuse(desk.store, &desk.act, id, casefile, (int)position, &why);
    return err ? command_fail(line, err, &why) : print_session(line, &desk, id);
}

/* Minutes are the office's, so they stand in its language and not in that of who closes them. */
static Err use_office_language(CommandLine *line, const OfficeDesk *desk)
{
    Settings settings;
    Language language = language_in_use();

    TRY(store_settings_load(desk->store, line->arena, &settings));
    (void)language_from_code(setting_value(&settings, SETTING_OFFICE_LANGUAGE), &language);
    language_use(language);
    return ERR_NONE;
}

ExitCode session_close(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Language language = language_in_use();
    Refusal why = {0};
    SessionId id;
    ExitCode code = open_for(line, &desk, &id);

    if (code != EXIT_DONE)
        return code;
    Err err = use_office_language(line, &desk);
    if (!err)
        err = store_session_close(desk.store, &desk.act, id, minutes_text, &why);
    language_use(language);
    return err ? command_fail(line, err, &why) : print_session(line, &desk, id);
}
