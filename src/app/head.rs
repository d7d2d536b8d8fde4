//! The status line of every screen of selling: who, which till, which member; ledger, printer, clock at the right.

use super::board::{Area, Board};
use super::screen::login::view::role_key;
use super::shop::{Ledger, Printer, Shop};
use super::shortcut::Shortcut;
use super::widget::icon::Icon;
use super::widget::notice::{self, Notice};
use super::widget::status::{Chip, HEIGHT, StatusLine, Tone, practice_mark};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::locale::format;

/// What the chips of the line lead to.
pub struct Ways<Message> {
    pub member: Option<Message>,
    pub printer: Option<Message>,
    pub person: Option<Message>,
}

/// Draws the line; `with_member` shows the member of the sale.
pub fn draw<Message>(board: &mut Board<Message>, shop: &Shop, ways: Ways<Message>) {
    let mut left = vec![person(board, shop, ways.person)];
    left.extend(warehouse(board, shop));
    left.extend(pharmacist(board, shop));
    left.extend(member(board, shop, ways.member));
    let line = StatusLine {
        title: board.say("word-gerai"),
        beside: None,
        left: left.into_iter().filter(|chip| !chip.words.is_empty()).collect(),
        right: std::iter::once(ledger(board, shop)).chain(printers(board, shop, ways.printer)).collect(),
        clock: format::time_on_screen(shop.style.zone.local(shop.now)),
        practice: shop.practice.map(|key| board.say(key)),
    };
    line.draw(board);
}

/// The line of a screen that is not about one till: its own name and a day, who looks, how the printer is.
pub fn titled<Message>(board: &mut Board<Message>, shop: &Shop, title: String, beside: Option<String>) {
    let who = match &shop.answer.user {
        Some(user) => board.tell(
            &Text::new("status-person-role")
                .with("name", user.name.as_str())
                .with("role", board.say(role_key(user.role))),
        ),
        None => String::new(),
    };
    let (icon, tone) = (Icon::Person, Tone::Quiet);
    let who = Chip { id: "chip-person", icon, words: who, tone, message: None, shortcut: None };
    let line = StatusLine {
        title,
        beside,
        left: Vec::new(),
        right: std::iter::once(ledger(board, shop)).chain(printers(board, shop, None)).chain([who]).collect(),
        clock: format::time_on_screen(shop.style.zone.local(shop.now)),
        practice: shop.practice.map(|key| board.say(key)),
    };
    line.draw(board);
}

/// The line of the pharmacy's counter: which outlet, who answers there and in what office.
pub fn counter<Message>(board: &mut Board<Message>, shop: &Shop, title: String) {
    let who = shop.answer.user.as_ref().map(|user| {
        let role = board.say(role_key(user.role));
        let text = Text::new("status-person-role").with("name", user.name.as_str()).with("role", role);
        let words = board.tell(&text);
        Chip { id: "chip-person", icon: Icon::Person, words, tone: Tone::Quiet, message: None, shortcut: None }
    });
    let line = StatusLine {
        title,
        beside: None,
        left: who.into_iter().chain(pharmacist(board, shop).or_else(|| nobody(board, shop))).collect(),
        right: std::iter::once(ledger(board, shop)).chain(printers(board, shop, None)).collect(),
        clock: format::time_on_screen(shop.style.zone.local(shop.now)),
        practice: shop.practice.map(|key| board.say(key)),
    };
    line.draw(board);
}

fn person<'a, Message>(board: &Board<Message>, shop: &Shop, message: Option<Message>) -> Chip<'a, Message> {
    let name = shop.answer.user.as_ref().map(|user| user.name.clone()).unwrap_or_default();
    let words = match (&shop.answer.shift, board.fit.is_rapat(), name.is_empty()) {
        (_, _, true) => String::new(),
        (Some(shift), false, _) => {
            let hour = shop.style.zone.local(shift.opened).hour;
            let part = board.say(part_of_day(hour));
            board
                .tell(&Text::new("status-person").with("name", name).with("till", shop.till.clone()).with("part", part))
        }
        (None, false, _) => {
            board.tell(&Text::new("status-person-no-shift").with("name", name).with("till", shop.till.clone()))
        }
        (_, true, _) => name,
    };
    Chip { id: "chip-person", icon: Icon::Person, words, tone: Tone::Quiet, message, shortcut: None }
}

