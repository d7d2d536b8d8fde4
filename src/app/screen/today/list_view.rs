//! Draws *Perlu dilihat*: a line for each thing, the most urgent first, with the key that helps.

use iced::Color;

use super::{Message, Today};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{Key, numbered};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::empty;
use crate::domain::text::Text;
use crate::station::today::work::{About, Help, Task, Urgency};

pub fn list(board: &mut Board<Message>, today: &Today, shop: &Shop, area: Area) {
    let tasks: &[Task] = shop.today.as_ref().map_or(&[], |day| &day.tasks);
    let head_h = board.fit.pick(56.0, 46.0);
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let base = title.baseline(area.y + head_h / 2.0);
    let words = board.say("today-list-title");
    board.words((area.x + 20.0, base), Side::Left, title, words);
    board.words((area.right() - 20.0, base), Side::Right, title, tasks.len().to_string());
    board.hair(area.x, area.y + head_h, area.w);
    let mut rest = Area { y: area.y + head_h + 1.0, h: area.h - head_h - 1.0, ..area };
    if let Some(said) = &today.said {
        rest = notice(board, said, today.refused, rest);
    }
    if tasks.is_empty() {
        let words = board.say(if shop.today.is_some() { "today-list-empty" } else { "today-still-reading" });
        empty(board, rest, &words);
        return;
    }
    let height = board.fit.pick(88.0, 88.0);
    let strip = board.fit.pick(48.0, 52.0);
    let all = (rest.h / height).floor() as usize;
    let room = if tasks.len() <= all { all } else { ((rest.h - strip) / height).floor() as usize }.max(1);
    let from = if today.from < tasks.len() { today.from } else { 0 };
    for (index, (at, task)) in tasks.iter().enumerate().skip(from).take(room).enumerate() {
        let row = Area { y: rest.y + height * index as f32, h: height, ..rest };
        line(board, task, row, (index, at));
    }
    if tasks.len() > room {
        let on = if from + room < tasks.len() { from + room } else { 0 };
        more(board, tasks.len(), (from, room, on), Area { y: rest.bottom() - strip, h: strip, ..rest });
    }
}

fn notice(board: &mut Board<Message>, said: &Text, refused: bool, area: Area) -> Area {
    let height = board.fit.pick(124.0, 112.0);
    let words = board.tell(said);
    let label = board.say("key-understood");
    let key = Key { id: "today-understood", label, shortcut: Some(Shortcut::Escape), hidden: true, ..Key::default() };
    let (tone, sign) = if refused { (Tone::Stop, Icon::Refused) } else { (Tone::Info, Icon::Question) };
    let key = Some((key, Message::PutAwayPressed));
    let place = Area::new(area.x + 8.0, area.y + 6.0, area.w - 16.0, height - 10.0);
    Notice { tone, icon: sign, words, key }.draw(board, place);
    Area { y: area.y + height, h: area.h - height, ..area }
}

/// A key as wide as the list: which lines are shown, and on to the next.
fn more(board: &mut Board<Message>, count: usize, (from, room, on): (usize, usize, usize), area: Area) {
    let last = (from + room).min(count);
    let label = board.tell(&Text::new("today-list-on").with("from", from + 1).with("last", last).with("count", count));
    let shortcut = Some(Shortcut::PageDown);
    let key = Key { id: "today-on", label, shortcut, hint_after: true, size: 16.0, ..Key::default() };
    key.draw(board, Area::new(area.x + 12.0, area.y, area.w - 24.0, area.h - 4.0), Message::OnPressed(on));
}

const fn colour(board: &Board<Message>, urgency: Urgency) -> Color {
    match urgency {
        Urgency::Stop => board.inks.stop,
        Urgency::Attention => board.inks.att,
        Urgency::Info => board.inks.info,
    }
}

const fn sign(about: About) -> Icon {
    match about {
        About::Paper => Icon::Printer,
        About::PastDate => Icon::WrittenOff,
        About::Price => Icon::Price,
        About::Goods => Icon::Goods,
        About::Payment => Icon::Clock,
        About::Member => Icon::MemberCard,
        About::Drawer => Icon::Drawer,
        About::Barcode => Icon::Scan,
        About::Day => Icon::Lock,
        About::Sipnap => Icon::Report,
        About::Licence => Icon::Licence,
        About::Scale => Icon::Scale,
        About::Copies => Icon::Disk,
        About::Exception(_) => Icon::Receipt,
    }
}

fn line(board: &mut Board<Message>, task: &Task, row: Area, (index, at): (usize, usize)) {
    let ink = colour(board, task.urgency);
    board.plate(Area { w: 6.0, h: row.h - 1.0, ..row }, ink, 0.0);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    icon(board, sign(task.about), (row.x + 24.0, row.centre()), 26.0, ink);
    let label = board.say(match &task.help {
        Help::See(_) => "key-see",
        Help::Receipt(_) => "key-receipt-see",
        Help::Settle => "key-reconcile",
        Help::Papers => "key-see",
        Help::SetPrice(..) => "key-price",
        Help::ToCeiling(_) => "key-to-ceiling",
        Help::PrintLabels => "key-print-x",
        Help::CloseDay(_) => "key-close-day",
        Help::TakeGoodsIn => "key-new-goods",
        Help::House => "key-fill-in",
        Help::Books(_) => "key-put-right",
        Help::Keep => "key-copies",
        Help::Say(_) => "key-how",
    });
    // The first nine lines of a page have a digit each.
    let digit = char::from_digit(u32::try_from(index + 1).unwrap_or(10), 10).filter(|_| index < 9);
    let shortcut = digit.map(Shortcut::Sign);
    let id = numbered("task", index + 1);
    let key = Key { id: &id, label, shortcut, hint_after: true, ..Key::default() };
    let key_w = board.fit.pick(138.0, 128.0);
    let key_h = board.fit.pick(50.0, 50.0);
    let place = Area::new(row.right() - 12.0 - key_w, row.centre() - key_h / 2.0, key_w, key_h);
    key.draw(board, place, Message::TaskPressed(at));
    let x = row.x + 64.0;
    let room = place.x - 12.0 - x;
    let title = board.hand(board.fit.pick(18.0, 17.0), Face::SemiBold);
    let detail = board.hand2(16.0, Face::Regular);
    let (words, more) = (board.tell(&task.title), board.tell(&task.detail));
    let titles = board.lines(title, &words, room, 2);
    let details = board.lines(detail, &more, room, 2);
    let count = titles.len() + details.len();
    // Four lines stand closer, so that a row does not touch its neighbours.
    let step = if count > 3 { 18.5 } else { 20.0 };
    let mut centre = row.centre() - step * (count as f32 - 1.0) / 2.0;
    for (hand, words) in titles.iter().map(|line| (title, line)).chain(details.iter().map(|line| (detail, line))) {
        board.words((x, hand.baseline(centre)), Side::Left, hand, words.as_str());
        centre += step;
    }
}
