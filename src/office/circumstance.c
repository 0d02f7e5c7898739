#include "office/circumstance.h"

#include "office/address.h"
#include "office/beneficiary.h"
#include "office/channelrule.h"
#include "office/freetext.h"
#include "office/name_four.h"
#include "office/phone.h"

#define X(name, code, label) {code, label},
static const Choice kinds[] = {CIRCUMSTANCE_KIND_LIST(X)};
static const Choice states[] = {CIRCUMSTANCE_STATE_LIST(X)};
static const Choice owners[] = {PHONE_OWNER_LIST(X)};
static const Choice sources[] = {DEATH_SOURCE_LIST(X)};
static const Choice uses[] = {ADDRESS_USE_LIST(X)};
static const Choice bases[] = {NAME_BASIS_LIST(X)};
#undef X

static const Choices kind_choices = {kinds, CIRCUMSTANCE_KIND_COUNT};
static const Choices owner_choices = {owners, PHONE_OWNER_COUNT};
static const Choices source_choices = {sources, DEATH_SOURCE_COUNT};
static const Choices use_choices = {uses, ADDRESS_USE_COUNT};
static const Choices basis_choices = {bases, NAME_BASIS_COUNT};

static bool is_any(size_t choice)
{
    (void)choice;
    return true;
}

static bool can_reply(size_t choice)
{
    return channel_can_reply((Channel)choice);
}

/* A doubtful phone is kept as it was typed, as a person's own is. */
static bool judge_phone(Arena *arena, Str typed, Str *out, const char **reason)
{
    Phone phone = phone_judge(arena, typed);

    *out = phone.e164.len ? phone.e164 : typed;
    *reason = phone.reason;
    return true;
}

static bool judge_address(Arena *arena, Str typed, Str *out, const char **reason)
{
    AddressCheck judged = address_judge(arena, ADDRESS_SHORT, typed);

    *out = judged.normal;
    *reason = judged.reason;
    return judged.normal.len > 0;
}

static bool judge_name(Arena *arena, Str typed, Str *out)
{
    NameFour four;

    if (!name_four_read(typed, &four))
        return false;
    *out = name_four_text(arena, &four);
    return true;
}

/* What is asked of each kind. */
typedef struct {
    const Choices *choices;
    size_t first;
    const char *label; /* of the choice */
    bool (*is_choice)(size_t choice);
    const char *number_label; /* NULL: it has no number */
    bool (*judge_number)(Arena *arena, Str typed, Str *out, const char **reason);
    bool needs_number;
    const char *note_label; /* NULL: it is a note, and may be left out */
    bool (*judge_note)(Arena *arena, Str typed, Str *out); /* NULL: any words */
    bool needs_from;
    bool has_no_until;
    bool is_single;   /* one at a time ... */
    bool is_followed; /* ... and the next one ends it */
} Rule;

static const Rule rules[CIRCUMSTANCE_KIND_COUNT] = {
    [CIRCUMSTANCE_CATEGORY] =
        {
                                 .choices = &beneficiary_class_choices,
                                 .first = 1,
                                 .label = N_("Category"),
                                 .is_choice = is_any,
                                 },
    [CIRCUMSTANCE_CONTACT] =
        {
                                 .choices = &channel_choices,
                                 .label = N_("Means"),
                                 .is_choice = can_reply,
                                 .needs_from = true,
                                 .is_single = true,
                                 .is_followed = true,
                                 },
    [CIRCUMSTANCE_NAME] =
        {
                                 .choices = &basis_choices,
                                 .label = N_("Known by"),
                                 .is_choice = is_any,
                                 .note_label = N_("Its four parts"),
                                 .judge_note = judge_name,
                                 .needs_from = true,
                                 .is_single = true,
                                 .is_followed = true,
                                 },
    [CIRCUMSTANCE_PHONE] =
        {
                                 .choices = &owner_choices,
                                 .label = N_("Whose it is"),
                                 .is_choice = is_any,
                                 .number_label = N_("Number"),
                                 .judge_number = judge_phone,
                                 .needs_number = true,
                                 },
    [CIRCUMSTANCE_ADDRESS] =
        {
                                 .choices = &use_choices,
                                 .label = N_("What it is to him"),
                                 .is_choice = is_any,
                                 .number_label = N_("Short national address"),
                                 .judge_number = judge_address,
                                 .note_label = N_("Street, landmark or link"),
                                 },
    [CIRCUMSTANCE_DEATH] =
        {
                                 .choices = &source_choices,
                                 .label = N_("Known by"),
                                 .is_choice = is_any,
                                 .needs_from = true,
                                 .has_no_until = true,
                                 .is_single = true,
                                 },
};

/* --- reading ----------------------------------------------------------------------------------- */

static Err refuse(Refusal *why, Err err, Guard guard, const char *field, Str found)
{
    *why = (Refusal){.guard = guard, .field = str_of(field), .found = found};
    return err;
}

