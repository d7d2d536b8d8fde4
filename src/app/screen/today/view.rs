//! Draws the manager's day: shifts and the chart at the left, what waits at the right, the keys below it.

use super::{Message, Today, chart_view, list_view};
use crate::app::board::{Area, Board, Side};
use crate::app::head;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone, badge};
use crate::app::widget::dialog::dialog;
use crate::app::widget::key::{Key, Look};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::status;
use crate::app::widget::sum::{size as sum_size, sum};
use crate::domain::people::access::{self, Act};
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::today::{ShiftLine, Today as Day};

/// The two halves below the status line.
pub fn halves(board: &Board<Message>, shop: &Shop) -> (Area, Area) {
    let whole = board.whole();
    let right_w = board.fit.pick(560.0, 470.0);
    let left = Area::new(8.0, status::HEIGHT, whole.w - 24.0 - right_w, whole.h - 8.0 - status::HEIGHT);
    let right = Area { x: left.right() + 8.0, w: right_w, ..left };
    match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    }
}

pub fn view(today: &Today, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("today-title");
    let dated = |day: &Day| format!("{} {}", format::day_long(shop.style.language, day.date), day.date.year());
    let day = shop.today.as_deref().map(dated);
    head::titled(&mut board, shop, title, day);
    let (left, right) = halves(&board, shop);
    match &shop.today {
        Some(day) => {
            let height = shifts_height(&board, day, left);
            let top = Area { h: height, ..left };
            board.place(top);
            shifts(&mut board, day, top);
            let chart = Area { y: top.bottom() + 8.0, h: left.h - height - 8.0, ..left };
            board.place(chart);
            chart_view::chart(&mut board, day, chart);
        }
        None => {
            board.place(left);
            sheet(&mut board, left);
            let words = board.say("today-still-reading");
            empty(&mut board, left, &words);
        }
    }
    board.place(right);
    sheet(&mut board, right);
    let keys_h = board.fit.pick(200.0, 176.0);
    list_view::list(&mut board, today, shop, Area { h: right.h - keys_h, ..right });
    keys(&mut board, shop, Area { y: right.bottom() - keys_h, h: keys_h, ..right });
    if let Some(date) = today.closing {
        closing(&mut board, shop.today.as_deref(), date, left);
    }
    board
}

const fn row_height(board: &Board<Message>) -> f32 {
    board.fit.pick(64.0, 54.0)
}

const fn head_height(board: &Board<Message>) -> f32 {
    board.fit.pick(36.0, 32.0)
}

const fn foot_height(board: &Board<Message>) -> f32 {
    board.fit.pick(68.0, 60.0)
}

/// Rows that there is room for above the chart.
fn room(board: &Board<Message>, area: Area) -> usize {
    let chart = board.fit.pick(250.0, 190.0);
    let rows = (area.h - chart - head_height(board) - foot_height(board)) / row_height(board);
    (rows.floor() as usize).max(1)
}

fn shifts_height(board: &Board<Message>, day: &Day, area: Area) -> f32 {
    let rows = day.shifts.len().clamp(1, room(board, area));
    head_height(board) + foot_height(board) + row_height(board) * rows as f32
}

fn shifts(board: &mut Board<Message>, day: &Day, area: Area) {
    sheet(board, area);
    let top = head_height(board);
    let head = board.hand2(16.0, Face::Regular);
    let base = head.baseline(area.y + top / 2.0);
    let (cashier, receipts, sold) =
        (board.say("today-head-cashier"), board.say("today-head-receipts"), board.say("today-head-sold"));
    board.words((area.x + 20.0, base), Side::Left, head, cashier);
    board.words((area.right() - board.fit.pick(166.0, 144.0), base), Side::Right, head, receipts);
    board.words((area.right() - 20.0, base), Side::Right, head, sold);
    let rows = Area { y: area.y + top, h: area.h - top - foot_height(board), ..area };
    board.hair(area.x, rows.y, area.w);
    if day.shifts.is_empty() {
        let words = board.say("today-no-shift");
        empty(board, rows, &words);
    }
    let height = row_height(board);
    let shown = (rows.h / height).round() as usize;
    // The newest shifts where there are more than rows: the others are closed.
    let skipped = day.shifts.len().saturating_sub(shown);
    for (index, shift) in day.shifts.iter().skip(skipped).enumerate() {
        let row = Area { y: rows.y + height * index as f32, h: height, ..rows };
        if index > 0 {
            board.hair(row.x, row.y, row.w);
        }
        shift_row(board, shift, row);
    }
    let foot = Area { y: rows.bottom(), h: area.bottom() - rows.bottom(), ..area };
    total(board, day, foot, skipped);
}

