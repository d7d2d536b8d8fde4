//! The gate at the counter: may this line go out, now, to this buyer; and what it says in the registers (A1, A4, A27).
//!
//! Pure over [`Lookup`](crate::till::lookup::Lookup): the table itself is `domain/pharmacy/licence.rs`. Always holds:
//! expired and recalled stock is refused before anything else; every blocked line is noted as demand the shop could not
//! serve; a line that passed is asked once more when its payment begins, since a licence can end at midnight and a
//! pharmacist can go home.

use crate::domain::event::SoldLine;
use crate::domain::goods::gs1::Pack;
use crate::domain::goods::limit::Key;
use crate::domain::goods::lot::{LotOnHand, Standing};
use crate::domain::goods::product::{Book, MedicineFacts};
use crate::domain::people::access::Act;
use crate::domain::people::user::Role;
use crate::domain::pharmacy::licence::{Asked, Denial, Register};
use crate::domain::pharmacy::medicine::Class;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::till::basket::{BasketLine, OpenSale};
use crate::till::lookup::Goods;
use crate::till::refusal::{Code, Refusal};
use crate::till::{Trouble, Turn, coded, limits, noting};

use super::{prescribing, responsible};

/// The question about more than the usual without a prescription; a yes to another question is none to this.
const MUCH: &str = "till-ask-otc-quantity";

/// What the touched line must pass before it is in the basket.
pub fn may_sell(turn: &Turn<'_>, sale: &mut OpenSale, at: usize, lots: &[LotOnHand]) -> Result<(), Trouble> {
    let Some(line) = sale.lines.get(at) else { return Ok(()) };
    let goods = std::sync::Arc::clone(&line.goods);
    let Some(facts) = &goods.product.medicine else { return Ok(()) };
    standing(turn, line, lots)?;
    prescribing::adopt(sale, at);
    let line = &sale.lines[at];
    complained(turn, sale, at)?;
    licensed(turn, sale, at)?;
    let needs_number = Class::parse(&facts.class).is_some_and(Class::is_drug);
    if needs_number && facts.nie_status == "kosong" {
        return blocked(turn, line, "nie_kosong", Code::NotAllowed, "till-medicine-without-nie");
    }
    prescribing::within(turn, sale, at)?;
    without_prescription(turn, sale, at, facts)
}

/// A no about this line, noted as demand that could not be served (A4).
fn blocked<T>(turn: &Turn<'_>, line: &BasketLine, why: &str, code: Code, key: &'static str) -> Result<T, Trouble> {
    let product = line.product();
    let missed = noting::missed(turn, Some(product.sku.clone()), "", why);
    Err(Refusal::new(code, Text::new(key).with("name", product.name.as_str())).with_note(missed).into())
}

/// Expired and recalled first, for every class (A1).
fn standing(turn: &Turn<'_>, line: &BasketLine, lots: &[LotOnHand]) -> Result<(), Trouble> {
    let standings: Vec<Standing> = lots.iter().map(|lot| lot.standing(turn.today(), true)).collect();
    if standings.is_empty() || standings.contains(&Standing::Sellable) {
        return Ok(());
    }
    match standings.contains(&Standing::Recalled) && !standings.contains(&Standing::Expired) {
        true => blocked(turn, line, "recalled", Code::RecalledBatch, "till-recalled-batch"),
        false => blocked(turn, line, "expired", Code::ExpiredBatch, "till-expired-lots"),
    }
}

/// What is known of the line when the table is asked.
fn asked(turn: &Turn<'_>, sale: &OpenSale, at: usize) -> Option<Asked> {
    let line = sale.lines.get(at)?;
    let facts = line.product().medicine.as_ref()?;
    let class = Class::parse(&facts.class)?;
    let of_pharmacy = |role: Role| matches!(role, Role::Apotek | Role::Apoteker);
    let apoteker = responsible(turn, sale, at).is_some();
    Some(Asked {
        licence_until: turn.settings.licence_until,
        resep: prescribing::covers(sale, line),
        apoteker,
        pj: apoteker || turn.till.user.as_ref().is_some_and(|user| of_pharmacy(user.role)),
        owa: facts.owa,
        prekursor: facts.prekursor,
        oot: facts.oot,
        ..Asked::plain(class, turn.settings.licence, turn.today())
    })
}

