#include "db/person_duplicate_store.h"
#include "db/person_search_store.h"
#include "db/sql.h"
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

static PersonId kept(const char *fields)
{
    return person_kept(store, &arena, fields);
}

static PersonPage found(const char *typed, size_t max)
{
    PersonQuery query = person_query(&arena, str_of(typed), keep);
    PersonPage page = {0};

    assert_int_equal(store_person_search(store, &query, max, &arena, &page), ERR_NONE);
    return page;
}

/* What a search finds, as "why name, why name". */
static Str answer(const char *typed)
{
    PersonPage page = found(typed, 50);
    StrBuilder text = {.arena = &arena};

    for (size_t i = 0; i < page.count; i++)
        strbuilder_add_format(
            &text, "%s%s %s", i ? ", " : "", person_match_code(page.rows[i].why),
            str_c(&arena, page.rows[i].person.name));
    return strbuilder_text(&text);
}

static void raise(PersonId id, PersonStage stage)
{
    AUTO_ROLLBACK Change change = {0};
    Act act = office_act(9);

    assert_int_equal(change_begin(&change, store, &act, NULL), ERR_NONE);
    assert_int_equal(person_raise(&change, id, stage, (Str){0}), ERR_NONE);
    assert_int_equal(change_commit(&change), ERR_NONE);
}

/* --- searching --------------------------------------------------------------------------------- */

static void names_that_begin_so_come_first_by_the_alphabet(void **state)
{
    (void)state;
    kept("name=ناصر سعيد");
    kept("name=سعيد ناصر");
    kept("name=خالد سعد");
    kept("name=سعد خالد");
    kept("name=أحمد علي");
    assert_str(answer("سع"), "name سعد خالد, name سعيد ناصر, part ناصر سعيد, part خالد سعد");
    assert_str(answer("سعد"), "name سعد خالد, part خالد سعد");
    assert_str(answer("خالد سعد"), "name خالد سعد, part سعد خالد");
    assert_str(answer("سعد خ"), "name سعد خالد, part خالد سعد");
    assert_str(answer("احمد"), "name أحمد علي");
    assert_str(answer("زيد"), "");
    assert_str(answer(""), "");
    assert_str(answer("؟"), "");
}

static void spellings_find_one_another(void **state)
{
    (void)state;
    kept("name=فاطمة بنت عبد الله آل سعيد");
    assert_str(answer("فاطمه"), "name فاطمة بنت عبد الله آل سعيد");
    assert_str(answer("فَاطِمَة عبدالله"), "name فاطمة بنت عبد الله آل سعيد");
    assert_str(answer("عبد الل"), "part فاطمة بنت عبد الله آل سعيد");
    assert_str(answer("سعيد فاطم"), "part فاطمة بنت عبد الله آل سعيد");
    assert_str(answer("آل سعيد"), "part فاطمة بنت عبد الله آل سعيد");
    assert_str(answer("السعيد"), "part فاطمة بنت عبد الله آل سعيد");
}

static void letters_that_the_office_tells_apart_do_not_find_one_another(void **state)
{
    (void)state;
    kept("name=فاطمة علي");
    kept("name=فاطمه سعد");
    kept("name=سعد فاطمه");
    kept("name=هدى سعد");
    kept("name=هدي علي");
    keep = FOLD_KEEP_TEH;
    assert_str(answer("فاطمة"), "name فاطمة علي");
    assert_str(answer("فاطمه"), "name فاطمه سعد, part سعد فاطمه");
    assert_str(answer("فاطم"), "name فاطمه سعد, name فاطمة علي, part سعد فاطمه");
    assert_str(answer("علي فاطمه"), "");
    assert_str(answer("هدي"), "name هدى سعد, name هدي علي");
    keep = FOLD_KEEP_YEH;
    assert_str(answer("هدي"), "name هدي علي");
    assert_str(answer("هدى"), "name هدى سعد");
    assert_str(answer("سعد هدي"), "");
    assert_str(answer("فاطمة"), "name فاطمه سعد, name فاطمة علي, part سعد فاطمه");
}

static void a_page_is_full_of_those_who_are_told_apart(void **state)
{
    (void)state;
    for (int i = 0; i < 20; i++)
        kept(i % 2 ? "name=فاطمة علي" : "name=فاطمه علي");
    keep = FOLD_KEEP_TEH;
    assert_int_equal(found("فاطمة", 10).count, 10);
    assert_false(found("فاطمة", 10).has_more);
    assert_true(found("فاطمة", 9).has_more);
    assert_int_equal(found("علي فاطمه", 10).count, 10);
    assert_true(found("علي فاطمه", 9).has_more);
}

