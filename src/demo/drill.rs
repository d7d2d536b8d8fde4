//! Ten set sales for somebody new at the till: what to sell, and whether it was sold (N23).
//!
//! Pure. Always holds: each can be done with the goods of the demo cooperative, and says nothing of how: any way to the
//! right basket is right.
//! Neighbours: the practice folder they are done in (`station/counter/practising.rs`), whose times they take
//! (`app/drills.rs`).

use crate::domain::id::Sku;
use crate::domain::quantity::Quantity;

/// A basket as it should be when it is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drill {
    /// Key of what to do, in `assets/locales`.
    pub words: &'static str,
    /// Sku, unit, thousandths of the unit.
    pub lines: &'static [(&'static str, &'static str, i64)],
    /// The member it is for.
    pub member: Option<&'static str>,
}

const NOODLES: &str = "S00110";
const SUGAR: &str = "S00020";
const OIL: &str = "S00055";
const EGGS: &str = "S00078";
const EGG: &str = "S00079";
const RICE: &str = "S00006";
const PARACETAMOL: &str = "M00001";

/// From one pack to a basket for a member: each adds one thing to know.
pub const DRILLS: [Drill; 10] = [
    Drill { words: "drill-one-pack", lines: &[(NOODLES, "pcs", 1_000)], member: None },
    Drill { words: "drill-change", lines: &[(NOODLES, "pcs", 3_000), (SUGAR, "pak", 1_000)], member: None },
    Drill { words: "drill-weighed", lines: &[(EGGS, "kg", 1_250)], member: None },
    Drill { words: "drill-carton", lines: &[(NOODLES, "dus", 1_000)], member: None },
    Drill { words: "drill-member", lines: &[(OIL, "pouch", 2_000)], member: Some("A00001") },
    Drill { words: "drill-times", lines: &[(NOODLES, "pcs", 10_000)], member: None },
    Drill { words: "drill-mistake", lines: &[(SUGAR, "pak", 1_000), (OIL, "pouch", 1_000)], member: None },
    Drill { words: "drill-tiles", lines: &[(RICE, "kg", 2_500), (EGG, "butir", 5_000)], member: None },
    Drill { words: "drill-medicine", lines: &[(PARACETAMOL, "strip", 1_000)], member: None },
    Drill {
        words: "drill-all",
        lines: &[(RICE, "kg", 5_000), (SUGAR, "pak", 2_000), (OIL, "pouch", 1_000), (NOODLES, "pcs", 5_000)],
        member: Some("A00001"),
    },
];

impl Drill {
    /// Whether this is the basket that was asked for; lines of the same goods add up, whatever their order.
    pub fn is(&self, sold: &[(Sku, String, Quantity)], member: Option<&str>) -> bool {
        let wanted = |sku: &str, unit: &str| -> i64 {
            self.lines.iter().filter(|line| line.0 == sku && line.1 == unit).map(|line| line.2).sum()
        };
        let given = |sku: &str, unit: &str| -> i64 {
            let same = sold.iter().filter(|(of, in_unit, _)| of.as_str() == sku && in_unit == unit);
            same.map(|(_, _, quantity)| quantity.milli()).sum()
        };
        let all_given = self.lines.iter().all(|(sku, unit, _)| given(sku, unit) == wanted(sku, unit));
        let none_else = sold.iter().all(|(sku, unit, _)| wanted(sku.as_str(), unit) > 0);
        all_given && none_else && self.member == member
    }
}

#[cfg(test)]
mod tests;
