//! Draws the list of a kind: kinds at the left, entries at the right.

use super::{Exceptions, Message};
use crate::app::board::{Area, Board, Hand, Side};
use crate::app::head;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{Tone as BadgeTone, badge};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::status;
use crate::domain::drawer::exception::ExceptionKind;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::today::Entry;

pub fn view(exceptions: &Exceptions, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let title = board.say("notes-title");
    let day = shop.today.as_ref().map(|day| format::day_long(shop.style.language, day.date));
    head::titled(&mut board, shop, title, day);
    let whole = board.whole();
    let left_w = board.fit.pick(400.0, 330.0);
    let left = Area::new(8.0, status::HEIGHT, left_w, whole.h - 8.0 - status::HEIGHT);
    let right = Area { x: left.right() + 8.0, w: whole.w - 24.0 - left_w, ..left };
    let (left, right) = match shop.style.left_handed {
        true => (Area { x: right.w + 16.0, ..left }, Area { x: 8.0, ..right }),
        false => (left, right),
    };
    board.place(left);
    kinds(&mut board, exceptions, shop, left);
    board.place(right);
    sheet(&mut board, right);
    entries(&mut board, exceptions, shop, right);
    board
}

/// The word of a kind.
const fn word(kind: ExceptionKind) -> &'static str {
    match kind {
        ExceptionKind::Void => "notes-void",
        ExceptionKind::Return => "notes-return",
        ExceptionKind::OverReturned => "notes-over-returned",
        ExceptionKind::Override => "notes-override",
        ExceptionKind::NoSale => "notes-no-sale",
        ExceptionKind::Cancelled => "notes-cancelled",
        ExceptionKind::LineRemoved => "notes-line-removed",
        ExceptionKind::MemberAttached => "notes-member-attached",
        ExceptionKind::TenderCorrected => "notes-tender-corrected",
        ExceptionKind::Reprint => "notes-reprint",
        ExceptionKind::LabelPrice => "notes-label-price",
        ExceptionKind::CeilingRefused => "notes-ceiling-refused",
        ExceptionKind::LimitRefused => "notes-limit-refused",
        ExceptionKind::AgeRefused => "notes-age-refused",
        ExceptionKind::UnknownBarcode => "notes-unknown-barcode",
        ExceptionKind::OtherGoods => "notes-other-goods",
        ExceptionKind::CashOut => "notes-cash-out",
        ExceptionKind::SlipVoided => "notes-slip-voided",
        ExceptionKind::TransferDiffers => "notes-transfer-differs",
        ExceptionKind::StorageDiffers => "notes-storage-differs",
        ExceptionKind::ApprovedLater => "notes-approved-later",
    }
}

