/* Every argument and every option of every command takes hostile texts: they are cleaned or refused
 * in words, and nothing of them reaches a terminal.
 *
 * The commands are read from the program's own table, so a new one is attacked by itself, from its
 * example. Each slot gets a few of the texts; with MUAMALA_TEST_HOSTILE=all it gets all of them.
 */
#include "tests/lib/siege.h"
#include "tests/lib/test.h"

enum { USUAL_TEXTS = 1 };

/* Puts texts in place of word `place`. */
static void attack_slot(Siege *siege, Words words, size_t place, const char *slot, size_t turn)
{
    size_t count = getenv("MUAMALA_TEST_HOSTILE") ? hostile_count() : USUAL_TEXTS;

    for (size_t i = 0; i < count; i++) {
        size_t text = (turn * USUAL_TEXTS + i) % hostile_count();
        arena_reset(&siege->turn);
        words.words[place] = str_c(&siege->turn, hostile_text(&siege->turn, text));
        siege_attack(siege, &words, slot, text);
    }
}

static void attack_command(Siege *siege, const Command *command, size_t turn)
{
    Words words = siege_words(siege, command);
    size_t first = command->verb ? 2 : 1;

    for (size_t i = first; i < words.count; i++)
        attack_slot(
            siege, words, i,
            i > first && words.words[i - 1][0] == '-' ? words.words[i - 1] : "argument",
            turn++);
    for (size_t i = 0; i < command->option_count; i++) {
        Words longer = words;
        if (!command->options[i].value)
            continue;
        words_add(&longer, command->options[i].name);
        words_add(&longer, "");
        attack_slot(siege, longer, longer.count - 1, command->options[i].name, turn++);
    }
}

static void every_argument_and_option_cleans_or_refuses(void **state)
{
    Siege *siege = *state;

    for (size_t i = 0; command_at(i); i++)
        attack_command(siege, command_at(i), i);
    print_message("# %zu attacks, %zu written\n", siege->attacks, siege->written);
    assert_true(siege->written * 10 > siege->attacks);
    assert_int_equal(siege->faults, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_argument_and_option_cleans_or_refuses),
    };
    return cmocka_run_group_tests(tests, siege_begin, siege_end);
}
