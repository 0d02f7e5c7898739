#include "view/policy_words.h"

#include "view/language.h"

#include <string.h>

typedef struct {
    const char *policies; /* the digits of the policies that have this clause */
    const char *clause;   /* what follows "S0-" */
    const char *gist;     /* N_() */
} Gist;

/* clang-format off */
static const Gist gists[] = {
    {"0", "0", N_("The cover: the association, its licence and the title")},
    {"1", "0", N_("The title, which adds the giving of services")},
    {"3", "0", N_("The title and the association it is made for")},
    {"14", "T1", N_("The association orders its dealings with beneficiaries, donors, volunteers and others")},
    {"014", "D5", N_("Satisfaction is measured, to better the service and the work of those who give it")},
    {"034", "C1..8", N_("Eight channels of contact")},
    {"1", "C1..7", N_("Seven channels of contact")},
    {"0134", "C1", N_("First channel: the interview")},
    {"0134", "C2", N_("Second channel: the telephone")},
    {"0134", "C3", N_("Third channel: social media")},
    {"0134", "C4", N_("Fourth channel: letters")},
    {"0134", "C5", N_("Fifth channel: the help-request service")},
    {"0134", "C6", N_("Sixth channel: the volunteering service")},
    {"0134", "C7", N_("Seventh channel: the website")},
    {"034", "C8", N_("Eighth channel: delegates of the branch offices")},
    {"0134", "W1..4", N_("Four documents and forms for the relations officer")},
    {"0134", "W1", N_("First tool: the basic statute")},
    {"0134", "W2", N_("Second tool: the guide to social research")},
    {"0134", "W3", N_("Third tool: the guide to the support policy")},
    {"034", "W4", N_("Fourth tool: the form on which support is requested")},
    {"1", "W4", N_("Fourth tool: the form on which a new beneficiary applies")},
    {"0134", "P1", N_("Receive with respect, answer every inquiry, give the visitor time enough")},
    {"0134", "P2", N_("See that all information is given; match it and judge its validity at submission")},
    {"0134", "P3", N_("Where procedures are unclear, refer the person to the social-research officer")},
    {"0134", "P4", N_("The applicant signs that the data are correct and answers for them himself")},
    {"0134", "P5", N_("Tell the applicant that the research committee decides and the reply takes at least two weeks")},
    {"0134", "P6", N_("Registration is finished as the requirements become complete")},
    {"0134", "P7", N_("Give the service that is needed")},
    {"0", "A1", N_("The board approved it in its second session, on 9 March 2023, and has it published")},
    {"1", "A1", N_("The head of the policy: issue 100, 2019, approved by decision 4 of the board")},
    {"3", "A1", N_("The board approved it on 6/1/2022, in place of all former policies on the subject")},
    {"4", "A1", N_("The board approved it in its second session, dated in both calendars")},

    {"2", "0", N_("The cover: the co-operative, its licence and the Hijri year of it")},
    {"2", "0a", N_("The title speaks of members of the general assembly, the text of beneficiaries")},
    {"2", "a1..6", N_("Six channels of contact")},
    {"2", "a1", N_("First channel: the interview")},
    {"2", "a2", N_("Second channel: correspondence")},
    {"2", "a3", N_("Third channel: the telephone")},
    {"2", "a4", N_("Fourth channel: fax")},
    {"2", "a5", N_("Fifth channel: website and e-mail")},
    {"2", "a6", N_("Sixth channel: the volunteering service")},
    {"2", "b1..5", N_("Five documents and forms for contact")},
    {"2", "b1", N_("First tool: the basic statute")},
    {"2", "b2", N_("Second tool: the policy on partners")},
    {"2", "b3", N_("Third tool: the policy on volunteering")},
    {"2", "b4", N_("Fourth tool: the policy on paying out aid")},
    {"2", "b5", N_("Fifth tool: the form on which a service is requested")},
    {"2", "t1", N_("A good reception, hospitality as one is able, exact and correct answers")},
    {"2", "t3", N_("All data must be complete before the beneficiary leaves")},
    {"2", "t4", N_("The beneficiary signs that the data are correct and answers for them himself")},
    {"2", "t5", N_("Tell him that the competent committee studies the request; news comes by the agreed means")},
    {"2", "t6", N_("The reply takes at most 15 working days from the day the request is complete")},
    {"2", "th1..4", N_("Compensation: proven fault, approved minutes, a ruling, negotiation")},
    {"2", "th2", N_("The investigation committee's dated and approved minutes state the harm, its size and causes")},
    {"2", "j1..3", N_("Complaints come in by link and fax, are handled quickly, and end amicably where possible")},
    {"2", "j1", N_("Complaints come in by link and fax; the follow-up committee handles them quickly")},
    {"2", "j'2", N_("The privacy of beneficiaries and the secrecy of their data and papers are kept")},
    {"2", "j'3", N_("What is due to beneficiaries is given when it is due")},
    {"2", "kh1", N_("A liaison officer for each class of beneficiaries and each field answers inquiries")},
    {"2", "d1..6", N_("Six ways of measuring satisfaction")},
    {"2", "d1", N_("A questionnaire on satisfaction is sent out periodically")},
    {"2", "dh1", N_("All staff read the policy, know it and sign it")},
};
/* clang-format on */

