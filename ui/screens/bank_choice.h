/* bank_choice.h - what F4 offers in a text: approved answers of the bank, and phrases by their codes.
 */
#ifndef UI_SCREENS_BANK_CHOICE_H
#define UI_SCREENS_BANK_CHOICE_H

#include "db/knownanswer_store.h"
#include "db/phrase_store.h"
#include "ui/screen.h"

/* {0} offers nothing yet. */
typedef struct {
    Arena arena;
    KnownAnswer *answers;
    size_t answer_count;
    Phrase *phrases;
    size_t phrase_count;
} BankChoice;

/* Where the text of `editor` ends in the code of a phrase, the phrase takes its place; else opens a
 * picker of all there is.
 *
 * asked     what was asked, to find its answer; empty: answers are not offered.
 * question  under which `answered` hears of it.
 * return    whether a phrase took the place of its code.
 */
bool bankchoice_offer(
    BankChoice *choice, Screen *screen, Editor *editor, Str asked, bool has_answers,
    int question);

/* Takes what was chosen: a phrase goes to where the caret stands.
 *
 * return  the answer of the bank that was chosen; NULL: it was a phrase.
 */
const KnownAnswer *bankchoice_take(const BankChoice *choice, size_t chosen, Editor *editor);

void bankchoice_free(BankChoice *choice);

#endif
