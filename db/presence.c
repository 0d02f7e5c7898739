#include "db/presence.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { ROWS_MAX = 128, NOBODY = -1 };

/* Its last letter is the version of what follows. */
static const char magic[8] = "MUDESKS2";

/* At the beginning of the file; the rows follow. The stamp is another one after each change. */
typedef struct {
    char magic[sizeof magic];
    int64_t stamp;
} Head;

/* --- places in the file ---------------------------------------------------------------------- */

static off_t place_of(int row)
{
    return (off_t)sizeof(Head) + (off_t)row * (off_t)sizeof(PresenceRow);
}

static struct flock lock_on(int row, short type)
{
    return (struct flock){
        .l_type = type,
        .l_whence = SEEK_SET,
        .l_start = place_of(row),
        .l_len = 1,
    };
}

static bool is_leased(const Presence *presence, int row)
{
    struct flock lock = lock_on(row, F_WRLCK);

    return fcntl(presence->file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

static bool lease(const Presence *presence, int row)
{
    struct flock lock = lock_on(row, F_WRLCK);

    return fcntl(presence->file, F_OFD_SETLK, &lock) == 0;
}

static int lease_any(const Presence *presence)
{
    int row = 0;

    while (row < ROWS_MAX && !lease(presence, row))
        row++;
    return row < ROWS_MAX ? row : NOBODY;
}

/* --- opening and closing --------------------------------------------------------------------- */

static bool write_head(int file)
{
    Head head = {.stamp = 0};

    memcpy(head.magic, magic, sizeof magic);
    return pwrite(file, &head, sizeof head, 0) == sizeof head;
}

/* return  whether nobody has a row of it, so that it could be begun anew. */
static bool begin_anew(int file)
{
    struct flock all = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

    if (fcntl(file, F_OFD_SETLK, &all) != 0)
        return false;
    bool is_begun = ftruncate(file, 0) == 0 && write_head(file);
    all.l_type = F_UNLCK;
    return fcntl(file, F_OFD_SETLK, &all) == 0 && is_begun;
}

/* A file of another version of the program is left alone as long as anybody uses it. */
static bool has_head(int file)
{
    Head head = {.stamp = 0};
    ssize_t len = pread(file, &head, sizeof head, 0);

    if (len == 0)
        return write_head(file);
    return (len == sizeof head && memcmp(head.magic, magic, sizeof magic) == 0) ||
           begin_anew(file);
}

/* Whoever may write the office may write it: in an office of several users, their group. The file of
 * another user has its mode from him. */
static void share(int file, const char *office)
{
    mode_t who = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP;
    struct stat found;
    struct stat own;

    if (stat(office, &found) || fstat(file, &own) || own.st_uid != geteuid() ||
        ((own.st_mode ^ found.st_mode) & who) == 0)
        return;
    int unfit = fchmod(file, found.st_mode & who); /* then it is told to nobody else */
    (void)unfit;
}

void presence_start(Presence *presence, Str office)
{
    Arena arena = {0};

    *presence = (Presence){.file = NOBODY, .own = NOBODY};
    if (!office.len)
        return;
    const char *name =
        str_c(&arena, str_format(&arena, "%.*s.desks", (int)office.len, office.bytes));
    int file = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file >= 0)
        share(file, str_c(&arena, office));
    arena_free(&arena);
    if (file >= 0 && has_head(file))
        presence->file = file;
    else if (file >= 0)
        close(file);
}

void presence_end(Presence *presence)
{
    presence_tell(presence, &(PresenceRow){0});
    if (presence->file >= 0)
        close(presence->file);
    arena_free(&presence->arena);
    *presence = (Presence){.file = NOBODY, .own = NOBODY};
}

/* --- telling --------------------------------------------------------------------------------- */

PresenceRow presence_row(int64_t staff_id, Str desk)
{
    PresenceRow row = {.staff_id = staff_id};
    size_t len = desk.len < sizeof row.desk - 1 ? desk.len : sizeof row.desk - 1;

    while (len && len < desk.len && ((unsigned char)desk.bytes[len] & 0xC0) == 0x80)
        len--; /* not within a letter */
    if (len)
        memcpy(row.desk, desk.bytes, len);
    return row;
}

static Str kind_of(const PresenceRecord *record)
{
    return (Str){record->kind, strnlen(record->kind, sizeof record->kind)};
}

const PresenceRecord *presence_find(const PresenceRow *row, RecordRef record)
{
    for (size_t i = 0; i < PRESENCE_RECORDS && record.id; i++)
        if (row->records[i].id == record.id &&
            str_equal(kind_of(&row->records[i]), record.kind))
            return &row->records[i];
    return NULL;
}

void presence_add(PresenceRow *row, RecordRef record, Moment edited_until, int64_t turn)
{
    size_t i = 0;

    while (i < PRESENCE_RECORDS && row->records[i].id)
        i++;
    if (i == PRESENCE_RECORDS || !record.id || record.kind.len > PRESENCE_KIND_BYTES ||
        presence_find(row, record))
        return;
    row->records[i].id = record.id;
    row->records[i].edited_until = edited_until;
    row->records[i].turn = turn;
    memcpy(row->records[i].kind, record.kind.bytes, record.kind.len);
}

/* No two of one machine are alike. */
static int64_t new_stamp(int row)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec * (int64_t)1000000000 + now.tv_nsec) * ROWS_MAX + row;
}

