//! *Meja anggota*: whose membership waits and who is found, and what is done for one of them: accepted, changed, made
//! inactive, settled on leaving, paid out, a card printed, consent written down; a new applicant is taken down.
//!
//! Long because every errand is a line of each of the lists that make the form.
//! An errand like those of the stock room, opened from *Lainnya*. Always holds: what a person would be paid back is
//! what the counter answered last; the till says no where a rule does.

use super::Task;
use super::cards::Cards;
use super::form::{Entered, FIELDS_MOST, Field, Kind};
use super::work::{About, Finish, Row, Step, Tool, Words, Work};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::badge::Tone;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::related::Relation;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::office::{FoundPerson, OfficeFound, OfficeQuestion};
use crate::station::counter::stockroom::{FoundStock, StockFound, StockQuestion};
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::input::office::{Membership as Asked, OfficeTerm, PersonFacts};

/// What can be done for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Accept,
    Card,
    Passbook,
    Change,
    Kasbon,
    Consent,
    Suspend,
    Resume,
    Leave,
    PayOut,
    Family,
    Office,
    Erase,
}

impl Doing {
    const ALL: [Self; 13] = [
        Self::Accept,
        Self::PayOut,
        Self::Card,
        Self::Passbook,
        Self::Change,
        Self::Kasbon,
        Self::Consent,
        Self::Suspend,
        Self::Resume,
        Self::Family,
        Self::Office,
        Self::Leave,
        Self::Erase,
    ];

    /// What it is called, in the list and on the bar.
    const fn word(self) -> &'static str {
        match self {
            Self::Accept => "membership-accept",
            Self::Card => "membership-card",
            Self::Passbook => "membership-passbook",
            Self::Change => "membership-change",
            Self::Kasbon => "membership-kasbon",
            Self::Consent => "membership-consent",
            Self::Suspend => "membership-suspend",
            Self::Resume => "membership-resume",
            Self::Leave => "membership-leave",
            Self::PayOut => "membership-pay-out",
            Self::Family => "membership-family",
            Self::Office => "membership-office",
            Self::Erase => "membership-erase",
        }
    }

    const fn act(self) -> Act {
        match self {
            Self::Card | Self::Consent => Act::ApplyForMember,
            Self::PayOut => Act::SavingsOut,
            Self::Passbook => Act::SavingsIn,
            Self::Kasbon => Act::SetKasbonLimit,
            _ => Act::ChangeMember,
        }
    }

    /// Whether it means anything for somebody who stands so.
    fn fits(self, person: &FoundPerson) -> bool {
        let gone = person.state.has_left();
        match self {
            Self::Accept => matches!(person.state, MemberState::Diajukan | MemberState::Calon),
            Self::PayOut => person.owed > Rupiah::ZERO,
            Self::Suspend => person.state == MemberState::Anggota,
            Self::Kasbon => person.state == MemberState::Anggota && person.kind == MemberKind::Anggota,
            Self::Resume => person.state == MemberState::Nonaktif,
            Self::Card | Self::Passbook | Self::Leave | Self::Family | Self::Office => !gone,
            Self::Erase => gone && person.owed.is_zero(),
            Self::Change | Self::Consent => true,
        }
    }
}

/// What she is to the other.
const FAMILY: [(Option<Relation>, &str); 5] = [
    (Some(Relation::SuamiIstri), "membership-spouse"),
    (Some(Relation::OrangTua), "membership-parent"),
    (Some(Relation::Anak), "membership-child"),
    (Some(Relation::Serumah), "membership-housemate"),
    (None, "membership-no-relation"),
];

const OFFICES: [(Option<Relation>, &str); 3] = [
    (Some(Relation::Pengurus), "membership-board"),
    (Some(Relation::Pengawas), "membership-supervisors"),
    (None, "membership-no-office"),
];

/// How what is owed is paid.
const PAID_BY: [&str; 2] = ["membership-in-cash", "membership-by-bank"];

