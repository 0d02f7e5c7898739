#include "view/field_words.h"

#include "office/datafield.h"
#include "office/member.h"
#include "office/person.h"
#include "view/language.h"

/* What is asked for in a box. */
static const struct {
    const char *code;
    const char *label; /* N_() */
} asked[] = {
    {"expires", N_("Valid until")   },
    {"issued",  N_("Issued on")     },
    {"note",    N_("Note")          },
    {"reason",  N_("Reason")        },
    {"return",  N_("Comes back")    },
    {"channel", N_("Means of reply")},
    {"kind",    N_("Kind")          },
    {"day",     N_("Day")           },
    {"panel",   N_("Panel")         },
};

Str field_words(Str code)
{
    DataField data;
    PersonField person;
    MemberField member;

    if (datafield_from_code(code, &data))
        return language_text(datafield_label(data));
    if (person_field_from_code(code, &person))
        return language_text(person_field_label(person));
    if (member_field_from_code(code, &member))
        return language_text(member_field_label(member));
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++)
        if (str_equal(code, str_of(asked[i].code)))
            return language_text(asked[i].label);
    return code;
}
