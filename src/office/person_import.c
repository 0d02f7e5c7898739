#include "office/person_import.h"

#include "text/clean.h"
#include "text/fold.h"
#include "text/utf8.h"

/* Heads as they are called in lists, beside the codes and labels of the fields; compared folded and
 * without articles. */
static const struct {
    const char *head;
    PersonField field;
} heads[] = {
    {"الاسم",                        PERSON_FIELD_NAME       },
    {"الاسم الكامل",           PERSON_FIELD_NAME       },
    {"الاسم الرباعي",         PERSON_FIELD_NAME       },
    {"اسم المستفيد",           PERSON_FIELD_NAME       },
    {"full name",                         PERSON_FIELD_NAME       },
    {"رقم الهوية",               PERSON_FIELD_IDENTITY   },
    {"الهوية",                      PERSON_FIELD_IDENTITY   },
    {"الهوية الوطنية",       PERSON_FIELD_IDENTITY   },
    {"رقم السجل المدني",    PERSON_FIELD_IDENTITY   },
    {"السجل المدني",           PERSON_FIELD_IDENTITY   },
    {"رقم الإقامة",             PERSON_FIELD_IDENTITY   },
    {"identity",                          PERSON_FIELD_IDENTITY   },
    {"identity number",                   PERSON_FIELD_IDENTITY   },
    {"national id",                       PERSON_FIELD_IDENTITY   },
    {"id number",                         PERSON_FIELD_IDENTITY   },
    {"سبب عدم وجود هوية",   PERSON_FIELD_NO_IDENTITY},
    {"no id",                             PERSON_FIELD_NO_IDENTITY},
    {"تاريخ الميلاد",         PERSON_FIELD_BORN       },
    {"الميلاد",                    PERSON_FIELD_BORN       },
    {"date of birth",                     PERSON_FIELD_BORN       },
    {"birth date",                        PERSON_FIELD_BORN       },
    {"dob",                               PERSON_FIELD_BORN       },
    {"الجنس",                        PERSON_FIELD_SEX        },
    {"gender",                            PERSON_FIELD_SEX        },
    {"الجوال",                      PERSON_FIELD_PHONE      },
    {"رقم الجوال",               PERSON_FIELD_PHONE      },
    {"الهاتف",                      PERSON_FIELD_PHONE      },
    {"رقم الهاتف",               PERSON_FIELD_PHONE      },
    {"mobile",                            PERSON_FIELD_PHONE      },
    {"mobile number",                     PERSON_FIELD_PHONE      },
    {"phone number",                      PERSON_FIELD_PHONE      },
    {"الآيبان",                    PERSON_FIELD_IBAN       },
    {"ايبان",                        PERSON_FIELD_IBAN       },
    {"رقم الآيبان",             PERSON_FIELD_IBAN       },
    {"رقم الحساب",               PERSON_FIELD_IBAN       },
    {"account number",                    PERSON_FIELD_IBAN       },
    {"المدينة",                    PERSON_FIELD_CITY       },
    {"الحي",                          PERSON_FIELD_DISTRICT   },
    {"العنوان المختصر",     PERSON_FIELD_ADDRESS    },
    {"العنوان الوطني",       PERSON_FIELD_ADDRESS    },
    {"short address",                     PERSON_FIELD_ADDRESS    },
    {"national address",                  PERSON_FIELD_ADDRESS    },
    {"الجنسية",                    PERSON_FIELD_NATIONALITY},
    {"الحالة الاجتماعية", PERSON_FIELD_MARITAL    },
    {"marital status",                    PERSON_FIELD_MARITAL    },
};

