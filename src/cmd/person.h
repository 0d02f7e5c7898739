/* person.h - the commands about people, and how other commands are told of one.
 */
#ifndef CMD_PERSON_H
#define CMD_PERSON_H

#include "cmd/command.h"
#include "cmd/office.h"
#include "office/person.h"

ExitCode person_find(CommandLine *line);
ExitCode person_add(CommandLine *line);
ExitCode person_show(CommandLine *line);
ExitCode person_edit(CommandLine *line);
ExitCode person_merge(CommandLine *line);
ExitCode person_unmerge(CommandLine *line);
ExitCode person_duplicates(CommandLine *line);
ExitCode person_history(CommandLine *line);
ExitCode person_category(CommandLine *line);
ExitCode person_contact(CommandLine *line);
ExitCode person_phone(CommandLine *line);
ExitCode person_name(CommandLine *line);
ExitCode person_address(CommandLine *line);
ExitCode person_died(CommandLine *line);
ExitCode person_follows(CommandLine *line);
ExitCode person_end(CommandLine *line);
ExitCode person_strike(CommandLine *line);
ExitCode person_circumstances(CommandLine *line);
ExitCode person_rule_pair(CommandLine *line);
ExitCode person_import(CommandLine *line);
ExitCode person_imports(CommandLine *line);
ExitCode person_export(CommandLine *line);

/* The person that an argument names: the id of his record or his identity number. Says on standard
 * error when there is none, or more than one.
 */
ExitCode person_named(CommandLine *line, OfficeDesk *desk, Str typed, PersonId *out);

/* The person that --person names; `*out` stays as it was without the option. */
ExitCode person_option(CommandLine *line, OfficeDesk *desk, int64_t *out);

#endif
