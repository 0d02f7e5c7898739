#include "cmd/inquiry.h"

static const OptionSpec add_options[] = {
    {"--ticket",  "TICKET", N_("The visit in which it is asked")                    },
    {"--person",  "ID",     N_("Who asks, where he did not come himself")           },
    {"--channel", "CODE",   N_("How it came: a channel of the policy (the visit's)")},
};

static const OptionSpec reason_option[] = {
    {"--reason", "TEXT", N_("Why it is not answered")},
};

static const OptionSpec list_options[] = {
    {"--state", "STATE", N_("open, answered, not_answered or referred (open)")},
    {"--after", "ID",    N_("Begin behind the row with this id")              },
};

/* clang-format off */
const Command inquiry_commands[] = {
    {.noun = "inquiry",
     .verb = "add",
     .arguments = "QUESTION",
     .tip = N_("Write a question down; its visit cannot end while it is open"),
     .example = "inquiry add 'When does the office open?' --ticket 7",
     .options = add_options,
     .option_count = sizeof add_options / sizeof add_options[0],
     .min_args = 1,
     .max_args = 1,
     .run = inquiry_add},
    {.noun = "inquiry",
     .verb = "answer",
     .arguments = "ID ANSWER",
     .tip = N_("Keep the answer that was given"),
     .example = "inquiry answer 1882413465600000000 'At nine'",
     .min_args = 2,
     .max_args = 2,
     .run = inquiry_answer},
    {.noun = "inquiry",
     .verb = "correct",
     .arguments = "ID ANSWER",
     .tip = N_("Write an answer anew that was kept already"),
     .example = "inquiry correct 1882413465600000000 'At ten'",
     .min_args = 2,
     .max_args = 2,
     .run = inquiry_correct},
    {.noun = "inquiry",
     .verb = "close",
     .arguments = "ID",
     .tip = N_("End a question without an answer, with the reason"),
     .example = "inquiry close 1882413465600000000 --reason 'he left'",
     .options = reason_option,
     .option_count = 1,
     .min_args = 1,
     .max_args = 1,
     .run = inquiry_close},
    {.noun = "inquiry",
     .verb = "list",
     .arguments = "",
     .tip = N_("The questions that are still open, or the log of those in a state"),
     .example = "inquiry list --state answered",
     .options = list_options,
     .option_count = sizeof list_options / sizeof list_options[0],
     .min_args = 0,
     .max_args = 0,
     .run = inquiry_list},
    {.noun = NULL},
};