/* The row first: who sees the new stamp finds it. */
static void write_row(Presence *presence, const PresenceRow *row)
{
    int64_t stamp = new_stamp(presence->own);
    bool is_written =
        pwrite(presence->file, row, sizeof *row, place_of(presence->own)) == sizeof *row &&
        pwrite(presence->file, &stamp, sizeof stamp, offsetof(Head, stamp)) == sizeof stamp;

    if (is_written)
        presence->told = *row;
}

void presence_tell(Presence *presence, const PresenceRow *row)
{
    if (presence->file < 0 || memcmp(&presence->told, row, sizeof *row) == 0)
        return;
    if (presence->own < 0)
        presence->own = lease_any(presence);
    if (presence->own >= 0)
        write_row(presence, row);
}

/* --- looking --------------------------------------------------------------------------------- */

static bool has_news(const Presence *presence, int64_t *stamp)
{
    if (pread(presence->file, stamp, sizeof *stamp, offsetof(Head, stamp)) != sizeof *stamp)
        return false;
    if (*stamp != presence->stamp)
        return true;
    for (size_t i = 0; i < presence->count; i++)
        if (!is_leased(presence, presence->places[i]))
            return true;
    return false;
}

/* Who tells nothing, or has gone, is passed over. */
static void read_others(const Presence *presence, Arena *arena, Presence *out)
{
    size_t bytes = ROWS_MAX * sizeof(PresenceRow);
    PresenceRow *rows = arena_new(arena, PresenceRow, ROWS_MAX);
    ssize_t len = pread(presence->file, rows, bytes, place_of(0));
    int count = len < 0 ? 0 : (int)((size_t)len / sizeof *rows);

    out->others = rows;
    out->places = arena_new(arena, int, ROWS_MAX);
    for (int row = 0; row < count; row++) {
        if (row == presence->own || !rows[row].staff_id || !rows[row].records[0].id ||
            !is_leased(presence, row))
            continue;
        rows[out->count] = rows[row];
        rows[out->count].desk[PRESENCE_DESK_BYTES - 1] = '\0';
        out->places[out->count++] = row;
    }
}

static bool is_same(const Presence *a, const Presence *b)
{
    return a->count == b->count &&
           (!a->count || memcmp(a->others, b->others, a->count * sizeof *a->others) == 0);
}

bool presence_look(Presence *presence)
{
    Presence now = *presence;
    Arena arena = {0};

    if (presence->file < 0 || !has_news(presence, &now.stamp))
        return false;
    now.count = 0;
    read_others(presence, &arena, &now);
    bool is_other = !is_same(&now, presence);
    arena_free(&presence->arena);
    now.arena = arena;
    *presence = now;
    return is_other;
}
