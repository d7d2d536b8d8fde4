//! *Potong gaji*: employers at the left, with the list that is waited for; a list is opened, its rows are put right as
//! they were deducted, and booked when the employer has paid; who is on an employer's lists, and who is not any more.
//!
//! Long because every page is a line of each of the lists that make the form.
//! An errand like those of the stock room, opened from the loan desk. Always holds: what is booked is what the rows
//! come to; the till says no where a rule does.
//! Neighbours: the rules (`till/membership/payroll.rs`), the lists on paper (`gerai report payroll`).

use std::collections::BTreeMap;

use super::form::{Entered, Field, Kind};
use super::who::Who;
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::cooperative::payroll::ListState;
use crate::domain::cooperative::savings::Month;
use crate::domain::event::payroll::{DeductionAgreed, EmployerSet, PayrollRow};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::counter::office::{OfficeFound, OfficeQuestion, PayrollSeen};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::office::{Membership as Asked, Payroll as Ask};

/// What can be done with an employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    DrawThis,
    DrawLast,
    /// The list that is waited for, or the last that was booked.
    Open,
    Drop,
    End,
}

impl Doing {
    const ALL: [Self; 5] = [Self::Open, Self::DrawThis, Self::DrawLast, Self::Drop, Self::End];

    const fn word(self) -> &'static str {
        match self {
            Self::DrawThis => "payroll-draw-this",
            Self::DrawLast => "payroll-draw-last",
            Self::Open => "payroll-open",
            Self::Drop => "payroll-drop",
            Self::End => "payroll-end",
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Page {
    #[default]
    Employers,
    /// The rows of this list.
    List(String),
    NewEmployer,
    /// Who is on this employer's lists; a member agrees to it.
    Members(String),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PayrollDesk {
    pub seen: PayrollSeen,
    pub page: Page,
    pub at: usize,
    pub doing: Option<Doing>,
    /// What was deducted of whom, where it is not what the list says.
    pub taken: BTreeMap<String, Rupiah>,
    pub total: Option<Rupiah>,
    pub cash: bool,
    pub words: [String; 2],
    pub kasbon: Option<Rupiah>,
    /// Who the member is whose number is typed.
    pub who: Who,
    /// The employer or the member of which something was just done: the mark is on it, wherever its row has come to.
    pub follow: Option<String>,
    pub unreadable: bool,
}

const TO: [&str; 2] = ["payroll-to-bank", "payroll-to-drawer"];

impl PayrollDesk {
    fn employers(&self) -> Vec<&EmployerSet> {
        self.seen.book.employers.iter().filter(|set| !set.ended).collect()
    }

    fn employer(&self) -> Option<&EmployerSet> {
        match &self.page {
            Page::Members(employer) => self.seen.book.employer(employer),
            Page::Employers => self.employers().get(self.at).copied(),
            Page::List(_) | Page::NewEmployer => None,
        }
    }

    /// Who is on the lists of the employer whose members are open.
    fn agreed(&self) -> Vec<&DeductionAgreed> {
        match &self.page {
            Page::Members(employer) => self.seen.book.members_of(employer).collect(),
            _ => Vec::new(),
        }
    }

    /// How many rows the page has, and where the one is that is followed.
    fn mark(&mut self) {
        let of_this = |name: &String| match &self.page {
            Page::Members(_) => self.agreed().iter().position(|agreed| agreed.number.as_str() == name),
            _ => self.employers().iter().position(|set| set.employer == *name),
        };
        let count = match self.page {
            Page::Members(_) => self.agreed().len(),
            _ => self.list().map_or(self.employers().len(), |state| state.listed.rows.len()),
        };
        let at = self.follow.as_ref().map(|name| of_this(name).unwrap_or(count));
        self.at = at.unwrap_or_else(|| self.at.min(count.saturating_sub(1)));
    }

    /// The list of an employer that is waited for, else the last that was booked.
    fn list_of(&self, employer: &str) -> Option<&ListState> {
        let of = || self.seen.book.lists.iter().filter(|state| state.listed.employer == employer);
        of().find(|state| state.is_open()).or_else(|| of().next_back())
    }

    fn list(&self) -> Option<&ListState> {
        match &self.page {
            Page::List(list) => self.seen.book.list(list),
            _ => None,
        }
    }

    fn row(&self) -> Option<&PayrollRow> {
        self.list().and_then(|state| state.listed.rows.get(self.at))
    }

    fn taken_of(&self, row: &PayrollRow) -> Rupiah {
        self.taken.get(row.member.as_str()).copied().unwrap_or_else(|| row.total())
    }

    fn sum(&self) -> Rupiah {
        self.list().map_or(Rupiah::ZERO, |state| state.listed.rows.iter().map(|row| self.taken_of(row)).sum())
    }

    fn doings(&self) -> Vec<Doing> {
        let Some(employer) = self.employer() else { return Vec::new() };
        let list = self.list_of(&employer.employer);
        let open = list.is_some_and(ListState::is_open);
        let fits = |doing: &Doing| match doing {
            Doing::Open => list.is_some(),
            Doing::Drop => open,
            Doing::DrawThis | Doing::DrawLast | Doing::End => !open,
        };
        Doing::ALL.into_iter().filter(fits).collect()
    }

    fn now(&self) -> Option<Doing> {
        let doings = self.doings();
        self.doing.filter(|doing| doings.contains(doing)).or_else(|| doings.first().copied())
    }

    fn turn_to(&mut self, page: Page) -> Step {
        let seen = std::mem::take(&mut self.seen);
        *self = Self { seen, page, ..Self::default() };
        Step::Stay
    }

    /// Back at the employers, the mark on the one whose page was open.
    fn show_employers(&mut self) {
        let employer = match (&self.page, self.list()) {
            (Page::Members(employer), _) => Some(employer.clone()),
            (_, Some(state)) => Some(state.listed.employer.clone()),
            _ => None,
        };
        self.turn_to(Page::Employers);
        self.follow = employer;
        self.mark();
    }

    fn name_of(&self, row: &PayrollRow) -> String {
        self.named(&row.member)
    }

    fn named(&self, number: &MemberNumber) -> String {
        self.seen.names.get(number.as_str()).cloned().unwrap_or_else(|| number.to_string())
    }

    fn money(id: &'static str, amount: Option<Rupiah>, missing: bool) -> Field {
        let value = amount.map_or_else(Words::nothing, |amount| format::plain_on_screen(amount).into());
        Field { id, value, kind: Kind::Money, missing }
    }

    fn words_of(&self, id: &'static str, at: usize) -> Field {
        let missing = self.words[at].trim().is_empty();
        Field { id, value: Words::Data(self.words[at].clone()), kind: Kind::Words, missing }
    }

    fn employer_row(&self, set: &EmployerSet) -> Row {
        let count = self.seen.book.members_of(&set.employer).count();
        let list = self.list_of(&set.employer);
        // What is booked is what came.
        let sum = |state: &ListState| state.posted.as_ref().map_or_else(|| state.listed.total(), |posted| posted.total);
        let figure = list.map_or_else(Words::nothing, |state| format::plain_on_screen(sum(state)).into());
        let mut below =
            vec![Words::Data(set.employer.clone()), Text::new("payroll-members").with("count", count).into()];
        below.extend(list.map(|state| Words::Data(format!("{} {}", state.listed.list, month(&state.listed.month)))));
        let badge = list.map(|state| match state.is_open() {
            true => (Tone::Attention, Text::new("payroll-waits")),
            false => (Tone::Line, Text::new("payroll-booked")),
        });
        Row { below, badge, ..Row::new(set.name.clone(), figure) }
    }

    fn agreed_row(&self, agreed: &DeductionAgreed) -> Row {
        let most = match agreed.kasbon.is_zero() {
            true => Words::key("payroll-no-kasbon"),
            false => Text::new("payroll-kasbon-most").with("amount", agreed.kasbon).into(),
        };
        let below = vec![Words::Data(agreed.number.to_string()), most];
        Row { below, ..Row::new(self.named(&agreed.number), Words::nothing()) }
    }

    fn member_row(&self, state: &ListState, row: &PayrollRow) -> Row {
        let taken = state.taken_of(&row.member).unwrap_or_else(|| self.taken_of(row));
        let below = vec![Words::Data(row.member.to_string())];
        let badge = (taken != row.total()).then(|| {
            (Tone::Attention, Text::new("payroll-listed").with("amount", format::plain_on_screen(row.total())))
        });
        Row { below, badge, ..Row::new(self.name_of(row), format::plain_on_screen(taken)) }
    }
}

/// `2026-11` as people write it.
fn month(written: &str) -> String {
    format!("{written}-01").parse().map_or_else(|_| written.to_owned(), format::month_year)
}

impl Work for PayrollDesk {
    fn title(&self) -> &'static str {
        "reports-payroll"
    }

    fn head(&self, _shop: &Shop) -> Words {
        match (&self.page, self.list(), self.employer()) {
            (Page::List(list), Some(state), _) => Words::Data(format!("{list} · {}", month(&state.listed.month))),
            (Page::NewEmployer, ..) => Words::key("payroll-new-employer"),
            (Page::Members(_), _, Some(set)) => Words::Data(set.name.clone()),
            _ => Words::key("payroll-employers"),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Office(OfficeQuestion::Payroll))
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        match (&self.page, self.list()) {
            (_, Some(state)) => state.listed.rows.iter().map(|row| self.member_row(state, row)).collect(),
            (Page::Members(_), _) => self.agreed().into_iter().map(|agreed| self.agreed_row(agreed)).collect(),
            _ => self.employers().into_iter().map(|set| self.employer_row(set)).collect(),
        }
    }

    fn at(&self, shop: &Shop) -> Option<usize> {
        (self.at < self.rows(shop).len() && self.page != Page::NewEmployer).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        if matches!(self.page, Page::NewEmployer) {
            self.turn_to(Page::Employers);
        }
        (self.at, self.doing, self.follow) = (at, None, None);
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        match self.page {
            _ if self.unreadable => "station-unreadable",
            Page::Members(_) => "payroll-nobody",
            _ => "payroll-none",
        }
    }

    fn about(&self, _shop: &Shop) -> Option<About> {
        if let Some(row) = self.row() {
            let parts = [("kasbon", row.kasbon), ("loans", row.loans_total()), ("wajib", row.wajib)];
            let parts = parts.into_iter().filter(|(_, amount)| !amount.is_zero());
            let part = |(part, amount): (&str, Rupiah)| {
                let amount = format::plain_on_screen(amount);
                Words::Said(Text::new("payroll-part").with("part", part).with("amount", amount))
            };
            return Some(About {
                title: self.name_of(row).into(),
                below: parts.map(part).collect(),
                figure: format::plain_on_screen(row.total()).into(),
                figure_word: Words::key("payroll-on-list"),
            });
        }
        let set = self.employer()?;
        let list = self.list_of(&set.employer);
        let total = list.map_or(Rupiah::ZERO, |state| state.listed.total());
        let count = self.seen.book.members_of(&set.employer).count();
        Some(About {
            title: set.name.clone().into(),
            below: vec![Words::Data(set.employer.clone()), Text::new("payroll-members").with("count", count).into()],
            figure: format::plain_on_screen(total).into(),
            figure_word: Words::key("payroll-on-list"),
        })
    }

    fn fields(&self, _shop: &Shop) -> Vec<Field> {
        match (&self.page, self.list()) {
            (Page::NewEmployer, _) => {
                vec![self.words_of("payroll-field-word", 0), self.words_of("payroll-field-name", 1)]
            }
            (Page::Members(_), _) => {
                let value = self.who.shown(&self.words[0]);
                let missing = self.words[0].trim().is_empty();
                let member = Field { id: "payroll-field-member", value, kind: Kind::Words, missing };
                vec![member, Self::money("payroll-field-kasbon", self.kasbon, false)]
            }
            (Page::List(_), Some(state)) if state.is_open() => {
                let options = TO.iter().map(|word| Words::key(word)).collect();
                let value = Words::key(TO[usize::from(self.cash)]);
                let taken = self.row().map(|row| self.taken_of(row));
                vec![
                    Self::money("payroll-field-taken", taken, false),
                    Self::money("payroll-field-total", self.total, self.total.is_none()),
                    Field { id: "payroll-field-to", value, kind: Kind::Choice(options), missing: false },
                ]
            }
            (Page::List(_), _) => Vec::new(),
            (Page::Employers, _) => {
                let Some(doing) = self.now() else { return Vec::new() };
                let options = self.doings().into_iter().map(|doing| Words::key(doing.word())).collect();
                let value = Words::key(doing.word());
                vec![Field { id: "office-field-doing", value, kind: Kind::Choice(options), missing: false }]
            }
        }
    }

    fn fills(&self) -> bool {
        matches!(self.page, Page::NewEmployer)
    }

    fn is_begun(&self) -> bool {
        let typed = self.words.iter().any(|words| !words.is_empty()) || self.kasbon.is_some();
        typed || !self.taken.is_empty() || self.total.is_some()
    }

    fn page_back(&mut self) -> bool {
        let was = self.page != Page::Employers;
        if was {
            self.show_employers();
        }
        was
    }

    fn enter(&mut self, field: &'static str, entered: Entered, _shop: &Shop) -> Step {
        match (field, entered) {
            ("office-field-doing", Entered::Choice(at)) => self.doing = self.doings().get(at).copied(),
            ("payroll-field-taken", Entered::Money(amount)) => {
                if let Some(member) = self.row().map(|row| row.member.to_string()) {
                    self.taken.insert(member, amount);
                }
            }
            ("payroll-field-total", Entered::Money(amount)) => self.total = Some(amount),
            ("payroll-field-kasbon", Entered::Money(amount)) => self.kasbon = Some(amount),
            ("payroll-field-to", Entered::Choice(at)) => self.cash = at == 1,
            ("payroll-field-member", Entered::Words(words)) => {
                self.words[0].clone_from(&words);
                return self.who.ask(&words);
            }
            ("payroll-field-word", Entered::Words(words)) => self.words[0] = words,
            ("payroll-field-name", Entered::Words(words)) => self.words[1] = words,
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        match (&self.page, self.list()) {
            (Page::Employers, _) if self.employer().is_some() => {
                vec![Tool::new("payroll-tool-new", Shortcut::F(6)), Tool::new("payroll-tool-member", Shortcut::F(7))]
            }
            (Page::Employers, _) => vec![Tool::new("payroll-tool-new", Shortcut::F(6))],
            (Page::List(_), Some(state)) if !state.is_open() => vec![
                Tool::new("payroll-tool-list", Shortcut::F(6)),
                Tool { removing: true, ..Tool::new("payroll-tool-back", Shortcut::F(7)) },
            ],
            (Page::List(_), _) => {
                vec![Tool::new("payroll-tool-list", Shortcut::F(6)), Tool::new("payroll-tool-none", Shortcut::F(7))]
            }
            (Page::Members(_), _) if self.agreed().get(self.at).is_some() => vec![
                Tool::new("payroll-tool-list", Shortcut::F(6)),
                Tool { removing: true, ..Tool::new("payroll-tool-off", Shortcut::F(7)) },
            ],
            _ => vec![Tool::new("payroll-tool-list", Shortcut::F(6))],
        }
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            "payroll-tool-new" => {
                self.turn_to(Page::NewEmployer);
                Step::Fill("payroll-field-word")
            }
            "payroll-tool-member" => {
                let Some(employer) = self.employer().map(|set| set.employer.clone()) else { return Step::Stay };
                self.turn_to(Page::Members(employer));
                Step::Fill("payroll-field-member")
            }
            // She is on no list any more that is drawn up from now on.
            "payroll-tool-off" => match self.agreed().get(self.at).map(|agreed| agreed.number.to_string()) {
                Some(number) => {
                    let asked = Ask::Agree { number, employer: None, kasbon: Rupiah::ZERO };
                    Step::Do(Input::Membership(Asked::Payroll(Box::new(asked))))
                }
                None => Step::Stay,
            },
            "payroll-tool-back" => match self.list().map(|state| state.listed.list.clone()) {
                Some(list) => Step::Do(Input::Membership(Asked::Payroll(Box::new(Ask::TakeBack { list })))),
                None => Step::Stay,
            },
            // Nothing was deducted of this one.
            "payroll-tool-none" => {
                if let Some(member) = self.row().map(|row| row.member.to_string()) {
                    self.taken.insert(member, Rupiah::ZERO);
                }
                Step::Stay
            }
            _ => {
                self.show_employers();
                Step::Stay
            }
        }
    }

    fn finish(&self, _shop: &Shop) -> Finish {
        let plain = |label, words, ready| Finish { label, sum: None, words, ready };
        let ready = |label, missing, data: String| match data.trim().is_empty() {
            true => plain(label, Words::key(missing), false),
            false => plain(label, Words::Data(data), true),
        };
        match (&self.page, self.list()) {
            (Page::NewEmployer, _) if self.words[0].trim().is_empty() => {
                plain("payroll-put-down", Words::key("payroll-word-first"), false)
            }
            (Page::NewEmployer, _) => ready("payroll-put-down", "membership-name-first", self.words[1].clone()),
            (Page::Members(_), _) => match (&self.who, self.who.missing(&self.words[0])) {
                (_, Some(missing)) => plain("payroll-agrees", missing.into(), false),
                (Who::Known(name), None) => plain("payroll-agrees", Words::Data(name.clone()), true),
                _ => ready("payroll-agrees", "payroll-member-first", self.words[0].clone()),
            },
            (Page::List(_), Some(state)) if state.is_open() => {
                let sum = Some(format::plain_on_screen(self.sum()));
                let (words, ready) = match self.total {
                    None => (Words::key("payroll-total-first"), false),
                    Some(total) if total != self.sum() => {
                        let text = Text::new("payroll-differs").with("difference", total - self.sum());
                        (text.into(), false)
                    }
                    Some(_) => (Words::key(TO[usize::from(self.cash)]), true),
                };
                Finish { label: "payroll-post", sum, words, ready }
            }
            (Page::List(_), _) => plain("payroll-post", Words::key("payroll-booked"), false),
            (Page::Employers, _) => match (self.now(), self.employer()) {
                (Some(doing), Some(set)) => plain(doing.word(), set.name.clone().into(), true),
                _ => plain("payroll-draw-this", Words::key("payroll-none"), false),
            },
        }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        let ask = |ask| Step::Do(Input::Membership(Asked::Payroll(Box::new(ask))));
        let employer = self.employer().map_or_else(String::new, |set| set.employer.clone());
        match (self.page.clone(), self.now()) {
            (Page::NewEmployer, _) => {
                let [employer, name] = self.words.clone();
                ask(Ask::Employer { employer, name, ended: false })
            }
            (Page::Members(_), _) => {
                let (number, kasbon) = (self.words[0].clone(), self.kasbon.unwrap_or_default());
                ask(Ask::Agree { number, employer: Some(employer), kasbon })
            }
            (Page::List(list), _) => {
                let (total, cash) = (self.total.unwrap_or_default(), self.cash);
                let taken = self.taken.iter().map(|(number, amount)| (number.clone(), *amount)).collect();
                ask(Ask::Post { list, total, cash, taken })
            }
            (Page::Employers, Some(Doing::Open)) => match self.list_of(&employer) {
                Some(state) => {
                    let list = state.listed.list.clone();
                    self.turn_to(Page::List(list))
                }
                None => Step::Stay,
            },
            (Page::Employers, Some(doing @ (Doing::DrawThis | Doing::DrawLast))) => {
                let month = Month::of(shop.style.zone.date(shop.now));
                let month = if doing == Doing::DrawLast { month.plus(-1) } else { month };
                ask(Ask::Draw { employer, month })
            }
            (Page::Employers, Some(Doing::Drop)) => match self.list_of(&employer) {
                Some(state) => ask(Ask::Drop { list: state.listed.list.clone() }),
                None => Step::Stay,
            },
            (Page::Employers, Some(Doing::End)) => ask(Ask::Employer { employer, name: String::new(), ended: true }),
            (Page::Employers, None) => Step::Stay,
        }
    }

    fn scanned(&mut self, _code: &str, _shop: &Shop) -> Option<Step> {
        None
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Office(OfficeFound::Payroll(seen)) => {
                (self.seen, self.unreadable) = (*seen, false);
                self.mark();
            }
            StockFound::Office(OfficeFound::People { typed, people }) => {
                let [number, _] = &mut self.words;
                self.who.told(number, &typed, &people);
            }
            StockFound::Office(OfficeFound::Unreadable) => self.unreadable = true,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::Membership(Asked::Payroll(asked)) = input else { return Step::Stay };
        let what = match &**asked {
            Ask::Employer { ended: true, .. } => "ended",
            Ask::Employer { .. } => "employer",
            Ask::Agree { employer: None, .. } => "off",
            Ask::Agree { .. } => "agreed",
            Ask::Draw { .. } => "drawn",
            Ask::Drop { .. } => "dropped",
            Ask::Post { .. } => "posted",
            Ask::TakeBack { .. } => "back",
        };
        let of_list = |list: &str| self.seen.book.list(&list.to_uppercase()).map(|state| state.listed.employer.clone());
        let follow = match &**asked {
            Ask::Employer { employer, .. } | Ask::Draw { employer, .. } => Some(employer.trim().to_uppercase()),
            Ask::Agree { .. } => answer.member.as_ref().map(ToString::to_string),
            Ask::Drop { list } | Ask::Post { list, .. } | Ask::TakeBack { list } => of_list(list),
        };
        let page = match (&self.page, &**asked) {
            (Page::Members(employer), Ask::Agree { .. }) => Page::Members(employer.clone()),
            _ => Page::Employers,
        };
        self.turn_to(page);
        self.follow = follow;
        self.mark();
        let name = answer.desk.as_ref().map_or_else(String::new, |desk| desk.name.clone());
        let amount = answer.desk.as_ref().map_or(Rupiah::ZERO, |desk| desk.amount.abs());
        Step::Said(Text::new("payroll-said").with("what", what).with("name", name).with("amount", amount))
    }
}

#[cfg(test)]
mod tests;
