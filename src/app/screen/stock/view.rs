//! Draws the stock check: what is typed and what was found at the left, one product's card at the right
//! (stok-apotek.png).

use super::{Message, Stock, card_view, counting, counting_view, list_view, recall_view, why_view};
use crate::app::board::{Area, Board};
use crate::app::head;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::Key;
use crate::app::widget::letters::{Stroke, letters};
use crate::app::widget::sheet::{empty, sheet};
use crate::app::widget::status;
use crate::domain::settings::LicenceProfile;
use crate::domain::text::Text;

/// Where the two halves stand.
struct Halves {
    left: Area,
    right: Area,
}

impl Halves {
    fn of<Message>(board: &Board<Message>, stock: &Stock, left_handed: bool) -> Self {
        let (fit, top) = (board.fit, status::HEIGHT);
        let height = fit.height - 8.0 - top;
        // Letters for a finger need the room of a thumb each; the list is narrower meanwhile.
        let narrow = stock.letters && stock.counting.is_none() && stock.asking.is_none();
        // A reason is written at the left; there its letters need that room.
        let writes = stock.counting.as_ref().is_some_and(|counting| counting.asks_why);
        let rapat = if narrow { 452.0 } else { 520.0 + if writes { 16.0 } else { 0.0 } };
        let width = fit.pick(782.0, rapat);
        let width = width + (fit.width - fit.pick(1366.0, 1024.0)) / 2.0;
        let left = Area::new(8.0, top, width, height);
        let x = left.right() + 8.0;
        let right = Area::new(x, top, fit.width - 8.0 - x, height);
        match left_handed {
            false => Self { left, right },
            true => {
                let mirror = |area: Area| Area { x: fit.width - area.right(), ..area };
                Self { left: mirror(left), right: mirror(right) }
            }
        }
    }
}

pub fn view(stock: &Stock, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    let licence = stock.found.as_deref().map(|found| found.licence).unwrap_or_default();
    let title = board.say(title_key(licence));
    head::counter(&mut board, shop, title);
    let halves = Halves::of(&board, stock, shop.style.left_handed);
    board.place(halves.left);
    match (&stock.counting, &stock.asking) {
        (Some(counting), _) if counting.asks_why => {
            typing(&mut board, halves.left, |stroke| Message::Counted(counting::Message::ReasonTyped(stroke)));
        }
        (Some(_), _) => counting_view::pad(&mut board, halves.left, "stock-count-how", Message::Counted),
        (None, Some(_)) => counting_view::pad(&mut board, halves.left, "stock-how-many", Message::Asked),
        (None, None) => list_view::left(&mut board, stock, halves.left, !has_own_way_back(stock)),
    }
    board.place(halves.right);
    match (&stock.counting, stock.card()) {
        (Some(counting), Some(card)) if counting.asks_why => {
            counting_view::reason(&mut board, counting, card, halves.right);
        }
        (Some(counting), Some(card)) => counting_view::piles(&mut board, counting, card, halves.right),
        (None, Some(card)) if stock.asking.is_some() => {
            if let Some(asking) = &stock.asking {
                counting_view::asking(&mut board, asking, card, halves.right);
            }
        }
        (None, Some(_)) if stock.recall.is_some() => recall_view::recall(&mut board, stock, shop, halves.right),
        (None, Some(card)) if stock.why.is_some() => why_view::why(&mut board, stock, card, halves.right),
        _ if stock.letters => lettering(&mut board, halves.right),
        (None, Some(card)) => card_view::card(&mut board, stock, card, halves.right),
        _ => nothing(&mut board, stock, halves.right),
    }
    board
}

/// What stands at the right leads back by itself.
const fn has_own_way_back(stock: &Stock) -> bool {
    stock.letters || stock.why.is_some() || stock.recall.is_some()
}

const fn title_key(licence: LicenceProfile) -> &'static str {
    match licence {
        LicenceProfile::Apotek => "stock-title-apotek",
        LicenceProfile::TokoObat => "stock-title-toko-obat",
        LicenceProfile::GeraiObat => "stock-title-gerai-obat",
        LicenceProfile::Ritel | LicenceProfile::None => "stock-title-any",
    }
}

fn typing(board: &mut Board<Message>, area: Area, message: impl Fn(Stroke) -> Message) {
    letters(board, area, message);
}

/// Letters in the place of the card, and below them the way back.
fn lettering(board: &mut Board<Message>, area: Area) {
    let back_h = board.fit.pick(62.0, 50.0);
    let keys = Area { h: area.h - back_h - 8.0, ..area };
    typing(board, keys, Message::Lettered);
    let label = board.say("key-back");
    let (icon, shortcut) = (Some(Icon::Back), Some(Shortcut::Escape));
    let key = Key { id: "stock-back", label, icon, shortcut, ..Key::default() };
    key.draw(board, Area { y: keys.bottom() + 8.0, h: back_h, ..area }, Message::BackPressed);
}

/// Nothing found: a word, and the miss is written down with one key.
fn nothing(board: &mut Board<Message>, stock: &Stock, area: Area) {
    sheet(board, area);
    let words = match stock.typed.trim().is_empty() {
        true => board.say("stock-begin"),
        false => board.tell(&Text::new("stock-nothing").with("typed", stock.typed.trim().to_owned())),
    };
    empty(board, Area { h: area.h / 2.0, ..area }, &words);
    if !stock.typed.trim().is_empty() {
        card_view::defekta_alone(board, stock, area);
    }
}
