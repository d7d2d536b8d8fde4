//! `notes`: *Catatan atas laporan keuangan* (koperasi 3.4): what the figures rest on, what they are made of, how old
//! the claims are, how good the loans, and what is owed to and by those who run the cooperative.
//!
//! Pure. Always holds: the accounts are those of the balance sheet, and the ages of kasbon and of shops on account add
//! up to their accounts. No name stands in it: related parties are one sum.

use super::receivables::age;
use super::statements::{Section, Sums};
use super::table::{Cell, Column, Kind, Table};
use super::trial_balance::name;
use crate::domain::accounting::account::AccountCode;
use crate::domain::cooperative::loan::Kolektibilitas;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::Language;

const COLUMNS: &[Column] = &[
    Column::new("no", "rat-no", Kind::Number),
    Column::new("words", "rat-words", Kind::Words),
    Column::new("now", "report-this-day", Kind::Money),
    Column::new("last_year", "report-last-year", Kind::Money),
];

/// Sentences about how the books are kept.
const POLICIES: i64 = 8;

/// Not due, 1–30, 31–60, over 60 days late.
pub type Ages = [Rupiah; 4];
const AGES: [&str; 4] = ["not_due", "days_1_30", "days_31_60", "days_over_60"];

/// What stood in the books at the end of one year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// Positive = debit.
    pub balances: Sums,
    pub kasbon: Ages,
    /// What shops on account owe (113200).
    pub shops: Ages,
    /// What is owed on loans, and how many they are, by class.
    pub loans: [(Rupiah, i64); 5],
    pub related: Related,
}

/// What those who run the cooperative and their closest family have with it, together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Related {
    pub people: i64,
    pub savings: Rupiah,
    pub loans: Rupiah,
    pub kasbon: Rupiah,
    pub purchases: Rupiah,
}

/// How the books are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    pub year: i16,
    pub pkp: bool,
    pub accrues_jasa: bool,
}

/// How old what one member owes is, by what was taken and paid, the oldest first: payments cover the oldest. Positive =
/// taken. What was paid too much stands among what is not due.
pub fn ages(moves: &[(BusinessDate, Rupiah)], on: BusinessDate, days: i64) -> Ages {
    let mut ages = Ages::default();
    let moves: Vec<_> = moves.iter().filter(|(date, _)| *date <= on).collect();
    let mut open: Rupiah = moves.iter().map(|(_, amount)| *amount).sum();
    for (date, amount) in moves.iter().rev().filter(|(_, amount)| *amount > Rupiah::ZERO) {
        if open <= Rupiah::ZERO {
            break;
        }
        let part = open.min(*amount);
        ages[age(on.days_since(date.plus_days(days)))] += part;
        open -= part;
    }
    ages[0] += open;
    ages
}

/// At the end of a year, or on the newest day of one that is running, and at the end of the one before.
pub fn table(kept: Kept, on: BusinessDate, (now, before): (&Position, &Position), language: Language) -> Table {
    let mut notes = Notes::new(kept);
    let beside = kept.year.saturating_sub(1).to_string();
    notes.table.head.push(Text::new("report-as-of-beside").with("date", on).with("year", beside));
    let accounts = now.balances.keys().chain(before.balances.keys());
    let mut accounts: Vec<AccountCode> = accounts.copied().filter(|account| account.class() <= 3).collect();
    accounts.sort();
    accounts.dedup();
    let of = |position: &Position, account: AccountCode| {
        let amount = position.balances.get(&account).copied().unwrap_or_default();
        if is_asset(account) { amount } else { -amount }
    };
    let rows = accounts.into_iter().map(|account| {
        let words = Cell::words(format!("{account} {}", name(account, language)));
        (words, of(now, account), of(before, account))
    });
    notes.part(Text::new("notes-accounts"), rows.collect());
    let by_age = |now: &Ages, before: &Ages| {
        let row = |at: usize| (Cell::said(AGES[at], Text::new("notes-age").with("age", AGES[at])), now[at], before[at]);
        (0..4).map(row).collect::<Vec<_>>()
    };
    notes.part(Text::new("notes-kasbon"), by_age(&now.kasbon, &before.kasbon));
    notes.part(Text::new("notes-shops"), by_age(&now.shops, &before.shops));
    let loans = Kolektibilitas::ALL.into_iter().zip(now.loans.iter().zip(&before.loans));
    let loans = loans.map(|(class, ((owed, count), (before, _)))| {
        let text = Text::new("notes-loans-of").with("class", class.code()).with("count", *count);
        (Cell::said(class.code(), text), *owed, *before)
    });
    notes.part(Text::new("notes-loans"), loans.collect());
    let (here, there) = (&now.related, &before.related);
    let row = |code: &'static str, key, now, before| (Cell::term(code, key), now, before);
    let related = vec![
        row("savings", "notes-related-savings", here.savings, there.savings),
        row("loans", "notes-related-loans", here.loans, there.loans),
        row("kasbon", "notes-related-kasbon", here.kasbon, there.kasbon),
        row("purchases", "notes-related-purchases", here.purchases, there.purchases),
    ];
    notes.part(Text::new("notes-related").with("people", here.people), related);
    notes.table
}

