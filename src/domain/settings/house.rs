//! What a shop decides about itself, its counter and its stock room, each by its name: how it is written, within which
//! bounds, where it stands, whose word it is, and the rule that speaks of it.
//!
//! Long because each rule of the house has its line.
//! Pure. Always holds: what is not within its bounds changes nothing; together with `rules.rs` (savings, loans) and
//! `named.rs` (pharmacy) every setting can be changed by its name or has a word of its own, which a test goes through.
//! Not here: who is asked, from when on (`till/house.rs`); ceilings and limits by decree (`goods/ceiling.rs`,
//! `goods/limit.rs`).

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::named::{figure, steps, yes};
use super::{QrisMode, RoundMode, Settings};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::sale::qris;
use crate::domain::text::Fact;

/// A page of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Who the shop is: what stands on its papers.
    Shop,
    Qris,
    Selling,
    Cash,
    Returns,
    Credit,
    Tax,
    Limits,
    Stock,
    Warehouse,
}

impl Group {
    pub const ALL: [Self; 10] = [
        Self::Shop,
        Self::Qris,
        Self::Selling,
        Self::Cash,
        Self::Returns,
        Self::Credit,
        Self::Tax,
        Self::Limits,
        Self::Stock,
        Self::Warehouse,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Qris => "qris",
            Self::Selling => "selling",
            Self::Cash => "cash",
            Self::Returns => "returns",
            Self::Credit => "credit",
            Self::Tax => "tax",
            Self::Limits => "limits",
            Self::Stock => "stock",
            Self::Warehouse => "warehouse",
        }
    }

    /// Its rules, in the order in which they are shown.
    pub fn rules(self) -> impl Iterator<Item = &'static HouseRule> {
        ALL.iter().filter(move |rule| rule.group == self)
    }
}

/// Whose word it is (koperasi 6.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Manager or board, alone: an address, a telephone number.
    One,
    /// The manager's with the board's agreement, or the board's with the manager's.
    Two,
    /// Also the treasurer's, with the board's agreement: taxes and fees.
    Books,
}

/// A setting that has a name.
#[derive(Debug)]
pub struct HouseRule {
    /// As it is typed.
    pub code: &'static str,
    pub group: Group,
    pub who: Who,
    /// Of the rule book: `R27`, `koperasi 5.4`; empty where none speaks of it.
    pub rule: &'static str,
    place: Place,
}

type At<T> = fn(&mut Settings) -> &mut T;

/// What may stand there, and where.
#[derive(Debug)]
enum Place {
    /// At most so many signs; `-` for none where that may be.
    Words {
        at: At<String>,
        most: usize,
        check: fn(&str) -> bool,
    },
    Yes(At<bool>),
    /// Rupiah, from 0 to most.
    Money(At<Rupiah>, i64),
    Number(At<i64>, i64, i64),
    /// Percent from 0 to 100, kept in ten thousandths.
    Points(At<i64>),
    /// Whole kilograms or units, from 1 to most.
    Amount(At<Quantity>, i64),
    /// Days, the farthest first.
    Steps(At<Vec<i64>>),
    /// One of these.
    OneOf {
        of: &'static [&'static str],
        now: fn(&Settings) -> String,
        put: fn(&mut Settings, &str),
    },
    Qris,
}

/// What is typed for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `yes` or `no`.
    Question,
    Money,
    Figure,
    /// Of at most so many signs.
    Words(usize),
    Choice(&'static [&'static str]),
}

/// Longest payment code that a printed sticker carries.
const LONGEST_QRIS: usize = 512;
const ONE_MILLION: i64 = 1_000_000;
const BILLION: i64 = 1_000_000_000;
const YEAR: i64 = 366;

