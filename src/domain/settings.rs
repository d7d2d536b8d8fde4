//! A cooperative's settings with the default of each. They change on dates: an event carries all of them with the date
//! from which they hold, so a past sale reads as it was.
//!
//! Long because every figure of the rule book that a shop may set has its line, its meaning and its default here.
//! Pure. Figures marked (S) in the rule book stand here and nowhere as constants in code.

use serde::{Deserialize, Serialize};

use super::cooperative::lending::LendingRules;
use super::cooperative::loan::LoanRules;
use super::cooperative::savings::SavingRules;
use super::cooperative::savings::interest::InterestRules;
use super::cooperative::savings::term::TermRules;
use super::goods::ceiling::Decree;
use super::goods::limit::Limit;
use super::goods::tiles::TileOrder;
use super::id::{Sku, UserId};
use super::money::Rupiah;
use super::quantity::Quantity;
use super::time::BusinessDate;

pub mod house;
pub mod named;
pub mod rules;

/// What the outlet's licence allows (apotek section 2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LicenceProfile {
    Apotek,
    TokoObat,
    GeraiObat,
    Ritel,
    #[default]
    None,
}

impl LicenceProfile {
    pub const ALL: [Self; 5] = [Self::Apotek, Self::TokoObat, Self::GeraiObat, Self::Ritel, Self::None];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Apotek => "apotek",
            Self::TokoObat => "toko_obat",
            Self::GeraiObat => "gerai_obat",
            Self::Ritel => "ritel",
            Self::None => "none",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.code() == code)
    }
}

/// How cash is rounded (R27).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundMode {
    #[default]
    Down,
    Nearest,
    Up,
}

/// Whether the QRIS shown carries the amount (R30).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QrisMode {
    #[default]
    Static,
    Dynamic,
}

/// When the stock room looks at goods, in days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StockWatch {
    /// Before a medicine's expiry, each a step of the list, the farthest first (A12).
    pub medicine_days: Vec<i64>,
    /// The same for other goods (R54).
    pub goods_days: Vec<i64>,
    /// Over which the daily use is averaged (A14).
    pub use_days: i64,
    /// From the order to the shelf (A14).
    pub lead_days: i64,
    /// For which an order should last.
    pub cover_days: i64,
    /// Goods that were not sold for so long do not move.
    pub slow_days: i64,
    /// Medicine that comes in must keep for longer than this, or the pharmacist takes it (A9).
    pub receive_keeps_days: i64,
    /// A cost that moved further is a reason to look at the price again (R50), of ten thousand.
    pub cost_moved_bp: i64,
    /// A difference of a stock count above this is counted a second time (R52).
    pub count_again: Rupiah,
    /// Goods sent to another place that nobody has counted in after so many days are listed (koperasi 3.3).
    pub arrive_days: i64,
}

impl Default for StockWatch {
    fn default() -> Self {
        let (medicine_days, goods_days) = (vec![180, 90, 30], vec![30, 14, 7]);
        Self {
            medicine_days,
            goods_days,
            use_days: 30,
            lead_days: 7,
            cover_days: 14,
            slow_days: 60,
            receive_keeps_days: 90,
            cost_moved_bp: 1_000,
            count_again: Rupiah::of(50_000),
            arrive_days: 2,
        }
    }
}

impl StockWatch {
    /// For `serde(skip_serializing_if)`: what records of before had.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// Terms of shops that buy from the warehouse on account, where nothing else was agreed (koperasi 5.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WarehouseTerms {
    pub limit: Rupiah,
    pub term_days: i64,
    /// Of goods of others, for a kilogram and calendar month begun (koperasi 5.3).
    pub storage_rate: Rupiah,
    /// Goods of others that lie longer than so many months are listed.
    pub storage_long_months: i64,
}

impl Default for WarehouseTerms {
    fn default() -> Self {
        Self { limit: Rupiah::of(5_000_000), term_days: 14, storage_rate: Rupiah::of(100), storage_long_months: 6 }
    }
}

impl WarehouseTerms {
    /// For `serde(skip_serializing_if)`: what records of before had.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// What taxes are reckoned with where the cooperative is small (R17, koperasi 3.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaxRates {
    /// PPh final on turnover, of ten thousand.
    pub pph_final_bp: i64,
    /// Turnover of twelve months above which PPN must be collected.
    pub turnover_limit: Rupiah,
}

impl Default for TaxRates {
    fn default() -> Self {
        Self { pph_final_bp: 50, turnover_limit: Rupiah::of(4_800_000_000) }
    }
}

