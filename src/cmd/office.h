/* office.h - the office that a command works on, and who acts there.
 *
 * The file is -f FILE, else $MUAMALA_FILE, else the user's own office under the data folder. Who
 * acts: --as LOGIN with his password (asked for on the terminal, or read from --password-fd), else
 * the account that is tied to the calling system user. A made-up office asks for no password, and
 * without --as the command is done by the login whose work it is.
 */
#ifndef CMD_OFFICE_H
#define CMD_OFFICE_H

#include "cmd/command.h"
#include "db/staff_store.h"
#include "text/fold.h"

typedef struct {
    Store *store;
    Act act;   /* who, in which role, when; version and reason are the command's to fill */
    Day today; /* the Riyadh day of act.moment */
} OfficeDesk;

/* Opens the office and finds out who acts and when. Says on standard error what is wrong.
 *
 * usual_login  who does such work in a made-up office when nobody is named ("clerk").
 * out          belongs to the caller: office_close().
 */
ExitCode office_open(CommandLine *line, const char *usual_login, OfficeDesk *out);

/* Opens the office and reads its clock; nobody acts yet. */
ExitCode office_open_file(CommandLine *line, OfficeDesk *out);

/* Finds who may sit down at the screens without being asked for a password: the login of --as in a
 * made-up office, with --password-fd or where its account is the caller's; without --as the
 * account that is the caller's.
 *
 * out     id 0: somebody has to sign in. Lives in the command's arena.
 */
ExitCode office_seat(CommandLine *line, OfficeDesk *desk, Staff *out);

void office_close(OfficeDesk *desk);

/* A desk that closes when its variable goes out of sight. */
#define AUTO_CLOSE __attribute__((cleanup(office_close)))

/* Logs, at once, that a record was opened for reading, or with record_id 0 which list was asked
 * for. `query` is any bytes; empty for a record.
 */
MUST_CHECK Err office_log_reading(
    CommandLine *line, OfficeDesk *desk, Str record_kind, int64_t record_id, Str query);

/* The letters of names that the office tells apart, for person_query(). */
MUST_CHECK Err office_name_keep(CommandLine *line, OfficeDesk *desk, FoldKeep *out);

/* The path of the office file; empty when there is no home folder either. */
Str office_path(CommandLine *line);

#endif