static void numbers_find_their_person_by_their_start(void **state)
{
    (void)state;
    kept("name=سعد;id=1999990003;phone=0512345678;iban=SA4780000000900000000123");
    kept("name=هند;id=1999991233;phone=+971501234567");
    kept("name=ريم;id=Z0000123");
    assert_str(answer("1999"), "id سعد, id هند");
    assert_str(answer("١٩٩٩٩٩٠"), "id سعد");
    assert_str(answer("1999990003"), "id سعد");
    assert_str(answer("1999990004"), "");
    assert_str(answer("0512"), "phone سعد");
    assert_str(answer("+966512345678"), "phone سعد");
    assert_str(answer("٠٥١٢٣٤٥٦٧٨"), "phone سعد");
    assert_str(answer("00971"), "phone هند");
    assert_str(answer("sa47 8000"), "iban سعد");
    assert_str(answer("4780000000900000000123"), "iban سعد");
    assert_str(answer("z000"), "id ريم");
}

static void a_short_number_is_a_beneficiarys(void **state)
{
    (void)state;
    PersonId first = kept("name=سعد");
    kept("name=هند;id=2000");
    raise(first, PERSON_BENEFICIARY);
    assert_str(answer("1"), "number سعد");
    assert_str(answer("٠١"), "number سعد");
    assert_str(answer("2"), "");
    assert_str(answer("2000"), "id هند");
}

static void who_fits_twice_is_listed_once(void **state)
{
    (void)state;
    kept("name=z0000123;id=Z0000123");
    kept("name=سعد بن سعد");
    assert_str(answer("z0000123"), "id z0000123");
    assert_str(answer("سعد"), "name سعد بن سعد");
}

static void a_page_is_never_longer_and_says_when_there_are_others(void **state)
{
    (void)state;
    people_fill(store, 3, 300);
    PersonPage ten = found("محمد", 10);
    PersonPage all = found("محمد", 1000);

    assert_int_equal(ten.count, 10);
    assert_true(ten.has_more);
    assert_true(all.count > 20);
    assert_true(all.count <= PERSON_PAGE_MAX);
    for (size_t i = 0; i < ten.count; i++)
        assert_int_equal(ten.rows[i].person.id.row, all.rows[i].person.id.row);
    PersonPage exact = found("محمد", all.count);
    assert_int_equal(exact.count, all.count);
    assert_int_equal(exact.has_more, all.has_more);
    assert_int_equal(found("محمد", 0).count, 0);
    assert_true(found("محمد", 0).has_more);
}

static void others_come_by_the_age_of_their_record(void **state)
{
    (void)state;
    people_fill(store, 3, 300);
    PersonPage page = found("محمد", PERSON_PAGE_MAX);
    int64_t last = 0;
    size_t parts = 0;

    for (size_t i = 0; i < page.count; i++) {
        if (page.rows[i].why != PERSON_MATCH_PART)
            continue;
        assert_true(page.rows[i].person.id.row > last);
        last = page.rows[i].person.id.row;
        parts++;
    }
    assert_true(parts > 5);
}

static void a_renamed_person_is_found_by_both_names_and_says_so(void **state)
{
    (void)state;
    PersonId id = kept("name=سعد بن ناصر");
    Act act = office_act(3);
    Person person;

    assert_int_equal(store_person_find(store, id, &arena, &person), ERR_NONE);
    person.name = STR("طلال بن خلف");
    assert_int_equal(store_person_change(store, &act, &person, &arena, &why), ERR_NONE);
    assert_str(answer("سعد"), "old_name طلال بن خلف");
    assert_str(answer("ناصر"), "old_name طلال بن خلف");
    assert_str(answer("ناصر طلال"), "");
    assert_str(answer("خلف"), "part طلال بن خلف");
    assert_str(answer("طلال"), "name طلال بن خلف");
    assert_int_equal(store_person_check_index(store), ERR_NONE);
}

/* Whether a line of a plan walks a whole table or sorts what it found. */
static bool is_costly(Str step)
{
    bool walks = str_starts_with(step, STR("SCAN")) &&
                 str_find(step, STR("VIRTUAL TABLE INDEX")) == step.len;

    return walks || str_find(step, STR("TEMP B-TREE")) < step.len;
}

