//! Draws the receipts: the search and its hits where the basket is, the chosen one above, what can be done with it over
//! the letters, *Retur* in the bar.

use super::{Asking, Message, Receipts, TENDERS, VOID_REASONS};
use crate::app::board::{Area, Board, Side, Sinks};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::shop::{ReceiptHit, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::badge::{self, badge};
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::{empty, list_row, sheet, strip};
use crate::domain::money::Rupiah;
use crate::domain::people::access;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale::format;
use crate::station::counter::lists::{FoundFee, Kept};

pub fn view(receipts: &Receipts, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    let today = shop.style.zone.date(shop.now);
    found(&mut board, receipts, today, places.basket);
    board.place(places.actions);
    let label = board.say("key-back");
    let icon = Some(Icon::Back);
    let back = Key { id: "receipts-back", label, icon, shortcut: Some(Shortcut::Escape), ..Key::default() };
    // Whoever sells takes goods back with Enter; who only looks at the books reads with it.
    let sells = shop.answer.user.as_ref().is_some_and(|user| access::may(user.role, access::Act::Sell));
    let (label, shortcut) = (board.say("key-read-receipt"), Some(Shortcut::F(2)));
    let read = Key { id: "receipts-read", label, icon: Some(Icon::Receipt), shortcut, ..Key::default() };
    let reads = receipts.reading.is_none() && receipts.sending.is_none();
    let read = (sells && reads).then_some((read, Message::ReadPressed));
    let keys = [(back, Message::BackPressed)].into_iter().chain(read).collect();
    key::row(&mut board, places.actions, 8.0, keys);
    if let Some(reading) = &receipts.reading {
        let whole = Area { h: places.bar.bottom() - places.work.y, ..places.work };
        board.place(whole);
        super::reading_view::draw(&mut board, reading, whole);
        return board;
    }
    if let Some(sending) = &receipts.sending {
        board.place(places.work);
        super::sending_view::draw(&mut board, sending, places.work);
        board.place(places.bar);
        let (label, words) = (board.say("sending-copy"), Right::Words(board.say("sending-copy-more")));
        let ready = sending.text().is_some();
        let shortcut = Shortcut::Enter;
        let bar = Bar { id: "bar-copy-text", label, shortcut, right: words, ready, hinted: true };
        bar.draw(&mut board, places.bar, Message::CopyTextPressed);
        return board;
    }
    board.place(places.last);
    chosen(&mut board, receipts, today, places.last);
    let doing_h = board.fit.pick(64.0, 50.0);
    let doing = Area { y: places.last.bottom() + 8.0, h: doing_h, ..places.work };
    let below = Area { y: doing.bottom() + 8.0, h: places.bar.y - doing.bottom() - 16.0, ..places.work };
    board.place(doing);
    can_be_done(&mut board, (receipts.chosen().is_some(), receipts.chosen_fee().is_some()), sells, doing);
    board.place(below);
    match receipts.asking {
        Some(asking) => choices(&mut board, asking, below),
        None => letters(&mut board, below, Message::Typed),
    }
    board.place(places.bar);
    bar(&mut board, receipts, sells, places.bar);
    board
}

/// *Retur*, or *Buka struk* for who may not; while something else is asked of it, what that is, grey until answered.
fn bar(board: &mut Board<Message>, receipts: &Receipts, sells: bool, area: Area) {
    let asking = receipts.asking;
    let ready = asking.is_none() && receipts.chosen().is_some_and(|hit| hit.status == "selesai");
    let right = match (asking, receipts.chosen(), receipts.chosen_fee()) {
        (Some(asking), _, _) => board.say(asking.first()),
        (None, Some(hit), _) => hit.receipt.to_string(),
        (None, None, Some(_)) => board.say("receipts-fee-bar"),
        (None, None, None) => board.say("receipts-choose-first"),
    };
    let right = Right::Words(right);
    let label = board.say(match asking {
        Some(Asking::Void) => "key-void",
        Some(Asking::Tender) => "key-other-tender",
        None if sells => "key-return",
        None => "key-read-receipt",
    });
    let (id, ready, message) = match sells {
        true => ("bar-return", ready, Message::ReturnPressed),
        false => ("bar-read", asking.is_none() && receipts.chosen().is_some(), Message::ReadPressed),
    };
    let bar = Bar { id, label, shortcut: Shortcut::Enter, right, ready, hinted: asking.is_none() };
    bar.draw(board, area, message);
}

fn found(board: &mut Board<Message>, receipts: &Receipts, today: BusinessDate, area: Area) {
    let field_h = board.fit.pick(68.0, 60.0);
    let top = Area { h: field_h, ..area };
    let hits =
        board.tell(&Text::new("receipts-hits").with("count", receipts.hits.len()).with("fees", receipts.fees.len()));
    let placeholder = board.say("receipts-placeholder");
    field::Search { typed: &receipts.typed, placeholder, hits }.draw(board, top);
    field::clear(board, top, "search-clear", Message::ClearPressed);
    let list = Area { y: top.bottom() + 8.0, h: area.h - field_h - 8.0, ..area };
    sheet(board, list);
    if receipts.rows() == 0 {
        let words = board.say(if receipts.nothing { "receipts-nothing" } else { "receipts-begin" });
        empty(board, list, &words);
        return;
    }
    let height = board.fit.pick(66.0, 64.0);
    let room = ((list.h / height).floor() as usize).max(1);
    let first = receipts.at / room * room;
    for index in (first..receipts.rows()).take(room) {
        let row = Area { y: list.y + height * (index - first) as f32, h: height, ..list };
        let place = (index, index == receipts.at, index == first);
        match (receipts.fees.get(index), index.checked_sub(receipts.fees.len())) {
            (Some(fee), _) => fee_row(board, row, fee, place),
            (None, Some(hit)) => hit_row(board, row, (&receipts.hits[hit], today), place),
            (None, None) => {}
        }
    }
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

fn hit_row(
    board: &mut Board<Message>,
    row: Area,
    (hit, today): (&ReceiptHit, BusinessDate),
    (index, now, top): (usize, bool, bool),
) {
    let inks = board.inks;
    let from = board.next_mark();
    let corner = if top { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, row, now, [corner, corner, 0.0, 0.0]);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let figures = board.hand(24.0, Face::SemiBold).in_ink(ink);
    let right = row.right() - 16.0;
    let amount = format::plain_on_screen(hit.payable);
    board.words((right, figures.baseline(row.centre())), Side::Right, figures, amount);
    let x = row.x + 16.0;
    let code = board.hand(20.0, Face::Code).in_ink(ink);
    let width = board.words((x, row.y + 29.0), Side::Left, code, hit.receipt.to_string());
    let (tone, word) = match hit.status.as_str() {
        "retur" => (badge::Tone::Attention, Some("receipts-is-return")),
        "batal" => (badge::Tone::Stop, Some("receipts-is-void")),
        _ => (badge::Tone::Attention, None),
    };
    if let Some(word) = word {
        let words = board.say(word);
        badge(board, (x + width + 10.0, row.y + 12.0), tone, &words);
    }
    let second = board.hand2(16.0, Face::Regular).in_ink(ink2);
    let kept = match hit.kept {
        Kept::Saved => Icon::Disk,
        Kept::Copied => Icon::Waiting,
        Kept::Booked => Icon::Sent,
    };
    icon(board, kept, (x, row.y + 45.0), 16.0, ink2);
    let words = board.fitted(second, &under(board, hit, today), row.w - 200.0);
    board.words((x + 22.0, row.y + 51.0), Side::Left, second, words);
    let touch = board.pressable(key::numbered("hit", index + 1), row, from, Message::HitPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

/// A fee for storing goods, with the number of the document that it stands on.
fn fee_row(board: &mut Board<Message>, row: Area, fee: &FoundFee, (index, now, top): (usize, bool, bool)) {
    let inks = board.inks;
    let from = board.next_mark();
    let corner = if top { 8.0 } else { 0.0 };
    let (ink, ink2) = list_row(board, row, now, [corner, corner, 0.0, 0.0]);
    board.hair(row.x, row.bottom() - 1.0, row.w);
    let figures = board.hand(24.0, Face::SemiBold).in_ink(ink);
    let amount = format::plain_on_screen(fee.fee);
    board.words((row.right() - 16.0, figures.baseline(row.centre())), Side::Right, figures, amount);
    let x = row.x + 16.0;
    let code = board.hand(20.0, Face::Code).in_ink(ink);
    let words = document(board, fee);
    let width = board.words((x, row.y + 29.0), Side::Left, code, words);
    let words = board.say("receipts-fee-badge");
    badge(board, (x + width + 10.0, row.y + 12.0), badge::Tone::Attention, &words);
    let second = board.hand2(16.0, Face::Regular).in_ink(ink2);
    let words = board.fitted(second, &under_fee(board, fee, ""), row.w - 180.0);
    board.words((x, row.y + 51.0), Side::Left, second, words);
    let touch = board.pressable(key::numbered("hit", index + 1), row, from, Message::HitPressed(index));
    touch.sinks = Some(Sinks { face: from, lip: None, fill: inks.sunk, by: 0.0 });
}

/// `Bukti A-12`.
fn document(board: &Board<Message>, fee: &FoundFee) -> String {
    board.tell(&Text::new("paper-slip").with("till", fee.till.as_str()).with("number", i64::from(fee.slip)))
}

/// `T00001 · 06/2026, 1.251 kg`; with its goods where there is room.
fn under_fee(board: &Board<Message>, fee: &FoundFee, goods: &str) -> String {
    let what = format!("{} {goods}", fee.storage);
    let what = Text::new("receipts-fee-of").with("what", what.trim()).with("month", format::month_year(fee.month));
    board.tell(&what.with("kilograms", fee.kilograms))
}

/// `10.42 · di server koperasi · Kartini Basuki`; of another day with its date.
fn under(board: &Board<Message>, hit: &ReceiptHit, today: BusinessDate) -> String {
    let time = board.tell(&Text::new("receipts-at").with("at", hit.at));
    let day = board.style.zone.date(hit.at);
    let at = match day == today {
        true => time,
        false => format!("{} {time}", format::date_short(board.style.language, day)),
    };
    let kept = board.tell(&Text::new("receipts-kept").with("kept", hit.kept.code()));
    match hit.member.is_empty() {
        true => format!("{at} · {kept}"),
        false => format!("{at} · {kept} · {}", hit.member),
    }
}

fn chosen(board: &mut Board<Message>, receipts: &Receipts, today: BusinessDate, area: Area) {
    if let Some(trouble) = &receipts.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "receipts-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    if receipts.chosen().is_some() || receipts.chosen_fee().is_some() {
        strip(board, area, 8.0, board.inks.mark);
    }
    let x = area.x + board.fit.pick(24.0, 20.0);
    if let Some(fee) = receipts.chosen_fee() {
        let (title, below) = (document(board, fee), under_fee(board, fee, &fee.goods));
        let below = receipts.done.map_or(below, |done| board.say(done));
        return described(board, area, (fee.fee, title, below));
    }
    let Some(hit) = receipts.chosen() else {
        let hand = board.hand2(18.0, Face::Regular);
        let words = board.say("receipts-scan");
        board.words((x, hand.baseline(area.centre())), Side::Left, hand, words);
        return;
    };
    let words = match receipts.done {
        Some(done) => board.say(done),
        None => {
            let paid: Vec<String> = hit.tenders.iter().map(|tender| tender_words(board, tender)).collect();
            format!("{} · {}", under(board, hit, today), paid.join(" + "))
        }
    };
    described(board, area, (hit.payable, hit.receipt.to_string(), words));
}

/// The chosen one: its amount, its number, what it is.
fn described(board: &mut Board<Message>, area: Area, (amount, title, below): (Rupiah, String, String)) {
    let x = area.x + board.fit.pick(24.0, 20.0);
    let figures = board.hand(board.fit.pick(40.0, 34.0), Face::Bold);
    let amount = format::plain_on_screen(amount);
    let taken = board.words((area.right() - 20.0, figures.baseline(area.centre())), Side::Right, figures, amount);
    let name = board.hand(board.fit.pick(30.0, 24.0), Face::Code);
    board.words((x, area.y + board.fit.pick(54.0, 38.0)), Side::Left, name, title);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let shown = board.fitted(second, &below, area.w - taken - 64.0);
    board.words((x, area.y + board.fit.pick(96.0, 70.0)), Side::Left, second, shown);
}

fn tender_words(board: &Board<Message>, tender: &str) -> String {
    board.tell(&Text::new("receipts-tender").with("tender", tender))
}

/// Dead where there is no receipt: a press says why.
fn can_be_done(board: &mut Board<Message>, (live, fee): (bool, bool), sells: bool, area: Area) {
    let icons = !board.fit.is_rapat();
    let key = |id, label, sign: Icon, shortcut| Key {
        id,
        label,
        icon: icons.then_some(sign),
        shortcut: Some(shortcut),
        size: if icons { 18.0 } else { 15.0 },
        look: if live { Look::Plain } else { Look::Off },
        ..Key::default()
    };
    let removing = if live { Look::Removing } else { Look::Off };
    let void = Key { look: removing, ..key("receipts-void", board.say("key-void"), Icon::Close, Shortcut::Delete) };
    let reprint = key("receipts-reprint", board.say("key-reprint"), Icon::Printer, Shortcut::F(9));
    // Of a fee there is a paper too.
    let look = if live || fee { Look::Plain } else { Look::Off };
    let keys = vec![
        (Key { look, ..reprint }, Message::ReprintPressed),
        (key("receipts-member", board.say("key-member"), Icon::MemberCard, Shortcut::F(4)), Message::MemberPressed),
        (key("receipts-send", board.say("key-send"), Icon::Sent, Shortcut::F(6)), Message::SendPressed),
        (
            key("receipts-tender", board.say("key-other-tender"), Icon::Cash, Shortcut::F(5)),
            Message::Asked(Asking::Tender),
        ),
        (void, Message::Asked(Asking::Void)),
    ];
    // Whoever does not sell has no hand in a sale.
    let of_all = |key: &(Key<'_>, Message)| sells || matches!(key.1, Message::SendPressed | Message::ReprintPressed);
    let keys = keys.into_iter().filter(of_all).collect();
    key::row(board, area, board.fit.pick(8.0, 6.0), keys);
}

/// Which reason, or which means it was: one tap more.
fn choices(board: &mut Board<Message>, asking: Asking, area: Area) {
    const IDS: [&str; 4] = ["choice-1", "choice-2", "choice-3", "choice-4"];
    const SIGNS: [char; 4] = ['1', '2', '3', '4'];
    sheet(board, area);
    let title = match asking {
        Asking::Void => "receipts-why-void",
        Asking::Tender => "receipts-which-tender",
    };
    let hand = board.hand(board.fit.pick(24.0, 20.0), Face::Bold);
    let words = board.say(title);
    board.words((area.x + 20.0, area.y + board.fit.pick(40.0, 32.0)), Side::Left, hand, words);
    let top = board.fit.pick(60.0, 47.0);
    let grid = Area { y: area.y + top, h: area.h - top - 16.0, x: area.x + 16.0, w: area.w - 32.0 };
    for (index, id) in IDS.into_iter().enumerate() {
        let label = match asking {
            Asking::Void => board.say(VOID_REASONS[index]),
            Asking::Tender => tender_words(board, TENDERS[index]),
        };
        let key = Key { id, label, shortcut: Some(Shortcut::Sign(SIGNS[index])), ..Key::default() };
        key.draw(board, grid.cell(2, 2, 8.0, (index % 2, index / 2), 1), Message::ChoicePressed(index));
    }
}
