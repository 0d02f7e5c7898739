/* session_rows.h - sessions of the committee, their members and their agenda as rows. */
#ifndef VIEW_SESSION_ROWS_H
#define VIEW_SESSION_ROWS_H

#include "office/agenda.h"
#include "view/table.h"

/* number, state, held_on, panel, quorum, members, present, checksum, closed_at, id. */
Table session_rows_list(Arena *arena, const Session *sessions, size_t count);

/* position, name, capacity, present. */
Table session_rows_members(Arena *arena, const Session *session);

/* The agenda in its order: number, position, person, kind, class, complete_on, due, seat (why it
 * stands there), recommendation, recused, outcome, reason, rejected_by ...
 *
 * reader  the position of the member it is for: of a case from which he is recused nothing but its
 *         number is shown; 0: it is for the office.
 */
Table session_rows_agenda(Arena *arena, const AgendaItem *items, size_t count, int reader);

#endif
