//! What the stock room's documents post: one transaction of as many pages as there are inventory accounts in it.
//!
//! Pure. Figures are taken as recorded.

use std::collections::BTreeMap;

use super::A;
use crate::domain::accounting::book_event::{BookEvent, Buyer, Dealing, Goods, Line, LineKind, Purchase};
use crate::domain::accounting::tender::Means;
use crate::domain::event::Event;
use crate::domain::event::stock::{
    ArrivedPart, GoodsArrived, GoodsMoved, GoodsReceived, GoodsRepacked, GoodsSentBack, LotPart, PaidFrom,
    ReceivedLine, StockAccount, StockCounted,
};
use crate::domain::event::storage::StorageCharged;
use crate::domain::event::warehouse::MoneyIn;
use crate::domain::money::Rupiah;
use crate::domain::time::BusinessDate;

/// Date and pages; `None` for what the books do not see.
pub fn booked(event: &Event) -> Option<(BusinessDate, Vec<BookEvent>)> {
    Some(match event {
        Event::GoodsReceived(goods) => (goods.slip.date, received(goods)),
        Event::GoodsSentBack(back) => (back.slip.date, sent_back(back)),
        Event::SupplierPaid(paid) => {
            let (amount, tender) = (paid.amount, means(paid.paid));
            let page = match paid.consignment {
                true => BookEvent::ConsignmentSettlement { amount, tender },
                false => BookEvent::SupplierPayment { amount, tender },
            };
            (paid.slip.date, vec![page])
        }
        Event::ShopPaid(paid) => {
            let into = match paid.paid {
                MoneyIn::Cash => A::TILL_CASH,
                MoneyIn::Safe => A::SAFE,
                MoneyIn::Bank => A::BANK,
            };
            let balances = BTreeMap::from([(into, paid.amount), (A::OTHER_RECEIVABLE, -paid.amount)]);
            (paid.slip.date, vec![BookEvent::Manual { balances }])
        }
        Event::StorageCharged(charged) => (charged.slip.date, vec![stored(charged)]),
        Event::GoodsMoved(moved) if !moved.at_once => (moved.slip.date, sent(moved)),
        Event::GoodsArrived(arrived) => (arrived.slip.date, self::arrived(arrived)),
        Event::StockCounted(count) => (count.slip.date, counted(count)),
        Event::GoodsWrittenOff(off) => {
            let page = |(unit, cost)| BookEvent::WriteOff { unit: goods(unit), cost };
            (off.slip.date, by_account(&off.parts).into_iter().map(page).collect())
        }
        Event::GoodsRepacked(repack) => (repack.slip.date, vec![repacked(repack)]),
        _ => return None,
    })
}

