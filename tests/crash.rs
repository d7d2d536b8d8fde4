//! The program killed at any moment, as by a power cut or a person in a hurry: what was shown as saved is in the log,
//! nothing is half done, the till goes on with the next number, no paper comes out twice.
//!
//! Where it is killed is drawn from a seed; where that falls in the program's work is the machine's affair.

mod basket;
mod half_made;
mod two_programs;

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use gerai::io::entropy::{Entropy, Seeded};
use gerai::io::folder::Folder;
use gerai::store::print_queue::{JobState, Target};
use gerai::store::{Mode, Store};
use serde_json::Value;

use crate::program::{self, gerai};
use crate::shop::{self, INDOMIE};

const SEED: u64 = 20_261_124;

/// How many moments each test tries.
fn moments() -> u64 {
    if std::env::var_os("GERAI_LONG").is_some() { 200 } else { 25 }
}

/// Numbers from a seed.
struct Dice(Seeded);

impl Dice {
    fn new(moment: u64) -> Self {
        Self(Seeded::new(SEED + moment))
    }

    /// From 0, below `faces`.
    fn roll(&mut self, faces: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes) % faces
    }
}

/// A till that is fed over a pipe, and what it says.
struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    /// Starts `ring -` and gives it all of `inputs`; more may follow, so it waits for them.
    fn start(folder: &Path, more: &[&str], inputs: &str) -> Self {
        let mut command = program::command(folder);
        command.args(["ring", "-"]).args(more).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        child.stdin.as_mut().expect("piped").write_all(inputs.as_bytes()).expect("a pipe holds 64 KiB");
        let (tell, lines) = channel();
        let out = child.stdout.take().expect("piped");
        std::thread::spawn(move || {
            let mut reader = BufReader::new(out);
            let mut line = String::new();
            // A last line without its end was not said.
            while reader.read_line(&mut line).is_ok_and(|_| line.ends_with('\n')) {
                if tell.send(std::mem::take(&mut line)).is_err() {
                    return;
                }
            }
            let _rest = reader.read_to_end(&mut Vec::new());
        });
        Self { child, lines }
    }

    /// The next thing it says.
    fn hear(&self) -> Value {
        let line = self.lines.recv_timeout(Duration::from_secs(60)).expect("it answers");
        serde_json::from_str(&line).expect("JSON")
    }

    fn say(&mut self, line: &str) -> Value {
        let input = self.child.stdin.as_mut().expect("piped");
        writeln!(input, "{line}").expect("it reads");
        self.hear()
    }

    /// No more input: it ends by itself.
    fn finish(mut self) -> Option<i32> {
        drop(self.child.stdin.take());
        self.child.wait().expect("our own child").code()
    }

    /// Kills it some answers and some time later; everything it had said.
    fn kill_after(mut self, answers: u64, pause: Duration) -> Vec<Value> {
        let mut said: Vec<String> =
            (0..answers).map_while(|_| self.lines.recv_timeout(Duration::from_secs(60)).ok()).collect();
        std::thread::sleep(pause);
        self.child.kill().expect("our own child");
        self.child.wait().expect("our own child");
        said.extend(self.lines.iter());
        said.iter().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

/// The receipts that answers have shown as completed, each once.
fn shown(answers: &[Value]) -> Vec<String> {
    let mut shown: Vec<String> =
        answers.iter().filter_map(|answer| answer["sale"]["receipt"].as_str().map(str::to_owned)).collect();
    shown.dedup();
    shown
}

/// So many sales, the shift opened first; where it is open already that is refused and nothing else.
fn inputs(sales: usize) -> String {
    let sale = format!("scan {INDOMIE}\nadd S00002 0.755\npay cash 50000\n");
    format!("login kasir 111111\nopen 0\n{}", sale.repeat(sales))
}

/// Practice tells its own time: five minutes further on at each start, all on one business date.
fn at(moment: u64) -> String {
    let first: gerai::domain::time::Instant = "2026-11-23T22:30:00Z".parse().expect("an instant");
    first.plus_millis(i64::try_from(moment * 300_000).expect("few moments")).to_string()
}

#[test]
fn killed_at_any_moment_it_loses_nothing_that_was_shown() {
    let (folder, station) = shop::open("crash-moments");
    drop(station);
    let folder = folder.path();
    let mut kept: Vec<String> = Vec::new();
    for moment in 0..moments() {
        let mut dice = Dice::new(moment);
        // One in five dies while it starts.
        let (answers, pause) = match dice.roll(5) {
            0 => (0, Duration::from_micros(dice.roll(300_000))),
            _ => (1 + dice.roll(60), Duration::from_micros(dice.roll(8_000))),
        };
        let context = format!("seed {SEED}, moment {moment}: killed {pause:?} after {answers} answers");
        let running = Running::start(folder, &["--at", &at(moment), "--seed", "7"], &inputs(60));
        let shown = shown(&running.kill_after(answers, pause));
        let log = program::receipts(folder);
        assert_eq!(log[..kept.len()], kept, "nothing that was there is gone: {context}");
        let new = &log[kept.len()..];
        assert!(new.starts_with(&shown), "shown {shown:?}, in the log {new:?}: {context}");
        assert!(new.len() <= shown.len() + 1, "shown {shown:?}, in the log {new:?}: {context}");
        let numbers: Vec<String> = (1..=log.len()).map(|number| format!("261124-A-{number:04}")).collect();
        assert_eq!(log, numbers, "no number twice, none left out: {context}");
        let verified = gerai(folder, &["verify"]);
        assert_eq!(verified.status, Some(0), "{verified:?}: {context}");
        kept = log;
    }
    assert!(kept.len() > 10, "the till sold between its deaths: {kept:?}");
    let rung =
        program::ring(folder, &["login kasir 111111", "add S00001", "pay cash 50000"], &["--at", &at(moments())]);
    let next = shown(&rung.answers());
    assert_eq!(next, [format!("261124-A-{:04}", kept.len() + 1)], "it goes on selling with the next number");
}

#[test]
fn killed_while_it_prints_it_prints_no_paper_twice() {
    let (folder, station) = shop::open("crash-papers");
    drop(station);
    let paper = program::beside(folder.path(), "paper", b"");
    let device = format!("printer = \"file:{}\"\nprinter_profile = \"text-only\"\n", paper.display());
    std::fs::write(folder.device_toml(), device).expect("our own folder");
    for moment in 0..moments() {
        let mut dice = Dice::new(1_000 + moment);
        let running = Running::start(folder.path(), &["--at", &at(moment), "--seed", "7"], &inputs(5));
        // All is rung up at once; the worker is somewhere among the papers.
        running.kill_after(17, Duration::from_micros(dice.roll(400_000)));
    }
    let store = Store::open(Folder::at(folder.path()).database(), Mode::ReadOnly).expect("readable");
    let waiting = |store: &Store| store.waiting_jobs(Target::Printer).expect("readable");
    assert!(waiting(&store) > 0, "some died before their paper");
    drop(store);
    // What waits is printed with the next sale; what was on its way is left for a person to look at.
    for start in 0..20 {
        program::ring(
            folder.path(),
            &["login kasir 111111", "add S00001", "pay cash 5000"],
            &["--at", &at(moments() + start)],
        )
        .done();
        if waiting(&Store::open(Folder::at(folder.path()).database(), Mode::ReadOnly).expect("readable")) == 0 {
            break;
        }
    }
    let printed = std::fs::read(&paper).expect("the paper");
    let printed = String::from_utf8_lossy(&printed);
    assert!(!printed.contains("SALINAN"), "nobody asked for a copy");
    let store = Store::open(Folder::at(folder.path()).database(), Mode::ReadOnly).expect("readable");
    let (mut once, mut unknown) = (0, 0);
    for receipt in program::receipts(folder.path()) {
        let times = printed.matches(&receipt).count();
        let jobs = store.jobs_of(&receipt.parse().expect("a number")).expect("readable");
        let states: Vec<JobState> = jobs.iter().map(|job| job.state).collect();
        match states[..] {
            [JobState::Sent | JobState::Confirmed] => {
                assert_eq!(times, 1, "{receipt} is said to be printed");
                once += 1;
            }
            [JobState::Unknown] => {
                assert!(times <= 1, "{receipt} came out {times} times");
                unknown += 1;
            }
            _ => panic!("{receipt}: {states:?}, on paper {times} times"),
        }
    }
    assert!(once > 10, "{once} printed, {unknown} unknown");
}
