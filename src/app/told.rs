//! What the counter tells the window, and the screen that what the till says belongs to.
//!
//! Long because everything that is told has its screen named in one place.
//! Facts are not copied into a screen: the last answer stands in the shop, and every screen reads it there.

use super::begun::Begun;
use super::screen::login::Login;
use super::screen::open_shift::OpenShift;
use super::screen::pay::Pay;
use super::screen::receipt::Done;
use super::screen::returns::Returns;
use super::screen::sell::Sell;
use super::screen::{self, Act, Screen};
use super::shop::{Ledger, Printer, labels_wait};
use super::sound::Sound;
use super::{App, link};
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::station::counter::afar;
use crate::station::counter::devices::{Choices, Devices};
use crate::station::counter::keeping;
use crate::station::counter::lists::{FoundGoods, OnSale, Question, Somebody};
use crate::station::counter::papers::{FoundPaper, PaperState, Wish};
use crate::station::counter::stockroom::StockFound;
use crate::station::counter::writing;
use crate::station::counter::{self, Ask, Opened, Tell};
use crate::station::rules::Rules;
use crate::station::sync::worker::Standing;
use crate::till::answer::{Answer, MemberView};
use crate::till::input::Input;
use crate::till::refusal::Refusal;

/// Less room than this on the disk is said: some weeks of sales, and time to do something about it.
const FULL: u64 = 100_000_000;

impl App {
    pub(super) fn told(&mut self, tell: Tell) {
        self.unanswered = self.unanswered.saturating_sub(usize::from(is_answer(&tell)));
        let Some(tell) = self.told_reports(tell) else { return };
        match tell {
            Tell::Opened(opened) => self.opened(*opened),
            Tell::OnSale(on_sale) => self.take_what_is_on_sale(*on_sale),
            Tell::SoldOut(skus) => self.shop.sold_out(&skus),
            Tell::Closed(trouble) => self.show(Screen::Opening(Some(trouble))),
            Tell::Done { input, result } => self.answered(&input, &result),
            Tell::Goods { typed, found, near } => self.told_goods(typed, found, near),
            Tell::Members { typed, found } => {
                let hits = found.into_iter().map(link::member).collect();
                let message = screen::members::Message::Answered { typed, hits };
                let at_the_desk = matches!(self.screen, Screen::Desk(_));
                let finding = screen::desk::Message::Finding;
                self.hear(if at_the_desk { Act::Desk(finding(message)) } else { Act::Members(message) });
            }
            Tell::Desk { asked, standing } => self.hear(match self.screen {
                Screen::Pay(_) => Act::Pay(screen::pay::Message::Told(standing)),
                _ => Act::Desk(screen::desk::Message::Found { asked, standing }),
            }),
            Tell::Stock(found) => self.hear(match (&self.screen, found) {
                (Screen::Pay(_), StockFound::Shops(shops)) => Act::Pay(screen::pay::Message::Shops(shops)),
                (_, found) => Act::Stockroom(screen::stockroom::Message::Told(found)),
            }),
            Tell::People(people) => self.people(people),
            Tell::Rules(rules) => self.rules(rules),
            Tell::Books { asked, found } => self.hear(Act::Books(screen::books::Message::Answered(asked, found))),
            // Heard above.
            Tell::Report { .. } | Tell::Writing(_) | Tell::Kept(_) | Tell::ReceiptText { .. } => {}
            Tell::Pricelist(list) => self.hear(Act::Prices(screen::prices::Message::Answered(list))),
            Tell::Receipts { typed, found, fees } => {
                let hits = found.into_iter().map(link::receipt).collect();
                self.hear(Act::Receipts(screen::receipts::Message::Answered { typed, hits, fees }));
            }
            Tell::Set { devices, choices, trouble } => {
                self.told_set(devices, *choices);
                self.say(trouble);
            }
            Tell::Printer { printer, waiting } => self.printer(printer, waiting),
            Tell::LabelPrinter { printer, waiting } => self.label_printer(printer, waiting),
            Tell::Paper(paper) => self.paper(paper),
            Tell::PaperTrouble(trouble) => self.paper_trouble(trouble),
            Tell::Printed { receipt } => self.printed(receipt.is_some()),
            Tell::Scanned(code) => self.scan(code),
            Tell::Scale(scale) => (self.shop.scale, self.shop.scale_taken) = (scale, false),
            Tell::Word(word) => self.say(Some(word)),
            Tell::Begun(told) => self.hear(Act::Setup(screen::setup::Message::Told(told))),
            Tell::Afar(told) => self.told_afar(told),
            Tell::Practice(told) => self.told_practice(*told),
            Tell::Today(day) => self.told_day(day),
            Tell::Care(list) => self.hear(Act::Care(screen::care::Message::Answered(list))),
            Tell::StockWhy(why) => self.hear(Act::Stock(screen::stock::Message::Explained(why.map(Box::new)))),
            Tell::Recall { sku, recall } => self.hear(Act::Stock(screen::stock::Message::Recalled { sku, recall })),
            Tell::StockCheck(found) => self.hear(match self.screen {
                Screen::Boxes(_) => Act::Boxes(screen::boxes::Message::Answered(found)),
                _ => Act::Stock(screen::stock::Message::Answered(found)),
            }),
            Tell::Time(now) => {
                self.shop.now = now;
                self.refresh_day();
            }
            Tell::Room(bytes) => self.shop.health.disk_full = bytes < FULL,
            Tell::Ledger(standing) => self.told_ledger(standing.as_deref()),
            Tell::LedgerState(state) => self.hear(Act::Sync(screen::sync::Message::Answered(state))),
            Tell::Received => self.received(),
            Tell::Papers(found) => self.told_papers(found),
        }
    }

