#include "tests/lib/test.h"

void assert_str_at(Str text, const char *expected, const char *file, int line)
{
    if (str_equal(text, str_of(expected)))
        return;
    print_error("\"%.*s\" is not \"%s\"\n", (int)text.len, text.bytes, expected);
    _fail(file, line);
}

Str test_file(Arena *arena, const char *path)
{
    StrBuilder builder = {.arena = arena};
    char part[4096];
    FILE *file = fopen(path, "rb");

    if (!file)
        fail_msg("cannot open %s", path);
    for (size_t len; (len = fread(part, 1, sizeof part, file)) > 0;)
        strbuilder_add(&builder, (Str){part, len});
    fclose(file);
    return strbuilder_text(&builder);
}

static bool next_line(Str *rest, Str *line)
{
    while (str_cut(rest, '\n', line)) {
        if (line->len)
            return true;
    }
    return false;
}

bool test_tsv_row(Str *rest, TsvRow *row)
{
    Str line;

    if (row->line == 0 && !next_line(rest, &line))
        return false;
    row->line += row->line == 0 ? 2 : 1;
    if (!next_line(rest, &line))
        return false;
    row->count = 0;
    for (bool more = true; more && row->count < sizeof row->cells / sizeof row->cells[0];) {
        size_t tab = str_find(line, STR("\t"));
        row->cells[row->count++] = str_part(line, 0, tab);
        more = tab < line.len;
        line = str_part(line, tab + 1, line.len);
    }
    return true;
}

uint64_t test_random(uint64_t *seed)
{
    uint64_t value = (*seed += 0x9E3779B97F4A7C15u);

    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}
