#include "tests/lib/test.h"

#include "view/language.h"
#include "view/minutes.h"

/* A session of two with one item each way. */
typedef struct {
    Session session;
    AgendaItem items[2];
    Minutes minutes;
} Sheet;

static void fill(Sheet *sheet)
{
    *sheet = (Sheet){
        .session =
            {
                      .number = {1448, 3},
                      .panel = 1,
                      .place = STR("قاعة الاجتماعات"),
                      .held = day_from(CALENDAR_HIJRI, (DayParts){1448, 6, 12}),
                      .quorum = 2,
                      .members =
                    {{STR("علي"), STR("رئيس"), true},
                     {STR("Badr"), STR("member"), true},
                     {STR("Omar"), STR("member"), false}},
                      .member_count = 3,
                      },
    };
    sheet->items[0] = (AgendaItem){
        .position = 1,
        .number = {1448,                   37},
        .kind = CASEKIND_RENT,
        .person = STR("سعد العتيبي"),
        .decision = {
                   .outcome = OUTCOME_ACCEPT,
                   .reason = DECISION_REASON_NEED_PROVEN,
                   .support_kind = CASEKIND_RENT,
                   .amount_halalas = 50000,
                   .months = 3,
                   .owed_until = DAY_NONE,
                   .votes_for = 0x1,
                   .recused = 0x2,
                   }
    };
    sheet->items[1] = (AgendaItem){
        .position = 2,
        .number = {1448,                      40        },
        .kind = CASEKIND_BILLS,
        .person = STR("Mona"),
        .decision = {
                   .outcome = OUTCOME_DEFER,
                   .reason = DECISION_REASON_VISIT_OWED,
                   .owed = STR("a visit"),
                   .owed_by = OWED_BY_OFFICE,
                   .owed_until = day_from(CALENDAR_HIJRI, (DayParts){1448, 7, 1}),
                   }
    };
    sheet->minutes = (Minutes){
        .session = &sheet->session,
        .items = sheet->items,
        .count = 2,
        .committee = STR("لجنة البحث"),
        .office = STR("جمعية الاختبار"),
    };
}

/* The text without the isolates that only a display needs. */
static Str plain(Arena *arena, Str text)
{
    StrBuilder out = {.arena = arena};

    for (size_t i = 0; i < text.len; i++) {
        bool is_isolate = i + 2 < text.len && memcmp(&text.bytes[i], "\xE2\x81", 2) == 0 &&
                          (uint8_t)text.bytes[i + 2] >= 0xA6 &&
                          (uint8_t)text.bytes[i + 2] <= 0xA9;
        if (is_isolate)
            i += 2;
        else
            strbuilder_add_char(&out, text.bytes[i]);
    }
    return strbuilder_text(&out);
}

static void assert_has(Str text, const char *part)
{
    if (str_find(text, str_of(part)) == text.len)
        fail_msg("\"%s\" is not in:\n%.*s", part, (int)text.len, text.bytes);
}

static void minutes_say_who_decided_what_about_whom_and_why(void **state)
{
    static const char *const parts[] = {
        "جمعية الاختبار\nMinutes 1448-3 · لجنة البحث\n",
        "   Place: قاعة الاجتماعات\n   Panel: 1\n   Quorum: 2\n   Present: علي, Badr\n",
        "\n1. 1448-37 · سعد العتيبي · Rent\n   Decision: Accepted\n"
        "   Reason: The need is proven\n",
        "   Granted: Rent · 500.00 · ",
        " · months 3\n   Votes: For 1 · Against 0 · Abstained 0\n   Recused: Badr\n",
        "\n2. 1448-40 · Mona · Electricity and water bills\n   Decision: Deferred\n",
        "   Owed: a visit · The office · ",
    };
    Arena arena = {0};
    Sheet sheet;
    (void)state;

    language_use(LANGUAGE_ENGLISH);
    fill(&sheet);
    Str text = plain(&arena, minutes_text(&arena, &sheet.minutes));
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        assert_has(text, parts[i]);
    arena_free(&arena);
}

static void the_signature_table_has_a_line_a_member_and_notes_his_recusals(void **state)
{
    Arena arena = {0};
    Sheet sheet;
    (void)state;

    language_use(LANGUAGE_ENGLISH);
    fill(&sheet);
    Str text = plain(&arena, minutes_text(&arena, &sheet.minutes));
    assert_true(str_ends_with(
        text, STR("\nNo. | Name | Capacity | Signature\n"
                  "1 | علي | رئيس | ____________\n"
                  "2 | Badr | member | ____________ | recused from 1448-37\n"
                  "3 | Omar | member | not present\n")));
    arena_free(&arena);
}

static void an_item_is_no_line_of_its_own_where_nothing_was_said(void **state)
{
    Arena arena = {0};
    Sheet sheet;
    (void)state;

    language_use(LANGUAGE_ENGLISH);
    fill(&sheet);
    sheet.minutes.count = 1;
    sheet.minutes.office = (Str){0};
    Str text = plain(&arena, minutes_text(&arena, &sheet.minutes));
    assert_true(str_starts_with(text, STR("Minutes 1448-3")));
    assert_int_equal(str_find(text, STR("In plain words")), text.len);
    assert_int_equal(str_find(text, STR("Owed")), text.len);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(minutes_say_who_decided_what_about_whom_and_why),
        cmocka_unit_test(the_signature_table_has_a_line_a_member_and_notes_his_recusals),
        cmocka_unit_test(an_item_is_no_line_of_its_own_where_nothing_was_said),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
