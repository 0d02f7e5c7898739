#include "office/duplicate.h"

#include "office/edit_distance.h"
#include "office/name_likeness.h"

#include <stdlib.h>

enum { LIKELY_FROM = 70, POSSIBLE_FROM = 45, MOST_POINTS = 99, CERTAIN_POINTS = 100 };
enum { NEAR_DAYS = 2, MANY_PARTS = 3 };

#define X(name, code, label) [DUPLICATE_BAND_##name] = {code, label},
static const struct {
    const char *code;
    const char *label;
} bands[DUPLICATE_BAND_COUNT] = {DUPLICATE_BAND_LIST(X)};
#undef X

#define X(name, code, label) [DUPLICATE_REASON_##name] = {code, label},
static const struct {
    const char *code;
    const char *label;
} reasons[DUPLICATE_REASON_COUNT] = {DUPLICATE_REASON_LIST(X)};
#undef X

typedef enum { FIELD_TEXT, FIELD_DAY, FIELD_SEX } FieldKind;

/* The fields that duplicate_parse reads; `offset` is that of a Str (or the Day) of the subject. */
static const struct {
    const char *key;
    FieldKind kind;
    size_t offset;
} fields[] = {
    {"name", FIELD_TEXT, offsetof(DuplicateSubject, name)     },
    {"id",   FIELD_TEXT, offsetof(DuplicateSubject, id_number)},
    {"dob",  FIELD_DAY,  offsetof(DuplicateSubject, dob)      },
    {"tel",  FIELD_TEXT, offsetof(DuplicateSubject, phone)    },
    {"iban", FIELD_TEXT, offsetof(DuplicateSubject, iban)     },
    {"sex",  FIELD_SEX,  offsetof(DuplicateSubject, sex)      },
};

enum { FIELD_COUNT = sizeof fields / sizeof fields[0] };

/* What two records have to do with one another; every rule reads it. */
typedef struct {
    const DuplicateSubject *a;
    const DuplicateSubject *b;
    NameLikeness name;
    int id_distance; /* slips between two identity numbers of one type; -1: not to be compared */
    int64_t dob_days; /* days between the birth dates; -1: one is not known */
} Pair;

static bool are_equal(Str a, Str b)
{
    return a.len && str_equal(a, b);
}

static bool has_same_id(const Pair *pair)
{
    return pair->id_distance == 0;
}

static bool has_slip_in_id(const Pair *pair)
{
    return pair->id_distance == 1;
}

static bool has_other_id(const Pair *pair)
{
    return pair->id_distance > 1;
}

static bool has_same_name(const Pair *pair)
{
    return pair->name.percent == 100;
}

static bool has_similar_name(const Pair *pair)
{
    return pair->name.percent > 0 && !has_same_name(pair);
}

static bool has_same_dob(const Pair *pair)
{
    return pair->dob_days == 0;
}

static bool has_near_dob(const Pair *pair)
{
    return pair->dob_days > 0 && pair->dob_days <= NEAR_DAYS;
}

static bool has_other_dob(const Pair *pair)
{
    return pair->dob_days > NEAR_DAYS;
}

static bool has_same_phone(const Pair *pair)
{
    return are_equal(pair->a->phone, pair->b->phone);
}

static bool has_same_iban(const Pair *pair)
{
    return are_equal(pair->a->iban, pair->b->iban);
}

static bool has_other_sex(const Pair *pair)
{
    Str a = pair->a->sex;
    Str b = pair->b->sex;

    return a.len && b.len && !str_equal(a, b);
}

/* The points of a name are counted apart; those of the same identity number do not matter. */
static const struct {
    bool (*holds)(const Pair *pair);
    int points;
} rules[DUPLICATE_REASON_COUNT] = {
    [DUPLICATE_REASON_SAME_ID] = {has_same_id,      0  },
    [DUPLICATE_REASON_SAME_NAME] = {has_same_name,    0  },
    [DUPLICATE_REASON_SIMILAR_NAME] = {has_similar_name, 0  },
    [DUPLICATE_REASON_SAME_DOB] = {has_same_dob,     30 },
    [DUPLICATE_REASON_NEAR_DOB] = {has_near_dob,     25 },
    [DUPLICATE_REASON_SAME_PHONE] = {has_same_phone,   25 },
    [DUPLICATE_REASON_SAME_IBAN] = {has_same_iban,    35 },
    [DUPLICATE_REASON_SLIP_IN_ID] = {has_slip_in_id,   -10},
    [DUPLICATE_REASON_OTHER_ID] = {has_other_id,     -60},
    [DUPLICATE_REASON_OTHER_DOB] = {has_other_dob,    -25},
    [DUPLICATE_REASON_OTHER_SEX] = {has_other_sex,    -40},
};

