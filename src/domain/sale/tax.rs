//! PPN: inside the price of a seller who is PKP, nothing at all of one who is not (R17, R18).
//!
//! Pure. Always holds: PPN is reckoned once per receipt, on the sum of its taxable lines, and base and tax together are
//! the price again.
//! Not here: which goods are exempt (`Product::ppn`), parting a receipt's PPN among its lines (`discount::allocate`).

use crate::domain::money::{OutOfRange, Rupiah};
use crate::domain::time::BusinessDate;

/// The tax on a net price, as a fraction: 11/100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PpnRate {
    numerator: i64,
    denominator: i64,
}

/// A price with PPN inside, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inside {
    /// Price without PPN.
    pub dpp: Rupiah,
    pub ppn: Rupiah,
    /// "DPP nilai lain", 11/12 of the base, which the tax invoice names since 2025.
    pub dpp_nilai_lain: Rupiah,
}

/// What a receipt says about PPN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiptTax {
    pub total: Rupiah,
    /// Sum of the taxable lines, PPN inside.
    pub taxable_gross: Rupiah,
    pub exempt: Rupiah,
    pub ppn: Rupiah,
    /// A seller who is not PKP prints no tax line.
    pub print_ppn: bool,
}

impl PpnRate {
    /// The rate of a day. From 2025: 12 % on 11/12 of the price, which is 11 % (PMK 131/2024); 11 % from April 2022,
    /// 10 % before, for old documents only.
    pub fn on(date: BusinessDate) -> Self {
        let numerator = if (date.year(), date.month()) < (2022, 4) { 10 } else { 11 };
        Self { numerator, denominator: 100 }
    }

    /// Takes a price apart. Example: Rp12.500 = 11.261 + PPN 1.239.
    pub fn inside(self, gross: Rupiah) -> Result<Inside, OutOfRange> {
        let ppn = gross.share(self.numerator, self.denominator + self.numerator)?;
        let dpp = gross - ppn;
        Ok(Inside { dpp, ppn, dpp_nilai_lain: dpp.share(11, 12)? })
    }

    /// PPN to be added to a net price.
    pub fn on_top_of(self, net: Rupiah) -> Result<Rupiah, OutOfRange> {
        net.share(self.numerator, self.denominator)
    }
}

/// PPN of a receipt from its lines' net amounts and whether each is taxable (R18).
pub fn of_receipt(pkp: bool, rate: PpnRate, lines: &[(Rupiah, bool)]) -> Result<ReceiptTax, OutOfRange> {
    let sum = |keep: &dyn Fn(bool) -> bool| {
        let kept = lines.iter().filter(|(_, taxable)| keep(*taxable));
        Rupiah::new(kept.map(|(amount, _)| i128::from(amount.amount())).sum())
    };
    let total = sum(&|_| true)?;
    if !pkp {
        let zero = Rupiah::ZERO;
        return Ok(ReceiptTax { total, taxable_gross: zero, exempt: zero, ppn: zero, print_ppn: false });
    }
    let taxable_gross = sum(&|taxable| taxable)?;
    let ppn = rate.inside(taxable_gross)?.ppn;
    Ok(ReceiptTax { total, taxable_gross, exempt: total - taxable_gross, ppn, print_ppn: true })
}

#[cfg(test)]
mod tests;