impl TaxRates {
    /// For `serde(skip_serializing_if)`: what records of before had.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// A licence to practise: a pharmacist's SIPA, a pharmacy technician's SIPTTK.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sipa {
    pub user: UserId,
    pub number: String,
    /// Its last day, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<BusinessDate>,
    /// It is a SIPTTK: one who becomes a pharmacist later has no SIPA by it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub technician: bool,
}

impl Sipa {
    /// Its last day, where that is past on this day.
    pub fn ended(&self, today: BusinessDate) -> Option<BusinessDate> {
        self.until.filter(|until| *until < today)
    }
}

/// Of [`PharmacyRules::near_expiry_days`].
const NEAR_EXPIRY: i64 = 90;

/// As it was before it could be said.
fn is_near(days: &i64) -> bool {
    *days == NEAR_EXPIRY
}

/// Of [`PharmacyRules::keep_rx_years`] and its neighbour.
const KEPT_YEARS: i64 = 5;

fn is_kept(years: &i64) -> bool {
    *years == KEPT_YEARS
}

/// What the pharmacy decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PharmacyRules {
    /// Per R/ (A18).
    pub tuslah: Rupiah,
    /// Per packed item (A18).
    pub embalase: Rupiah,
    /// Base units of B and T without a prescription above which the seller is asked (A27).
    pub otc_ask: i64,
    /// Years below which nobody buys what is often misused (A27).
    pub otc_age: u8,
    /// Days that a compound keeps (A24).
    pub beyond_use_days: i64,
    /// A compound is charged by what was issued; else by what it needed (A24).
    pub charge_issued: bool,
    /// The patient's medicines of so many days are looked at for a substance given twice (A30).
    pub screening_days: i64,
    /// A box that ends within so many days is named where nobody said how long the treatment is (A11).
    #[serde(skip_serializing_if = "is_near")]
    pub near_expiry_days: i64,
    /// A strip that is cut gets a label with name, strength, batch and date (A19).
    pub strip_labels: bool,
    /// Prescriptions and the registers of P and N are kept so many years (A33).
    #[serde(skip_serializing_if = "is_kept")]
    pub keep_rx_years: i64,
    /// Invoices and orders of suppliers.
    #[serde(skip_serializing_if = "is_kept")]
    pub keep_faktur_years: i64,
    pub sipa: Vec<Sipa>,
}

impl Default for PharmacyRules {
    fn default() -> Self {
        Self {
            tuslah: Rupiah::of(2_000),
            embalase: Rupiah::of(500),
            otc_ask: 20,
            otc_age: 18,
            beyond_use_days: 30,
            charge_issued: true,
            screening_days: 30,
            near_expiry_days: NEAR_EXPIRY,
            strip_labels: true,
            keep_rx_years: KEPT_YEARS,
            keep_faktur_years: KEPT_YEARS,
            sipa: Vec::new(),
        }
    }
}

impl PharmacyRules {
    /// For `serde(skip_serializing_if)`: what records of before had.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// A pharmacist's SIPA.
    pub fn sipa_of(&self, user: &UserId) -> Option<&Sipa> {
        self.practice_of(user, false)
    }

    /// A pharmacist's SIPA, or a technician's SIPTTK.
    pub fn practice_of(&self, user: &UserId, technician: bool) -> Option<&Sipa> {
        self.sipa.iter().find(|sipa| sipa.user == *user && sipa.technician == technician)
    }

    /// The last day of a pharmacist's SIPA that is over on this day (A2). One that the shop has not entered is asked
    /// for and ends nothing.
    pub fn sipa_ended(&self, user: &UserId, today: BusinessDate) -> Option<BusinessDate> {
        self.sipa_of(user).and_then(|sipa| sipa.ended(today))
    }
}

/// What is decided about single goods, or about all with one code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GoodsRules {
    /// What the bag or bowl of goods weighs, taken off on the scale (D21); none for goods that are not named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tares: Vec<(Sku, Quantity)>,
    /// Ceiling prices that the shop entered after their decrees (R22), beside those that came with the program.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decrees: Vec<Decree>,
    /// Purchase limits likewise (R21, R23).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
    /// Which goods stand as tiles on the selling screen, and where.
    #[serde(skip_serializing_if = "TileOrder::is_usual")]
    pub tiles: TileOrder,
}

