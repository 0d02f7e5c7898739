/* Gate, missing list and hand-out are made from one matrix: they say the same for every profile, kind
 * of case and family, and no value of a condition is left out of the hand-out. */
#include "tests/lib/test.h"

#include "db/policy_files.h"
#include "office/casepaper.h"
#include "view/intake_rows.h"

typedef struct {
    bool names[PAPERKIND_COUNT]; /* of papers that are mandatory, or expected: "stands on it" */
    FactSet facts;               /* that must be told first */
} Said;

static bool next_facts(FamilyFacts *facts)
{
    for (int i = 0; i < FACT_COUNT; i++) {
        if (++facts->values[i] < fact_choices((Fact)i)->count)
            return true;
        facts->values[i] = 0;
    }
    return false;
}

/* A case in which nothing was brought yet. */
static void make_intake(CaseIntake *intake, CaseKind kind, const FamilyFacts *facts)
{
    *intake = (CaseIntake){.wanted = requirement_list(kind, facts)};
    intake->casefile.kind = kind;
    intake->casefile.return_day = DAY_NONE;
    for (size_t i = 0; i < intake->wanted.count; i++)
        intake->papers.rows[intake->papers.count++] = (CasePaper){
            .kind = intake->wanted.papers[i].paper,
            .need = intake->wanted.papers[i].need,
            .is_asked = true,
            .state = PAPER_REQUIRED,
            .received_at = MOMENT_NONE,
            .last_day = DAY_NONE,
        };
}

/* What the guards papers_present and papers_judged hold against the case. */
static Said said_by_gate(const CaseIntake *intake)
{
    Said said = {.facts = intake->wanted.unknown};

    for (size_t i = 0; i < intake->papers.count; i++) {
        const CasePaper *paper = &intake->papers.rows[i];
        said.names[paper->kind] =
            casepaper_is_missing(paper, 0) || casepaper_is_unjudged(paper);
    }
    return said;
}

static Str cell_of(const Table *table, size_t row, const char *key)
{
    for (size_t i = 0; i < table->column_count; i++)
        if (str_equal(str_of(table->columns[i].key), str_of(key)))
            return table_cell(table, row, i);
    fail_msg("no column %s", key);
    return (Str){0};
}

static Said said_by_list(Arena *arena, const CaseIntake *intake)
{
    Table table = intake_rows_missing(arena, intake);
    Said said = {0};

    for (size_t i = 0; i < table.row_count; i++) {
        Str item = cell_of(&table, i, "item");
        PaperKind kind;
        Fact fact;
        if (str_equal(cell_of(&table, i, "what"), STR("paper"))) {
            assert_true(paperkind_from_code(item, &kind));
            said.names[kind] = true;
        } else {
            assert_true(fact_from_code(item, &fact));
            said.facts |= 1u << fact;
        }
    }
    return said;
}

typedef enum { ANSWERS_NO, ANSWERS_YES, ANSWERS_UNKNOWN } Answered;

/* "marital=divorced|widowed" of one family, as a reader of the hand-out would find out. */
static Answered answer_one(Str condition, const FamilyFacts *facts, Fact *fact)
{
    size_t mark = str_find(condition, STR("="));
    Str values = str_part(condition, mark + 1, condition.len);

    assert_true(fact_from_code(str_part(condition, 0, mark), fact));
    uint8_t known = facts->values[*fact];
    if (!known)
        return ANSWERS_UNKNOWN;
    Str mine = str_of(fact_choices(*fact)->rows[known].code);
    for (;;) {
        size_t end = str_find(values, STR("|"));
        if (str_equal(str_part(values, 0, end), mine))
            return ANSWERS_YES;
        if (end == values.len)
            return ANSWERS_NO;
        values = str_part(values, end + 1, values.len);
    }
}

