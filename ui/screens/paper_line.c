#include "ui/screens/paper_line.h"

#include "ui/screens/tone.h"
#include "view/case_words.h"
#include "view/language.h"

static CaseWords words_of(const void *row)
{
    const PaperLine *line = row;

    return case_words_paper(&line->paper, line->submitted);
}

static Str mark_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(words_of(row).mark);
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(paperkind_label(((const PaperLine *)row)->paper.kind)));
}

static Str state_of(Arena *arena, const void *row)
{
    (void)arena;
    return words_of(row).text;
}

static Str need_of(Arena *arena, const void *row)
{
    const CasePaper *paper = &((const PaperLine *)row)->paper;

    (void)arena;
    return str_of(paper->is_asked ? _(need_label(paper->need)) : _("No longer asked for"));
}

static Str dates_of(Arena *arena, const void *row)
{
    return case_words_paper_dates(arena, &((const PaperLine *)row)->paper);
}

static Style tone_of(const void *row)
{
    return tone_style(words_of(row).tone);
}

const Column paper_columns[PAPER_COLUMNS] = {
    {" ",                 1,  mark_of,  tone_of, false, false, 0},
    {N_("Paper"),         26, name_of,  NULL,    false, true,  0},
    {N_("State"),         12, state_of, tone_of, false, false, 0},
    {N_("Date and note"), 24, dates_of, NULL,    false, true,  1},
    {N_("Need"),          22, need_of,  NULL,    false, false, 2},
};

int64_t paperline_id(const void *row)
{
    return ((const PaperLine *)row)->paper.kind;
}
