-- The register of a family: a row for each member beside its head, who is a person on file.
CREATE TABLE family_member (
    id             INTEGER PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    head_id        INTEGER NOT NULL REFERENCES person(id),
    name           TEXT NOT NULL,
    kinship        TEXT NOT NULL,              -- Kinship: wife, son ...; the sex follows from it
    identity_kind  TEXT NOT NULL DEFAULT '-',  -- IdentityKind
    identity       TEXT NOT NULL DEFAULT '',   -- normal form; empty: none
    identity_typed TEXT NOT NULL DEFAULT '',
    born           TEXT NOT NULL DEFAULT '',   -- as written: 1445-10-29, 1445-10, 1445; empty: not known
    born_day       INTEGER,                    -- days since 1970-01-01 when complete
    lives          TEXT NOT NULL,              -- Lives: home, away
    health         TEXT NOT NULL DEFAULT '',   -- Health
    education      TEXT NOT NULL DEFAULT '',   -- Education
    document       TEXT NOT NULL DEFAULT '',   -- what proves it: a birth certificate's number
    note           TEXT NOT NULL DEFAULT '',
    since          TEXT NOT NULL DEFAULT '',   -- as written, like born: when he came into the family
    until          TEXT NOT NULL DEFAULT '',   -- when he left it
    ended          TEXT NOT NULL DEFAULT ''    -- Ended: died, married ...; empty: he is in it
) STRICT;

CREATE INDEX family_member_by_head ON family_member(head_id, id);
CREATE INDEX family_member_by_identity ON family_member(identity) WHERE identity <> '';
CREATE INDEX family_member_by_birth ON family_member(born_day) WHERE born_day IS NOT NULL;
