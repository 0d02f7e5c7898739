/* family_form.h - a member of a family as the row of a grid: what is typed, what there is to say.
 *
 * Every field is read by member_set(), as on the command line.
 */
#ifndef UI_SCREENS_FAMILY_FORM_H
#define UI_SCREENS_FAMILY_FORM_H

#include "office/member.h"
#include "ui/form.h"

/* The record of the form. */
typedef struct {
    Str texts[MEMBER_FIELD_COUNT];
    Date dates[MEMBER_FIELD_COUNT];
    int choices[MEMBER_FIELD_COUNT]; /* -1: none */
} MemberTyped;

typedef struct {
    Arena arena;
    Field fields[MEMBER_FIELD_COUNT]; /* in the order of MemberField */
    Choices choices[MEMBER_FIELD_COUNT];
    MemberTyped typed;
    Member member; /* as it is on file; id 0: a new one */
    Arena notes_arena;
    FieldNote notes[MEMBER_FIELD_COUNT]; /* what is wrong with what is typed: form.standing */
    size_t refused; /* 1 + the field of which the office has refused what was typed; 0: none */
    Str refused_text;
    FieldNote refusal;
    Form form;
} MemberForm;

/* Opens the form on a member; what was typed into it before is lost. */
void memberform_open(MemberForm *form, const Member *member, Day today);

/* What the form would show of a member, whose texts it borrows or puts into the form's arena. */
MemberTyped memberform_shows(MemberForm *form, const Member *member);

/* Notes what is wrong with each field as it is typed now: before it is drawn, and before it is taken. */
void memberform_judge(MemberForm *form);

/* What the form has taken was refused: the focus goes to the field, beside which it is said until the
 * field is changed. The record holds again what is on file, from which a draft tells what was typed. */
void memberform_refuse(MemberForm *form, Err err, const Refusal *why);

void memberform_close(MemberForm *form);

/* Reads what was typed, which the form has taken (form_take()).
 *
 * out     its texts live in the form's arena.
 * return  as member_set() and member_check(), with `why` naming the field.
 */
MUST_CHECK Err memberform_read(MemberForm *form, Member *out, Refusal *why);

/* As far as what is typed can be read; texts live in `arena`. */
Member memberform_typed(const MemberForm *form, Arena *arena);

/* Whether nothing stands in the row. */
bool memberform_is_empty(const MemberForm *form);

#endif
