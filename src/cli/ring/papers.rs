//! The papers of a run of `ring`, on the shop's own printer, while the run goes on; those first that an earlier run
//! left.
//!
//! Always holds: a run never waits for the printer; at its end the papers get a little time, and what is not out then
//! stays in the queue for the next start.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::cli::Surroundings;
use crate::cli::ending::{self, Failure};
use crate::io::folder::Folder;
use crate::locale;
use crate::peripherals::config::Config;
use crate::station::Station;
use crate::station::print::{PrintWorker, Told};

/// After the last answer.
const PATIENCE: Duration = Duration::from_secs(10);

type Say = Box<dyn FnMut(Told) + Send>;

pub struct Papers {
    folder: Folder,
    config: Config,
    language: locale::Language,
    /// From the first paper on, whoever left it.
    worker: Option<PrintWorker>,
}

impl Papers {
    pub fn new(folder: Folder, around: &Surroundings) -> Result<Self, Failure> {
        let config = Config::load(&folder.device_toml()).map_err(|error| Failure::Refused(error.advice()))?;
        Ok(Self { folder, config, language: around.language, worker: None })
    }

    /// Whatever became due with the last answer.
    pub fn see_to(&mut self, station: &mut Station) {
        if !station.has_effects() {
            return;
        }
        self.worker(PrintWorker::start_in_time).does(&station.take_effects());
    }

    /// What an earlier run left in the queue, before anything new.
    pub fn see_to_what_waits(&mut self, station: &Station) -> Result<(), Failure> {
        if station.papers_waiting()? > 0 {
            self.worker(PrintWorker::start).work();
        }
        Ok(())
    }

    fn worker(&mut self, start: fn(Folder, Config, locale::Language, Say) -> PrintWorker) -> &PrintWorker {
        let (folder, config, language) = (&self.folder, &self.config, self.language);
        self.worker.get_or_insert_with(|| {
            start(folder.clone(), config.clone(), language, Box::new(move |told| say(language, &told)))
        })
    }

    pub fn finish(self, station: &Station) {
        let Some(worker) = self.worker else { return };
        let begun = Instant::now();
        let waits = || station.papers_waiting().is_ok_and(|waiting| waiting > 0);
        while waits() && begun.elapsed() < PATIENCE {
            sleep(Duration::from_millis(20));
        }
        match waits() {
            true => worker.leave(),
            false => worker.finish(),
        }
    }
}

/// What went well needs no words.
fn say(language: locale::Language, told: &Told) {
    match told {
        Told::Trouble(text) | Told::Word(text) => ending::complain(&locale::say(language, text)),
        Told::Printer { .. } | Told::Printed { .. } | Told::Paper(_) => {}
    }
}
