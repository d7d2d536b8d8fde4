//! The print worker: queue → receipt → printer, on a thread of its own; a label printer has a second one.
//!
//! Long because a job, a pulse and a look at the drawer are one loop.
//! Always holds: nothing here can undo or delay a sale; no device call holds a transaction; a job of which bytes went
//! out without a clear end is `unknown`, shown and never repeated by the program (D13); an empty label roll stops no
//! receipt (D12a).
//! Neighbours: the queue's rows (`store/print_queue.rs`), the paper (`station/paper.rs`), the port
//! (`peripherals/printer.rs`).

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::io::clock::{Clock, System};
use crate::io::folder::Folder;
use crate::locale::Language;
use crate::peripherals::config::{Config, PrinterPort};
use crate::peripherals::drawer::{Drawer, Kick, Switch};
use crate::peripherals::printer::status::Status;
use crate::peripherals::printer::{self, Outcome, Printer, Setup};
use crate::receipt::facts::{Body, PaperFacts, TestFacts};
use crate::receipt::profile::Profile;
use crate::receipt::{to_escpos, to_png, to_text};
use crate::store::print_queue::{Job, JobId, JobState, Target};
use crate::store::{Mode, Store, StoreError};
use crate::till::Effect;

use super::paper::{self, Copy, Made, PaperError};
use super::submit::VEILED;

/// How often a waiting paper is tried again while the printer is not well.
const RETRY: Duration = Duration::from_secs(3);
/// How often an open drawer is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// A paper that waited as long as this says that it is late: a roll is changed in less.
const LATE: Duration = Duration::from_secs(60);

/// What the worker has to say; shown in the status line and in notices.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// How a printer is, and how many papers wait for it: the receipt printer, or a label printer of its own.
    Printer { which: Target, status: Status, waiting: usize },
    /// What is known of a paper now; told whenever that changes (D13).
    Paper(Box<Job>),
    /// A paper did not come out as it should: what happened, what was kept, what to do.
    Trouble(Text),
    /// A paper is out (receipt number where it is one's).
    Printed { receipt: Option<String> },
    /// Of the drawer, or of a label, which has no place of its own on a screen.
    Word(Text),
}

/// What the worker is asked for.
enum Call {
    /// There may be new jobs in the queue.
    Work,
    /// Open the drawer.
    Kick,
    TestPage,
    /// Ask the printer how it is.
    Ask,
    /// Print what can be printed, then end.
    Stop,
}

/// The worker's handle. Dropping it lets the thread end by itself.
pub struct PrintWorker {
    /// The receipt printer's, then the label printer's where that is another one.
    lines: Vec<Line>,
    /// Set when the rest of the queue is to wait for another time.
    enough: Arc<AtomicBool>,
}

/// One printer's thread.
struct Line {
    calls: Sender<Call>,
    thread: Option<JoinHandle<()>>,
}

/// Which papers go to a printer, and where it is.
struct Duty {
    targets: &'static [Target],
    port: PrinterPort,
    profile: String,
    /// It opens the drawer, and prints receipts.
    is_main: bool,
}

impl PrintWorker {
    /// What waits now has waited since an earlier run, or for another printer: it comes late.
    pub fn start(folder: Folder, config: Config, language: Language, tell: impl FnMut(Told) + Send + 'static) -> Self {
        Self::begin(folder, config, language, tell, true)
    }

    /// Where nothing waited when the program started: what waits now has just been asked for.
    pub fn start_in_time(
        folder: Folder,
        config: Config,
        language: Language,
        tell: impl FnMut(Told) + Send + 'static,
    ) -> Self {
        Self::begin(folder, config, language, tell, false)
    }

    fn begin(
        folder: Folder,
        config: Config,
        language: Language,
        tell: impl FnMut(Told) + Send + 'static,
        left: bool,
    ) -> Self {
        let enough = Arc::new(AtomicBool::new(false));
        let tell = Arc::new(Mutex::new(tell));
        let line = |duty: Duty| {
            let (calls, heard) = channel();
            let (folder, config, enough) = (folder.clone(), config.clone(), Arc::clone(&enough));
            let tell = Arc::clone(&tell);
            let tell = move |told| tell.lock().unwrap_or_else(PoisonError::into_inner)(told);
            let thread = std::thread::spawn(move || {
                if let Some(mut desk) = Desk::new(folder, &config, duty, language, Box::new(tell)) {
                    desk.enough = enough;
                    if left {
                        desk.what_waits_is_late();
                    }
                    desk.run(&heard);
                }
            });
            Line { calls, thread: Some(thread) }
        };
        Self { lines: duties(&config).into_iter().map(line).collect(), enough }
    }

