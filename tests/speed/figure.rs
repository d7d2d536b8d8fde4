//! Figures beside their budgets, as a table, and the verdict over all of them.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::shop::Size;

/// Beyond this many times its budget a figure fails the run.
const GENEROUS: f64 = 3.0;

/// How long each of many runs took.
#[derive(Clone, Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Runs and times it; what it answers is kept from the optimiser.
    pub fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let done = std::hint::black_box(work());
        self.0.push(start.elapsed());
        done
    }

    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    pub fn append(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The time that this share of runs did not exceed, in milliseconds.
    pub fn at(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort();
        let last = sorted.len().saturating_sub(1);
        let place = (last as f64 * share).round() as usize;
        sorted.get(place).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
    }
}

/// One row of the table.
struct Row {
    what: String,
    budget: String,
    median: String,
    p99: String,
    /// Greatest of measured / budget; `None` where there is no budget.
    used: Option<f64>,
    remark: String,
    /// In the unit of the figure; `None` of a single value.
    p99_value: Option<f64>,
}

#[derive(Default)]
pub struct Figures {
    rows: Vec<Row>,
}

/// What is allowed, in the unit of the figure.
#[derive(Clone, Copy, Debug, Default)]
pub struct Budget {
    pub median: Option<f64>,
    pub p99: Option<f64>,
}

impl Budget {
    pub const NONE: Self = Self { median: None, p99: None };

    pub const fn p99(limit: f64) -> Self {
        Self { median: None, p99: Some(limit) }
    }

    fn words(self, unit: &str) -> String {
        let parts = [(self.median, ""), (self.p99, " p99")];
        let parts: Vec<_> = parts
            .iter()
            .filter_map(|(limit, name)| limit.map(|limit| format!("{}{name}", number(limit, unit))))
            .collect();
        if parts.is_empty() { "–".to_owned() } else { parts.join(", ") }
    }

    fn used(self, median: f64, p99: f64) -> Option<f64> {
        let shares = [self.median.map(|limit| median / limit), self.p99.map(|limit| p99 / limit)];
        shares.into_iter().flatten().reduce(f64::max)
    }
}

fn number(value: f64, unit: &str) -> String {
    match value {
        _ if value >= 100.0 => format!("{value:.0} {unit}"),
        _ if value >= 10.0 => format!("{value:.1} {unit}"),
        _ if value >= 1.0 => format!("{value:.2} {unit}"),
        _ => format!("{value:.3} {unit}"),
    }
}

impl Figures {
    /// Times in milliseconds against a budget in milliseconds.
    pub fn times(&mut self, what: &str, budget: Budget, times: &Times, remark: &str) {
        let (median, p99) = (times.at(0.5), times.at(0.99));
        self.push(what, budget, (median, Some(p99)), "ms", remark);
    }

    /// One value, to be at most `most`.
    pub fn value(&mut self, what: &str, most: Option<f64>, value: f64, unit: &str, remark: &str) {
        self.push(what, Budget { median: most, p99: None }, (value, None), unit, remark);
    }

    fn push(&mut self, what: &str, budget: Budget, (median, p99): (f64, Option<f64>), unit: &str, remark: &str) {
        let row = Row {
            what: what.to_owned(),
            budget: budget.words(unit),
            median: number(median, unit),
            p99: p99.map(|p99| number(p99, unit)).unwrap_or_default(),
            used: budget.used(median, p99.unwrap_or(median)),
            remark: remark.to_owned(),
            p99_value: p99,
        };
        println!("  {}: {} {} ({})", row.what, row.median, row.p99, row.remark);
        self.rows.push(row);
    }

    /// The 99th of the figure of this name, the last that was measured.
    pub fn p99(&self, what: &str) -> Option<f64> {
        self.rows.iter().rfind(|row| row.what == what).and_then(|row| row.p99_value)
    }

    /// Prints the table as Markdown; fails where a figure is far beyond its budget.
    pub fn report(&self, size: &Size) -> ExitCode {
        println!("\n{} products, {} sales; {}\n", size.products, size.sales, machine());
        println!("| what | budget | median | p99 | of the budget | |\n| --- | ---: | ---: | ---: | ---: | --- |");
        let mut far = 0;
        for row in &self.rows {
            let used = row.used.map(|used| format!("{:.0} %", used * 100.0)).unwrap_or_default();
            println!("| {} | {} | {} | {} | {used} | {} |", row.what, row.budget, row.median, row.p99, row.remark);
            if row.used.is_some_and(|used| used > GENEROUS) {
                println!("speed: {} is beyond {GENEROUS} times its budget", row.what);
                far += 1;
            }
        }
        match far {
            0 => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }
}

/// Cores, processor and what the data lies on.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, |cores| cores.get());
    let file = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = file.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("a processor");
    let model = model.trim_start_matches([' ', '\t', ':']);
    format!("{cores} cores of {model}, {}", env!("CARGO_TARGET_TMPDIR"))
}
