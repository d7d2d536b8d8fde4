-- What is kept for ever: the log, which device this is, and the paper still to be printed.
--
-- Everything else is in projections.sql and can be thrown away. Texts are UTF-8; a UUID is a BLOB of 16 bytes; instants
-- are RFC 3339 with Z and three decimals, so that they sort; dates are YYYY-MM-DD; money is whole rupiah; quantities are
-- thousandths of a unit.

-- Facts about this file: coop, device (this file's own), settled (see Store::reopen).
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Short numbers for the devices seen here.
CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    device BLOB NOT NULL UNIQUE
) STRICT;

-- The log: every record of every device seen here, in the order of arrival.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    device INTEGER NOT NULL,     -- device.id
    seq INTEGER NOT NULL,        -- from 1, without gaps, per device
    hash BLOB NOT NULL,          -- 32 bytes
    sig BLOB NOT NULL,           -- 64 bytes
    body TEXT NOT NULL,          -- JSON, the very bytes that were hashed
    private TEXT,                -- JSON with personal data; NULL where there is none or it was deleted
    UNIQUE (device, seq)
) STRICT;

-- Paper to be printed. No projection: what was printed is not in the log.
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,          -- which paper: sale, z, label, …
    sale BLOB,
    receipt TEXT,
    copy INTEGER NOT NULL,       -- 0 = the original, n = SALINAN ke-n
    target TEXT NOT NULL,        -- printer, label_printer
    payload TEXT NOT NULL,       -- what the paper needs beside the sale, JSON or empty
    state TEXT NOT NULL,         -- queued, sending, sent, confirmed, unknown, failed
    created TEXT NOT NULL,
    detail TEXT NOT NULL         -- what the printer said last
) STRICT;

CREATE INDEX print_job_state ON print_job (state, id);
CREATE INDEX print_job_receipt ON print_job (receipt) WHERE receipt IS NOT NULL;