    // A call to a worker that has ended is no one's concern: the jobs are rows and wait.
    fn call(&self, call: Call) {
        if let Some(line) = self.lines.first() {
            let _ended = line.calls.send(call);
        }
    }

    /// What became due with a sale: the drawer at once, the paper when its turn comes.
    pub fn does(&self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::OpenDrawer => self.kick(),
                Effect::Print { .. } | Effect::Paper { .. } => self.work(),
            }
        }
    }

    pub fn work(&self) {
        for line in &self.lines {
            let _ended = line.calls.send(Call::Work);
        }
    }

    pub fn kick(&self) {
        self.call(Call::Kick);
    }

    pub fn test_page(&self) {
        self.call(Call::TestPage);
    }

    pub fn ask(&self) {
        self.call(Call::Ask);
    }

    /// Ends after the paper in hand; what waits stays in the queue.
    pub fn leave(self) {
        self.enough.store(true, Ordering::Relaxed);
        self.finish();
    }

    /// Prints what can be printed and ends; what the printer does not take stays in the queue.
    pub fn finish(mut self) {
        for line in &self.lines {
            let _ended = line.calls.send(Call::Stop);
        }
        for thread in self.lines.iter_mut().filter_map(|line| line.thread.take()) {
            // A worker that panicked has lost nothing: its jobs are rows.
            let _panicked = thread.join();
        }
    }
}

/// One worker per printer: labels come out of the receipt printer unless they have their own.
fn duties(config: &Config) -> Vec<Duty> {
    let printers = &config.printers;
    let label_port = printers.label_port();
    let own = *label_port != printers.printer;
    let main = Duty {
        targets: if own { &[Target::Printer] } else { &[Target::Printer, Target::LabelPrinter] },
        port: printers.printer.clone(),
        profile: printers.printer_profile.clone(),
        is_main: true,
    };
    let labels = Duty {
        targets: &[Target::LabelPrinter],
        port: label_port.clone(),
        profile: printers.label_profile().to_owned(),
        is_main: false,
    };
    std::iter::once(main).chain(own.then_some(labels)).collect()
}

/// What was asked for once more from the list of papers says so (D13); a sticker does not, it stands for nothing twice.
fn marked(facts: PaperFacts, job: &Job) -> PaperFacts {
    if job.job.copy > 0 { facts.as_copy(Some(job.job.copy)) } else { facts }
}

/// Everything the worker works with.
struct Desk {
    folder: Folder,
    store: Store,
    printer: Box<dyn Printer>,
    port: String,
    targets: &'static [Target],
    is_main: bool,
    profile: Profile,
    /// Of labels, which may be on another roll of the same printer.
    label_profile: Profile,
    drawer: Drawer,
    /// Whether it stands open, where the printer says so.
    switch: Switch,
    language: Language,
    tell: Box<dyn FnMut(Told) + Send>,
    /// The trouble told last: the same one is not told at every retry.
    told: Option<Text>,
    /// Papers up to this one waited for the printer, or for the program: they say so (N11).
    late_to: JobId,
    /// When the printer first took nothing.
    idle_since: Option<Instant>,
    enough: Arc<AtomicBool>,
}

impl Desk {
    fn new(
        folder: Folder,
        config: &Config,
        duty: Duty,
        language: Language,
        mut tell: Box<dyn FnMut(Told) + Send>,
    ) -> Option<Self> {
        let opened = Store::open(folder.database(), Mode::ReadWrite);
        let store = match opened.and_then(|store| store.without_waiting_for_the_disk().map(|()| store)) {
            Ok(store) => store,
            Err(error) => {
                tell(Told::Trouble(error.advice()));
                return None;
            }
        };
        let mut named = |name: &str| {
            paper::profile(folder.path(), name).unwrap_or_else(|error| {
                tell(Told::Trouble(error.advice()));
                Profile::for_columns(32)
            })
        };
        let profile = named(&duty.profile);
        let label_profile = match config.printers.label_profile() {
            name if name == duty.profile => profile.clone(),
            name => named(name),
        };
        let prints: PathBuf = folder.prints();
        let setup = Setup { flow: config.printer_flow, asks_status: profile.status, prints };
        Some(Self {
            printer: printer::at(&duty.port, &setup),
            port: duty.port.to_string(),
            targets: duty.targets,
            is_main: duty.is_main,
            drawer: Drawer::new(config.drawer),
            switch: Switch::new(Duration::from_secs(config.drawer_open.0)),
            folder,
            store,
            profile,
            label_profile,
            language,
            tell,
            told: None,
            late_to: JobId(0),
            idle_since: None,
            enough: Arc::default(),
        })
    }

