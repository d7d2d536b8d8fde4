//! *Meja pinjaman*: loans that were asked for, decided and paid out, the latest first; each taken a step further, its
//! schedule printed, written off; a new one is asked for and its terms shown before anybody signs.
//!
//! Long because every errand is a line of each of the lists that make the form.
//! An errand like those of the stock room, opened from *Lainnya*. Always holds: the schedule shown is the one that the
//! till reckons, from the same terms; instalments are paid at the desk of savings and debts.

use super::Task;
use super::form::{Entered, Field, Kind};
use super::membership::is_card;
use super::who::Who;
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::screen::Way;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::cooperative::lending::LoanState;
use crate::domain::cooperative::loan::{Instalment, Kolektibilitas, Method, Terms, months_later, schedule, yearly};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::office::{AppliedLoan, LoanBook, OfficeFound, OfficeQuestion, RunningLoan};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::office::Lending as Asked;

/// What can be done with a loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Approve,
    Reject,
    Disburse,
    Pay,
    Print,
    WriteOff,
    /// Pengawas, to a related party's.
    Agree,
    Survey,
}

impl Doing {
    const ALL: [Self; 8] = [
        Self::Approve,
        Self::Survey,
        Self::Disburse,
        Self::Agree,
        Self::Pay,
        Self::Print,
        Self::Reject,
        Self::WriteOff,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::Approve => "lending-approve",
            Self::Reject => "lending-reject",
            Self::Disburse => "lending-disburse",
            Self::Pay => "lending-pay",
            Self::Print => "lending-print",
            Self::WriteOff => "lending-write-off",
            Self::Agree => "lending-agree",
            Self::Survey => "lending-survey",
        }
    }

    fn fits(self, chosen: Chosen<'_>) -> bool {
        match (chosen, self) {
            (_, Self::Print) => true,
            (Chosen::Applied(of), Self::Approve | Self::Reject | Self::Survey) => of.state.is_undecided(),
            (Chosen::Applied(of), Self::Disburse | Self::Agree) => of.state == LoanState::Disetujui,
            (Chosen::Running(_), Self::Pay | Self::WriteOff) => true,
            _ => false,
        }
    }
}

