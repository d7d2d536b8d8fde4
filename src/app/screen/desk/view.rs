//! Draws the desk: the member with everything she has at the left, the amount and its keys at the right.

use super::rows_view::rows;
use super::terms::{Side, pressed};
use super::{Choice, Desk, Message, Step};
use crate::app::board::{Area, Board, Side as Edge};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::members;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone, sentence};
use crate::app::widget::sheet::{sheet, strip};
use crate::app::widget::{pad, pin, sum};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::standing::TermStanding;

pub fn view(desk: &Desk, shop: &Shop) -> Board<Message> {
    if desk.is_finding() {
        return members::view::view(&desk.members, shop).map(Message::Finding);
    }
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    match &desk.standing {
        Some(standing) => rows(&mut board, desk, standing, places.basket),
        None => voucher(&mut board, places.basket),
    }
    board.place(places.actions);
    actions(&mut board, desk, places.actions);
    board.place(places.last);
    amount(&mut board, desk, places.last);
    let keys = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(keys);
    digits(&mut board, desk, keys);
    board.place(places.bar);
    bar(&mut board, desk, places.bar);
    board
}

/// What a voucher is, where no member is asked for.
fn voucher(board: &mut Board<Message>, area: Area) {
    sheet(board, area);
    let title = board.hand(board.fit.pick(34.0, 26.0), Face::SemiBold);
    let words = board.say("desk-voucher");
    board.words((area.x + 24.0, area.y + board.fit.pick(56.0, 44.0)), Edge::Left, title, words);
    let hand = board.hand2(board.fit.pick(20.0, 17.0), Face::Regular);
    let words = board.say("desk-voucher-words");
    for (index, line) in board.lines(hand, &words, area.w - 48.0, 5).iter().enumerate() {
        let y = area.y + board.fit.pick(100.0, 80.0) + hand.size * 1.35 * index as f32;
        board.words((area.x + 24.0, y), Edge::Left, hand, line.as_str());
    }
}

fn actions(board: &mut Board<Message>, desk: &Desk, area: Area) {
    // Four keys have no room for the picture on the first.
    let crowded = desk.standing.is_some() && desk.slip.is_some();
    let (icon, size) = if crowded { (None, board.fit.pick(16.0, 14.0)) } else { (Some(Icon::Back), 0.0) };
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let back = Key { id: "desk-back", label, icon, shortcut, size, ..Key::default() };
    let mut keys = vec![(back, Message::BackPressed)];
    if desk.standing.is_some() {
        let label = board.say("desk-other-member");
        let shortcut = Some(Shortcut::F(7));
        keys.push((Key { id: "desk-other", label, shortcut, size, ..Key::default() }, Message::OtherPressed));
    }
    if desk.standing.is_some() {
        let label = board.say(if desk.terms { "desk-savings" } else { "desk-terms" });
        let shortcut = Some(Shortcut::F(8));
        keys.push((Key { id: "desk-terms", label, shortcut, size, ..Key::default() }, Message::TermsPressed));
    }
    if desk.standing.is_none() {
        let (label, shortcut) = (board.say("key-slips"), Some(Shortcut::F(6)));
        keys.push((Key { id: "desk-slips", label, shortcut, size, ..Key::default() }, Message::SlipsPressed));
    }
    if desk.slip.is_some() {
        let (label, shortcut) = (board.say("key-void-slip"), Some(Shortcut::Delete));
        keys.push((
            Key { id: "desk-void", label, shortcut, size, look: Look::Removing, ..Key::default() },
            Message::VoidPressed,
        ));
    }
    key::row(board, area, 8.0, keys);
}

/// Of a rate.
const COMMA: &str = ",";

pub const fn word(choice: Choice) -> &'static str {
    match choice {
        Choice::Pokok => "desk-pokok",
        Choice::Wajib => "desk-wajib",
        Choice::Sukarela => "desk-sukarela",
        Choice::Withdraw => "desk-withdraw",
        Choice::Kasbon => "desk-kasbon",
        Choice::Loan(_) => "desk-loan",
        Choice::Pin => "desk-pin",
        Choice::Voucher => "desk-voucher",
        Choice::NewTerm => "desk-term-new",
        Choice::Term(_) => "desk-term",
    }
}

