#include "cmd/try.h"

const Command commands[] = {
    {.noun = "try",
     .verb = "fold",
     .arguments = "TEXT...",
     .tip = N_("The search form of a text"),
     .example = "try fold Zoé",
     .min_args = 1,
     .max_args = COMMAND_MAX_ARGS,
     .run = try_fold},
};

const size_t command_count = sizeof commands / sizeof commands[0];
