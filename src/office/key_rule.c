#include "office/key_rule.h"

#include "text/utf8.h"

typedef struct {
    Arena *arena;
    const KeyRule *rule;
    Refusal *why;
} Reading;

static Err refuse(const Reading *reading, Guard guard, Str found)
{
    *reading->why = (Refusal){
        .guard = guard,
        .field = str_of(reading->rule->name),
        .found = found,
        .allowed = key_rule_allowed(reading->arena, reading->rule),
    };
    return ERR_BAD_DATA;
}

static bool number_of(const KeyRule *rule, Str text, int32_t *out)
{
    int64_t number = 0;

    if (!str_to_int64(text, &number) || number < rule->min || number > rule->max)
        return false;
    *out = (int32_t)number;
    return true;
}

static bool switch_of(const KeyRule *rule, Str text, int32_t *out)
{
    bool is_on = str_equal(text, STR("on"));

    *out = is_on;
    return is_on || (rule->max > 0 && str_equal(text, STR("off")));
}

static bool choice_of(const KeyRule *rule, Str text, int32_t *out)
{
    size_t place = 0;

    if (!choices_find(rule->choices, text, &place))
        return false;
    *out = (int32_t)place;
    return true;
}

/* The one run of four digits in `text`, or -1. */
static int32_t year_of(Str text)
{
    int32_t year = -1;
    size_t digits = 0;

    for (size_t i = 0; i <= text.len; i++) {
        if (i < text.len && text.bytes[i] >= '0' && text.bytes[i] <= '9') {
            digits++;
            continue;
        }
        int64_t number = 0;
        if (digits == 4 && year == -1 && str_to_int64(str_part(text, i - 4, 4), &number))
            year = (int32_t)number;
        digits = 0;
    }
    return year;
}

/* One reading of a date: the letter of its calendar must agree with its year, which tells the
 * calendars apart (1300-1600 Hijri, 1880-2174 Gregorian). Day and month stay as written, because
 * paper does not always say which is which.
 */
static bool is_written_date(Str text)
{
    int32_t year = year_of(text);

    if (str_ends_with(text, STR(" هـ")))
        return year >= 1300 && year <= 1600;
    return str_ends_with(text, STR(" م")) && year >= 1880 && year <= 2174;
}

static bool date_of(Str text)
{
    Str reading;

    for (Str rest = text; str_cut(&rest, '=', &reading);) {
        if (!is_written_date(str_trim(reading)))
            return false;
    }
    return !str_ends_with(text, STR("="));
}

static bool item_of(const KeyRule *rule, Str text, int32_t *out)
{
    return rule->type == KEY_LIST ? choice_of(rule, text, out) : number_of(rule, text, out);
}

static Err add_item(const Reading *reading, Str text, KeyItems *items)
{
    int32_t item = 0;
    bool is_rising = reading->rule->type == KEY_NUMBERS;

    if (!item_of(reading->rule, text, &item) || items->count == KEY_MAX_ITEMS)
        return refuse(reading, GUARD_BAD_VALUE, text);
    if (key_items_hold(items, item))
        return refuse(reading, GUARD_REPEATED_ITEM, text);
    if (is_rising && items->count && items->items[items->count - 1] > item)
        return refuse(reading, GUARD_BAD_ORDER, text);
    items->items[items->count++] = (int16_t)item;
    return ERR_NONE;
}

static Err read_items(const Reading *reading, Str text, KeyItems *items)
{
    Str rest = text;
    Str item;

    while (str_cut(&rest, ',', &item))
        TRY(add_item(reading, str_trim(item), items));
    if (str_ends_with(text, STR(",")))
        return refuse(reading, GUARD_BAD_VALUE, text);
    return ERR_NONE;
}

static Err read_single(const Reading *reading, KeyValue *value)
{
    const KeyRule *rule = reading->rule;
    bool is_good = false;

    if (rule->type == KEY_TEXT && text_utf8_count(value->text) > (size_t)rule->max)
        return refuse(reading, GUARD_TEXT_TOO_LONG, value->text);
    switch (rule->type) {
    case KEY_TEXT:
        return ERR_NONE;
    case KEY_NUMBER:
        is_good = number_of(rule, value->text, &value->number);
        break;
    case KEY_CHOICE:
        is_good = choice_of(rule, value->text, &value->number);
        break;
    case KEY_SWITCH:
        is_good = switch_of(rule, value->text, &value->number);
        break;
    case KEY_DATE:
        is_good = date_of(value->text);
        break;
    case KEY_LIST:
    case KEY_NUMBERS:
        return read_items(reading, value->text, &value->items);
    }
    return is_good ? ERR_NONE : refuse(reading, GUARD_BAD_VALUE, value->text);
}

Err key_value_read(Arena *arena, const KeyRule *rule, Str text, KeyValue *out, Refusal *why)
{
    Reading reading = {.arena = arena, .rule = rule, .why = why};
    KeyValue value = {.text = str_trim(text)};

    if (!value.text.len)
        return refuse(
            &reading, rule->when_empty ? rule->when_empty : GUARD_BAD_VALUE, value.text);
    if (rule->may_be_none && str_equal(value.text, STR("none"))) {
        *out = (KeyValue){.number = KEY_NO_NUMBER};
        return ERR_NONE;
    }
    TRY(read_single(&reading, &value));
    *out = value;
    return ERR_NONE;
}

static Str allowed_without_none(Arena *arena, const KeyRule *rule)
{
    switch (rule->type) {
    case KEY_TEXT:
        return str_format(arena, "1..%d", rule->max);
    case KEY_NUMBER:
        return str_format(arena, "%d..%d", rule->min, rule->max);
    case KEY_NUMBERS:
        return str_format(
            arena, "%d..%d, %d..%d, ...", rule->min, rule->max, rule->min, rule->max);
    case KEY_CHOICE:
    case KEY_LIST:
        return choices_codes(arena, rule->choices, 0);
    case KEY_SWITCH:
        return rule->max > 0 ? STR("on, off") : STR("on");
    case KEY_DATE:
        return STR("8/5/2024 م, 29/10/1445 هـ, 29/10/1445 هـ = 8/5/2024 م, 2024 م");
    }
    return STR("");
}

Str key_rule_allowed(Arena *arena, const KeyRule *rule)
{
    Str allowed = allowed_without_none(arena, rule);

    if (!rule->may_be_none)
        return allowed;
    return str_format(arena, "%.*s, none", (int)allowed.len, allowed.bytes);
}

bool key_items_hold(const KeyItems *items, int item)
{
    for (size_t i = 0; i < items->count; i++) {
        if (items->items[i] == item)
            return true;
    }
    return false;
}