/* Words for a choice, folded, and its code. */
static const struct {
    PersonField field;
    const char *word;
    const char *code;
} words[] = {
    {PERSON_FIELD_SEX,         "ذكر",       "male"    },
    {PERSON_FIELD_SEX,         "أنثى",     "female"  },
    {PERSON_FIELD_NATIONALITY, "سعودي",   "citizen" },
    {PERSON_FIELD_NATIONALITY, "سعودية", "citizen" },
    {PERSON_FIELD_NATIONALITY, "مواطن",   "citizen" },
    {PERSON_FIELD_NATIONALITY, "مواطنة", "citizen" },
    {PERSON_FIELD_NATIONALITY, "saudi",        "citizen" },
    {PERSON_FIELD_NATIONALITY, "مقيم",     "resident"},
    {PERSON_FIELD_NATIONALITY, "مقيمة",   "resident"},
    {PERSON_FIELD_MARITAL,     "أعزب",     "single"  },
    {PERSON_FIELD_MARITAL,     "عزباء",   "single"  },
    {PERSON_FIELD_MARITAL,     "متزوج",   "married" },
    {PERSON_FIELD_MARITAL,     "متزوجة", "married" },
    {PERSON_FIELD_MARITAL,     "مطلق",     "divorced"},
    {PERSON_FIELD_MARITAL,     "مطلقة",   "divorced"},
    {PERSON_FIELD_MARITAL,     "أرمل",     "widowed" },
    {PERSON_FIELD_MARITAL,     "أرملة",   "widowed" },
};

/* --- columns ----------------------------------------------------------------------------------- */

/* Lists are headed with the article and without it: no word that is used means another field so. */
static Str without_articles(Arena *scratch, Str folded)
{
    const Str article = STR("ال");
    StrBuilder plain = {.arena = scratch};

    for (size_t at = 0; at < folded.len; at++) {
        bool is_start = at == 0 || folded.bytes[at - 1] == ' ';
        if (is_start && str_starts_with(str_part(folded, at, folded.len), article))
            at += article.len;
        if (at < folded.len)
            strbuilder_add_char(&plain, folded.bytes[at]);
    }
    return strbuilder_text(&plain);
}

static Str key_of(Arena *scratch, Str head)
{
    return without_articles(scratch, text_fold(scratch, head));
}

static Str folded(Arena *scratch, const char *text)
{
    return key_of(scratch, str_of(text));
}

static bool is_label(Arena *scratch, Str key, PersonField field)
{
    return str_equal(key, folded(scratch, person_field_code(field))) ||
           str_equal(key, folded(scratch, person_field_label(field)));
}

bool import_field_of(Arena *scratch, Str head, PersonField *out)
{
    Str key = text_utf8_is_valid(head) ? key_of(scratch, head) : (Str){0};

    for (int field = 0; key.len && field < PERSON_FIELD_COUNT; field++) {
        if (is_label(scratch, key, (PersonField)field)) {
            *out = (PersonField)field;
            return true;
        }
    }
    for (size_t i = 0; key.len && i < sizeof heads / sizeof heads[0]; i++) {
        if (str_equal(key, folded(scratch, heads[i].head))) {
            *out = heads[i].field;
            return true;
        }
    }
    return false;
}

Str import_heads_of(Arena *arena, PersonField field)
{
    StrBuilder list = {.arena = arena};

    strbuilder_add(&list, str_of(person_field_code(field)));
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        if (heads[i].field == field)
            strbuilder_add_format(&list, " · %s", heads[i].head);
    }
    return strbuilder_text(&list);
}

ImportColumns import_columns_of(Arena *scratch, const CsvRecord *record)
{
    ImportColumns columns = {.count = record->count};
    bool is_taken[PERSON_FIELD_COUNT] = {false};

    if (columns.count > CSV_CELLS_MAX)
        columns.count = CSV_CELLS_MAX;
    for (size_t i = 0; i < columns.count; i++) {
        PersonField field;
        columns.fields[i] = IMPORT_NO_FIELD;
        if (import_field_of(scratch, record->cells[i], &field) && !is_taken[field]) {
            columns.fields[i] = (int)field;
            is_taken[field] = true;
        }
    }
    return columns;
}

Str import_columns_text(Arena *arena, const ImportColumns *columns)
{
    StrBuilder text = {.arena = arena};

    for (size_t i = 0; i < columns->count; i++) {
        int field = columns->fields[i];
        if (i)
            strbuilder_add_char(&text, '\t');
        strbuilder_add(
            &text, field == IMPORT_NO_FIELD ? STR("-")
                                            : str_of(person_field_code((PersonField)field)));
    }
    return strbuilder_text(&text);
}

