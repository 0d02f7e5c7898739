#include "view/policy_rows.h"

#include "db/policy_files.h"
#include "view/language.h"
#include "view/policy_words.h"

static const TableColumn list_columns[] = {
    {"name",  N_("Policy"), COLUMN_CODE},
    {"title", N_("Title"),  COLUMN_TEXT},
};

static const TableColumn show_columns[] = {
    {"key",    N_("Key"),    COLUMN_CODE},
    {"value",  N_("Value"),  COLUMN_TEXT},
    {"clause", N_("Clause"), COLUMN_CODE},
};

static const TableColumn explain_columns[] = {
    {"key",     N_("Key"),     COLUMN_CODE},
    {"value",   N_("Value"),   COLUMN_TEXT},
    {"meaning", N_("Meaning"), COLUMN_TEXT},
    {"clause",  N_("Clause"),  COLUMN_CODE},
    {"gist",    N_("Gist"),    COLUMN_TEXT},
    {"allowed", N_("Allowed"), COLUMN_CODE},
};

static const TableColumn diff_columns[] = {
    {"key",      N_("Key"),                  COLUMN_CODE},
    {"a",        N_("In the first"),         COLUMN_TEXT},
    {"b",        N_("In the second"),        COLUMN_TEXT},
    {"clause_a", N_("Clause of the first"),  COLUMN_CODE},
    {"clause_b", N_("Clause of the second"), COLUMN_CODE},
};

Err policy_rows_list(Arena *arena, Table *out, Refusal *why)
{
    Table table = table_of(arena, list_columns, sizeof list_columns / sizeof list_columns[0]);

    for (size_t i = 0; i < policy_file_count(); i++) {
        Policy policy;
        TRY(policy_file_load(arena, policy_file_name(i), &policy, why));
        Str *cells = table_add_row(&table);
        cells[0] = policy.name;
        cells[1] = policy.title;
    }
    *out = table;
    return ERR_NONE;
}

Table policy_rows_show(Arena *arena, const Policy *policy)
{
    Table table = table_of(arena, show_columns, sizeof show_columns / sizeof show_columns[0]);

    for (int i = 0; i < POLICY_KEY_COUNT; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = str_of(policy_key_name((PolicyKey)i));
        cells[1] = policy_value(policy, (PolicyKey)i);
        cells[2] = policy_clause(policy, (PolicyKey)i);
    }
    return table;
}

static void explain_key(Arena *arena, const Policy *policy, PolicyKey key, Str *cells)
{
    const KeyRule *rule = &policy_rules[key].key;

    cells[0] = str_of(rule->name);
    cells[1] = policy_value(policy, key);
    cells[2] = key_value_words(arena, rule, cells[1]);
    cells[3] = policy_clause(policy, key);
    cells[4] = clause_words(arena, cells[3]);
    cells[5] = key_rule_allowed(arena, rule);
}

static void explain_setting(Arena *arena, const Policy *policy, Setting setting, Str *cells)
{
    const SettingRule *rule = &setting_rules[setting];
    Str given = policy->settings[setting];

    cells[0] = str_of(rule->key.name);
    cells[1] = given.len ? given : str_of(rule->key.otherwise);
    cells[2] = key_value_words(arena, &rule->key, cells[1]);
    cells[4] = str_format(arena, "%s: %s", _("a setting of the office"), _(rule->gist));
    cells[5] = key_rule_allowed(arena, &rule->key);
}

Err policy_rows_explain(Arena *arena, const Policy *policy, Str key, Table *out, Refusal *why)
{
    Table table =
        table_of(arena, explain_columns, sizeof explain_columns / sizeof explain_columns[0]);
    Str *cells = table_add_row(&table);
    PolicyKey policy_key;
    Setting setting;

    if (policy_key_find(key, &policy_key)) {
        explain_key(arena, policy, policy_key, cells);
    } else if (setting_find(key, &setting)) {
        explain_setting(arena, policy, setting, cells);
    } else {
        *why = (Refusal){
            .guard = GUARD_UNKNOWN_KEY,
            .field = key,
            .allowed = policy_keys_like(arena, key),
        };
        return ERR_NOT_FOUND;
    }
    *out = table;
    return ERR_NONE;
}

Table policy_rows_diff(Arena *arena, const Policy *a, const Policy *b)
{
    Table table = table_of(arena, diff_columns, sizeof diff_columns / sizeof diff_columns[0]);
    PolicyKey keys[POLICY_KEY_COUNT];
    size_t count = policy_diff(a, b, keys);

    for (size_t i = 0; i < count; i++) {
        Str *cells = table_add_row(&table);
        cells[0] = str_of(policy_key_name(keys[i]));
        cells[1] = policy_value(a, keys[i]);
        cells[2] = policy_value(b, keys[i]);
        cells[3] = policy_clause(a, keys[i]);
        cells[4] = policy_clause(b, keys[i]);
    }
    return table;
}