/* The codes that may be chosen, to say what is allowed. */
static Str allowed_codes(Arena *arena, CircumstanceKind kind)
{
    StrBuilder codes = {.arena = arena};

    for (size_t i = rules[kind].first; i < rules[kind].choices->count; i++) {
        if (!rules[kind].is_choice(i))
            continue;
        strbuilder_add_format(
            &codes, "%s%s", codes.len ? ", " : "", rules[kind].choices->rows[i].code);
    }
    return strbuilder_text(&codes);
}

static Err read_choice(
    Arena *arena, const CircumstanceTyped *typed, Circumstance *out, Refusal *why)
{
    CircumstanceKind kind = typed->kind;

    if (!typed->choice.len) {
        Err blank = refuse(why, ERR_BLANK, GUARD_NONE, "choice", (Str){0});
        why->allowed = allowed_codes(arena, kind);
        return blank;
    }
    if (choices_find(rules[kind].choices, typed->choice, &out->choice) &&
        out->choice >= rules[kind].first && rules[kind].is_choice(out->choice))
        return ERR_NONE;
    Err err = refuse(why, ERR_BAD_DATA, GUARD_BAD_VALUE, "choice", typed->choice);
    why->allowed = allowed_codes(arena, kind);
    return err;
}

static Err read_number(
    Arena *arena, const CircumstanceTyped *typed, Circumstance *out, const char **warning,
    Refusal *why)
{
    const Rule *rule = &rules[typed->kind];
    Str clean;

    if (!rule->number_label)
        return ERR_NONE;
    TRY(freetext_line(
        arena, typed->number, "number", CIRCUMSTANCE_NUMBER_MAX_POINTS, &clean, why));
    if (!clean.len)
        return rule->needs_number ? refuse(why, ERR_BLANK, GUARD_NONE, "number", (Str){0})
                                  : ERR_NONE;
    if (rule->judge_number(arena, clean, &out->number, warning))
        return ERR_NONE;
    Err err = refuse(why, ERR_BAD_DATA, GUARD_BAD_VALUE, "number", clean);
    why->reason = *warning;
    return err;
}

static Err read_note(
    Arena *arena, const CircumstanceTyped *typed, Circumstance *out, Refusal *why)
{
    const Rule *rule = &rules[typed->kind];

    TRY(freetext_line(
        arena, typed->note, "note", CIRCUMSTANCE_NOTE_MAX_POINTS, &out->note, why));
    if (rule->note_label && !out->note.len)
        return refuse(why, ERR_BLANK, GUARD_NONE, "note", (Str){0});
    if (rule->judge_note && !rule->judge_note(arena, out->note, &out->note))
        return refuse(why, ERR_BAD_DATA, GUARD_PARTS_OF_NAME, "note", out->note);
    return ERR_NONE;
}

static Err read_date(
    Arena *arena, Str typed, const char *field, Day today, Date *out, Refusal *why)
{
    *out = DATE_NONE;
    if (!typed.len)
        return ERR_NONE;
    Err err = date_parse(arena, typed, today, out, why);
    if (err)
        why->field = str_of(field);
    if (err || out->day != DAY_NONE)
        return err;
    return refuse(why, ERR_BAD_DATA, GUARD_DATE_PARTS, field, typed);
}

static Err read_days(
    Arena *arena, const CircumstanceTyped *typed, Day today, Circumstance *out, Refusal *why)
{
    TRY(read_date(arena, typed->from, "from", today, &out->from, why));
    out->until = DATE_NONE;
    if (circumstance_has_until(typed->kind))
        TRY(read_date(arena, typed->until, "until", today, &out->until, why));
    if (out->from.day == DAY_NONE && rules[typed->kind].needs_from)
        return refuse(why, ERR_BLANK, GUARD_NONE, "from", (Str){0});
    if (out->from.day != DAY_NONE && out->from.day > today)
        return refuse(why, ERR_BAD_DATA, GUARD_BEGINS_LATER, "from", typed->from);
    bool is_turned = out->from.day != DAY_NONE && out->until.day != DAY_NONE &&
                     out->until.day < out->from.day;
    return is_turned ? refuse(why, ERR_BAD_DATA, GUARD_PERIOD_ORDERED, "until", typed->until)
                     : ERR_NONE;
}

Err circumstance_read(
    Arena *arena, const CircumstanceTyped *typed, Day today, Circumstance *out,
    const char **warning, Refusal *why)
{
    Circumstance read = {.kind = typed->kind};

    *warning = NULL;
    *why = (Refusal){0};
    TRY(read_choice(arena, typed, &read, why));
    TRY(read_number(arena, typed, &read, warning, why));
    TRY(read_note(arena, typed, &read, why));
    TRY(read_days(arena, typed, today, &read, why));
    *out = read;
    return ERR_NONE;
}

