//! Goods into the basket and out of it: scans, tiles, quantities, units, the member, taking back.
//!
//! Long because every way into the basket goes through the same few checks, side by side.
//! Pure over [`Lookup`]. Always holds: a refused input changes nothing; every accepted one re-prices the whole sale.
//! Not here: what a scan is (`domain/goods/barcode.rs`), which price wins (`pricing.rs`), paying (`paying.rs`).

use std::sync::Arc;

use crate::domain::cooperative::holder::{Holder, OWN};
use crate::domain::cooperative::member::{MemberKind, buys_at_member_price, purchases_count};
use crate::domain::event::drawer::Noted;
use crate::domain::event::parked::ByHand;
use crate::domain::event::pharmacy::PharmacyLine;
use crate::domain::event::{Event, Happening};
use crate::domain::goods::barcode::{self, Plan, Reading, ScanError};
use crate::domain::goods::gs1::{Gs1Error, Pack};
use crate::domain::goods::price;
use crate::domain::id::Sku;
use crate::domain::money::Rupiah;
use crate::domain::people::access::{self, Act};
use crate::domain::quantity::Quantity;
use crate::domain::settings::Settings;
use crate::domain::text::Text;

use super::basket::{BasketLine, Buyer, OpenSale};
use super::cards;
use super::coded;
use super::input::{Input, LineRef, Tender};
use super::lookup::{Goods, Lookup, Member};
use super::pharmacy;
use super::pricing::{self, whole};
use super::refusal::{Code, Refusal};
use super::shelf;
use super::weighing::{self, Weighed};
use super::{
    Before, Consent, Decision, Moment, Stage, Till, Trouble, Turn, exchanging, limits, noting, paying, returning,
    signing_in,
};

mod choosing;
mod on_paper;
pub(super) mod other;
mod taking_out;

/// Nobody has more packs of one weight in hand; a larger number is a mistake of the keys.
const PACKS_MOST: i64 = 1_000;

/// What is to be put into the basket.
struct Wanted {
    goods: Arc<Goods>,
    unit: String,
    factor: i64,
    quantity: Quantity,
    label: Option<Rupiah>,
    batch: Option<String>,
    weighed: Option<Weighed>,
    /// The scanned pack's serial number, and nothing else yet.
    pharmacy: PharmacyLine,
    /// Typed by a person, and so asked about when it is unusual; scans never are (R5).
    typed: bool,
    /// What lies in so many packs with a scale's label on each: kilos, whatever the figure looks like.
    packs: bool,
}

impl Wanted {
    /// It is put to this line of the basket instead of making one of its own (R12).
    fn joins(&self, line: &BasketLine) -> bool {
        line.product().sku == self.goods.product.sku
            && line.unit == self.unit
            && line.label.is_none()
            && line.batch == self.batch
            && line.by_hand.is_none()
            && line.pharmacy.item.is_none()
            && line.other.is_none()
    }
}

pub fn decide(
    till: &Till,
    input: &Input,
    consent: &Consent,
    lookup: &dyn Lookup,
    moment: Moment,
) -> Result<Decision, Trouble> {
    let desk = Desk { till, consent, lookup, moment, settings: lookup.settings(till.today(moment))? };
    if till.returning.is_some() && exchanging::of(till).is_none() {
        return desk.beside_a_return(input);
    }
    match input {
        Input::Scan { code } => desk.scan(code),
        Input::Times { quantity } => desk.times(*quantity),
        Input::Add { sku, quantity, unit } => desk.add(sku, *quantity, unit.as_deref()),
        Input::Weigh { sku, weight, manual } => desk.weigh(sku, *weight, *manual),
        Input::Other { price, category, quantity, code } => desk.other((*price, category, code), *quantity),
        Input::Quantity { line, quantity } => desk.quantity(*line, *quantity),
        Input::Unit { line, unit } => desk.unit(*line, unit),
        Input::Remove { line } => desk.remove(*line),
        Input::Box { line, batch, reason } => desk.choose_box(*line, batch.as_deref(), reason),
        Input::Cancel => desk.cancel(),
        Input::Undo => desk.undo(),
        Input::Member { number } => desk.member(number.as_deref()),
        _ => Err(refuse(Code::BadInput, Text::new("till-bad-line").with("word", "?")).into()),
    }
}

