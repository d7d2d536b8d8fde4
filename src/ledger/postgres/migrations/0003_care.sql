-- Which layout the tables of rows have: another one, and they are made anew from the logs at the start of a server.
CREATE TABLE rows_layout (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    layout bigint NOT NULL
);

-- Whoever checks or makes anew must know which cooperatives there are: their ids, and nothing of theirs.
CREATE POLICY cared ON coop FOR SELECT USING (current_setting('gerai.care', true) = 'yes');
