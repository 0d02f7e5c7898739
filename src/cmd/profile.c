#include "cmd/profile.h"

#include "cmd/nearest.h"
#include "db/policy_files.h"
#include "text/quote.h"
#include "view/language.h"

#include <stdio.h>

enum { PROFILE_MAX_BYTES = 1024 * 1024 };

static ExitCode unknown_profile(CommandLine *line, Str name)
{
    StrBuilder names = {.arena = line->arena};
    Str shown = text_quote(line->arena, name);

    for (size_t i = 0; i < policy_file_count(); i++) {
        strbuilder_add(&names, i ? STR(", ") : STR(""));
        strbuilder_add(&names, policy_file_name(i));
    }
    Str all = strbuilder_text(&names);
    return command_say(
        EXIT_USAGE, _("There is no policy \"%.*s\"; there are: %.*s, or a profile's file"),
        (int)shown.len, shown.bytes, (int)all.len, all.bytes);
}

/* false when there is no such file or it is far too long for a profile. */
static bool read_file(Arena *arena, Str path, Str *out)
{
    FILE *file = fopen(str_c(arena, path), "re");

    if (!file)
        return false;
    char *bytes = arena_new(arena, char, PROFILE_MAX_BYTES);
    *out = (Str){bytes, fread(bytes, 1, PROFILE_MAX_BYTES, file)};
    bool is_whole = feof(file) && !ferror(file);
    fclose(file);
    return is_whole;
}

ExitCode profile_text(CommandLine *line, Str name, Policy *out, Str *text)
{
    Str wanted = name.len ? name : STR(POLICY_DEFAULT_NAME);
    Refusal why = {0};

    if (!policy_file_find(wanted, text) && !read_file(line->arena, wanted, text)) {
        if (str_find(wanted, STR("/")) == wanted.len)
            return unknown_profile(line, wanted);
        return command_say(
            EXIT_NO_INPUT, "%.*s: %s", (int)wanted.len, wanted.bytes,
            _("The file cannot be read"));
    }
    Err err = policy_load(line->arena, wanted, *text, out, &why);
    return err ? command_fail(line, err, &why) : EXIT_DONE;
}

ExitCode profile_named(CommandLine *line, Str name, Policy *out)
{
    Str text;

    return profile_text(line, name, out, &text);
}
