#include "cmd/person.h"

#include "cmd/print.h"
#include "cmd/visit.h"
#include "db/circumstance_store.h"
#include "db/person_store.h"
#include "office/masking.h"
#include "text/digits.h"
#include "text/quote.h"
#include "view/circumstance_rows.h"
#include "view/language.h"

/* --- writing one down -------------------------------------------------------------------------- */

/* What a refusal calls a field is what this kind calls it: "Whose it is", not "choice". */
static void name_field(CircumstanceKind kind, Refusal *why)
{
    const struct {
        const char *code;
        const char *label;
    } fields[] = {
        {"choice", circumstance_choice_label(kind)},
        {"number", circumstance_number_label(kind)},
        {"note",   circumstance_note_label(kind)  },
        {"from",   circumstance_from_label(kind)  },
    };

    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        if (fields[i].label && str_equal(why->field, str_of(fields[i].code)))
            why->field = str_of(_(fields[i].label));
}

static ExitCode keep(
    CommandLine *line, OfficeDesk *desk, PersonId person, const CircumstanceTyped *typed)
{
    const char *warning;
    Circumstance one;
    Refusal why = {0};
    int64_t id;
    Err err = circumstance_read(line->arena, typed, desk->today, &one, &warning, &why);

    if (!err && warning)
        command_say(EXIT_DONE, "%s", _(warning));
    if (!err)
        err = store_circumstance_add(desk->store, &desk->act, person, &one, &id, &why);
    if (err) {
        name_field(typed->kind, &why);
        return command_fail_record(line, err, &why);
    }
    print_id(line, id);
    return EXIT_DONE;
}

/* What is chosen is the second argument; of a phone that is the number, of an address its words. */
static CircumstanceTyped typed_of(const CommandLine *line, CircumstanceKind kind)
{
    static const char *const choosing[CIRCUMSTANCE_KIND_COUNT] = {
        [CIRCUMSTANCE_PHONE] = "--whose",
        [CIRCUMSTANCE_ADDRESS] = "--use",
        [CIRCUMSTANCE_NAME] = "--basis",
    };
    bool is_usual = choosing[kind] && !command_has_option(line, choosing[kind]);
    CircumstanceTyped typed = {
        .kind = kind,
        .choice = line->args[1],
        .note = command_option(line, "--note"),
        .from = command_option(line, "--from"),
        .until = command_option(line, "--until"),
    };

    if (kind == CIRCUMSTANCE_PHONE) {
        typed.number = line->args[1];
        typed.choice = command_option(line, "--whose");
    }
    if (kind == CIRCUMSTANCE_ADDRESS) {
        typed.note = line->args[1];
        typed.number = command_option(line, "--short");
        typed.choice = command_option(line, "--use");
    }
    if (kind == CIRCUMSTANCE_NAME) {
        typed.note = line->args[1];
        typed.choice = command_option(line, "--basis");
        if (!typed.from.len)
            typed.from = STR("today");
    }
    if (is_usual)
        typed.choice = str_of(circumstance_choices(kind)->rows[0].code);
    return typed;
}

static ExitCode add(CommandLine *line, CircumstanceKind kind)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CircumstanceTyped typed = typed_of(line, kind);
    PersonId person;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = person_named(line, &desk, line->args[0], &person);
    return code == EXIT_DONE ? keep(line, &desk, person, &typed) : code;
}

ExitCode person_category(CommandLine *line)
{
    return add(line, CIRCUMSTANCE_CATEGORY);
}

ExitCode person_contact(CommandLine *line)
{
    return add(line, CIRCUMSTANCE_CONTACT);
}

ExitCode person_phone(CommandLine *line)
{
    return add(line, CIRCUMSTANCE_PHONE);
}

ExitCode person_name(CommandLine *line)
{
    return add(line, CIRCUMSTANCE_NAME);
}

ExitCode person_address(CommandLine *line)
{
    return add(line, CIRCUMSTANCE_ADDRESS);
}

/* How it is known is told by --source; the day is the second argument. */
ExitCode person_died(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    CircumstanceTyped typed = {
        .kind = CIRCUMSTANCE_DEATH,
        .choice = command_option(line, "--source"),
        .note = command_option(line, "--note"),
        .from = line->args[1],
    };
    PersonId person;

    if (!command_has_option(line, "--source"))
        return command_say(EXIT_USAGE, "%s", _("A death needs --source CODE: how it is known"));
    ExitCode code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = person_named(line, &desk, line->args[0], &person);
    return code == EXIT_DONE ? keep(line, &desk, person, &typed) : code;
}

/* --- ending, striking out ---------------------------------------------------------------------- */

/* Opens the office and finds the one whose id the first argument is. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, Circumstance *out)
{
    Str shown = text_quote(line->arena, line->args[0]);
    Str digits = text_digits(line->arena, line->args[0], NOISE_MARKS);
    int64_t id = 0;
    ExitCode code = office_open(line, "clerk", desk);

    if (code != EXIT_DONE)
        return code;
    bool is_id = text_is_digits(digits) && str_to_int64(digits, &id);
    Err err =
        is_id ? store_circumstance_find(desk->store, id, line->arena, out) : ERR_NOT_FOUND;
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no circumstance \"%.*s\""), (int)shown.len,
            shown.bytes);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

ExitCode person_end(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Circumstance one;
    Refusal why = {0};
    Date until;
    ExitCode code = open_for(line, &desk, &one);

    if (code != EXIT_DONE)
        return code;
    Err err = circumstance_read_until(
        line->arena, command_option(line, "--until"), desk.today, &until, &why);
    if (!err)
        err = store_circumstance_end(desk.store, &desk.act, one.id, until, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode person_strike(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Circumstance one;
    Refusal why = {0};
    ExitCode code = open_for(line, &desk, &one);

    if (code == EXIT_DONE)
        code = visit_read_reason(line, &desk);
    if (code != EXIT_DONE)
        return code;
    Err err = store_circumstance_strike(desk.store, &desk.act, one.id, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* --- all of a person --------------------------------------------------------------------------- */

static Err read_all(
    CommandLine *line, OfficeDesk *desk, PersonId person, Circumstance **out, size_t *count)
{
    TRY(store_circumstances_of(desk->store, person, line->arena, out, count));
    return office_log_reading(line, desk, PERSON_KIND, person.row, (Str){0});
}

ExitCode person_circumstances(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Circumstance *list;
    PersonId person;
    size_t count;
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = person_named(line, &desk, line->args[0], &person);
    if (code != EXIT_DONE)
        return code;
    Err err = read_all(line, &desk, person, &list, &count);
    if (err)
        return command_fail(line, err, NULL);
    masking_circumstances(line->arena, desk.act.role, list, count);
    Table table = circumstance_rows(line->arena, list, count, desk.today);
    print_headed(line, &table);
    return EXIT_DONE;
}
