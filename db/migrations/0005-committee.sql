-- The committee: sessions, members, agenda, votes, decisions and the replies to applicants.
-- Before it, who of the researchers has an interest of his own in a case.
CREATE TABLE study_conflict (
    casefile_id INTEGER NOT NULL REFERENCES casefile(id),
    staff_id    INTEGER NOT NULL REFERENCES staff(id),
    declared_at TEXT NOT NULL,
    PRIMARY KEY (casefile_id, staff_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE committee_session (
    id               INTEGER PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    number           TEXT NOT NULL UNIQUE,       -- Hijri year and serial, "1448-3"
    panel            INTEGER NOT NULL DEFAULT 1, -- an appeal goes to another panel than before
    state            TEXT NOT NULL,           -- SessionState
    held_day         INTEGER NOT NULL,
    place            TEXT NOT NULL DEFAULT '',   -- where it is held; '': nobody has said
    quorum           INTEGER NOT NULL,           -- the office's setting when it was opened
    minutes          TEXT NOT NULL DEFAULT '',   -- the text as closed
    minutes_checksum TEXT NOT NULL DEFAULT '',
    closed_at        TEXT
) STRICT;

CREATE TABLE session_member (
    session_id INTEGER NOT NULL REFERENCES committee_session(id),
    position   INTEGER NOT NULL,             -- order in the signature table, from 1
    name       TEXT NOT NULL,
    capacity   TEXT NOT NULL DEFAULT '',     -- chair, member ...
    is_present INTEGER NOT NULL,
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
    session_id       INTEGER NOT NULL REFERENCES committee_session(id),
    casefile_id      INTEGER NOT NULL REFERENCES casefile(id),
    position         INTEGER NOT NULL,       -- in the order of the docket, from 1
    is_priority_seat INTEGER NOT NULL,       -- from the share of the priority classes
    reason           TEXT NOT NULL,          -- DocketKey: what told it from its neighbours
    PRIMARY KEY (session_id, casefile_id)
) STRICT, WITHOUT ROWID;

-- The ready cases in the order of the docket: by class, and by what is left of their windows.
CREATE INDEX casefile_ready_by_window ON casefile(
    state, coalesce(due_day, 99999999), complete_on, substr(number, 1, 4), length(number),
    number) WHERE state = 'READY';
CREATE INDEX casefile_ready_by_class ON casefile(
    state, priority, coalesce(due_day, 99999999), complete_on, substr(number, 1, 4),
    length(number), number) WHERE state = 'READY' AND priority > 0;

-- One row a member and case: a vote, or that he recused himself.
CREATE TABLE session_vote (
    session_id  INTEGER NOT NULL REFERENCES committee_session(id),
    casefile_id INTEGER NOT NULL REFERENCES casefile(id),
    position    INTEGER NOT NULL,            -- the member
    vote        TEXT NOT NULL,            -- Vote: for, against, abstained, recused
    reason      TEXT NOT NULL DEFAULT '',    -- of a recusal
    PRIMARY KEY (session_id, casefile_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id            INTEGER PRIMARY KEY,
    casefile_id   INTEGER NOT NULL REFERENCES casefile(id),
    session_id    INTEGER NOT NULL REFERENCES committee_session(id),
    outcome       TEXT NOT NULL,          -- DecisionOutcome
    reason_code   TEXT NOT NULL,             -- DecisionReason, empty: an acceptance without one
    plain_reason  TEXT NOT NULL,             -- the sentence for the reply
    amount        INTEGER NOT NULL DEFAULT 0, -- halalas, 0 none
    support_kind  TEXT NOT NULL DEFAULT '',  -- CaseKind: what is granted
    months        INTEGER NOT NULL DEFAULT 0, -- period, 0 once
    owed          TEXT NOT NULL DEFAULT '',  -- of a deferral: what is owed
    owed_by       TEXT NOT NULL DEFAULT '', -- OwedBy: applicant, office
    owed_until    INTEGER,
    settled_at    TEXT,                      -- when what was owed had come; NULL: it is still owed
    decided_at    TEXT NOT NULL,
    is_in_force   INTEGER NOT NULL DEFAULT 1 -- 0: the minutes are open, or a later one took its place
) STRICT;

CREATE INDEX decision_by_case ON decision(casefile_id, id);

CREATE TABLE reply (
    id           INTEGER PRIMARY KEY,
    casefile_id  INTEGER NOT NULL REFERENCES casefile(id),
    attempted_at TEXT NOT NULL,
    channel      TEXT NOT NULL,
    is_delivered INTEGER NOT NULL,
    proof        TEXT NOT NULL DEFAULT '',
    early_reason TEXT NOT NULL DEFAULT '',   -- why it went out before the floor
    position     TEXT NOT NULL,              -- WindowPosition: early, in the window, late
    staff_id     INTEGER NOT NULL
) STRICT;

CREATE INDEX reply_by_case ON reply(casefile_id, id);
