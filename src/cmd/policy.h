/* policy.h - the policies that the program carries, shown and explained. No office file is opened.
 */
#ifndef CMD_POLICY_H
#define CMD_POLICY_H

#include "cmd/command.h"

ExitCode policy_list(CommandLine *line);     /* name, title */
ExitCode policy_show(CommandLine *line);     /* NAME: key, value, clause */
ExitCode policy_explain(CommandLine *line);  /* KEY: value, meaning, clause, gist, allowed */
ExitCode policy_compare(CommandLine *line);  /* A B: key, both values, both clauses */
ExitCode policy_criteria(CommandLine *line); /* KIND: paper, need, when, why */

#endif
