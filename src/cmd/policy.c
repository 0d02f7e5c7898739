#include "cmd/policy.h"

#include "cmd/choice.h"
#include "cmd/print.h"
#include "cmd/profile.h"
#include "cmd/sheet.h"
#include "view/handout.h"
#include "view/intake_rows.h"
#include "view/language.h"
#include "view/policy_rows.h"

ExitCode policy_list(CommandLine *line)
{
    Refusal why = {0};
    Table table;
    Err err = policy_rows_list(line->arena, &table, &why);

    if (err)
        return command_fail(line, err, &why);
    print_table(line, &table);
    return EXIT_DONE;
}

ExitCode policy_show(CommandLine *line)
{
    Policy *policy = arena_new(line->arena, Policy, 1);
    ExitCode code = profile_named(line, line->args[0], policy);

    if (code)
        return code;
    Table table = policy_rows_show(line->arena, policy);
    print_headed(line, &table);
    return EXIT_DONE;
}

ExitCode policy_explain(CommandLine *line)
{
    Policy *policy = arena_new(line->arena, Policy, 1);
    ExitCode code = profile_named(line, command_option(line, "--policy"), policy);
    Refusal why = {0};
    Table table;

    if (code)
        return code;
    Err err = policy_rows_explain(line->arena, policy, line->args[0], &table, &why);
    if (err)
        return command_fail(line, err, &why);
    print_record(line, &table, 0);
    return EXIT_DONE;
}

ExitCode policy_compare(CommandLine *line)
{
    Policy *policies = arena_new(line->arena, Policy, 2);

    for (size_t i = 0; i < 2; i++) {
        ExitCode code = profile_named(line, line->args[i], &policies[i]);
        if (code)
            return code;
    }
    Table table = policy_rows_diff(line->arena, &policies[0], &policies[1]);
    print_headed(line, &table);
    return EXIT_DONE;
}

/* --- what a kind of case asks for -------------------------------------------------------------- */

/* A kind that the policy takes no request for has no criteria under it. */
static ExitCode read_kind(const CommandLine *line, const Policy *policy, CaseKind *out)
{
    size_t place = 0;
    ExitCode code =
        choice_named(line, &casekind_choices, 0, _("kind of case"), line->args[0], &place);

    if (code != EXIT_DONE)
        return code;
    *out = (CaseKind)place;
    if (key_items_hold(&policy->intake_kinds, (int)casekind_intake(*out)))
        return EXIT_DONE;
    return command_say(
        EXIT_BAD_DATA, _("Under the policy %.*s no request of this kind is taken"),
        (int)policy->name.len, policy->name.bytes);
}

ExitCode policy_criteria(CommandLine *line)
{
    Policy *policy = arena_new(line->arena, Policy, 1);
    SheetOrder order = SHEET_NONE;
    CaseKind kind = 0;
    ExitCode code = profile_named(line, command_option(line, "--policy"), policy);

    if (code == EXIT_DONE)
        code = sheet_read_order(line, &order);
    if (code == EXIT_DONE)
        code = read_kind(line, policy, &kind);
    if (code != EXIT_DONE)
        return code;
    if (order == SHEET_NONE) {
        Table table = intake_rows_criteria(line->arena, kind);
        print_headed(line, &table);
        return EXIT_DONE;
    }
    HandoutHead head = handout_head(policy, NULL, DAY_NONE);
    sheet_print(line, handout_criteria(line->arena, &head, kind, policy->incomplete), order);
    return EXIT_DONE;
}
