#include "view/config_rows.h"

#include "view/language.h"

static const TableColumn columns[] = {
    {"key",      N_("Key"),         COLUMN_CODE        },
    {"value",    N_("Value"),       COLUMN_TEXT        },
    {"source",   N_("Comes from"),  COLUMN_FOR_PEOPLE  },
    {"source",   N_("Comes from"),  COLUMN_FOR_PROGRAMS},
    {"allowed",  N_("Allowed"),     COLUMN_CODE        },
    {"variable", N_("Environment"), COLUMN_FOR_PROGRAMS},
    {"option",   N_("Option"),      COLUMN_FOR_PROGRAMS},
    {"gist",     N_("Gist"),        COLUMN_TEXT        },
};

Table config_rows(Arena *arena, const Config *config)
{
    Table table = table_of(arena, columns, sizeof columns / sizeof columns[0]);

    for (int i = 0; i < CONFIG_COUNT; i++) {
        const ConfigRule *rule = &config_rules[i];
        Str *cells = table_add_row(&table);
        cells[0] = str_of(rule->key.name);
        cells[1] = config_value(config, (ConfigKey)i);
        cells[2] = language_text(configsource_label(config->sources[i]));
        cells[3] = str_of(configsource_code(config->sources[i]));
        cells[4] = key_rule_allowed(arena, &rule->key);
        cells[5] = str_of(rule->variable);
        cells[6] = str_of(rule->option);
        cells[7] = str_of(_(rule->gist));
    }
    for (size_t i = 0; i < config->binding_count; i++) {
        const ConfigBinding *binding = &config->bindings[i];
        Str *cells = table_add_row(&table);
        cells[0] =
            str_format(arena, "key.%.*s", (int)binding->action.len, binding->action.bytes);
        cells[1] = binding->key;
        cells[2] = language_text(configsource_label(binding->source));
        cells[3] = str_of(configsource_code(binding->source));
    }
    return table;
}
