//! A shop in memory. Long because all that the till asks about is answered side by side.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;

use super::desk_book::DeskBook;
use crate::domain::cooperative::lending::LendingRules;
use crate::domain::cooperative::loan::LoanRules;
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::wrong_member::Hint;
use crate::domain::event::after_sale::SaleReturned;
use crate::domain::event::drawer::DrawerCounted;
use crate::domain::event::shelf::{LabelOf, LabelPrinted};
use crate::domain::event::{Event, Happening, LotId, SaleCompleted, ShiftOpened};
use crate::domain::goods::lot::LotOnHand;
use crate::domain::goods::price_change::Change;
use crate::domain::goods::product::{Book, MedicineFacts, Place, Prices, Product, Promo, Rung};
use crate::domain::id::{MemberNumber, ReceiptNumber, SaleId, ShiftId, Sku, TillLetter, UserId};
use crate::domain::money::Rupiah;
use crate::domain::people::user::Role;
use crate::domain::projection::Balance;
use crate::domain::quantity::Quantity;
use crate::domain::settings::{LicenceProfile, Settings};
use crate::domain::time::{BusinessDate, Instant};
use crate::till::Moment;
use crate::till::lookup::past::{
    Counted, Credit, LastZ, Loan, Membership, NoteSeen, Paper, Parked, Past, PastSale, SaleSeen, ShiftOfDay, Tries,
};
use crate::till::lookup::pharmacy::Prescription;
use crate::till::lookup::pricelist::Pricelist;
use crate::till::lookup::shelf::Shelf;
use crate::till::lookup::{FinishedSale, Goods, Lookup, Member, Shift, StockedLot, Unreadable, User};

pub mod books;
mod dispensary;
pub mod office;
mod stockroom;

pub const INDOMIE: &str = "8998866200530";
pub const DUS: &str = "2010000000014";
pub const EGGS: &str = "2000000000022";
pub const PARACETAMOL: &str = "2030000000012";
pub const OLD_SYRUP: &str = "2030000000029";

pub struct Shop {
    pub newest: Option<Instant>,
    /// Nobody works here but who is signed in.
    pub alone: bool,
    pub owed: Rupiah,
    pub kasbon_limit: Rupiah,
    /// When the ledger last answered.
    pub heard: Option<Instant>,
    pub member_sales: Vec<(TillLetter, Instant, u32)>,
    pub hints: Vec<Hint>,
    pub desk: DeskBook,
    /// Blind counts of the open shift.
    counts: Vec<Counted>,
    /// Finished sales, as they stand.
    pub papers: BTreeMap<ReceiptNumber, Paper>,
    shift: RefCell<Option<Shift>>,
    stock: RefCell<Vec<(Sku, StockedLot)>>,
    receipts: RefCell<u32>,
    /// What the shelf says, newest last.
    pub labels: RefCell<Vec<LabelPrinted>>,
    pin_of_new: RefCell<(String, bool)>,
    tries: RefCell<BTreeMap<String, Tries>>,
    /// Words of the recovery sheet that holds.
    pub sheet: Option<String>,
    pub offers: Vec<Promo>,
    /// Prescriptions received, by number.
    pub prescriptions: Vec<Prescription>,
    /// Milliseconds that the clock went on by beside its steps.
    pub later: i64,
    pub office: books::Office,
    pub desks: office::Desks,
    /// The savings-and-loan unit has its licence.
    pub licensed: bool,
    /// A shop for practice.
    pub practice: bool,
    /// Jasa is income of the month in which it falls due.
    pub accrues_jasa: bool,
}

pub fn moment(step: u8) -> Moment {
    let start: Instant = "2026-11-24T01:00:00Z".parse().expect("an instant");
    Moment { now: start.plus_millis(i64::from(step) * 1_000), fresh: Uuid::from_bytes([step; 16]) }
}

