//! *Pembukuan*: the books as tables that open, figure by figure, down to the receipts; codes of totals (N24); charts;
//! and what the office writes into them.
//!
//! Long because all that is opened, and all that is typed over it, leads through one screen.
//! Holds what is open and the way back, and what is half typed; the figures are those of the last answer. Always
//! holds: what is shown is of the last question; a late answer is dropped.
//! Neighbours: how it is asked (`station/counter/books.rs`), drawing (`view.rs`, `chart_view.rs`; tables:
//! `widget/table.rs`), the budget while it is written (`planning.rs`), an entry by hand (`entry.rs`), a line of a book
//! (`register.rs`), what closes and what leaves (`acts.rs`).

use crate::app::screen::reports::persons::{self, Whose};
use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::accounting::budget::MOST_DECISION;
use crate::domain::people::access;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::reports::Report;
use crate::reports::chart::Chart;
use crate::reports::table::{Cell, Table};
use crate::station::counter::books::{BooksFound, BooksQuestion};
use crate::station::counter::lists::Question;
use crate::station::counter::writing::{Told, Wish};
use crate::station::everything;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::books::{Books as Asked, Finding};
use crate::till::refusal::Refusal;

use acts::Acts;
use entry::Entry;
use opens::{Opens, opens};
use planning::Planning;

pub mod acts;
pub mod acts_view;
pub mod chart_view;
pub mod entry;
pub mod entry_view;
pub mod opens;
pub mod planning;
pub mod planning_view;
pub mod register;
pub mod register_view;
pub mod view;

/// The digits of a total's code.
pub const CODE: usize = 9;

/// What stands at the left, in the order of its keys.
pub const CHOICES: [Choice; 14] = [
    Choice::Report(Report::TrialBalance),
    Choice::Report(Report::BalanceSheet),
    Choice::Report(Report::Income),
    Choice::Report(Report::CashFlow),
    Choice::Report(Report::Tax),
    Choice::Report(Report::Savings),
    Choice::Report(Report::Loans),
    Choice::Report(Report::Checks),
    Choice::Report(Report::RegisterBooks),
    Choice::Charts,
    Choice::Report(Report::Findings),
    Choice::Budget,
    Choice::Entry,
    Choice::Acts,
];

/// The signs that open them.
pub const SIGNS: &str = "1234567890trjk";

/// What is said while files are written.
const WRITING: &str = "books-writing";

/// Signs of a finding, and of an answer.
const WORDS: usize = 160;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Report(Report),
    Charts,
    Budget,
    /// An entry by hand.
    Entry,
    /// What is closed, and what is written for others.
    Acts,
}

#[derive(Clone, Debug)]
pub struct Books {
    pub year: i16,
    /// The running year; no later one is opened.
    pub newest: i16,
    /// What was opened, the newest last; never empty.
    pub path: Vec<BooksQuestion>,
    pub found: Option<BooksFound>,
    /// The row the keyboard stands on, of those that open something; or the chart that is shown.
    pub at: usize,
    /// The first of the columns that turn, where a table is wider than the sheet.
    pub column: usize,
    /// The code of a total, while it is typed: its digits.
    pub code: Option<String>,
    /// A finding, the answer to one, or the number of a budget's minutes, while it is written.
    pub writing: Option<Writing>,
    /// The budget that was read last, with what is typed of it.
    pub planning: Option<Planning>,
    /// An entry by hand, a line of a book, a rate: as far as they are typed.
    pub entry: Entry,
    pub register: register::Line,
    pub acts: Acts,
    pub said: Option<Text>,
    pub refused: bool,
    /// Opened out of another screen.
    pub over: bool,
    /// Whether to throw away what is typed and in no book yet is asked.
    pub leaving: bool,
    /// What was written down that somebody looks at it.
    pub looked: Option<Input>,
    /// The files that are written once that is approved.
    pub wish: Option<BooksQuestion>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    pub about: About,
    pub words: String,
}

