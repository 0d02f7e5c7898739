#include "cmd/command.h"

#include <string.h>

/* In the order of the help. A noun of the office gets its own file, NOUN_table.c. */
/* clang-format off */
static const Command *const tables[] = {
    office_commands,
    lookup_commands,
    visit_commands,
    appointment_commands,
    board_commands,
    inquiry_commands,
    known_answer_commands,
    phrase_commands,
    library_commands,
    queue_commands,
    person_commands,
    family_commands,
    case_commands,
    case_committee_commands,
    case_service_commands,
    usual_commands,
    paper_commands,
    referral_commands,
    session_commands,
    staff_commands,
    policy_commands,
    setting_commands,
    config_commands,
    undo_commands,
    audit_commands,
    try_commands,
};
/* clang-format on */

static const struct {
    const char *noun;
    const char *gist;
} nouns[] = {
    {"find",        N_("One search for everything: ticket, case, person")         },
    {"visit",       N_("The counter: tickets, calls, and how a visit ends")       },
    {"appointment", N_("Slots, who is expected in them, who has come")            },
    {"board",       N_("The lobby's board: numbers, and nobody's name")           },
    {"inquiry",     N_("Questions that are asked, and their answers")             },
    {"answer",      N_("The answer bank: what is asked again and again")          },
    {"phrase",      N_("Phrases that are typed by a short code")                  },
    {"library",     N_("The policy's documents, and where each lies")             },
    {"queue",       N_("Who waits, in the order of the work")                     },
    {"report",      N_("Standing reports")                                        },
    {"person",      N_("People: found first, then put on file")                   },
    {"family",      N_("Who belongs to the family of a person")                   },
    {"case",        N_("A case on its way, from the draft to its closing")        },
    {"usual",       N_("The usual next step that the screens name and a key does")},
    {"paper",       N_("The scans of papers, and whether they are still the same")},
    {"referral",    N_("Questions to a colleague about a visitor or a case")      },
    {"session",     N_("The committee: members, agenda, minutes")                 },
    {"staff",       N_("Who works here, in which role")                           },
    {"policy",      N_("Policy profiles: every key with its clause")              },
    {"setting",     N_("What no clause gives and the office decides")             },
    {"holiday",     N_("Days that are no working days")                           },
    {"config",      N_("What you prefer of the screens; opens no office")         },
    {"audit",       N_("The log of events, and the proof that it is whole")       },
    {"try",         N_("What the program makes of a value; opens no office")      },
};

const Command *command_at(size_t place)
{
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        const Command *row = tables[i];
        for (; row->noun && place; row++)
            place--;
        if (row->noun)
            return row;
    }
    return NULL;
}

const char *command_noun_gist(const Command *command)
{
    for (size_t i = 0; i < sizeof nouns / sizeof nouns[0]; i++)
        if (strcmp(nouns[i].noun, command->noun) == 0)
            return nouns[i].gist;
    return command->tip;
}

Str command_usage(Arena *arena, const Command *command)
{
    return str_format(
        arena, "muamala %s%s%s%s%s", command->noun, command->verb ? " " : "",
        command->verb ? command->verb : "", *command->arguments ? " " : "", command->arguments);
}
