#include "cmd/undo.h"

/* clang-format off */
const Command undo_commands[] = {
    {.noun = "undo",
     .arguments = "",
     .tip = N_("Take back your own last act of today; again, the one before it"),
     .example = "undo --dry-run",
     .run = undo_last},
    {.noun = NULL},
};
