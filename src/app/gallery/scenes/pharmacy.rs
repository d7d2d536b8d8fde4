//! *Resep*: a prescription at the sale, a paper that is typed, a pharmacist's PIN, refusals.

use super::stock::lot;
use super::stockroom;
use crate::app::board::Board;
use crate::app::gallery::sample;
use crate::app::screen::Act;
use crate::app::screen::boxes::{self, Boxes};
use crate::app::screen::prescription::drafted::{Drafted, Part};
use crate::app::screen::prescription::month::OfMonth;
use crate::app::screen::prescription::{self, Prescription, Task};
use crate::app::screen::sell::{self, Sell};
use crate::app::screen::stockroom::articles::Articles;
use crate::app::screen::stockroom::form::Entered;
use crate::app::screen::stockroom::papers::Papers;
use crate::app::screen::stockroom::work::Work;
use crate::app::screen::stockroom::{Stockroom, Task as Errand};
use crate::app::shop::{Person, Shop};
use crate::app::widget::letters::Stroke;
use crate::domain::event::pharmacy::RxPeople;
use crate::domain::goods::lot::Standing;
use crate::domain::goods::product::{MedicineFacts, Place};
use crate::domain::id::Sku;
use crate::domain::people::user::Role;
use crate::domain::pharmacy::prescription::Served;
use crate::domain::pharmacy::retention::{Papers as Archive, Year};
use crate::domain::pharmacy::screening::{Check, Known};
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::answer::BoxView;
use crate::till::answer::pharmacy::{CheckView, PharmacistView, RxItemView, RxView};

fn shown(screen: &Prescription, shop: &Shop) -> Board<Act> {
    prescription::view::view(screen, shop).map(Act::Prescription)
}

/// A pharmacist is signed on, and a prescription with two items is at the sale.
pub fn attached(shop: &Shop) -> Board<Act> {
    shown(&Prescription::new(None), &with_rx(shop))
}

/// A basket whose last line is an R/, taken from a box.
fn with_medicine(shop: &Shop) -> Shop {
    let mut shop = with_rx(shop);
    sample::member_sale(&mut shop);
    if let Some(line) = shop.answer.sale.as_mut().and_then(|sale| sale.lines.last_mut()) {
        line.sku = Sku::from("M00180");
        line.name = "Metformin 500 mg tablet salut".to_owned();
        line.strength = "500 mg".to_owned();
        line.unit = "tablet".to_owned();
        line.rx = "R-0123".to_owned();
        let expiry = "2027-09-30".parse().ok();
        let (batch, shelf) = ("T25H63".to_owned(), "R1-2".to_owned());
        line.boxes = vec![BoxView { batch, expiry, shelf, qty_milli: Quantity::whole(3) }];
    }
    shop
}

pub fn medicine(shop: &Shop) -> Board<Act> {
    sell::view::view(&Sell::default(), &with_medicine(shop)).map(Act::Sell)
}

/// Another box for the R/, since the first was not found.
pub fn other_box(shop: &Shop) -> Board<Act> {
    let shop = with_medicine(shop);
    let lot = |batch: &str, expiry: &str, shelf: &str, quantity: i64| {
        lot(batch, expiry, shelf, Place::Apotek, quantity, Standing::Sellable)
    };
    let list = vec![
        lot("T25H63", "2027-09-30", "R1-2", 20),
        lot("BATCH-2026-0001-XYZ", "2027-12-31", "R1-2", 1_240),
        lot("T26A07", "2028-06-30", "", 400),
    ];
    let screen =
        Boxes { list: Some(list), unit: "tablet".to_owned(), at: 1, reason: Some(2), ..Boxes::of(5, "M00180".into()) };
    boxes::view::view(&screen, &shop).map(Act::Boxes)
}

/// The pharmacist marks a medicine: the rest of it is not hers.
pub fn marked_goods(shop: &Shop) -> Board<Act> {
    let mut goods = sample::found_stock("Parasetamol 500 mg tablet");
    goods.product.medicine = Some(MedicineFacts {
        generic_name: "Parasetamol".to_owned(),
        strength: "500 mg".to_owned(),
        form: "tablet".to_owned(),
        substance_key: "parasetamol|500mg|tablet".to_owned(),
        class: "B".to_owned(),
        owa: false,
        prekursor: false,
        oot: false,
        cold_chain: false,
        fornas: true,
        generic: None,
        warning: None,
        nie: Some("GBL0099900110A1".to_owned()),
        nie_status: String::new(),
        antibiotic: false,
        max_otc_units: None,
    });
    let articles =
        Articles { known: true, leaf: 2, product: goods.product, left: Quantity::whole(880), ..Articles::default() };
    let mut shop = stockroom::kept(shop);
    if let Some(user) = &mut shop.answer.user {
        user.role = Role::Apoteker;
    }
    stockroom::drawn(&shop, &Stockroom::of(Errand::Articles(Box::new(articles))))
}

