/* pass.h - what the screens give a child process instead of a password.
 *
 * A pass says who may do what, until when and for whose child; it is sealed with the office's key, so
 * only the program makes one, and is handed over an inherited pipe that one child alone reads.
 */
#ifndef DB_PASS_H
#define DB_PASS_H

#include "db/store.h"

enum { PASS_LIFE_MS = 60 * 1000 };

typedef struct {
    Str login;
    Str command;     /* noun and verb with a blank between them */
    int64_t process; /* whose children may use it */
    Moment made;     /* by the machine's clock */
} Pass;

/* A line without its end, living in `arena`. */
Str store_pass_text(Store *store, const Pass *pass, Arena *arena);

/* Whether `text` is a pass for this login, command and process that was made a minute ago at most.
 *
 * wanted  its moment is that of now.
 */
bool store_pass_is_good(Store *store, Str text, const Pass *wanted, Arena *arena);

#endif
