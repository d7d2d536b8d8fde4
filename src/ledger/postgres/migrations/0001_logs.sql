-- The logs, who may speak, and what was put aside: kept for ever. Every key is led by coop_id, so that the tables can be
-- distributed by it. A cooperative sees its own rows only: the policies below are forced for the owner, too, and without
-- the setting gerai.coop nothing is seen at all.

CREATE TABLE coop (
    coop_id uuid PRIMARY KEY,
    records bigint NOT NULL DEFAULT 0,   -- numbers given to records so far
    rows_format bigint NOT NULL DEFAULT 0,
    since text NOT NULL
);

CREATE TABLE record (
    coop_id uuid NOT NULL,
    device uuid NOT NULL,
    seq bigint NOT NULL,
    id bigint NOT NULL,                  -- within the cooperative, in the order of arrival
    hash bytea NOT NULL,
    sig bytea NOT NULL,
    body text NOT NULL,                  -- the very bytes that were hashed
    private text,
    PRIMARY KEY (coop_id, device, seq),
    UNIQUE (coop_id, id)
);

CREATE TABLE head (
    coop_id uuid NOT NULL,
    device uuid NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    public_key text NOT NULL,
    till text NOT NULL,
    PRIMARY KEY (coop_id, device)
);

CREATE TABLE enrolment (
    coop_id uuid NOT NULL,
    device uuid NOT NULL,
    public_key text NOT NULL,
    till text NOT NULL,
    token_sha256 text NOT NULL,
    at text NOT NULL,
    seen text NOT NULL,
    revoked_after bigint,
    PRIMARY KEY (coop_id, device)
);

CREATE TABLE shelf (
    coop_id uuid NOT NULL,
    sha256 text NOT NULL,                -- of the whole line
    why text NOT NULL,
    device uuid,
    seq bigint,
    at text NOT NULL,
    sent_by uuid NOT NULL,
    line text NOT NULL,
    PRIMARY KEY (coop_id, sha256, why)
);

-- A code is known before its cooperative is: it is seen by whoever names it, and by nobody else.
CREATE TABLE code (
    sha256 text PRIMARY KEY,
    coop_id uuid,                        -- NULL: it brings a new cooperative
    sealed_secret text,
    until text NOT NULL,
    used_by uuid
);

ALTER TABLE coop ENABLE ROW LEVEL SECURITY;
ALTER TABLE coop FORCE ROW LEVEL SECURITY;
ALTER TABLE record ENABLE ROW LEVEL SECURITY;
ALTER TABLE record FORCE ROW LEVEL SECURITY;
ALTER TABLE head ENABLE ROW LEVEL SECURITY;
ALTER TABLE head FORCE ROW LEVEL SECURITY;
ALTER TABLE enrolment ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment FORCE ROW LEVEL SECURITY;
ALTER TABLE shelf ENABLE ROW LEVEL SECURITY;
ALTER TABLE shelf FORCE ROW LEVEL SECURITY;
ALTER TABLE code ENABLE ROW LEVEL SECURITY;
ALTER TABLE code FORCE ROW LEVEL SECURITY;

CREATE POLICY own ON coop USING (coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);
CREATE POLICY own ON record USING (coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);
CREATE POLICY own ON head USING (coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);
CREATE POLICY own ON enrolment USING (coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);
CREATE POLICY own ON shelf USING (coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);
CREATE POLICY named ON code USING (sha256 = current_setting('gerai.code', true));
