#include "db/migrate.h"

#include "db/embedded.h"
#include "db/file.h"

enum { NUMBER_CHARS = 4, MOST_COPIES = 100 };

static int32_t number_of(const EmbeddedFile *migration)
{
    int64_t number = 0;

    if (!str_to_int64(str_part(str_of(migration->name), 0, NUMBER_CHARS), &number))
        return 0;
    return (int32_t)number;
}

int32_t migrate_newest(void)
{
    int32_t newest = 0;

    for (const EmbeddedFile *migration = embedded_migrations; migration->name; migration++)
        newest = number_of(migration);
    return newest;
}

int32_t migrate_next(int32_t version)
{
    for (const EmbeddedFile *migration = embedded_migrations; migration->name; migration++) {
        if (number_of(migration) > version)
            return number_of(migration);
    }
    return version;
}

static Err apply(Engine *engine, const EmbeddedFile *migration)
{
    EngineMarks marks;

    TRY(engine_marks(engine, &marks));
    if (marks.version >= number_of(migration))
        return ERR_NONE;
    TRY(engine_run_script(engine, (Str){(const char *)migration->bytes, migration->len}));
    marks.version = number_of(migration);
    return engine_set_marks(engine, marks);
}

static Err apply_alone(Engine *engine, const EmbeddedFile *migration)
{
    TRY(engine_begin(engine, ENGINE_CHANGE));
    Err err = apply(engine, migration);
    if (!err)
        err = engine_commit(engine);
    if (err)
        engine_rollback(engine);
    return err;
}

Err migrate_up(Engine *engine)
{
    EngineMarks marks;

    TRY(engine_marks(engine, &marks));
    for (const EmbeddedFile *migration = embedded_migrations; migration->name; migration++) {
        if (number_of(migration) > marks.version)
            TRY(apply_alone(engine, migration));
    }
    return ERR_NONE;
}

/* Makes the empty file for a copy: FILE.before-0002, or FILE.before-0002.1 and so on. */
static Err make_copy_file(Arena *arena, Str file, int32_t next, Str *out)
{
    Str name = str_format(arena, "%.*s.before-%04d", (int)file.len, file.bytes, (int)next);
    Str plain = name;
    Err err = file_make(name, NULL, 0);

    for (int i = 1; err == ERR_EXISTS && i < MOST_COPIES; i++) {
        name = str_format(arena, "%.*s.%d", (int)plain.len, plain.bytes, i);
        err = file_make(name, NULL, 0);
    }
    *out = name;
    return err;
}

Err migrate_copy(Engine *engine, Str file, int32_t version)
{
    Arena arena = {0};
    Str copy = {0};
    Err err = make_copy_file(&arena, file, migrate_next(version), &copy);

    if (!err) {
        err = engine_copy(engine, copy);
        if (err)
            file_remove(copy);
    }
    arena_free(&arena);
    return err;
}
