#include "office/keyfile.h"

#include "text/utf8.h"

typedef struct {
    uint32_t first;
    uint32_t last;
} PointRange;

/* What a person cannot see in a line of text and so may not stand in a profile. */
static const PointRange unclean[] = {
    {0x0000, 0x0008}, /* controls but the tab */
    {0x000A, 0x001F}, /* controls */
    {0x007F, 0x009F}, /* delete, C1 controls */
    {0x00AD, 0x00AD}, /* soft hyphen */
    {0x061C, 0x061C}, /* Arabic letter mark */
    {0x200B, 0x200F}, /* zero-width marks, direction marks */
    {0x2028, 0x202E}, /* line ends, embeddings and overrides */
    {0x2060, 0x206F}, /* joiners, isolates, deprecated controls */
    {0xFEFF, 0xFEFF}, /* byte order mark */
    {0xFFF9, 0xFFFF}, /* annotation marks, replacement, noncharacters */
};

static bool is_unclean(uint32_t point)
{
    for (size_t i = 0; i < sizeof unclean / sizeof unclean[0]; i++) {
        if (point >= unclean[i].first && point <= unclean[i].last)
            return true;
    }
    return false;
}

static bool is_clean(Str text)
{
    if (!text_utf8_is_valid(text))
        return false;
    for (size_t at = 0; at < text.len;) {
        if (is_unclean(text_utf8_next(text, &at)))
            return false;
    }
    return true;
}

static Err refuse(const KeyFile *file, Guard guard, Str found, Refusal *why)
{
    *why = (Refusal){
        .guard = guard,
        .file = file->name,
        .line = file->line,
        .found = found,
        .allowed = STR("key = value # clause"),
    };
    return ERR_CONFIG;
}

Err keyfile_open(Str name, Str text, KeyFile *out, Refusal *why)
{
    *out = (KeyFile){.name = name, .rest = text};
    if (text.len > KEYFILE_MAX_BYTES)
        return refuse(out, GUARD_TEXT_TOO_LONG, STR(""), why);
    return ERR_NONE;
}

static size_t last_mark(Str line)
{
    size_t at = line.len;

    while (at > 0 && line.bytes[at - 1] != '#')
        at--;
    return at > 0 ? at - 1 : line.len;
}

static KeyLine line_of(Str text, size_t line)
{
    size_t equals = str_find(text, STR("="));
    Str rest = str_part(text, equals + 1, text.len);
    size_t mark = last_mark(rest);

    return (KeyLine){
        .key = str_trim(str_part(text, 0, equals)),
        .value = str_trim(str_part(rest, 0, mark)),
        .clause = str_trim(str_part(rest, mark + 1, rest.len)),
        .line = line,
    };
}

static Err read_line(const KeyFile *file, Str text, KeyLine *out, Refusal *why)
{
    KeyLine line = line_of(text, file->line);

    if (!line.key.len || str_find(text, STR("=")) == text.len)
        return refuse(file, GUARD_BAD_LINE, text, why);
    if (line.clause.len > KEYFILE_MAX_CLAUSE_BYTES)
        return refuse(file, GUARD_TEXT_TOO_LONG, line.clause, why);
    *out = line;
    return ERR_NONE;
}

Err keyfile_next(KeyFile *file, KeyLine *out, Refusal *why)
{
    Str text;

    while (str_cut(&file->rest, '\n', &text)) {
        file->line++;
        text = str_trim(text);
        if (!is_clean(text))
            return refuse(file, GUARD_UNCLEAN_TEXT, STR(""), why);
        if (text.len && text.bytes[0] != '#')
            return read_line(file, text, out, why);
    }
    *out = (KeyLine){.line = file->line};
    return ERR_NONE;
}