fn shift_row(board: &mut Board<Message>, shift: &ShiftLine, row: Area) {
    let letter = board.hand(board.fit.pick(28.0, 24.0), Face::Bold);
    board.words((row.x + 20.0, letter.baseline(row.centre())), Side::Left, letter, shift.till.to_string());
    let (sold_w, receipts_w) = (board.fit.pick(130.0, 116.0), board.fit.pick(60.0, 50.0));
    let amount = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = format::plain_on_screen(shift.net);
    board.words((row.right() - 20.0, amount.baseline(row.centre())), Side::Right, amount, words);
    let count = board.hand(board.fit.pick(18.0, 17.0), Face::Regular);
    let at = (row.right() - sold_w - board.fit.pick(36.0, 28.0), count.baseline(row.centre()));
    board.words(at, Side::Right, count, format::number(shift.receipts));
    let badge_right = at.0 - receipts_w;
    let (tone, words) = standing(board, shift);
    let width = board.width(board.hand(14.0, Face::SemiBold), &words) + 14.0;
    badge(board, (badge_right - width, row.centre() - 11.0), tone, &words);
    let x = row.x + board.fit.pick(64.0, 52.0);
    let room = badge_right - width - 12.0 - x;
    let name = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold);
    let shown = board.fitted(name, &shift.cashier, room);
    board.words((x, name.baseline(row.centre() - 11.0)), Side::Left, name, shown);
    let detail = board.hand2(16.0, Face::Regular);
    let text = match shift.last_receipt {
        Some(at) => Text::new("today-last-receipt").with("time", at),
        None => Text::new("today-opened").with("time", shift.opened),
    };
    let words = board.tell(&text);
    let shown = board.fitted(detail, &words, room);
    board.words((x, detail.baseline(row.centre() + 13.0)), Side::Left, detail, shown);
}

/// Open, or closed with what was counted.
fn standing(board: &Board<Message>, shift: &ShiftLine) -> (Tone, String) {
    match shift.closed {
        None => (Tone::Good, board.say("today-open")),
        Some((_, difference)) if difference.is_zero() => (Tone::Line, board.say("today-right")),
        Some((_, difference)) if difference.is_negative() => {
            let amount = format::plain_on_screen(difference.abs());
            (Tone::Attention, board.tell(&Text::new("today-short").with("amount", amount)))
        }
        Some((_, difference)) => {
            let amount = format::plain_on_screen(difference);
            (Tone::Attention, board.tell(&Text::new("today-over").with("amount", amount)))
        }
    }
}

fn total(board: &mut Board<Message>, day: &Day, foot: Area, skipped: usize) {
    let fill = board.inks.sunk;
    board.edged(foot, fill, None, [0.0, 0.0, 8.0, 8.0]);
    board.hair(foot.x, foot.y, foot.w);
    let label = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold);
    let words = board.tell(&Text::new("today-until").with("time", day.now));
    let mut beside = Vec::new();
    if skipped > 0 {
        beside.push(board.tell(&Text::new("today-more-shifts").with("count", skipped)));
    }
    if !day.difference.is_zero() {
        let amount = format::plain_on_screen(day.difference);
        beside.push(board.tell(&Text::new("today-difference").with("amount", amount)));
    }
    let figures = format::plain_on_screen(day.total);
    let size = sum_size(&figures, board.fit.pick(44.0, 36.0), board.fit.pick(40.0, 28.0));
    let hand = board.hand(size, Face::Bold);
    let left = sum(board, foot.right() - 20.0, hand.baseline(foot.centre()), hand, &figures);
    let x = foot.x + 20.0;
    let (up, down) = if beside.is_empty() { (0.0, 0.0) } else { (-11.0, 14.0) };
    board.words((x, label.baseline(foot.centre() + up)), Side::Left, label, words);
    let detail = board.hand2(16.0, Face::Regular);
    let beside = board.fitted(detail, &beside.join(" · "), left - x - 12.0);
    board.words((x, detail.baseline(foot.centre() + down)), Side::Left, detail, beside);
}

