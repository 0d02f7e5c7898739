/* command.h - one command of the command face: what it takes and the function that runs it.
 *
 * `muamala [options] NOUN [VERB] [arguments]`. The table of all commands is in command_table.c;
 * each file of src/cmd/ holds the commands of one noun and stays thin: it reads arguments, calls
 * one function of the layers below and prints what comes back. Data goes to `out`, messages to
 * standard error.
 */
#ifndef CMD_COMMAND_H
#define CMD_COMMAND_H

#include "base/arena.h"
#include "base/str.h"
#include "office/refusal.h"
#include "view/table.h"

#include <stdio.h>

/* Exit codes, by sysexits.h and design.md section 4. */
typedef enum {
    EXIT_DONE = 0,
    EXIT_NOTHING_FOUND = 1,
    EXIT_USAGE = 64,
    EXIT_BAD_DATA = 65,
    EXIT_NO_INPUT = 66,
    EXIT_UNAVAILABLE = 69,
    EXIT_INTERNAL = 70,
    EXIT_CANNOT_CREATE = 73,
    EXIT_INPUT_OUTPUT = 74,
    EXIT_BUSY = 75,
    EXIT_NOT_PERMITTED = 77,
    EXIT_CONFIG = 78,
} ExitCode;

typedef enum { FORMAT_TEXT, FORMAT_TSV, FORMAT_JSON } OutputFormat;

/* An option of one command, or of all; `value` names what follows it, NULL for a switch. */
typedef struct {
    const char *name; /* "--policy" */
    const char *value;
    const char *tip; /* N_() */
} OptionSpec;

typedef struct Command Command;

enum { COMMAND_MAX_ARGS = 256, COMMAND_MAX_OPTIONS = 48 };

/* What was typed, and where to answer. Texts are borrowed from argv. */
typedef struct {
    Arena *arena;
    const Command *command;
    bool is_noun_alone; /* help was asked for a noun, not for one of its verbs */
    Str args[COMMAND_MAX_ARGS];
    size_t arg_count;
    struct {
        const OptionSpec *spec;
        Str value;
    } options[COMMAND_MAX_OPTIONS];
    size_t option_count;
    OutputFormat format;
    FILE *out;
    const struct KeyScopes *scopes; /* of the screens, for the keys that are preferred */
} CommandLine;

struct Command {
    const char *noun;
    const char *verb;      /* NULL: the noun stands alone */
    const char *arguments; /* "NAME [FILE]" as the help shows them; "" for none */
    const char *tip;       /* N_() */
    const char *example;   /* one line that works as typed */
    const OptionSpec *options;
    size_t option_count;
    size_t min_args;
    size_t max_args;
    bool has_own_trial; /* it looks to --dry-run itself, without keeping others out */
    ExitCode (*run)(CommandLine *line);
};

/* The commands of each noun, in a table of its own that ends with a row without a noun. */
extern const Command appointment_commands[];
extern const Command audit_commands[];
extern const Command board_commands[];
extern const Command config_commands[];
extern const Command family_commands[];
extern const Command inquiry_commands[];
extern const Command known_answer_commands[];
extern const Command paper_commands[];
extern const Command phrase_commands[];
extern const Command library_commands[];
extern const Command lookup_commands[];
extern const Command case_commands[];
extern const Command case_committee_commands[];
extern const Command case_service_commands[];
extern const Command referral_commands[];
extern const Command office_commands[];
extern const Command person_commands[];
extern const Command policy_commands[];
extern const Command queue_commands[];
extern const Command session_commands[];
extern const Command setting_commands[];
extern const Command staff_commands[];
extern const Command try_commands[];
extern const Command undo_commands[];
extern const Command usual_commands[];
extern const Command visit_commands[];

/* All commands, in the order of the help; NULL behind the last. */
const Command *command_at(size_t place);

/* How a command is typed, "muamala case show N"; lives in `arena`. */
Str command_usage(Arena *arena, const Command *command);

/* What the noun of `command` is about: English, to be handed to gettext. */
const char *command_noun_gist(const Command *command);

/* The value of option `name` ("--policy"); empty when it was not given. A switch gives "yes". */
Str command_option(const CommandLine *line, const char *name);
bool command_has_option(const CommandLine *line, const char *name);

/* Says on standard error why it failed and gives the exit code that belongs to `err`. */
ExitCode command_fail(CommandLine *line, Err err, const Refusal *why);

/* The same for a record: one that is there already is a refusal, not a file that cannot be made. */
ExitCode command_fail_record(CommandLine *line, Err err, const Refusal *why);

/* Says `message` (already translated, printf style) on standard error and gives `code`. */
ExitCode command_say(ExitCode code, const char *message, ...)
    __attribute__((format(printf, 2, 3)));

/* Runs the program's command face.
 *
 * line    its arena is set by the caller; holds the options that were read.
 * return  the exit code, or -1 when no noun was given and the screens should open.
 */
int command_run(CommandLine *line, int argc, char **argv);

#endif
