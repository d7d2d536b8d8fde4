//! A chart: ink bars, what is compared in outline, figures on the bars, one baseline, no grid, a sentence below.

use super::sheet::empty;
use crate::app::board::{Area, Board, Side};
use crate::app::theme::Face;
use crate::domain::money::Rupiah;
use crate::locale::format;
use crate::reports::chart::{Bar, Chart};

/// From the edge of the sheet to what stands on it.
pub const EDGE: f32 = 20.0;

/// On a sheet, with `of` at the right of its title: which one of how many.
pub fn draw<M>(board: &mut Board<M>, chart: &Chart, of: Option<String>, area: Area) {
    let title = board.hand(board.fit.pick(22.0, 19.0), Face::Bold);
    let small = board.hand2(16.0, Face::Regular);
    let mut y = area.y + board.fit.pick(36.0, 30.0);
    for (line, text) in chart.head.iter().enumerate() {
        let hand = if line == 0 { title } else { small };
        let words = if line == 0 { board.say(titled(text.key)) } else { board.tell(text) };
        let mut room = area.w - 2.0 * EDGE;
        if let Some(of) = of.as_ref().filter(|_| line == 0) {
            room -= board.words((area.right() - EDGE, y), Side::Right, small, of.as_str()) + 16.0;
        }
        let shown = board.fitted(hand, &words, room);
        board.words((area.x + EDGE, y), Side::Left, hand, shown);
        y += 24.0;
    }
    legend(board, chart, (area.right() - EDGE, y - 24.0));
    let said = board.fit.pick(36.0, 32.0);
    let body = Area::new(area.x + EDGE, y, area.w - 2.0 * EDGE, area.bottom() - said - y - 12.0);
    match (chart.is_empty(), chart.upright) {
        (true, _) => {
            let words = board.say("chart-empty");
            empty(board, body, &words);
        }
        (false, true) => upright(board, chart, body),
        (false, false) => lying(board, chart, body),
    }
    if let Some(text) = &chart.said {
        let hand = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
        let words = board.tell(text);
        let shown = board.fitted(hand, &words, body.w);
        board.words((body.x, body.bottom() + said - 8.0), Side::Left, hand, shown);
    }
}

