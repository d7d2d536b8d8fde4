//! What befalls a server: its disk is full, its certificate has expired, a million little questions, strangers. Each
//! time the till says the sentence for it, keeps what it has, and goes on when it is over.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use gerai::domain::id::CoopId;
use gerai::io::folder::Folder;
use gerai::io::joined;
use gerai::station::sync;
use gerai::sync::protocol::{self, Push, Revoke, Why, path};

use super::cluster::Cluster;
use super::histories::Through;
use super::killed::Serving;
use super::postgres::{coop, differs};
use super::world::{World, now};
use crate::adversity::disks::Disk;
use crate::program::gerai;
use crate::{shop, tools};

#[test]
fn a_full_disk_at_the_server_loses_nothing() {
    let Some(disk) = Disk::of("12m", "ledger-full-disk") else { return };
    let mut world = World::new("ledger-full");
    world.restart_on(Folder::at(disk.0.join("ledger")));
    world.join("a");
    world.exchange("a");
    let before = world.ledger_figures();
    world.sell("a", 60);
    let waiting = world.waiting("a");
    disk.fill(0);
    for _ in 0..3 {
        let full = world.try_exchange("a", Through).expect_err("there is no room");
        assert_eq!(full.advice().key, "sync-unavailable");
        assert!(world.waiting("a") > 0 && world.waiting("a") <= waiting);
    }
    assert!(world.ledger_figures().sales >= before.sales, "what is there can be read");
    world.sell("a", 1);
    disk.empty();
    world.exchange("a");
    assert_eq!(world.waiting("a"), 0);
    assert_eq!(world.ledger_figures(), world.figures("a"));
    assert_eq!(world.figures("a").sales, 61);
    world.stop();
}

/// PostgreSQL says that its disk is full in the middle of a push: nothing of the push is there.
#[test]
fn a_full_disk_under_postgres_loses_nothing() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("full");
    let mut world = World::on_postgres("ledger-postgres-full", &cluster.url());
    world.join("a");
    world.exchange("a");
    world.sell("a", 3);
    cluster.sql_of(
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
         CREATE TRIGGER full_disk BEFORE UPDATE ON coop FOR EACH STATEMENT EXECUTE FUNCTION full_disk()",
    );
    let records = || cluster.sql_of("SELECT count(*) FROM record");
    let before = records();
    let full = world.try_exchange("a", Through).expect_err("there is no room");
    assert_eq!(full.advice().key, "sync-unavailable");
    assert_eq!(records(), before, "a push is there whole or not at all");
    cluster.sql_of("DROP FUNCTION full_disk CASCADE");
    world.exchange("a");
    assert_eq!(world.waiting("a"), 0);
    assert_eq!(differs(&cluster.url(), coop(&world)), None);
}

/// Certificates made for a test, in a folder of their own: the authority's, one that holds, one that has expired.
struct Certificates(std::path::PathBuf);

