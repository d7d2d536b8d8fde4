//! A return that is being put together, and how it looks.
//!
//! Pure. Always holds: what is shown is the exact negative of what was sold; sums are reckoned and never kept.

use std::collections::BTreeMap;

use super::{Back, came_back, returned};
use crate::domain::event::SoldLine;
use crate::domain::event::after_sale::{Condition, ReturnedLine, SaleReturned};
use crate::domain::goods::product::Book;
use crate::domain::id::{MemberNumber, SaleId};
use crate::domain::money::Rupiah;
use crate::domain::quantity::Quantity;
use crate::domain::sale::refund::{self, Money};
use crate::domain::settings::RoundMode;
use crate::domain::text::Text;
use crate::till::answer::{LineView, ReturnView, ReturnableView, SaleView};
use crate::till::basket::Buyer;
use crate::till::lookup::past::PastSale;
use crate::till::{Trouble, Turn, privacy, selling};

/// A return that is being put together.
#[derive(Clone, Debug, PartialEq)]
pub struct InHand {
    /// Of the return.
    pub(super) id: SaleId,
    pub(super) past: PastSale,
    /// Whose the sale is now.
    pub buyer: Option<Buyer>,
    /// What the goods of each line are.
    pub(super) kinds: Vec<Kind>,
    pub taken: BTreeMap<u32, Taken>,
    unit: i64,
    mode: RoundMode,
    /// Above it the manager agrees.
    pub(super) limit: Rupiah,
    pub(super) too_old: bool,
    /// Other goods are taken for them in the same basket.
    pub exchanging: bool,
    /// Names of medicines are not shown (A38).
    veiled: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    /// Sold by weight.
    pub(super) fractional: bool,
    /// Of a register that watches every piece (A13).
    pub(super) watched: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub(super) quantity: Quantity,
    pub(super) reason: String,
    pub words: String,
    pub(super) condition: Condition,
}

impl InHand {
    pub(super) fn new(turn: &Turn<'_>, past: PastSale) -> Result<Self, Trouble> {
        let then = turn.lookup.settings(past.sale.date)?;
        let mut kinds = Vec::with_capacity(past.sale.lines.len());
        for line in &past.sale.lines {
            let goods = turn.lookup.goods(&line.sku, turn.today())?;
            let by_weight = goods.as_ref().map_or(!line.qty_milli.is_whole(), |goods| goods.product.fractional);
            let facts = goods.as_ref().and_then(|goods| goods.product.medicine.as_ref());
            let watched = facts.is_some_and(|facts| facts.watched().is_some());
            kinds.push(Kind { fractional: by_weight && line.factor == 1, watched });
        }
        Ok(Self {
            id: SaleId(turn.moment.fresh),
            buyer: buyer_of(turn, &past)?,
            kinds,
            taken: BTreeMap::new(),
            unit: then.round_to,
            mode: then.round_mode,
            limit: turn.settings.return_approval,
            exchanging: false,
            veiled: privacy::hides(turn.till.user.as_ref(), &past),
            too_old: turn.shift()?.date.days_since(past.sale.date) > turn.settings.return_days,
            past,
        })
    }

    pub(super) fn sold(&self, n: u32) -> Option<&SoldLine> {
        let index = usize::try_from(n).ok()?.checked_sub(1)?;
        self.past.sale.lines.get(index)
    }

    fn kind(&self, n: u32) -> Option<&Kind> {
        self.kinds.get(usize::try_from(n).ok()?.checked_sub(1)?)
    }

    /// Narcotics, psychotropics, precursors and what is often misused.
    pub(super) fn is_watched(&self, n: u32) -> bool {
        self.kind(n).is_some_and(|kind| kind.watched)
    }

    pub(super) fn never_restocked(&self, n: u32) -> bool {
        let fractional = self.kind(n).is_some_and(|kind| kind.fractional);
        fractional || self.sold(n).is_some_and(|sold| sold.book == Book::Obat)
    }

    /// What comes back, as it was sold.
    pub(super) fn lines(&self) -> Vec<ReturnedLine> {
        let line = |(n, taken): (&u32, &Taken)| {
            let sold = refund::part_of(self.sold(*n)?, &came_back(&self.past, *n), taken.quantity);
            Some(ReturnedLine { line: *n, condition: taken.condition, reason: taken.reason.clone(), sold })
        };
        let mut lines: Vec<ReturnedLine> = self.taken.iter().filter_map(line).collect();
        refund::count_compounds(&self.past.sale.lines, &self.past.returned, &mut lines);
        lines
    }

    /// Before rounding.
    pub fn total(&self) -> Rupiah {
        self.lines().iter().map(|line| line.sold.amount - line.sold.discount).sum()
    }

