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
