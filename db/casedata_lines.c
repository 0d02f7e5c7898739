#include "db/casedata_lines.h"

#include "db/body.h"

/* Who matched the line before, and when. */
typedef struct {
    int64_t by;
    Moment at;
} Matching;

static const Matching nobody = {.by = -1, .at = MOMENT_NONE};

/* --- writing ----------------------------------------------------------------------------------- */

static void add_matching(StrBuilder *lines, const CaseField *field, Matching *last)
{
    bool is_same = field->matched_by == last->by && field->matched_at == last->at;

    strbuilder_add_char(lines, '\t');
    strbuilder_add(lines, str_of(match_how_code(field->how)));
    if (is_same)
        return;
    *last = (Matching){field->matched_by, field->matched_at};
    strbuilder_add_format(lines, "\t%lld\t", (long long)last->by);
    strbuilder_add(lines, moment_text(lines->arena, last->at));
}

Str casedata_lines(Arena *arena, const CaseData *data)
{
    StrBuilder lines = {.arena = arena};
    Matching last = nobody;

    for (int i = 0; i < DATAFIELD_COUNT; i++) {
        const CaseField *field = &data->fields[i];
        if (!field->value.len && field->how == MATCH_NONE)
            continue;
        strbuilder_add(&lines, str_of(datafield_code((DataField)i)));
        strbuilder_add_char(&lines, '\t');
        body_add_value(&lines, field->value);
        if (field->how != MATCH_NONE)
            add_matching(&lines, field, &last);
        strbuilder_add_char(&lines, '\n');
    }
    return strbuilder_text(&lines);
}

/* --- reading ----------------------------------------------------------------------------------- */

static bool read_matching(Str rest, Matching *last, CaseField *out)
{
    Str how = {0};
    Str by;

    str_cut(&rest, '\t', &how);
    if (str_cut(&rest, '\t', &by) &&
        (!str_to_int64(by, &last->by) || moment_from_text(rest, &last->at)))
        return false;
    out->matched_by = last->by;
    out->matched_at = last->at;
    return last->by != nobody.by && match_how_from_code(how, &out->how);
}

static bool read_line(Str line, Arena *arena, Matching *last, CaseData *out)
{
    Str code = {0};
    Str value = {0};
    DataField place;

    str_cut(&line, '\t', &code);
    str_cut(&line, '\t', &value);
    if (!datafield_from_code(code, &place))
        return false;
    CaseField *field = &out->fields[place];
    *field = (CaseField){.value = body_value(value, arena), .matched_at = MOMENT_NONE};
    return !line.len || read_matching(line, last, field);
}

Err casedata_from_lines(Str lines, Arena *arena, CaseData *out)
{
    Matching last = nobody;
    Str line;

    *out = (CaseData){0};
    while (str_cut(&lines, '\n', &line)) {
        if (!read_line(line, arena, &last, out))
            return err_with(ERR_DAMAGED, "no declared field: %.*s", (int)line.len, line.bytes);
    }
    return ERR_NONE;
}
