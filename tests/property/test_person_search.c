/* Searching by index finds whom a plain scan over everybody finds, in the same order. */
#include "db/person_duplicate_store.h"
#include "db/person_search_store.h"
#include "office/name.h"
#include "tests/lib/people.h"

enum { PEOPLE = 2000, QUERIES = 1500, PREFIXES = 3000, COMPARISONS = 60 };

typedef struct {
    Person person;
    Str start;  /* name_sort_key() */
    Str tokens; /* name_index_text() */
    NameParts parts;
} Known;

/* The whole office, in memory. */
typedef struct {
    Arena kept;
    Arena arena; /* one query */
    Store *store;
    Known known[PEOPLE];
} World;

static int make_world(void **state)
{
    World *world = test_calloc(1, sizeof *world);
    PersonQuery query;
    PersonPage page;

    world->store = office_in_memory();
    people_fill(world->store, 5, PEOPLE);
    /* The people again, with their ids, by the numbers that no two share. */
    Sample sample = {5};
    for (int64_t i = 0; i < PEOPLE; i++) {
        Known *known = &world->known[i];
        known->person = person_sample(&sample, &world->kept, i);
        query = person_query(&world->arena, known->person.identity, 0);
        assert_int_equal(
            store_person_search(world->store, &query, 2, &world->arena, &page), ERR_NONE);
        assert_int_equal(page.count, 1);
        known->person.id = page.rows[0].person.id;
        known->start = name_sort_key(&world->kept, known->person.name);
        known->tokens = name_index_text(&world->kept, known->person.name);
        known->parts = name_parts(&world->kept, known->person.name);
    }
    *state = world;
    return 0;
}

static int end_world(void **state)
{
    World *world = *state;

    store_close(world->store);
    arena_free(&world->kept);
    arena_free(&world->arena);
    test_free(world);
    return 0;
}

/* --- the plain scan ---------------------------------------------------------------------------- */

static bool has_token(Str tokens, Str start)
{
    for (Str token; str_cut(&tokens, ' ', &token);) {
        if (str_starts_with(token, start))
            return true;
    }
    return false;
}

static bool has_all_tokens(Str tokens, const NameQuery *query)
{
    for (size_t i = 0; i < query->count; i++) {
        if (!has_token(tokens, query->tokens[i].text))
            return false;
    }
    return query->count > 0;
}

static bool comes_before(const Known *a, const Known *b)
{
    int order = str_compare(a->start, b->start);

    return order ? order < 0 : a->person.id.row < b->person.id.row;
}

/* Those who fit, in the order that is promised. */
static size_t scan(const World *world, const NameQuery *query, const Known *fits[PEOPLE])
{
    size_t count = 0;

    for (size_t i = 0; i < PEOPLE; i++) {
        if (!str_starts_with(world->known[i].start, query->start))
            continue;
        size_t place = count++;
        for (; place > 0 && comes_before(&world->known[i], fits[place - 1]); place--)
            fits[place] = fits[place - 1];
        fits[place] = &world->known[i];
    }
    for (size_t i = 0; i < PEOPLE; i++) {
        if (!str_starts_with(world->known[i].start, query->start) &&
            has_all_tokens(world->known[i].tokens, query))
            fits[count++] = &world->known[i];
    }
    return count;
}

static PersonPage search(World *world, Str typed)
{
    PersonQuery query = person_query(&world->arena, typed, 0);
    PersonPage page = {0};

    assert_int_equal(
        store_person_search(world->store, &query, PERSON_PAGE_MAX, &world->arena, &page),
        ERR_NONE);
    return page;
}

