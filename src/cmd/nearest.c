#include "cmd/nearest.h"

enum { LONGEST = 40 };

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

static bool is_swap(Str a, Str b, size_t i, size_t j)
{
    return i > 1 && j > 1 && a.bytes[i - 1] == b.bytes[j - 2] &&
           a.bytes[i - 2] == b.bytes[j - 1];
}

/* Optimal string alignment distance in bytes; both at most LONGEST. */
static size_t distance_between(Str a, Str b)
{
    size_t table[LONGEST + 1][LONGEST + 1];

    for (size_t i = 0; i <= a.len; i++) {
        for (size_t j = 0; j <= b.len; j++) {
            if (i == 0 || j == 0) {
                table[i][j] = i + j;
                continue;
            }
            size_t change = table[i - 1][j - 1] + (a.bytes[i - 1] != b.bytes[j - 1]);
            table[i][j] = smaller(change, smaller(table[i - 1][j], table[i][j - 1]) + 1);
            if (is_swap(a, b, i, j))
                table[i][j] = smaller(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table[a.len][b.len];
}

void nearest_offer(Nearest *nearest, const char *word)
{
    Str offered = str_of(word);

    if (offered.len > LONGEST || nearest->typed.len > LONGEST)
        return;
    size_t distance = distance_between(nearest->typed, offered);
    size_t allowed = (offered.len + 2) / 3;
    if (distance > allowed || (nearest->word && distance >= nearest->distance))
        return;
    nearest->word = word;
    nearest->distance = distance;
}