/// What leads on, below the list.
fn keys(board: &mut Board<Message>, shop: &Shop, area: Area) {
    let inner = Area::new(area.x + 12.0, area.y + 4.0, area.w - 24.0, area.h - 16.0);
    let has_shift = shop.answer.shift.is_some();
    let closable = shop.today.as_ref().is_some_and(|day| !day.closed && !day.shifts.is_empty());
    let sell = if has_shift { "key-to-till" } else { "key-open-till" };
    let close = if closable { Look::Selected } else { Look::Off };
    // Whoever may neither open a till nor sell at an open one is not led to it: she would only be refused there.
    let act = if has_shift { Act::Sell } else { Act::OpenShift };
    let sells = shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, act));
    let sell = sells.then_some(("today-sell", sell, Shortcut::F(2), Look::Plain, Message::SellPressed));
    let entries: [(&str, &'static str, Shortcut, Look, Message); 5] = [
        ("today-notes", "key-day-notes", Shortcut::F(3), Look::Plain, Message::NotesPressed),
        ("today-settle", "key-qris-card", Shortcut::F(4), Look::Plain, Message::SettlePressed),
        ("today-reports", "key-reports", Shortcut::F(5), Look::Plain, Message::ReportsPressed),
        ("today-charts", "key-charts", Shortcut::F(6), Look::Plain, Message::ChartsPressed),
        ("today-menu", "key-more", Shortcut::F(10), Look::Plain, Message::MenuPressed),
    ];
    let last = [
        ("today-sign-out", "key-sign-out", Shortcut::Sign('k'), Look::Plain, Message::SignOutPressed),
        ("today-close-day", "key-close-day", Shortcut::F(12), close, Message::CloseDayPressed),
    ];
    let mut place = 0;
    for (id, label, shortcut, look, message) in entries.into_iter().chain(sell).chain(last) {
        let label = board.say(label);
        let hint_after = board.fit.is_rapat();
        let key = Key { id, label, shortcut: Some(shortcut), look, hint_after, ..Key::default() };
        // The last one fills its row, since it ends the day; *Lainnya* fills hers where nothing is sold.
        let wide = id == "today-close-day" || id == "today-menu" && !sells;
        let span = if wide { 2 } else { 1 };
        key.draw(board, inner.cell(3, 3, 8.0, (place % 3, place / 3), span), message);
        place += span;
    }
}

/// A question, with what the day comes to: a closed day cannot be opened again.
fn closing(board: &mut Board<Message>, day: Option<&Day>, date: BusinessDate, left: Area) {
    board.cover();
    // Nothing shows through beside a question.
    board.place(left);
    let ground = board.inks.ground;
    board.plate(left, ground, 0.0);
    let title = board.tell(&Text::new("today-close-title").with("date", date));
    let words = match day.filter(|day| day.date == date) {
        Some(day) => board.tell(
            &Text::new("today-close-words")
                .with("total", day.total)
                .with("difference", format::money_on_screen(day.difference))
                .with("open", day.shifts.iter().filter(|shift| shift.closed.is_none()).count()),
        ),
        None => board.say("today-close-words-past"),
    };
    let (no, yes) = (board.say("key-not-yet"), board.say("key-close-day"));
    let escape = Some(Shortcut::Escape);
    let keys = vec![
        (Key { id: "close-day-no", label: no, shortcut: escape, ..Key::default() }, Message::PutAwayPressed),
        (
            Key {
                id: "close-day-yes",
                label: yes,
                shortcut: Some(Shortcut::F(12)),
                look: Look::Selected,
                ..Key::default()
            },
            Message::ClosingConfirmed,
        ),
    ];
    let height = board.fit.pick(280.0, 250.0);
    let width = left.w.min(640.0);
    let area = Area::new(left.x + (left.w - width) / 2.0, left.centre() - height / 2.0, width, height);
    dialog(board, area, (&title, &words), keys);
}
