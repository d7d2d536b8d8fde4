//! The chart of accounts (koperasi 3.2): six digits, Indonesian and English name, normal side, section.
//!
//! Pure: `assets/accounts.csv` is built in and read once. Always holds: codes are distinct and ascend; every code named
//! in this file is in the chart (a test says so). Which event uses which account: `rules.rs`.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

/// Six digits; the first tells asset 1, liability 2, equity 3, income 4, expense 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountCode(u32);

/// Why a text is no account code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is not an account of six digits")]
pub struct BadAccount {
    pub text: String,
}

impl AccountCode {
    pub const TILL_CASH: Self = Self(111_000);
    pub const SAFE: Self = Self(111_100);
    pub const SAVINGS_CASH: Self = Self(111_300);
    pub const DEPOSIT_ON_ITS_WAY: Self = Self(111_900);
    pub const BANK: Self = Self(112_100);
    pub const SAVINGS_BANK: Self = Self(112_200);
    pub const QRIS: Self = Self(112_900);
    pub const CARD: Self = Self(112_910);
    pub const KASBON: Self = Self(113_100);
    pub const OTHER_RECEIVABLE: Self = Self(113_200);
    pub const LOANS: Self = Self(113_300);
    pub const JASA_DUE: Self = Self(113_400);
    pub const STAFF_RECEIVABLE: Self = Self(113_500);
    pub const LOAN_ALLOWANCE: Self = Self(113_910);
    pub const STOCK_SEMBAKO: Self = Self(114_100);
    pub const STOCK_OBAT: Self = Self(114_200);
    pub const STOCK_GUDANG: Self = Self(114_300);
    pub const STOCK_ON_ITS_WAY: Self = Self(114_900);
    pub const PPN_IN: Self = Self(116_100);
    pub const DEPRECIATION_TAKEN: Self = Self(159_000);
    pub const PAYABLE: Self = Self(210_000);
    pub const CONSIGNORS: Self = Self(210_100);
    pub const INCOME_TAX: Self = Self(211_000);
    pub const PPN_OUT: Self = Self(212_000);
    pub const SHU_PAYABLE: Self = Self(213_000);
    pub const EDUCATION_FUND: Self = Self(213_100);
    pub const SOCIAL_FUND: Self = Self(213_200);
    pub const INCENTIVE_FUND: Self = Self(213_300);
    pub const VILLAGE_SHARE: Self = Self(213_400);
    pub const OTHER_FUNDS: Self = Self(213_900);
    pub const SUKARELA: Self = Self(214_000);
    pub const BERJANGKA: Self = Self(214_100);
    /// Interest on term deposits that waits for the due day.
    pub const SAVINGS_INTEREST_DUE: Self = Self(214_200);
    pub const LEAVERS: Self = Self(215_000);
    pub const VOUCHERS: Self = Self(216_000);
    pub const CUSTOMER_DEPOSITS: Self = Self(216_100);
    pub const BANK_LOANS: Self = Self(221_000);
    pub const POKOK: Self = Self(310_000);
    pub const WAJIB: Self = Self(320_000);
    pub const GRANTS: Self = Self(331_000);
    pub const PARTICIPATING: Self = Self(332_000);
    pub const RESERVES: Self = Self(340_000);
    pub const SHU_UNDISTRIBUTED: Self = Self(350_000);
    pub const SHU_MEMBERS: Self = Self(351_100);
    pub const SHU_OTHERS: Self = Self(351_200);
    pub const DEFICIT: Self = Self(352_000);
    pub const CLEARING: Self = Self(360_000);
    /// Income and cost of goods have one account per buyer: these are the members' side, see [`Self::for_others`].
    pub const SALES_SEMBAKO: Self = Self(411_100);
    pub const SALES_OBAT: Self = Self(412_100);
    pub const SALES_GUDANG: Self = Self(413_100);
    pub const COMMISSION: Self = Self(414_100);
    pub const DISPENSING: Self = Self(416_100);
    pub const STORAGE: Self = Self(417_100);
    pub const DISCOUNTS: Self = Self(418_100);
    pub const LOAN_JASA: Self = Self(415_100);
    pub const LOAN_PENALTIES: Self = Self(415_200);
    pub const LOAN_FEES: Self = Self(415_300);
    pub const CASH_OVER: Self = Self(490_000);
    pub const STOCK_OVER: Self = Self(490_100);
    pub const OTHER_INCOME: Self = Self(491_000);
    pub const COST_SEMBAKO: Self = Self(501_100);
    pub const COST_OBAT: Self = Self(502_100);
    pub const COST_GUDANG: Self = Self(503_100);
    pub const SAVINGS_INTEREST: Self = Self(504_100);
    pub const MDR: Self = Self(511_000);
    pub const SPOILED: Self = Self(512_000);
    pub const CASH_SHORT: Self = Self(513_000);
    pub const STOCK_SHORT: Self = Self(513_100);
    pub const ROUNDING: Self = Self(514_000);
    pub const DEPRECIATION: Self = Self(526_000);
    pub const BANK_CHARGES: Self = Self(528_000);
    pub const OTHER_EXPENSE: Self = Self(529_000);
    pub const CREDIT_LOSS: Self = Self(531_000);

