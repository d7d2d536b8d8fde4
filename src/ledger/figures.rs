//! What the server counts for whoever watches it: messages, records, time. No name, number or amount of anybody.
//!
//! Always holds: counting takes no lock.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::database::Kept;
use crate::sync::protocol::Pushed;

/// Upper bounds of the times that are counted. Unit: milliseconds.
const BOUNDS_MS: [u64; 8] = [5, 10, 25, 50, 100, 250, 1_000, 5_000];

#[derive(Default)]
pub struct Figures {
    requests: AtomicU64,
    refused: AtomicU64,
    failed: AtomicU64,
    new: AtomicU64,
    known: AtomicU64,
    odd: AtomicU64,
    pushes: AtomicU64,
    push_ms: AtomicU64,
    /// Pushes that took at most so long; the longer ones are in `pushes` alone.
    within: [AtomicU64; BOUNDS_MS.len()],
}

fn more(counter: &AtomicU64, by: u64) {
    counter.fetch_add(by, Ordering::Relaxed);
}

impl Figures {
    pub fn answered(&self, status: u16) {
        more(&self.requests, 1);
        match status {
            400..500 => more(&self.refused, 1),
            500.. => more(&self.failed, 1),
            _ => {}
        }
    }

    pub fn pushed(&self, pushed: &Pushed, took: Duration) {
        more(&self.new, pushed.new);
        more(&self.known, pushed.known);
        more(&self.odd, pushed.odd.len() as u64);
        more(&self.pushes, 1);
        let took = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        more(&self.push_ms, took);
        for (bound, counter) in BOUNDS_MS.iter().zip(&self.within) {
            more(counter, u64::from(took <= *bound));
        }
    }

    /// The text form of Prometheus, version 0.0.4.
    pub fn text(&self, kept: &Kept) -> String {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let counters = [
            ("gerai_requests_total", "Messages answered.", read(&self.requests)),
            ("gerai_requests_refused_total", "Messages answered with 4xx.", read(&self.refused)),
            ("gerai_requests_failed_total", "Messages answered with 5xx.", read(&self.failed)),
            ("gerai_records_new_total", "Records that were new.", read(&self.new)),
            ("gerai_records_known_total", "Records that were here already.", read(&self.known)),
            ("gerai_records_odd_total", "Records that were not simply kept.", read(&self.odd)),
        ];
        let gauges = [
            ("gerai_cooperatives", "Cooperatives.", kept.cooperatives),
            ("gerai_devices", "Devices with records.", kept.devices),
            ("gerai_records", "Records in the logs.", kept.records),
            ("gerai_shelf", "Records on the auditor's shelf.", kept.aside),
        ];
        let mut text = String::new();
        let kinds = [("counter", &counters[..]), ("gauge", &gauges[..])];
        for (kind, figures) in kinds {
            for (name, help, value) in figures {
                let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}");
            }
        }
        let name = "gerai_push_milliseconds";
        let _ = writeln!(text, "# HELP {name} Time of a push.\n# TYPE {name} histogram");
        for (bound, counter) in BOUNDS_MS.iter().zip(&self.within) {
            let _ = writeln!(text, "{name}_bucket{{le=\"{bound}\"}} {}", read(counter));
        }
        let (pushes, sum) = (read(&self.pushes), read(&self.push_ms));
        let _ = writeln!(text, "{name}_bucket{{le=\"+Inf\"}} {pushes}\n{name}_sum {sum}\n{name}_count {pushes}");
        text
    }
}
