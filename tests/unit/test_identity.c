#include "office/identity.h"
#include "tests/lib/test.h"

static void every_row_of_the_vectors_is_judged_alike(void **state)
{
    (void)state;
    Arena arena = {0};
    Str rest = test_file(&arena, "tests/data/vectors/ids.tsv");
    TsvRow row = {0};
    size_t count = 0;

    for (; test_tsv_row(&rest, &row); count++) {
        Identity identity = identity_judge(&arena, row.cells[0]);

        Str line = str_format(
            &arena, "%.*s: %s %s %.*s", (int)row.cells[0].len, row.cells[0].bytes,
            identity_verdict_code(identity.verdict), identity_kind_code(identity.kind),
            (int)identity.normal.len, identity.normal.bytes);
        Str expected = str_format(
            &arena, "%.*s: %.*s %.*s %.*s", (int)row.cells[0].len, row.cells[0].bytes,
            (int)row.cells[3].len, row.cells[3].bytes, (int)row.cells[2].len,
            row.cells[2].bytes, (int)row.cells[1].len, row.cells[1].bytes);
        assert_str(line, str_c(&arena, expected));
        assert_true(identity.verdict == IDENTITY_VERDICT_OK || identity.reason);
    }
    assert_true(count >= 30);
    arena_free(&arena);
}

static void length_and_start_tell_the_kind(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        IdentityKind kind;
        IdentityVerdict verdict;
        const char *normal;
    } rows[] = {
        {"7999912345",               IDENTITY_UNIFIED,        IDENTITY_VERDICT_OK_FORMAT,   "7999912345"     },
        {"700999123",                IDENTITY_UNIFIED,        IDENTITY_VERDICT_BAD_LENGTH,  "700999123"      },
        {"3999912345",               IDENTITY_BORDER,         IDENTITY_VERDICT_WARN_PREFIX, "3999912345"     },
        {"4999912345",               IDENTITY_BORDER_OR_VISA, IDENTITY_VERDICT_WARN_PREFIX, "4999912345"     },
        {"6999912345",               IDENTITY_OTHER,          IDENTITY_VERDICT_WARN_PREFIX, "6999912345"     },
        {"784199912345678",          IDENTITY_UAE,            IDENTITY_VERDICT_OK_FORMAT,   "784199912345678"},
        {"785199912345678",          IDENTITY_NONE,           IDENTITY_VERDICT_BAD_LENGTH,  "785199912345678"},
        {"299912345678",             IDENTITY_KUWAIT,         IDENTITY_VERDICT_OK_FORMAT,   "299912345678"   },
        {"39991234567",              IDENTITY_QATAR,          IDENTITY_VERDICT_OK_FORMAT,   "39991234567"    },
        {"49991234567",              IDENTITY_NONE,           IDENTITY_VERDICT_BAD_LENGTH,  "49991234567"    },
        {"999912345",                IDENTITY_BAHRAIN,        IDENTITY_VERDICT_OK_FORMAT,   "999912345"      },
        {"199991234",                IDENTITY_NONE,           IDENTITY_VERDICT_BAD_LENGTH,  "199991234"      },
        {"299991234",                IDENTITY_NONE,           IDENTITY_VERDICT_BAD_LENGTH,  "299991234"      },
        {"1",                        IDENTITY_OMAN,           IDENTITY_VERDICT_OK_FORMAT,   "1"              },
        {"1999.9912.33",             IDENTITY_NATIONAL,       IDENTITY_VERDICT_OK,          "1999991233"     },
        {"1999991233x",              IDENTITY_NONE,           IDENTITY_VERDICT_BAD_CHAR,    ""               },
        {"199999123³",              IDENTITY_NONE,           IDENTITY_VERDICT_BAD_CHAR,    ""               },
        {"1999/991233",              IDENTITY_NONE,           IDENTITY_VERDICT_BAD_CHAR,    ""               },
        {"١٩٩٩٩٩١٢٣٣\xFF", IDENTITY_NONE,           IDENTITY_VERDICT_BAD_CHAR,    ""               },
        {" - . \u200F",              IDENTITY_NONE,           IDENTITY_VERDICT_EMPTY,       ""               },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Identity identity = identity_judge(&arena, str_of(rows[i].text));

        assert_int_equal(identity.kind, rows[i].kind);
        assert_int_equal(identity.verdict, rows[i].verdict);
        assert_str(identity.normal, rows[i].normal);
    }
    arena_free(&arena);
}

static void repeated_and_counted_digits_pass_with_a_warning(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool has_warning;
    } rows[] = {
        {"2222222222", true }, /* one digit over and over */
        {"1000000008", true },
        {"1234567897", true }, /* counting up */
        {"1987654322", true }, /* counting down */
        {"2345678904", true }, /* counting past nine */
        {"1999991233", false},
        {"2987654320", true },
        {"2987654411", false},
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Identity identity = identity_judge(&arena, str_of(rows[i].text));

        assert_int_equal(identity.verdict, IDENTITY_VERDICT_OK);
        assert_int_equal(identity.reason != NULL, rows[i].has_warning);
    }
    arena_free(&arena);
}

/* The formula as it is printed: the tenth digit fills the total of the first nine up to a ten. */
static char check_digit_for(const char *digits)
{
    int total = 0;

    for (int i = 0; i < 9; i++) {
        int value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        total += value / 10 + value % 10;
    }
    return (char)('0' + (10 - total % 10) % 10);
}

