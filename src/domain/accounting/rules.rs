//! The accountant's page: which event posts what where (koperasi 3.3, J01–J60).
//!
//! Pure. Always holds: what comes out balances, or it is refused. One arm per kind; sales have a page of their own below
//! it. Where money of each kind lies is in `tender.rs`, the accounts are in `account.rs`.

use super::account::AccountCode as A;
use super::book_event::{BookEvent, Buyer, Dealing, DropTo, Goods, Line, LineKind, Purchase, SavingKind};
use super::posting::{Entry, Transaction, Unbalanced};
use crate::domain::money::Rupiah;
use crate::domain::projection::Unit;

pub mod closing;
pub mod of_event;

/// What this event posts. Refused where its own figures do not balance.
pub fn transaction(event: &BookEvent) -> Result<Transaction, Unbalanced> {
    Transaction::try_new(page(event).0)
}

/// A page being written: debits and credits in the order of the rule.
#[derive(Default)]
pub struct Page(Vec<Entry>);

impl Page {
    fn debit(mut self, account: A, amount: Rupiah) -> Self {
        self.0.push(Entry { account, unit: unit_of(account), amount });
        self
    }

    fn credit(self, account: A, amount: Rupiah) -> Self {
        self.debit(account, -amount)
    }

    /// Positive = debit.
    fn all(self, balances: impl IntoIterator<Item = (A, Rupiah)>) -> Self {
        balances.into_iter().fold(self, |page, (account, amount)| page.debit(account, amount))
    }

    /// Debit and credit change sides.
    fn mirrored(mut self) -> Self {
        self.0.iter_mut().for_each(|entry| entry.amount = -entry.amount);
        self
    }

    fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    fn in_unit(mut self, unit: Unit) -> Self {
        self.0.iter_mut().for_each(|entry| entry.unit = unit);
        self
    }

    /// What is missing to balance stands on this account.
    fn rest_on(self, account: A) -> Self {
        let excess: Rupiah = self.0.iter().map(|entry| entry.amount).sum();
        self.credit(account, excess)
    }
}