bool import_columns_from_text(Str text, ImportColumns *out)
{
    ImportColumns columns = {0};

    for (Str code; str_cut(&text, '\t', &code); columns.count++) {
        PersonField field;
        bool is_none = str_is(code, "-");
        if (columns.count == CSV_CELLS_MAX ||
            (!is_none && !person_field_from_code(code, &field)))
            return false;
        columns.fields[columns.count] = is_none ? IMPORT_NO_FIELD : (int)field;
    }
    *out = columns;
    return true;
}

/* --- rows -------------------------------------------------------------------------------------- */

static bool is_choice(PersonField field)
{
    return field == PERSON_FIELD_SEX || field == PERSON_FIELD_NATIONALITY ||
           field == PERSON_FIELD_MARITAL;
}

/* The code that a word stands for, else the word itself. */
static Str code_of(Arena *arena, PersonField field, Str cell)
{
    if (!cell.len || !is_choice(field) || !text_utf8_is_valid(cell))
        return cell;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (words[i].field == field &&
            (str_is(cell, words[i].word) || str_is(cell, words[i].code)))
            return str_of(words[i].code);
    }
    Str key = text_fold(arena, cell);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (words[i].field == field && str_equal(key, folded(arena, words[i].word)))
            return str_of(words[i].code);
    }
    return key;
}

static void add_fault(ImportRow *row, size_t column, Err err, const Refusal *why)
{
    if (row->fault_count < IMPORT_FAULTS_MAX)
        row->faults[row->fault_count++] = (ImportFault){column, err, *why};
}

static void read_cell(
    Arena *arena, const ImportColumns *columns, size_t column, Str cell, Day today,
    ImportRow *out)
{
    PersonField field = (PersonField)columns->fields[column];
    const char *warning;
    Refusal why = {0};

    if (!cell.len)
        return;
    Err err = text_utf8_is_valid(cell) ? person_set(
                                             arena, &out->person, field,
                                             code_of(arena, field, cell), today, &warning, &why)
                                       : ERR_BAD_DATA;
    if (!text_utf8_is_valid(cell))
        why = (Refusal){.guard = GUARD_UNCLEAN_TEXT, .field = str_of(person_field_code(field))};
    if (!err && text_has_unseen(cell))
        out->cleaned[out->cleaned_count++] = column;
    if (!err)
        return;
    why.found = cell;
    add_fault(out, column, err, &why);
}

/* The column that holds a field; CSV_CELLS_MAX when none does. */
static size_t column_of(const ImportColumns *columns, Str code)
{
    PersonField field;

    if (!person_field_from_code(code, &field))
        return CSV_CELLS_MAX;
    for (size_t i = 0; i < columns->count; i++) {
        if (columns->fields[i] == (int)field)
            return i;
    }
    return CSV_CELLS_MAX;
}

static bool has_fault(const ImportRow *row, size_t column)
{
    for (size_t i = 0; i < row->fault_count; i++) {
        if (row->faults[i].column == column)
            return true;
    }
    return false;
}

static void check_whole(const ImportColumns *columns, const CsvRecord *record, ImportRow *out)
{
    Refusal why = {0};

    if (record->is_unclosed || record->count > columns->count) {
        why.guard = record->is_unclosed ? GUARD_OPEN_QUOTE : GUARD_MORE_CELLS;
        add_fault(out, CSV_CELLS_MAX, ERR_BAD_DATA, &why);
        return;
    }
    Err err = person_check(&out->person, &why);
    size_t column = column_of(columns, why.field);
    if (err && !has_fault(out, column))
        add_fault(out, column, err, &why);
}

void import_row_read(
    Arena *arena, const ImportColumns *columns, const CsvRecord *record, Day today,
    ImportRow *out)
{
    size_t count = record->count < columns->count ? record->count : columns->count;

    out->person = PERSON_NONE;
    out->fault_count = 0;
    out->cleaned_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (columns->fields[i] != IMPORT_NO_FIELD)
            read_cell(arena, columns, i, record->cells[i], today, out);
    }
    check_whole(columns, record, out);
}

Str import_field_text(Arena *arena, const Person *person, PersonField field)
{
    if (field == PERSON_FIELD_IDENTITY && person->identity_typed.len)
        return person->identity_typed;
    if (field == PERSON_FIELD_PHONE && person->phone_typed.len)
        return person->phone_typed;
    return person_field_text(arena, person, field);
}
