//! `open-books` (buku terbuka): what a cooperative opens to its members of its books, on one sheet for the wall of the
//! shop and as a member sees it with her card at the ledger (koperasi 1.7). No person stands in it.
//!
//! Pure. Always holds: only what was decided to be open: the newest year whose surplus the members' meeting allocated,
//! and the running one where that was decided too.
//! Neighbours: where the figures come from (`ask/open.rs`), the page (`ledger/pages/member.rs`).

use super::Report;
use super::table::{Cell, Column, Kind, Table};
use crate::domain::accounting::account::AccountCode;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

const COLUMNS: &[Column] = &[
    Column::new("part", "report-open-part", Kind::Words),
    Column::new("line", "report-open-line", Kind::Words),
    Column::new("amount", "report-open-amount", Kind::Money),
];

/// What is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenBooks {
    /// Full members.
    pub members: usize,
    /// The newest first: the running year, where it is opened, and the last that a meeting decided on.
    pub years: Vec<OpenYear>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OpenYear {
    pub year: i16,
    /// When the meeting allocated its surplus, and the number of its minutes; none of a year that runs.
    pub decided: Option<(BusinessDate, String)>,
    /// Surplus from business with members, and with others.
    pub surplus: (Rupiah, Rupiah),
    /// Pools by their code, as the meeting allocated them. Of the running year: what the last meeting's percentages
    /// come to so far, which promises nothing.
    pub pools: Vec<(String, Rupiah)>,
    /// Balance of every account at its end, or today; positive = debit.
    pub balances: Vec<(AccountCode, Rupiah)>,
    /// Neraca, PHU, what each unit did.
    pub papers: Vec<(Report, Table)>,
    /// Rows of promosi ekonomi anggota: what each line is called, and what members had by it.
    pub benefit: Vec<(Cell, Rupiah)>,
}

impl OpenYear {
    /// What is owned, owed, and the members' own, with a result that is not closed yet.
    pub fn wealth(&self) -> [(&'static str, &'static str, Rupiah); 3] {
        let of = |digits: &[u32]| -> Rupiah {
            let own = |account: &AccountCode| digits.contains(&(account.number() / 100_000));
            self.balances.iter().filter(|(account, _)| own(account)).map(|(_, amount)| *amount).sum()
        };
        [
            ("assets", "report-open-assets", of(&[1])),
            ("liabilities", "report-open-liabilities", -of(&[2])),
            ("equity", "report-open-equity", -of(&[3, 4, 5])),
        ]
    }
}

/// The sheet, of the newest year that is open.
pub fn table(open: Option<&OpenBooks>) -> Table {
    let mut head = vec![Text::new("report-open-books")];
    let Some(open) = open else {
        head.push(Text::new("report-open-closed"));
        return Table::new(head, COLUMNS);
    };
    head.push(Text::new("report-open-members").with("count", open.members));
    let Some(year) = open.years.first() else {
        head.push(Text::new("report-open-none"));
        return Table::new(head, COLUMNS);
    };
    let named = |key| Text::new(key).with("year", year.year.to_string());
    head.push(match &year.decided {
        Some((date, decision)) => named("report-open-decided").with("date", *date).with("decision", decision.as_str()),
        None => named("report-open-running"),
    });
    let mut table = Table::new(head, COLUMNS);
    table.grouped = 1;
    let part = |code: &'static str| Cell::said(code, Text::new("report-open-part-name").with("part", code));
    for (code, key, amount) in year.wealth() {
        table.push(vec![part("wealth"), Cell::term(code, key), Cell::Money(amount)]);
    }
    let (member, others) = year.surplus;
    for (code, key, amount) in [("member", "web-open-members", member), ("others", "web-open-others", others)] {
        table.push(vec![part("surplus"), Cell::term(code, key), Cell::Money(amount)]);
    }
    for (code, amount) in &year.pools {
        let name = Text::new("web-open-pool").with("code", code.as_str());
        table.push(vec![part("pools"), Cell::said(code.clone(), name), Cell::Money(*amount)]);
    }
    for (line, amount) in &year.benefit {
        table.push(vec![part("benefit"), line.clone(), Cell::Money(*amount)]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_owned_is_what_is_owed_and_the_members_own() {
        let account = |code: &str| code.parse::<AccountCode>().expect("an account");
        let balances = [("111000", 900), ("210000", -300), ("310000", -500), ("411100", -150), ("521000", 50)];
        let year = OpenYear {
            year: 2026,
            decided: None,
            surplus: (Rupiah::of(100), Rupiah::ZERO),
            pools: vec![("cadangan".to_owned(), Rupiah::of(40))],
            balances: balances.iter().map(|(code, amount)| (account(code), Rupiah::of(*amount))).collect(),
            papers: Vec::new(),
            benefit: vec![(Cell::term("buying", "rat-benefit-buying"), Rupiah::of(7))],
        };
        let [(_, _, assets), (_, _, liabilities), (_, _, equity)] = year.wealth();
        assert_eq!((assets, liabilities + equity), (Rupiah::of(900), Rupiah::of(900)));
        let open = OpenBooks { members: 12, years: vec![year] };
        assert_eq!(table(Some(&open)).rows().iter().count(), 7);
        assert_eq!(table(None).rows().iter().count(), 0, "closed books show nothing");
    }
}