const LEAVING: [(MemberState, &str); 3] = [
    (MemberState::Keluar, "membership-left"),
    (MemberState::Diberhentikan, "membership-dismissed"),
    (MemberState::Meninggal, "membership-died"),
];

/// What is agreed to, by its stable word.
const PURPOSES: [(&str, &str); 3] = [
    ("keanggotaan", "membership-for-membership"),
    ("simkopdes", "membership-for-simkopdes"),
    ("pesan", "membership-for-messages"),
];

const KINDS: [(MemberKind, &str); 2] =
    [(MemberKind::Calon, "membership-kind-full"), (MemberKind::LuarBiasa, "membership-kind-extraordinary")];

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Membership {
    pub people: Vec<FoundPerson>,
    pub at: usize,
    /// For these letters; without any, whoever waits.
    pub find: String,
    /// `None` while nothing was chosen: then the first that fits.
    pub doing: Option<Doing>,
    pub decision: String,
    /// What she may owe for goods.
    pub limit: Option<Rupiah>,
    /// Which of the ways of leaving, purposes, yes and no.
    pub leaving: usize,
    pub purpose: usize,
    pub refused: bool,
    /// The other of a family, and which relation or office.
    pub kin: String,
    pub relation: usize,
    /// Of an office.
    pub term: OfficeTerm,
    /// What is owed is paid by the bank, with this number of the transfer there.
    pub by_bank: bool,
    pub transfer: String,
    /// What is to be changed of a person, or said of a new one.
    pub facts: PersonFacts,
    pub kind: usize,
    /// Somebody new is taken down.
    pub new: bool,
    /// For whom something was just done: the mark is hers, wherever her row has come to.
    pub follow: Option<String>,
    pub unreadable: bool,
}

impl Membership {
    fn chosen(&self) -> Option<&FoundPerson> {
        self.people.get(self.at).filter(|_| !self.new)
    }

    fn doings(&self, shop: &Shop) -> Vec<Doing> {
        let (Some(person), Some(user)) = (self.chosen(), &shop.answer.user) else { return Vec::new() };
        // What the bank paid is also said by who keeps it.
        let keeps = |doing: Doing| doing == Doing::PayOut && access::may(user.role, Act::CloseBooks);
        let may = |doing: &Doing| doing.fits(person) && (access::may(user.role, doing.act()) || keeps(*doing));
        Doing::ALL.into_iter().filter(may).collect()
    }

    fn now(&self, shop: &Shop) -> Option<Doing> {
        let doings = self.doings(shop);
        self.doing.filter(|doing| doings.contains(doing)).or_else(|| doings.first().copied())
    }

    fn ask(&self) -> Step {
        Step::Read(StockQuestion::Office(OfficeQuestion::People { typed: self.find.clone() }))
    }

    fn forget(&mut self) {
        *self =
            Self { people: std::mem::take(&mut self.people), find: std::mem::take(&mut self.find), ..Self::default() };
    }

    /// What is set off and what is paid back when she leaves now (koperasi 1.4).
    fn rest(person: &FoundPerson) -> Rupiah {
        let of = &person.standing;
        let loans: Rupiah = of.loans.iter().map(|loan| loan.payoff.total()).sum();
        let saved = of.pokok + of.wajib + of.sukarela;
        saved - (of.kasbon.max(Rupiah::ZERO) + loans).min(saved)
    }

    fn words(id: &'static str, value: Option<&String>, missing: bool) -> Field {
        let value = value.cloned().unwrap_or_default().into();
        Field { id, value, kind: Kind::Words, missing }
    }