fn lot(sku: &str, n: u8, batch: &str, expiry: Option<&str>, units: i64, unit_cost: i64) -> (Sku, StockedLot) {
    let medicine = sku.starts_with('M');
    let lot = LotOnHand {
        lot: LotId(Uuid::from_bytes([n; 16])),
        place: if medicine { Place::Apotek } else { Place::Toko },
        batch: batch.to_owned(),
        expiry: expiry.map(|date| date.parse().expect("a date")),
        received: "2026-11-01".parse().expect("a date"),
        unit_cost: Rupiah::of(unit_cost),
        recalled: false,
        qty_milli: Quantity::whole(units),
        value: Rupiah::of(units * unit_cost),
    };
    (Sku::from(sku), StockedLot { lot, shelf: "A1".to_owned() })
}

impl Default for Shop {
    fn default() -> Self {
        let stock = vec![
            lot("S00001", 1, "", None, 100_000, 3_000),
            lot("S00002", 2, "", None, 10_000, 25_000),
            lot("S00003", 3, "", None, 2, 950),
            lot("M00001", 4, "FAR", Some("2028-01-31"), 20, 200),
            lot("M00001", 5, "NEAR", Some("2027-01-31"), 10, 180),
            lot("M00002", 6, "OLD", Some("2026-10-31"), 10, 4_000),
        ];
        Self {
            newest: None,
            alone: false,
            owed: Rupiah::ZERO,
            kasbon_limit: Rupiah::ZERO,
            heard: None,
            member_sales: Vec::new(),
            hints: Vec::new(),
            desk: DeskBook::default(),
            papers: BTreeMap::new(),
            shift: RefCell::new(None),
            stock: RefCell::new(stock),
            receipts: RefCell::new(0),
            labels: RefCell::default(),
            counts: Vec::new(),
            pin_of_new: RefCell::new(("101010".to_owned(), true)),
            tries: RefCell::default(),
            sheet: None,
            offers: Vec::new(),
            prescriptions: Vec::new(),
            later: 0,
            office: books::Office::default(),
            desks: office::Desks::default(),
            licensed: false,
            practice: false,
            accrues_jasa: false,
        }
    }
}

impl Shop {
    /// What the store would do with the happenings, as far as the till asks again.
    pub fn record(&mut self, happenings: &[Happening], now: Instant) {
        for happening in happenings {
            self.desk.record(&happening.event);
            self.office.record(&happening.event);
            self.desks.record(happening);
            match &happening.event {
                Event::PinSet(set) => *self.pin_of_new.borrow_mut() = ("654321".to_owned(), set.one_time),
                Event::PinFailed(failed) => {
                    let tries = Tries { tries: failed.tries, last: Some(now) };
                    self.tries.borrow_mut().insert(failed.user.to_string(), tries);
                }
                Event::DrawerCounted(DrawerCounted { nth, pieces, counted, .. }) => self.counts.push(Counted {
                    nth: *nth,
                    pieces: pieces.clone(),
                    counted: *counted,
                    cashier: UserId::from("kasir"),
                    at: now,
                    place: i64::MAX,
                }),
                Event::PinAccepted(accepted) => drop(self.tries.borrow_mut().remove(accepted.user.as_str())),
                Event::SaleCompleted(sale) => {
                    *self.receipts.borrow_mut() += 1;
                    self.papers.insert(sale.receipt.clone(), Paper::Sale(Box::new(finished(sale))));
                    for drawn in sale.lines.iter().flat_map(|line| &line.drawn) {
                        let mut stock = self.stock.borrow_mut();
                        for (_, stocked) in stock.iter_mut().filter(|(_, stocked)| stocked.lot.lot == drawn.lot) {
                            stocked.lot.qty_milli -= drawn.qty_milli;
                            stocked.lot.value -= drawn.cost;
                        }
                    }
                }
                Event::SaleReturned(back) => {
                    *self.receipts.borrow_mut() += 1;
                    self.papers.insert(back.receipt.clone(), Paper::Return { of: back.of.clone(), void: back.void });
                    if let Some(Paper::Sale(past)) = self.papers.get_mut(&back.of) {
                        came_back(past, back);
                    }
                }
                Event::MemberAttached(attached) => {
                    if let Some(Paper::Sale(past)) = self.papers.get_mut(&attached.receipt) {
                        (past.member, past.counts) = (attached.member.clone(), attached.counts);
                    }
                }
                Event::PrescriptionReceived(received) => self.prescriptions.push(Prescription {
                    received: received.clone(),
                    people: happening
                        .personal
                        .clone()
                        .and_then(|own| own.prescription)
                        .map_or(Default::default(), |p| *p),
                    handed: BTreeMap::new(),
                    times: 0,
                    screened: None,
                }),
                Event::LabelPrinted(label) => self.labels.borrow_mut().push(label.clone()),
                _ => {}
            }
        }
    }

