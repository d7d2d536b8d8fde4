//! The stock room of the shop in memory: one supplier, nothing ordered, nothing on its way.

use std::collections::BTreeMap;

use super::{Answered, Shop};
use crate::domain::event::stock::{Heard, Scope, StockAccount};
use crate::domain::event::{LotId, Personal, SupplierSet};
use crate::domain::goods::care::{CareBox, CareNote};
use crate::domain::goods::consigned::OwnersGoods;
use crate::domain::goods::product::{Book, Place};
use crate::domain::goods::storage::Stored;
use crate::domain::id::{SaleId, ShopCode, Sku, SupplierCode};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::time::{BusinessDate, Instant};
use crate::till::lookup::care::Care;
use crate::till::lookup::stockroom::{
    Draft, OnAccount, OnItsWay, Ordered, Owed, Shelved, ShopAccount, Stockroom, Supplier,
};

impl Shop {
    /// So many pieces of a lot lie in the shop now.
    pub fn lies(&self, sku: &str, lot: u8, batch: &str, pieces: i64) {
        let mut stock = self.stock.borrow_mut();
        let lies = super::lot(sku, lot, batch, None, pieces, 950);
        stock.retain(|(_, stocked)| stocked.lot.lot != lies.1.lot.lot);
        stock.push(lies);
    }

    fn shelved(&self, wanted: impl Fn(&Shelved) -> bool) -> Vec<Shelved> {
        let stock = self.stock.borrow();
        let book = |sku: &Sku| if sku.as_str().starts_with('M') { Book::Obat } else { Book::Sembako };
        let all = stock.iter().map(|(sku, stocked)| Shelved {
            sku: sku.clone(),
            book: book(sku),
            account: StockAccount::of(stocked.lot.place, book(sku)),
            lot: stocked.lot.clone(),
            consignment: false,
            supplier: None,
            shelf: stocked.shelf.clone(),
        });
        let mut found: Vec<Shelved> = all.filter(|lot| lot.lot.qty_milli > Quantity::ZERO && wanted(lot)).collect();
        found.sort_by_key(|one| (one.sku.clone(), one.lot.expiry.is_none(), one.lot.expiry, one.lot.received));
        found
    }
}

fn the_supplier() -> Supplier {
    Supplier {
        code: SupplierCode::from("PBF01"),
        name: "PBF Sehat".to_owned(),
        kind: "pbf".to_owned(),
        terms_days: 30,
        consignment: false,
        pkp: true,
    }
}

impl Stockroom for Shop {
    fn heard(&self) -> Answered<Vec<Heard>> {
        Ok(Vec::new())
    }

    fn late(&self, _: &Sku, _: Place, _: &[Heard], _: Instant) -> Answered<Vec<(String, Quantity)>> {
        Ok(Vec::new())
    }

    fn shop(&self, _code: &str) -> Answered<Option<ShopAccount>> {
        Ok(None)
    }

    fn stored(&self, _storage: &str) -> Answered<Option<Stored>> {
        Ok(None)
    }

    fn names_medicine(&self, words: &str) -> Answered<bool> {
        Ok(words.to_lowercase().contains("parasetamol"))
    }

    fn all_stored(&self) -> Answered<Vec<Stored>> {
        Ok(Vec::new())
    }

    fn next_storage(&self) -> Answered<i64> {
        Ok(1)
    }

    fn receivable(&self, _sale: SaleId) -> Answered<Rupiah> {
        Ok(Rupiah::ZERO)
    }

    fn on_account(&self, _shop: &ShopCode) -> Answered<Vec<OnAccount>> {
        Ok(Vec::new())
    }

    fn drafts(&self) -> Answered<Vec<Draft>> {
        Ok(Vec::new())
    }

    fn supplier(&self, code: &str) -> Answered<Option<Supplier>> {
        Ok((code == "PBF01").then(the_supplier))
    }

    fn supplier_record(&self, code: &SupplierCode) -> Answered<Option<(SupplierSet, Personal)>> {
        let of = the_supplier();
        let set = SupplierSet {
            code: of.code,
            supplier_kind: of.kind,
            terms_days: of.terms_days,
            consignment: of.consignment,
            commission_percent: String::new(),
            pkp: of.pkp,
            npwp: String::new(),
            licence: String::new(),
        };
        let who = Personal { name: of.name, phone: "0800-1".to_owned(), ..Personal::default() };
        Ok((code.as_str() == "PBF01").then_some((set, who)))
    }

