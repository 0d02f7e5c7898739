#include "db/person_merge_store.h"
#include "db/person_search_store.h"
#include "tests/lib/people.h"

static Store *store;
static Arena arena;
static Refusal why;
static FoldKeep keep; /* what the office tells apart */

static int open_office(void **state)
{
    (void)state;
    store = office_in_memory();
    keep = 0;
    return 0;
}

static int close_office(void **state)
{
    (void)state;
    store_close(store);
    arena_reset(&arena);
    return 0;
}

static PersonPage found(Str typed)
{
    PersonQuery query = person_query(&arena, typed, keep);
    PersonPage page = {0};

    assert_int_equal(store_person_search(store, &query, 50, &arena, &page), ERR_NONE);
    return page;
}

/* The same when nothing that was typed before can help. */
static PersonPage found_anew(Str typed)
{
    assert_int_equal(found(STR("ظظظ")).count, 0);
    return found(typed);
}

static void assert_same_page(Str typed, const PersonPage *a, const PersonPage *b)
{
    bool is_same = a->count == b->count && a->has_more == b->has_more;

    for (size_t i = 0; is_same && i < a->count; i++)
        is_same = a->rows[i].person.id.row == b->rows[i].person.id.row &&
                  a->rows[i].why == b->rows[i].why &&
                  str_equal(a->rows[i].person.name, b->rows[i].person.name) &&
                  str_equal(a->rows[i].person.identity, b->rows[i].person.identity);
    if (!is_same)
        fail_msg("typed on to %s: %zu, anew: %zu", str_c(&arena, typed), a->count, b->count);
}

/* Types a text letter by letter, and looks each beginning up anew as well. */
static void type_on(Str text)
{
    PersonPage pages[200];
    size_t ends[200];
    size_t count = 0;

    for (size_t at = 1; at <= text.len; at++) {
        if (at < text.len && ((unsigned char)text.bytes[at] & 0xC0) == 0x80)
            continue;
        ends[count] = at;
        pages[count++] = found(str_part(text, 0, at));
    }
    for (size_t i = 0; i < count; i++) {
        Str typed = str_part(text, 0, ends[i]);
        PersonPage anew = found_anew(typed);
        assert_same_page(typed, &pages[i], &anew);
    }
}

/* The parts of a name, the last one first. */
static Str turned(Str name)
{
    size_t at = name.len;

    while (at && name.bytes[at - 1] != ' ')
        at--;
    return str_format(
        &arena, "%.*s %.*s", (int)(name.len - at), name.bytes + at, (int)at, name.bytes);
}

/* --- what is found ----------------------------------------------------------------------------- */

static void a_name_typed_on_finds_whom_the_whole_name_finds(void **state)
{
    (void)state;
    Sample sample = {7};

    people_fill(store, 7, 3000);
    for (int64_t i = 1; i <= 60; i++) {
        Str name = person_sample(&sample, &arena, i).name;
        type_on(name);
        type_on(turned(name));
    }
}

static void an_article_or_a_particle_being_typed_hides_nobody(void **state)
{
    (void)state;
    static const char *const names[] = {
        "نوره عبدالرحمن الزهراني", "سعد بن عبدالله آل سعود", "هيا ابو بكر", "ال محمد",
        "بدر بن ناصر بن الحارث",   "عبد الله عبد الرحمن",    "محمد الـ",    "ا ب ا",
    };

    people_fill(store, 7, 1000);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        person_kept(
            store, &arena, str_c(&arena, str_format(&arena, "name=%s الغامدي", names[i])));
        type_on(str_of(names[i]));
        type_on(turned(str_of(names[i])));
    }
}

/* Half of the people are written the other way, and so is what is typed. */
static void letters_told_apart_are_so_while_a_name_is_typed_on(void **state)
{
    (void)state;
    static const char *const typed[] = {
        "فاطمة علي", "فاطمه علي", "علي فاطمه", "نورة فاطمة هدى", "هدي نوره", "هدى", "هدي",
    };
    static const char *const names[] = {
        "فاطمة علي", "فاطمه على", "هدى نوره", "نورة فاطمه هدي", "هدي نورة فاطمة", "علي هدى",
    };

    for (size_t i = 0; i < 4 * sizeof names / sizeof names[0]; i++)
        person_kept(
            store, &arena,
            str_c(&arena, str_format(&arena, "name=%s سعد%zu", names[i / 4], i % 4)));
    for (keep = 0; keep <= (FOLD_KEEP_TEH | FOLD_KEEP_YEH); keep++)
        for (size_t i = 0; i < sizeof typed / sizeof typed[0]; i++)
            type_on(str_of(typed[i]));
}

