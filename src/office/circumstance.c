#include "office/circumstance.h"

#include "office/beneficiary.h"
#include "office/channelrule.h"
#include "office/freetext.h"
#include "office/phone.h"

#define X(name, code, label) {code, label},
static const Choice kinds[] = {CIRCUMSTANCE_KIND_LIST(X)};
static const Choice states[] = {CIRCUMSTANCE_STATE_LIST(X)};
static const Choice owners[] = {PHONE_OWNER_LIST(X)};
static const Choice sources[] = {DEATH_SOURCE_LIST(X)};
#undef X

static const Choices kind_choices = {kinds, CIRCUMSTANCE_KIND_COUNT};
static const Choices owner_choices = {owners, PHONE_OWNER_COUNT};
static const Choices source_choices = {sources, DEATH_SOURCE_COUNT};

static bool is_any(size_t choice)
{
    (void)choice;
    return true;
}

static bool can_reply(size_t choice)
{
    return channel_can_reply((Channel)choice);
}

/* What is asked of each kind. */
static const struct {
    const Choices *choices;
    size_t first;
    const char *label; /* of the choice */
    bool (*is_choice)(size_t choice);
    bool has_number;
    bool needs_from;
    bool has_until;
    bool is_single;   /* one at a time ... */
    bool is_followed; /* ... and the next one ends it */
} rules[CIRCUMSTANCE_KIND_COUNT] = {
    [CIRCUMSTANCE_CATEGORY] =
        {&beneficiary_class_choices, 1, N_("Category"),    is_any,    false, false, true,  false,
                                 false                                                                                         },
    [CIRCUMSTANCE_CONTACT] =
        {&channel_choices,           0, N_("Means"),       can_reply, false, true,  true,  true,  true },
    [CIRCUMSTANCE_PHONE] =
        {&owner_choices,             0, N_("Whose it is"), is_any,    true,  false, true,  false, false},
    [CIRCUMSTANCE_DEATH] =
        {&source_choices,            0, N_("Known by"),    is_any,    false, true,  false, true,  false},
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

    if (choices_find(rules[kind].choices, typed->choice, &out->choice) &&
        out->choice >= rules[kind].first && rules[kind].is_choice(out->choice))
        return ERR_NONE;
    Err err = refuse(why, ERR_BAD_DATA, GUARD_BAD_VALUE, "choice", typed->choice);
    why->allowed = allowed_codes(arena, kind);
    return err;
}

/* A doubtful phone is kept as it was typed, as a person's own is. */
static Err read_number(
    Arena *arena, const CircumstanceTyped *typed, Circumstance *out, const char **warning,
    Refusal *why)
{
    Str clean;

    if (!rules[typed->kind].has_number)
        return ERR_NONE;
    TRY(freetext_line(
        arena, typed->number, "number", CIRCUMSTANCE_NUMBER_MAX_POINTS, &clean, why));
    if (!clean.len)
        return refuse(why, ERR_BLANK, GUARD_NONE, "number", (Str){0});
    Phone phone = phone_judge(arena, clean);
    out->number = phone.e164.len ? phone.e164 : clean;
    *warning = phone.reason;
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
    if (rules[typed->kind].has_until)
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
    TRY(freetext_line(
        arena, typed->note, "note", CIRCUMSTANCE_NOTE_MAX_POINTS, &read.note, why));
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
    return rules[a->kind].has_number ? str_equal(a->number, b->number) : a->choice == b->choice;
}

/* Whether `a` has ended before `b` begins. */
static bool is_before(const Circumstance *a, const Circumstance *b)
{
    return a->until.day != DAY_NONE && b->from.day != DAY_NONE && a->until.day < b->from.day;
}

bool circumstance_gives_way(const Circumstance *old, const Circumstance *new)
{
    bool is_open = old->until.day == DAY_NONE && !old->struck.len;

    return rules[new->kind].is_followed && old->kind == new->kind &&is_open &&
           old->from.day < new->from.day;
}

Err circumstance_compare(
    Arena *arena, const Circumstance *old, const Circumstance *new, Refusal *why)
{
    bool is_free = !are_same(old, new) || is_before(old, new) || is_before(new, old) ||
                   circumstance_gives_way(old, new);

    if (is_free)
        return ERR_NONE;
    Str from = date_iso(arena, &old->from);
    Str until = date_iso(arena, &old->until);
    return refuse(
        why, ERR_EXISTS, GUARD_PERIOD_FREE, "from",
        str_format(
            arena, "%.*s..%.*s", (int)from.len, from.bytes, (int)until.len, until.bytes));
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
    return rules[kind].has_until;
}

bool circumstance_has_number(CircumstanceKind kind)
{
    return rules[kind].has_number;
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
