//! Draws the return: the receipt's lines where the basket is, the line that is meant above, reason, condition and means
//! below it, the money in the bar.

use super::{MEANS, Message, REASONS, Returns};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::sell::lines as basket_lines;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::basket::{self, Line, State};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{sheet, strip};
use crate::domain::event::after_sale::Condition;
use crate::domain::quantity::Quantity;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::{ReturnView, ReturnableView};

pub fn view(returns: &Returns, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    let Some(back) = &shop.answer.returning else { return board };
    board.place(places.basket);
    receipt(&mut board, returns, back, places.basket);
    board.place(places.actions);
    actions(&mut board, places.actions);
    board.place(places.last);
    meant(&mut board, returns, shop, back, places.last);
    let choices = Area { y: places.last.bottom() + 8.0, h: places.bar.y - places.last.bottom() - 16.0, ..places.work };
    board.place(choices);
    choose(&mut board, returns, back, choices);
    board.place(places.bar);
    let ready = !back.total.is_zero();
    let right = match ready {
        true => Right::Sum(format::plain_on_screen(back.payable)),
        false => Right::Words(board.say("returns-choose-first")),
    };
    let label = board.say("key-give-back");
    let bar = Bar { id: "bar-refund", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(&mut board, places.bar, Message::RefundPressed);
    board
}

fn receipt(board: &mut Board<Message>, returns: &Returns, back: &ReturnView, area: Area) {
    sheet(board, area);
    let foot = basket_lines::foot(board.fit);
    let head = board.fit.pick(49.0, 41.0);
    let code = board.hand(board.fit.pick(20.0, 18.0), Face::Code);
    let centre = area.y + head / 2.0;
    board.words((area.x + 16.0, code.baseline(centre)), Side::Left, code, back.receipt.to_string());
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let who = back.member.as_ref().map_or(String::new(), |member| format!("{} · ", member.name));
    let when = board.tell(&Text::new("returns-sold-at").with("at", back.sold_at));
    let words = board.fitted(second, &format!("{who}{when}"), area.w - 240.0);
    board.words((area.right() - 16.0, second.baseline(centre)), Side::Right, second, words);
    board.hair(area.x, area.y + head, area.w);
    let height = basket::height(board);
    let rows = Area { y: area.y + head, h: area.h - head - foot, ..area };
    let room = ((rows.h / height).floor() as usize).max(1);
    let first = returns.at / room * room;
    for (index, line) in back.lines.iter().enumerate().skip(first).take(room) {
        let at = Area { y: rows.y + height * (index - first) as f32, h: height, ..rows };
        let words = row(board, line, index == returns.at);
        basket::line(board, at, &key::numbered("line", index + 1), &words, Some(Message::LinePressed(index)));
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
    board.hair(area.x, area.bottom() - foot, area.w);
    let centre = area.bottom() - foot / 2.0;
    let words = board.tell(&Text::new("sell-line-count").with("count", back.lines.len()));
    board.words((area.x + 16.0, second.baseline(centre)), Side::Left, second, words);
    if back.needs_approval {
        let hand = second.in_ink(board.inks.att);
        let words = board.say("returns-needs-approval");
        board.words((area.right() - 16.0, hand.baseline(centre)), Side::Right, hand, words);
    }
}

fn written(quantity: Quantity, weighed: bool) -> String {
    if weighed { format::weight(quantity) } else { format::quantity(quantity) }
}

/// `−1 pouch Minyakita · dari 2, sudah diretur 1`: what is taken, else what can be.
fn row(board: &Board<Message>, line: &ReturnableView, marked: bool) -> Line {
    let weighed = !line.sold.is_whole();
    let taken = !line.taken.is_zero();
    let text = if line.returned.is_zero() { "returns-sold" } else { "returns-sold-and-returned" };
    let text =
        Text::new(text).with("sold", written(line.sold, weighed)).with("returned", written(line.returned, weighed));
    Line {
        quantity: if taken { format!("−{}", written(line.taken, weighed)) } else { "0".to_owned() },
        unit: line.unit.clone(),
        bigger: line.factor > 1,
        name: if line.veiled { board.say("veiled-medicine") } else { line.name.clone() },
        detail: board.tell(&text.with("price", format::plain_on_screen(line.price))),
        amount: if taken { format!("−{}", format::plain_on_screen(line.amount)) } else { String::new() },
        state: if marked {
            State::Marked
        } else if taken {
            State::Plain
        } else {
            State::Returned
        },
        ..Line::default()
    }
}

fn actions(board: &mut Board<Message>, area: Area) {
    let icons = !board.fit.is_rapat();
    let key = |id, label, sign: Icon, shortcut| Key {
        id,
        label,
        icon: icons.then_some(sign),
        shortcut: Some(shortcut),
        ..Key::default()
    };
    let keys = vec![
        (key("returns-back", board.say("key-leave-return"), Icon::Back, Shortcut::Escape), Message::BackPressed),
        (key("returns-all", board.say("key-all-of-line"), Icon::Return, Shortcut::Space), Message::AllPressed),
        (key("returns-exchange", board.say("key-exchange"), Icon::Goods, Shortcut::F(8)), Message::ExchangePressed),
    ];
    key::row(board, area, 8.0, keys);
}

/// The line that keys act on, with − and +.
fn meant(board: &mut Board<Message>, returns: &Returns, shop: &Shop, back: &ReturnView, area: Area) {
    if let Some(trouble) = &returns.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "returns-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    strip(board, area, 8.0, board.inks.mark);
    let Some(line) = returns.line(back) else { return };
    let side = board.fit.pick(72.0, 64.0);
    let centre = area.centre();
    let plus = Area::new(area.right() - side - 16.0, centre - side / 2.0, side, side);
    let minus = Area { x: plus.x - board.fit.pick(120.0, 96.0) - side, ..plus };
    for (at, id, sign, shortcut, message) in [
        (minus, "returns-fewer", Icon::Minus, '-', Message::FewerPressed),
        (plus, "returns-more", Icon::Plus, '+', Message::MorePressed),
    ] {
        let shortcut = Some(Shortcut::Sign(shortcut));
        let key = Key { id, icon: Some(sign), icon_size: 28.0, shortcut, hidden: true, ..Key::default() };
        key.draw(board, at, message);
    }
    let hand = board.hand(board.fit.pick(40.0, 34.0), Face::Bold);
    let between = (minus.right() + plus.x) / 2.0;
    let quantity = written(line.taken, !line.sold.is_whole());
    board.words((between, hand.baseline(centre)), Side::Centre, hand, quantity);
    let x = area.x + board.fit.pick(24.0, 20.0);
    let room = minus.x - 16.0 - x;
    let name = board.hand(board.fit.pick(26.0, 22.0), Face::SemiBold);
    let shown = board.fitted(name, &line.name, room);
    board.words((x, area.y + board.fit.pick(52.0, 38.0)), Side::Left, name, shown);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    // What the till had to say of the last tap stands in place of what is known anyway.
    let words = match (shop.answer.notices.last(), line.never_restocked) {
        (Some(notice), _) => board.tell(notice),
        (None, true) => board.say("returns-never-restocked"),
        (None, false) => board.say("returns-tap-lines"),
    };
    for (index, words) in board.lines(second, &words, room, 2).iter().enumerate() {
        let y = area.y + board.fit.pick(86.0, 62.0) + board.fit.pick(23.0, 20.0) * index as f32;
        board.words((x, y), Side::Left, second, words.as_str());
    }
}

const REASON_IDS: [(&str, &str, char); 6] = [
    ("reason-salah", "returns-reason-wrong", '1'),
    ("reason-rusak", "returns-reason-broken", '2'),
    ("reason-kedaluwarsa", "returns-reason-expired", '3'),
    ("reason-tidak-cocok", "returns-reason-unsuitable", '4'),
    ("reason-salah-scan", "returns-reason-scan", '5'),
    ("reason-lain", "returns-reason-other", '6'),
];

const CONDITIONS: [(&str, &str, char, Condition); 3] = [
    ("condition-good", "returns-to-shelf", '7', Condition::Good),
    ("condition-damaged", "returns-to-waste", '8', Condition::Damaged),
    ("condition-supplier", "returns-to-supplier", '9', Condition::Supplier),
];

const MEANS_KEYS: [(&str, &str, char); 6] = [
    ("means-cash", "pay-cash", 't'),
    ("means-qris", "pay-qris", 'q'),
    ("means-card", "pay-card", 'd'),
    ("means-transfer", "returns-by-transfer", 'r'),
    ("means-kasbon", "pay-kasbon", 'k'),
    ("means-sukarela", "returns-by-savings", 's'),
];

/// Why, where to, and how the money goes back: the chosen one of each stands out.
fn choose(board: &mut Board<Message>, returns: &Returns, back: &ReturnView, area: Area) {
    let line = returns.line(back);
    let now = line.filter(|line| !line.taken.is_zero());
    let reason = now.map_or(REASONS[returns.reason], |line| line.reason.as_str());
    let condition = now.and_then(|line| Condition::parse(&line.condition)).unwrap_or(returns.condition);
    let means = returns.means(back);
    let gap = 8.0;
    let label_h = board.fit.pick(34.0, 20.0);
    let key_h = (area.h - 3.0 * label_h - 5.0 * gap) / 5.0;
    let mut y = area.y;
    let titles = ["returns-why", "returns-where-to", "returns-how-back"];
    for (block, title) in titles.into_iter().enumerate() {
        let hand = board.hand(board.fit.pick(18.0, 15.0), Face::SemiBold);
        let words = board.say(title);
        board.words((area.x + 4.0, hand.baseline(y + label_h / 2.0)), Side::Left, hand, words);
        y += label_h;
        let rows = if block == 1 { 1 } else { 2 };
        let grid = Area { y, h: key_h * rows as f32 + gap * (rows as f32 - 1.0), ..area };
        match block {
            0 => {
                for (index, (id, label, sign)) in REASON_IDS.into_iter().enumerate() {
                    let chosen = REASONS[index] == reason;
                    choice(
                        board,
                        grid.cell(3, 2, gap, (index % 3, index / 3), 1),
                        (id, label, sign, chosen),
                        Message::ReasonPressed(index),
                    );
                }
            }
            1 => {
                for (index, (id, label, sign, of)) in CONDITIONS.into_iter().enumerate() {
                    let at = grid.cell(3, 1, gap, (index, 0), 1);
                    choice(board, at, (id, label, sign, of == condition), Message::ConditionPressed(of));
                }
            }
            _ => {
                for (index, (id, label, sign)) in MEANS_KEYS.into_iter().enumerate() {
                    let at = grid.cell(3, 2, gap, (index % 3, index / 3), 1);
                    choice(board, at, (id, label, sign, MEANS[index] == means), Message::MeansPressed(MEANS[index]));
                }
            }
        }
        y = grid.bottom() + gap;
    }
}

fn choice(
    board: &mut Board<Message>,
    at: Area,
    (id, label, sign, chosen): (&'static str, &'static str, char, bool),
    message: Message,
) {
    let label = board.say(label);
    let look = if chosen { Look::Selected } else { Look::Plain };
    let size = board.fit.pick(18.0, 16.0);
    let key = Key { id, label, shortcut: Some(Shortcut::Sign(sign)), look, size, ..Key::default() };
    key.draw(board, at, message);
}
