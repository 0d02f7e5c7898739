/* sessionrecord.h - what is kept of a session of the committee; how it moves is session.h.
 *
 * Members have no login: they are names in the order of the signature table, and a member is
 * called by his position there, from 1.
 */
#ifndef OFFICE_SESSIONRECORD_H
#define OFFICE_SESSIONRECORD_H

#include "base/moment.h"
#include "office/session.h"

enum {
    SESSION_MAX_MEMBERS = 30,
    SESSION_MAX_ITEMS = 200,
    SESSION_MAX_PANEL = 99,
    SESSION_PLACE_MAX_POINTS = 120,
    MEMBER_NAME_MAX_POINTS = 120,
    MEMBER_CAPACITY_MAX_POINTS = 60,
};

typedef struct {
    int64_t row;
} SessionId;

/* Bit n stands for the member at position n + 1. */
typedef uint32_t MemberSet;

typedef struct {
    Str name;
    Str capacity; /* chair, member ...; empty: none is said */
    bool is_present;
} SessionMember;

typedef struct {
    SessionId id;
    int64_t version;
    MinutesNumber number;
    int panel; /* from 1; an appeal goes to another one than before */
    SessionState state;
    Day held;
    Str place;       /* where it is held; empty: nobody has said */
    unsigned quorum; /* the office's setting when the session was opened */
    SessionMember members[SESSION_MAX_MEMBERS];
    size_t member_count;
    Str minutes;  /* as closed; empty before */
    Str checksum; /* of the minutes */
    Moment closed_at;
} Session;

/* Reads "1448-3" in any digits; false when it is no such number, `out` is then untouched. */
bool minutes_number_read(Str typed, MinutesNumber *out);

/* "1448-3", living in `arena`; empty for {0}. */
Str minutes_number_text(Arena *arena, MinutesNumber number);

/* The set of the member at `position`, from 1 to SESSION_MAX_MEMBERS. */
MemberSet memberset_of(int position);
bool memberset_has(MemberSet set, int position);

/* The positions in `set`, parted by blanks: "1 3 4"; lives in `arena`. */
Str memberset_text(Arena *arena, MemberSet set);

/* Reads what memberset_text() writes, parted by blanks or commas, in any digits.
 *
 * return  false when something else stands there, a position twice or out of range; `out` is then
 *         untouched. Nothing but blanks is the empty set.
 */
bool memberset_read(Str typed, MemberSet *out);

/* Those of the members who are present. */
MemberSet session_present(const Session *session);

#endif
