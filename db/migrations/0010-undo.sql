-- What each act of staff wrote, so that it can be taken back on the day it was done. The rows of
-- earlier days go with the first act of a day.
CREATE TABLE undo (
    first_event INTEGER PRIMARY KEY, -- of the act
    last_event  INTEGER NOT NULL,
    staff_id    INTEGER NOT NULL,    -- who did it
    result      INTEGER NOT NULL,    -- the record that it was about; 0: not told
    notes       BLOB,                -- the rows as they were and became; NULL: not kept
    seal        BLOB NOT NULL,       -- keyed digest over the columns before it
    undone_by   INTEGER              -- the event that took it back; NULL: it stands
) STRICT;