/// One arm a kind.
#[rustfmt::skip]
fn page(event: &BookEvent) -> Page {
    use BookEvent as E;
    let page = Page::default();
    match event {
        E::Sale(dealing) => sale(dealing, stock),
        E::Void(dealing) => sale(dealing, stock).mirrored(),
        E::Return(dealing) if dealing.restock == Some(false) => sale(dealing, |_| A::SPOILED).mirrored(),
        E::Return(dealing) => sale(dealing, stock).mirrored(),
        E::MemberAttached(dealing) => attached(dealing),
        E::ImportedSale(dealing) => imported(dealing),
        E::TenderSettlement { tender, gross, mdr } => page.debit(A::BANK, *gross - *mdr).debit(A::MDR, *mdr).credit(tender.account(), *gross),
        E::KasbonPayment { amount, tender } => page.debit(tender.account(), *amount).credit(A::KASBON, *amount),
        E::SupplierPayment { amount, tender } => page.debit(A::PAYABLE, *amount).credit(tender.account(), *amount),
        E::ConsignmentSettlement { amount, tender } => page.debit(A::CONSIGNORS, *amount).credit(tender.account(), *amount),
        E::LeaverPaid { amount, tender } => page.debit(A::LEAVERS, *amount).credit(tender.account(), *amount),
        E::GoodsReceipt(purchase) => received(purchase),
        E::PurchaseReturn(purchase) => received(purchase).mirrored(),
        E::StockCount { unit, difference } => either(*difference, stock(*unit), A::STOCK_OVER, A::STOCK_SHORT),
        E::WriteOff { unit, cost } => page.debit(A::SPOILED, *cost).credit(stock(*unit), *cost),
        E::TransferSent { from, to: _, cost } => page.debit(A::STOCK_ON_ITS_WAY, *cost).credit(stock(*from), *cost),
        E::TransferReceived { to, cost, received } => page.debit(stock(*to), *cost).credit(A::STOCK_ON_ITS_WAY, *cost)
            .and(either(*received - *cost, stock(*to), A::STOCK_OVER, A::STOCK_SHORT)),
        E::CashOut { account, amount, tender } => page.debit(*account, *amount).credit(tender.account(), *amount),
        E::CashIn { account, amount, tender } => page.debit(tender.account(), *amount).credit(*account, *amount),
        E::Drop { to: DropTo::Safe, amount } => page.debit(A::SAFE, *amount).credit(A::TILL_CASH, *amount),
        E::Drop { to: DropTo::Bank, amount } => page.debit(A::DEPOSIT_ON_ITS_WAY, *amount).credit(A::TILL_CASH, *amount),
        E::BankDepositConfirmed { amount, fee } => page.debit(A::BANK, *amount - *fee).debit(A::BANK_CHARGES, *fee).credit(A::DEPOSIT_ON_ITS_WAY, *amount),
        E::ShiftOpened { difference } => either(*difference, A::TILL_CASH, A::SAFE, A::SAFE),
        E::ShiftClosed { difference, charge, drops } => page.debit(A::SAFE, *drops).credit(A::TILL_CASH, *drops)
            .and(either(*difference, A::TILL_CASH, A::CASH_OVER, if *charge { A::STAFF_RECEIVABLE } else { A::CASH_SHORT })),
        E::Opening { balances } => page.all(balances.clone()).rest_on(A::CLEARING),
        E::Manual { balances } => page.all(balances.clone()),
        E::SavingDeposit { kind, amount, tender } => page.debit(tender.account(), *amount).credit(saving(*kind), *amount),
        E::SavingWithdrawal { kind, amount, tender } => page.debit(saving(*kind), *amount).credit(tender.account(), *amount),
        E::SavingInterest { amount, pph } => page.debit(A::SAVINGS_INTEREST, *amount).credit(A::INCOME_TAX, *pph).credit(A::SUKARELA, *amount - *pph),
        E::MemberLeft { savings, kasbon, loan } => closing::left(savings, *kasbon, *loan),
        E::LoanDisbursed { principal, fee, tender } => page.debit(A::LOANS, *principal).credit(tender.account(), *principal - *fee).credit(A::LOAN_FEES, *fee),
        E::LoanPayment { principal, jasa, penalty, tender } => page.debit(tender.account(), *principal + *jasa + *penalty)
            .credit(A::LOANS, *principal).credit(A::LOAN_JASA, *jasa).credit(A::LOAN_PENALTIES, *penalty),
        E::LoanProvision { amount } => page.debit(A::CREDIT_LOSS, *amount).credit(A::LOAN_ALLOWANCE, *amount),
        E::LoanWrittenOff { amount } => page.debit(A::LOAN_ALLOWANCE, *amount).credit(A::LOANS, *amount),
        E::Depreciation { amount } => page.debit(A::DEPRECIATION, *amount).credit(A::DEPRECIATION_TAKEN, *amount),
        E::VoucherSold { amount, tender } => page.debit(tender.account(), *amount).credit(A::VOUCHERS, *amount),
        E::FundUsed { account, amount, tender } => page.debit(*account, *amount).credit(tender.account(), *amount),
        // What was paid to suppliers above what was collected is carried into the next month, not paid out by anybody.
        E::PpnSettlement { output, input } => page.debit(A::PPN_OUT, *output).credit(A::PPN_IN, *input.min(output)).rest_on(A::BANK),
        E::YearClose { balances } => closing::year(balances),
        E::NewYear { member, nonmember } => closing::new_year(*member, *nonmember),
        E::ShuAllocation { pools, accounts, village, loss_absorbed } => closing::allocated(pools, accounts, *village, *loss_absorbed),
        E::ShuPaid { to } => to.iter().fold(page, |page, (means, amount)| page.credit(means.account(), *amount)).rest_on(A::SHU_PAYABLE),
    }
}

/// More than booked: debit `account`, credit `over`. Less: debit `short`, credit `account`.
fn either(difference: Rupiah, account: A, over: A, short: A) -> Page {
    let page = Page::default().debit(account, difference);
    page.credit(if difference.is_negative() { short } else { over }, difference)
}

/// Goods come in at what they cost; PPN is part of it unless it can be deducted (J16, J17).
fn received(purchase: &Purchase) -> Page {
    let Purchase { unit, amount, ppn, freight, tender, pkp } = *purchase;
    let page = Page::default().debit(stock(unit), amount + freight).credit(tender.account(), amount + ppn + freight);
    page.debit(if pkp { A::PPN_IN } else { stock(unit) }, ppn)
}

/// A sale: money in, income out on the buyer's side, cost of goods, rounding, PPN. `stock` says where goods came from.
fn sale(dealing: &Dealing, stock: impl Fn(Goods) -> A) -> Page {
    let lines = dealing.lines.iter().fold(Page::default(), |page, line| {
        page.and(income(line, dealing.buyer).in_unit(unit(line.goods))).and(goods_out(line, &stock))
    });
    let page = dealing.tenders.iter().fold(Page::default(), |page, (account, amount)| page.debit(*account, *amount));
    let ppn: Rupiah = dealing.lines.iter().map(|line| line.ppn).sum();
    let page = page.credit(A::ROUNDING, dealing.rounding).credit(A::PPN_OUT, ppn);
    lines.and(page.in_unit(unit_of_all(&dealing.lines)))
}

/// Sales, cost and rounding on their own accounts; the old system's money and goods on 360000.
fn imported(dealing: &Dealing) -> Page {
    let tenders = dealing.tenders.iter().map(|(_, amount)| (A::CLEARING, *amount)).collect();
    sale(&Dealing { tenders, ..dealing.clone() }, |_| A::CLEARING)
}