static void make_number(char digits[10], uint64_t *seed)
{
    digits[0] = test_random(seed) % 2 ? '1' : '2';
    for (int i = 1; i < 9; i++)
        digits[i] = (char)('0' + test_random(seed) % 10);
    digits[9] = check_digit_for(digits);
}

static IdentityVerdict verdict_of(Arena *arena, const char digits[10])
{
    IdentityVerdict verdict = identity_judge(arena, (Str){digits, 10}).verdict;

    arena_reset(arena);
    return verdict;
}

static void exactly_one_check_digit_matches(void **state)
{
    (void)state;
    Arena arena = {0};
    uint64_t seed = 1;

    for (int round = 0; round < 2000; round++) {
        char digits[10];
        make_number(digits, &seed);
        char right = digits[9];
        for (digits[9] = '0'; digits[9] <= '9'; digits[9]++)
            assert_int_equal(
                verdict_of(&arena, digits),
                digits[9] == right ? IDENTITY_VERDICT_OK : IDENTITY_VERDICT_BAD_CHECK);
    }
    arena_free(&arena);
}

static void every_single_wrong_digit_is_caught(void **state)
{
    (void)state;
    Arena arena = {0};
    uint64_t seed = 2;

    for (int round = 0; round < 500; round++) {
        char digits[10];
        make_number(digits, &seed);
        for (int place = 0; place < 10; place++) {
            char right = digits[place];
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                digits[place] = wrong;
                if (wrong != right)
                    assert_int_not_equal(verdict_of(&arena, digits), IDENTITY_VERDICT_OK);
            }
            digits[place] = right;
        }
    }
    arena_free(&arena);
}

/* A number with `first` and `second` side by side from `place`, whose check digit matches. */
static bool make_number_with(char digits[10], int place, char first, char second)
{
    uint64_t seed = 3;

    for (int tries = 0; tries < 400; tries++) {
        make_number(digits, &seed);
        digits[place] = first;
        digits[place + 1] = second;
        char check = check_digit_for(digits);
        if (place + 1 < 9)
            digits[9] = check;
        if (digits[9] == check)
            return true;
    }
    return false;
}

static void every_swap_of_neighbours_but_09_and_90_is_caught(void **state)
{
    (void)state;
    Arena arena = {0};

    for (int pair = 0; pair < 900; pair++) {
        int place = pair / 100; /* 0 to 8 */
        char first = (char)('0' + pair / 10 % 10);
        char second = (char)('0' + pair % 10);
        char digits[10];

        if (first == second || (place == 0 && first != '1' && first != '2'))
            continue;
        assert_true(make_number_with(digits, place, first, second));
        assert_int_equal(verdict_of(&arena, digits), IDENTITY_VERDICT_OK);
        digits[place] = second;
        digits[place + 1] = first;
        bool is_blind = first + second == '0' + '9' && (first == '0' || first == '9');
        assert_int_equal(verdict_of(&arena, digits) == IDENTITY_VERDICT_OK, is_blind);
    }
    arena_free(&arena);
}

static void a_passport_is_letters_and_digits_of_a_plain_length(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        IdentityVerdict verdict;
        const char *normal;
    } rows[] = {
        {"a1234567",              IDENTITY_VERDICT_OK_FORMAT,  "A1234567"             },
        {"ab 12-٣٤",            IDENTITY_VERDICT_OK_FORMAT,  "AB1234"               },
        {"A123",                  IDENTITY_VERDICT_BAD_LENGTH, "A123"                 },
        {"A12345678901234567890", IDENTITY_VERDICT_BAD_LENGTH, "A12345678901234567890"},
        {"س1234567",             IDENTITY_VERDICT_BAD_CHAR,   ""                     },
        {"",                      IDENTITY_VERDICT_EMPTY,      ""                     },
    };
    Arena arena = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Identity identity = identity_judge_passport(&arena, str_of(rows[i].text));

        assert_int_equal(identity.kind, IDENTITY_PASSPORT);
        assert_int_equal(identity.verdict, rows[i].verdict);
        assert_str(identity.normal, rows[i].normal);
        assert_non_null(identity.reason);
    }
    arena_free(&arena);
}

static void every_kind_is_found_by_its_code(void **state)
{
    (void)state;
    IdentityKind found = IDENTITY_OTHER;

    for (IdentityKind kind = 0; kind < IDENTITY_KIND_COUNT; kind++) {
        assert_true(identity_kind_from_code(str_of(identity_kind_code(kind)), &found));
        assert_int_equal(found, kind);
        assert_true(strlen(identity_kind_label(kind)) > 0);
    }
    assert_false(identity_kind_from_code(STR("nothing"), &found));
    assert_int_equal(found, IDENTITY_OTHER);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_of_the_vectors_is_judged_alike),
        cmocka_unit_test(length_and_start_tell_the_kind),
        cmocka_unit_test(repeated_and_counted_digits_pass_with_a_warning),
        cmocka_unit_test(exactly_one_check_digit_matches),
        cmocka_unit_test(every_single_wrong_digit_is_caught),
        cmocka_unit_test(every_swap_of_neighbours_but_09_and_90_is_caught),
        cmocka_unit_test(a_passport_is_letters_and_digits_of_a_plain_length),
        cmocka_unit_test(every_kind_is_found_by_its_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
