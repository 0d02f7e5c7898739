#include "view/event_detail.h"

#include "db/body.h"
#include "office/datafield.h"
#include "text/isolate.h"
#include "view/case_words.h"
#include "view/event_codes.h"
#include "view/event_words.h"
#include "view/language.h"

/* How the value of a field is read. */
typedef enum {
    AS_TEXT,
    AS_CODE, /* of `set` */
    AS_DAY,
    AS_MOMENT,
    AS_STAFF, /* an id or a login */
    AS_NOTHING,
} Reading;

typedef struct {
    const char *record; /* the kind it belongs to; "": any */
    const char *name;
    const char *label; /* N_() */
    Reading as;
    const char *set; /* of event_codes.h */
} DetailField;

/* The first row that fits counts. */
static const DetailField fields[] = {
    {"paper",      "kind",           N_("Paper"),                          AS_NOTHING, ""              },
    {"verdict",    "kind",           N_("Paper"),                          AS_NOTHING, ""              },
    {"verdict",    "paper",          N_("Paper"),                          AS_NOTHING, ""              },
    {"verdict",    "occasion",       N_("Occasion"),                       AS_NOTHING, ""              },
    {"",           "submitted",      N_("Handed in on"),                   AS_DAY,     ""              },
    {"",           "inexact",        N_("Only the day is known"),          AS_CODE,    "answer"        },
    {"",           "scan",           N_("Scan"),                           AS_TEXT,    ""              },
    {"",           "scan_digest",    N_("Digest of the scan"),             AS_TEXT,    ""              },
    {"",           "judged_for",     N_("Judged for"),                     AS_DAY,     ""              },
    {"",           "last_day",       N_("Valid until"),                    AS_DAY,     ""              },
    {"clock",      "reason",         N_("How it ended"),                   AS_CODE,    "end"           },
    {"member",     "head",           N_("Head of the family"),             AS_NOTHING, ""              },
    {"member",     "kinship",        N_("Kinship"),                        AS_CODE,    "kinship"       },
    {"member",     "lives",          N_("Lives"),                          AS_CODE,    "lives"         },
    {"member",     "health",         N_("Health"),                         AS_CODE,    "health"        },
    {"member",     "education",      N_("Schooling"),                      AS_CODE,    "education"     },
    {"member",     "since",          N_("In the family since"),            AS_DAY,     ""              },
    {"member",     "until",          N_("Until"),                          AS_DAY,     ""              },
    {"member",     "ended",          N_("Why no more"),                    AS_CODE,    "ended"         },
    {"",           "kind",           N_("Kind"),                           AS_CODE,    "support"       },
    {"",           "draft",          N_("Draft"),                          AS_TEXT,    ""              },
    {"",           "number",         N_("Number"),                         AS_TEXT,    ""              },
    {"",           "request",        N_("Request"),                        AS_TEXT,    ""              },
    {"",           "origin",         N_("Came by"),                        AS_CODE,    "origin"        },
    {"",           "channel",        N_("Channel"),                        AS_CODE,    "channel"       },
    {"",           "means",          N_("Means of reply"),                 AS_CODE,    "channel"       },
    {"",           "ruling",         N_("Ruling on duplicates"),           AS_CODE,    "ruling"        },
    {"",           "return_day",     N_("Comes back"),                     AS_DAY,     ""              },
    {"",           "missing",        N_("Missing"),                        AS_CODE,    "missing"       },
    {"",           "how",            N_("How it was matched"),             AS_CODE,    "match"         },
    {"",           "issued",         N_("Issued on"),                      AS_DAY,     ""              },
    {"",           "expires",        N_("Expires"),                        AS_DAY,     ""              },
    {"",           "received",       N_("Received on"),                    AS_MOMENT,  ""              },
    {"",           "file",           N_("File"),                           AS_TEXT,    ""              },
    {"",           "note",           N_("Note"),                           AS_TEXT,    ""              },
    {"",           "committee",      N_("Committee"),                      AS_TEXT,    ""              },
    {"",           "told_on",        N_("Told on"),                        AS_DAY,     ""              },
    {"",           "not_before",     N_("Not before"),                     AS_DAY,     ""              },
    {"",           "due",            N_("Due"),                            AS_DAY,     ""              },
    {"",           "complain_to",    N_("Complaints go to"),               AS_TEXT,    ""              },
    {"",           "appeal_days",    N_("Days to appeal"),                 AS_TEXT,    ""              },
    {"",           "appeal_rounds",  N_("Appeals allowed"),                AS_TEXT,    ""              },
    {"",           "signer",         N_("Signed by"),                      AS_CODE,    "signer"        },
    {"",           "consent",        N_("Consent to the use of the data"), AS_CODE,    "answer"        },
    {"",           "checksum",       N_("Checksum"),                       AS_TEXT,    ""              },
    {"",           "question",       N_("Question"),                       AS_TEXT,    ""              },
    {"",           "answer",         N_("Answer"),                         AS_TEXT,    ""              },
    {"",           "researcher",     N_("Researcher"),                     AS_STAFF,   ""              },
    {"",           "opinion",        N_("Opinion"),                        AS_TEXT,    ""              },
    {"",           "recommendation", N_("Recommendation"),                 AS_CODE,    "recommendation"},
    {"",           "no_conflict",    N_("No conflict of interest"),        AS_CODE,    "answer"        },
    {"",           "session",        N_("Session"),                        AS_TEXT,    ""              },
    {"",           "settled",        N_("What was settled"),               AS_TEXT,    ""              },
    {"",           "member",         N_("Member"),                         AS_TEXT,    ""              },
    {"",           "outcome",        N_("Decision"),                       AS_CODE,    "outcome"       },
    {"",           "reason",         N_("Reason"),                         AS_CODE,    "reason"        },
    {"",           "result",         N_("Result"),                         AS_CODE,    "reply"         },
    {"",           "window",         N_("Reply window"),                   AS_CODE,    "window"        },
    {"",           "circumstance",   N_("Circumstance"),                   AS_CODE,    "what_holds"    },
    {"",           "name_basis",     N_("Known by"),                       AS_CODE,    "name_basis"    },
    {"",           "address_use",    N_("What it is to him"),              AS_CODE,    "address_use"   },
    {"",           "death_source",   N_("Known by"),                       AS_CODE,    "death_source"  },
    {"",           "phone_owner",    N_("Whose it is"),                    AS_CODE,    "phone_owner"   },
    {"",           "from",           N_("From"),                           AS_DAY,     ""              },
    {"",           "until",          N_("Until"),                          AS_DAY,     ""              },
    {"",           "struck",         N_("Why struck out"),                 AS_TEXT,    ""              },
    {"",           "class",          N_("Class"),                          AS_CODE,    "class"         },
    {"",           "liaison",        N_("Liaison officer"),                AS_STAFF,   ""              },
    {"",           "amount",         N_("Amount"),                         AS_TEXT,    ""              },
    {"",           "fund",           N_("Fund"),                           AS_CODE,    "fund"          },
    {"",           "made_by",        N_("Made by"),                        AS_STAFF,   ""              },
    {"",           "authorised_by",  N_("Authorised by"),                  AS_STAFF,   ""              },
    {"",           "delivered_by",   N_("Delivered by"),                   AS_STAFF,   ""              },
    {"",           "receiver",       N_("Receiver"),                       AS_TEXT,    ""              },
    {"",           "receipt",        N_("Receipt"),                        AS_TEXT,    ""              },
    {"",           "warned",         N_("Done in spite of"),               AS_CODE,    "guard"         },
    {"",           "told",           N_("Told"),                           AS_TEXT,    ""              },
    {"",           "proof",          N_("Proof"),                          AS_TEXT,    ""              },
    {"",           "clock",          N_("Clock"),                          AS_CODE,    "window_kind"   },
    {"",           "started",        N_("Started on"),                     AS_DAY,     ""              },
    {"",           "ended",          N_("Ended on"),                       AS_DAY,     ""              },
    {"",           "day",            N_("Day"),                            AS_DAY,     ""              },
    {"",           "time",           N_("Time"),                           AS_TEXT,    ""              },
    {"",           "courtesy",       N_("Courtesy"),                       AS_CODE,    "courtesy"      },
    {"",           "misconception",  N_("Misconception"),                  AS_CODE,    "answer"        },
    {"",           "owner",          N_("Kept right by"),                  AS_STAFF,   ""              },
    {"",           "clause",         N_("Clause"),                         AS_TEXT,    ""              },
    {"",           "review_day",     N_("To be reviewed by"),              AS_DAY,     ""              },
    {"usual_step", "role",           N_("Role"),                           AS_CODE,    "staff"         },
    {"usual_step", "state",          N_("State"),                          AS_CODE,    "case"          },
    {"usual_step", "step",           N_("Usual next step"),                AS_CODE,    "step"          },
    {"",           "code",           N_("Code"),                           AS_TEXT,    ""              },
    {"",           "text",           N_("Text"),                           AS_TEXT,    ""              },
    {"",           "case",           N_("Case"),                           AS_NOTHING, ""              },
    {"",           "plan",           N_("Support plan"),                   AS_NOTHING, ""              },
    {"",           "person",         N_("Person"),                         AS_NOTHING, ""              },
    {"",           "first",          N_("Person"),                         AS_NOTHING, ""              },
    {"",           "second",         N_("Person"),                         AS_NOTHING, ""              },
};

