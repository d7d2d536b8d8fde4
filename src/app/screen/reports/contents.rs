//! What stands in *Laporan*: shelves, the reports on each, and what each is asked for.
//!
//! Pure. Always holds: every report that there is stands on exactly one shelf; a shelf shows only what its reader may
//! read.

use crate::domain::people::user::Role;
use crate::domain::time::BusinessDate;
use crate::reports::{Period, Report, UNITS, readers};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Sales,
    Stock,
    Pharmacy,
    Buying,
    Members,
    Loans,
    Books,
    Oversight,
}

/// Something on a shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    Report(Report),
    /// What is looked at rather than read, at this place of *Pembukuan*.
    Chart(Picture),
    /// The journal of a period as a file.
    Journal,
}

/// The charts, in the order in which *Pembukuan* shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Days,
    Hours,
    Share,
    Savings,
    Result,
}

impl Picture {
    /// Its place among the charts of a year.
    pub const fn place(self) -> usize {
        match self {
            Self::Days => 0,
            Self::Hours => 1,
            Self::Share => 3,
            Self::Savings => 4,
            Self::Result => 5,
        }
    }
}

impl Shelf {
    pub const ALL: [Self; 8] = [
        Self::Sales,
        Self::Stock,
        Self::Pharmacy,
        Self::Buying,
        Self::Members,
        Self::Loans,
        Self::Books,
        Self::Oversight,
    ];

    const fn items(self) -> &'static [Item] {
        use Item::{Chart, Journal, Report as R};
        match self {
            Self::Sales => &[
                R(Report::Sales),
                R(Report::SalesByHour),
                R(Report::SalesByItem),
                R(Report::SalesByCashier),
                R(Report::Margin),
                R(Report::Shift),
                R(Report::Labels),
                R(Report::Ceilings),
                Chart(Picture::Days),
                Chart(Picture::Hours),
                Chart(Picture::Share),
            ],
            Self::Stock => &[
                R(Report::Stock),
                R(Report::StockCard),
                R(Report::SlowMovers),
                R(Report::Expiry),
                R(Report::StockWhy),
                R(Report::Storage),
            ],
            Self::Pharmacy => &[
                R(Report::Prescriptions),
                R(Report::Sipnap),
                R(Report::Registers),
                R(Report::Owa),
                R(Report::Recall),
                R(Report::Care),
                R(Report::BeyondLimit),
                R(Report::Generics),
                R(Report::StockOuts),
                R(Report::Retention),
            ],
            Self::Buying => &[R(Report::Reorder), R(Report::Receivables), R(Report::Consignment)],
            Self::Members => &[
                R(Report::Members),
                R(Report::Savings),
                R(Report::Wajib),
                R(Report::MemberStatement),
                R(Report::ShuStatement),
                R(Report::ShuPayouts),
                R(Report::MemberBenefit),
                R(Report::OpenBooks),
                Chart(Picture::Savings),
            ],
            Self::Loans => &[R(Report::Loans), R(Report::Payroll)],
            Self::Books => &[
                R(Report::TrialBalance),
                R(Report::BalanceSheet),
                R(Report::Income),
                R(Report::Units),
                R(Report::CashFlow),
                R(Report::EquityMovements),
                R(Report::Equity),
                R(Report::Notes),
                R(Report::GeneralLedger),
                R(Report::CashBook),
                R(Report::Tax),
                R(Report::Inventory),
                R(Report::RegisterBooks),
                Chart(Picture::Result),
                Journal,
            ],
            Self::Oversight => &[R(Report::Exceptions), R(Report::Looks), R(Report::Checks), R(Report::Findings)],
        }
    }

    /// What this person finds on it.
    pub fn of(self, role: Role) -> Vec<Item> {
        self.items().iter().copied().filter(|item| item.is_for(role)).collect()
    }
}

impl Item {
    const fn is_for(self, role: Role) -> bool {
        match self {
            Self::Report(report) => readers::is_for(report, role),
            Self::Chart(_) | Self::Journal => readers::is_for(Report::TrialBalance, role),
        }
    }

    /// What it is called on its key.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Report(report) => name(report),
            Self::Chart(Picture::Days) => "reports-chart-days",
            Self::Chart(Picture::Hours) => "reports-chart-hours",
            Self::Chart(Picture::Share) => "reports-chart-share",
            Self::Chart(Picture::Savings) => "reports-chart-savings",
            Self::Chart(Picture::Result) => "reports-chart-result",
            Self::Journal => "reports-journal",
        }
    }
}

/// Shelves that hold something for this person.
pub fn shelves(role: Role) -> Vec<Shelf> {
    Shelf::ALL.into_iter().filter(|shelf| !shelf.of(role).is_empty()).collect()
}