static int name_points(NameLikeness name)
{
    bool are_many = name.aligned >= MANY_PARTS;

    if (name.aligned < 2)
        return name.aligned ? 5 : 0;
    if (name.percent == 100)
        return are_many ? 45 : 25;
    return name.percent * (are_many ? 40 : 20) / 100;
}

static Pair compare(Arena *scratch, const DuplicateSubject *a, const DuplicateSubject *b)
{
    Pair pair = {.a = a, .b = b, .id_distance = -1, .dob_days = -1};

    pair.name = name_likeness(
        scratch, name_without_titles(name_parts(scratch, a->name)),
        name_without_titles(name_parts(scratch, b->name)));
    if (a->id_number.len && b->id_number.len && str_equal(a->id_type, b->id_type))
        pair.id_distance = edit_distance(scratch, a->id_number, b->id_number);
    if (a->dob != DAY_NONE && b->dob != DAY_NONE)
        pair.dob_days = llabs((int64_t)a->dob - b->dob);
    return pair;
}

static DuplicateBand band_of(int points)
{
    if (points >= LIKELY_FROM)
        return DUPLICATE_BAND_LIKELY;
    return points >= POSSIBLE_FROM ? DUPLICATE_BAND_POSSIBLE : DUPLICATE_BAND_NONE;
}

static int within(int points)
{
    if (points < 0)
        return 0;
    return points > MOST_POINTS ? MOST_POINTS : points;
}

const char *duplicate_band_code(DuplicateBand band)
{
    return bands[band].code;
}

const char *duplicate_band_label(DuplicateBand band)
{
    return bands[band].label;
}

const char *duplicate_reason_code(DuplicateReason reason)
{
    return reasons[reason].code;
}

const char *duplicate_reason_label(DuplicateReason reason)
{
    return reasons[reason].label;
}

DuplicateVerdict duplicate_judge(
    Arena *scratch, const DuplicateSubject *a, const DuplicateSubject *b)
{
    Pair pair = compare(scratch, a, b);
    DuplicateVerdict verdict = {.name_score = pair.name.percent, .aligned = pair.name.aligned};
    int points = name_points(pair.name);

    for (int reason = 0; reason < DUPLICATE_REASON_COUNT; reason++) {
        if (!rules[reason].holds(&pair))
            continue;
        verdict.reasons[verdict.reason_count++] = (DuplicateReason)reason;
        points += rules[reason].points;
    }
    bool is_certain = has_same_id(&pair);
    verdict.points = is_certain ? CERTAIN_POINTS : within(points);
    verdict.band = is_certain ? DUPLICATE_BAND_CERTAIN : band_of(verdict.points);
    return verdict;
}

static bool find_field(Str key, size_t *out)
{
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        if (str_equal(key, str_of(fields[i].key))) {
            *out = i;
            return true;
        }
    }
    return false;
}

static bool read_day(Str value, Day *out)
{
    int64_t number;

    if (!value.len)
        return true;
    if (!str_to_int64(value, &number) || number <= DAY_NONE || number > INT32_MAX)
        return false;
    *out = (Day)number;
    return true;
}

static bool read_value(FieldKind kind, Str value, void *out)
{
    bool is_sex = !value.len || str_equal(value, STR("m")) || str_equal(value, STR("f"));

    if (kind == FIELD_DAY)
        return read_day(value, out);
    if (kind == FIELD_SEX && !is_sex)
        return false;
    *(Str *)out = value;
    return true;
}

static Str allowed_values(FieldKind kind)
{
    static const char *const allowed[] = {
        [FIELD_TEXT] = "",
        [FIELD_DAY] = "1970-01-01 = 0",
        [FIELD_SEX] = "m, f",
    };
    return str_of(allowed[kind]);
}

static Err parse_field(Str text, Refusal *why, DuplicateSubject *subject)
{
    size_t equals = str_find(text, STR("="));
    Str key = str_trim(str_part(text, 0, equals));
    Str value = str_trim(str_part(text, equals + 1, text.len));
    size_t i;

    *why = (Refusal){.field = key, .found = text};
    if (!find_field(key, &i)) {
        why->guard = GUARD_UNKNOWN_KEY;
        why->allowed = STR("name, id, dob, tel, iban, sex");
        return ERR_BAD_DATA;
    }
    if (equals < text.len &&
        read_value(fields[i].kind, value, (char *)subject + fields[i].offset))
        return ERR_NONE;
    why->guard = GUARD_BAD_VALUE;
    why->allowed = allowed_values(fields[i].kind);
    return ERR_BAD_DATA;
}

Err duplicate_parse(Str text, Refusal *why, DuplicateSubject *out)
{
    DuplicateSubject subject = {.dob = DAY_NONE};

    for (Str field; str_cut(&text, ';', &field);) {
        field = str_trim(field);
        if (field.len)
            TRY(parse_field(field, why, &subject));
    }
    *why = (Refusal){0};
    *out = subject;
    return ERR_NONE;
}
