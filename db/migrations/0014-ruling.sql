-- What somebody ruled of two files that look like one person's.
CREATE TABLE person_ruling (
    id        INTEGER PRIMARY KEY,
    first_id  INTEGER NOT NULL REFERENCES person(id), -- the older file
    second_id INTEGER NOT NULL REFERENCES person(id),
    ruling    TEXT NOT NULL,                          -- SameRuling: same, other, later
    reason    TEXT NOT NULL DEFAULT '',
    staff_id  INTEGER REFERENCES staff(id),           -- who ruled; NULL: the program itself
    ruled_at  TEXT NOT NULL,                          -- UTC ISO
    UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX person_ruling_by_second ON person_ruling(second_id);
CREATE INDEX person_ruling_by_kind ON person_ruling(ruling, id);
