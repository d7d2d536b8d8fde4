//! The same speed in year five: 99th of scan, search and close on a shop's first day, and with a million sales behind
//! it.
//!
//! Always holds: both shops have the same goods and members, made by the same import; they are measured in turn, and
//! the best of the rounds counts, since a shared machine has bad moments and no good ones. Both are thrown away at the
//! end: the older one takes some ten gigabytes.

use std::process::ExitCode;

use super::figure::Figures;
use super::shop::{self, Size};
use super::{asking, selling};

const FIRST: Size = Size { name: "first-day", sales: 300, ..shop::FULL };
const FIFTH: Size = Size { name: "fifth-year", sales: 1_000_000, import_s: 420.0, ..shop::FULL };

/// What may not grow with the shop's past.
const SAME: [&str; 3] = ["– of it scan → answer", "search as you type", "close: the Z of a shift"];

const ROUNDS: usize = 3;

/// How much slower the older shop may be.
const MOST: f64 = 1.10;

/// Measures both and says each figure beside the other; fails where one grew by more than a tenth.
pub fn compare() -> ExitCode {
    let mut made = Figures::default();
    let shops = [&FIRST, &FIFTH].map(|size| shop::ready(size, false, &mut made));
    let mut best = [[f64::INFINITY; SAME.len()]; 2];
    for _ in 0..ROUNDS {
        for (shop, best) in shops.iter().zip(&mut best) {
            let mut figures = Figures::default();
            selling::measure(shop, &mut figures);
            asking::by_the_day(shop, &mut figures);
            for (name, best) in SAME.iter().zip(best) {
                *best = best.min(figures.p99(name).expect("it was measured"));
            }
        }
    }
    println!("\n| p99, the best of {ROUNDS} | first day | 1,000,000 sales | |\n| --- | ---: | ---: | ---: |");
    let mut slower = 0;
    for (at, name) in SAME.iter().enumerate() {
        let (first, fifth) = (best[0][at], best[1][at]);
        println!("| {name} | {first:.3} ms | {fifth:.3} ms | {:.0} % |", fifth / first * 100.0);
        slower += usize::from(fifth > first * MOST);
    }
    for size in [&FIRST, &FIFTH] {
        // What cannot be thrown away now is so by the next run.
        let _gone = std::fs::remove_dir_all(shop::place(size));
    }
    if slower == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
