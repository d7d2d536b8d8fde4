//! What a members' meeting decides about a year's surplus, as far as it is typed: the parts and their percentages, the
//! meeting itself, and the other rules of the policy.
//!
//! Pure. Always holds: every part and rule of the policy that it began with is kept, known or not; a part without a
//! percentage is none. Of a year that is decided it shows what was decided, and nothing is typed.

use crate::app::widget::letters::Stroke;
use crate::domain::cooperative::shu::policy::{Basis, POOLS, Policy, Pool, PoolKind};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;

/// Signs of a percentage, of a minutes number and the name of a fund, digits of a date and of simpanan pokok.
const PERCENT_SIGNS: usize = 6;
pub const DECISION_SIGNS: usize = 20;
pub const DATE_DIGITS: usize = 8;
const MONEY_DIGITS: usize = 11;

/// Parts that every cooperative knows, offered where the policy has none of them; others are funds of their own name.
const KNOWN: [(&str, PoolKind, Option<Basis>); 7] = [
    ("cadangan", PoolKind::Fund, None),
    ("jasa_usaha", PoolKind::Patronage, None),
    ("jasa_modal", PoolKind::Capital, None),
    ("jasa_pinjaman", PoolKind::Patronage, Some(Basis::Jasa)),
    ("pendidikan", PoolKind::Fund, None),
    ("sosial", PoolKind::Fund, None),
    ("insentif", PoolKind::Fund, None),
];

/// Whether a part has words of its own; others are called by their code.
pub fn is_known(code: &str) -> bool {
    KNOWN.iter().any(|(known, ..)| *known == code)
}

/// Rules that are chosen among words, as they are called in the policy's file.
pub const RULES: [&str; 8] = [
    "capital_base",
    "savings_basis",
    "patronage_denominator",
    "leaver",
    "rounding",
    "remainder_to",
    "nonmember_to",
    "on_zero",
];

/// What rules say in words of the policy's file; they say the code of a fund beside.
pub const WORDS: [&str; 14] = [
    "wajib",
    "pokok_wajib",
    "pokok_wajib_sukarela",
    "year_end",
    "daily_average",
    "anggota",
    "semua",
    "prorata",
    "gugur",
    "floor",
    "largest_remainder",
    "refuse",
    "remainder",
    POOLS,
];

/// Fields of the meeting, in their order.
pub const FIELDS: [&str; 5] = ["decision", "date", "simpanan_pokok", "village_percent", "capital_cap_percent"];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Parts,
    Meeting,
    Rules,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deciding {
    /// The rules; its parts are those of `pools`.
    pub policy: Policy,
    /// With the percentages as typed; empty: no such part.
    pub pools: Vec<Pool>,
    pub page: Page,
    /// The row that is typed at; of the parts, one behind the last is the name of a further fund.
    pub at: usize,
    /// Something was typed into it since one came to it; before, figures replace what stands there.
    pub begun_at: bool,
    pub fund: String,
    /// What is typed into `FIELDS`; the date as digits, day first.
    pub fields: [String; 5],
    /// Minutes of the meeting that it begins from; empty where it begins from what is usual.
    pub begun: String,
    /// It was decided: only to be looked at.
    pub fixed: bool,
    /// The loss that is carried on, of a year that shares nothing out: only minutes and day of the meeting are typed.
    pub loss: Option<Rupiah>,
}

impl Deciding {
    pub fn of(policy: &Policy, decided: Option<&(BusinessDate, String)>) -> Self {
        let mut pools = policy.pool.clone();
        let known = KNOWN.into_iter().filter(|(code, ..)| policy.pool.iter().all(|pool| pool.code != *code));
        if decided.is_none() {
            pools.extend(known.map(|(code, kind, basis)| Pool {
                code: code.to_owned(),
                kind,
                percent: String::new(),
                basis,
            }));
        }
        let date = decided
            .map_or_else(String::new, |(date, _)| format!("{:02}{:02}{:04}", date.day(), date.month(), date.year()));
        let pokok = match policy.simpanan_pokok.amount() {
            0 => String::new(),
            amount => amount.to_string(),
        };
        let village = if policy.village_percent == "0" { String::new() } else { policy.village_percent.clone() };
        let decision = decided.map_or_else(String::new, |(_, decision)| decision.clone());
        let fields = [decision, date, pokok, village, policy.capital_cap_percent.clone()];
        Self { policy: policy.clone(), pools, fields, fixed: decided.is_some(), ..Self::default() }
    }

    /// Of a year that made a loss.
    pub fn of_loss(self, carried: Rupiah) -> Self {
        Self { loss: Some(carried), page: Page::Meeting, ..self }
    }