    fn supplier_named(&self, name: &str) -> Answered<Option<Supplier>> {
        Ok(name.eq_ignore_ascii_case("PBF Sehat").then(the_supplier))
    }

    fn highest_supplier(&self, _prefix: &str) -> Answered<Option<SupplierCode>> {
        Ok(None)
    }

    fn faktur(&self, _supplier: &SupplierCode, _number: &str) -> Answered<Option<Owed>> {
        Ok(None)
    }

    fn came_with(&self, _supplier: &SupplierCode, _faktur: &str) -> Answered<Vec<LotId>> {
        Ok(Vec::new())
    }

    fn owed(&self, _supplier: &SupplierCode) -> Answered<Vec<Owed>> {
        Ok(Vec::new())
    }

    fn order(&self, _number: &str) -> Answered<Option<Ordered>> {
        Ok(None)
    }

    fn open_orders(&self, _supplier: &SupplierCode) -> Answered<Vec<Ordered>> {
        Ok(Vec::new())
    }

    fn transfer(&self, _number: &str) -> Answered<Option<OnItsWay>> {
        Ok(None)
    }

    fn transfer_words(&self, _number: &str) -> Answered<String> {
        Ok(String::new())
    }

    fn lots_everywhere(&self, sku: &Sku) -> Answered<Vec<Shelved>> {
        Ok(self.shelved(|lot| lot.sku == *sku))
    }

    fn brought_back(&self, _sku: &Sku) -> Answered<BTreeMap<LotId, Quantity>> {
        Ok(BTreeMap::new())
    }

    fn emptied(&self, _sku: &Sku, _place: Place, _batch: &str) -> Answered<Option<Shelved>> {
        Ok(None)
    }

    fn lots_within(&self, place: Place, scope: &Scope) -> Answered<Vec<Shelved>> {
        Ok(self.shelved(|lot| {
            lot.lot.place == place
                && match scope {
                    Scope::All => true,
                    Scope::Shelf(shelf) => lot.shelf == *shelf,
                    Scope::Category(_) => false,
                }
        }))
    }

    fn has_goods(&self, place: Place, scope: &Scope) -> Answered<bool> {
        Ok(matches!(scope, Scope::All) || !self.lots_within(place, scope)?.is_empty())
    }

    fn beyond(&self, _sku: &Sku, _place: Place) -> Answered<(Quantity, Rupiah)> {
        Ok((Quantity::ZERO, Rupiah::ZERO))
    }

    fn overdrawn(&self, _sku: &Sku, _place: Place) -> Answered<Vec<Shelved>> {
        Ok(Vec::new())
    }

    fn serial_received(&self, _sku: &Sku, _serial: &str) -> Answered<bool> {
        Ok(false)
    }

    fn deducted(&self, _supplier: &SupplierCode, _lot: &LotId) -> Answered<Option<(Rupiah, Quantity)>> {
        Ok(None)
    }

    fn consigned_due(&self, _supplier: &SupplierCode) -> Answered<Vec<(Sku, Rupiah)>> {
        Ok(Vec::new())
    }

    fn since_settled(&self, _supplier: &SupplierCode) -> Answered<(Option<BusinessDate>, Vec<OwnersGoods>)> {
        Ok((None, Vec::new()))
    }
}

impl Care for Shop {
    fn care_boxes(&self, place: Place) -> Answered<Vec<CareBox>> {
        let boxes = self.shelved(|lot| lot.lot.place == place).into_iter().map(|shelved| CareBox {
            name: shelved.sku.0.clone(),
            base_unit: "tablet".to_owned(),
            medicine: true,
            cold_chain: false,
            sku: shelved.sku,
            lot: shelved.lot,
            shelf: shelved.shelf,
        });
        Ok(boxes.collect())
    }

    fn care_notes(&self, _kind: &str, _since: Instant) -> Answered<Vec<CareNote>> {
        Ok(Vec::new())
    }
}
