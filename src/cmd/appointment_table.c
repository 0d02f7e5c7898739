#include "cmd/appointment.h"

static const OptionSpec book_options[] = {
    {"--person",  "ID",   N_("Who he is, where he has a file")                                },
    {"--name",    "TEXT", N_("What he is called, where he has none")                          },
    {"--case",    "N",    N_("The case that he comes about")                                  },
    {"--purpose", "CODE", N_("What he comes for: new_request, inquiry, papers, follow_up ...")},
};

static const OptionSpec reason_option[] = {
    {"--reason", "TEXT", N_("Why")},
};

static const OptionSpec date_option[] = {
    {"--date", "DATE", N_("The day (today)")},
};

/* clang-format off */
const Command appointment_commands[] = {
    {.noun = "appointment",
     .verb = "book",
     .arguments = "DATE TIME",
     .tip = N_("Expect somebody in a free slot of a working day"),
     .example = "appointment book 2027-01-05 10:30 --name Saad",
     .options = book_options,
     .option_count = sizeof book_options / sizeof book_options[0],
     .min_args = 2,
     .max_args = 2,
     .run = appointment_book},
    {.noun = "appointment",
     .verb = "arrive",
     .arguments = "ID",
     .tip = N_("He has come: the next ticket of today"),
     .example = "appointment arrive 1882413465600000002",
     .min_args = 1,
     .max_args = 1,
     .run = appointment_arrive},
    {.noun = "appointment",
     .verb = "cancel",
     .arguments = "ID",
     .tip = N_("Cancel it, with a reason"),
     .example = "appointment cancel 1882413465600000002 --reason 'he called'",
     .options = reason_option,
     .option_count = 1,
     .min_args = 1,
     .max_args = 1,
     .run = appointment_cancel},
    {.noun = "appointment",
     .verb = "list",
     .arguments = "",
     .tip = N_("Who is expected on a day, and who has come"),
     .example = "appointment list --date +1",
     .options = date_option,
     .option_count = 1,
     .min_args = 0,
     .max_args = 0,
     .run = appointment_list},
    {.noun = "appointment",
     .verb = "free",
     .arguments = "",
     .tip = N_("The slots of a day that are free"),
     .example = "appointment free --date +1",
     .options = date_option,
     .option_count = 1,
     .min_args = 0,
     .max_args = 0,
     .run = appointment_free},
    {.noun = NULL},
};