    fn new_fields(&self) -> Vec<Field> {
        let facts = &self.facts;
        let sexes = vec![Words::key("membership-woman"), Words::key("membership-man")];
        let sex = match facts.sex.as_deref() {
            Some("P") => sexes[0].clone(),
            Some(_) => sexes[1].clone(),
            None => Words::nothing(),
        };
        let kinds = KINDS.iter().map(|(_, word)| Words::key(word)).collect();
        vec![
            Self::words("membership-field-name", facts.name.as_ref(), facts.name.is_none()),
            Self::words("membership-field-nik", facts.nik.as_ref(), false),
            Field { id: "membership-field-sex", value: sex, kind: Kind::Choice(sexes), missing: false },
            Self::words("membership-field-kelurahan", facts.kelurahan.as_ref(), false),
            Self::words("membership-field-phone", facts.phone.as_ref(), false),
            Self::words("membership-field-address", facts.address.as_ref(), false),
            Field {
                id: "membership-field-kind",
                value: Words::key(KINDS[self.kind.min(1)].1),
                kind: Kind::Choice(kinds),
                missing: false,
            },
        ]
    }

    fn choice(id: &'static str, options: &[&'static str], at: usize) -> Field {
        let value = options.get(at).map_or_else(Words::nothing, |word| Words::key(word));
        let options = options.iter().map(|word| Words::key(word)).collect();
        Field { id, value, kind: Kind::Choice(options), missing: false }
    }

    fn fields_of(&self, doing: Doing) -> Vec<Field> {
        let decision = || Self::words("office-field-decision", Some(&self.decision), self.decision.trim().is_empty());
        match doing {
            Doing::Accept | Doing::Suspend | Doing::Resume => vec![decision()],
            Doing::Leave => {
                vec![Self::choice("membership-field-leaving", &LEAVING.map(|(_, word)| word), self.leaving), decision()]
            }
            Doing::Kasbon => vec![Field {
                id: "membership-field-kasbon",
                value: self.limit.map_or_else(Words::nothing, |limit| format::plain_on_screen(limit).into()),
                kind: Kind::Money,
                missing: self.limit.is_none(),
            }],
            Doing::Consent => vec![
                Self::choice("membership-field-purpose", &PURPOSES.map(|(_, word)| word), self.purpose),
                Self::choice(
                    "membership-field-given",
                    &["membership-agrees", "membership-takes-back"],
                    usize::from(self.refused),
                ),
            ],
            Doing::Change => vec![
                Self::words("membership-field-phone", self.facts.phone.as_ref(), false),
                Self::words("membership-field-address", self.facts.address.as_ref(), false),
                Self::words("membership-field-kelurahan", self.facts.kelurahan.as_ref(), false),
                Self::words("membership-field-nik", self.facts.nik.as_ref(), false),
                Self::words("membership-field-name", self.facts.name.as_ref(), false),
                Self::words("membership-field-old", self.facts.old_number.as_ref(), false),
            ],
            Doing::Family => vec![
                Self::words("membership-field-kin", Some(&self.kin), self.kin.trim().is_empty()),
                Self::choice("membership-field-relation", &FAMILY.map(|(_, word)| word), self.relation),
            ],
            Doing::Office => {
                let day = |id, day: Option<BusinessDate>| Field {
                    id,
                    value: day.map_or_else(Words::nothing, |day| format::date_numeric(day).into()),
                    kind: Kind::Day,
                    missing: false,
                };
                vec![
                    Self::choice("membership-field-office", &OFFICES.map(|(_, word)| word), self.relation),
                    Self::words("membership-field-title", Some(&self.term.title), false),
                    day("membership-field-since", self.term.since),
                    day("membership-field-until", self.term.until),
                ]
            }
            Doing::PayOut => {
                let by = Self::choice("membership-field-by", &PAID_BY, usize::from(self.by_bank));
                let missing = self.transfer.trim().is_empty();
                let number = Self::words("membership-field-transfer", Some(&self.transfer), missing);
                [by].into_iter().chain(self.by_bank.then_some(number)).collect()
            }
            Doing::Card | Doing::Passbook | Doing::Erase => Vec::new(),
        }
    }

    fn asked(&self, doing: Doing, number: String) -> Asked {
        let decision = self.decision.clone();
        match doing {
            Doing::Accept => Asked::Accept { number, decision },
            Doing::Card => Asked::Card { number },
            Doing::Passbook => Asked::Passbook { number },
            Doing::Change => Asked::Change { number, facts: Box::new(self.facts.clone()) },
            Doing::Kasbon => Asked::KasbonLimit { number, limit: self.limit.unwrap_or_default() },
            Doing::Consent => {
                let purpose = PURPOSES[self.purpose.min(2)].0.to_owned();
                Asked::Consent { number, purpose, given: !self.refused }
            }
            Doing::Suspend | Doing::Resume => Asked::Suspend { number, decision, suspended: doing == Doing::Suspend },
            Doing::Leave => Asked::Leave { number, to: LEAVING[self.leaving.min(2)].0, decision },
            Doing::PayOut => Asked::PayLeaver { number, transfer: self.by_bank.then(|| self.transfer.clone()) },
            Doing::Erase => Asked::Erase { number },
            Doing::Family => {
                let relation = FAMILY.get(self.relation).and_then(|(relation, _)| *relation);
                Asked::Relate { number, kin: Some(self.kin.clone()), relation, term: OfficeTerm::default() }
            }
            Doing::Office => {
                let relation = OFFICES.get(self.relation).and_then(|(relation, _)| *relation);
                Asked::Relate { number, kin: None, relation, term: self.term.clone() }
            }
        }
    }

    /// What is still missing before the bar can be pressed.
    fn missing(&self, doing: Doing) -> Option<&'static str> {
        let decided = matches!(doing, Doing::Accept | Doing::Suspend | Doing::Resume | Doing::Leave);
        match doing {
            _ if decided && self.decision.trim().is_empty() => Some("membership-decision-first"),
            Doing::Kasbon if self.limit.is_none() => Some("membership-limit-first"),
            Doing::PayOut if self.by_bank && self.transfer.trim().is_empty() => Some("payout-transfer-first"),
            Doing::Family if self.kin.trim().is_empty() => Some("membership-kin-first"),
            Doing::Change if self.facts == PersonFacts::default() => Some("membership-nothing-changed"),
            _ => None,
        }
    }
}

