//! The errands of the stock room, and who may do which.

use super::Task;
use super::arriving::Arriving;
use super::articles::Articles;
use super::counting::Counting;
use super::gathering::{Gathering, Purpose};
use super::receiving::Receiving;
use super::repacking::Repacking;
use super::shops::Shops;
use super::storing::Storing;
use super::suppliers::Suppliers;
use crate::app::shop::Shop;
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    Receive,
    Move,
    Arrive,
    Count,
    WriteOff,
    Repack,
    SendBack,
    Suppliers,
    Shops,
    Storing,
    Goods,
    Papers,
}

impl Errand {
    pub const ALL: [Self; 12] = [
        Self::Receive,
        Self::Move,
        Self::Arrive,
        Self::Count,
        Self::WriteOff,
        Self::Repack,
        Self::SendBack,
        Self::Suppliers,
        Self::Shops,
        Self::Storing,
        Self::Goods,
        Self::Papers,
    ];

    const fn act(self) -> Act {
        match self {
            Self::Receive | Self::Move | Self::Arrive | Self::Repack | Self::SendBack => Act::Receive,
            Self::Count => Act::CountStock,
            Self::WriteOff => Act::WriteOff,
            Self::Suppliers => Act::Order,
            Self::Shops => Act::SellFromWarehouse,
            Self::Storing => Act::StoreForOthers,
            Self::Goods => Act::SetPrices,
            Self::Papers => Act::SetMedicineRules,
        }
    }

    /// Suppliers are looked at by whoever orders or pays.
    pub fn may(self, shop: &Shop) -> bool {
        let Some(user) = &shop.answer.user else { return false };
        match self {
            Self::Suppliers => access::sees(user.role, Act::Order) || access::sees(user.role, Act::PaySupplier),
            Self::Shops => {
                access::may(user.role, Act::SellFromWarehouse) || access::approves(user.role, Act::SellFromWarehouse)
            }
            Self::Goods => access::may(user.role, Act::SetPrices) || access::may(user.role, Act::SetMedicineRules),
            errand => access::may(user.role, errand.act()),
        }
    }

    pub fn begin(self, shop: &Shop) -> Result<Task, Text> {
        if !self.may(shop) {
            return Err(Text::new(match self {
                Self::Goods => "stock-goods-not-yours",
                Self::Papers => "stock-papers-not-yours",
                _ => "stock-not-yours",
            }));
        }
        Ok(match self {
            Self::Receive => Task::Receiving(Receiving::default()),
            Self::Move => Task::Gathering(Gathering::resumed(Purpose::Move, shop)),
            Self::Arrive => Task::Arriving(Arriving::default()),
            Self::Count => Task::Counting(Counting::default()),
            Self::WriteOff => Task::Gathering(Gathering::resumed(Purpose::WriteOff, shop)),
            Self::Repack => Task::Repacking(Repacking::default()),
            Self::SendBack => Task::Suppliers(Suppliers { sending_back: true, ..Suppliers::default() }),
            Self::Suppliers => Task::Suppliers(Suppliers::default()),
            Self::Shops => Task::Shops(Shops::default()),
            Self::Storing => Task::Storing(Storing::default()),
            Self::Goods => Task::Articles(Box::new(Articles::for_whom(shop))),
            Self::Papers => Task::Papers(Box::default()),
        })
    }
}
