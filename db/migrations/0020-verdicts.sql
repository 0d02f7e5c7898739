-- What was judged of a paper's validity, each time anew: a row is added and never written again.
CREATE TABLE paper_verdict (
    id          INTEGER PRIMARY KEY,
    casefile_id INTEGER NOT NULL REFERENCES casefile(id),
    paper_id    INTEGER NOT NULL REFERENCES paper(id),
    occasion    TEXT NOT NULL,             -- PaperOccasion: submission, committee, payment ...
    standing    TEXT NOT NULL,             -- PaperStanding
    judged_for  INTEGER NOT NULL,          -- the day for which it was judged
    last_day    INTEGER,                   -- of its validity as it was known then; NULL: none
    judged_by   INTEGER NOT NULL,          -- staff id
    judged_at   TEXT NOT NULL
) STRICT;

CREATE INDEX paper_verdict_by_case ON paper_verdict(casefile_id, id);

CREATE TRIGGER paper_verdict_stays BEFORE UPDATE ON paper_verdict BEGIN
    SELECT raise(ABORT, 'a verdict is kept as it fell');
END;
