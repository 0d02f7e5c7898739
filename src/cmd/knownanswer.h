/* knownanswer.h - the commands of the answer bank and of the phrases. */
#ifndef CMD_KNOWNANSWER_H
#define CMD_KNOWNANSWER_H

#include "cmd/command.h"

ExitCode knownanswer_add(CommandLine *line);     /* QUESTION ANSWER */
ExitCode knownanswer_change(CommandLine *line);  /* ID [QUESTION ANSWER] */
ExitCode knownanswer_approve(CommandLine *line); /* ID */
ExitCode knownanswer_retire(CommandLine *line);  /* ID */
ExitCode knownanswer_find(CommandLine *line);    /* [TEXT] */
ExitCode phrase_set(CommandLine *line);          /* CODE TEXT */
ExitCode phrase_remove(CommandLine *line);       /* CODE */
ExitCode phrase_list(CommandLine *line);

#endif
