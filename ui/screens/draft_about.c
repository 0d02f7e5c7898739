#include "ui/screens/draft_about.h"

#include "db/appointment_store.h"
#include "db/casefile_store.h"
#include "db/family_store.h"
#include "db/inquiry_store.h"
#include "db/knownanswer_store.h"
#include "db/person_store.h"
#include "db/referral_store.h"
#include "db/visit_store.h"
#include "text/isolate.h"
#include "ui/screens/library_form.h"
#include "view/language.h"

static Err of_person(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Person person;

    TRY(store_person_find(desk->store, (PersonId){id}, arena, &person));
    *out = text_isolate(arena, person.name);
    return ERR_NONE;
}

static Err of_case(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Casefile casefile;
    Str who;

    TRY(store_casefile_find(desk->store, (CasefileId){id}, arena, &casefile));
    TRY(of_person(desk, arena, casefile.person_id, &who));
    Str number = text_isolate_ltr(arena, casenumber_text(arena, casefile_number(&casefile)));
    *out = str_format(
        arena, "%.*s · %.*s", (int)number.len, number.bytes, (int)who.len, who.bytes);
    return ERR_NONE;
}

static Err of_referral(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Referral referral;

    TRY(store_referral_find(desk->store, id, arena, &referral));
    if (referral.casefile.row)
        return of_case(desk, arena, referral.casefile.row, out);
    *out = text_isolate(arena, referral.question);
    return ERR_NONE;
}

/* A visitor who asked to talk in private is called by his number alone. */
static Err of_visit(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Visit visit;

    TRY(store_visit_find(desk->store, (VisitId){id}, arena, &visit));
    Str ticket = text_isolate_ltr(arena, ticket_text(arena, visit.ticket, desk_today(desk)));
    bool is_named = visit.name.len && !visit.is_private;
    Str who = text_isolate(arena, is_named ? visit.name : STR(""));
    *out = str_format(arena, _("Ticket %.*s"), (int)ticket.len, ticket.bytes);
    if (is_named)
        *out = str_format(
            arena, "%.*s · %.*s", (int)out->len, out->bytes, (int)who.len, who.bytes);
    return ERR_NONE;
}

/* The draft of an answer is its question's, that of a question its visit's. */
static Err of_inquiry(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Inquiry inquiry;
    Err err = store_inquiry_find(desk->store, (InquiryId){id}, arena, &inquiry);

    if (err == ERR_NOT_FOUND)
        return of_visit(desk, arena, id, out);
    if (err)
        return err;
    if (inquiry.visit_id)
        return of_visit(desk, arena, inquiry.visit_id, out);
    *out = text_isolate(arena, inquiry.question);
    return ERR_NONE;
}

static Err of_known_answer(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    KnownAnswer answer;

    TRY(store_knownanswer_find(desk->store, id, arena, &answer));
    *out = text_isolate(arena, answer.question);
    return ERR_NONE;
}

static Err of_phrase(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Phrase *phrases;
    size_t count;

    TRY(store_phrase_list(desk->store, arena, &phrases, &count));
    for (size_t i = 0; i < count; i++)
        if (phrases[i].id == id)
            *out = text_isolate(arena, phrases[i].code);
    return ERR_NONE;
}

static Err of_member(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Member member;

    TRY(store_family_find(desk->store, id, arena, &member));
    *out = text_isolate(arena, member.name);
    return ERR_NONE;
}

static Err of_appointment(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    Appointment appointment;

    TRY(store_appointment_find(desk->store, id, arena, &appointment));
    *out = text_isolate(arena, appointment.name);
    return ERR_NONE;
}

static Err of_document(Desk *desk, Arena *arena, int64_t id, Str *out)
{
    LibraryItem item;

    TRY(library_form_find(desk, arena, id, &item));
    *out = text_isolate(arena, item.title);
    return ERR_NONE;
}

static const struct {
    const char *form;
    Err (*about)(Desk *desk, Arena *arena, int64_t id, Str *out);
} kinds[] = {
    {"person",       of_person      },
    {"category",     of_person      },
    {"contact",      of_person      },
    {"death",        of_person      },
    {"address",      of_person      },
    {"name",         of_person      },
    {"phone",        of_person      },
    {"inquiry",      of_inquiry     },
    {"referral",     of_referral    },
    {"intake",       of_person      },
    {"matching",     of_case        },
    {"declaration",  of_case        },
    {"library",      of_document    },
    {"family",       of_person      },
    {"member",       of_member      },
    {"known_answer", of_known_answer},
    {"phrase",       of_phrase      },
    {"appointment",  of_appointment },
};

/* The field in which it stands whom a form is about. */
static bool is_of_whom(Str label)
{
    return str_equal(label, STR("Name")) || str_equal(label, STR("The visitor"));
}

/* Somebody who is not on file yet is called as he was typed. */
static Err of_typed(Desk *desk, Arena *arena, const Draft *draft, Str *out)
{
    Draft whole;
    Str line, key;

    TRY(store_draft_find(desk->store, desk->staff.id, draft->form, 0, arena, &whole));
    while (str_cut(&whole.text, '\n', &line))
        if (str_cut(&line, '\t', &key) && is_of_whom(key))
            *out = text_isolate(arena, line);
    return ERR_NONE;
}

static Err about_record(Desk *desk, Arena *arena, const Draft *draft, Str *out)
{
    if (!draft->record_id)
        return of_typed(desk, arena, draft, out);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (str_equal(draft_form(draft->form), str_of(kinds[i].form)))
            return kinds[i].about(desk, arena, draft->record_id, out);
    return ERR_NONE;
}

Err draft_about(Desk *desk, Arena *arena, const Draft *draft, Str *out)
{
    *out = (Str){0};
    Err err = about_record(desk, arena, draft, out);

    return err == ERR_NOT_FOUND ? ERR_NONE : err;
}
