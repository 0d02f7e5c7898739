#include "cmd/import_file.h"

#include "text/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <sys/stat.h>

/* A byte of Windows-1256 takes at most three of UTF-8. */
enum { BLOCK_BYTES = 256 * 1024, TEXT_BYTES = 4 * BLOCK_BYTES };

static const char byte_order_mark[] = "\xEF\xBB\xBF";

/* --- reading and converting --------------------------------------------------------------------- */

static void read_block(ImportFile *file)
{
    size_t room = BLOCK_BYTES - file->byte_count;
    size_t count = fread(file->bytes + file->byte_count, 1, room, file->file);

    file->byte_count += count;
    file->done_bytes += count;
    file->is_read = count < room;
}

static void convert_block(ImportFile *file)
{
    char *from = file->bytes;
    char *to = file->text + file->text_len;
    size_t left = file->byte_count;
    size_t room = TEXT_BYTES - file->text_len;

    if (file->converter)
        iconv(file->converter, &from, &left, &to, &room);
    while (left && !file->converter && room) {
        size_t count = left < room ? left : room;
        memcpy(to, from, count);
        from += count;
        to += count;
        left -= count;
        room -= count;
    }
    file->text_len = (size_t)(to - file->text);
    memmove(file->bytes, from, left);
    file->byte_count = left;
}

/* Puts what was not read yet to the front and more behind it. */
static void fill(ImportFile *file)
{
    file->text_len -= file->at;
    memmove(file->text, file->text + file->at, file->text_len);
    file->at = 0;
    if (!file->is_read)
        read_block(file);
    convert_block(file);
}

/* --- opening ------------------------------------------------------------------------------------ */

/* The end of a block may lie within a letter. */
static bool is_utf8(Str bytes, bool is_whole)
{
    for (size_t cut = 0; cut < UTF8_BYTES_MAX && cut <= bytes.len; cut++) {
        if (text_utf8_is_valid(str_part(bytes, 0, bytes.len - cut)))
            return true;
        if (is_whole)
            return false;
    }
    return false;
}

static void skip_mark(ImportFile *file)
{
    size_t len = sizeof byte_order_mark - 1;

    file->form.has_bom = file->text_len >= len && memcmp(file->text, byte_order_mark, len) == 0;
    if (file->form.has_bom)
        file->at = len;
}

static Err choose_encoding(ImportFile *file, const bool *is_1256)
{
    Str begin = {file->bytes, file->byte_count};

    file->form.is_1256 = is_1256 ? *is_1256 : !is_utf8(begin, file->is_read);
    if (!file->form.is_1256)
        return ERR_NONE;
    iconv_t converter = iconv_open("UTF-8", "CP1256");
    if (converter == (iconv_t)-1)
        return err_with(ERR_CONFIG, "iconv knows no CP1256");
    file->converter = converter;
    return ERR_NONE;
}

Err importfile_open(
    Arena *arena, Str path, char delimiter, const bool *is_1256, ImportFile *out)
{
    struct stat status;

    *out = (ImportFile){.file = fopen(str_c(arena, path), "re")};
    if (!out->file || fstat(fileno(out->file), &status) || S_ISDIR(status.st_mode))
        return err_with(ERR_NO_INPUT, "%s", strerror(out->file ? EISDIR : errno));
    out->size_bytes = S_ISREG(status.st_mode) ? (size_t)status.st_size : 0;
    out->bytes = arena_new(arena, char, BLOCK_BYTES);
    out->text = arena_new(arena, char, TEXT_BYTES);
    read_block(out);
    TRY(choose_encoding(out, is_1256));
    convert_block(out);
    skip_mark(out);
    Str begin = {out->text + out->at, out->text_len - out->at};
    out->form.delimiter = delimiter ? delimiter : csv_delimiter(begin);
    out->form.is_quoted = true;
    return ERR_NONE;
}

void importfile_close(ImportFile *file)
{
    if (file->converter)
        iconv_close(file->converter);
    if (file->file)
        fclose(file->file);
    *file = (ImportFile){0};
}

/* --- records ------------------------------------------------------------------------------------ */

static bool is_over(const ImportFile *file)
{
    return file->is_read && !file->byte_count;
}

static bool read_record(ImportFile *file, Arena *arena, CsvRecord *out)
{
    Str text = {file->text, file->text_len};
    bool is_end = is_over(file);

    return csv_next(arena, text, &file->at, file->form.delimiter, is_end, out);
}

static void note_form(ImportFile *file, const CsvRecord *record)
{
    file->line += file->record_lines ? file->record_lines : 1;
    file->record_lines = record->lines;
    file->form.has_crlf |= record->end.len == 2;
    file->form.has_end = record->end.len > 0;
    file->form.is_quoted = file->form.is_quoted && record->is_all_quoted;
}

Err importfile_next(ImportFile *file, Arena *arena, CsvRecord *out, bool *is_there)
{
    bool is_found = read_record(file, arena, out);

    while (!is_found && !is_over(file)) {
        if (file->text_len - file->at > CSV_RECORD_MAX_BYTES)
            return ERR_BAD_DATA;
        fill(file);
        is_found = read_record(file, arena, out);
    }
    *is_there = is_found;
    if (is_found)
        note_form(file, out);
    return ERR_NONE;
}
