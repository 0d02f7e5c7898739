/* policy_words.h - the clauses of the policies in our own words, one line each.
 *
 * The ids are those of the profiles in db/policies: `S`, the number of the policy (0 computing,
 * 1 maarifa, 2 tuwaim, 3 jazan-housing, 4 ajyal), `-`, section and number. Four of them share one
 * template, so a row may stand for several policies.
 */
#ifndef VIEW_POLICY_WORDS_H
#define VIEW_POLICY_WORDS_H

#include "base/str.h"
#include "office/policy.h"

/* The English gist of one clause id, to be handed to gettext.
 *
 * return  NULL when no gist of it is known (a clause of an office's own profile).
 */
const char *clause_gist(Str clause);

/* What a clause mark says, in the language in use: the gists of its ids parted by "; ", "not in
 * the policy's text" for "-", the bare id where no gist is known.
 */
Str clause_words(Arena *arena, Str mark);

/* What the value of a key means, in the language in use: the labels of choices, on and off, none;
 * empty where the value speaks for itself (texts, numbers, dates).
 */
Str key_value_words(Arena *arena, const KeyRule *rule, Str value);

/* What a policy is called: by its association, where it is that of one. Borrowed from it. */
Str policy_words_name(const Policy *policy);

/* What the policy calls a channel; its words are Arabic, so that who reads English is told the kind
 * of channel. Borrowed from the policy. */
Str channel_words(const Policy *policy, Channel channel);

#endif
