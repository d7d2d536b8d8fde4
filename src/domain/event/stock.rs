//! What happens to goods beside sales: ordered, received, sent back, moved, counted, written off, repacked, blocked;
//! and what suppliers are paid.
//!
//! Pure. Always holds: every part of a lot says what it stands in the books for and on which account, so that no
//! look-up is needed to fold or to post it. Words typed by people are in `private.words`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::LotId;
use crate::domain::goods::product::{Book, Place};
use crate::domain::id::{DeviceId, ShiftId, Sku, SupplierCode, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};

/// Which inventory account the value of goods stands on (koperasi 5.1). Goods set aside keep the one they came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StockAccount {
    /// 114100.
    Sembako,
    /// 114200.
    Obat,
    /// 114300.
    Gudang,
}

impl StockAccount {
    pub const ALL: [Self; 3] = [Self::Sembako, Self::Obat, Self::Gudang];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Sembako => "sembako",
            Self::Obat => "obat",
            Self::Gudang => "gudang",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|account| account.code() == code)
    }

    /// Of goods that lie here. In quarantine goods of unknown origin stand with their book.
    pub const fn of(place: Place, book: Book) -> Self {
        match (place, book) {
            (Place::Gudang, _) => Self::Gudang,
            (Place::Apotek, _) | (Place::Karantina, Book::Obat) => Self::Obat,
            (Place::Toko, _) | (Place::Karantina, Book::Sembako) => Self::Sembako,
        }
    }
}

/// Numbers every document of the stock room bears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    pub till: TillLetter,
    /// Running number of the till's slips, from 1.
    pub number: u32,
    pub date: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<UserId>,
}

/// A quantity of one lot at one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LotPart {
    pub sku: Sku,
    pub lot: LotId,
    pub place: Place,
    pub account: StockAccount,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub batch: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<BusinessDate>,
    /// Base units, above zero; of a count the difference, which may be below.
    pub qty_milli: Quantity,
    /// What it stands in the books for; 0 for consigned goods.
    pub value: Rupiah,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub consignment: bool,
    /// Of consigned goods that are missing: what their owner gets for them all the same; of those found, negative.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub due: Rupiah,
}

/// Goods were asked for (PO). Later wins by number: an order changes until it is closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsOrdered {
    pub slip: Slip,
    /// `PO-A-0007`: kept when the order changes.
    pub order: String,
    pub supplier: SupplierCode,
    /// Which form it is sent on: `biasa`, or one of the pharmacy's: `prekursor` `oot` `psikotropika` `narkotika` (A14).
    pub form: String,
    pub lines: Vec<OrderedLine>,
    /// Nothing more is expected.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// Of one that is closed, why the rest will not come: `kosong` `lambat` `ganti` `salah` `lain`; empty where nobody
    /// was asked (before there was this field). Who closed it and when stand in the record.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderedLine {
    pub sku: Sku,
    pub unit: String,
    pub factor: i64,
    /// Of `unit`.
    pub qty_milli: Quantity,
    /// Expected, of one `unit`; 0 where it is not known.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub price: Rupiah,
}

/// How goods received were paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidFrom {
    /// On account, until the faktur is due.
    Credit,
    Safe,
    Bank,
    /// Titip jual: nothing is owed before it is sold (R51).
    Consignment,
}

impl PaidFrom {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Credit => "credit",
            Self::Safe => "safe",
            Self::Bank => "bank",
            Self::Consignment => "consignment",
        }
    }
}

