//! What follows when a finished sale is corrected: goods back, money back, another member, another tender.
//!
//! Pure. Always holds: a return's rows are the negatives of the rows of what it returns; sums per sale and line say
//! what is left to return, whichever till took it back.

use super::cash::{drawer, sums, turnover};
use super::{Balance, NoteRow, ReturnedPart, Row, SaleLineRow, SaleRow, SaleStatus, warehouse};
use crate::domain::event::after_sale::{Condition, MemberAttached, ReturnedLine, SaleReturned, TenderCorrected};
use crate::domain::event::{Envelope, SoldLine};
use crate::domain::goods::product::Place;
use crate::domain::id::{MemberNumber, SaleId};
use crate::domain::money::Rupiah;

pub fn returned(envelope: &Envelope, back: &SaleReturned) -> Vec<Row> {
    let mut rows = vec![Row::Sale(Box::new(SaleRow {
        sale: back.sale,
        receipt: back.receipt.clone(),
        at: envelope.at,
        date: back.date,
        shift: Some(back.shift),
        cashier: envelope.actor.to_string(),
        member: back.member.clone(),
        counts: back.counts,
        gross: -back.gross,
        discount: -back.discount,
        total: -back.total,
        rounding: -back.rounding,
        payable: -back.payable,
        cost: back.lines.iter().map(|line| -line.sold.cost).sum(),
        status: if back.void { SaleStatus::Batal } else { SaleStatus::Retur },
        imported: false,
    }))];
    for (n, line) in (1..).zip(&back.lines) {
        rows.push(line_row(back, n, &line.sold));
        rows.push(Row::Returned { sale: back.of_sale, line: line.line, part: part(&line.sold) });
        rows.extend(stock(line));
        rows.extend(no_longer_due(&line.sold));
        rows.extend(limit(back, &line.sold));
    }
    rows.extend((1..).zip(&back.tenders).map(|(n, part)| Row::Tender {
        n,
        sale: back.sale,
        tender: part.tender.clone(),
        amount: -part.amount,
        tendered: -part.tendered,
        change: Rupiah::ZERO,
    }));
    rows.extend(back.tenders.iter().map(|part| Row::Refunded {
        sale: back.of_sale,
        tender: part.tender.clone(),
        paid: part.amount,
    }));
    if back.void {
        rows.push(Row::Voided { sale: back.of_sale });
    }
    rows.extend(super::dispensed::returned(back));
    rows.extend(purchases(back));
    rows.extend(balances(back));
    rows.extend(money(back));
    rows.extend(warehouse::returned(back));
    rows
}

fn line_row(back: &SaleReturned, n: u32, line: &SoldLine) -> Row {
    Row::SaleLine(Box::new(SaleLineRow {
        sale: back.sale,
        n,
        date: back.date,
        sku: line.sku.clone(),
        book: line.book,
        unit: line.unit.clone(),
        qty_milli: -line.qty_milli,
        base_milli: -line.qty_milli.in_base(line.factor),
        price: line.price,
        tier: Some(line.tier),
        amount: -line.amount,
        discount: -line.discount,
        cost: -line.cost,
        short_milli: -line.short_milli,
    }))
}

fn part(line: &SoldLine) -> ReturnedPart {
    ReturnedPart {
        qty_milli: line.qty_milli,
        amount: line.amount,
        discount: line.discount,
        ppn: line.ppn_amount,
        cost: line.cost,
        due: line.due,
    }
}

/// Good goods go back into their lots, those for the supplier into quarantine with their value; damaged ones are gone.
fn stock(line: &ReturnedLine) -> Vec<Row> {
    let sold = &line.sold;
    let place = match line.condition {
        Condition::Good => sold.place,
        Condition::Supplier => Place::Karantina,
        Condition::Damaged => return Vec::new(),
    };
    let ours = |cost: Rupiah| if sold.consignment { Rupiah::ZERO } else { cost };
    let row = |lot, milli, cost| Row::Stock { sku: sold.sku.clone(), lot, place, milli, value: ours(cost) };
    let mut rows: Vec<Row> =
        sold.drawn.iter().map(|drawn| row(Some(drawn.lot.clone()), drawn.qty_milli, drawn.cost)).collect();
    if !sold.short_milli.is_zero() || !sold.short_cost.is_zero() {
        rows.push(row(None, sold.short_milli, sold.short_cost));
    }
    rows
}

/// What came back was not sold, whatever it is like now: its owner gets nothing for it (R51).
fn no_longer_due(line: &SoldLine) -> Option<Row> {
    let delta = -line.due;
    (line.consignment && !delta.is_zero()).then(|| Row::ConsignedDue { sku: line.sku.clone(), delta })
}

/// What came back may be bought again on the same day, by whomever it was counted for (R25, apotek A27).
fn limit(back: &SaleReturned, line: &SoldLine) -> Option<Row> {
    let limit = line.limit.clone()?;
    let key = match back.limit_key.is_empty() {
        false => back.limit_key.clone(),
        true => back.member.as_ref()?.as_str().to_owned(),
    };
    Some(Row::LimitUse { limit, key, date: back.of_date, milli: -line.qty_milli.in_base(line.factor) })
}

