//! The open sale: its lines, its member, its sums; and how it looks.
//!
//! Pure. Always holds: every line has at least one priced part, quantities are above zero, sums are recomputed and
//! never kept. Not here: what may be put in (`selling.rs`), how it is paid (`paying.rs`).

use std::sync::Arc;

use crate::domain::cooperative::holder::Holder;
use crate::domain::event::parked::{BuyerId, ByHand, Complained, OtherGoods, WaitingQris};
use crate::domain::event::pharmacy::PharmacyLine;
use crate::domain::event::{Tendered, Tier};
use crate::domain::goods::product::{Place, Product};
use crate::domain::id::{ReceiptNumber, SaleId, UserId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;

use super::answer::{BoxView, LastView, LineView, MemberView, SaleView};
use super::lookup::stockroom::ShopAccount;
use super::lookup::{Goods, Member};
use super::pharmacy::Rx;
use super::pricing::whole;
use super::weighing::Weighed;

pub mod aside;

/// A sale from its first line (or member) on.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenSale {
    pub id: SaleId,
    pub lines: Vec<BasketLine>,
    pub member: Option<Buyer>,
    /// The line that "last" means, and how much the last input added to it.
    pub last: Option<(usize, Quantity)>,
    /// A discount on the whole sale, given by hand.
    pub by_hand: ByHand,
    /// Who buys, where a rule asked for it.
    pub buyer: Option<BuyerId>,
    /// The age question was answered with yes, once for all lines (R26).
    pub age_confirmed: bool,
    /// Parts that were paid already, by other means than cash.
    pub paid: Vec<Tendered>,
    /// What goods brought back in the same basket are worth, exact; zero where nothing is exchanged.
    pub credit: Rupiah,
    /// A QRIS code that is shown.
    pub waiting: Option<WaitingQris>,
    /// Out of the warehouse, by the carton, for this shop where it buys on account (koperasi 5.4).
    pub warehouse: Option<FromWarehouse>,
    /// It stands among the parked sales, too: the record that completes it takes it out.
    pub parked: bool,
    /// The name it was fetched by; it comes back under it where the till ends before it is finished.
    pub held: Option<String>,
    /// The prescription that is attached.
    pub rx: Option<Rx>,
    /// Age of who buys what is often misused, where it was said (A27).
    pub age: Option<u8>,
    /// A complaint was noted for what goes out by the pharmacist's word alone (A29).
    pub complaint: Option<Complained>,
}

/// A sale out of the warehouse.
#[derive(Clone, Debug, PartialEq)]
pub struct FromWarehouse {
    pub shop: Option<ShopAccount>,
}

/// A member at this sale, with what follows for prices and SHU.
#[derive(Clone, Debug, PartialEq)]
pub struct Buyer {
    pub member: Member,
    pub member_price: bool,
    pub counts: bool,
    /// The card beside her first one with which it is bought.
    pub card: Option<Holder>,
}

/// One product in one rung.
#[derive(Clone, Debug, PartialEq)]
pub struct BasketLine {
    pub goods: Arc<Goods>,
    pub unit: String,
    pub factor: i64,
    pub quantity: Quantity,
    /// Charged as printed on the scale's label (R6).
    pub label: Option<Rupiah>,
    /// The batch that was scanned wins over the proposal (A10).
    pub batch: Option<String>,
    /// By the scale or by hand, at a counter with a scale.
    pub weighed: Option<Weighed>,
    /// What it costs, by the price that wins; more than one part where a promo is limited.
    pub parts: Vec<Part>,
    /// What it would cost a non-member.
    pub umum_amount: Rupiah,
    /// Where to take it from, medicines only.
    pub boxes: Vec<BoxView>,
    /// The box that should go before the scanned one, until somebody takes it or says why not (A10).
    pub sooner: Option<BoxView>,
    /// Price or discount given by hand.
    pub by_hand: ByHand,
    /// The pharmacist who agreed to these goods.
    pub approved_by: Option<UserId>,
    /// All that is taken off this line, its share of the whole sale's discount included.
    pub discount: Rupiah,
    /// What only the pharmacy's lines have.
    pub pharmacy: PharmacyLine,
    /// That share.
    pub receipt_discount: Rupiah,
    /// Goods of no catalogue.
    pub other: Option<OtherGoods>,
}

