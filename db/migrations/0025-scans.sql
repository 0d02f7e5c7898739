-- Where the scan of a paper lies and what its bytes were; whether the hour of its coming is known.
ALTER TABLE paper ADD COLUMN is_inexact INTEGER NOT NULL DEFAULT 0; -- 1: received_at names the day alone
ALTER TABLE paper ADD COLUMN scan_path TEXT NOT NULL DEFAULT '';    -- '': there is no scan
ALTER TABLE paper ADD COLUMN scan_digest TEXT NOT NULL DEFAULT '';  -- BLAKE2b-256 of its bytes, in hex