static void no_search_walks_everybody_or_sorts(void **state)
{
    (void)state;
    static const SqlFile files[] = {SQL_FILE_PERSON_SEARCH, SQL_FILE_PERSON_DUPLICATE};

    for (size_t file = 0; file < 2; file++) {
        const SqlList *list = sql_list(files[file]);
        for (size_t i = 0; i < list->count; i++) {
            Str text =
                str_format(&arena, "EXPLAIN QUERY PLAN %s", str_c(&arena, list->texts[i]));
            Row *row = engine_prepare(store_engine(store), text);
            size_t steps = 0;
            for (; row_step(row) == ROW_READY; steps++) {
                Str step = row_text(row, 3, &arena);
                if (is_costly(step))
                    fail_msg("%s: %s", text.bytes, str_c(&arena, step));
            }
            assert_true(steps > 0 || str_starts_with(list->texts[i], STR("INSERT")));
            row_reset(&row);
        }
    }
}

/* --- cancelling -------------------------------------------------------------------------------- */

static bool stop_at_once(void *context)
{
    ++*(int *)context;
    return false;
}

static bool go_on(void *context)
{
    ++*(int *)context;
    return true;
}

static void a_search_is_cancelled_and_the_next_is_not(void **state)
{
    (void)state;
    people_fill(store, 3, 2000);
    PersonQuery query = person_query(&arena, STR("محمد"), 0);
    PersonPage page = {0};
    int asked = 0;

    store_on_progress(store, stop_at_once, &asked);
    assert_int_equal(store_person_search(store, &query, 200, &arena, &page), ERR_CANCELLED);
    assert_int_equal(asked, 1);
    assert_int_equal(page.count, 0);
    store_on_progress(store, go_on, &asked);
    assert_int_equal(store_person_search(store, &query, 200, &arena, &page), ERR_NONE);
    assert_true(asked > 1);
    assert_int_equal(page.count, 200);
    store_on_progress(store, NULL, NULL);
    kept("name=سعد");
}

/* --- by one number ----------------------------------------------------------------------------- */

static Err refer(const char *typed, PersonId *out)
{
    why = (Refusal){0};
    return store_person_refer(store, person_reference(&arena, str_of(typed)), out, &why);
}

static void a_person_is_named_by_id_or_identity_number(void **state)
{
    (void)state;
    PersonId saad = kept("name=سعد;id=1999990003");
    PersonId hind = kept("name=هند;id=Z0000123");
    PersonId id = {0};

    assert_int_equal(
        refer(str_c(&arena, str_format(&arena, "%lld", (long long)saad.row)), &id), ERR_NONE);
    assert_int_equal(id.row, saad.row);
    assert_int_equal(refer("١٩٩٩ ٩٩٠ ٠٠٣", &id), ERR_NONE);
    assert_int_equal(id.row, saad.row);
    assert_int_equal(refer("z0000123", &id), ERR_NONE);
    assert_int_equal(id.row, hind.row);
    assert_int_equal(refer("1999", &id), ERR_NOT_FOUND);
    assert_int_equal(refer("9999999999999999999", &id), ERR_NOT_FOUND);
    assert_int_equal(refer("سعد", &id), ERR_NOT_FOUND);
    assert_int_equal(refer("", &id), ERR_NOT_FOUND);
}

static void a_number_of_several_people_names_none(void **state)
{
    (void)state;
    PersonId id = {0};

    kept("name=سعد;id=Z0000123");
    kept("name=هند;id=Z0000123");
    assert_int_equal(refer("Z0000123", &id), ERR_BAD_DATA);
    assert_int_equal(why.guard, GUARD_SEVERAL_PEOPLE);
    assert_int_equal(id.row, 0);
}

/* --- by likeness ------------------------------------------------------------------------------- */

static PersonLikenesses alike(const char *fields)
{
    Person person = person_typed(&arena, fields);
    PersonLikenesses list = {0};

    assert_int_equal(store_person_duplicates(store, &person, &arena, &list), ERR_NONE);
    return list;
}

