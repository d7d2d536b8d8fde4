//! Medicines and their kin: drug class and registration number (NIE).
//!
//! Pure. Always holds: a classified number is in its normal form, without blanks, dots, hyphens and agency names.
//! Not here: who may sell a class (`licence.rs`), codes that carry a number (`goods/gs1.rs`).

/// Class of goods of the pharmacy (apotek section 1). The first five are drugs and pass the licence gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Obat bebas: free.
    B,
    /// Obat bebas terbatas: free within the limits of its label.
    T,
    /// Obat keras: on prescription, or handed out by the pharmacist (OWA).
    K,
    /// Psikotropika.
    P,
    /// Narkotika.
    N,
    /// Herbal: jamu, OHT, fitofarmaka.
    Ot,
    /// Supplement.
    Sk,
    /// Medical device.
    Alk,
    /// Household goods with health registration.
    Pkrt,
    /// Cosmetic.
    Kos,
}

impl Class {
    pub const ALL: [Self; 10] =
        [Self::B, Self::T, Self::K, Self::P, Self::N, Self::Ot, Self::Sk, Self::Alk, Self::Pkrt, Self::Kos];

    pub const fn code(self) -> &'static str {
        match self {
            Self::B => "B",
            Self::T => "T",
            Self::K => "K",
            Self::P => "P",
            Self::N => "N",
            Self::Ot => "OT",
            Self::Sk => "SK",
            Self::Alk => "ALK",
            Self::Pkrt => "PKRT",
            Self::Kos => "KOS",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.code() == code)
    }

    /// Psychotropics and narcotics: named buyers, no second filling, a report every month (A23, A32).
    pub const fn is_strict(self) -> bool {
        matches!(self, Self::P | Self::N)
    }

    /// Passes the licence gate; the others are sold freely (apotek section 2).
    pub const fn is_drug(self) -> bool {
        matches!(self, Self::B | Self::T | Self::K | Self::P | Self::N)
    }

    /// Comes in with batch and expiry (A9).
    pub const fn is_dated(self) -> bool {
        self.is_drug() || matches!(self, Self::Ot | Self::Sk)
    }
}

/// A registration number in its normal form and what it says (A5, A6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nie {
    pub normal: String,
    pub kind: NieKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NieKind {
    Obat(DrugNumber),
    ObatTradisional,
    Suplemen,
    ObatKuasi,
    Kosmetik,
    Pangan,
    Alkes,
    Pkrt,
    Pirt,
}

/// What a drug's number says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrugNumber {
    /// A brand name (D), else a generic (G).
    pub brand: bool,
    pub class: Class,
    /// L local, I import, X special programme, E export; J and S are seen in lists.
    pub origin: char,
    /// Last two digits of the year of registration.
    pub year2: String,
    /// Dosage form: 10 tablet, 37 syrup, …
    pub form: String,
}

/// A text that has the shape of no registration number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not in the form of a registration number")]
pub struct BadNie;

impl NieKind {
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Obat(_) => "obat",
            Self::ObatTradisional => "obat_tradisional",
            Self::Suplemen => "suplemen",
            Self::ObatKuasi => "obat_kuasi",
            Self::Kosmetik => "kosmetik",
            Self::Pangan => "pangan",
            Self::Alkes => "alkes",
            Self::Pkrt => "pkrt",
            Self::Pirt => "pirt",
        }
    }
}

impl Nie {
    /// Whether the number may stand on goods of this class: a drug's second letter is its class (A5), and a number of
    /// another kind never belongs to a drug.
    pub fn fits(&self, class: Class) -> bool {
        match &self.kind {
            NieKind::Obat(drug) => drug.class == class,
            _ => !class.is_drug(),
        }
    }
}

/// What is equal for goods of one substance, strength and form, as catalogues write it: `parasetamol|500mg|tablet`.
/// A decimal comma is a point there, and a dash what is not said. Empty where no substance is named.
pub fn substance_key(substance: &str, strength: &str, form: &str) -> String {
    let bare = |text: &str| {
        let signs = text.chars().filter(|sign| !sign.is_whitespace()).flat_map(char::to_lowercase);
        signs.map(|sign| if sign == ',' { '.' } else { sign }).collect()
    };
    let parts: [String; 3] = [bare(substance), bare(strength), bare(form)];
    let parts = parts.map(|part| if part.is_empty() { "-".to_owned() } else { part });
    if parts[0] == "-" { String::new() } else { parts.join("|") }
}

