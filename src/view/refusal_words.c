#include "view/refusal_words.h"

#include "text/isolate.h"
#include "text/quote.h"
#include "view/language.h"

/* A value of any direction, so that it does not disturb the sentence. */
static void add_value(StrBuilder *words, Str value)
{
    strbuilder_add(words, text_isolate(words->arena, value));
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
        strbuilder_add(words, text_quote(words->arena, why->field));
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
    add_labelled(&words, _("Found:"), text_quote(arena, why->found));
    add_labelled(&words, _("Allowed:"), why->allowed);
    add_owed(&words, why);
    if (is_guarded)
        add_guard(&words, why);
    return strbuilder_text(&words);
}
