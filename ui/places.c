#include "ui/places.h"

#include "ui/screens/cases.h"
#include "ui/screens/docket.h"
#include "ui/screens/library.h"
#include "ui/screens/people.h"
#include "ui/screens/phrases.h"
#include "ui/screens/reception.h"
#include "ui/screens/referral.h"
#include "ui/screens/today.h"

static const ScreenPlace places[] = {
    {ACTION_TODAY,     NULL,           &today_screen,     false},
    {ACTION_RECEPTION, "reception",    &reception_screen, false},
    {ACTION_PEOPLE,    NULL,           &people_screen,    false},
    {ACTION_REFERRALS, "referral",     &referral_screen,  false},
    {ACTION_CASES,     "verification", &cases_screen,     false},
    {ACTION_DOCKET,    "committee",    &docket_screen,    false},
    {ACTION_LIBRARY,   NULL,           &library_screen,   true },
    {ACTION_PHRASES,   NULL,           &phrases_screen,   true },
};

enum { PLACE_COUNT = sizeof places / sizeof places[0] };

const ScreenPlace *place_at(size_t i)
{
    return i < PLACE_COUNT ? &places[i] : NULL;
}

const ScreenPlace *place_of_action(ActionId action)
{
    for (size_t i = 0; i < PLACE_COUNT; i++)
        if (places[i].action == action)
            return &places[i];
    return NULL;
}

const ScreenKind *place_of_queue(Str queue)
{
    for (size_t i = 0; i < PLACE_COUNT; i++)
        if (places[i].queue && str_equal(queue, str_of(places[i].queue)))
            return places[i].kind;
    return NULL;
}