static const DetailField *field_of(const Event *event, Str name)
{
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        Str record = str_of(fields[i].record);
        if (str_equal(name, str_of(fields[i].name)) &&
            (!record.len || str_equal(record, event->record_kind)))
            return &fields[i];
    }
    return NULL;
}

/* --- values ---------------------------------------------------------------------------------- */

/* "1460-01-30", a day of either calendar, as it is read: "30/1/1460". A date of which only a part
 * is known stays as it was written. */
static Str day_words(Arena *arena, Str iso)
{
    int64_t year;
    int64_t month;
    int64_t day;
    bool is_whole = iso.len == 10 && str_to_int64(str_part(iso, 0, 4), &year) &&
                    str_to_int64(str_part(iso, 5, 2), &month) &&
                    str_to_int64(str_part(iso, 8, 2), &day);

    if (!is_whole)
        return iso;
    return str_format(
        arena, "%lld/%lld/%lld", (long long)day, (long long)month, (long long)year);
}

static Str moment_words(Arena *arena, Str text)
{
    Moment moment;

    return moment_from_text(text, &moment) ? text : event_words_moment(arena, moment);
}

static bool is_named(const Staff *staff, Str named)
{
    int64_t id;

    return str_equal(staff->login, named) || (str_to_int64(named, &id) && id == staff->id);
}

