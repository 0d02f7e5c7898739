-- Registrations, support plans and what was handed over.

-- A case may be registered again after a review; the last row holds.
CREATE TABLE registration (
    id            INTEGER PRIMARY KEY,
    casefile_id   INTEGER NOT NULL REFERENCES casefile(id),
    person_id     INTEGER NOT NULL REFERENCES person(id),
    class         TEXT NOT NULL,             -- BeneficiaryClass
    liaison_id    INTEGER REFERENCES staff(id), -- who keeps in touch with him; NULL: nobody
    registered_at TEXT NOT NULL,
    registered_by INTEGER NOT NULL           -- staff id
) STRICT;

CREATE INDEX registration_by_case ON registration(casefile_id, id);
CREATE INDEX registration_by_person ON registration(person_id, id);

CREATE TABLE plan (
    id            INTEGER PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    casefile_id   INTEGER NOT NULL REFERENCES casefile(id),
    state         TEXT NOT NULL,          -- PlanState
    support_kind  TEXT NOT NULL,             -- CaseKind
    amount        INTEGER NOT NULL,          -- halalas of one delivery, 0: not money
    fund          TEXT NOT NULL,             -- Fund
    made_by       INTEGER NOT NULL,          -- staff id
    made_at       TEXT NOT NULL,
    authorised_by INTEGER,
    authorised_at TEXT,
    CHECK (authorised_by IS NULL OR authorised_by <> made_by)
) STRICT;

CREATE INDEX plan_by_case ON plan(casefile_id, id);

CREATE TABLE entitlement (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    plan_id      INTEGER NOT NULL REFERENCES plan(id),
    casefile_id  INTEGER NOT NULL REFERENCES casefile(id),
    due_day      INTEGER NOT NULL,
    amount       INTEGER NOT NULL,           -- halalas
    state        TEXT NOT NULL,           -- EntitlementState: due, delivered, cancelled
    delivered_at TEXT,
    delivered_by INTEGER,
    receiver     TEXT NOT NULL DEFAULT '',   -- who took it
    receipt      TEXT NOT NULL DEFAULT ''    -- receipt or transfer reference
) STRICT;

CREATE INDEX entitlement_due ON entitlement(state, due_day, id);
CREATE INDEX entitlement_by_case ON entitlement(casefile_id, id);
