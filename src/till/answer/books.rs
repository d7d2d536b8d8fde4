//! What is shown of the books: a year's surplus as it is, or would be, shared out.
//!
//! Pure.

use crate::domain::cooperative::shu::Distribution;
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::time::BusinessDate;

/// A year's surplus with everything that its shares come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurplusView {
    /// With the surplus and the sales that were shared by.
    pub policy: Policy,
    /// What each member brings, in the order of the distribution's members.
    pub people: Vec<Person>,
    /// Their names, empty where one is gone.
    pub names: Vec<String>,
    pub distribution: Distribution,
    /// The books of the year are closed.
    pub closed: bool,
    /// The date and number of the minutes it was allocated by; `None` while it is a draft.
    pub allocated: Option<(BusinessDate, String)>,
}
