#include "ui/bulk_inside.h"
#include "view/language.h"

bool bulk_is_busy(const Bulk *bulk)
{
    return bulk->phase == BULK_LOOKS || bulk->phase == BULK_ACTS;
}

static void add_line(StrBuilder *text, Str line)
{
    if (text->len)
        strbuilder_add(text, STR("\n"));
    strbuilder_add(text, line);
}

static Str progress_words(const Bulk *bulk, Arena *turn)
{
    if (!bulk->is_gathered)
        return str_format(turn, _("Counting: %zu"), bulk->shown_at);
    return str_format(turn, _("%zu of %zu"), bulk->shown_at, bulk->count);
}

static void add_reasons(const Bulk *bulk, StrBuilder *text)
{
    if (!bulk->refusable)
        return;
    add_line(
        text, str_format(
                  text->arena,
                  ngettext(
                      "▲ %zu of them will be refused:", "▲ %zu of them will be refused:",
                      bulk->refusable),
                  bulk->refusable));
    for (size_t i = 0; i < bulk->reason_count; i++)
        add_line(
            text,
            str_format(
                text->arena, "%zu · %s", bulk->reasons[i].count, _(bulk->reasons[i].words)));
}

static Str summary_words(const Bulk *bulk, Arena *turn)
{
    StrBuilder text = {.arena = turn};

    if (bulk->count > BULK_MAX)
        return str_format(
            turn, _("These are more than %d rows; search for fewer, or mark them in parts"),
            BULK_MAX);
    if (bulk->act->tells)
        add_line(&text, bulk->act->tells(bulk->asker, turn));
    add_line(
        &text, str_format(turn, ngettext("%zu row:", "%zu rows:", bulk->count), bulk->count));
    for (size_t i = 0; i < bulk->name_count; i++)
        add_line(
            &text, str_format(turn, "· %.*s", (int)bulk->names[i].len, bulk->names[i].bytes));
    if (bulk->count > bulk->name_count)
        add_line(
            &text,
            str_format(
                turn, ngettext("and %zu more", "and %zu more", bulk->count - NAMES_SHOWN),
                bulk->count - NAMES_SHOWN));
    add_reasons(bulk, &text);
    return strbuilder_text(&text);
}

static Str report_words(const Bulk *bulk, Arena *turn)
{
    StrBuilder text = {.arena = turn};
    size_t left = bulk->count - bulk->at;

    add_line(
        &text, str_format(turn, ngettext("✓ %zu done", "✓ %zu done", bulk->done), bulk->done));
    if (left)
        add_line(
            &text, str_format(turn, ngettext("%zu not begun", "%zu not begun", left), left));
    if (bulk->refused)
        add_line(
            &text, str_format(
                       turn, ngettext("✗ %zu refused:", "✗ %zu refused:", bulk->refused),
                       bulk->refused));
    for (size_t i = 0; i < bulk->refused && i < REFUSED_SHOWN; i++)
        add_line(
            &text,
            str_format(turn, "· %.*s", (int)bulk->refusals[i].len, bulk->refusals[i].bytes));
    if (bulk->refused > REFUSED_SHOWN)
        add_line(
            &text,
            str_format(
                turn, ngettext("and %zu more", "and %zu more", bulk->refused - REFUSED_SHOWN),
                bulk->refused - REFUSED_SHOWN));
    return strbuilder_text(&text);
}

Str bulk_words(const Bulk *bulk, Arena *turn)
{
    if (bulk_is_busy(bulk))
        return progress_words(bulk, turn);
    return bulk->phase == BULK_ASKS ? summary_words(bulk, turn) : report_words(bulk, turn);
}
