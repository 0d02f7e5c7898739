#include "ui/screens/caseway.h"

#include "ui/screens/declaration.h"
#include "ui/screens/matching.h"
#include "ui/screens/papers.h"

/* What a guard wants is done on the screen of what it is about. */
static const struct {
    Guard guard;
    CaseWay way;
} wanted[] = {
    {GUARD_INTAKE_COMPLETE, CASEWAY_PAPERS  },
    {GUARD_PAPERS_JUDGED,   CASEWAY_PAPERS  },
    {GUARD_PAPERS_PRESENT,  CASEWAY_PAPERS  },
    {GUARD_VALIDITY_JUDGED, CASEWAY_PAPERS  },
    {GUARD_FIELDS_MATCHED,  CASEWAY_MATCHING},
    {GUARD_DATA_AS_SIGNED,  CASEWAY_MATCHING},
};

static CaseWay way_of(const CaseNext *next)
{
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++)
        if (next->why.guard == wanted[i].guard)
            return wanted[i].way;
    switch (next->step) {
    case STEP_PAPER:
        return CASEWAY_PAPERS;
    case STEP_EDIT:
    case STEP_MATCH:
        return CASEWAY_MATCHING;
    case STEP_DECLARE:
        return CASEWAY_DECLARATION;
    case STEP_MISSING:
        return CASEWAY_MISSING;
    default:
        return CASEWAY_ELSEWHERE;
    }
}

/* While a fact is unknown nobody knows which papers are asked for; it is told with the data. */
static CaseWay way_to(const CaseCard *card, const CaseNext *next)
{
    CaseWay way = next->has_step ? way_of(next) : CASEWAY_ELSEWHERE;
    bool is_about_papers = way == CASEWAY_PAPERS || way == CASEWAY_MISSING;

    return is_about_papers && card->intake.wanted.unknown ? CASEWAY_MATCHING : way;
}

CaseWay caseway_of(const CaseCard *card)
{
    return way_to(card, &card->next);
}

static const char *const labels[] = {
    [CASEWAY_PAPERS] = N_("Papers"),
    [CASEWAY_MATCHING] = N_("Match the data"),
    [CASEWAY_DECLARATION] = N_("Take the declaration"),
    [CASEWAY_MISSING] = N_("Missing list"),
};

const char *caseway_label(const CaseCard *card)
{
    CaseWay way = caseway_of(card);

    if (!card->next.has_step)
        return NULL;
    return way == CASEWAY_ELSEWHERE ? casestep_label(card->next.step) : labels[way];
}

static bool has_screen(CaseWay way)
{
    return way < CASEWAY_MISSING;
}

/* Behind the data come the papers that are there, and only then the list of those that are not. What
 * the office chose may be done again and again, and would never let anybody leave. */
static CaseWay way_from(const CaseCard *card, CaseWay here)
{
    CaseWay way = way_to(card, &card->own);

    return here == CASEWAY_MATCHING && way == CASEWAY_MISSING ? CASEWAY_PAPERS : way;
}

const char *caseway_label_from(const CaseCard *card, CaseWay here)
{
    CaseWay way = way_from(card, here);

    if (way == here)
        return NULL;
    return has_screen(way) ? labels[way] : N_("The case");
}

void caseway_open(Screen *from, CasefileId id, CaseWay way)
{
    static const ScreenKind *const kinds[] = {
        [CASEWAY_PAPERS] = &papers_screen,
        [CASEWAY_MATCHING] = &matching_screen,
        [CASEWAY_DECLARATION] = &declaration_screen,
    };
    CaseTask task = {.id = id};

    screen_open(from, kinds[way], &task);
}

Outcome caseway_go_on(Screen *screen, const CaseCard *card, CaseWay here)
{
    CaseWay way = way_from(card, here);

    if (way == here && card->own.why.guard != GUARD_NONE) {
        screen_refuse_err(screen, ERR_REFUSED, &card->own.why);
        return OUTCOME_REDRAW;
    }
    if (way == here) {
        screen_refuse(screen, str_of(_("Something on this screen is still to be done")));
        return OUTCOME_REDRAW;
    }
    if (has_screen(way))
        caseway_open(screen, card->id, way);
    return OUTCOME_LEAVE;
}
