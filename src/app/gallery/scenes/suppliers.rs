//! Suppliers: one that the list has, a new one whose name it has already, and an order of which the rest will not come.

use super::stockroom::{drawn, kept, managed, order};
use crate::app::board::Board;
use crate::app::screen::Act;
use crate::app::screen::stockroom::supplier_form::SupplierForm;
use crate::app::screen::stockroom::suppliers::SupplierPage;
use crate::app::screen::stockroom::{Stockroom, Task};
use crate::app::shop::Shop;
use crate::domain::event::stock::GoodsOrdered;
use crate::domain::id::{SupplierCode, UserId};
use crate::domain::text::Text;
use crate::station::counter::stockroom::SupplierFacts;
use crate::till::input::suppliers::SupplierFact;

fn closed_orders() -> Vec<(GoodsOrdered, UserId)> {
    let mut closed = order().order;
    (closed.order, closed.closed, closed.reason) = ("PO-A-0009".to_owned(), true, "kosong".to_owned());
    vec![(closed, UserId::from("gudang"))]
}

/// An order that will not come is closed with its reason.
pub fn closing_order(shop: &Shop) -> Board<Act> {
    let facts = SupplierFacts {
        code: SupplierCode::from("SUP02"),
        name: "CV Sumber Rejeki Grosir".to_owned(),
        consignment: false,
        owed: Vec::new(),
        orders: vec![order()],
        closed: closed_orders(),
        said: None,
        consigned: Vec::new(),
    };
    let page =
        SupplierPage { facts: Some(Box::new(facts)), why: Some(0), ..SupplierPage::new(SupplierCode::from("SUP02")) };
    let mut room = Stockroom::of(Task::Supplier(page));
    room.form.open = Some("order-field-why");
    drawn(&kept(shop), &room)
}

/// What the list says of a wholesaler of medicines, and an account that somebody else must agree to.
pub fn known(shop: &Shop) -> Board<Act> {
    let mut form = SupplierForm::new(Some(SupplierCode::from("PBF01")));
    form.set.supplier_kind = "pbf".to_owned();
    form.set.licence = "PBF-63-0001-2024".to_owned();
    form.set.terms_days = 30;
    form.who.name = "PT Kimia Contoh Trading & Distribution Cabang Banjarmasin".to_owned();
    form.who.phone = "0511-330011".to_owned();
    form.who.address = "Jl. A. Yani Km 5,5 No. 12 RT 3, Banjarmasin Timur".to_owned();
    form.facts = vec![SupplierFact::Terms(30)];
    drawn(&managed(shop), &Stockroom::of(Task::SupplierForm(Box::new(form))))
}

/// Where a consignor is paid to, being typed.
pub fn account(shop: &Shop) -> Board<Act> {
    let mut form = SupplierForm::new(Some(SupplierCode::from("SUP11")));
    form.set.supplier_kind = "konsinyasi".to_owned();
    form.set.consignment = true;
    form.set.npwp = "01.234.567.8-901.000".to_owned();
    form.who.name = "UMKM Kue Banjar Acil Imah".to_owned();
    form.more = true;
    let mut room = Stockroom::of(Task::SupplierForm(Box::new(form)));
    room.form.open = Some("supplier-field-bank");
    room.form.typed = "BRI 0012-01-000345 a.n. Imah".to_owned();
    room.form.writing = true;
    drawn(&managed(shop), &room)
}

/// A new one with a name that is on the list already.
pub fn new(shop: &Shop) -> Board<Act> {
    let mut form = SupplierForm::new(None);
    form.who.name = "CV Sumber Rejeki Grosir".to_owned();
    let text = Text::new("supplier-name-taken").with("name", "CV Sumber Rejeki Grosir").with("code", "SUP02");
    let room = Stockroom { trouble: Some(text), ..Stockroom::of(Task::SupplierForm(Box::new(form))) };
    drawn(&managed(shop), &room)
}
