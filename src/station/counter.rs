//! The station with everything around it on threads of its own: what a window asks goes in, what is so comes out.
//!
//! Long because all that a window may ask, and all that it is told, stands in one place.
//! One thread owns the station, a second answers lists from a connection of its own, the print worker, the serial
//! scanner, the scale and the customer's display have theirs. Always holds: nobody who asks waits; a queue that is full
//! is said, never blocked on.
//! Neighbours: an input's whole line (`submit.rs`), the settings of the counter (`counter/devices.rs`), lists
//! (`counter/lists.rs`), the first run (`counter/begin.rs`), what the customer sees (`counter/customer.rs`), the scale
//! (`counter/weighing.rs`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::time::Duration;

use crate::domain::goods::recall::Recall;
use crate::domain::id::{ReceiptNumber, Sku};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::{Instant, Zone};
use crate::io::clock::{self, Clock};
use crate::io::entropy;
use crate::io::folder::Folder;
use crate::locale::Language;
use crate::peripherals::config::{Config, DoubleRead, DrawerPort, ScannerPort};
use crate::peripherals::printer::status::Status;
use crate::peripherals::scale::Watch;
use crate::peripherals::scanner::{Heard, Scanner};
use crate::store::print_queue::Target;
use crate::till::Effect;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::{Code, Refusal};
use crate::till::standing::Standing;

use super::care::CareList;
use super::checkpoint::Checkpointer;
use super::pricelist::Pricelist;
use super::print::{self, PrintWorker};
use super::stock_check::{StockCheck, Why};
use super::sync::worker::{self, SyncWorker};
use super::today::Today;
use super::update::Site;
use super::{Doors, NotDone, Station};
use customer::{About, Customer};
use devices::{Choices, Devices};
use lists::{FoundFee, FoundGoods, FoundMember, FoundReceipt, OnSale, Question};
use weighing::Scale;

pub mod afar;
pub mod begin;
pub mod books;
pub mod customer;
pub mod devices;
pub mod ends;
mod handing;
pub mod keeping;
pub mod ledger;
pub mod lists;
pub mod office;
mod pack;
pub mod papers;
pub mod practising;
pub mod reports;
pub mod stockroom;
pub mod weighing;
pub mod writing;

/// Where a counter begins.
#[derive(Clone, Debug)]
pub struct Start {
    pub folder: Folder,
    pub language: Language,
}

impl Start {
    /// There is a shop in the folder; else the first run begins.
    pub fn has_shop(&self) -> bool {
        self.folder.has_shop().unwrap_or(false)
    }

    /// How this counter is set; a faulty `device.toml` is the defaults and the sentence that says so.
    pub fn devices(&self) -> (Devices, Option<Text>) {
        match Config::load(&self.folder.device_toml()) {
            Ok(config) => (Devices::of(&config), None),
            Err(error) => (Devices::default(), Some(error.advice())),
        }
    }
}

/// What a window asks for.
#[derive(Debug)]
pub enum Ask {
    Do(Input),
    Read(Question),
    /// How this counter is set from now on.
    Set(Devices),
    /// A page that shows what the printer can, and the pulse to the drawer.
    TestPrinter,
    /// The pulse to the drawer alone.
    TestDrawer,
    /// What a person decides about a paper of the list; the list comes back as it is then.
    Paper(papers::PaperId, papers::Wish),
    /// Copies elsewhere, and the program itself.
    Keep(keeping::Wish),
    /// Two lines for the customer's display.
    TestDisplay,
    /// The customer is asked for the money: the display shows the total.
    Paying,
    Begin(begin::Wish),
    /// Something that only the network can answer.
    Afar(afar::Wish),
    /// Into the practice folder, or back to the shop.
    Practise(bool),
    /// A set sale was right, and how long it took.
    Practised(usize, Duration),
    /// Open the shop of the folder.
    Open,
    /// A report or the journal as a file, for this person; told as it goes.
    Write(writing::Wish, String),
}