const STEPS_OF_CASH: &[&str] = &["1", "50", "100", "500"];
const DIRECTIONS: &[&str] = &["down", "nearest", "up"];
const MODES: &[&str] = &["static", "dynamic"];
/// The three times of Indonesia: WIB, WITA, WIT.
const ZONES: &[&str] = &["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];

const fn any(_: &str) -> bool {
    true
}

/// A name that stands at the head of every paper is never blank.
const fn filled(text: &str) -> bool {
    !text.is_empty()
}

/// What a person dials, or writes to.
fn phone(text: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_digit() || "+-() /".contains(sign);
    text.is_empty() || (text.chars().all(fits) && text.chars().filter(char::is_ascii_digit).count() >= 5)
}

/// 15 digits as it was, 16 as it is since 2024, with or without its points.
fn npwp(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let fits = text.chars().all(|sign| sign.is_ascii_digit() || ".- ".contains(sign));
    text.is_empty() || (fits && (digits == 15 || digits == 16))
}

/// In-store numbers begin with 20 to 29 (R6); 20 are the shop's own numbers.
fn prefix(text: &str) -> bool {
    text.len() == 2 && text.starts_with('2') && text != "20" && text.bytes().all(|byte| byte.is_ascii_digit())
}

const fn rule(code: &'static str, (group, who): (Group, Who), rule: &'static str, place: Place) -> HouseRule {
    HouseRule { code, group, who, rule, place }
}

const fn words(at: At<String>, most: usize) -> Place {
    Place::Words { at, most, check: any }
}

const fn checked(at: At<String>, most: usize, check: fn(&str) -> bool) -> Place {
    Place::Words { at, most, check }
}

const ALONE: (Group, Who) = (Group::Shop, Who::One);
const SHOP: (Group, Who) = (Group::Shop, Who::Two);
const QRIS: (Group, Who) = (Group::Qris, Who::Two);
const FEES: (Group, Who) = (Group::Qris, Who::Books);
const SELLING: (Group, Who) = (Group::Selling, Who::Two);
const CASH: (Group, Who) = (Group::Cash, Who::Two);
const RETURNS: (Group, Who) = (Group::Returns, Who::Two);
const CREDIT: (Group, Who) = (Group::Credit, Who::Two);
const TAX: (Group, Who) = (Group::Tax, Who::Books);
const LIMITS: (Group, Who) = (Group::Limits, Who::Two);
const STOCK: (Group, Who) = (Group::Stock, Who::Two);
const WAREHOUSE: (Group, Who) = (Group::Warehouse, Who::Two);

/// All of them, in the order in which they are shown.
pub const ALL: &[HouseRule] = &[
    rule("name", SHOP, "R57", checked(|all| &mut all.name, 60, filled)),
    rule("address", ALONE, "R57", words(|all| &mut all.address, 120)),
    rule("kelurahan", ALONE, "R57", words(|all| &mut all.kelurahan, 60)),
    rule("city", ALONE, "R57", words(|all| &mut all.city, 60)),
    rule("phone", ALONE, "R57", checked(|all| &mut all.phone, 30, phone)),
    rule("legal_number", SHOP, "", words(|all| &mut all.legal_number, 60)),
    rule("complaint_contact", ALONE, "R57", words(|all| &mut all.complaint_contact, 60)),
    rule(
        "timezone",
        SHOP,
        "",
        Place::OneOf {
            of: ZONES,
            now: |all| all.timezone.clone(),
            put: |all, zone| zone.clone_into(&mut all.timezone),
        },
    ),
    rule("qris", QRIS, "R30", Place::Qris),
    rule("qris_mode", QRIS, "R30", Place::OneOf { of: MODES, now: |all| mode(all).to_owned(), put: put_mode }),
    rule("qris_most", QRIS, "R30", Place::Money(|all| &mut all.qris_most, qris::LIMIT.amount())),
    rule("qris_mdr_free", FEES, "R30", Place::Money(|all| &mut all.qris_mdr_free, 10 * ONE_MILLION)),
    rule("qris_mdr", FEES, "R30", Place::Points(|all| &mut all.qris_mdr_bp)),
    rule("kasir_discount", SELLING, "R14", Place::Points(|all| &mut all.kasir_discount_bp)),
    rule("manajer_discount", SELLING, "R14", Place::Points(|all| &mut all.manajer_discount_bp)),
    rule("label_days", SELLING, "R15a", Place::Number(|all| &mut all.label_days, 0, 2 * YEAR)),
    rule("label_percent", SELLING, "R15a", Place::Points(|all| &mut all.label_percent_bp)),
    rule("member_price_for_others", SELLING, "koperasi 1.1", Place::Yes(|all| &mut all.member_price_for_others)),
    rule("attach_days", SELLING, "koperasi 1.6", Place::Number(|all| &mut all.attach_days, 0, 90)),
    rule("plausible_weight", SELLING, "R5", Place::Amount(|all| &mut all.plausible_weight, 10_000)),
    rule("plausible_units", SELLING, "R5", Place::Amount(|all| &mut all.plausible_units, 100_000)),
    rule("hold_most", SELLING, "R37", Place::Number(|all| &mut all.hold_most, 1, 100)),
    rule("cancel_approval", SELLING, "R38", Place::Money(|all| &mut all.cancel_approval, BILLION)),
    rule("tobacco_sold", SELLING, "R26", Place::Yes(|all| &mut all.tobacco_sold)),
    rule(
        "round_to",
        CASH,
        "R27",
        Place::OneOf { of: STEPS_OF_CASH, now: |all| all.round_to.to_string(), put: put_step },
    ),
    rule(
        "round_mode",
        CASH,
        "R27",
        Place::OneOf { of: DIRECTIONS, now: |all| rounds(all).to_owned(), put: put_rounds },
    ),
    rule("cash_limit", CASH, "R43", Place::Money(|all| &mut all.cash_limit, BILLION)),
    rule("count_reason", CASH, "R44", Place::Money(|all| &mut all.count_reason, 100 * ONE_MILLION)),
    rule("float_proposed", CASH, "R44", Place::Money(|all| &mut all.float_proposed, 100 * ONE_MILLION)),
    rule("lock_minutes", CASH, "R42a", Place::Number(|all| &mut all.lock_minutes, 1, 1_440)),
    rule("return_days", RETURNS, "R39", Place::Number(|all| &mut all.return_days, 0, YEAR)),
    rule("return_approval", RETURNS, "R39", Place::Money(|all| &mut all.return_approval, BILLION)),
    rule("kasbon_offline_percent", CREDIT, "R32", Place::Number(|all| &mut all.kasbon_offline_percent, 0, 100)),
    rule("kasbon_overdue_days", CREDIT, "R32", Place::Number(|all| &mut all.kasbon_overdue_days, 0, YEAR)),
    rule("voucher_rest_lost", CREDIT, "R33", Place::Yes(|all| &mut all.voucher_rest_lost)),
    rule("pkp", TAX, "R17", Place::Yes(|all| &mut all.pkp)),
    rule("npwp", TAX, "R17", checked(|all| &mut all.npwp, 24, npwp)),
    rule("pph_final", TAX, "koperasi 3.3", Place::Points(|all| &mut all.tax_rates.pph_final_bp)),
    rule("turnover_limit", TAX, "R17", Place::Money(|all| &mut all.tax_rates.turnover_limit, 1_000 * BILLION)),
    rule("sphp_packs", LIMITS, "R21", Place::Number(|all| &mut all.sphp_packs, 0, 1_000)),
    rule("lpg_household", LIMITS, "R23", Place::Number(|all| &mut all.lpg_household, 0, 1_000)),
    rule("lpg_business", LIMITS, "R23", Place::Number(|all| &mut all.lpg_business, 0, 1_000)),
    rule("goods_expiry_days", STOCK, "R54", Place::Steps(|all| &mut all.stock_watch.goods_days)),
    rule("use_days", STOCK, "A14", Place::Number(|all| &mut all.stock_watch.use_days, 1, YEAR)),
    rule("lead_days", STOCK, "A14", Place::Number(|all| &mut all.stock_watch.lead_days, 0, YEAR)),
    rule("cover_days", STOCK, "A14", Place::Number(|all| &mut all.stock_watch.cover_days, 0, YEAR)),
    rule("slow_days", STOCK, "", Place::Number(|all| &mut all.stock_watch.slow_days, 1, 2 * YEAR)),
    rule("cost_moved", STOCK, "R50", Place::Points(|all| &mut all.stock_watch.cost_moved_bp)),
    rule("count_again", STOCK, "R52", Place::Money(|all| &mut all.stock_watch.count_again, BILLION)),
    rule("arrive_days", STOCK, "koperasi 3.3", Place::Number(|all| &mut all.stock_watch.arrive_days, 0, YEAR)),
    rule("prefix_weight", STOCK, "R6", checked(|all| &mut all.prefix_weight, 2, prefix)),
    rule("prefix_price", STOCK, "R6", checked(|all| &mut all.prefix_price, 2, prefix)),
    rule("prefix_member", STOCK, "R6", checked(|all| &mut all.prefix_member, 2, prefix)),
    rule("prefix_voucher", STOCK, "R6", checked(|all| &mut all.prefix_voucher, 2, prefix)),
    rule("account_limit", WAREHOUSE, "koperasi 5.4", Place::Money(|all| &mut all.warehouse.limit, 10 * BILLION)),
    rule("account_days", WAREHOUSE, "koperasi 5.4", Place::Number(|all| &mut all.warehouse.term_days, 0, YEAR)),
    rule("storage_rate", WAREHOUSE, "koperasi 5.3", Place::Money(|all| &mut all.warehouse.storage_rate, ONE_MILLION)),
    rule(
        "storage_long_months",
        WAREHOUSE,
        "koperasi 5.3",
        Place::Number(|all| &mut all.warehouse.storage_long_months, 1, 120),
    ),
];

const fn mode(settings: &Settings) -> &'static str {
    match settings.qris_mode {
        QrisMode::Static => "static",
        QrisMode::Dynamic => "dynamic",
    }
}

