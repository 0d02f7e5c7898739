#include "ui/screens/paper_page.h"

#include "db/paper_store.h"
#include "ui/dialog.h"
#include "ui/picker.h"
#include "ui/screens/paragraph.h"
#include "view/language.h"
#include "view/paper_rows.h"
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

static PaperPage page_of(
    const PaperBeside *beside, const CaseCard *card, const CasePaper *paper)
{
    const RequiredPaper *wanted = requirement_find(&card->intake.wanted, paper->kind);

    return (PaperPage){
        .paper = paper,
        .why = wanted ? str_of(_(wanted->reason)) : (Str){0},
        .verdicts = beside->verdicts,
        .verdict_count = beside->verdict_count,
        .staff = beside->staff,
        .staff_count = beside->staff_count,
    };
}

/* What the scan's file is now; the office's limit bounds how long that takes. */
static const char *scan_words(Screen *screen, const CasePaper *paper)
{
    Arena *turn = screen_turn(screen);
    SealReading reading = {0};
    ScanState state = SCAN_MISSING;
    Err err = store_scan_max(screen->desk->store, turn, &reading.max_bytes);

    if (!err)
        err = paper_scan_state(turn, paper->scan_path, paper->scan_digest, &reading, &state);
    return err ? err_text(err) : scan_state_label(state);
}

void paperpage_tell(
    Screen *screen, const PaperBeside *beside, const CaseCard *card, const CasePaper *paper)
{
    Arena *turn = screen_turn(screen);
    PaperPage page = page_of(beside, card, paper);

    if (paper->scan_path.len)
        page.scan_state = scan_words(screen, paper);
    dialog_tell(screen, str_of(_(paperkind_label(paper->kind))), paper_words_page(turn, &page));
}

void paperpage_draw(
    Canvas canvas, const PaperBeside *beside, const CaseCard *card, const CasePaper *paper,
    Arena *arena)
{
    canvas_label(
        canvas, 0, 0, canvas.columns, STYLE_ACCENT, str_of(_(paperkind_label(paper->kind))));
    PaperPage page = page_of(beside, card, paper);
    paragraph_draw(canvas, 1, STYLE_TEXT, paper_words_page(arena, &page));
}

/* --- scans ----------------------------------------------------------------------------------- */

void paperscan_ask(Screen *screen, int question, const CasePaper *paper)
{
    dialog_ask(
        screen, question, str_of(_(paperkind_label(paper->kind))),
        str_of(_("In which file is its scan? It is kept with what its bytes are.")),
        SCAN_PATH_MAX_POINTS, paper->scan_path);
}

Err paperscan_keep(
    Screen *screen, const CaseCard *card, PaperKind kind, Str typed, Refusal *why)
{
    Arena *turn = screen_turn(screen);
    Act act = casecard_act(card, screen->desk);
    SealReading reading = {0};
    Digest digest;
    Str path;

    TRY(store_scan_max(screen->desk->store, turn, &reading.max_bytes));
    TRY(scan_read(turn, typed, &reading, &path, &digest, why));
    TRY(store_paper_scan(screen->desk->store, &act, card->id, kind, path, digest, why));
    screen_say(screen, STYLE_OK, str_of(_("Scan kept")));
    return ERR_NONE;
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