/// What a window is told.
#[derive(Clone, Debug)]
pub enum Tell {
    Opened(Box<Opened>),
    /// Goods, prices or tiles have changed here.
    OnSale(Box<OnSale>),
    /// Of the goods that were asked about, those of which nothing is left.
    SoldOut(Vec<Sku>),
    /// The shop cannot be opened: what is wrong and what to do.
    Closed(Text),
    /// What became of an input. A fault of the world comes as a refusal, too: nothing was done.
    Done {
        input: Input,
        result: Box<Result<Answer, Refusal>>,
    },
    Goods {
        typed: String,
        found: Vec<FoundGoods>,
        /// Names nearly written so, where nothing is found.
        near: Vec<String>,
    },
    Members {
        typed: String,
        found: Vec<FoundMember>,
    },
    /// What a member has; nobody is found where nothing stands there.
    Desk {
        asked: String,
        standing: Option<Box<Standing>>,
    },
    /// For the stock room's screens.
    Stock(stockroom::StockFound),
    Today(Box<Today>),
    /// Prices and offers over time.
    Pricelist(Box<Pricelist>),
    StockCheck(Box<StockCheck>),
    StockWhy(Option<Why>),
    /// What became of a batch of these goods.
    Recall {
        sku: Sku,
        recall: Option<Box<Recall>>,
    },
    Care(Box<CareList>),
    /// How this till stands with the ledger.
    LedgerState(Box<ledger::LedgerState>),
    /// What the books' screen asked for.
    Books {
        asked: books::BooksQuestion,
        found: Box<books::BooksFound>,
    },
    /// What the reports' screen asked for.
    Report {
        asked: reports::Asked,
        found: Box<reports::Found>,
    },
    /// How far a file is, or that it is whole.
    Writing(writing::Told),
    /// How it stands with copies and the program, and what became of a wish.
    Kept(keeping::Told),
    /// Who works here.
    People(Vec<lists::Somebody>),
    Papers(Vec<papers::FoundPaper>),
    /// What the shop is licensed for and goes by.
    Rules(Box<super::rules::Rules>),
    /// A receipt as a text to be sent, or why there is none.
    ReceiptText {
        receipt: ReceiptNumber,
        text: Result<String, Text>,
    },
    Receipts {
        typed: String,
        found: Vec<FoundReceipt>,
        /// Of a member's year alone.
        fees: Vec<FoundFee>,
    },
    /// The other folder is open, or why not.
    Practice(Box<Result<practising::Practised, Text>>),
    Set {
        devices: Devices,
        choices: Box<Choices>,
        trouble: Option<Text>,
    },
    Printer {
        printer: Printer,
        waiting: u64,
    },
    /// The same of a label printer of its own.
    LabelPrinter {
        printer: Printer,
        waiting: u64,
    },
    /// What is known of a paper now.
    Paper(papers::FoundPaper),
    /// A paper did not come out as it should: what happened, what was kept, what to do.
    PaperTrouble(Text),
    Printed {
        receipt: Option<String>,
    },
    /// A code from a serial scanner.
    Scanned(String),
    /// The scale shows something else.
    Scale(Scale),
    /// Something to know that is nobody's answer.
    Word(Text),
    Begun(begin::Told),
    Afar(afar::Told),
    /// Time goes by: once a minute.
    Time(Instant),
    /// Room on the disk of the data folder, in bytes.
    Room(u64),
    /// How it stands with the ledger; `None` where this till has joined none.
    Ledger(Option<Box<worker::Standing>>),
    /// Records of other tills came: what a list found before may have changed.
    Received,
}

/// The printer as a status line shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printer {
    Ready,
    NoPaper,
    CoverOpen,
    /// Not connected, offline, or in trouble that only a hand mends.
    Off,
}

/// A shop that has just been opened.
#[derive(Clone, Debug)]
pub struct Opened {
    pub answer: Answer,
    pub name: String,
    pub kelurahan: String,
    pub till: String,
    /// Data for practice (`demo`, `init --seed`).
    pub practice: bool,
    /// A practice beside the real shop, which rests (R40).
    pub training: bool,
    pub zone: Zone,
    pub now: Instant,
    pub people: Vec<lists::Somebody>,
    pub on_sale: OnSale,
    /// What is taken off on the scale.
    pub tares: Vec<(Sku, Quantity)>,
}

/// The queue is full: the station has not kept up, and says so instead of letting a hand wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

/// A running counter. Dropping it lets its threads end; what was done is kept.
pub struct Counter {
    asks: SyncSender<Ask>,
    stop: Arc<AtomicBool>,
}

/// Inputs that may wait: more than a person and a scanner make in a second.
const QUEUE: usize = 64;
/// How often the station looks up from its queue, to say the time.
const IDLE: Duration = Duration::from_millis(1_000);

/// A printer is asked how it is once in so many looks: some open a connection for it.
const ASK_PRINTER_EVERY: u32 = 10;

