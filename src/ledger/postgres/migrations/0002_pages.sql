-- Who may read the pages. An account is known before a cooperative is: it is seen by whoever names it, a session by whoever
-- has its token. Small; on Citus reference tables, as code is.

CREATE TABLE account (
    name text PRIMARY KEY,
    role text NOT NULL,
    hash text NOT NULL,
    one_time boolean NOT NULL,
    wrong bigint NOT NULL,
    wrong_at text
);

CREATE TABLE account_coop (
    name text NOT NULL,
    coop_id uuid NOT NULL,
    PRIMARY KEY (name, coop_id)
);

CREATE TABLE web_session (
    token_sha256 text PRIMARY KEY,
    name text NOT NULL,
    until text NOT NULL
);

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
ALTER TABLE account_coop ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_coop FORCE ROW LEVEL SECURITY;
ALTER TABLE web_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE web_session FORCE ROW LEVEL SECURITY;

CREATE POLICY named ON account USING (name = current_setting('gerai.account', true));
CREATE POLICY named ON account_coop USING (name = current_setting('gerai.account', true));
CREATE POLICY named ON web_session USING (
    token_sha256 = current_setting('gerai.session', true) OR name = current_setting('gerai.account', true));
