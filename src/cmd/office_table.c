#include "cmd/demo.h"
#include "cmd/new_office.h"

static const OptionSpec init_options[] = {
    {"--policy", "NAME|FILE", N_("The policy profile: its name or its file (union)")              },
    {"--admin",  "LOGIN",     N_("The first administrator; without a password he is your account")},
};

static const OptionSpec demo_options[] = {
    {"--policy", "NAME|FILE", N_("The policy profile: its name or its file (union)")},
    {"--cases",  "N",         N_("How many cases (200)")                            },
    {"--people", "N",         N_("How many people more, without a case (0)")        },
    {"--seed",   "S",         N_("The same seed makes the same office (1448)")      },
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
    {.noun = "demo",
     .arguments = "FILE",
     .tip = N_("Make a made-up office; its logins need no password"),
     .example = "demo --policy tuwaim --cases 200 demo.muamala",
     .options = demo_options,
     .option_count = sizeof demo_options / sizeof demo_options[0],
     .min_args = 1,
     .max_args = 1,
     .run = demo_make},
    {.noun = NULL},
};
