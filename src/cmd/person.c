#include "cmd/person.h"

#include "cmd/nearest.h"
#include "cmd/print.h"
#include "db/circumstance_store.h"
#include "db/person_duplicate_store.h"
#include "db/person_former_store.h"
#include "db/person_search_store.h"
#include "db/person_store.h"
#include "office/masking.h"
#include "text/clean.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/person_rows.h"

enum { FOUND_MAX = 50, REASON_MAX_POINTS = 200 };

/* The options of `person add` that are fields of the person. */
static const struct {
    const char *option;
    PersonField field;
} field_options[] = {
    {"--name",        PERSON_FIELD_NAME       },
    {"--id",          PERSON_FIELD_IDENTITY   },
    {"--no-id",       PERSON_FIELD_NO_IDENTITY},
    {"--born",        PERSON_FIELD_BORN       },
    {"--sex",         PERSON_FIELD_SEX        },
    {"--phone",       PERSON_FIELD_PHONE      },
    {"--iban",        PERSON_FIELD_IBAN       },
    {"--city",        PERSON_FIELD_CITY       },
    {"--district",    PERSON_FIELD_DISTRICT   },
    {"--address",     PERSON_FIELD_ADDRESS    },
    {"--nationality", PERSON_FIELD_NATIONALITY},
    {"--marital",     PERSON_FIELD_MARITAL    },
};

/* --- finding ----------------------------------------------------------------------------------- */

static void say_kinds(CommandLine *line, const PersonQuery *query)
{
    Str words = person_query_words(line->arena, query);

    if (line->format == FORMAT_TEXT && words.len)
        command_say(EXIT_DONE, _("Looking for: %.*s"), (int)words.len, words.bytes);
}

static Err log_search(CommandLine *line, OfficeDesk *desk)
{
    Str typed = line->args[0];
    Str query = str_format(line->arena, "person find %.*s", (int)typed.len, typed.bytes);

    return office_log_reading(line, desk, STR("list"), 0, query);
}

static Err find(CommandLine *line, OfficeDesk *desk, PersonPage *page)
{
    FoldKeep letters;

    TRY(office_name_keep(line, desk, &letters));
    PersonQuery query = person_query(line->arena, line->args[0], letters);
    say_kinds(line, &query);
    TRY(store_person_search(desk->store, &query, FOUND_MAX, line->arena, page));
    return log_search(line, desk);
}

ExitCode person_find(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PersonPage page = {0};
    ExitCode code = office_open(line, "clerk", &desk);

    if (code != EXIT_DONE)
        return code;
    Err err = find(line, &desk, &page);
    if (err)
        return command_fail(line, err, NULL);
    for (size_t i = 0; i < page.count; i++) {
        FoundPerson *found = &page.rows[i];
        masking_person(line->arena, desk.act.role, &found->person);
        found->met = masking_met(line->arena, desk.act.role, found->why, found->met);
    }
    Table table = person_rows_found(line->arena, &page);
    print_headed(line, &table);
    if (page.has_more)
        command_say(EXIT_DONE, _("Only the first %zu are shown; type more"), page.count);
    return page.count ? EXIT_DONE
                      : command_say(EXIT_NOTHING_FOUND, "%s", _("Nobody was found"));
}

/* Whoever names a file that was merged, or its number, is told which one took its place. */
static Err say_merged(
    CommandLine *line, OfficeDesk *desk, const PersonReference *reference, PersonId id)
{
    Person person;
    Str typed = reference->identity;

    TRY(store_person_find(desk->store, id, line->arena, &person));
    if (reference->row && reference->row != id.row)
        command_say(
            EXIT_DONE, _("%lld was merged into %lld"), (long long)reference->row,
            (long long)id.row);
    else if (typed.len && !str_equal(typed, person.identity))
        command_say(
            EXIT_DONE, _("The file with number %.*s was merged into %lld"), (int)typed.len,
            typed.bytes, (long long)id.row);
    return ERR_NONE;
}

