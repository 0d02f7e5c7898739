#include "cmd/lookup.h"

/* clang-format off */
const Command lookup_commands[] = {
    {.noun = "find",
     .verb = NULL,
     .arguments = "TEXT",
     .tip = N_("Find whatever it is: ticket, case number, identity, mobile, name"),
     .example = "find 0501",
     .min_args = 1,
     .max_args = 1,
     .run = lookup_find},
    {.noun = NULL},
};
