#include "cmd/family.h"

#include "cmd/nearest.h"
#include "cmd/person.h"
#include "cmd/print.h"
#include "db/family_store.h"
#include "db/person_store.h"
#include "office/masking.h"
#include "text/digits.h"
#include "text/quote.h"
#include "view/family_rows.h"
#include "view/language.h"

/* The options of `family add` that are fields of the member. */
static const struct {
    const char *option;
    MemberField field;
} field_options[] = {
    {"--born",      MEMBER_FIELD_BORN     },
    {"--id",        MEMBER_FIELD_IDENTITY },
    {"--lives",     MEMBER_FIELD_LIVES    },
    {"--health",    MEMBER_FIELD_HEALTH   },
    {"--education", MEMBER_FIELD_EDUCATION},
    {"--document",  MEMBER_FIELD_DOCUMENT },
    {"--note",      MEMBER_FIELD_NOTE     },
    {"--since",     MEMBER_FIELD_SINCE    },
};

/* --- reading ------------------------------------------------------------------------------------- */

/* Opens the office and reads the family of the head that the first argument names. */
static ExitCode open_family(CommandLine *line, OfficeDesk *desk, Members *out)
{
    PersonId head;
    ExitCode code = office_open(line, "clerk", desk);

    if (code == EXIT_DONE)
        code = person_named(line, desk, line->args[0], &head);
    if (code != EXIT_DONE)
        return code;
    Err err = store_family_list(desk->store, head, line->arena, out);
    if (!err)
        err = office_log_reading(line, desk, PERSON_KIND, head.row, (Str){0});
    if (!err)
        masking_members(line->arena, desk->act.role, out);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode family_list(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Members members;
    ExitCode code = open_family(line, &desk, &members);

    if (code != EXIT_DONE)
        return code;
    Table table = family_rows(line->arena, &members, desk.today);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode family_count(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Members members;
    ExitCode code = open_family(line, &desk, &members);

    if (code != EXIT_DONE)
        return code;
    FamilyCounts counts = members_count(&members, desk.today);
    Table table = family_rows_counts(line->arena, &counts);
    print_record(line, &table, 0);
    return EXIT_DONE;
}

/* --- writing ------------------------------------------------------------------------------------- */

/* Reads one field and says on standard error what is doubtful in it. */
static ExitCode set_field(
    CommandLine *line, const OfficeDesk *desk, MemberField field, Str typed, Member *member)
{
    const char *warning;
    Refusal why = {0};
    Err err = member_set(line->arena, member, field, typed, desk->today, &warning, &why);

    if (err)
        return command_fail(line, err, &why);
    if (warning)
        command_say(EXIT_DONE, "%s: %s", _(member_field_label(field)), _(warning));
    return EXIT_DONE;
}

static ExitCode read_member(CommandLine *line, OfficeDesk *desk, Member *out)
{
    ExitCode code = person_named(line, desk, line->args[0], &out->head);

    if (code == EXIT_DONE)
        code = set_field(line, desk, MEMBER_FIELD_NAME, line->args[1], out);
    if (code == EXIT_DONE)
        code = set_field(line, desk, MEMBER_FIELD_KINSHIP, line->args[2], out);
    for (size_t i = 0; i < sizeof field_options / sizeof field_options[0]; i++) {
        const char *option = field_options[i].option;
        if (code == EXIT_DONE && command_has_option(line, option))
            code = set_field(
                line, desk, field_options[i].field, command_option(line, option), out);
    }
    return code;
}

ExitCode family_add(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Member member = MEMBER_NONE;
    Refusal why = {0};
    int64_t id;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = read_member(line, &desk, &member);
    if (code != EXIT_DONE)
        return code;
    Err err = store_family_add(desk.store, &desk.act, &member, &id, &why);
    if (err)
        return command_fail_record(line, err, &why);
    print_id(line, id);
    return EXIT_DONE;
}

ExitCode family_member_named(CommandLine *line, OfficeDesk *desk, Str typed, Member *out)
{
    Str shown = text_quote(line->arena, typed);
    Str digits = text_digits(line->arena, typed, NOISE_MARKS);
    int64_t id = 0;
    bool is_id = text_is_digits(digits) && str_to_int64(digits, &id);
    Err err = is_id ? store_family_find(desk->store, id, line->arena, out) : ERR_NOT_FOUND;

    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("No family has a member \"%.*s\""), (int)shown.len,
            shown.bytes);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

/* Opens the office and reads the member whose id the first argument is. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, Member *out)
{
    ExitCode code = office_open(line, "clerk", desk);

    if (code == EXIT_DONE)
        code = family_member_named(line, desk, line->args[0], out);
    if (code == EXIT_DONE)
        desk->act.version = out->version;
    return code;
}

static ExitCode read_field(CommandLine *line, Str typed, MemberField *out)
{
    Nearest nearest = {.typed = typed};
    Str shown = text_quote(line->arena, typed);

    if (member_field_from_code(typed, out))
        return EXIT_DONE;
    for (int field = 0; field < MEMBER_FIELD_COUNT; field++)
        nearest_offer(&nearest, member_field_code((MemberField)field));
    if (nearest.word)
        return command_say(
            EXIT_USAGE, _("A member has no field \"%.*s\"; did you mean \"%s\"?"),
            (int)shown.len, shown.bytes, nearest.word);
    return command_say(
        EXIT_USAGE, _("A member has no field \"%.*s\""), (int)shown.len, shown.bytes);
}

static ExitCode read_fields(CommandLine *line, const OfficeDesk *desk, Member *member)
{
    ExitCode code = EXIT_DONE;

    if (line->arg_count % 2 == 0)
        return command_say(EXIT_USAGE, "%s", _("Each field needs its value"));
    for (size_t i = 1; i < line->arg_count && code == EXIT_DONE; i += 2) {
        MemberField field;
        code = read_field(line, line->args[i], &field);
        if (code == EXIT_DONE)
            code = set_field(line, desk, field, line->args[i + 1], member);
    }
    return code;
}

ExitCode family_edit(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Member member;
    Refusal why = {0};
    ExitCode code = open_for(line, &desk, &member);

    if (code == EXIT_DONE)
        code = read_fields(line, &desk, &member);
    if (code != EXIT_DONE)
        return code;
    Err err = store_family_change(desk.store, &desk.act, &member, &why);
    return err ? command_fail_record(line, err, &why) : EXIT_DONE;
}

ExitCode family_remove(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Member member;
    Refusal why = {0};
    ExitCode code = open_for(line, &desk, &member);

    if (code != EXIT_DONE)
        return code;
    Err err = store_family_remove(desk.store, &desk.act, member.id, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}