    /// What came back, to the screen that may have asked for it.
    /// The answer to an older choice is past already: the newer one is on the screen.
    fn told_set(&mut self, devices: Devices, choices: Choices) {
        self.choices = choices.clone();
        self.setting = self.setting.saturating_sub(1);
        if self.setting == 0 {
            self.take_devices(devices.clone());
            if let Screen::Settings(settings) = &mut self.screen {
                (settings.devices, settings.choices) = (devices, choices);
            }
        }
    }

    /// How this till stands with the ledger, asked for as the screen opens.
    pub(super) fn show_ledger(&mut self) {
        self.show(Screen::Sync(screen::sync::Sync::default()));
        self.act(screen::sync::Sync::question());
    }

    /// The papers of this till, over the screen that leads there.
    pub(super) fn show_papers(&mut self) {
        self.over(Screen::Papers(screen::papers::Papers::default()));
        self.act(screen::papers::Papers::question());
    }

    /// Copies of the shop, and its program, over the screen that leads there.
    pub(super) fn show_keeping(&mut self) {
        self.over(Screen::Keeping(screen::keeping::Keeping::default()));
        self.act(screen::keeping::Keeping::question());
    }

    /// How it stands with the copies is known everywhere; what came of a wish, where nobody looks, is said.
    fn told_kept(&mut self, told: keeping::Told) {
        if let keeping::Told::Standing(standing) = &told {
            self.shop.copies = standing.lack;
        }
        match (&self.screen, &told) {
            (Screen::Keeping(_), _) => self.hear(Act::Keeping(screen::keeping::Message::Told(told))),
            (_, keeping::Told::Done(text) | keeping::Told::Failed(text)) => self.say(Some(text.clone())),
            _ => {}
        }
    }

    /// *Gabung*, and the servers that are near.
    pub(super) fn show_joining(&mut self, first: bool) {
        self.show(Screen::Joining(screen::joining::Joining::new(first)));
        self.act(screen::joining::Joining::question());
    }

    /// What came over the network, to the screen that may have asked for it.
    fn told_afar(&mut self, told: afar::Told) {
        self.hear(match self.screen {
            Screen::Sync(_) => Act::Sync(screen::sync::Message::Told(told)),
            _ => Act::Joining(screen::joining::Message::Told(told)),
        });
    }

