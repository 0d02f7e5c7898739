/* Every question that any screen asks before it does something, in a made-up office: whoever presses
 * Enter without reading has done nothing. */
#include "db/undo_store.h"
#include "tests/lib/walk.h"
#include "ui/places.h"

enum { ROWS = 2, QUESTIONS_LEAST = 20 };

typedef struct {
    Walk *walk;
    int asked;
} Walker;

/* What is chosen from a list or a calendar is chosen by Enter; all other boxes are questions. */
static bool is_question(const Ui *ui)
{
    const ScreenKind *top = ui_top(ui)->kind;

    return top->key && top->editor && !top->point;
}

static bool is_of_the_work(ActionId action)
{
    ActionGroup group = action_of(action)->group;

    return group == ACTIONGROUP_HERE || group == ACTIONGROUP_RECORD;
}

static void answer_with_enter(Walker *walker, ActionId action)
{
    Walk *walk = walker->walk;
    int64_t before = store_undo_newest(walk->desk.store);

    walker->asked++;
    for (int i = 0; i < 3 && is_question(&walk->ui); i++)
        walk_key(walk, KEYCODE_ENTER);
    if (store_undo_newest(walk->desk.store) != before)
        fail_msg(
            "%s on %s: Enter did it", action_code(action), ui_base(&walk->ui)->kind->title);
}

static void stand_at(
    Walker *walker, const ScreenPlace *place, Role role, int row, bool is_inside)
{
    walk_open(walker->walk, place->kind, role, LANGUAGE_ENGLISH, 24, 80);
    for (int i = 0; i < row; i++)
        walk_key(walker->walk, KEYCODE_DOWN);
    if (is_inside)
        (void)walk_act(walker->walk, ACTION_OPEN);
}

static void ask_all(
    Walker *walker, const ScreenPlace *place, Role role, int row, bool is_inside)
{
    ActionId actions[UI_ACTIONS];

    stand_at(walker, place, role, row, is_inside);
    if (!ui_top(&walker->walk->ui))
        return;
    size_t count = ui_actions(&walker->walk->ui, ui_top(&walker->walk->ui), actions);
    for (size_t i = 0; i < count; i++) {
        if (!is_of_the_work(actions[i]))
            continue;
        stand_at(walker, place, role, row, is_inside);
        bool is_done = walk_act(walker->walk, actions[i]);
        if (is_done && ui_top(&walker->walk->ui) && is_question(&walker->walk->ui))
            answer_with_enter(walker, actions[i]);
    }
}

static void enter_alone_does_nothing_that_was_asked(void **state)
{
    Walker walker = {walk_begin(7), 0};

    (void)state;
    for (Role role = ROLE_CLERK; role <= ROLE_ADMIN; role++) {
        for (size_t i = 0; place_at(i); i++) {
            for (int row = 0; row < ROWS; row++) {
                ask_all(&walker, place_at(i), role, row, false);
                ask_all(&walker, place_at(i), role, row, true);
            }
        }
    }
    if (walker.asked < QUESTIONS_LEAST)
        fail_msg("only %d questions were asked", walker.asked);
    walk_end(walker.walk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(enter_alone_does_nothing_that_was_asked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
