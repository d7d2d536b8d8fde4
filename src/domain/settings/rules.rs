//! What a cooperative decides about members, savings and loans (koperasi 1.3–1.6, 4.1–4.4), each by its name: how it is
//! written, within which bounds, and where it stands.
//!
//! Pure. Always holds: what is not within its bounds changes nothing; what a law limits cannot be set above it. Not
//! here: who decides, from when on (`till/ruling.rs`); figures of the pharmacy (`named.rs`).

use rust_decimal::Decimal;

use super::Settings;
use super::named::{figure, yes};
use crate::domain::cooperative::loan::Part;
use crate::domain::cooperative::savings::interest::RATE_MOST;
use crate::domain::money::Rupiah;
use crate::domain::percent::Percent;

/// A rule that has a name.
#[derive(Debug)]
pub struct Rule {
    /// As it is typed, and in `coop.toml`.
    pub code: &'static str,
    /// Of the table in `coop.toml`.
    pub section: &'static str,
    place: Place,
}

/// What may stand there, and where.
#[derive(Debug)]
enum Place {
    Yes(fn(&mut Settings) -> &mut bool),
    Money(fn(&mut Settings) -> &mut Rupiah),
    /// From least to most.
    Number(fn(&mut Settings) -> &mut i64, i64, i64),
    /// From 0 to most.
    Percent(fn(&mut Settings) -> &mut Percent, i64),
    /// What a payment settles first: `penalty,jasa,principal`.
    Order,
    /// Percent of what is owed, from `lancar` to `macet`: `0.5,5,50,75,100`, never less for a worse class.
    Allowance,
}

/// What is typed for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `yes` or `no`.
    Question,
    Money,
    Figure,
    Words,
}

pub const SAVINGS: &str = "savings";
pub const LENDING: &str = "lending";

/// Above it somebody mistyped.
const MOST_MONEY: i64 = 100_000_000_000;
/// Permenkop 8/2023 art. 27, percent a year.
const MOST_LOAN_RATE: i64 = 24;

const fn saving(code: &'static str, place: Place) -> Rule {
    Rule { code, section: SAVINGS, place }
}

const fn lending(code: &'static str, place: Place) -> Rule {
    Rule { code, section: LENDING, place }
}