    /// What the status line says, why nothing goes where nothing does, and the ledger's own screen anew.
    fn told_ledger(&mut self, standing: Option<&Standing>) {
        self.shop.health.ledger = link::ledger(standing);
        self.shop.ledger_trouble = standing.and_then(|standing| standing.trouble.as_ref()).map(|(_, why)| why.clone());
        if matches!(self.screen, Screen::Sync(_)) {
            self.act(screen::sync::Sync::question());
        }
    }

    /// What the reports asked for, and files; what is another screen's is given back.
    fn told_reports(&mut self, tell: Tell) -> Option<Tell> {
        use screen::reports::Message;
        let here = matches!(self.screen, Screen::Reports(_));
        let message = match tell {
            Tell::Report { asked, found } if matches!(self.screen, Screen::Prescription(_)) => {
                self.hear(Act::Prescription(screen::prescription::Message::Figures(Box::new(asked), found)));
                return None;
            }
            Tell::Report { asked, found } => Message::Answered(Box::new(asked), found),
            Tell::Kept(told) => {
                self.told_kept(told);
                return None;
            }
            Tell::ReceiptText { receipt, text } => {
                self.hear(Act::Receipts(screen::receipts::Message::TextRead(receipt, text)));
                return None;
            }
            // Where it was asked for, it is said there.
            Tell::Writing(told) if matches!(self.screen, Screen::Books(_)) => {
                self.hear(Act::Books(screen::books::Message::Writing(told)));
                return None;
            }
            Tell::Writing(told) => {
                self.told_writing(&told);
                Message::Writing(told)
            }
            Tell::Goods { typed, found, .. } if here => {
                let hits = found.into_iter().map(link::hit).filter(|hit| !hit.units.is_empty()).collect();
                Message::Goods { typed, hits }
            }
            Tell::Members { typed, found } if here => {
                Message::Members { typed, hits: found.into_iter().map(link::member).collect() }
            }
            Tell::Desk { standing, .. } if here => {
                Message::Card(standing.map(|standing| (standing.number.to_string(), standing.name)))
            }
            tell => return Some(tell),
        };
        self.hear(Act::Reports(message));
        None
    }

    /// A file that is whole is said wherever somebody is by then.
    fn told_writing(&mut self, told: &writing::Told) {
        let word = match told {
            _ if matches!(self.screen, Screen::Reports(_)) => None,
            writing::Told::Progress { .. } => None,
            writing::Told::Written(file) | writing::Told::Sealed(file, _) => {
                Some(Text::new("reports-written").with("file", file.display().to_string()))
            }
            writing::Told::Folder(text) | writing::Told::Failed(text) => Some(text.clone()),
        };
        self.say(word);
    }

    fn hear(&mut self, act: Act) {
        let action = self.screen.update(act, &self.shop);
        self.act(action);
    }

    pub(super) fn opened(&mut self, opened: Opened) {
        self.asking = None;
        self.begun = Begun::default();
        self.shop.coop = match opened.kelurahan.is_empty() {
            true => opened.name,
            false => format!("{}, {}", opened.name, opened.kelurahan),
        };
        self.shop.till = opened.till;
        self.shop.practice = match (opened.training, opened.practice) {
            (true, _) => Some("word-training"),
            (false, true) => Some("word-demo"),
            (false, false) => None,
        };
        self.shop.style.zone = opened.zone;
        self.shop.now = opened.now;
        self.staff(opened.people);
        self.take_what_is_on_sale(opened.on_sale);
        self.shop.tares = opened.tares;
        self.shop.health.ledger = Ledger::Alone;
        self.shop.answer = opened.answer;
        self.follow(&Input::State);
    }

    fn take_what_is_on_sale(&mut self, on_sale: OnSale) {
        self.shop.tile_pages = link::tile_pages(&on_sale);
        self.shop.tile_order = on_sale.tiles;
        self.shop.categories = on_sale.categories;
        self.shop.has_goods = on_sale.any;
    }

