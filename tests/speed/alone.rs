//! A till in a process of its own: how long from nothing to the first frame, and how much memory it holds.

use std::process::{Command, ExitCode};

use gerai::io::folder::Folder;
use gerai::till::input::Input;

use super::catalogue;
use super::figure::{Budget, Figures, Times};
use super::frame::Window;
use super::selling::{Dice, begin, fill, pay};
use super::shop::{self, Shop};

/// Followed by the shop's folder.
pub const FOLDER: &str = "--till";
/// Sells as well.
pub const SELLS: &str = "--sells";

const SALES: usize = 20;
const LINES: usize = 5;

/// In the process of its own: opens the shop, draws the first frame and, if asked, sells a hundred items.
pub fn run(folder: &str, sells: bool) -> ExitCode {
    let mut station = shop::open(&Folder::at(folder), 6);
    let mut window = Window::new();
    window.show(station.answer().expect("readable"));
    if sells {
        let codes = catalogue::codes(&shop::demo());
        let mut dice = Dice::new(3);
        window.show(begin(&mut station));
        for _ in 0..SALES {
            for lines in 1..=LINES {
                window.show(fill(&mut station, &codes, &mut dice, lines));
            }
            let answer = station.answer().expect("readable");
            window.show(pay(&mut station, &answer));
            station.submit(&Input::Next).expect("the next customer");
        }
    }
    println!("{}", std::fs::read_to_string("/proc/self/status").unwrap_or_default());
    ExitCode::SUCCESS
}

pub fn measure(shop: &Shop, figures: &mut Figures) {
    let mut first = Times::default();
    for _ in 0..20 {
        first.time(|| till(shop, &[]));
    }
    figures.times("process started → first frame drawn", Budget::p99(150.0), &first, "and ended again");
    let status = till(shop, &[SELLS]);
    let megabytes = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        let kilobytes: f64 = line.trim_matches([':', ' ', '\t', 'k', 'B']).parse().unwrap_or_default();
        kilobytes / 1_024.0
    };
    let remark = format!("{} items sold, window drawn", SALES * LINES);
    figures.value("resident memory, most", Some(80.0), megabytes("VmHWM"), "MB", &remark);
    figures.value("– at the end", None, megabytes("VmRSS"), "MB", "");
}

fn till(shop: &Shop, more: &[&str]) -> String {
    let bench = std::env::current_exe().expect("this program");
    let done = Command::new(bench).arg(FOLDER).arg(shop.folder.path()).args(more).output().expect("it starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}