impl Certificates {
    fn make(name: &str) -> Self {
        let folder = shop::empty_folder(name);
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("names"), "subjectAltName=IP:127.0.0.1,DNS:localhost\n").expect("written");
        let new = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
        let sign = "x509 -req -in s.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile names";
        for line in [
            format!("req -x509 {new} -keyout ca.key -out ca.pem -subj /CN=ca -days 30"),
            format!("req {new} -keyout s.key -out s.csr -subj /CN=localhost"),
            format!("{sign} -days 30 -out good.pem"),
            // Its end lies before its beginning.
            format!("{sign} -days -1 -out expired.pem"),
        ] {
            let made = Command::new("openssl").args(line.split(' ')).current_dir(&folder).output();
            assert!(made.is_ok_and(|output| output.status.success()), "openssl {line}");
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    fn serve(&self, data: &std::path::Path, listen: &str, certificate: &str) -> Serving {
        let (certificate, key) = (self.path(certificate), self.path("s.key"));
        Serving::on(data, &["serve", "--listen", listen, "--cert", &certificate, "--key", &key], 1)
    }
}

/// The server's certificate has expired: the till says so, sends nothing, keeps everything, and goes on by itself once
/// there is another one.
#[test]
fn an_expired_certificate_is_said_and_nothing_is_sent() {
    if !tools::have("openssl") {
        return;
    }
    let made = Certificates::make("ledger-expired-certificates");
    let (a, server) = (shop::empty_folder("ledger-expired-a"), shop::empty_folder("ledger-expired-server"));
    let at = "2026-11-24T00:00:00Z";
    gerai(&a, &["demo", "--seed", "6", "--sales", "5", "--days", "1", "--at", at]).done();
    let mut plain = Serving::start(&server, "127.0.0.1:0", 2);
    let address = plain.address();
    gerai(&a, &["enrol", &format!("http://{address}"), &plain.code()]).done();
    plain.kill();
    let folder = Folder::at(&a);
    let mut line = joined::read(&folder).expect("readable").expect("joined");
    line.url = format!("https://{address}");
    joined::write(&folder, &line).expect("written");
    let mut expired = made.serve(&server, &address, "expired.pem");
    let refused = gerai(&a, &["sync"]).refused();
    assert!(refused.contains(&line.url) && refused.contains("masanya"), "{refused}");
    let mut http = sync::transport::Http::to(&line.url, None).expect("an address");
    let request = sync::transport::Request::post(path::PULL, Vec::new());
    let why = sync::transport::Transport::send(&mut http, &request).expect_err("it has expired").to_string();
    assert!(why.contains("xpired"), "expired, not only unknown: {why}");
    expired.kill();
    let plain = Serving::start(&server, &address, 1);
    line.url = format!("http://{address}");
    joined::write(&folder, &line).expect("written");
    gerai(&a, &["sync"]).done();
    gerai(&server, &["verify", "--ledger"]).done();
    drop(plain);
}

/// With a certificate of its own the server speaks TLS and nothing else; a key that is another's is refused at once.
#[test]
fn a_server_with_its_own_certificate_speaks_tls() {
    if !tools::have("openssl") {
        return;
    }
    let made = Certificates::make("ledger-tls-certificates");
    let server = shop::empty_folder("ledger-tls-server");
    let wrong = |certificate: &str, key: &str| {
        let (certificate, key) = (made.path(certificate), made.path(key));
        gerai(&server, &["serve", "--listen", "127.0.0.1:0", "--cert", &certificate, "--key", &key]).refused()
    };
    assert!(wrong("good.pem", "names").contains("names"), "the file is named");
    wrong("good.pem", "ca.key");
    let certificate = made.path("good.pem");
    assert_eq!(gerai(&server, &["serve", "--cert", &certificate]).status, Some(2), "a key is missing");
    let (key, listen) = (made.path("s.key"), "127.0.0.1:0");
    let serving = Serving::on(&server, &["serve", "--listen", listen, "--cert", &certificate, "--key", &key], 1);
    let address = serving.said().split("https://").nth(1).expect("an address").to_owned();
    let address = address.split_whitespace().next().expect("an address").trim_end_matches('.').to_owned();
    let asked = |ca: &str| {
        let mut client = Command::new("openssl");
        client.args(["s_client", "-quiet", "-verify_return_error", "-connect", &address, "-CAfile", &made.path(ca)]);
        client.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
        let mut child = client.stderr(std::process::Stdio::null()).spawn().expect("openssl starts");
        let request = b"GET /v1/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
        let mut to = child.stdin.take().expect("piped");
        let _refused = to.write_all(request);
        let mut answer = String::new();
        let _read = child.stdout.take().expect("piped").read_to_string(&mut answer);
        drop(to);
        let _ended = child.wait();
        answer
    };
    assert!(asked("ca.pem").starts_with("HTTP/1.1 200"), "who knows the authority is answered");
    assert_eq!(asked("names"), "", "who does not, is not");
    let mut plain = TcpStream::connect(&address).expect("it listens");
    plain.write_all(b"GET /v1/health HTTP/1.1\r\nhost: x\r\n\r\n").expect("sent");
    let mut answer = Vec::new();
    let _read = plain.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP/1.1"), "nothing is said in the open");
}

/// The till's clock is hours off: that is said, and no figure depends on whose clock is right.
#[test]
fn a_wrong_clock_is_said_and_changes_no_figure() {
    let mut world = World::new("ledger-clock");
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.sell("a", 2);
    world.sell("b", 3);
    for (till, hours) in [("a", 30), ("b", -5), ("a", 30), ("b", -5)] {
        let mut line = world.line(till);
        let wrong = now().plus_millis(hours * 3_600_000);
        let mut ids = (0..).map(|n| uuid::Uuid::from_u128(n + 1));
        let moved =
            sync::exchange(&mut world.store(till), &mut *line, &mut || wrong, &mut || ids.next().expect("more"));
        assert_eq!(moved.expect("exchanged").skew_ms, -hours * 3_600_000);
    }
    assert_eq!(world.figures("a").sales, 5);
    assert_eq!(world.figures("b"), world.figures("a"));
    assert_eq!(world.ledger_figures(), world.figures("a"));
}

/// Very many tiny questions, good ones and nonsense, on many connections at once: each is answered or refused in a
/// word, the server stays small, and a till gets through afterwards.
#[test]
fn a_million_tiny_requests_cost_nothing() {
    let (a, server) = (shop::empty_folder("ledger-tiny-a"), shop::empty_folder("ledger-tiny-server"));
    let at = "2026-11-24T00:00:00Z";
    gerai(&a, &["demo", "--seed", "8", "--sales", "20", "--days", "1", "--at", at]).done();
    let serving = Serving::start(&server, "127.0.0.1:0", 2);
    let (address, code) = (serving.address(), serving.code());
    gerai(&a, &["enrol", &format!("http://{address}"), &code]).done();
    let all = if std::env::var_os("GERAI_LONG").is_some() { 1_000_000 } else { 24_000 };
    let (connections, at_once) = (16, 50);
    let answered: usize = std::thread::scope(|scope| {
        let flood = (0..connections).map(|number| {
            let address = &address;
            scope.spawn(move || (0..all / connections / at_once).map(|_| ask(address, number, at_once)).sum::<usize>())
        });
        let threads: Vec<_> = flood.collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).sum()
    });
    assert_eq!(answered, all / connections / at_once * at_once * connections, "each has its answer");
    let status = std::fs::read_to_string(format!("/proc/{}/status", serving.id())).unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    assert!(peak.is_none_or(|kib: u64| kib < 300 * 1_024), "{peak:?} KiB");
    let end = Instant::now() + Duration::from_secs(90);
    while gerai(&a, &["sync"]).status != Some(0) {
        assert!(Instant::now() < end, "the till gets through once the flood is over");
        std::thread::sleep(Duration::from_secs(1));
    }
    gerai(&server, &["verify", "--ledger"]).done();
}

