/* file.h - the files of an office on the disk: whether they may be made and read where they are.
 *
 * Nothing here opens a database file that is in use: closing any descriptor of it would take the
 * engine's locks away (POSIX record locks belong to the process, not to the descriptor).
 */
#ifndef DB_FILE_H
#define DB_FILE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

/* Makes a file of `len` bytes that only its owner can read (0600) and brings it to the disk.
 *
 * return  ERR_EXISTS when something has that name, ERR_CANNOT_CREATE; then nothing is left behind.
 */
MUST_CHECK Err file_make(Str file, const void *bytes, size_t len);

/* Reads a file that must hold exactly `len` bytes; ERR_NO_INPUT otherwise. */
MUST_CHECK Err file_read_exactly(Str file, void *bytes, size_t len);

/* Whether a database can lie here: ERR_NO_INPUT when there is no such regular file,
 * ERR_NETWORK_FILE when it lies where another machine may write it too. */
MUST_CHECK Err file_check_place(Str file);

/* Whether statfs(2)'s f_type is one of a file system that several machines share. FUSE counts as
 * one: what is behind it (sshfs, a cloud) it does not say. */
bool file_is_network_type(int64_t type);

/* Whether the device is mounted by a FUSE driver that keeps its files on this machine: on a disk of
 * it (fuseblk) or in the layers of a container.
 *
 * mounts  /proc/self/mountinfo, see proc(5).
 */
bool file_is_local_fuse(Str mounts, unsigned device_major, unsigned device_minor);

/* Brings what a file holds to the disk; nobody has it open. ERR_CANNOT_CREATE. */
MUST_CHECK Err file_sync(Str file);

/* Brings the names in the folder of `file` to the disk; ERR_CANNOT_CREATE. */
MUST_CHECK Err file_sync_folder(Str file);

/* Makes a file that is there for its lock alone, and takes the lock, which ends with the process.
 *
 * return  ERR_STORE_BUSY when somebody holds it, ERR_CANNOT_CREATE.
 */
MUST_CHECK Err file_lock(Str file, int *out);

/* Removes the file and gives its lock up. */
void file_unlock(Str file, int lock);

/* Removes a file, if it is there. */
void file_remove(Str file);

#endif
