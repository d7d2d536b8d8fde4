//! The accountant's page: which event posts what where (koperasi 3.3, J01–J60).
//!
//! Pure. Always holds: what comes out balances, or it is refused. One arm per kind; sales have a page of their own
//! below it. Where money of each kind lies is in `tender.rs`, the accounts are in `account.rs`.

use super::account::AccountCode as A;
use super::book_event::{Balances, BookEvent, Buyer, Dealing, DropTo, Goods, Line, LineKind, Purchase, SavingKind};
use super::posting::{Entry, Transaction, Unbalanced};
use super::tender::Means;
use crate::domain::money::Rupiah;
use crate::domain::projection::Unit;

pub mod closing;
pub mod of_event;

/// Figures of one event, added up whatever their sign: above it, sums of theirs could leave the range of [`Rupiah`].
/// 900 trillion rupiah is more than any cooperative will ever count.
pub const FIGURES_LIMIT: i128 = Rupiah::LIMIT as i128 / 10;

/// What this event posts. Refused where its own figures do not balance.
pub fn transaction(event: &BookEvent) -> Result<Transaction, Unbalanced> {
    Transaction::try_new(page(event).0)
}

/// What an event posts that is several things at once: all of it or nothing.
pub fn joint(events: &[BookEvent]) -> Result<Transaction, Unbalanced> {
    Transaction::try_new(events.iter().flat_map(|event| page(event).0).collect::<Vec<_>>())
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
    fn all(self, balances: &Balances) -> Self {
        balances.iter().fold(self, |page, (account, amount)| page.debit(*account, *amount))
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

/// One arm a kind. `moved(amount, debit, credit)` is the plain case.
fn page(event: &BookEvent) -> Page {
    use BookEvent as E;
    match *event {
        E::Sale(ref dealing) => sale(dealing, stock),
        E::Void(ref dealing) => sale(dealing, stock).mirrored(),
        E::Return(ref dealing) if dealing.restock == Some(false) => sale(dealing, |_| A::SPOILED).mirrored(),
        E::Return(ref dealing) => sale(dealing, stock).mirrored(),
        E::MemberAttached(ref dealing) => attached(dealing),
        E::ImportedSale(ref dealing) => imported(dealing),
        E::TenderSettlement { tender, gross, mdr } => banked(gross, mdr, A::MDR, tender.account()),
        E::KasbonPayment { amount, tender } => moved(amount, tender.account(), A::KASBON),
        E::SupplierPayment { amount, tender } => moved(amount, A::PAYABLE, tender.account()),
        E::ConsignmentSettlement { amount, tender } => moved(amount, A::CONSIGNORS, tender.account()),
        E::LeaverPaid { amount, tender } => moved(amount, A::LEAVERS, tender.account()),
        E::GoodsReceipt(ref purchase) => received(purchase),
        E::PurchaseReturn(ref purchase) => received(purchase).mirrored(),
        E::StockCount { unit, difference } => either(difference, stock(unit), A::STOCK_OVER, A::STOCK_SHORT),
        E::WriteOff { unit, cost } => moved(cost, A::SPOILED, stock(unit)),
        E::TransferSent { from, cost, .. } => moved(cost, A::STOCK_ON_ITS_WAY, stock(from)),
        E::TransferReceived { to, cost, received } => arrived(to, cost, received),
        E::CashOut { account, amount, tender } => moved(amount, account, tender.account()),
        E::CashIn { account, amount, tender } => moved(amount, tender.account(), account),
        E::Drop { to: DropTo::Safe, amount } => moved(amount, A::SAFE, A::TILL_CASH),
        E::Drop { to: DropTo::Bank, amount } => moved(amount, A::DEPOSIT_ON_ITS_WAY, A::TILL_CASH),
        E::BankDepositConfirmed { amount, fee } => banked(amount, fee, A::BANK_CHARGES, A::DEPOSIT_ON_ITS_WAY),
        E::ShiftOpened { difference } => moved(difference, A::TILL_CASH, A::SAFE),
        E::ShiftClosed { difference, charge, drops, deposit } => shift_closed(difference, charge, drops + deposit),
        E::TenderMoved { from, to, amount, closed } => tender_moved(from, to, amount, closed),
        E::Opening { ref balances } => Page::default().all(balances).rest_on(A::CLEARING),
        E::Manual { ref balances } => Page::default().all(balances),
        E::SavingDeposit { kind, amount, tender } => moved(amount, tender.account(), saving(kind)),
        E::SavingWithdrawal { kind, amount, tender } => moved(amount, saving(kind), tender.account()),
        E::SavingInterest { amount, pph } => interest(amount, pph, A::SUKARELA),
        E::TermInterest { amount, pph } => interest(amount, pph, A::SAVINGS_INTEREST_DUE),
        E::TermRenewed { amount } => moved(amount, A::SAVINGS_INTEREST_DUE, A::BERJANGKA),
        E::TermClosed { principal, held, interest: earned, pph, tender } => {
            moved(principal, A::BERJANGKA, tender.account())
                .and(moved(held, A::SAVINGS_INTEREST_DUE, tender.account()))
                .and(interest(earned, pph, tender.account()))
        }
        E::MemberLeft { ref savings, kasbon, loan, jasa, penalty, accrued, claims } => {
            let left = closing::left(savings, kasbon, loan, [jasa, penalty]).and(lost(accrued));
            left.and(moved(claims, A::LEAVERS, A::OTHER_INCOME))
        }
        E::LoanDisbursed { principal, fee, tender } => {
            moved(principal - fee, A::LOANS, tender.account()).and(moved(fee, A::LOANS, A::LOAN_FEES))
        }
        E::LoanPayment { principal, jasa, penalty, accrued, tender } => moved(principal, tender.account(), A::LOANS)
            .and(moved(jasa - accrued, tender.account(), A::LOAN_JASA))
            .and(moved(accrued, tender.account(), A::JASA_DUE))
            .and(moved(penalty, tender.account(), A::LOAN_PENALTIES)),
        E::LoanProvision { amount } => moved(amount, A::CREDIT_LOSS, A::LOAN_ALLOWANCE),
        E::LoanAccrual { amount } => moved(amount, A::JASA_DUE, A::LOAN_JASA),
        E::LoanWrittenOff { amount, accrued } => moved(amount, A::LOAN_ALLOWANCE, A::LOANS).and(lost(accrued)),
        E::Depreciation { amount } => moved(amount, A::DEPRECIATION, A::DEPRECIATION_TAKEN),
        E::VoucherSold { amount, tender } => moved(amount, tender.account(), A::VOUCHERS),
        E::FundUsed { account, amount, tender } => moved(amount, account, tender.account()),
        E::PpnSettlement { output, input } => ppn_settled(output, input),
        E::YearClose { ref balances, beside } => closing::year(balances, beside),
        E::NewYear { member, nonmember, carried } => closing::new_year(member, nonmember, carried),
        E::ShuAllocation { ref pools, ref accounts, village, loss_absorbed } => {
            closing::allocated(pools, accounts, village, loss_absorbed)
        }
        E::ShuPaid { ref to } => closing::paid(to),
        // Of those who never came, back to the reserve (koperasi 2.6).
        E::ShuLapsed { amount } => moved(amount, A::SHU_PAYABLE, A::RESERVES),
    }
}

/// All that was sent, and what is more or less of it.
fn arrived(to: Goods, cost: Rupiah, received: Rupiah) -> Page {
    let differs = either(received - cost, stock(to), A::STOCK_OVER, A::STOCK_SHORT);
    moved(cost, stock(to), A::STOCK_ON_ITS_WAY).and(differs)
}

fn moved(amount: Rupiah, debit: A, credit: A) -> Page {
    Page::default().debit(debit, amount).credit(credit, amount)
}

/// Jasa that was income and that nobody owes any more: it never came, so that the income is what did.
fn lost(accrued: Rupiah) -> Page {
    moved(accrued, A::LOAN_JASA, A::JASA_DUE)
}

/// Interest on savings, with the tax held back of it (J51).
fn interest(amount: Rupiah, pph: Rupiah, to: A) -> Page {
    moved(amount - pph, A::SAVINGS_INTEREST, to).and(moved(pph, A::SAVINGS_INTEREST, A::INCOME_TAX))
}

/// Money that waited comes to the bank, less what the bank keeps (J06, J32).
fn banked(gross: Rupiah, kept: Rupiah, expense: A, waited: A) -> Page {
    moved(gross - kept, A::BANK, waited).and(moved(kept, expense, waited))
}

/// The difference is the shop's, unless the manager decided that the cashier owes it (J29, J30).
fn shift_closed(difference: Rupiah, charge: bool, drops: Rupiah) -> Page {
    let short = if charge { A::STAFF_RECEIVABLE } else { A::CASH_SHORT };
    moved(drops, A::SAFE, A::TILL_CASH).and(either(difference, A::TILL_CASH, A::CASH_OVER, short))
}

/// Money is taken from where it was written and put where it is. A drawer whose shift is closed was made right by its
/// difference, so that takes the other side.
fn tender_moved(from: Means, to: Means, amount: Rupiah, closed: bool) -> Page {
    let account = |means: Means| match (means, closed) {
        (Means::Cash, true) => A::CASH_SHORT,
        (means, _) => means.account(),
    };
    moved(amount, account(to), account(from))
}

/// What was paid to suppliers above what was collected is carried into the next month: nobody pays it out (J52).
fn ppn_settled(output: Rupiah, input: Rupiah) -> Page {
    let input = input.min(output);
    moved(input, A::PPN_OUT, A::PPN_IN).and(moved(output - input, A::PPN_OUT, A::BANK))
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
        LineKind::Goods if line.spoiled => Page::default().credit(A::SPOILED, line.cost),
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
        A::SAVINGS_CASH | A::SAVINGS_BANK | A::LOANS | A::JASA_DUE | A::LOAN_ALLOWANCE => Unit::SimpanPinjam,
        A::LOAN_JASA | A::LOAN_PENALTIES | A::LOAN_FEES | A::SAVINGS_INTEREST | A::CREDIT_LOSS => Unit::SimpanPinjam,
        _ => Unit::Kantor,
    }
}

#[cfg(test)]
mod tests;
