#include "db/seal.h"

#include <assert.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { BLOCK_BYTES = 64 * 1024 };

static_assert(DIGEST_BYTES == crypto_generichash_BYTES, "a digest is BLAKE2b-256");
static_assert(SEAL_KEY_BYTES == crypto_generichash_KEYBYTES, "a key of BLAKE2b");
static_assert(SEAL_KEY_BYTES == randombytes_SEEDBYTES, "a digest can be a seed");

Err seal_start(void)
{
    return sodium_init() < 0 ? err_with(ERR_STORE, "libsodium does not start") : ERR_NONE;
}

/* Every taking has a seed of its own, made from the source's seed and the count of takings; where it
 * is long enough, it is what is taken. */
void random_fill(Random *random, void *bytes, size_t len)
{
    if (!random->is_seeded) {
        randombytes_buf(bytes, len);
        return;
    }
    uint64_t numbers[] = {random->seed, random->taken++};
    Digest seed = seal_plain((Str){(const char *)numbers, sizeof numbers});
    if (len < sizeof seed.bytes)
        memcpy(bytes, seed.bytes, len);
    else
        randombytes_buf_deterministic(bytes, len, seed.bytes);
}

static Digest digest_of(Str bytes, const SealKey *key)
{
    Digest digest;

    crypto_generichash(
        digest.bytes, sizeof digest.bytes, (const unsigned char *)bytes.bytes, bytes.len,
        key ? key->bytes : NULL, key ? sizeof key->bytes : 0);
    return digest;
}

Digest seal_keyed(const SealKey *key, Str bytes)
{
    return digest_of(bytes, key);
}

Digest seal_plain(Str bytes)
{
    return digest_of(bytes, NULL);
}

/* A file of any length, a block at a time; what is written behind its end meanwhile is left out, so
 * that it ends. */
static Err read_into(
    crypto_generichash_state *state, FILE *file, const SealReading *reading, int64_t bytes)
{
    unsigned char block[BLOCK_BYTES];
    size_t count = fread(block, 1, sizeof block, file);

    for (int64_t left = bytes; count && left > 0; count = fread(block, 1, sizeof block, file)) {
        crypto_generichash_update(state, block, count);
        left -= (int64_t)count;
        if (reading->goes_on && !reading->goes_on(reading->context, (int64_t)count, bytes))
            return ERR_CANCELLED;
    }
    return ferror(file) ? ERR_NO_INPUT : ERR_NONE;
}

static Err digest_file(FILE *file, const SealReading *reading, int64_t *bytes, Digest *out)
{
    crypto_generichash_state state;
    struct stat status;

    if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode))
        return ERR_NO_INPUT;
    *bytes = (int64_t)status.st_size;
    if (reading->max_bytes && *bytes > reading->max_bytes)
        return ERR_TOO_LONG;
    crypto_generichash_init(&state, NULL, 0, sizeof out->bytes);
    TRY(read_into(&state, file, reading, *bytes));
    crypto_generichash_final(&state, out->bytes, sizeof out->bytes);
    return ERR_NONE;
}

/* A pipe that nobody writes to is not waited for. */
static FILE *open_file(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    return file < 0 ? NULL : fdopen(file, "r");
}

Err seal_file(Arena *arena, Str path, const SealReading *reading, int64_t *bytes, Digest *out)
{
    FILE *file = open_file(str_c(arena, path));

    if (!file)
        return ERR_NO_INPUT;
    Err err = digest_file(file, reading, bytes, out);
    fclose(file);
    return err;
}

bool digest_equal(Digest a, Digest b)
{
    return sodium_memcmp(a.bytes, b.bytes, sizeof a.bytes) == 0;
}

Str digest_text(Arena *arena, Digest digest)
{
    char *text = arena_new(arena, char, DIGEST_HEX_CHARS + 1);

    sodium_bin2hex(text, DIGEST_HEX_CHARS + 1, digest.bytes, sizeof digest.bytes);
    return (Str){text, DIGEST_HEX_CHARS};
}

Err seal_password(Arena *arena, Str password, Str *out)
{
    char *kept = arena_new(arena, char, crypto_pwhash_STRBYTES);

    if (crypto_pwhash_str(
            kept, password.len ? password.bytes : "", password.len,
            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE))
        return err_with(ERR_STORE, "not enough memory to seal a password");
    *out = str_of(kept);
    return ERR_NONE;
}

bool seal_password_matches(Str kept, Str password)
{
    char string[crypto_pwhash_STRBYTES] = {0};

    if (kept.len >= sizeof string)
        return false;
    if (kept.len)
        memcpy(string, kept.bytes, kept.len);
    return crypto_pwhash_str_verify(string, password.len ? password.bytes : "", password.len) ==
           0;
}

void seal_wipe(void *bytes, size_t len)
{
    sodium_memzero(bytes, len);
}
