//! *Lainnya*: everything that is done now and then, one key each, in groups; the reader's own first.
//!
//! Always holds: a key that a role may not use is not there; every key that is there is pressed by its letter,
//! whichever group is open.
//! Neighbours: which keys there are (`entries.rs`), drawing (`view.rs`).

use crate::app::screen::books::Books;
use crate::app::screen::by_hand::What;
use crate::app::screen::drawer::Kind;
use crate::app::screen::prescription::Ask;
use crate::app::screen::{Action, Way, parked, reports};
use crate::app::shop::Shop;
use crate::domain::people::access;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::till::answer::{Answer, SaleView};
use crate::till::input::Input;
use crate::till::refusal::Refusal;

pub mod entries;
pub mod view;

use entries::Group;

#[derive(Clone, Debug, Default)]
pub struct Menu {
    /// The group that was opened; until then the reader's own.
    pub group: Option<Group>,
    /// Asked before the whole sale is dropped: that cannot be undone.
    pub cancelling: bool,
    pub trouble: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PriceCheckPressed,
    MembersPressed,
    StockPressed,
    CarePressed,
    TilesPressed,
    ReprintPressed,
    FetchPressed,
    ReturnPressed,
    DiscountPressed,
    OtherGoodsPressed,
    BuyerPressed,
    PrescriptionPressed,
    InterviewPressed,
    PeoplePressed,
    DeskPressed,
    StockroomPressed,
    ListsPressed,
    VoucherPressed,
    CashInPressed,
    CashOutPressed,
    ReportPressed,
    SyncPressed,
    PapersPressed,
    CloseShiftPressed,
    SettingsPressed,
    SurplusPressed,
    BooksPressed,
    ReportsPressed,
    GroupPressed(Group),
    MembershipPressed,
    LendingPressed,
    TodayPressed,
    PracticePressed,
    CancelPressed,
    CancelConfirmed,
    SignOutPressed,
    BackPressed,
    PutAwayPressed,
}

impl Menu {
    pub fn update(&mut self, message: Message, shop: &Shop) -> Action {
        match message {
            Message::PriceCheckPressed => Action::Go(Way::Search { price_check: true, typed: String::new() }),
            Message::MembersPressed => Action::Go(Way::Members),
            Message::CarePressed => Action::Go(Way::Care),
            Message::TilesPressed => Action::Go(Way::Tiles),
            Message::StockPressed => Action::Go(Way::Stock { typed: String::new() }),
            Message::ReprintPressed => Action::Submit(Input::Reprint { receipt: None }),
            Message::FetchPressed => parked::fetch(shop),
            Message::ReturnPressed => Action::Go(Way::Receipts),
            Message::DiscountPressed => {
                if Self::is_empty(shop) {
                    return Action::Refuse(Text::new("sell-basket-empty"));
                }
                Action::Go(Way::ByHand { line: 0, what: What::TotalOff })
            }
            Message::OtherGoodsPressed => Action::Go(Way::OtherGoods { code: String::new() }),
            Message::PeoplePressed => {
                let may = |role| access::may(role, access::Act::SetUsers);
                Self::only(shop, may, Way::People, "people-managers-only")
            }
            Message::InterviewPressed => Action::Go(Way::Interview),
            Message::PrescriptionPressed => Action::Go(Way::Prescription { then: None, ask: Ask::Nothing }),
            Message::BuyerPressed => Action::Go(Way::Buyer { then: None }),
            // The same key leads back.
            Message::PracticePressed => Action::Practise(shop.drills.is_none()),
            Message::TodayPressed => Action::Go(Way::Today),
            Message::BooksPressed => Self::only(shop, Books::is_for, Way::Books, "books-office-only"),
            Message::ReportsPressed => Self::only(shop, reports::is_for, Way::Reports, "stock-not-yours"),
            Message::GroupPressed(group) => {
                self.group = Some(group);
                Action::None
            }
            Message::SurplusPressed => {
                let sees = |role| access::sees(role, access::Act::CloseBooks);
                Self::only(shop, sees, Way::Surplus, "surplus-office-only")
            }
            Message::MembershipPressed => Self::to(shop, access::Act::ApplyForMember, Way::Membership),
            Message::LendingPressed => Self::to(shop, access::Act::ApplyForLoan, Way::Lending),
            Message::DeskPressed => Action::Go(Way::Desk),
            Message::ListsPressed => {
                let may = |role| access::may(role, access::Act::SetPrices);
                Self::only(shop, may, Way::Lists, "stock-not-yours")
            }
            Message::StockroomPressed => Action::Go(Way::Stockroom),
            Message::VoucherPressed => Action::Go(Way::SellVoucher),
            Message::CashInPressed => Action::Go(Way::Drawer(Kind::In)),
            Message::CashOutPressed => Action::Go(Way::Drawer(Kind::Out)),
            Message::ReportPressed => Action::Go(Way::ReportX),
            Message::SyncPressed => Action::Go(Way::Sync),
            Message::PapersPressed => Action::Go(Way::Papers),
            Message::CloseShiftPressed => Self::close(shop),
            Message::SettingsPressed => Action::Go(Way::Settings),
            Message::CancelPressed => self.cancel(shop),
            Message::CancelConfirmed => Action::Submit(Input::Cancel),
            Message::SignOutPressed => Action::Submit(Input::Logout),
            Message::BackPressed if self.cancelling => {
                self.cancelling = false;
                Action::None
            }
            Message::BackPressed => Action::Go(Way::Sell),
            Message::PutAwayPressed => {
                self.trouble = None;
                Action::None
            }
        }
    }

