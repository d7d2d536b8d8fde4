//! Which substances are antibacterials, so that the etiket of a course says *Habiskan* where a catalogue does not say
//! it itself (A25): substances for systemic use of group J01 of the WHO's ATC index, those against tuberculosis (J04A)
//! and what is put on skin, eye and ear of the same kind (D06, S01A, S02A).
//!
//! Pure. Always holds: a column of the catalogue that says yes or no wins over this list; nothing else is decided by
//! it.
//! Not here: whether medicine may go out (`licence.rs`), how it is taken.

use crate::domain::goods::spelling::spoken;

/// By their Indonesian names, as spoken; the international ones sound alike.
const SUBSTANCES: [&str; 62] = [
    // Penicillins.
    "amoksisilin",
    "ampisilin",
    "kloksasilin",
    "dikloksasilin",
    "flukloksasilin",
    "fenoksimetilpenisilin",
    "benzatin benzilpenisilin",
    "prokain benzilpenisilin",
    "sultamisilin",
    "piperasilin",
    // Cephalosporins.
    "sefadroksil",
    "sefaleksin",
    "sefazolin",
    "sefuroksim",
    "sefaklor",
    "sefprozil",
    "sefiksim",
    "sefpodoksim",
    "sefditoren",
    "sefdinir",
    "sefotaksim",
    "seftriakson",
    "seftazidim",
    "sefepim",
    // Macrolides and lincosamides.
    "eritromisin",
    "azitromisin",
    "klaritromisin",
    "roksitromisin",
    "spiramisin",
    "klindamisin",
    "linkomisin",
    // Quinolones.
    "siprofloksasin",
    "levofloksasin",
    "ofloksasin",
    "moksifloksasin",
    "norfloksasin",
    "asam pipemidat",
    // Tetracyclines and amphenicols.
    "tetrasiklin",
    "oksitetrasiklin",
    "doksisiklin",
    "minosiklin",
    "kloramfenikol",
    "tiamfenikol",
    // Sulphonamides, trimethoprim, imidazoles, nitrofurans.
    "kotrimoksazol",
    "sulfametoksazol",
    "sulfadiazin",
    "trimetoprim",
    "metronidazol",
    "nitrofurantoin",
    "fosfomisin",
    // Aminoglycosides and what is used on the skin, the eye and the ear.
    "gentamisin",
    "tobramisin",
    "neomisin",
    "framisetin",
    "polimiksin b",
    "basitrasin",
    "mupirosin",
    "asam fusidat",
    // Against tuberculosis.
    "rifampisin",
    "isoniazid",
    "pirazinamid",
    "etambutol",
];

/// Of a substance key (`amoksisilin+klavulanat|625mg|tabletsalut`) or a generic name: one of its substances is in the
/// list. A whole name, not a part of one.
pub fn is_antibiotic(substances: &str) -> bool {
    let substances = substances.split('|').next().unwrap_or_default();
    // A key has no blanks, a name has.
    let joined = |name: &str| spoken(name).replace(' ', "");
    substances.split('+').map(joined).any(|substance| SUBSTANCES.iter().any(|listed| joined(listed) == substance))
}

#[cfg(test)]
mod tests;
