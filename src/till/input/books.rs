//! What the office does to the books and to a year's surplus.
//!
//! Pure. Each is done by one person and approved by another (koperasi 6.5).

use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Books {
    /// Income and expense of a year are closed, and the year is locked (J45, J46).
    CloseYear { year: i16 },
    /// Nothing is booked any more up to this date.
    Lock { until: BusinessDate },
    /// The bookkeeper's own entry: positive = debit. Without a date, today's.
    Enter { words: String, date: Option<BusinessDate>, lines: Vec<(String, Rupiah)> },
    /// What a year is to bring and to cost (RAPB), each account on the side where it grows; `decision` = number of the
    /// minutes, empty where there are none yet.
    Budget { year: i16, decision: String, lines: Vec<(String, Rupiah)> },
    /// Names and national numbers leave the shop, for this purpose.
    ExportPersonal { purpose: String },
    /// A line of one of the sixteen books; without a date, today's. Of a meeting, how many came.
    Register { book: i64, who: String, words: String, reply: String, date: Option<BusinessDate>, present: Option<i64> },
    /// What the supervisors found, and what became of it.
    Finding(Finding),
    /// A line of the register of the inventory.
    Asset(Box<Asset>),
    /// Interest of the month that begins on this day, on simpanan sukarela; without a rate, that of the settings.
    CreditInterest { month: BusinessDate, rate: Option<String> },
    /// What two tills did each though it is done once.
    PutRight(PutRight),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PutRight {
    /// Interest of the month that begins on this day.
    Interest { month: BusinessDate },
    /// What was allocated of a year, and paid.
    Shu { year: i16 },
}

/// Something of the inventory. What is not said of one that is listed already stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asset {
    /// `None`: a new one.
    pub number: Option<i64>,
    pub name: Option<String>,
    pub date: Option<BusinessDate>,
    pub quantity: Option<i64>,
    pub price: Option<Rupiah>,
    pub months: Option<i64>,
    pub condition: Option<String>,
    pub place: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Without a date, today's.
    Note {
        words: String,
        date: Option<BusinessDate>,
    },
    Answer {
        number: i64,
        words: String,
    },
    Close {
        number: i64,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Surplus {
    /// How a year would be shared out; records nothing. Without a policy, by the percentages to start from.
    Draft { year: i16, policy: Option<Box<Policy>> },
    /// As the members' meeting decided (J47); closes the year where that was not done. `decision` = number of the
    /// minutes, `date` = of the meeting.
    Allocate { year: i16, decision: String, date: Option<BusinessDate>, policy: Box<Policy> },
    /// An allocation was wrong, and nothing was paid of it.
    TakeBack { year: i16 },
    /// A member's statement on paper; of a year that is not allocated, as this policy would share it out.
    Statement { year: i16, member: String, policy: Option<Box<Policy>> },
    /// A member's SHU is paid (J48).
    Pay { year: i16, member: String, to: PaidTo },
    /// Everybody's, into simpanan sukarela.
    PayAll { year: i16 },
    /// What nobody came for goes back to the reserve, by the minutes of a meeting of this date; without one, today's.
    Lapse { year: i16, decision: String, date: Option<BusinessDate> },
    /// A meeting gives a member back what had gone to the reserve.
    GiveBack { year: i16, member: String, decision: String, date: Option<BusinessDate> },
}

/// Where a member's SHU goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaidTo {
    Sukarela,
    /// Out of this drawer.
    Cash,
    /// By the bank, with the number of the transfer there.
    Transfer(String),
    /// Against kasbon as far as there is any, the rest into sukarela.
    Kasbon,
}
