-- The people of an import have ids that follow one another, so its first and last one say where to
-- look for them; an index of all of them took as much room as a tenth of their rows.
ALTER TABLE import ADD COLUMN first_id INTEGER NOT NULL DEFAULT 0; -- 0: nobody came in yet
ALTER TABLE import ADD COLUMN last_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN people INTEGER NOT NULL DEFAULT 0;   -- who are there now
UPDATE import SET
    first_id = coalesce((SELECT min(id) FROM person WHERE import_number = number), 0),
    last_id = coalesce((SELECT max(id) FROM person WHERE import_number = number), 0),
    people = (SELECT count(*) FROM person WHERE import_number = number);
DROP INDEX person_by_import;
ALTER TABLE import DROP COLUMN has_keys;
