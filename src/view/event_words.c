#include "view/event_words.h"

#include "db/body.h"
#include "office/casefile.h"
#include "office/paper.h"
#include "office/paperkind.h"
#include "office/paperverdict.h"
#include "office/reverse.h"
#include "text/isolate.h"
#include "view/date_words.h"
#include "view/language.h"

/* What is no step of the case itself, by record and act. */
static const struct {
    const char *kind;
    const char *act;
    const char *words; /* N_() */
} table[] = {
    {"case",         "missing_given",   N_("Missing list given")                      },
    {"case",         "remind",          N_("Reminded of what is missing")             },
    {"case",         "conflict",        N_("Conflict of interest declared")           },
    {"case",         "attempt",         N_("Attempt to reply")                        },
    {"case",         "enter",           N_("Decision entered")                        },
    {"case",         "take_back",       N_("Decision taken back")                     },
    {"case",         "read",            N_("Opened for reading")                      },
    {"case",         "destroy",         N_("Personal data destroyed")                 },
    {"clock",        "start",           N_("Window opened")                           },
    {"clock",        "pause",           N_("Window paused")                           },
    {"clock",        "resume",          N_("Window runs again")                       },
    {"clock",        "end",             N_("Window ended")                            },
    {"referral",     "ask",             N_("Question referred")                       },
    {"referral",     "see",             N_("Referral read")                           },
    {"referral",     "answer",          N_("Referral answered")                       },
    {"referral",     "correct",         N_("Answer corrected")                        },
    {"referral",     "tell_sender",     N_("Colleague told the answer")               },
    {"referral",     "tell_visitor",    N_("Visitor told the answer")                 },
    {"referral",     "withdraw",        N_("Referral withdrawn")                      },
    {"plan",         "make",            N_("Support plan made")                       },
    {"plan",         "authorise",       N_("Support plan authorised")                 },
    {"plan",         "release",         N_("Plan released before a second signature") },
    {"plan",         "finish",          N_("All of the plan delivered")               },
    {"plan",         "cancel",          N_("Support plan cancelled")                  },
    {"entitlement",  "schedule",        N_("Due day set")                             },
    {"entitlement",  "deliver",         N_("Handed over")                             },
    {"entitlement",  "cancel",          N_("Delivery cancelled")                      },
    {"case",         "recuse",          N_("Recusal of a member recorded")            },
    {"case",         "release",         N_("Plan released before a second signature") },
    {"case",         "cancel_plan",     N_("Support plan cancelled")                  },
    {"decision",     "enter",           N_("Decision entered")                        },
    {"decision",     "take_back",       N_("Decision taken back")                     },
    {"decision",     "put_in_force",    N_("Decision put in force")                   },
    {"decision",     "supersede",       N_("Decision superseded")                     },
    {"reply",        "attempt",         N_("Attempt to reply")                        },
    {"session",      "open",            N_("Session opened")                          },
    {"session",      "present",         N_("Member marked present")                   },
    {"session",      "recuse",          N_("Recusal of a member recorded")            },
    {"session",      "vote",            N_("Vote recorded")                           },
    {"session",      "close",           N_("Minutes closed")                          },
    {"visit",        "arrive",          N_("Ticket given")                            },
    {"visit",        "call",            N_("Visitor called")                          },
    {"visit",        "recall",          N_("Visitor called again")                    },
    {"visit",        "put_back",        N_("Visitor put back in the line")            },
    {"visit",        "to_end",          N_("Visitor sent to the end of the line")     },
    {"visit",        "serve",           N_("Service begun")                           },
    {"visit",        "hold",            N_("Visit put on hold")                       },
    {"visit",        "resume",          N_("Visit taken from hold")                   },
    {"visit",        "done",            N_("Visit ended")                             },
    {"visit",        "no_show",         N_("Visitor did not come")                    },
    {"visit",        "refer",           N_("Visitor referred")                        },
    {"visit",        "refuse",          N_("Visitor sent for missing papers")         },
    {"visit",        "clear",           N_("Cleared from yesterday's line")           },
    {"visit",        "name_person",     N_("Visitor tied to a file")                  },
    {"visit",        "name_case",       N_("Visit tied to a case")                    },
    {"inquiry",      "ask",             N_("Inquiry written down")                    },
    {"inquiry",      "answer",          N_("Inquiry answered")                        },
    {"inquiry",      "correct",         N_("Answer corrected")                        },
    {"inquiry",      "refer",           N_("Inquiry referred")                        },
    {"inquiry",      "close",           N_("Inquiry ended without an answer")         },
    {"person",       "person_add",      N_("Person put on file")                      },
    {"person",       "person_change",   N_("Data of a person changed")                },
    {"person",       "person_raise",    N_("Stage of a person raised")                },
    {"person",       "merge",           N_("Another file merged into this one")       },
    {"person",       "merged",          N_("File merged into another")                },
    {"person",       "unmerge",         N_("Merge undone")                            },
    {"person",       "unmerged",        N_("File taken out of another again")         },
    {"case",         "merge",           N_("Moved with its person's file")            },
    {"case",         "unmerge",         N_("Moved back with its person's file")       },
    {"visit",        "merge",           N_("Moved with its person's file")            },
    {"visit",        "unmerge",         N_("Moved back with its person's file")       },
    {"appointment",  "merge",           N_("Moved with its person's file")            },
    {"appointment",  "unmerge",         N_("Moved back with its person's file")       },
    {"staff",        "add",             N_("Staff account added")                     },
    {"staff",        "set_role",        N_("Role changed")                            },
    {"staff",        "set_name",        N_("Name changed")                            },
    {"staff",        "set_system_user", N_("System account changed")                  },
    {"staff",        "set_language",    N_("Language changed")                        },
    {"staff",        "disable",         N_("Account disabled")                        },
    {"staff",        "enable",          N_("Account enabled")                         },
    {"staff",        "sign_in",         N_("Signed in")                               },
    {"staff",        "sign_in_failed",  N_("Sign-in failed")                          },
    {"password",     "set_password",    N_("Password set")                            },
    {"setting",      "set",             N_("Setting changed")                         },
    {"library",      "set",             N_("Item of the library set")                 },
    {"holiday",      "add",             N_("Holiday added")                           },
    {"holiday",      "confirm",         N_("Holiday confirmed")                       },
    {"holiday",      "remove",          N_("Holiday taken away")                      },
    {"policy",       "adopt",           N_("Policy put in force")                     },
    {"policy",       "supersede",       N_("Policy superseded")                       },
    {"office",       "init",            N_("Office made")                             },
    {"person",       "read",            N_("Opened for reading")                      },
    {"list",         "read",            N_("List read")                               },
    {"claim",        "take_over",       N_("Editing taken over from another desk")    },
    {"event",        "destroy",         N_("Personal data destroyed")                 },
    {"known_answer", "add",             N_("Answer written for the bank")             },
    {"known_answer", "change",          N_("Answer of the bank changed")              },
    {"known_answer", "approve",         N_("Answer of the bank approved")             },
    {"known_answer", "retire",          N_("Answer of the bank retired")              },
    {"phrase",       "set",             N_("Phrase kept")                             },
    {"phrase",       "remove",          N_("Phrase taken away")                       },
    {"usual_step",   "set",             N_("Usual next step chosen")                  },
    {"usual_step",   "remove",          N_("Usual next step taken away")              },
    {"pair",         "rule",            N_("Ruled whether two files are one person's")},
    {"visit",        "courtesy",        N_("Courtesy list noted")                     },
    {"circumstance", "add",             N_("Circumstance written down")               },
    {"circumstance", "end",             N_("Circumstance ended")                      },
    {"circumstance", "strike",          N_("Circumstance struck out")                 },
    {"circumstance", "merge",           N_("Moved with its person's file")            },
    {"circumstance", "unmerge",         N_("Moved back with its person's file")       },
    {"appointment",  "book",            N_("Appointment booked")                      },
    {"appointment",  "arrive",          N_("Came to the appointment")                 },
    {"appointment",  "cancel",          N_("Appointment cancelled")                   },
    {"appointment",  "change",          N_("Appointment changed")                     },
    {"appointment",  "no_show",         N_("Did not come to the appointment")         },
    {"household",    "rule",            N_("Ruled whether two are one household")     },
    {"member",       "add",             N_("Member of the family written down")       },
    {"member",       "change",          N_("Data of a family member changed")         },
    {"member",       "remove",          N_("Member taken out of the register")        },
    {"member",       "move_out",        N_("Went to another family")                  },
    {"member",       "move_in",         N_("Came from another family")                },
    {"member",       "merge",           N_("Moved with its person's file")            },
    {"member",       "unmerge",         N_("Moved back with its person's file")       },
    {"person",       "person_remove",   N_("Person taken back with an import")        },
    {"import",       "import_begin",    N_("Import of people begun")                  },
    {"import",       "import_rows",     N_("People read in by an import")             },
    {"import",       "import_remove",   N_("People of an import taken away again")    },
    {"import",       "import_show",     N_("Import of people taken in")               },
    {"import",       "import_undo",     N_("Import of people taken back")             },
    {"import",       "import_drop",     N_("Import of people broken off")             },
};

