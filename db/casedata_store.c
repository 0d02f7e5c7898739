#include "db/casedata_store.h"

#include "db/body.h"
#include "db/casedata_row.h"
#include "db/paper_store.h"
#include "office/freetext.h"
#include "office/guard_clause.h"

Err store_casefile_data(Store *store, CasefileId id, Arena *arena, CaseData *out)
{
    return casedata_row_read(store, id, arena, out);
}

/* --- changing ---------------------------------------------------------------------------------- */

/* What an edit has changed so far. */
typedef struct {
    CaseWork *work;
    StrBuilder before;
    StrBuilder after;
    const char *warning;
} Edit;

static void note(Edit *edit, const char *name, Str before, Str after)
{
    body_add(&edit->before, name, before);
    body_add(&edit->after, name, after);
}

static Err edit_request(Edit *edit, Str typed, Refusal *why)
{
    Casefile *casefile = &edit->work->casefile;
    Str request;

    TRY(freetext_line(
        edit->work->names, typed, "request", CASE_REQUEST_MAX_POINTS, &request, why));
    if (!str_equal(request, casefile->request))
        note(edit, "request", casefile->request, request);
    casefile->request = request;
    return ERR_NONE;
}

static Err edit_kind(Edit *edit, Str typed, Refusal *why)
{
    Casefile *casefile = &edit->work->casefile;
    CaseKind kind;
    bool is_taken =
        casekind_from_code(typed, &kind) &&
        key_items_hold(&edit->work->policy->intake_kinds, (int)casekind_intake(kind));

    if (!is_taken) {
        *why = (Refusal){.guard = GUARD_BAD_VALUE, .field = STR("kind"), .found = typed};
        why->allowed = choices_codes(edit->work->names, &casekind_choices, 0);
        return ERR_BAD_DATA;
    }
    if (kind != casefile->kind)
        note(edit, "kind", str_of(casekind_code(casefile->kind)), str_of(casekind_code(kind)));
    casefile->kind = kind;
    return ERR_NONE;
}

static Err edit_field(Edit *edit, DataField field, Str typed, Refusal *why)
{
    CaseWork *work = edit->work;
    CaseField *now = &work->data.fields[field];
    const char *warning;
    Str value;

    TRY(casedata_read(work->names, field, typed, casework_today(work), &value, &warning, why));
    if (warning)
        edit->warning = warning;
    if (str_equal(value, now->value))
        return ERR_NONE;
    note(edit, datafield_code(field), now->value, value);
    *now = (CaseField){.value = value, .matched_at = MOMENT_NONE};
    return ERR_NONE;
}

static Err edit_one(Edit *edit, const FieldNews *news, Refusal *why)
{
    DataField field;

    if (str_equal(news->field, STR("request")))
        return edit_request(edit, news->typed, why);
    if (str_equal(news->field, STR("kind")))
        return edit_kind(edit, news->typed, why);
    if (datafield_from_code(news->field, &field))
        return edit_field(edit, field, news->typed, why);
    *why = (Refusal){
        .guard = GUARD_UNKNOWN_KEY,
        .field = news->field,
        .allowed = choices_codes(edit->work->names, &datafield_choices, 0),
    };
    return ERR_BAD_DATA;
}

/* The row of the case is written at the end, so the step may come first and refuse all. */
static Err keep_edit(const Edit *edit, Refusal *why)
{
    CaseWork *work = edit->work;
    CaseNote what = {strbuilder_text(&edit->before), strbuilder_text(&edit->after)};

    TRY(casework_move(work, STEP_EDIT, &what, why));
    TRY(casedata_row_put(&work->change, work->casefile.id, &work->data));
    TRY(casework_reckon(work));
    TRY(papers_follow(work, why));
    return casework_commit(work);
}

Err store_casefile_set(
    Store *store, const Act *act, CasefileId id, const FieldNews *news, size_t count,
    const char **warning, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    CaseState to;

    *warning = NULL;
    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_need_papers(&work));
    TRY(casestate_after(&work.facts, act->role, STEP_EDIT, &to, why));
    Edit edit = {
        .work = &work,
        .before = {.arena = &work.change.arena},
        .after = {.arena = &work.change.arena},
    };
    for (size_t i = 0; i < count; i++)
        TRY(edit_one(&edit, &news[i], why));
    *warning = edit.warning;
    return edit.after.len ? keep_edit(&edit, why) : ERR_NONE;
}

/* --- matching ---------------------------------------------------------------------------------- */

/* The fields of the case with the papers that they are matched against. */
typedef struct {
    RequirementList papers;
    FieldMatch asked[DATAFIELD_COUNT];
    size_t count;
} MatchList;

static MatchList match_list(const CaseWork *work)
{
    MatchList list = {.papers = casepapers_to_match(&work->papers, &work->wanted)};

    list.count = datafield_matches(&list.papers, list.asked);
    return list;
}