/// Papers that are past their years: one kind is chosen, the second witness is not named yet.
pub fn papers(shop: &Shop) -> Board<Act> {
    let day = |text: &str| text.parse().expect("a date");
    let year = |papers, from: &str, to: &str, due| Year {
        papers,
        year: 2020,
        first: (day(from), "R-0001".to_owned()),
        last: (day(to), "R-0412".to_owned()),
        count: due,
        until: day("2025-12-30"),
        due,
        due_dates: Some((day(from), day(to))),
        destroyed: 0,
    };
    let due = vec![
        year(Archive::Prescriptions, "2020-01-02", "2020-12-30", 1_412),
        year(Archive::Strict, "2020-01-02", "2020-12-30", 31),
        year(Archive::Invoices, "2020-01-02", "2021-11-20", 206),
    ];
    let mut shop = stockroom::kept(shop);
    if let Some(user) = &mut shop.answer.user {
        user.role = Role::Apoteker;
    }
    let mut papers = Papers { due, how: "dibakar".to_owned(), ..Papers::default() };
    papers.choose(1, &shop);
    papers.enter("stock-field-witness", Entered::Choice(0), &shop);
    stockroom::drawn(&shop, &Stockroom::of(Errand::Papers(Box::new(papers))))
}

fn with_rx(shop: &Shop) -> Shop {
    let mut shop = shop.clone();
    let date = shop.style.zone.date(shop.now);
    let item = |n: u32, name: &str, count: i64| RxItemView {
        n,
        name: name.to_owned(),
        unit: "tablet".to_owned(),
        signa: "3 dd 1".to_owned(),
        count: Quantity::whole(count),
        handed: Quantity::ZERO,
        in_basket: Quantity::ZERO,
        left: Quantity::whole(count),
        stands: Served::default(),
    };
    let (id, name, sipa) = ("apoteker".into(), "apt. Maulida".to_owned(), "503/SIPA/2025".to_owned());
    shop.answer.pharmacist = Some(PharmacistView { id, name, sipa });
    shop.answer.rx = Some(Box::new(RxView {
        label: "R-0123".to_owned(),
        doctor: "dr. Rina Wati".to_owned(),
        patient: "Budi Santoso".to_owned(),
        people: RxPeople {
            doctor: "dr. Rina Wati".to_owned(),
            place: "Klinik Sehat".to_owned(),
            patient: "Budi Santoso".to_owned(),
            born: "1970".to_owned(),
            ..RxPeople::default()
        },
        received: date,
        written: date,
        iter: 0,
        times: 0,
        lacks: Vec::new(),
        items: vec![item(1, "Metformin 500 mg tablet salut", 30), item(2, "Asam Mefenamat 500 mg", 10)],
        approved_by: None,
        screening: Vec::new(),
        checks: Check::ALL.map(|check| CheckView { check, known: known(check), ticked: check == Check::Form }).into(),
        screened_by: None,
    }));
    shop
}

/// A paper that says all it should, and a substance that the patient had last week.
const fn known(check: Check) -> Known {
    match check {
        Check::Patient | Check::Prescriber | Check::Date | Check::Directions | Check::Mixing => Known::Good,
        Check::Duplicate => Known::Doubtful,
        _ => Known::Open,
    }
}

/// What the pharmacist looks at before it goes out.
pub fn screening(shop: &Shop) -> Board<Act> {
    let shop = with_rx(shop);
    let mut screen = Prescription::new(None);
    screen.update(prescription::Message::ScreeningPressed, &shop);
    shown(&screen, &shop)
}

/// As many checks as there can be: a paper that lacks everything.
pub fn screening_bare(shop: &Shop) -> Board<Act> {
    let mut shop = with_rx(shop);
    if let Some(rx) = &mut shop.answer.rx {
        rx.checks.iter_mut().filter(|view| view.check != Check::Date).for_each(|view| view.known = Known::Doubtful);
    }
    let mut screen = Prescription::new(None);
    screen.update(prescription::Message::ScreeningPressed, &shop);
    shown(&screen, &shop)
}

/// For whom and against what, before the pharmacist hands it out by her word.
pub fn complaint(shop: &Shop) -> Board<Act> {
    let fields = ["Budi Santoso", "Nyeri gigi sejak kemarin", "34", ""].map(str::to_owned);
    shown(&Prescription { task: Task::Complaint { at: 1, fields }, ..Prescription::new(None) }, shop)
}