/* All conditions of a row, parted by semicolons. */
static Answered answer_all(Str when, const FamilyFacts *facts, FactSet *unknown)
{
    FactSet open = 0;

    while (when.len) {
        size_t end = str_find(when, STR(";"));
        Fact fact;
        Answered answer = answer_one(str_part(when, 0, end), facts, &fact);
        if (answer == ANSWERS_NO)
            return ANSWERS_NO;
        if (answer == ANSWERS_UNKNOWN)
            open |= 1u << fact;
        when = end == when.len ? (Str){0} : str_part(when, end + 1, when.len);
    }
    *unknown |= open;
    return open ? ANSWERS_UNKNOWN : ANSWERS_YES;
}

/* What a family reads out of the hand-out; an optional paper is nobody's duty. */
static Said said_by_hand_out(const Table *criteria, const FamilyFacts *facts)
{
    Said said = {0};

    for (size_t i = 0; i < criteria->row_count; i++) {
        Str need = cell_of(criteria, i, "need");
        PaperKind kind;
        assert_true(paperkind_from_code(cell_of(criteria, i, "paper"), &kind));
        Answered answer = answer_all(cell_of(criteria, i, "when"), facts, &said.facts);
        if (answer == ANSWERS_YES && !str_equal(need, str_of(need_code(NEED_OPTIONAL))))
            said.names[kind] = true;
    }
    return said;
}

static void expect_same(const Said *one, const Said *other, const char *who, CaseKind kind)
{
    for (int i = 0; i < PAPERKIND_COUNT; i++)
        if (one->names[i] != other->names[i])
            fail_msg(
                "%s: the gate and %s differ about %s", casekind_code(kind), who,
                paperkind_code((PaperKind)i));
    if (one->facts != other->facts)
        fail_msg(
            "%s: the gate and %s differ about what must be told", casekind_code(kind), who);
}

static void try_family(Arena *arena, const Table *criteria, CaseKind kind, FamilyFacts *facts)
{
    CaseIntake *intake = arena_new(arena, CaseIntake, 1);

    make_intake(intake, kind, facts);
    Said gate = said_by_gate(intake);
    Said list = said_by_list(arena, intake);
    Said hand_out = said_by_hand_out(criteria, facts);
    expect_same(&gate, &list, "the list", kind);
    expect_same(&gate, &hand_out, "the hand-out", kind);
}

/* Every 41st of the families that there can be, those of which something is not told yet too: a
 * number that no count of values divides, so that each value meets each other one. */
static void gate_list_and_hand_out_say_the_same_for_every_family(void **state)
{
    (void)state;
    enum { ONE_IN = 41 };
    Arena kept = {0};
    Arena turn = {0};
    unsigned place = 0;

    for (CaseKind kind = 0; kind < CASEKIND_COUNT; kind++) {
        Table criteria = intake_rows_criteria(&kept, kind);
        FamilyFacts facts = {0};
        do {
            if (place++ % ONE_IN)
                continue;
            arena_reset(&turn);
            try_family(&turn, &criteria, kind, &facts);
        } while (next_facts(&facts));
    }
    arena_free(&turn);
    arena_free(&kept);
}

/* Under every profile, a kind that it takes in asks for something, and nothing is asked for that the
 * hand-out does not name; every value that a row names brings its paper for some family. */
static void every_value_of_every_condition_is_reached_under_every_profile(void **state)
{
    (void)state;
    Arena arena = {0};
    RequirementFault faults[8];

    assert_int_equal(requirement_self_test(&requirement_matrix, faults, 8), 0);
    for (size_t i = 0; i < policy_file_count(); i++) {
        Policy *policy = arena_new(&arena, Policy, 1);
        Refusal why = {0};
        assert_int_equal(policy_file_load(&arena, policy_file_name(i), policy, &why), ERR_NONE);
        size_t taken = 0;
        for (CaseKind kind = 0; kind < CASEKIND_COUNT; kind++) {
            if (!key_items_hold(&policy->intake_kinds, (int)casekind_intake(kind)))
                continue;
            assert_true(intake_rows_criteria(&arena, kind).row_count > 0);
            taken++;
        }
        assert_true(taken > 0);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gate_list_and_hand_out_say_the_same_for_every_family),
        cmocka_unit_test(every_value_of_every_condition_is_reached_under_every_profile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
