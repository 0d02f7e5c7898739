#include "cmd/case.h"

static const OptionSpec list_options[] = {
    {"--role", "ROLE", N_("Only what this role was asked")     },
    {"--case", "N",    N_("All of one case, answered ones too")},
};

static const OptionSpec reason_option[] = {
    {"--reason", "TEXT", N_("Why")},
};

/* clang-format off */
const Command referral_commands[] = {
    {.noun = "referral",
     .verb = "list",
     .arguments = "",
     .tip = N_("Open referrals: new and untouched first, then the oldest"),
     .example = "referral list --role researcher",
     .options = list_options,
     .option_count = sizeof list_options / sizeof list_options[0],
     .run = referral_list},
    {.noun = "referral",
     .verb = "correct",
     .arguments = "R ANSWER",
     .tip = N_("Write an answer anew that has reached nobody yet"),
     .example = "referral correct D12 'Yes, with a copy'",
     .min_args = 2,
     .max_args = 2,
     .run = referral_correct},
    {.noun = "referral",
     .verb = "withdraw",
     .arguments = "R",
     .tip = N_("Take a question back that nobody has answered"),
     .example = "referral withdraw D12 --reason \"He knows now\"",
     .options = reason_option,
     .option_count = 1,
     .min_args = 1,
     .max_args = 1,
     .run = referral_withdraw},
    {.noun = NULL},
};
/* clang-format on */