/// Income and cost change sides; money, goods and PPN stay where they are (J54).
fn attached(dealing: &Dealing) -> Page {
    let was = dealing.was.unwrap_or(dealing.buyer);
    dealing.lines.iter().fold(Page::default(), |page, line| {
        let now = income(line, dealing.buyer).and(income(line, was).mirrored());
        page.and(now.in_unit(unit(line.goods)))
    })
}

/// Income less PPN, discount and cost of one line, all on the buyer's side.
fn income(line: &Line, buyer: Buyer) -> Page {
    let of = |account: A| if buyer == Buyer::Umum { account.for_others() } else { account };
    let page = Page::default();
    let net = line.amount - line.ppn;
    match line.kind {
        // The shop's discount lowers its commission, below zero if need be (J56, J57).
        LineKind::Consignment => page.credit(of(A::COMMISSION), net - line.due - line.discount),
        LineKind::Service => page.credit(of(service(line.goods)), net).debit(of(A::DISCOUNTS), line.discount),
        LineKind::Goods => {
            let page = page.credit(of(sales(line.goods)), net).debit(of(A::DISCOUNTS), line.discount);
            page.debit(of(cost(line.goods)), line.cost)
        }
    }
}

/// What leaves the shelf: our stock, or what the consignor is owed.
fn goods_out(line: &Line, stock: impl Fn(Goods) -> A) -> Page {
    let page = match line.kind {
        LineKind::Goods => Page::default().credit(stock(line.goods), line.cost),
        LineKind::Consignment => Page::default().credit(A::CONSIGNORS, line.due),
        LineKind::Service => Page::default(),
    };
    page.in_unit(unit(line.goods))
}

const fn stock(goods: Goods) -> A {
    match goods {
        Goods::Sembako => A::STOCK_SEMBAKO,
        Goods::Obat | Goods::Apotek => A::STOCK_OBAT,
        Goods::Gudang => A::STOCK_GUDANG,
    }
}

const fn sales(goods: Goods) -> A {
    match goods {
        Goods::Sembako => A::SALES_SEMBAKO,
        Goods::Obat | Goods::Apotek => A::SALES_OBAT,
        Goods::Gudang => A::SALES_GUDANG,
    }
}

const fn cost(goods: Goods) -> A {
    match goods {
        Goods::Sembako => A::COST_SEMBAKO,
        Goods::Obat | Goods::Apotek => A::COST_OBAT,
        Goods::Gudang => A::COST_GUDANG,
    }
}

const fn service(goods: Goods) -> A {
    match goods {
        Goods::Obat | Goods::Apotek => A::DISPENSING,
        Goods::Sembako | Goods::Gudang => A::STORAGE,
    }
}

const fn saving(kind: SavingKind) -> A {
    match kind {
        SavingKind::Pokok => A::POKOK,
        SavingKind::Wajib => A::WAJIB,
        SavingKind::Sukarela => A::SUKARELA,
        SavingKind::Berjangka => A::BERJANGKA,
    }
}

const fn unit(goods: Goods) -> Unit {
    match goods {
        Goods::Sembako => Unit::Sembako,
        Goods::Obat | Goods::Apotek => Unit::Apotek,
        Goods::Gudang => Unit::Gudang,
    }
}

/// The unit all lines are of; the office where they are of several.
fn unit_of_all(lines: &[Line]) -> Unit {
    let mut units = lines.iter().map(|line| unit(line.goods));
    let first = units.next().unwrap_or(Unit::Kantor);
    if units.all(|unit| unit == first) { first } else { Unit::Kantor }
}

/// The unit of an account that belongs to one; the office else.
fn unit_of(account: A) -> Unit {
    let others = |pair: [A; 2]| pair.iter().any(|one| *one == account || one.for_others() == account);
    match account {
        A::STOCK_SEMBAKO => Unit::Sembako,
        A::STOCK_OBAT => Unit::Apotek,
        A::STOCK_GUDANG => Unit::Gudang,
        _ if others([A::SALES_SEMBAKO, A::COST_SEMBAKO]) => Unit::Sembako,
        _ if others([A::SALES_OBAT, A::COST_OBAT]) || others([A::DISPENSING; 2]) => Unit::Apotek,
        _ if others([A::SALES_GUDANG, A::COST_GUDANG]) || others([A::STORAGE; 2]) => Unit::Gudang,
        A::SAVINGS_CASH | A::SAVINGS_BANK | A::LOANS | A::LOAN_ALLOWANCE => Unit::SimpanPinjam,
        A::LOAN_JASA | A::LOAN_PENALTIES | A::LOAN_FEES | A::SAVINGS_INTEREST | A::CREDIT_LOSS => Unit::SimpanPinjam,
        _ => Unit::Kantor,
    }
}

#[cfg(test)]
mod tests;
