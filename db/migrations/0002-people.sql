-- People: one row a person, from the first visit on. Stages (visitor, applicant, registered
-- beneficiary) are stages of one person, never separate rows.
CREATE TABLE person (
    id                 INTEGER PRIMARY KEY,
    serial             INTEGER NOT NULL UNIQUE, -- 1, 2, 3 ... in this file; for person_search alone
    version            INTEGER NOT NULL DEFAULT 1,
    stage              TEXT NOT NULL,           -- PersonStage
    name               TEXT NOT NULL,              -- as written, clean, logical order
    name_folded        TEXT NOT NULL,              -- name_sort_key(name): "starts with" search
    name_tokens        TEXT NOT NULL,              -- name_index_text(name): any-part search
    fold_version       INTEGER NOT NULL,           -- PERSON_FOLD_VERSION of the two columns above
    identity_kind      TEXT NOT NULL DEFAULT '-',  -- IdentityKind
    identity           TEXT NOT NULL DEFAULT '',   -- normal form, ASCII; empty: none
    identity_typed     TEXT NOT NULL DEFAULT '',
    sex                TEXT NOT NULL,           -- Sex: male, female; empty: unknown
    birth_calendar     TEXT NOT NULL DEFAULT '', -- DateCalendar the paper was written in, empty: none
    birth_year         INTEGER NOT NULL DEFAULT 0, -- as written, 0 not known
    birth_month        INTEGER NOT NULL DEFAULT 0,
    birth_day          INTEGER NOT NULL DEFAULT 0,
    birth_day_number   INTEGER,                    -- days since 1970-01-01 when complete
    nationality        TEXT NOT NULL DEFAULT '', -- requirement fact: citizen, resident; empty: unknown
    marital            TEXT NOT NULL DEFAULT '', -- requirement fact, empty: unknown
    phone              TEXT NOT NULL DEFAULT '',   -- E.164 where it could be told, else as typed
    phone_typed        TEXT NOT NULL DEFAULT '',
    iban               TEXT NOT NULL DEFAULT '',   -- normal form
    city               TEXT NOT NULL DEFAULT '',
    district           TEXT NOT NULL DEFAULT '',
    short_address      TEXT NOT NULL DEFAULT '',   -- RNBB2312
    beneficiary_number INTEGER UNIQUE,             -- permanent number, given at registration
    no_identity_reason TEXT NOT NULL DEFAULT '',   -- why a person has no paper of identity
    created_at         TEXT NOT NULL               -- UTC ISO
) STRICT;

CREATE INDEX person_by_phone ON person(phone) WHERE phone <> '';
CREATE INDEX person_by_iban ON person(iban) WHERE iban <> '';
CREATE INDEX person_by_birth ON person(birth_day_number) WHERE birth_day_number IS NOT NULL;

-- A national ID or iqama is one person's. Other kinds of number are not checked by anybody.
CREATE UNIQUE INDEX person_once ON person(identity)
    WHERE identity_kind IN ('national_id', 'iqama');
CREATE INDEX person_by_identity ON person(identity, id) WHERE identity <> '';

-- Any-part search over the folded tokens. It is fed by the store in the same change, never by a
-- rebuild that walks another index. Its rows are numbered by the serial: ids are moments, and the
-- long steps from one to the next made its lists, and walking them, 2.5 times longer. The tokens
-- are folded already, so the tokenizer must do nothing but cut at blanks: unicode61 would also cut
-- at letters that its older Unicode does not know, and an index without places (detail=none)
-- cannot look for the two halves as a phrase.
CREATE VIRTUAL TABLE person_search USING fts5(
    name_tokens, content='person', content_rowid='serial',
    detail=none, columnsize=0, prefix='1 2 3 4 5 6 7 8', tokenize='ascii');

CREATE INDEX person_by_name ON person(name_folded, id);
