//! JSON: an array of flat objects, one a line. Figures are integers; null where a member is not there.
//!
//! Pure.

use serde_json::{Map, Value};

use crate::domain::accounting::form::PostingRow;
use crate::reports::journal::Entry;
use crate::reports::table::{Cell, Table, tenths_written};
use crate::reports::trial_balance::sides;

/// An array that is written object by object, so that a year of sales need not be in memory at once.
#[derive(Debug, Default)]
pub struct Array {
    begun: bool,
}

impl Array {
    /// The next object, with what parts it from the one before.
    pub fn object(&mut self, object: Map<String, Value>) -> String {
        let lead = if self.begun { ",\n" } else { "[\n" };
        self.begun = true;
        format!("{lead}{}", Value::Object(object))
    }

    pub fn end(self) -> &'static str {
        if self.begun { "\n]\n" } else { "[]\n" }
    }
}

pub fn table(table: &Table) -> String {
    let mut array = Array::default();
    let mut text = String::new();
    for row in table.rows() {
        let fields = table.read_columns().zip(table.read_cells(row));
        let fields = fields.map(|(column, cell)| (column.name.to_owned(), value(cell)));
        text.push_str(&array.object(fields.collect()));
    }
    text + array.end()
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Nothing => Value::Null,
        Cell::Words(words) => words.as_str().into(),
        Cell::Money(amount) => amount.amount().into(),
        Cell::Quantity(quantity) => quantity.milli().into(),
        Cell::Number(number) => (*number).into(),
        Cell::Date(date) => date.to_string().into(),
        Cell::Time(instant) => instant.to_string().into(),
        Cell::Percent(tenths) => tenths_written(*tenths, '.').into(),
        Cell::Term(term) => term.code.as_str().into(),
    }
}

/// Objects of one transaction, a posting each; `n` is its place in the journal, from 1.
pub fn entry(array: &mut Array, n: u64, entry: &Entry) -> String {
    let objects = entry.postings.iter().map(|posting| {
        let (debit, credit) = sides(posting.amount);
        let mut object = Map::new();
        let mut field = |name: &str, value: Value| object.insert(name.to_owned(), value);
        field("n", n.into());
        field("date", entry.date.to_string().into());
        field("event", entry.kind.as_str().into());
        field("reference", entry.reference.as_str().into());
        field("account", posting.account.to_string().into());
        field("debit", debit.amount().into());
        field("credit", credit.amount().into());
        field("unit", posting.unit.as_str().into());
        let member = posting.member.as_str();
        field("member", if member.is_empty() { Value::Null } else { member.into() });
        array.object(object)
    });
    objects.collect()
}

/// Postings of business events, as `gerai journal --events` answers.
pub fn postings(rows: &[PostingRow]) -> String {
    let mut array = Array::default();
    let mut text = String::new();
    for (n, account, debit, credit) in rows {
        let mut object = Map::new();
        object.insert("n".to_owned(), (*n).into());
        object.insert("account".to_owned(), account.to_string().into());
        object.insert("debit".to_owned(), debit.amount().into());
        object.insert("credit".to_owned(), credit.amount().into());
        text.push_str(&array.object(object));
    }
    text + array.end()
}
