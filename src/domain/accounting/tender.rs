//! Where money of each kind lies in the books: tender → account.
//!
//! Pure. What a tender may do at the till is not here (`sale/tender.rs`).

use serde::Deserialize;

use super::account::AccountCode;

/// A means of paying or being paid, as in events and vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    Cash,
    Safe,
    SpCash,
    Bank,
    /// Money the buyer sent to the bank, seen there.
    Transfer,
    SpBank,
    Qris,
    Card,
    Kasbon,
    /// Sold on account to a shop that is no member.
    Receivable,
    /// Bought on account.
    Credit,
    Sukarela,
    Voucher,
    /// The worth of goods brought back, on its way into the goods taken for them in the same basket.
    Exchange,
}

impl Means {
    const ALL: [(Self, &str, AccountCode); 14] = [
        (Self::Cash, "cash", AccountCode::TILL_CASH),
        (Self::Safe, "safe", AccountCode::SAFE),
        (Self::SpCash, "sp_cash", AccountCode::SAVINGS_CASH),
        (Self::Bank, "bank", AccountCode::BANK),
        (Self::Transfer, "transfer", AccountCode::BANK),
        (Self::SpBank, "sp_bank", AccountCode::SAVINGS_BANK),
        (Self::Qris, "qris", AccountCode::QRIS),
        (Self::Card, "card", AccountCode::CARD),
        (Self::Kasbon, "kasbon", AccountCode::KASBON),
        (Self::Receivable, "receivable", AccountCode::OTHER_RECEIVABLE),
        (Self::Credit, "credit", AccountCode::PAYABLE),
        (Self::Sukarela, "sukarela", AccountCode::SUKARELA),
        (Self::Voucher, "voucher", AccountCode::VOUCHERS),
        (Self::Exchange, "exchange", AccountCode::CUSTOMER_DEPOSITS),
    ];

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, name, _)| *name == code).map(|(means, _, _)| means)
    }

    pub fn account(self) -> AccountCode {
        Self::ALL[self as usize].2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_means_has_its_own_line_in_the_table() {
        for (place, (means, code, account)) in Means::ALL.into_iter().enumerate() {
            assert_eq!(means as usize, place, "{code}");
            assert_eq!((Means::parse(code), means.account()), (Some(means), account));
        }
        assert_eq!(Means::parse("tunai"), None);
    }
}
