-- Beside ledger.db: who may speak to the ledger, and what it would not keep. No projection: it is not in the log.
--
-- A UUID is a BLOB of 16 bytes, an instant RFC 3339 with Z and three decimals. Of codes and tokens only the SHA-256 is
-- here, in hex: whoever reads this file can use none of them.

CREATE TABLE IF NOT EXISTS code (
    sha256 TEXT PRIMARY KEY,
    sealed_secret TEXT,          -- under the code itself; NULL where the server made it
    until TEXT NOT NULL,
    used_by BLOB                 -- device
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS enrolment (
    device BLOB PRIMARY KEY,
    public_key TEXT NOT NULL,    -- 64 hex digits
    till TEXT NOT NULL,
    token_sha256 TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    seen TEXT NOT NULL,          -- when it spoke last
    revoked_after INTEGER        -- seq up to which its records are taken; NULL while it may send
) STRICT, WITHOUT ROWID;

-- The auditor's shelf: records that were not kept, as they came.
CREATE TABLE IF NOT EXISTS shelf (
    id INTEGER PRIMARY KEY,
    device BLOB,
    seq INTEGER,
    why TEXT NOT NULL,
    at TEXT NOT NULL,
    sent_by BLOB NOT NULL,       -- device
    sha256 TEXT NOT NULL,        -- of the whole line, so that each lies here once
    line TEXT NOT NULL,          -- as it was sent
    UNIQUE (sha256, why)
) STRICT;

-- Up to where each log is in the ledger above this one, as that one said last. Empty where there is none.
CREATE TABLE IF NOT EXISTS above (
    device BLOB PRIMARY KEY,
    booked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who may read the pages. The password as argon2id; a session's token as its SHA-256.
CREATE TABLE IF NOT EXISTS account (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,          -- pengurus, pengawas, dinas
    hash TEXT NOT NULL,
    one_time INTEGER NOT NULL,
    wrong INTEGER NOT NULL,      -- passwords in a row
    wrong_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS web_session (
    token_sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Members' wrong PINs on the pages. `pin` is the fingerprint of the PIN's hash: a new PIN begins anew.
CREATE TABLE IF NOT EXISTS member_try (
    member TEXT PRIMARY KEY,
    pin TEXT NOT NULL,
    wrong INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Each look at what a member has (koperasi 1.7).
CREATE TABLE IF NOT EXISTS member_look (
    at TEXT NOT NULL,
    member TEXT NOT NULL,
    right_pin INTEGER NOT NULL
) STRICT;
