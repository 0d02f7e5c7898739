#include "office/aftermath.h"

#include "tests/lib/test.h"

#define DIED 20000

static void a_man_leaves_a_widow_and_orphans(void **state)
{
    static const struct {
        Sex sex;
        Kinship kinship;
        int years; /* -1: not known */
        Ended ended;
        BeneficiaryClass class;
    } rows[] = {
        {SEX_MALE,    KINSHIP_WIFE,     40, ENDED_NOT,      CLASS_WIDOW  },
        {SEX_UNKNOWN, KINSHIP_WIFE,     40, ENDED_NOT,      CLASS_WIDOW  },
        {SEX_MALE,    KINSHIP_WIFE,     40, ENDED_DIVORCED, CLASS_NONE   },
        {SEX_MALE,    KINSHIP_SON,      5,  ENDED_NOT,      CLASS_ORPHANS},
        {SEX_MALE,    KINSHIP_DAUGHTER, 17, ENDED_NOT,      CLASS_ORPHANS},
        {SEX_MALE,    KINSHIP_DAUGHTER, 19, ENDED_NOT,      CLASS_NONE   },
        {SEX_MALE,    KINSHIP_SON,      -1, ENDED_NOT,      CLASS_ORPHANS},
        {SEX_MALE,    KINSHIP_MOTHER,   70, ENDED_NOT,      CLASS_NONE   },
        {SEX_FEMALE,  KINSHIP_SON,      5,  ENDED_NOT,      CLASS_NONE   },
        {SEX_FEMALE,  KINSHIP_HUSBAND,  50, ENDED_NOT,      CLASS_NONE   },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Person dead = PERSON_NONE;
        Member member = MEMBER_NONE;
        dead.sex = rows[i].sex;
        dead.died = DIED;
        member.kinship = rows[i].kinship;
        member.ended = rows[i].ended;
        if (rows[i].years >= 0)
            member.born = date_of_day(CALENDAR_HIJRI, DIED - rows[i].years * 355 - 30);
        if (aftermath_class(&dead, &member) != rows[i].class)
            fail_msg("row %zu", i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_man_leaves_a_widow_and_orphans),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
