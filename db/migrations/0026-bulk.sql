-- An act on many records at once is kept record by record; all of its rows name the same bulk, so that
-- they are taken back together.
ALTER TABLE undo ADD COLUMN bulk_id INTEGER NOT NULL DEFAULT 0; -- 0: an act by itself