    fn what_waits_is_late(&mut self) {
        self.late_to = self.store.newest_waiting(Target::Printer).unwrap_or(self.late_to);
    }

    fn run(&mut self, heard: &Receiver<Call>) {
        self.say_status();
        let mut waiting = self.work();
        loop {
            // Without trouble the worker sleeps until it is called; with it, it looks again by itself, and at a drawer
            // that was opened until it is closed.
            let call = match (self.switch.is_watched(), waiting) {
                (true, _) => heard.recv_timeout(LOOK),
                (false, false) => heard.recv().map_err(|_| RecvTimeoutError::Disconnected),
                (false, true) => heard.recv_timeout(RETRY),
            };
            match call {
                Err(RecvTimeoutError::Timeout) if self.switch.is_watched() => {
                    self.look_at_drawer();
                    waiting = waiting && self.work();
                }
                Ok(Call::Kick) => self.kick(),
                Ok(Call::TestPage) => self.test_page(),
                Ok(Call::Ask) => self.say_status(),
                Ok(Call::Work) | Err(RecvTimeoutError::Timeout) => waiting = self.work(),
                Ok(Call::Stop) | Err(RecvTimeoutError::Disconnected) => {
                    self.work();
                    return;
                }
            }
        }
    }

    fn kick(&mut self) {
        match self.drawer.kick(self.printer.as_mut(), Instant::now()) {
            Ok(kick) => {
                if kick == Kick::Done {
                    self.switch.kicked(self.printer.drawer_pin(), Instant::now());
                }
                if let Some(advice) = kick.advice() {
                    (self.tell)(Told::Word(advice));
                }
            }
            Err(error) => self.trouble(error.advice()),
        }
    }

    /// Still open after the time that is set: said once (D17).
    fn look_at_drawer(&mut self) {
        self.say_status();
        if self.switch.sees(self.printer.drawer_pin(), Instant::now()) {
            (self.tell)(Told::Word(Text::new("device-drawer-open")));
        }
    }

    /// Prints until the queue is empty or the printer stops; `true` where something waits.
    fn work(&mut self) -> bool {
        loop {
            if self.enough.load(Ordering::Relaxed) {
                return true;
            }
            match self.next_job() {
                Ok(None) => {
                    self.say_status();
                    return false;
                }
                Ok(Some(job)) => {
                    if !self.print(&job) {
                        self.say_status();
                        return true;
                    }
                }
                Err(error) => {
                    self.trouble(error.advice());
                    return true;
                }
            }
        }
    }

    /// Receipts before labels: a customer waits for those.
    fn next_job(&self) -> Result<Option<Job>, StoreError> {
        for target in self.targets {
            if let Some(job) = self.store.next_job(*target)? {
                return Ok(Some(job));
            }
        }
        Ok(None)
    }

    /// One job; `false` where the next one has to wait.
    fn print(&mut self, job: &Job) -> bool {
        let made = match self.paper_of(job) {
            Ok(made) => made,
            Err(error) => {
                // A paper that cannot be made does not hold up the others.
                self.trouble(error.advice());
                return self.set(job, JobState::Failed, &error.to_string()).is_ok();
            }
        };
        if self.set(job, JobState::Sending, "").is_err() {
            return false;
        }
        match self.printer.send(&made) {
            Ok(sent) => {
                let state = if sent.confirmed { JobState::Confirmed } else { JobState::Sent };
                self.told = None;
                self.idle_since = None;
                let receipt = made.receipt.clone();
                (self.tell)(Told::Printed { receipt });
                self.set(job, state, "").is_ok()
            }
            Err(error) if error.outcome() == Outcome::NothingSent => {
                // That labels wait, and why, is in what is told of their printer.
                if self.is_main {
                    self.trouble(error.advice());
                }
                // Back into the queue: trying again cannot print twice.
                let _kept = self.set(job, JobState::Queued, &error.to_string());
                if self.idle_since.get_or_insert_with(Instant::now).elapsed() >= LATE {
                    self.what_waits_is_late();
                }
                false
            }
            Err(error) => {
                self.trouble(error.advice());
                self.set(job, JobState::Unknown, &error.to_string()).is_ok()
            }
        }
    }

    fn set(&mut self, job: &Job, state: JobState, detail: &str) -> Result<(), StoreError> {
        let done = self.store.set_job(job.id, state, detail);
        // Whether or not it could be written down: this is what is known.
        (self.tell)(Told::Paper(Box::new(Job { state, ..job.clone() })));
        if let Err(error) = &done {
            self.trouble(error.advice());
        }
        done
    }

