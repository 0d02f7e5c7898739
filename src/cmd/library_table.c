#include "cmd/library.h"

static const OptionSpec set_options[] = {
    {"--edition", "TEXT", N_("The edition that the office uses")              },
    {"--place",   "TEXT", N_("Where it lies: a shelf, a folder or an address")},
};

/* clang-format off */
const Command library_commands[] = {
    {.noun = "library",
     .verb = "list",
     .arguments = "",
     .tip = N_("The documents and forms that the policy names, with edition and place"),
     .example = "library list",
     .min_args = 0,
     .max_args = 0,
     .run = library_list},
    {.noun = "library",
     .verb = "set",
     .arguments = "DOCUMENT",
     .tip = N_("Write down which edition of a document is used and where it lies"),
     .example = "library set statute --edition 3 --place 'shelf 2'",
     .options = set_options,
     .option_count = sizeof set_options / sizeof set_options[0],
     .min_args = 1,
     .max_args = 1,
     .run = library_set},
    {.noun = NULL},
};
