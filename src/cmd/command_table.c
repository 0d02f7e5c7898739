#include "cmd/command.h"

/* In the order of the help. A noun of the office gets its own file, NOUN_table.c. */
/* clang-format off */
static const Command *const tables[] = {
    office_commands,
    visit_commands,
    inquiry_commands,
    library_commands,
    queue_commands,
    person_commands,
    case_commands,
    case_committee_commands,
    case_service_commands,
    referral_commands,
    session_commands,
    staff_commands,
    policy_commands,
    setting_commands,
    audit_commands,
    try_commands,
};
/* clang-format on */

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
