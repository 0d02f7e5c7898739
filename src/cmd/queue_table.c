#include "cmd/queue.h"

static const OptionSpec queue_options[] = {
    {"--date",  "DATE",  N_("The day from which deadlines are looked at (today)")   },
    {"--after", "ID",    N_("Begin behind the row with this id")                    },
    {"--limit", "N",     N_("At most so many rows (1000)")                          },
    {"--order", "ORDER",
     N_("deadline, number, name or age; overdue also step or researcher (deadline)")},
};

static const OptionSpec quality_options[] = {
    {"--from", "DATE", N_("The first day (a month before the last)")},
    {"--to",   "DATE", N_("The last day (today)")                   },
};

/* clang-format off */
const Command queue_commands[] = {
    {.noun = "queue",
     .arguments = "NAME",
     .tip = N_("Who waits: reception, verification, referral, study, committee, reply, service, overdue"),
     .example = "queue verification --limit 20",
     .options = queue_options,
     .option_count = sizeof queue_options / sizeof queue_options[0],
     .min_args = 1,
     .max_args = 1,
     .run = queue_print},
    {.noun = "report",
     .verb = "day",
     .arguments = "",
     .tip = N_("The sheet of the day: every queue with what is late, and the head of the log"),
     .example = "report day --format json",
     .options = queue_options,
     .option_count = 1,
     .min_args = 0,
     .max_args = 0,
     .run = report_day},
    {.noun = "report",
     .verb = "quality",
     .arguments = "",
     .tip = N_("How visitors are received: the courtesy list over some days, of nobody alone"),
     .example = "report quality --from -30",
     .options = quality_options,
     .option_count = sizeof quality_options / sizeof quality_options[0],
     .min_args = 0,
     .max_args = 0,
     .run = report_quality},
    {.noun = NULL},
};