    fn people(&mut self, people: Vec<Somebody>) {
        self.staff(people.clone());
        let people = people.into_iter().map(link::person).collect();
        self.hear(Act::People(screen::people::Message::Answered(people)));
    }

    /// To the screen that asked: each shows a part of them.
    fn rules(&mut self, rules: Box<Rules>) {
        self.hear(match self.screen {
            Screen::Prescription(_) => {
                Act::Prescription(screen::prescription::Message::Waiting(rules.waiting.first().copied()))
            }
            Screen::People(_) => Act::People(screen::people::Message::Rules(rules)),
            _ => Act::Settings(screen::settings::Message::Rules(rules)),
        });
    }

    /// Who may sign in. Cashiers first: they do it every day.
    fn staff(&mut self, people: Vec<Somebody>) {
        let may = people.into_iter().filter(|person| person.has_pin);
        self.shop.people = may.map(link::person).collect();
        self.shop.people.sort_by_key(|person| person.role);
    }

    fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) {
        let heard = self.heard(input, result);
        self.slow_down(result);
        let mut scanned = Scanned::default();
        match result {
            Ok(answer) => {
                let finished = answer.sale.as_ref().is_some_and(|sale| sale.receipt.is_some());
                match heard.as_ref().unwrap_or(input) {
                    Input::Pay(_) | Input::Paid { .. } | Input::Refund { .. } | Input::Void { .. } if finished => {
                        self.speaker.play(Sound::Saved);
                    }
                    Input::Scan { .. } | Input::Add { .. } | Input::Weigh { .. } => self.speaker.play(Sound::LineAdded),
                    _ => {}
                }
                self.shop.slip = link::slip_to_take_back(self.shop.slip, heard.as_ref().unwrap_or(input), answer);
                if let Input::Tare { sku, tare } = heard.as_ref().unwrap_or(input) {
                    self.shop.set_tare(sku, *tare);
                }
                scanned = Scanned::of(&self.shop.answer, answer);
                self.same_goods = !matches!(scanned, Scanned::Goods(_));
                self.shop.answer = answer.clone();
            }
            Err(refusal) if refusal.is_question() => self.speaker.play(Sound::Attention),
            Err(_) => self.speaker.play(Sound::Refused),
        }
        if result.is_ok() && moves_goods(heard.as_ref().unwrap_or(input), &self.shop.answer) {
            self.ask_what_is_left();
        }
        let Some(input) = heard else { return };
        let action = self.screen.answered(&input, result, &self.shop);
        self.act(action);
        if result.is_ok() {
            self.follow(&input);
            self.drill(&input);
        }
        if matches!(input, Input::Scan { .. }) {
            self.say_scan(result, scanned);
        }
    }

    /// Goods that were sought, to the screen that seeks.
    fn told_goods(&mut self, typed: String, found: Vec<FoundGoods>, near: Vec<String>) {
        let hits = found.into_iter().map(link::hit).filter(|hit| !hit.units.is_empty()).collect();
        self.hear(match self.screen {
            Screen::Stockroom(_) => Act::Stockroom(screen::stockroom::Message::Hits { typed, hits }),
            Screen::Prescription(_) => Act::Prescription(screen::prescription::Message::Found { typed, hits }),
            Screen::Tiles(_) => Act::Tiles(screen::tiles::Message::Found { typed, hits }),
            _ => Act::Search(screen::search::Message::Answered { typed, hits, near }),
        });
    }

    /// Records of other tills came.
    fn received(&mut self) {
        self.refresh_day();
        self.ask_what_is_left();
    }

    /// What the books know of the goods on the tiles, once some of them have moved.
    fn ask_what_is_left(&mut self) {
        let tiles = self.shop.tile_pages.iter().flat_map(|page| &page.tiles);
        let skus: Vec<Sku> = tiles.map(|tile| tile.sku.clone()).collect();
        if !skus.is_empty() {
            self.ask(Ask::Read(Question::SoldOut(skus)));
        }
    }

    /// A scan is never lost: where the screen does not show what became of it, a word does.
    /// Nor does another member's card take the place of the first unseen, wherever it is read (N12).
    fn say_scan(&mut self, result: &Result<Answer, Refusal>, scanned: Scanned) {
        let shows_goods = matches!(self.screen, Screen::Sell(_) | Screen::Done(_) | Screen::Returns(_));
        // Every other screen shows a refusal itself.
        let silent = matches!(self.screen, Screen::Settings(_) | Screen::Setup(_) | Screen::Practice(_));
        match result {
            Ok(_) => self.say(match scanned {
                Scanned::Goods(name) if !shows_goods => name.map(|name| Text::new("scan-kept").with("name", name)),
                Scanned::Member { from: Some(from), to } => {
                    Some(Text::new("scan-member-changed").with("before", from).with("name", to))
                }
                Scanned::Member { from: None, to } if !shows_goods => Some(Text::new("scan-member").with("name", to)),
                _ => None,
            }),
            Err(refusal) if silent && !refusal.is_question() => self.say(Some(refusal.text.clone())),
            _ => {}
        }
    }

    /// The screen that what the till says belongs to.
    fn follow(&mut self, input: &Input) {
        // What was said of goods is read where it was said.
        if matches!(input, Input::Label { .. } | Input::Tare { .. }) {
            return;
        }
        if self.has_no_till() {
            return self.follow_day(input);
        }
        let answer = &self.shop.answer;
        let sale = answer.sale.as_ref();
        let finished = sale.is_some_and(|sale| sale.receipt.is_some());
        let next = match (&answer.user, &answer.shift, &self.screen) {
            (_, _, Screen::Settings(_)) => None,
            (None, _, Screen::Login(_) | Screen::Recover(_)) => None,
            (None, _, _) => Some(Screen::Login(Login::default())),
            (Some(user), _, Screen::Login(login)) if user.pin_change_needed && login.is_new_pin() => None,
            (Some(user), _, _) if user.pin_change_needed => Some(Screen::Login(Login::new_pin())),
            // Closed: its Z is read, then somebody signs out.
            (Some(_), None, Screen::CloseShift(_)) => None,
            (Some(_), None, Screen::OpenShift(_) | Screen::Stockroom(_) | Screen::Care(_) | Screen::Reports(_)) => None,
            (Some(_), None, _) => Some(Screen::OpenShift(OpenShift::default())),
            (Some(_), Some(_), Screen::Returns(_)) if answer.returning.is_some() => None,
            (Some(_), Some(_), _) if answer.returning.is_some() => Some(Screen::Returns(Returns::default())),
            (Some(_), Some(_), Screen::Done(_)) if finished => None,
            // A voucher that was scanned may have paid all of it.
            (Some(_), Some(_), _) if finished && ends_a_sale(input) => {
                Some(Screen::Done(Done { received: self.received, ..Done::default() }))
            }
            (Some(_), Some(_), Screen::Returns(_)) => Some(Screen::Sell(Sell::default())),
            (Some(_), Some(_), Screen::Opening(_) | Screen::Setup(_) | Screen::Login(_) | Screen::OpenShift(_)) => {
                Some(Screen::Sell(Sell::default()))
            }
            (Some(_), Some(_), Screen::Done(_)) => Some(Screen::Sell(Sell::default())),
            // The money is being taken: a voucher or a member's card was scanned, or the sale was set aside then.
            (Some(_), Some(_), Screen::Pay(_)) if is_being_paid(answer) || self.same_goods => None,
            (Some(_), Some(_), Screen::Sell(_) | Screen::Parked(_))
                if is_being_paid(answer) && matches!(input, Input::Scan { .. } | Input::Recall { .. }) =>
            {
                // What fetching it had to say would not be seen beside the money.
                self.shop.word = answer.notices.last().cloned();
                Some(Screen::Pay(Pay::default()))
            }
            // Goods scanned while the money is being taken: the basket is shown again, since the sum has changed.
            (Some(_), Some(_), screen) if is_beside(screen) && matches!(input, Input::Scan { .. }) => {
                Some(Screen::Sell(Sell::default()))
            }
            _ => None,
        };
        if let Some(next) = next {
            self.received = Rupiah::ZERO;
            self.show(next);
        }
    }

    fn printer(&mut self, printer: counter::Printer, waiting: u64) {
        let before = self.shop.health.printer;
        self.shop.health.printer = shown(printer, waiting);
        if self.shop.health.printer.is_in_trouble() && !before.is_in_trouble() {
            self.speaker.play(Sound::Attention);
        }
        if !self.shop.health.printer.is_in_trouble() {
            self.shop.paper_trouble = None;
        }
    }

    /// A label that waits is said once, where everybody reads it; the sign stays until it is out (D12a).
    fn label_printer(&mut self, printer: counter::Printer, waiting: u64) {
        let before = self.shop.labels_wait();
        self.shop.health.labels = Some(shown(printer, waiting));
        if let (None, Some((printer, waiting))) = (before, self.shop.labels_wait()) {
            self.speaker.play(Sound::Attention);
            self.say(Some(labels_wait(printer, waiting)));
        }
    }

    /// What is known of a paper. A copy that came out settles what was in doubt of its receipt.
    fn paper(&mut self, paper: FoundPaper) {
        // More than are on their way at once.
        const KEPT: usize = 24;
        let doubt = self.shop.doubtful_receipt().cloned();
        self.shop.papers.retain(|other| other.id != paper.id);
        if self.shop.papers.len() >= KEPT {
            self.shop.papers.remove(0);
        }
        let is_out = matches!(paper.state, PaperState::Sent | PaperState::Printed);
        let copy_of = paper.receipt.clone().filter(|_| is_out && paper.copy > 0);
        self.shop.papers.push(paper);
        let in_doubt = |other: &&mut FoundPaper| other.state == PaperState::Doubtful && other.receipt == copy_of;
        let mut settled = Vec::new();
        for other in self.shop.papers.iter_mut().filter(|_| copy_of.is_some()).filter(in_doubt) {
            other.state = PaperState::Printed;
            settled.push(other.id);
        }
        settled.into_iter().for_each(|id| self.ask(Ask::Paper(id, Wish::Came)));
        if self.shop.doubtful_receipt().is_some_and(|receipt| Some(receipt) != doubt.as_ref()) {
            self.speaker.play(Sound::Attention);
        }
    }

    /// The queue as it is now; what a person said of a paper is known everywhere.
    fn told_papers(&mut self, found: Vec<FoundPaper>) {
        for known in &mut self.shop.papers {
            if let Some(now) = found.iter().find(|paper| paper.id == known.id) {
                known.state = now.state;
            }
        }
        self.hear(Act::Papers(screen::papers::Message::Answered(found)));
    }

    fn paper_trouble(&mut self, trouble: Text) {
        if let Screen::Settings(settings) = &mut self.screen {
            settings.told(trouble.clone());
        }
        self.shop.paper_trouble = Some(trouble);
    }

    fn printed(&mut self, a_receipt: bool) {
        if let (Screen::Settings(settings), false) = (&mut self.screen, a_receipt) {
            settings.told(Text::new("settings-test-sent"));
        }
        self.shop.paper_trouble = None;
    }
}