/// A medicine's name before and after its strength: `Metformin`, `tablet salut` of `Metformin 500 mg tablet salut`. The
/// whole name and nothing where the strength is not in it, or begins it.
pub fn around_strength<'a>(name: &'a str, strength: &str) -> (&'a str, &'a str) {
    match name.split_once(strength).filter(|_| !strength.is_empty()) {
        Some((name, rest)) if !name.trim().is_empty() => (name.trim(), rest.trim()),
        _ => (name, ""),
    }
}

/// The dosage form that two digits of a drug's number stand for (A5); `None` for those that the list does not have.
pub fn form_of(digits: &str) -> Option<&'static str> {
    Some(match digits {
        "01" => "kapsul",
        "10" => "tablet",
        "17" => "tablet salut",
        "29" => "krim",
        "30" => "salep",
        "31" => "salep mata",
        "33" => "suspensi",
        "37" => "sirup",
        "38" => "sirup kering",
        "41" => "obat luar",
        "43" => "injeksi",
        "46" => "tetes",
        "53" => "suppositoria",
        _ => return None,
    })
}

/// Upper case, without blanks, dots and hyphens, and without one agency's name before it (A6).
fn normal_form(text: &str) -> String {
    const AGENCIES: [&str; 6] = ["BPOMRI", "POMRI", "BPOM", "POM", "KEMENKESRI", "DEPKESRI"];
    let signs = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '.' && *sign != '-');
    let compact: String = signs.flat_map(char::to_uppercase).collect();
    let bare = AGENCIES.iter().find_map(|agency| compact.strip_prefix(agency)).map(str::to_owned);
    bare.unwrap_or(compact)
}

/// Reads a registration number in any of its usual writings.
pub fn classify(text: &str) -> Result<Nie, BadNie> {
    let normal = normal_form(text);
    if let Some(drug) = drug_number(&normal) {
        return Ok(Nie { normal, kind: NieKind::Obat(drug) });
    }
    let kind = other_kind(&normal).ok_or(BadNie)?;
    Ok(Nie { normal, kind })
}

/// Whether a text, as it stands, has the shape of a drug's number.
pub fn is_drug_number(text: &str) -> bool {
    drug_number(text).is_some()
}

/// `[DG][BTKPN][LIXEJS]`, ten digits, a letter, a digit.
fn drug_number(normal: &str) -> Option<DrugNumber> {
    let bytes = normal.as_bytes();
    let in_shape = bytes.len() == 15
        && b"DG".contains(&bytes[0])
        && b"LIXEJS".contains(&bytes[2])
        && bytes[3..13].iter().all(u8::is_ascii_digit)
        && bytes[13].is_ascii_uppercase()
        && bytes[14].is_ascii_digit();
    if !in_shape {
        return None;
    }
    let class = Class::parse(&normal[1..2]).filter(|class| class.is_drug())?;
    Some(DrugNumber {
        brand: bytes[0] == b'D',
        class,
        origin: char::from(bytes[2]),
        year2: normal[3..5].to_owned(),
        form: normal[11..13].to_owned(),
    })
}

fn other_kind(normal: &str) -> Option<NieKind> {
    let digits_at = normal.find(|sign: char| sign.is_ascii_digit())?;
    let (letters, digits) = normal.split_at(digits_at);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match (letters, digits.len()) {
        ("TR" | "TI" | "TL" | "HT" | "FF", 9) => Some(NieKind::ObatTradisional),
        ("SD" | "SI" | "SL", 9) => Some(NieKind::Suplemen),
        ("QD" | "QI" | "QL", 9) => Some(NieKind::ObatKuasi),
        ("NA" | "NB" | "NC" | "ND" | "NE", 11) => Some(NieKind::Kosmetik),
        ("MD" | "ML", 12..=15) => Some(NieKind::Pangan),
        ("AKD" | "AKL", 11) => Some(NieKind::Alkes),
        ("PKD" | "PKL", 11) => Some(NieKind::Pkrt),
        ("PIRT", 15) => Some(NieKind::Pirt),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