static Str in_table(const Event *event)
{
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (str_equal(event->record_kind, str_of(table[i].kind)) &&
            str_equal(event->act, str_of(table[i].act)))
            return str_of(_(table[i].words));
    return STR("");
}

/* --- papers ---------------------------------------------------------------------------------- */

static Str paper_name(Arena *arena, const Event *event)
{
    PaperKind kind;
    Str code;

    if (body_find(event->after, "kind", arena, &code) && paperkind_from_code(code, &kind))
        return str_of(_(paperkind_label(kind)));
    return str_of(_("Paper"));
}

/* An act that leaves the state as it is corrects what is noted of the paper. */
static Str paper_words(Arena *arena, const Event *event)
{
    Str name = paper_name(arena, event);
    bool is_scan = str_equal(event->act, STR("scan"));
    const char *note = is_scan ? N_("Scan kept") : N_("Corrected");
    PaperState state;
    const char *act =
        paper_state_from_code(event->to_state, &state) ? paper_state_label(state) : note;

    return str_format(arena, "%.*s: %s", (int)name.len, name.bytes, _(act));
}

/* "National ID: Valid · At the committee". */
static Str verdict_words(Arena *arena, const Event *event)
{
    Str name = paper_name(arena, event);
    Str code;
    PaperStanding standing;
    PaperOccasion occasion;
    const char *is = paper_standing_from_code(event->to_state, &standing)
                         ? paper_standing_label(standing)
                         : N_("Validity judged");

    if (!body_find(event->after, "occasion", arena, &code) ||
        !paper_occasion_from_code(code, &occasion))
        return str_format(arena, "%.*s: %s", (int)name.len, name.bytes, _(is));
    return str_format(
        arena, "%.*s: %s · %s", (int)name.len, name.bytes, _(is),
        _(paper_occasion_label(occasion)));
}