    fn product(sku: &Sku) -> Option<(Product, Prices)> {
        let base = |unit: &str, code: &str| Rung { unit: unit.to_owned(), factor: 1, barcodes: vec![code.to_owned()] };
        let (name, book, fractional, rungs, umum, anggota) = match sku.as_str() {
            "S00001" => {
                let dus = Rung { unit: "dus".to_owned(), factor: 40, barcodes: vec![DUS.to_owned()] };
                ("Indomie Goreng 85 g", Book::Sembako, false, vec![base("pcs", INDOMIE), dus], 3_500, 3_300)
            }
            "S00002" => ("Telur Ayam Ras Curah", Book::Sembako, true, vec![base("kg", EGGS)], 29_400, 29_400),
            "S00003" => ("Kerupuk", Book::Sembako, false, vec![base("pcs", "2000000000039")], 1_500, 1_500),
            "M00001" => ("Parasetamol 500 mg", Book::Obat, false, vec![base("tablet", PARACETAMOL)], 300, 280),
            "M00002" => ("Parasetamol sirup", Book::Obat, false, vec![base("botol", OLD_SYRUP)], 6_000, 5_660),
            _ => return None,
        };
        let medicine = (book == Book::Obat).then(|| MedicineFacts {
            generic_name: "Parasetamol".to_owned(),
            strength: "500 mg".to_owned(),
            form: "tablet".to_owned(),
            substance_key: "parasetamol|500mg|tablet".to_owned(),
            class: "B".to_owned(),
            owa: false,
            prekursor: false,
            oot: false,
            antibiotic: false,
            cold_chain: false,
            fornas: false,
            generic: None,
            warning: None,
            nie: Some("GBL0099900110A1".to_owned()),
            nie_status: "placeholder".to_owned(),
            max_otc_units: None,
        });
        let product = Product {
            rungs,
            fractional,
            cost: Rupiah::of(1_000),
            medicine,
            ..Product::plain(sku.clone(), name, book, "Uji", "")
        };
        let prices = Prices {
            umum: Rupiah::of(umum),
            anggota: Some(Rupiah::of(anggota)),
            grosir: None,
            rungs: if sku.as_str() == "S00001" { vec![("dus".to_owned(), Rupiah::of(132_000))] } else { Vec::new() },
            het: None,
        };
        Some((product, prices))
    }
}

fn finished(sale: &SaleCompleted) -> PastSale {
    PastSale {
        at: moment(0).now,
        cashier: UserId::from("kasir"),
        voided: false,
        returned: BTreeMap::new(),
        refunded: BTreeMap::new(),
        member: sale.member.clone(),
        counts: sale.counts,
        tenders: sale.tenders.clone(),
        shift_open: true,
        sale: sale.clone(),
    }
}

fn came_back(past: &mut PastSale, back: &SaleReturned) {
    past.voided |= back.void;
    for line in &back.lines {
        let part = past.returned.entry(line.line).or_default();
        part.qty_milli += line.sold.qty_milli;
        part.amount += line.sold.amount;
        part.discount += line.sold.discount;
        part.ppn += line.sold.ppn_amount;
        part.cost += line.sold.cost;
        part.due += line.sold.due;
    }
    for part in &back.tenders {
        *past.refunded.entry(part.tender.clone()).or_default() += part.amount;
    }
}

type Answered<T> = Result<T, Unreadable>;

/// What happened at this counter, as far as the till asks for it.
impl Past for Shop {
    fn paper(&self, receipt: &ReceiptNumber) -> Answered<Option<Paper>> {
        Ok(self.papers.get(receipt).cloned())
    }

    fn receipt_hash(&self, receipt: &ReceiptNumber) -> Answered<Option<[u8; 32]>> {
        let mut hash = [0; 32];
        hash[..8].copy_from_slice(&[0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef]);
        Ok(self.paper(receipt)?.map(|_| hash))
    }

