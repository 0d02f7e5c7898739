#include "cmd/person.h"
#include "cmd/print.h"
#include "db/person_merge_store.h"
#include "db/person_search_store.h"
#include "text/clean.h"
#include "text/quote.h"
#include "view/language.h"
#include "view/merge_rows.h"

enum { REASON_MAX_POINTS = 200 };

/* --- merging ----------------------------------------------------------------------------------- */

static ExitCode choose_one(CommandLine *line, Str code, MergeSide side, MergeChoices *choices)
{
    Str shown = text_quote(line->arena, code);
    PersonField field;

    if (!person_field_from_code(code, &field))
        return command_say(
            EXIT_USAGE, _("A person has no field \"%.*s\""), (int)shown.len, shown.bytes);
    merge_choose(choices, field, side);
    return EXIT_DONE;
}

/* "phone,city": fields that are taken from one side. */
static ExitCode choose(
    CommandLine *line, const char *option, MergeSide side, MergeChoices *choices)
{
    Str rest = command_option(line, option);
    ExitCode code = EXIT_DONE;

    for (Str field; code == EXIT_DONE && str_cut(&rest, ',', &field);)
        code = choose_one(line, str_trim(field), side, choices);
    return code;
}

static ExitCode read_view(
    CommandLine *line, OfficeDesk *desk, MergeOrder *order, MergeView *out)
{
    Refusal why = {0};
    ExitCode code = person_named(line, desk, line->args[0], &order->kept);

    if (code == EXIT_DONE)
        code = person_named(line, desk, line->args[1], &order->merged);
    if (code != EXIT_DONE)
        return code;
    Err err = store_person_merge_view(
        desk->store, order->kept, order->merged, line->arena, out, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

static ExitCode do_merge(CommandLine *line, OfficeDesk *desk, const MergeOrder *order)
{
    Refusal why = {0};
    int64_t id;
    Err err = store_person_merge(desk->store, &desk->act, order, &id, &why);

    if (err)
        return command_fail(line, err, &why);
    if (!command_has_option(line, "--dry-run"))
        print_id(line, id);
    return EXIT_DONE;
}

static ExitCode read_reason(CommandLine *line, OfficeDesk *desk)
{
    Refusal why = {.field = STR("--reason")};
    Err err = text_clean_line(
        line->arena, command_option(line, "--reason"), REASON_MAX_POINTS, &desk->act.reason);

    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

/* A trial shows both files and what would stand; then it says what the merge itself would. */
ExitCode person_merge(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    MergeOrder order = {0};
    MergeView view = {0};
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = read_view(line, &desk, &order, &view);
    if (code != EXIT_DONE)
        return code;
    order.choices = view.choices;
    code = choose(line, "--keep", MERGE_KEPT, &order.choices);
    if (code == EXIT_DONE)
        code = choose(line, "--take", MERGE_MERGED, &order.choices);
    if (code == EXIT_DONE)
        code = read_reason(line, &desk);
    if (code != EXIT_DONE)
        return code;
    if (command_has_option(line, "--dry-run")) {
        Table table = merge_rows(line->arena, &view, &order.choices);
        print_headed(line, &table);
    }
    return do_merge(line, &desk, &order);
}

/* --- undoing ----------------------------------------------------------------------------------- */

/* The merge is named by an id: its own, its event's or one of the files'; or by an identity number. */
static ExitCode read_merge(CommandLine *line, OfficeDesk *desk, Merge *out)
{
    PersonReference reference = person_reference(line->arena, line->args[0]);
    Str shown = text_quote(line->arena, line->args[0]);
    PersonId person = {0};
    Refusal why = {0};

    if (reference.row && !store_person_merge_find(desk->store, reference.row, out))
        return EXIT_DONE;
    Err err = store_person_refer(desk->store, reference, &person, &why);
    if (!err)
        err = store_person_merge_find(desk->store, person.row, out);
    if (err == ERR_NOT_FOUND)
        return command_say(
            EXIT_NOTHING_FOUND, _("There is no merge of \"%.*s\" to be undone"), (int)shown.len,
            shown.bytes);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode person_unmerge(CommandLine *line)
{
    AUTO_CLOSE OfficeDesk desk = {0};
    Merge merge;
    Refusal why = {0};
    ExitCode code = office_open(line, "clerk", &desk);

    if (code == EXIT_DONE)
        code = read_merge(line, &desk, &merge);
    if (code != EXIT_DONE)
        return code;
    Err err = store_person_unmerge(desk.store, &desk.act, merge.id, &why);
    if (err)
        return command_fail(line, err, &why);
    print_id(line, merge.merged.row);
    return EXIT_DONE;
}