/// A printer as the status line shows it.
const fn shown(printer: counter::Printer, waiting: u64) -> Printer {
    use counter::Printer as Told;
    match printer {
        Told::Ready if waiting > 0 => Printer::Printing(waiting),
        Told::Ready => Printer::Ready,
        Told::NoPaper => Printer::NoPaper(waiting),
        Told::CoverOpen => Printer::CoverOpen(waiting),
        Told::Off => Printer::Unreachable(waiting),
    }
}

/// It answers something that was asked.
const fn is_answer(tell: &Tell) -> bool {
    matches!(
        tell,
        Tell::Done { .. }
            | Tell::Goods { .. }
            | Tell::Members { .. }
            | Tell::Desk { .. }
            | Tell::Today(_)
            | Tell::StockCheck(_)
            | Tell::StockWhy(_)
            | Tell::Recall { .. }
            | Tell::Care(_)
            | Tell::People(_)
            | Tell::Rules(_)
            | Tell::Pricelist(_)
            | Tell::Books { .. }
            | Tell::Report { .. }
            | Tell::Receipts { .. }
            | Tell::ReceiptText { .. }
            | Tell::SoldOut(_)
            | Tell::Practice(_)
            | Tell::Stock(_)
            | Tell::Opened(_)
            | Tell::Closed(_)
    )
}