/// A quantity at one price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub quantity: Quantity,
    /// Of one unit.
    pub price: Rupiah,
    pub tier: Tier,
    /// Price × quantity, half up; the printed price of a label.
    pub amount: Rupiah,
}

/// Sums of a sale before and after cash rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals {
    pub gross: Rupiah,
    pub discount: Rupiah,
    pub total: Rupiah,
}

impl BasketLine {
    /// So many base units, not priced yet, with nothing agreed by hand.
    pub fn of(goods: impl Into<Arc<Goods>>, quantity: Quantity) -> Self {
        let goods: Arc<Goods> = goods.into();
        Self {
            unit: goods.product.base_unit().to_owned(),
            goods,
            factor: 1,
            quantity,
            label: None,
            batch: None,
            weighed: None,
            parts: Vec::new(),
            umum_amount: Rupiah::ZERO,
            boxes: Vec::new(),
            sooner: None,
            by_hand: ByHand::default(),
            approved_by: None,
            discount: Rupiah::ZERO,
            pharmacy: PharmacyLine::default(),
            receipt_discount: Rupiah::ZERO,
            other: None,
        }
    }

    pub fn product(&self) -> &Product {
        &self.goods.product
    }

    /// Work and goods of no catalogue come from no shelf.
    pub const fn is_stocked(&self) -> bool {
        !self.pharmacy.service && self.other.is_none()
    }

    /// There is another unit to sell it in, and no paper or label that says which.
    pub fn changes_unit(&self) -> bool {
        self.product().rungs.len() > 1 && self.is_stocked() && self.pharmacy.item.is_none()
    }

    pub fn amount(&self) -> Rupiah {
        self.parts.iter().map(|part| part.amount).sum()
    }

    /// In base units.
    pub fn base(&self) -> Quantity {
        self.quantity.in_base(self.factor)
    }
}

impl OpenSale {
    pub fn new(id: SaleId) -> Self {
        Self {
            id,
            lines: Vec::new(),
            member: None,
            last: None,
            by_hand: ByHand::default(),
            buyer: None,
            age_confirmed: false,
            paid: Vec::new(),
            credit: Rupiah::ZERO,
            waiting: None,
            warehouse: None,
            parked: false,
            held: None,
            rx: None,
            age: None,
            complaint: None,
        }
    }

    /// Where goods of this sale are taken from.
    pub const fn place_of(&self, product: &Product) -> Place {
        if self.warehouse.is_some() { Place::Gudang } else { product.book.counter() }
    }

    pub fn totals(&self) -> Totals {
        let gross = self.lines.iter().map(BasketLine::amount).sum();
        let discount = self.lines.iter().map(|line| line.discount).sum();
        Totals { gross, discount, total: gross - discount }
    }

    /// What other means than cash have settled so far.
    pub fn paid_so_far(&self) -> Rupiah {
        self.paid.iter().map(|part| part.amount).sum()
    }

    /// Money came in for a part of it, or is waited for: the goods stay as they are until it is given back.
    pub fn is_being_paid(&self) -> bool {
        self.waiting.is_some() || !self.paid.is_empty()
    }

    /// What is neither settled nor waited for, exact.
    pub fn rest(&self) -> Rupiah {
        let waited_for = self.waiting.as_ref().map_or(Rupiah::ZERO, |waiting| waiting.amount);
        let due = self.totals().total;
        due - self.credit.min(due) - self.paid_so_far() - waited_for
    }

    /// What a non-member would pay more.
    pub fn saving(&self) -> Rupiah {
        let umum: Rupiah = self.lines.iter().map(|line| line.umum_amount).sum();
        let saving = umum - self.totals().gross;
        if saving.is_negative() { Rupiah::ZERO } else { saving }
    }

    /// Base units of a product in the whole sale.
    pub fn base_of(&self, product: &Product) -> Quantity {
        self.lines.iter().filter(|line| line.product().sku == product.sku).map(BasketLine::base).sum()
    }

