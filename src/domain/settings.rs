//! A cooperative's settings with the default of each. They change on dates: an event carries all of them with the date
//! from which they hold, so a past sale reads as it was.
//!
//! Pure. Figures marked (S) in the rule book stand here and nowhere as constants in code.

use serde::{Deserialize, Serialize};

use super::money::Rupiah;
use super::quantity::Quantity;
use super::time::BusinessDate;

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
    /// Collects PPN (R17, R18).
    pub pkp: bool,
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
    /// Made for practice: every paper says DEMO.
    pub demo: bool,
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
            demo: false,
        }
    }
}
