//! What is done to the books themselves: years that close and open, days that are locked, budgets of years.
//!
//! Pure. Always holds: who closed and who agreed are two people; what is closed or locked stays so.

use serde::{Deserialize, Serialize};

use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// A book year was closed (J45): dated 31 December, it locks the year. What came in since, or was closed at two tills
/// that had not heard of each other, is closed by another one beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearClosed {
    pub year: i16,
    /// Every income and expense account, six digits; positive = debit.
    pub balances: Vec<(String, Rupiah)>,
    /// The result of business with members and with others; negative = a deficit. Beside earlier closings: what it adds
    /// to theirs.
    pub member: Rupiah,
    pub nonmember: Rupiah,
    /// What the closings of this year before it had moved; `None` for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<ClosedBefore>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// What the closings of a year have moved, all together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedBefore {
    /// Every income and expense account that they closed, six digits; positive = debit.
    pub balances: Vec<(String, Rupiah)>,
    /// What they put on the members' and the others' side; negative = a deficit.
    pub member: Rupiah,
    pub nonmember: Rupiah,
}

/// The result of a closed year waits for the members' meeting (J46): dated 1 January.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearOpened {
    /// The one before it, whose result this is.
    pub of: i16,
    pub member: Rupiah,
    pub nonmember: Rupiah,
    /// Its day where 1 January was locked already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booked: Option<BusinessDate>,
    /// Where it goes beside what the openings of this year before it carried; `None` for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<Carried>,
}

/// Where the result of a year waits; negative = less of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// For the meeting, on 350000.
    pub waits: Rupiah,
    /// On 340000: the meeting had shared out the year before this came in.
    pub reserve: Rupiah,
    /// On 352000; a deficit is negative.
    pub deficit: Rupiah,
}

impl Carried {
    /// Where all of a year's result belongs: a surplus waits for the meeting, a deficit on its own account. Of a year
    /// that was shared out already waits what the meeting shared, what is more goes to the reserve.
    pub fn of(result: Rupiah, allocated: Option<Rupiah>) -> Self {
        let waits = allocated.unwrap_or_else(|| result.max(Rupiah::ZERO));
        let rest = result - waits;
        let (reserve, deficit) = (rest.max(Rupiah::ZERO), rest.min(Rupiah::ZERO));
        Self { waits, reserve, deficit }
    }

    /// What is still to be carried where this much was.
    pub fn beside(self, before: Self) -> Self {
        Self {
            waits: self.waits - before.waits,
            reserve: self.reserve - before.reserve,
            deficit: self.deficit - before.deficit,
        }
    }
}

/// Nothing is booked any more up to this date, it included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BooksLocked {
    pub until: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// The bookkeeper's own entry, agreed to by another person. What it is about stands in `private.words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntered {
    pub date: BusinessDate,
    /// Account of six digits; positive = debit.
    pub lines: Vec<(String, Rupiah)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// What a year is to bring and to cost was agreed to (RAPB); it stands in place of an earlier one of that year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetAgreed {
    pub year: i16,
    pub date: BusinessDate,
    /// Number of the minutes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decision: String,
    /// Account of income or expense, six digits; positive = debit, none zero.
    pub lines: Vec<(String, Rupiah)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}
