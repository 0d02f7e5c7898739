-- What of the courtesy list was kept with a visitor: codes parted by commas, "none" when nothing was;
-- empty: nobody noted it, which is allowed.
ALTER TABLE visit ADD COLUMN courtesy TEXT NOT NULL DEFAULT '';
