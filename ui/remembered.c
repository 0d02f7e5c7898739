#include "ui/remembered.h"

#include "db/system.h"

/* --- lines ------------------------------------------------------------------------------------- */

enum { PARTS = 5 };

static bool read_line(Str line, Str *name, Remembered *out)
{
    Str parts[PARTS] = {{0}};
    Remembered read = {.was_told = false};
    int64_t marks = 0, stop = 0;

    for (int i = 0; i < PARTS; i++)
        if (!str_cut(&line, '\t', &parts[i]))
            return false;
    if (!send_order_from_code(parts[1], &read.manner.order) ||
        !str_to_int64(parts[2], &marks) || !str_to_int64(parts[3], &stop) || stop < 0 ||
        stop >= STOP_COUNT)
        return false;
    read.manner.has_marks = marks != 0;
    read.manner.stop = (StopKind)stop;
    read.was_told = str_equal(parts[4], STR("told"));
    *name = parts[0];
    *out = read;
    return true;
}

bool remembered_find(Str text, Str name, Remembered *out)
{
    Remembered read;
    Str found;

    for (Str line; name.len && str_cut(&text, '\n', &line);)
        if (read_line(line, &found, &read) && str_equal(found, name)) {
            *out = read;
            return true;
        }
    return false;
}

Str remembered_with(Arena *arena, Str text, Str name, Remembered what)
{
    StrBuilder all = {.arena = arena};
    Remembered read;
    Str other;
    int count = 1;

    strbuilder_add(
        &all, str_format(
                  arena, "%.*s\t%s\t%d\t%d\t%s\n", (int)name.len, name.bytes,
                  send_order_code(what.manner.order), what.manner.has_marks,
                  (int)what.manner.stop, what.was_told ? "told" : "seen"));
    for (Str line; str_cut(&text, '\n', &line) && count < REMEMBERED_LINES;)
        if (read_line(line, &other, &read) && !str_equal(other, name)) {
            strbuilder_add(&all, line);
            strbuilder_add_char(&all, '\n');
            count++;
        }
    return strbuilder_text(&all);
}

/* --- the file ---------------------------------------------------------------------------------- */

Str remembered_read(Arena *arena)
{
    return system_read_text(arena, system_state_file(arena, "terminals"), REMEMBERED_BYTES);
}

void remembered_write(Str text)
{
    Arena arena = {0};

    system_write_text(system_state_file(&arena, "terminals"), text);
    arena_free(&arena);
}
