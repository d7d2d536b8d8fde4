//! What was put aside for the auditor, as a person reads it: which paper it was, why it is not in the books, what to
//! do.
//!
//! Always holds: read from the ledger and from nowhere else, so that all see the same list; where it does not answer
//! that is said. Text that came over the network passes the sanitiser. Nothing is taken off the shelf: it is evidence.
//! Neighbours: the shelf itself (`ledger/`), the screen (`app/screen/sync`), `gerai sync --shelf` (`cli/sync.rs`).

use super::nearby;
use super::sync;
use crate::domain::id::{DeviceId, TillLetter};
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Instant, Zone};
use crate::io::folder::Folder;
use crate::io::joined;
use crate::locale::{self, Language, format};
use crate::receipt::sanitise::printable;
use crate::store::{Mode, Store};
use crate::sync::gist::Gist;
use crate::sync::protocol::{Shelved, Why, path};

use super::join::JoinError;

/// A record that lies on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// When the ledger put it there.
    pub at: Instant,
    pub why: Reason,
    /// The till that wrote it, where that is known here.
    pub till: Option<TillLetter>,
    /// Its place in that till's log.
    pub seq: Option<u64>,
    /// What it was, as far as it can be read.
    pub what: Option<Paper>,
    /// What the ledger has at its place.
    pub stands: Option<Paper>,
}

/// Why a record is not in the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Another record stands in its place.
    Taken,
    /// Its till may not send any more.
    Revoked,
    /// Hash, signature or form is wrong.
    Bad,
}

/// A paper, by what finds it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Key of the word for its kind.
    pub kind: &'static str,
    /// The event's own word, for a kind without a word.
    pub event: String,
    pub number: String,
    pub date: Option<BusinessDate>,
    pub at: Option<Instant>,
    pub amount: Option<Rupiah>,
}

impl Paper {
    fn of(gist: Gist) -> Self {
        let event = printable(&gist.kind);
        let kind = match event.as_str() {
            "sale_completed" => "shelf-kind-sale",
            "sale_returned" => "shelf-kind-return",
            "cash_moved" => "shelf-kind-cash",
            "saving_moved" => "shelf-kind-saving",
            "kasbon_paid" | "loan_paid" => "shelf-kind-repaid",
            "shift_opened" => "shelf-kind-opened",
            "shift_closed" => "shelf-kind-closed",
            "goods_received" => "shelf-kind-received",
            _ => "shelf-kind-other",
        };
        Self {
            kind,
            event,
            number: printable(&gist.number),
            date: gist.date.parse().ok(),
            at: gist.at.parse().ok(),
            amount: gist.amount.map(Rupiah::of),
        }
    }

    /// *Penjualan 261124-A-0012 · 24 Nov 2026 09.14 · Rp35.000*: what of it is known.
    pub fn words(&self, zone: &Zone, language: Language) -> String {
        let mut words = locale::say(language, &Text::new(self.kind).with("event", self.event.as_str()));
        if !self.number.is_empty() {
            words = format!("{words} {}", self.number);
        }
        let local = self.at.map(|at| zone.local(at));
        if let Some(date) = self.date.or(local.map(|local| local.date)) {
            words = format!("{words} · {}", format::date_short(language, date));
        }
        if let Some(local) = local {
            words = format!("{words} {}", format::time_on_screen(local));
        }
        match self.amount {
            Some(amount) => format!("{words} · {}", format::money_on_screen(amount)),
            None => words,
        }
    }
}

impl Aside {
    fn of(shelved: Shelved, letters: &[(DeviceId, TillLetter)]) -> Self {
        let letter = |device| letters.iter().find(|(known, _)| *known == device).map(|(_, till)| till.clone());
        Self {
            at: shelved.at,
            why: match shelved.why {
                Why::OtherBytes => Reason::Taken,
                Why::Revoked => Reason::Revoked,
                _ => Reason::Bad,
            },
            till: shelved.device.and_then(letter),
            seq: shelved.seq,
            what: shelved.gist.map(Paper::of),
            stands: shelved.stands.map(Paper::of),
        }
    }

    /// What it was: the paper, where it can be read, else that it cannot.
    pub fn title(&self, zone: &Zone, language: Language) -> String {
        match &self.what {
            Some(paper) => paper.words(zone, language),
            None => locale::say(language, &Text::new("shelf-unreadable")),
        }
    }

    /// What the books have in its place, where they have something.
    pub fn beside(&self, zone: &Zone, language: Language) -> Option<String> {
        let stands = self.stands.as_ref()?.words(zone, language);
        Some(locale::say(language, &Text::new("shelf-stands").with("paper", stands)))
    }

    /// Why it is here, and what to do.
    pub fn advice(&self) -> [Text; 2] {
        let (why, what) = match self.why {
            Reason::Taken => ("shelf-why-other", "shelf-do-other"),
            Reason::Revoked => ("shelf-why-revoked", "shelf-do-revoked"),
            Reason::Bad => ("shelf-why-bad", "shelf-do-bad"),
        };
        let till = self.till.as_ref().map_or("?", TillLetter::as_str);
        let seq = self.seq.map_or_else(|| "?".to_owned(), |seq| seq.to_string());
        [Text::new(why).with("till", till).with("seq", seq), Text::new(what).with("till", till)]
    }
}

/// Who reads it: whoever answers for the tills (koperasi 6.5, *users, roles, devices*).
pub fn may_read(role: Role) -> bool {
    access::sees(role, Act::SetUsers)
}

/// The whole shelf, the newest first; the ledger gives the oldest thousand.
pub fn read(folder: &Folder) -> Result<Vec<Aside>, JoinError> {
    let joined = joined::read(folder)?.ok_or(JoinError::NotJoined)?;
    let store = Store::open(folder.database(), Mode::ReadOnly)?;
    let letters: Vec<_> = store.letters()?.into_iter().map(|(device, till, _)| (device, till)).collect();
    let mut line = nearby::line(folder, &joined)?;
    let response = line.get(path::SHELF)?;
    let shelved: Vec<Shelved> = sync::read(&response, &[200])?;
    let mut aside: Vec<Aside> = shelved.into_iter().map(|shelved| Aside::of(shelved, &letters)).collect();
    aside.sort_by_key(|aside| std::cmp::Reverse(aside.at));
    Ok(aside)
}

#[cfg(test)]
mod tests;
