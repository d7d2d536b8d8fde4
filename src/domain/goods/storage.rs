//! Goods of others that lie in the warehouse against a fee (titipan, koperasi 5.3): how much lay there when,
//! and what is due for it.
//!
//! Pure. Always holds: a fee is for a calendar month begun, on the most that lay there in it, each kilogram begun; a
//! month is charged once; nothing of it is stock of ours.
//! Neighbours: what happens (`domain/event/storage.rs`), who may do it (`till/storing.rs`).

use std::collections::HashSet;

use crate::domain::cooperative::savings::Month;
use crate::domain::event::storage::StorageTaken;
use crate::domain::goods::spelling;
use crate::domain::id::StorageCode;
use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::quantity::Quantity;
use crate::domain::time::BusinessDate;

/// Put in (positive) or taken out, in the order of the days; kilograms or koli.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    pub date: BusinessDate,
    pub quantity: Quantity,
}

/// A month's fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fee {
    pub month: Month,
    /// Each begun counts whole.
    pub kilograms: i64,
    pub amount: Rupiah,
}

/// Goods of others, with everything that became of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub taken: StorageTaken,
    /// The owner's, and the goods in words; empty where they were deleted.
    pub name: String,
    pub phone: String,
    pub goods: String,
    /// In the order in which it happened.
    pub moves: Vec<Moved>,
    /// Months, and whether each was paid at once; else it went on account.
    pub charged: Vec<(Fee, bool)>,
    /// The last count by its labels.
    pub counted: Option<LastCount>,
}

/// What was there when it was counted, and what should have been, of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastCount {
    pub date: BusinessDate,
    pub booked: Quantity,
    pub counted: Quantity,
}

/// What the code on a label says: whose goods, and which koli of them. Goods by weight have one label, without a
/// number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub storage: StorageCode,
    /// From 1.
    pub koli: Option<u32>,
}

impl Label {
    /// `T00012` or `T00012-3`, in either case of letters; `None` for any other code.
    pub fn read(code: &str) -> Option<Self> {
        let code = code.trim().to_uppercase();
        let (storage, koli) = match code.split_once('-') {
            Some((storage, koli)) => (storage, Some(koli.parse().ok().filter(|koli| *koli > 0)?)),
            None => (code.as_str(), None),
        };
        let digits = storage.strip_prefix('T')?;
        let right = digits.len() >= 5 && digits.bytes().all(|digit| digit.is_ascii_digit());
        right.then(|| Self { storage: StorageCode::from(storage), koli })
    }

    /// What stands in the code.
    pub fn code(&self) -> String {
        match self.koli {
            Some(koli) => format!("{}-{koli}", self.storage),
            None => self.storage.as_str().to_owned(),
        }
    }
}

impl Stored {
    /// Months that are over and were not charged; with `to_the_end` the running one too.
    pub fn due(&self, until: (BusinessDate, bool)) -> Result<Vec<Fee>, OutOfRange> {
        let charged: Vec<Month> = self.charged.iter().map(|(fee, _)| fee.month).collect();
        due(&self.moves, (self.taken.each_milli, self.taken.rate), &charged, until)
    }
}

/// What a month is called among what is owed on 113200: `T00012/2026-11`.
pub fn receipt_of(storage: &StorageCode, month: Month) -> String {
    let first = month.first_day();
    format!("{storage}/{:04}-{:02}", first.year(), first.month())
}

/// What is left now.
pub fn left(moves: &[Moved]) -> Quantity {
    moves.iter().map(|moved| moved.quantity).sum()
}

/// The most that lay there on any day of a month.
pub fn most_in(moves: &[Moved], month: Month) -> Quantity {
    let (first, next) = (month.first_day(), month.plus(1).first_day());
    let before: Quantity = moves.iter().filter(|moved| moved.date < first).map(|moved| moved.quantity).sum();
    let within = moves.iter().filter(|moved| moved.date >= first && moved.date < next);
    let most = within.fold((before, before), |(now, most), moved| {
        let now = now + moved.quantity;
        (now, most.max(now))
    });
    most.1
}

/// 1.250,5 kg at Rp100: 1.251 kg, Rp125.100. `each` is what one unit weighs, in kilograms.
pub fn fee(most: Quantity, each: Quantity, rate: Rupiah, month: Month) -> Result<Fee, OutOfRange> {
    let grams = i128::from(most.milli()) * i128::from(each.milli());
    let kilograms = i64::try_from((grams + 999_999) / 1_000_000).unwrap_or(i64::MAX);
    let amount = Rupiah::new(i128::from(rate.amount()) * i128::from(kilograms))?;
    Ok(Fee { month, kilograms, amount })
}

/// Months that are over and were not charged; with `to_the_end` the running one too, since nothing is left in it.
pub fn due(
    moves: &[Moved],
    (each, rate): (Quantity, Rupiah),
    charged: &[Month],
    (today, to_the_end): (BusinessDate, bool),
) -> Result<Vec<Fee>, OutOfRange> {
    let Some(first) = moves.first() else { return Ok(Vec::new()) };
    let running = Month::of(today);
    let until = if to_the_end { running.plus(1) } else { running };
    let mut month = Month::of(first.date);
    let mut fees = Vec::new();
    while month.first_day() < until.first_day() {
        let most = most_in(moves, month);
        if most > Quantity::ZERO && !charged.contains(&month) {
            fees.push(fee(most, each, rate, month)?);
        }
        month = month.plus(1);
    }
    Ok(fees)
}

/// What is not taken in, by the words it is called with: medicines, petrol and gas (koperasi 5.3).
const BARRED: [&str; 14] = [
    "obat",
    "obat-obatan",
    "bensin",
    "pertalite",
    "pertamax",
    "solar",
    "dexlite",
    "minyak tanah",
    "gas",
    "lpg",
    "elpiji",
    "petrol",
    "kerosene",
    "medicine",
];

/// Goods that are refused, whoever they belong to. Words, not parts of words: `Gasing` is no gas.
pub fn is_barred(goods: &str) -> bool {
    let words: String = goods
        .to_lowercase()
        .chars()
        .map(|sign| if sign.is_alphanumeric() || sign == '-' { sign } else { ' ' })
        .collect();
    let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
    BARRED.iter().any(|barred| words.contains(&format!(" {barred} ")))
}

/// Whether goods are called as a medicine of the catalogue is: by all words of its substance, or by the first of its
/// name, however they are spelt. A word that shop goods are called by too says nothing: *garam*, *minyak*.
pub fn is_medicine<'a>(
    goods: &str,
    medicines: impl IntoIterator<Item = (&'a str, &'a str)>,
    shop_goods: impl IntoIterator<Item = &'a str>,
) -> bool {
    let words = |text: &str| -> Vec<String> { spelling::spoken(text).split(' ').map(str::to_owned).collect() };
    let typed = words(goods);
    let mut own: HashSet<&str> = typed.iter().map(String::as_str).filter(|word| word.chars().count() >= 5).collect();
    for name in shop_goods {
        if own.is_empty() {
            return false;
        }
        for word in words(name) {
            own.remove(word.as_str());
        }
    }
    medicines.into_iter().any(|(name, substance)| {
        let substance = words(substance);
        substance.iter().all(|word| typed.contains(word)) && substance.iter().any(|word| own.contains(word.as_str()))
            || words(name).first().is_some_and(|word| own.contains(word.as_str()))
    })
}

/// Whether what is left lies there longer than so many months.
pub fn lies_long(since: BusinessDate, today: BusinessDate, months: i64) -> bool {
    Month::of(since).plus(months).due(i64::from(since.day())) < today
}

#[cfg(test)]
mod tests;