Err circumstance_read_until(Arena *arena, Str typed, Day today, Date *out, Refusal *why)
{
    TRY(read_date(arena, typed, "until", today, out, why));
    if (out->day == DAY_NONE)
        *out = date_of_day(CALENDAR_GREGORIAN, today);
    return ERR_NONE;
}

/* --- beside each other ------------------------------------------------------------------------- */

static bool are_same(const Circumstance *a, const Circumstance *b)
{
    if (a->kind != b->kind || a->struck.len || b->struck.len)
        return false;
    if (rules[a->kind].is_single)
        return true;
    if (rules[a->kind].number_label && (a->number.len || b->number.len))
        return str_equal(a->number, b->number);
    return a->choice == b->choice &&
           (!rules[a->kind].note_label || str_equal(a->note, b->note));
}

/* Whether `a` has ended before `b` begins. */
static bool is_before(const Circumstance *a, const Circumstance *b)
{
    return a->until.day != DAY_NONE && b->from.day != DAY_NONE && a->until.day < b->from.day;
}

bool circumstance_is_single(CircumstanceKind kind)
{
    return rules[kind].is_single;
}

bool circumstance_gives_way(const Circumstance *old, const Circumstance *new)
{
    bool is_open = old->until.day == DAY_NONE && !old->struck.len;

    return rules[new->kind].is_followed && old->kind == new->kind &&is_open &&
           old->from.day < new->from.day;
}

/* The days of the one that is there are told with what the open ends mean. */
static Err refuse_days(Arena *arena, const Circumstance *old, Refusal *why)
{
    static const char *const meanings[2][2] = {
        {N_("It is written down without days: it holds always"), N_("It held until that day")},
        {N_("It holds since that day"),                          NULL                        },
    };
    bool begins = old->from.day != DAY_NONE;
    bool ends = old->until.day != DAY_NONE;
    Str from = date_iso(arena, &old->from);
    Str until = date_iso(arena, &old->until);
    Err err = refuse(
        why, ERR_EXISTS, GUARD_PERIOD_FREE, "from",
        str_format(
            arena, "%.*s%s%.*s", (int)from.len, from.bytes, begins && ends ? " - " : "",
            (int)until.len, until.bytes));

    why->reason = meanings[begins][ends];
    return err;
}

Err circumstance_compare(
    Arena *arena, const Circumstance *old, const Circumstance *new, Refusal *why)
{
    bool is_free = !are_same(old, new) || is_before(old, new) || is_before(new, old) ||
                   circumstance_gives_way(old, new);

    if (is_free)
        return ERR_NONE;
    return refuse_days(arena, old, why);
}

CircumstanceState circumstance_state(const Circumstance *one, Day today)
{
    if (one->struck.len)
        return CIRCUMSTANCE_STRUCK;
    return one->until.day != DAY_NONE && one->until.day < today ? CIRCUMSTANCE_ENDED
                                                                : CIRCUMSTANCE_HOLDS;
}

/* --- codes and labels -------------------------------------------------------------------------- */

const Choices *circumstance_choices(CircumstanceKind kind)
{
    return rules[kind].choices;
}

size_t circumstance_first_choice(CircumstanceKind kind)
{
    return rules[kind].first;
}

const char *circumstance_choice_label(CircumstanceKind kind)
{
    return rules[kind].label;
}

bool circumstance_has_until(CircumstanceKind kind)
{
    return !rules[kind].has_no_until;
}

const char *circumstance_number_label(CircumstanceKind kind)
{
    return rules[kind].number_label;
}

bool circumstance_needs_number(CircumstanceKind kind)
{
    return rules[kind].needs_number;
}

const char *circumstance_note_label(CircumstanceKind kind)
{
    return rules[kind].note_label ? rules[kind].note_label : N_("Note");
}

bool circumstance_needs_note(CircumstanceKind kind)
{
    return rules[kind].note_label != NULL;
}

const char *circumstance_from_label(CircumstanceKind kind)
{
    static const char *const labels[CIRCUMSTANCE_KIND_COUNT] = {
        [CIRCUMSTANCE_CONTACT] = N_("Agreed on"),
        [CIRCUMSTANCE_DEATH] = N_("Died on"),
    };

    return labels[kind] ? labels[kind] : N_("From");
}

const char *circumstance_kind_code(CircumstanceKind kind)
{
    return kinds[kind].code;
}

const char *circumstance_kind_label(CircumstanceKind kind)
{
    return kinds[kind].label;
}

bool circumstance_kind_from_code(Str code, CircumstanceKind *out)
{
    size_t place;

    if (!choices_find(&kind_choices, code, &place))
        return false;
    *out = (CircumstanceKind)place;
    return true;
}

const char *circumstance_state_code(CircumstanceState state)
{
    return states[state].code;
}

const char *circumstance_state_label(CircumstanceState state)
{
    return states[state].label;
}
