#include "view/refusal_words.h"

#include "office/datafield.h"
#include "office/member.h"
#include "text/isolate.h"
#include "text/quote.h"
#include "view/case_words.h"
#include "view/language.h"

/* A value of any direction, so that it does not disturb the sentence. */
static void add_value(StrBuilder *words, Str value)
{
    strbuilder_add(words, text_isolate(words->arena, value));
}

/* The label of a code where the refusal is a machine's, else the text itself. */
static Str label_of(const Choices *choices, Str code)
{
    size_t place;

    return choices && choices_find(choices, code, &place)
               ? language_text(choices->rows[place].label)
               : code;
}

/* What is not a person's datum and yet is a field that somebody fills in. */
static const Choice fields[] = {
    {"reason",   N_("Reason")          },
    {"amount",   N_("Amount")          },
    {"months",   N_("Months")          },
    {"member",   N_("Member")          },
    {"date",     N_("Date")            },
    {"day",      N_("Day")             },
    {"panel",    N_("Panel")           },
    {"channel",  N_("Channel")         },
    {"kind",     N_("Kind")            },
    {"liaison",  N_("Liaison officer") },
    {"policy",   N_("Policy")          },
    {"login",    N_("Login")           },
    {"role",     N_("Role")            },
    {"language", N_("Language")        },
    {"received", N_("Received on")     },
    {"scan",     N_("Scan")            },
    {"from",     N_("From")            },
    {"until",    N_("Until")           },
    {"told",     N_("Told")            },
    {"proof",    N_("Proof")           },
    {"question", N_("Question")        },
    {"answer",   N_("Answer")          },
    {"opinion",  N_("Opinion")         },
    {"request",  N_("Request")         },
    {"note",     N_("Note")            },
    {"place",    N_("Place")           },
    {"receiver", N_("Receiver")        },
    {"receipt",  N_("Receipt")         },
    {"delivery", N_("Delivery")        },
    {"plan",     N_("Support plan")    },
    {"person",   N_("Person")          },
    {"settled",  N_("What was settled")},
};
static const Choices field_choices = {fields, sizeof fields / sizeof fields[0]};

/* A field by its label; a key of a profile or a setting is called as it is written there. */
static Str field_words(const Refusal *why)
{
    DataField datum;
    PersonField known;
    MemberField of_member;

    if (why->steps)
        return label_of(why->steps, why->field);
    if (why->file.len || why->line)
        return why->field;
    if (datafield_from_code(why->field, &datum))
        return str_of(_(datafield_label(datum)));
    if (person_field_from_code(why->field, &known))
        return str_of(_(person_field_label(known)));
    if (member_field_from_code(why->field, &of_member))
        return str_of(_(member_field_label(of_member)));
    return label_of(&field_choices, why->field);
}

static void add_place(StrBuilder *words, const Refusal *why)
{
    if (why->file.len)
        strbuilder_add(words, text_quote(words->arena, why->file));
    if (why->line)
        strbuilder_add_format(words, ":%zu", why->line);
    if (why->file.len)
        strbuilder_add(words, STR(": "));
    if (why->field.len) {
        strbuilder_add(words, text_quote(words->arena, field_words(why)));
        strbuilder_add(words, STR(": "));
    }
}

static void add_labelled(StrBuilder *words, const char *label, Str value)
{
    if (value.len) {
        strbuilder_add_format(words, "\n  %s ", label);
        add_value(words, value);
    }
}

/* What the guards name is a text of the program or a name from the office, which no catalogue
 * knows. */
static void add_owed(StrBuilder *words, const Refusal *why)
{
    for (size_t i = 0; i < why->owed_count; i++) {
        const char *owed = str_c(words->arena, why->owed[i]);
        if (i == 0)
            strbuilder_add_format(words, "\n  %s ", _("Still owed:"));
        else
            strbuilder_add(words, STR(" · "));
        strbuilder_add(words, str_of(*owed ? _(owed) : owed));
    }
}

static void add_line(StrBuilder *words, const char *label, Str value)
{
    strbuilder_add_format(words, "\n  %s ", label);
    strbuilder_add(words, value);
}

/* An administrator does none of the office's work; a new office has nobody else yet. */
static void add_way_on(StrBuilder *words, RoleSet who)
{
    Role role = ROLE_CLERK;

    while (role < ROLE_SYSTEM && !roleset_has(who, role))
        role++;
    Str command = str_format(
        words->arena, "muamala staff add LOGIN --name NAME --role %s", role_code(role));
    add_line(
        words, _("An administrator adds the staff that does this work:"),
        text_isolate_ltr(words->arena, command));
}

/* A name from the office, or a role. */
static void add_whose(StrBuilder *words, Str whose)
{
    const char *name = str_c(words->arena, whose);

    if (!whose.len)
        strbuilder_add_format(words, "\n  %s", _("This one was given to somebody else"));
    else
        add_line(words, _("This one belongs to:"), text_isolate(words->arena, str_of(_(name))));
}

/* Who may, who asked, and what he can do about it. */
static void add_roles(StrBuilder *words, const Refusal *why)
{
    RoleSet staff = why->who & (RoleSet)~BY_SYSTEM;

    if (roleset_has(staff, why->actor)) {
        add_whose(words, why->whose);
        return;
    }
    add_line(words, _("Who may:"), case_words_roles(words->arena, staff ? staff : why->who));
    add_labelled(words, _("Your role:"), str_of(_(role_label(why->actor))));
    if (why->actor == ROLE_ADMIN && staff & BY_STAFF)
        add_way_on(words, staff);
}

/* The steps that there are from here, by their labels. */
static Str allowed_steps(Arena *arena, const Refusal *why)
{
    StrBuilder words = {.arena = arena};
    Str rest = why->allowed;

    while (rest.len) {
        size_t end = str_find(rest, STR(", "));
        if (words.len)
            strbuilder_add(&words, STR(" · "));
        strbuilder_add(&words, label_of(why->steps, str_part(rest, 0, end)));
        rest = str_part(rest, end + 2, rest.len);
    }
    return strbuilder_text(&words);
}

static void add_values(StrBuilder *words, const Refusal *why)
{
    if (why->who)
        add_roles(words, why);
    else if (why->states)
        add_labelled(words, _("State:"), label_of(why->states, why->found));
    else
        add_labelled(words, _("Found:"), text_quote(words->arena, why->found));
    if (!why->steps)
        add_labelled(words, _("Allowed:"), why->allowed);
    else if (why->allowed.len)
        add_line(words, _("Possible now:"), allowed_steps(words->arena, why));
}

static void add_guard(StrBuilder *words, const Refusal *why)
{
    add_labelled(words, _("Guard:"), str_of(guard_code(why->guard)));
    if (str_equal(why->clause, STR("-")))
        add_labelled(words, _("Clause:"), str_of(_("not in the policy's text")));
    else
        add_labelled(words, _("Clause:"), why->clause);
}

Str refusal_words(Arena *arena, Err err, const Refusal *why)
{
    StrBuilder words = {.arena = arena};

    if (!why)
        return str_of(_(err_text(err)));
    bool is_guarded = why->guard != GUARD_NONE;
    add_place(&words, why);
    strbuilder_add(&words, str_of(_(is_guarded ? guard_text(why->guard) : err_text(err))));
    if (why->reason)
        strbuilder_add_format(&words, "\n  %s", _(why->reason));
    add_values(&words, why);
    add_owed(&words, why);
    if (is_guarded)
        add_guard(&words, why);
    return strbuilder_text(&words);
}
