//! `gerai import members`: members with what they have paid in and what they owe.
//!
//! Pure. Key: the number's digits (koperasi 1.2). Balances are facts: what the rules would not allow today is kept and
//! listed. Only member_no and name must be there. A date of joining left empty is the day of the import.

use super::cells::{Cells, Once, read_partly};
use super::table::{Column, may, must};
use super::{BadFile, Imported, Partly};
use crate::domain::cooperative::member::{MemberKind, MemberState};
use crate::domain::cooperative::related::Relation;
use crate::domain::event::MemberBalances;
use crate::domain::goods::barcode::{Plan, is_checked, make_card};
use crate::domain::id::MemberNumber;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    pub line: usize,
    pub number: MemberNumber,
    pub kind: MemberKind,
    pub state: MemberState,
    pub joined: Option<BusinessDate>,
    pub pokok_due: Rupiah,
    pub kasbon_limit: Rupiah,
    /// Thirteen digits, made from the number where the file has none.
    pub card: String,
    pub balances: MemberBalances,
    pub person: Person,
    /// What this member is to others: `suami_istri` of A00012.
    pub family: Vec<(Relation, MemberNumber)>,
}

/// Personal data: stands in a record's private part only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    /// Sixteen digits, or empty.
    pub nik: String,
    /// `L`, `P`, or empty.
    pub sex: String,
    pub kelurahan: String,
    pub rt: String,
    pub phone: String,
}

const COLUMNS: &[Column] = &[
    must("member_no"),
    must("name"),
    may("nik"),
    may("nik_valid"),
    may("sex"),
    may("kelurahan"),
    may("rt"),
    may("phone"),
    may("joined"),
    may("kind"),
    may("status"),
    may("simpanan_pokok_paid"),
    may("simpanan_pokok_due"),
    may("simpanan_wajib"),
    may("simpanan_sukarela"),
    may("kasbon_balance"),
    may("kasbon_limit"),
    may("card_barcode"),
    may("family"),
];

pub fn read(bytes: &[u8]) -> Result<Imported<MemberRow>, BadFile> {
    read_as_far(bytes).and_then(Partly::whole)
}

/// The same as far as it goes, for whoever has something to say of it too.
///
/// # Errors
/// It has not the columns of such a file.
pub fn read_as_far(bytes: &[u8]) -> Result<Partly<MemberRow>, BadFile> {
    let (mut numbers, mut cards, plan) = (Once::default(), Once::default(), Plan::default());
    read_partly(bytes, COLUMNS, |cells| {
        let number = cells.needed("member_no");
        let key = MemberNumber::key(number);
        let twice = key.is_some_and(|key| !numbers.check(cells, "member_no", key.to_string()));
        if key.is_none() && !number.is_empty() {
            cells.bad("member_no", Text::new("import-not-member-number"));
        }
        let made = key.and_then(|key| make_card(key, &plan)).unwrap_or_default();
        let card = match card(cells) {
            Some(card) => {
                cards.check(cells, "card_barcode", card.as_str());
                card
            }
            // Made of a number that is there twice it would be there twice, too: that is said already.
            None if twice => made,
            None => {
                cards.check(cells, "card_barcode", made.as_str());
                made
            }
        };
        cells.flag("nik_valid", false);
        let balances = MemberBalances {
            pokok: cells.rupiah("simpanan_pokok_paid"),
            wajib: cells.rupiah("simpanan_wajib"),
            sukarela: cells.rupiah("simpanan_sukarela"),
            kasbon: cells.rupiah("kasbon_balance"),
        };
        let pokok_due = cells.rupiah("simpanan_pokok_due");
        let (kind, state) = standing(cells, balances.pokok >= pokok_due);
        let row = MemberRow {
            line: cells.line(),
            number: MemberNumber(number.to_owned()),
            kind,
            state,
            joined: cells.maybe_date("joined"),
            pokok_due,
            kasbon_limit: cells.rupiah("kasbon_limit"),
            card,
            balances,
            person: person(cells),
            family: family(cells, key),
        };
        warn(cells, &row);
        row
    })
}

