-- Who is expected at which time; checking in gives him a ticket.
CREATE TABLE appointment (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    state       TEXT NOT NULL,             -- AppointmentState
    day         INTEGER NOT NULL,          -- Riyadh day, days since 1970
    minute      INTEGER NOT NULL,          -- of that day, at which the slot begins
    purpose     TEXT NOT NULL,             -- as that of a visit
    person_id   INTEGER REFERENCES person(id), -- NULL: no file, or not told
    casefile_id INTEGER,
    given_name  TEXT NOT NULL DEFAULT '',
    visit_id    INTEGER REFERENCES visit(id) -- his ticket, once he has come
) STRICT;

CREATE INDEX appointment_by_day ON appointment(day, minute, id);
