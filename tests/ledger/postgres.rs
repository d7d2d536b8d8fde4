//! The ledger on PostgreSQL: the same figures as in a till's file, and nobody sees another cooperative.
//!
//! Each test has a cluster of its own in a temporary folder, on a port of its own.

use std::time::Duration;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use gerai::domain::id::CoopId;
use gerai::io::folder::Folder;
use gerai::ledger::server;
use gerai::store::{Mode, Store};
use gerai::sync::protocol::{Why, path};

use super::cluster::Cluster;
use super::killed::{Serving, exchange};
use super::line::{Faults, Line};
use super::world::World;
use crate::program;
use crate::shop;
use crate::tools;

pub fn coop(world: &World) -> CoopId {
    world.store("a").identity().coop
}

/// What is wrong with a cooperative: logs, rows or books.
pub fn differs(url: &str, coop: CoopId) -> Option<String> {
    let mut wrong = None;
    let checked = server::verify_each(url, Some(coop), &mut |_, verified| {
        wrong = verified.err().map(|error| error.to_string());
    });
    assert_eq!(checked.expect("readable"), 1, "it is there");
    wrong
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
    assert_eq!(differs(&cluster.url(), coop), None, "rows are what the log says");
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
    assert_eq!(differs(&cluster.url(), coop(&world)), None);
}

/// Rows of history lie in the table of their month; where a month cannot have one any more, in the rest, and are found.
#[test]
fn rows_of_history_lie_by_month() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("months");
    let mut world = World::on_postgres("ledger-postgres-months", &cluster.url());
    // Somebody's clock was wrong: a row of a month that gets its table with the first push.
    let early = "INSERT INTO rows.entry VALUES (gen_random_uuid(), '2026-12-05', 1, 'x', '', '\\x00', 1)";
    cluster.sql_of(early);
    world.join("a");
    world.sell("a", 3);
    world.exchange("a");
    let coop = coop(&world);
    let of = |sql: &str| cluster.of(&coop.to_string(), sql).expect("answered");
    let parts = of("SELECT DISTINCT tableoid::regclass::text FROM rows.posting ORDER BY 1");
    assert_eq!(parts, "rows.posting_2026_11", "all that was posted");
    assert_ne!(of("SELECT count(*) FROM rows.sale_line_2026_11"), "0");
    assert_eq!(of("SELECT to_regclass('rows.sale_2026_12') IS NOT NULL"), "t", "made before its time");
    assert_eq!(of("SELECT to_regclass('rows.entry_2026_12') IS NULL"), "t", "its rows lie in the rest");
    assert_eq!(cluster.sql_of("SELECT count(*) FROM rows.entry_rest"), "1");
    assert_eq!(differs(&cluster.url(), coop), None);
}

/// A zero byte is in no text of PostgreSQL: a record that says one is kept as it came, its rows without; a line with
/// one is put aside; what stands beside them is taken.
#[test]
fn a_zero_byte_holds_nothing_up() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("zero");
    let mut world = World::on_postgres("ledger-postgres-zero", &cluster.url());
    shop::ring(&mut world.open("a"), &["login kasir 111111", "missed M00001"]);
    world.sell("a", 1);
    let store = world.store("a");
    let identity = store.identity().clone();
    let mut base = store.records_after(identity.device, 0, usize::MAX, usize::MAX).expect("readable");
    for record in &mut base {
        // As a program of before wrote what was asked for.
        record.body = record.body.replace("\"reason\":\"habis\"", "\"asked\":\"kopi\\u0000susu\",\"reason\":\"habis\"");
    }
    assert!(base.iter().any(|record| record.body.contains("\\u0000")), "somebody asked for it");
    let public = identity.public_key.clone().expect("a key");
    let till = super::load::other(&base, (identity.coop, identity.device, &public), 7);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
    let pushed = runtime.block_on(async {
        let postgres = gerai::ledger::postgres::Postgres::open(&cluster.url()).await.expect("opens");
        super::load::join(&postgres, &till, 7).await;
        let mut sent: Vec<gerai::ledger::database::Sent> = till.records.iter().cloned().map(Ok).collect();
        sent.insert(1, Err("a line\0of noise".to_owned()));
        postgres.push(&till.caller, sent, super::world::now()).await.expect("taken")
    });
    assert_eq!(pushed.new, base.len() as u64);
    assert_eq!(pushed.odd.iter().map(|odd| odd.why).collect::<Vec<_>>(), [Why::Bad]);
    assert_eq!(differs(&cluster.url(), till.caller.coop), None);
    let asked = cluster.of(&till.caller.coop.to_string(), "SELECT asked FROM rows.missed").expect("answered");
    assert_eq!(asked, "kopi\u{ffff}susu");
}

