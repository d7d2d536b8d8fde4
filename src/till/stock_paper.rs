//! The paper of a document of the stock room: one form for all, filled with what the document has.
//!
//! Pure. Always holds: every field that the form knows is there, empty where the document has none.

use serde_json::{Value, json};

use super::slip::{self, Slip};
use super::{Effect, Trouble, Turn};
use crate::domain::event::stock;
use crate::domain::goods::consigned::Consigned;
use crate::domain::id::{ReceiptNumber, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// A line on it.
#[derive(Clone, Debug, Default)]
pub(super) struct PaperLine {
    pub name: String,
    pub unit: String,
    pub quantity: Quantity,
    pub bonus: Quantity,
    pub batch: String,
    pub expiry: Option<BusinessDate>,
    /// `None` where the paper says no money: a transfer, an order.
    pub amount: Option<Rupiah>,
    /// Another quantity than ordered or sent.
    pub differs: bool,
    /// What became of a consignor's goods; the quantity is what was sold of them.
    pub consigned: Option<Consigned>,
}

/// What a document has to say beside its lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Paper {
    /// `order` `received` `sent-back` `paid` `settled` `sent` `arrived` `counted` `written-off` `repacked`
    /// `shop-paid` `delivered` `papers-destroyed`.
    pub kind: &'static str,
    pub document: String,
    pub party: String,
    pub faktur: String,
    pub due: Option<BusinessDate>,
    /// Codes of places, empty for none.
    pub place: &'static str,
    pub to: &'static str,
    pub reason: String,
    /// When a consignor was paid before.
    pub since: Option<BusinessDate>,
    pub lines: Vec<PaperLine>,
    pub amount: Rupiah,
    pub ppn: Rupiah,
    pub freight: Rupiah,
    pub total: Option<Rupiah>,
    /// `credit` `safe` `bank` `consignment`, empty for none.
    pub paid: String,
    /// Names of who saw it and signs for it.
    pub witnesses: Vec<String>,
    /// Of an order: `biasa`, or the register that watches its goods (A14); empty for none.
    pub form: &'static str,
    /// Who answers for an order of watched goods or checked medicine that came in, with the licence to practise; empty
    /// for none.
    pub pharmacist: String,
    pub sipa: String,
    /// She is a pharmacy technician, the licence a SIPTTK.
    pub technician: bool,
    /// The health office sees it too: narcotics and psychotropics (A12).
    pub health_office: bool,
    /// What was destroyed that is no goods: which papers, of which dates, how many sheets (A33).
    pub papers: Option<(&'static str, BusinessDate, BusinessDate, i64)>,
    /// It was printed before.
    pub again: Option<Printed>,
}

/// When a paper was printed first, and who did what it says.
#[derive(Clone, Debug)]
pub(super) struct Printed {
    pub at: Instant,
    pub by: UserId,
}

impl Paper {
    pub fn of(self, turn: &Turn<'_>, slip: &stock::Slip) -> Result<Effect, Trouble> {
        self.printed(turn, (slip.till.as_str(), Some(slip.number)), slip.date)
    }

    /// One that goes with a receipt and has no number of its own.
    pub fn beside(self, turn: &Turn<'_>, receipt: &ReceiptNumber) -> Result<Effect, Trouble> {
        let paper = Self { document: receipt.to_string(), ..self };
        paper.printed(turn, (receipt.till.as_str(), None), receipt.date)
    }

    fn printed(
        self,
        turn: &Turn<'_>,
        (till, number): (&str, Option<u32>),
        date: BusinessDate,
    ) -> Result<Effect, Trouble> {
        let approver = turn.consent.approver.as_ref().map_or("", |approver| approver.name.as_str());
        let differs = self.lines.iter().any(|line| line.differs);
        let lines: Vec<Value> = self.lines.iter().map(line).collect();
        let mut head = Slip::new(turn, turn.user()?, date);
        if let Some(first) = &self.again {
            let local = turn.till.zone.local(first.at);
            let by = turn.lookup.user(&first.by)?.map_or_else(|| first.by.to_string(), |user| user.name);
            head = head.with("day", json!(local.date)).with("time", slip::time(local)).with("cashier", by);
        }
        let paper = head
            .with("copy", self.again.is_some())
            .with("till", till)
            .with("number", json!(number))
            .with("kind", self.kind)
            .with("document", self.document)
            .with("party", self.party)
            .with("faktur", self.faktur)
            .with("due", json!(self.due))
            .with("place", self.place)
            .with("to", self.to)
            .with("reason", self.reason)
            .with("since", json!(self.since))
            .with("lines", lines)
            .with("differs", differs)
            .with("amount", self.amount.amount())
            .with("ppn", self.ppn.amount())
            .with("freight", self.freight.amount())
            .with("total", json!(self.total))
            .with("paid", self.paid)
            .with("witnesses", self.witnesses)
            .with("health_office", self.health_office)
            .with(
                "papers",
                json!(self.papers.map(|(papers, from, to, count)| {
                    json!({ "of": papers, "from": from, "to": to, "count": count })
                })),
            )
            .with("form", self.form)
            .with("pharmacist_name", self.pharmacist)
            .with("sipa", self.sipa)
            .with("technician", self.technician)
            .with("approved_by", approver);
        Ok(paper.paper("stock_document"))
    }
}

fn line(line: &PaperLine) -> Value {
    json!({
        "name": line.name,
        "unit": line.unit,
        "qty_milli": line.quantity,
        "bonus_milli": line.bonus,
        "batch": line.batch,
        "expiry": line.expiry,
        "amount": line.amount,
        "differs": line.differs,
        "consigned": line.consigned.map(consigned),
    })
}

fn consigned(moved: Consigned) -> Value {
    json!({
        "came": moved.came,
        "returned": moved.returned,
        "sent_back": moved.sent_back,
        "missing": moved.missing,
        "left": moved.left,
    })
}
