//! What is done at the members' desk and at the loan desk beside money of the drawer.
//!
//! Pure.

use crate::domain::cooperative::holder::CardState;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::related::Relation;
use crate::domain::cooperative::savings::Month;
use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::people::listed::Listed;
use crate::domain::time::BusinessDate;

/// What a person says of herself; what is not said stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonFacts {
    pub name: Option<String>,
    pub nik: Option<String>,
    pub born: Option<String>,
    pub sex: Option<String>,
    pub kelurahan: Option<String>,
    pub rt: Option<String>,
    pub phone: Option<String>,
    pub address: Option<String>,
    /// Of before this program.
    pub old_number: Option<String>,
}

/// What is said of an office beside which it is: what it is called, elected from and until.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficeTerm {
    pub title: String,
    pub since: Option<BusinessDate>,
    pub until: Option<BusinessDate>,
}

/// What a member wants to put by for a term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermAsked {
    pub member: String,
    pub amount: Rupiah,
    pub months: i64,
    /// Percent a year; without it, that of the settings.
    pub rate: Option<String>,
    pub at_end: bool,
    pub renews: bool,
    /// Out of her simpanan sukarela; else in cash.
    pub from_sukarela: bool,
    pub pin: Option<String>,
}

/// Who is to have a card on a membership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolderAsked {
    pub name: String,
    pub relation: Relation,
    /// The most on the member's kasbon in a calendar month.
    pub kasbon: Rupiah,
    /// The member's, where kasbon is allowed and she has one.
    pub pin: Option<String>,
    /// The person agrees that her name is kept for it.
    pub consent: bool,
}

/// Deduction from wages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payroll {
    /// Who deducts; an empty name leaves the one that it has.
    Employer {
        employer: String,
        name: String,
        ended: bool,
    },
    /// A member agrees, or does so no more.
    Agree {
        number: String,
        employer: Option<String>,
        /// Of her kasbon at most so much a month.
        kasbon: Rupiah,
    },
    /// The list of a month.
    Draw {
        employer: String,
        month: Month,
    },
    /// Not waited for any more.
    Drop {
        list: String,
    },
    /// The employer paid so much, in cash at this drawer or to the bank; what was deducted of whom where it is not what
    /// the list says.
    Post {
        list: String,
        total: Rupiah,
        cash: bool,
        taken: Vec<(String, Rupiah)>,
    },
    TakeBack {
        list: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Membership {
    /// An application; the person agrees that her data are kept for it.
    Join {
        kind: MemberKind,
        facts: Box<PersonFacts>,
        consent: bool,
    },
    /// Pengurus accept: an applicant becomes calon, a calon with simpanan pokok in full becomes anggota.
    Accept {
        number: String,
        decision: String,
    },
    /// Suspended, or not any more.
    Suspend {
        number: String,
        decision: String,
        suspended: bool,
    },
    Change {
        number: String,
        facts: Box<PersonFacts>,
    },
    /// How much she may owe for goods.
    KasbonLimit {
        number: String,
        limit: Rupiah,
    },
    Leave {
        number: String,
        to: MemberState,
        decision: String,
    },
    /// Out of this drawer, or by the bank: `transfer` = number of the transfer there.
    PayLeaver {
        number: String,
        transfer: Option<String>,
    },
    /// On paper, with its code.
    Card {
        number: String,
    },
    /// Her savings, on paper.
    Passbook {
        number: String,
    },
    Consent {
        number: String,
        purpose: String,
        given: bool,
    },
    /// Her personal data, deleted.
    Erase {
        number: String,
    },
    /// They were opened: `savings`, `profile`.
    Look {
        number: String,
        what: &'static str,
    },
    /// A list of many people's was opened.
    LookAtList {
        listed: Listed,
    },
    /// Which member somebody is who works here; `None`: she is none.
    Person {
        user: UserId,
        member: Option<String>,
    },
    /// What she is to another member, or which office she holds; none: not any more.
    Relate {
        number: String,
        kin: Option<String>,
        relation: Option<Relation>,
        term: OfficeTerm,
    },
    /// Simpanan berjangka taken in.
    OpenTerm(Box<TermAsked>),
    /// Paid out, into simpanan sukarela, by the bank (`transfer` = number of the transfer there) or in cash.
    CloseTerm {
        term: String,
        to_sukarela: bool,
        transfer: Option<String>,
        pin: Option<String>,
    },
    /// Its certificate again, on paper.
    Bilyet {
        term: String,
    },
    /// A card beside her first one, for somebody of her household.
    Holder {
        number: String,
        asked: Box<HolderAsked>,
    },
    /// What of her kasbon may be used with it in a month.
    HolderLimit {
        number: String,
        card: u32,
        limit: Rupiah,
        pin: Option<String>,
    },
    /// Lost, found again, or withdrawn. Card 0 is her first one.
    CardState {
        number: String,
        card: u32,
        state: CardState,
    },
    /// Another in its place.
    CardAnew {
        number: String,
        card: u32,
    },
    CardAgain {
        number: String,
        card: u32,
    },
    Payroll(Box<Payroll>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lending {
    Apply {
        member: String,
        principal: Rupiah,
        months: i64,
        /// Percent a month.
        rate: Option<String>,
        method: Option<String>,
        income: Option<Rupiah>,
        words: String,
    },
    /// The applicant was looked up.
    Survey {
        loan: String,
        words: String,
    },
    Approve {
        loan: String,
        decision: String,
    },
    Reject {
        loan: String,
        decision: String,
    },
    Disburse {
        loan: String,
        bank: bool,
        first_due: Option<BusinessDate>,
        fee: Option<Rupiah>,
    },
    /// Pengawas agree to a loan of a related party.
    Agree {
        loan: String,
    },
    /// What is signed for, on paper.
    Schedule {
        loan: String,
    },
    /// The allowance as the days overdue ask for it: today, or as of the end of a month, by its first day.
    Provide {
        month: Option<BusinessDate>,
    },
    /// Jasa is income of the month in which it falls due from today on; else when it is paid.
    Jasa {
        accrued: bool,
    },
    /// Jasa of the month that begins on this day.
    Accrue {
        month: BusinessDate,
    },
    WriteOff {
        loan: String,
        decision: String,
    },
}
