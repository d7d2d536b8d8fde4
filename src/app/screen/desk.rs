//! *Simpanan dan utang*: a member is found, everything she has stands in rows, a row is chosen, an amount typed, and
//! the bar takes the money or pays it out; a slip comes of each. Vouchers are sold here too, and a member's PIN is set.
//!
//! Always holds: the rows are what the counter answered last, and are asked for again after each movement; digits of a
//! PIN leave the screen to the till only.
//! Neighbours: the search is the one for members (`members.rs`), the rules are the till's (`till/desk.rs`).

use crate::app::screen::login::DIGITS;
use crate::app::screen::members::{self, Members};
use crate::app::screen::{Action, Way};
use crate::app::shop::Shop;
use crate::app::widget::letters::Stroke;
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::station::counter::lists::Question;
use crate::till::answer::{Answer, DeskDone, DeskView};
use crate::till::input::Input;
use crate::till::input::office::Membership;
use crate::till::refusal::Refusal;
use crate::till::standing::{PinState, Standing};

pub mod rows_view;
pub mod terms;
pub mod view;

/// What can be done here, in the order of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Pokok,
    Wajib,
    Sukarela,
    Withdraw,
    Kasbon,
    /// Which of the member's loans.
    Loan(usize),
    Pin,
    Voucher,
    /// Simpanan berjangka begun.
    NewTerm,
    /// One of hers paid out.
    Term(usize),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Choosing a row, typing an amount.
    #[default]
    Amount,
    /// The member types her PIN to be paid out.
    Proof,
    /// She chooses a new one, twice.
    NewPin {
        first: Option<String>,
    },
    /// How long a term deposit stays, and what it brings a year.
    Months,
    Rate,
    /// The number at the bank of the transfer by which a term deposit is paid out.
    Transfer,
}

#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// The search, until a member is found.
    pub members: Members,
    pub standing: Option<Box<Standing>>,
    pub choice: Option<Choice>,
    pub step: Step,
    /// The first loan that has a row, where she has more than there is room for.
    pub loan_from: usize,
    /// Her term deposits stand in the rows.
    pub terms: bool,
    pub term: terms::Form,
    /// Rupiah in digits.
    pub typed: String,
    pub pin: String,
    pub trouble: Option<Text>,
    /// What was done, and its slip.
    pub said: Option<Text>,
    pub slip: Option<u32>,
    pub waiting: bool,
    /// It was opened over another screen, and leads back there.
    pub over: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// To the search.
    Finding(members::Message),
    /// The counter's answer; nobody has this number where nothing stands there.
    Found {
        asked: String,
        standing: Option<Box<Standing>>,
    },
    RowPressed(Choice),
    /// To her other loans.
    LoansOnPressed,
    /// A sum that is likely: what is missing, what is due.
    SumPressed(Rupiah),
    DigitsPressed(&'static str),
    ErasePressed,
    DonePressed,
    /// To her term deposits, and back to the rest.
    TermsPressed,
    TogglePressed(terms::Toggle),
    OtherPressed,
    /// Earlier slips of this shift.
    SlipsPressed,
    /// The slip just made was a mistake.
    VoidPressed,
    BackPressed,
    PutAwayPressed,
}

/// Why a slip is taken back here; another reason is said in `ring`.
const MISTYPED: &str = "salah_ketik";

/// Digits of the largest sum: Rp999.999.999.
const DIGITS_MOST: usize = 9;

impl Desk {
    /// For this member, or to find one.
    pub fn open(shop: &Shop) -> (Self, Action) {
        let desk = Self::default();
        let member =
            shop.answer.sale.as_ref().filter(|sale| sale.receipt.is_none()).and_then(|sale| sale.member.as_ref());
        let asked = match member {
            Some(member) => Self::ask(member.number.as_str()),
            None => desk.members.question(),
        };
        (desk, asked)
    }

    /// For this member, with a sum to be put by: sukarela is chosen, the amount typed.
    pub fn to_savings(member: &MemberNumber, amount: Rupiah) -> (Self, Action) {
        let typed = if amount > Rupiah::ZERO { amount.amount().to_string() } else { String::new() };
        (Self { choice: Some(Choice::Sukarela), typed, ..Self::default() }, Self::ask(member.as_str()))
    }

    /// This member's.
    pub fn of(member: &MemberNumber) -> (Self, Action) {
        (Self { over: true, ..Self::default() }, Self::ask(member.as_str()))
    }

    /// To sell a voucher: nobody is asked for.
    pub fn voucher() -> Self {
        Self { choice: Some(Choice::Voucher), ..Self::default() }
    }

