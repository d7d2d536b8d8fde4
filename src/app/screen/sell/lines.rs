//! The lines of the basket as words, and which of them are shown.
//!
//! Always holds: lines do not move while there is room; when full the list turns one page and the last two lines stay
//! on top, so that lines jump once in six scans (look.md 7).

use crate::app::board::Board;
use crate::app::places::Places;
use crate::app::theme::Fit;
use crate::app::widget::basket::{Line, State};
use crate::domain::event::Tier;
use crate::domain::pharmacy::medicine;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::LineView;

/// Height of the strip that leads to older lines.
pub const STRIP: f32 = 48.0;

/// Height of the foot of the basket.
pub const fn foot(fit: Fit) -> f32 {
    fit.pick(49.0, 41.0)
}

/// Height of a notice over the action keys.
pub const fn notice(fit: Fit) -> f32 {
    // Four lines of the smallest letters, and no line of the basket less than with three.
    fit.pick(74.0, 84.0)
}

/// How many lines there is room for: all of them from the top, or under the strip that leads to older ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    pub whole: usize,
    pub under_strip: usize,
}

pub fn room(fit: Fit, notice_shown: bool) -> Room {
    let taken = if notice_shown { notice(fit) + 8.0 } else { 0.0 };
    room_in(fit, Places::new(fit, false).basket.h - foot(fit) - taken)
}

/// The same of a sheet this high.
fn room_in(fit: Fit, height: f32) -> Room {
    Room { whole: fitting(fit, height), under_strip: fitting(fit, height - STRIP) }
}

fn fitting(fit: Fit, height: f32) -> usize {
    ((height / fit.pick(66.0, 70.0)).floor() as usize).max(1)
}

/// Which lines a sheet shows where nothing is scanned any more, so that it is turned by keys alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaf {
    pub first: usize,
    pub shown: usize,
    /// Lines after them: a strip leads there.
    pub below: usize,
    /// The first line a turn up, and down; `None` is the end of the list again.
    pub older: Option<usize>,
    pub newer: Option<usize>,
}

/// The leaf that begins at `first`, or the end of `count` lines: as the selling screen shows it where the sheet is as
/// high as there, else as many as fit.
pub fn leaf(fit: Fit, height: f32, count: usize, first: Option<usize>) -> Leaf {
    let here = room_in(fit, height);
    let end = match here == room(fit, false) || count <= here.whole {
        true => follow(count, here),
        false => count - here.under_strip,
    };
    let between = fitting(fit, height - 2.0 * STRIP);
    let first = first.filter(|first| *first < end);
    let at = first.unwrap_or(end);
    let strips = usize::from(at > 0) + usize::from(first.is_some());
    let shown = fitting(fit, height - STRIP * strips as f32).min(count - at);
    let older = Some(at.saturating_sub(between));
    let newer = Some(at + between).filter(|first| *first < end);
    Leaf { first: at, shown, below: count - at - shown, older, newer }
}

/// The first line to show of `count`, following the newest: the last two lines of a page stay on top of the next.
pub fn follow(count: usize, room: Room) -> usize {
    match count <= room.whole {
        true => 0,
        false => {
            let kept = 2.min(room.under_strip - 1);
            let step = room.under_strip - kept;
            room.whole - kept + step * ((count - room.whole - 1) / step)
        }
    }
}

/// The first line after a page was turned; `None` follows the newest again.
pub fn turned(first: Option<usize>, count: usize, room: Room, newer: bool) -> Option<usize> {
    let end = follow(count, room);
    let now = first.unwrap_or(end);
    match newer {
        false => Some(now.saturating_sub((room.under_strip - 1).max(1))),
        true => Some(now + (room.under_strip - 1).max(1)).filter(|first| *first < end),
    }
}