/// In the year of the return; a void in the year of the sale, which is the same day's (koperasi 1.6).
fn purchases(back: &SaleReturned) -> Option<Row> {
    let member = back.member.clone().filter(|_| back.counts)?;
    let counted: Rupiah = back.lines.iter().map(|line| counted(&line.sold)).sum();
    let year = if back.void { back.of_date.year() } else { back.date.year() };
    (!counted.is_zero()).then_some(Row::Purchases { member, year, delta: -counted })
}

fn counted(line: &SoldLine) -> Rupiah {
    line.amount - line.discount - line.ppn_amount
}

/// Less kasbon owed, sukarela and vouchers given back.
fn balances(back: &SaleReturned) -> Vec<Row> {
    let mut rows = Vec::new();
    for part in &back.tenders {
        rows.extend(changed(part.tender.as_str(), back.member.as_ref(), -part.amount));
        if part.tender == "voucher" {
            rows.push(Row::Voucher { code: part.reference.clone(), delta: part.amount });
        }
    }
    rows
}

/// What a tender of this amount does to the member's balances.
fn changed(tender: &str, member: Option<&MemberNumber>, amount: Rupiah) -> Option<Row> {
    let (balance, delta) = match tender {
        "kasbon" => (Balance::Kasbon, amount),
        "sukarela" => (Balance::Sukarela, -amount),
        _ => return None,
    };
    Some(Row::MemberBalance { member: member?.clone(), balance, delta, imported: false })
}

fn money(back: &SaleReturned) -> Vec<Row> {
    let cash: Rupiah = back.tenders.iter().filter(|part| part.tender == "cash").map(|part| part.amount).sum();
    let lines: Vec<&SoldLine> = back.lines.iter().map(|line| &line.sold).collect();
    let (count, total) = if back.void { ("voids", "void_total") } else { ("returns", "return_total") };
    let own = [
        ("cash_refunds", cash.amount()),
        ("rounding", -back.rounding.amount()),
        ("receipts", 1),
        (count, 1),
        (total, back.total.amount()),
    ];
    let mut rows: Vec<Row> = sums(back.shift, own).collect();
    rows.extend(turnover(back.shift, &back.tenders, &lines, back.counts, -1));
    rows.extend(drawer(Some(&back.receipt.till), -cash));
    rows.push(Row::Note(Box::new(NoteRow {
        kind: if back.void { "void" } else { "return" }.to_owned(),
        date: Some(back.date),
        shift: Some(back.shift),
        receipt: Some(back.of.clone()),
        member: back.member.clone(),
        code: back.receipt.to_string(),
        amount: -cash,
        second: back.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}

pub fn attached(attached: &MemberAttached) -> Vec<Row> {
    let sale = attached.sale;
    let mut rows = vec![Row::SaleMember { sale, member: attached.member.clone(), counts: attached.counts }];
    let year = attached.sale_date.year();
    let moved = |member: Option<&MemberNumber>, delta: Rupiah| {
        let member = member.filter(|_| !delta.is_zero())?;
        Some(Row::Purchases { member: member.clone(), year, delta })
    };
    rows.extend(moved(attached.was.as_ref().filter(|_| attached.was_counts), -attached.counted));
    rows.extend(moved(attached.member.as_ref().filter(|_| attached.counts), attached.counted));
    rows.push(Row::Note(Box::new(NoteRow {
        kind: "member_attached".to_owned(),
        date: Some(attached.date),
        receipt: Some(attached.receipt.clone()),
        member: attached.member.clone(),
        code: attached.was.as_ref().map_or(String::new(), |was| was.as_str().to_owned()),
        amount: attached.counted,
        second: attached.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}

/// A drawer whose shift is closed keeps its Z: the correction is in the books alone.
pub fn tender_corrected(corrected: &TenderCorrected) -> Vec<Row> {
    let (from, to, amount) = (corrected.from.as_str(), corrected.to.as_str(), corrected.amount);
    let sale: SaleId = corrected.sale;
    let mut rows = vec![Row::TenderMoved { sale, from: from.to_owned(), to: to.to_owned(), amount: corrected.amount }];
    rows.extend(changed(from, corrected.member.as_ref(), -amount));
    rows.extend(changed(to, corrected.member.as_ref(), amount));
    if !corrected.closed {
        let key = |tender: &str| if tender == "cash" { "cash_sales".to_owned() } else { tender.to_owned() };
        let shift = corrected.shift;
        rows.push(Row::ShiftSum { shift, key: key(from), amount: -amount.amount() });
        rows.push(Row::ShiftSum { shift, key: key(to), amount: amount.amount() });
        let cash = |tender: &str| if tender == "cash" { amount } else { Rupiah::ZERO };
        rows.extend(drawer(Some(&corrected.till), cash(to) - cash(from)));
    }
    rows.extend(sums(corrected.shift, [("tender_corrections", 1)]));
    rows.push(Row::Note(Box::new(NoteRow {
        kind: "tender_corrected".to_owned(),
        date: Some(corrected.date),
        shift: Some(corrected.shift),
        receipt: Some(corrected.receipt.clone()),
        code: format!("{from} {to}"),
        amount,
        second: corrected.approved_by.clone(),
        ..NoteRow::default()
    })));
    rows
}