/// A row, whichever it is.
#[derive(Clone, Copy, Debug)]
enum Chosen<'a> {
    Applied(&'a AppliedLoan),
    Running(&'a RunningLoan),
}

const METHODS: [(&str, Method, &str); 3] = [
    ("flat", Method::Flat, "lending-flat"),
    ("menurun", Method::Menurun, "lending-menurun"),
    ("anuitas", Method::Anuitas, "lending-anuitas"),
];

const FROM: [&str; 2] = ["lending-from-cash", "lending-from-bank"];

/// A loan that is being asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewLoan {
    pub member: String,
    pub who: Who,
    pub principal: Rupiah,
    pub months: i64,
    /// Thousandths of a percent a month; what is usual where none is said.
    pub rate: Option<Quantity>,
    pub method: usize,
    pub income: Option<Rupiah>,
    pub words: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lending {
    pub book: LoanBook,
    pub at: usize,
    pub doing: Option<Doing>,
    pub decision: String,
    /// What somebody found at the applicant's.
    pub survey: String,
    /// Out of the bank rather than the cash of the unit.
    pub bank: bool,
    pub first_due: Option<BusinessDate>,
    pub fee: Option<Rupiah>,
    pub new: Option<NewLoan>,
    /// Of which something was just done: the mark is on it, wherever its row has come to.
    pub follow: Option<String>,
    pub unreadable: bool,
}

fn today(shop: &Shop) -> BusinessDate {
    shop.style.zone.date(shop.now)
}

impl NewLoan {
    fn rate(&self) -> String {
        let thousandths = self.rate.unwrap_or(Quantity::whole(1)).milli();
        rust_decimal::Decimal::new(thousandths, 3).normalize().to_string()
    }

    /// What would be signed for, if it were paid out today.
    fn schedule(&self, today: BusinessDate) -> Option<Vec<Instalment>> {
        let terms = Terms {
            principal: self.principal,
            rate_month: self.rate().parse().ok()?,
            months: self.months,
            method: METHODS[self.method.min(2)].1,
            first_due: months_later(today, 1)?,
            round_to: 1,
        };
        schedule(&terms).ok()
    }
}

/// Percent of hundredths: `21,46`.
fn percent(hundredths: i64) -> String {
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

impl Lending {
    fn chosen(&self) -> Option<Chosen<'_>> {
        if self.new.is_some() {
            return None;
        }
        let applied = self.book.applied.len();
        match self.book.applied.get(self.at) {
            Some(of) => Some(Chosen::Applied(of)),
            None => self.book.running.get(self.at.checked_sub(applied)?).map(Chosen::Running),
        }
    }

    fn number(&self) -> String {
        match self.chosen() {
            Some(Chosen::Applied(of)) => of.applied.loan.clone(),
            Some(Chosen::Running(of)) => of.standing.loan.clone(),
            None => String::new(),
        }
    }

    /// What the member gets of the chosen loan: the fee is kept back.
    fn paid_out(&self) -> Option<Rupiah> {
        match self.chosen()? {
            Chosen::Applied(of) => Some(of.applied.principal - self.fee.unwrap_or_default()),
            Chosen::Running(_) => None,
        }
    }

    fn doings(&self, shop: &Shop) -> Vec<Doing> {
        let (Some(chosen), Some(user)) = (self.chosen(), &shop.answer.user) else { return Vec::new() };
        let role = user.role;
        let may = |doing: &Doing| {
            let allowed = match doing {
                // The manager signs the board's decision in, with the board's PIN.
                Doing::Approve | Doing::Reject => {
                    access::approves(role, Act::ApproveLoan) || access::may(role, Act::ApplyForLoan)
                }
                Doing::Disburse => access::may(role, Act::PayOutLoan),
                Doing::Pay => access::may(role, Act::SavingsIn),
                Doing::Print => {
                    access::sees(role, Act::ApplyForLoan)
                        || access::approves(role, Act::ApproveLoan)
                        || access::may(role, Act::PayOutLoan)
                }
                Doing::WriteOff => access::may(role, Act::CloseBooks),
                Doing::Agree => role == Role::Pengawas,
                Doing::Survey => access::may(role, Act::ApplyForLoan),
            };
            doing.fits(chosen) && allowed
        };
        Doing::ALL.into_iter().filter(may).collect()
    }

    fn now(&self, shop: &Shop) -> Option<Doing> {
        let doings = self.doings(shop);
        self.doing.filter(|doing| doings.contains(doing)).or_else(|| doings.first().copied())
    }

    fn forget(&mut self) {
        let (book, at) = (std::mem::take(&mut self.book), self.at);
        *self = Self { book, at, ..Self::default() };
    }

    fn words(id: &'static str, value: String, missing: bool) -> Field {
        Field { id, value: value.into(), kind: Kind::Words, missing }
    }

    fn money(id: &'static str, value: Option<Rupiah>, missing: bool) -> Field {
        let value = value.map_or_else(Words::nothing, |amount| format::plain(amount).into());
        Field { id, value, kind: Kind::Money, missing }
    }

    fn choice(id: &'static str, options: &[&'static str], at: usize) -> Field {
        let value = options.get(at).map_or_else(Words::nothing, |word| Words::key(word));
        let options = options.iter().map(|word| Words::key(word)).collect();
        Field { id, value, kind: Kind::Choice(options), missing: false }
    }

    fn new_fields(new: &NewLoan) -> Vec<Field> {
        let some = |amount: Rupiah| Some(amount).filter(|amount| !amount.is_zero());
        let months = if new.months == 0 { String::new() } else { new.months.to_string() };
        let rate = format!("{} %", new.rate().replace('.', ","));
        vec![
            Field {
                id: "lending-field-member",
                value: new.who.shown(&new.member),
                kind: Kind::Words,
                missing: new.member.is_empty(),
            },
            Self::money("lending-field-principal", some(new.principal), new.principal.is_zero()),
            Field { id: "lending-field-months", value: months.into(), kind: Kind::Quantity, missing: new.months == 0 },
            Field { id: "lending-field-rate", value: rate.into(), kind: Kind::Quantity, missing: false },
            Self::choice("lending-field-method", &METHODS.map(|(_, _, word)| word), new.method),
            Self::money("lending-field-income", new.income, false),
            Self::words("lending-field-words", new.words.clone(), false),
        ]
    }

    fn enter_new(new: &mut NewLoan, field: &'static str, entered: Entered) {
        match (field, entered) {
            ("lending-field-principal", Entered::Money(amount)) => new.principal = amount,
            ("lending-field-months", Entered::Quantity(months)) => new.months = months.milli() / 1_000,
            ("lending-field-rate", Entered::Quantity(rate)) => new.rate = Some(rate),
            ("lending-field-method", Entered::Choice(at)) => new.method = at,
            ("lending-field-income", Entered::Money(income)) => new.income = Some(income),
            ("lending-field-words", Entered::Words(words)) => new.words = words,
            _ => {}
        }
    }

    fn about_new(new: &NewLoan, shop: &Shop) -> Option<About> {
        let lines = new.schedule(today(shop))?;
        let first = lines.first()?;
        let jasa: Rupiah = lines.iter().map(|line| line.jasa).sum();
        let nominal = new.rate.unwrap_or(Quantity::whole(1)).milli() * 12 / 10;
        let effective = yearly::effective(new.principal, &lines).map_or_else(String::new, percent);
        let year = Text::new("lending-year").with("nominal", percent(nominal)).with("effective", effective);
        let terms = Text::new("lending-terms").with("jasa", jasa);
        Some(About {
            title: Text::new("lending-new-title").with("months", new.months).with("due", first.due).into(),
            below: vec![terms.into(), year.into()],
            figure: format::plain_on_screen(first.total()).into(),
            figure_word: Words::key("lending-instalment"),
        })
    }
}