    fn ask(member: &str) -> Action {
        Action::Read(Question::Desk { member: member.to_owned() })
    }

    /// The search is open.
    pub fn is_finding(&self) -> bool {
        self.standing.is_none() && self.choice != Some(Choice::Voucher)
    }

    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Finding(message) => return self.finding(message),
            Message::Found { asked, standing: None } => {
                self.members.trouble = Some(Text::new("till-unknown-member").with("number", asked));
            }
            Message::Found { standing: Some(standing), .. } => {
                let known = self.standing.as_ref().is_some_and(|before| before.number == standing.number);
                let look = Membership::Look { number: standing.number.to_string(), what: "savings" };
                self.standing = Some(standing);
                // Who looks at a member's savings is written down (koperasi 1.5).
                return if known { Action::None } else { Action::Submit(Input::Membership(look)) };
            }
            Message::RowPressed(choice) => self.choose(choice),
            Message::LoansOnPressed => {
                let count = self.standing.as_ref().map_or(0, |standing| standing.loans.len());
                self.loan_from = (self.loan_from + rows_view::loans_shown(count)) % count.max(1);
                self.choice = self.choice.filter(|choice| !matches!(choice, Choice::Loan(_)));
            }
            Message::SumPressed(sum) => self.typed = sum.amount().to_string(),
            Message::DigitsPressed(digits) => self.digits(digits),
            Message::ErasePressed => {
                let typed = if self.types_a_pin() { &mut self.pin } else { &mut self.typed };
                typed.pop();
            }
            Message::DonePressed => return self.done(),
            Message::TermsPressed => {
                self.forget();
                self.terms = !self.terms;
            }
            Message::TogglePressed(toggle) => self.term.toggle(toggle),
            Message::OtherPressed => {
                *self = Self::default();
                return self.members.question();
            }
            Message::VoidPressed => return self.void(),
            Message::SlipsPressed => return Action::Go(Way::Slips),
            Message::BackPressed => return self.back(),
            Message::PutAwayPressed => self.trouble = None,
        }
        Action::None
    }

    /// What the search asks for; a member who is chosen is looked up here, and put on no sale.
    fn finding(&mut self, message: members::Message) -> Action {
        match self.members.update(message) {
            Action::Submit(Input::Member { number: Some(number) }) => Self::ask(&number),
            Action::Submit(_) => Action::None,
            Action::Go(_) => Action::Go(Way::Sell),
            action => action,
        }
    }

    pub const fn letter(stroke: Stroke) -> Message {
        Message::Finding(members::Message::Typed(stroke))
    }

    /// Nothing is chosen, typed or said any more.
    fn forget(&mut self) {
        (self.choice, self.step, self.term) = (None, Step::Amount, terms::Form::default());
        (self.trouble, self.said, self.slip) = (None, None, None);
        self.typed.clear();
        self.pin.clear();
    }

    fn choose(&mut self, choice: Choice) {
        self.forget();
        self.choice = Some(choice);
        self.step = if choice == Choice::Pin { Step::NewPin { first: None } } else { Step::Amount };
    }

    pub const fn types_a_pin(&self) -> bool {
        matches!(self.step, Step::Proof | Step::NewPin { .. })
    }

    fn digits(&mut self, digits: &str) {
        (self.said, self.trouble) = (None, None);
        if self.types_a_pin() {
            if self.pin.len() + digits.len() <= DIGITS {
                self.pin.push_str(digits);
            }
        } else if self.step == Step::Rate {
            if let Some(typed) = terms::rate_typed(&self.typed, digits) {
                self.typed = typed;
            }
        } else if self.typed.len() + digits.len() <= self.digits_most()
            && !(self.typed.is_empty() && digits.starts_with('0') && self.step != Step::Transfer)
        {
            self.typed.push_str(digits);
        }
    }

    pub fn amount(&self) -> Rupiah {
        self.typed.parse().map_or(Rupiah::ZERO, Rupiah::of)
    }

    /// Sums that one key types: the likeliest first.
    pub fn sums(&self) -> Vec<(&'static str, Rupiah)> {
        let Some(standing) = self.standing.as_ref().filter(|_| !self.types_a_pin()) else { return Vec::new() };
        let loan = |at: usize| standing.loans.get(at);
        let likely = match self.choice {
            Some(Choice::Pokok) => vec![("desk-sum-missing", standing.pokok_missing())],
            Some(Choice::Wajib) => match &standing.months {
                Some(months) if months.behind > 0 => {
                    vec![("desk-sum-behind", months.behind_amount), ("desk-sum-month", months.missing)]
                }
                Some(months) => vec![("desk-sum-month", months.missing)],
                None => Vec::new(),
            },
            Some(Choice::Withdraw) => vec![("desk-sum-all", standing.sukarela)],
            Some(Choice::Kasbon) => vec![("desk-sum-all", standing.kasbon)],
            Some(Choice::Loan(at)) => {
                let due = loan(at).map(|loan| match loan.due.total() {
                    Rupiah::ZERO => ("desk-sum-next", loan.next().map_or(Rupiah::ZERO, |next| next.parts.total())),
                    due => ("desk-sum-due", due),
                });
                let all = loan(at).map(|loan| ("desk-sum-payoff", loan.payoff.total()));
                due.into_iter().chain(all).collect()
            }
            Some(Choice::Sukarela | Choice::Pin | Choice::Voucher | Choice::NewTerm | Choice::Term(_)) | None => {
                Vec::new()
            }
        };
        likely.into_iter().filter(|(_, sum)| *sum > Rupiah::ZERO).collect()
    }

    /// What is still missing; `None` where the bar can be pressed.
    pub fn missing(&self) -> Option<&'static str> {
        match (&self.choice, &self.step) {
            (None, _) => Some("desk-choose-row"),
            (_, Step::Proof) if self.pin.len() < DIGITS => Some("till-member-pin-needed"),
            (_, Step::NewPin { first: None }) if self.pin.len() < DIGITS => Some("desk-new-pin"),
            (_, Step::NewPin { .. }) if self.pin.len() < DIGITS => Some("desk-new-pin-again"),
            (Some(Choice::Term(_)), Step::Transfer) if self.typed.is_empty() => Some("payout-transfer-first"),
            (Some(Choice::Term(_)), _) => None,
            (_, Step::Amount) if self.amount().is_zero() => Some("drawer-type-amount"),
            (Some(choice), Step::Amount) if self.most(*choice).is_some_and(|most| self.amount() > most) => {
                Some(if *choice == Choice::Withdraw { "desk-over-saved" } else { "desk-over-owed" })
            }
            (_, Step::Months) if self.amount().is_zero() => Some("desk-term-months"),
            _ => None,
        }
    }

    /// More than this is not paid out, and not taken.
    fn most(&self, choice: Choice) -> Option<Rupiah> {
        let standing = self.standing.as_ref()?;
        match choice {
            Choice::Withdraw => Some(standing.sukarela),
            Choice::Kasbon => Some(standing.kasbon),
            _ => None,
        }
    }

    fn done(&mut self) -> Action {
        if self.waiting {
            return Action::None;
        }
        if let Some(missing) = self.missing() {
            return Action::Refuse(Text::new(missing));
        }
        match self.input() {
            Some(input) => {
                self.waiting = true;
                Action::Submit(input)
            }
            None => Action::None,
        }
    }

    /// What the bar asks of the till; `None` where a PIN comes first.
    fn input(&mut self) -> Option<Input> {
        let amount = self.amount();
        let choice = self.choice?;
        if choice == Choice::Voucher {
            return Some(Input::SellVoucher { amount });
        }
        if matches!(choice, Choice::NewTerm | Choice::Term(_)) {
            return self.term_input(choice);
        }
        let standing = self.standing.as_ref()?;
        let (member, has_pin) = (standing.number.to_string(), standing.pin != PinState::None);
        let save = |saving: &str| Input::Save { member: member.clone(), saving: saving.to_owned(), amount };
        Some(match (choice, &self.step) {
            (Choice::Pokok, _) => save("pokok"),
            (Choice::Wajib, _) => save("wajib"),
            (Choice::Sukarela, _) => save("sukarela"),
            (Choice::Withdraw, Step::Amount) if has_pin => {
                self.step = Step::Proof;
                return None;
            }
            (Choice::Withdraw, _) => {
                let pin = has_pin.then(|| std::mem::take(&mut self.pin));
                Input::Withdraw { member, amount, pin }
            }
            (Choice::Kasbon, _) => Input::Repay { member, amount },
            (Choice::Loan(at), _) => Input::Instalment { loan: standing.loans.get(at)?.loan.clone(), amount },
            (Choice::Pin, Step::NewPin { first: None }) => {
                self.step = Step::NewPin { first: Some(std::mem::take(&mut self.pin)) };
                return None;
            }
            (Choice::Pin, Step::NewPin { first: Some(first) }) => {
                let pin = std::mem::take(&mut self.pin);
                if *first != pin {
                    self.trouble = Some(Text::new("desk-pins-differ"));
                    self.step = Step::NewPin { first: None };
                    return None;
                }
                Input::MemberPin { member, pin }
            }
            (Choice::Pin | Choice::Voucher | Choice::NewTerm | Choice::Term(_), _) => return None,
        })
    }

    /// What was just done is taken back, where somebody agrees; the till says whether that still goes.
    fn void(&mut self) -> Action {
        match self.slip.filter(|_| !self.waiting) {
            Some(slip) => {
                self.waiting = true;
                Action::Submit(Input::VoidSlip { slip, reason: MISTYPED.to_owned() })
            }
            None => Action::None,
        }
    }

    fn back(&mut self) -> Action {
        if self.term_back() {
            return Action::None;
        }
        match (&self.step, self.choice) {
            (Step::Proof, _) => {
                self.step = Step::Amount;
                self.pin.clear();
                Action::None
            }
            (_, None) if self.terms => {
                self.terms = false;
                Action::None
            }
            (_, Some(choice)) if choice != Choice::Voucher => {
                self.forget();
                Action::None
            }
            _ if self.over => Action::Go(Way::Back),
            _ => Action::Go(Way::Sell),
        }
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        let ours = matches!(
            input,
            Input::Save { .. }
                | Input::Withdraw { .. }
                | Input::Repay { .. }
                | Input::Instalment { .. }
                | Input::SellVoucher { .. }
                | Input::VoidSlip { .. }
                | Input::MemberPin { .. }
                | Input::Membership(Membership::OpenTerm(_) | Membership::CloseTerm { .. })
        );
        // Whether a look could be written down is nothing that the desk does.
        if matches!(input, Input::Membership(Membership::Look { .. })) {
            return Action::None;
        }
        self.waiting = false;
        match result {
            Ok(answer) if ours => self.took(answer),
            Ok(_) => Action::None,
            Err(refusal) if refusal.is_question() => Action::None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                self.pin.clear();
                if let Step::NewPin { first } = &mut self.step {
                    *first = None;
                }
                Action::None
            }
        }
    }

    fn took(&mut self, answer: &Answer) -> Action {
        self.said = answer.desk.as_ref().map(|desk| said(desk, answer));
        let again = |desk: &DeskView| matches!(desk.done, DeskDone::Voided { .. } | DeskDone::Pin);
        self.slip = answer.slip.filter(|_| !answer.desk.as_ref().is_some_and(again));
        self.trouble = None;
        self.typed.clear();
        self.pin.clear();
        (self.step, self.term) = (Step::Amount, terms::Form::default());
        if self.choice == Some(Choice::Voucher) {
            return Action::None;
        }
        self.choice = None;
        match &self.standing {
            Some(standing) => Self::ask(standing.number.as_str()),
            None => Action::None,
        }
    }

    /// A card is a member's; whatever else is scanned, nobody has that number.
    pub fn scanned(&mut self, code: &str) -> Action {
        *self = Self::default();
        Self::ask(code)
    }
}

