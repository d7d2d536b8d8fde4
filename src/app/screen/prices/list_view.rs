//! Draws the list of *Harga & promo*: what clashes first, then what is coming, then the offers.

use super::{Message, Prices};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::key::numbered;
use crate::app::widget::sheet::{empty, list_row, sheet};
use crate::domain::goods::product::{Off, Promo, PromoForm};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::station::pricelist::{Clashing, Coming, Offer, Pricelist};

/// A row: goods, what becomes of them, and when.
struct Row {
    name: String,
    what: String,
    when: String,
}

pub fn list(board: &mut Board<Message>, prices: &Prices, area: Area) {
    sheet(board, area);
    let Some(list) = prices.list.as_ref().filter(|_| prices.rows() > 0) else {
        let words = board.say(if prices.list.is_some() { "prices-empty" } else { "today-still-reading" });
        empty(board, area, &words);
        return;
    };
    let all = rows(board, list);
    let height = board.fit.pick(78.0, 72.0);
    let room = ((area.h / height).floor() as usize).max(1);
    // The chosen one stays in sight, one page at a time.
    let first = prices.at / room * room;
    for (index, row) in all.iter().enumerate().skip(first).take(room) {
        let at = Area { y: area.y + height * (index - first) as f32, h: height, ..area };
        draw(board, row, at, (index, index == prices.at, index == first));
    }
    let page = isize::try_from(room).unwrap_or(1);
    for (shortcut, by) in
        [(Shortcut::Up, -1), (Shortcut::Down, 1), (Shortcut::PageUp, -page), (Shortcut::PageDown, page)]
    {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn rows(board: &Board<Message>, list: &Pricelist) -> Vec<Row> {
    let clashes = list.clashes.iter().map(|clash| clashing(board, clash));
    let coming = list.coming.iter().map(|price| coming(board, price));
    let offers = list.offers.iter().map(|offer| offered(board, offer));
    clashes.chain(coming).chain(offers).collect()
}

fn clashing(board: &Board<Message>, clash: &Clashing) -> Row {
    let what = clash.said.first().map_or_else(String::new, |said| board.tell(said));
    Row { name: clash.name.clone(), what, when: board.say("prices-set-twice") }
}

fn coming(board: &Board<Message>, price: &Coming) -> Row {
    let money = |price: Option<Rupiah>| price.map_or_else(|| "–".to_owned(), format::money_on_screen);
    let text = Text::new("prices-row-coming").with("field", price.field.as_str());
    let what = board.tell(&text.with("was", money(price.was)).with("price", money(price.price)));
    let when = Text::new("prices-row-from").with("from", price.from).with("by", price.by.as_str());
    Row { name: price.name.clone(), what, when: board.tell(&when) }
}

fn offered(board: &Board<Message>, offer: &Offer) -> Row {
    let promo = &offer.promo;
    let name = match (promo.name.is_empty(), offer.name.is_empty()) {
        (false, _) => promo.name.clone(),
        (true, false) => offer.name.clone(),
        (true, true) => board.say("prices-total"),
    };
    let when = Text::new("prices-row-until").with("from", promo.from).with("to", promo.last_day());
    Row { name, what: board.tell(&form(promo)), when: board.tell(&when) }
}

/// What an offer is, in words.
fn form(promo: &Promo) -> Text {
    match (&promo.form, promo.price) {
        (PromoForm::Price, Some(price)) => {
            Text::new("prices-offer-price").with("price", price).with("unit", promo.unit.as_str())
        }
        (PromoForm::Price, None) => Text::new("prices-offer-percent")
            .with("percent", percent(promo.basis_points.unwrap_or(0)))
            .with("unit", promo.unit.as_str()),
        (PromoForm::BuyGet { buy, get, .. }, _) => {
            Text::new("prices-offer-buy-get").with("buy", *buy).with("get", *get).with("unit", promo.unit.as_str())
        }
        (PromoForm::Bundle { items, price }, _) => {
            Text::new("prices-offer-bundle").with("count", items.len()).with("price", *price)
        }
        (PromoForm::MinimumSpend { spend, off }, _) => {
            let off = match off {
                Off::Amount(amount) => format::money_on_screen(*amount),
                Off::BasisPoints(points) => format!("{} %", percent(*points)),
            };
            Text::new("prices-offer-spend").with("spend", *spend).with("off", off)
        }
    }
}

/// `1250` basis points are `12,50`; whole ones stand alone.
fn percent(points: i64) -> String {
    match points % 100 {
        0 => (points / 100).to_string(),
        rest => format!("{},{rest:02}", points / 100),
    }
}

fn draw(board: &mut Board<Message>, row: &Row, area: Area, (index, now, top): (usize, bool, bool)) {
    let inks = board.inks;
    let from = board.next_mark();
    let corner = if top { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, area, now, [corner, corner, 0.0, 0.0]);
    board.hair(area.x, area.bottom() - 1.0, area.w);
    let (x, room) = (area.x + 16.0, area.w - 32.0);
    let second = board.hand(board.fit.pick(16.0, 15.0), Face::Regular).in_ink(ink2);
    let when = board.fitted(second, &row.when, room * 0.6);
    let taken = board.words((area.right() - 16.0, area.y + 28.0), Side::Right, second, when);
    let name = board.hand(board.fit.pick(19.0, 17.0), Face::SemiBold).in_ink(ink);
    let shown = board.fitted(name, &row.name, room - taken - 12.0);
    board.words((x, area.y + 28.0), Side::Left, name, shown);
    for (line, words) in board.lines(second, &row.what, room, 2).iter().enumerate() {
        board.words((x, area.y + 49.0 + 18.0 * line as f32), Side::Left, second, words.as_str());
    }
    let touch = board.pressable(numbered("row", index + 1), area, from, Message::RowPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}