/// An open sale that was changed or put together elsewhere (a parked one), priced as of now.
pub fn priced_anew(turn: &Turn<'_>, sale: OpenSale) -> Result<Decision, Trouble> {
    let Turn { till, consent, lookup, moment, ref settings } = *turn;
    Desk { till, consent, lookup, moment, settings: Arc::clone(settings) }.finish(sale, None, true)
}

/// Which line of the basket is meant.
pub fn line_of(sale: &OpenSale, line: LineRef) -> Result<usize, Refusal> {
    let found = match line {
        LineRef::Last => sale.last.map(|(at, _)| at).or(sale.lines.len().checked_sub(1)),
        LineRef::Number(number) => sale.line_at(number),
    };
    let none = || match line {
        LineRef::Last => Text::new("till-no-line-yet"),
        LineRef::Number(number) => Text::new("till-no-such-line").with("text", number.to_string()),
    };
    found.filter(|at| *at < sale.lines.len()).ok_or_else(|| refuse(Code::BadInput, none()))
}

/// A member at a sale, with what follows from her standing.
pub fn buyer(member: Member, settings: &Settings) -> Buyer {
    Buyer {
        member_price: buys_at_member_price(member.kind, member.state, settings.member_price_for_others),
        counts: purchases_count(member.kind, member.state),
        member,
        card: None,
    }
}

fn refuse(code: Code, text: Text) -> Refusal {
    Refusal::new(code, text)
}

/// What one decision has at hand.
struct Desk<'a> {
    till: &'a Till,
    consent: &'a Consent,
    lookup: &'a dyn Lookup,
    moment: Moment,
    settings: Arc<Settings>,
}

