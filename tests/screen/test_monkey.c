/* Random keys, pastes and sizes on every screen: nothing ends the program, no cell holds what a
 * terminal may not get, and the office is sound afterwards.
 *
 * Seeds are numbered; MUAMALA_TEST_KEYS says how many keys each of them presses.
 */
#include "tests/lib/test.h"

#include "tests/lib/hostile.h"
#include "tests/lib/walk.h"
#include "ui/places.h"

enum { SEEDS = 2, USUAL_KEYS = 1500, KEYS_A_SCREEN = 60 };

static const Role roles[] = {ROLE_CLERK,     ROLE_VERIFIER, ROLE_RESEARCHER, ROLE_SECRETARY,
                             ROLE_RELATIONS, ROLE_MANAGER,  ROLE_ADMIN};

static size_t below(uint64_t *seed, size_t count)
{
    return (size_t)(test_random(seed) % count);
}

static void open_any(Walk *walk, uint64_t *seed)
{
    size_t places = 0;
    Role role = roles[below(seed, sizeof roles / sizeof roles[0])];
    Language language = below(seed, 3) ? LANGUAGE_ARABIC : LANGUAGE_ENGLISH;
    int rows = below(seed, 2) ? 24 : 10 + (int)below(seed, 50);
    int columns = below(seed, 2) ? 80 : 40 + (int)below(seed, 160);

    while (place_at(places))
        places++;
    walk_open(walk, place_at(below(seed, places))->kind, role, language, rows, columns);
}

static Key any_key(uint64_t *seed)
{
    static const char letters[] = "qwertyuiopasdfghjkl 0123456789/?+-.,;=:'\"";
    static const Key others[] = {KEYCODE_ENTER,  KEYCODE_TAB,       KEYCODE_BACKTAB,
                                 KEYCODE_ESCAPE, KEYCODE_BACKSPACE, 'Z' & 0x1F,
                                 'P' & 0x1F,     KEYCODE_DELETE};

    switch (below(seed, 8)) {
    case 0:
        return KEYCODE_F1 + (Key)below(seed, 11);
    case 1:
        return KEYCODE_F2;
    case 2:
    case 3:
        return (Key)letters[below(seed, sizeof letters - 1)];
    case 4:
        return others[below(seed, sizeof others / sizeof others[0])];
    case 5:
        return below(seed, 2) ? KEYCODE_DOWN : KEYCODE_ENTER;
    case 6:
        return 0x0627 + (Key)below(seed, 0x25);
    default:
        return KEYCODE_BEFORE_FIRST + 1 +
               (Key)below(seed, KEYCODE_END_OF_LIST - KEYCODE_BEFORE_FIRST - 1);
    }
}

static void press(Walk *walk, uint64_t *seed)
{
    Arena arena = {0};

    switch (below(seed, 40)) {
    case 0:
        ui_resize(&walk->ui, 2 + (int)below(seed, 60), 2 + (int)below(seed, 200));
        break;
    case 1:
    case 2:
        walk_paste(walk, hostile_text(&arena, below(seed, hostile_count())));
        break;
    case 3:
        ui_refresh(&walk->ui);
        break;
    default:
        walk_key(walk, any_key(seed));
        break;
    }
    arena_free(&arena);
}

static void random_keys_end_nothing(void **state)
{
    const char *wanted = getenv("MUAMALA_TEST_KEYS");
    size_t keys = wanted ? strtoul(wanted, NULL, 10) : USUAL_KEYS;

    (void)state;
    for (uint64_t number = 1; number <= SEEDS; number++) {
        uint64_t seed = number;
        Walk *walk = walk_begin((int)number);
        for (size_t i = 0; i < keys; i++) {
            bool is_new = i % KEYS_A_SCREEN == 0 || walk->ui.is_over || walk->ui.depth == 0;
            if (is_new)
                open_any(walk, &seed);
            press(walk, &seed);
            if (!walk->ui.is_over && walk->ui.depth)
                walk_look(walk);
        }
        walk_end(walk);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_keys_end_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
