//! People who sign in, and their roles (koperasi 6.5).
//!
//! Pure. Not here: who may do what (`access.rs`), how a PIN is hashed (`io/pin.rs`).

use serde::{Deserialize, Serialize};

/// What a person is in the shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Kasir,
    Apotek,
    Apoteker,
    Gudang,
    Manajer,
    Bendahara,
    Pengurus,
    Pengawas,
}

impl Role {
    pub const ALL: [Self; 8] = [
        Self::Kasir,
        Self::Apotek,
        Self::Apoteker,
        Self::Gudang,
        Self::Manajer,
        Self::Bendahara,
        Self::Pengurus,
        Self::Pengawas,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Kasir => "kasir",
            Self::Apotek => "apotek",
            Self::Apoteker => "apoteker",
            Self::Gudang => "gudang",
            Self::Manajer => "manajer",
            Self::Bendahara => "bendahara",
            Self::Pengurus => "pengurus",
            Self::Pengawas => "pengawas",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}
