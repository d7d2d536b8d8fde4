//! Event ↔ body: the JSON of a record, and of its private part.
//!
//! Pure. Always holds: no raw line break stands in what is written; every kind ever released is read for ever (a sample
//! body of each is in the tests); a kind or content of a newer program is [`Content::Unknown`], not an error.
//! Neighbours: hash and signature (`record.rs`), runs of records (`chain.rs`).

use serde::Deserialize;

use super::text::{hex, unhex};
use crate::domain::event::{Envelope, Event, Happening, Personal};
use crate::domain::id::{CoopId, DeviceId, UserId};
use crate::domain::time::Instant;

/// The version of the record format that this program writes.
pub const VERSION: u32 = 1;

/// Every kind that this program understands. [`body`] refuses to write one that is missing here.
pub const KINDS: [&str; 110] = [
    "device_enrolled",
    "settings_set",
    "user_set",
    "pin_set",
    "supplier_set",
    "product_set",
    "promo_set",
    "prices_set",
    "member_set",
    "lot_opened",
    "loan_taken",
    "balances_opened",
    "sale_imported",
    "shift_opened",
    "sale_completed",
    "shift_closed",
    "receipt_reprinted",
    "sale_returned",
    "member_attached",
    "tender_corrected",
    "sale_parked",
    "sale_fetched",
    "cash_moved",
    "saving_moved",
    "kasbon_paid",
    "loan_paid",
    "voucher_sold",
    "drawer_counted",
    "shift_handed_over",
    "day_closed",
    "tender_settled",
    "noted",
    "pin_failed",
    "pin_accepted",
    "member_pin_set",
    "member_pin_tried",
    "recovery_sheet_set",
    "label_printed",
    "goods_ordered",
    "goods_received",
    "goods_sent_back",
    "supplier_paid",
    "goods_moved",
    "goods_arrived",
    "stock_counted",
    "goods_written_off",
    "goods_repacked",
    "batch_blocked",
    "demand_missed",
    "pharmacist_signed",
    "prescription_received",
    "prescription_opened",
    "medicine_buyer_named",
    "prescription_screened",
    "complaint_noted",
    "sipnap_reported",
    "draft_noted",
    "year_closed",
    "year_opened",
    "books_locked",
    "journal_entered",
    "budget_agreed",
    "shu_allocated",
    "shu_reversed",
    "shu_paid",
    "shu_lapsed",
    "papers_destroyed",
    "member_applied",
    "membership_decided",
    "member_left",
    "leaver_paid",
    "consent_given",
    "member_erased",
    "personal_seen",
    "related_set",
    "loan_agreed",
    "loan_recovered",
    "loan_applied",
    "loan_surveyed",
    "loan_decided",
    "loan_disbursed",
    "loans_provisioned",
    "jasa_accrued",
    "loan_accrued",
    "loan_written_off",
    "interest_credited",
    "interest_paid",
    "term_opened",
    "term_interest",
    "term_renewed",
    "term_closed",
    "register_entered",
    "finding_noted",
    "finding_answered",
    "asset_listed",
    "personal_exported",
    "shop_set",
    "shop_paid",
    "storage_taken",
    "storage_given",
    "storage_charged",
    "storage_counted",
    "holder_set",
    "employer_set",
    "deduction_agreed",
    "payroll_listed",
    "payroll_posted",
    "payroll_taken",
    "list_taken",
    "list_undone",
];

/// What a body says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Known(Box<Event>),
    /// Of a newer program: kept, shipped on, skipped by projections with a warning.
    Unknown {
        kind: String,
        why: String,
    },
}

/// A body, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    pub envelope: Envelope,
    /// Of the bytes of the private part, where the record has or had one.
    pub private_sha256: Option<[u8; 32]>,
    pub content: Content,
}

/// Why bytes are no body at all, of whatever version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadBody {
    #[error("a raw line break stands in it")]
    RawLineBreak,
    #[error("not a body: {why}")]
    NotABody { why: String },
    #[error("seq 0")]
    SeqZero,
    #[error("lists in lists, deeper than {DEEPEST}")]
    TooDeep,
}

/// Objects and lists within one another that a body may have. Ours have a tenth of it; SQLite reads no JSON of more
/// than a thousand, so that one such record would stop every question about the log.
const DEEPEST: usize = 64;

