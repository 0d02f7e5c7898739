#include "office/address.h"
#include "office/iban.h"
#include "office/identity.h"
#include "office/money.h"
#include "office/phone.h"
#include "tests/lib/test.h"

/* Pieces that bring a random text near to what the checks look for. */
static const char *const pieces[] = {
    "0",    "1",    "2",    "5",      "966",    "00", "٠",  "۹",    "SA", "IBAN", "آيبان",
    ":",    "+",    "/",    "-",      ".",      ",",  "٬",  "٫",    " ",  "A",    "z",
    "ريال", "\xFF", "\xD9", "\u200F", "\uFEFF", "¹",  "\n", "\xF0", "７",
};

/* Up to 40 pieces and bytes. A zero byte comes in too, as a damaged file may hold one. */
static Str random_text(Arena *arena, uint64_t *seed)
{
    StrBuilder builder = {.arena = arena};

    for (uint64_t left = test_random(seed) % 40; left > 0; left--) {
        uint64_t pick = test_random(seed) % (2 * sizeof pieces / sizeof pieces[0]);

        if (pick < sizeof pieces / sizeof pieces[0])
            strbuilder_add(&builder, str_of(pieces[pick]));
        else
            strbuilder_add_char(&builder, (char)(pick % 4 ? '0' + pick % 10 : pick * 7));
    }
    return strbuilder_text(&builder);
}

static bool is_ascii(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.bytes[i] <= ' ' || text.bytes[i] > '~')
            return false;
    }
    return true;
}

static void judge_with_every_check(Arena *arena, Str text)
{
    Refusal why = {0};
    int64_t halalas = -1;
    Identity identity = identity_judge(arena, text);
    Identity passport = identity_judge_passport(arena, text);
    Iban iban = iban_judge(arena, text);
    Phone phone = phone_judge(arena, text);

    assert_true(is_ascii(identity.normal));
    assert_true(is_ascii(passport.normal));
    assert_true(is_ascii(iban.normal));
    assert_true(is_ascii(phone.e164));
    assert_true(phone.e164.len <= 16);
    for (AddressPart part = 0; part < ADDRESS_PART_COUNT; part++)
        assert_true(address_judge(arena, part, text).normal.len <= 8);
    if (money_parse(arena, text, &why, &halalas) == ERR_NONE)
        assert_in_range((uintmax_t)halalas, 0, MONEY_MAX_HALALAS);
    else
        assert_int_equal(halalas, -1);
}

static void no_text_breaks_a_check_and_normal_forms_are_ascii(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t number = 0; number < 20000; number++) {
        uint64_t seed = number;

        judge_with_every_check(&arena, random_text(&arena, &seed));
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void judging_a_normal_form_gives_the_same_again(void **state)
{
    (void)state;
    Arena arena = {0};

    for (uint64_t number = 0; number < 20000; number++) {
        uint64_t seed = number;
        Str text = random_text(&arena, &seed);
        Identity identity = identity_judge(&arena, text);
        Iban iban = iban_judge(&arena, text);
        Phone phone = phone_judge(&arena, text);
        Str again = identity_judge(&arena, identity.normal).normal;

        if (!str_equal(again, identity.normal) ||
            !str_equal(iban_judge(&arena, iban.normal).normal, iban.normal) ||
            !str_equal(phone_judge(&arena, phone.e164).e164, phone.e164))
            fail_msg("seed %llu", (unsigned long long)number);
        arena_reset(&arena);
    }
    arena_free(&arena);
}

static void a_text_of_a_hundred_thousand_characters_breaks_nothing(void **state)
{
    (void)state;
    static const char *const letters[] = {"1", "٣", "0", "S", "/", "\xFF", ",", " "};
    Arena arena = {0};

    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++) {
        StrBuilder builder = {.arena = &arena};

        for (int count = 0; count < 100000; count++)
            strbuilder_add(&builder, str_of(letters[i]));
        judge_with_every_check(&arena, strbuilder_text(&builder));
        arena_reset(&arena);
    }
    judge_with_every_check(&arena, (Str){0});
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_text_breaks_a_check_and_normal_forms_are_ascii),
        cmocka_unit_test(judging_a_normal_form_gives_the_same_again),
        cmocka_unit_test(a_text_of_a_hundred_thousand_characters_breaks_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
