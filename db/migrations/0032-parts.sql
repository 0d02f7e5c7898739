-- The parts of names are put in by changes of their own, which hold more people than those that add
-- them: up to which of an import they are in.
ALTER TABLE import ADD COLUMN parts_id INTEGER NOT NULL DEFAULT 0;
UPDATE import SET parts_id = last_id;