/// All of them, in the order in which they are shown.
pub const ALL: &[Rule] = &[
    saving("pokok", Place::Money(|all| &mut all.simpanan_pokok)),
    saving("pokok_in_parts", Place::Yes(|all| &mut all.savings.pokok_in_parts)),
    saving("wajib_month", Place::Money(|all| &mut all.simpanan_wajib_month)),
    saving("wajib_due_day", Place::Number(|all| &mut all.savings.wajib_due_day, 1, 31)),
    saving("wajib_ahead_most", Place::Number(|all| &mut all.savings.wajib_ahead_most, 1, 120)),
    saving("applicants_save", Place::Yes(|all| &mut all.savings.applicants_save)),
    saving("applicant_months", Place::Number(|all| &mut all.savings.applicant_months, 1, 60)),
    saving("sukarela_rate", Place::Percent(|all| &mut all.interest.rate_year, RATE_MOST)),
    saving("interest_tax", Place::Percent(|all| &mut all.interest.tax, 100)),
    saving("interest_tax_free", Place::Money(|all| &mut all.interest.tax_free)),
    saving("term_rate", Place::Percent(|all| &mut all.term.rate_year, RATE_MOST)),
    saving("term_months_most", Place::Number(|all| &mut all.term.months_most, 1, 120)),
    saving("payout_needs_pin", Place::Yes(|all| &mut all.savings.payout_needs_pin)),
    saving("leaver_after_rat", Place::Yes(|all| &mut all.savings.leaver_after_rat)),
    saving("shu_claim_years", Place::Number(|all| &mut all.savings.shu_claim_years, 1, 30)),
    // UU 8/1997 art. 11 wants ten.
    saving("name_kept_years", Place::Number(|all| &mut all.savings.name_kept_years, 10, 100)),
    saving("saving_out_limit", Place::Money(|all| &mut all.saving_out_limit)),
    saving("member_sales_day", Place::Number(|all| &mut all.member_sales_day, 1, 200)),
    saving("habit_times", Place::Number(|all| &mut all.savings.habit.times, 0, 100)),
    saving("habit_days", Place::Number(|all| &mut all.savings.habit.days, 7, 366)),
    saving("habit_floor", Place::Money(|all| &mut all.savings.habit.floor)),
    saving("open_books", Place::Yes(|all| &mut all.savings.open_books)),
    saving("open_books_running", Place::Yes(|all| &mut all.savings.open_books_running)),
    lending("licensed", Place::Yes(|all| &mut all.lending.licensed)),
    lending("loan_rate", Place::Percent(|all| &mut all.lending.rate_month, MOST_LOAN_RATE / 12)),
    lending("loan_rate_year_most", Place::Percent(|all| &mut all.lending.rate_year_most, MOST_LOAN_RATE)),
    lending("loan_rate_effective", Place::Yes(|all| &mut all.lending.effective_cap)),
    lending("loan_most", Place::Money(|all| &mut all.lending.member_most)),
    lending("loan_months_most", Place::Number(|all| &mut all.lending.months_most, 1, 120)),
    lending("income_percent", Place::Percent(|all| &mut all.lending.income_percent, 100)),
    lending("capital_percent", Place::Percent(|all| &mut all.lending.capital_percent, 100)),
    // Permenkop 8/2023 art. 44.
    lending("related_percent", Place::Percent(|all| &mut all.lending.related_percent, 10)),
    lending("families_related", Place::Yes(|all| &mut all.lending.families_related)),
    lending("loans_at_once", Place::Number(|all| &mut all.lending.loans_at_once, 1, 10)),
    lending("loan_fee", Place::Percent(|all| &mut all.lending.fee, 10)),
    lending("allowance", Place::Allowance),
    lending("pay_order", Place::Order),
    lending("rest_to_sukarela", Place::Yes(|all| &mut all.loans.rest_to_sukarela)),
    lending("early_waives_jasa", Place::Yes(|all| &mut all.loans.early_waives_jasa)),
    lending("penalty", Place::Yes(|all| &mut all.loans.penalty)),
    lending("penalty_rate_day", Place::Percent(|all| &mut all.loans.penalty_rate_day, 1)),
    lending("penalty_grace_days", Place::Number(|all| &mut all.loans.penalty_grace_days, 0, 90)),
    lending("penalty_cap", Place::Percent(|all| &mut all.loans.penalty_cap, 100)),
];

impl Rule {
    pub fn parse(code: &str) -> Option<&'static Self> {
        ALL.iter().find(|rule| rule.code == code)
    }

    /// As it is typed: `100000`, `yes`, `1.5`, `penalty,jasa,principal`.
    pub fn value(&self, settings: &Settings) -> String {
        let mut all = settings.clone();
        match &self.place {
            Place::Yes(at) => if *at(&mut all) { "yes" } else { "no" }.to_owned(),
            Place::Money(at) => at(&mut all).amount().to_string(),
            Place::Number(at, ..) => at(&mut all).to_string(),
            Place::Percent(at, _) => at(&mut all).value().to_string(),
            Place::Order => all.loans.order.map(part_code).join(","),
            Place::Allowance => all.lending.allowance.map(|percent| percent.value().to_string()).join(","),
        }
    }

    /// Puts what was typed where it stands; `None` where it is nothing that this can be.
    pub fn put(&self, settings: &mut Settings, typed: &str) -> Option<()> {
        match &self.place {
            Place::Yes(at) => *at(settings) = yes(typed)?,
            Place::Money(at) => *at(settings) = Rupiah::of(figure(typed, 0, MOST_MONEY)?),
            Place::Number(at, least, most) => *at(settings) = figure(typed, *least, *most)?,
            Place::Percent(at, most) => {
                let percent = Percent::parse(typed).ok().filter(|percent| percent.value() <= Decimal::from(*most))?;
                *at(settings) = percent;
            }
            Place::Order => settings.loans.order = order(typed)?,
            Place::Allowance => settings.lending.allowance = allowance(typed)?,
        }
        Some(())
    }

    pub const fn shape(&self) -> Shape {
        match self.place {
            Place::Yes(_) => Shape::Question,
            Place::Money(_) => Shape::Money,
            Place::Number(..) | Place::Percent(..) => Shape::Figure,
            Place::Order | Place::Allowance => Shape::Words,
        }
    }

    /// What it may be, for the sentence that refuses: `0-9`, `yes, no`.
    pub fn bounds(&self) -> String {
        match &self.place {
            Place::Yes(_) => "yes, no".to_owned(),
            Place::Money(_) => format!("0-{MOST_MONEY}"),
            Place::Number(_, least, most) => format!("{least}-{most}"),
            Place::Percent(_, most) => format!("0-{most}"),
            Place::Order => Part::ORDER.map(part_code).join(","),
            Place::Allowance => "0,0,0,0,0-100,100,100,100,100".to_owned(),
        }
    }
}

