#include "ui/screens/paper_page.h"

#include "ui/picker.h"
#include "ui/screens/paragraph.h"
#include "view/language.h"
#include "view/paper_words.h"

/* --- what is read beside the case ------------------------------------------------------------ */

Err paperbeside_load(PaperBeside *beside, Store *store, CasefileId id)
{
    PaperBeside fresh = {0};
    Err err =
        store_verdict_list(store, id, &fresh.arena, &fresh.verdicts, &fresh.verdict_count);

    if (!err)
        err = store_staff_list(store, &fresh.arena, &fresh.staff, &fresh.staff_count);
    if (err) {
        arena_free(&fresh.arena);
        return err;
    }
    arena_free(&beside->arena);
    *beside = fresh;
    return ERR_NONE;
}

void paperbeside_close(PaperBeside *beside)
{
    arena_free(&beside->arena);
}

/* --- the page -------------------------------------------------------------------------------- */

Str paperpage_words(
    Arena *arena, const PaperBeside *beside, const CaseCard *card, const CasePaper *paper)
{
    const RequiredPaper *wanted = requirement_find(&card->intake.wanted, paper->kind);
    PaperPage page = {
        .paper = paper,
        .why = wanted ? str_of(_(wanted->reason)) : (Str){0},
        .verdicts = beside->verdicts,
        .verdict_count = beside->verdict_count,
        .staff = beside->staff,
        .staff_count = beside->staff_count,
    };

    return paper_words_page(arena, &page);
}

void paperpage_draw(
    Canvas canvas, const PaperBeside *beside, const CaseCard *card, const CasePaper *paper,
    Arena *arena)
{
    canvas_label(
        canvas, 0, 0, canvas.columns, STYLE_ACCENT, str_of(_(paperkind_label(paper->kind))));
    paragraph_draw(canvas, 1, STYLE_TEXT, paperpage_words(arena, beside, card, paper));
}

/* --- reasons --------------------------------------------------------------------------------- */

/* The reasons that a clerk hears day by day; any other is typed. */
static const struct {
    ActionId action;
    const char *words; /* N_() */
} reasons[] = {
    {ACTION_PAPER_UNAVAILABLE,  N_("It was never issued to him")              },
    {ACTION_PAPER_UNAVAILABLE,  N_("It is lost, and a new one is applied for")},
    {ACTION_PAPER_UNAVAILABLE,  N_("The body that issues it refuses it")      },
    {ACTION_PAPER_UNAVAILABLE,  N_("Another body holds the original")         },
    {ACTION_PAPER_INAPPLICABLE, N_("He has no such income")                   },
    {ACTION_PAPER_INAPPLICABLE, N_("He has nobody to support")                },
    {ACTION_PAPER_INAPPLICABLE, N_("He lives with his family")                },
    {ACTION_PAPER_INAPPLICABLE, N_("Another paper shows the same")            },
    {ACTION_PAPER_AGAIN,        N_("It was entered by mistake")               },
    {ACTION_PAPER_AGAIN,        N_("It belongs to somebody else")             },
    {ACTION_PAPER_AGAIN,        N_("It cannot be read")                       },
    {ACTION_PAPER_AGAIN,        N_("It was lost in the office")               },
};

enum { REASON_COUNT = sizeof reasons / sizeof reasons[0] };

void paperreason_choose(Screen *screen, int question, ActionId action, PaperKind kind)
{
    PickerRow rows[REASON_COUNT + 1];
    StrBuilder title = {.arena = screen_turn(screen)};
    size_t count = 0;

    for (size_t at = 0; at < REASON_COUNT; at++)
        if (reasons[at].action == action)
            rows[count++] = (PickerRow){.label = str_of(_(reasons[at].words)), .value = at};
    rows[count++] =
        (PickerRow){.label = str_of(_("Another reason, to be typed")), .value = REASON_COUNT};
    strbuilder_add_format(&title, "%s · %s", _("Why?"), _(paperkind_label(kind)));
    picker_open(
        screen, &(Picker){
                    .question = question,
                    .title = strbuilder_text(&title),
                    .rows = rows,
                    .count = count,
                });
}

const char *paperreason_chosen(size_t choice)
{
    return choice < REASON_COUNT ? reasons[choice].words : NULL;
}