static void assert_same_as_scan(World *world, Str typed, uint64_t seed)
{
    const Known *fits[PEOPLE];
    PersonQuery query = person_query(&world->arena, typed, 0);
    size_t expected = scan(world, &query.name, fits);
    PersonPage page = search(world, typed);
    size_t shown = expected < PERSON_PAGE_MAX ? expected : PERSON_PAGE_MAX;

    if (page.count != shown || page.has_more != (expected > shown))
        fail_msg(
            "seed %lu: \"%.*s\" finds %zu, not %zu", (unsigned long)seed, (int)typed.len,
            typed.bytes, page.count, expected);
    for (size_t i = 0; i < shown; i++) {
        if (page.rows[i].person.id.row != fits[i]->person.id.row)
            fail_msg(
                "seed %lu: \"%.*s\", row %zu", (unsigned long)seed, (int)typed.len, typed.bytes,
                i);
    }
}

/* --- what is typed ----------------------------------------------------------------------------- */

static const char *const spellings[][4] = {
    {"ا", "أ", "إ", "آ"},
    {"ي", "ى", "ي", "ی"},
    {"ه", "ة", "ه", "ۀ"},
    {"ك", "ک", "ك", "ڪ"},
    {"و", "ؤ", "و", "و"},
};
static const char *const noise[] = {"ـ", "َ", "ّ", "ً", "\u200f", ""};

/* The same letters as another writes them. `folded` has letters of two bytes, or blanks. */
static Str respelt(Arena *arena, uint64_t *seed, Str folded)
{
    StrBuilder text = {.arena = arena};

    for (size_t at = 0; at < folded.len;) {
        size_t len = (unsigned char)folded.bytes[at] < 0x80 ? 1 : 2;
        Str letter = str_part(folded, at, len);
        for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++) {
            if (str_equal(letter, str_of(spellings[i][0])))
                letter = str_of(spellings[i][test_random(seed) % 4]);
        }
        strbuilder_add(&text, letter);
        if (len == 2 && test_random(seed) % 4 == 0)
            strbuilder_add(&text, str_of(noise[test_random(seed) % 6]));
        at += len;
    }
    return strbuilder_text(&text);
}

/* The first letters of a part: from 1 on, from 3 on where it begins like the article. */
static Str beginning(uint64_t *seed, Str part)
{
    size_t letters = part.len / 2;
    size_t least = name_article_bytes(part) ? 3 : 1;

    if (letters <= least)
        return part;
    return str_part(part, 0, 2 * (least + test_random(seed) % (letters - least + 1)));
}

static const Known *anybody(const World *world, uint64_t *seed)
{
    return &world->known[test_random(seed) % PEOPLE];
}

static Str some_parts(World *world, uint64_t *seed)
{
    const Known *known = anybody(world, seed);
    StrBuilder typed = {.arena = &world->arena};

    for (uint64_t count = 1 + test_random(seed) % 3; count > 0; count--) {
        Str part = known->parts.list[test_random(seed) % known->parts.count].text;
        if (typed.len)
            strbuilder_add_char(&typed, ' ');
        strbuilder_add(&typed, beginning(seed, part));
        if (test_random(seed) % 8 == 0)
            known = anybody(world, seed);
    }
    return respelt(&world->arena, seed, strbuilder_text(&typed));
}

/* --- properties -------------------------------------------------------------------------------- */

static void a_search_finds_what_a_scan_finds_in_the_same_order(void **state)
{
    World *world = *state;

    for (uint64_t seed = 1; seed <= QUERIES; seed++) {
        uint64_t dice = seed;
        assert_same_as_scan(world, some_parts(world, &dice), seed);
        arena_reset(&world->arena);
    }
}

static bool is_on(const PersonPage *page, PersonId id)
{
    for (size_t i = 0; i < page->count; i++) {
        if (page->rows[i].person.id.row == id.row)
            return true;
    }
    return false;
}

