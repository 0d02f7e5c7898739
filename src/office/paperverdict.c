#include "office/paperverdict.h"

#define X(name, code, text) {code, text},
static const Choice occasion_rows[] = {PAPER_OCCASION_LIST(X)};
static const Choice standing_rows[] = {PAPER_STANDING_LIST(X)};
#undef X
const Choices paper_occasion_choices = {occasion_rows, PAPEROCCASION_COUNT};
const Choices paper_standing_choices = {standing_rows, STANDING_COUNT};

const char *paper_occasion_code(PaperOccasion occasion)
{
    return occasion_rows[occasion].code;
}

const char *paper_occasion_label(PaperOccasion occasion)
{
    return occasion_rows[occasion].label;
}

bool paper_occasion_from_code(Str code, PaperOccasion *out)
{
    size_t place;

    if (!choices_find(&paper_occasion_choices, code, &place))
        return false;
    *out = (PaperOccasion)place;
    return true;
}

const char *paper_standing_code(PaperStanding standing)
{
    return standing_rows[standing].code;
}

const char *paper_standing_label(PaperStanding standing)
{
    return standing_rows[standing].label;
}

bool paper_standing_from_code(Str code, PaperStanding *out)
{
    size_t place;

    if (!choices_find(&paper_standing_choices, code, &place) || place == STANDING_NONE)
        return false;
    *out = (PaperStanding)place;
    return true;
}

PaperStanding casepaper_standing(const CasePaper *paper, Day day)
{
    bool is_over = !paper_is_valid_on(paper->last_day, day);

    if (paper->state == PAPER_EXPIRED)
        return STANDING_OUT_OF_DATE;
    if (!casepaper_is_in_hand(paper))
        return STANDING_ABSENT;
    if (is_over)
        return STANDING_OUT_OF_DATE;
    return casepaper_lacks_date(paper) ? STANDING_UNDATED : STANDING_VALID;
}

bool casepaper_is_judged_with_case(const CasePaper *paper)
{
    bool is_lacking = paper->need == NEED_MANDATORY && paper->state == PAPER_REQUIRED;

    return paper->is_asked &&
           (casepaper_is_in_hand(paper) || paper->state == PAPER_EXPIRED || is_lacking);
}
