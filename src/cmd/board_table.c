#include "cmd/board.h"

/* clang-format off */
const Command board_commands[] = {
    {.noun = "board",
     .verb = NULL,
     .arguments = "",
     .tip = N_("The numbers that are called and those nearly next, without any name"),
     .example = "board",
     .min_args = 0,
     .max_args = 0,
     .run = board_print},
    {.noun = NULL},
};
