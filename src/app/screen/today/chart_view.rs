//! Draws sales per hour: ink bars, the same weekday before outlined beside them, the running hour marked; one baseline,
//! no grid, figures on the bars, one sentence below.

use super::Message;
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::theme::Face;
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::today::{Hour, Today};

/// Most hours that are drawn: a day that begins before dawn and ends at midnight.
const MOST: usize = 20;

pub fn chart(board: &mut Board<Message>, day: &Today, area: Area) {
    sheet(board, area);
    let title = board.hand(board.fit.pick(20.0, 18.0), Face::Bold);
    let unit = board.hand2(16.0, Face::Regular);
    let base = area.y + board.fit.pick(34.0, 28.0);
    let (words, thousands) = (board.say("today-chart-title"), board.say("today-chart-unit"));
    let width = board.words((area.x + 20.0, base), Side::Left, title, words);
    legend(board, day, (area.right() - 20.0, base));
    let room = area.w - 40.0 - width - legend_width(board, day) - 24.0;
    let thousands = board.fitted(unit, &thousands, room);
    board.words((area.x + 26.0 + width, base), Side::Left, unit, thousands);
    if day.hours.is_empty() {
        let words = board.say("today-chart-empty");
        empty(board, area, &words);
        return;
    }
    let foot = board.fit.pick(66.0, 54.0);
    let floor = area.bottom() - foot;
    let bars = Area::new(area.x + 20.0, base + 30.0, area.w - 40.0, floor - base - 30.0);
    hours(board, day, bars);
    let ink = board.inks.ink;
    board.plate(Area::new(bars.x, floor, bars.w, 2.0), ink, 0.0);
    let detail = board.hand2(16.0, Face::Regular);
    let words = compared(board, day);
    let shown = board.fitted(detail, &words, area.w - 40.0);
    board.words((area.x + 20.0, area.bottom() - board.fit.pick(16.0, 11.0)), Side::Left, detail, shown);
}

const WEEKDAYS: [&str; 7] = [
    "today-last-monday",
    "today-last-tuesday",
    "today-last-wednesday",
    "today-last-thursday",
    "today-last-friday",
    "today-last-saturday",
    "today-last-sunday",
];

/// Last week's day of this name.
fn weekday(board: &Board<Message>, day: &Today) -> String {
    let at = usize::try_from(day.date.weekday() - 1).unwrap_or_default();
    board.say(WEEKDAYS.get(at).copied().unwrap_or(WEEKDAYS[0]))
}

fn legend_width(board: &Board<Message>, day: &Today) -> f32 {
    let hand = board.hand(16.0, Face::Regular);
    2.0 * 24.0 + 18.0 + board.width(hand, &board.say("today-title")) + board.width(hand, &weekday(board, day))
}

fn legend(board: &mut Board<Message>, day: &Today, at: (f32, f32)) {
    let hand = board.hand(16.0, Face::Regular);
    let (ink, edge, panel) = (board.inks.ink, board.inks.edge, board.inks.panel);
    let (now, before) = (board.say("today-title"), weekday(board, day));
    let mut right = at.0;
    right -= board.words((right, at.1), Side::Right, hand, before) + 24.0;
    board.edged(Area::new(right, at.1 - 14.0, 16.0, 16.0), panel, Some((2.0, edge)), [2.0; 4]);
    right -= 18.0;
    right -= board.words((right, at.1), Side::Right, hand, now) + 24.0;
    board.plate(Area::new(right, at.1 - 14.0, 16.0, 16.0), ink, 2.0);
}

fn hours(board: &mut Board<Message>, day: &Today, area: Area) {
    let inks = board.inks;
    let skipped = day.hours.len().saturating_sub(MOST);
    let hours = &day.hours[skipped..];
    let highest = hours.iter().flat_map(|hour| [hour.sold, hour.before]).max().unwrap_or_default();
    let highest = highest.amount().max(1) as f32;
    let running = board.style.zone.local(day.now).hour;
    let step = area.w / hours.len() as f32;
    let wide = ((step - 12.0) / 2.0).clamp(6.0, board.fit.pick(22.0, 20.0));
    let label = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let label_base = area.bottom() + board.fit.pick(24.0, 20.0);
    let figures = board.hand(board.fit.pick(16.0, 14.0), Face::SemiBold);
    for (index, hour) in hours.iter().enumerate() {
        let middle = area.x + step * (index as f32 + 0.5);
        let now = hour.hour == running;
        let height = |amount: Rupiah| (amount.amount().max(0) as f32 / highest * area.h).round();
        let bar = |x: f32, height: f32| Area::new(x, area.bottom() - height, wide, height + 1.0);
        let (own, before) = (bar(middle - wide - 2.0, height(hour.sold)), bar(middle + 2.0, height(hour.before)));
        board.edged(before, inks.panel, Some((2.0, inks.edge)), [2.0, 2.0, 0.0, 0.0]);
        match now {
            true => board.edged(own, inks.mark, Some((2.0, inks.ink)), [2.0, 2.0, 0.0, 0.0]),
            false => board.edged(own, inks.ink, None, [2.0, 2.0, 0.0, 0.0]),
        }
        figure(board, hour, (middle, own.y.min(before.y), step), figures);
        let face = if now { Face::Bold } else { Face::Regular };
        let hand = Hand { face, ink: if now { inks.ink } else { inks.ink2 }, ..label };
        board.words((middle, label_base), Side::Centre, hand, format!("{:02}", hour.hour));
    }
}

/// What was sold in thousands, on the bars.
fn figure(board: &mut Board<Message>, hour: &Hour, (middle, top, step): (f32, f32, f32), hand: Hand) {
    if hour.sold.is_zero() {
        return;
    }
    let thousands = (hour.sold.amount() + 500).div_euclid(1_000);
    let words = format::number(thousands);
    if board.width(hand, &words) <= step {
        board.words((middle, top - 7.0), Side::Centre, hand, words);
    }
}

/// One sentence: more or less than on the same day before, at the same time.
fn compared(board: &Board<Message>, day: &Today) -> String {
    let more = day.total - day.compared;
    let key = match more {
        _ if day.compared.is_zero() => "today-nothing-before",
        more if more.is_zero() => "today-as-before",
        more if more.is_negative() => "today-less",
        _ => "today-more",
    };
    board.tell(&Text::new(key).with("amount", more.abs()).with("day", weekday(board, day)))
}
