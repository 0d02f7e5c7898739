/* str.h - text as borrowed bytes with a length, and the way to build new text in an arena.
 *
 * A Str is valid UTF-8 in logical order unless a function says "any bytes". It is not ended by a
 * zero byte; str_c() makes a C string where one is needed. {0} is the empty text.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include "base/arena.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *bytes;
    size_t len;
} Str;

/* The Str of a string literal. In static tables keep `const char *`: C does not take a Str for a
 * constant there. */
#define STR(literal) ((Str){"" literal, sizeof(literal) - 1})

/* A text that grows; {.arena = a} is an empty one. `text` is what it holds so far. */
typedef struct {
    Arena *arena;
    char *bytes;
    size_t len;
    size_t size_bytes;
} StrBuilder;

Str str_of(const char *c_string); /* borrowed; NULL gives the empty text */
const char *str_c(Arena *arena, Str text);
Str str_copy(Arena *arena, Str text);

bool str_equal(Str a, Str b);

/* Whether `text` is this C string; quicker than str_equal() where many are tried. */
bool str_is(Str text, const char *c_string);
bool str_starts_with(Str text, Str start);
bool str_ends_with(Str text, Str end);

/* <0, 0, >0 by bytes, which for UTF-8 is by code points. */
int str_compare(Str a, Str b);

/* The part of `text` from byte `start`, at most `len` bytes; held within `text`. */
Str str_part(Str text, size_t start, size_t len);

/* Without ASCII blanks (space, tab, CR, LF) at both ends. */
Str str_trim(Str text);

/* Cuts `text` at the first `separator`: the part before it goes to `head`, the rest stays in
 * `rest` (the separator is in neither). Without a separator head is all and rest is empty.
 *
 * return  false when `*rest` was empty already.
 */
bool str_cut(Str *rest, char separator, Str *head);

/* The place of the first `part` in `text` in bytes, or text.len when it is not there. */
size_t str_find(Str text, Str part);

/* Writes the last `count` digits of a number that is not below 0, with leading zeros, from `place`
 * on: every row holds days and moments, and a format takes ten times as long. */
void str_put_digits(char *place, int count, int number);

/* Reads an optional sign and decimal ASCII digits that fill the whole text.
 *
 * return  false when it is not such a number or does not fit; `out` is then untouched.
 */
bool str_to_int64(Str text, int64_t *out);

void strbuilder_add(StrBuilder *builder, Str text);
void strbuilder_add_char(StrBuilder *builder, char byte);
void strbuilder_add_format(StrBuilder *builder, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
Str strbuilder_text(const StrBuilder *builder);

/* printf into an arena. Print a Str with "%.*s" and (int)text.len, text.bytes. */
Str str_format(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
Str str_vformat(Arena *arena, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

#endif