/// What is written down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// A new finding.
    #[default]
    Finding,
    /// The answer to the finding of this number.
    Answer(i64),
    /// The number of the minutes in which a meeting decided the budget (*nomor notulen*).
    Minutes,
}

impl About {
    const fn most(self) -> usize {
        match self {
            Self::Finding | Self::Answer(_) => WORDS,
            Self::Minutes => MOST_DECISION,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    ChoicePressed(usize),
    /// A row of the table, by its place among all rows.
    RowPressed(usize),
    OpenPressed,
    Moved(isize),
    ColumnTurned(usize),
    YearPressed(i16),
    CodePressed,
    DigitPressed(char),
    /// Keys of the pad, one sign or several.
    DigitsPressed(&'static str),
    ErasePressed,
    FilesPressed,
    NotePressed,
    AnswerPressed,
    ClosePressed,
    Typed(Stroke),
    SavePressed,
    /// Of a budget: begin with what the year before brought; let it be agreed to; who decided it.
    RealisedPressed,
    AgreePressed,
    MinutesPressed,
    /// Fill it from a spreadsheet's file.
    FromFilePressed,
    Entry(entry::Message),
    Register(register::Message),
    Acts(acts::Message),
    BackPressed,
    /// What is typed is thrown away.
    LeavePressed,
    PutAwayPressed,
    /// How far a file is, or that it is whole.
    Writing(Told),
    Answered(BooksQuestion, Box<BooksFound>),
}

impl Books {
    /// The trial balance of the running year: every account, and so the way to every figure.
    pub fn open(year: i16) -> Self {
        Self {
            year,
            newest: year,
            path: vec![BooksQuestion::Report { report: Report::TrialBalance, year }],
            found: None,
            at: 0,
            column: 1,
            code: None,
            writing: None,
            planning: None,
            entry: Entry::default(),
            register: register::Line::default(),
            acts: Acts::default(),
            said: None,
            refused: false,
            over: false,
            leaving: false,
            looked: None,
            wish: None,
        }
    }

    /// A year's charts, at one of them; *Kembali* leads back to where they were asked for.
    pub fn charts_at(year: i16, at: usize) -> Self {
        Self { at, over: true, path: vec![BooksQuestion::Charts { year }], ..Self::open(year) }
    }

    /// Who may read the books here: whoever keeps, approves or supervises them, and who leads the shop.
    pub const fn is_for(role: Role) -> bool {
        access::sees(role, access::Act::PostJournal) || matches!(role, Role::Manajer)
    }

    /// What is open, anew. Of a report of persons nothing is read before the till has written down that somebody looks.
    pub fn question(&self) -> Action {
        match self.look().filter(|look| self.looked.as_ref() != Some(look)) {
            Some(look) => Action::Submit(look),
            None => self.path.last().map_or(Action::None, |asked| Action::Read(Question::Books(asked.clone()))),
        }
    }

    fn look(&self) -> Option<Input> {
        match self.path.last()? {
            BooksQuestion::Report { report, .. } => persons::look(*report, Whose::default()),
            _ => None,
        }
    }

    /// What is open at the left.
    pub fn choice(&self) -> Option<usize> {
        let open = match self.path.first()? {
            BooksQuestion::Report { report, .. } => Choice::Report(*report),
            BooksQuestion::Charts { .. } => Choice::Charts,
            BooksQuestion::Budget { .. } => Choice::Budget,
            BooksQuestion::Entry => Choice::Entry,
            BooksQuestion::Ends => Choice::Acts,
            _ => return None,
        };
        CHOICES.iter().position(|choice| *choice == open)
    }

    pub fn table(&self) -> Option<&Table> {
        if self.has_budget() {
            return self.budget().map(|planning| &planning.table);
        }
        match self.found.as_ref()? {
            BooksFound::Table(table)
            | BooksFound::Total { months: table, .. }
            | BooksFound::Behind { table, .. }
            | BooksFound::Lists(_, table)
            | BooksFound::BudgetList(_, table) => Some(table),
            BooksFound::Charts(_) | BooksFound::Budget(_) | BooksFound::Ends(_) | BooksFound::Said(_) => None,
        }
    }

    pub fn charts(&self) -> &[Chart] {
        match &self.found {
            Some(BooksFound::Charts(charts)) => charts,
            _ => &[],
        }
    }

    /// Rows that lead somewhere, by their place.
    pub fn opening(&self) -> Vec<(usize, Opens)> {
        let Some(table) = self.table() else { return Vec::new() };
        (0..table.rows().len()).filter_map(|row| Some((row, opens(table, row)?))).collect()
    }

    /// The supervisors' findings are open.
    pub fn has_findings(&self) -> bool {
        matches!(self.path.last(), Some(BooksQuestion::Report { report: Report::Findings, .. }))
    }

    /// The number of the finding that the keyboard stands on.
    pub fn finding(&self) -> Option<i64> {
        let row = *self.stops().get(self.at)?;
        match self.table().filter(|_| self.has_findings())?.rows().get(row)?.first()? {
            Cell::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Where the keyboard goes: rows that lead somewhere; every row, where none does.
    pub fn stops(&self) -> Vec<usize> {
        if self.has_entry() {
            return (0..self.entry.lines.len()).collect();
        }
        let opening: Vec<usize> = self.opening().into_iter().map(|(row, _)| row).collect();
        match (opening.is_empty(), self.table()) {
            (true, Some(table)) => (0..table.rows().len()).collect(),
            _ => opening,
        }
    }

    pub fn update(&mut self, message: Message) -> Action {
        if let Some(done) = self.plan(&message) {
            return done;
        }
        match message {
            Message::ChoicePressed(at) => return self.choose(at),
            Message::RowPressed(row) => return self.enter(row),
            Message::OpenPressed => {
                return match self.stops().get(self.at) {
                    Some(row) => self.enter(*row),
                    // There is no line yet: the first is begun.
                    None if self.has_entry() => self.change_line(0),
                    None => Action::Refuse(Text::new("books-opens-nothing")),
                };
            }
            Message::Moved(by) => {
                let count = if self.charts().is_empty() { self.stops().len() } else { self.charts().len() };
                self.at = self.at.saturating_add_signed(by).min(count.saturating_sub(1));
            }
            Message::ColumnTurned(column) => self.column = column,
            Message::YearPressed(year) => return self.turn_to(year),
            Message::CodePressed => (self.code, self.said) = (Some(String::new()), None),
            Message::DigitPressed(digit) => return self.type_digit(digit),
            Message::ErasePressed => {
                self.said = None;
                if let Some(code) = &mut self.code {
                    code.pop();
                }
            }
            Message::FilesPressed => return self.write(),
            Message::NotePressed => (self.writing, self.said) = (Some(Writing::default()), None),
            Message::AnswerPressed => match self.finding() {
                None => return Action::Refuse(Text::new("finding-choose")),
                Some(number) => {
                    let about = About::Answer(number);
                    (self.writing, self.said) = (Some(Writing { about, words: String::new() }), None);
                }
            },
            Message::ClosePressed => {
                return match self.finding() {
                    None => Action::Refuse(Text::new("finding-choose")),
                    Some(number) => Action::Submit(Input::Books(Asked::Finding(Finding::Close { number }))),
                };
            }
            Message::Typed(stroke) => self.letter(stroke),
            Message::SavePressed => return self.save(),
            // Late fingers: what they were for is not open any more.
            Message::DigitsPressed(_)
            | Message::RealisedPressed
            | Message::AgreePressed
            | Message::MinutesPressed
            | Message::FromFilePressed => {}
            Message::Entry(message) => return self.write_entry(message),
            Message::Register(message) => return self.write_line(&message),
            Message::Acts(message) => return self.act(message),
            Message::Writing(told) => self.hear_file(told),
            Message::BackPressed => return self.back(),
            Message::LeavePressed => return self.leave(),
            Message::PutAwayPressed => self.said = None,
            Message::Answered(asked, found) => return self.hear(&asked, *found),
        }
        Action::None
    }

    fn ask(&mut self, path: Vec<BooksQuestion>) -> Action {
        (self.path, self.found, self.at, self.said, self.code) = (path, None, 0, None, None);
        self.column = 1;
        self.question()
    }

    fn choose(&mut self, at: usize) -> Action {
        if CHOICES.get(at) != Some(&Choice::Budget) {
            self.year = self.year.min(self.newest);
        }
        let year = self.year;
        match CHOICES.get(at) {
            Some(Choice::Budget) => self.ask(vec![BooksQuestion::Budget { year }]),
            Some(Choice::Report(report)) => self.ask(vec![BooksQuestion::Report { report: *report, year }]),
            Some(Choice::Charts) => self.ask(vec![BooksQuestion::Charts { year }]),
            Some(Choice::Entry) => self.ask(vec![BooksQuestion::Entry]),
            Some(Choice::Acts) => self.ask(vec![BooksQuestion::Ends]),
            None => Action::None,
        }
    }

    /// The same of another year, from its beginning: what was opened in one year may not be there in another.
    fn turn_to(&mut self, year: i16) -> Action {
        // The year after this one is planned, before anything happened in it.
        if year > self.newest + i16::from(self.has_budget()) {
            return Action::Refuse(Text::new("books-no-later-year"));
        }
        if self.budget().is_some_and(|planning| planning.is_begun()) {
            return Action::Refuse(Text::new("budget-unsaved"));
        }
        self.year = year;
        let choice = self.choice().unwrap_or(0);
        self.choose(choice)
    }

    fn enter(&mut self, row: usize) -> Action {
        if self.has_findings() || self.has_faults() {
            // It opens nothing: it is the one that is answered or closed, or read whole.
            self.at = self.stops().iter().position(|stop| *stop == row).unwrap_or(self.at);
            return Action::None;
        }
        if self.has_budget() {
            return self.plan_row(row);
        }
        if self.has_lists() {
            return self.open_list(row);
        }
        if self.has_entry() {
            return self.change_line(row);
        }
        let Some(opens) = self.table().and_then(|table| opens(table, row)) else {
            return Action::Refuse(Text::new("books-opens-nothing"));
        };
        let year = self.year;
        let next = match opens {
            Opens::Account(account) => BooksQuestion::Months { account, year },
            Opens::Month(account, month) => BooksQuestion::Ledger { account, year, month },
            Opens::Code(code) => BooksQuestion::Total { code },
            Opens::Receipt(receipt) => return Action::Go(Way::ReceiptOver(receipt)),
            Opens::Member(number) => return Action::Go(Way::ReceiptsOf(number, year)),
        };
        let mut path = std::mem::take(&mut self.path);
        path.push(next);
        self.ask(path)
    }

    fn type_digit(&mut self, digit: char) -> Action {
        let Some(code) = &mut self.code else { return Action::None };
        if !digit.is_ascii_digit() || code.len() >= CODE {
            return Action::None;
        }
        code.push(digit);
        if code.len() < CODE {
            return Action::None;
        }
        let asked = BooksQuestion::Total { code: written(code) };
        Action::Read(Question::Books(asked))
    }

    /// Letters of the keyboard are for what is typed.
    pub fn takes_letters(&self) -> bool {
        self.writing.is_some()
            || self.is_entering() && self.entry.takes_letters()
            || self.is_registering() && self.register.book.is_some()
    }

    fn letter(&mut self, stroke: Stroke) {
        if self.is_entering() {
            self.said = None;
            return self.entry.stroke(stroke);
        }
        if self.is_registering() {
            self.said = None;
            return self.register.stroke(stroke);
        }
        let Some(writing) = &mut self.writing else { return };
        match stroke {
            Stroke::Sign(_) if writing.words.chars().count() >= writing.about.most() => {}
            // The letters of the screen are small ones; numbers of minutes are written in large ones.
            Stroke::Sign(sign) if writing.about == About::Minutes => writing.words.extend(sign.to_uppercase()),
            Stroke::Sign(sign) => writing.words.push(sign),
            Stroke::Erase => drop(writing.words.pop()),
        }
    }

    fn save(&mut self) -> Action {
        let Some(Writing { about, words }) = self.writing.clone() else { return Action::None };
        let finding = match about {
            About::Finding => Finding::Note { words, date: None },
            About::Answer(number) => Finding::Answer { number, words },
            About::Minutes => {
                self.writing = None;
                if let Some(planning) = &mut self.planning {
                    words.trim().clone_into(&mut planning.decision);
                }
                return Action::None;
            }
        };
        Action::Submit(Input::Books(Asked::Finding(finding)))
    }

    /// As PDF and XLSX; of what is no report by itself, what it was opened from.
    fn write(&mut self) -> Action {
        let Some(BooksQuestion::Report { report, year }) = self.path.first().cloned() else {
            return Action::Refuse(Text::new("books-no-file"));
        };
        let files = BooksQuestion::Files { report, year, by: String::new() };
        match persons::export(report, Whose::default()) {
            None => self.write_now(files),
            Some(export) => {
                self.wish = Some(files);
                Action::Submit(export)
            }
        }
    }

    fn write_now(&mut self, files: BooksQuestion) -> Action {
        (self.said, self.refused) = (Some(Text::new(WRITING)), false);
        Action::Read(Question::Books(files))
    }

    fn back(&mut self) -> Action {
        if std::mem::take(&mut self.leaving) {
            return Action::None;
        }
        let planning = self.is_planning();
        if let Some(planning) = self.planning.as_mut().filter(|_| planning) {
            planning.typed = None;
            return Action::None;
        }
        if self.code.take().is_some() || self.writing.take().is_some() || self.leaves_off() {
            return Action::None;
        }
        if self.path.len() > 1 {
            let mut path = std::mem::take(&mut self.path);
            path.pop();
            return self.ask(path);
        }
        let planned = self.planning.as_ref().is_some_and(Planning::is_begun);
        self.leaving = planned || self.entry.is_begun();
        if self.leaving { Action::None } else { self.leave() }
    }

    fn leave(&mut self) -> Action {
        Action::Go(if self.over { Way::Back } else { Way::Menu })
    }

    /// What was typed last is left as it is; one step back at a time.
    fn leaves_off(&mut self) -> bool {
        self.said = None;
        match () {
            () if self.is_entering() => self.entry.typing = None,
            () if self.is_rating() => self.acts = Acts::default(),
            () if self.is_registering() && self.register.book.is_some() => self.register.book = None,
            () if self.is_registering() => self.register.open = false,
            () => return false,
        }
        true
    }

    fn hear(&mut self, asked: &BooksQuestion, found: BooksFound) -> Action {
        match (asked, found) {
            (BooksQuestion::Files { .. }, BooksFound::Said(text)) => {
                (self.said, self.refused) = (Some(text), false);
            }
            (BooksQuestion::Total { code }, found) if self.code.as_deref().map(written).as_ref() == Some(code) => {
                match found {
                    BooksFound::Total { account, year, .. } => {
                        self.year = year;
                        let first = BooksQuestion::Report { report: Report::TrialBalance, year };
                        return self.ask(vec![first, BooksQuestion::Months { account, year }]);
                    }
                    // A sum of the papers: its accounts or members, each of which opens further.
                    BooksFound::Behind { year, table } => {
                        self.year = year;
                        let first = BooksQuestion::Report { report: Report::TrialBalance, year };
                        (self.path, self.at, self.column, self.code) = (vec![first, asked.clone()], 0, 1, None);
                        self.found = Some(BooksFound::Behind { year, table });
                    }
                    // What was typed stays, so that the slip of the hand is seen.
                    BooksFound::Said(text) => (self.said, self.refused) = (Some(text), true),
                    _ => {}
                }
            }
            (asked, BooksFound::Said(text)) if self.path.last() == Some(asked) => {
                (self.said, self.refused) = (Some(text), true);
            }
            (asked, BooksFound::BudgetList(list, _)) if list.file.is_some() && self.path.last() == Some(asked) => {
                return self.take_list(&list);
            }
            (asked, BooksFound::Budget(plan)) if self.path.last() == Some(asked) => self.hear_plan(*plan),
            (asked, found) if self.path.last() == Some(asked) => self.found = Some(found),
            _ => {}
        }
        Action::None
    }

    /// What was written is read again; a scan is not for this screen: what the till said of it is shown.
    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.register.sending = false;
        match (input, result) {
            (Input::Scan { .. }, Ok(_)) => return Action::Go(Way::Sell),
            (Input::Books(Asked::Finding(_)), Ok(answer)) => {
                let at = self.at;
                self.writing = None;
                let asked = self.ask(self.path.clone());
                (self.at, self.said, self.refused) = (at, answer.notices.first().cloned(), false);
                return asked;
            }
            (input, Ok(_)) if self.look().as_ref() == Some(input) => {
                self.looked = Some(input.clone());
                return self.question();
            }
            (Input::Books(Asked::ExportPersonal { purpose }), Ok(_)) if purpose == acts::SIMKOPDES => {
                let year = self.year.min(self.newest);
                return self.write_file(Wish::Simkopdes { year });
            }
            (Input::Books(Asked::ExportPersonal { purpose }), Ok(_)) if purpose == everything::PURPOSE => {
                return self.write_file(Wish::Everything { persons: true });
            }
            (Input::Books(Asked::ExportPersonal { .. }), Ok(_)) => {
                return self.wish.take().map_or(Action::None, |files| self.write_now(files));
            }
            (Input::Books(Asked::Budget { .. }), Ok(answer)) => {
                self.planning = None;
                let asked = self.ask(self.path.clone());
                (self.said, self.refused) = (answer.notices.first().cloned(), false);
                return asked;
            }
            (input, Ok(_)) => {
                let Some(done) = Self::done(input) else { return Action::None };
                return self.kept(input, done);
            }
            // The dialog asks it.
            (_, Err(refusal)) if refusal.is_question() => {}
            (_, Err(refusal)) => (self.said, self.refused) = (Some(refusal.text.clone()), true),
        }
        Action::None
    }

    /// What stood half typed is in the books now, and is read again from there.
    fn kept(&mut self, input: &Input, done: Text) -> Action {
        match input {
            Input::Books(Asked::Enter { .. }) => self.entry = Entry::default(),
            Input::Books(Asked::Register { .. }) => self.register = register::Line::default(),
            _ => {}
        }
        let asked = self.ask(self.path.clone());
        (self.said, self.refused) = (Some(done), false);
        asked
    }

    /// What the year's key leads to: the year before, and from the first back to the running one.
    pub fn other_year(&self, shop: &Shop) -> i16 {
        if self.has_budget() {
            // Between this year and the one that is planned next.
            return if self.year == self.newest { self.newest + 1 } else { self.newest };
        }
        let first = shop.style.zone.date(shop.now).year() - 5;
        if self.year > first { self.year - 1 } else { self.newest }
    }
}

/// `26-411100-9` from what was typed so far.
pub fn written(digits: &str) -> String {
    let at = |from: usize, to: usize| digits.get(from.min(digits.len())..to.min(digits.len())).unwrap_or_default();
    let parts = [at(0, 2), at(2, 8), at(8, CODE)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests;
