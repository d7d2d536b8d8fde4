//! Draws the screen of taking money. The basket stays where it was, with what was paid so far below it; the bar stands
//! where *Bayar* stood; between them the page of the means that is chosen.

use super::{Message, Page, Pay, cash_view, other_view, parts, qris_view};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::sell::lines;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::basket;
use crate::app::widget::field;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::sum;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::{QrisView, SaleView};

pub fn view(pay: &Pay, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let ways = Ways { member: None, printer: Some(Message::SettingsPressed), person: None };
    head::draw(&mut board, shop, ways);
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    let qris = shop.answer.qris.as_ref();
    let taken_h = shop.answer.sale.as_ref().map_or(0.0, |sale| taken_height(&board, sale));
    let basket = Area { h: places.basket.h - taken_h, ..places.basket };
    board.place(basket);
    goods_turned(&mut board, shop, basket, Some((pay.first, Message::LinesTurned)));
    board.place(places.actions);
    match qris {
        Some(_) => qris_view::actions(&mut board, places.actions),
        None => actions(&mut board, pay, shop, places.actions),
    }
    let Some(sale) = &shop.answer.sale else { return board };
    if taken_h > 0.0 {
        let area = Area { y: basket.bottom() + 8.0, h: taken_h - 8.0, ..basket };
        board.place(area);
        taken(&mut board, sale, area, qris.is_none());
    }
    board.place(places.last);
    due(&mut board, pay, shop, sale, places.last);
    board.place(Area { y: places.last.bottom() + 4.0, h: places.bar.y - places.last.bottom() - 8.0, ..places.work });
    page(&mut board, pay, shop, sale, &places);
    board.place(places.bar);
    match (qris, pay.page) {
        (None, Page::Cash) => cash_view::bar(&mut board, pay, sale, places.bar),
        _ => other_view::bar(&mut board, pay, shop, places.bar),
    }
    board
}

/// What is between the sum and the bar.
fn page(board: &mut Board<Message>, pay: &Pay, shop: &Shop, sale: &SaleView, places: &Places) {
    let rapat = board.fit.is_rapat();
    let (qris, cash) = (shop.answer.qris.as_ref(), pay.page == Page::Cash);
    // At 1024 a pad has the row of means too: its keys stay 15 mm high. Their letters still choose.
    let pad = rapat && (!matches!(pay.page, Page::Cash | Page::More | Page::Tempo) || cash && pay.typing);
    let whole = qris.is_some() || pad;
    let top = places.last.bottom() + if whole { 8.0 } else { board.fit.pick(80.0, 64.0) };
    let area = Area { y: top, h: places.bar.y - 8.0 - top, ..places.work };
    match (qris, whole) {
        (Some(qris), _) => return qris_view::waiting(board, qris, is_expired(shop, qris), area),
        (None, false) => means(board, pay, shop, places),
        (None, true) if !pay.letters => means_of_the_keyboard(board, shop),
        (None, true) => {}
    }
    match pay.page {
        Page::Cash => cash_view::money(board, pay, sale, area),
        Page::More => more(board, shop, area),
        Page::Tempo => other_view::tempo(board, pay, shop, area),
        _ if pay.letters => letters(board, area, Message::Typed),
        _ => other_view::page(board, pay, shop, area),
    }
}

/// What every page that lies over a sale begins with: the quiet top line, the goods, and *Kembali* under them.
pub fn beside_goods<Message: Clone>(shop: &Shop, id: &'static str, pressed: Message) -> (Board<Message>, Places) {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    goods(&mut board, shop, places.basket);
    board.place(places.actions);
    let (icon, shortcut) = (Some(Icon::Back), Some(Shortcut::Escape));
    let back = Key { id, label: board.say("key-back"), icon, shortcut, ..Key::default() };
    back.draw(&mut board, places.actions, pressed);
    (board, places)
}