/// Kinds as keys, in two columns where there are many, and the way back below them.
fn kinds(board: &mut Board<Message>, exceptions: &Exceptions, shop: &Shop, area: Area) {
    let back_h = board.fit.pick(62.0, 50.0);
    let open = exceptions.open(shop);
    let kinds = exceptions.kinds(shop);
    let grid = Area { h: area.h - back_h - 8.0, ..area };
    let columns = match kinds.len() {
        0..=8 => 1,
        9..=18 => 2,
        _ => 3,
    };
    let rows = kinds.len().div_ceil(columns).max(8);
    let gap = if rows > 8 { 7.0 } else { 8.0 };
    for (index, (kind, count)) in kinds.into_iter().enumerate() {
        let look = if Some(kind) == open { Look::Selected } else { Look::Plain };
        let id = numbered("kind", index + 1);
        let at = (index % columns, index / columns);
        kind_key(board, grid.cell(columns, rows, gap, at, 1), (&id, look), (kind, count));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "notes-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(board, Area { y: area.bottom() - back_h, h: back_h, ..area }, Message::BackPressed);
}

/// Its name at the left on two lines at most; how many at the right, of narrow keys in the corner above the name.
fn kind_key(board: &mut Board<Message>, area: Area, (id, look): (&str, Look), (kind, count): (ExceptionKind, usize)) {
    let from = board.next_mark();
    let (top, sinks) = key::face(board, area, look, key::focused(board, id));
    let ink = key::inks_on(board, look).0;
    let narrow = top.w < 150.0;
    let figure = board.hand(if narrow { 14.0 } else { 18.0 }, Face::Bold).in_ink(ink);
    let base = if narrow { top.y + 14.0 } else { figure.baseline(top.centre()) };
    let taken = board.words((top.right() - 8.0, base), Side::Right, figure, count.to_string());
    let room = if narrow { top.w - 14.0 } else { top.w - 26.0 - taken };
    let centre = if narrow { top.centre() + 6.0 } else { top.centre() };
    let mut hand = board.hand(if narrow { 15.0 } else { 17.0 }, Face::SemiBold).in_ink(ink);
    let name = board.say(word(kind));
    let broken = |board: &Board<Message>, hand: Hand| board.lines(hand, &name, room, 2);
    while hand.size > 14.0 && broken(board, hand).join(" ") != name {
        hand.size -= 0.5;
    }
    let lines = broken(board, hand);
    let step = hand.size * 1.05;
    let first = centre - step * (lines.len() - 1) as f32 / 2.0;
    for (at, line) in lines.iter().enumerate() {
        let base = hand.baseline(first + step * at as f32);
        board.words((top.x + 8.0, base), Side::Left, hand, line.as_str());
    }
    board.pressable(id, area, from, Message::KindPressed(kind)).sinks = Some(sinks);
}

fn entries(board: &mut Board<Message>, exceptions: &Exceptions, shop: &Shop, area: Area) {
    let mut rest = area;
    if let Some(trouble) = &exceptions.trouble {
        let place = Area::new(area.x + 8.0, area.y + 8.0, area.w - 16.0, 100.0);
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "notes-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, place);
        rest = Area { y: place.bottom(), h: area.bottom() - place.bottom(), ..area };
    }
    let entries = exceptions.entries(shop);
    if entries.is_empty() {
        let words = board.say("notes-empty");
        empty(board, rest, &words);
        return;
    }
    let height = board.fit.pick(66.0, 60.0);
    let strip = board.fit.pick(48.0, 52.0);
    let all = (rest.h / height).floor() as usize;
    let room = if entries.len() <= all { all } else { ((rest.h - strip) / height).floor() as usize }.max(1);
    let from = if exceptions.from < entries.len() { exceptions.from } else { 0 };
    for (index, entry) in entries.iter().skip(from).take(room).enumerate() {
        let row = Area { y: rest.y + height * index as f32, h: height, ..rest };
        let mark = board.next_mark();
        entry_row(board, entry, row);
        if let Some(receipt) = &entry.receipt {
            // The whole row opens it.
            let id = numbered("entry", index + 1);
            board.pressable(id, row, mark, Message::ReceiptPressed(receipt.clone()));
        }
    }
    if entries.len() > room {
        let on = if from + room < entries.len() { from + room } else { 0 };
        let last = (from + room).min(entries.len());
        let text = Text::new("today-list-on").with("from", from + 1).with("last", last).with("count", entries.len());
        let label = board.tell(&text);
        let shortcut = Some(Shortcut::PageDown);
        let key = Key { id: "notes-on", label, shortcut, hint_after: true, size: 16.0, ..Key::default() };
        let place = Area::new(rest.x + 12.0, rest.bottom() - strip, rest.w - 24.0, strip - 4.0);
        key.draw(board, place, Message::OnPressed(on));
    }
}

/// Time and till; who, and who agreed; receipt and what it was about; the sum.
fn entry_row(board: &mut Board<Message>, entry: &Entry, row: Area) {
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let (up, down) = (row.centre() - 12.0, row.centre() + 13.0);
    let time = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold);
    let detail = board.hand2(16.0, Face::Regular);
    let local = board.style.zone.local(entry.at);
    let x = row.x + 20.0;
    board.words((x, time.baseline(up)), Side::Left, time, format::time_on_screen(local));
    let below = match entry.till.is_empty() {
        true => format::date_narrow(local.date),
        false => board.tell(&Text::new("notes-till").with("till", entry.till.as_str())),
    };
    board.words((x, detail.baseline(down)), Side::Left, detail, below);
    let mut right = row.right() - 20.0;
    if entry.times > 1 || !entry.amount.is_zero() {
        let amount = board.hand(board.fit.pick(22.0, 20.0), Face::SemiBold);
        let words = match entry.times > 1 {
            true => format!("{}×", format::number(entry.times)),
            false => format::plain_on_screen(entry.amount),
        };
        right -= board.words((right, amount.baseline(row.centre())), Side::Right, amount, words) + 16.0;
    }
    let x = row.x + board.fit.pick(120.0, 104.0);
    let mut name_room = right - x;
    if let Some(second) = &entry.second {
        let words = board.tell(&Text::new("notes-agreed").with("name", second.as_str()));
        let hand = board.hand(14.0, Face::SemiBold);
        let words = board.fitted(hand, &words, (right - x) * 0.55);
        let width = board.width(hand, &words) + 14.0;
        badge(board, (right - width, up - 11.0), BadgeTone::Info, &words);
        name_room -= width + 12.0;
    }
    let name = board.hand(board.fit.pick(18.0, 17.0), Face::SemiBold);
    let code = board.hand(18.0, Face::Code);
    match entry.cashier.is_empty() {
        // A code stands for itself.
        true => {
            let shown = board.fitted(code, &entry.about, name_room);
            board.words((x, code.baseline(row.centre())), Side::Left, code, shown);
            return;
        }
        false => {
            let shown = board.fitted(name, &entry.cashier, name_room);
            board.words((x, name.baseline(up)), Side::Left, name, shown);
        }
    }
    let mut at = x;
    if let Some(receipt) = &entry.receipt {
        let ink2 = board.inks.ink2;
        at += board.words((at, code.baseline(down)), Side::Left, code.in_ink(ink2), receipt.to_string()) + 14.0;
    }
    let about = [entry.about.as_str(), entry.words.as_str()].into_iter().filter(|words| !words.is_empty());
    let about = about.collect::<Vec<_>>().join(" · ");
    let shown = board.fitted(detail, &about, (right - at).max(0.0));
    board.words((at, detail.baseline(down)), Side::Left, detail, shown);
}