    /// To a place of some roles, or why not.
    fn only(shop: &Shop, is_for: impl Fn(Role) -> bool, way: Way, not_for: &'static str) -> Action {
        match shop.answer.user.as_ref() {
            Some(user) if is_for(user.role) => Action::Go(way),
            _ => Action::Refuse(Text::new(not_for)),
        }
    }

    /// To where this act is done, for whoever does it, approves it or looks.
    fn to(shop: &Shop, act: access::Act, way: Way) -> Action {
        match shop.answer.user.as_ref() {
            Some(user) if access::sees(user.role, act) => Action::Go(way),
            // Who decides on loans or pays them out.
            Some(user) if access::approves(user.role, access::Act::ApproveLoan) => Action::Go(way),
            Some(user) if access::may(user.role, access::Act::PayOutLoan) => Action::Go(way),
            _ => Action::Refuse(Text::new("stock-not-yours")),
        }
    }

    fn is_empty(shop: &Shop) -> bool {
        shop.answer.sale.as_ref().is_none_or(|sale| sale.lines.is_empty() || sale.receipt.is_some())
    }

    /// What stands in the basket is finished or set aside first: it is said here, before anybody counts.
    fn close(shop: &Shop) -> Action {
        let open = |sale: &SaleView| !sale.lines.is_empty() && sale.receipt.is_none();
        match shop.answer.sale.as_ref().is_some_and(open) {
            true => Action::Refuse(Text::new("till-close-open-sale")),
            false => Action::Go(Way::CloseShift),
        }
    }

    fn cancel(&mut self, shop: &Shop) -> Action {
        match (Self::is_empty(shop), &shop.answer.warehouse) {
            // No line is lost.
            (true, Some(_)) => return Action::Submit(Input::Cancel),
            (true, None) => return Action::Refuse(Text::new("sell-basket-empty")),
            (false, _) => {}
        }
        self.cancelling = true;
        Action::None
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        match result {
            Ok(_)
                if matches!(
                    input,
                    Input::Cancel | Input::Reprint { .. } | Input::Scan { .. } | Input::Recall { .. }
                ) =>
            {
                Action::Go(Way::Sell)
            }
            Ok(_) => Action::None,
            Err(refusal) => {
                self.trouble = Some(refusal.text.clone());
                self.cancelling = false;
                Action::None
            }
        }
    }
}

#[cfg(test)]
mod tests;
