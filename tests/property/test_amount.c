/* The words are read back by a small reader that knows only what each word is worth, so that no
 * amount can lose, double or swap a part.
 */
#include "office/money.h"
#include "tests/lib/test.h"
#include "view/amount.h"

typedef enum { WORTH, TIMES, RIYAL, HALALA } Part;

/* A word, what it is worth, and how many of it it means when no number stands before it. */
typedef struct {
    const char *word;
    Part part;
    int64_t value;
    int64_t alone;
} Word;

static const Word words[] = {
    {"صفر",           WORTH,  0,          0},
    {"واحد",         WORTH,  1,          0},
    {"واحدة",       WORTH,  1,          0},
    {"أحد",           WORTH,  1,          0},
    {"إحدى",         WORTH,  1,          0},
    {"اثنان",       WORTH,  2,          0},
    {"اثنتان",     WORTH,  2,          0},
    {"اثنا",         WORTH,  2,          0},
    {"اثنتا",       WORTH,  2,          0},
    {"ثلاثة",       WORTH,  3,          0},
    {"ثلاث",         WORTH,  3,          0},
    {"أربعة",       WORTH,  4,          0},
    {"أربع",         WORTH,  4,          0},
    {"خمسة",         WORTH,  5,          0},
    {"خمس",           WORTH,  5,          0},
    {"ستة",           WORTH,  6,          0},
    {"ست",             WORTH,  6,          0},
    {"سبعة",         WORTH,  7,          0},
    {"سبع",           WORTH,  7,          0},
    {"ثمانية",     WORTH,  8,          0},
    {"ثماني",       WORTH,  8,          0},
    {"ثمان",         WORTH,  8,          0},
    {"تسعة",         WORTH,  9,          0},
    {"تسع",           WORTH,  9,          0},
    {"عشرة",         WORTH,  10,         0},
    {"عشر",           WORTH,  10,         0},
    {"عشرون",       WORTH,  20,         0},
    {"ثلاثون",     WORTH,  30,         0},
    {"أربعون",     WORTH,  40,         0},
    {"خمسون",       WORTH,  50,         0},
    {"ستون",         WORTH,  60,         0},
    {"سبعون",       WORTH,  70,         0},
    {"ثمانون",     WORTH,  80,         0},
    {"تسعون",       WORTH,  90,         0},
    {"مائة",         WORTH,  100,        0},
    {"مائتان",     WORTH,  200,        0},
    {"مائتا",       WORTH,  200,        0},
    {"ثلاثمائة", WORTH,  300,        0},
    {"أربعمائة", WORTH,  400,        0},
    {"خمسمائة",   WORTH,  500,        0},
    {"ستمائة",     WORTH,  600,        0},
    {"سبعمائة",   WORTH,  700,        0},
    {"ثمانمائة", WORTH,  800,        0},
    {"تسعمائة",   WORTH,  900,        0},
    {"ألفان",       TIMES,  1000,       2},
    {"مليونان",   TIMES,  1000000,    2},
    {"ملياران",   TIMES,  1000000000, 2},
    {"ألف",           TIMES,  1000,       1},
    {"ألفا",         TIMES,  1000,       2},
    {"آلاف",         TIMES,  1000,       1},
    {"مليون",       TIMES,  1000000,    1},
    {"مليونا",     TIMES,  1000000,    2},
    {"ملايين",     TIMES,  1000000,    1},
    {"مليار",       TIMES,  1000000000, 1},
    {"مليارا",     TIMES,  1000000000, 2},
    {"مليارات",   TIMES,  1000000000, 1},
    {"ريال",         RIYAL,  1,          1},
    {"ريالا",       RIYAL,  1,          1},
    {"ريالات",     RIYAL,  1,          1},
    {"ريالان",     RIYAL,  1,          2},
    {"هللة",         HALALA, 1,          1},
    {"هللات",       HALALA, 1,          1},
    {"هللتان",     HALALA, 1,          2},
};

typedef struct {
    int64_t below_thousand; /* the number that a scale or a noun may count */
    int64_t above;          /* thousands and more, already counted */
    bool has_number;
    bool after_noun;
    int64_t halalas;
} Reader;

static const Word *find(Str text)
{
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (str_equal(text, str_of(words[i].word)))
            return &words[i];
    }
    return NULL;
}

static void read_noun(Reader *reader, const Word *word)
{
    int64_t count = reader->has_number ? reader->below_thousand + reader->above : word->alone;
    int64_t halalas = reader->halalas + count * (word->part == RIYAL ? 100 : 1);

    *reader = (Reader){.halalas = halalas, .after_noun = true};
}

static void read_word(Reader *reader, const Word *word)
{
    switch (word->part) {
    case WORTH:
        reader->below_thousand += word->value;
        break;
    case TIMES:
        reader->above +=
            word->value * (reader->below_thousand ? reader->below_thousand : word->alone);
        reader->below_thousand = 0;
        break;
    default:
        read_noun(reader, word);
        return;
    }
    reader->has_number = true;
    reader->after_noun = false;
}

/* The halalas that a text means, or -1 when it holds an unknown word. */
static int64_t meaning(Str text)
{
    Reader reader = {0};
    Str rest = str_part(text, STR("فقط ").len, text.len - STR("فقط  لا غير").len);
    Str head;

    while (str_cut(&rest, ' ', &head)) {
        const Word *word = find(head);
        bool is_joined = !word && str_starts_with(head, STR("و"));

        if (is_joined)
            word = find(str_part(head, STR("و").len, head.len));
        if (!word)
            return -1;
        /* One riyal is called "riyal one": that one is no number. */
        if (is_joined || !reader.after_noun)
            read_word(&reader, word);
    }
    return reader.halalas;
}

static void expect_meaning(Arena *arena, int64_t halalas)
{
    Str text = {0};

    assert_int_equal(amount_words(arena, halalas, &text), ERR_NONE);
    if (meaning(text) != halalas)
        fail_msg("%lld reads %.*s", (long long)halalas, (int)text.len, text.bytes);
    arena_reset(arena);
}

static void every_small_amount_means_what_it_says(void **state)
{
    (void)state;
    Arena arena = {0};

    for (int64_t halalas = 0; halalas < 100; halalas++)
        expect_meaning(&arena, halalas);
    for (int64_t riyals = 0; riyals <= 120000; riyals++)
        expect_meaning(&arena, riyals * 100 + riyals % 100);
    arena_free(&arena);
}

static void every_large_amount_means_what_it_says(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t number = 0; number < 20000; number++) {
        uint64_t seed = number;
        int64_t riyals = 0;

        /* Groups that are often 0, 1, 2, 200 or 999, where the grammar turns. */
        for (int group = 0; group < 4; group++) {
            static const int64_t turns[] = {0, 0, 1, 2, 11, 100, 101, 102, 200, 202, 999};
            uint64_t pick = test_random(&seed) % 22;
            int64_t value = pick < sizeof turns / sizeof turns[0]
                                ? turns[pick]
                                : (int64_t)(test_random(&seed) % 1000);
            riyals = riyals * 1000 + value;
        }
        expect_meaning(&arena, riyals * 100 + (int64_t)(test_random(&seed) % 100));
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_small_amount_means_what_it_says),
        cmocka_unit_test(every_large_amount_means_what_it_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
