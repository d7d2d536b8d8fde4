//! A statement as bytes: the same shift gives the same bytes on every machine, so that its hash means something.
//!
//! Pure. One figure a line, `name value`, in a fixed order; lists are numbered lines. Always holds: no value contains a
//! line break, whatever was typed; what comes later is appended, lines are neither renamed nor moved.

use std::fmt::{Display, Write};

use super::{ByMeans, Statement, Tally};
use crate::domain::drawer::fact::{Means, Purpose};
use crate::domain::sale::tender::Pieces;

/// The first line: what this is, and by which rules it is written.
const HEADER: &str = "gerai-z 1";

impl Statement {
    /// The bytes that are hashed: this statement, the hash of the newest sale's record, and the hash of the Z before
    /// (lower hex; empty for a till's first).
    pub fn canonical(&self, last_record: &str, previous: &str) -> String {
        let mut page = Page(format!("{HEADER}\n"));
        self.frame_lines(&mut page);
        self.sale_lines(&mut page);
        self.cash_lines(&mut page);
        self.event_lines(&mut page);
        page.line("last_record", last_record);
        page.line("previous", previous);
        page.0
    }

    fn frame_lines(&self, page: &mut Page) {
        page.line("shift", self.frame.shift);
        page.line("till", &self.frame.till);
        page.line("date", self.frame.date);
        page.line("number", self.frame.number.unwrap_or(0));
        page.line("from", self.from.map_or_else(String::new, |from| from.to_string()));
        page.line("until", self.frame.until);
        page.line("opened_by", self.opened_by.as_ref().map_or("", |by| by.as_str()));
        let number = |receipt: &Option<_>| receipt.as_ref().map_or_else(String::new, ToString::to_string);
        page.line("first", number(&self.first));
        page.line("last", number(&self.last));
        page.line("receipts", self.receipts);
    }

    fn sale_lines(&self, page: &mut Page) {
        page.tally("sales", self.sales);
        for means in Means::ALL {
            let ByMeans { sales, refunds } = self.of_means(means);
            page.tally(&format!("sales_{}", means.name()), sales);
            page.tally(&format!("refunds_{}", means.name()), refunds);
        }
        page.line("sembako", self.sembako.amount());
        page.line("obat", self.obat.amount());
        page.tally("member", self.member);
        page.tally("non_member", self.non_member);
        page.line("discounts", self.discounts.amount());
        page.line("rounding", self.rounding.amount());
        page.line("pkp", u8::from(self.frame.pkp));
        page.line("ppn", self.ppn.amount());
        page.tally("returns", self.returns);
        page.tally("voids", self.voids);
        page.tally("moved_tenders", self.moved_tenders);
    }

    fn cash_lines(&self, page: &mut Page) {
        page.line("opening", self.opening.amount());
        page.line("opening_difference", self.opening_difference.amount());
        for (purpose, name) in PURPOSES {
            page.tally(&format!("received_{name}"), self.received.get(&purpose).copied().unwrap_or_default());
            page.tally(&format!("paid_out_{name}"), self.paid_out.get(&purpose).copied().unwrap_or_default());
        }
        page.tally("received_at_a_bank", self.received_at_a_bank);
        page.tally("cash_in", self.cash_in);
        page.tally("cash_out", self.cash_out);
        page.tally("drops", self.drops);
        page.tally("drops_to_bank", self.drops_to_bank);
        page.line("expected", self.expected().amount());
        let amount = |amount: Option<crate::domain::money::Rupiah>| amount.map(|amount| amount.amount().to_string());
        page.line("counted", amount(self.counted()).unwrap_or_default());
        page.line("difference", amount(self.difference()).unwrap_or_default());
        page.line("left", self.left.amount());
        page.line("deposit", self.deposit().amount());
    }

    fn event_lines(&self, page: &mut Page) {
        page.line("reprints", self.reprints);
        page.line("no_sales", self.no_sales);
        page.line("overrides", self.overrides);
        page.tally("removed", self.removed);
        page.tally("cancelled", self.cancelled);
        page.line("ceilings_refused", self.ceilings_refused);
        page.line("ages_refused", self.ages_refused);
        page.line("training", self.training);
        for over in &self.hand_overs {
            page.line("hand_over", format_args!("{} {} {}", over.at, over.from, over.to));
        }
        for count in &self.counts {
            let pieces = written(&count.pieces);
            page.line("count", format_args!("{} {} {}{pieces}", count.at, count.by, count.total.amount()));
        }
        for approval in &self.approvals {
            let said = format_args!("{} {} {} {}", approval.at, approval.code, approval.asked, approval.by);
            page.line("approval", said);
        }
        for parked in &self.carried.parked {
            page.line("parked", format_args!("{} {}", parked.since, parked.amount.amount()));
        }
        for pending in &self.carried.pending_qris {
            page.line("pending_qris", format_args!("{} {}", pending.since, pending.amount.amount()));
        }
    }
}

const PURPOSES: [(Purpose, &str); 5] = [
    (Purpose::Kasbon, "kasbon"),
    (Purpose::Savings, "savings"),
    (Purpose::Instalment, "instalment"),
    (Purpose::Voucher, "voucher"),
    (Purpose::Other, "other"),
];

/// ` 100000=3 500=6`: as it is typed, largest first.
fn written(pieces: &Pieces) -> String {
    pieces.iter().rev().map(|(rupiah, count)| format!(" {rupiah}={count}")).collect()
}

struct Page(String);

impl Page {
    fn line(&mut self, name: &str, value: impl Display) {
        let value = value.to_string().replace(char::is_control, "?");
        let _ = writeln!(self.0, "{name} {value}");
    }

    fn tally(&mut self, name: &str, tally: Tally) {
        self.line(name, format_args!("{} {}", tally.count, tally.amount.amount()));
    }
}