/// What goes out by the pharmacist's word alone has a complaint behind it: asked for first, so that she agrees to both
/// at once (A29).
fn complained(turn: &Turn<'_>, sale: &OpenSale, at: usize) -> Result<(), Trouble> {
    let Some(asked) = asked(turn, sale, at).filter(|_| sale.complaint.is_none()) else { return Ok(()) };
    match (Asked { apoteker: true, ..asked }).gate() {
        Ok(Some(Register::Owa)) => {
            let text = Text::new("till-owa-complaint-needed").with("name", sale.lines[at].product().name.as_str());
            turn.refuse(Code::NotAllowed, text)
        }
        _ => Ok(()),
    }
}

/// The table of the licence, and what P and N want beside (A21).
fn licensed(turn: &Turn<'_>, sale: &OpenSale, at: usize) -> Result<(), Trouble> {
    let Some(line) = sale.lines.get(at) else { return Ok(()) };
    if line.product().medicine.is_none() {
        return Ok(());
    }
    let no = |denial: Denial, code, key| blocked(turn, line, denial.code(), code, key);
    let Some(asked) = asked(turn, sale, at) else {
        return no(Denial::ClassNotLicensed, Code::LicenceClass, "till-licence-class");
    };
    match asked.gate() {
        Ok(_) => {}
        Err(Denial::NeedPharmacist) => {
            let text = pharmacist_needed(turn, line.product().name.as_str());
            let missed = noting::missed(turn, Some(line.product().sku.clone()), "", Denial::NeedPharmacist.code());
            let refusal = Refusal::new(Code::NeedsApproval, text).for_act(Act::ApproveMedicine);
            return Err(refusal.with_note(missed).into());
        }
        Err(denial @ Denial::NeedPrescription) => {
            let key = if sale.rx.is_some() { "till-not-on-prescription" } else { "till-needs-prescription" };
            return no(denial, Code::NeedsPrescription, key);
        }
        Err(denial @ Denial::Expired) => return no(denial, Code::ExpiredBatch, "till-expired-lots"),
        Err(denial @ Denial::Recalled) => return no(denial, Code::RecalledBatch, "till-recalled-batch"),
        Err(denial @ Denial::NoLicence) => return no(denial, Code::LicenceClass, "till-no-licence"),
        Err(denial @ Denial::LicenceExpired) => return no(denial, Code::LicenceClass, "till-licence-ended"),
        Err(denial @ Denial::NoPharmacyStaff) => return no(denial, Code::LicenceClass, "till-no-pharmacy-staff"),
        Err(denial @ Denial::ClassNotLicensed) => return no(denial, Code::LicenceClass, "till-licence-class"),
    }
    if matches!(asked.class, Class::P | Class::N) {
        prescribing::complete_for_narcotics(turn, sale, line)?;
    }
    Ok(())
}

/// One who is there and whose licence to practise has ended is none (A2): what she reads says which of the two it is.
fn pharmacist_needed(turn: &Turn<'_>, name: &str) -> Text {
    let rules = &turn.settings.pharmacy;
    let approver = turn.consent.approver.as_ref().map(|user| (&user.id, user.name.as_str()));
    let on = turn.till.pharmacist.as_ref().map(|on| (&on.id, on.name.as_str()));
    let ended = |(id, who)| rules.sipa_ended(id, turn.today()).map(|until| (who, until));
    match approver.and_then(ended).or_else(|| on.and_then(ended)) {
        Some((who, until)) => {
            Text::new("till-sipa-ended-here").with("name", name).with("pharmacist", who).with("until", until)
        }
        None => Text::new("till-needs-pharmacist").with("name", name),
    }
}

/// Asked again when the payment begins: everything may have changed since the line was put in.
pub fn still(turn: &Turn<'_>, sale: &OpenSale) -> Result<(), Trouble> {
    if sale.is_being_paid() {
        return Ok(());
    }
    (0..sale.lines.len()).try_for_each(|at| complained(turn, sale, at).and_then(|()| licensed(turn, sale, at)))
}