impl Desk<'_> {
    /// The open sale, or a new one: a finished sale is never touched by the next input.
    fn sale(&self) -> OpenSale {
        self.till.open_sale().cloned().unwrap_or_else(|| self.till.new_sale(self.moment))
    }

    fn existing(&self) -> Result<OpenSale, Refusal> {
        let open = self.till.open_sale().cloned();
        open.ok_or_else(|| refuse(Code::BadInput, Text::new("till-no-open-sale")))
    }

    /// While goods come back, a sale waits; `cancel` leaves everything as it was.
    fn beside_a_return(&self, input: &Input) -> Result<Decision, Trouble> {
        match input {
            Input::Cancel => Ok(self.till.quiet(|next| next.returning = None)),
            Input::Scan { code } if on_paper::receipt_in(code).is_some() => self.scan(code),
            _ => Err(refuse(Code::OpenSale, Text::new("till-return-in-hand")).into()),
        }
    }

    /// A code that nobody knows is noted for the manager's list (R7).
    fn scan(&self, code: &str) -> Result<Decision, Trouble> {
        self.scanned(code).map_err(|trouble| match trouble {
            Trouble::Refused(refusal) if refusal.code == Code::UnknownBarcode && refusal.note.is_none() => {
                refusal.with_note(noting::unknown(self.till, code)).into()
            }
            trouble => trouble,
        })
    }

    fn scanned(&self, code: &str) -> Result<Decision, Trouble> {
        if let Some(paper) = on_paper::receipt_in(code) {
            self.sells()?;
            let turn = Turn::new(self.till, self.consent, self.lookup, self.moment)?;
            return returning::begin(&turn, &on_paper::genuine(&turn, paper)?);
        }
        let reading = barcode::read(code, &Plan::of(&self.settings)).map_err(|bad| bad_scan(code, &bad))?;
        let count = self.till.times.unwrap_or(Quantity::ONE);
        let typed = self.till.times.is_some();
        let wanted = match reading {
            Reading::Goods(gtin) => {
                let (goods, unit) = self.by_code(gtin.as_str(), code)?;
                self.wanted(goods, &unit, count, typed)?
            }
            Reading::Pack(pack) => {
                let (wanted, said) = self.pack(&pack, code, count, typed)?;
                let mut decision = self.put(wanted)?;
                decision.next.notices.extend(said);
                return Ok(decision);
            }
            Reading::Weight { plu, grams } => {
                let mut wanted = self.by_plu(&plu, code)?;
                wanted.quantity = Quantity::from_milli(grams).in_base(self.packs(&mut wanted)?);
                wanted
            }
            Reading::Price { plu, price } => self.price_label(&plu, price, code)?,
            Reading::Member { key } => {
                self.sells()?;
                return self.attach(cards::by_digits(self.lookup, key)?, code);
            }
            // Scanned on an open sale it pays for it (R33).
            Reading::Voucher { code } => {
                self.sells()?;
                let turn = Turn::new(self.till, self.consent, self.lookup, self.moment)?;
                return paying::pay(&turn, &Tender::Voucher { code, amount: None });
            }
            Reading::Payment { .. } => {
                return Err(refuse(Code::UnknownBarcode, Text::new("till-payment-code")).into());
            }
            Reading::Text { code: text } => match self.lookup.barcode(&text)? {
                Some((sku, unit)) => {
                    let goods = self.goods(&sku)?;
                    self.wanted(goods, &unit, count, typed)?
                }
                None => return Err(unknown(code).into()),
            },
        };
        self.put(wanted)
    }

    /// Who readies goods of the warehouse scans goods; what else a code may do is for who sells.
    fn sells(&self) -> Result<(), Refusal> {
        self.till.user.as_ref().map_or(Ok(()), |user| signing_in::may(user, Act::Sell))
    }

    fn by_code(&self, gtin: &str, scanned: &str) -> Result<(Arc<Goods>, String), Trouble> {
        let Some((sku, unit)) = self.lookup.barcode(gtin)? else { return Err(unknown(scanned).into()) };
        Ok((self.goods(&sku)?, unit))
    }

    /// A 2D code with batch and expiry: the scanned batch wins over the proposal (A10), and an expired one is refused
    /// whatever the books say.
    fn pack(
        &self,
        pack: &Pack,
        scanned: &str,
        count: Quantity,
        typed: bool,
    ) -> Result<(Wanted, Option<Text>), Trouble> {
        let (sku, unit) = coded::of_pack(pack, scanned, self.lookup, self.till.today(self.moment))?;
        let goods = self.goods(&sku)?;
        let unit = if unit.is_empty() { goods.product.base_unit().to_owned() } else { unit };
        let turn = Turn::new(self.till, self.consent, self.lookup, self.moment)?;
        let opened = pharmacy::gate::scanned(&turn, &goods, pack)?;
        if let Some(expiry) = pack.expires().filter(|expiry| *expiry < self.till.today(self.moment)) {
            let batch = pack.batch.clone().unwrap_or_default();
            let text = Text::new("till-expired-batch").with("batch", batch).with("expiry", expiry);
            return Err(refuse(Code::ExpiredBatch, text).into());
        }
        let mut wanted = self.wanted(goods, &unit, count, typed)?;
        wanted.batch = pack.batch.clone();
        // The first piece out of a box has its number: what is sold of it later frees it by no void.
        wanted.pharmacy.serials.extend(pack.serial.clone().filter(|_| opened.is_none()));
        Ok((wanted, opened))
    }

    fn by_plu(&self, plu: &str, scanned: &str) -> Result<Wanted, Trouble> {
        let Some(sku) = self.lookup.plu(plu)? else { return Err(unknown(scanned).into()) };
        let goods = self.goods(&sku)?;
        let unit = goods.product.base_unit().to_owned();
        Ok(self.wanted(goods, &unit, Quantity::ONE, false)?)
    }

    /// The printed price is what is charged; the quantity follows from it and is shown (R6).
    fn price_label(&self, plu: &str, price: Rupiah, scanned: &str) -> Result<Wanted, Trouble> {
        let mut wanted = self.by_plu(plu, scanned)?;
        let quantity = price::label_quantity(price, wanted.goods.prices.umum).filter(|found| *found > Quantity::ZERO);
        let packs = self.packs(&mut wanted)?;
        wanted.quantity = quantity.ok_or_else(|| unknown(scanned))?.in_base(packs);
        wanted.label = Some(Rupiah::of(price.amount() * packs));
        Ok(wanted)
    }

    /// How many packs with this label: × counts them (R5), so it is a whole number. As many scans would come to the
    /// same.
    fn packs(&self, wanted: &mut Wanted) -> Result<i64, Refusal> {
        let Some(count) = self.till.times else { return Ok(1) };
        positive(count)?;
        if !count.is_whole() {
            let text = Text::new("till-packs-whole").with("name", wanted.goods.product.name.as_str());
            return Err(refuse(Code::FractionNotSold, text.with("count", count)));
        }
        if count > Quantity::whole(PACKS_MOST) {
            return Err(refuse(Code::BadQuantity, Text::new("till-packs-most").with("most", PACKS_MOST)));
        }
        (wanted.typed, wanted.packs) = (true, true);
        Ok(count.milli() / Quantity::ONE.milli())
    }

    fn goods(&self, sku: &Sku) -> Result<Arc<Goods>, Trouble> {
        let goods = self.lookup.goods(sku, self.till.today(self.moment))?;
        let unknown = || refuse(Code::UnknownBarcode, Text::new("till-unknown-sku").with("sku", sku.as_str()));
        let goods = goods.ok_or_else(unknown)?;
        if !goods.product.active {
            let text = Text::new("till-not-sold-any-more").with("name", goods.product.name.as_str());
            return Err(refuse(Code::NotAllowed, text).into());
        }
        Ok(Arc::new(goods))
    }

    fn wanted(&self, goods: Arc<Goods>, unit: &str, quantity: Quantity, typed: bool) -> Result<Wanted, Refusal> {
        let Some(rung) = goods.product.rung(unit) else {
            let text = Text::new("till-unknown-unit").with("unit", unit).with("name", goods.product.name.as_str());
            return Err(refuse(Code::BadInput, text));
        };
        let (unit, factor) = (rung.unit.clone(), rung.factor);
        let pharmacy = PharmacyLine::default();
        let (label, batch, weighed, packs) = (None, None, None, false);
        Ok(Wanted { goods, unit, factor, quantity, label, batch, weighed, pharmacy, typed, packs })
    }

    fn times(&self, quantity: Quantity) -> Result<Decision, Trouble> {
        positive(quantity)?;
        Ok(self.till.quiet(|next| {
            next.step_from(Before::Times(self.till.times));
            next.times = Some(quantity);
        }))
    }

    fn add(&self, sku: &Sku, quantity: Option<Quantity>, unit: Option<&str>) -> Result<Decision, Trouble> {
        let goods = self.goods(sku)?;
        let base = goods.product.base_unit().to_owned();
        let count = quantity.or(self.till.times);
        let typed = count.is_some();
        let wanted = self.wanted(goods, unit.unwrap_or(&base), count.unwrap_or(Quantity::ONE), typed)?;
        self.put(wanted)
    }

    /// A weight of the scale is less the tare and needs no yes; a typed one is asked about like any other.
    fn weigh(&self, sku: &Sku, weight: Quantity, manual: bool) -> Result<Decision, Trouble> {
        let goods = self.goods(sku)?;
        if !goods.product.fractional {
            return Err(refuse(Code::FractionNotSold, Text::new("till-not-weighed").with("sku", sku.as_str())).into());
        }
        let (weighed, weight) = match manual {
            true => (Weighed::Manual, weight),
            false => (Weighed::Scale, weighing::net(&self.settings, sku, weight)?),
        };
        let base = goods.product.base_unit().to_owned();
        let wanted = self.wanted(goods, &base, weight, manual)?;
        self.put(Wanted { weighed: Some(weighed), ..wanted })
    }

    /// Lines of the same product and rung merge (R12); a price label stays a line of its own.
    fn put(&self, mut wanted: Wanted) -> Result<Decision, Trouble> {
        wanted.quantity = self.checked_quantity(&wanted)?;
        let mut sale = self.sale();
        let added = wanted.quantity;
        let at = match sale.lines.iter().position(|line| wanted.joins(line)).filter(|_| wanted.label.is_none()) {
            Some(at) => {
                sale.lines[at].quantity += added;
                sale.lines[at].goods = wanted.goods;
                sale.lines[at].pharmacy.serials.append(&mut wanted.pharmacy.serials);
                if wanted.weighed.is_some() && sale.lines[at].weighed != Some(Weighed::Manual) {
                    sale.lines[at].weighed = wanted.weighed;
                }
                at
            }
            None => {
                sale.lines.push(BasketLine {
                    unit: wanted.unit,
                    factor: wanted.factor,
                    label: wanted.label,
                    batch: wanted.batch,
                    weighed: wanted.weighed,
                    pharmacy: wanted.pharmacy,
                    ..BasketLine::of(wanted.goods, added)
                });
                sale.lines.len() - 1
            }
        };
        sale.last = Some((at, added));
        self.finish(sale, Some(at), true)
    }

    fn checked_quantity(&self, wanted: &Wanted) -> Result<Quantity, Refusal> {
        positive(wanted.quantity)?;
        let product = &wanted.goods.product;
        let by_weight = product.fractional && wanted.factor == 1;
        if !by_weight && !wanted.quantity.is_whole() {
            let text = Text::new("till-fraction-not-sold").with("name", product.name.as_str());
            return Err(refuse(Code::FractionNotSold, text.with("unit", wanted.unit.as_str())));
        }
        if !wanted.typed {
            return Ok(wanted.quantity);
        }
        let base = wanted.quantity.in_base(wanted.factor);
        let limit = if by_weight { self.settings.plausible_weight } else { self.settings.plausible_units };
        if base <= limit {
            return Ok(wanted.quantity);
        }
        // "750" typed for goods sold by the kilo is 750 g, not three quarters of a ton.
        let typed_grams = by_weight && !wanted.packs;
        let grams = typed_grams && wanted.quantity.is_whole() && wanted.quantity >= Quantity::whole(100);
        let meant = if grams { Quantity::from_milli(wanted.quantity.milli() / 1_000) } else { wanted.quantity };
        if self.consent.confirmed {
            return Ok(meant);
        }
        let key = if grams { "till-ask-grams" } else { "till-ask-quantity" };
        let text = Text::new(key).with("grams", wanted.quantity.milli() / 1_000).with("quantity", meant);
        Err(refuse(
            Code::NeedsConfirmation,
            text.with("unit", wanted.unit.as_str()).with("name", product.name.as_str()),
        ))
    }

    /// Re-prices, checks stock and licence of the touched line, and moves the till on.
    fn finish(&self, mut sale: OpenSale, touched: Option<usize>, ends_times: bool) -> Result<Decision, Trouble> {
        let turn = Turn::new(self.till, self.consent, self.lookup, self.moment)?;
        let occasion = whole::occasion(&turn, &sale);
        let mut notices = self.till.open_sale().map_or(Vec::new(), |before| whole::shrink(before, &mut sale));
        let repriced = whole::reprice(&mut sale, &occasion, &self.lookup.offers(turn.today())?);
        notices.extend(repriced.map_err(|refusal| self.noted(refusal, &sale, touched))?);
        let mut agreed = None;
        if let Some(at) = touched {
            limits::old_enough(&turn, &mut sale, at)?;
            agreed = self.pharmacist(&mut sale, at);
            notices.extend(sale.lines.get(at).and_then(|line| pricing::above_reference(line, turn.today())));
            pricing::check_stock(&turn, &mut sale, at, &mut notices)?;
        }
        limits::within(&turn, &sale)?;
        if let Some(line) = touched.and_then(|at| sale.lines.get(at)) {
            notices.extend(shelf::truth(line, self.lookup)?);
        }
        let mut decision = self.till.with_sale(sale, notices);
        decision.happenings.extend(agreed);
        if ends_times {
            decision.next.times_used();
        }
        if !matches!(self.till.stage, Stage::Open(_)) {
            // A new sale: what came before it cannot be taken back into it.
            decision.next.undo = vec![Before::Sale(None)];
        }
        Ok(decision)
    }

    /// A price above its ceiling is noted for the Z (R46).
    fn noted(&self, refusal: Refusal, sale: &OpenSale, touched: Option<usize>) -> Refusal {
        match touched.and_then(|at| sale.lines.get(at)) {
            Some(line) if refusal.code == Code::AboveCeilingPrice => {
                refusal.with_note(noting::about(self.till, "ceiling_refused", &line.product().sku, line.amount()))
            }
            _ => refusal,
        }
    }

    /// The pharmacist's approval of the touched medicine stays with its line, and is noted.
    fn pharmacist(&self, sale: &mut OpenSale, at: usize) -> Option<Happening> {
        let approver = self.consent.approver.as_ref()?;
        let line = sale.lines.get_mut(at).filter(|line| line.product().medicine.is_some())?;
        if !access::approves(approver.role, Act::ApproveMedicine) {
            return None;
        }
        line.approved_by = Some(approver.id.clone());
        let sku = line.product().sku.clone();
        if let Some(rx) = &mut sale.rx {
            // With a prescription at the sale her yes holds for all of it (A2).
            rx.approved_by = Some(approver.id.clone());
        }
        let noted = Noted {
            sku: Some(sku),
            approved_by: Some(approver.id.clone()),
            ..noting::note(self.till, "medicine_approved")
        };
        Some(Event::Noted(noted).into())
    }

    fn quantity(&self, line: LineRef, quantity: Quantity) -> Result<Decision, Trouble> {
        let mut sale = self.existing()?;
        let at = line_of(&sale, line)?;
        let touched = &sale.lines[at];
        let wanted = Wanted {
            goods: Arc::clone(&touched.goods),
            unit: touched.unit.clone(),
            factor: touched.factor,
            quantity,
            label: None,
            batch: None,
            weighed: None,
            pharmacy: PharmacyLine::default(),
            typed: true,
            packs: false,
        };
        let checked = self.checked_quantity(&wanted)?;
        sale.lines[at].quantity = checked;
        sale.lines[at].label = None;
        // Corrected by hand, it is no longer the scale's.
        sale.lines[at].weighed = sale.lines[at].weighed.map(|_| Weighed::Manual);
        sale.last = Some((at, checked));
        self.finish(sale, Some(at), false)
    }

    fn unit(&self, line: LineRef, unit: &str) -> Result<Decision, Trouble> {
        let mut sale = self.existing()?;
        let at = line_of(&sale, line)?;
        let goods = Arc::clone(&sale.lines[at].goods);
        let mut wanted = self.wanted(goods, unit, sale.lines[at].quantity, true)?;
        wanted.batch = sale.lines[at].batch.clone();
        let checked = self.checked_quantity(&wanted)?;
        let joins = |line: &BasketLine| sale.lines[at].changes_unit() && wanted.joins(line);
        let joined = sale.lines.iter().enumerate().position(|(other, line)| other != at && joins(line));
        let at = match joined {
            Some(other) => {
                let mut gone = sale.lines.remove(at);
                let other = if other > at { other - 1 } else { other };
                sale.lines[other].quantity += checked;
                sale.lines[other].pharmacy.serials.append(&mut gone.pharmacy.serials);
                other
            }
            None => {
                let line = &mut sale.lines[at];
                (line.unit, line.factor, line.quantity, line.label) = (wanted.unit, wanted.factor, checked, None);
                // A price by hand was one of the unit before.
                line.by_hand = ByHand::default();
                at
            }
        };
        sale.last = Some((at, checked));
        self.finish(sale, Some(at), false)
    }

    fn member(&self, number: Option<&str>) -> Result<Decision, Trouble> {
        let Some(number) = number else {
            let mut sale = self.existing()?;
            sale.member = None;
            return self.finish(sale, None, false);
        };
        // A whole card number may be typed or scanned into the field, too.
        self.attach(cards::by_text(self.lookup, number)?, number)
    }

    fn attach(&self, found: Option<cards::Shown>, asked: &str) -> Result<Decision, Trouble> {
        let Some((member, card)) = found else {
            return Err(refuse(Code::UnknownMember, Text::new("till-unknown-member").with("number", asked)).into());
        };
        if member.state.has_left() {
            let text = Text::new("till-not-a-member").with("name", member.name.as_str());
            return Err(refuse(Code::NotAMember, text.with("number", member.number.as_str())).into());
        }
        if let Some(bad) = card.as_ref().filter(|card| !card.is_valid()) {
            return Err(blocked(&member, bad).into());
        }
        let mut sale = self.sale();
        sale.member = Some(Buyer { card: card.filter(|card| card.card != OWN), ..buyer(member, &self.settings) });
        let not_counted = sale.member.as_ref().filter(|buyer| !buyer.counts).map(|buyer| {
            let key = match buyer.member.kind {
                MemberKind::LuarBiasa => "till-extraordinary-member",
                MemberKind::Anggota | MemberKind::Calon => "till-pokok-unpaid",
            };
            Text::new(key).with("name", buyer.member.name.as_str())
        });
        let guards = match (&self.till.shift, &sale.member) {
            (Some(shift), Some(buyer)) => {
                let turn = Turn::new(self.till, self.consent, self.lookup, self.moment)?;
                let card = buyer.card.as_ref().map_or(OWN, |card| card.card);
                let shown = (&buyer.member.number, card);
                returning::attaching::guards(&turn, shift.date, shown, &shift.till, self.moment.now)?
            }
            _ => Vec::new(),
        };
        let mut decision = self.finish(sale, None, false)?;
        decision.next.notices.extend(guards);
        decision.next.notices.extend(not_counted);
        Ok(decision)
    }
}

