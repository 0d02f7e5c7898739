-- What holds of a person from one day to another. Nothing is written over: what holds no longer has
-- a last day, and what was never so says why it was struck out.
CREATE TABLE circumstance (
    id             INTEGER PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    person_id      INTEGER NOT NULL REFERENCES person(id),
    kind           TEXT NOT NULL,            -- CircumstanceKind: category, contact, phone
    choice         TEXT NOT NULL,            -- BeneficiaryClass, Channel, PhoneOwner: by the kind
    number         TEXT NOT NULL DEFAULT '', -- of a phone, as person.phone
    note           TEXT NOT NULL DEFAULT '',
    from_calendar  TEXT NOT NULL DEFAULT '', -- the first day, and the calendar it was written in
    from_day       INTEGER,                  -- NULL: not known
    until_calendar TEXT NOT NULL DEFAULT '', -- the last day
    until_day      INTEGER,                  -- NULL: it holds
    struck         TEXT NOT NULL DEFAULT ''  -- why it was never so; empty: it stands
) STRICT;
CREATE INDEX circumstance_by_person ON circumstance(person_id, id);
