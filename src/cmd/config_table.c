#include "cmd/config.h"

/* clang-format off */
const Command config_commands[] = {
    {.noun = "config",
     .verb = "show",
     .arguments = "",
     .tip = N_("Every preference of the screens, and where it comes from"),
     .example = "config show --format tsv",
     .min_args = 0,
     .max_args = 0,
     .run = config_command_show},
    {.noun = "config",
     .verb = "check",
     .arguments = "[FILE]",
     .tip = N_("Name what is wrong in the files of preferences, or in FILE"),
     .example = "config check",
     .min_args = 0,
     .max_args = 1,
     .run = config_command_check},
    {.noun = NULL},
};
/* clang-format on */
