//! Many tills of distinct cooperatives against PostgreSQL on loopback: all of it arrives, once; how fast, beside a raw
//! batched insert of the very same rows in the same run.
//!
//!     GERAI_LONG=1 cargo test --release --test main ledger::load -- --nocapture
//!
//! The load is signed and packed before it is timed; what is timed is a `gerai serve` of its own over HTTP: signatures,
//! chains, rows, one transaction a push. Short, it is a test that all of it arrives; its figures say nothing.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ed25519_dalek::{Signer, SigningKey};

use gerai::domain::id::{CoopId, DeviceId, TillLetter};
use gerai::ledger::access::Role;
use gerai::ledger::database::{Caller, Granting};
use gerai::ledger::postgres::Postgres;
use gerai::log::chain::write_key;
use gerai::log::record::{NO_PREVIOUS, Record, sha256};
use gerai::log::text::hex;
use gerai::sync::code;
use gerai::sync::protocol::{self, Enrol, NewCode};

use super::cluster::Cluster;
use super::killed::Serving;
use super::pages::Guest;
use super::world::{World, now};
use crate::{shop, tools};

/// Records in a push of what has waited.
const BATCH: usize = 50;
/// Records of each till that are sent one by one.
const PACED: usize = 5;

/// A till of a cooperative of its own.
pub struct Till {
    pub caller: Caller,
    key: SigningKey,
    pub records: Vec<Record>,
}

/// The same history, signed by another device of another cooperative.
pub fn other(base: &[Record], of: (CoopId, DeviceId, &str), number: u32) -> Till {
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

pub async fn join(postgres: &Postgres, till: &Till, number: u32) -> String {
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
    postgres.enrol(granting).await.expect("joined").token
}

/// The fields of a process that follow its name: 1 is its parent, 11 to 14 what it and its ended children worked.
fn stat(process: &str) -> Vec<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.map(|field| field.parse().unwrap_or(0)).collect()
}

/// How long a process has worked, with all below it. Unit: hundredths of a second.
fn worked(process: u32) -> u64 {
    let own: u64 = stat(&process.to_string()).get(11..15).map_or(0, |ticks| ticks.iter().sum());
    let all = std::fs::read_dir("/proc").expect("linux").flatten();
    let all = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let below = all.filter(|other| stat(&other.to_string()).get(1) == Some(&u64::from(process)));
    own + below.map(worked).sum::<u64>()
}

/// What a process has taken of memory at most. Unit: MB.
fn most_memory(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0) / 1_000
}

/// All rows again into an empty database, many in a statement: what PostgreSQL itself takes for them.
fn raw(cluster: &Cluster) -> (Duration, f64) {
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
    let rows = dump(&["--data-only", "--inserts", "--rows-per-insert=500", "-t", "record", "-t", "rows.*"]);
    let (began, cpu) = (Instant::now(), worked(cluster.process()));
    load(&rows);
    let took = began.elapsed();
    // The connection's process ends after its last answer.
    std::thread::sleep(Duration::from_millis(300));
    (took, (worked(cluster.process()) - cpu) as f64 / 100.0)
}

/// Records as they go over the line, so many in a message, packed before the clock runs.
fn messages(records: &[Record], batch: usize) -> Vec<Vec<u8>> {
    let push = protocol::Push { batch: uuid::Uuid::nil() };
    let each = records.chunks(batch).map(|some| protocol::message(&push, some));
    each.map(|message| miniz_oxide::deflate::compress_to_vec_zlib(&message, 3)).collect()
}

/// Sends a till's messages one after the other, each once the one before is answered and its time has come: how long
/// each took.
fn send(url: &str, number: u32, token: &str, (messages, pace): (&[Vec<u8>], Duration)) -> Vec<Duration> {
    let began = Instant::now();
    // Tills do not sell at the same moment.
    let mut due = pace * (number * 7 % 200) / 200;
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    // Each till is at an address of its own, as its proxy would say.
    let address = format!("10.1.{}.{}", number / 250, number % 250 + 1);
    let each = messages.iter().map(|message| {
        std::thread::sleep(due.saturating_sub(began.elapsed()));
        due += pace;
        let asked = Instant::now();
        let post =
            agent.post(format!("{url}{}", protocol::path::PUSH)).header("authorization", format!("Bearer {token}"));
        let post = post.header("content-encoding", "deflate").header("x-forwarded-for", &address);
        let mut answer = post.send(&message[..]).expect("answered");
        let said = answer.body_mut().read_to_string().expect("text");
        assert_eq!(answer.status().as_u16(), 200, "{said}");
        let pushed: protocol::Pushed = serde_json::from_str(&said).expect("an answer");
        assert!(pushed.odd.is_empty() && pushed.new > 0, "{pushed:?}");
        asked.elapsed()
    });
    each.collect()
}

/// All tills at once: how long their messages took, the longest last.
fn push(url: &str, tokens: &[String], (messages, pace): (&[Vec<Vec<u8>>], Duration)) -> Vec<Duration> {
    let mut took: Vec<Duration> = std::thread::scope(|scope| {
        let each = messages.iter().zip(tokens).zip(0..);
        let sending: Vec<_> = each
            .map(|((messages, token), number)| scope.spawn(move || send(url, number, token, (messages, pace))))
            .collect();
        sending.into_iter().flat_map(|till| till.join().expect("no panic")).collect()
    });
    took.sort();
    took
}

/// The records of one till with so many sales, as those of so many tills.
fn tills(number: u32, sales: u64) -> Vec<Till> {
    let mut world = World::new("ledger-load");
    world.sell("a", sales);
    let store = world.store("a");
    let identity = store.identity().clone();
    let base = store.records_after(identity.device, 0, usize::MAX, usize::MAX).expect("readable");
    let public = identity.public_key.clone().expect("a key");
    (0..number).map(|number| other(&base, (identity.coop, identity.device, &public), number)).collect()
}

