//! *Laporan*: every report of the command line as a table on the screen, with the question it needs, and as a file.
//!
//! Long because one screen asks for what stands on eight shelves.
//! Holds what is open and the way back, and what is half typed; the rows are those of the last answer. Always holds: a
//! late answer is dropped; of a report that holds personal data nothing is read before the till has written down that
//! somebody looks (koperasi 1.5).
//! Neighbours: which reports there are (`contents.rs`), how rows come (`station/counter/reports.rs`) and files are
//! written (`station/counter/writing.rs`), drawing (`view.rs`, `asking_view.rs`, tables: `widget/table.rs`).

use crate::app::screen::{Action, Way};
use crate::app::shop::{Hit, MemberHit, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::id::{MemberNumber, ReceiptNumber, Sku};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::reports::chart::Chart;
use crate::reports::part::Part;
use crate::reports::pictures;
use crate::reports::readers;
use crate::reports::table::Cell;
use crate::reports::{Question, Report};
use crate::station::counter::lists;
use crate::station::counter::reports::{Asked, Found};
use crate::station::counter::writing::{Form as File, Told, Wish};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::books::Books as Exporting;
use crate::till::refusal::Refusal;

pub mod asking_view;
pub mod contents;
pub mod inventory;
pub mod inventory_view;
pub mod persons;
pub mod typing;
pub mod view;

use contents::{Item, Need, Shelf, Span, Wants, shelves, wants};
use inventory::Form;
use persons::Whose;
use typing::Typing;

/// What is open: a report, and of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub report: Report,
    pub span: Span,
    pub goods: Option<(Sku, String)>,
    pub batch: Option<String>,
    /// Number and name.
    pub member: Option<(String, String)>,
    /// One of [`UNITS`](crate::reports::UNITS).
    pub unit: Option<&'static str>,
    /// Sales of one hour of the clock alone.
    pub hour: Option<i8>,
    /// A word of the report's column, and how it is written.
    pub only: Option<Cell>,
    /// First rows of the parts that were turned over before this one.
    pub before: Vec<usize>,
    pub from: usize,
    /// The row that the keyboard stands on, and the first of the columns that turn.
    pub at: usize,
    pub column: usize,
    /// Which of its charts is looked at; `None`: its rows.
    pub chart: Option<usize>,
}

impl Open {
    pub const fn new(report: Report) -> Self {
        let span = wants(report).span;
        let (goods, batch, member, unit, hour, only, chart) = (None, None, None, None, None, None, None);
        let (from, at, column) = (0, 0, 1);
        Self { report, span, goods, batch, member, unit, hour, only, before: Vec::new(), from, at, column, chart }
    }

    pub const fn wants(&self) -> Wants {
        wants(self.report)
    }

    /// What it must still be told, in the order in which it is asked.
    pub fn lacks(&self) -> Option<Typing> {
        let wants = self.wants();
        let lacks = |need: Need, said: bool| need == Need::Must && !said;
        if lacks(wants.goods, self.goods.is_some()) {
            return Some(Typing::goods());
        }
        if lacks(wants.batch, self.batch.is_some()) {
            return Some(Typing::Batch(String::new()));
        }
        lacks(wants.member, self.member.is_some()).then(Typing::member)
    }

