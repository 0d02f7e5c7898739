/* embedded.h - the files that the program carries inside itself: policy profiles and migrations.
 *
 * The tables are made from db/policies/ and db/migrations/ when the program is built, in the order
 * of their names; each ends with a row whose name is NULL.
 */
#ifndef DB_EMBEDDED_H
#define DB_EMBEDDED_H

#include <stddef.h>

typedef struct {
    const char *name; /* the file's name without its folder */
    const unsigned char *bytes;
    size_t len;
} EmbeddedFile;

extern const EmbeddedFile embedded_policies[];
extern const EmbeddedFile embedded_migrations[];

#endif
