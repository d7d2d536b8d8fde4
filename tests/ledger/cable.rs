//! The whole of it as one would do it at home: three commands of the README, real processes, and a cable that is pulled
//! while both tills sell.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::time::{Duration, Instant};

use gerai::store::{Mode, Store};

use super::cluster::Cluster;
use super::killed::Serving;
use super::line::Faults;
use super::postgres::differs;
use super::proxy::Cable;
use super::world::{Figures, figures};
use crate::program::{self, gerai};
use crate::{shop, tools};

/// A till that stays open: `gerai ring -`, a line at a time, each answered before the next.
struct Open {
    child: Child,
    to: ChildStdin,
    from: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Open {
    fn at(folder: &Path) -> Self {
        let mut command = program::command(folder);
        command.args(["ring", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        let to = child.stdin.take().expect("piped");
        let from = BufReader::new(child.stdout.take().expect("piped")).lines();
        Self { child, to, from }
    }

    fn ring(&mut self, line: &str) {
        writeln!(self.to, "{line}").and_then(|()| self.to.flush()).expect("the till reads");
        let answer = self.from.next().expect("an answer").expect("text");
        assert!(answer.contains("\"ok\":true"), "{line}: {answer}");
    }

    fn close(mut self) {
        drop(self.to);
        assert!(self.child.wait().expect("our own child").success());
    }
}

fn sell(folder: &Path, sales: u64, member: &str) {
    let mut till = Open::at(folder);
    till.ring("login kasir 111111");
    for sale in 1..=sales {
        till.ring("add S00012 1");
        till.ring(&format!("add S00014 {sale}"));
        if sale % 2 == 0 {
            till.ring(&format!("member {member}"));
        }
        till.ring("pay cash 2000000");
    }
    till.close();
}

fn read(path: &Path) -> Figures {
    figures(&Store::open(path, Mode::ReadOnly).expect("opens"))
}

/// A till that tries until it has sent everything; how often it failed.
fn sync(folder: &Path, until_done: bool) -> u32 {
    let end = Instant::now() + Duration::from_secs(120);
    let mut failed = 0;
    loop {
        let tried = gerai(folder, &["sync"]);
        if tried.status == Some(0) || !until_done {
            return failed + u32::from(tried.status != Some(0));
        }
        failed += 1;
        assert!(Instant::now() < end, "{tried:?}");
        std::thread::sleep(Duration::from_millis(300));
    }
}

/// What the two tills' own reports say, as a person would compare them.
fn reports(folder: &Path) -> Vec<String> {
    let report = |name: &str| gerai(folder, &["report", name, "--format", "csv"]).done();
    ["trial-balance", "stock", "members"].map(report).into()
}

/// Sales at both tills while the cable between them and the server is pulled in the middle of messages and put back,
/// eight times at other places; in the end receipts, stock, purchases of members and the books are the same on all
/// three, to the rupiah.
#[test]
fn the_cable_is_pulled_during_sales_and_put_back() {
    let [a, b] = ["ledger-cable-a", "ledger-cable-b"].map(shop::empty_folder);
    let at = "2026-11-24T00:00:00Z";
    gerai(&a, &["demo", "--seed", "12", "--sales", "30", "--days", "1", "--at", at]).done();
    // The server has its own folder, so that both tills reach it by the cable.
    let server = shop::empty_folder("ledger-cable-server");
    let serving = Serving::start(&server, "127.0.0.1:0", 2);
    let cable = Cable::to(&serving.address());
    gerai(&a, &["enrol", &cable.url(), &serving.code()]).done();
    gerai(&a, &["sync"]).done();
    let said = gerai(&a, &["enrol", "--code"]).done();
    let mut words = said.split_whitespace().map(|word| word.trim_end_matches([',', '.']));
    let code = words.rfind(|word| word.matches('-').count() == 3).expect("a code").to_owned();
    gerai(&b, &["enrol", &cable.url(), &code]).done();
    for till in [&a, &b] {
        program::ring(till, &["login kasir 111111", "open 0"], &[]).done();
    }
    let mut dice = Faults::new(20_261_128);
    let (mut sold, mut failed, mut pulled) = (30, 0, 0);
    for _ in 0..8 {
        let (sales_a, sales_b) = (1 + dice.roll(3), 1 + dice.roll(3));
        cable.pull_after(200 + dice.roll(5_000));
        // Both sell and send at the same time; the cable goes somewhere within it.
        std::thread::scope(|scope| {
            let tills = [(&a, sales_a, "A00001"), (&b, sales_b, "A00002")];
            let trying = tills.map(|(folder, sales, member)| {
                scope.spawn(move || {
                    sell(folder, sales, member);
                    sync(folder, false)
                })
            });
            failed += trying.map(|till| till.join().expect("no panic")).iter().sum::<u32>();
        });
        pulled += u32::from(cable.is_pulled());
        sold += sales_a + sales_b;
        cable.put_back();
    }
    assert!(pulled >= 4 && failed >= 2, "seed {}: pulled {pulled}, failed {failed}", dice.seed());
    for till in [&a, &b, &a, &b] {
        sync(till, true);
    }
    let till = read(&a.join("gerai.db"));
    assert_eq!(till.sales, sold, "seed {}", dice.seed());
    assert_eq!(read(&b.join("gerai.db")), till, "seed {}", dice.seed());
    assert_eq!(read(&server.join("ledger/ledger.db")), till, "seed {}", dice.seed());
    assert_eq!(reports(&b), reports(&a), "a person sees the same papers");
    gerai(&server, &["verify", "--ledger"]).done();
}

/// Two seconds each way: an exchange takes its time, and moves what it should; a sale meanwhile does not wait for it.
#[test]
fn a_line_of_two_seconds_moves_everything() {
    let a = shop::empty_folder("ledger-slow");
    let at = "2026-11-24T00:00:00Z";
    gerai(&a, &["demo", "--seed", "2", "--sales", "40", "--days", "1", "--at", at]).done();
    let server = shop::empty_folder("ledger-slow-server");
    let serving = Serving::start(&server, "127.0.0.1:0", 2);
    let cable = Cable::to(&serving.address());
    cable.slow(Duration::from_secs(2));
    let began = Instant::now();
    gerai(&a, &["enrol", &cable.url(), &serving.code()]).done();
    gerai(&a, &["sync"]).done();
    assert!(began.elapsed() > Duration::from_secs(8), "it was slow");
    assert_eq!(read(&server.join("ledger/ledger.db")), read(&a.join("gerai.db")));
}

/// The same as processes on PostgreSQL: the cable is pulled, the server is killed, and it ends alike.
#[test]
fn the_cable_to_postgres_is_pulled_and_put_back() {
    if !tools::have("initdb") {
        return;
    }
    let cluster = Cluster::start("cable");
    let (url, a) = (cluster.url(), shop::empty_folder("ledger-cable-postgres"));
    let at = "2026-11-24T00:00:00Z";
    gerai(&a, &["demo", "--seed", "14", "--sales", "20", "--days", "1", "--at", at]).done();
    let said = gerai(&a, &["serve", "--database", &url, "--code"]).done();
    let mut words = said.split_whitespace().map(|word| word.trim_end_matches([',', '.']));
    let code = words.find(|word| word.matches('-').count() == 3).expect("a code").to_owned();
    let serving = Serving::on(&a, &["serve", "--database", &url, "--listen", "127.0.0.1:0"], 1);
    let cable = Cable::to(&serving.address());
    gerai(&a, &["enrol", &cable.url(), &code]).done();
    program::ring(&a, &["login kasir 111111", "open 0"], &[]).done();
    let mut dice = Faults::new(5);
    for _ in 0..4 {
        cable.pull_after(200 + dice.roll(9_000));
        sell(&a, 2, "A00001");
        sync(&a, false);
        cable.put_back();
    }
    sync(&a, true);
    let store = Store::open(a.join("gerai.db"), Mode::ReadOnly).expect("opens");
    let coop = store.identity().coop;
    let sales = cluster.of(&coop.to_string(), "SELECT count(*) FROM rows.sale").expect("answered");
    assert_eq!(sales, figures(&store).sales.to_string());
    assert_eq!(sales, "28");
    assert_eq!(differs(&url, coop), None);
}
