//! What may leave quarantine for where goods are sold from, and by whose word (A11, A37).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup). Always holds: what a buyer brought back stays until it is
//! destroyed or sent back; of a medicine the pharmacist says that it is good after all.

use std::collections::BTreeMap;

use crate::domain::event::LotId;
use crate::domain::event::stock::LotPart;
use crate::domain::goods::product::{Book, Place, Product};
use crate::domain::id::Sku;
use crate::domain::people::access::{self, Act};
use crate::domain::quantity::Quantity;
use crate::domain::settings::LicenceProfile;
use crate::domain::text::Text;
use crate::till::refusal::{Code, Refusal};
use crate::till::supplying::done_by_two;
use crate::till::{Trouble, Turn, signing_in};

/// Whether these parts of lots in quarantine may go back. Medicines and weighed fresh goods that came back from a buyer
/// never do (R39, A37).
pub(super) fn may_leave(turn: &Turn<'_>, parts: &[LotPart]) -> Result<(), Trouble> {
    let mut wanted: BTreeMap<(&Sku, &LotId), Quantity> = BTreeMap::new();
    for part in parts {
        *wanted.entry((&part.sku, &part.lot)).or_default() += part.qty_milli;
    }
    let (mut medicine, mut other) = (false, false);
    for ((sku, lot), quantity) in wanted {
        let product = turn.goods(sku)?.product;
        let of_pharmacy = product.book == Book::Obat;
        (medicine, other) = (medicine | of_pharmacy, other | !of_pharmacy);
        if of_pharmacy || product.fractional {
            brought_back_stays(turn, &product, lot, quantity)?;
        }
    }
    let pharmacist_herself = access::may(turn.user()?.role, Act::SignOnAsPharmacist);
    let by_pharmacist = medicine && turn.settings.licence == LicenceProfile::Apotek && !pharmacist_herself;
    if other || !by_pharmacist {
        done_by_two(turn, Act::WriteOff, Text::new("till-out-of-quarantine"))?;
    }
    if by_pharmacist && turn.agreed_to(Act::ApproveMedicine).is_none() {
        signing_in::may(turn.user()?, Act::WriteOff)?;
        let text = Text::new("till-medicine-out-of-quarantine");
        return Err(Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveMedicine).into());
    }
    Ok(())
}

fn brought_back_stays(turn: &Turn<'_>, product: &Product, lot: &LotId, wanted: Quantity) -> Result<(), Trouble> {
    let back = turn.lookup.brought_back(&product.sku)?.get(lot).copied().unwrap_or_default();
    let lots = turn.lookup.lots_everywhere(&product.sku)?;
    let Some(here) = lots.iter().find(|one| one.lot.lot == *lot && one.lot.place == Place::Karantina) else {
        return Ok(());
    };
    let free = (here.lot.qty_milli - back).max(Quantity::ZERO);
    if back.is_zero() || wanted <= free {
        return Ok(());
    }
    let key = match (product.book, free.is_zero()) {
        (Book::Obat, true) => "till-brought-back-stays",
        (Book::Obat, false) => "till-brought-back-stays-but",
        (Book::Sembako, true) => "till-fresh-brought-back-stays",
        (Book::Sembako, false) => "till-fresh-brought-back-stays-but",
    };
    let text = Text::new(key).with("name", product.name.as_str()).with("batch", here.lot.batch.as_str());
    let text = text.with("unit", product.base_unit()).with("back", here.lot.qty_milli - free).with("free", free);
    turn.refuse(Code::NotAllowed, text)
}