/// Limits of what goes out without a prescription (A27).
fn without_prescription(turn: &Turn<'_>, sale: &mut OpenSale, at: usize, facts: &MedicineFacts) -> Result<(), Trouble> {
    if prescribing::covers(sale, &sale.lines[at]) {
        return Ok(());
    }
    let product = std::sync::Arc::clone(&sale.lines[at].goods.product);
    let (wanted, misused) = (sale.base_of(&product), facts.prekursor || facts.oot);
    let already = match otc_key(sale) {
        Some(key) => {
            let date = turn.till.shift.as_ref().map_or(turn.today(), |shift| shift.date);
            turn.lookup.limit_used(&otc_limit(facts), &key, date)?
        }
        None => Quantity::ZERO,
    };
    if let Some(limit) = facts.max_otc_units.filter(|limit| already + wanted > Quantity::whole(*limit)) {
        let text = Text::new("till-limit-otc").with("name", product.name.as_str()).with("limit", limit);
        let note = noting::about(turn.till, "limit_refused", &product.sku, sale.lines[at].amount());
        let refusal = Refusal::new(Code::LimitReached, text.with("unit", product.base_unit()));
        return Err(refusal.with_note(note).into());
    }
    if misused {
        limits::of_age(turn, sale, at, turn.settings.pharmacy.otc_age)?;
    }
    if misused && otc_key(sale).is_none() {
        let text = Text::new("till-otc-buyer-needed").with("name", product.name.as_str());
        let missed = noting::missed(turn, Some(product.sku.clone()), "", "buyer_unknown");
        return Err(Refusal::new(Code::NotAllowed, text).with_note(missed).into());
    }
    Ok(())
}

/// More of B and T without a prescription than usual: somebody asks what for (A27). After the stock, so that nobody is
/// asked about what is not there.
pub fn usual(turn: &Turn<'_>, sale: &mut OpenSale, at: usize) -> Result<(), Trouble> {
    let product = std::sync::Arc::clone(&sale.lines[at].goods.product);
    let Some(facts) = product.medicine.as_ref().filter(|facts| matches!(facts.class.as_str(), "B" | "T")) else {
        return Ok(());
    };
    let wanted = sale.base_of(&product);
    let misused = facts.prekursor || facts.oot;
    if misused || prescribing::covers(sale, &sale.lines[at]) {
        return Ok(());
    }
    let agreed = sale.lines.iter().any(|line| line.product().sku == product.sku && line.pharmacy.quantity_agreed);
    let usual = wanted <= Quantity::whole(turn.settings.pharmacy.otc_ask);
    if usual || agreed {
        return Ok(());
    }
    if turn.consent.said_yes_to(MUCH) || turn.is_approved() {
        sale.lines[at].pharmacy.quantity_agreed = true;
        return Ok(());
    }
    let text = Text::new(MUCH).with("name", product.name.as_str()).with("quantity", wanted);
    Err(Refusal::new(Code::NeedsConfirmation, text.with("unit", product.base_unit())).into())
}

/// Under what a day's purchases of one substance without prescription are counted.
fn otc_limit(facts: &MedicineFacts) -> String {
    format!("otc:{}", facts.substance_key)
}

/// Whom they are counted for; `None` where nobody said who buys.
fn otc_key(sale: &OpenSale) -> Option<String> {
    let member = sale.member.as_ref().map(|buyer| &buyer.member.number);
    let hash = sale.buyer.as_ref().map(|buyer| buyer.nik_hash.as_str());
    match Key::of(member, hash, sale.id) {
        Key::Member(number) => Some(number.as_str().to_owned()),
        Key::Nik(hash) => Some(hash),
        Key::Receipt(_) => None,
    }
}

