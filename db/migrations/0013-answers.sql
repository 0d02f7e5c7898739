-- What is answered again and again: approved answers and misconceptions put right; and phrases that
-- are typed by a short code.
CREATE TABLE known_answer (
    id               INTEGER PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    state            TEXT NOT NULL,              -- KnownAnswerState
    question         TEXT NOT NULL,
    answer           TEXT NOT NULL,
    is_misconception INTEGER NOT NULL DEFAULT 0, -- 1: the question holds what people wrongly believe
    owner_id         INTEGER NOT NULL REFERENCES staff(id), -- who keeps it right
    clause           TEXT NOT NULL DEFAULT '',   -- of the policy that it rests on
    review_day       INTEGER                     -- it is looked at again until then, NULL: never
) STRICT;

CREATE TABLE phrase (
    id      INTEGER PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    code    TEXT NOT NULL UNIQUE, -- what is typed for it
    text    TEXT NOT NULL
) STRICT;
