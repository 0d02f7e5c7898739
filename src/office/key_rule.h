/* key_rule.h - what one key of a `key = value` text may hold, and the reading of its value.
 *
 * Policy profiles and the settings of the office are both tables of these rules. `none` stands for
 * no value where a rule allows it; lists are parted by commas, keep their order and repeat nothing.
 */
#ifndef OFFICE_KEY_RULE_H
#define OFFICE_KEY_RULE_H

#include "office/choice.h"
#include "office/refusal.h"

typedef enum {
    KEY_TEXT,    /* 1..max letters (code points) */
    KEY_NUMBER,  /* a whole number min..max */
    KEY_NUMBERS, /* rising whole numbers, each min..max */
    KEY_CHOICE,  /* one of `choices` */
    KEY_LIST,    /* some of `choices` */
    KEY_SWITCH,  /* on, off; max 0: only on */
    KEY_DATE,    /* as written on paper: 9/3/2023 م, 29/10/1445 هـ = 8/5/2024 م, 2019 م */
} KeyType;

/* The number of a KEY_NUMBER that holds `none`. */
#define KEY_NO_NUMBER (-1)

enum { KEY_MAX_ITEMS = 16 };

typedef struct {
    int16_t items[KEY_MAX_ITEMS]; /* places in `choices`, or the numbers themselves */
    uint8_t count;
} KeyItems;

typedef struct {
    const char *name;
    KeyType type;
    bool may_be_none;
    int32_t min;
    int32_t max;
    const Choices *choices;
    Guard when_empty;      /* the guard that refuses an empty list; GUARD_NONE: bad_value */
    const char *otherwise; /* the value where nothing else is said */
} KeyRule;

typedef struct {
    Str text;       /* without blanks around; the empty text for `none` */
    int32_t number; /* a number, the place of a choice, 1 and 0 for on and off */
    KeyItems items;
} KeyValue;

/* Reads `text` as `rule` says; `why` gets guard, field, found and allowed (never file or line).
 *
 * text    clean UTF-8 (keyfile.h), borrowed by `out`.
 * return  ERR_NONE, or ERR_BAD_DATA with `why` filled from `arena`.
 */
MUST_CHECK Err
key_value_read(Arena *arena, const KeyRule *rule, Str text, KeyValue *out, Refusal *why);

/* What `rule` allows, in codes and numbers that need no translation. */
Str key_rule_allowed(Arena *arena, const KeyRule *rule);

/* Says whether `item` (a place in the choices, or a number) is among `items`. */
bool key_items_hold(const KeyItems *items, int item);

#endif