/// Goods came in, by count, with the supplier's faktur (R49, A15; J16, J17).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsReceived {
    pub slip: Slip,
    pub supplier: SupplierCode,
    pub place: Place,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    /// The supplier's number, as printed; with the supplier it is there once.
    pub faktur: String,
    pub faktur_date: BusinessDate,
    pub due: BusinessDate,
    pub lines: Vec<ReceivedLine>,
    /// Goods after discounts, before PPN and freight.
    pub amount: Rupiah,
    pub ppn: Rupiah,
    pub freight: Rupiah,
    /// PPN can be deducted; else it is cost (R20).
    pub pkp: bool,
    pub paid: PaidFrom,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedLine {
    pub sku: Sku,
    pub name: String,
    pub account: StockAccount,
    /// A new lot.
    pub lot: LotId,
    pub unit: String,
    pub factor: i64,
    /// Of `unit`, paid for; and those that came for nothing.
    pub qty_milli: Quantity,
    #[serde(default, skip_serializing_if = "Quantity::is_zero_ref")]
    pub bonus_milli: Quantity,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub batch: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<BusinessDate>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shelf: String,
    /// Serial numbers of authentication codes scanned (A8).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serials: Vec<String>,
    /// On the faktur, of one `unit`, before discounts.
    pub price: Rupiah,
    /// The chain as written, `10+5`; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub discounts: String,
    /// Price × quantity after the chain.
    pub amount: Rupiah,
    /// Its share of PPN and freight.
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub ppn: Rupiah,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub freight: Rupiah,
    /// Base units, bonus included, and what they cost in all (0 for consigned goods).
    pub base_milli: Quantity,
    pub value: Rupiah,
    /// Of one base unit, half up; of consigned goods what their owner gets.
    pub unit_cost: Rupiah,
    /// Base units that had been sold beyond the lots, what was posted for them, and what they cost by this lot (3.3).
    #[serde(default, skip_serializing_if = "Quantity::is_zero_ref")]
    pub covered_milli: Quantity,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub covered_value: Rupiah,
    #[serde(default, skip_serializing_if = "Rupiah::is_zero_ref")]
    pub covered_cost: Rupiah,
    /// Of base units, where an order said another quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered_milli: Option<Quantity>,
}

/// Goods went back to whom they came from (J18), at their own cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsSentBack {
    pub slip: Slip,
    pub supplier: SupplierCode,
    /// Whose debt it lowers; empty where it is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub faktur: String,
    /// `rusak` `kedaluwarsa` `salah` `ditarik` `titipan`.
    pub reason: String,
    pub parts: Vec<LotPart>,
    /// How the supplier makes it good: off the debt, or in money.
    pub paid: PaidFrom,
    /// PPN that was deducted when the goods came and is not any more (nota retur), by where their value stands. Empty
    /// where the cooperative was no PKP then.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ppn: BTreeMap<StockAccount, Rupiah>,
}

impl GoodsSentBack {
    /// What the supplier makes good: the goods at their cost, and the PPN on them.
    pub fn total(&self) -> Rupiah {
        self.parts.iter().map(|part| part.value).sum::<Rupiah>() + self.ppn.values().copied().sum()
    }
}

/// A supplier or consignor was paid (J19, J21).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupplierPaid {
    pub slip: Slip,
    pub supplier: SupplierCode,
    /// Which faktur, of consigned goods which goods, and how much of it.
    pub parts: Vec<(String, Rupiah)>,
    pub amount: Rupiah,
    /// From the safe or the bank.
    pub paid: PaidFrom,
    /// For goods sold on consignment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub consignment: bool,
}

/// Goods left one place for another (J25): on their way until somebody there counts them. Between a place and its
/// quarantine they are there at once, and nothing is posted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsMoved {
    pub slip: Slip,
    /// `MT-A-0007`.
    pub transfer: String,
    pub to: Place,
    pub parts: Vec<LotPart>,
    /// To or from quarantine: arrived already.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_once: bool,
}

/// They were counted where they went, by another person (J26).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsArrived {
    pub slip: Slip,
    pub transfer: String,
    pub to: Place,
    /// Each part as it was sent, with what of it arrived and the account it stands on now.
    pub parts: Vec<ArrivedPart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArrivedPart {
    /// As sent; `account` is where it stands now.
    #[serde(flatten)]
    pub sent: LotPart,
    pub arrived_milli: Quantity,
    pub arrived_value: Rupiah,
}

/// Which goods of a place are counted (R52).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    All,
    /// Of a shelf, by the lot's or the goods' own.
    Shelf(String),
    Category(String),
}

fn is_zero(part: &u32) -> bool {
    *part == 0
}

impl StockCounted {
    /// What was counted of goods in all, and what the books had of them then.
    pub fn of(&self, sku: &Sku) -> Option<(Quantity, Quantity)> {
        let lines = self.lines.iter().filter(|line| line.difference.sku == *sku);
        let lines: BTreeSet<_> = lines.map(|line| (line.part, line.counted_milli, line.booked_milli)).collect();
        let sums = |of: fn(&(u32, Quantity, Quantity)) -> Quantity| lines.iter().map(of).sum();
        (!lines.is_empty()).then(|| (sums(|line| line.1), sums(|line| line.2)))
    }

