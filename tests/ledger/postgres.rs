//! The ledger on PostgreSQL: the same figures as in a till's file, and nobody sees another cooperative.
//!
//! Each test has a cluster of its own in a temporary folder, on a port of its own.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use gerai::ledger::server;
use gerai::sync::protocol::{Why, path};

use super::line::{Faults, Line};
use super::world::World;
use crate::shop;
use crate::tools;

/// A running PostgreSQL; gone with its data when it is dropped.
struct Cluster {
    folder: PathBuf,
    port: u16,
    postgres: Child,
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("id is everywhere");
    id.stdout.starts_with(b"0\n")
}

/// PostgreSQL does not run as root: there it is started as the user its package made.
fn as_user(program: &str, arguments: &[&str]) -> Command {
    match is_root() {
        true => {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--", program]).args(arguments);
            command
        }
        false => {
            let mut command = Command::new(program);
            command.args(arguments);
            command
        }
    }
}

impl Cluster {
    fn start(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("gerai-postgres-{}-{name}", std::process::id()));
        let data = folder.join("data").display().to_string();
        let socket = folder.display().to_string();
        let _gone = std::fs::remove_dir_all(&folder);
        let made = as_user("mkdir", &["-p", &socket]).status();
        assert!(made.is_ok_and(|status| status.success()), "a folder");
        let quiet = ["-D", &data, "-U", "boss", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8"];
        let made = as_user("initdb", &quiet).stdout(Stdio::null()).status();
        assert!(made.is_ok_and(|status| status.success()), "initdb");
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free.expect("a free port").port();
        let number = port.to_string();
        let how = ["-D", &data, "-p", &number, "-h", "127.0.0.1", "-k", &socket, "-F"];
        let postgres = as_user("postgres", &how).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let cluster = Self { folder, port, postgres: postgres.expect("postgres starts") };
        let end = Instant::now() + Duration::from_secs(30);
        while cluster.sql("boss", "SELECT 1").is_err() {
            assert!(Instant::now() < end, "PostgreSQL did not start");
            std::thread::sleep(Duration::from_millis(100));
        }
        cluster.sql("boss", "CREATE ROLE gerai LOGIN").expect("a role");
        cluster.sql("boss", "CREATE DATABASE gerai OWNER gerai").expect("a database");
        cluster
    }

    fn url(&self) -> String {
        format!("postgresql://gerai@127.0.0.1:{}/gerai", self.port)
    }

    /// What `psql` answers, or its complaint.
    fn sql(&self, role: &str, sql: &str) -> Result<String, String> {
        let database = if role == "boss" { "postgres" } else { "gerai" };
        let port = self.port.to_string();
        let output = Command::new("psql")
            .args(["-h", "127.0.0.1", "-p", &port, "-U", role, "-d", database, "-qAtX", "-v", "ON_ERROR_STOP=1"])
            .args(["-c", sql])
            .output()
            .expect("psql is beside it");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        match output.status.success() {
            true => Ok(text(&output.stdout)),
            false => Err(text(&output.stderr)),
        }
    }

    fn of(&self, coop: &str, sql: &str) -> Result<String, String> {
        self.sql("gerai", &format!("SET gerai.coop = '{coop}'; {sql}"))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.folder.join("data").display().to_string();
        let _stopped = as_user("pg_ctl", &["-D", &data, "-m", "immediate", "stop"]).stdout(Stdio::null()).status();
        let _killed = self.postgres.kill();
        let _waited = self.postgres.wait();
        let _gone = std::fs::remove_dir_all(&self.folder);
    }
}

fn coop(world: &World) -> gerai::domain::id::CoopId {
    world.store("a").identity().coop
}

/// Account, debit and credit, as the till has them.
fn books(world: &World, till: &str) -> String {
    let mut sums = std::collections::BTreeMap::new();
    for sum in world.store(till).account_sums(None).expect("readable") {
        let of: &mut (i64, i64) = sums.entry(sum.account.clone()).or_default();
        of.0 += sum.debit.amount();
        of.1 += sum.credit.amount();
    }
    let lines: Vec<String> =
        sums.iter().map(|(account, (debit, credit))| format!("{account}|{debit}|{credit}")).collect();
    lines.join("\n")
}

#[test]
fn postgres_has_the_figures_of_the_tills() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("figures");
    let mut world = World::on_postgres("ledger-postgres", &cluster.url());
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    let mut faults = Faults::new(20_261_127);
    for _ in 0..4 {
        for till in ["a", "b"] {
            world.sell(till, faults.roll(4));
            let _tried = world.try_exchange(till, |line| Line::faulty(line, &mut faults));
        }
    }
    world.settle(&["a", "b"]);
    let figures = world.figures("a");
    assert_eq!(figures.sales, world.sold(), "seed {}", faults.seed());
    assert_eq!(world.figures("b"), figures, "seed {}", faults.seed());
    let coop = coop(&world);
    assert_eq!(server::verify_postgres(&cluster.url(), coop).expect("readable"), None, "rows are what the log says");
    let sql = "SELECT account, sum(debit), sum(credit) FROM rows.account_year GROUP BY account ORDER BY account";
    assert_eq!(cluster.of(&coop.to_string(), sql).expect("answered"), books(&world, "a"));
    world.new_till("b", "c");
    world.settle(&["a", "b", "c"]);
    assert_eq!(world.figures("c"), world.figures("a"), "a new till gets all of it");
}

