//! Many tills of distinct cooperatives against PostgreSQL on loopback: all of it arrives, once; how fast, beside a raw
//! batched insert of the very same rows in the same run.
//!
//!     GERAI_LONG=1 cargo test --release --test main ledger::load -- --nocapture
//!
//! The load is signed before it is timed. Figures are judged in release alone; short, it is a test of correctness. What
//! is timed is the ledger from the records on: signatures, chains, rows, one transaction a push; HTTP is not in it.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use ed25519_dalek::{Signer, SigningKey};

use gerai::domain::id::{CoopId, DeviceId, TillLetter};
use gerai::ledger::access::Role;
use gerai::ledger::database::{Caller, Granting, Sent};
use gerai::ledger::postgres::Postgres;
use gerai::log::chain::write_key;
use gerai::log::record::{NO_PREVIOUS, Record, sha256};
use gerai::log::text::hex;
use gerai::sync::code;
use gerai::sync::protocol::{Enrol, NewCode};

use super::cluster::Cluster;
use super::pages::Guest;
use super::world::{World, now};
use crate::tools;

/// A till of a cooperative of its own.
struct Till {
    caller: Caller,
    key: SigningKey,
    records: Vec<Record>,
}

/// The same history, signed by another device of another cooperative.
fn other(base: &[Record], of: (CoopId, DeviceId, &str), number: u32) -> Till {
    let id = |what: u8| {
        let digest = sha256(&[&[what], &number.to_be_bytes()]);
        uuid::Uuid::from_slice(&digest[..16]).expect("sixteen bytes")
    };
    let (coop, device) = (CoopId(id(1)), DeviceId(id(2)));
    let key = SigningKey::from_bytes(&sha256(&[&[3], &number.to_be_bytes()]));
    let public = write_key(&key.verifying_key());
    let mut previous = NO_PREVIOUS;
    let resigned = base.iter().map(|record| {
        let body = record.body.replace(&of.0.to_string(), &coop.to_string());
        let body = body.replace(&of.1.to_string(), &device.to_string()).replace(of.2, &public);
        let hash = sha256(&[&previous, body.as_bytes()]);
        previous = hash;
        Record { body, hash, sig: key.sign(&hash).to_bytes(), private: record.private.clone() }
    });
    let records = resigned.collect();
    let till: TillLetter = "A".parse().expect("a letter");
    Till { caller: Caller { coop, device, till }, key, records }
}

async fn join(postgres: &Postgres, till: &Till, number: u32) {
    let mut bytes = [0; 10];
    bytes.copy_from_slice(&sha256(&[&[4], &number.to_be_bytes()])[..10]);
    let code = code::from_random(bytes);
    let new = NewCode { code_sha256: code::fingerprint(&code), sealed_secret: String::new() };
    postgres.take_code(None, &new, now()).await.expect("kept");
    let public_key = write_key(&till.key.verifying_key());
    let device = till.caller.device;
    let proof = till.key.sign(Enrol::signed(&code, device, &public_key).as_bytes());
    let request = Enrol {
        code,
        device,
        public_key,
        proof: hex(&proof.to_bytes()),
        coop: Some(till.caller.coop),
        till: Some(till.caller.till.clone()),
    };
    let granting = Granting { request: &request, token: hex(&[number as u8; 32]), now: now() };
    postgres.enrol(granting).await.expect("joined");
}

/// How long this process has worked. Unit: hundredths of a second.
fn worked() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    fields.get(11..13).map_or(0, |both| both.iter().filter_map(|ticks| ticks.parse::<u64>().ok()).sum())
}

