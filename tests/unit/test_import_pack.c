#include "cmd/import_pack.h"
#include "tests/lib/people.h"

static Arena arena;

static ImportItem row_of(const char *fields)
{
    Person person = person_typed(&arena, fields);
    ImportItem item = {.kind = IMPORT_ITEM_ROW, .line = 7};

    item.person = imported_person(&arena, &person);
    item.person.cells = arena_new(&arena, ImportCell, 1);
    item.person.cells[0] = (ImportCell){PERSON_FIELD_PHONE, STR("0512345678"), STR(" 05 12 ")};
    item.person.cell_count = 1;
    return item;
}

static Str packed(const ImportItem *items, size_t count)
{
    StrBuilder bytes = {.arena = &arena};

    for (size_t i = 0; i < count; i++)
        import_pack(&bytes, &items[i]);
    return strbuilder_text(&bytes);
}

static void expect_same_person(const ImportedPerson *a, const ImportedPerson *b)
{
    for (int i = 0; i < PERSON_VALUE_COUNT; i++) {
        assert_int_equal(a->values[i].kind, b->values[i].kind);
        assert_int_equal(a->values[i].number, b->values[i].number);
        assert_true(str_equal(a->values[i].text, b->values[i].text));
    }
    assert_int_equal(a->identity_kind, b->identity_kind);
    assert_true(str_equal(a->fields, b->fields));
    assert_int_equal(a->cell_count, b->cell_count);
    assert_true(str_equal(a->cells[0].raw, b->cells[0].raw));
    assert_true(str_equal(a->cells[0].made, b->cells[0].made));
    assert_int_equal(a->cells[0].field, b->cells[0].field);
}

static void what_was_packed_comes_out_again(void **state)
{
    ImportItem items[4] = {
        row_of("name=سعد ناصر;id=1999990003;born=1400/5/6;phone=0512345678")};

    items[1] = (ImportItem){.kind = IMPORT_ITEM_BAD, .line = 8};
    items[2] = (ImportItem){.kind = IMPORT_ITEM_REMARK, .line = 8};
    items[2].remark[3] = (Str){"x\0y", 3};
    items[3] = (ImportItem){.kind = IMPORT_ITEM_END, .err = ERR_BAD_DATA, .unsaid = 3};
    items[3].is_unclosed = true;
    items[3].form = (ImportForm){.delimiter = ';', .has_crlf = true};
    Str rest = packed(items, 4);
    ImportItem out[4];

    (void)state;
    for (int i = 0; i < 4; i++) {
        assert_true(import_unpack(&rest, &arena, &out[i]));
        assert_int_equal(out[i].kind, items[i].kind);
        assert_int_equal(out[i].line, items[i].line);
    }
    assert_false(import_unpack(&rest, &arena, &out[0]));
    expect_same_person(&out[0].person, &items[0].person);
    assert_true(str_equal(out[2].remark[3], items[2].remark[3]));
    assert_int_equal(out[3].err, ERR_BAD_DATA);
    assert_true(out[3].is_unclosed);
    assert_int_equal(out[3].unsaid, 3);
    assert_int_equal(out[3].form.delimiter, ';');
    assert_true(out[3].form.has_crlf);
}

static void what_is_cut_off_is_not_taken(void **state)
{
    ImportItem item = row_of("name=هند;no_id=lost");
    Str whole = packed(&item, 1);

    (void)state;
    for (size_t len = 0; len < whole.len; len++) {
        Str rest = str_part(whole, 0, len);
        ImportItem out;
        assert_false(import_unpack(&rest, &arena, &out));
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_packed_comes_out_again),
        cmocka_unit_test(what_is_cut_off_is_not_taken),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
