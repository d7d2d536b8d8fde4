//! The national number of a person (NIK), as far as its form goes (R24, koperasi 1.5).
//!
//! Pure. Always holds: a [`Nik`] never prints itself whole, neither to people nor to a trace; it is not in an event.
//! A well-formed NIK proves nothing. Not here: the keyed hash it is found by (the caller has the secret).

use std::fmt;

use jiff::civil::Date;

/// Sixteen digits: region (6), day of birth (+40 for women), month, year, serial.
#[derive(Clone, PartialEq, Eq)]
pub struct Nik(String);

/// Why a text is no NIK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadNik {
    #[error("not sixteen digits")]
    NotSixteenDigits,
    #[error("digits 7 to 12 are no date of birth")]
    NoDate,
    #[error("the serial is 0000")]
    NoSerial,
}

/// A date of birth: year, month, day. A type of its own, since business dates begin in 2000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Born {
    pub year: i16,
    pub month: i8,
    pub day: i8,
}

impl Born {
    /// Reads `1990-03-12`.
    pub fn parse(text: &str) -> Option<Self> {
        let date: Date = text.trim().parse().ok()?;
        Some(Self { year: date.year(), month: date.month(), day: date.day() })
    }
}

impl Nik {
    /// Reads sixteen digits; blanks, points and dashes between them are left out.
    pub fn parse(text: &str) -> Result<Self, BadNik> {
        let digits: String = text.chars().filter(|sign| !matches!(sign, ' ' | '.' | '-')).collect();
        if digits.len() != 16 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(BadNik::NotSixteenDigits);
        }
        let nik = Self(digits);
        if nik.born_in(19).or(nik.born_in(20)).is_none() {
            return Err(BadNik::NoDate);
        }
        match nik.last_four() {
            "0000" => Err(BadNik::NoSerial),
            _ => Ok(nik),
        }
    }

    /// For the keyed hash and the record's private part; nowhere else.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// What may be kept and shown (R23).
    pub fn last_four(&self) -> &str {
        &self.0[12..]
    }

    /// Twelve stars and the last four digits.
    pub fn masked(&self) -> String {
        format!("{:*>16}", self.last_four())
    }

    pub fn is_womans(&self) -> bool {
        self.two(6) > 40
    }

    /// The date of birth it names: of both centuries the later that is not after the year given.
    pub fn born(&self, this_year: i16) -> Option<Born> {
        let of = |century| self.born_in(century).filter(|born| born.year <= this_year);
        of(20).or_else(|| of(19))
    }

    /// Whether it names this date of birth. Where not, people are warned and not refused: wrong NIKs exist.
    pub fn fits(&self, born: Born) -> bool {
        self.born_in(19) == Some(born) || self.born_in(20) == Some(born)
    }

    fn two(&self, at: usize) -> i8 {
        let digits = &self.0.as_bytes()[at..at + 2];
        digits.iter().fold(0, |value, digit| value * 10 + (digit - b'0') as i8)
    }

    fn born_in(&self, century: i16) -> Option<Born> {
        let day = if self.is_womans() { self.two(6) - 40 } else { self.two(6) };
        let (year, month) = (century * 100 + i16::from(self.two(10)), self.two(8));
        Date::new(year, month, day).ok().map(|_| Born { year, month, day })
    }
}

impl fmt::Debug for Nik {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Nik({})", self.masked())
    }
}

#[cfg(test)]
mod tests;
