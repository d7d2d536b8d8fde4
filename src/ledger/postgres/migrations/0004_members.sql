-- Members' wrong PINs on the pages, and each look at what a member has (koperasi 1.7). `pin` is the fingerprint of the
-- PIN's hash: a new PIN begins anew.

CREATE TABLE member_try (
    coop_id uuid NOT NULL,
    member text NOT NULL,
    pin text NOT NULL,
    wrong bigint NOT NULL,
    PRIMARY KEY (coop_id, member)
);

CREATE TABLE member_look (
    coop_id uuid NOT NULL,
    at text NOT NULL,
    member text NOT NULL,
    nth bigint NOT NULL,                 -- of those at the same moment
    right_pin boolean NOT NULL,
    PRIMARY KEY (coop_id, at, member, nth)
);

ALTER TABLE member_try ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_try FORCE ROW LEVEL SECURITY;
ALTER TABLE member_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE member_look FORCE ROW LEVEL SECURITY;

CREATE POLICY own ON member_try USING (coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);
CREATE POLICY own ON member_look USING (coop_id = nullif(current_setting('gerai.coop', true), '')::uuid);
