//! `recall`: what became of a batch that is called back: what is left where, who bought it, how it came and went (A34).
//!
//! Pure. Always holds: buyers are members by number and prescriptions by number; names and phones stand there only
//! where they were asked for by who may see them (A38).

use super::stock_card::document;
use super::table::{Cell, Column, Kind, Table};
use super::terms;
use crate::domain::goods::recall::{Fate, Recall, Step};
use crate::domain::text::Text;

const COLUMNS: &[Column] = &[
    Column::new("what", "report-recall-what", Kind::Words),
    Column::new("date", "report-date", Kind::Date),
    Column::new("document", "report-document", Kind::Words),
    Column::new("reference", "report-reference", Kind::Words),
    Column::new("location", "report-location", Kind::Words),
    Column::new("qty_milli", "report-quantity", Kind::Quantity),
    Column::new("unit", "report-unit", Kind::Words),
    Column::new("member", "report-member", Kind::Words),
    Column::new("prescription", "report-prescription", Kind::Words),
    Column::new("buyer", "report-recall-buyer", Kind::Words),
    Column::new("phone", "report-phone", Kind::Words),
];

pub fn table(recall: &Recall) -> Table {
    let mut table = Table::new(head(recall), COLUMNS);
    for step in &recall.steps {
        table.push(row(recall, step));
    }
    table
}

fn head(recall: &Recall) -> Vec<Text> {
    let of = Text::new("report-recall-of").with("name", recall.name.as_str()).with("batch", recall.batch.as_str());
    let sums = Text::new("report-recall-sums")
        .with("left", recall.sum(Fate::Left))
        .with("sold", recall.sum(Fate::Sold))
        .with("returned", recall.sum(Fate::Returned))
        .with("out", recall.with_buyers())
        .with("unit", recall.unit.as_str());
    let mut head = vec![Text::new("report-recall"), of, sums];
    head.extend(recall.expiry.map(|expiry| Text::new("report-recall-expiry").with("expiry", expiry)));
    let supplier = recall.supplier.as_deref();
    head.extend(supplier.map(|name| Text::new("report-recall-supplier").with("name", name)));
    head.push(Text::new(if recall.blocked { "report-recall-blocked" } else { "report-recall-not-blocked" }));
    head
}

fn row(recall: &Recall, step: &Step) -> Vec<Cell> {
    let buyer = step.receipt.as_ref().and_then(|receipt| recall.buyers.get(receipt));
    let said = |words: &str| Cell::words(words);
    vec![
        what(step.fate),
        Cell::maybe(step.date, Cell::Date),
        if step.document.is_empty() { said("") } else { document(step.document) },
        said(&step.reference),
        terms::place(step.place),
        Cell::Quantity(step.quantity),
        said(&recall.unit),
        said(buyer.and_then(|buyer| buyer.member.as_ref()).map_or("", |member| member.as_str())),
        said(buyer.map_or("", |buyer| &buyer.prescription)),
        said(buyer.map_or("", |buyer| &buyer.name)),
        said(buyer.map_or("", |buyer| &buyer.phone)),
    ]
}

fn what(fate: Fate) -> Cell {
    Cell::term(
        fate.code(),
        match fate {
            Fate::Left => "report-recall-left",
            Fate::Sold => "report-recall-sold",
            Fate::Returned => "report-recall-returned",
            Fate::Came => "report-recall-came",
            Fate::Gone => "report-recall-gone",
        },
    )
}
