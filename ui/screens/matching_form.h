/* matching_form.h - the declared data of a case as a form: a field for each that is to be matched,
 * and the request behind them.
 */
#ifndef UI_SCREENS_MATCHING_FORM_H
#define UI_SCREENS_MATCHING_FORM_H

#include "db/casedata_store.h"
#include "ui/screens/casecard.h"

enum { MATCHFORM_ROWS_MAX = DATAFIELD_COUNT + 1 };

/* One member for each row of the form, of the kind that its field has. */
typedef struct {
    Str texts[MATCHFORM_ROWS_MAX];
    int choices[MATCHFORM_ROWS_MAX];
    Date dates[MATCHFORM_ROWS_MAX];
    int64_t amounts[MATCHFORM_ROWS_MAX]; /* -1: none */
} MatchRecord;

typedef struct {
    const CaseCard *card; /* whose data these are */
    FieldMatch matches[DATAFIELD_COUNT];
    size_t count;                        /* of matches; the row behind them is the request */
    Choices choices[MATCHFORM_ROWS_MAX]; /* of a fact, without "not known" */
    Field fields[MATCHFORM_ROWS_MAX];
    FieldNote notes[MATCHFORM_ROWS_MAX]; /* of the frame that is drawn */
    MatchRecord record;
    Form form;
    Arena arena; /* of what is typed */
} MatchForm;

/* Makes it anew from the card; what was typed is lost.
 *
 * focus  a row; the last one where there are fewer.
 */
void matchform_build(MatchForm *match, size_t focus);

bool matchform_is_request(const MatchForm *match, size_t row);
bool matchform_is_matched(const MatchForm *match, size_t row);

/* The next row from `from` on that is not matched, else the request at the end. */
size_t matchform_next_unmatched(const MatchForm *match, size_t from);

/* The row to begin with: a fact that must be told before anybody knows which papers the case asks
 * for, else the first one that is not matched. */
size_t matchform_first(const MatchForm *match);

/* Says beside each field how it stands; the words live in `arena`. */
void matchform_note(MatchForm *match, Arena *arena);

/* What the record would hold for the case as it stands in `fresh`, from which its texts are borrowed. */
void matchform_theirs(const MatchForm *match, const CaseCard *fresh, MatchRecord *out);

/* What the record, into which the form was taken, holds another value for than the case.
 *
 * return  how many were written to `news`; texts live in `arena`.
 */
size_t matchform_corrections(
    const MatchForm *match, Arena *arena, FieldNews news[FIELD_NEWS_MAX]);

#endif