fn is_asset(account: AccountCode) -> bool {
    matches!(Section::of(account), Section::CurrentAssets | Section::OtherAssets | Section::FixedAssets)
}

/// The table while it is put together, its notes numbered.
struct Notes {
    table: Table,
    no: i64,
}

impl Notes {
    fn new(kept: Kept) -> Self {
        let year = kept.year.to_string();
        let mut table = Table::new(vec![Text::new("rat-notes-title").with("year", year.as_str())], COLUMNS);
        let yes = |fact: bool| if fact { "yes" } else { "no" };
        for no in 1..=POLICIES {
            let text = Text::new("rat-note").with("no", no).with("year", year.as_str()).with("pkp", yes(kept.pkp));
            let text = text.with("liability", yes(false)).with("accrued", yes(kept.accrues_jasa));
            table.push(vec![Cell::Number(no), Cell::said(no.to_string(), text), Cell::Nothing, Cell::Nothing]);
        }
        Self { table, no: POLICIES }
    }

    /// Its heading and what it is made of; nothing where all of it is nothing.
    fn part(&mut self, heading: Text, rows: Vec<(Cell, Rupiah, Rupiah)>) {
        let rows: Vec<_> = rows.into_iter().filter(|(_, now, before)| !now.is_zero() || !before.is_zero()).collect();
        if rows.is_empty() {
            return;
        }
        self.no += 1;
        let heading = Cell::said(self.no.to_string(), heading);
        self.table.push(vec![Cell::Number(self.no), heading, Cell::Nothing, Cell::Nothing]);
        for (words, now, before) in rows {
            self.table.push(vec![Cell::Nothing, words, Cell::Money(now), Cell::Money(before)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> BusinessDate {
        text.parse().expect("a date")
    }

    #[test]
    fn payments_cover_the_oldest_and_what_is_left_has_the_age_of_what_was_taken() {
        let moves =
            [("2026-08-01", 100), ("2026-10-10", 60), ("2026-10-20", -120), ("2026-12-20", 30), ("2027-01-02", 9)];
        let moves = moves.map(|(date, amount)| (day(date), Rupiah::of(amount)));
        let [not_due, month, two, over] = ages(&moves, day("2026-12-31"), 60);
        assert_eq!([not_due, month, two, over].map(Rupiah::amount), [30, 40, 0, 0], "the next year's is not there yet");
        assert_eq!(ages(&moves[..3], day("2027-03-31"), 60).map(Rupiah::amount), [0, 0, 0, 40]);
        let too_much = [(day("2026-08-01"), Rupiah::of(100)), (day("2026-08-02"), Rupiah::of(-130))];
        assert_eq!(ages(&too_much, day("2026-12-31"), 60).map(Rupiah::amount), [-30, 0, 0, 0]);
    }

    proptest! {
        #[test]
        fn ages_add_up_to_what_is_owed(moves in proptest::collection::vec((0..400_i64, -90_000..90_000_i64), 0..30)) {
            let begin = day("2026-01-01");
            let mut moves: Vec<_> =
                moves.into_iter().map(|(days, amount)| (begin.plus_days(days), Rupiah::of(amount))).collect();
            moves.sort();
            let on = begin.plus_days(300);
            let owed: Rupiah = moves.iter().filter(|(date, _)| *date <= on).map(|(_, amount)| *amount).sum();
            prop_assert_eq!(ages(&moves, on, 60).into_iter().sum::<Rupiah>(), owed);
        }
    }

    #[test]
    fn what_is_not_there_has_no_note() {
        let kept = Kept { year: 2026, pkp: false, accrues_jasa: false };
        let empty = table(kept, day("2026-12-31"), (&Position::default(), &Position::default()), Language::Id);
        assert_eq!(empty.rows().len(), 8);
        let mut now = Position::default();
        now.balances.insert(AccountCode::POKOK, Rupiah::of(-500));
        now.loans[4] = (Rupiah::of(70), 1);
        let some = table(kept, day("2026-12-31"), (&now, &Position::default()), Language::Id);
        let figures: Vec<_> = some.rows().iter().skip(8).map(|row| row[2].clone()).collect();
        let money = |amount| Cell::Money(Rupiah::of(amount));
        assert_eq!(
            figures,
            [Cell::Nothing, money(500), Cell::Nothing, money(70)],
            "capital on the side where it grows"
        );
    }
}
