//! Time: instants in UTC milliseconds, business dates, a shop's zone, and values that change on dates.
//!
//! Pure: the clock is passed in (`io/clock.rs`); the zone tables are built in.
//! Always holds: an instant is between the years 2000 and 2200, so that a clock gone mad is refused at the border.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time. Unit: milliseconds since 1970 in UTC. Text form: RFC 3339 with `Z`, three decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

/// Why a text is no instant or no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is not a date or time from 2000 to 2200")]
pub struct BadTime {
    pub text: String,
}

impl Instant {
    /// 2000-01-01 and 2200-01-01.
    const RANGE: std::ops::Range<i64> = 946_684_800_000..7_258_118_400_000;

    pub fn from_millis(millis: i64) -> Result<Self, BadTime> {
        match Self::RANGE.contains(&millis) {
            true => Ok(Self(millis)),
            false => Err(BadTime { text: millis.to_string() }),
        }
    }

    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Later by this many milliseconds; stays at the border of the range.
    pub fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis).clamp(Self::RANGE.start, Self::RANGE.end - 1))
    }

    fn timestamp(self) -> Timestamp {
        Timestamp::from_millisecond(self.0).expect("the range is checked where an instant is made")
    }
}

impl FromStr for Instant {
    type Err = BadTime;
    fn from_str(text: &str) -> Result<Self, BadTime> {
        let stamp: Timestamp = text.parse().map_err(|_| BadTime { text: text.to_owned() })?;
        Self::from_millis(stamp.as_millisecond())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.3}", self.timestamp())
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A day of the shop's calendar. Text form: `YYYY-MM-DD`. A shift belongs to the date on which it opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BusinessDate(Date);

impl BusinessDate {
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, BadTime> {
        let bad = || BadTime { text: format!("{year}-{month}-{day}") };
        if !(2000..2200).contains(&year) {
            return Err(bad());
        }
        Date::new(year, month, day).map(Self).map_err(|_| bad())
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    pub fn month(self) -> i8 {
        self.0.month()
    }

    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// Monday is 1, Sunday 7.
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_one_offset()
    }

    /// The day this many days later (earlier where negative); stays within 2000 to 2200.
    pub fn plus_days(self, days: i64) -> Self {
        let first = Date::constant(2000, 1, 1);
        let last = Date::constant(2199, 12, 31);
        let span = days.clamp(-80_000, 80_000).days();
        self.0.checked_add(span).map_or(self, |date| Self(date.clamp(first, last)))
    }

    /// Days from `earlier` to this date.
    pub fn days_since(self, earlier: Self) -> i64 {
        let span = earlier.0.until(self.0).map(|span| span.get_days());
        i64::from(span.expect("two dates within two centuries are a number of days apart"))
    }

    /// `YYMMDD`, as in a receipt number.
    pub fn compact(self) -> String {
        format!("{:02}{:02}{:02}", self.year() % 100, self.month(), self.day())
    }

    /// Midnight of this date in the shop's zone.
    pub fn start(self, zone: &Zone) -> Instant {
        let zoned = self.0.to_zoned_datetime(zone.0.clone()).expect("the zone knows the years 2000 to 2200");
        Instant(zoned.timestamp().as_millisecond())
    }
}

impl FromStr for BusinessDate {
    type Err = BadTime;
    fn from_str(text: &str) -> Result<Self, BadTime> {
        let bad = || BadTime { text: text.to_owned() };
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(bad());
        }
        // By hand: a stock list reads a hundred thousand of them.
        let number = |from: usize, to: usize| {
            bytes[from..to].iter().try_fold(0_i16, |sum, byte| match byte {
                b'0'..=b'9' => Some(sum * 10 + i16::from(byte - b'0')),
                _ => None,
            })
        };
        let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
        let (Some(year), Some(month), Some(day)) = (year, month, day) else { return Err(bad()) };
        let small = |number: i16| i8::try_from(number).map_err(|_| bad());
        Self::new(year, small(month)?, small(day)?).map_err(|_| bad())
    }
}

impl fmt::Display for BusinessDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.year(), i16::from(self.month()), i16::from(self.day()));
        let digit = |number: i16| b'0' + (number % 10) as u8;
        let date = [digit(year / 1_000), digit(year / 100), digit(year / 10), digit(year)];
        let rest = [b'-', digit(month / 10), digit(month), b'-', digit(day / 10), digit(day)];
        for part in [&date[..], &rest[..]] {
            formatter.write_str(std::str::from_utf8(part).expect("digits are text"))?;
        }
        Ok(())
    }
}

impl Serialize for BusinessDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BusinessDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The shop's time zone by its IANA name, `Asia/Makassar` by default (WITA).
#[derive(Clone, Debug, PartialEq)]
pub struct Zone(TimeZone);

/// What a clock on the shop's wall shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    pub date: BusinessDate,
    pub hour: i8,
    pub minute: i8,
    pub second: i8,
}

impl Zone {
    pub const DEFAULT: &str = "Asia/Makassar";

    pub fn parse(name: &str) -> Result<Self, BadTime> {
        TimeZone::get(name).map(Self).map_err(|_| BadTime { text: name.to_owned() })
    }

    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or(Self::DEFAULT)
    }

    pub fn local(&self, instant: Instant) -> LocalTime {
        let zoned = instant.timestamp().to_zoned_datetime(self.0.clone());
        LocalTime {
            date: BusinessDate(zoned.date()),
            hour: zoned.hour(),
            minute: zoned.minute(),
            second: zoned.second(),
        }
    }

    pub fn date(&self, instant: Instant) -> BusinessDate {
        self.local(instant).date
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::parse(Self::DEFAULT).expect("the zone tables are built in")
    }
}

/// A value that changes on dates: each entry holds from its date on, until the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Effective<T>(Vec<(BusinessDate, T)>);

impl<T> Effective<T> {
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// From this date on; an entry of the same date is replaced (the later decision wins).
    pub fn set(&mut self, from: BusinessDate, value: T) {
        match self.0.binary_search_by_key(&from, |(date, _)| *date) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (from, value)),
        }
    }

    /// What holds on this date, if anything does yet.
    pub fn on(&self, date: BusinessDate) -> Option<&T> {
        self.0.iter().rev().find(|(from, _)| *from <= date).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests;
