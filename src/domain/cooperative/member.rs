//! Who is a member, of which kind, in which state (koperasi 1.1).
//!
//! Pure. Personal data (name, NIK, address, phone) is not here: it stands in a record's private part.

use serde::{Deserialize, Serialize};

/// What a member is or would be: full member, applicant, extraordinary member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberKind {
    Anggota,
    Calon,
    LuarBiasa,
}

/// Where a membership stands. Reports use these words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberState {
    Diajukan,
    Calon,
    Anggota,
    Nonaktif,
    Keluar,
    Diberhentikan,
    Meninggal,
}

impl MemberKind {
    pub const ALL: [Self; 3] = [Self::Anggota, Self::Calon, Self::LuarBiasa];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Anggota => "anggota",
            Self::Calon => "calon",
            Self::LuarBiasa => "luar_biasa",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl MemberState {
    pub const ALL: [Self; 7] = [
        Self::Diajukan,
        Self::Calon,
        Self::Anggota,
        Self::Nonaktif,
        Self::Keluar,
        Self::Diberhentikan,
        Self::Meninggal,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Diajukan => "diajukan",
            Self::Calon => "calon",
            Self::Anggota => "anggota",
            Self::Nonaktif => "nonaktif",
            Self::Keluar => "keluar",
            Self::Diberhentikan => "diberhentikan",
            Self::Meninggal => "meninggal",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Left, dismissed or dead: cannot be attached to a sale any more.
    pub const fn has_left(self) -> bool {
        matches!(self, Self::Keluar | Self::Diberhentikan | Self::Meninggal)
    }
}

/// Whether this member buys at the member price. Applicants and extraordinary members do by default
/// (`member_price_for_others`, a setting); a suspended member does not.
pub fn buys_at_member_price(kind: MemberKind, state: MemberState, member_price_for_others: bool) -> bool {
    match (kind, state) {
        (_, MemberState::Nonaktif) => false,
        (MemberKind::Anggota, MemberState::Anggota) => true,
        (MemberKind::Calon, MemberState::Calon) | (MemberKind::LuarBiasa, MemberState::Anggota) => {
            member_price_for_others
        }
        _ => false,
    }
}

/// Whether purchases count for SHU and post on the member side (koperasi 1.6): a full member, suspended or not.
pub fn purchases_count(kind: MemberKind, state: MemberState) -> bool {
    kind == MemberKind::Anggota && matches!(state, MemberState::Anggota | MemberState::Nonaktif)
}

#[cfg(test)]
mod tests;
