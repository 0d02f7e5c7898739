/* refusal.h - why something was refused, as a value that the faces turn into words.
 *
 * Whoever refuses (a loader, a check, a guard) fills a Refusal and returns ERR_REFUSED,
 * ERR_BAD_DATA or ERR_CONFIG; src/view/ makes the sentence. Texts in it are borrowed from static
 * tables or from the arena that the refusing function was given.
 */
#ifndef OFFICE_REFUSAL_H
#define OFFICE_REFUSAL_H

#include "base/err.h"
#include "base/str.h"
#include "office/choice.h"
#include "office/machine_guards.h"
#include "office/role.h"

/* Every guard: its name as commands print it and its sentence. */
#define GUARD_LIST(X)                                                                          \
    X(NONE, "none", N_("Nothing stands against it"))                                           \
    MACHINE_GUARD_LIST(X)                                                                      \
    X(MOMENT_BEFORE_LAST, "moment_before_last", N_("It lies before the last event"))           \
    X(FINAL_ACT, "final_act", N_("This act is final"))                                         \
    X(LATER_ACT, "later_act", N_("Something that was done later hangs on it"))                 \
    X(NOT_KEPT, "not_kept", N_("What stood there before was not kept"))                        \
    X(WRONG_PASSWORD, "wrong_password", N_("The login or the password is wrong"))              \
    X(LOCKED_OUT, "locked_out", N_("Too many wrong passwords; the account is locked"))         \
    X(LAST_ADMIN, "last_admin", N_("The office needs an administrator who can sign in"))       \
    X(UNKNOWN_KEY, "unknown_key", N_("This key is not known"))                                 \
    X(MISSING_KEY, "missing_key", N_("A key is missing"))                                      \
    X(BAD_VALUE, "bad_value", N_("This value is not allowed"))                                 \
    X(EMPTY_WEEK, "empty_week", N_("A week needs at least one working day"))                   \
    X(BAD_AMOUNT, "bad_amount",                                                                \
      N_("An amount is written like 1,234.50; at most 12 digits of riyals, two of halalas"))   \
    X(IMPORT_STATE, "import_state", N_("The import is not in the state for this"))             \
    X(OPEN_QUOTE, "open_quote", N_("A quote has no end"))                                      \
    X(MORE_CELLS, "more_cells", N_("The row has more cells than there are heads"))             \
    X(ROW_TOO_LONG, "row_too_long", N_("The row is longer than 65,536 bytes"))                 \
    X(QUOTE_TOO_LONG, "quote_too_long",                                                        \
      N_("The row is longer than 65,536 bytes; perhaps a quote has no end"))                   \
    X(BAD_LINE, "bad_line", N_("This line is not a key and its value"))                        \
    X(UNCLEAN_TEXT, "unclean_text",                                                            \
      N_("This line is not valid text, or holds marks that cannot be seen"))                   \
    X(UNSEEN_NAME, "unseen_name",                                                              \
      N_("The file's name holds marks that cannot be seen; rename it, and name it anew"))      \
    X(SCAN_TOO_LARGE, "scan_too_large",                                                        \
      N_("The file is larger than a scan of this office may be (paper.scan_megabytes)"))       \
    X(TEXT_TOO_LONG, "text_too_long", N_("The text is too long"))                              \
    X(DUPLICATE_KEY, "duplicate_key", N_("This key stands twice"))                             \
    X(NO_CLAUSE, "no_clause", N_("The clause that this comes from is not named"))              \
    X(CLAUSE_ON_SETTING, "clause_on_setting",                                                  \
      N_("This is a setting of the office; no clause of the policy gives it"))                 \
    X(REPEATED_ITEM, "repeated_item", N_("This stands twice in the list"))                     \
    X(BAD_ORDER, "bad_order", N_("The numbers of this list must rise"))                        \
    X(CONTRADICTION, "contradiction", N_("This does not agree with another key"))              \
    X(DATE_FORM, "date_form", N_("This is not a date"))                                        \
    X(DATE_PARTS, "date_parts", N_("Day, month and year are all needed"))                      \
    X(DATE_YEAR, "date_year", N_("No calendar has this year"))                                 \
    X(DATE_CALENDAR, "date_calendar", N_("The year belongs to the other calendar"))            \
    X(DATE_MONTH, "date_month", N_("There is no such month"))                                  \
    X(DATE_DAY, "date_day", N_("This month has no such day"))                                  \
    X(DATE_RANGE, "date_range", N_("The calendars are known only between these days"))         \
    X(BORN_LATER, "born_later", N_("Nobody is born after today"))                              \
    X(BEGINS_LATER, "begins_later", N_("It begins after today; write it down once it has"))    \
    X(PERIOD_ORDERED, "period_ordered", N_("The last day lies before the first"))              \
    X(PERIOD_FREE, "period_free", N_("The same holds on some of these days already"))          \
    X(PARTS_OF_NAME, "parts_of_name",                                                          \
      N_("These are not the parts of his name: given / father / grandfather / family"))        \
    X(STILL_HOLDS, "still_holds", N_("It has ended, or was struck out, already"))              \
    X(NO_NAME, "no_name", N_("There is no name in this"))                                      \
    X(NOT_ITS_STEP, "not_its_step", N_("This role cannot take this step from this state"))     \
    X(SAME_PERSON, "same_person", N_("This person is on file already"))                        \
    X(IN_IMPORT, "in_import",                                                                  \
      N_("This number comes in with an import that is under way; try again when it has "       \
         "ended"))                                                                             \
    X(LIKELY_DUPLICATE, "likely_duplicate",                                                    \
      N_("This is probably a person who is on file already; open that file, or say why not"))  \
    X(SEVERAL_PEOPLE, "several_people", N_("Several people have this number; name one by id")) \
    X(FILE_MERGED, "file_merged", N_("This file was merged into another; go on in that one"))  \
    X(SAME_FILE, "same_file", N_("Both numbers name the same file"))                           \
    X(MERGED_LATER, "merged_later", N_("A later merge must be undone first"))                  \
    X(REGISTERED_SINCE, "registered_since",                                                    \
      N_("The person was registered since the merge; it cannot be undone any more"))           \
    X(TWO_IDENTITIES, "two_identities",                                                        \
      N_("The two files have two different identity numbers; say why they are one person"))    \
    X(AFTER_TODAY, "after_today", N_("This day lies after today"))                             \
    X(LEFT_BEFORE, "left_before", N_("Nobody leaves a family before he was in it"))            \
    X(SAME_MEMBER, "same_member", N_("Another member of this family has this number"))         \
    X(HEAD_ON_FILE, "head_on_file",                                                            \
      N_("Whoever heads a family has a file of his own: put him on file with the number that " \
         "stands in his row"))                                                                 \
    X(KINSHIP_TOLD, "kinship_told",                                                            \
      N_("What this one is to the new head does not follow; say it: ID=KINSHIP"))              \
    X(NUMBER_OF_HEAD, "number_of_head", N_("This is the number of the head of the family"))