    fn shift_opened(&self, _: ShiftId) -> Answered<Option<ShiftOpened>> {
        Ok(None)
    }

    fn shift_sums(&self, _: ShiftId) -> Answered<BTreeMap<String, i64>> {
        Ok(BTreeMap::new())
    }

    fn counts(&self, _: ShiftId) -> Answered<Vec<Counted>> {
        Ok(self.counts.clone())
    }

    fn notes(&self, _: ShiftId) -> Answered<Vec<NoteSeen>> {
        Ok(Vec::new())
    }

    fn shift_sales(&self, _: ShiftId) -> Answered<Vec<SaleSeen>> {
        Ok(Vec::new())
    }

    fn last_z(&self) -> Answered<Option<LastZ>> {
        Ok(None)
    }

    fn shifts_of(&self, _: BusinessDate) -> Answered<Vec<ShiftOfDay>> {
        Ok(Vec::new())
    }

    fn day_closed(&self, _: BusinessDate) -> Answered<bool> {
        Ok(false)
    }

    fn desk_slip(&self, _shift: ShiftId, _slip: u32) -> Answered<Vec<Event>> {
        Ok(Vec::new())
    }

    fn newest_payment(&self, _loan: &str, _member: &MemberNumber) -> Answered<Option<(TillLetter, u32)>> {
        Ok(None)
    }

    fn next_slip(&self) -> Answered<u32> {
        Ok(1)
    }

    fn parked(&self) -> Answered<Vec<Parked>> {
        Ok(Vec::new())
    }

    fn balance(&self, member: &MemberNumber, balance: Balance) -> Answered<Rupiah> {
        Ok(self.desk.balances.get(&(member.clone(), balance)).copied().unwrap_or_default())
    }

    fn credit(&self, _: &MemberNumber) -> Answered<Credit> {
        Ok(Credit { balance: self.owed, limit: self.kasbon_limit, ..Credit::default() })
    }

    fn ledger_heard(&self) -> Answered<Option<Instant>> {
        Ok(self.heard)
    }

    fn voucher(&self, _: &str) -> Answered<Option<Rupiah>> {
        Ok(None)
    }

    fn loan(&self, number: &str) -> Answered<Option<Loan>> {
        Ok(self.desk.loans.iter().find(|loan| loan.loan == number).cloned())
    }

    fn loans_of(&self, member: &MemberNumber) -> Answered<Vec<Loan>> {
        Ok(self.desk.loans.iter().filter(|loan| loan.member == *member).cloned().collect())
    }

    fn membership(&self, _: &MemberNumber) -> Answered<Option<Membership>> {
        Ok(Some(DeskBook::membership()))
    }

    fn paid_out(&self, _: &MemberNumber, _: BusinessDate) -> Answered<Rupiah> {
        Ok(self.desk.paid_out)
    }

    fn has_member_pin(&self, _: &MemberNumber) -> Answered<bool> {
        Ok(self.desk.member_pin.is_some())
    }

    fn limit_used(&self, _: &str, _: &str, _: BusinessDate) -> Answered<Quantity> {
        Ok(Quantity::ZERO)
    }

    fn pin_tries(&self, id: &UserId) -> Answered<Tries> {
        Ok(self.tries.borrow().get(id.as_str()).copied().unwrap_or_default())
    }

    fn member_pin_matches(&self, _: &MemberNumber, pin: &str) -> Answered<Option<bool>> {
        Ok(self.desk.member_pin.as_ref().map(|own| own == pin))
    }

    fn member_tries(&self, _: &MemberNumber) -> Answered<Tries> {
        Ok(Tries::default())
    }

    fn recovery_matches(&self, words: &str) -> Answered<Option<bool>> {
        Ok(self.sheet.as_ref().map(|sheet| sheet == words))
    }

    fn nik_hash(&self, nik: &str) -> Answered<String> {
        // Nothing that is in the number stands in it.
        Ok(format!("hash of {}", nik.chars().rev().collect::<String>()))
    }

    fn member_sales(&self, _: &MemberNumber, _: BusinessDate) -> Answered<Vec<(TillLetter, Instant, u32)>> {
        Ok(self.member_sales.clone())
    }

