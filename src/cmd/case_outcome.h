/* case_outcome.h - cases from the study to the closed file, by commands.
 *
 * N is a case number. What an act leaves is printed: the case's row, or what was made with it.
 */
#ifndef CMD_CASE_OUTCOME_H
#define CMD_CASE_OUTCOME_H

#include "cmd/case.h"

/* case_study.c */
ExitCode case_assign(CommandLine *line); /* N LOGIN */
ExitCode case_review(CommandLine *line); /* N LOGIN */
ExitCode case_study(CommandLine *line);  /* N --opinion TEXT --recommend CODE [--no-conflict] */
ExitCode case_ready(CommandLine *line);  /* N */

/* case_committee.c */
ExitCode case_docket(CommandLine *line);    /* N [--session S] */
ExitCode case_undock(CommandLine *line);    /* N */
ExitCode case_resume(CommandLine *line);    /* N */
ExitCode case_decide(CommandLine *line);    /* N OUTCOME --reason CODE --plain TEXT ... */
ExitCode case_undecide(CommandLine *line);  /* N */
ExitCode case_appeal(CommandLine *line);    /* N --reason TEXT */
ExitCode case_decisions(CommandLine *line); /* N */

/* case_reply.c */
ExitCode case_reply(CommandLine *line);   /* N --channel CODE [--proof TEXT] [--failed] */
ExitCode case_replies(CommandLine *line); /* N */

/* case_service.c */
ExitCode case_register(CommandLine *line);   /* N [--class CODE] [--liaison LOGIN] */
ExitCode case_card(CommandLine *line);       /* N */
ExitCode case_plan(CommandLine *line);       /* N --fund F --due DATE ... */
ExitCode case_authorise(CommandLine *line);  /* N */
ExitCode case_release(CommandLine *line);    /* N --reason TEXT */
ExitCode case_plans(CommandLine *line);      /* N */
ExitCode case_deliver(CommandLine *line);    /* N --receiver TEXT --receipt TEXT */
ExitCode case_deliveries(CommandLine *line); /* N */
ExitCode case_unplan(CommandLine *line);     /* N --reason TEXT */

/* case_closing.c */
ExitCode case_suspend(CommandLine *line);    /* N --reason TEXT --told TEXT */
ExitCode case_reactivate(CommandLine *line); /* N --reason TEXT */
ExitCode case_close(CommandLine *line);      /* N REASON [--proof TEXT] */
ExitCode case_withdraw(CommandLine *line);   /* N --proof TEXT */

#endif
