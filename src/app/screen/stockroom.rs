//! *Gudang dan stok*: goods in, from place to place, counted, written off; suppliers, orders, debts. One errand at a
//! time, each with rows at the left, fields at the right and one finishing step. The office's errands, members and
//! loans, are of the same make.
//!
//! Long because each errand has its line in the matches below.
//! Always holds: what an errand shows of a delivery or a count is the till's last answer; a scan is the errand's own
//! where it takes goods, and the till's elsewhere; a refusal leaves what was typed.
//! Neighbours: what an errand is (`stockroom/work.rs`), its fields (`stockroom/form.rs`), one file per errand.

use super::{Action, Way};
use crate::app::shop::{Hit, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::station::counter::stockroom::{StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

use arriving::Arriving;
use articles::Articles;
use cards::Cards;
use counting::Counting;
use decrees::Decrees;
use form::{Entered, Form, Kind};
use gathering::Gathering;
use house::HouseDesk;
use hub::Errand;
use lending::Lending;
use membership::Membership;
use payroll::PayrollDesk;
use receiving::Receiving;
use repacking::Repacking;
use ruling::Ruling;
use shops::Shops;
use slips::Slips;
use storage_counting::StorageCounting;
use storing::Storing;
use supplier_form::SupplierForm;
use suppliers::{SupplierPage, Suppliers};
use work::{Step, Work};

pub mod arriving;
pub mod articles;
mod begun;
pub mod cards;
pub mod counting;
pub mod decrees;
pub mod form;
pub mod form_view;
pub mod from_file;
pub mod gathering;
pub mod house;
pub mod hub;
pub mod keeping;
pub mod lending;
pub mod listing;
pub mod membership;
pub mod papers;
pub mod payroll;
pub mod receiving;
pub mod repacking;
pub mod rows_view;
pub mod ruling;
pub mod shops;
pub mod slips;
pub mod storage_counting;
pub mod storing;
pub mod supplier_form;
pub mod suppliers;
pub mod view;
pub mod who;
pub mod work;

/// What is being done.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// The list of errands.
    Hub,
    Receiving(Receiving),
    /// Goods are put together to go somewhere.
    Gathering(Gathering),
    Arriving(Arriving),
    Counting(Counting),
    Repacking(Repacking),
    Articles(Box<Articles>),
    Papers(Box<papers::Papers>),
    /// Lists from spreadsheets.
    Listing(Box<listing::Listing>),
    Suppliers(Suppliers),
    Supplier(SupplierPage),
    SupplierForm(Box<SupplierForm>),
    Shops(Shops),
    Storing(Storing),
    StorageCounting(StorageCounting),
    /// Errands of the office, each opened from *Lainnya*.
    Membership(Box<Membership>),
    Cards(Box<Cards>),
    Payroll(Box<PayrollDesk>),
    Lending(Box<Lending>),
    Ruling(Box<Ruling>),
    /// Opened from the settings.
    House(Box<HouseDesk>),
    Decrees(Box<Decrees>),
    /// Opened from the drawer and the desk.
    Slips(Slips),
}

/// Goods are searched by their name.
#[derive(Clone, Debug, Default)]
pub struct Finder {
    pub typed: String,
    pub hits: Vec<Hit>,
    pub at: usize,
}

#[derive(Clone, Debug)]
pub struct Stockroom {
    pub task: Task,
    pub form: Form,
    pub finder: Option<Finder>,
    pub trouble: Option<Text>,
    /// What was done.
    pub said: Option<Text>,
    /// What is to be known of it: prices to look at again, goods that nobody counted.
    pub notes: Vec<Text>,
    pub waiting: bool,
    /// Errands that were left with goods put together.
    pub kept: Vec<Task>,
    /// Whether to throw away what is typed and nowhere yet is asked.
    pub leaving: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    ErrandPressed(Errand),
    RowPressed(usize),
    /// To the row above (−1) or below (+1).
    Moved(isize),
    FieldPressed(&'static str),
    OptionPressed(usize),
    DigitsPressed(&'static str),
    Typed(Stroke),
    ErasePressed,
    EnterPressed,
    ToolPressed(&'static str),
    DonePressed,
    BackPressed,
    /// What is typed is thrown away.
    LeavePressed,
    MenuPressed,
    SignOutPressed,
    PutAwayPressed,
    /// Of the search for goods.
    HitPressed(usize),
    AddPressed,
    Hits {
        typed: String,
        hits: Vec<Hit>,
    },
    Told(StockFound),
}

/// As in the other searches.
const TYPED_MOST: usize = 32;

impl Default for Stockroom {
    fn default() -> Self {
        Self::of(Task::Hub)
    }
}

impl Task {
    pub fn work(&self) -> Option<&dyn Work> {
        Some(match self {
            Self::Hub => return None,
            Self::Receiving(work) => work,
            Self::Gathering(work) => work,
            Self::Arriving(work) => work,
            Self::Counting(work) => work,
            Self::Repacking(work) => work,
            Self::Articles(work) => &**work,
            Self::Papers(work) => &**work,
            Self::Listing(work) => &**work,
            Self::Suppliers(work) => work,
            Self::Supplier(work) => work,
            Self::SupplierForm(work) => &**work,
            Self::Shops(work) => work,
            Self::Storing(work) => work,
            Self::StorageCounting(work) => work,
            Self::Membership(work) => &**work,
            Self::Cards(work) => &**work,
            Self::Payroll(work) => &**work,
            Self::Lending(work) => &**work,
            Self::Ruling(work) => &**work,
            Self::House(work) => &**work,
            Self::Decrees(work) => &**work,
            Self::Slips(work) => work,
        })
    }

    fn work_mut(&mut self) -> Option<&mut dyn Work> {
        Some(match self {
            Self::Hub => return None,
            Self::Receiving(work) => work,
            Self::Gathering(work) => work,
            Self::Arriving(work) => work,
            Self::Counting(work) => work,
            Self::Repacking(work) => work,
            Self::Articles(work) => &mut **work,
            Self::Papers(work) => &mut **work,
            Self::Listing(work) => &mut **work,
            Self::Suppliers(work) => work,
            Self::Supplier(work) => work,
            Self::SupplierForm(work) => &mut **work,
            Self::Shops(work) => work,
            Self::Storing(work) => work,
            Self::StorageCounting(work) => work,
            Self::Membership(work) => &mut **work,
            Self::Cards(work) => &mut **work,
            Self::Payroll(work) => &mut **work,
            Self::Lending(work) => &mut **work,
            Self::Ruling(work) => &mut **work,
            Self::House(work) => &mut **work,
            Self::Decrees(work) => &mut **work,
            Self::Slips(work) => work,
        })
    }
}

impl Stockroom {
    pub fn of(task: Task) -> Self {
        let (form, notes) = (Form::default(), Vec::new());
        let kept = Vec::new();
        Self { task, form, finder: None, trouble: None, said: None, notes, waiting: false, kept, leaving: false }
    }

    /// Letters are typed now: in a search, in a field of words.
    pub const fn is_typing(&self) -> bool {
        self.finder.is_some() || self.form.writing
    }

    /// Into a field: a search takes whatever is scanned.
    pub const fn writes_words(&self) -> bool {
        self.finder.is_none() && self.form.writing
    }

    /// What Tab does while a field is open: takes what is typed, else on to the next field.
    pub fn tabbed(&self, by: isize, shop: &Shop) -> Option<Message> {
        let fields = self.task.work().filter(|_| self.finder.is_none())?.fields(shop);
        let next = self.form.beside(by, &fields)?;
        Some(if self.form.typed.is_empty() { Message::FieldPressed(next) } else { Message::EnterPressed })
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        if let Some(action) = self.finding(&message) {
            return action;
        }
        match message {
            Message::ErrandPressed(errand) => self.begin(errand, shop),
            Message::RowPressed(at) => self.row(at, shop),
            Message::Moved(by) => self.move_by(by, shop),
            Message::FieldPressed(id) => {
                self.settle();
                if let Some(work) = self.task.work() {
                    self.form.choose(Some(id), &work.fields(shop));
                }
                Action::None
            }
            Message::OptionPressed(at) => self.option(at, shop),
            Message::DigitsPressed(digits) => {
                self.settle();
                let fields = self.task.work().map(|work| work.fields(shop)).unwrap_or_default();
                match self.form.digits(digits, &fields) {
                    Ok(()) => Action::None,
                    Err(text) => Action::Refuse(text),
                }
            }
            Message::Typed(stroke) => {
                let fields = self.task.work().map(|work| work.fields(shop)).unwrap_or_default();
                self.form.stroke(stroke, &fields);
                Action::None
            }
            Message::ErasePressed => {
                self.form.typed.pop();
                Action::None
            }
            Message::EnterPressed => self.enter(shop),
            Message::ToolPressed(tool) => {
                let action = self.with(|work| work.tool(tool, shop), shop);
                self.begin_form(shop);
                action
            }
            Message::DonePressed => self.finish(shop),
            Message::BackPressed => self.back(),
            Message::LeavePressed => self.leave(),
            Message::MenuPressed => Action::Go(Way::Menu),
            Message::SignOutPressed => Action::Submit(Input::Logout),
            Message::PutAwayPressed => {
                self.put_away();
                Action::None
            }
            Message::Told(told) => self.told(told, shop),
            Message::Hits { .. } | Message::HitPressed(_) | Message::AddPressed => Action::None,
        }
    }

    /// What was said of the last thing is past, a refusal too.
    fn settle(&mut self) {
        (self.said, self.trouble) = (None, None);
    }

    fn with(&mut self, act: impl FnOnce(&mut dyn Work) -> Step, shop: &Shop) -> Action {
        let Some(step) = self.task.work_mut().map(act) else { return Action::None };
        self.step(step, shop)
    }

    fn step(&mut self, step: Step, shop: &Shop) -> Action {
        match step {
            Step::Stay => Action::None,
            Step::Do(input) => {
                self.waiting = true;
                Action::Submit(input)
            }
            Step::Read(question) => Action::Read(Question::Stock(question)),
            Step::To(task) => {
                let asked = self.show(*task);
                // New goods begin with their name.
                if let Task::Articles(work) = &self.task {
                    self.form.begin(&work.fields(shop));
                }
                self.begin_form(shop);
                asked
            }
            Step::Back(task, input) => {
                self.turn_to(*task);
                self.waiting = true;
                Action::Submit(input)
            }
            Step::Find => {
                self.finder = Some(Finder::default());
                self.form.close();
                Action::Read(Question::Goods { typed: String::new() })
            }
            Step::Fill(field) => {
                if let Some(work) = self.task.work() {
                    self.form.choose(Some(field), &work.fields(shop));
                }
                Action::None
            }
            Step::Said(text) => {
                self.said = Some(text);
                self.form.close();
                self.question()
            }
            Step::Refuse(text) => Action::Refuse(text),
            Step::Sell => Action::Go(Way::Sell),
            Step::Go(way) => Action::Go(way),
            Step::Home if shop.answer.user.is_none() => Action::None,
            Step::Home => self.show(Task::Hub),
        }
    }

    /// A form that is filled in as a whole begins with the first field that is missing.
    fn begin_form(&mut self, shop: &Shop) {
        if let Some(work) = self.task.work().filter(|work| work.fills()) {
            self.form.begin(&work.fields(shop));
        }
    }

    /// What is asked when an errand is opened or shown again.
    pub fn question(&self) -> Action {
        let question = self.task.work().and_then(Work::question);
        question.map_or(Action::None, |question| Action::Read(Question::Stock(question)))
    }

    fn show(&mut self, task: Task) -> Action {
        self.turn_to(task);
        self.question()
    }

    fn turn_to(&mut self, task: Task) {
        self.put_by();
        *self = Self { kept: std::mem::take(&mut self.kept), ..Self::of(task) };
    }

    fn begin(&mut self, errand: Errand, shop: &Shop) -> Action {
        match errand.begin(shop) {
            Ok(task) => {
                let task = self.resumed(errand).unwrap_or(task);
                let asked = self.show(task);
                self.begin_form(shop);
                asked
            }
            Err(text) => Action::Refuse(text),
        }
    }

    fn row(&mut self, at: usize, shop: &Shop) -> Action {
        self.settle();
        self.form.close();
        self.with(|work| work.choose(at, shop), shop)
    }

    fn move_by(&mut self, by: isize, shop: &Shop) -> Action {
        let Some(work) = self.task.work() else { return Action::None };
        let last = work.rows(shop).len().saturating_sub(1);
        let at = work.at(shop).map_or(0, |at| at.saturating_add_signed(by)).min(last);
        self.row(at, shop)
    }

    fn option(&mut self, at: usize, shop: &Shop) -> Action {
        let Some(work) = self.task.work() else { return Action::None };
        let fields = work.fields(shop);
        let Some(field) = self.form.field(&fields) else { return Action::None };
        let (id, known) = (field.id, matches!(&field.kind, Kind::Choice(options) if at < options.len()));
        if !known {
            return Action::None;
        }
        let whole = work.fills();
        self.form.pass(&fields, whole);
        let action = self.with(|work| work.enter(id, Entered::Choice(at), shop), shop);
        // What was chosen to be done has fields of its own.
        if let (Action::None, false, Some(work)) = (&action, whole, self.task.work()) {
            self.form.begin(&work.fields(shop));
        }
        action
    }

    /// Takes what is typed; without anything typed, on to the next field.
    fn enter(&mut self, shop: &Shop) -> Action {
        let Some(work) = self.task.work() else { return Action::None };
        let (fields, whole) = (work.fields(shop), work.fills());
        match self.form.entered(&fields) {
            Ok(Some((id, entered))) => {
                self.trouble = None;
                self.form.pass(&fields, whole);
                self.with(|work| work.enter(id, entered, shop), shop)
            }
            Ok(None) => {
                self.form.pass(&fields, whole);
                Action::None
            }
            Err(text) => Action::Refuse(text),
        }
    }

    fn finish(&mut self, shop: &Shop) -> Action {
        if self.waiting {
            return Action::None;
        }
        if !self.form.typed.is_empty() {
            return Action::Refuse(Text::new("stock-enter-first"));
        }
        let Some(work) = self.task.work() else { return Action::None };
        let finish = work.finish(shop);
        match (finish.ready, finish.words) {
            (false, work::Words::Said(text)) => Action::Refuse(text),
            (false, work::Words::Data(_)) => Action::None,
            (true, _) => {
                self.settle();
                self.with(|work| work.done(shop), shop)
            }
        }
    }

    fn back(&mut self) -> Action {
        if std::mem::take(&mut self.leaving) {
            return Action::None;
        }
        if self.form.open.is_some() {
            self.form.close();
            return Action::None;
        }
        if self.has_notes() {
            self.put_away();
            return Action::None;
        }
        self.leaving = self.task.work().is_some_and(Work::is_begun);
        if self.leaving { Action::None } else { self.leave() }
    }

    /// What is to be known of what was done stands in place of the rows.
    pub fn has_notes(&self) -> bool {
        self.said.is_some() && self.notes.iter().any(|note| self.said.as_ref() != Some(note))
    }

    fn put_away(&mut self) {
        (self.said, self.trouble) = (None, None);
        self.notes.clear();
    }

    /// Out of a page of the errand, or out of the errand.
    fn leave(&mut self) -> Action {
        (self.leaving, self.said) = (false, None);
        self.form.close();
        if self.task.work_mut().is_some_and(Work::page_back) {
            return self.question();
        }
        if let Task::Listing(work) = &mut self.task
            && work.step_back()
        {
            return self.question();
        }
        if let Task::Articles(work) = &mut self.task
            && let Some(waiting) = work.waiting.take()
        {
            return self.show(Task::Receiving(waiting.receiving));
        }
        match &self.task {
            Task::Hub => Action::Go(Way::Sell),
            Task::Articles(work) if work.then_sell => Action::Go(Way::Sell),
            Task::Slips(_) => Action::Go(Way::Sell),
            Task::Membership(_) | Task::Lending(_) => Action::Go(Way::Menu),
            Task::Cards(cards) => {
                let find = cards.number.clone();
                self.show(Task::Membership(Box::new(Membership { find, ..Membership::default() })))
            }
            Task::Ruling(_) | Task::Payroll(_) => self.show(Task::Lending(Box::default())),
            Task::House(desk) if desk.group.is_none() => Action::Go(Way::Settings),
            Task::House(_) | Task::Decrees(_) => self.show(Task::House(Box::default())),
            Task::Listing(work) if work.of.is_some() => self.show(Task::Suppliers(Suppliers::default())),
            Task::Listing(_) => Action::Go(Way::Menu),
            Task::Supplier(_) | Task::SupplierForm(_) => self.show(Task::Suppliers(Suppliers::default())),
            _ => self.show(Task::Hub),
        }
    }

    /// The search for goods, while it is open.
    fn finding(&mut self, message: &Message) -> Option<Action> {
        let finder = self.finder.as_mut()?;
        Some(match message {
            Message::Typed(stroke) => {
                match stroke {
                    Stroke::Sign(sign) if finder.typed.chars().count() < TYPED_MOST => finder.typed.push(*sign),
                    Stroke::Sign(_) => {}
                    Stroke::Erase => drop(finder.typed.pop()),
                }
                Action::Read(Question::Goods { typed: finder.typed.clone() })
            }
            Message::Hits { typed, hits } if *typed == finder.typed => {
                (finder.hits, finder.at) = (hits.clone(), 0);
                Action::None
            }
            Message::HitPressed(at) => {
                finder.at = (*at).min(finder.hits.len().saturating_sub(1));
                Action::None
            }
            Message::Moved(by) => {
                finder.at = finder.at.saturating_add_signed(*by).min(finder.hits.len().saturating_sub(1));
                Action::None
            }
            Message::AddPressed => match finder.hits.get(finder.at) {
                Some(hit) => {
                    let sku = hit.sku.clone();
                    self.finder = None;
                    Action::Read(Question::Stock(StockQuestion::Goods { sku }))
                }
                None => Action::Refuse(Text::new("search-choose-first")),
            },
            Message::BackPressed => {
                self.finder = None;
                Action::None
            }
            Message::Told(_) => return None,
            _ => Action::None,
        })
    }

    fn told(&mut self, told: StockFound, shop: &Shop) -> Action {
        match told {
            StockFound::Goods(Ok(goods)) => {
                self.trouble = None;
                self.settle();
                self.with(|work| work.found(&goods, shop), shop)
            }
            StockFound::Goods(Err(text)) => {
                if let Some(step) = self.task.work_mut().and_then(Work::unknown) {
                    self.trouble = None;
                    return self.step(step, shop);
                }
                self.trouble = Some(text.clone());
                Action::Refuse(text)
            }
            told => {
                if let Some(work) = self.task.work_mut() {
                    work.told(told);
                }
                Action::None
            }
        }
    }

    /// Takes the scan where the errand takes goods.
    pub fn wants_scan(&self) -> bool {
        self.task.work().is_some()
    }

    pub fn scanned(&mut self, code: &str, shop: &Shop) -> Action {
        let takes = matches!(self.task, Task::Articles(_) | Task::Repacking(_));
        if takes && self.finder.is_none() && !self.form.typed.is_empty() {
            // A name, a price or a quantity is told, whether Enter or the next pack comes after it.
            if let refused @ Action::Refuse(_) = self.enter(shop) {
                return refused;
            }
        }
        self.finder = None;
        self.form.close();
        self.settle();
        let step = self.task.work_mut().and_then(|work| work.scanned(code, shop));
        match step {
            Some(step) => self.step(step, shop),
            // A list of suppliers or of titipan takes no goods: the code is the till's, as everywhere.
            None => Action::Submit(Input::Scan { code: code.to_owned() }),
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>, shop: &Shop) -> Action {
        self.waiting = false;
        match result {
            Ok(answer) => {
                self.trouble = None;
                let ours = matches!(
                    input,
                    Input::Receive(_)
                        | Input::Supply(_)
                        | Input::Shelve(_)
                        | Input::CountStock(_)
                        | Input::Warehouse(_)
                        | Input::Storage(_)
                        | Input::SetGoods(_)
                        | Input::Membership(_)
                        | Input::Lending(_)
                        | Input::Rules { .. }
                        | Input::House(_)
                        | Input::Lists(_)
                        | Input::Hold { .. }
                        | Input::VoidSlip { .. }
                        | Input::Pharmacy(_)
                );
                if !ours {
                    return Action::None;
                }
                self.notes.clone_from(&answer.notices);
                self.with(|work| work.answered(input, answer), shop)
            }
            Err(refusal) if refusal.is_question() => Action::None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                if let Some(work) = self.task.work_mut() {
                    work.refused(input, refusal);
                }
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