/// All rows again into an empty database, many in a statement: what PostgreSQL itself takes for them.
fn raw(cluster: &Cluster) -> Duration {
    let port = cluster.port.to_string();
    let reach = ["-h", "127.0.0.1", "-p", &port, "-U", "boss"];
    cluster.sql("boss", "CREATE DATABASE raw").expect("a database");
    let dump = |more: &[&str]| {
        let dumped = Command::new("pg_dump").args(reach).args(more).arg("gerai").output().expect("it is beside psql");
        assert!(dumped.status.success(), "{}", String::from_utf8_lossy(&dumped.stderr));
        dumped.stdout
    };
    let load = |sql: &[u8]| {
        use std::io::Write;
        let mut psql = Command::new("psql")
            .args(reach)
            .args(["-d", "raw", "-q", "-1"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("psql");
        psql.stdin.take().expect("piped").write_all(sql).expect("read");
        assert!(psql.wait().expect("our own child").success());
    };
    load(&dump(&["--schema-only"]));
    let rows =
        dump(&["--data-only", "--inserts", "--rows-per-insert=500", "-n", "rows", "-t", "record", "-t", "rows.*"]);
    let began = Instant::now();
    load(&rows);
    began.elapsed()
}

#[test]
fn many_tills_of_distinct_cooperatives_are_taken_in_whole() {
    if !tools::have("initdb") {
        return;
    }
    let long = std::env::var_os("GERAI_LONG").is_some();
    let (tills, sales) = if long { (200, 60) } else { (12, 8) };
    let cluster = Cluster::start("load");
    let mut world = World::new("ledger-load");
    world.sell("a", sales);
    let store = world.store("a");
    let identity = store.identity().clone();
    let base = store.records_after(identity.device, 0, usize::MAX, usize::MAX).expect("readable");
    let public = identity.public_key.clone().expect("a key");
    let all: Vec<Till> =
        (0..tills).map(|number| other(&base, (identity.coop, identity.device, &public), number)).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
    let postgres = Arc::new(runtime.block_on(Postgres::open(&cluster.url())).expect("opens"));
    runtime.block_on(async {
        for (till, number) in all.iter().zip(0..) {
            join(&postgres, till, number).await;
        }
    });
    let (began, cpu) = (Instant::now(), worked());
    let pushing: Vec<_> = all
        .into_iter()
        .map(|till| {
            let postgres = Arc::clone(&postgres);
            runtime.spawn(async move {
                let mut took = Vec::new();
                for some in till.records.chunks(50) {
                    let sent: Vec<Sent> = some.iter().cloned().map(Ok).collect();
                    let asked = Instant::now();
                    let pushed = postgres.push(&till.caller, sent, now()).await.expect("taken");
                    took.push(asked.elapsed());
                    assert!(pushed.odd.is_empty() && pushed.new == some.len() as u64, "{pushed:?}");
                }
                (till.caller.coop, took)
            })
        })
        .collect();
    let done = runtime.block_on(async {
        let mut done = Vec::new();
        for push in pushing {
            done.push(push.await.expect("no panic"));
        }
        done
    });
    let (took, cpu) = (began.elapsed(), worked() - cpu);
    let records: u64 = cluster.sql_of("SELECT count(*) FROM record").parse().expect("a count");
    assert_eq!(records, u64::from(tills) * base.len() as u64, "all of it, once");
    let coops: Vec<CoopId> = done.iter().map(|(coop, _)| *coop).collect();
    for coop in coops.iter().take(3) {
        assert_eq!(super::postgres::differs(&cluster.url(), *coop), None);
    }
    let raw = raw(&cluster);
    let mut pushes: Vec<Duration> = done.into_iter().flat_map(|(_, took)| took).collect();
    pushes.sort();
    let p99 = pushes[pushes.len() * 99 / 100];
    let a_second = |count: u64| count as f64 / took.as_secs_f64();
    let sold = u64::from(tills) * sales;
    println!(
        "load: {tills} tills, {sold} sales in {records} records in {took:.1?}: {:.0} sales/s, {:.0} records/s; the \
         same rows raw in {raw:.1?}: {:.0} %; push of 50 p99 {p99:.0?}; this process {:.1} s of CPU",
        a_second(sold),
        a_second(records),
        100.0 * raw.as_secs_f64() / took.as_secs_f64(),
        cpu as f64 / 100.0,
    );
    city(&cluster, &coops[..coops.len().min(52)]);
}

/// The city's page over all of them.
fn city(cluster: &Cluster, coops: &[CoopId]) {
    let world = World::on_postgres("ledger-load-city", &cluster.url());
    let mut guest = Guest::at(&world);
    guest.come_in("dinas", &world.account("dinas", Role::Dinas, coops));
    let page = guest.get("/kota?hari=365");
    assert_eq!(page.text().matches("<section").count(), coops.len());
    let began = Instant::now();
    guest.get("/kota?hari=365");
    println!("load: the city's page of {} cooperatives in {:.0?}", coops.len(), began.elapsed());
}