/// Where tells go. Cloned for each thread.
pub type Listener = Arc<dyn Fn(Tell) + Send + Sync>;

impl Counter {
    pub fn start(start: Start, tell: Listener) -> Self {
        let (asks, heard) = sync_channel(QUEUE);
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        std::thread::spawn(move || Desk::new(start, tell, stopped).run(&heard));
        Self { asks, stop }
    }

    pub fn ask(&self, ask: Ask) -> Result<(), Full> {
        match self.asks.try_send(ask) {
            // A station that has ended says nothing any more; the window is closing too.
            Ok(()) | Err(TrySendError::Disconnected(_)) => Ok(()),
            Err(TrySendError::Full(_)) => Err(Full),
        }
    }

    /// Stops long work (a demo being made, a list being read): nothing of it stays.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// What the station's thread works with.
struct Desk {
    start: Start,
    tell: Listener,
    stop: Arc<AtomicBool>,
    config: Config,
    station: Option<Station>,
    printer: Option<PrintWorker>,
    /// Held for its drop: the reader ends with it.
    scanner: Option<Scanner>,
    /// Held for its drop as well.
    scale: Option<Watch>,
    customer: Customer,
    lists: Option<Sender<Question>>,
    /// The real shop, while somebody practises.
    resting: Option<practising::Resting>,
    /// Held for its drop, too: moves the WAL while nobody waits.
    checkpointer: Option<Checkpointer>,
    sync: Option<SyncWorker>,
    /// A file is being written.
    writing: Arc<AtomicBool>,
    /// A copy is made, or the program is changed.
    keeping: Arc<AtomicBool>,
    minute: i64,
    idle_ticks: u32,
}

impl Desk {
    fn new(start: Start, tell: Listener, stop: Arc<AtomicBool>) -> Self {
        let config = Config::load(&start.folder.device_toml()).unwrap_or_default();
        Self {
            start,
            tell,
            stop,
            config,
            station: None,
            printer: None,
            scanner: None,
            scale: None,
            customer: Customer::default(),
            lists: None,
            resting: None,
            checkpointer: None,
            sync: None,
            writing: Arc::new(AtomicBool::new(false)),
            keeping: Arc::new(AtomicBool::new(false)),
            minute: 0,
            idle_ticks: 0,
        }
    }

