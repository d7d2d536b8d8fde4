//! Which accounts an entry by hand leaves alone (koperasi 3.1): their balance is the sum of something that is kept
//! elsewhere, or what the end of a year makes of it. A line of one's own would part the two for ever.
//!
//! Pure. Neighbours: the entry (`till/books.rs`), cash beside sales (`till/drawer.rs`), where it is typed (the window's
//! `books/entry.rs`).

use super::account::{Account, AccountCode as A, chart};

/// Members, lots, suppliers, drawers, vouchers: each has a list of its own that adds up to the account.
const KEPT_ELSEWHERE: [A; 19] = [
    A::TILL_CASH,
    A::QRIS,
    A::KASBON,
    A::OTHER_RECEIVABLE,
    A::LOANS,
    A::STOCK_SEMBAKO,
    A::STOCK_OBAT,
    A::STOCK_GUDANG,
    A::STOCK_ON_ITS_WAY,
    A::PAYABLE,
    A::CONSIGNORS,
    A::SHU_PAYABLE,
    A::SUKARELA,
    A::BERJANGKA,
    A::SAVINGS_INTEREST_DUE,
    A::LEAVERS,
    A::VOUCHERS,
    A::POKOK,
    A::WAJIB,
];

/// The result of a year: closing moves it on to the rupiah (J45–J47), so that what is added by hand stays there.
pub fn is_result(account: A) -> bool {
    matches!(account, A::SHU_UNDISTRIBUTED | A::SHU_MEMBERS | A::SHU_OTHERS | A::DEFICIT)
}

/// What buyers pay for, and what is taken off it: receipts and storage fees say it, line by line.
pub const fn is_of_sales(account: A) -> bool {
    matches!(account.number() / 1_000, 411..=414 | 416..=418)
}

/// An entry by hand may not name it.
pub fn is_controlled(account: A) -> bool {
    KEPT_ELSEWHERE.contains(&account) || is_result(account) || is_of_sales(account)
}

/// Those that it may, by code.
pub fn free() -> impl Iterator<Item = &'static Account> {
    chart().iter().filter(|line| !is_controlled(line.code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_costs_and_funds_are_entered_by_hand_and_nothing_that_is_counted_elsewhere() {
        let free: Vec<String> = free().map(|line| line.code.to_string()).collect();
        for account in ["111100", "112100", "159000", "213100", "340000", "360000", "491000", "525000"] {
            assert!(free.iter().any(|free| free == account), "{account}");
        }
        for account in ["111000", "113100", "215000", "350000", "351100", "351200", "352000", "411200", "418100"] {
            assert!(!free.iter().any(|free| free == account), "{account}");
        }
    }
}
