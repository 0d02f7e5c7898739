/* undo_words.h - what would be taken back, and what stands in its way, in words.
 */
#ifndef VIEW_UNDO_WORDS_H
#define VIEW_UNDO_WORDS_H

#include "db/staff_store.h"
#include "db/undo_store.h"

/* The act and what its record is called, isolated: "Visitor called · 12". */
Str undo_words_act(Arena *arena, const UndoPlan *plan);

/* Why it cannot be taken back, with what can be done instead or who did what later; empty when nothing
 * stands in its way.
 *
 * staff  all of the office, `count` of them.
 */
Str undo_words_why_not(Arena *arena, const UndoPlan *plan, const Staff *staff, size_t count);

/* The same for a refusal that store_undo() has filled: who did what later stands in it too. */
void undo_words_refusal(
    Arena *arena, const UndoPlan *plan, const Staff *staff, size_t count, Refusal *why);

#endif
