/* presence.h - who has which record open on a screen now.
 *
 * It is told for courtesy and keeps nobody from anything. It is no record either, so it does not
 * stand in the office: there, to open a case would write a page and wait for the disk, and every
 * other terminal would take it for a change and read its list again. It stands in a file beside the
 * office (FILE.desks) of one small row for each terminal, which is written without waiting for the
 * disk and may be removed at any time; names are not in it, only numbers of staff and records.
 *
 * A row is leased by a lock of the kernel on it (fcntl(2), F_OFD_SETLK), which ends with the process
 * that holds it, by whatever it ends: a terminal that was killed is gone at once, nothing must be
 * renewed while nobody types, and no clock is asked. All terminals of an office run on one machine
 * (file_check_place()). Where the file cannot be had, nobody is seen, and all goes on.
 *
 * What somebody types into is his up to a moment that is renewed by typing alone: who goes away from
 * the keyboard loses it without doing anything. Who takes it over says so by a higher turn, which the
 * other one reads when he looks next.
 */
#ifndef DB_PRESENCE_H
#define DB_PRESENCE_H

#include "base/arena.h"
#include "base/moment.h"
#include "office/recordref.h"

#include <stdbool.h>

enum {
    PRESENCE_DESK_BYTES = 48, /* of a desk's name; a longer one is cut */
    PRESENCE_KIND_BYTES = 16,
    PRESENCE_RECORDS = 4 /* that one terminal tells of */
};

typedef struct {
    char kind[PRESENCE_KIND_BYTES]; /* filled up with zeros */
    int64_t id;
    Moment edited_until; /* 0: it is only looked at */
    int64_t turn; /* 0: nobody was asked; else it was taken over from who had a lower one */
} PresenceRecord;

/* What one terminal tells; it stands in the file as it stands here. */
typedef struct {
    int64_t staff_id; /* 0: nobody sits there */
    char desk[PRESENCE_DESK_BYTES];
    PresenceRecord records[PRESENCE_RECORDS];
} PresenceRow;

typedef struct {
    int file; /* -1: there is none */
    int own;  /* the row that is leased; -1: none yet */
    PresenceRow told;
    int64_t stamp; /* of the file when it was read */
    Arena arena;
    PresenceRow *others;
    int *places; /* their rows */
    size_t count;
} Presence;

/* Opens the file beside `office`; empty: there is none. */
void presence_start(Presence *presence, Str office);

/* Tells that nothing is open here any more, and closes the file. */
void presence_end(Presence *presence);

/* A row without records, of a desk of this name. */
PresenceRow presence_row(int64_t staff_id, Str desk);

/* Adds a record, unless it is there already or the row is full. */
void presence_add(PresenceRow *row, RecordRef record, Moment edited_until, int64_t turn);

/* Tells the others what is open here; nothing is written where that is known. */
void presence_tell(Presence *presence, const PresenceRow *row);

/* Reads what the others tell, where they told something since.
 *
 * return  whether it is anything else than before.
 */
bool presence_look(Presence *presence);

/* What `row` tells of a record; NULL: nothing. */
const PresenceRecord *presence_find(const PresenceRow *row, RecordRef record);

#endif