/// What the sold parts of a line say of register, prescription and pharmacist.
pub fn fill(turn: &Turn<'_>, sale: &OpenSale, at: usize, sold: &mut [SoldLine]) {
    let Some(line) = sale.lines.get(at).filter(|line| line.product().book == Book::Obat) else { return };
    let asked = asked(turn, sale, at);
    // Paid for while it was allowed, by a licence that may have ended since: the register follows from the goods.
    let register = asked.and_then(|asked| asked.register());
    let pharmacist = responsible(turn, sale, at);
    let covered = prescribing::covers(sale, line) || line.pharmacy.service;
    let rx = sale.rx.as_ref().filter(|_| covered);
    let facts = line.product().medicine.as_ref();
    let counted = facts.filter(|facts| !covered && (facts.prekursor || facts.oot)).map(otc_limit);
    for (nth, part) in sold.iter_mut().enumerate() {
        part.register = register.map(|register: Register| register.code().to_owned());
        part.limit = part.limit.take().or_else(|| counted.clone());
        part.pharmacy = line.pharmacy.clone();
        part.pharmacy.prescription = rx.map(|rx| rx.prescription.received.prescription);
        part.pharmacy.label = rx.map_or(String::new(), super::Rx::label);
        part.pharmacy.pharmacist = pharmacist.clone().filter(|_| register.is_some() || rx.is_some());
        if nth > 0 {
            // A line at two prices is handed out once.
            part.pharmacy.wasted_milli = Quantity::ZERO;
            part.pharmacy.serials.clear();
        }
        part.pharmacy.served_milli = match (part.pharmacy.item, prescribing::is_compound(sale, line)) {
            (Some(_), false) => part.qty_milli.in_base(part.factor),
            (Some(_), true) if nth == 0 => line.pharmacy.served_milli,
            _ => Quantity::ZERO,
        };
    }
}

/// A scanned pack of medicine: its serial number goes over the counter once (A8), and its batch is one that we have
/// (A11): a pack that is expired, recalled or unknown is sold by nobody. A code that names goods by their registration
/// alone stands on a box that is sold piece by piece too: seen again, that is said and no reason to refuse.
pub fn scanned(turn: &Turn<'_>, goods: &Goods, pack: &Pack) -> Result<Option<Text>, Trouble> {
    let product = &goods.product;
    if product.medicine.is_none() {
        return Ok(None);
    }
    let mut opened = None;
    if let Some(serial) = &pack.serial {
        let lines = turn.till.open_sale().map_or(&[][..], |sale| &sale.lines);
        let in_basket = |line: &BasketLine| line.product().sku == product.sku && line.pharmacy.serials.contains(serial);
        if lines.iter().any(in_basket) || turn.lookup.serial_sold(&product.sku, serial)? {
            let by_the_piece = pack.gtin.is_none() && product.rungs.iter().any(|rung| rung.factor > 1);
            let key = if by_the_piece { "till-serial-opened" } else { "till-serial-sold" };
            let text = Text::new(key).with("serial", serial.as_str()).with("name", product.name.as_str());
            if !by_the_piece {
                return turn.refuse(Code::NotAllowed, text);
            }
            opened = Some(text);
        }
    }
    batch_is_here(turn, goods, pack)?;
    Ok(opened)
}

fn batch_is_here(turn: &Turn<'_>, goods: &Goods, pack: &Pack) -> Result<(), Trouble> {
    let product = &goods.product;
    let Some(batch) = pack.batch.as_deref().filter(|batch| !batch.is_empty()) else { return Ok(()) };
    let lots = turn.lookup.lots(&product.sku, product.book.counter())?;
    let of_batch: Vec<Standing> =
        lots.iter().filter(|lot| lot.lot.batch == batch).map(|lot| lot.lot.standing(turn.today(), true)).collect();
    let no = |code, key, why: &str| {
        let text = Text::new(key).with("name", product.name.as_str()).with("batch", batch);
        let missed = noting::missed(turn, Some(product.sku.clone()), "", why);
        Err(Refusal::new(code, text).with_note(missed).into())
    };
    if of_batch.is_empty() && coded::ran_on(pack, goods) {
        return Err(coded::misread().into());
    }
    // The pack's own date is asked by the scan itself.
    if of_batch.is_empty() && pack.expires().is_none_or(|expiry| expiry >= turn.today()) {
        return no(Code::NotEnough, "till-scan-unknown-batch", "batch_unknown");
    }
    if of_batch.contains(&Standing::Sellable) || of_batch.is_empty() {
        return Ok(());
    }
    match of_batch.contains(&Standing::Recalled) {
        true => no(Code::RecalledBatch, "till-recalled-scan", "recalled"),
        false => no(Code::ExpiredBatch, "till-expired-scan", "expired"),
    }
}
