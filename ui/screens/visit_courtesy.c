#include "ui/screens/visit_courtesy.h"

#include "ui/desk.h"
#include "ui/picker.h"
#include "view/language.h"

/* "Courtesy: 3 of 4" */
static void say(Screen *screen, const Courtesy *courtesy)
{
    int kept = 0;

    for (int i = 0; i < COURTESY_COUNT; i++)
        kept += courtesy->is_kept[i];
    screen_say(
        screen, STYLE_OK,
        str_format(screen_turn(screen), _("Courtesy noted: %d of %d"), kept, COURTESY_COUNT));
}

static Outcome note(Screen *screen, VisitId id, const Courtesy *courtesy)
{
    Act act = desk_act(screen->desk);
    Refusal why = {0};
    Err err = store_visit_courtesy(screen->desk->store, &act, id, courtesy, &why);

    if (err)
        screen_refuse_err(screen, err, &why);
    else
        say(screen, courtesy);
    return OUTCOME_RELOAD;
}

static void ask(Screen *screen, const Courtesy *courtesy, int question)
{
    Arena *turn = screen_turn(screen);
    PickerRow rows[COURTESY_COUNT] = {0};
    Picker picker = {
        .question = question,
        .title = str_of(_("Courtesy")),
        .rows = rows,
        .count = COURTESY_COUNT,
    };

    for (size_t i = 0; i < COURTESY_COUNT; i++)
        rows[i] = (PickerRow){
            .label = str_format(
                turn, "%s %s", courtesy->is_kept[i] ? "✓" : "–",
                _(courtesy_choices.rows[i].label)),
            .told = str_of(courtesy->is_kept[i] ? _("was kept") : _("was left out")),
            .value = i,
        };
    picker_open(screen, &picker);
}

Outcome visit_courtesy(Screen *screen, const Visit *visit, int question)
{
    Courtesy all = courtesy_all();

    if (!visit->courtesy.is_noted)
        return note(screen, visit->id, &all);
    ask(screen, &visit->courtesy, question);
    return OUTCOME_REDRAW;
}

Outcome visit_courtesy_answered(Screen *screen, VisitId id, size_t item)
{
    Visit visit;
    Err err = store_visit_find(screen->desk->store, id, screen_turn(screen), &visit);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return OUTCOME_RELOAD;
    }
    visit.courtesy.is_kept[item] = !visit.courtesy.is_kept[item];
    return note(screen, id, &visit.courtesy);
}