    /// The line shown as number `number` (from 1): a line with two prices is shown as two.
    pub fn line_at(&self, number: usize) -> Option<usize> {
        let shown = self.lines.iter().enumerate().flat_map(|(at, line)| line.parts.iter().map(move |_| at));
        shown.into_iter().nth(number.checked_sub(1)?)
    }

    fn views(&self) -> Vec<LineView> {
        let touched = self.last.map(|(line, _)| line);
        let mut views = Vec::with_capacity(self.lines.len());
        for (at, line) in self.lines.iter().enumerate() {
            let shares = whole::shares(line);
            let parts = line.parts.iter().zip(shares);
            views.extend(parts.map(|(part, (own, receipts))| LineView {
                discount: own + receipts,
                ..part_view(line, part, touched == Some(at))
            }));
        }
        views
    }

    /// The sale as shown while it is open; cash rounding is the caller's, by the shop's setting.
    pub fn view(&self, payable: Rupiah) -> SaleView {
        let (totals, paid) = (self.totals(), self.paid_so_far());
        SaleView {
            id: self.id,
            lines: self.views(),
            gross: totals.gross,
            discount: totals.discount,
            total: totals.total,
            rounding: payable - totals.total,
            payable,
            paid,
            due: payable - paid,
            tenders: self.paid.iter().map(|part| (part.tender.clone(), part.amount)).collect(),
            change: Rupiah::ZERO,
            member: self.member.as_ref().map(Buyer::view),
            saving: self.saving(),
            receipt: None,
            purchases_year: None,
            due_day: None,
            change_pieces: Vec::new(),
        }
    }

    /// Which shown line the last input was about.
    pub fn last_view(&self) -> Option<LastView> {
        let (line, added) = self.last?;
        let before: usize = self.lines.get(..line)?.iter().map(|line| line.parts.len()).sum();
        Some(LastView { line: before + self.lines.get(line)?.parts.len() - 1, added })
    }
}

impl Buyer {
    /// Who of her household buys; none where she does.
    pub fn holder(&self) -> Option<&Holder> {
        self.card.as_ref().filter(|card| card.is_of_household())
    }

    pub fn view(&self) -> MemberView {
        MemberView {
            number: self.member.number.clone(),
            name: self.member.name.clone(),
            kelurahan: self.member.kelurahan.clone(),
            kind: self.member.kind,
            state: self.member.state,
            counts: self.counts,
            bought_by: self.holder().map_or_else(String::new, |holder| holder.name.clone()),
        }
    }
}

fn part_view(line: &BasketLine, part: &Part, newest: bool) -> LineView {
    let product = line.product();
    // A member price that spares nothing is shown as the plain price it is; the event keeps the tier that won.
    let spares = line.umum_amount > line.amount();
    let tier = if part.tier == Tier::Anggota && !spares { Tier::Umum } else { part.tier };
    LineView {
        sku: product.sku.clone(),
        name: product.name.clone(),
        strength: product.medicine.as_ref().map_or_else(String::new, |facts| facts.strength.trim().to_owned()),
        unit: line.unit.clone(),
        factor: line.factor,
        base_unit: product.base_unit().to_owned(),
        ladder: line.changes_unit().then(|| Arc::clone(&line.goods.product)),
        fractional: product.fractional && line.factor == 1,
        qty_milli: part.quantity,
        price: part.price,
        tier,
        discount: Rupiah::ZERO,
        amount: part.amount,
        boxes: line.boxes.clone(),
        sooner: line.sooner.clone(),
        manual: line.weighed == Some(Weighed::Manual),
        newest,
        returned_from: None,
        veiled: false,
        rx: line.pharmacy.label.clone(),
        sensitive: product.medicine.as_ref().is_some_and(|facts| matches!(facts.class.as_str(), "K" | "P" | "N")),
    }
}

/// A completed sale as shown until the next begins.
#[derive(Clone, Debug, PartialEq)]
pub struct DoneSale {
    pub view: SaleView,
    pub last: Option<LastView>,
    pub receipt: ReceiptNumber,
}