    fn paper_of(&mut self, job: &Job) -> Result<printer::Job, PaperError> {
        match job.job.kind.as_str() {
            "sale" => {}
            "shelf_label" => return self.label_of(job),
            "etiket" | "strip_label" | "storage_label" => return self.sticker_of(job),
            _ => return self.slip_of(job),
        }
        let Some(receipt) = &job.job.receipt else { return self.test_paper() };
        let sheet = paper::sheet_to_sign(&job.job.payload);
        let number = sheet.unwrap_or(job.job.copy);
        let copy = if number == 0 { Copy::Original } else { Copy::Numbered(number) };
        let (mut facts, template) = paper::of_receipt(&self.store, receipt, copy, self.language)?;
        facts.late = job.id <= self.late_to;
        // The second sheet of a kasbon stays in the shop, signed (R32).
        let veiled = job.job.payload == VEILED;
        facts = if veiled { facts.veiled() } else { facts };
        if let (Some(_), Body::Sale(sale)) = (sheet, &mut facts.body) {
            sale.to_sign = true;
        }
        let made = paper::make(&self.folder, template, &facts, self.profile.columns)?;
        let signed = if sheet.is_some() { "-ttd" } else { "" };
        let name = if number == 0 { format!("{receipt}{signed}") } else { format!("{receipt}-{number}{signed}") };
        Ok(self.made(name, Some(receipt.to_string()), &made))
    }

    fn label_of(&mut self, job: &Job) -> Result<printer::Job, PaperError> {
        let facts = paper::of_label(&self.store, &job.job.payload, self.language)?;
        let made = paper::make(&self.folder, "shelf_label", &facts, self.label_profile.columns)?;
        let receipts = std::mem::replace(&mut self.profile, self.label_profile.clone());
        let made = self.made(format!("label-{}", job.id.0), None, &made);
        self.profile = receipts;
        Ok(made)
    }

    /// Stickers for a medicine or goods of others (D12a).
    fn sticker_of(&mut self, job: &Job) -> Result<printer::Job, PaperError> {
        let facts = paper::of_slip(&self.store, &job.job.payload, self.language)?;
        let made = paper::make(&self.folder, &job.job.kind, &facts, self.label_profile.columns)?;
        let receipts = std::mem::replace(&mut self.profile, self.label_profile.clone());
        let made = self.made(format!("{}-{}", job.job.kind, job.id.0), None, &made);
        self.profile = receipts;
        Ok(made)
    }

    fn slip_of(&mut self, job: &Job) -> Result<printer::Job, PaperError> {
        let facts = marked(paper::of_slip(&self.store, &job.job.payload, self.language)?, job);
        let made = paper::make(&self.folder, &job.job.kind, &facts, self.profile.columns)?;
        Ok(self.made(format!("{}-{}", job.job.kind, job.id.0), None, &made))
    }

    fn made(&mut self, name: String, receipt: Option<String>, made: &Made) -> printer::Job {
        if let Some(fault) = &made.fault {
            self.trouble(fault.advice());
        }
        let page = &made.page;
        printer::Job {
            name,
            receipt,
            bytes: to_escpos(page, &self.profile),
            png: to_png(page, &self.profile),
            text: to_text(page),
        }
    }

    fn test_paper(&mut self) -> Result<printer::Job, PaperError> {
        let now = System.now();
        let settings = paper::settings(&self.store, now)?;
        let local = Zone::parse(&settings.timezone).unwrap_or_default().local(now);
        let body = Body::Test(TestFacts::of(&self.profile, &self.port, local));
        let facts = PaperFacts::new(self.language, &settings, body);
        let made = paper::make(&self.folder, "test_page", &facts, self.profile.columns)?;
        Ok(self.made(format!("test-{}", now.millis()), None, &made))
    }

    fn test_page(&mut self) {
        let sent = match self.test_paper() {
            Ok(made) => self.printer.send(&made).map(drop).map_err(|error| error.advice()),
            Err(error) => Err(error.advice()),
        };
        match sent {
            Ok(()) => (self.tell)(Told::Printed { receipt: None }),
            // Asked for by a person who waits for it: said each time.
            Err(advice) => (self.tell)(Told::Trouble(advice)),
        }
        self.say_status();
    }

    fn say_status(&mut self) {
        let status = self.printer.status();
        let waiting = self.targets.iter().map(|target| self.store.waiting_jobs(*target).unwrap_or(0)).sum();
        let which = if self.is_main { Target::Printer } else { Target::LabelPrinter };
        (self.tell)(Told::Printer { which, status, waiting });
    }

    fn trouble(&mut self, advice: Text) {
        if self.told.as_ref() != Some(&advice) {
            (self.tell)(if self.is_main { Told::Trouble(advice.clone()) } else { Told::Word(advice.clone()) });
            self.told = Some(advice);
        }
    }
}