/// What was done, in a sentence that stays until the next thing.
fn said(desk: &DeskView, answer: &Answer) -> Text {
    let slip = i64::from(answer.slip.unwrap_or(0));
    let about = |key: &'static str| {
        let text = Text::new(key).with("amount", desk.amount.abs()).with("balance", desk.balance);
        text.with("name", desk.name.as_str()).with("slip", slip)
    };
    match &desk.done {
        DeskDone::Saving { .. } if desk.amount.is_negative() => about("desk-said-out"),
        DeskDone::Saving { .. } => about("desk-said-in"),
        DeskDone::Term { term, closed: true, .. } => about("desk-said-term-paid").with("term", term.as_str()),
        DeskDone::Term { term, due, .. } => about("desk-said-term").with("term", term.as_str()).with("due", *due),
        DeskDone::Kasbon => about("desk-said-kasbon"),
        DeskDone::Loan { loan, paid_off: true, .. } => about("desk-said-loan-off").with("loan", loan.as_str()),
        DeskDone::Loan { jasa, principal, .. } => {
            about("desk-said-loan").with("jasa", *jasa).with("principal", *principal)
        }
        DeskDone::Voucher => about("desk-said-voucher").with("code", answer.voucher.clone().unwrap_or_default()),
        DeskDone::Voided { slip } => about("desk-said-voided").with("voids", i64::from(*slip)),
        // The members' desk says its own.
        DeskDone::Pin | DeskDone::Membership | DeskDone::Interest => about("desk-said-pin"),
    }
}

#[cfg(test)]
mod tests;