    /// The same, batch by batch; a line that named none, of goods that lay in several, stands under none.
    pub fn by_batch(&self, sku: &Sku) -> Vec<CountedBatch> {
        let mut found: BTreeMap<(u32, Quantity, Quantity), BTreeSet<&str>> = BTreeMap::new();
        for line in self.lines.iter().filter(|line| line.difference.sku == *sku) {
            let key = (line.part, line.counted_milli, line.booked_milli);
            found.entry(key).or_default().insert(line.difference.batch.as_str());
        }
        let of = |((_, counted, booked), batches): ((u32, Quantity, Quantity), BTreeSet<&str>)| CountedBatch {
            batch: match (batches.first(), batches.len()) {
                (Some(batch), 1) => (*batch).to_owned(),
                _ => String::new(),
            },
            counted,
            booked,
        };
        let mut all: Vec<CountedBatch> = found.into_iter().map(of).collect();
        all.sort_by(|one, other| one.batch.cmp(&other.batch));
        all
    }
}

/// What was counted of a batch, and what the books had of it then, base units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedBatch {
    /// Empty for goods without, or of several.
    pub batch: String,
    pub counted: Quantity,
    pub booked: Quantity,
}

/// A place, shelf or kind of goods was counted (R52; J22, J23).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StockCounted {
    pub slip: Slip,
    pub place: Place,
    /// `semua`, `rak R3`, `kategori beras`.
    pub scope: String,
    pub lines: Vec<CountedLine>,
    /// Who counted first, and second where there was a second count.
    pub counted_by: Vec<UserId>,
    /// The pharmacist whose word it is too, where goods differ that a register watches (A13). Why is in
    /// `private.words`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pharmacist: Option<UserId>,
}

/// How far the log of another device was known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    pub device: DeviceId,
    /// Its newest record that was here.
    pub seq: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedLine {
    /// Which line of the count it is of, from 1: a line without a batch differs on several lots. 0 in old counts.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub part: u32,
    /// The difference: counted less booked, with its value; 0 where they agree.
    #[serde(flatten)]
    pub difference: LotPart,
    /// Base units at the moment of counting, movements since left out.
    pub booked_milli: Quantity,
    pub counted_milli: Quantity,
    /// What was counted before the books were shown, where it was counted again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_milli: Option<Quantity>,
    /// Sold beyond the lots before, and made good by this count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beyond: bool,
    /// Found although no lot was known: the lot is new.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub new_lot: bool,
    /// When somebody stood before the shelf: what the books had is as of then. Not said by old counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_at: Option<Instant>,
    /// What was known of other devices then: what they record of an earlier time and hand over later was on the shelf
    /// already, so that it is in the difference and in the books, twice (R52).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Heard>,
}

/// Goods are no goods any more (J24): broken, expired, used by the shop itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsWrittenOff {
    pub slip: Slip,
    /// `rusak` `kedaluwarsa` `pakai_sendiri` `hilang` `dimusnahkan`.
    pub reason: String,
    pub parts: Vec<LotPart>,
    /// Of medicines: who saw it (A12), people of the shop.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub witnesses: Vec<UserId>,
}

/// Goods became other goods (R53): a sack of rice became bags. Value is conserved; weight too, but for what was spilt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsRepacked {
    pub slip: Slip,
    pub from: Vec<LotPart>,
    pub to: Vec<RepackedLot>,
    /// Base units of the first goods that were lost on the way.
    #[serde(default, skip_serializing_if = "Quantity::is_zero_ref")]
    pub lost_milli: Quantity,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepackedLot {
    #[serde(flatten)]
    pub part: LotPart,
    pub unit_cost: Rupiah,
    pub shelf: String,
}

/// A batch may not be sold, or may again (A34). Later wins by goods and batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchBlocked {
    pub sku: Sku,
    pub batch: String,
    pub blocked: bool,
    /// `ditarik` (recalled), `rantai_dingin` (cold chain broken), `dicurigai`.
    pub reason: String,
}

/// Somebody asked for goods that were not there or may not be sold: for the list of what to order (A14, defekta).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemandMissed {
    pub date: BusinessDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<ShiftId>,
    /// Goods of the catalogue; without them words were said, which stand in the private part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<Sku>,
    /// The words in records of older programs.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub asked: String,
    /// `habis` (sold out), or the gate's code.
    pub reason: String,
}