/// Whether lists and objects stand in one another deeper than [`DEEPEST`].
pub(super) fn is_too_deep(json: &str) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    json.bytes().any(|byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// What stands in front of every body.
#[derive(Deserialize)]
struct Front {
    v: u32,
    coop: CoopId,
    device: DeviceId,
    seq: u64,
    at: Instant,
    actor: UserId,
    kind: String,
    #[serde(default)]
    private_sha256: Option<String>,
}

/// The body of a record: `v`, `coop`, `device`, `seq`, `at`, `actor`, `kind`, `private_sha256` where there is a private
/// part, then the fields of the kind.
///
/// # Panics
/// Where the kind is missing in [`KINDS`]: then this program could not read its own log.
pub fn body(envelope: &Envelope, event: &Event, private_sha256: Option<&[u8; 32]>) -> String {
    assert!(KINDS.contains(&event.kind()), "kind {} is missing in codec::KINDS", event.kind());
    let fields = serde_json::to_string(event).expect("an event holds nothing that JSON cannot");
    let opening = format!(r#"{{"kind":"{}""#, event.kind());
    let fields = fields.strip_prefix(&opening).expect("serde writes the tag first");
    let actor = serde_json::to_string(&envelope.actor).expect("a text is JSON");
    let Envelope { coop, device, seq, at, .. } = envelope;
    let private = private_sha256.map_or_else(String::new, |sha256| format!(r#","private_sha256":"{}""#, hex(sha256)));
    let kind = event.kind();
    let front = format!(r#""v":{VERSION},"coop":"{coop}","device":"{device}","seq":{seq},"at":"{at}","actor":{actor}"#);
    let body = format!(r#"{{{front},"kind":"{kind}"{private}{fields}"#);
    without_line_breaks(body)
}

/// The private part: `salt` (hex) and the personal fields that are filled.
pub fn private(personal: &Personal, salt: &[u8; 16]) -> String {
    let fields = serde_json::to_string(personal).expect("texts are JSON");
    let fields = fields.strip_prefix('{').expect("a struct is a JSON object");
    let comma = if fields == "}" { "" } else { "," };
    without_line_breaks(format!(r#"{{"salt":"{}"{comma}{fields}"#, hex(salt)))
}

/// Names what this program can read: another version of it, or of the list of kinds, is another text. Whoever kept
/// records of newer programs without rows notes it, and looks at them again under another one.
pub fn vocabulary() -> String {
    let kinds = super::record::sha256(&[VERSION.to_string().as_bytes(), KINDS.join(" ").as_bytes()]);
    format!("{} {}", env!("CARGO_PKG_VERSION"), hex(&kinds[..8]))
}

/// Reads a body of this or a newer program.
pub fn read_body(body: &str) -> Result<Decoded, BadBody> {
    if has_raw_line_break(body) {
        return Err(BadBody::RawLineBreak);
    }
    if is_too_deep(body) {
        return Err(BadBody::TooDeep);
    }
    let not_a_body = |error: serde_json::Error| BadBody::NotABody { why: error.to_string() };
    let front: Front = serde_json::from_str(body).map_err(not_a_body)?;
    if front.seq == 0 {
        return Err(BadBody::SeqZero);
    }
    let private_sha256 = match &front.private_sha256 {
        None => None,
        Some(digits) => Some(
            unhex(digits).ok_or_else(|| BadBody::NotABody { why: "private_sha256 is not 64 hex digits".to_owned() })?,
        ),
    };
    let Front { v, coop, device, seq, at, actor, kind, .. } = front;
    let content = if v != VERSION {
        Content::Unknown { kind, why: format!("version {v} of the record format") }
    } else if !KINDS.contains(&kind.as_str()) {
        Content::Unknown { kind, why: "a kind this version does not know".to_owned() }
    } else {
        match serde_json::from_str(body) {
            Ok(event) => Content::Known(Box::new(event)),
            Err(error) => Content::Unknown { kind, why: error.to_string() },
        }
    };
    Ok(Decoded { envelope: Envelope { coop, device, seq, at, actor }, private_sha256, content })
}

/// Reads a private part; `None` where it is not one. What a newer program has added is passed over.
pub fn read_private(private: &str) -> Option<Personal> {
    serde_json::from_str(private).ok()
}

impl Decoded {
    /// Event and private part as they were recorded; `None` for a content of a newer program.
    pub fn happening(self, private: Option<&str>) -> Option<Happening> {
        match self.content {
            Content::Known(event) => Some(Happening { event: *event, personal: private.and_then(read_private) }),
            Content::Unknown { .. } => None,
        }
    }
}

const LINE_BREAKS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

pub(crate) fn has_raw_line_break(text: &str) -> bool {
    text.contains(LINE_BREAKS)
}

/// Line breaks can stand within strings only, where their escape means the same. serde escapes LF and CR itself.
fn without_line_breaks(json: String) -> String {
    if !has_raw_line_break(&json) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for sign in json.chars() {
        match LINE_BREAKS.contains(&sign) {
            true => escaped.push_str(&format!("\\u{:04x}", u32::from(sign))),
            false => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
pub(crate) mod tests;