/// The goods as they were when *Bayar* was pressed, so that they can still be checked.
pub fn goods<Message>(board: &mut Board<Message>, shop: &Shop, area: Area) {
    goods_turned(board, shop, area, None);
}

fn goods_turned<Message>(board: &mut Board<Message>, shop: &Shop, area: Area, turn: Option<Turn<Message>>) {
    sheet(board, area);
    let rows = Area { h: area.h - lines::foot(board.fit), ..area };
    let Some(sale) = &shop.answer.sale else {
        let words = board.say("sell-basket-empty");
        empty(board, rows, &words);
        return;
    };
    goods_lines(board, sale, rows, turn);
    foot(board, sale, area);
}

/// The line that the shown ones begin with, where they were turned, and what turns them.
pub type Turn<Message> = (Option<usize>, fn(Option<usize>) -> Message);

/// The lines as the selling screen showed them; what has no room is said, and turned to where this screen can.
pub fn goods_lines<Message>(board: &mut Board<Message>, sale: &SaleView, rows: Area, turn: Option<Turn<Message>>) {
    let height = basket::height(board);
    let leaf = lines::leaf(board.fit, rows.h, sale.lines.len(), turn.and_then(|(first, _)| first));
    let mut y = rows.y;
    if leaf.first > 0 {
        let words = board.tell(&Text::new("sell-lines-above").with("count", leaf.first));
        let key = turn.map(|(_, turned)| ("lines-older", Shortcut::PageUp, turned(leaf.older)));
        basket::strip(board, Area { h: lines::STRIP, ..rows }, (Icon::Up, &words), key);
        y += lines::STRIP;
    }
    for (index, line) in sale.lines.iter().enumerate().skip(leaf.first).take(leaf.shown) {
        let words = lines::words(board, line, basket::State::Plain);
        let words = basket::Line { first: index == 0, ..words };
        basket::line(board, Area { y, h: height, ..rows }, "", &words, None);
        y += height;
    }
    if leaf.below > 0 {
        let words = board.tell(&Text::new("sell-lines-below").with("count", leaf.below));
        let key = turn.map(|(_, turned)| ("lines-newer", Shortcut::PageDown, turned(leaf.newer)));
        let at = Area { y: rows.bottom() - lines::STRIP, h: lines::STRIP, ..rows };
        basket::strip(board, at, (Icon::Down, &words), key);
    }
}

fn foot<Message>(board: &mut Board<Message>, sale: &SaleView, area: Area) {
    let height = lines::foot(board.fit);
    let size = board.fit.pick(18.0, 16.0);
    let centre = area.bottom() - height / 2.0;
    board.hair(area.x, area.bottom() - height, area.w);
    let count = board.hand2(size, Face::Regular);
    let words = board.tell(&Text::new("sell-line-count").with("count", sale.lines.len()));
    board.words((area.x + 16.0, count.baseline(centre)), Side::Left, count, words);
    if !sale.saving.is_zero() {
        let hand = board.hand(size, Face::SemiBold).in_ink(board.inks.info);
        let words = board.tell(&Text::new("sell-member-saving").with("amount", format::plain_on_screen(sale.saving)));
        board.words((area.right() - 16.0, hand.baseline(centre)), Side::Right, hand, words);
    }
}

/// Parts that are shown at once; with more, the last of them.
const TAKEN: usize = 3;

fn taken_height<Message>(board: &Board<Message>, sale: &SaleView) -> f32 {
    match sale.tenders.len().min(TAKEN) {
        0 => 0.0,
        shown => shown as f32 * (board.fit.pick(52.0, 48.0) + 4.0) + 12.0,
    }
}

