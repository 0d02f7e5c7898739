#include "cmd/policy.h"

#include "cmd/print.h"
#include "cmd/profile.h"
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