    /// Whose data it is asked for.
    fn whose(&self) -> Whose<'_> {
        let goods = self.goods.as_ref().map(|(sku, _)| sku);
        Whose {
            member: self.member.as_ref().map(|(number, _)| number.as_str()),
            batch: goods.zip(self.batch.as_deref()),
        }
    }

    fn asked(&self, today: BusinessDate, names: bool) -> Asked {
        let wants = self.wants();
        let question = Question {
            period: self.span.period(wants.days, today),
            sku: self.goods.as_ref().map(|(sku, _)| sku.clone()),
            batch: self.batch.clone(),
            account: None,
            member: self.member.as_ref().map(|(number, _)| MemberNumber(number.clone())),
            unit: self.unit.map(str::to_owned),
            hour: self.hour,
            names,
            veiled: false,
        };
        let only = self.only.as_ref().and_then(Cell::code).map(str::to_owned);
        let column = wants.column.map(|(column, _)| column);
        Asked { report: self.report, question, column, only, from: self.from }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Reports {
    /// The shelf, of those that hold something for the reader; and the item on it that the keyboard stands on.
    pub shelf: usize,
    pub item: usize,
    /// What was opened, the newest last; nothing: the shelves.
    pub path: Vec<Open>,
    pub found: Option<Box<Part>>,
    pub typing: Option<Typing>,
    pub said: Option<Text>,
    pub refused: bool,
    /// How far a file is, while one is written.
    pub written: Option<(u64, u64)>,
    /// Opened out of the manager's day.
    pub over: bool,
    /// What was written down that somebody looks at it.
    pub looked: Option<Input>,
    /// What is written once it is approved.
    pub wish: Option<Wish>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    ShelfPressed(usize),
    ItemPressed(usize),
    SpanPressed(Span),
    DatesPressed,
    GoodsPressed,
    BatchPressed,
    MemberPressed,
    UnitPressed,
    /// `None`: the whole cooperative.
    UnitChosen(Option<&'static str>),
    /// Sales of all hours again.
    HourPressed,
    /// From the rows to its charts, one after the other, and back.
    ChartPressed,
    ColumnPressed,
    /// One of the choices of the column; `None`: all of them.
    ChoicePressed(Option<usize>),
    Typed(Stroke),
    DigitPressed(char),
    ErasePressed,
    HitPressed(usize),
    ChosenPressed,
    /// A new line of the inventory, and how a thing is.
    AddPressed,
    ConditionPressed,
    Moved(isize),
    RowPressed(usize),
    OpenPressed,
    MorePressed,
    ColumnTurned(usize),
    FilePressed(File),
    StopPressed,
    BackPressed,
    PutAwayPressed,
    Answered(Box<Asked>, Box<Found>),
    Goods {
        typed: String,
        hits: Vec<Hit>,
    },
    Members {
        typed: String,
        hits: Vec<MemberHit>,
    },
    /// Whose card was scanned.
    Card(Option<(String, String)>),
    Writing(Told),
}

/// What a row leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    Receipt(ReceiptNumber),
    /// Sales of these days by one cashier, or in one hour.
    Sales(Option<Cell>, Option<i8>),
    Account(Cell),
    Card(Sku, String),
    Statement(String, String),
    /// It is changed.
    Asset(Box<Form>),
}

/// Who reads anything here.
pub fn is_for(role: Role) -> bool {
    !shelves(role).is_empty()
}

fn role(shop: &Shop) -> Option<Role> {
    shop.answer.user.as_ref().map(|user| user.role)
}

impl Reports {
    /// The shelves that the reader sees.
    pub fn shelves(shop: &Shop) -> Vec<Shelf> {
        role(shop).map(shelves).unwrap_or_default()
    }

    /// What stands on the open shelf.
    pub fn items(&self, shop: &Shop) -> Vec<Item> {
        let shelf = Self::shelves(shop).get(self.shelf).copied();
        shelf.zip(role(shop)).map(|(shelf, role)| shelf.of(role)).unwrap_or_default()
    }

    pub fn open(&self) -> Option<&Open> {
        self.path.last()
    }

    /// The whole list of rows can be walked; those that lead somewhere are pressed.
    pub fn stops(&self) -> Vec<usize> {
        (0..self.found.as_ref().map_or(0, |part| part.table.rows().len())).collect()
    }

    pub fn opening(&self, shop: &Shop) -> Vec<usize> {
        self.stops().into_iter().filter(|row| self.opens(*row, shop).is_some()).collect()
    }

    /// What is asked for now, anew: what was found before may have changed meanwhile.
    pub fn question(&mut self, shop: &Shop) -> Action {
        self.found = None;
        let Some(open) = self.path.last() else { return Action::None };
        if let Some(typing) = open.lacks() {
            self.typing = Some(typing);
            return Action::None;
        }
        match self.look().filter(|look| self.looked.as_ref() != Some(look)) {
            Some(look) => Action::Submit(look),
            None => self.read(shop),
        }
    }

    fn read(&self, shop: &Shop) -> Action {
        self.asked(shop).map_or(Action::None, |asked| Action::Read(lists::Question::Report(Box::new(asked))))
    }

    fn asked(&self, shop: &Shop) -> Option<Asked> {
        let today = shop.style.zone.date(shop.now);
        // Names and phones of a recall are for the pharmacy (A38).
        let names = matches!(role(shop), Some(Role::Apotek | Role::Apoteker));
        Some(self.path.last()?.asked(today, names))
    }

    /// What is written down before it is read.
    fn look(&self) -> Option<Input> {
        let open = self.path.last()?;
        persons::look(open.report, open.whose())
    }

    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::ShelfPressed(shelf) => (self.shelf, self.item, self.said) = (shelf, 0, None),
            Message::ItemPressed(item) => return self.choose(item, shop),
            Message::SpanPressed(span) => return self.change(shop, |open| open.span = span),
            Message::DatesPressed => self.type_in(Typing::Dates(String::new())),
            Message::GoodsPressed => return self.find(Typing::goods()),
            Message::BatchPressed => self.type_in(Typing::Batch(String::new())),
            Message::MemberPressed => return self.find(Typing::member()),
            Message::UnitPressed => self.type_in(Typing::Unit),
            Message::UnitChosen(unit) => return self.change(shop, |open| open.unit = unit),
            Message::HourPressed => return self.change(shop, |open| open.hour = None),
            Message::ChartPressed => self.turn_chart(shop),
            Message::ColumnPressed => self.type_in(Typing::Choice(0)),
            Message::ChoicePressed(choice) => return self.narrow(choice, shop),
            Message::Typed(stroke) => return self.stroke(stroke),
            Message::DigitPressed(digit) => return self.digit(digit, shop),
            Message::ErasePressed => return self.stroke(Stroke::Erase),
            Message::HitPressed(at) => {
                if let Some(typing) = &mut self.typing {
                    typing.stand(at);
                }
                return match self.typing {
                    // A field that is typed next.
                    Some(Typing::Asset(_)) => Action::None,
                    _ => self.take(shop),
                };
            }
            Message::ChosenPressed => return self.take(shop),
            Message::AddPressed => self.type_in(Typing::Asset(Box::default())),
            Message::ConditionPressed => {
                if let Some(Typing::Asset(form)) = &mut self.typing {
                    form.turn_condition();
                }
            }
            Message::Moved(by) => return self.walk(by, shop),
            Message::RowPressed(row) => return self.enter(row, shop),
            Message::OpenPressed => return self.press(shop),
            Message::MorePressed => return self.turn(shop),
            Message::ColumnTurned(column) => {
                if let Some(open) = self.path.last_mut() {
                    open.column = column;
                }
            }
            Message::FilePressed(form) => return self.file(form, shop),
            Message::StopPressed => return Action::Stop,
            Message::BackPressed => return self.back(shop),
            Message::PutAwayPressed => self.said = None,
            Message::Answered(asked, found) => self.hear(&asked, *found, shop),
            Message::Goods { typed, hits } => return self.hear_goods(&typed, hits, shop),
            Message::Members { typed, hits } => {
                if let Some(Typing::Member { typed: now, hits: shown, at }) = &mut self.typing
                    && *now == typed
                {
                    (*shown, *at) = (hits, 0);
                }
            }
            Message::Card(member) => return self.hear_card(member, shop),
            Message::Writing(told) => self.hear_file(told),
        }
        Action::None
    }

    fn say(&mut self, text: Text, refused: bool) {
        (self.said, self.refused) = (Some(text), refused);
    }

    fn choose(&mut self, at: usize, shop: &Shop) -> Action {
        self.item = at;
        match self.items(shop).get(at) {
            None => Action::None,
            Some(Item::Report(report)) => self.go_to(Open::new(*report), shop),
            Some(Item::Chart(picture)) => Action::Go(Way::Charts(picture.place())),
            Some(Item::Journal) => {
                let today = shop.style.zone.date(shop.now);
                let period = Span::Year.period(contents::Days::Of, today);
                self.write(Wish::Journal { period }, shop)
            }
        }
    }

    fn go_to(&mut self, open: Open, shop: &Shop) -> Action {
        (self.typing, self.said) = (None, None);
        self.path.push(open);
        self.begin(shop)
    }

    /// Reads what is open, or asks for what it lacks.
    fn begin(&mut self, shop: &Shop) -> Action {
        let asked = self.question(shop);
        match self.typing.take() {
            Some(typing) => self.find(typing),
            None => asked,
        }
    }

    /// The same report, asked otherwise: from its first row.
    fn change(&mut self, shop: &Shop, how: impl FnOnce(&mut Open)) -> Action {
        (self.typing, self.said) = (None, None);
        let Some(open) = self.path.last_mut() else { return Action::None };
        how(open);
        (open.from, open.at) = (0, 0);
        open.before.clear();
        self.begin(shop)
    }

    /// The charts of what was found.
    pub fn charts(&self, shop: &Shop) -> Vec<Chart> {
        let found = self.open().zip(self.found.as_ref());
        found.map(|(open, part)| pictures::of(open.report, &part.table, shop.style.language)).unwrap_or_default()
    }

    fn turn_chart(&mut self, shop: &Shop) {
        let count = self.charts(shop).len();
        if let Some(open) = self.path.last_mut() {
            open.chart = Some(open.chart.map_or(0, |at| at + 1)).filter(|at| *at < count);
        }
    }

    fn narrow(&mut self, choice: Option<usize>, shop: &Shop) -> Action {
        let choices = self.found.as_ref().map_or(&[][..], |part| &part.choices);
        let only = choice.and_then(|at| choices.get(at).cloned());
        self.change(shop, |open| open.only = only)
    }

    /// Down and up the hits, the items of a shelf or the rows; past the last row to those after it.
    fn walk(&mut self, by: isize, shop: &Shop) -> Action {
        if let Some(typing) = &mut self.typing {
            typing.walk(by);
            return Action::None;
        }
        let items = self.items(shop).len();
        let rows = self.stops().len();
        let Some(open) = self.path.last_mut() else {
            self.item = self.item.saturating_add_signed(by).min(items.saturating_sub(1));
            return Action::None;
        };
        let to = open.at.saturating_add_signed(by);
        match self.found.as_ref() {
            Some(part) if by > 0 && open.at + 1 >= rows && part.before + rows < part.whole => self.turn(shop),
            Some(_) if by < 0 && open.at == 0 && !open.before.is_empty() => {
                open.from = open.before.pop().unwrap_or(0);
                self.question(shop)
            }
            _ => {
                open.at = to.min(rows.saturating_sub(1));
                Action::None
            }
        }
    }

    /// The rows after the last that is here; from the end back to the first.
    fn turn(&mut self, shop: &Shop) -> Action {
        let (Some(part), Some(open)) = (self.found.as_ref(), self.path.last_mut()) else { return Action::None };
        let next = part.before + part.table.rows().len();
        match next < part.whole {
            true => {
                open.before.push(open.from);
                open.from = next;
            }
            false => (open.before, open.from) = (Vec::new(), 0),
        }
        open.at = 0;
        self.question(shop)
    }

    fn press(&mut self, shop: &Shop) -> Action {
        match self.path.last() {
            None => self.choose(self.item, shop),
            Some(open) => self.enter(open.at, shop),
        }
    }

    fn enter(&mut self, row: usize, shop: &Shop) -> Action {
        if let Some(open) = self.path.last_mut() {
            open.at = row;
        }
        let new = |report: Report, open: Open| Open { span: wants(report).span, ..open };
        match self.opens(row, shop) {
            None => Action::Refuse(Text::new("books-opens-nothing")),
            Some(Opens::Receipt(receipt)) => Action::Go(Way::ReceiptOver(receipt)),
            Some(Opens::Account(account)) => {
                let span = match self.path.last().map(|open| (open.span, open.wants().days)) {
                    Some((span, contents::Days::Of)) => span,
                    _ => Span::Month,
                };
                let open = Open { only: Some(account), span, ..Open::new(Report::GeneralLedger) };
                self.go_to(open, shop)
            }
            Some(Opens::Sales(only, hour)) => {
                let span = self.path.last().map_or(Span::Today, |open| open.span);
                self.go_to(Open { only, hour, span, ..Open::new(Report::Sales) }, shop)
            }
            Some(Opens::Asset(form)) => {
                self.type_in(Typing::Asset(form));
                Action::None
            }
            Some(Opens::Card(sku, name)) => {
                let open = Open { goods: Some((sku, name)), ..Open::new(Report::StockCard) };
                // Sales of some days open on what moved in these.
                match self.path.last().filter(|from| from.report == Report::SalesByItem).map(|from| from.span) {
                    Some(span) => self.go_to(Open { span, ..open }, shop),
                    None => self.go_to(new(Report::StockCard, open), shop),
                }
            }
            Some(Opens::Statement(number, name)) => {
                let open = Open { member: Some((number, name)), ..Open::new(Report::MemberStatement) };
                self.go_to(new(Report::MemberStatement, open), shop)
            }
        }
    }

    /// Somebody who writes in the register of the inventory.
    pub fn may_list(shop: &Shop) -> bool {
        role(shop).is_some_and(inventory::may_write)
    }

    /// What a row says of itself, as far as the reader may open it: a receipt, an account, goods, a member.
    pub fn opens(&self, row: usize, shop: &Shop) -> Option<Opens> {
        let (open, table) = (self.path.last()?, &self.found.as_ref()?.table);
        let cells = table.rows().get(row)?;
        if open.report == Report::Inventory {
            let form = Form::of(table, row).filter(|_| Self::may_list(shop));
            return form.map(|form| Opens::Asset(Box::new(form)));
        }
        let of = |name: &str| cells.get(table.place(name)?);
        let words = |name: &str| of(name).and_then(Cell::code).filter(|words| !words.is_empty());
        let may =
            |report: Report| open.report != report && role(shop).is_some_and(|role| readers::is_for(report, role));
        let paper = words("receipt").or_else(|| words("reference")).or_else(|| words("document"));
        if let Some(receipt) = paper.and_then(|words| words.parse().ok()) {
            return Some(Opens::Receipt(receipt));
        }
        match open.report {
            Report::SalesByCashier => return Some(Opens::Sales(Some(Cell::words(words("cashier")?)), None)),
            Report::SalesByHour => {
                let hour = words("hour").and_then(|hour| hour.get(..2)?.parse().ok())?;
                return Some(Opens::Sales(None, Some(hour)));
            }
            _ => {}
        }
        if let Some(account) = words("account").filter(|code| code.parse::<u32>().is_ok()) {
            return may(Report::GeneralLedger).then(|| Opens::Account(Cell::words(account)));
        }
        let name = words("name").unwrap_or_default().to_owned();
        if let Some(sku) = words("sku") {
            return may(Report::StockCard).then(|| Opens::Card(Sku::from(sku), name));
        }
        let number = words("number").or_else(|| words("member")).filter(|number| MemberNumber::key(number).is_some());
        let is_of_member = !matches!(open.report, Report::Prescriptions | Report::MemberStatement);
        let number = number.filter(|_| is_of_member)?;
        may(Report::MemberStatement).then(|| Opens::Statement(number.to_owned(), name))
    }

    fn file(&mut self, form: File, shop: &Shop) -> Action {
        let Some(asked) = self.asked(shop).filter(|_| self.found.is_some()) else {
            return Action::Refuse(Text::new("reports-choose-first"));
        };
        let wish = Wish::Report { asked: Box::new(asked), form };
        match self.path.last().and_then(|open| persons::export(open.report, open.whose())) {
            Some(export) => {
                self.wish = Some(wish);
                Action::Submit(export)
            }
            None => self.write(wish, shop),
        }
    }

    fn write(&mut self, wish: Wish, shop: &Shop) -> Action {
        if self.written.is_some() {
            return Action::Refuse(Text::new("reports-writing-already"));
        }
        self.written = Some((0, 0));
        self.said = None;
        let by = shop.answer.user.as_ref().map_or_else(String::new, |user| user.name.clone());
        Action::Write(wish, by)
    }

    fn back(&mut self, shop: &Shop) -> Action {
        let lacks = self.path.last().is_some_and(|open| open.lacks().is_some());
        if self.typing.take().is_some() && !lacks {
            return Action::None;
        }
        (self.said, self.found) = (None, None);
        match self.path.pop() {
            None => Action::Go(if self.over { Way::Back } else { Way::Menu }),
            Some(_) if self.path.is_empty() => Action::None,
            Some(_) => self.question(shop),
        }
    }

    fn hear(&mut self, asked: &Asked, found: Found, shop: &Shop) {
        if self.asked(shop).as_ref() != Some(asked) {
            return;
        }
        match found {
            Found::Part(part) => self.found = Some(part),
            Found::Said(text) => self.say(text, true),
        }
    }

    fn hear_file(&mut self, told: Told) {
        match told {
            Told::Progress { done, whole } => self.written = Some((done, whole)),
            Told::Written(file) | Told::Sealed(file, _) => {
                self.written = None;
                self.say(Text::new("reports-written").with("file", file.display().to_string()), false);
            }
            Told::Folder(text) => {
                self.written = None;
                self.say(text, false);
            }
            Told::Failed(text) => {
                self.written = None;
                self.say(text, true);
            }
        }
    }

    /// Once it is written down that somebody looks, it is read; once it is approved that names leave, they are written.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>, shop: &Shop) -> Action {
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => Action::Go(Way::Sell),
            (input, Ok(_)) if self.look().as_ref() == Some(input) => {
                self.looked = Some(input.clone());
                self.read(shop)
            }
            (Input::Books(Exporting::Asset(_)), Ok(answer)) => {
                let said = answer.notices.first().cloned();
                self.typing = None;
                let asked = self.question(shop);
                (self.said, self.refused) = (said, false);
                asked
            }
            (Input::Books(Exporting::ExportPersonal { .. }), Ok(_)) => match self.wish.take() {
                Some(wish) => self.write(wish, shop),
                None => Action::None,
            },
            (_, Ok(_)) => Action::None,
            // The dialog asks it.
            (_, Err(refusal)) if refusal.is_question() => Action::None,
            (_, Err(refusal)) => {
                self.say(refusal.text.clone(), true);
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