/* All other parts of his name, in any spelling, and the beginning of one. */
static Str all_but_the_end(World *world, uint64_t *seed, const Known *known)
{
    size_t last = test_random(seed) % known->parts.count;
    StrBuilder typed = {.arena = &world->arena};

    for (size_t i = 0; i < known->parts.count; i++) {
        if (i == last)
            continue;
        strbuilder_add(&typed, known->parts.list[i].text);
        strbuilder_add_char(&typed, ' ');
    }
    strbuilder_add(&typed, beginning(seed, known->parts.list[last].text));
    return respelt(&world->arena, seed, strbuilder_text(&typed));
}

static void everybody_is_found_by_the_beginning_of_any_part_however_spelt(void **state)
{
    World *world = *state;
    size_t found = 0;

    for (uint64_t seed = 1; seed <= PREFIXES; seed++) {
        uint64_t dice = seed;
        const Known *known = &world->known[seed % PEOPLE];
        Str part = known->parts.list[test_random(&dice) % known->parts.count].text;
        Str typed = respelt(&world->arena, &dice, beginning(&dice, part));
        PersonPage page = search(world, typed);
        if (!page.has_more && !is_on(&page, known->person.id))
            fail_msg("seed %lu: \"%.*s\"", (unsigned long)seed, (int)typed.len, typed.bytes);
        found += is_on(&page, known->person.id);
        typed = all_but_the_end(world, &dice, known);
        page = search(world, typed);
        if (!is_on(&page, known->person.id))
            fail_msg("seed %lu: \"%.*s\"", (unsigned long)seed, (int)typed.len, typed.bytes);
        arena_reset(&world->arena);
    }
    assert_true(found > PREFIXES / 4);
}

/* Somebody like `person` with a slip: a part left out, another day, no number. */
static Person slipped(World *world, uint64_t *seed, const Known *known)
{
    Person person = known->person;
    size_t left_out = test_random(seed) % (known->parts.count + 1);
    StrBuilder name = {.arena = &world->arena};

    for (size_t i = 0; i < known->parts.count; i++) {
        if (i == left_out && known->parts.count > 2)
            continue;
        strbuilder_add(&name, known->parts.list[i].text);
        strbuilder_add_char(&name, ' ');
    }
    person.id.row = 0;
    person.name = str_trim(strbuilder_text(&name));
    person.identity = (Str){0};
    person.identity_kind = IDENTITY_NONE;
    if (person.born.day != DAY_NONE)
        person.born.day += (Day)(test_random(seed) % 5) - 2;
    if (test_random(seed) % 2)
        person.born.day = DAY_NONE;
    if (test_random(seed) % 2)
        person.phone = (Str){0};
    if (test_random(seed) % 2)
        person.iban = (Str){0};
    return person;
}

static void nobody_who_may_be_the_same_is_overlooked(void **state)
{
    World *world = *state;
    size_t alike = 0;

    for (uint64_t seed = 1; seed <= COMPARISONS; seed++) {
        uint64_t dice = seed;
        Person person = slipped(world, &dice, anybody(world, &dice));
        PersonLikenesses list = {0};
        size_t expected = 0;
        for (size_t i = 0; i < PEOPLE; i++)
            expected += person_judge(&world->arena, &person, &world->known[i].person).band !=
                        DUPLICATE_BAND_NONE;
        assert_int_equal(
            store_person_duplicates(world->store, &person, &world->arena, &list), ERR_NONE);
        if (list.count != (expected < PERSON_LIKENESS_MAX ? expected : PERSON_LIKENESS_MAX))
            fail_msg("seed %lu: %zu, not %zu", (unsigned long)seed, list.count, expected);
        alike += expected;
        arena_reset(&world->arena);
    }
    if (alike < COMPARISONS / 2)
        fail_msg("only %zu were alike", alike);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_search_finds_what_a_scan_finds_in_the_same_order),
        cmocka_unit_test(everybody_is_found_by_the_beginning_of_any_part_however_spelt),
        cmocka_unit_test(nobody_who_may_be_the_same_is_overlooked),
    };

    return cmocka_run_group_tests(tests, make_world, end_world);
}