static void a_letter_typed_over_is_looked_for_anew(void **state)
{
    (void)state;
    person_kept(store, &arena, "name=فاطمة علي");
    person_kept(store, &arena, "name=فاطمه سعد");
    keep = FOLD_KEEP_TEH;
    assert_int_equal(found(STR("فاطم")).count, 2);
    assert_str(found(STR("فاطمة")).rows[0].person.name, "فاطمة علي");
    assert_int_equal(found(STR("فاطمه")).count, 1);
    assert_str(found(STR("فاطمه")).rows[0].person.name, "فاطمه سعد");
    keep = 0;
    assert_int_equal(found(STR("فاطمه")).count, 2);
}

static void whoever_comes_in_between_is_found(void **state)
{
    (void)state;
    person_kept(store, &arena, "name=طلال بن خلف");
    assert_int_equal(found(STR("طلال")).count, 1);
    person_kept(store, &arena, "name=طلال بن خالد");
    assert_int_equal(found(STR("طلال خ")).count, 2);
}

static void whoever_is_renamed_in_between_is_found_by_what_he_is_called_now(void **state)
{
    (void)state;
    PersonId id = person_kept(store, &arena, "name=طلال بن خلف");
    Act act = office_act(3);
    Person person;

    assert_int_equal(found(STR("طلال")).count, 1);
    assert_int_equal(store_person_find(store, id, &arena, &person), ERR_NONE);
    person.name = STR("طلال بن ناصر");
    assert_int_equal(store_person_change(store, &act, &person, &arena, &why), ERR_NONE);
    assert_int_equal(found(STR("طلال ن")).rows[0].why, PERSON_MATCH_NAME);
}

static void a_merged_file_is_found_though_its_survivor_fitted_fewer_letters(void **state)
{
    (void)state;
    PersonId kept = person_kept(store, &arena, "name=طلال بن خلف");
    PersonId merged = person_kept(store, &arena, "name=طلال بن ناصر");
    Act act = office_staff(store, ROLE_VERIFIER, 4);
    MergeView view;
    int64_t id;

    assert_int_equal(
        store_person_merge_view(store, kept, merged, &arena, &view, &why), ERR_NONE);
    MergeOrder order = {.kept = kept, .merged = merged, .choices = view.choices};
    assert_int_equal(store_person_merge(store, &act, &order, &id, &why), ERR_NONE);
    assert_int_equal(found(STR("طلال")).count, 1);
    PersonPage page = found(STR("طلال ن"));
    assert_int_equal(page.count, 1);
    assert_int_equal(page.rows[0].person.id.row, kept.row);
    assert_int_equal(page.rows[0].why, PERSON_MATCH_MERGED);
}

static void a_name_of_before_is_found_beside_those_who_bear_it(void **state)
{
    (void)state;
    PersonId id = person_kept(store, &arena, "name=سعد بن ناصر");
    Act act = office_act(3);
    Person person;

    assert_int_equal(store_person_find(store, id, &arena, &person), ERR_NONE);
    person.name = STR("طلال بن خلف");
    assert_int_equal(store_person_change(store, &act, &person, &arena, &why), ERR_NONE);
    person_kept(store, &arena, "name=سعد بن فهد");
    type_on(STR("سعد بن ناصر"));
    type_on(STR("ناصر سعد"));
}

/* --- what it costs ----------------------------------------------------------------------------- */

static bool count_steps(void *context)
{
    ++*(int *)context;
    return true;
}

static void a_longer_name_steps_through_no_index(void **state)
{
    (void)state;
    int anew = 0, on = 0;
    PersonQuery first = person_query(&arena, STR("محمد ساره ع"), 0);
    PersonQuery second = person_query(&arena, STR("محمد ساره عبد"), 0);
    PersonPage page;

    people_fill(store, 3, 20000);
    store_on_progress(store, count_steps, &anew);
    assert_int_equal(store_person_search(store, &second, 50, &arena, &page), ERR_NONE);
    assert_int_equal(store_person_search(store, &first, 50, &arena, &page), ERR_NONE);
    assert_false(page.has_more);
    store_on_progress(store, count_steps, &on);
    assert_int_equal(store_person_search(store, &second, 50, &arena, &page), ERR_NONE);
    store_on_progress(store, NULL, NULL);
    if (on * 4 > anew)
        fail_msg("%d steps typed on, %d anew", on, anew);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_office, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(a_name_typed_on_finds_whom_the_whole_name_finds),
        IN_OFFICE(an_article_or_a_particle_being_typed_hides_nobody),
        IN_OFFICE(letters_told_apart_are_so_while_a_name_is_typed_on),
        IN_OFFICE(a_letter_typed_over_is_looked_for_anew),
        IN_OFFICE(whoever_comes_in_between_is_found),
        IN_OFFICE(whoever_is_renamed_in_between_is_found_by_what_he_is_called_now),
        IN_OFFICE(a_merged_file_is_found_though_its_survivor_fitted_fewer_letters),
        IN_OFFICE(a_name_of_before_is_found_beside_those_who_bear_it),
        IN_OFFICE(a_longer_name_steps_through_no_index),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