/* --- windows --------------------------------------------------------------------------------- */

static Str clock_words(Arena *arena, const Event *event)
{
    Str words = in_table(event);
    PauseReason reason;

    if (!pausereason_from_code(event->pause_reason, &reason))
        return words;
    return str_format(
        arena, "%.*s: %s", (int)words.len, words.bytes, _(pausereason_label(reason)));
}

/* --- all ------------------------------------------------------------------------------------- */

/* What was taken back stands in the event as it was called when it was done. */
static Str undone_words(Arena *arena, const Event *event)
{
    Event undone = *event;
    Str words = {0};

    undone.to_state = event->from_state;
    if (body_find(event->before, "undone", arena, &undone.act))
        words = event_words_act(arena, &undone);
    if (!words.len)
        return str_of(_("Taken back"));
    return str_format(arena, _("Taken back: %.*s"), (int)words.len, words.bytes);
}

Str event_words_act(Arena *arena, const Event *event)
{
    CaseStep step;
    Str words;

    if (str_equal(event->act, REVERSE_ACT))
        return undone_words(arena, event);
    if (str_equal(event->record_kind, STR("paper")))
        return paper_words(arena, event);
    if (str_equal(event->record_kind, STR("verdict")))
        return verdict_words(arena, event);
    if (str_equal(event->record_kind, STR("clock")))
        return clock_words(arena, event);
    words = in_table(event);
    if (!words.len && casestep_from_code(event->act, &step))
        return str_of(_(casestep_label(step)));
    return words.len ? words : str_of(_("Another change"));
}

Str event_words(Arena *arena, const Event *event)
{
    Str words = event_words_act(arena, event);
    Str reason = text_isolate(arena, event->reason);

    if (!event->reason.len)
        return words;
    return str_format(
        arena, "%.*s (%.*s)", (int)words.len, words.bytes, (int)reason.len, reason.bytes);
}

Str event_words_actor(const Event *event, const Staff *staff, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (staff[i].id == event->staff_id)
            return staff[i].name.len ? staff[i].name : staff[i].login;
    return str_of(_(role_label(event->role)));
}

Str event_words_moment(Arena *arena, Moment moment)
{
    Str day = date_words_short(arena, CALENDAR_GREGORIAN, moment_day(moment));

    return text_isolate_ltr(
        arena, str_format(
                   arena, "%.*s %02d:%02d", (int)day.len, day.bytes, moment_hour(moment),
                   moment_minute(moment)));
}

Err event_words_by(Store *store, const Event *event, Arena *arena, Str *out)
{
    Staff *staff;
    size_t count;

    TRY(store_staff_list(store, arena, &staff, &count));
    Str who = text_isolate(arena, event_words_actor(event, staff, count));
    Str when = event_words_moment(arena, event->moment);
    *out = str_format(arena, "%.*s · %.*s", (int)who.len, who.bytes, (int)when.len, when.bytes);
    return ERR_NONE;
}

Err event_words_changed_by(
    Store *store, Str record_kind, int64_t record_id, Arena *arena, Str *out)
{
    Event event;
    Err err = store_event_last_change(store, record_kind, record_id, arena, &event);

    *out = STR("");
    if (err == ERR_NOT_FOUND)
        return ERR_NONE;
    TRY(err);
    return event_words_by(store, &event, arena, out);
}
