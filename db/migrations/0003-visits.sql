-- The counter: tickets of the day, the questions that were asked, and the library of the policy.
CREATE TABLE visit (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    ticket_day   INTEGER NOT NULL,           -- Riyadh day the ticket was given, days since 1970
    ticket       INTEGER NOT NULL,           -- serial of that day, from 1
    state        TEXT NOT NULL,           -- VisitState
    purpose      TEXT NOT NULL,              -- code of the purpose (new_request, inquiry ...)
    channel      TEXT NOT NULL,              -- channel code of the policy
    priority     INTEGER NOT NULL DEFAULT 0, -- 1: served before the others (elderly, disabled)
    is_private   INTEGER NOT NULL DEFAULT 0, -- 1: asked to talk in private; the name stays hidden
    person_id    INTEGER REFERENCES person(id), -- NULL: no file, or not told
    casefile_id  INTEGER,                    -- the case the visit is about, NULL none
    given_name   TEXT NOT NULL DEFAULT '',   -- what the visitor was called before a file was found
    arrived_at   TEXT NOT NULL,              -- UTC ISO; kept when the visit is carried over
    place        INTEGER NOT NULL,           -- in the line: his id, or a later one at its end
    called_at    TEXT,
    served_at    TEXT,
    ended_at     TEXT,
    recall_count INTEGER NOT NULL DEFAULT 0, -- further calls without the visitor coming
    is_sent_back INTEGER NOT NULL DEFAULT 0, -- 1: went to the end of the line for not coming
    staff_id     INTEGER,                    -- who called or serves him
    end_reason   TEXT NOT NULL DEFAULT '',
    return_day   INTEGER,                    -- with a missing list: the day he is asked to return
    UNIQUE (ticket_day, ticket)
) STRICT;

-- The waiting line: priority first, then the place in the line.
CREATE INDEX visit_line ON visit(state, priority, place);
CREATE INDEX visit_by_person ON visit(person_id, id) WHERE person_id IS NOT NULL;

CREATE TABLE inquiry (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    visit_id    INTEGER REFERENCES visit(id),
    person_id   INTEGER REFERENCES person(id),
    casefile_id INTEGER,
    channel     TEXT NOT NULL,
    question    TEXT NOT NULL,
    answer      TEXT NOT NULL DEFAULT '',    -- or the reason why it was not answered
    state       TEXT NOT NULL,            -- InquiryState: open, answered, not answered
    asked_at    TEXT NOT NULL,
    answered_at TEXT,
    staff_id    INTEGER NOT NULL             -- who wrote it down
) STRICT;

CREATE INDEX inquiry_by_visit ON inquiry(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX inquiry_by_state ON inquiry(state, id);

-- The policy's documents and forms: which version the office uses and where it lies.
CREATE TABLE library_item (
    id      INTEGER PRIMARY KEY,
    tool    TEXT NOT NULL UNIQUE,        -- Tool: code of the policy's list of tools
    edition TEXT NOT NULL DEFAULT '',    -- as printed on it
    place   TEXT NOT NULL DEFAULT '',    -- shelf, folder or address
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
