-- People who came from files. The rows of an import go in by many short changes; until the last of
-- them says "shown" nobody sees them.
CREATE TABLE import (
    number    INTEGER PRIMARY KEY,    -- 1, 2, 3 ...
    state     TEXT NOT NULL,          -- ImportState: hidden, shown, undone
    file_name TEXT NOT NULL,          -- without its folders
    staff_id  INTEGER REFERENCES staff(id),
    began_at  TEXT NOT NULL,          -- UTC ISO
    form      TEXT NOT NULL,          -- of the file, so that it can be written again: ImportForm
    heads     TEXT NOT NULL,          -- its first record, cells parted by the file's delimiter
    columns   TEXT NOT NULL           -- the field of each column, parted by tabs; -: none
) STRICT;
CREATE INDEX import_hidden ON import(number) WHERE state = 'hidden';

ALTER TABLE person ADD COLUMN import_number INTEGER REFERENCES import(number); -- NULL: by hand
CREATE INDEX person_by_import ON person(import_number, id) WHERE import_number IS NOT NULL;

-- Those whom lists and searches show.
CREATE VIEW person_shown AS
    SELECT * FROM person AS whole
    WHERE import_number IS NULL
       OR NOT EXISTS (SELECT 1 FROM import
                      WHERE number = whole.import_number AND state = 'hidden');

-- Cells of a file that were written otherwise than the office writes what it made of them.
CREATE TABLE import_cell (
    person_id INTEGER NOT NULL,
    field     TEXT NOT NULL, -- PersonField
    made      TEXT NOT NULL, -- as the office writes it
    raw       TEXT NOT NULL, -- as it stood in the file
    PRIMARY KEY (person_id, field)
) STRICT, WITHOUT ROWID;

-- Empty fields of people on file that an import filled.
CREATE TABLE import_fill (
    import_number INTEGER NOT NULL REFERENCES import(number),
    person_id     INTEGER NOT NULL REFERENCES person(id),
    field         TEXT NOT NULL,
    value         TEXT NOT NULL, -- as the office writes it
    PRIMARY KEY (import_number, person_id, field)
) STRICT, WITHOUT ROWID;

-- Which field each column is, for files with these heads.
CREATE TABLE import_heads (
    heads   TEXT PRIMARY KEY,
    columns TEXT NOT NULL
) STRICT, WITHOUT ROWID;
