#include "cmd/new_office.h"

static const OptionSpec init_options[] = {
    {"--policy", "NAME|FILE", N_("The policy profile: its name or its file (union)")              },
    {"--admin",  "LOGIN",     N_("The first administrator; without a password he is your account")},
};

/* clang-format off */
const Command office_commands[] = {
    {.noun = "init",
     .arguments = "FILE",
     .tip = N_("Make a new office; an existing file is never touched"),
     .example = "init --policy union --admin huda office.muamala",
     .options = init_options,
     .option_count = sizeof init_options / sizeof init_options[0],
     .min_args = 1,
     .max_args = 1,
     .run = init_office},
    {.noun = NULL},
};
