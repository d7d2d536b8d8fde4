//! The server as a process of its own, killed while it takes in and started again: nothing lost, nothing doubled.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use gerai::io::entropy::{self, Entropy};
use gerai::io::folder::Folder;
use gerai::station::sync;
use gerai::store::{Mode, Store};

use super::line::Faults;
use super::world::{self, figures};
use crate::program::{self, gerai};
use crate::shop;

/// A running `gerai serve` and the lines it has said.
pub struct Serving {
    child: Child,
    lines: Vec<String>,
}

impl Serving {
    pub fn start(folder: &Path, listen: &str, lines: usize) -> Self {
        Self::on(folder, &["serve", "--listen", listen], lines)
    }

    pub fn on(folder: &Path, arguments: &[&str], lines: usize) -> Self {
        let mut command = program::command(folder);
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let lines = out.lines().take(lines).map(|line| line.expect("text")).collect();
        Self { child, lines }
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// The address in what it said first.
    pub fn address(&self) -> String {
        let word = self.lines[0].split_whitespace().find(|word| word.starts_with("http://")).expect("an address");
        word.trim_start_matches("http://").trim_end_matches('.').to_owned()
    }

    /// What it said first.
    pub fn said(&self) -> &str {
        &self.lines[0]
    }

    /// Of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn code(&self) -> String {
        let fits = |word: &&str| word.matches('-').count() == 3;
        let word = self.lines[1].split_whitespace().find(|word| fits(&word.trim_end_matches(','))).expect("a code");
        word.trim_end_matches(',').to_owned()
    }

    pub fn kill(&mut self) {
        // SIGKILL: nothing is said, nothing is closed.
        self.child.kill().expect("our own child");
        self.child.wait().expect("our own child");
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _killed = self.child.kill();
        let _waited = self.child.wait();
    }
}

/// Three commands of the README: the shop, the server in its folder, another till. Then the server dies again and
/// again.
#[test]
fn a_server_killed_within_a_push_takes_the_rest_later() {
    let (a, b) = (shop::empty_folder("ledger-killed-a"), shop::empty_folder("ledger-killed-b"));
    let at = "2026-11-24T00:00:00Z";
    gerai(&a, &["demo", "--seed", "3", "--sales", "150", "--days", "3", "--at", at]).done();
    let read = |path: &Path| figures(&Store::open(path, Mode::ReadOnly).expect("opens"));
    let sold = read(&a.join("gerai.db")).sales;
    let mut server = Serving::start(&a, "127.0.0.1:0", 2);
    let (address, code) = (server.address(), server.code());
    let mut faults = Faults::new(7);
    let moments = if std::env::var_os("GERAI_LONG").is_some() { 40 } else { 6 };
    for moment in 0..moments {
        let folder = Folder::at(&a);
        let exchanging = std::thread::spawn(move || exchange(&folder));
        std::thread::sleep(Duration::from_millis(faults.roll(400)));
        server.kill();
        let _cut = exchanging.join().expect("no panic");
        server = Serving::start(&a, &address, 1);
        assert!(server.lines[0].contains(&address), "moment {moment}: {:?}", server.lines);
    }
    gerai(&a, &["sync"]).done();
    gerai(&b, &["enrol", &format!("http://{address}"), &code]).done();
    program::ring(&b, &["login kasir 111111", "open 0", "add S00001 1", "pay cash 200000"], &[]).done();
    gerai(&b, &["sync"]).done();
    gerai(&a, &["sync"]).done();
    let till = read(&a.join("gerai.db"));
    assert_eq!(till.sales, sold + 1, "what the demo sold, and one at the new till");
    assert_eq!(read(&b.join("gerai.db")), till);
    assert_eq!(read(&a.join("ledger/ledger.db")), till);
    gerai(&a, &["verify", "--ledger"]).done();
    assert!(gerai(&a, &["rebuild", "--ledger"]).refused().contains("ledger"), "the server writes in it");
    server.kill();
    gerai(&a, &["rebuild", "--ledger"]).done();
    assert_eq!(read(&a.join("ledger/ledger.db")), till);
}

pub fn exchange(folder: &Folder) -> Result<(), sync::SyncError> {
    let joined = gerai::io::joined::read(folder).expect("readable").expect("joined");
    let mut line = world::connect(&joined.url, Some(&joined.token)).expect("an address");
    let mut store = Store::open(folder.database(), Mode::ReadWrite).expect("opens");
    let mut entropy = entropy::System;
    let mut now = || gerai::io::clock::Clock::now(&gerai::io::clock::System);
    sync::exchange(&mut store, &mut *line, &mut now, &mut || entropy.uuid()).map(drop)
}