pub const fn name(report: Report) -> &'static str {
    match report {
        Report::TrialBalance => "books-trial-balance",
        Report::BalanceSheet => "books-balance-sheet",
        Report::Income => "books-income",
        Report::Units => "reports-units",
        Report::CashFlow => "books-cash-flow",
        Report::Equity => "reports-equity",
        Report::EquityMovements => "reports-equity-movements",
        Report::Notes => "reports-notes",
        Report::MemberBenefit => "reports-benefit",
        Report::OpenBooks => "web-open-title",
        Report::GeneralLedger => "reports-general-ledger",
        Report::CashBook => "reports-cash-book",
        Report::Tax => "books-tax",
        Report::Stock => "reports-stock",
        Report::StockCard => "reports-stock-card",
        Report::StockWhy => "reports-stock-why",
        Report::Expiry => "reports-expiry",
        Report::Care => "key-care",
        Report::Reorder => "reports-reorder",
        Report::SlowMovers => "reports-slow-movers",
        Report::Receivables => "reports-receivables",
        Report::Storage => "reports-storage",
        Report::Consignment => "reports-consignment",
        Report::Sales => "reports-sales",
        Report::SalesByHour => "reports-sales-by-hour",
        Report::SalesByItem => "reports-sales-by-item",
        Report::SalesByCashier => "reports-sales-by-cashier",
        Report::Margin => "reports-margin",
        Report::Prescriptions => "reports-prescriptions",
        Report::Sipnap => "reports-sipnap",
        Report::Registers => "reports-registers",
        Report::Owa => "reports-owa",
        Report::Recall => "reports-recall",
        Report::BeyondLimit => "reports-beyond-limit",
        Report::Generics => "reports-generics",
        Report::StockOuts => "reports-stock-outs",
        Report::Retention => "reports-retention",
        Report::Members => "reports-members",
        Report::Savings => "books-savings",
        Report::Wajib => "reports-wajib",
        Report::Loans => "books-loans",
        Report::Payroll => "reports-payroll",
        Report::MemberStatement => "reports-statement",
        Report::ShuStatement => "reports-shu-statement",
        Report::ShuPayouts => "reports-shu-payouts",
        Report::Exceptions => "reports-exceptions",
        Report::Looks => "reports-looks",
        Report::Checks => "books-checks",
        Report::Findings => "books-findings",
        Report::RegisterBooks => "books-registers",
        Report::Inventory => "reports-inventory",
        Report::Labels => "reports-labels",
        Report::Ceilings => "reports-ceilings",
        Report::Shift => "reports-shift",
    }
}

/// What somebody is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Not,
    May,
    Must,
}

/// Which days are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// As it stands on a day.
    At,
    /// Of days, from one to another.
    Of,
    /// As it stands now, of all days that there were.
    Never,
}

/// How a report is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wants {
    pub days: Days,
    /// With which days it opens.
    pub span: Span,
    pub goods: Need,
    pub batch: Need,
    pub member: Need,
    /// One unit's books.
    pub unit: Need,
    /// A column by which its rows may be chosen, and what that is called.
    pub column: Option<(&'static str, &'static str)>,
}

const NOTHING: Wants = Wants {
    days: Days::Of,
    span: Span::Month,
    goods: Need::Not,
    batch: Need::Not,
    member: Need::Not,
    unit: Need::Not,
    column: None,
};
/// As it stands now.
const NOW: Wants = Wants { days: Days::At, span: Span::All, ..NOTHING };
const YEAR: Wants = Wants { span: Span::Year, ..NOTHING };
const PLACE: Option<(&str, &str)> = Some(("location", "reports-by-place"));

