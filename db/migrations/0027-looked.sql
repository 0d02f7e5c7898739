-- Up to which event each of the staff has looked at each list, so that what came since is marked.
CREATE TABLE looked (
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    list     TEXT NOT NULL,
    event_id INTEGER NOT NULL, -- the newest one when he left the list last
    PRIMARY KEY (staff_id, list)
) STRICT, WITHOUT ROWID;