pub fn sipnap(shop: &Shop) -> Board<Act> {
    let task = Task::Sipnap { typed: "SIPNAP-2610-0042".to_owned() };
    let of = |name: &str, [opening, received, used, other, closing]: [i64; 5]| OfMonth {
        name: name.to_owned(),
        unit: "tablet".to_owned(),
        opening: Quantity::whole(opening),
        received: Quantity::whole(received),
        used: Quantity::whole(used),
        other: Quantity::whole(other),
        closing: Quantity::whole(closing),
    };
    let month = Some(vec![
        of("Diazepam 2 mg tablet", [80, 100, 45, 0, 135]),
        of("Kodein 10 mg tablet", [60, 0, 12, -2, 46]),
        of("Fenobarbital 30 mg tablet", [100, 0, 0, 0, 100]),
    ]);
    shown(&Prescription { task, month, ..Prescription::new(None) }, shop)
}

/// A part of the second R/ goes out.
pub fn serving(shop: &Shop) -> Board<Act> {
    let task = Task::Serve { at: 1, typed: "5".to_owned(), instead: None };
    shown(&Prescription { task, ..Prescription::new(None) }, &with_rx(shop))
}

pub fn buyer(shop: &Shop) -> Board<Act> {
    let fields = ["Ani Rahmawati".to_owned(), "08125123".to_owned(), String::new(), String::new()];
    let task = Task::Buyer { at: 1, fields };
    shown(&Prescription { task, ..Prescription::new(None) }, shop)
}

fn compound() -> Drafted {
    let part = |sku: &str, name: &str, need: &str| Part {
        sku: Sku::from(sku),
        name: name.to_owned(),
        unit: "tablet".to_owned(),
        need: need.to_owned(),
    };
    Drafted {
        name: "Puyer Batuk".to_owned(),
        count: "15".to_owned(),
        compound: true,
        parts: vec![part("M00031", "CTM 4 mg tablet", "7,5"), part("M00044", "Gliseril Guaiakolat 100 mg tablet", "")],
        ..Drafted::default()
    }
}

pub fn compounding(shop: &Shop) -> Board<Act> {
    let screen = Prescription { task: Task::Need(compound()), ..Prescription::new(None) };
    shown(&screen, shop)
}

/// How a compound is used and packed, and how often it is repeated.
pub fn directing(shop: &Shop) -> Board<Act> {
    let mut item = Drafted { signa: "3 dd 1".to_owned(), ..compound() };
    item.turn_pack();
    item.turn_pack();
    item.turn_iter();
    shown(&Prescription { task: Task::Signa(item), ..Prescription::new(None) }, shop)
}

pub fn paper(shop: &Shop) -> Board<Act> {
    let mut screen = Prescription { task: Task::Paper { at: 4 }, ..Prescription::new(None) };
    let fields =
        ["Dr. Rina Wati", "503/123/SIP", "Puskesmas Alalak Tengah", "23112026", "Budi Santoso", "", "", "", "", "", ""];
    screen.fields = fields.map(str::to_owned);
    screen.items = vec![Drafted {
        name: "Asam Mefenamat 500 mg kaplet salut".to_owned(),
        unit: "kaplet".to_owned(),
        count: "10".to_owned(),
        signa: "3 dd 1".to_owned(),
        ..Drafted::default()
    }];
    screen.cito = true;
    shown(&screen, shop)
}

/// What the paper said and nobody had typed is filled in.
pub fn completing(shop: &Shop) -> Board<Act> {
    let shop = with_rx(shop);
    let mut screen = Prescription::new(None);
    screen.update(prescription::Message::ChangePressed, &shop);
    screen.update(prescription::Message::FieldPressed(1), &shop);
    "503/123/sip".chars().for_each(|sign| drop(screen.update(prescription::Message::Typed(Stroke::Sign(sign)), &shop)));
    shown(&screen, &shop)
}

pub fn signing_on(shop: &Shop) -> Board<Act> {
    let mut shop = shop.clone();
    shop.people.retain(|person| person.role != Role::Apoteker);
    let name = "apt. Maulida".to_owned();
    shop.people.push(Person { id: "apoteker".into(), name, role: Role::Apoteker, member: None });
    let task = Task::SignOn { chosen: 0, pin: "2323".to_owned() };
    shown(&Prescription { task, ..Prescription::new(None) }, &shop)
}

pub fn refused(shop: &Shop) -> Board<Act> {
    let text = Text::new("till-rx-bars").with("rx", "R-0007").with("field", "address");
    let trouble = Some(text.with("name", "Diazepam 2 mg tablet"));
    shown(&Prescription { trouble, ..Prescription::new(None) }, shop)
}
