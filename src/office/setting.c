#include "office/setting.h"

#include <assert.h>

bool setting_find(Str name, Setting *out)
{
    for (int i = 0; i < SETTING_COUNT; i++) {
        if (str_equal(str_of(setting_rules[i].key.name), name)) {
            *out = (Setting)i;
            return true;
        }
    }
    return false;
}

const char *setting_name(Setting setting)
{
    return setting_rules[setting].key.name;
}

Err setting_change(Arena *arena, Settings *settings, Setting setting, Str text, Refusal *why)
{
    return key_value_read(
        arena, &setting_rules[setting].key, text, &settings->values[setting], why);
}

Settings settings_default(void)
{
    Settings settings = {0};
    Arena unused = {0};
    Refusal why = {0};

    for (int i = 0; i < SETTING_COUNT; i++) {
        Str otherwise = str_of(setting_rules[i].key.otherwise);
        Err err = setting_change(&unused, &settings, (Setting)i, otherwise, &why);
        assert(err == ERR_NONE); /* the table promises it, and a test reads all of it */
        (void)err;
    }
    return settings;
}

int32_t setting_number(const Settings *settings, Setting setting)
{
    return settings->values[setting].number;
}

bool setting_is_on(const Settings *settings, Setting setting)
{
    return settings->values[setting].number == 1;
}

Str setting_text(const Settings *settings, Setting setting)
{
    return settings->values[setting].text;
}

const KeyItems *setting_items(const Settings *settings, Setting setting)
{
    return &settings->values[setting].items;
}

WorkWeek settings_working_week(const Settings *settings)
{
    const KeyItems *days = setting_items(settings, SETTING_WEEK_WORKING_DAYS);
    unsigned week = 0;

    for (size_t i = 0; i < days->count; i++)
        week |= 1u << days->items[i];
    return (WorkWeek)week;
}

FoldKeep settings_name_keep(const Settings *settings)
{
    bool keeps_teh = setting_number(settings, SETTING_NAMES_TA_MARBUTA) == ALIKE_KEEP;
    bool keeps_yeh = setting_number(settings, SETTING_NAMES_ALEF_MAKSURA) == ALIKE_KEEP;

    return (keeps_teh ? FOLD_KEEP_TEH : 0u) | (keeps_yeh ? FOLD_KEEP_YEH : 0u);
}

Str setting_value(const Settings *settings, Setting setting)
{
    Str text = settings->values[setting].text;

    return text.len ? text : STR("none");
}