/// A line of the answer as words.
pub fn words<Message>(board: &Board<Message>, line: &LineView, state: State) -> Line {
    let quantity = match line.fractional {
        true => format::weight(line.qty_milli),
        false => format::quantity(line.qty_milli),
    };
    let veiled = line.veiled.then(|| board.say("veiled-medicine"));
    let (name, rest) = medicine::around_strength(&line.name, &line.strength);
    Line {
        quantity: quantity.replace('-', "−"),
        unit: line.unit.clone(),
        bigger: line.factor > 1,
        changes: line.other_units().next().is_some() && line.returned_from.is_none(),
        unit_key: None,
        strength: if line.veiled { String::new() } else { line.strength.clone() },
        rest: if line.veiled { String::new() } else { rest.to_owned() },
        name: veiled.unwrap_or_else(|| name.to_owned()),
        detail: detail(board, line),
        detail_is_code: false,
        amount: format::plain_on_screen(line.amount - line.discount),
        state,
        first: false,
    }
}

/// `16.650 / kg · harga anggota`, `136.000 / dus isi 40`.
fn detail<Message>(board: &Board<Message>, line: &LineView) -> String {
    let price = format::plain_on_screen(line.price);
    let mut detail = match line.factor > 1 {
        true => board.tell(
            &Text::new("sell-price-per-pack")
                .with("price", price)
                .with("unit", line.unit.clone())
                .with("count", line.factor),
        ),
        false => board.tell(&Text::new("sell-price-per").with("price", price).with("unit", line.unit.clone())),
    };
    let rapat = board.fit.is_rapat();
    // Of what comes back the receipt is read whole; its price stands in the amount.
    if let Some(receipt) = &line.returned_from {
        let returned = board.tell(&Text::new("sell-line-returned").with("receipt", receipt.to_string()));
        return if rapat { returned } else { format!("{detail} · {returned}") };
    }
    let tier = match line.tier {
        Tier::Anggota if rapat => Some("sell-tier-member-short"),
        Tier::Anggota => Some("sell-tier-member"),
        Tier::Grosir => Some("sell-tier-wholesale"),
        Tier::Promo => Some("sell-tier-promo"),
        Tier::Label => Some("sell-tier-label"),
        Tier::Tangan => Some("sell-tier-by-hand"),
        Tier::Umum | Tier::Satuan => None,
    };
    let manual = line.manual.then(|| board.say("sell-line-manual"));
    // In a narrow line the last parts are left out: the name of the price first, the price of one after it.
    for part in discount(board, line).into_iter().chain(manual).chain(tier.map(|key| board.say(key))) {
        detail.push_str(" · ");
        detail.push_str(&part);
    }
    // The box to take goes before the price: what is left out of a narrow line is not the box (A10).
    match if rapat { box_in_short(board, line) } else { boxes(board, line) } {
        Some(first) => format!("{first} · {detail}"),
        None => detail,
    }
}

fn discount<Message>(board: &Board<Message>, line: &LineView) -> Option<String> {
    let amount = format::plain_on_screen(line.discount);
    (!line.discount.is_zero()).then(|| board.tell(&Text::new("sell-line-discount").with("amount", amount)))
}

/// `K26F04 · ED 09/2027 · R1-2`: where a key stands beside it.
pub fn box_in_short<Message>(board: &Board<Message>, line: &LineView) -> Option<String> {
    let first = line.boxes.first().filter(|first| !first.batch.is_empty())?;
    let Some(expiry) = first.expiry else { return boxes(board, line) };
    let text = Text::new("sell-box-short").with("expiry", format::month_year(expiry));
    Some(board.tell(&text.with("batch", first.batch.clone()).with("shelf", first.shelf.clone())))
}

/// The first box to take: `bets K26F04 · rak R1-2`.
pub fn boxes<Message>(board: &Board<Message>, line: &LineView) -> Option<String> {
    let first = line.boxes.first().filter(|first| !first.batch.is_empty())?;
    let text = match first.expiry {
        Some(expiry) => Text::new("sell-box").with("expiry", format::month_year(expiry)),
        None => Text::new("sell-box-no-date"),
    };
    Some(board.tell(&text.with("batch", first.batch.clone()).with("shelf", first.shelf.clone())))
}
