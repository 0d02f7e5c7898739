#include "view/keybinding.h"

#include <string.h>

static const char letters[] = "qwertyuiopasdfghjkl";

/* Ctrl with these is Backspace, Tab, Enter and the like. */
static const char other_keys[] = "HIJM";

KeyBindings keybindings_default(void)
{
    KeyBindings bindings;

    for (int i = 0; i < ACTION_COUNT; i++)
        bindings.of[i] = action_of((ActionId)i)->key;
    return bindings;
}

/* --- what a preference says -------------------------------------------------------------------- */

static bool is_bindable(Key key)
{
    bool is_letter = key > ' ' && key <= 'z' && strchr(letters, key);
    bool is_control =
        key > 0 && key < ' ' && key + '@' <= 'Z' && !strchr(other_keys, key + '@');

    return is_letter || is_control || (key >= KEYCODE_F1 && key <= KEYCODE_F12);
}

/* What moves, types and confirms has keys of its own kind, which it keeps. */
static bool can_move(ActionId action)
{
    Key key = action_of(action)->key;

    return action != ACTION_NONE && action_of(action)->group != ACTIONGROUP_MOVE &&
           (key == KEY_NONE || is_bindable(key));
}

static ActionId action_named(Str code)
{
    ActionId action = action_from_code(code);

    return can_move(action) ? action : ACTION_NONE;
}

static Key key_named(Str text)
{
    Str control = STR("Ctrl-");
    bool is_control = str_starts_with(text, control) && text.len == control.len + 1;

    if (!is_control)
        return key_from_label(text);
    Key letter = key_from_label(str_part(text, control.len, text.len));
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : KEY_NONE;
}

/* Whether an act that can stand beside this one has the key. */
static bool is_taken(
    const KeyScopes *scopes, const KeyBindings *bindings, ActionId action, Key key)
{
    for (int i = 0; i < ACTION_COUNT; i++) {
        bool has_key = bindings->of[i] == key || action_of((ActionId)i)->also == key;
        bool is_apart =
            i == (int)action || (scopes && !scopes->are_together(action, (ActionId)i));
        if (has_key && !is_apart)
            return true;
    }
    return false;
}

/* A letter is typed where there is a form. */
static bool is_free(
    const KeyScopes *scopes, const KeyBindings *bindings, ActionId action, Key key)
{
    bool is_letter = key > ' ' && key <= 'z';
    bool is_typed = is_letter && scopes && scopes->is_at_form(action);

    return is_bindable(key) && !is_typed && !is_taken(scopes, bindings, action, key);
}

/* --- what is allowed --------------------------------------------------------------------------- */

static Str all_actions(Arena *arena)
{
    StrBuilder codes = {.arena = arena};

    for (int i = 0; i < ACTION_COUNT; i++)
        if (can_move((ActionId)i))
            strbuilder_add_format(
                &codes, "%skey.%s", codes.len ? ", " : "", action_code((ActionId)i));
    return strbuilder_text(&codes);
}

static Str free_keys(
    Arena *arena, const KeyScopes *scopes, const KeyBindings *bindings, ActionId action)
{
    StrBuilder keys = {.arena = arena};

    for (Key key = 1; key <= KEYCODE_F12; key = key == 'z' ? KEYCODE_F1 : key + 1) {
        Str label = key_label(arena, key);
        if (is_free(scopes, bindings, action, key))
            strbuilder_add_format(
                &keys, "%s%.*s", keys.len ? ", " : "", (int)label.len, label.bytes);
    }
    return strbuilder_text(&keys);
}

/* --- taking ------------------------------------------------------------------------------------ */

Err keybindings_take(
    Arena *arena, const KeyScopes *scopes, KeyBindings *bindings, const ConfigBinding *binding,
    Refusal *why)
{
    ActionId action = action_named(binding->action);
    Key key = key_named(binding->key);

    *why = (Refusal){
        .guard = GUARD_UNKNOWN_KEY,
        .field = str_format(arena, "key.%.*s", (int)binding->action.len, binding->action.bytes),
        .file = binding->file,
        .line = binding->line,
    };
    if (action == ACTION_NONE) {
        why->allowed = all_actions(arena);
        return ERR_CONFIG;
    }
    if (is_free(scopes, bindings, action, key)) {
        bindings->of[action] = key;
        return ERR_NONE;
    }
    why->guard = GUARD_BAD_VALUE;
    why->found = binding->key;
    why->allowed = free_keys(arena, scopes, bindings, action);
    return ERR_CONFIG;
}

KeyBindings keybindings_of(const Config *config, const KeyScopes *scopes)
{
    KeyBindings bindings = keybindings_default();
    Arena arena = {0};

    for (size_t i = 0; i < config->binding_count; i++) {
        Refusal ignored;
        Err unfit = keybindings_take(&arena, scopes, &bindings, &config->bindings[i], &ignored);
        (void)unfit;
    }
    arena_free(&arena);
    return bindings;
}