ExitCode person_named(CommandLine *line, OfficeDesk *desk, Str typed, PersonId *out)
{
    Str shown = text_quote(line->arena, typed);
    Refusal why = {0};
    PersonReference reference = person_reference(line->arena, typed);
    Err err = store_person_refer(desk->store, reference, out, &why);

    if (!err)
        err = say_merged(line, desk, &reference, *out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no person \"%.*s\""), (int)shown.len, shown.bytes);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode person_option(CommandLine *line, OfficeDesk *desk, int64_t *out)
{
    PersonId id = {0};

    if (!command_has_option(line, "--person"))
        return EXIT_DONE;
    ExitCode code = person_named(line, desk, command_option(line, "--person"), &id);
    *out = id.row;
    return code;
}

/* Opens the office and reads the person that the first argument names. */
static ExitCode open_for(CommandLine *line, OfficeDesk *desk, Person *out)
{
    PersonId id;
    ExitCode code = office_open(line, "clerk", desk);

    if (code == EXIT_DONE)
        code = person_named(line, desk, line->args[0], &id);
    if (code != EXIT_DONE)
        return code;
    Err err = store_person_find(desk->store, id, line->arena, out);
    return err ? command_fail(line, err, NULL) : EXIT_DONE;
}

/* Who looked behind the mask is told apart from who opened the file. */
static Err log_opened(CommandLine *line, OfficeDesk *desk, PersonId id)
{
    bool is_unmasked = command_has_option(line, "--unmask") && masking_hides(desk->act.role);

    if (is_unmasked)
        TRY(office_log_reading(line, desk, STR("list"), 0, masking_asked(line->arena, id)));
    return office_log_reading(line, desk, PERSON_KIND, id.row, (Str){0});
}

ExitCode person_show(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Person person;
    NameFour name;
    ExitCode code = open_for(line, &desk, &person);

    if (code != EXIT_DONE)
        return code;
    Err err = log_opened(line, &desk, person.id);
    if (!err)
        err = store_circumstance_name(desk.store, &person, line->arena, &name);
    if (err)
        return command_fail(line, err, NULL);
    if (!command_has_option(line, "--unmask"))
        masking_person(line->arena, desk.act.role, &person);
    Table table = person_rows_one(line->arena, &person, &name);
    print_record(line, &table, 0);
    return EXIT_DONE;
}

