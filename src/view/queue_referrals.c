#include "db/casefile_store.h"
#include "db/visit_store.h"
#include "office/wait.h"
#include "view/language.h"
#include "view/queue_read.h"

/* --- one referral ------------------------------------------------------------------------------ */

static Err read_case(const QueueAsk *ask, Arena *arena, QueueReferral *out)
{
    CaseView view;

    TRY(store_casefile_view(ask->store, out->referral.casefile, ask->day, arena, &view));
    out->number = casenumber_text(arena, casefile_number(&view.casefile));
    out->person = view.person;
    return ERR_NONE;
}

static Err read_visit(const QueueAsk *ask, Arena *arena, QueueReferral *out)
{
    VisitId id = {out->referral.visit_id};
    Visit visit;

    TRY(store_visit_find(ask->store, id, arena, &visit));
    if (!out->number.len) {
        out->number = ticket_text(arena, visit.ticket, moment_day(ask->now));
        out->person = visit_shown_name(&visit);
    }
    out->since = visit.arrived_at;
    return ERR_NONE;
}

Err queue_referral_find(const QueueAsk *ask, int64_t id, Arena *arena, QueueReferral *out)
{
    *out = (QueueReferral){0};
    TRY(store_referral_find(ask->store, id, arena, &out->referral));
    out->since = out->referral.asked_at;
    if (out->referral.casefile.row)
        TRY(read_case(ask, arena, out));
    return out->referral.visit_id ? read_visit(ask, arena, out) : ERR_NONE;
}

/* --- rows -------------------------------------------------------------------------------------- */

static const TableColumn columns[] = {
    {"number",        N_("Number"),         COLUMN_CODE             },
    {"person",        N_("Name"),           COLUMN_NAME             },
    {"state",         N_("State"),          COLUMN_FOR_PROGRAMS     },
    {"since",         N_("Since"),          COLUMN_FOR_PROGRAMS     },
    {"due",           N_("Due"),            COLUMN_CODE             },
    {"days_left",     N_("Days left"),      COLUMN_NUMBER           },
    {"waits_minutes", N_("Minutes waited"), COLUMN_NUMBER           },
    {"new",           N_("New"),            COLUMN_FLAG_FOR_PROGRAMS},
    {"new_words",     N_("New"),            COLUMN_FOR_PEOPLE       },
    {"mandatory",     N_("Mandatory"),      COLUMN_FLAG_FOR_PROGRAMS},
    {"to_role",       N_("Asked of"),       COLUMN_FOR_PROGRAMS     },
    {"to_role_words", N_("Asked of"),       COLUMN_FOR_PEOPLE       },
    {"question",      N_("Question"),       COLUMN_TEXT             },
    {"id",            N_("Id"),             COLUMN_CODE             },
};

static void fill_row(
    const QueueAsk *ask, const TimerRules *rules, Arena *arena, const QueueReferral *waiting,
    Str *cells)
{
    const Referral *referral = &waiting->referral;
    bool is_new = referral->first_seen_at == MOMENT_NONE;

    cells[0] = waiting->number;
    cells[1] = waiting->person;
    cells[2] = str_of(referral_state_code(referral->state));
    cells[3] = moment_text(arena, referral->asked_at);
    cells[4] = day_iso(arena, CALENDAR_GREGORIAN, referral->due);
    if (referral->due != DAY_NONE)
        cells[5] = table_number(
            arena, calendar_count_working_days(&rules->calendar, ask->day, referral->due));
    cells[6] = table_number(arena, wait_minutes(waiting->since, ask->now));
    cells[7] = table_flag(is_new);
    cells[8] = is_new ? str_of(_("new")) : (Str){0};
    cells[9] = table_flag(referral->is_mandatory);
    cells[10] = str_of(role_code(referral->to_role));
    cells[11] = str_of(_(role_label(referral->to_role)));
    cells[12] = referral->question;
    cells[13] = table_number(arena, referral->id);
}

static Err fill(
    const QueueAsk *ask, const TimerRules *rules, Arena *arena, const QueueEntries *entries,
    Table *table)
{
    for (size_t i = 0; i < entries->count; i++) {
        QueueReferral waiting;
        TRY(queue_referral_find(ask, entries->items[i].id, arena, &waiting));
        fill_row(ask, rules, arena, &waiting, table_add_row(table));
    }
    return ERR_NONE;
}

Err queue_read_referrals(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueuePage *out)
{
    QueueParts parts = {0};
    QueueEntries entries;
    TimerRules rules;

    (void)kind;
    TRY(queue_rules(ask, arena, &rules));
    queue_parts_add_referrals(&parts);
    TRY(queue_entries(ask, &rules, &parts, arena, &entries));
    out->table = table_of(arena, columns, sizeof columns / sizeof columns[0]);
    out->has_more = entries.has_more;
    out->last = entries.last;
    out->entries = entries.items;
    return fill(ask, &rules, arena, &entries, &out->table);
}

Err queue_count_referrals(
    const QueueKind *kind, const QueueAsk *ask, Arena *arena, QueueFigures *out)
{
    QueueParts all = {0};
    QueueParts late = {0};
    QueueParts nearly = {0};
    TimerRules rules;

    (void)kind;
    TRY(queue_rules(ask, arena, &rules));
    queue_parts_add_referrals(&all);
    queue_parts_add_late_referrals(&late, ask->day);
    queue_parts_add_nearly_referrals(&nearly, &rules, ask->day);
    return queue_figures(ask, &rules, &all, &late, &nearly, out);
}
