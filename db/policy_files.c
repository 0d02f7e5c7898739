#include "db/policy_files.h"

#include "db/embedded.h"

static const char *const names[] = {
    "computing", "maarifa", "tuwaim", "jazan-housing", "ajyal", "union",
};

size_t policy_file_count(void)
{
    return sizeof names / sizeof names[0];
}

Str policy_file_name(size_t place)
{
    return str_of(names[place]);
}

/* Says whether the file `file_name` is the profile `name`. */
static bool is_profile(const char *file_name, Str name)
{
    Str ending = STR(".policy");
    Str file = str_of(file_name);

    return file.len == name.len + ending.len && str_starts_with(file, name) &&
           str_ends_with(file, ending);
}

bool policy_file_find(Str name, Str *text)
{
    for (const EmbeddedFile *file = embedded_policies; file->name; file++) {
        if (is_profile(file->name, name)) {
            *text = (Str){(const char *)file->bytes, file->len};
            return true;
        }
    }
    return false;
}

static Str all_names(Arena *arena)
{
    StrBuilder all = {.arena = arena};

    for (size_t i = 0; i < policy_file_count(); i++) {
        if (i > 0)
            strbuilder_add(&all, STR(", "));
        strbuilder_add(&all, policy_file_name(i));
    }
    return strbuilder_text(&all);
}

Err policy_file_load(Arena *arena, Str name, Policy *out, Refusal *why)
{
    Str text;

    if (policy_file_find(name, &text))
        return policy_load(arena, name, text, out, why);
    *why = (Refusal){.field = STR("policy"), .found = name, .allowed = all_names(arena)};
    return ERR_NOT_FOUND;
}