    /// How many rows the page has.
    pub fn rows(&self) -> usize {
        match self.page {
            Page::Parts => self.pools.len() + usize::from(!self.fixed),
            Page::Meeting if self.loss.is_some() => 2,
            Page::Meeting => FIELDS.len(),
            Page::Rules => RULES.len(),
        }
    }

    pub fn turn_to(&mut self, page: Page) {
        self.page = page;
        self.go_to(0);
    }

    /// To another row.
    pub const fn go_to(&mut self, at: usize) {
        (self.at, self.begun_at) = (at, false);
    }

    /// Whether letters are typed where one is.
    pub fn takes_letters(&self) -> bool {
        match self.page {
            Page::Parts => self.at >= self.pools.len(),
            Page::Meeting => self.at == 0,
            Page::Rules => false,
        }
    }

    pub fn stroke(&mut self, stroke: Stroke) {
        if self.fixed {
            return;
        }
        match stroke {
            Stroke::Sign(sign) => self.sign(sign),
            Stroke::Erase => {
                if let Some(text) = self.typed_at() {
                    text.pop();
                }
            }
        }
        self.begun_at = true;
    }

    fn typed_at(&mut self) -> Option<&mut String> {
        match self.page {
            Page::Parts if self.at < self.pools.len() => self.pools.get_mut(self.at).map(|pool| &mut pool.percent),
            Page::Parts => Some(&mut self.fund),
            Page::Meeting => self.fields.get_mut(self.at),
            Page::Rules => None,
        }
    }

    fn sign(&mut self, sign: char) {
        let (page, at, parts) = (self.page, self.at, self.pools.len());
        let (anew, letters) = (!self.begun_at, self.takes_letters());
        let Some(text) = self.typed_at() else { return };
        if anew && !letters && sign.is_ascii_digit() {
            text.clear();
        }
        let digits = |text: &mut String, most: usize| {
            if sign.is_ascii_digit() && text.len() < most {
                text.push(sign);
            }
        };
        match (page, at) {
            (Page::Parts, at) if at < parts => percent(text, sign),
            (Page::Parts, _) => {
                if text.chars().count() < DECISION_SIGNS && (sign.is_alphanumeric() || sign == ' ') {
                    text.extend(sign.to_lowercase());
                }
            }
            (_, 0) if text.chars().count() < DECISION_SIGNS => text.extend(sign.to_uppercase()),
            (_, 0) => {}
            (_, 1) => digits(text, DATE_DIGITS),
            (_, 2) => digits(text, MONEY_DIGITS),
            _ => percent(text, sign),
        }
    }

    /// A fund of the typed name is added as a part.
    pub fn add_fund(&mut self) {
        let code = self.fund.trim().replace(' ', "_");
        if code.is_empty() || self.fixed {
            return;
        }
        match self.pools.iter().position(|pool| pool.code == code) {
            Some(at) => self.go_to(at),
            None => {
                let (kind, percent, basis) = (PoolKind::Fund, String::new(), None);
                self.pools.push(Pool { code, kind, percent, basis });
                self.go_to(self.pools.len() - 1);
            }
        }
        self.fund.clear();
    }

    /// What a rule says now.
    pub fn value(&self, rule: &str) -> String {
        let keys = serde_json::to_value(&self.policy).unwrap_or_default();
        keys.get(rule).and_then(|value| value.as_str()).unwrap_or_default().to_owned()
    }