/// A part of the sale is paid already, or waited for.
pub(super) fn is_being_paid(answer: &Answer) -> bool {
    let parts = answer.sale.as_ref().is_some_and(|sale| sale.receipt.is_none() && !sale.tenders.is_empty());
    parts || answer.qris.is_some()
}

/// Goods left a shelf or came onto one.
fn moves_goods(input: &Input, answer: &Answer) -> bool {
    let sold = answer.sale.as_ref().is_some_and(|sale| sale.receipt.is_some()) && ends_a_sale(input);
    let moved = matches!(input, Input::Receive(_) | Input::Shelve(_) | Input::Gather(_) | Input::CountStock(_));
    (sold && *input != Input::State) || moved
}

/// What an input changed in the open sale, to be said of a scan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Scanned {
    /// Neither goods nor the member: a voucher, a receipt.
    #[default]
    Nothing,
    /// Goods, by the name of the line that was touched.
    Goods(Option<String>),
    /// A card, in place of another member's where there was one.
    Member { from: Option<String>, to: String },
}

impl Scanned {
    fn of(before: &Answer, now: &Answer) -> Self {
        let open = |answer: &Answer| answer.sale.clone().filter(|sale| sale.receipt.is_none());
        let goods = |answer: &Answer| -> Vec<(Sku, Quantity)> {
            open(answer).iter().flat_map(|sale| &sale.lines).map(|line| (line.sku.clone(), line.qty_milli)).collect()
        };
        if open(now).is_none() {
            return Self::Nothing;
        }
        if goods(before) != goods(now) {
            let last = now.sale.as_ref().zip(now.last.as_ref());
            let line = last.and_then(|(sale, last)| sale.lines.get(last.line));
            return Self::Goods(line.map(|line| line.name.clone()));
        }
        let paid = |answer: &Answer| open(answer).map_or(0, |sale| sale.tenders.len());
        let member = |answer: &Answer| open(answer).and_then(|sale| sale.member);
        match (member(before), member(now)) {
            (from, Some(to)) if paid(before) == paid(now) && now.returning.is_none() => {
                Self::Member { from: from.map(|from| who(&from)).filter(|from| *from != who(&to)), to: who(&to) }
            }
            _ => Self::Nothing,
        }
    }
}

/// The member, with who of her household shows a card of her own, and where she lives: names are alike.
fn who(member: &MemberView) -> String {
    let parts = [&member.name, &member.bought_by, &member.kelurahan];
    parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// A screen beside the basket: goods scanned there bring it back.
const fn is_beside(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Pay(_)
            | Screen::Menu(_)
            | Screen::Receipts(_)
            | Screen::Parked(_)
            | Screen::Today(_)
            | Screen::Exceptions(_)
            | Screen::Settling(_)
            | Screen::Stockroom(_)
            | Screen::Practice(_)
            | Screen::Sync(_)
            | Screen::Keeping(_)
            | Screen::Papers(_)
            | Screen::Joining(_)
            | Screen::Books(_)
            | Screen::Reports(_)
    )
}

/// After these, a finished sale or return stands on the screen until the next begins.
fn ends_a_sale(input: &Input) -> bool {
    // A voucher that is scanned pays what is due.
    let pays = matches!(input, Input::Pay(_) | Input::Paid { .. } | Input::Scan { .. });
    pays || matches!(input, Input::Refund { .. } | Input::Void { .. } | Input::Warehouse(_) | Input::State)
}

#[cfg(test)]
mod tests;
