/* list_tell.c - how a list is told: its heads, then row by row all that stands in it. */
#include "ui/listmark.h"

#include "ui/speech.h"
#include "view/language.h"

enum { HEAD_ROW = 0, FIRST_ROW = 1 };

static void tell_heads(const List *list, Canvas canvas)
{
    for (size_t i = 0; i < list->kind->column_count; i++)
        speech_put(
            canvas.sheet->speech, canvas.row + HEAD_ROW, canvas.column + (int)i,
            language_text(list->kind->columns[i].label));
}

/* What stands in the margin or in a sign alone. */
static Str state_words(const List *list, size_t i, Arena *arena)
{
    const ListKind *kind = list->kind;
    const void *row = list_row(list, i);
    bool is_open = list->tells_open && list->tells_open(list->desk, list_record(list, row));
    const Str parts[] = {
        kind->told ? kind->told(arena, row) : STR(""),
        str_of(listmark_has(list, kind->id(row)) ? _("marked") : ""),
        str_of(list_is_new(list, i) ? _("new") : ""),
        str_of(is_open ? _("open at another desk") : ""),
    };
    StrBuilder words = {.arena = arena};

    for (size_t part = 0; part < sizeof parts / sizeof parts[0]; part++) {
        if (words.len && parts[part].len)
            strbuilder_add(&words, str_of(_(", ")));
        strbuilder_add(&words, parts[part]);
    }
    return strbuilder_text(&words);
}

/* Behind the last cell that holds something nothing is told. */
static size_t cells_told(const Str *texts, size_t count)
{
    while (count && !texts[count - 1].len)
        count--;
    return count;
}

static bool is_empty(Str text)
{
    return !text.len || str_is(text, "—") || str_is(text, "–");
}

/* A cell that is empty is told to be, so that those behind it keep their places. */
static void tell_row(const List *list, Canvas canvas, int row, size_t i)
{
    Speech *speech = canvas.sheet->speech;
    size_t count = list->kind->column_count;
    Str texts[LIST_COLUMNS_MAX];
    Arena arena = {0};

    for (size_t at = 0; at < count; at++)
        texts[at] = list_cell(list, &arena, at, list_row(list, i));
    count = cells_told(texts, count);
    for (size_t at = 0; at < count; at++)
        speech_put(
            speech, row, canvas.column + (int)at,
            is_empty(texts[at]) ? str_of(_("nothing")) : texts[at]);
    speech_put(speech, row, canvas.column + (int)count, state_words(list, i, &arena));
    speech_spot(speech, (SpeechSpot){row, canvas.column, canvas.columns, SPOT_ROW, (int)i});
    if (i == list->selected)
        speech->selected = row;
    arena_free(&arena);
}

static Str more_words(const List *list, size_t behind)
{
    bool has_before = list->top > 0 || !list->is_at_first;
    bool has_behind = list_row(list, behind) || !list->is_at_last;

    if (has_before && has_behind)
        return str_of(_("There are more: + goes on, - goes back"));
    if (has_behind)
        return str_of(_("There are more: + goes on"));
    return has_before ? str_of(_("There are more before: - goes back")) : (Str){0};
}

void list_tell(List *list, Canvas canvas)
{
    int row = canvas.row + FIRST_ROW;
    size_t i = list->top;

    if (!list_selected(list))
        return;
    tell_heads(list, canvas);
    for (; i < list->top + list->height && list_row(list, i); i++)
        tell_row(list, canvas, row++, i);
    speech_put(canvas.sheet->speech, row, canvas.column, more_words(list, i));
}
