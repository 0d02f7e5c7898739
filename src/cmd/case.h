/* case.h - cases from opening to completeness, by commands.
 *
 * N is a case number (1448-37) or the draft's serial (D12). What an act leaves is printed: the
 * case's row, or what is handed out with it.
 */
#ifndef CMD_CASE_H
#define CMD_CASE_H

#include "cmd/office.h"
#include "office/casefile.h"

/* case.c */
ExitCode case_show(CommandLine *line); /* N */
ExitCode case_list(CommandLine *line); /* [--state S] [--person ID] [--after N] [--limit K] */
ExitCode case_history(CommandLine *line); /* N */
ExitCode case_windows(CommandLine *line); /* N */

/* case_open.c */
ExitCode case_open(CommandLine *line);   /* --person ID --kind KIND ... */
ExitCode case_reopen(CommandLine *line); /* N --reason TEXT */
ExitCode case_set(CommandLine *line);    /* N FIELD VALUE [FIELD VALUE]... */
ExitCode case_data(CommandLine *line);   /* N */

/* case_papers.c */
ExitCode case_papers(CommandLine *line);   /* N */
ExitCode case_verdicts(CommandLine *line); /* N */
ExitCode case_paper(CommandLine *line);    /* N KIND STATE */
ExitCode case_criteria(CommandLine *line); /* KIND */
ExitCode case_missing(CommandLine *line);  /* N --return DATE */
ExitCode case_remind(CommandLine *line);   /* N */

/* case_declare.c */
ExitCode case_verify(CommandLine *line);
ExitCode case_complete(CommandLine *line); /* N */
ExitCode case_match(CommandLine *line);    /* N [FIELD...|--all] */
ExitCode case_declare(CommandLine *line);  /* N --means CHANNEL */
ExitCode case_receipt(CommandLine *line);  /* N */

/* case_referral.c */
ExitCode case_refer(CommandLine *line);        /* N QUESTION */
ExitCode case_answer(CommandLine *line);       /* R ANSWER */
ExitCode case_told(CommandLine *line);         /* R sender|visitor */
ExitCode referral_list(CommandLine *line);     /* [--role ROLE] [--case N] */
ExitCode referral_correct(CommandLine *line);  /* R ANSWER */
ExitCode referral_withdraw(CommandLine *line); /* R --reason TEXT */

/* --- for the commands of cases ----------------------------------------------------------------- */

/* The case that `typed` names. Says on standard error when there is none.
 *
 * return  EXIT_DONE, EXIT_NOTHING_FOUND, or as command_fail().
 */
ExitCode case_named(CommandLine *line, const OfficeDesk *desk, Str typed, CasefileId *out);

/* Reads --reason into the act. */
ExitCode case_read_reason(CommandLine *line, OfficeDesk *desk);

/* Opens the office, finds the case that the first argument names and reads --reason. */
ExitCode case_open_desk(
    CommandLine *line, const char *usual_login, OfficeDesk *desk, CasefileId *out);

/* Keeps in the case's story that it was opened for reading. */
ExitCode case_log_reading(CommandLine *line, OfficeDesk *desk, CasefileId id);

/* case_open_desk() for a command that shows a part of the case, which is a reading. */
ExitCode case_open_to_read(
    CommandLine *line, const char *usual_login, OfficeDesk *desk, CasefileId *out);

/* An act on one case that needs nothing but its reason. */
typedef Err (*CaseAct)(Store *store, const Act *act, CasefileId id, Refusal *why);

/* Takes it on the case that the first argument names and prints the case's row. */
ExitCode case_take(CommandLine *line, const char *usual_login, CaseAct take);

/* Prints the case's row as it stands now. */
ExitCode case_print(CommandLine *line, const OfficeDesk *desk, CasefileId id);

#endif