/// Killed with SIGKILL at some moment of a push, again and again: the till's rest goes the next time.
#[test]
fn a_server_on_postgres_killed_within_a_push_takes_the_rest_later() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("killed");
    let a = shop::empty_folder("ledger-postgres-killed");
    let at = "2026-11-24T00:00:00Z";
    program::gerai(&a, &["demo", "--seed", "5", "--sales", "120", "--days", "2", "--at", at]).done();
    let url = cluster.url();
    let said = program::gerai(&a, &["serve", "--database", &url, "--code"]).done();
    let mut words = said.split_whitespace().map(|word| word.trim_end_matches([',', '.']));
    let code = words.find(|word| word.matches('-').count() == 3).expect("a code").to_owned();
    let mut server = Serving::on(&a, &["serve", "--database", &url, "--listen", "127.0.0.1:0"], 1);
    let address = server.address();
    program::gerai(&a, &["enrol", &format!("http://{address}"), &code]).done();
    let mut faults = Faults::new(11);
    for _ in 0..if std::env::var_os("GERAI_LONG").is_some() { 30 } else { 4 } {
        let folder = Folder::at(&a);
        let exchanging = std::thread::spawn(move || exchange(&folder));
        std::thread::sleep(Duration::from_millis(faults.roll(500)));
        server.kill();
        let _cut = exchanging.join().expect("no panic");
        server = Serving::on(&a, &["serve", "--database", &url, "--listen", &address], 1);
    }
    program::gerai(&a, &["sync"]).done();
    let store = Store::open(a.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let coop = store.identity().coop;
    let records: u64 = store.log_ends().expect("readable").iter().map(|end| end.seq).sum();
    let there = cluster.of(&coop.to_string(), "SELECT count(*) FROM record").expect("answered");
    assert_eq!(there, records.to_string(), "nothing lost, nothing doubled");
    assert_eq!(differs(&url, coop), None);
}

/// The database goes down as with its power cut, and comes back, while tills send.
#[test]
fn a_database_restarted_under_load_loses_nothing() {
    if !tools::have("initdb") {
        return;
    }
    let mut cluster = Cluster::start("restarted");
    let mut world = World::on_postgres("ledger-postgres-restarted", &cluster.url());
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    let stop = Arc::new(AtomicBool::new(false));
    let sending = ["a", "b"].map(|till| {
        let (folder, stop) = (world.folder(till).clone(), Arc::clone(&stop));
        std::thread::spawn(move || {
            let (mut done, mut failed) = (0_u32, 0_u32);
            while !stop.load(Ordering::Relaxed) {
                match exchange(&folder) {
                    Ok(()) => done += 1,
                    Err(_) => failed += 1,
                }
                std::thread::sleep(Duration::from_millis(50));
            }
            (done, failed)
        })
    });
    for round in 0..3 {
        world.sell(if round % 2 == 0 { "a" } else { "b" }, 4);
        cluster.restart();
        std::thread::sleep(Duration::from_millis(400));
    }
    stop.store(true, Ordering::Relaxed);
    let done: u32 = sending.map(|thread| thread.join().expect("no panic").0).iter().sum();
    assert!(done > 0, "some got through in between");
    // Both ask from one address: what it may ask has filled again far enough for the exchanges below.
    std::thread::sleep(Duration::from_secs(1));
    world.settle(&["a", "b"]);
    assert_eq!(world.figures("a").sales, world.sold());
    assert_eq!(world.figures("b"), world.figures("a"));
    assert_eq!(differs(&cluster.url(), coop(&world)), None);
}

/// Seen by whoever names the row, and by nobody else.
const NO_COOPERATIVES: [&str; 4] = ["public.code", "public.account", "public.account_coop", "public.web_session"];

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
                  WHERE schemaname IN ('public', 'rows') AND tablename NOT IN ('migration', 'rows_layout')";
    let tables = cluster.sql("gerai", tables).expect("answered");
    assert!(tables.split(' ').count() > 60, "{tables}");
    for table in tables.split(' ').filter(|table| !NO_COOPERATIVES.contains(table)) {
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
    for table in NO_COOPERATIVES {
        assert_eq!(cluster.sql("gerai", &format!("SELECT count(*) FROM {table}")).expect("answered"), "0", "{table}");
    }
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
    let away = program::gerai(&folder, &["serve", "--database", "postgresql://gerai@127.0.0.1:1/gerai"]);
    assert_eq!(away.status, Some(1), "{away:?}");
    let wrong = program::gerai(&folder, &["serve", "--database", "mysql://x"]);
    assert_eq!(wrong.status, Some(2), "{wrong:?}");
}