/// A copied folder, a spoilt record and a revoked till, as on SQLite.
#[test]
fn postgres_puts_aside_what_it_does_not_keep() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("aside");
    let mut world = World::on_postgres("ledger-postgres-aside", &cluster.url());
    world.join("a");
    world.exchange("a");
    let clone = super::histories::copy(world.folder("a"), "ledger-postgres-clone");
    world.add("clone", clone);
    world.sell("a", 2);
    world.exchange("a");
    world.sell("clone", 1);
    let moved = world.exchange("clone");
    assert!(moved.state.two_histories);
    assert!(moved.odd.iter().any(|odd| odd.why == Why::OtherBytes), "{moved:?}");
    assert!(!world.shelf("a").is_empty());
    assert_eq!(server::verify_postgres(&cluster.url(), coop(&world)).expect("readable"), None);
}

/// What somebody could try who has got SQL into the server's own connection.
#[test]
fn no_sql_of_the_servers_role_shows_another_cooperative() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("walls");
    let mut one = World::on_postgres("ledger-walls-one", &cluster.url());
    one.join("a");
    one.exchange("a");
    // Another cooperative at the same address.
    let mut other = World::beside("ledger-walls-other", &one);
    other.join("a");
    other.exchange("a");
    let (mine, theirs) = (coop(&one).to_string(), coop(&other).to_string());
    assert_ne!(mine, theirs);
    let tables = "SELECT string_agg(quote_ident(schemaname) || '.' || quote_ident(tablename), ' ') FROM pg_tables
                  WHERE schemaname IN ('public', 'rows') AND tablename <> 'migration'";
    let tables = cluster.sql("gerai", tables).expect("answered");
    assert!(tables.split(' ').count() > 60, "{tables}");
    for table in tables.split(' ').filter(|table| *table != "public.code") {
        let count = |coop: &str, filter: &str| {
            cluster.of(coop, &format!("SELECT count(*) FROM {table} {filter}")).expect("answered")
        };
        assert_eq!(cluster.sql("gerai", &format!("SELECT count(*) FROM {table}")).expect("answered"), "0", "{table}");
        assert_eq!(
            count(&mine, &format!("WHERE coop_id = '{theirs}' OR true AND coop_id <> '{mine}'")),
            "0",
            "{table}"
        );
        let moved = cluster.of(&mine, &format!("UPDATE {table} SET coop_id = '{theirs}'"));
        assert!(moved.is_err() || count(&mine, "") == "0", "{table}: rows can be given away");
    }
    assert_eq!(cluster.sql("gerai", "SELECT count(*) FROM code").expect("answered"), "0", "codes are not listed");
    let records = |coop: &str| cluster.of(coop, "SELECT count(*) FROM record").expect("answered");
    assert_ne!(records(&mine), "0");
    assert_ne!(records(&theirs), "0");
    for escape in [
        "SET row_security = off; SELECT count(*) FROM record",
        "SET ROLE boss; SELECT count(*) FROM record",
        "ALTER ROLE gerai BYPASSRLS",
        "SET SESSION AUTHORIZATION boss",
        "COPY record TO '/tmp/gerai-stolen'",
    ] {
        assert!(cluster.of(&mine, escape).is_err(), "{escape}");
    }
    let insert = format!("INSERT INTO rows.slip (coop_id, till, last) VALUES ('{theirs}', 'A', 9)");
    assert!(cluster.of(&mine, &insert).expect_err("refused").contains("row-level security"));
    // Somebody else's cooperative in front of one's own token opens nothing.
    let (mine, theirs) = (mine.replace('-', ""), theirs.replace('-', ""));
    let token = one.token_of("a").replace(&mine, &theirs);
    assert_eq!(one.post(Some(&token), path::PULL, b"{\"have\":{},\"most\":1}".to_vec()).0, 401);
}

/// A role that no policy holds is no role for a server.
#[test]
fn a_superuser_is_refused() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("boss");
    let url = format!("postgresql://boss@127.0.0.1:{}/postgres", cluster.port);
    let refused = server::open_postgres(&url).err().expect("refused");
    assert!(refused.to_string().contains("no policy"), "{refused}");
    let folder = shop::empty_folder("ledger-postgres-away");
    let away = crate::program::gerai(&folder, &["serve", "--database", "postgresql://gerai@127.0.0.1:1/gerai"]);
    assert_eq!(away.status, Some(1), "{away:?}");
    let wrong = crate::program::gerai(&folder, &["serve", "--database", "mysql://x"]);
    assert_eq!(wrong.status, Some(2), "{wrong:?}");
}
