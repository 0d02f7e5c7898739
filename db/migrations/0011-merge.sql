-- Two files of one person made one. The merged file stays as it is and names the one that took its
-- place, so that its numbers are still found; what hung on it is moved. What is needed to undo a
-- merge lies in the three tables below and goes with the undoing.
ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person(id); -- NULL: not merged
CREATE INDEX person_by_survivor ON person(merged_into) WHERE merged_into IS NOT NULL;

-- The kept file may take over the number of the merged one.
DROP INDEX person_once;
CREATE UNIQUE INDEX person_once ON person(identity)
    WHERE identity_kind IN ('national_id', 'iqama') AND merged_into IS NULL;

CREATE TABLE person_merge (
    id        INTEGER PRIMARY KEY,
    kept_id   INTEGER NOT NULL REFERENCES person(id),
    merged_id INTEGER NOT NULL UNIQUE REFERENCES person(id),
    event_id  INTEGER NOT NULL, -- of the kept file
    merged_at TEXT NOT NULL     -- UTC ISO
) STRICT;
CREATE INDEX person_merge_by_kept ON person_merge(kept_id, id);

-- The rows that named the merged file and name the kept one now.
CREATE TABLE person_merge_row (
    merge_id    INTEGER NOT NULL REFERENCES person_merge(id),
    record_kind TEXT NOT NULL,  -- case, visit, inquiry, registration, person
    record_id   INTEGER NOT NULL,
    PRIMARY KEY (merge_id, record_kind, record_id)
) STRICT, WITHOUT ROWID;

-- Both files as they were before the merge, and the kept one right after it: a person's own columns.
CREATE TABLE person_as_was (
    merge_id           INTEGER NOT NULL REFERENCES person_merge(id),
    side               TEXT NOT NULL, -- kept, merged, result
    id                 INTEGER NOT NULL,
    version            INTEGER NOT NULL,
    stage              TEXT NOT NULL,
    name               TEXT NOT NULL,
    identity_kind      TEXT NOT NULL,
    identity           TEXT NOT NULL,
    identity_typed     TEXT NOT NULL,
    no_identity_reason TEXT NOT NULL,
    sex                TEXT NOT NULL,
    birth_calendar     TEXT NOT NULL,
    birth_year         INTEGER NOT NULL,
    birth_month        INTEGER NOT NULL,
    birth_day          INTEGER NOT NULL,
    nationality        TEXT NOT NULL,
    marital            TEXT NOT NULL,
    phone              TEXT NOT NULL,
    phone_typed        TEXT NOT NULL,
    iban               TEXT NOT NULL,
    city               TEXT NOT NULL,
    district           TEXT NOT NULL,
    short_address      TEXT NOT NULL,
    beneficiary_number INTEGER,
    merged_into        INTEGER,
    PRIMARY KEY (merge_id, side)
) STRICT, WITHOUT ROWID;

CREATE INDEX inquiry_by_person ON inquiry(person_id) WHERE person_id IS NOT NULL;

-- The id of a row stands behind every entry of an index anyway.
DROP INDEX person_by_identity;
CREATE INDEX person_by_identity ON person(identity) WHERE identity <> '';
DROP INDEX person_by_name;
CREATE INDEX person_by_name ON person(name_folded);

-- Whose birth date is not known may be anybody of his name.
CREATE INDEX person_without_birth ON person(serial) WHERE birth_day_number IS NULL;
