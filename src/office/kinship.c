#include "office/kinship.h"

#define X(name, code, label, sex) OF_##name = 1 << KINSHIP_##name,
enum { KINSHIP_LIST(X) };
#undef X

enum {
    SPOUSE = OF_WIFE | OF_HUSBAND,
    CHILD = OF_SON | OF_DAUGHTER,
    PARENT = OF_FATHER | OF_MOTHER,
    SIBLING = OF_BROTHER | OF_SISTER
};

/* The first row that fits says what `member` is to a head who is `heads` to the old one. */
static const struct {
    int heads;
    Kinship member;
    Kinship to_new;
} rows[] = {
    {SPOUSE,    KINSHIP_SON,           KINSHIP_SON           },
    {SPOUSE,    KINSHIP_DAUGHTER,      KINSHIP_DAUGHTER      },
    {SPOUSE,    KINSHIP_STEPSON,       KINSHIP_SON           },
    {SPOUSE,    KINSHIP_STEPDAUGHTER,  KINSHIP_DAUGHTER      },
    {SPOUSE,    KINSHIP_GRANDSON,      KINSHIP_GRANDSON      },
    {SPOUSE,    KINSHIP_GRANDDAUGHTER, KINSHIP_GRANDDAUGHTER },
    {SPOUSE,    KINSHIP_WIFE,          KINSHIP_RELATIVE_WOMAN},
    {SPOUSE,    KINSHIP_FATHER,        KINSHIP_RELATIVE_MAN  },
    {SPOUSE,    KINSHIP_MOTHER,        KINSHIP_RELATIVE_WOMAN},
    {SPOUSE,    KINSHIP_BROTHER,       KINSHIP_RELATIVE_MAN  },
    {SPOUSE,    KINSHIP_SISTER,        KINSHIP_RELATIVE_WOMAN},
    {CHILD,     KINSHIP_WIFE,          KINSHIP_MOTHER        },
    {CHILD,     KINSHIP_HUSBAND,       KINSHIP_FATHER        },
    {CHILD,     KINSHIP_SON,           KINSHIP_BROTHER       },
    {CHILD,     KINSHIP_DAUGHTER,      KINSHIP_SISTER        },
    {CHILD,     KINSHIP_STEPSON,       KINSHIP_BROTHER       },
    {CHILD,     KINSHIP_STEPDAUGHTER,  KINSHIP_SISTER        },
    {CHILD,     KINSHIP_FATHER,        KINSHIP_GRANDFATHER   },
    {CHILD,     KINSHIP_MOTHER,        KINSHIP_GRANDMOTHER   },
    {CHILD,     KINSHIP_BROTHER,       KINSHIP_RELATIVE_MAN  },
    {CHILD,     KINSHIP_SISTER,        KINSHIP_RELATIVE_WOMAN},
    {PARENT,    KINSHIP_SON,           KINSHIP_GRANDSON      },
    {PARENT,    KINSHIP_DAUGHTER,      KINSHIP_GRANDDAUGHTER },
    {PARENT,    KINSHIP_BROTHER,       KINSHIP_SON           },
    {PARENT,    KINSHIP_SISTER,        KINSHIP_DAUGHTER      },
    {PARENT,    KINSHIP_WIFE,          KINSHIP_RELATIVE_WOMAN},
    {PARENT,    KINSHIP_HUSBAND,       KINSHIP_RELATIVE_MAN  },
    {OF_FATHER, KINSHIP_MOTHER,        KINSHIP_WIFE          },
    {OF_MOTHER, KINSHIP_FATHER,        KINSHIP_HUSBAND       },
    {SIBLING,   KINSHIP_FATHER,        KINSHIP_FATHER        },
    {SIBLING,   KINSHIP_MOTHER,        KINSHIP_MOTHER        },
    {SIBLING,   KINSHIP_BROTHER,       KINSHIP_BROTHER       },
    {SIBLING,   KINSHIP_SISTER,        KINSHIP_SISTER        },
    {SIBLING,   KINSHIP_GRANDFATHER,   KINSHIP_GRANDFATHER   },
    {SIBLING,   KINSHIP_GRANDMOTHER,   KINSHIP_GRANDMOTHER   },
    {SIBLING,   KINSHIP_WIFE,          KINSHIP_RELATIVE_WOMAN},
    {SIBLING,   KINSHIP_HUSBAND,       KINSHIP_RELATIVE_MAN  },
    {SIBLING,   KINSHIP_SON,           KINSHIP_RELATIVE_MAN  },
    {SIBLING,   KINSHIP_DAUGHTER,      KINSHIP_RELATIVE_WOMAN},
};

Kinship kinship_to(Kinship member, Kinship new_head)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].member == member && rows[i].heads & 1 << new_head)
            return rows[i].to_new;
    bool is_relative = member == KINSHIP_RELATIVE_MAN || member == KINSHIP_RELATIVE_WOMAN;
    return is_relative ? member : KINSHIP_NONE;
}

/* What the old head is, as a man and as a woman. */
static const struct {
    int heads;
    Kinship man;
    Kinship woman;
} of_old[] = {
    {SPOUSE,                                                             KINSHIP_HUSBAND,      KINSHIP_WIFE         },
    {CHILD,                                                              KINSHIP_FATHER,       KINSHIP_MOTHER       },
    {PARENT,                                                             KINSHIP_SON,          KINSHIP_DAUGHTER     },
    {SIBLING,                                                            KINSHIP_BROTHER,      KINSHIP_SISTER       },
    {OF_GRANDSON | OF_GRANDDAUGHTER,                                     KINSHIP_GRANDFATHER,  KINSHIP_GRANDMOTHER  },
    {OF_GRANDFATHER | OF_GRANDMOTHER,                                    KINSHIP_GRANDSON,     KINSHIP_GRANDDAUGHTER},
    {OF_RELATIVE_MAN | OF_RELATIVE_WOMAN | OF_STEPSON | OF_STEPDAUGHTER, KINSHIP_RELATIVE_MAN,
     KINSHIP_RELATIVE_WOMAN                                                                                         },
};

Kinship kinship_of_old_head(Kinship new_head, Sex old_head)
{
    for (size_t i = 0; i < sizeof of_old / sizeof of_old[0]; i++) {
        if (!(of_old[i].heads & 1 << new_head) || old_head == SEX_UNKNOWN)
            continue;
        return old_head == SEX_MALE ? of_old[i].man : of_old[i].woman;
    }
    return KINSHIP_NONE;
}

Err kinship_check_head(const Member *member, Refusal *why)
{
    if (member->person.row)
        return ERR_NONE;
    *why = (Refusal){.guard = GUARD_HEAD_ON_FILE, .found = member->name};
    return ERR_REFUSED;
}