#define X(name, code, text) GUARD_##name,
typedef enum { GUARD_LIST(X) GUARD_COUNT } Guard;
#undef X

typedef struct {
    Guard guard;
    Str clause;  /* the clause id; "-": not in the policy's text; empty: no clause is meant */
    Str file;    /* a file that was read, else empty */
    size_t line; /* its line from 1; 0: none */
    Str field;   /* the key or field */
    Str found;   /* what stood there */
    Str allowed; /* what may stand there */
    const char *reason; /* N_(): what the check of this field says of it; NULL: nothing more */
    Str owed[32];
    size_t owed_count; /* what is still owed: papers, fields, votes */

    /* A machine refuses by codes: `field` and `allowed` are steps, `found` is a state of these. */
    const Choices *steps;
    const Choices *states;
    RoleSet who; /* the roles that may; 0: it is no matter of roles */
    Role actor;  /* the role that asked */
    Str whose;   /* of a role that may: whose work it is, a name or N_(); empty: not told */
} Refusal;

/* A refusal because `actor` is none of the roles that may. */
Refusal refusal_by_role(RoleSet who, Role actor);

/* The guard's name as commands and JSON print it ("fields_matched"). */
const char *guard_code(Guard guard);

/* The guard's English sentence, to be handed to gettext. */
const char *guard_text(Guard guard);

#endif