const fn part_of_day(hour: i8) -> &'static str {
    match hour {
        4..11 => "status-shift-morning",
        11..15 => "status-shift-noon",
        15..18 => "status-shift-afternoon",
        _ => "status-shift-night",
    }
}

/// A sale out of the warehouse, and whose it is: said as long as it goes on, since it has its own units and prices.
fn warehouse<'a, Message>(board: &Board<Message>, shop: &Shop) -> Option<Chip<'a, Message>> {
    let from = shop.answer.warehouse.as_ref()?;
    let text = match &from.shop {
        Some((_, name)) => Text::new("status-warehouse-for").with("name", name.as_str()),
        None => Text::new("status-warehouse"),
    };
    let words = board.tell(&text);
    Some(Chip { id: "chip-warehouse", icon: Icon::Stock, words, tone: Tone::Attention, message: None, shortcut: None })
}

/// The pharmacist who is signed on at this counter (A2).
fn pharmacist<'a, Message>(board: &Board<Message>, shop: &Shop) -> Option<Chip<'a, Message>> {
    let pharmacist = shop.answer.pharmacist.as_ref()?;
    let key = if board.fit.is_rapat() { "status-pharmacist-short" } else { "status-pharmacist" };
    let words = board.tell(&Text::new(key).with("name", pharmacist.name.as_str()));
    Some(Chip { id: "chip-pharmacist", icon: Icon::Person, words, tone: Tone::Quiet, message: None, shortcut: None })
}

/// What needs one is not sold here now (A2); said where the shop has a pharmacist who could sign on.
fn nobody<'a, Message>(board: &Board<Message>, shop: &Shop) -> Option<Chip<'a, Message>> {
    shop.people.iter().any(|person| person.role == Role::Apoteker).then(|| {
        let words = board.say("status-no-pharmacist");
        Chip { id: "chip-pharmacist", icon: Icon::Lock, words, tone: Tone::Quiet, message: None, shortcut: None }
    })
}

fn member<'a, Message>(board: &Board<Message>, shop: &Shop, message: Option<Message>) -> Option<Chip<'a, Message>> {
    let sale = shop.answer.sale.as_ref()?;
    let member = sale.member.as_ref()?;
    let words = match (member.bought_by.is_empty(), board.fit.is_rapat()) {
        (false, _) => {
            let first = |name: &str| name.split_whitespace().next().unwrap_or_default().to_owned();
            let text = Text::new("status-bought-by").with("member", first(&member.name));
            board.tell(&text.with("buyer", first(&member.bought_by)))
        }
        (true, true) => member.name.clone(),
        (true, false) => format!("{} · {}", member.name, member.number),
    };
    let shortcut = message.as_ref().map(|_| Shortcut::F(4));
    Some(Chip { id: "chip-member", icon: Icon::MemberCard, words, tone: Tone::Member, message, shortcut })
}

fn ledger<'a, Message>(board: &Board<Message>, shop: &Shop) -> Chip<'a, Message> {
    let (icon, text, tone) = match shop.health.ledger {
        _ if shop.health.disk_full => (Icon::Disk, Text::new("status-disk-full"), Tone::Stop),
        Ledger::Alone => (Icon::Disk, Text::new("status-kept-here"), Tone::Quiet),
        Ledger::Sent(at) => (Icon::Sent, Text::new("status-sent").with("time", at), Tone::Quiet),
        Ledger::Waiting(count) => {
            (Icon::Waiting, Text::new("status-waiting").with("count", count_of(count)), Tone::Quiet)
        }
        Ledger::Offline { since, waiting } => (
            Icon::Offline,
            Text::new("status-offline").with("time", since).with("count", count_of(waiting)),
            Tone::Attention,
        ),
    };
    let quiet = tone == Tone::Quiet && board.fit.is_rapat();
    let words = if quiet { String::new() } else { board.tell(&text) };
    Chip { id: "chip-ledger", icon, words, tone, message: None, shortcut: None }
}