    /// What a rule can say: words of the policy's file, or codes of funds.
    pub fn choices(&self, rule: &str) -> Vec<String> {
        let funds = || self.parts().into_iter().filter(|pool| pool.kind == PoolKind::Fund).map(|pool| pool.code);
        let words: &[&str] = match rule {
            "capital_base" => &["wajib", "pokok_wajib", "pokok_wajib_sukarela"],
            "savings_basis" => &["year_end", "daily_average"],
            "patronage_denominator" => &["anggota", "semua"],
            "leaver" => &["prorata", "gugur"],
            "rounding" => &["floor", "largest_remainder"],
            "on_zero" => &["refuse", "remainder"],
            "nonmember_to" => return funds().chain([POOLS.to_owned()]).collect(),
            _ => return funds().collect(),
        };
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    pub fn choose(&mut self, place: usize) {
        let Some(rule) = RULES.get(self.at).filter(|_| !self.fixed && self.page == Page::Rules) else { return };
        let Some(choice) = self.choices(rule).into_iter().nth(place) else { return };
        let Ok(mut keys) = serde_json::to_value(&self.policy) else { return };
        keys[rule] = choice.into();
        if let Ok(policy) = serde_json::from_value(keys) {
            self.policy = policy;
        }
    }

    /// The parts that have a percentage.
    fn parts(&self) -> Vec<Pool> {
        let typed = self.pools.iter().filter(|pool| !pool.percent.is_empty());
        typed.map(|pool| Pool { percent: whole(&pool.percent), ..pool.clone() }).collect()
    }

    /// As it is typed. The books say the surplus when it is allocated; what was shown may be a minute old.
    pub fn policy(&self) -> Policy {
        let [_, _, pokok, village, cap] = &self.fields;
        let village = if village.is_empty() { "0".to_owned() } else { whole(village) };
        Policy {
            surplus: None,
            sales_total: None,
            pool: if self.loss.is_some() { Vec::new() } else { self.parts() },
            simpanan_pokok: Rupiah::of(pokok.parse().unwrap_or(0)),
            village_percent: village,
            capital_cap_percent: whole(cap),
            ..self.policy.clone()
        }
    }

    pub fn decision(&self) -> &str {
        self.fields[0].trim()
    }

    /// Of the meeting; `Ok(None)` where nothing is typed: today.
    ///
    /// # Errors
    /// What is typed is no day.
    pub fn date(&self) -> Result<Option<BusinessDate>, Text> {
        typed_date(&self.fields[1])
    }

    /// A field as it is written: a date with its strokes, money with its dots, a percentage with its comma.
    pub fn written(&self, field: usize) -> String {
        let typed = self.fields.get(field).map_or("", String::as_str);
        match field {
            0 => typed.to_owned(),
            1 => written_date(typed),
            2 => typed.parse().map_or_else(|_| String::new(), |amount| format::plain(Rupiah::of(amount))),
            _ if typed.is_empty() => String::new(),
            _ => format!("{} %", typed.replace('.', ",")),
        }
    }

    /// Hundredths of a percent of what a person types; more decimals are for the file.
    fn hundredths(percent: &str) -> Option<i64> {
        let (whole, rest) = percent.split_once('.').unwrap_or((percent, ""));
        let rest: i64 = format!("{rest:0<2}").get(..2)?.parse().ok()?;
        Some(whole.parse::<i64>().ok()? * 100 + rest)
    }

    /// What the percentages add up to, in hundredths.
    pub fn sum(&self) -> i64 {
        self.pools.iter().filter_map(|pool| Self::hundredths(&pool.percent)).sum()
    }

    /// Why it cannot be allocated yet.
    pub fn missing(&self) -> Option<Text> {
        let sum = if self.loss.is_some() { 10_000 } else { self.sum() };
        match sum {
            10_000 if self.decision().is_empty() => Some(Text::new("surplus-decision-missing")),
            10_000 => self.date().err(),
            sum => Some(Text::new("surplus-percent-sum").with("sum", written(sum))),
        }
    }
}

/// A day out of its digits, the day of the month first; `Ok(None)` where nothing is typed.
///
/// # Errors
/// What is typed is no day.
pub fn typed_date(typed: &str) -> Result<Option<BusinessDate>, Text> {
    if typed.is_empty() {
        return Ok(None);
    }
    let part = |from: usize, to: usize| typed.get(from..to).and_then(|digits| digits.parse::<i16>().ok());
    let day = |it: i16| i8::try_from(it).ok();
    let date = || BusinessDate::new(part(4, 8)?, day(part(2, 4)?)?, day(part(0, 2)?)?).ok();
    date().map(Some).ok_or_else(|| Text::new("surplus-date-wrong"))
}

/// The same digits with their strokes, as far as they are typed.
pub fn written_date(typed: &str) -> String {
    let stroke =
        |(at, sign): (usize, char)| [None, Some('/')][usize::from(at == 2 || at == 4)].into_iter().chain([sign]);
    typed.chars().enumerate().flat_map(stroke).collect()
}

/// A comma is a point, and there is one at most; there are a hundred of a hundred at most.
fn percent(text: &mut String, sign: char) {
    let sign = if sign == ',' { '.' } else { sign };
    let fits = sign.is_ascii_digit() || sign == '.' && !text.contains('.') && !text.is_empty();
    if !fits || text.len() >= PERCENT_SIGNS {
        return;
    }
    text.push(sign);
    if Deciding::hundredths(text).is_some_and(|percent| percent > 10_000) {
        text.pop();
    }
}

/// Without a point that nothing follows.
fn whole(percent: &str) -> String {
    percent.trim_end_matches('.').to_owned()
}

/// `12,5` from hundredths.
pub fn written(hundredths: i64) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match (rest % 10, rest) {
        (_, 0) => whole.to_string(),
        (0, _) => format!("{whole},{}", rest / 10),
        _ => format!("{whole},{rest:02}"),
    }
}