const char *clause_gist(Str clause)
{
    Str section = str_part(clause, 3, clause.len);

    if (clause.len < 4 || clause.bytes[0] != 'S' || clause.bytes[2] != '-')
        return NULL;
    char policy = clause.bytes[1];
    for (size_t i = 0; i < sizeof gists / sizeof gists[0]; i++) {
        bool is_its = policy && strchr(gists[i].policies, policy);
        if (is_its && str_equal(str_of(gists[i].clause), section))
            return gists[i].gist;
    }
    return NULL;
}

Str clause_words(Arena *arena, Str mark)
{
    StrBuilder words = {.arena = arena};
    Str rest = mark;
    Str id;

    if (str_equal(mark, STR("-")))
        return str_of(_("not in the policy's text"));
    while (str_cut(&rest, ',', &id)) {
        id = str_trim(id);
        const char *gist = clause_gist(id);
        if (words.len)
            strbuilder_add(&words, STR("; "));
        strbuilder_add(&words, gist ? str_of(_(gist)) : id);
    }
    return strbuilder_text(&words);
}

static Str choice_words(Arena *arena, const Choices *choices, Str value)
{
    StrBuilder words = {.arena = arena};
    Str rest = value;
    Str code;
    size_t place = 0;

    while (str_cut(&rest, ',', &code)) {
        if (!choices_find(choices, str_trim(code), &place))
            return STR("");
        if (words.len)
            strbuilder_add(&words, str_of(_(", ")));
        strbuilder_add(&words, str_of(_(choices->rows[place].label)));
    }
    return strbuilder_text(&words);
}

Str key_value_words(Arena *arena, const KeyRule *rule, Str value)
{
    if (rule->may_be_none && str_equal(value, STR("none")))
        return str_of(_("none"));
    switch (rule->type) {
    case KEY_CHOICE:
    case KEY_LIST:
        return choice_words(arena, rule->choices, value);
    case KEY_SWITCH:
        return str_of(str_equal(value, STR("on")) ? _("on") : _("off"));
    case KEY_TEXT:
    case KEY_NUMBER:
    case KEY_NUMBERS:
    case KEY_DATE:
        break;
    }
    return STR("");
}

Str policy_words_name(const Policy *policy)
{
    return policy->association.len ? policy->association : policy->title;
}

Str channel_words(const Policy *policy, Channel channel)
{
    Str own = policy->channel_labels[channel];
    bool is_own = own.len && language_in_use() == LANGUAGE_ARABIC;

    return is_own ? own : str_of(_(channel_label(channel)));
}
