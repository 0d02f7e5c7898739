/* Each act of the office is taken back, and every row is as it was; or it says why it is final. */
#include "office/reverse.h"
#include "tests/lib/undoacts.h"

static const struct {
    const UndoAct *acts;
    const char *policy;
} walks[] = {
    {undo_day,       "union" },
    {undo_bank,      "union" },
    {undo_people,    "union" },
    {undo_papers,    "union" },
    {undo_refusing,  "tuwaim"},
    {undo_committee, "union" },
};

/* What no walk does, and why. */
static const struct {
    const char *record_kind;
    const char *act;
    const char *why;
} untried[] = {
    {"case",    "paper",  "a paper is an act of its own; the step of the case writes no event"},
    {"session", "recuse", "it is told of the case that he stays away from"                    },
    {"session", "vote",   "votes are told with the decision that they carry"                  },
};

static void walk(size_t i, UndoTried *tried)
{
    void *desk = undodesk_open_under(walks[i].policy);
    size_t count = 0;

    while (walks[i].acts[count].name)
        count++;
    undowalk_acts(desk, walks[i].acts, count, tried);
    undodesk_close(&desk);
}

static bool is_named_untried(const Reverse *row)
{
    for (size_t i = 0; i < sizeof untried / sizeof untried[0]; i++)
        if (str_is(str_of(untried[i].record_kind), row->record_kind) &&
            str_is(str_of(untried[i].act), row->act))
            return true;
    return false;
}

static void each_act_is_put_back_as_it_stood_or_says_why_not_and_none_is_left_out(void **state)
{
    UndoTried tried = {0};
    size_t left_out = 0;

    (void)state;
    for (size_t i = 0; i < sizeof walks / sizeof walks[0]; i++)
        walk(i, &tried);
    for (size_t i = 0; reverse_at(i); i++) {
        const Reverse *row = reverse_at(i);
        if (row->how != REVERSE_BACK || tried.tried[i] != is_named_untried(row))
            continue;
        print_message(
            "%s %s is %s\n", row->record_kind, row->act,
            tried.tried[i] ? "tried, and named as one that is not" : "tried nowhere");
        left_out++;
    }
    assert_int_equal(left_out, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_act_is_put_back_as_it_stood_or_says_why_not_and_none_is_left_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
