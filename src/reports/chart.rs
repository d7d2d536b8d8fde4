//! Figures that people look at rather than read: sales by month, day and hour, whose they are, savings, the result.
//!
//! Pure. Always holds: all bars of a chart are to one scale; what a bar is long stands here once, for paper and screen.
//! Neighbours: what is asked of the store (`ask/charts.rs`), how it is drawn (`write/pdf/page.rs`, the window's books).

use super::rat::STEPS;
use super::statements::{Sums, YearResult};
use crate::domain::accounting::account::AccountCode as A;
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::{self, Language};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The title first, then of what time.
    pub head: Vec<Text>,
    pub bars: Vec<Bar>,
    /// What the second bars are, where there are any: of the first, of the second.
    pub legend: Option<[Text; 2]>,
    /// One sentence below it.
    pub said: Option<Text>,
    /// Many bars with short names, side by side where there is width for it.
    pub upright: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub name: String,
    pub amount: Rupiah,
    /// Drawn beside it, to be compared.
    pub beside: Option<Rupiah>,
}

/// What was sold on a day or in an hour: to members, to others.
pub type Sold<Of> = (Of, Rupiah, Rupiah);

impl Chart {
    /// How long each bar is, and the one beside it, of the longest: 0 to 1, whatever the sign.
    pub fn lengths(&self) -> Vec<(f32, Option<f32>)> {
        let size = |amount: Rupiah| amount.amount().unsigned_abs();
        let all = self.bars.iter().flat_map(|bar| [Some(bar.amount), bar.beside]).flatten();
        let most = all.map(size).max().unwrap_or(0).max(1) as f64;
        let length = |amount: Rupiah| (size(amount) as f64 / most) as f32;
        self.bars.iter().map(|bar| (length(bar.amount), bar.beside.map(length))).collect()
    }

    /// Where zero stands between the longest loss, to its left, and the longest gain: 0 where there is no loss.
    pub fn zero(&self) -> f32 {
        let (loss, gain) = self.sides();
        if loss + gain > 0.0 { loss / (loss + gain) } else { 0.0 }
    }

    /// What of the width a bar of length 1 takes where losses and gains share it.
    pub fn span(&self) -> f32 {
        let (loss, gain) = self.sides();
        1.0 / (loss + gain).max(1.0)
    }

    /// The longest loss and the longest gain.
    fn sides(&self) -> (f32, f32) {
        let both = self.bars.iter().zip(self.lengths()).flat_map(|(bar, (length, beside))| {
            [Some((bar.amount, length)), bar.beside.zip(beside)].into_iter().flatten()
        });
        both.fold((0.0, 0.0), |(loss, gain): (f32, f32), (amount, length)| match amount.is_negative() {
            true => (loss.max(length), gain),
            false => (loss, gain.max(length)),
        })
    }

    /// Nothing in it is drawn.
    pub fn is_empty(&self) -> bool {
        self.bars.iter().all(|bar| bar.amount.is_zero() && bar.beside.is_none_or(|beside| beside.is_zero()))
    }
}

fn two_sides(head: Vec<Text>, bars: Vec<Bar>) -> Chart {
    let legend = Some([Text::new("chart-members"), Text::new("chart-others")]);
    let (members, others) = bars.iter().fold((Rupiah::ZERO, Rupiah::ZERO), |(members, others), bar| {
        (members + bar.amount, others + bar.beside.unwrap_or_default())
    });
    let said = Text::new("chart-both").with("members", members).with("others", others);
    Chart { head, bars, legend, said: Some(said), upright: true }
}

/// What members and others bought by month of a year.
pub fn months(year: i16, months: &[Sold<i8>], language: Language) -> Chart {
    let bar = |(month, members, others): &Sold<i8>| Bar {
        name: locale::say(language, &Text::new("chart-month").with("month", i64::from(*month))),
        amount: *members,
        beside: Some(*others),
    };
    let head = vec![Text::new("rat-chart-months"), Text::new("rat-year").with("year", year.to_string())];
    Chart { upright: false, ..two_sides(head, months.iter().map(bar).collect()) }
}

