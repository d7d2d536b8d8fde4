//! Names of things: cooperative, device, sale, goods, member, user, receipt, record.
//!
//! Pure. Each is a type of its own, so that no two can be swapped. Random ones are drawn by the station
//! (`io/entropy.rs`) and passed in.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::time::BusinessDate;

macro_rules! uuid_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }
    };
}

macro_rules! text_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);
        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

uuid_id! {
    /// A cooperative.
    CoopId
}
uuid_id! {
    /// An enrolled till with a key of its own.
    DeviceId
}
uuid_id! {
    /// A sale, from its first line on; a commit of unknown outcome is looked up by it.
    SaleId
}
uuid_id! {
    /// A shift at one drawer.
    ShiftId
}
uuid_id! {
    /// A document of the stock room that is being put together.
    DraftId
}
text_id! {
    /// Stock-keeping unit: the key of goods and medicines (`S00001`, `M00001`).
    Sku
}
text_id! {
    /// Goods of others in the warehouse (`T00001`).
    StorageCode
}
text_id! {
    /// A shop that buys from the warehouse on account (`W0001`).
    ShopCode
}
text_id! {
    /// The id a person signs in with (`kasir`).
    UserId
}
text_id! {
    /// The key of a supplier (`SUP01`).
    SupplierCode
}

/// A member's number as the cooperative writes it (`A00001`).
///
/// Its digits are unique in a cooperative, so that typed with or without letter and zeros it is the same member
/// (koperasi 1.2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MemberNumber(pub String);

impl MemberNumber {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number without letter and leading zeros: what makes two writings the same member. `None` where the text
    /// holds no member number (no digits, other signs than letters before them, over 10 digits).
    pub fn key(text: &str) -> Option<u64> {
        let digits = text.trim().trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
        if digits.is_empty() || digits.len() > 10 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        digits.parse().ok()
    }

    /// Another letter than this before the digits. A number without one may be anybody's who has these digits.
    pub fn has_another_letter(&self, other: &Self) -> bool {
        let letter = |number: &Self| -> String {
            number
                .0
                .trim()
                .chars()
                .take_while(char::is_ascii_alphabetic)
                .map(|sign| sign.to_ascii_uppercase())
                .collect()
        };
        let (own, other) = (letter(self), letter(other));
        !own.is_empty() && !other.is_empty() && own != other
    }
}

impl fmt::Display for MemberNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The letter of a till, one or two capitals, given at enrolment and never given twice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct TillLetter(String);

/// Why a text is not the id it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is not a {what}")]
pub struct BadId {
    pub text: String,
    pub what: &'static str,
}

impl TillLetter {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first letter after all of these, so that none is given twice: A, …, Z, AA, …, ZZ; `None` after ZZ.
    pub fn after<'a>(given: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let last = given.into_iter().map(|till| (till.0.len(), till.0.as_bytes())).max();
        let next = |letter: &u8| char::from(letter + 1).to_string();
        match last {
            None => Some(Self("A".to_owned())),
            Some((1, [b'Z'])) => Some(Self("AA".to_owned())),
            Some((1, [letter])) => Some(Self(next(letter))),
            Some((_, b"ZZ")) => None,
            Some((_, [first, b'Z'])) => Some(Self(next(first) + "A")),
            Some((_, [first, second])) => Some(Self(char::from(*first).to_string() + &next(second))),
            Some(_) => None,
        }
    }

    /// In the alphabet: A 1, Z 26, AA 27, ZZ 702.
    pub fn place(&self) -> u32 {
        self.0.bytes().fold(0, |sum, byte| sum * 26 + u32::from(byte - b'A') + 1)
    }

    /// The numbers that a till gives to members, loans, findings and whatever else is counted up from what it alone
    /// knows: ranges in which nobody else counts, so that tills that hear nothing of each other give none twice.
    ///
    /// The till that founded the cooperative counts as the rules say, 1 to 99.999. Every other begins at its place in
    /// the alphabet: A 100.001, B 200.001, AA 2.700.001. Where 99.999 are used up it goes on a thousand places further.
    pub fn numbers(&self, founder: bool) -> impl Iterator<Item = RangeInclusive<i64>> {
        let place = i64::from(self.place());
        let first = founder.then_some(0);
        let places = first.into_iter().chain((0..).map(move |round| place + round * MOST_TILLS));
        places.map(|place| place * AT_A_TILL + 1..=place * AT_A_TILL + AT_A_TILL - 1)
    }
}

/// Numbers of five digits at one till.
const AT_A_TILL: i64 = 100_000;
/// More than there are letters, A to ZZ.
const MOST_TILLS: i64 = 1_000;

impl FromStr for TillLetter {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let fits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase());
        match fits {
            true => Ok(Self(text.to_owned())),
            false => Err(BadId { text: text.to_owned(), what: "till letter (A to ZZ)" }),
        }
    }
}

impl fmt::Display for TillLetter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for TillLetter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// `YYMMDD-T-NNNN`: business date, till, running number of that till's day (more digits past 9999).
///
/// Taken in the commit, so that there are no gaps.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReceiptNumber {
    pub date: BusinessDate,
    pub till: TillLetter,
    pub number: u32,
}

impl fmt::Display for ReceiptNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}-{:04}", self.date.compact(), self.till, self.number)
    }
}

impl FromStr for ReceiptNumber {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = || BadId { text: text.to_owned(), what: "receipt number (YYMMDD-T-NNNN)" };
        let mut parts = text.split('-');
        let (Some(date), Some(till), Some(number), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(bad());
        };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if date.len() != 6 || !digits(date) || number.len() < 4 || !digits(number) {
            return Err(bad());
        }
        let date = format!("20{}-{}-{}", &date[..2], &date[2..4], &date[4..]).parse().map_err(|_| bad())?;
        let till = till.parse().map_err(|_| bad())?;
        let number: u32 = number.parse().map_err(|_| bad())?;
        let receipt = Self { date, till, number };
        match number > 0 && receipt.to_string() == text {
            true => Ok(receipt),
            false => Err(bad()),
        }
    }
}

impl Serialize for ReceiptNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ReceiptNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// One record of one device: the key of everything that came from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordId {
    pub device: DeviceId,
    pub seq: u64,
}

#[cfg(test)]
mod tests;
