#include "cmd/policy.h"

static const OptionSpec policy_option[] = {
    {"--policy", "NAME", N_("The policy profile: its name or its file (union)")},
};

/* clang-format off */
const Command policy_commands[] = {
    {.noun = "policy",
     .verb = "list",
     .arguments = "",
     .tip = N_("The policies that the program carries"),
     .example = "policy list",
     .run = policy_list},
    {.noun = "policy",
     .verb = "show",
     .arguments = "NAME",
     .tip = N_("Every key of a policy with its clause"),
     .example = "policy show tuwaim",
     .min_args = 1,
     .max_args = 1,
     .run = policy_show},
    {.noun = "policy",
     .verb = "explain",
     .arguments = "KEY",
     .tip = N_("What a key holds, and the clause that it comes from"),
     .example = "policy explain reply.max_days --policy tuwaim",
     .options = policy_option,
     .option_count = 1,
     .min_args = 1,
     .max_args = 1,
     .run = policy_explain},
    {.noun = "policy",
     .verb = "diff",
     .arguments = "A B",
     .tip = N_("Where two policies differ"),
     .example = "policy diff computing tuwaim",
     .min_args = 2,
     .max_args = 2,
     .run = policy_compare},
    {.noun = NULL},
};
