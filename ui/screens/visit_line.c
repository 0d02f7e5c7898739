#include "ui/screens/visit_line.h"

#include "text/fold.h"
#include "ui/listpage.h"
#include "ui/screens/visit_words.h"

#include <stdlib.h>
#include <string.h>

enum { CHUNK = 128 };

/* --- reading ----------------------------------------------------------------------------------- */

/* Who works here, to tell by name who serves somebody. */
typedef struct {
    Staff *staff;
    size_t count;
} Names;

static Str name_of_staff(const Names *names, int64_t id)
{
    for (size_t i = 0; i < names->count; i++)
        if (names->staff[i].id == id)
            return names->staff[i].name;
    return (Str){0};
}

static Str shown_ticket(Arena *arena, const Visit *visit, Day today)
{
    const char *star = visit->has_priority ? "★" : "";
    long long serial = visit->ticket.serial;

    if (visit->ticket.day == today)
        return str_format(arena, "%s%lld", star, serial);
    int day = day_parts(CALENDAR_GREGORIAN, visit->ticket.day).day;
    return str_format(arena, "%s%lld·%02d", star, serial, day);
}

static int64_t minutes_of(const Visit *visit, Moment now)
{
    switch (visit->state) {
    case VISIT_CALLED:
        return wait_minutes(visit->called_at, now);
    case VISIT_SERVING:
        return wait_minutes(visit->served_at, now);
    default:
        return visit_waited(visit, now);
    }
}

static void show_name(VisitRow *row, bool hides_names)
{
    Str name = visit_shown_name(&row->visit);

    row->has_name = name.len && !hides_names;
    if (row->has_name)
        row->name = name;
    else if (row->visit.is_private)
        row->name = str_of(_("— private talk"));
    else if (row->visit.name.len)
        row->name = str_of(_("— hidden"));
    else
        row->name = str_of(_("— gave no name"));
}

static void fill_row(VisitRow *row, VisitLine *line, Desk *desk, const Names *names)
{
    Moment now = desk_now(desk);
    const Visit *visit = &row->visit;

    row->is_mine = visit->staff_id == desk->staff.id;
    row->ticket = shown_ticket(&line->arena, visit, moment_day(now));
    row->minutes = minutes_of(visit, now);
    row->mark =
        wait_mark(row->minutes, setting_number(&desk->settings, SETTING_QUEUE_TARGET_MINUTES));
    if (!row->is_mine)
        row->staff = name_of_staff(names, visit->staff_id);
    show_name(row, line->hides_names);
    line->in_state[visit->state]++;
    line->with_priority += visit->state == VISIT_WAITING && visit->has_priority;
}

/* --- order ------------------------------------------------------------------------------------- */

enum { RANK_MINE, RANK_WAITING, RANK_HOLD, RANK_OTHERS };

static int rank_of(const VisitRow *row)
{
    if (row->visit.state == VISIT_WAITING)
        return RANK_WAITING;
    if (row->visit.state == VISIT_HOLD)
        return RANK_HOLD;
    return row->is_mine ? RANK_MINE : RANK_OTHERS;
}

static int compare(const void *a, const void *b)
{
    const VisitRow *left = a;
    const VisitRow *right = b;
    int rank = rank_of(left) - rank_of(right);
    int priority = (int)visit_goes_first(&right->visit) - (int)visit_goes_first(&left->visit);

    if (rank || priority)
        return rank ? rank : priority;
    return (left->visit.place > right->visit.place) - (left->visit.place < right->visit.place);
}

/* --- the whole --------------------------------------------------------------------------------- */

static Err read_chunk(
    Store *store, VisitQuery *query, Arena *arena, Visit visits[CHUNK], size_t *count)
{
    TRY(store_visit_page(store, query, arena, visits, CHUNK, count));
    if (*count)
        query->after = visits[*count - 1].id;
    return ERR_NONE;
}

static void add_rows(VisitLine *line, const Visit *visits, size_t count)
{
    VisitRow *rows = arena_new(&line->arena, VisitRow, line->count + count);

    if (line->count)
        memcpy(rows, line->rows, line->count * sizeof *rows);
    for (size_t i = 0; i < count; i++)
        rows[line->count + i].visit = visits[i];
    line->rows = rows;
    line->count += count;
}

static Err read_visits(VisitLine *line, Store *store)
{
    static const VisitState states[] = {VISIT_SERVING, VISIT_CALLED, VISIT_WAITING, VISIT_HOLD};
    VisitQuery query = {.states = states, .state_count = sizeof states / sizeof states[0]};
    Visit *visits = arena_new(&line->arena, Visit, CHUNK);
    size_t count;

    do {
        TRY(read_chunk(store, &query, &line->arena, visits, &count));
        add_rows(line, visits, count);
    } while (count == CHUNK);
    return ERR_NONE;
}

static Err read_line(VisitLine *line, Desk *desk)
{
    Names names;

    TRY(store_staff_list(desk->store, &line->arena, &names.staff, &names.count));
    TRY(read_visits(line, desk->store));
    for (size_t i = 0; i < line->count; i++)
        fill_row(&line->rows[i], line, desk, &names);
    if (line->count)
        qsort(line->rows, line->count, sizeof *line->rows, compare);
    return store_visit_figures(
        desk->store, desk_today(desk), desk_now(desk),
        setting_number(&desk->settings, SETTING_QUEUE_TARGET_MINUTES), &line->today);
}