static void whatever_makes_people_alike_brings_them_up(void **state)
{
    (void)state;
    static const struct {
        const char *on_file;
        const char *typed;
        DuplicateBand band;
    } rows[] = {
        {"name=سعد;id=1999990003",                                      "name=هند;id=1999990003",                         DUPLICATE_BAND_CERTAIN },
        {"name=طلال خلف;phone=0512345678",                          "name=طلال خلف;phone=+966512345678",
         DUPLICATE_BAND_POSSIBLE                                                                                                                       },
        {"name=ريم سعود;iban=SA4780000000900000000123",
         "name=ريم سعود;iban=SA4780000000900000000123",                                                                  DUPLICATE_BAND_POSSIBLE},
        {"name=إبراهيم خالد سعد الوهمي;born=1/1/1400",
         "name=ابرهيم خالد سعد الوهمي;born=2/1/1400",                                                        DUPLICATE_BAND_POSSIBLE},
        {"name=ماجد زيد;born=1410-05-05",                           "name=ماجد زيد;born=1410-05-05",
         DUPLICATE_BAND_POSSIBLE                                                                                                                       },
        {"name=جابر حمد عقيل النموذج",                   "name=جابر عقيل النموذج",             DUPLICATE_BAND_POSSIBLE},
        {"name=وليد عقيل النموذج",                          "name=وليد حمد عقيل النموذج",      DUPLICATE_BAND_POSSIBLE},
        {"name=د. منصور هادي شايع المحترم",           "name=منصور بن هادي بن شايع",
         DUPLICATE_BAND_POSSIBLE                                                                                                                       },
        {"name=نور الدين بن عبد الله القرني",       "name=نورالدين عبدالله القرني",
         DUPLICATE_BAND_POSSIBLE                                                                                                                       },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        PersonId id = kept(rows[i].on_file);
        PersonLikenesses list = alike(rows[i].typed);
        if (list.count != 1)
            fail_msg("%s: %zu", rows[i].typed, list.count);
        assert_int_equal(list.rows[0].person.id.row, id.row);
        assert_int_equal(list.rows[0].verdict.band, rows[i].band);
    }
}

static void who_is_another_person_is_not_brought_up(void **state)
{
    (void)state;
    kept("name=ناصر فهد صالح التجريبي;phone=0512345678;sex=m");
    kept("name=حسن سعد فهد الوهمي;born=1420/1/1;sex=m");
    assert_int_equal(alike("name=هند سعد التجريبي;phone=0512345678;sex=f").count, 0);
    assert_int_equal(alike("name=حسين سعد فهد الوهمي;born=1420/1/1;sex=m").count, 0);
    assert_int_equal(alike("name=ناصر فهد;sex=m").count, 0);
}

static void the_likeliest_of_many_namesakes_come_first(void **state)
{
    (void)state;
    for (int i = 0; i < 80; i++)
        kept("name=محمد علي حسن الوهمي");
    PersonId same_day = kept("name=محمد علي حسن الوهمي;born=1400/5/6");
    PersonLikenesses list = alike("name=محمد علي حسن الوهمي;born=1400/5/6");

    assert_int_equal(list.count, PERSON_LIKENESS_MAX);
    assert_int_equal(list.rows[0].person.id.row, same_day.row);
    assert_int_equal(list.rows[0].verdict.band, DUPLICATE_BAND_LIKELY);
}

static void nobody_is_his_own_duplicate(void **state)
{
    (void)state;
    PersonId id = kept("name=سعد ناصر فهد;id=1999990003;phone=0512345678");
    Person person;
    PersonLikenesses list = {0};

    assert_int_equal(store_person_find(store, id, &arena, &person), ERR_NONE);
    assert_int_equal(store_person_duplicates(store, &person, &arena, &list), ERR_NONE);
    assert_int_equal(list.count, 0);
}

#define IN_OFFICE(test) cmocka_unit_test_setup_teardown(test, open_office, close_office)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_OFFICE(names_that_begin_so_come_first_by_the_alphabet),
        IN_OFFICE(spellings_find_one_another),
        IN_OFFICE(letters_that_the_office_tells_apart_do_not_find_one_another),
        IN_OFFICE(a_page_is_full_of_those_who_are_told_apart),
        IN_OFFICE(numbers_find_their_person_by_their_start),
        IN_OFFICE(a_short_number_is_a_beneficiarys),
        IN_OFFICE(who_fits_twice_is_listed_once),
        IN_OFFICE(a_page_is_never_longer_and_says_when_there_are_others),
        IN_OFFICE(others_come_by_the_age_of_their_record),
        IN_OFFICE(a_renamed_person_is_found_by_both_names_and_says_so),
        IN_OFFICE(no_search_walks_everybody_or_sorts),
        IN_OFFICE(a_search_is_cancelled_and_the_next_is_not),
        IN_OFFICE(a_person_is_named_by_id_or_identity_number),
        IN_OFFICE(a_number_of_several_people_names_none),
        IN_OFFICE(whatever_makes_people_alike_brings_them_up),
        IN_OFFICE(who_is_another_person_is_not_brought_up),
        IN_OFFICE(the_likeliest_of_many_namesakes_come_first),
        IN_OFFICE(nobody_is_his_own_duplicate),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