/* Nobody yet is kept as 0. */
static Str staff_words(Str named, const Staff *staff, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (is_named(&staff[i], named))
            return staff[i].name.len ? staff[i].name : staff[i].login;
    }
    return STR("");
}

typedef struct {
    Arena *arena;
    const Event *event;
    const Staff *staff;
    size_t staff_count;
} Reader;

/* "none" is the code of what is not there yet in every set. */
static Str value_words(const Reader *reader, const DetailField *field, Str value)
{
    switch (field->as) {
    case AS_CODE:
        return str_equal(value, STR("none")) ? STR("")
                                             : event_codes_label(str_of(field->set), value);
    case AS_DAY:
        return day_words(reader->arena, value);
    case AS_MOMENT:
        return moment_words(reader->arena, value);
    case AS_STAFF:
        return staff_words(value, reader->staff, reader->staff_count);
    case AS_NOTHING:
        return STR("");
    case AS_TEXT:
        break;
    }
    return value;
}

/* --- fields ---------------------------------------------------------------------------------- */

static void add_field(StrBuilder *words, const char *label, Str value)
{
    if (!value.len)
        return;
    strbuilder_add_format(words, words->len ? " · %s: " : "%s: ", _(label));
    strbuilder_add(words, text_isolate(words->arena, value));
}

/* What a file declares, and what of it was matched, stands under the name of the data's field. */
static void add_datum(StrBuilder *words, const BodyField *field)
{
    DataField datum;
    MatchHow how;

    if (!datafield_from_code(field->name, &datum))
        return;
    add_field(
        words, datafield_label(datum),
        match_how_from_code(field->value, &how)
            ? str_of(_(match_how_label(how)))
            : case_words_value(words->arena, datum, field->value));
}

static void add(StrBuilder *words, const Reader *reader, const BodyField *body)
{
    const DetailField *field = field_of(reader->event, body->name);

    if (field)
        add_field(words, field->label, value_words(reader, field, body->value));
    else
        add_datum(words, body);
}

Str event_detail_words(Arena *arena, const Event *event, const Staff *staff, size_t count)
{
    StrBuilder words = {.arena = arena};
    Reader reader = {arena, event, staff, count};
    Str rest = event->after;
    BodyField field;

    while (body_next(&rest, arena, &field))
        add(&words, &reader, &field);
    return strbuilder_text(&words);
}