    fn member_hints(&self, _: BusinessDate, _: &Settings, _: Option<ShiftId>) -> Answered<Vec<Hint>> {
        Ok(self.hints.clone())
    }

    fn has_sale(&self, _: SaleId) -> Answered<bool> {
        Ok(false)
    }
}

impl Pricelist for Shop {
    fn price_changes(&self, _sku: &Sku) -> Answered<Vec<Change>> {
        Ok(Vec::new())
    }

    fn above_ceiling(&self, _date: BusinessDate) -> Answered<Vec<Sku>> {
        Ok(Vec::new())
    }

    fn highest_sku(&self, _prefix: &str) -> Answered<Option<Sku>> {
        Ok(None)
    }

    fn named(&self, name: &str) -> Answered<Option<Sku>> {
        let mut known = ["S00001", "S00002", "S00003"].into_iter().map(Sku::from);
        let named = |sku: &Sku| Self::product(sku).is_some_and(|(product, _)| product.name.eq_ignore_ascii_case(name));
        Ok(known.find(named))
    }

    fn category(&self, category: &str) -> Answered<Option<u8>> {
        Ok(match category {
            "Uji" => Some(0),
            "Rokok" => Some(21),
            _ => None,
        })
    }

    fn promos_from(&self, _date: BusinessDate) -> Answered<Vec<Promo>> {
        Ok(self.offers.clone())
    }
}

impl Shelf for Shop {
    fn label(&self, sku: &Sku, unit: &str) -> Answered<Option<LabelPrinted>> {
        let labels = self.labels.borrow();
        Ok(labels.iter().rev().find(|label| label.sku == *sku && label.unit == unit).cloned())
    }

    fn changed_labels(&self, date: BusinessDate) -> Answered<Vec<LabelOf>> {
        let goods = |label: &LabelPrinted| self.goods(&label.sku, date).ok().flatten();
        let price = |label: &LabelPrinted| goods(label).and_then(|of| of.prices.shelf(&of.product, &label.unit));
        let of = |label: &LabelPrinted| LabelOf { sku: label.sku.clone(), unit: Some(label.unit.clone()) };
        let labels = self.labels.borrow();
        Ok(labels.iter().filter(|label| price(label) != Some(label.price)).map(of).collect())
    }
}

impl Lookup for Shop {
    fn till(&self) -> Answered<TillLetter> {
        Ok("A".parse().expect("a letter"))
    }

    fn settings(&self, _date: BusinessDate) -> Answered<Arc<Settings>> {
        let lending = Box::new(LendingRules { licensed: self.licensed, ..LendingRules::default() });
        let loans = LoanRules { accrues_jasa: self.accrues_jasa, ..LoanRules::default() };
        let (licence, demo) = (LicenceProfile::Apotek, self.practice);
        Ok(Arc::new(Settings { licence, lending, loans, demo, ..Settings::default() }))
    }

    fn settings_later(&self, _after: BusinessDate) -> Answered<Vec<BusinessDate>> {
        Ok(Vec::new())
    }

    fn barcode(&self, code: &str) -> Answered<Option<(Sku, String)>> {
        let known = [
            (INDOMIE, "S00001", "pcs"),
            (DUS, "S00001", "dus"),
            (EGGS, "S00002", "kg"),
            (PARACETAMOL, "M00001", "tablet"),
            (OLD_SYRUP, "M00002", "botol"),
        ];
        let code = code.trim_start_matches('0');
        Ok(known.iter().find(|(known, ..)| *known == code).map(|(_, sku, unit)| (Sku::from(*sku), (*unit).to_owned())))
    }

    fn plu(&self, plu: &str) -> Answered<Option<Sku>> {
        Ok((plu == "00002").then(|| Sku::from("S00002")))
    }

    fn goods(&self, sku: &Sku, _date: BusinessDate) -> Answered<Option<Goods>> {
        let goods =
            |(product, prices)| Goods { product: Arc::new(product), prices, promos: Vec::new(), decrees: Vec::new() };
        Ok(Self::product(sku).map(goods))
    }

    fn lots(&self, sku: &Sku, place: Place) -> Answered<Vec<StockedLot>> {
        let stock = self.stock.borrow();
        let here = |(of, stocked): &&(Sku, StockedLot)| {
            of == sku && stocked.lot.place == place && stocked.lot.qty_milli > Quantity::ZERO
        };
        Ok(stock.iter().filter(here).map(|(_, lot)| lot.clone()).collect())
    }

