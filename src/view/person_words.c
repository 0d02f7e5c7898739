#include "view/person_words.h"

#include "office/iban.h"
#include "text/isolate.h"
#include "view/date_words.h"

enum { IBAN_GROUP = 4 };

static void add_part(StrBuilder *words, Str part)
{
    if (words->len && part.len)
        strbuilder_add(words, STR(" · "));
    strbuilder_add(words, part);
}

Str person_words_phone(Arena *arena, Str phone)
{
    Str country = STR("+966");
    Str rest = str_part(phone, country.len, phone.len);
    /* Numbers that are dialled without a 0 in front (toll-free, unified) stay as they are. */
    bool is_dialled_with_0 = rest.len == 9 && rest.bytes[0] != '8' && rest.bytes[0] != '9';

    if (!str_starts_with(phone, country) || !is_dialled_with_0)
        return phone;
    return str_format(arena, "0%.*s", (int)rest.len, rest.bytes);
}

Str person_words_iban(Arena *arena, Str iban)
{
    StrBuilder words = {.arena = arena};

    for (size_t at = 0; at < iban.len; at += IBAN_GROUP) {
        if (at)
            strbuilder_add_char(&words, ' ');
        strbuilder_add(&words, str_part(iban, at, IBAN_GROUP));
    }
    return strbuilder_text(&words);
}

/* Identity numbers begin otherwise than phones and accounts. */
Str person_words_met(Arena *arena, PersonMatch why, Str met)
{
    if (why == PERSON_MATCH_FORMER_NAME)
        return met;
    bool is_iban = met.len > 2 && met.bytes[0] >= 'A' && met.bytes[1] >= 'A' &&
                   iban_judge(arena, met).verdict < IBAN_BAD_CHECK;
    return is_iban ? person_words_iban(arena, met) : person_words_phone(arena, met);
}

int person_words_age(const Person *person, Day today)
{
    if (person->born.day == DAY_NONE || person->born.day > today)
        return -1;
    DayParts born = day_parts(CALENDAR_GREGORIAN, person->born.day);
    DayParts now = day_parts(CALENDAR_GREGORIAN, today);
    bool is_before_birthday =
        now.month < born.month || (now.month == born.month && now.day < born.day);
    return now.year - born.year - is_before_birthday;
}

/* --- fields ------------------------------------------------------------------------------------ */

static Str age_words(Arena *arena, const Person *person, Day today)
{
    Day last = person->died == DAY_NONE ? today : person->died;
    int age = person_words_age(person, last);

    if (age < 0)
        return (Str){0};
    return str_format(arena, ngettext("%d year old", "%d years old", (unsigned long)age), age);
}

static Str identity_words(Arena *arena, const Person *person)
{
    StrBuilder words = {.arena = arena};

    if (!person->identity.len)
        return (Str){0};
    add_part(&words, text_isolate_ltr(arena, person->identity));
    add_part(&words, str_of(_(identity_kind_label(person->identity_kind))));
    return strbuilder_text(&words);
}

static Str born_words(Arena *arena, const Person *person)
{
    StrBuilder words = {.arena = arena};
    Language language = language_in_use();

    add_part(&words, date_words_written(arena, language, &person->born));
    add_part(&words, date_words_converted(arena, language, &person->born));
    return strbuilder_text(&words);
}

static Str iban_words(Arena *arena, const Person *person)
{
    StrBuilder words = {.arena = arena};
    Iban judged = iban_judge(arena, person->iban);

    if (!person->iban.len)
        return (Str){0};
    add_part(&words, text_isolate_ltr(arena, person_words_iban(arena, person->iban)));
    add_part(&words, judged.bank_name);
    return strbuilder_text(&words);
}

static Str fact_words(const Person *person, Fact fact)
{
    size_t value = person_fact(person, fact);

    return value ? str_of(_(fact_choices(fact)->rows[value].label)) : (Str){0};
}

Str person_words_field(Arena *arena, const Person *person, PersonField field)
{
    switch (field) {
    case PERSON_FIELD_IDENTITY:
        return identity_words(arena, person);
    case PERSON_FIELD_BORN:
        return born_words(arena, person);
    case PERSON_FIELD_SEX:
        return fact_words(person, FACT_SEX);
    case PERSON_FIELD_NATIONALITY:
        return fact_words(person, FACT_NATIONALITY);
    case PERSON_FIELD_MARITAL:
        return fact_words(person, FACT_MARITAL);
    case PERSON_FIELD_PHONE:
        return person_words_phone(arena, person->phone);
    case PERSON_FIELD_IBAN:
        return iban_words(arena, person);
    default:
        return person_field_text(arena, person, field);
    }
}

Str person_words_former(Arena *arena, PersonField field, Str value)
{
    const Choices *marital = fact_choices(FACT_MARITAL);
    size_t place;

    if (field == PERSON_FIELD_PHONE)
        return person_words_phone(arena, value);
    if (field == PERSON_FIELD_IBAN)
        return person_words_iban(arena, value);
    if (field == PERSON_FIELD_MARITAL && choices_find(marital, value, &place))
        return str_of(_(marital->rows[place].label));
    return value;
}

/* On which day he died, in both calendars; empty where he lives. */
static Str words_died(Arena *arena, const Person *person)
{
    if (person->died == DAY_NONE)
        return (Str){0};
    Str day = text_isolate(
        arena, date_words_both(arena, language_in_use(), CALENDAR_HIJRI, person->died));
    return str_format(arena, _("Died on %.*s"), (int)day.len, day.bytes);
}

Str person_words_stage(const Person *person)
{
    return person->died == DAY_NONE ? str_of(_(person_stage_label(person->stage)))
                                    : str_of(_("◆ Has died"));
}

Str person_words_who(Arena *arena, const Person *person, Day today)
{
    StrBuilder words = {.arena = arena};

    add_part(&words, str_of(_(person_stage_label(person->stage))));
    if (person->beneficiary_number)
        add_part(
            &words,
            str_format(arena, "%s %lld", _("Number"), (long long)person->beneficiary_number));
    add_part(&words, fact_words(person, FACT_SEX));
    add_part(&words, age_words(arena, person, today));
    add_part(&words, words_died(arena, person));
    return strbuilder_text(&words);
}
