//! The mistakes: each does one thing otherwise than it is written down, in the words of [`Kind`].

use super::{ERRANDS, Kind, MINUTE, Planted, Till};
use crate::domain::drawer::fact::{Figures, Means, Part, Returned, What};
use crate::domain::id::ReceiptNumber;
use crate::domain::money::Rupiah;
use crate::domain::sale::tender::Pieces;

impl Till {
    fn named(&mut self, kind: Kind, receipt: Option<ReceiptNumber>) -> bool {
        self.planted.push(Planted { kind, receipt });
        true
    }

    /// Opens the drawer without a sale, as most do who take money out by hand.
    fn opens(&mut self, of_hundred: u64) {
        if self.chance.in_hundred(of_hundred) {
            self.fact(What::NoSale);
        }
    }

    /// Does one thing otherwise than it is written down; false where this moment does not offer it.
    pub fn plant(&mut self, kind: Kind) -> bool {
        match kind {
            Kind::WasOther => self.plant_was_other(),
            Kind::WasCash => self.plant_was_cash(),
            Kind::NoteMistaken => self.plant_note(),
            Kind::ChangeNotGiven => self.plant_change(false),
            Kind::ChangeTwice => self.plant_change(true),
            Kind::CashOutUnrecorded => {
                let errand = *self.chance.pick(&ERRANDS);
                self.give(errand) && {
                    self.opens(60);
                    self.named(kind, None)
                }
            }
            Kind::CashInUnrecorded => {
                let bundles = *self.chance.pick(&[1, 2, 2, 4]);
                self.put(&Pieces::from([(5_000, 4 * bundles), (2_000, 10 * bundles), (1_000, 10 * bundles)]));
                self.opens(60);
                self.named(kind, None)
            }
            Kind::DropUnrecorded => {
                let hundreds = 3 + i64::try_from(self.chance.below(8)).expect("few");
                self.give(hundreds * 100_000) && {
                    self.opens(60);
                    self.named(kind, None)
                }
            }
            Kind::DropNotCarried => self.drop_to_safe(false) && self.named(kind, None),
            Kind::ReturnNotPaid => {
                let Some((_, amount)) = self.returnable(6_000) else { return false };
                let parts = vec![Part { means: Means::Cash, amount: Rupiah::of(amount) }];
                let receipt = self.receipt();
                let figures = Figures::default();
                self.fact(What::Return(Returned {
                    receipt: receipt.clone(),
                    original: None,
                    parts,
                    void: false,
                    figures,
                }));
                self.named(kind, Some(receipt))
            }
            Kind::ReturnUnrecorded => {
                let Some((sold, amount)) = self.returnable(6_000) else { return false };
                self.give(amount) && {
                    self.opens(80);
                    self.named(kind, Some(sold.receipt))
                }
            }
            Kind::RungTwice => self.plant_twin(),
            Kind::SaleUnrecorded => {
                let amount = self.cancelled();
                if amount <= 6_000 {
                    return false;
                }
                let notes = self.notes(amount);
                self.put(&notes);
                self.named(kind, None)
            }
            other => unreachable!("{other:?} is not planted between two customers"),
        }
    }

    fn plant_twin(&mut self) -> bool {
        let basket = self.basket();
        if basket.due() <= 6_000 {
            return false;
        }
        self.sell_for_cash(&basket);
        let pause = self.chance.below(120_000);
        self.wait(MINUTE + i64::try_from(pause).expect("a while"));
        let sold = self.sold(&basket, Means::Cash, basket.due(), None);
        let receipt = sold.receipt.clone();
        self.fact(What::Sale(sold));
        self.named(Kind::RungTwice, Some(receipt))
    }

    fn plant_was_other(&mut self) -> bool {
        let basket = self.basket();
        let due = basket.due();
        if due <= 6_000 {
            return false;
        }
        let tendered = if self.chance.in_hundred(90) { due } else { (due + 49_999) / 50_000 * 50_000 };
        let sold = self.sold(&basket, Means::Cash, tendered, None);
        let receipt = sold.receipt.clone();
        self.fact(What::Sale(sold));
        if self.chance.in_hundred(75) {
            self.noticed(Means::Qris, due, None);
        }
        self.named(Kind::WasOther, Some(receipt))
    }

    fn plant_was_cash(&mut self) -> bool {
        let basket = self.basket();
        let due = basket.due();
        let tendered = self.tender(due);
        let notes = self.notes(tendered);
        self.put(&notes);
        if due <= 6_000 || !self.give(tendered - due) {
            self.take(&notes);
            return false;
        }
        let sold = self.sold(&basket, Means::Qris, 0, None);
        let receipt = sold.receipt.clone();
        self.fact(What::Sale(sold));
        self.named(Kind::WasCash, Some(receipt))
    }

    /// A smaller note is taken for a larger one, change is given as for the larger, or a larger is taken for a smaller.
    fn plant_note(&mut self) -> bool {
        let pairs = [(50_000, 100_000), (50_000, 100_000), (20_000, 50_000), (10_000, 20_000)];
        let (small, large) = *self.chance.pick(&pairs);
        let basket = self.basket();
        let due = basket.due();
        if due >= small || due < small / 3 {
            return false;
        }
        let (written, real, back) = match self.chance.below(100) {
            0..=54 => (large, small, large - due),
            55..=79 => (small, small, large - due),
            _ => (small, large, small - due),
        };
        self.put(&Pieces::from([(real, 1)]));
        if !self.give(back) {
            self.take(&Pieces::from([(real, 1)]));
            return false;
        }
        let pressed = self.chance.in_hundred(50).then(|| Pieces::from([(written, 1)]));
        let sold = self.sold(&basket, Means::Cash, written, pressed);
        let receipt = sold.receipt.clone();
        self.fact(What::Sale(sold));
        self.named(Kind::NoteMistaken, Some(receipt))
    }

    fn plant_change(&mut self, twice: bool) -> bool {
        let basket = self.basket();
        let due = basket.due();
        let tendered = self.tender(due);
        let change = tendered - due;
        if change <= 5_000 {
            return false;
        }
        let before = self.real.clone();
        let notes = self.notes(tendered);
        self.put(&notes);
        if twice && !(self.give(change) && self.give(change)) {
            self.real = before;
            return false;
        }
        let sold = self.sold(&basket, Means::Cash, tendered, None);
        let receipt = sold.receipt.clone();
        self.fact(What::Sale(sold));
        self.named(if twice { Kind::ChangeTwice } else { Kind::ChangeNotGiven }, Some(receipt))
    }

    pub fn slip_in_counting(&mut self) {
        let all = [1, -1, 10, 10, -10, -10, -10, 20, -20];
        loop {
            let rupiah = *self.chance.pick(&[100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000]);
            let count = *self.chance.pick(&all);
            let there = self.real.get(&rupiah).copied().unwrap_or(0);
            if there + count >= 0 && there > 0 && rupiah * count.abs() > 5_000 {
                self.slip = Some((rupiah, count));
                self.planted.push(Planted { kind: Kind::Miscounted, receipt: None });
                return;
            }
        }
    }
}