/// How late a loan is, in a word of its class.
pub fn lateness(late: i64) -> (Tone, Text) {
    let class = Kolektibilitas::of(late);
    let tone = match class {
        Kolektibilitas::Lancar => Tone::Good,
        Kolektibilitas::DalamPerhatianKhusus => Tone::Attention,
        _ => Tone::Stop,
    };
    (tone, Text::new("lending-class").with("class", class.code()).with("days", late))
}

impl Work for Lending {
    fn title(&self) -> &'static str {
        "key-lending"
    }

    fn head(&self, _shop: &Shop) -> Words {
        if self.new.is_some() {
            return Words::key("lending-new");
        }
        let owed: Rupiah = self.book.running.iter().map(|of| of.standing.debt.balance).sum();
        Text::new("lending-owed").with("amount", owed).with("allowance", self.book.booked).into()
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Office(OfficeQuestion::Loans))
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let applied = |of: &AppliedLoan| {
            let terms = Text::new("lending-asked").with("months", of.applied.months).with("date", of.applied.date);
            let word = Text::new("lending-state").with("state", of.state.code());
            let below = vec![Words::Data(of.applied.loan.clone()), terms.into()];
            let figure = format::plain_on_screen(of.applied.principal);
            Row { below, badge: Some((Tone::Attention, word)), ..Row::new(of.name.clone(), figure) }
        };
        let running = |of: &RunningLoan| {
            let next = of.standing.next();
            let next = next.map(|open| {
                let due = format::day_month(open.due);
                Text::new("lending-next").with("amount", open.parts.total()).with("due", due)
            });
            let below = [Words::Data(of.standing.loan.clone())].into_iter().chain(next.map(Words::from)).collect();
            let figure = format::plain_on_screen(of.standing.debt.balance);
            Row { below, badge: Some(lateness(of.late)), ..Row::new(of.name.clone(), figure) }
        };
        self.book.applied.iter().map(applied).chain(self.book.running.iter().map(running)).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        self.chosen().map(|_| self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.forget();
        self.at = at;
        Step::Stay
    }

    fn empty(&self) -> &'static str {
        if self.unreadable { "station-unreadable" } else { "lending-none" }
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        if let Some(new) = &self.new {
            return Self::about_new(new, shop);
        }
        Some(match self.chosen()? {
            Chosen::Applied(of) => {
                let it = &of.applied;
                let terms = Text::new("lending-agreed").with("months", it.months).with("method", it.method.as_str());
                About {
                    title: of.name.clone().into(),
                    below: vec![
                        Words::Data(it.loan.clone()),
                        terms.with("rate", it.rate_month.replace('.', ",")).into(),
                    ],
                    figure: format::plain_on_screen(it.principal).into(),
                    figure_word: Words::key("lending-principal"),
                }
            }
            Chosen::Running(of) => {
                let (due, payoff) = (of.standing.due.total(), of.standing.payoff.total());
                let today = Text::new("lending-due-now").with("due", due).with("payoff", payoff);
                let claim = Some(of.standing.accrued).filter(|claim| !claim.is_zero());
                let claim = claim.map(|claim| Text::new("lending-accrued").with("amount", claim).into());
                let below = [Words::Data(of.standing.loan.clone()), today.into()];
                About {
                    title: of.name.clone().into(),
                    below: below.into_iter().chain(claim).collect(),
                    figure: format::plain_on_screen(of.standing.debt.balance).into(),
                    figure_word: Words::key("lending-balance"),
                }
            }
        })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        if let Some(new) = &self.new {
            return Self::new_fields(new);
        }
        let Some(doing) = self.now(shop) else { return Vec::new() };
        let doings: Vec<&'static str> = self.doings(shop).into_iter().map(Doing::word).collect();
        let at = doings.iter().position(|word| *word == doing.word()).unwrap_or(0);
        let mut fields = vec![Self::choice("office-field-doing", &doings, at)];
        match doing {
            Doing::Approve | Doing::Reject | Doing::WriteOff => {
                let missing = self.decision.trim().is_empty();
                fields.push(Self::words("office-field-decision", self.decision.clone(), missing));
            }
            Doing::Disburse => {
                let first = self.first_due.or_else(|| months_later(today(shop), 1));
                let value =
                    first.map_or_else(Words::nothing, |due| Text::new("lending-first-due").with("due", due).into());
                fields.push(Self::choice("lending-field-from", &FROM, usize::from(self.bank)));
                fields.push(Field { id: "lending-field-first-due", value, kind: Kind::Day, missing: false });
                fields.push(Self::money("lending-field-fee", self.fee, false));
            }
            Doing::Survey => {
                let missing = self.survey.trim().is_empty();
                fields.push(Self::words("lending-field-survey", self.survey.clone(), missing));
            }
            Doing::Pay | Doing::Print | Doing::Agree => {}
        }
        fields
    }

    fn fills(&self) -> bool {
        self.new.is_some()
    }

    fn is_begun(&self) -> bool {
        self.new.as_ref().is_some_and(|new| *new != NewLoan::default())
    }

    fn page_back(&mut self) -> bool {
        let was = self.new.is_some();
        if was {
            self.forget();
        }
        was
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        if let Some(new) = &mut self.new {
            if let ("lending-field-member", Entered::Words(member)) = (field, &entered) {
                new.member.clone_from(member);
                return new.who.ask(member);
            }
            Self::enter_new(new, field, entered);
            return Step::Stay;
        }
        match (field, entered) {
            ("office-field-doing", Entered::Choice(at)) => self.doing = self.doings(shop).get(at).copied(),
            ("office-field-decision", Entered::Words(decision)) => self.decision = decision.to_uppercase(),
            ("lending-field-survey", Entered::Words(words)) => self.survey = words,
            ("lending-field-from", Entered::Choice(at)) => self.bank = at == 1,
            ("lending-field-first-due", Entered::Day(due)) => self.first_due = Some(due),
            ("lending-field-fee", Entered::Money(fee)) => self.fee = Some(fee),
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, shop: &Shop) -> Vec<Tool> {
        if self.new.is_some() {
            return vec![Tool::new("lending-tool-list", Shortcut::F(6))];
        }
        let role = shop.answer.user.as_ref().map(|user| user.role);
        let may = |act| role.is_some_and(|role| access::may(role, act));
        let new = may(Act::ApplyForLoan).then(|| Tool::new("lending-tool-new", Shortcut::F(6)));
        let mut tools = Vec::from_iter(new);
        if may(Act::CloseBooks) {
            let allowance = match self.book.providable {
                Some(_) => "lending-tool-allowance-month",
                None => "lending-tool-allowance",
            };
            tools.push(Tool::new(allowance, Shortcut::F(8)));
            if self.book.accruable.is_some() {
                tools.push(Tool::new("lending-tool-accrue", Shortcut::F(9)));
            }
            let other = if self.book.accrues { "lending-tool-jasa-paid" } else { "lending-tool-jasa-monthly" };
            tools.push(Tool::new(other, Shortcut::F(7)));
        }
        if may(Act::CloseBooks) || may(Act::SetUsers) {
            tools.push(Tool::new("lending-tool-rules", Shortcut::F(5)));
        }
        if may(Act::ChangeMember) {
            tools.push(Tool::new("lending-tool-payroll", Shortcut::F(9)));
        }
        tools
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            "lending-tool-accrue" => {
                let Some((month, _)) = self.book.accruable else { return Step::Stay };
                return Step::Do(Input::Lending(Asked::Accrue { month }));
            }
            "lending-tool-payroll" => return Step::To(Box::new(Task::Payroll(Box::default()))),
            "lending-tool-rules" => return Step::To(Box::new(Task::Ruling(Box::default()))),
            "lending-tool-jasa-monthly" => return Step::Do(Input::Lending(Asked::Jasa { accrued: true })),
            "lending-tool-jasa-paid" => return Step::Do(Input::Lending(Asked::Jasa { accrued: false })),
            // The month that is over first: what is posted today would stand in the next one.
            "lending-tool-allowance" | "lending-tool-allowance-month" => {
                let month = self.book.providable.map(|(month, _)| month);
                return Step::Do(Input::Lending(Asked::Provide { month }));
            }
            "lending-tool-new" => {
                self.forget();
                self.new = Some(NewLoan::default());
            }
            _ => self.forget(),
        }
        Step::Stay
    }

    fn finish(&self, shop: &Shop) -> Finish {
        let plain = |label, words, ready| Finish { label, sum: None, words, ready };
        if let Some(new) = &self.new {
            if let Some(missing) = new.who.missing(&new.member) {
                return plain("lending-apply", missing.into(), false);
            }
            return match new.schedule(today(shop)).filter(|_| !new.member.is_empty()) {
                Some(_) => {
                    let sum = Some(format::plain_on_screen(new.principal));
                    Finish { label: "lending-apply", sum, words: Words::nothing(), ready: true }
                }
                None => plain("lending-apply", Words::key("lending-fill-in"), false),
            };
        }
        let Some(doing) = self.now(shop) else {
            return plain("lending-print", Words::key("lending-choose-first"), false);
        };
        let decides = matches!(doing, Doing::Approve | Doing::Reject | Doing::WriteOff);
        match (decides && self.decision.trim().is_empty(), doing) {
            (true, _) => plain(doing.word(), Words::key("membership-decision-first"), false),
            (_, Doing::Survey) if self.survey.trim().is_empty() => {
                plain(doing.word(), Words::key("lending-survey-first"), false)
            }
            // Money leaves: how much of it, before it is pressed.
            (_, Doing::Disburse) => {
                let sum = self.paid_out().map(format::plain_on_screen);
                Finish { label: doing.word(), sum, words: self.number().into(), ready: true }
            }
            _ => plain(doing.word(), self.number().into(), true),
        }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        if let Some(new) = self.new.clone() {
            let (rate, method) = (Some(new.rate()), METHODS[new.method.min(2)].0.to_owned());
            return Step::Do(Input::Lending(Asked::Apply {
                member: new.member,
                principal: new.principal,
                months: new.months,
                rate,
                method: Some(method),
                income: new.income,
                words: new.words,
            }));
        }
        let Some(doing) = self.now(shop) else { return Step::Stay };
        let (loan, decision) = (self.number(), self.decision.clone());
        let asked = match doing {
            Doing::Approve => Asked::Approve { loan, decision },
            Doing::Reject => Asked::Reject { loan, decision },
            Doing::Disburse => Asked::Disburse { loan, bank: self.bank, first_due: self.first_due, fee: self.fee },
            Doing::Print => Asked::Schedule { loan },
            Doing::WriteOff => Asked::WriteOff { loan, decision },
            Doing::Agree => Asked::Agree { loan },
            Doing::Survey => Asked::Survey { loan, words: self.survey.clone() },
            Doing::Pay => {
                let Some(Chosen::Running(of)) = self.chosen() else { return Step::Stay };
                return Step::Go(Way::DeskOf(of.standing.member.clone()));
            }
        };
        Step::Do(Input::Lending(asked))
    }

    /// A member's card begins an application.
    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        if !is_card(code) {
            return None;
        }
        self.forget();
        let mut new = NewLoan { member: code.to_owned(), ..NewLoan::default() };
        let asked = new.who.ask(code);
        self.new = Some(new);
        Some(asked)
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Office(OfficeFound::Loans(book)) => {
                (self.book, self.unreadable) = (*book, false);
                let rows = self.book.applied.len() + self.book.running.len();
                let its = |number: &String| {
                    let applied = self.book.applied.iter().map(|of| &of.applied.loan);
                    let running = self.book.running.iter().map(|of| &of.standing.loan);
                    applied.chain(running).position(|loan| loan == number).unwrap_or(rows)
                };
                let at = self.follow.as_ref().map(its);
                self.at = at.unwrap_or_else(|| self.at.min(rows.saturating_sub(1)));
            }
            StockFound::Office(OfficeFound::People { typed, people }) => {
                if let Some(new) = &mut self.new {
                    new.who.told(&mut new.member, &typed, &people);
                }
            }
            StockFound::Office(OfficeFound::Unreadable) => self.unreadable = true,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::Lending(asked) = input else { return Step::Stay };
        let what = match asked {
            Asked::Apply { .. } => "apply",
            Asked::Approve { .. } => "approve",
            Asked::Reject { .. } => "reject",
            Asked::Disburse { .. } => "disburse",
            Asked::Schedule { .. } => "print",
            Asked::Provide { .. } => "allowance",
            Asked::Accrue { .. } => "accrue",
            Asked::Jasa { accrued: true } => "jasa-monthly",
            Asked::Jasa { accrued: false } => "jasa-paid",
            Asked::WriteOff { .. } => "write-off",
            Asked::Agree { .. } => "agree",
            Asked::Survey { .. } => "survey",
        };
        let loan = answer.loan.as_ref().map_or_else(String::new, |view| view.loan.clone());
        self.forget();
        self.follow = Some(loan.clone()).filter(|loan| !loan.is_empty());
        Step::Said(Text::new("lending-said").with("what", what).with("loan", loan))
    }
}

#[cfg(test)]
mod tests;
