//! The script for Citus, as far as plain PostgreSQL can show it: run as it stands, with stand-ins for the two functions
//! of Citus that refuse what Citus would refuse.

use super::cluster::Cluster;
use gerai::ledger::server;

use crate::tools;

/// Tables that only say how the database itself stands: on the node that coordinates.
const ITS_OWN: [&str; 3] = ["migration", "rows_layout", "pg_dist_partition"];

/// What Citus asks of a table that is spread: its key holds the column by which it is.
const STAND_INS: &str = "
    CREATE TABLE pg_dist_partition (logicalrelid regclass PRIMARY KEY, how text NOT NULL);
    CREATE FUNCTION create_reference_table(which regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO pg_dist_partition VALUES (which, 'whole'); END $$;
    CREATE FUNCTION create_distributed_table(which regclass, by_column text, colocate_with text DEFAULT 'default')
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE first text;
    BEGIN
        SELECT a.attname INTO first FROM pg_index i
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
        WHERE i.indrelid = which AND i.indisprimary;
        IF first IS DISTINCT FROM by_column THEN RAISE EXCEPTION '% is not led by %', which, by_column; END IF;
        IF colocate_with <> 'default' AND NOT EXISTS (
            SELECT FROM pg_dist_partition WHERE logicalrelid = colocate_with::regclass AND how = 'spread')
        THEN RAISE EXCEPTION '% is not spread yet', colocate_with; END IF;
        INSERT INTO pg_dist_partition VALUES (which, 'spread');
    END $$;";

#[test]
fn the_script_for_citus_names_every_table_and_each_is_led_by_its_cooperative() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("citus");
    drop(server::open_postgres(&cluster.url()).expect("the database opens"));
    cluster.sql_of(STAND_INS);
    let script = include_str!("../../assets/manual/citus.sql");
    // That one setting is Citus's own; PostgreSQL alone knows no such word.
    let script = script.replace("ALTER SYSTEM SET citus.propagate_set_commands = 'local';", "");
    for again in [false, true] {
        cluster.script("gerai", &script).unwrap_or_else(|wrong| panic!("again {again}: {wrong}"));
    }
    let left = "SELECT string_agg(oid::regclass::text, ' ') FROM pg_class WHERE relkind IN ('r', 'p')
                AND relnamespace IN ('public'::regnamespace, 'rows'::regnamespace) AND NOT relispartition
                AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = pg_class.oid)";
    let left = cluster.sql_of(left);
    let mut left: Vec<&str> = left.split(' ').collect();
    left.sort_unstable();
    let mut own = ITS_OWN;
    own.sort_unstable();
    assert_eq!(left, own, "every other table is on the cluster");
    // Foreign keys and unique keys without the cooperative would be refused as well.
    let odd = "SELECT count(*) FROM pg_index i JOIN pg_dist_partition p ON p.logicalrelid = i.indrelid
               WHERE p.how = 'spread' AND i.indisunique AND NOT EXISTS (SELECT FROM pg_attribute a
               WHERE a.attrelid = i.indrelid AND a.attname = 'coop_id' AND a.attnum = ANY (i.indkey))";
    assert_eq!(cluster.sql_of(odd), "0");
    assert_eq!(cluster.sql_of("SELECT count(*) FROM pg_constraint WHERE contype = 'f'"), "0");
}
