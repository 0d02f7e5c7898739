/* seal.h - digests, passwords and randomness; the only user of libsodium.
 *
 * A keyed digest is BLAKE2b-256 under a key of 32 bytes: without the key nobody can make one that
 * fits. Passwords are kept as Argon2id strings, which carry their own salt and parameters.
 */
#ifndef DB_SEAL_H
#define DB_SEAL_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SEAL_KEY_BYTES = 32, DIGEST_BYTES = 32, DIGEST_HEX_CHARS = 64, SALT_BYTES = 16 };

typedef struct {
    uint8_t bytes[SEAL_KEY_BYTES];
} SealKey;

typedef struct {
    uint8_t bytes[DIGEST_BYTES];
} Digest;

typedef struct {
    uint8_t bytes[SALT_BYTES];
} Salt;

/* Where random bytes come from: the system, or for made-up offices a seed, so that the same seed
 * gives the same bytes in the same order. {0} is the system. */
typedef struct {
    bool is_seeded;
    uint64_t seed;
    uint64_t taken; /* how often bytes were taken */
} Random;

/* To be called before anything else here; again is fine. */
MUST_CHECK Err seal_start(void);

void random_fill(Random *random, void *bytes, size_t len);

Digest seal_keyed(const SealKey *key, Str bytes);

/* Without a key: the same text has the same digest in every office. */
Digest seal_plain(Str bytes);

/* How a file is read, which may be of any length. */
typedef struct {
    int64_t max_bytes; /* a larger one is not read; 0: any */

    /* Asked after each block, of `whole` bytes in all; false: go no further. NULL: nobody asks. */
    bool (*goes_on)(void *context, int64_t block_bytes, int64_t whole_bytes);
    void *context;
} SealReading;

/* The digest of a file's bytes, as seal_plain() would give it.
 *
 * bytes    how many they are, where it is larger than allowed, too.
 * return   ERR_NO_INPUT when it cannot be read, as what is no file; ERR_TOO_LONG; ERR_CANCELLED.
 */
MUST_CHECK Err
seal_file(Arena *arena, Str path, const SealReading *reading, int64_t *bytes, Digest *out);

/* Compares in a time that does not tell where they differ. */
bool digest_equal(Digest a, Digest b);

/* 64 small hexadecimal digits, living in `arena`. */
Str digest_text(Arena *arena, Digest digest);

/* Makes the string to be kept for `password`, with the interactive limits of libsodium (64 MiB,
 * about a tenth of a second). It lives in `arena`.
 *
 * return  ERR_STORE when there is not enough memory for it.
 */
MUST_CHECK Err seal_password(Arena *arena, Str password, Str *out);

/* Whether `password` is the one that `kept` was made for. Costs the same time as making it. */
bool seal_password_matches(Str kept, Str password);

/* Overwrites a secret that is no longer needed. */
void seal_wipe(void *bytes, size_t len);

#endif
