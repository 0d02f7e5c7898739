-- Cases with their papers, declared fields, declarations, clocks and referrals.
CREATE TABLE casefile (
    id                INTEGER PRIMARY KEY,
    version           INTEGER NOT NULL DEFAULT 1,
    draft_serial      INTEGER NOT NULL UNIQUE,    -- "D12" while it is a draft
    number            TEXT UNIQUE,                -- "1448-37", given when it leaves DRAFT
    person_id         INTEGER NOT NULL REFERENCES person(id),
    policy_version_id INTEGER NOT NULL REFERENCES policy_version(id),
    kind              TEXT NOT NULL,              -- kind of case of the requirement matrix
    request           TEXT NOT NULL DEFAULT '',   -- what he asks for, in his words
    state             TEXT NOT NULL,           -- CaseState
    state_since       TEXT NOT NULL,              -- UTC ISO of the last change of state
    origin            TEXT NOT NULL,           -- CaseOrigin: walk-in, phone ..., outreach
    channel           TEXT NOT NULL,
    priority          INTEGER NOT NULL DEFAULT 0, -- priority class, 0 none
    opened_at         TEXT NOT NULL,
    opened_by         INTEGER NOT NULL,           -- staff id
    submitted_day     INTEGER NOT NULL,           -- day on which papers are judged valid
    duplicate_verdict TEXT NOT NULL DEFAULT '', -- DuplicateRuling, empty: not searched yet
    duplicate_reason  TEXT NOT NULL DEFAULT '',
    missing_given_at  TEXT,                       -- missing list handed out
    return_day        INTEGER,
    agreed_channel    TEXT NOT NULL DEFAULT '',   -- the agreed means of reply
    complete_on       INTEGER,                    -- day of the present completeness, NULL none
    not_before_day    INTEGER,                    -- the reply window, kept from the clock
    due_day           INTEGER,
    researcher_id     INTEGER,                    -- staff id, from the assignment on
    no_conflict       INTEGER NOT NULL DEFAULT 0, -- 1: researcher declared no conflict of interest
    opinion           TEXT NOT NULL DEFAULT '',
    recommendation    TEXT NOT NULL DEFAULT '', -- Recommendation, empty: none
    session_id        INTEGER,                    -- the session it is docketed on or was decided in
    outcome           TEXT NOT NULL DEFAULT '', -- DecisionOutcome of the decision in force
    reopened_from     INTEGER REFERENCES casefile(id), -- a closed case that this one follows
    close_reason      TEXT NOT NULL DEFAULT '', -- CloseReason, empty: open
    closed_at         TEXT
) STRICT;

-- Each queue reads its states in the order of the clock, then of age.
CREATE INDEX casefile_queue ON casefile(state, due_day, id);
-- How long each stands where it stands.
CREATE INDEX casefile_age ON casefile(state, state_since, id);
CREATE INDEX casefile_by_person ON casefile(person_id, id);
CREATE INDEX casefile_by_researcher ON casefile(researcher_id, state, id)
    WHERE researcher_id IS NOT NULL;
CREATE INDEX casefile_by_session ON casefile(session_id) WHERE session_id IS NOT NULL;

-- The data declared with a case, field by field, and how each was matched with the paper.
CREATE TABLE casefile_field (
    casefile_id INTEGER NOT NULL REFERENCES casefile(id),
    field       TEXT NOT NULL,              -- field code of the requirement table
    value       TEXT NOT NULL,
    matched_by  INTEGER,                    -- staff id, NULL: not matched yet
    matched_at  TEXT,
    matched_how TEXT NOT NULL DEFAULT '', -- MatchHow: original seen, copy, told
    PRIMARY KEY (casefile_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    casefile_id INTEGER NOT NULL REFERENCES casefile(id),
    kind        TEXT NOT NULL,              -- PaperKind
    is_asked    INTEGER NOT NULL,           -- 1: the matrix asks for it, for what is declared now
    need        TEXT NOT NULL,              -- Need, as it was asked for last
    state       TEXT NOT NULL,              -- PaperState
    received_at TEXT,
    keyed_at    TEXT,                       -- when it was entered, where later than received
    issued      TEXT NOT NULL DEFAULT '',   -- as written on the paper: 1445-10-29, 2024-05 ...
    expires     TEXT NOT NULL DEFAULT '',   -- the same; the year tells the calendar
    last_day    INTEGER,                    -- the last on which it proves what it says
    matched_how TEXT NOT NULL,              -- MatchHow
    judged_by   INTEGER,                    -- staff id
    judged_at   TEXT,
    note        TEXT NOT NULL DEFAULT '',
    UNIQUE (casefile_id, kind)
) STRICT;

-- What was signed, exactly, with its checksum. A later edit of a field makes a new declaration due.
CREATE TABLE declaration (
    id           INTEGER PRIMARY KEY,
    casefile_id  INTEGER NOT NULL REFERENCES casefile(id),
    data         TEXT NOT NULL,              -- the text of the data as signed
    checksum     TEXT NOT NULL,              -- of that text; its first digits are printed
    signer       TEXT NOT NULL,           -- DeclaredBy: applicant, guardian, agent
    witness_id   INTEGER NOT NULL,           -- the verifier who recorded the signature
    explained    TEXT NOT NULL,              -- what was explained: the text of the receipt
    window_from  INTEGER,                    -- dates of the window as told, if complete that day
    window_to    INTEGER,
    has_consent  INTEGER NOT NULL,           -- consent to inquire elsewhere: 1 yes
    signed_at    TEXT NOT NULL,
    is_in_force  INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX declaration_by_case ON declaration(casefile_id, id);

-- Every interval of every clock of a case: the reply window opens anew with each completeness.
CREATE TABLE clock_interval (
    id             INTEGER PRIMARY KEY,
    casefile_id    INTEGER NOT NULL REFERENCES casefile(id),
    clock          TEXT NOT NULL,            -- CaseClock: reply, appeal
    started_on     INTEGER NOT NULL,         -- day of the start event
    ended_on       INTEGER,                  -- NULL: running
    not_before_day INTEGER,
    due_day        INTEGER,                  -- moved by pauses
    end_reason     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX clock_interval_by_case ON clock_interval(casefile_id, id);

CREATE TABLE clock_pause (
    id          INTEGER PRIMARY KEY,
    interval_id INTEGER NOT NULL REFERENCES clock_interval(id),
    reason      TEXT NOT NULL,            -- PauseReason
    from_day    INTEGER NOT NULL,
    to_day      INTEGER                      -- NULL: still paused
) STRICT;

CREATE INDEX clock_pause_by_interval ON clock_pause(interval_id, id);

-- Referrals: a question to the researcher that blocks completeness when mandatory.
CREATE TABLE referral (
    id               INTEGER PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    casefile_id      INTEGER REFERENCES casefile(id),
    visit_id         INTEGER REFERENCES visit(id),
    state            TEXT NOT NULL,       -- ReferralState
    is_mandatory     INTEGER NOT NULL,
    to_role          TEXT NOT NULL,       -- Role
    question         TEXT NOT NULL,
    answer           TEXT NOT NULL DEFAULT '',
    asked_by         INTEGER NOT NULL,
    asked_at         TEXT NOT NULL,
    due_day          INTEGER,
    first_seen_at    TEXT,                   -- NULL: new and untouched
    answered_by      INTEGER,
    answered_at      TEXT,
    sender_told_at   TEXT,
    visitor_told_at  TEXT
) STRICT;

CREATE INDEX referral_inbox ON referral(state, first_seen_at, asked_at, id);
CREATE INDEX referral_by_case ON referral(casefile_id) WHERE casefile_id IS NOT NULL;