/// Kind and state as the file's words mean them: who has not paid pokok in full is an applicant.
fn standing(cells: &mut Cells<'_>, paid_up: bool) -> (MemberKind, MemberState) {
    let kind = match (cells.choice("kind", &["biasa", "luar_biasa"]), paid_up) {
        ("luar_biasa", _) => MemberKind::LuarBiasa,
        (_, true) => MemberKind::Anggota,
        (_, false) => MemberKind::Calon,
    };
    let state = match (cells.choice("status", &["aktif", "keluar"]), kind) {
        ("keluar", _) => MemberState::Keluar,
        (_, MemberKind::Calon) => MemberState::Calon,
        _ => MemberState::Anggota,
    };
    (kind, state)
}

fn person(cells: &mut Cells<'_>) -> Person {
    let nik = cells.text("nik");
    if !nik.is_empty() && (nik.len() != 16 || !nik.bytes().all(|byte| byte.is_ascii_digit())) {
        cells.bad("nik", Text::new("import-not-nik"));
    }
    let sex = cells.choice("sex", &["", "L", "P"]);
    Person {
        name: cells.needed("name").to_owned(),
        nik: nik.to_owned(),
        sex: sex.to_owned(),
        kelurahan: cells.owned("kelurahan"),
        rt: cells.owned("rt"),
        phone: cells.owned("phone"),
    }
}

/// `suami_istri:A00012; anak:A00040`: her husband's number, her father's.
fn family(cells: &mut Cells<'_>, own: Option<u64>) -> Vec<(Relation, MemberNumber)> {
    let mut family = Vec::new();
    for part in cells.owned("family").split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let read = part.split_once(':').and_then(|(relation, kin)| {
            let relation = Relation::parse(relation.trim()).filter(|relation| !relation.is_office())?;
            let other = MemberNumber::key(kin).is_some_and(|key| Some(key) != own);
            other.then(|| (relation, MemberNumber(kin.trim().to_owned())))
        });
        match read {
            Some(tie) => family.push(tie),
            None => cells.bad("family", Text::new("import-not-family").with("text", part)),
        }
    }
    family
}

fn card(cells: &mut Cells<'_>) -> Option<String> {
    let card = cells.maybe("card_barcode")?;
    if card.len() != 13 || !is_checked(&card) {
        cells.bad("card_barcode", Text::new("import-not-card"));
    }
    Some(card)
}

/// What the rules would not allow today (koperasi 1.1, 1.3; R32).
fn warn(cells: &mut Cells<'_>, row: &MemberRow) {
    let held = row.balances;
    let say = |key, amount: Rupiah| Text::new(key).with("member", row.number.as_str()).with("amount", amount);
    if row.state.has_left() {
        let savings = held.pokok + held.wajib + held.sukarela;
        if !savings.is_zero() {
            cells.warn(say("import-warn-left-with-savings", savings));
        }
    } else if row.kind == MemberKind::Calon {
        let savings = held.wajib + held.sukarela;
        if !held.kasbon.is_zero() {
            cells.warn(say("import-warn-calon-kasbon", held.kasbon));
        }
        if !savings.is_zero() {
            cells.warn(say("import-warn-calon-savings", savings));
        }
    } else if row.kind == MemberKind::LuarBiasa {
        if !held.kasbon.is_zero() {
            cells.warn(say("import-warn-luar-biasa-kasbon", held.kasbon));
        }
        if !held.sukarela.is_zero() {
            cells.warn(say("import-warn-luar-biasa-sukarela", held.sukarela));
        }
    }
    if held.kasbon > row.kasbon_limit {
        cells.warn(say("import-warn-over-limit", held.kasbon).with("limit", row.kasbon_limit));
    }
}

#[cfg(test)]
mod tests;