    fn run(mut self, heard: &Receiver<Ask>) {
        loop {
            match heard.recv_timeout(IDLE) {
                Ok(Ask::Do(input)) => self.submit(input),
                Ok(Ask::Read(question)) => self.ask_lists(question),
                Ok(Ask::Set(devices)) => self.set(&devices),
                Ok(Ask::TestPrinter) => {
                    self.printer.iter().for_each(PrintWorker::test_page);
                    self.test_drawer();
                }
                Ok(Ask::TestDrawer) => self.test_drawer(),
                Ok(Ask::Paper(id, wish)) => self.paper(id, wish),
                Ok(Ask::Keep(wish)) => self.keep(wish),
                Ok(Ask::TestDisplay) => self.customer.test(),
                Ok(Ask::Paying) => self.show_customer(About::Paying),
                Ok(Ask::Begin(wish)) => self.begin(wish),
                Ok(Ask::Afar(wish)) => self.ask_afar(wish),
                Ok(Ask::Practise(on)) => self.practise(on),
                Ok(Ask::Practised(sale, took)) => self.practised(sale, took),
                Ok(Ask::Open) => self.open(),
                Ok(Ask::Write(wish, by)) => self.write(wish, by),
                Err(RecvTimeoutError::Timeout) => self.idle(),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        if let Some(printer) = self.printer.take() {
            printer.finish();
        }
    }

    fn open(&mut self) {
        match self.opened() {
            Ok(opened) => {
                (self.tell)(Tell::Opened(Box::new(opened)));
                self.start_devices();
                self.say_devices(None);
                // A program that was put in place has opened the shop: it stays.
                Site::own().iter().for_each(Site::settled);
                self.keep(keeping::Wish::Look);
            }
            Err(text) => (self.tell)(Tell::Closed(text)),
        }
    }

    fn opened(&mut self) -> Result<Opened, Text> {
        if self.station.is_none() {
            let doors = Doors { clock: Box::new(clock::System), entropy: Box::new(entropy::System) };
            let mut station = Station::open(&self.start.folder, doors).map_err(|error| error.advice())?;
            station.keep_beside();
            self.station = Some(station);
        }
        let station = self.station.as_ref().ok_or_else(|| Text::new("station-unreadable"))?;
        let opened = lists::opened(station).map_err(|error| error.text().clone())?;
        let reader = station.store().and_then(|store| store.reader().map_err(|error| NotDone::of(&error)));
        let reader = reader.map_err(|error| error.text().clone())?;
        let (questions, heard) = channel();
        let tell = Arc::clone(&self.tell);
        let (zone, language) = (opened.zone.clone(), self.start.language);
        std::thread::spawn(move || lists::answer(&reader, (&zone, language), &heard, tell.as_ref()));
        self.lists = Some(questions);
        self.checkpointer = Some(Checkpointer::start(station.database()));
        let tell = Arc::clone(&self.tell);
        self.sync = Some(SyncWorker::start(&self.start.folder, move |told| match told {
            worker::Told::Standing(standing) => tell(Tell::Ledger(standing.map(Box::new))),
            worker::Told::Word(word) => tell(Tell::Word(word)),
            worker::Told::Received => tell(Tell::Received),
        }));
        Ok(opened)
    }

    fn submit(&mut self, input: Input) {
        let Some(station) = &mut self.station else { return };
        self.sync.iter().for_each(|sync| sync.busy(true));
        let result = Box::new(station.submit(&input).map_err(refusal));
        self.sync.iter().for_each(|sync| sync.busy(false));
        for effect in station.take_effects() {
            match effect {
                // Nobody's money is in a practice.
                Effect::OpenDrawer if self.is_practising() => {}
                Effect::OpenDrawer => self.printer.iter().for_each(PrintWorker::kick),
                Effect::Print { .. } | Effect::Paper { .. } => self.printer.iter().for_each(PrintWorker::work),
            }
        }
        if let (Input::Close { .. }, Ok(answer)) = (&input, &*result) {
            self.back_up(answer);
        }
        if let Ok(answer) = &*result {
            let about = if matches!(input, Input::Member { .. }) { About::Member } else { About::Sale };
            self.customer.show(self.language(), answer, about);
        }
        let changed = result.is_ok() && matches!(input, Input::SetGoods(_) | Input::SetPrices(_) | Input::Tiles(_));
        (self.tell)(Tell::Done { input, result });
        self.station.iter_mut().for_each(Station::keep_basket);
        if changed {
            self.tell_what_is_on_sale();
        }
    }

    /// Tiles, groups of goods, and whether there are any: what could not be read stays as it was shown.
    fn tell_what_is_on_sale(&self) {
        let Some(station) = &self.station else { return };
        let (Ok(store), Ok(zone)) = (station.store(), station.zone()) else { return };
        if let Ok(on_sale) = lists::on_sale(store, zone.date(station.now())) {
            (self.tell)(Tell::OnSale(Box::new(on_sale)));
        }
    }

    /// After a closing: beside the till, which waits for nothing.
    fn back_up(&self, answer: &Answer) {
        if let Some(date) = answer.z.as_ref().and_then(|z| z.date) {
            self.copy_of_the_day(date);
        }
    }

    /// What is so now, on the customer's display.
    fn show_customer(&mut self, about: About) {
        if let Some(Ok(answer)) = self.station.as_ref().map(Station::answer) {
            self.customer.show(self.language(), &answer, about);
        }
    }

    /// Nobody's drawer opens in a practice, nor where there is none.
    fn test_drawer(&self) {
        if !self.is_practising() && self.config.drawer != DrawerPort::None {
            self.printer.iter().for_each(PrintWorker::kick);
        }
    }

    fn paper(&mut self, id: papers::PaperId, wish: papers::Wish) {
        let Some(station) = &mut self.station else { return };
        if let Err(trouble) = papers::decide(station, id, wish, clock::System.now()) {
            (self.tell)(Tell::Word(trouble.text().clone()));
        }
        self.printer.iter().for_each(PrintWorker::work);
        self.ask_lists(Question::Papers);
    }

    fn ask_lists(&self, question: Question) {
        if let Some(lists) = &self.lists {
            // The reader's thread ends only with this one.
            let _ended = lists.send(question);
        }
    }

    /// Printer, scanner, scale and display as they are set now.
    fn start_devices(&mut self) {
        let folder = self.start.folder.clone();
        let tell = Arc::clone(&self.tell);
        let language = self.language();
        if let Some(printer) = self.printer.take() {
            printer.finish();
        }
        let told = move |told| tell_print(tell.as_ref(), told);
        self.printer = Some(PrintWorker::start(folder, self.config.clone(), language, told));
        self.scanner = None;
        if let ScannerPort::Serial(line) = &self.config.scanner {
            let tell = Arc::clone(&self.tell);
            let double_read = self.config.scanner_habits.double_read;
            self.scanner = Some(Scanner::start(line.clone(), double_read, move |heard| {
                match (heard.advice(), heard) {
                    (_, Heard::Code(code)) => tell(Tell::Scanned(code)),
                    (Some(advice), _) => tell(Tell::Word(advice)),
                    (None, _) => {}
                }
                true
            }));
        }
        // The old one gives its port back first.
        self.scale = None;
        self.scale = weighing::start(&self.config, Arc::clone(&self.tell));
        let shop = self.station.as_ref().and_then(|station| station.settings().ok());
        self.customer.start(&self.config, shop.map(|settings| settings.name.clone()).unwrap_or_default());
        self.show_customer(About::Sale);
    }

    fn language(&self) -> Language {
        Language::from_code(&self.config.screen.language).unwrap_or(self.start.language)
    }

    fn set(&mut self, devices: &Devices) {
        let before = self.config.clone();
        let refused = devices.write_into(&mut self.config).err();
        if self.is_practising() {
            self.config = practising::restrained(&self.config);
        }
        let trouble = refused.or_else(|| {
            // The first run sets the screen before there is a shop; its folder may not be there yet.
            let made = self.start.folder.create().map_err(|error| error.advice());
            let saved = || self.config.save(&self.start.folder.device_toml()).map_err(|error| error.advice());
            made.and_then(|()| saved()).err()
        });
        let same = before.printers == self.config.printers
            && before.scanner == self.config.scanner
            && before.drawer == self.config.drawer
            && before.scale == self.config.scale
            && before.display == self.config.display;
        if self.station.is_some() && !same {
            self.start_devices();
        }
        self.say_devices(trouble);
    }

    fn say_devices(&self, trouble: Option<Text>) {
        let (devices, choices) = (Devices::of(&self.config), Box::new(Choices::here(&self.config)));
        (self.tell)(Tell::Set { devices, choices, trouble });
    }

    /// While nobody asks: the time, the room on the disk, how the printer is.
    fn idle(&mut self) {
        let now = clock::System.now();
        let minute = now.millis() / 60_000;
        if minute != self.minute {
            self.minute = minute;
            (self.tell)(Tell::Time(now));
            if let Some(free) = self.start.folder.free_space() {
                (self.tell)(Tell::Room(free));
            }
        }
        self.idle_ticks += 1;
        if self.idle_ticks.is_multiple_of(ASK_PRINTER_EVERY) {
            self.printer.iter().for_each(PrintWorker::ask);
        }
    }
}

/// How a keyboard scanner types here: the longest pause in a scan in milliseconds, the sign that stands for GS, and
/// whether the same code within 300 ms is one pull of the trigger.
pub fn keyboard_habits(start: &Start) -> (u64, Option<String>, bool) {
    let habits = Config::load(&start.folder.device_toml()).unwrap_or_default().scanner_habits;
    (habits.gap_ms, habits.group_separator, habits.double_read == DoubleRead::Ignore)
}

fn refusal(error: NotDone) -> Refusal {
    match error {
        NotDone::Refused(refusal) => refusal,
        NotDone::Failed { text, .. } => Refusal::new(Code::NotAllowed, text),
    }
}

fn tell_print(tell: &(dyn Fn(Tell) + Send + Sync), told: print::Told) {
    match told {
        print::Told::Printer { which, status, waiting } => {
            let printer = match status {
                Status::Ready | Status::PaperNearEnd | Status::NoAnswer => Printer::Ready,
                Status::NoPaper => Printer::NoPaper,
                Status::CoverOpen => Printer::CoverOpen,
                Status::Offline | Status::Error | Status::NotConnected => Printer::Off,
            };
            let waiting = u64::try_from(waiting).unwrap_or(u64::MAX);
            tell(match which {
                Target::Printer => Tell::Printer { printer, waiting },
                Target::LabelPrinter => Tell::LabelPrinter { printer, waiting },
            });
        }
        print::Told::Trouble(text) => tell(Tell::PaperTrouble(text)),
        print::Told::Printed { receipt } => tell(Tell::Printed { receipt }),
        print::Told::Paper(job) => tell(Tell::Paper((*job).into())),
        print::Told::Word(text) => tell(Tell::Word(text)),
    }
}

#[cfg(test)]
mod tests;
