#include "cmd/import_pack.h"

#include <string.h>

/* --- packing ------------------------------------------------------------------------------------ */

static void put_bytes(StrBuilder *bytes, const void *value, size_t len)
{
    strbuilder_add(bytes, (Str){value, len});
}

static void put_text(StrBuilder *bytes, Str text)
{
    put_bytes(bytes, &text.len, sizeof text.len);
    strbuilder_add(bytes, text);
}

static void put_value(StrBuilder *bytes, const EngineValue *value)
{
    put_bytes(bytes, &value->kind, sizeof value->kind);
    if (value->kind == ENGINE_NUMBER)
        put_bytes(bytes, &value->number, sizeof value->number);
    if (value->kind == ENGINE_TEXT)
        put_text(bytes, value->text);
}

static void put_person(StrBuilder *bytes, const ImportedPerson *person)
{
    for (int i = 0; i < PERSON_VALUE_COUNT; i++)
        put_value(bytes, &person->values[i]);
    put_bytes(bytes, &person->identity_kind, sizeof person->identity_kind);
    put_text(bytes, person->fields);
    put_bytes(bytes, &person->cell_count, sizeof person->cell_count);
    for (size_t i = 0; i < person->cell_count; i++) {
        put_bytes(bytes, &person->cells[i].field, sizeof person->cells[i].field);
        put_text(bytes, person->cells[i].made);
        put_text(bytes, person->cells[i].raw);
    }
}

void import_pack(StrBuilder *bytes, const ImportItem *item)
{
    put_bytes(bytes, &item->kind, sizeof item->kind);
    put_bytes(bytes, &item->line, sizeof item->line);
    if (item->kind == IMPORT_ITEM_ROW)
        put_person(bytes, &item->person);
    for (int i = 0; item->kind == IMPORT_ITEM_REMARK && i < IMPORT_REMARK_COLUMNS; i++)
        put_text(bytes, item->remark[i]);
    if (item->kind != IMPORT_ITEM_END)
        return;
    put_bytes(bytes, &item->err, sizeof item->err);
    put_bytes(bytes, &item->is_unclosed, sizeof item->is_unclosed);
    put_bytes(bytes, &item->unsaid, sizeof item->unsaid);
    put_bytes(bytes, &item->form, sizeof item->form);
}

/* --- unpacking ---------------------------------------------------------------------------------- */

static bool take_bytes(Str *rest, void *out, size_t len)
{
    if (rest->len < len)
        return false;
    memcpy(out, rest->bytes, len);
    *rest = (Str){rest->bytes + len, rest->len - len};
    return true;
}

static bool take_text(Str *rest, Str *out)
{
    size_t len = 0;

    if (!take_bytes(rest, &len, sizeof len) || rest->len < len)
        return false;
    *out = (Str){rest->bytes, len};
    *rest = (Str){rest->bytes + len, rest->len - len};
    return true;
}

static bool take_value(Str *rest, EngineValue *out)
{
    *out = (EngineValue){0};
    if (!take_bytes(rest, &out->kind, sizeof out->kind))
        return false;
    if (out->kind == ENGINE_NUMBER)
        return take_bytes(rest, &out->number, sizeof out->number);
    return out->kind != ENGINE_TEXT || take_text(rest, &out->text);
}

static bool take_cells(Str *rest, Arena *arena, ImportedPerson *out)
{
    if (!take_bytes(rest, &out->cell_count, sizeof out->cell_count) ||
        out->cell_count > PERSON_FIELD_COUNT)
        return false;
    if (out->cell_count)
        out->cells = arena_new(arena, ImportCell, out->cell_count);
    for (size_t i = 0; i < out->cell_count; i++) {
        ImportCell *cell = &out->cells[i];
        if (!take_bytes(rest, &cell->field, sizeof cell->field) ||
            !take_text(rest, &cell->made) || !take_text(rest, &cell->raw))
            return false;
    }
    return true;
}

static bool take_person(Str *rest, Arena *arena, ImportedPerson *out)
{
    for (int i = 0; i < PERSON_VALUE_COUNT; i++) {
        if (!take_value(rest, &out->values[i]))
            return false;
    }
    out->cells = NULL;
    out->same_id = 0;
    out->is_same_file = false;
    return take_bytes(rest, &out->identity_kind, sizeof out->identity_kind) &&
           take_text(rest, &out->fields) && take_cells(rest, arena, out);
}

static bool take_remark(Str *rest, Str out[IMPORT_REMARK_COLUMNS])
{
    for (int i = 0; i < IMPORT_REMARK_COLUMNS; i++) {
        if (!take_text(rest, &out[i]))
            return false;
    }
    return true;
}

bool import_unpack(Str *rest, Arena *arena, ImportItem *out)
{
    if (!take_bytes(rest, &out->kind, sizeof out->kind) ||
        !take_bytes(rest, &out->line, sizeof out->line))
        return false;
    switch (out->kind) {
    case IMPORT_ITEM_ROW:
        return take_person(rest, arena, &out->person);
    case IMPORT_ITEM_REMARK:
        return take_remark(rest, out->remark);
    case IMPORT_ITEM_END:
        return take_bytes(rest, &out->err, sizeof out->err) &&
               take_bytes(rest, &out->is_unclosed, sizeof out->is_unclosed) &&
               take_bytes(rest, &out->unsaid, sizeof out->unsaid) &&
               take_bytes(rest, &out->form, sizeof out->form);
    default:
        return true;
    }
}