/// So many requests in one go on one connection; how many answers came, each a refusal or what was asked for.
fn ask(address: &str, number: usize, at_once: usize) -> usize {
    let request = match number % 4 {
        0 => "GET /v1/health HTTP/1.1\r\nhost: x\r\n\r\n",
        1 => "POST /v1/pull HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}",
        2 => "POST /v1/push HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\ncontent-length: 0\r\n\r\n",
        _ => "GET /kota HTTP/1.1\r\nhost: x\r\n\r\n",
    };
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("set");
    stream.write_all(request.repeat(at_once).as_bytes()).expect("sent");
    let (mut seen, mut text, mut piece) = (0, String::new(), [0; 8_192]);
    while seen < at_once {
        let read = stream.read(&mut piece).expect("answered");
        assert!(read > 0, "{seen} of {at_once}: the line is held");
        text.push_str(&String::from_utf8_lossy(&piece[..read]));
        seen = text.matches("HTTP/1.1 ").count();
    }
    for status in text.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]) {
        assert!(["200", "303", "400", "401", "429"].contains(&status), "{status}");
    }
    seen
}

/// Strangers at PostgreSQL: no token, a token of nobody, another cooperative's records in a body, a revoked till's.
#[test]
fn postgres_takes_nothing_from_strangers() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("strangers");
    let mut world = World::on_postgres("ledger-strangers", &cluster.url());
    world.join("a");
    world.exchange("a");
    world.new_till("a", "b");
    world.settle(&["a", "b"]);
    let push = |records: &[_]| protocol::message(&Push { batch: uuid::Uuid::nil() }, records);
    let real = world.token_of("a");
    for token in [None, Some(""), Some("0"), Some(&real[..64]), Some(&*"f".repeat(96))] {
        assert_eq!(world.post(token, path::PUSH, push(&[])).0, 401, "{token:?}");
    }
    let records = || cluster.sql_of("SELECT count(*) FROM record");
    let before = records();
    let device = world.store("b").identity().device;
    let mut theirs = world.store("b").records_after(device, 0, 2, usize::MAX).expect("readable");
    let foreign = CoopId(uuid::Uuid::from_bytes([9; 16])).to_string();
    for record in &mut theirs {
        record.body = record.body.replace(&coop(&world).to_string(), &foreign);
    }
    let (status, answer) = world.post(Some(&real), path::PUSH, push(&theirs));
    assert_eq!((status, answer.matches("other_coop").count()), (200, 2), "{answer}");
    let revoke = serde_json::to_vec(&Revoke { device }).expect("JSON");
    assert_eq!(world.post(Some(&real), path::REVOKE, revoke).0, 204);
    world.sell("b", 1);
    assert_eq!(world.try_exchange("b", Through).expect_err("revoked").advice().key, "sync-revoked");
    // Its records come by another till: they are put aside.
    let known =
        world.store("a").log_ends().expect("readable").iter().find(|end| end.device == device).map(|end| end.seq);
    let later = world.store("b").records_after(device, known.expect("known"), 50, usize::MAX).expect("readable");
    let (status, answer) = world.post(Some(&real), path::PUSH, push(&later));
    assert!(status == 200 && answer.contains("\"revoked\""), "{status} {answer}");
    assert_eq!(records(), before, "none of it is in the logs");
    let aside = world.shelf("a");
    assert_eq!(aside.iter().filter(|line| line.why == Why::Revoked).count(), later.len(), "{aside:?}");
    assert_eq!(differs(&cluster.url(), coop(&world)), None);
}