/// What was paid so far, each part with a key that gives it back.
fn taken(board: &mut Board<Message>, sale: &SaleView, area: Area, can_go_back: bool) {
    sheet(board, area);
    let height = board.fit.pick(52.0, 48.0);
    let first = sale.tenders.len().saturating_sub(TAKEN);
    for (row, (index, (tender, amount))) in sale.tenders.iter().enumerate().skip(first).enumerate() {
        let row = Area { y: area.y + 4.0 + (height + 4.0) * row as f32, h: height, ..area };
        let hand = board.hand(board.fit.pick(20.0, 18.0), Face::SemiBold);
        let words = board.tell(&Text::new("receipts-tender").with("tender", tender.as_str()));
        board.words((row.x + 16.0, hand.baseline(row.centre())), Side::Left, hand, words);
        let mut right = row.right() - 8.0;
        if can_go_back {
            let width = board.fit.pick(130.0, 112.0);
            let id = key::numbered("part", index + 1);
            let label = board.say("key-take-off");
            // By the keyboard the last part goes first.
            let shortcut = (index + 1 == sale.tenders.len()).then_some(Shortcut::Delete);
            let key = Key { id: &id, label, look: Look::Removing, size: 16.0, shortcut, ..Key::default() };
            key.draw(board, Area { x: right - width, w: width, ..row }, Message::PartPressed(index + 1));
            right -= width + 12.0;
        }
        let figures = board.hand(24.0, Face::SemiBold);
        let amount = format::plain_on_screen(*amount);
        board.words((right, figures.baseline(row.centre())), Side::Right, figures, amount);
    }
}

fn actions(board: &mut Board<Message>, pay: &Pay, shop: &Shop, area: Area) {
    let rapat = board.fit.is_rapat();
    let member = if shop.has_member() { "key-change-member" } else { "key-member" };
    let member_label = board.say(member);
    let back_label = board.say(match (pay.letters, pay.page) {
        (true, _) => "key-digits",
        (false, Page::Cash) => "key-back-to-basket",
        (false, _) => "key-other-means",
    });
    let key = |id, label, icon, shortcut| Key { id, label, icon, shortcut: Some(shortcut), ..Key::default() };
    let width = if rapat { 150.0 } else { 190.0 };
    let back = Area { w: area.w - width - 8.0, ..area };
    let member = Area { x: area.right() - width, w: width, ..area };
    key("pay-back", back_label, Some(Icon::Back), Shortcut::Escape).draw(board, back, Message::BackPressed);
    let sign = (!rapat && !shop.has_member()).then_some(Icon::MemberCard);
    key("pay-member", member_label, sign, Shortcut::F(4)).draw(board, member, Message::MemberPressed);
}

