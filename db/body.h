/* body.h - the personal data in an event's `before` and `after`: one field a line.
 *
 * A line is the field's name, a tab and its value; in the value a tab is written \t, an end of
 * line \n, a backslash \\. So a body can be shown field by field and compared with another.
 */
#ifndef DB_BODY_H
#define DB_BODY_H

#include "base/arena.h"
#include "base/str.h"

typedef struct {
    Str name;
    Str value;
} BodyField;

/* Adds one field; `name` is lower-case ASCII. */
void body_add(StrBuilder *builder, const char *name, Str value);

/* Adds a value alone, written like that of a field. */
void body_add_value(StrBuilder *builder, Str value);

/* What such a value says; it lives in `arena`, or is `written` itself. */
Str body_value(Str written, Arena *arena);

/* Takes the next field from the start of `rest`; what it gives lives in `arena`.
 *
 * return  false at the end.
 */
bool body_next(Str *rest, Arena *arena, BodyField *out);

/* The value of field `name`, living in `arena`; false when the body has no such field. */
bool body_find(Str body, const char *name, Arena *arena, Str *out);

#endif