pub const fn wants(report: Report) -> Wants {
    match report {
        Report::Sales => Wants { span: Span::Today, column: Some(("cashier", "reports-by-cashier")), ..NOTHING },
        Report::Shift => Wants { column: Some(("cashier", "reports-by-cashier")), span: Span::Week, ..NOTHING },
        Report::SalesByHour | Report::SalesByCashier => Wants { unit: Need::May, ..NOTHING },
        Report::Margin | Report::SalesByItem => {
            Wants { column: Some(("book", "reports-by-book")), goods: Need::May, ..NOTHING }
        }
        Report::Exceptions => Wants { column: Some(("kind", "reports-by-kind")), ..NOTHING },
        Report::Looks => Wants { column: Some(("kind", "reports-by-kind")), member: Need::May, ..NOTHING },
        Report::GeneralLedger | Report::CashBook => {
            Wants { column: Some(("account", "reports-by-account")), ..NOTHING }
        }
        Report::Prescriptions | Report::Owa | Report::Findings | Report::RegisterBooks => NOTHING,
        Report::Sipnap | Report::BeyondLimit | Report::Generics | Report::StockOuts => NOTHING,
        Report::Registers => Wants { column: Some(("register", "reports-by-register")), ..NOTHING },
        Report::StockCard => Wants { goods: Need::Must, batch: Need::May, column: PLACE, span: Span::Year, ..NOTHING },
        Report::StockWhy => Wants { days: Days::Never, goods: Need::Must, ..NOW },
        Report::Recall => Wants { days: Days::Never, goods: Need::Must, batch: Need::Must, ..NOW },
        Report::Stock | Report::Expiry => Wants { goods: Need::May, column: PLACE, ..NOW },
        Report::SlowMovers => Wants { goods: Need::May, ..NOW },
        Report::Reorder => Wants { column: Some(("supplier_name", "reports-by-supplier")), ..NOW },
        Report::Receivables => Wants { column: Some(("name", "reports-by-shop")), ..NOW },
        Report::Consignment => Wants { column: Some(("supplier_name", "reports-by-supplier")), ..NOTHING },
        Report::Storage => Wants { column: Some(("owner", "reports-by-owner")), ..NOW },
        Report::Retention | Report::OpenBooks => NOW,
        Report::Labels | Report::Ceilings | Report::Care | Report::Members | Report::Wajib | Report::Inventory => NOW,
        // What there was, what moved it and what is: of this year, or of any days.
        Report::TrialBalance => YEAR,
        Report::ShuStatement => Wants { member: Need::Must, ..NOW },
        Report::ShuPayouts => Wants { column: Some(("year", "reports-by-year")), ..NOW },
        Report::BalanceSheet => Wants { unit: Need::May, ..NOW },
        Report::Loans => Wants { member: Need::May, ..NOW },
        Report::Payroll => Wants { column: Some(("list", "reports-by-list")), ..NOTHING },
        Report::Savings => Wants { member: Need::May, column: Some(("kind", "reports-by-kind")), ..YEAR },
        Report::MemberStatement => Wants { member: Need::Must, ..YEAR },
        Report::Income => Wants { unit: Need::May, ..YEAR },
        Report::Units => Wants { column: Some(("unit", "reports-by-unit")), ..YEAR },
        Report::CashFlow | Report::Tax | Report::Checks => YEAR,
        Report::Equity | Report::EquityMovements | Report::Notes | Report::MemberBenefit => YEAR,
    }
}

/// Whose books can be asked for: of what is sold over the counter, those that sell there.
pub const fn units(report: Report) -> &'static [&'static str] {
    match report {
        Report::SalesByHour | Report::SalesByCashier => &[UNITS[0], UNITS[1]],
        _ => &UNITS,
    }
}

/// Days as people name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    Today,
    /// Since Monday.
    Week,
    Month,
    Year,
    /// All there is; as it stands now.
    All,
    LastMonth,
    LastYear,
    Days(BusinessDate, BusinessDate),
}

impl Span {
    /// Those that have a key, in their order.
    pub const fn keys(days: Days) -> &'static [Self] {
        match days {
            Days::Of => &[Self::Today, Self::Week, Self::Month, Self::LastMonth, Self::Year],
            Days::At => &[Self::All, Self::LastMonth, Self::LastYear],
            Days::Never => &[],
        }
    }

    pub const fn name(self, days: Days) -> &'static str {
        match (self, days) {
            (Self::All, Days::At) => "reports-now",
            (Self::LastMonth, Days::At) => "reports-at-last-month",
            (Self::LastYear, Days::At) => "reports-at-last-year",
            (Self::Today, _) => "reports-today",
            (Self::Week, _) => "reports-week",
            (Self::Month, _) => "reports-month",
            (Self::Year, _) => "reports-year",
            (Self::LastMonth, _) => "reports-last-month",
            (Self::LastYear, _) => "reports-last-year",
            (Self::All, _) => "reports-all-days",
            (Self::Days(..), _) => "reports-days",
        }
    }

    /// The days that are meant, on this day.
    pub fn period(self, days: Days, today: BusinessDate) -> Period {
        let day = |year: i16, month: i8| BusinessDate::new(year, month, 1).ok();
        let month = day(today.year(), today.month());
        let year = day(today.year(), 1);
        let (before, last) = match today.month() {
            1 => (day(today.year() - 1, 12), month),
            month_of => (day(today.year(), month_of - 1), month),
        };
        let end = |first: Option<BusinessDate>| first.map(|first| first.plus_days(-1));
        let (from, to) = match self {
            Self::Today => (Some(today), Some(today)),
            Self::Week => (Some(today.plus_days(1 - i64::from(today.weekday()))), Some(today)),
            Self::Month => (month, Some(today)),
            Self::Year => (year, Some(today)),
            Self::LastMonth => (before, end(last)),
            Self::LastYear => (day(today.year() - 1, 1), end(year)),
            Self::All => (None, None),
            Self::Days(from, to) => (Some(from), Some(to)),
        };
        match days {
            Days::Of => Period { from, to },
            Days::At => Period { from: None, to },
            Days::Never => Period::default(),
        }
    }
}

#[cfg(test)]
mod tests;