/// What is due, the largest figure of the screen; below it what has come in so far.
fn due(board: &mut Board<Message>, pay: &Pay, shop: &Shop, sale: &SaleView, area: Area) {
    if let Some(trouble) = &pay.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let shortcut = Some(Shortcut::F(1));
        let key = Key { id: "pay-understood", label, shortcut, ..Key::default() };
        let key = Some((key, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    if pay.letters && shop.answer.qris.is_none() {
        return typed_code(board, pay, sale, area);
    }
    let x = area.x + 20.0;
    let (label, amount, below) = match (&shop.answer.qris, pay.page) {
        (Some(qris), _) => (board.say("pay-qris-waits"), qris.amount, since(board, shop, qris)),
        (None, Page::Cash) => (board.say("pay-due"), sale.due, below_cash(board, pay, sale)),
        (None, _) => (board.say("pay-due"), parts::open_of(sale), board.say("pay-exact-means")),
    };
    let figures = format::plain_on_screen(amount);
    let size = sum::size(&figures, board.fit.pick(88.0, 68.0), board.fit.pick(72.0, 54.0));
    let hand = board.hand(size, Face::Bold);
    let left = sum::sum(board, area.right() - 24.0, hand.baseline(area.centre()), hand, &figures);
    let title = board.hand(board.fit.pick(24.0, 20.0), Face::SemiBold);
    let label = board.fitted(title, &label, left - x - 12.0);
    board.words((x, area.y + board.fit.pick(62.0, 42.0)), Side::Left, title, label);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let shown = board.fitted(second, &below, left - x - 12.0);
    board.words((x, area.y + board.fit.pick(93.0, 68.0)), Side::Left, second, shown);
}

/// Letters stand in place of the page with its fields: the one they go into stands here, the sum beside it.
fn typed_code(board: &mut Board<Message>, pay: &Pay, sale: &SaleView, area: Area) {
    let x = area.x + 20.0;
    let top = area.y + board.fit.pick(36.0, 24.0);
    let label = board.hand2(board.fit.pick(18.0, 15.0), Face::Regular);
    let right = area.right() - 24.0;
    let words = board.say("pay-due");
    board.words((right, top), Side::Right, label, words);
    let figures = format::plain_on_screen(parts::open_of(sale));
    let size = sum::size(&figures, board.fit.pick(48.0, 36.0), board.fit.pick(40.0, 30.0));
    let field_h = board.fit.pick(68.0, 54.0);
    let field = Area { x, y: area.bottom() - field_h - board.fit.pick(16.0, 10.0), w: 0.0, h: field_h };
    let hand = board.hand(size, Face::Bold);
    let left = sum::sum(board, right, hand.baseline(field.centre()), hand, &figures);
    let field = Area { w: left - 20.0 - x, ..field };
    let key = if pay.page == Page::Card { "pay-field-slip" } else { "pay-field-reference" };
    let words = board.fitted(label, &board.say(key), field.w);
    board.words((x, top), Side::Left, label, words);
    field::words(board, field, board.fit.pick(28.0, 24.0), &pay.code);
}

fn below_cash(board: &Board<Message>, pay: &Pay, sale: &SaleView) -> String {
    let given = pay.given();
    match given.is_zero() {
        false => board.tell(&Text::new("pay-received-so-far").with("amount", format::plain_on_screen(given))),
        true if sale.rounding.is_zero() => String::new(),
        true => rounding(board, sale),
    }
}

/// Nobody pays a code so old: what came in is looked up first.
fn is_expired(shop: &Shop, qris: &QrisView) -> bool {
    qris.until.is_some_and(|until| shop.now >= until)
}

/// How long the code has been on the screen.
fn since(board: &Board<Message>, shop: &Shop, qris: &QrisView) -> String {
    let Some(since) = qris.since else { return String::new() };
    let minutes = (shop.now.millis() - since.millis()).max(0) / 60_000;
    board.tell(&Text::new("pay-qris-since").with("at", since).with("minutes", minutes))
}

/// What cash is rounded by; told at payment (R27).
fn rounding(board: &Board<Message>, sale: &SaleView) -> String {
    let rounding = format::plain_on_screen(sale.rounding);
    let text = match board.fit.is_rapat() {
        true => Text::new("pay-rounding"),
        false => Text::new("pay-total-and-rounding").with("total", format::plain_on_screen(sale.total)),
    };
    board.tell(&text.with("rounding", rounding))
}

/// The means with a key of their own, and the key of the others.
const MEANS: [(&str, &str, Icon, char, Page); 5] = [
    ("tender-cash", "pay-cash", Icon::Cash, 't', Page::Cash),
    ("tender-qris", "pay-qris", Icon::Qris, 'q', Page::Qris),
    ("tender-card", "pay-card", Icon::DebitCard, 'd', Page::Card),
    ("tender-kasbon", "pay-kasbon", Icon::Kasbon, 'k', Page::Kasbon),
    ("tender-more", "key-more", Icon::More, 'l', Page::More),
];

/// Those of this sale: a shop that buys from the warehouse has an account, and no kasbon.
fn means_of(shop: &Shop) -> [(&'static str, &'static str, Icon, char, Page); 5] {
    let mut means = MEANS;
    if parts::account(shop).is_some() {
        means[3] = ("tender-tempo", "pay-tempo", Icon::Kasbon, 'o', Page::Tempo);
    }
    means
}

/// How it is paid: letters choose, digits type the amount.
fn means(board: &mut Board<Message>, pay: &Pay, shop: &Shop, places: &Places) {
    let top = places.last.bottom() + 8.0;
    let area = Area::new(places.work.x, top, places.work.w, board.fit.pick(64.0, 50.0));
    let rapat = board.fit.is_rapat();
    let gap = if rapat { 6.0 } else { 8.0 };
    let mut keys: Vec<(Key<'_>, Page)> = Vec::with_capacity(MEANS.len());
    for (id, label, sign, letter, page) in means_of(shop) {
        let beside = matches!(pay.page, Page::Transfer | Page::Sukarela | Page::Voucher);
        let of_more = page == Page::More && beside;
        let label = board.say(if of_more { other_view::title(pay.page) } else { label });
        let key = Key {
            id,
            label,
            icon: (!rapat && !of_more).then_some(sign),
            // Letters that are typed go into the slip's number.
            shortcut: (!pay.letters).then_some(Shortcut::Sign(letter)),
            look: if page == pay.page || of_more { Look::Selected } else { Look::Plain },
            size: board.fit.pick(18.0, 15.0),
            ..Key::default()
        };
        keys.push((key, page));
    }
    // As wide as their own words ask for, so that none breaks; whatever page is open, they stand still.
    let sized = |label: &'static str, like: &Key<'_>, sign| {
        Key { label: board.say(label), icon: (!rapat).then_some(sign), size: like.size, ..Key::default() }
            .content_width(board)
    };
    let widths: Vec<f32> =
        MEANS.iter().zip(&keys).map(|((_, label, sign, ..), (key, _))| sized(label, key, *sign)).collect();
    let gaps = gap * (MEANS.len() - 1) as f32;
    let spare = (area.w - gaps - widths.iter().sum::<f32>()) / MEANS.len() as f32;
    let mut x = area.x;
    for ((key, page), width) in keys.into_iter().zip(widths) {
        key.draw(board, Area { x, w: width + spare, ..area }, Message::PagePressed(page));
        x += width + spare + gap;
    }
}

/// Where the row has given way to the pad.
fn means_of_the_keyboard(board: &mut Board<Message>, shop: &Shop) {
    for (_, _, _, letter, page) in means_of(shop) {
        let from = board.next_mark();
        let touch = board.pressable("", Area::default(), from, Message::PagePressed(page));
        touch.shortcut = Some(Shortcut::Sign(letter));
    }
}

/// Transfer, savings, voucher, and the sales that wait for their QRIS.
fn more(board: &mut Board<Message>, shop: &Shop, area: Area) {
    let waiting = shop.answer.parked.iter().filter(|parked| parked.waiting).count();
    let keys = [
        ("more-transfer", other_view::title(Page::Transfer), Icon::Transfer, '1', Message::PagePressed(Page::Transfer)),
        ("more-sukarela", other_view::title(Page::Sukarela), Icon::Savings, '2', Message::PagePressed(Page::Sukarela)),
        ("more-voucher", other_view::title(Page::Voucher), Icon::Voucher, '3', Message::PagePressed(Page::Voucher)),
        ("more-waiting", "pay-qris-pending", Icon::Qris, '4', Message::WaitingPressed),
    ];
    for (index, (id, label, icon, sign, message)) in keys.into_iter().enumerate() {
        let label = board.tell(&Text::new(label).with("count", waiting));
        let look = if index == 3 && waiting == 0 { Look::Off } else { Look::Plain };
        let shortcut = Some(Shortcut::Sign(sign));
        let key = Key { id, label, icon: Some(icon), icon_size: 28.0, shortcut, look, size: 20.0, ..Key::default() };
        key.draw(board, area.cell(2, 2, 8.0, (index % 2, index / 2), 1), message);
    }
}