ExitCode person_history(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    FormerValue *values = arena_new(line->arena, FormerValue, FORMER_MAX);
    size_t count = 0;
    Person person;
    ExitCode code = open_for(line, &desk, &person);

    if (code != EXIT_DONE)
        return code;
    Err err =
        store_person_former(desk.store, person.id, line->arena, values, FORMER_MAX, &count);
    if (!err)
        err = office_log_reading(line, &desk, PERSON_KIND, person.id.row, (Str){0});
    if (err)
        return command_fail(line, err, NULL);
    for (size_t i = 0; i < count; i++)
        values[i].value =
            masking_field(line->arena, desk.act.role, values[i].field, values[i].value);
    Table table = person_rows_former(line->arena, values, count);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- adding ------------------------------------------------------------------------------------ */

/* Reads one field and says on standard error what is doubtful in it. */
static ExitCode set_field(
    CommandLine *line, const OfficeDesk *desk, PersonField field, Str typed, Person *person)
{
    const char *warning;
    Refusal why = {0};
    Err err = person_set(line->arena, person, field, typed, desk->today, &warning, &why);

    if (err)
        return command_fail(line, err, &why);
    if (warning)
        command_say(EXIT_DONE, "%s: %s", _(person_field_label(field)), _(warning));
    return EXIT_DONE;
}

static ExitCode set_fields(CommandLine *line, const OfficeDesk *desk, Person *person)
{
    ExitCode code = EXIT_DONE;

    for (size_t i = 0; i < sizeof field_options / sizeof field_options[0]; i++) {
        const char *option = field_options[i].option;
        if (code == EXIT_DONE && command_has_option(line, option))
            code = set_field(
                line, desk, field_options[i].field, command_option(line, option), person);
    }
    return code;
}

/* "new:REASON": somebody saw those who are alike and says why this is another. "later": he does not
 * know yet, and the pairs wait for a ruling. */
static ExitCode read_ruling(CommandLine *line, PersonAddition *addition, Str *reason)
{
    Str ruling = command_option(line, "--duplicate");
    Str start = STR("new:");

    if (!command_has_option(line, "--duplicate"))
        return EXIT_DONE;
    addition->is_to_be_asked = str_equal(ruling, STR("later"));
    if (addition->is_to_be_asked)
        return EXIT_DONE;
    addition->is_ruled_new = true;
    if (!str_starts_with(ruling, start))
        return command_say(
            EXIT_USAGE, "%s", _("A ruling is written --duplicate new:REASON, or later"));
    Err err = text_clean_line(
        line->arena, str_part(ruling, start.len, ruling.len), REASON_MAX_POINTS, reason);
    Refusal why = {.field = STR("--duplicate")};
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* Those who are alike, beside the refusal: standard output holds nothing but a new id. */
static void show_alike(CommandLine *line, OfficeDesk *desk, const Person *person)
{
    CommandLine *aside = arena_new(line->arena, CommandLine, 1);
    PersonLikenesses alike = {0};

    if (store_person_duplicates(desk->store, person, line->arena, &alike))
        return;
    Table table = person_rows_alike(line->arena, &alike);
    *aside = *line;
    aside->out = stderr;
    print_table(aside, &table);
}

static ExitCode keep(CommandLine *line, OfficeDesk *desk, const PersonAddition *addition)
{
    Refusal why = {0};
    PersonId id;
    Err err = store_person_add(desk->store, &desk->act, addition, line->arena, &id, &why);

    if (!err) {
        print_id(line, id.row);
        return EXIT_DONE;
    }
    ExitCode code = command_fail_record(line, err, &why);
    if (why.guard == GUARD_LIKELY_DUPLICATE || why.guard == GUARD_SAME_PERSON)
        show_alike(line, desk, &addition->person);
    return code;
}

ExitCode person_add(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    PersonAddition addition = {.person = PERSON_NONE};
    Str reason = {0};
    ExitCode code = read_ruling(line, &addition, &reason);

    if (command_has_option(line, "--id") && command_has_option(line, "--no-id"))
        return command_say(EXIT_USAGE, "%s", _("Give --id or --no-id, not both"));
    if (code == EXIT_DONE)
        code = office_open(line, "clerk", &desk);
    if (code == EXIT_DONE)
        code = set_fields(line, &desk, &addition.person);
    if (code != EXIT_DONE)
        return code;
    desk.act.reason = reason;
    return keep(line, &desk, &addition);
}

/* --- editing ----------------------------------------------------------------------------------- */

static ExitCode read_field(CommandLine *line, PersonField *out)
{
    Str typed = line->args[1];
    Nearest nearest = {.typed = typed};
    Str shown = text_quote(line->arena, typed);

    if (person_field_from_code(typed, out))
        return EXIT_DONE;
    for (int field = 0; field < PERSON_FIELD_COUNT; field++)
        nearest_offer(&nearest, person_field_code((PersonField)field));
    if (nearest.word)
        return command_say(
            EXIT_USAGE, _("A person has no field \"%.*s\"; did you mean \"%s\"?"),
            (int)shown.len, shown.bytes, nearest.word);
    return command_say(
        EXIT_USAGE, _("A person has no field \"%.*s\""), (int)shown.len, shown.bytes);
}

ExitCode person_edit(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Person person;
    PersonField field;
    ExitCode code = read_field(line, &field);

    if (code == EXIT_DONE)
        code = open_for(line, &desk, &person);
    if (code == EXIT_DONE)
        code = set_field(line, &desk, field, line->args[2], &person);
    if (code != EXIT_DONE)
        return code;
    Refusal why = {0};
    desk.act.version = person.version;
    Err err = store_person_change(desk.store, &desk.act, &person, line->arena, &why);
    return err ? command_fail_record(line, err, &why) : EXIT_DONE;
}