/// Titles of the meeting's papers are in capitals; on a screen no words are (look.md 3).
fn titled(key: &'static str) -> &'static str {
    match key {
        "rat-chart-months" => "chart-months-title",
        "rat-chart-result" => "chart-result-title",
        key => key,
    }
}

/// Which bars are whose, from the right edge inwards.
fn legend<M>(board: &mut Board<M>, chart: &Chart, (right, base): (f32, f32)) {
    let Some([first, second]) = &chart.legend else { return };
    let hand = board.hand(16.0, Face::Regular);
    let inks = board.inks;
    let (first, second) = (board.tell(first), board.tell(second));
    let mut right = right;
    right -= board.words((right, base), Side::Right, hand, second) + 24.0;
    board.edged(Area::new(right, base - 14.0, 16.0, 16.0), inks.panel, Some((2.0, inks.edge)), [2.0; 4]);
    right -= 18.0;
    right -= board.words((right, base), Side::Right, hand, first) + 24.0;
    board.plate(Area::new(right, base - 14.0, 16.0, 16.0), inks.ink, 2.0);
}

/// Bars side by side on one baseline.
fn upright<M>(board: &mut Board<M>, chart: &Chart, area: Area) {
    let inks = board.inks;
    let floor = area.bottom() - 26.0;
    let high = floor - area.y - 22.0;
    let step = area.w / chart.bars.len().max(1) as f32;
    let wide = ((step - 6.0) / 2.0).clamp(3.0, 22.0);
    let label = board.hand2(if step < 22.0 { 14.0 } else { 16.0 }, Face::Regular);
    let figures = board.hand(14.0, Face::SemiBold);
    let sums: Vec<Rupiah> = chart.bars.iter().map(|bar| bar.amount + bar.beside.unwrap_or_default()).collect();
    let all_fit = sums.iter().all(|sum| board.width(figures, &thousands(*sum)) <= step);
    let mut tops = Vec::new();
    for (at, (bar, (length, beside))) in chart.bars.iter().zip(chart.lengths()).enumerate() {
        let middle = area.x + step * (at as f32 + 0.5);
        let of = |x: f32, length: f32| {
            let height = (length * high).round();
            Area::new(x, floor - height, wide, height + 1.0)
        };
        let own = of(middle - wide - 1.0, length);
        let other = of(middle + 1.0, beside.unwrap_or(0.0));
        board.edged(other, inks.panel, Some((2.0, inks.edge)), [2.0, 2.0, 0.0, 0.0]);
        board.edged(own, inks.ink, None, [2.0, 2.0, 0.0, 0.0]);
        let top = own.y.min(other.y) - 6.0;
        tops.push((middle, top));
        if all_fit && !sums[at].is_zero() {
            board.words((middle, top), Side::Centre, figures, thousands(sums[at]));
        }
        if board.width(label, &bar.name) <= step {
            board.words((middle, floor + 20.0), Side::Centre, label, bar.name.as_str());
        }
    }
    board.plate(Area::new(area.x, floor, area.w, 2.0), inks.ink, 0.0);
    if !all_fit {
        let longest = |bar: &Bar| bar.beside.map_or(bar.amount, |beside| beside.max(bar.amount));
        let longest: Vec<Rupiah> = chart.bars.iter().map(longest).collect();
        scale(board, (&longest, &tops), area);
    }
}

/// Where bars are too narrow for their figures: those of the highest bar and of the latest day's, from which the others
/// are read.
fn scale<M>(board: &mut Board<M>, (sums, tops): (&[Rupiah], &[(f32, f32)]), area: Area) {
    let hand = board.hand(14.0, Face::SemiBold);
    let highest = (0..sums.len()).max_by_key(|at| sums[*at]);
    let latest = (0..sums.len()).rev().find(|at| !sums[*at].is_zero());
    let mut taken: Option<(f32, f32)> = None;
    for at in [highest, latest].into_iter().flatten().filter(|at| !sums[*at].is_zero()) {
        let words = format::money_on_screen(sums[at]);
        let half = board.width(hand, &words) / 2.0;
        let x = tops[at].0.clamp(area.x + half, area.right() - half);
        let (from, to) = (x - half - 8.0, x + half + 8.0);
        // A figure must not lie over a neighbour that is higher than its own bar.
        let above = tops.iter().filter(|(middle, _)| (from..=to).contains(middle)).map(|(_, top)| *top);
        let top = above.fold(tops[at].1, f32::min);
        if taken.is_none_or(|(left, right)| to < left || from > right) {
            board.words((x, top), Side::Centre, hand, words);
            taken = Some((from, to));
        }
    }
}

/// Rounded to the thousand: exact figures stand in the sentence and in the tables.
fn thousands(amount: Rupiah) -> String {
    format::number((amount.amount() + 500).div_euclid(1_000))
}

/// Bars one below the other, with their names before and their figures behind them.
fn lying<M>(board: &mut Board<M>, chart: &Chart, area: Area) {
    let inks = board.inks;
    let hand = board.hand(board.fit.pick(18.0, 16.0), Face::Regular);
    let figures = board.hand(board.fit.pick(18.0, 16.0), Face::SemiBold);
    let named = chart.bars.iter().map(|bar| board.width(hand, &bar.name)).fold(0.0, f32::max).min(area.w * 0.36);
    let all = chart.bars.iter().flat_map(|bar| [Some(bar.amount), bar.beside]).flatten();
    let wide = all.map(|amount| board.width(figures, &format::plain_on_screen(amount))).fold(0.0, f32::max);
    let left = area.x + named + 16.0;
    let room = area.right() - wide - 14.0 - left;
    let step = (area.h / chart.bars.len().max(1) as f32).min(64.0);
    let zero = left + room * chart.zero();
    for (at, (bar, (length, beside))) in chart.bars.iter().zip(chart.lengths()).enumerate() {
        let row = Area::new(area.x, area.y + step * at as f32, area.w, step);
        let name = board.fitted(hand, &bar.name, named);
        board.words((row.x, hand.baseline(row.centre())), Side::Left, hand, name);
        let parts = if beside.is_some() { 2.0 } else { 1.0 };
        let height = (step - 8.0) / parts;
        let both = [(bar.amount, length)].into_iter().chain(bar.beside.zip(beside));
        for (part, (amount, length)) in both.enumerate() {
            let y = row.y + 4.0 + height * part as f32;
            let wide = (room * chart.span() * length).max(1.0);
            let x = if amount.is_negative() { zero - wide } else { zero };
            let own = Area::new(x, y, wide, height - 2.0);
            // A loss goes to the other side, in outline of its own colour, and its figure has the sign.
            match (part, amount.is_negative()) {
                (0, false) => board.plate(own, inks.ink, 2.0),
                (_, true) => board.edged(own, inks.panel, Some((2.0, inks.stop)), [2.0; 4]),
                (_, false) => board.edged(own, inks.panel, Some((2.0, inks.edge)), [2.0; 4]),
            }
            let hand = if part == 0 { figures } else { hand };
            let base = hand.baseline(own.centre());
            board.words((area.right(), base), Side::Right, hand, format::plain_on_screen(amount));
        }
    }
    board.plate(Area::new(zero - 2.0, area.y, 2.0, step * chart.bars.len() as f32), inks.ink, 0.0);
}
