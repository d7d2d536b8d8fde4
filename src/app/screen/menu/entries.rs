//! The keys of *Lainnya*: what each is called, its letter, its group, and who has it.
//!
//! Pure. Always holds: no two have the same letter; letters are never given to another key, since hands know them.

use super::Message;
use crate::app::screen::books::Books;
use crate::app::screen::reports;
use crate::app::screen::stockroom::hub::Errand;
use crate::app::shop::Shop;
use crate::app::widget::icon::Icon;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Beside a sale and at the drawer.
    Till,
    /// Stock room and pharmacy.
    Stock,
    Members,
    /// Figures.
    Office,
    /// People, devices, practice.
    Shop,
}

impl Group {
    pub const ALL: [Self; 5] = [Self::Till, Self::Stock, Self::Members, Self::Office, Self::Shop];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Till => "menu-group-till",
            Self::Stock => "menu-group-stock",
            Self::Members => "menu-group-members",
            Self::Office => "menu-group-office",
            Self::Shop => "menu-group-shop",
        }
    }

    /// Where somebody of this role finds what she does most.
    const fn own(role: Role) -> Self {
        match role {
            Role::Kasir | Role::Apotek | Role::Apoteker | Role::Manajer => Self::Till,
            Role::Gudang => Self::Stock,
            Role::Bendahara | Role::Pengurus | Role::Pengawas => Self::Office,
        }
    }

    /// Where nothing was opened yet.
    pub fn first(shop: &Shop) -> Self {
        shop.answer.user.as_ref().map_or(Self::Till, |user| Self::own(user.role))
    }
}

#[derive(Clone, Debug)]
pub struct Entry {
    pub id: &'static str,
    pub label: &'static str,
    pub icon: Icon,
    pub sign: char,
    pub message: Message,
}

const fn entry(id: &'static str, label: &'static str, icon: Icon, sign: char, message: Message) -> Entry {
    Entry { id, label, icon, sign, message }
}

fn of(group: Group, practising: bool) -> Vec<Entry> {
    use Message as M;
    match group {
        Group::Till => vec![
            entry("menu-price-check", "key-price-check", Icon::Price, '1', M::PriceCheckPressed),
            entry("menu-members", "key-member", Icon::MemberCard, '2', M::MembersPressed),
            entry("menu-stock-check", "key-stock", Icon::Search, 'c', M::StockPressed),
            entry("menu-reprint", "key-reprint", Icon::Printer, '3', M::ReprintPressed),
            entry("menu-fetch", "key-fetch", Icon::Fetch, '4', M::FetchPressed),
            entry("menu-return", "key-return", Icon::Return, '5', M::ReturnPressed),
            entry("menu-discount", "key-discount", Icon::Discount, '6', M::DiscountPressed),
            entry("menu-other", "key-other-goods", Icon::Other, 'b', M::OtherGoodsPressed),
            entry("menu-buyer", "key-buyer", Icon::Person, 'n', M::BuyerPressed),
            entry("menu-desk", "key-desk", Icon::Savings, 's', M::DeskPressed),
            entry("menu-voucher", "key-voucher", Icon::Voucher, 'v', M::VoucherPressed),
            entry("menu-cash-in", "key-cash-in", Icon::Drawer, '7', M::CashInPressed),
            entry("menu-cash-out", "key-cash-out", Icon::Drawer, '8', M::CashOutPressed),
            entry("menu-report", "key-report-x", Icon::Report, '9', M::ReportPressed),
            entry("menu-close", "key-close-shift", Icon::Lock, 't', M::CloseShiftPressed),
        ],
        Group::Stock => vec![
            entry("menu-stock", "key-stockroom", Icon::Stock, 'g', M::StockroomPressed),
            entry("menu-lists", "key-lists", Icon::Spreadsheet, 'x', M::ListsPressed),
            entry("menu-care", "key-care", Icon::Rounds, 'd', M::CarePressed),
            entry("menu-rx", "key-prescription", Icon::Prescription, 'r', M::PrescriptionPressed),
            entry("menu-interview", "key-interview", Icon::Question, 'i', M::InterviewPressed),
        ],
        Group::Members => vec![
            entry("menu-membership", "key-membership", Icon::People, 'a', M::MembershipPressed),
            entry("menu-lending", "key-lending", Icon::Loan, 'j', M::LendingPressed),
        ],
        Group::Office => vec![
            entry("menu-today", "key-today", Icon::Calendar, 'h', M::TodayPressed),
            entry("menu-reports", "key-reports", Icon::Report, 'w', M::ReportsPressed),
            entry("menu-books", "key-books", Icon::Books, 'm', M::BooksPressed),
            entry("menu-surplus", "key-surplus", Icon::Surplus, 'u', M::SurplusPressed),
        ],
        Group::Shop => {
            let practice = if practising { "key-leave-practice" } else { "key-practice" };
            vec![
                entry("menu-people", "key-people", Icon::Staff, 'o', M::PeoplePressed),
                entry("menu-tiles", "key-tiles", Icon::Other, 'z', M::TilesPressed),
                entry("menu-settings", "key-settings", Icon::Settings, 'p', M::SettingsPressed),
                entry("menu-ledger", "key-ledger", Icon::Sent, 'e', M::SyncPressed),
                entry("menu-papers", "key-papers", Icon::Printer, 'f', M::PapersPressed),
                entry("menu-practice", practice, Icon::Practice, 'l', M::PracticePressed),
            ]
        }
    }
}

/// Whoever does it, approves it or looks.
fn is_for(message: &Message, role: Role, shop: &Shop) -> bool {
    use Message as M;
    match message {
        M::ReprintPressed
        | M::FetchPressed
        | M::ReturnPressed
        | M::DiscountPressed
        | M::OtherGoodsPressed
        | M::BuyerPressed
        | M::MembersPressed
        | M::VoucherPressed
        | M::CashInPressed
        | M::CashOutPressed
        | M::ReportPressed
        | M::CloseShiftPressed => access::may(role, Act::Sell),
        M::DeskPressed => access::sees(role, Act::SavingsIn) || access::may(role, Act::Sell),
        M::StockroomPressed => Errand::ALL.into_iter().any(|errand| errand.may(shop)),
        M::ListsPressed => access::may(role, Act::SetPrices),
        M::CarePressed => access::may(role, Act::SellPrescription) || access::sees(role, Act::CountStock),
        M::PrescriptionPressed | M::InterviewPressed => access::may(role, Act::SellPrescription),
        M::MembershipPressed => access::sees(role, Act::ApplyForMember),
        M::LendingPressed => {
            access::sees(role, Act::ApplyForLoan)
                || access::approves(role, Act::ApproveLoan)
                || access::may(role, Act::PayOutLoan)
        }
        M::TodayPressed => access::sees(role, Act::CloseDay),
        M::ReportsPressed => reports::is_for(role),
        M::BooksPressed => Books::is_for(role),
        M::SurplusPressed => access::sees(role, Act::CloseBooks),
        M::TilesPressed => shop.arranges_tiles(),
        M::PeoplePressed => access::may(role, Act::SetUsers),
        _ => true,
    }
}

/// What this person finds in a group.
pub fn entries(group: Group, shop: &Shop) -> Vec<Entry> {
    let mut entries = of(group, shop.drills.is_some());
    if let Some(user) = &shop.answer.user {
        entries.retain(|entry| is_for(&entry.message, user.role, shop));
    }
    entries
}

/// Groups that hold something for her.
pub fn groups(shop: &Shop) -> Vec<Group> {
    Group::ALL.into_iter().filter(|group| !entries(*group, shop).is_empty()).collect()
}

#[cfg(test)]
mod tests;
