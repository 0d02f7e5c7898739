#include "cmd/audit.h"

static const OptionSpec show_options[] = {
    {"--record", "KIND", N_("Of one record: its kind; the id is the argument")},
    {"--after",  "ID",   N_("The page after this event")                      },
    {"--limit",  "N",    N_("Events on the page (50)")                        },
};

/* clang-format off */
const Command audit_commands[] = {
    {.noun = "audit",
     .verb = "show",
     .arguments = "[RECORD-ID]",
     .tip = N_("What was done, by whom, to which record"),
     .example = "audit show --limit 20",
     .options = show_options,
     .option_count = sizeof show_options / sizeof show_options[0],
     .max_args = 1,
     .run = audit_show},
    {.noun = "audit",
     .verb = "verify",
     .arguments = "",
     .tip = N_("Walk the chain of events and find what was changed"),
     .example = "audit verify",
     .run = audit_verify},
    {.noun = "check",
     .arguments = "",
     .tip = N_("Check file, references, chain, and every record against its events"),
     .example = "check",
     .run = check_office},
    {.noun = NULL},
};