    pub(super) fn money(&self) -> Money<'_> {
        let returned = self.past.returned.values().map(|part| part.amount - part.discount).sum();
        Money {
            total: self.past.sale.total,
            paid: &self.past.tenders,
            returned,
            refunded: &self.past.refunded,
            unit: self.unit,
            mode: self.mode,
        }
    }

    /// How it was paid, the first proposed for giving back.
    fn tenders(&self) -> Vec<String> {
        let paid = self.past.tenders.iter().map(|part| part.tender.clone());
        let known: Vec<String> = paid.filter(|means| means != refund::EXCHANGE).collect();
        if known.is_empty() { vec!["cash".to_owned()] } else { known }
    }

    /// What it gives back by the first of them.
    pub fn worth(&self) -> Rupiah {
        let first = &self.tenders()[0];
        let parts = self.money().refund(self.total(), Rupiah::ZERO, first).unwrap_or_default();
        parts.iter().map(|(_, amount)| *amount).sum()
    }

    /// What is left of it where so much goes into new goods, by the first of the means that paid.
    pub fn gives_back(&self, exchanged: Rupiah) -> Rupiah {
        let first = &self.tenders()[0];
        let parts = self.money().refund(self.total(), exchanged, first).unwrap_or_default();
        parts.iter().filter(|(means, _)| means != refund::EXCHANGE).map(|(_, amount)| *amount).sum()
    }

    pub fn view(&self) -> ReturnView {
        let back = self.lines();
        let line = |(n, sold): (u32, &SoldLine)| {
            let now = back.iter().find(|line| line.line == n);
            let taken = self.taken.get(&n);
            ReturnableView {
                line: n,
                veiled: self.veils(sold),
                sku: sold.sku.clone(),
                name: sold.name.clone(),
                unit: sold.unit.clone(),
                factor: sold.factor,
                price: sold.price,
                sold: sold.qty_milli,
                returned: came_back(&self.past, n).qty_milli,
                taken: taken.map_or(Quantity::ZERO, |taken| taken.quantity),
                amount: now.map_or(Rupiah::ZERO, |line| line.sold.amount - line.sold.discount),
                reason: taken.map_or(String::new(), |taken| taken.reason.clone()),
                condition: taken.map_or(String::new(), |taken| taken.condition.code().to_owned()),
                never_restocked: self.never_restocked(n),
            }
        };
        ReturnView {
            receipt: self.past.sale.receipt.clone(),
            sold_at: self.past.at,
            member: self.buyer.as_ref().map(Buyer::view),
            lines: (1..).zip(&self.past.sale.lines).map(line).collect(),
            total: self.total(),
            payable: self.worth(),
            tenders: self.tenders(),
            needs_approval: self.total() > self.limit || self.too_old,
        }
    }

    /// What comes back, as the exact negative of what was sold.
    pub fn sale_view(&self) -> SaleView {
        let lines = self.lines();
        let last = lines.len().saturating_sub(1);
        let views = lines.iter().enumerate().map(|(index, line)| self.line_view(line, index == last)).collect();
        let gross: Rupiah = lines.iter().map(|line| line.sold.amount).sum();
        let discount: Rupiah = lines.iter().map(|line| line.sold.discount).sum();
        let (total, payable) = (gross - discount, self.worth());
        SaleView {
            id: self.id,
            lines: views,
            gross: -gross,
            discount: -discount,
            total: -total,
            rounding: total - payable,
            payable: -payable,
            paid: Rupiah::ZERO,
            due: -payable,
            change: Rupiah::ZERO,
            member: self.buyer.as_ref().map(Buyer::view),
            saving: Rupiah::ZERO,
            receipt: None,
            purchases_year: None,
            due_day: None,
            tenders: Vec::new(),
            change_pieces: Vec::new(),
        }
    }

    fn line_view(&self, line: &ReturnedLine, newest: bool) -> LineView {
        let sold = &line.sold;
        LineView {
            sku: sold.sku.clone(),
            name: sold.name.clone(),
            strength: String::new(),
            unit: sold.unit.clone(),
            factor: sold.factor,
            base_unit: sold.unit.clone(),
            ladder: None,
            fractional: self.kind(line.line).is_some_and(|kind| kind.fractional),
            qty_milli: -sold.qty_milli,
            price: sold.price,
            tier: sold.tier,
            discount: -sold.discount,
            amount: -sold.amount,
            boxes: Vec::new(),
            sooner: None,
            manual: sold.manual,
            newest,
            rx: String::new(),
            sensitive: false,
            veiled: self.veils(sold),
            returned_from: Some(self.past.sale.receipt.clone()),
        }
    }

    /// A sentence about what was sold, by its name or, where she may not know it, without (A38).
    pub(super) fn about(&self, sold: &SoldLine, named: &'static str, veiled: &'static str) -> Text {
        if self.veils(sold) { Text::new(veiled) } else { Text::new(named).with("name", sold.name.as_str()) }
    }

    fn veils(&self, sold: &SoldLine) -> bool {
        self.veiled && sold.book == Book::Obat
    }

    pub fn recorded(&self, turn: &Turn<'_>, number: u32, parts: &[(String, Rupiah)]) -> Result<SaleReturned, Trouble> {
        let lines = self.lines();
        returned(turn, &self.past, Back { id: self.id, number, lines, parts, void: false })
    }
}

fn buyer_of(turn: &Turn<'_>, past: &PastSale) -> Result<Option<Buyer>, Trouble> {
    let key = past.member.as_ref().and_then(|member| MemberNumber::key(member.as_str()));
    let member = key.map_or(Ok(None), |key| turn.lookup.member(key))?;
    Ok(member.map(|member| Buyer { counts: past.counts, ..selling::buyer(member, &turn.settings) }))
}
