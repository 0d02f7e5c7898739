-- What somebody ruled of two files that may be one household.
CREATE TABLE household_ruling (
    id        INTEGER PRIMARY KEY,
    first_id  INTEGER NOT NULL REFERENCES person(id), -- the older file
    second_id INTEGER NOT NULL REFERENCES person(id),
    ruling    TEXT NOT NULL,                          -- HouseholdRuling: one, two, later
    reason    TEXT NOT NULL DEFAULT '',
    staff_id  INTEGER REFERENCES staff(id),           -- who ruled; NULL: the program itself
    ruled_at  TEXT NOT NULL,                          -- UTC ISO
    UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX household_ruling_by_second ON household_ruling(second_id);

-- Who lives at the same door.
CREATE INDEX person_by_address ON person(short_address) WHERE short_address <> '';