#[test]
fn many_tills_of_distinct_cooperatives_are_taken_in_whole() {
    if !tools::have("initdb") {
        return;
    }
    let long = std::env::var_os("GERAI_LONG").is_some();
    let (number, sales) = if long { (200, 65) } else { (12, 8) };
    let cluster = Cluster::start("load");
    let all = tills(number, sales);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
    let tokens: Vec<String> = runtime.block_on(async {
        let postgres = Postgres::open(&cluster.url()).await.expect("opens");
        let mut tokens = Vec::new();
        for (till, number) in all.iter().zip(0..) {
            tokens.push(join(&postgres, till, number).await);
        }
        tokens
    });
    let folder = shop::empty_folder("ledger-load-server");
    let server = Serving::on(&folder, &["serve", "--database", &cluster.url(), "--listen", "127.0.0.1:0"], 1);
    let url = format!("http://{}", server.address());
    // Most of each log at once, as after a day without a line; the rest sale by sale, as the day goes.
    let split = |till: &Till| till.records.len() - PACED;
    let stored: Vec<Vec<Vec<u8>>> = all.iter().map(|till| messages(&till.records[..split(till)], BATCH)).collect();
    let single: Vec<Vec<Vec<u8>>> = all.iter().map(|till| messages(&till.records[split(till)..], 1)).collect();
    let cpu = |process: u32| worked(process);
    let (began, before) = (Instant::now(), [std::process::id(), server.process(), cluster.process()].map(cpu));
    let pushes = push(&url, &tokens, (&stored, Duration::ZERO));
    let took = began.elapsed();
    let after = [std::process::id(), server.process(), cluster.process()].map(cpu);
    let [own, ledger, database] = [0, 1, 2].map(|which| (after[which] - before[which]) as f64 / 100.0);
    let pace = if long { Duration::from_secs(2) } else { Duration::ZERO };
    let paced = push(&url, &tokens, (&single, pace));
    let memory = most_memory(server.process());
    let records: u64 = cluster.sql_of("SELECT count(*) FROM record").parse().expect("a count");
    assert_eq!(records, all.iter().map(|till| till.records.len() as u64).sum::<u64>(), "all of it, once");
    for till in all.iter().take(3) {
        assert_eq!(super::postgres::differs(&cluster.url(), till.caller.coop), None);
    }
    let (raw, raw_cpu) = raw(&cluster);
    let p99 = |took: &[Duration]| took[took.len() * 99 / 100];
    let a_second = |count: u64| count as f64 / took.as_secs_f64();
    let (sold, stored) = (u64::from(number) * (sales - PACED as u64), records - u64::from(number) * PACED as u64);
    let (sales_a_second, records_a_second) = (a_second(sold), a_second(stored));
    println!(
        "load: {number} tills with {sold} sales in {stored} records all at once, {BATCH} a push: {took:.1?}, \
         {sales_a_second:.0} sales/s, {records_a_second:.0} records/s, p99 {:.0?}; the ledger took {memory} MB at most",
        p99(&pushes),
    );
    println!("load: a sale each every {pace:.0?}: p50 {:.1?}, p99 {:.1?}", paced[paced.len() / 2], p99(&paced));
    let own = own - ledger - database;
    println!("load: CPU of the generator {own:.1} s, of the ledger {ledger:.1} s, of the database {database:.1} s");
    // The rows that were written one by one are in the raw insert, too.
    let raw = raw.mul_f64(stored as f64 / records as f64);
    println!(
        "load: the same rows raw in {raw:.1?} with {raw_cpu:.1} s of the database's CPU: the ledger takes them in at \
         {:.0} % of that",
        100.0 * raw.as_secs_f64() / took.as_secs_f64(),
    );
    let coops: Vec<CoopId> = all.iter().map(|till| till.caller.coop).take(52).collect();
    city(&cluster, &url, &coops);
}

/// The city's page over all of them, each with a year of days sold and closed.
fn city(cluster: &Cluster, url: &str, coops: &[CoopId]) {
    let all: Vec<String> = coops.iter().map(|coop| format!("'{coop}'::uuid")).collect();
    let days = "generate_series(current_date - 366, current_date + 1, '1 day') AS d(day)";
    let all = format!("unnest(ARRAY[{}]) AS c(coop), {days}", all.join(", "));
    let stamp = "'', '\\x00', 1";
    for (table, columns) in [
        ("receipt_day", "'Z', day::date::text, 150"),
        ("sold_day", "day::date::text, 4000000"),
        ("day_closed", &format!("day::date::text, 0, 0, 'x', {stamp}")),
    ] {
        let sql = format!("INSERT INTO rows.{table} SELECT coop, {columns} FROM {all} ON CONFLICT DO NOTHING");
        cluster.sql_of(&sql);
    }
    cluster.sql_of("VACUUM ANALYZE");
    let world = World::on_postgres("ledger-load-city", &cluster.url());
    let mut guest = Guest::on(url.to_owned());
    guest.come_in("dinas", &world.account("dinas", Role::Dinas, coops));
    let page = guest.get("/kota?hari=365");
    assert_eq!(page.text().matches("<section").count(), coops.len());
    assert!(page.text().matches("365").count() > coops.len(), "each has its year");
    let mut took: Vec<Duration> = (0..5)
        .map(|_| {
            let began = Instant::now();
            guest.get("/kota?hari=365");
            began.elapsed()
        })
        .collect();
    took.sort();
    println!(
        "load: the city's page of {} cooperatives with a year each in {:.0?}, {} kB",
        coops.len(),
        took[2],
        page.text().len() / 1_000,
    );
}