/// What is typed and for what, or what was done, or what went wrong.
fn amount(board: &mut Board<Message>, desk: &Desk, area: Area) {
    if let Some(trouble) = &desk.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let shortcut = Some(Shortcut::F(1));
        let key = Key { id: "desk-understood", label, shortcut, hidden: true, ..Key::default() };
        let key = Some((key, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    if let Some(said) = &desk.said {
        let go = board.inks.go;
        strip(board, area, 8.0, go);
        let words = board.tell(said);
        sentence(board, Area { x: area.x + 24.0, w: area.w - 40.0, ..area }, &words);
        return;
    }
    let label = board.hand2(board.fit.pick(20.0, 17.0), Face::Regular);
    let key = match (&desk.step, desk.choice) {
        (Step::Proof, _) => "till-member-pin-needed",
        (Step::NewPin { first: None }, _) => "desk-new-pin",
        (Step::NewPin { .. }, _) => "desk-new-pin-again",
        (Step::Months, _) => "desk-term-months",
        (Step::Rate, _) => "desk-term-rate",
        (Step::Transfer, _) => "payout-transfer-first",
        (Step::Amount, Some(choice)) => word(choice),
        (Step::Amount, None) => "desk-choose-row",
    };
    let words = board.say(key);
    board.words((area.x + 24.0, area.y + board.fit.pick(44.0, 32.0)), Edge::Left, label, words);
    if desk.step == Step::Proof {
        let hand = board.hand(label.size, Face::SemiBold);
        let figures = format::money_on_screen(sum_of(desk));
        let at = (area.right() - 24.0, area.y + board.fit.pick(44.0, 32.0));
        board.words(at, Edge::Right, hand, figures);
    }
    if desk.types_a_pin() {
        let centre = area.y + board.fit.pick(90.0, 66.0);
        pin::dots(board, Area { y: centre - 20.0, h: 40.0, ..area }, desk.pin.len());
        return;
    }
    if desk.choice.is_some() {
        let figures = figures(board, desk);
        let size = sum::size(&figures, board.fit.pick(72.0, 54.0), board.fit.pick(60.0, 44.0));
        let hand = board.hand(size, Face::Bold);
        let centre = area.centre() + board.fit.pick(16.0, 12.0);
        let (right, base) = (area.right() - 24.0, hand.baseline(centre));
        match desk.step {
            // Months and a rate are no money.
            Step::Months | Step::Rate => board.words((right, base), Edge::Right, hand, figures),
            Step::Transfer => {
                let hand = board.hand(board.fit.pick(30.0, 24.0), Face::SemiBold);
                let shown = board.fitted(hand, &figures, area.w - 48.0);
                board.words((right, hand.baseline(centre)), Edge::Right, hand, shown)
            }
            _ => sum::sum(board, right, base, hand, &figures),
        };
    }
}

/// What the bar is about: what was typed, what a deposit pays out, what a new one is to be.
fn sum_of(desk: &Desk) -> Rupiah {
    match (desk.choice, &desk.step) {
        (Some(Choice::Term(_)), _) => desk.deposit().map_or(Rupiah::ZERO, TermStanding::payout),
        (Some(Choice::NewTerm), Step::Months | Step::Rate | Step::Proof) => desk.term.amount,
        _ => desk.amount(),
    }
}

/// What is typed, as people read it.
fn figures(board: &Board<Message>, desk: &Desk) -> String {
    match desk.step {
        Step::Months => board.tell(&Text::new("desk-term-month-key").with("months", desk.amount().amount())),
        Step::Rate => match desk.typed.as_str() {
            rate if !rate.is_empty() => board.tell(&Text::new("desk-term-percent").with("rate", rate)),
            _ => board.say("desk-term-usual"),
        },
        Step::Transfer => desk.typed.clone(),
        _ => format::plain_on_screen(sum_of(desk)),
    }
}

/// Digits, and beside them the sums that one key types.
fn digits(board: &mut Board<Message>, desk: &Desk, area: Area) {
    const DIGITS: [[&str; 3]; 3] = [["7", "8", "9"], ["4", "5", "6"], ["1", "2", "3"]];
    // A rate has a comma where money has its noughts.
    let noughts = if desk.step == Step::Rate { ["0", "00", COMMA] } else { ["0", "00", "000"] };
    let side = board.fit.pick(220.0, 170.0);
    let digits = Area { w: area.w - side - 8.0, ..area };
    for (row, three) in DIGITS.into_iter().chain([noughts]).enumerate() {
        for (column, digit) in three.into_iter().enumerate() {
            let at = digits.cell(3, 4, 8.0, (column, row), 1);
            pad::digit(board, at, digit, Message::DigitsPressed(digit));
        }
    }
    let column = Area { x: area.right() - side, w: side, ..area };
    let sides: Vec<_> = desk.side().into_iter().take(2).collect();
    // The eraser has the upper half, the sums share the lower; nothing is left open.
    let half = column.cell(1, 2, 8.0, (0, 0), 1);
    let erase = if sides.is_empty() { column } else { half };
    pad::sign(board, erase, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
    let lower = Area { y: half.bottom() + 8.0, ..half };
    let count = sides.len();
    for (index, side) in sides.into_iter().enumerate() {
        let label = match &side {
            Side::Sum(label, sum) => format!("{} {}", board.say(label), format::plain_on_screen(*sum)),
            Side::Months(months) => board.tell(&Text::new("desk-term-month-key").with("months", *months)),
            Side::Turn(words, _) => board.tell(words),
        };
        let id = key::numbered("sum", index + 1);
        let shortcut = Some(Shortcut::F(if index == 0 { 5 } else { 6 }));
        let key = Key { id: &id, label, shortcut, size: board.fit.pick(18.0, 16.0), ..Key::default() };
        key.draw(board, lower.cell(1, count, 8.0, (0, index), 1), pressed(&side));
    }
}

fn bar(board: &mut Board<Message>, desk: &Desk, area: Area) {
    let missing = desk.missing();
    let ready = missing.is_none() && !desk.waiting;
    let right = match (missing, desk.types_a_pin()) {
        (Some(missing), _) => Right::Words(board.say(missing)),
        (None, true) if desk.choice == Some(Choice::Pin) => Right::Words(board.say("desk-new-pin")),
        (None, _) => Right::Sum(format::plain_on_screen(sum_of(desk))),
    };
    let label = board.say(match desk.choice {
        Some(Choice::NewTerm) if matches!(desk.step, Step::Amount | Step::Months) => "key-next",
        Some(Choice::Term(_)) if desk.step == Step::Amount && desk.term.by_bank => "key-next",
        Some(Choice::Withdraw | Choice::Term(_)) => "desk-pay-out",
        Some(Choice::Pin) => "key-save",
        Some(Choice::Voucher) => "desk-sell",
        _ => "desk-take",
    });
    let bar = Bar { id: "bar-desk", label, shortcut: Shortcut::F(12), right, ready, hinted: true };
    bar.draw(board, area, Message::DonePressed);
}
