#include "cmd/paper.h"

/* clang-format off */
const Command paper_commands[] = {
    {.noun = "paper",
     .verb = "scan",
     .arguments = "N PAPER FILE",
     .tip = N_("Keep where the scan of a paper lies, and what its bytes are"),
     .example = "paper scan 1448-37 national_id id.pdf",
     .min_args = 3, .max_args = 3,
     .run = paper_scan},
    {.noun = "paper",
     .verb = "verify",
     .arguments = "[N]",
     .tip = N_("Whether every scan is there and as it was kept; 65 where one is not"),
     .example = "paper verify",
     .min_args = 0, .max_args = 1,
     .run = paper_verify},
    {.noun = NULL},
};
/* clang-format on */
