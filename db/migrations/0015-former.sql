-- What a person was called, and the numbers he had, before: they still find him.
CREATE TABLE person_former (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id),
    field     TEXT NOT NULL,    -- PersonField: name, id, phone, iban
    value     TEXT NOT NULL,    -- as it stood: a name as written, a number in normal form
    merge_id  INTEGER,          -- the merge that took it away; NULL: a correction
    staff_id  INTEGER REFERENCES staff(id), -- who changed it; NULL: the program itself
    until_at  TEXT NOT NULL     -- UTC ISO
) STRICT;
CREATE INDEX person_former_by_person ON person_former(person_id, id);
CREATE INDEX person_former_by_value ON person_former(value) WHERE field <> 'name';

-- The folded parts of former names.
CREATE TABLE person_former_part (
    part      TEXT NOT NULL,
    former_id INTEGER NOT NULL REFERENCES person_former(id),
    PRIMARY KEY (part, former_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_former_part_of ON person_former_part(former_id);
