/* family.h - the commands of the register of a family. */
#ifndef CMD_FAMILY_H
#define CMD_FAMILY_H

#include "cmd/office.h"
#include "office/member.h"

ExitCode family_list(CommandLine *line);
ExitCode family_count(CommandLine *line);
ExitCode family_add(CommandLine *line);
ExitCode family_edit(CommandLine *line);
ExitCode family_remove(CommandLine *line);
ExitCode family_duplicates(CommandLine *line);
ExitCode family_rule(CommandLine *line);
ExitCode family_move(CommandLine *line);
ExitCode family_split(CommandLine *line);
ExitCode family_head(CommandLine *line);

/* Reads the member whose id was typed, of any family. */
ExitCode family_member_named(CommandLine *line, OfficeDesk *desk, Str typed, Member *out);

#endif