    fn offers(&self, _date: BusinessDate) -> Answered<Vec<Promo>> {
        Ok(self.offers.clone())
    }

    fn last_cost(&self, sku: &Sku) -> Answered<Rupiah> {
        Ok(Rupiah::of(if sku.as_str() == "S00003" { 900 } else { 1_000 }))
    }

    fn member(&self, key: u64) -> Answered<Option<Member>> {
        if let Some((set, person)) = self.desks.members.get(&key) {
            return Ok(Some(Member {
                number: set.number.clone(),
                name: person.name.clone(),
                kelurahan: person.kelurahan.clone(),
                kind: set.member_kind,
                state: set.state,
            }));
        }
        let (kind, state) = match key {
            3 | 8 => (MemberKind::Anggota, MemberState::Anggota),
            4 => (MemberKind::Calon, MemberState::Calon),
            5 => (MemberKind::Anggota, MemberState::Keluar),
            _ => return Ok(None),
        };
        Ok(Some(Member {
            number: MemberNumber(format!("A{key:05}")),
            name: "Kartini Basuki".to_owned(),
            kelurahan: "Telawang".to_owned(),
            kind,
            state,
        }))
    }

    fn card(&self, _code: &str) -> Answered<Option<Member>> {
        Ok(None)
    }

    fn purchases_year(&self, _member: &MemberNumber, _year: i16) -> Answered<Rupiah> {
        Ok(Rupiah::of(1_000_000))
    }

    fn works_beside(&self, roles: &[Role], but: &UserId) -> Answered<bool> {
        Ok(!self.alone && (roles.contains(&Role::Manajer) && but.as_str() != "manajer"))
    }

    fn user(&self, id: &UserId) -> Answered<Option<User>> {
        let role = match id.as_str() {
            "kasir" | "baru" => Role::Kasir,
            "manajer" => Role::Manajer,
            "kasir2" => Role::Kasir,
            code => match Role::parse(code) {
                Some(role) => role,
                None => return Ok(None),
            },
        };
        let one_time_pin = id.as_str() == "baru" && self.pin_of_new.borrow().1;
        Ok(Some(User { id: id.clone(), name: id.to_string(), role, one_time_pin }))
    }

    fn pin_matches(&self, id: &UserId, pin: &str) -> Answered<bool> {
        Ok(match id.as_str() {
            "kasir" => pin == "111111",
            "kasir2" => pin == "121212",
            "apotek" => pin == "222222",
            "apoteker" => pin == "232323",
            "gudang" => pin == "333333",
            "bendahara" => pin == "555555",
            "pengurus" => pin == "666666",
            "manajer" => pin == "444444",
            "pengawas" => pin == "777777",
            "baru" => pin == self.pin_of_new.borrow().0,
            _ => false,
        })
    }

    fn pin_hash(&self, pin: &str) -> Answered<String> {
        Ok(format!("hash of {}", pin.len()))
    }

    fn page_hash(&self, pin: &str, kept: &str) -> Answered<String> {
        Ok(format!("page of {} and {kept}", pin.len()))
    }

    fn open_shift(&self) -> Answered<Option<Shift>> {
        Ok(self.shift.borrow().clone())
    }

    fn drawer(&self) -> Answered<Rupiah> {
        Ok(Rupiah::of(500_000))
    }

    fn next_receipt(&self, _date: BusinessDate) -> Answered<u32> {
        Ok(*self.receipts.borrow() + 1)
    }

    fn finished_sale(&self, receipt: &ReceiptNumber) -> Answered<Option<FinishedSale>> {
        let finished = |paper: &Paper| match paper {
            Paper::Sale(past) => Some(FinishedSale { sale: past.sale.sale, receipt: receipt.clone(), copies: 0 }),
            _ => None,
        };
        Ok(self.papers.get(receipt).and_then(finished))
    }

    fn last_receipt(&self) -> Answered<Option<ReceiptNumber>> {
        Ok(None)
    }

    fn newest_record(&self) -> Answered<Option<Instant>> {
        Ok(self.newest)
    }
}