fn put_mode(settings: &mut Settings, typed: &str) {
    settings.qris_mode = if typed == "dynamic" { QrisMode::Dynamic } else { QrisMode::Static };
}

const fn rounds(settings: &Settings) -> &'static str {
    match settings.round_mode {
        RoundMode::Down => "down",
        RoundMode::Nearest => "nearest",
        RoundMode::Up => "up",
    }
}

fn put_rounds(settings: &mut Settings, typed: &str) {
    settings.round_mode = match typed {
        "nearest" => RoundMode::Nearest,
        "up" => RoundMode::Up,
        _ => RoundMode::Down,
    };
}

fn put_step(settings: &mut Settings, typed: &str) {
    // One of the steps above, each of them a number.
    settings.round_to = typed.parse().unwrap_or(settings.round_to);
}

/// How no words at all are written.
const NOTHING: &str = "-";

impl HouseRule {
    pub fn parse(code: &str) -> Option<&'static Self> {
        ALL.iter().find(|rule| rule.code == code)
    }

    /// As it is typed: `100`, `yes`, `2.5`, `30,14,7`, `-`.
    pub fn value(&self, settings: &Settings) -> String {
        let mut all = settings.clone();
        let or_nothing = |text: &str| if text.is_empty() { NOTHING } else { text }.to_owned();
        match &self.place {
            Place::Words { at, .. } => or_nothing(at(&mut all)),
            Place::Yes(at) => if *at(&mut all) { "yes" } else { "no" }.to_owned(),
            Place::Money(at, _) => at(&mut all).amount().to_string(),
            Place::Number(at, ..) => at(&mut all).to_string(),
            Place::Points(at) => Decimal::new(*at(&mut all), 2).normalize().to_string(),
            Place::Amount(at, _) => (at(&mut all).milli() / 1_000).to_string(),
            Place::Steps(at) => at(&mut all).iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
            Place::OneOf { now, .. } => now(&all),
            Place::Qris => or_nothing(&all.qris_static),
        }
    }

    /// Puts what was typed where it stands; `None` where it is nothing that this can be.
    pub fn put(&self, settings: &mut Settings, typed: &str) -> Option<()> {
        let typed = typed.trim();
        match &self.place {
            Place::Words { at, most, check } => {
                let text = if typed == NOTHING { "" } else { typed };
                let one_line = text.chars().count() <= *most && !text.chars().any(char::is_control);
                *at(settings) = Some(text).filter(|text| one_line && check(text))?.to_owned();
            }
            Place::Yes(at) => *at(settings) = yes(typed)?,
            Place::Money(at, most) => *at(settings) = Rupiah::of(figure(typed, 0, *most)?),
            Place::Number(at, least, most) => *at(settings) = figure(typed, *least, *most)?,
            Place::Points(at) => *at(settings) = points(typed)?,
            Place::Amount(at, most) => *at(settings) = Quantity::whole(figure(typed, 1, *most)?),
            Place::Steps(at) => *at(settings) = steps(typed)?,
            Place::OneOf { of, put, .. } => {
                let meant = of.iter().find(|one| one.eq_ignore_ascii_case(typed))?;
                put(settings, meant);
            }
            Place::Qris if typed == NOTHING => settings.qris_static.clear(),
            Place::Qris => {
                qris::of_shop(typed).ok()?;
                typed.clone_into(&mut settings.qris_static);
            }
        }
        Some(())
    }

    /// A value as a sentence says it: money with its points, a payment code by whose it is, a time by its name.
    pub fn told(&self, value: &str) -> Fact {
        match (&self.place, value) {
            (_, NOTHING) => Fact::Words("none".to_owned()),
            (Place::Money(..), value) => value.parse().map_or_else(|_| value.into(), |sum| Rupiah::of(sum).into()),
            (Place::Points(_), value) => value.replace('.', ",").into(),
            (Place::Qris, value) => match qris::parse(value) {
                Ok(read) => {
                    let whose = [read.merchant, read.city, read.nmid].into_iter().flatten();
                    whose.collect::<Vec<_>>().join(", ").into()
                }
                Err(_) => value.into(),
            },
            (Place::OneOf { of, .. }, value) if *of == ZONES => match value {
                "Asia/Jakarta" => "wib".into(),
                "Asia/Jayapura" => "wit".into(),
                _ => "wita".into(),
            },
            (_, value) => value.into(),
        }
    }

    pub const fn shape(&self) -> Shape {
        match self.place {
            Place::Yes(_) => Shape::Question,
            Place::Money(..) => Shape::Money,
            Place::Number(..) | Place::Points(_) | Place::Amount(..) => Shape::Figure,
            Place::Words { most, .. } => Shape::Words(most),
            Place::Steps(_) => Shape::Words(24),
            Place::OneOf { of, .. } => Shape::Choice(of),
            Place::Qris => Shape::Words(LONGEST_QRIS),
        }
    }

    /// The payment code of the shop, which is checked as one.
    pub const fn is_qris(&self) -> bool {
        matches!(self.place, Place::Qris)
    }

    /// What it may be, for the sentence that refuses: `0-9`, `yes, no`; of words how many signs.
    pub fn bounds(&self) -> String {
        match &self.place {
            Place::Yes(_) => "yes, no".to_owned(),
            Place::Money(_, most) => format!("0-{most}"),
            Place::Number(_, least, most) => format!("{least}-{most}"),
            Place::Points(_) => "0-100".to_owned(),
            Place::Amount(_, most) => format!("1-{most}"),
            Place::Steps(_) => "30,14,7".to_owned(),
            Place::OneOf { of, .. } => of.join(", "),
            Place::Words { most, .. } => format!("1-{most}"),
            Place::Qris => format!("000201… ({LONGEST_QRIS})"),
        }
    }
}

/// `2.5` percent are 250 of ten thousand; no finer than a hundredth.
fn points(typed: &str) -> Option<i64> {
    let digits = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',');
    let percent: Decimal = typed.replace(',', ".").parse().ok().filter(|_| digits)?;
    let points = percent.checked_mul(Decimal::ONE_HUNDRED)?;
    let whole = points.is_integer().then(|| points.to_i64())??;
    (0..=10_000).contains(&whole).then_some(whole)
}

/// What is wrong with settings that are each within their bounds; `None` where they go together.
pub fn disagree(settings: &Settings) -> Option<&'static str> {
    let prefixes = [&settings.prefix_weight, &settings.prefix_price, &settings.prefix_member, &settings.prefix_voucher];
    let twice = |one: &&String| prefixes.iter().filter(|other| *other == one).count() > 1;
    if settings.pkp && settings.npwp.is_empty() {
        return Some("house-pkp-npwp");
    }
    if settings.kasir_discount_bp > settings.manajer_discount_bp {
        return Some("house-discounts");
    }
    prefixes.iter().any(twice).then_some("house-prefix-twice")
}

#[cfg(test)]
mod tests;
