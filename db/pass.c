#include "db/pass.h"

#include "db/store_inside.h"

static Str words_of(Arena *arena, const Pass *pass)
{
    return str_format(
        arena, "pass %lld %lld %.*s %.*s", (long long)pass->made, (long long)pass->process,
        (int)pass->login.len, pass->login.bytes, (int)pass->command.len, pass->command.bytes);
}

Str store_pass_text(Store *store, const Pass *pass, Arena *arena)
{
    Digest digest = seal_keyed(&store->key, words_of(arena, pass));
    Str seal = digest_text(arena, digest);

    return str_format(
        arena, "pass %lld %.*s", (long long)pass->made, (int)seal.len, seal.bytes);
}

bool store_pass_is_good(Store *store, Str text, const Pass *wanted, Arena *arena)
{
    Pass pass = *wanted;
    Str rest = text;
    Str word;
    Str moment;

    if (!str_cut(&rest, ' ', &word) || !str_is(word, "pass") || !str_cut(&rest, ' ', &moment) ||
        !str_to_int64(moment, &pass.made))
        return false;
    int64_t age_ms = wanted->made - pass.made;
    if (age_ms < 0 || age_ms > PASS_LIFE_MS)
        return false;
    /* The digests of both are compared, in a time that does not tell where they differ. */
    return digest_equal(seal_plain(text), seal_plain(store_pass_text(store, &pass, arena)));
}
