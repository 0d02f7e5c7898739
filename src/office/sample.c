#include "office/sample.h"

static const int64_t numbers_per_range = 10000;
static const char mobile_digits[] = "0345689"; /* 050, 053 ... 059 */

uint64_t sample_next(Sample *sample)
{
    uint64_t value = (sample->state += 0x9E3779B97F4A7C15u);

    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

size_t sample_below(Sample *sample, size_t limit)
{
    return (size_t)(sample_next(sample) % limit);
}

bool sample_chance(Sample *sample, unsigned percent)
{
    return sample_below(sample, 100) < percent;
}

/* The square of a draw: of sixty names the first carries an eighth of all people and each further
 * one fewer, as in real lists; a man called so, or the son of one, is every fourth. */
Str sample_skewed_word(Sample *sample, SampleWords words)
{
    uint64_t draw = sample_next(sample) >> 32;
    uint64_t place = (draw * draw >> 32) * words.count >> 32;

    return str_of(words.words[place]);
}

Str sample_word(Sample *sample, SampleWords words)
{
    return str_of(words.words[sample_below(sample, words.count)]);
}

static Str full_name(Sample *sample, Arena *arena, bool is_female)
{
    StrBuilder name = {.arena = arena};
    Str particle = is_female ? STR("بنت ") : STR("بن ");
    bool has_particle = sample_chance(sample, 40);

    strbuilder_add(&name, sample_skewed_word(sample, is_female ? sample_women : sample_men));
    for (int fathers = sample_chance(sample, 85) ? 2 : 1; fathers > 0; fathers--) {
        strbuilder_add_char(&name, ' ');
        if (has_particle)
            strbuilder_add(&name, particle);
        strbuilder_add(&name, sample_skewed_word(sample, sample_men));
        particle = STR("بن ");
    }
    strbuilder_add_char(&name, ' ');
    strbuilder_add(&name, sample_skewed_word(sample, sample_families));
    return strbuilder_text(&name);
}

/* The tenth digit that makes nine digits pass the Luhn check. */
static int check_digit(int64_t nine_digits)
{
    int sum = 0;

    for (int i = 0; i < 9; i++, nine_digits /= 10) {
        int digit = (int)(nine_digits % 10);
        int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += i % 2 == 0 ? doubled : digit;
    }
    return (10 - sum % 10) % 10;
}

static Str identity(Arena *arena, int64_t serial, bool is_citizen)
{
    if (serial >= numbers_per_range)
        return str_format(arena, "Z%08lld", (long long)serial);
    int64_t nine = (is_citizen ? 199990000 : 299990000) + serial;
    return str_format(arena, "%lld%d", (long long)nine, check_digit(nine));
}

/* An account number whose check digits are right; `account` has at most 18 digits. */
static Str iban(Arena *arena, int64_t account)
{
    Str bank_account = str_format(arena, "80%018lld", (long long)account);
    int rest = 0;

    for (size_t i = 0; i < bank_account.len; i++)
        rest = (rest * 10 + (bank_account.bytes[i] - '0')) % 97;
    for (const char *moved = "281000"; *moved; moved++) /* "SA00" as digits */
        rest = (rest * 10 + (*moved - '0')) % 97;
    return str_format(
        arena, "SA%02d%.*s", 98 - rest, (int)bank_account.len, bank_account.bytes);
}

static void add_birth(Sample *sample, SamplePerson *person, int today_year)
{
    person->birth_year = today_year - 18 - (int)sample_below(sample, 60);
    if (sample_chance(sample, 8))
        return;
    bool is_registered_late = sample_chance(sample, 15); /* old registers wrote 1 Rajab */
    person->birth_month = is_registered_late ? 7 : 1 + (int)sample_below(sample, 12);
    person->birth_day = is_registered_late ? 1 : 1 + (int)sample_below(sample, 29);
}

SamplePerson sample_person(Sample *sample, Arena *arena, int64_t serial, int today_year)
{
    SamplePerson person = {
        .is_female = sample_chance(sample, 55),
        .is_citizen = sample_chance(sample, 85),
    };

    person.name = full_name(sample, arena, person.is_female);
    person.identity = identity(arena, serial, person.is_citizen);
    person.phone = str_format(
        arena, "05%c%07zu", mobile_digits[sample_below(sample, sizeof mobile_digits - 1)],
        sample_below(sample, 10000000));
    person.iban = iban(arena, 900000000 + serial);
    person.city = sample_skewed_word(sample, sample_cities);
    person.district = sample_word(sample, sample_districts);
    person.family_size = 1 + (int)sample_below(sample, 9);
    add_birth(sample, &person, today_year);
    return person;
}