/// Everything a cooperative decides. Fields are added, never renamed; a missing one takes its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub name: String,
    pub legal_number: String,
    pub address: String,
    pub kelurahan: String,
    pub city: String,
    pub phone: String,
    /// IANA name of the shop's zone.
    pub timezone: String,
    pub licence: LicenceProfile,
    pub licence_number: String,
    pub licence_until: Option<BusinessDate>,
    /// Whose licence it is, by the name she signs in with; the cooperative's where nobody is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_holder: Option<UserId>,
    /// Who is in charge of the pharmacy (PJ).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_in_charge: Option<UserId>,
    /// Collects PPN (R17, R18).
    pub pkp: bool,
    /// See [`is_npwp`]; empty where there is none.
    pub npwp: String,
    /// Cash is rounded to this many rupiah: 1, 50, 100, 500.
    pub round_to: i64,
    pub round_mode: RoundMode,
    pub qris_static: String,
    pub qris_mode: QrisMode,
    pub simpanan_pokok: Rupiah,
    pub simpanan_wajib_month: Rupiah,
    /// A typed quantity above these needs a yes (R5).
    pub plausible_weight: Quantity,
    pub plausible_units: Quantity,
    /// Applicants and extraordinary members buy at the member price (koperasi 1.1).
    pub member_price_for_others: bool,
    /// Discounts stand on 418x00 (gross) or lower the sales account (net).
    pub discounts_net: bool,
    /// In-store number plan: two digits each (R6).
    pub prefix_weight: String,
    pub prefix_price: String,
    pub prefix_member: String,
    pub prefix_voucher: String,
    /// Days within which goods may be brought back with the receipt; printed on it.
    pub return_days: i64,
    /// Complaint number on the receipt; empty = not printed (R57).
    pub complaint_contact: String,
    /// Most that a cashier takes off by herself, of ten thousand (R14).
    pub kasir_discount_bp: i64,
    /// The same for the manager.
    pub manajer_discount_bp: i64,
    /// A return above this, or older than `return_days`, needs the manager (R39).
    pub return_approval: Rupiah,
    /// Dropping a draft above this needs a second person (R38).
    pub cancel_approval: Rupiah,
    /// Cash in and out above this needs the manager (R43).
    pub cash_limit: Rupiah,
    /// Savings paid out to one member on one day above this need approval (koperasi 6.5).
    pub saving_out_limit: Rupiah,
    /// A difference above this needs a reason (R44).
    pub count_reason: Rupiah,
    /// Sales set aside at one till (R37).
    pub hold_most: i64,
    /// Of the limit, where the ledger cannot be asked (R32).
    pub kasbon_offline_percent: i64,
    /// Older kasbon bars new one (R32).
    pub kasbon_overdue_days: i64,
    /// Most that one QRIS payment can carry (R30).
    pub qris_most: Rupiah,
    /// The acquirer keeps nothing of a QRIS payment up to this (R30: UMI; larger shops 0).
    pub qris_mdr_free: Rupiah,
    /// Of a larger one, of ten thousand (R30: UMI 30; larger shops 70).
    pub qris_mdr_bp: i64,
    /// A shelf label printed within so many days is a price a buyer may insist on (R15a).
    pub label_days: i64,
    /// Without such a label, how far a cashier may go down, of ten thousand (R15a).
    pub label_percent_bp: i64,
    /// A name is locked so long after five wrong PINs (R42a).
    pub lock_minutes: i64,
    /// What is proposed to stay in the drawer at closing.
    pub float_proposed: Rupiah,
    /// Within which the manager attaches a member to a finished sale (koperasi 1.6).
    pub attach_days: i64,
    /// SPHP packs of 5 kg to one buyer and day (R21).
    pub sphp_packs: i64,
    /// LPG cylinders to a household at once (R23).
    pub lpg_household: i64,
    /// LPG cylinders to a micro business at once (R23).
    pub lpg_business: i64,
    /// Switches the tobacco group off near schools (R26).
    pub tobacco_sold: bool,
    /// What is left of a used voucher is lost; else it is re-issued (R33).
    pub voucher_rest_lost: bool,
    /// One member on more sales a day is shown to the manager (koperasi 1.6).
    pub member_sales_day: i64,
    /// What is decided about savings (koperasi 1.3).
    #[serde(skip_serializing_if = "is_default")]
    pub savings: SavingRules,
    /// What is decided about interest on them.
    #[serde(skip_serializing_if = "is_default")]
    pub interest: Box<InterestRules>,
    /// What is decided about term deposits.
    #[serde(skip_serializing_if = "is_default")]
    pub term: Box<TermRules>,
    /// What is decided about loans (koperasi 4.3).
    #[serde(skip_serializing_if = "is_default")]
    pub loans: LoanRules,
    /// What is decided about giving loans (koperasi 4.1, 4.4).
    #[serde(skip_serializing_if = "is_default")]
    pub lending: Box<LendingRules>,
    /// Made for practice: every paper says DEMO.
    pub demo: bool,
    /// Made for practice beside a real shop: every paper says LATIHAN (R40). No rule looks at it.
    pub training: bool,
    /// When goods are looked after: dates that come near, what runs out, what does not move.
    #[serde(skip_serializing_if = "StockWatch::is_usual")]
    pub stock_watch: Box<StockWatch>,
    /// (S), of the warehouse.
    #[serde(skip_serializing_if = "WarehouseTerms::is_usual")]
    pub warehouse: WarehouseTerms,
    /// What the report of taxes reckons with.
    #[serde(skip_serializing_if = "TaxRates::is_usual")]
    pub tax_rates: TaxRates,
    /// What the pharmacy decides (apotek).
    #[serde(skip_serializing_if = "PharmacyRules::is_usual")]
    pub pharmacy: Box<PharmacyRules>,
    /// What is decided about single goods and their codes; in the record they stand beside everything else.
    #[serde(flatten)]
    pub goods: GoodsRules,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: String::new(),
            legal_number: String::new(),
            address: String::new(),
            kelurahan: String::new(),
            city: String::new(),
            phone: String::new(),
            timezone: super::time::Zone::DEFAULT.to_owned(),
            licence: LicenceProfile::None,
            licence_number: String::new(),
            licence_until: None,
            licence_holder: None,
            licence_in_charge: None,
            pkp: false,
            npwp: String::new(),
            round_to: 100,
            round_mode: RoundMode::Down,
            qris_static: String::new(),
            qris_mode: QrisMode::Static,
            simpanan_pokok: Rupiah::of(100_000),
            simpanan_wajib_month: Rupiah::of(20_000),
            plausible_weight: Quantity::whole(30),
            plausible_units: Quantity::whole(200),
            member_price_for_others: true,
            discounts_net: false,
            prefix_weight: "21".to_owned(),
            prefix_price: "22".to_owned(),
            prefix_member: "28".to_owned(),
            prefix_voucher: "29".to_owned(),
            return_days: 7,
            complaint_contact: String::new(),
            kasir_discount_bp: 0,
            manajer_discount_bp: 1_000,
            return_approval: Rupiah::of(100_000),
            cancel_approval: Rupiah::of(100_000),
            cash_limit: Rupiah::of(200_000),
            saving_out_limit: Rupiah::of(500_000),
            count_reason: Rupiah::of(5_000),
            hold_most: 10,
            kasbon_offline_percent: 50,
            kasbon_overdue_days: 60,
            qris_most: Rupiah::of(10_000_000),
            qris_mdr_free: Rupiah::of(500_000),
            qris_mdr_bp: 30,
            label_days: 90,
            label_percent_bp: 1_000,
            lock_minutes: 5,
            float_proposed: Rupiah::of(500_000),
            attach_days: 7,
            sphp_packs: 2,
            lpg_household: 1,
            lpg_business: 2,
            tobacco_sold: true,
            voucher_rest_lost: false,
            member_sales_day: 15,
            savings: SavingRules::default(),
            interest: Box::default(),
            term: Box::default(),
            loans: LoanRules::default(),
            lending: Box::default(),
            demo: false,
            training: false,
            stock_watch: Box::default(),
            warehouse: WarehouseTerms::default(),
            tax_rates: TaxRates::default(),
            pharmacy: Box::default(),
            goods: GoodsRules::default(),
        }
    }
}

/// A taxpayer's number: 15 digits, or 16 since 2024; dots, dashes and blanks are how the old form is written.
pub fn is_npwp(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    matches!(digits, 15 | 16) && text.bytes().all(|sign| sign.is_ascii_digit() || b".- ".contains(&sign))
}

/// For `serde(skip_serializing_if)`: what nobody changed is not written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Settings {
    pub fn tare(&self, sku: &Sku) -> Quantity {
        self.goods.tares.iter().find(|(of, _)| of == sku).map_or(Quantity::ZERO, |(_, tare)| *tare)
    }

    /// No tare is no entry; the order is by sku, so that the same tares are the same settings.
    pub fn set_tare(&mut self, sku: &Sku, tare: Quantity) {
        self.goods.tares.retain(|(of, _)| of != sku);
        if !tare.is_zero() {
            self.goods.tares.push((sku.clone(), tare));
            self.goods.tares.sort();
        }
    }
}