/* A field that the case does not ask for is only told. */
static FieldMatch find_match(const MatchList *list, DataField field)
{
    for (size_t i = 0; i < list->count; i++) {
        if (list->asked[i].field == field)
            return list->asked[i];
    }
    return (FieldMatch){.field = field, .is_told = true};
}

static Err refuse(
    const CaseWork *work, Guard guard, const FieldMatch *match, const char *owed, Refusal *why)
{
    *why = (Refusal){
        .guard = guard,
        .clause = guard_clause(work->policy, guard),
        .field = str_of(datafield_code(match->field)),
        .owed = {str_of(owed)},
        .owed_count = 1,
    };
    return ERR_REFUSED;
}

static Err check_match(
    CaseWork *work, const MatchList *list, const FieldMatch *match, MatchHow how, Refusal *why)
{
    bool is_seen = how == MATCH_ORIGINAL || how == MATCH_COPY;
    const CasePaper *paper = casepapers_find(&work->papers, match->paper);

    if (how == MATCH_NONE)
        return ERR_NONE;
    if (is_seen && !match->is_told && !casepaper_is_in_hand(paper))
        return refuse(work, GUARD_PAPERS_PRESENT, match, paperkind_label(match->paper), why);
    if (!work->data.fields[match->field].value.len &&
        !casedata_may_be_blank(match->field, &list->papers))
        return refuse(work, GUARD_FIELDS_MATCHED, match, datafield_label(match->field), why);
    return ERR_NONE;
}

/* A field is seen as its paper was: who saw a copy of it has seen no original of what it says. */
static MatchHow how_of_paper(CaseWork *work, PaperKind kind)
{
    const CasePaper *paper = casepapers_find(&work->papers, kind);

    return paper && paper->how != MATCH_NONE ? paper->how : MATCH_ORIGINAL;
}

static MatchHow how_of(CaseWork *work, const FieldMatching *matching, const FieldMatch *match)
{
    bool is_all = !matching->fields;

    if (matching->is_usual || (is_all && match->is_told && matching->how != MATCH_NONE))
        return match->is_told ? MATCH_TOLD : how_of_paper(work, match->paper);
    return matching->how;
}

static Err match_one(
    CaseWork *work, MatchList *list, const FieldMatch *match, MatchHow how, StrBuilder *body,
    Refusal *why)
{
    CaseField *field = &work->data.fields[match->field];

    TRY(check_match(work, list, match, how, why));
    field->how = how;
    field->matched_by = work->change.act->staff_id;
    field->matched_at = work->change.moment;
    body_add(body, datafield_code(match->field), str_of(match_how_code(how)));
    return ERR_NONE;
}

/* All: what is told already and not matched yet, or where a match is taken back, is matched. */
static bool is_meant(const CaseField *field, MatchHow how)
{
    return how == MATCH_NONE ? field->how != MATCH_NONE
                             : field->how == MATCH_NONE && field->value.len > 0;
}

static Err match_all(
    CaseWork *work, MatchList *list, const FieldMatching *matching, StrBuilder *body,
    Refusal *why)
{
    for (size_t i = 0; i < list->count; i++) {
        const FieldMatch *match = &list->asked[i];
        MatchHow how = how_of(work, matching, match);
        if (is_meant(&work->data.fields[match->field], how))
            TRY(match_one(work, list, match, how, body, why));
    }
    return ERR_NONE;
}

static Err match_named(
    CaseWork *work, MatchList *list, const FieldMatching *matching, StrBuilder *body,
    Refusal *why)
{
    for (size_t i = 0; i < matching->count; i++) {
        FieldMatch match = find_match(list, matching->fields[i]);
        TRY(match_one(work, list, &match, how_of(work, matching, &match), body, why));
    }
    return ERR_NONE;
}

Err store_casefile_match(
    Store *store, const Act *act, CasefileId id, const FieldMatching *matching, Refusal *why)
{
    AUTO_LEAVE CaseWork work = {0};
    CaseState to;

    TRY(casework_begin(&work, store, act, id, why));
    if (change_is_repeat(&work.change))
        return ERR_NONE;
    TRY(casework_need_papers(&work));
    TRY(casestate_after(&work.facts, act->role, STEP_MATCH, &to, why));
    MatchList list = match_list(&work);
    StrBuilder body = {.arena = &work.change.arena};
    TRY(matching->fields ? match_named(&work, &list, matching, &body, why)
                         : match_all(&work, &list, matching, &body, why));
    TRY(casedata_row_put(&work.change, id, &work.data));
    CaseNote note_of = {.after = strbuilder_text(&body)};
    TRY(casework_move(&work, STEP_MATCH, &note_of, why));
    return casework_commit(&work);
}