/// The figures that the books will add up.
pub fn figures(event: &Event) -> Vec<Rupiah> {
    let parts = |parts: &[LotPart]| parts.iter().map(|part| part.value).collect::<Vec<_>>();
    match event {
        Event::GoodsReceived(goods) => {
            let line = |line: &ReceivedLine| {
                [line.amount, line.ppn, line.freight, line.value, line.covered_value, line.covered_cost]
            };
            goods.lines.iter().flat_map(line).chain([goods.amount, goods.ppn, goods.freight]).collect()
        }
        Event::GoodsSentBack(back) => parts(&back.parts).into_iter().chain(back.ppn.values().copied()).collect(),
        Event::SupplierPaid(paid) => vec![paid.amount],
        Event::ShopPaid(paid) => vec![paid.amount],
        Event::StorageCharged(charged) => vec![charged.fee],
        Event::GoodsMoved(moved) => parts(&moved.parts),
        Event::GoodsArrived(arrived) => {
            let part = |part: &ArrivedPart| [part.sent.value, part.arrived_value, part.sent.due];
            arrived.parts.iter().flat_map(part).collect()
        }
        Event::StockCounted(count) => {
            count.lines.iter().flat_map(|line| [line.difference.value, line.difference.due]).collect()
        }
        Event::GoodsWrittenOff(off) => parts(&off.parts),
        Event::GoodsRepacked(repack) => {
            let to = repack.to.iter().map(|new| new.part.value);
            parts(&repack.from).into_iter().chain(to).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether what the parts of a document say adds up to what its head says.
pub fn agrees(event: &Event) -> bool {
    match event {
        Event::GoodsReceived(goods) => {
            let sum = |of: fn(&ReceivedLine) -> Rupiah| goods.lines.iter().map(of).sum::<Rupiah>();
            let into_stock = match goods.paid {
                PaidFrom::Consignment => Rupiah::ZERO,
                _ if goods.pkp => goods.amount + goods.freight,
                _ => goods.amount + goods.freight + goods.ppn,
            };
            let consigned = goods.paid == PaidFrom::Consignment;
            (consigned || sum(|line| line.amount) == goods.amount)
                && sum(|line| line.ppn) == goods.ppn
                && sum(|line| line.freight) == goods.freight
                && sum(|line| line.value) == into_stock
        }
        Event::SupplierPaid(paid) => paid.parts.iter().map(|(_, amount)| *amount).sum::<Rupiah>() == paid.amount,
        Event::ShopPaid(paid) => paid.parts.iter().map(|part| part.amount).sum::<Rupiah>() == paid.amount,
        Event::GoodsRepacked(repack) => {
            let before: Rupiah = repack.from.iter().map(|part| part.value).sum();
            before == repack.to.iter().map(|new| new.part.value).sum()
        }
        _ => true,
    }
}

const fn goods(account: StockAccount) -> Goods {
    match account {
        StockAccount::Sembako => Goods::Sembako,
        StockAccount::Obat => Goods::Obat,
        StockAccount::Gudang => Goods::Gudang,
    }
}

const fn stock(account: StockAccount) -> A {
    match account {
        StockAccount::Sembako => A::STOCK_SEMBAKO,
        StockAccount::Obat => A::STOCK_OBAT,
        StockAccount::Gudang => A::STOCK_GUDANG,
    }
}

/// Consigned goods cost nothing until they are sold.
const fn means(paid: PaidFrom) -> Means {
    match paid {
        PaidFrom::Credit | PaidFrom::Consignment => Means::Credit,
        PaidFrom::Safe => Means::Safe,
        PaidFrom::Bank => Means::Bank,
    }
}

fn sums(parts: impl Iterator<Item = (StockAccount, Rupiah)>) -> BTreeMap<StockAccount, Rupiah> {
    parts.fold(BTreeMap::new(), |mut sums, (account, value)| {
        *sums.entry(account).or_default() += value;
        sums
    })
}

fn by_account(parts: &[LotPart]) -> BTreeMap<StockAccount, Rupiah> {
    sums(parts.iter().filter(|part| !part.consignment).map(|part| (part.account, part.value)))
}

fn received(goods_in: &GoodsReceived) -> Vec<BookEvent> {
    if goods_in.paid == PaidFrom::Consignment {
        return Vec::new();
    }
    let mut pages = Vec::new();
    for account in StockAccount::ALL {
        let lines: Vec<&ReceivedLine> = goods_in.lines.iter().filter(|line| line.account == account).collect();
        if lines.is_empty() {
            continue;
        }
        let sum = |of: fn(&ReceivedLine) -> Rupiah| lines.iter().map(|line| of(line)).sum::<Rupiah>();
        pages.push(BookEvent::GoodsReceipt(Purchase {
            unit: goods(account),
            amount: sum(|line| line.amount),
            ppn: sum(|line| line.ppn),
            freight: sum(|line| line.freight),
            tender: means(goods_in.paid),
            pkp: goods_in.pkp,
        }));
        // What had been sold beyond the lots was posted at another cost: the difference comes now (3.3).
        let difference = sum(|line| line.covered_value) - sum(|line| line.covered_cost);
        pages.push(BookEvent::StockCount { unit: goods(account), difference });
    }
    pages
}

fn sent_back(back: &GoodsSentBack) -> Vec<BookEvent> {
    let page = |(account, value)| {
        let ppn = back.ppn.get(&account).copied().unwrap_or_default();
        BookEvent::PurchaseReturn(Purchase {
            unit: goods(account),
            amount: value,
            ppn,
            freight: Rupiah::ZERO,
            tender: means(back.paid),
            pkp: !ppn.is_zero(),
        })
    };
    by_account(&back.parts).into_iter().map(page).collect()
}

fn sent(moved: &GoodsMoved) -> Vec<BookEvent> {
    let page = |(from, cost)| BookEvent::TransferSent { from: goods(from), to: goods(from), cost };
    by_account(&moved.parts).into_iter().map(page).collect()
}

fn arrived(arrived: &GoodsArrived) -> Vec<BookEvent> {
    let ours = || arrived.parts.iter().filter(|part| !part.sent.consignment);
    let cost = sums(ours().map(|part: &ArrivedPart| (part.sent.account, part.sent.value)));
    let received = sums(ours().map(|part| (part.sent.account, part.arrived_value)));
    let page = |(account, cost)| BookEvent::TransferReceived {
        to: goods(account),
        cost,
        received: received.get(&account).copied().unwrap_or_default(),
    };
    let lost = missing(arrived.parts.iter().map(|part| &part.sent));
    cost.into_iter().map(page).chain(lost).collect()
}

/// More and less are told apart, each on its own account.
fn counted(count: &StockCounted) -> Vec<BookEvent> {
    let ours = || count.lines.iter().map(|line| &line.difference).filter(|part| !part.consignment);
    let page = |(account, difference)| BookEvent::StockCount { unit: goods(account), difference };
    let more = sums(ours().filter(|part| !part.value.is_negative()).map(|part| (part.account, part.value)));
    let less = sums(ours().filter(|part| part.value.is_negative()).map(|part| (part.account, part.value)));
    let lost = missing(count.lines.iter().map(|line| &line.difference));
    more.into_iter().chain(less).map(page).chain(lost).collect()
}

/// Consigned goods that are missing are owed to their owner (koperasi 3.3).
fn missing<'a>(parts: impl Iterator<Item = &'a LotPart>) -> Option<BookEvent> {
    let due: Rupiah = parts.map(|part| part.due).sum();
    let balances = BTreeMap::from([(A::STOCK_SHORT, due), (A::CONSIGNORS, -due)]);
    (!due.is_zero()).then_some(BookEvent::Manual { balances })
}

/// A month of storage: a service of the warehouse, to the member's side or the others' (J58).
fn stored(charged: &StorageCharged) -> BookEvent {
    let into = match (charged.paid, &charged.owner) {
        (Some(MoneyIn::Cash), _) => A::TILL_CASH,
        (Some(MoneyIn::Safe), _) => A::SAFE,
        (Some(MoneyIn::Bank), _) => A::BANK,
        (None, Some(_)) => A::KASBON,
        (None, None) => A::OTHER_RECEIVABLE,
    };
    let line = Line {
        goods: Goods::Gudang,
        kind: LineKind::Service,
        amount: charged.fee,
        discount: Rupiah::ZERO,
        cost: Rupiah::ZERO,
        due: Rupiah::ZERO,
        ppn: Rupiah::ZERO,
        spoiled: false,
    };
    let buyer = if charged.counts { Buyer::Anggota } else { Buyer::Umum };
    let tenders = vec![(into, charged.fee)];
    BookEvent::Sale(Dealing { buyer, was: None, lines: vec![line], tenders, rounding: Rupiah::ZERO, restock: None })
}

/// Within one account nothing is left to post; between two the value changes account.
fn repacked(repack: &GoodsRepacked) -> BookEvent {
    let mut balances = BTreeMap::new();
    for (account, value) in by_account(&repack.from) {
        *balances.entry(stock(account)).or_insert(Rupiah::ZERO) -= value;
    }
    for new in repack.to.iter().filter(|new| !new.part.consignment) {
        *balances.entry(stock(new.part.account)).or_insert(Rupiah::ZERO) += new.part.value;
    }
    BookEvent::Manual { balances }
}
