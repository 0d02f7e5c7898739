-- The usual next step that the office chose instead of the program's own, for a kind of case, a role and
-- a state.
CREATE TABLE usual_step (
    id      INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    kind    TEXT NOT NULL, -- CaseKind
    role    TEXT NOT NULL, -- Role
    state   TEXT NOT NULL, -- CaseState
    step    TEXT NOT NULL, -- CaseStep
    UNIQUE (kind, role, state)
) STRICT;
