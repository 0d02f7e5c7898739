-- The office itself: who works in it, what was done in it, and what it has agreed on.
--
-- Moments are UTC text of 24 bytes ("2026-11-21T06:00:00.000Z"), days are days since 1970-01-01,
-- kinds and states are the codes of the program's tables. An id is the milliseconds of its making
-- times 2^20, or one more than the last id of the file, so it grows with time.

CREATE TABLE office (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    is_demo       INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    created       TEXT NOT NULL,    -- moment
    key_mark      BLOB NOT NULL,    -- made with the key of the chain: tells whose key it is
    last_id       INTEGER NOT NULL, -- the greatest id given in this file
    last_moment   TEXT NOT NULL,    -- of the last event
    last_event_id INTEGER NOT NULL,
    event_count   INTEGER NOT NULL,
    chain         BLOB NOT NULL,    -- the chain's hash at the last event
    head_seal     BLOB NOT NULL     -- keyed digest over the five columns before it and is_demo
) STRICT;

CREATE TABLE staff (
    id           INTEGER PRIMARY KEY,
    login        TEXT NOT NULL UNIQUE,
    name         TEXT NOT NULL,
    role         TEXT NOT NULL,
    password     TEXT,             -- Argon2id string; NULL: no signing in with a password
    system_user  TEXT UNIQUE,      -- the account of the machine that is this person's; NULL: none
    language     TEXT,             -- NULL: the office's
    is_disabled  INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    failures     INTEGER NOT NULL, -- wrong passwords since the last right one
    locked_until TEXT,             -- moment; NULL: not locked
    version      INTEGER NOT NULL  -- moves with what an administrator changes
) STRICT;

-- What was done: a chain in the order of ids. Nothing in it is ever changed.
CREATE TABLE event (
    id           INTEGER PRIMARY KEY,
    moment       TEXT NOT NULL,
    staff_id     INTEGER REFERENCES staff(id), -- NULL: the program itself
    role         TEXT NOT NULL,                -- in which it was done
    act          TEXT NOT NULL,
    record_kind  TEXT NOT NULL,
    record_id    INTEGER NOT NULL,
    from_state   TEXT,
    to_state     TEXT,
    pause_reason TEXT,         -- why a clock stands from here on
    effective    TEXT,         -- moment from which it counts, where that is not `moment`
    clause       TEXT,         -- of the policy that it rests on
    digest       BLOB,         -- keyed, over salt and body; NULL: there never was a body
    chain        BLOB NOT NULL -- keyed, over the chain before and all columns above
) STRICT;

CREATE INDEX event_of_record ON event(record_kind, record_id, id);
CREATE INDEX event_of_staff ON event(staff_id, id);

-- The personal data of an event; it may be destroyed, which is an event of its own.
CREATE TABLE event_body (
    event_id INTEGER PRIMARY KEY REFERENCES event(id),
    salt     BLOB NOT NULL, -- 16 random bytes, so that a digest does not betray a short body
    before   TEXT,
    after    TEXT,
    reason   TEXT           -- free words of the person who did it
) STRICT;

-- Requests that were carried out, so that one sent twice is done once.
CREATE TABLE request (
    id       TEXT PRIMARY KEY,
    staff_id INTEGER REFERENCES staff(id),
    moment   TEXT NOT NULL,
    result   INTEGER NOT NULL -- the record that it made or moved
) STRICT, WITHOUT ROWID;
CREATE INDEX request_by_moment ON request(moment); -- the old ones are taken away

-- Serial numbers, and how many records stand in each state.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the office has chosen where the program's own default does not suit it.
CREATE TABLE setting (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    value   TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

-- Every text of the policy that was ever in force; a case keeps the one it was opened under.
CREATE TABLE policy_version (
    id        INTEGER PRIMARY KEY,
    number    INTEGER NOT NULL UNIQUE, -- 1, 2, 3 ... in this office
    name      TEXT NOT NULL,           -- of the profile
    text      TEXT NOT NULL,           -- the profile as it was adopted
    digest    BLOB NOT NULL,           -- BLAKE2b-256 of the text
    state     TEXT NOT NULL,
    published TEXT NOT NULL            -- moment
) STRICT;

CREATE UNIQUE INDEX policy_version_in_force ON policy_version(state) WHERE state = 'published';

-- Days on which the office is closed. Rules propose them, the office confirms them.
CREATE TABLE holiday (
    id       INTEGER PRIMARY KEY,
    day      INTEGER NOT NULL,
    name     TEXT NOT NULL,
    occasion TEXT NOT NULL,
    kind     TEXT NOT NULL,
    state    TEXT NOT NULL,
    version  INTEGER NOT NULL,
    UNIQUE (day, occasion)
) STRICT;

-- What was typed and not yet saved. It is nobody's record, so it has no events.
CREATE TABLE draft (
    staff_id  INTEGER NOT NULL REFERENCES staff(id),
    form      TEXT NOT NULL,
    record_id INTEGER NOT NULL, -- 0: a new record
    moment    TEXT NOT NULL,
    text      TEXT NOT NULL,    -- as the form keeps it
    PRIMARY KEY (staff_id, form, record_id)
) STRICT, WITHOUT ROWID;
