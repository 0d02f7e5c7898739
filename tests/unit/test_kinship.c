#include "office/kinship.h"
#include "tests/lib/test.h"

static void a_member_is_told_anew_for_a_new_head(void **state)
{
    static const struct {
        Kinship member, new_head, to_new;
    } rows[] = {
        {KINSHIP_SON,            KINSHIP_WIFE,     KINSHIP_SON           },
        {KINSHIP_DAUGHTER,       KINSHIP_SON,      KINSHIP_SISTER        },
        {KINSHIP_WIFE,           KINSHIP_DAUGHTER, KINSHIP_MOTHER        },
        {KINSHIP_SON,            KINSHIP_FATHER,   KINSHIP_GRANDSON      },
        {KINSHIP_MOTHER,         KINSHIP_FATHER,   KINSHIP_WIFE          },
        {KINSHIP_MOTHER,         KINSHIP_SISTER,   KINSHIP_MOTHER        },
        {KINSHIP_SON,            KINSHIP_BROTHER,  KINSHIP_RELATIVE_MAN  },
        {KINSHIP_RELATIVE_WOMAN, KINSHIP_GRANDSON, KINSHIP_RELATIVE_WOMAN},
        {KINSHIP_GRANDSON,       KINSHIP_SON,      KINSHIP_NONE          },
        {KINSHIP_SON,            KINSHIP_GRANDSON, KINSHIP_NONE          },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(kinship_to(rows[i].member, rows[i].new_head), rows[i].to_new);
}

/* Whoever is a man stays one, whatever the head is. */
static void nobody_changes_his_sex(void **state)
{
    (void)state;
    for (int member = 1; member < KINSHIP_COUNT; member++)
        for (int head = 1; head < KINSHIP_COUNT; head++) {
            Member old = {.kinship = (Kinship)member};
            Member new = {.kinship = kinship_to((Kinship)member, (Kinship)head)};
            if (new.kinship != KINSHIP_NONE)
                assert_int_equal(member_sex(&new), member_sex(&old));
        }
}

static void the_old_head_is_what_the_new_one_is_not(void **state)
{
    (void)state;
    assert_int_equal(kinship_of_old_head(KINSHIP_WIFE, SEX_MALE), KINSHIP_HUSBAND);
    assert_int_equal(kinship_of_old_head(KINSHIP_SON, SEX_FEMALE), KINSHIP_MOTHER);
    assert_int_equal(kinship_of_old_head(KINSHIP_FATHER, SEX_MALE), KINSHIP_SON);
    assert_int_equal(kinship_of_old_head(KINSHIP_GRANDSON, SEX_MALE), KINSHIP_GRANDFATHER);
    assert_int_equal(kinship_of_old_head(KINSHIP_WIFE, SEX_UNKNOWN), KINSHIP_NONE);
}

static void only_who_has_a_file_heads_a_family(void **state)
{
    (void)state;
    Member member = {.name = STR("Fahd")};
    Refusal why = {0};

    assert_int_equal(kinship_check_head(&member, &why), ERR_REFUSED);
    assert_int_equal(why.guard, GUARD_HEAD_ON_FILE);
    member.person.row = 1;
    assert_int_equal(kinship_check_head(&member, &why), ERR_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_member_is_told_anew_for_a_new_head),
        cmocka_unit_test(nobody_changes_his_sex),
        cmocka_unit_test(the_old_head_is_what_the_new_one_is_not),
        cmocka_unit_test(only_who_has_a_file_heads_a_family),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