/// By day, each of the period, those without a sale too.
pub fn days((from, to): (BusinessDate, BusinessDate), sold: &[Sold<BusinessDate>]) -> Chart {
    let mut bars = Vec::new();
    let mut day = from;
    while day <= to {
        let found = sold.iter().find(|(of, _, _)| *of == day);
        let (members, others) = found.map_or((Rupiah::ZERO, Rupiah::ZERO), |(_, members, others)| (*members, *others));
        bars.push(Bar { name: day.day().to_string(), amount: members, beside: Some(others) });
        day = day.plus_days(1);
    }
    two_sides(vec![Text::new("chart-days"), Text::new("report-from-to").with("from", from).with("to", to)], bars)
}

/// By hour of the clock, from the first in which anything was sold to the last.
pub fn hours((from, to): (BusinessDate, BusinessDate), sold: &[Sold<i8>]) -> Chart {
    let some = sold.iter().filter(|(_, members, others)| !members.is_zero() || !others.is_zero());
    let (first, last) = some.fold((23, 0), |(first, last), (hour, _, _)| (first.min(*hour), last.max(*hour)));
    let within = sold.iter().filter(|(hour, _, _)| (first..=last).contains(hour));
    let bar = |(hour, members, others): &Sold<i8>| Bar {
        name: format!("{hour:02}"),
        amount: *members,
        beside: Some(*others),
    };
    let head = vec![Text::new("chart-hours"), Text::new("report-from-to").with("from", from).with("to", to)];
    two_sides(head, within.map(bar).collect())
}

/// What of a year's sales is the members', who own the shop.
pub fn share(year: i16, members: Rupiah, others: Rupiah, language: Language) -> Chart {
    let bar = |key: &'static str, amount| Bar { name: locale::say(language, &Text::new(key)), amount, beside: None };
    let all = (members + others).amount();
    let tenths = if all > 0 { (members.amount() * 1_000 + all / 2) / all } else { 0 };
    let said = Text::new("chart-share-of").with("percent", super::table::tenths_written(tenths, ','));
    Chart {
        head: vec![Text::new("chart-share"), Text::new("rat-year").with("year", year.to_string())],
        bars: vec![bar("chart-members", members), bar("chart-others", others)],
        legend: None,
        said: (all > 0).then_some(said),
        upright: false,
    }
}

/// What members have saved, by kind.
pub fn savings(date: BusinessDate, balances: &Sums, language: Language) -> Chart {
    let kinds = [
        ("chart-pokok", A::POKOK),
        ("chart-wajib", A::WAJIB),
        ("chart-sukarela", A::SUKARELA),
        ("chart-berjangka", A::BERJANGKA),
    ];
    let saved = |account: A| -balances.get(&account).copied().unwrap_or_default();
    let bar = |(key, account): (&'static str, A)| Bar {
        name: locale::say(language, &Text::new(key)),
        amount: saved(account),
        beside: None,
    };
    let sum: Rupiah = kinds.iter().map(|(_, account)| saved(*account)).sum();
    Chart {
        head: vec![Text::new("chart-savings"), Text::new("report-as-of").with("date", date)],
        bars: kinds.map(bar).into(),
        legend: None,
        said: Some(Text::new("chart-saved").with("amount", sum)),
        upright: false,
    }
}

/// PHU, step by step.
pub fn result(year: i16, moved: &Sums, language: Language) -> Chart {
    let result = YearResult::of(moved);
    let bars = STEPS.map(|(_, key, figure)| Bar {
        name: locale::say(language, &Text::new(key)),
        amount: figure(&result),
        beside: None,
    });
    Chart {
        head: vec![Text::new("rat-chart-result"), Text::new("rat-year").with("year", year.to_string())],
        bars: bars.into(),
        legend: None,
        said: Some(Text::new("chart-result").with("amount", result.after_tax)),
        upright: false,
    }
}

#[cfg(test)]
mod tests;