/// The digits of a member's card in the plan of in-store codes (koperasi 1.2).
pub fn is_card(code: &str) -> bool {
    code.len() == 13 && code.starts_with("28") && code.bytes().all(|sign| sign.is_ascii_digit())
}

/// How a membership stands, as a badge.
fn badge(person: &FoundPerson) -> Option<(Tone, Text)> {
    let word = Text::new("membership-state").with("state", person.state.code());
    match person.state {
        MemberState::Anggota => None,
        MemberState::Diajukan | MemberState::Calon => Some((Tone::Attention, word)),
        _ => Some((Tone::Line, word)),
    }
}

impl Work for Membership {
    fn title(&self) -> &'static str {
        "key-membership"
    }

    fn head(&self, _shop: &Shop) -> Words {
        match (self.new, self.find.is_empty()) {
            (true, _) => Words::key("membership-new"),
            (_, true) => Words::key("membership-waiting"),
            (_, false) => Text::new("membership-found").with("typed", self.find.as_str()).into(),
        }
    }

    fn question(&self) -> Option<StockQuestion> {
        Some(StockQuestion::Office(OfficeQuestion::People { typed: self.find.clone() }))
    }

    fn rows(&self, _shop: &Shop) -> Vec<Row> {
        let row = |person: &FoundPerson| {
            let of = &person.standing;
            let missing = of.pokok_missing();
            let word = match person.state {
                MemberState::Diajukan | MemberState::Calon if missing > Rupiah::ZERO => {
                    let text = Text::new("membership-pokok-missing").with("amount", missing);
                    let since = person.since.map_or_else(|| "none".to_owned(), format::date_narrow);
                    text.with("since", since).into()
                }
                _ => Words::Data(of.kelurahan.clone()),
            };
            let figure = match person.owed.is_zero() {
                true => Words::nothing(),
                false => format::plain_on_screen(person.owed).into(),
            };
            let below = vec![Words::Data(of.number.to_string()), word];
            Row { below, badge: badge(person), ..Row::new(of.name.clone(), figure) }
        };
        self.people.iter().map(row).collect()
    }

    fn at(&self, _shop: &Shop) -> Option<usize> {
        (self.at < self.people.len() && !self.new).then_some(self.at)
    }

    fn choose(&mut self, at: usize, _shop: &Shop) -> Step {
        self.forget();
        self.at = at;
        // Who looks at whose data is written down (koperasi 1.5).
        let look = |person: &FoundPerson| Asked::Look { number: person.standing.number.to_string(), what: "profile" };
        self.people.get(at).map_or(Step::Stay, |person| Step::Do(Input::Membership(look(person))))
    }

    fn empty(&self) -> &'static str {
        match (self.unreadable, self.find.is_empty()) {
            (true, _) => "station-unreadable",
            (_, true) => "membership-nobody-waits",
            (_, false) => "membership-nobody-found",
        }
    }

    fn about(&self, shop: &Shop) -> Option<About> {
        let person = self.chosen()?;
        let of = &person.standing;
        let saved = of.pokok + of.wajib + of.sukarela;
        let balance: Rupiah = of.loans.iter().map(|loan| loan.debt.balance).sum();
        let (figure, word, loans) = match self.now(shop) {
            Some(Doing::Leave) => {
                (Self::rest(person), "membership-rest", of.loans.iter().map(|loan| loan.payoff.total()).sum())
            }
            Some(Doing::Kasbon) => (of.kasbon_limit, "membership-limit", balance),
            Some(Doing::PayOut) => (person.owed, "membership-owed", balance),
            _ => (saved, "membership-saved", balance),
        };
        let debts = Text::new("membership-debts").with("kasbon", of.kasbon).with("loans", loans);
        let mut below = vec![Words::Data(of.number.to_string()), debts.into()];
        let kin = person.household.iter().map(|(name, relation)| {
            Text::new("membership-kin").with("name", name.as_str()).with("relation", relation.code()).into()
        });
        below.extend(kin.take(2));
        Some(About {
            title: of.name.clone().into(),
            below,
            figure: format::plain_on_screen(figure).into(),
            figure_word: Words::key(word),
        })
    }

    fn fields(&self, shop: &Shop) -> Vec<Field> {
        if self.new {
            return self.new_fields();
        }
        let mut fields = vec![Self::words("membership-field-find", Some(&self.find), false)];
        if let Some(doing) = self.now(shop) {
            let doings: Vec<&'static str> = self.doings(shop).into_iter().map(Doing::word).collect();
            let at = doings.iter().position(|word| *word == doing.word()).unwrap_or(0);
            fields.push(Self::choice("office-field-doing", &doings, at));
            fields.extend(self.fields_of(doing));
        }
        if fields.len() > FIELDS_MOST {
            // There is room for so many: who is changed has been found.
            fields.remove(0);
        }
        fields
    }

    fn fills(&self) -> bool {
        self.new
    }

    fn is_begun(&self) -> bool {
        self.new && self.facts != PersonFacts::default()
    }

    fn page_back(&mut self) -> bool {
        let was = self.new;
        if was {
            self.forget();
        }
        was
    }

    fn enter(&mut self, field: &'static str, entered: Entered, shop: &Shop) -> Step {
        match (field, entered) {
            ("membership-field-find", Entered::Words(typed)) => {
                self.forget();
                self.find = typed;
                return self.ask();
            }
            ("office-field-doing", Entered::Choice(at)) => self.doing = self.doings(shop).get(at).copied(),
            ("office-field-decision", Entered::Words(decision)) => self.decision = decision.to_uppercase(),
            ("membership-field-leaving", Entered::Choice(at)) => self.leaving = at,
            ("membership-field-kasbon", Entered::Money(limit)) => self.limit = Some(limit),
            ("membership-field-by", Entered::Choice(at)) => self.by_bank = at == 1,
            ("membership-field-transfer", Entered::Words(number)) => self.transfer = number,
            ("membership-field-kin", Entered::Words(words)) => self.kin = words,
            ("membership-field-relation" | "membership-field-office", Entered::Choice(at)) => self.relation = at,
            ("membership-field-title", Entered::Words(title)) => self.term.title = title,
            ("membership-field-since", Entered::Day(day)) => self.term.since = Some(day),
            ("membership-field-until", Entered::Day(day)) => self.term.until = Some(day),
            ("membership-field-purpose", Entered::Choice(at)) => self.purpose = at,
            ("membership-field-given", Entered::Choice(at)) => self.refused = at == 1,
            ("membership-field-kind", Entered::Choice(at)) => self.kind = at,
            ("membership-field-sex", Entered::Choice(at)) => {
                self.facts.sex = Some(if at == 0 { "P" } else { "L" }.to_owned());
            }
            ("membership-field-old", Entered::Words(words)) => self.facts.old_number = Some(words),
            ("membership-field-name", Entered::Words(words)) => self.facts.name = Some(words),
            ("membership-field-nik", Entered::Words(words)) => self.facts.nik = Some(words),
            ("membership-field-kelurahan", Entered::Words(words)) => self.facts.kelurahan = Some(words),
            ("membership-field-phone", Entered::Words(words)) => self.facts.phone = Some(words),
            ("membership-field-address", Entered::Words(words)) => self.facts.address = Some(words),
            _ => {}
        }
        Step::Stay
    }

    fn tools(&self, _shop: &Shop) -> Vec<Tool> {
        match self.new {
            true => vec![Tool::new("membership-tool-list", Shortcut::F(6))],
            false => vec![
                Tool::new("membership-tool-new", Shortcut::F(6)),
                Tool::new("membership-tool-waiting", Shortcut::F(7)),
                Tool::new("membership-tool-cards", Shortcut::F(8)),
            ],
        }
    }

    fn tool(&mut self, tool: &'static str, _shop: &Shop) -> Step {
        match tool {
            "membership-tool-new" => {
                self.forget();
                self.new = true;
                Step::Stay
            }
            "membership-tool-cards" => match self.chosen() {
                Some(person) => {
                    Step::To(Box::new(Task::Cards(Box::new(Cards::of(person.standing.number.to_string())))))
                }
                None => Step::Refuse(Text::new("membership-choose-first")),
            },
            "membership-tool-list" => {
                self.forget();
                Step::Stay
            }
            _ => {
                self.forget();
                self.find.clear();
                self.ask()
            }
        }
    }

    fn finish(&self, shop: &Shop) -> Finish {
        let plain = |label, words, ready| Finish { label, sum: None, words, ready };
        if self.new {
            let name = self.facts.name.clone();
            let ready = name.is_some();
            let words = name.map_or_else(|| Words::key("membership-name-first"), Words::Data);
            return plain("membership-agrees-and-joins", words, ready);
        }
        let (Some(person), Some(doing)) = (self.chosen(), self.now(shop)) else {
            return plain("membership-card", Words::key("membership-choose-first"), false);
        };
        match (self.missing(doing), doing) {
            (Some(missing), _) => plain(doing.word(), Words::key(missing), false),
            (None, Doing::PayOut) => {
                let sum = Some(format::plain_on_screen(person.owed));
                Finish { label: doing.word(), sum, words: Words::nothing(), ready: true }
            }
            // Leaving pays out too: how much, before it is pressed.
            (None, Doing::Leave) if Self::rest(person) > Rupiah::ZERO => {
                let words = Text::new("membership-leave-words").with("amount", Self::rest(person));
                plain(doing.word(), words.with("name", person.standing.name.as_str()).into(), true)
            }
            (None, _) => plain(doing.word(), person.standing.name.clone().into(), true),
        }
    }

    fn done(&mut self, shop: &Shop) -> Step {
        if self.new {
            let (kind, facts) = (KINDS[self.kind.min(1)].0, Box::new(self.facts.clone()));
            return Step::Do(Input::Membership(Asked::Join { kind, facts, consent: true }));
        }
        let (Some(person), Some(doing)) = (self.chosen(), self.now(shop)) else { return Step::Stay };
        Step::Do(Input::Membership(self.asked(doing, person.standing.number.to_string())))
    }

    /// A member's card; goods are the till's, as everywhere.
    fn scanned(&mut self, code: &str, _shop: &Shop) -> Option<Step> {
        if !is_card(code) {
            return None;
        }
        self.forget();
        self.find = code.to_owned();
        Some(self.ask())
    }

    fn found(&mut self, _goods: &FoundStock, _shop: &Shop) -> Step {
        Step::Stay
    }

    fn told(&mut self, told: StockFound) {
        match told {
            StockFound::Office(OfficeFound::People { typed, people }) if typed == self.find => {
                (self.people, self.unreadable) = (people, false);
                let hers = |number: &String| {
                    let place = self.people.iter().position(|of| of.standing.number.as_str() == number);
                    place.unwrap_or(self.people.len())
                };
                let at = self.follow.as_ref().map(hers);
                self.at = at.unwrap_or_else(|| self.at.min(self.people.len().saturating_sub(1)));
            }
            StockFound::Office(OfficeFound::Unreadable) => self.unreadable = true,
            _ => {}
        }
    }

    fn answered(&mut self, input: &Input, answer: &Answer) -> Step {
        let Input::Membership(asked) = input else { return Step::Stay };
        let number = answer.member.as_ref().map_or_else(String::new, ToString::to_string);
        let what = match asked {
            Asked::Join { .. } => "join",
            Asked::Accept { .. } => "accept",
            Asked::Card { .. } => "card",
            Asked::Passbook { .. } => "passbook",
            Asked::Consent { .. } => "consent",
            Asked::KasbonLimit { .. } => "kasbon",
            Asked::Leave { .. } => "leave",
            Asked::PayLeaver { .. } => "pay",
            // Simpanan berjangka is the other desk's.
            Asked::OpenTerm(_) | Asked::CloseTerm { .. } | Asked::Bilyet { .. } => return Step::Stay,
            // Cards have an errand of their own.
            Asked::Holder { .. } | Asked::HolderLimit { .. } | Asked::CardState { .. } => return Step::Stay,
            Asked::CardAnew { .. } | Asked::CardAgain { .. } | Asked::Payroll(_) => return Step::Stay,
            Asked::Look { .. } | Asked::LookAtList { .. } | Asked::Person { .. } => return Step::Stay,
            Asked::Erase { .. } => "erase",
            Asked::Relate { .. } => "related",
            Asked::Suspend { .. } | Asked::Change { .. } => "change",
        };
        let amount = answer.desk.as_ref().map_or(Rupiah::ZERO, |desk| desk.amount.abs());
        let name = answer.desk.as_ref().map_or_else(String::new, |desk| desk.name.clone());
        let at = self.at;
        self.forget();
        if matches!(asked, Asked::Join { .. }) {
            self.find.clear();
        }
        self.at = at;
        self.follow = Some(number.clone()).filter(|number| !number.is_empty());
        let said = Text::new("membership-said").with("what", what).with("name", name);
        Step::Said(said.with("number", number).with("amount", amount))
    }
}

#[cfg(test)]
mod tests;