/// The usual rate of a loan is not above the most that is decided for a year.
pub fn agree(settings: &Settings) -> bool {
    let rules = &settings.lending;
    rules.rate_month.value() * Decimal::from(12) <= rules.rate_year_most.value()
}

const fn part_code(part: Part) -> &'static str {
    match part {
        Part::Penalty => "penalty",
        Part::Jasa => "jasa",
        Part::Principal => "principal",
    }
}

/// A worse class never has less.
fn allowance(typed: &str) -> Option<[Percent; 5]> {
    let percents: Option<Vec<Percent>> = typed.split(',').map(|one| Percent::parse(one.trim()).ok()).collect();
    let percents: [Percent; 5] = percents?.try_into().ok()?;
    let grows = percents.windows(2).all(|pair| pair[0].value() <= pair[1].value());
    let within = percents.iter().all(|one| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&one.value()));
    (grows && within).then_some(percents)
}

/// Each part once.
fn order(typed: &str) -> Option<[Part; 3]> {
    let parts: Vec<Part> = typed.split(',').map(|code| Part::parse(code.trim())).collect::<Option<_>>()?;
    let each = |part| parts.iter().filter(|one| **one == part).count() == 1;
    Part::ORDER.into_iter().all(each).then_some(parts)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_every_name_is_one() {
        let usual = Settings::default();
        for rule in ALL {
            let mut settings = Settings::default();
            let typed = rule.value(&usual);
            assert_eq!(rule.put(&mut settings, &typed), Some(()), "{} {typed}", rule.code);
            assert_eq!(settings, usual, "{}", rule.code);
            assert_eq!(ALL.iter().filter(|other| other.code == rule.code).count(), 1, "{}", rule.code);
        }
        assert!(agree(&usual));
    }

    #[test]
    fn what_it_cannot_be_changes_nothing() {
        let cannot = [
            ("licensed", "1"),
            ("pokok", "-1"),
            ("pokok", "Rp100.000"),
            ("wajib_due_day", "0"),
            ("wajib_due_day", "32"),
            ("sukarela_rate", "9.1"),
            ("loan_rate", "2.5"),
            ("related_percent", "11"),
            ("pay_order", "jasa,principal"),
            ("pay_order", "jasa,jasa,principal"),
            ("loan_months_most", "121"),
            ("allowance", "0.5,5,50,75"),
            ("allowance", "5,0.5,50,75,100"),
            ("allowance", "0,0,0,0,101"),
        ];
        for (code, typed) in cannot {
            let mut settings = Settings::default();
            let rule = Rule::parse(code).expect("a rule");
            assert_eq!(rule.put(&mut settings, typed), None, "{code} {typed}");
            assert_eq!(settings, Settings::default(), "{code} {typed}");
        }
    }

    #[test]
    fn the_order_of_payment_is_as_it_is_typed() {
        let mut settings = Settings::default();
        let rule = Rule::parse("pay_order").expect("a rule");
        assert_eq!(rule.put(&mut settings, "principal,jasa,penalty"), Some(()));
        assert_eq!(settings.loans.order, [Part::Principal, Part::Jasa, Part::Penalty]);
    }
}
