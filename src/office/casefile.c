#include "office/casefile.h"

#define X(name, code, label) {code, label},
static const Choice origins[] = {CASE_ORIGIN_LIST(X)};
static const Choice rulings[] = {DUPLICATE_RULING_LIST(X)};
static const Choice signers[] = {DECLARED_BY_LIST(X)};
static const Choice recommendations[] = {RECOMMENDATION_LIST(X)};
static const Choice clocks[] = {CASE_CLOCK_LIST(X)};
static const Choice clock_states[] = {CLOCK_STATE_LIST(X)};
#undef X

const Choices case_origin_choices = {origins, ORIGIN_COUNT};
const Choices duplicate_ruling_choices = {rulings, RULING_COUNT};
const Choices declared_by_choices = {signers, DECLARED_BY_COUNT};
const Choices recommendation_choices = {recommendations, RECOMMEND_COUNT};
static const Choices clock_choices = {clocks, CASE_CLOCK_COUNT};

CaseNumber casefile_number(const Casefile *casefile)
{
    return casefile->number.serial ? casefile->number : casefile->draft;
}

int casefile_year(const Casefile *casefile)
{
    return day_parts(CALENDAR_HIJRI, moment_day(casefile->opened_at)).year;
}

const char *case_origin_code(CaseOrigin origin)
{
    return origins[origin].code;
}

const char *case_origin_label(CaseOrigin origin)
{
    return origins[origin].label;
}

bool case_origin_from_code(Str code, CaseOrigin *out)
{
    size_t place;
    bool is_known = choices_find(&case_origin_choices, code, &place);

    if (is_known)
        *out = (CaseOrigin)place;
    return is_known;
}

const char *duplicate_ruling_code(DuplicateRuling ruling)
{
    return rulings[ruling].code;
}

const char *duplicate_ruling_label(DuplicateRuling ruling)
{
    return rulings[ruling].label;
}

bool duplicate_ruling_from_code(Str code, DuplicateRuling *out)
{
    size_t place;
    bool is_known = choices_find(&duplicate_ruling_choices, code, &place);

    if (is_known)
        *out = (DuplicateRuling)place;
    return is_known;
}

const char *declared_by_code(DeclaredBy signer)
{
    return signers[signer].code;
}

const char *declared_by_label(DeclaredBy signer)
{
    return signers[signer].label;
}

bool declared_by_from_code(Str code, DeclaredBy *out)
{
    size_t place;
    bool is_known = choices_find(&declared_by_choices, code, &place);

    if (is_known)
        *out = (DeclaredBy)place;
    return is_known;
}

const char *recommendation_code(Recommendation recommendation)
{
    return recommendations[recommendation].code;
}

const char *recommendation_label(Recommendation recommendation)
{
    return recommendations[recommendation].label;
}

bool recommendation_from_code(Str code, Recommendation *out)
{
    size_t place;
    bool is_known = choices_find(&recommendation_choices, code, &place);

    if (is_known)
        *out = (Recommendation)place;
    return is_known;
}

const char *case_clock_code(CaseClock clock)
{
    return clocks[clock].code;
}

const char *case_clock_label(CaseClock clock)
{
    return clocks[clock].label;
}

bool case_clock_from_code(Str code, CaseClock *out)
{
    size_t place;
    bool is_known = choices_find(&clock_choices, code, &place);

    if (is_known)
        *out = (CaseClock)place;
    return is_known;
}

const char *clock_state_code(ClockState state)
{
    return clock_states[state].code;
}

const char *clock_state_label(ClockState state)
{
    return clock_states[state].label;
}