/// The receipt printer, and a label printer of its own while a label waits for it (D12a).
fn printers<'a, Message>(board: &Board<Message>, shop: &Shop, message: Option<Message>) -> Vec<Chip<'a, Message>> {
    let labels = shop.labels_wait().map(|(labels, count)| {
        let key = match labels {
            Printer::NoPaper(_) => "status-labels-no-paper",
            Printer::CoverOpen(_) => "status-labels-cover-open",
            Printer::Unreachable(_) | Printer::Ready | Printer::Printing(_) => "status-labels-off",
        };
        let words = board.tell(&Text::new(key).with("count", count_of(count)));
        let (icon, tone) = (Icon::Printer, Tone::Attention);
        Chip { id: "chip-labels", icon, words, tone, message: None, shortcut: None }
    });
    std::iter::once(printer(board, shop, message)).chain(labels).collect()
}

fn printer<'a, Message>(board: &Board<Message>, shop: &Shop, message: Option<Message>) -> Chip<'a, Message> {
    let (text, tone) = match shop.health.printer {
        Printer::Ready => (Text::new("status-printer-ready"), Tone::Quiet),
        Printer::Printing(_) => (Text::new("status-printing"), Tone::Quiet),
        Printer::NoPaper(jobs) => (Text::new("status-no-paper").with("count", count_of(jobs)), Tone::Attention),
        Printer::CoverOpen(jobs) => (Text::new("status-cover-open").with("count", count_of(jobs)), Tone::Attention),
        Printer::Unreachable(jobs) => (Text::new("status-printer-off").with("count", count_of(jobs)), Tone::Attention),
    };
    let quiet = tone == Tone::Quiet && board.fit.is_rapat();
    let words = if quiet { String::new() } else { board.tell(&text) };
    Chip { id: "chip-printer", icon: Icon::Printer, words, tone, message, shortcut: None }
}

/// A practice is seen from the door: a yellow frame with ink stripes around the whole window (look.md 2).
pub fn frame<Message>(board: &mut Board<Message>) {
    const THICK: f32 = 6.0;
    const STRIPE: f32 = 12.0;
    let whole = board.whole();
    let (mark, ink) = (board.inks.mark, crate::app::theme::LIGHT.ink);
    let sides = [
        Area { h: THICK, ..whole },
        Area { y: whole.h - THICK, h: THICK, ..whole },
        Area { w: THICK, ..whole },
        Area { x: whole.w - THICK, w: THICK, ..whole },
    ];
    for side in sides {
        // A place of its own each: the rest of the window is not drawn again for it.
        board.place(side);
        board.plate(side, mark, 0.0);
        let lying = side.w > side.h;
        let length = if lying { side.w } else { side.h };
        let mut at = STRIPE;
        while at < length {
            let stripe = match lying {
                true => Area { x: at, w: STRIPE.min(length - at), ..side },
                false => Area { y: at, h: STRIPE.min(length - at), ..side },
            };
            board.plate(stripe, ink, 0.0);
            at += 3.0 * STRIPE;
        }
    }
}

/// A word to the person at the counter, over the status line, until the next thing that is done.
pub fn word<Message>(board: &mut Board<Message>, practice: Option<&'static str>, word: &Text) {
    let whole = board.whole();
    let area = Area { h: HEIGHT, ..whole };
    board.place(area);
    let ground = board.inks.ground;
    board.plate(area, ground, 0.0);
    let mut x = 8.0;
    if let Some(practice) = practice {
        // What is said does not hide that it is a practice.
        let mark = board.say(practice);
        x += practice_mark(board, x, &mark) + 8.0;
    }
    let inner = Area::new(x, 3.0, whole.w - 8.0 - x, HEIGHT - 6.0);
    let words = board.tell(word);
    Notice { tone: notice::Tone::Attention, icon: Icon::Attention, words, key: None }.draw(board, inner);
}

fn count_of(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