    /// The same account on the side of buyers who are not members: 411100 → 411200.
    pub const fn for_others(self) -> Self {
        Self(self.0 + 100)
    }

    /// Its six digits.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// 1 asset, 2 liability, 3 equity, 4 income, 5 expense.
    pub const fn class(self) -> u32 {
        self.0 / 100_000
    }

    /// Its line in the chart; a cooperative's own account is not in it.
    pub fn chart(self) -> Option<&'static Account> {
        let at = chart().binary_search_by_key(&self, |account| account.code).ok()?;
        chart().get(at)
    }
}

impl FromStr for AccountCode {
    type Err = BadAccount;
    fn from_str(text: &str) -> Result<Self, BadAccount> {
        let bad = || BadAccount { text: text.to_owned() };
        if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(bad());
        }
        let code: u32 = text.parse().map_err(|_| bad())?;
        match code / 100_000 {
            1..=5 => Ok(Self(code)),
            _ => Err(bad()),
        }
    }
}

impl fmt::Display for AccountCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:06}", self.0)
    }
}

impl<'de> serde::Deserialize<'de> for AccountCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The side on which an account grows: D debit, K kredit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Normal {
    Debit,
    Credit,
}

/// A line of the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub code: AccountCode,
    pub name_id: String,
    pub name_en: String,
    /// `asset` `liability` `equity` `income` `expense`.
    pub kind: String,
    pub normal: Normal,
    /// Where it stands in Neraca or PHU: `aset lancar`, `partisipasi bruto anggota`, …
    pub section: String,
}

/// All accounts as shipped, by code.
pub fn chart() -> &'static [Account] {
    static CHART: OnceLock<Vec<Account>> = OnceLock::new();
    CHART.get_or_init(|| {
        let mut lines = csv::Reader::from_reader(include_str!("../../../assets/accounts.csv").as_bytes());
        let mut accounts: Vec<Account> = lines.records().map(|line| account(&line)).collect();
        accounts.sort_by_key(|account| account.code);
        accounts
    })
}

fn account(line: &Result<csv::StringRecord, csv::Error>) -> Account {
    let field = |at: usize| {
        let line = line.as_ref().expect("the built-in chart is a table");
        line.get(at).expect("the built-in chart has six columns").to_owned()
    };
    Account {
        code: field(0).parse().expect("the built-in chart has codes of six digits"),
        name_id: field(1),
        name_en: field(2),
        kind: field(3),
        normal: if field(4) == "D" { Normal::Debit } else { Normal::Credit },
        section: field(5),
    }
}

#[cfg(test)]
mod tests;
