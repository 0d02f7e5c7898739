#include "office/casepaper.h"

CasePaper *casepapers_find(CasePapers *papers, PaperKind kind)
{
    for (size_t i = 0; i < papers->count; i++) {
        if (papers->rows[i].kind == kind)
            return &papers->rows[i];
    }
    return NULL;
}

PaperListChange casepaper_list_change(const CasePaper *paper, const RequiredPaper *wanted)
{
    if (!paper)
        return wanted ? PAPER_LIST_ADD : PAPER_LIST_AS_IS;
    if (!wanted)
        return paper->is_asked ? PAPER_LIST_LET_GO : PAPER_LIST_AS_IS;
    if (!paper->is_asked)
        return PAPER_LIST_ASK_AGAIN;
    return paper->need == wanted->need ? PAPER_LIST_AS_IS : PAPER_LIST_NEED;
}

Day casepaper_judged_for(const CasePaper *paper, Day submitted)
{
    Day received = moment_day(paper->received_at);

    return received != DAY_NONE && received > submitted ? received : submitted;
}

bool casepaper_is_in_hand(const CasePaper *paper)
{
    return paper->state == PAPER_RECEIVED || paper->state == PAPER_MATCHED;
}

bool casepaper_is_missing(const CasePaper *paper, Day submitted)
{
    bool is_mandatory = paper->is_asked && paper->need == NEED_MANDATORY;

    if (paper_is_missing(paper->state, is_mandatory))
        return true;
    return is_mandatory && casepaper_is_in_hand(paper) &&
           !paper_is_valid_on(paper->last_day, casepaper_judged_for(paper, submitted));
}

bool casepaper_is_unjudged(const CasePaper *paper)
{
    return paper->is_asked && paper->need != NEED_OPTIONAL && !paper_is_judged(paper->state);
}

bool casepaper_lacks_date(const CasePaper *paper)
{
    switch (paperkind_validity(paper->kind)) {
    case VALIDITY_EXPIRES:
        return paper->expires.day == DAY_NONE;
    case VALIDITY_AGES:
        return paper->issued.day == DAY_NONE;
    default:
        return false;
    }
}

bool casepaper_is_unchecked(const CasePaper *paper)
{
    if (!paper->is_asked || !casepaper_is_in_hand(paper))
        return false;
    return paper->state != PAPER_MATCHED || casepaper_lacks_date(paper);
}

bool casepaper_is_expired(const CasePaper *paper, Day day)
{
    return paper->is_asked && casepaper_is_in_hand(paper) &&
           !paper_is_valid_on(paper->last_day, day);
}

/* A paper that the applicant does not have shows nothing; an optional one only when he brought it.
 */
static bool can_be_matched_against(const CasePaper *paper)
{
    bool is_excused =
        paper->state == PAPER_NOT_AVAILABLE || paper->state == PAPER_NOT_APPLICABLE;

    if (!paper->is_asked || is_excused)
        return false;
    return paper->need != NEED_OPTIONAL || casepaper_is_in_hand(paper);
}

RequirementList casepapers_to_match(const CasePapers *papers, const RequirementList *of_matrix)
{
    RequirementList list = {.asked = of_matrix->asked, .unknown = of_matrix->unknown};

    for (size_t i = 0; i < papers->count; i++) {
        const CasePaper *paper = &papers->rows[i];
        if (can_be_matched_against(paper))
            list.papers[list.count++] =
                (RequiredPaper){.paper = paper->kind, .need = paper->need};
    }
    return list;
}

PaperStep casepaper_step(PaperState from, PaperState to, bool *is_received_first)
{
    bool is_in_hand = from == PAPER_RECEIVED || from == PAPER_MATCHED;
    bool needs_paper = to == PAPER_MATCHED || to == PAPER_EXPIRED;

    *is_received_first = needs_paper && !is_in_hand;
    if (from == PAPER_MATCHED && to == PAPER_RECEIVED)
        return PAPER_STEP_UNMATCH;
    if (is_in_hand && to == PAPER_REQUIRED)
        return PAPER_STEP_LOSE;
    return paper_step_to(to);
}

Err casepaper_read_received(
    Arena *arena, Str typed, Day today, Moment *out, bool *is_inexact, Refusal *why)
{
    bool has_hour = str_find(typed, STR("T")) < typed.len;
    Moment moment;
    Day day;

    if (has_hour && !moment_from_iso(typed, &moment)) {
        *out = moment;
        *is_inexact = false;
        return ERR_NONE;
    }
    Err err = date_parse_day(arena, typed, today, &day, why);
    if (err) {
        why->field = STR("received");
        return err;
    }
    *out = moment_at(day, 0, 0);
    *is_inexact = true;
    return ERR_NONE;
}
