#include "ui/screens/bank_choice.h"

#include "ui/desk.h"
#include "ui/phrases.h"
#include "ui/picker.h"
#include "view/knownanswer_rows.h"
#include "view/language.h"

/* --- reading ----------------------------------------------------------------------------------- */

/* What is not approved is not said at the counter. */
static void keep_approved(BankChoice *choice)
{
    size_t kept = 0;

    for (size_t i = 0; i < choice->answer_count; i++)
        if (choice->answers[i].state == KNOWN_ANSWER_APPROVED)
            choice->answers[kept++] = choice->answers[i];
    choice->answer_count = kept;
}

static Err read(BankChoice *choice, Store *store, bool has_answers)
{
    bankchoice_free(choice);
    TRY(store_phrase_list(store, &choice->arena, &choice->phrases, &choice->phrase_count));
    if (!has_answers)
        return ERR_NONE;
    TRY(store_knownanswer_list(store, &choice->arena, &choice->answers, &choice->answer_count));
    keep_approved(choice);
    return ERR_NONE;
}

void bankchoice_free(BankChoice *choice)
{
    arena_free(&choice->arena);
    *choice = (BankChoice){0};
}

/* --- choosing ---------------------------------------------------------------------------------- */

static void add_answers(
    const BankChoice *choice, Arena *turn, Day today, Str asked, PickerRow *rows, size_t *count)
{
    for (size_t i = 0; i < choice->answer_count; i++) {
        const KnownAnswer *answer = &choice->answers[i];
        bool is_stale = knownanswer_is_stale(answer, today);
        const char *mark = is_stale ? "▲ " : answer->is_misconception ? "✗ " : "";
        if (!knownanswer_fits(answer, asked))
            continue;
        rows[(*count)++] = (PickerRow){
            .label = str_format(
                turn, "%s%.*s", mark, (int)answer->question.len, answer->question.bytes),
            .tip = is_stale ? knownanswer_words(turn, answer, today) : answer->answer,
            .told = str_of(answer->is_misconception ? _("Misconception") : ""),
            .value = i,
        };
    }
}

static void add_phrases(const BankChoice *choice, PickerRow *rows, size_t *count)
{
    for (size_t i = 0; i < choice->phrase_count; i++)
        rows[(*count)++] = (PickerRow){
            .label = choice->phrases[i].text,
            .key = choice->phrases[i].code,
            .heading = str_of(i ? "" : _("Phrases")),
            .value = choice->answer_count + i,
        };
}

/* The answers to what was asked; where the words fit none, all of them. */
static void open_picker(const BankChoice *choice, Screen *screen, Str asked, int question)
{
    Arena *turn = screen_turn(screen);
    Day today = desk_today(screen->desk);
    PickerRow *rows = arena_new(turn, PickerRow, choice->answer_count + choice->phrase_count);
    Picker picker = {.question = question, .title = str_of(_("Known answers")), .rows = rows};

    add_answers(choice, turn, today, asked, rows, &picker.count);
    if (!picker.count)
        add_answers(choice, turn, today, (Str){0}, rows, &picker.count);
    add_phrases(choice, rows, &picker.count);
    if (picker.count)
        picker_open(screen, &picker);
    else
        screen_refuse(screen, str_of(_("There are no known answers and no phrases yet")));
}

bool bankchoice_offer(
    BankChoice *choice, Screen *screen, Editor *editor, Str asked, bool has_answers,
    int question)
{
    Err err = read(choice, screen->desk->store, has_answers);

    if (err) {
        screen_refuse_err(screen, err, NULL);
        return false;
    }
    if (phrases_expand(choice->phrases, choice->phrase_count, screen, editor))
        return true;
    open_picker(choice, screen, asked, question);
    return false;
}

const KnownAnswer *bankchoice_take(const BankChoice *choice, size_t chosen, Editor *editor)
{
    if (chosen < choice->answer_count)
        return &choice->answers[chosen];
    if (chosen < choice->answer_count + choice->phrase_count)
        (void)editor_paste(editor, choice->phrases[chosen - choice->answer_count].text);
    return NULL;
}