/// A card that was reported lost, or taken back: nothing is bought with it, whoever shows it.
pub(super) fn blocked(member: &Member, card: &Holder) -> Refusal {
    let text = Text::new("till-card-blocked").with("number", member.number.as_str());
    refuse(Code::NotAllowed, text.with("card", i64::from(card.card)).with("state", card.state.code()))
}

fn positive(quantity: Quantity) -> Result<(), Refusal> {
    match quantity > Quantity::ZERO {
        true => Ok(()),
        false => Err(refuse(Code::BadQuantity, Text::new("till-quantity-not-positive"))),
    }
}

fn unknown(code: &str) -> Refusal {
    refuse(Code::UnknownBarcode, Text::new("till-unknown-barcode").with("code", code.trim()))
}

/// What is said of a code that is none, wherever it was scanned.
pub(super) fn bad_scan(code: &str, bad: &ScanError) -> Refusal {
    match bad {
        ScanError::BadCheckDigit => {
            refuse(Code::BadCheckDigit, Text::new("till-bad-check-digit").with("code", code.trim()))
        }
        ScanError::Empty => refuse(Code::BadInput, Text::new("till-empty-scan")),
        ScanError::Elements(Gs1Error::BadCheckDigit) => {
            // Separators of the scan are nothing to read.
            let code: String = code.trim().chars().filter(|sign| !sign.is_control()).collect();
            refuse(Code::BadCheckDigit, Text::new("till-bad-check-digit").with("code", code))
        }
        ScanError::Elements(_) => refuse(Code::BadInput, Text::new("till-unreadable-2d")),
    }
}