Err visit_line_read(VisitLine *line, Desk *desk)
{
    VisitLine fresh = {.hides_names = line->hides_names};
    Err err = read_line(&fresh, desk);

    if (err) {
        visit_line_free(&fresh);
        return err;
    }
    arena_free(&line->before);
    fresh.before = line->arena;
    *line = fresh;
    return ERR_NONE;
}

void visit_line_free(VisitLine *line)
{
    arena_free(&line->arena);
    arena_free(&line->before);
    *line = (VisitLine){0};
}

const VisitRow *visit_line_find(const VisitLine *line, VisitId id)
{
    for (size_t i = 0; i < line->count; i++)
        if (line->rows[i].visit.id.row == id.row)
            return &line->rows[i];
    return NULL;
}

/* --- the list ---------------------------------------------------------------------------------- */

static Str ticket_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const VisitRow *)row)->ticket;
}

static Str name_of(Arena *arena, const void *row)
{
    (void)arena;
    return ((const VisitRow *)row)->name;
}

static Str purpose_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(visitpurpose_label(((const VisitRow *)row)->visit.purpose)));
}

static Str channel_of(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(_(channel_label(((const VisitRow *)row)->visit.channel)));
}

static Str where_of(Arena *arena, const void *row)
{
    return visit_words_where(arena, row);
}

static Style name_style(const void *row)
{
    return ((const VisitRow *)row)->has_name ? STYLE_TEXT : STYLE_DIM;
}

static Style where_style(const void *row)
{
    return visit_words_style(row);
}

static const Column columns[] = {
    {N_("Ticket"),      7,  ticket_of,  list_strong, true,  false, 0              },
    {N_("The visitor"), 21, name_of,    name_style,  false, true,  0              },
    {N_("Purpose"),     15, purpose_of, NULL,        false, false, 2              },
    {N_("Channel"),     11, channel_of, NULL,        false, false, LIST_SPARE_RANK},
    {N_("Wait"),        16, where_of,   where_style, false, false, 0              },
};

static int64_t id_of(const void *row)
{
    return ((const VisitRow *)row)->visit.id.row;
}

static Str kind_of(const void *row)
{
    (void)row;
    return VISIT_KIND;
}

/* A name is found by any of its parts, a number by how it begins; a hidden name is not found. */
static bool is_wanted(Arena *arena, const VisitRow *row, Str folded)
{
    Str serial = str_format(arena, "%lld", (long long)row->visit.ticket.serial);

    return str_starts_with(serial, folded) ||
           (row->has_name && text_fold_holds(arena, row->name, folded)) ||
           text_fold_holds(arena, row->visit.casefile_number, folded);
}

static ListRows wanted(const VisitLine *line, Arena *arena, Str filter)
{
    Str folded = text_fold(arena, filter);
    ListRows all = {line->rows, line->count, sizeof *line->rows, id_of};

    if (!folded.len)
        return all;
    VisitRow *rows = arena_new(arena, VisitRow, line->count);
    all.rows = rows;
    all.count = 0;
    for (size_t i = 0; i < line->count; i++)
        if (is_wanted(arena, &line->rows[i], folded))
            rows[all.count++] = line->rows[i];
    return all;
}

/* The row that stands where `edge` stood, who may have moved on or left. */
static const void *place_of(const ListRows *all, const void *edge)
{
    const VisitRow *rows = all->rows;

    for (size_t i = 0; i < all->count; i++)
        if (compare(&rows[i], edge) >= 0)
            return &rows[i];
    return NULL;
}

static Err page(
    void *source, Arena *arena, Str filter, PageStep step, const void *edge, void *rows,
    size_t max_count, size_t *count)
{
    ListRows all = wanted(source, arena, filter);

    *count = 0;
    if (step == PAGE_FROM)
        edge = place_of(&all, edge);
    if (step != PAGE_FROM || edge)
        *count = listpage_take(&all, step, edge, rows, max_count);
    return ERR_NONE;
}

static Err find(void *source, Arena *arena, int64_t id, void *row)
{
    const VisitRow *found = visit_line_find(source, (VisitId){id});

    (void)arena;
    if (!found)
        return ERR_NOT_FOUND;
    *(VisitRow *)row = *found;
    return ERR_NONE;
}

static Str told(Arena *arena, const void *row)
{
    (void)arena;
    return str_of(((const VisitRow *)row)->visit.has_priority ? _("★ priority") : "");
}

const ListKind visit_line_list = {
    .columns = columns,
    .column_count = sizeof columns / sizeof columns[0],
    .names = 1 << 1 | LIST_NAMES_OWN,
    .row_size_bytes = sizeof(VisitRow),
    .page = page,
    .id = id_of,
    .can_mark = true,
    .told = told,
    .record_kind = kind_of,
    .looked_as = "reception",
    .find = find,
    .empty = N_("Nobody is here. {arrive} gives a ticket to whoever comes."),
    .search_hint = N_("name · ticket · case number"),
};
