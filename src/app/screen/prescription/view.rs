//! Draws *Resep*: the paper's fields or the basket at the left, letters, names or keys at the right, one bar.

use super::drafted::Drafted;
use super::looking::{COMPLAINT, Screening};
use super::month_view::month;
use super::{Aim, BUYER, FIELDS, Message, Prescription, Task};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::login::DIGITS;
use crate::app::screen::pay::view::goods;
use crate::app::shop::{Hit, Shop};
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{self, Key, Look};
use crate::app::widget::letters::letters;
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::{pad, pin};
use crate::domain::id::Sku;
use crate::domain::pharmacy::directions;
use crate::domain::pharmacy::prescription::{self, PACKS, Route};
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::answer::pharmacy::RxItemView;

pub fn view(screen: &Prescription, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    match &screen.task {
        Task::Desk => goods(&mut board, shop, places.basket),
        Task::SignOn { chosen, .. } => names(&mut board, shop, *chosen, places.basket),
        Task::Goods { hits, at, .. } => {
            let rows = hits.iter().map(in_stock).collect();
            list(&mut board, rows, *at, places.basket, Message::HitPressed);
        }
        Task::Paper { at } => paper(&mut board, screen, Some(*at), places.basket),
        Task::Serve { at, .. } => {
            let rows = served(&board, shop);
            list(&mut board, rows, *at, places.basket, Message::HitPressed);
        }
        Task::Buyer { at, fields } => {
            let row = |(name, text): (&&'static str, &String)| field_words(&board, name, text);
            let rows = BUYER.iter().zip(fields).map(row).collect();
            list(&mut board, rows, *at, places.basket, Message::FieldPressed);
        }
        Task::Complaint { at, fields } => {
            let row = |(name, text): (&&'static str, &String)| field_words(&board, name, text);
            let rows = COMPLAINT.iter().zip(fields).map(row).collect();
            list(&mut board, rows, *at, places.basket, Message::FieldPressed);
        }
        Task::Screening(screening) => checks(&mut board, screening, places.basket),
        Task::Sipnap { .. } => month(&mut board, screen, places.basket),
        Task::Withdraw { .. } | Task::Number { .. } => {
            goods(&mut board, shop, places.basket);
        }
        Task::Name(_) | Task::Count(_) | Task::Need(_) | Task::Signa(_) => {
            paper(&mut board, screen, None, places.basket);
        }
    }
    board.place(places.actions);
    actions(&mut board, screen, shop, places.actions);
    board.place(places.last);
    about(&mut board, screen, shop, places.last);
    let work = Area { x: places.work.x, w: places.work.w, ..places.tiles };
    board.place(work);
    match &screen.task {
        Task::Desk => keys(&mut board, screen, shop, work, places.gap),
        Task::SignOn { pin, .. } => {
            sheet(&mut board, places.tiles);
            pin::dots(&mut board, places.tiles.inset(12.0), pin.len());
            digits(&mut board, places.pad, places.gap);
        }
        _ => letters(&mut board, work, Message::Typed),
    }
    board.place(places.bar);
    bar(&mut board, screen, places.bar);
    board
}

/// `Asam Mefenamat 500 mg · 120 kaplet`: what is there decides what is written for.
fn in_stock(hit: &Hit) -> String {
    let unit = hit.units.first().map_or("", |unit| unit.unit.as_str());
    format!("{} · {} {unit}", hit.name, format::quantity_of(hit.stock, unit))
}

fn bar(board: &mut Board<Message>, screen: &Prescription, area: Area) {
    let (label, words, ready) = match &screen.task {
        Task::Desk => ("rx-to-selling", "rx-to-selling-why", true),
        Task::SignOn { pin, .. } => ("rx-sign-on", "rx-sign-on-why", pin.len() == DIGITS),
        Task::Paper { .. } if screen.missing().is_some() => ("rx-save", "rx-save-why", false),
        Task::Paper { .. } if screen.changing.is_some() => ("rx-save", "rx-change", true),
        Task::Paper { .. } => ("rx-save", "rx-save-items", true),
        Task::Goods { hits, aim: Aim::Part(item), .. } if hits.is_empty() && !item.parts.is_empty() => {
            ("rx-choose", "rx-enough-why", false)
        }
        Task::Name(item) => ("rx-next", "rx-name-why", !item.name.is_empty()),
        Task::Need(item) => ("rx-next", "rx-need-why", item.parts.last().is_some_and(|part| !part.need.is_empty())),
        Task::Serve { .. } => ("rx-serve-one", "rx-serve-why", true),
        Task::Complaint { fields, .. } => ("rx-note", "rx-owa-why", !fields[0].is_empty() && !fields[1].is_empty()),
        Task::Screening(_) => ("rx-note", "rx-screening-why", true),
        Task::Sipnap { typed } if typed.is_empty() => ("rx-sipnap-compared", "rx-sipnap-why", true),
        Task::Sipnap { .. } => ("rx-note", "rx-sipnap-why", true),
        Task::Withdraw { typed } => ("rx-withdraw", "rx-withdraw-why", !typed.is_empty()),
        Task::Buyer { fields, .. } => ("rx-note", "rx-buyer-why", !fields[0].is_empty() && !fields[1].is_empty()),
        Task::Goods { hits, .. } => ("rx-choose", "rx-choose-why", !hits.is_empty()),
        Task::Count(item) => ("rx-next", "rx-count-why", !item.count.is_empty()),
        Task::Signa(_) => ("rx-next", "rx-signa-why", true),
        Task::Number { typed, etiket: true } => ("rx-label", "rx-type-number", !typed.is_empty()),
        Task::Number { typed, .. } => ("rx-fetch", "rx-type-number", !typed.is_empty()),
    };
    let label = board.say(label);
    let words = board.tell(&Text::new(words).with("count", screen.items.len()));
    let right = Right::Words(words);
    let bar = Bar { id: "bar-rx", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(board, area, Message::SavePressed);
}

/// What can be done at the counter.
fn keys(board: &mut Board<Message>, screen: &Prescription, shop: &Shop, area: Area, gap: f32) {
    let new = if screen.kept.is_some() { "rx-go-on" } else { "rx-new" };
    let attached = shop.answer.rx.is_some();
    let items = shop.answer.rx.as_ref().is_some_and(|rx| !rx.items.is_empty());
    let sign = if shop.answer.pharmacist.is_some() { "rx-sign-off" } else { "rx-sign-on" };
    let keys = [
        ("rx-new", new, Icon::Prescription, '1', !attached, Message::NewPressed),
        ("rx-again", "rx-again", Icon::Fetch, '2', !attached, Message::AgainPressed),
        ("rx-serve", "rx-serve", Icon::Goods, '3', items, Message::ServePressed),
        ("rx-copy", "rx-copy", Icon::Printer, '4', attached, Message::CopyPressed),
        ("rx-detach", "rx-detach", Icon::Park, '5', attached, Message::DetachPressed),
        ("rx-pharmacist", sign, Icon::Staff, '6', true, Message::PharmacistPressed),
        ("rx-serve-one", "rx-serve-one", Icon::Goods, '7', items, Message::ServeOnePressed),
        ("rx-buyer", "rx-buyer", Icon::Person, '8', true, Message::BuyerPressed),
        ("rx-screening", "rx-screening", Icon::Done, '9', attached, Message::ScreeningPressed),
        ("rx-complaint", "rx-complaint", Icon::Question, '0', true, Message::ComplaintPressed),
        ("rx-sipnap", "rx-sipnap", Icon::Report, 's', true, Message::SipnapPressed),
        ("rx-label", "rx-label", Icon::Printer, 'e', true, Message::LabelPressed),
    ];
    for (at, (id, label, icon, sign, can, message)) in keys.into_iter().enumerate() {
        let label = board.say(label);
        let shortcut = Some(Shortcut::Sign(sign));
        let look = if can { Look::Plain } else { Look::Off };
        let key = Key { id, label, icon: Some(icon), shortcut, look, size: 20.0, ..Key::default() };
        key.draw(board, area.cell(2, 6, gap, (at % 2, at / 2), 1), message);
    }
}

/// What the shop cannot know of the prescription: a press ticks it.
fn checks(board: &mut Board<Message>, screening: &Screening, area: Area) {
    let rows = if board.fit.is_rapat() { 9 } else { 10 };
    for (index, (check, doubtful)) in screening.checks.iter().enumerate() {
        let stands = match (screening.ticked.contains(check), doubtful) {
            (true, _) => "ticked",
            (false, true) => "doubtful",
            (false, false) => "open",
        };
        let text = Text::new("rx-check").with("check", check.code()).with("stands", stands);
        let label = board.tell(&text);
        let id = key::numbered("rx-check", index + 1);
        let look = if index == screening.at { Look::Selected } else { Look::Plain };
        let size = board.fit.pick(17.0, 15.0);
        let key = Key { id: &id, label, look, size, ..Key::default() };
        key.draw(board, area.cell(1, rows, 6.0, (0, index), 1), Message::HitPressed(index));
    }
    arrows(board);
}

fn names(board: &mut Board<Message>, shop: &Shop, chosen: usize, area: Area) {
    let rows = Prescription::pharmacists(shop).into_iter().map(|person| person.name.clone()).collect();
    list(board, rows, chosen, area, Message::PersonPressed);
}

/// Rows of keys, those around the chosen one where there are many.
fn list(board: &mut Board<Message>, rows: Vec<String>, chosen: usize, area: Area, message: fn(usize) -> Message) {
    const ROWS: usize = 8;
    let first = (chosen / ROWS) * ROWS;
    for (place, (index, label)) in rows.into_iter().enumerate().skip(first).take(ROWS).enumerate() {
        let id = key::numbered("rx-row", index + 1);
        let look = if index == chosen { Look::Selected } else { Look::Plain };
        let size = board.fit.pick(18.0, 16.0);
        let key = Key { id: &id, label, look, size, ..Key::default() };
        key.draw(board, area.cell(1, ROWS, 6.0, (0, place), 1), message(index));
    }
    arrows(board);
}

fn arrows(board: &mut Board<Message>) {
    for (shortcut, by) in [(Shortcut::Up, -1), (Shortcut::Down, 1)] {
        let from = board.next_mark();
        board.pressable("", Area::default(), from, Message::Moved(by)).shortcut = Some(shortcut);
    }
}

/// The paper as it stands: its fields, then what is prescribed; an R/ that is pressed is taken out. More than there is
/// room for comes in pages, that of the field that is typed or, without one, the last.
fn paper(board: &mut Board<Message>, screen: &Prescription, at: Option<usize>, area: Area) {
    // A row is a key, and a key is 10 mm high.
    let rows = if board.fit.is_rapat() { 9 } else { 10 };
    let size = board.fit.pick(17.0, 15.0);
    let flags = [("rx-cito", screen.cito, Message::CitoPressed), ("rx-copied", screen.copied, Message::CopiedPressed)];
    // Neither they nor the R/ are put right.
    let flags = if screen.changing.is_some() { &flags[..0] } else { &flags[..] };
    let before = FIELDS.len() + flags.len();
    let count = before + screen.items.len();
    // The last field has what is prescribed beneath it.
    let first = match at {
        Some(at) if at + 1 < FIELDS.len() => at / rows * rows,
        _ => count.saturating_sub(rows),
    };
    for (place, row) in (first..count).take(rows).enumerate() {
        let cell = area.cell(1, rows, 6.0, (0, place), 1);
        if let Some(name) = FIELDS.get(row) {
            let label = field_words(board, name, &shown(row, &screen.fields[row]));
            let id = key::numbered("rx-field", row + 1);
            let look = if at == Some(row) { Look::Selected } else { Look::Plain };
            Key { id: &id, label, look, size, ..Key::default() }.draw(board, cell, Message::FieldPressed(row));
        } else if let Some((id, on, message)) = flags.get(row - FIELDS.len()) {
            let label = board.tell(&Text::new(id).with("on", if *on { "yes" } else { "no" }));
            Key { id, label, size, ..Key::default() }.draw(board, cell, message.clone());
        } else if let Some(item) = screen.items.get(row - before) {
            let label = item_words(board, item);
            let id = key::numbered("rx-item", row - before + 1);
            let key = Key { id: &id, label, look: Look::Removing, size, ..Key::default() };
            key.draw(board, cell, Message::ItemPressed(row - before));
        }
    }
    arrows(board);
}

fn field_words(board: &Board<Message>, name: &str, text: &str) -> String {
    let text = if text.is_empty() { "–" } else { text };
    board.tell(&Text::new("rx-field").with("field", name).with("text", text))
}

fn item_words(board: &Board<Message>, item: &Drafted) -> String {
    let text = Text::new(if item.compound { "rx-item-compound" } else { "rx-item" });
    let text = text.with("name", item.name.as_str()).with("count", item.count.as_str());
    board.tell(&text.with("unit", item.unit.as_str()).with("parts", item.parts.len()))
}

/// The R/ of the prescription at the sale, with what is left of each.
fn served(board: &Board<Message>, shop: &Shop) -> Vec<String> {
    let row = |item: &RxItemView| {
        let text = Text::new("rx-served").with("name", item.name.as_str()).with("left", item.left);
        board.tell(&text.with("count", item.count).with("unit", item.unit.as_str()))
    };
    Prescription::items(shop).iter().map(row).collect()
}

/// A date in its parts, as it is typed.
fn shown(row: usize, text: &str) -> String {
    match (FIELDS[row], text.is_empty()) {
        (_, true) => "–".to_owned(),
        ("rx-written", false) if text.len() == 8 => {
            format!("{}/{}/{}", &text[..2], &text[2..4], &text[4..])
        }
        _ => text.to_owned(),
    }
}

fn actions(board: &mut Board<Message>, screen: &Prescription, shop: &Shop, area: Area) {
    let (back, shortcut) = (board.say("key-back"), Some(Shortcut::Escape));
    let wide = !board.fit.is_rapat();
    // How much of the form there is needs the room of a sign.
    let icons = wide && !matches!(screen.task, Task::Paper { .. });
    let size = if wide { 18.0 } else { 15.0 };
    let back = Key { id: "rx-back", label: back, icon: icons.then_some(Icon::Back), shortcut, size, ..Key::default() };
    let mut keys = vec![(back, Message::BackPressed)];
    if screen.task == Task::Desk && screen.kept.is_some() {
        let (id, label, shortcut) = ("rx-drop", board.say("rx-drop"), Some(Shortcut::Delete));
        let key = Key { id, label, shortcut, look: Look::Removing, size, ..Key::default() };
        keys.push((key, Message::DropPressed));
    }
    let mut put = |id: &'static str, label: Text, icon: Icon, (function, on): (u8, bool), message: Message| {
        let (label, shortcut) = (board.tell(&label), Some(Shortcut::F(function)));
        let icon = icons.then_some(icon);
        let look = if on { Look::Selected } else { Look::Plain };
        keys.push((Key { id, label, icon, shortcut, look, size, ..Key::default() }, message));
    };
    if screen.task == Task::Desk {
        put("rx-tuslah", Text::new("rx-tuslah"), Icon::Compound, (5, false), Message::TuslahPressed);
        put("rx-embalase", Text::new("rx-embalase"), Icon::Repacked, (6, false), Message::EmbalasePressed);
    }
    match &screen.task {
        Task::Desk if shop.answer.rx.is_some() => {
            put("rx-change", Text::new("rx-change"), Icon::Type, (7, false), Message::ChangePressed);
            put("rx-withdraw", Text::new("rx-withdraw"), Icon::Refused, (8, false), Message::WithdrawPressed);
        }
        Task::Paper { .. } if screen.changing.is_some() => {
            put("rx-page", Text::new("rx-page"), Icon::Down, (9, false), Message::PagePressed);
        }
        Task::Paper { .. } => {
            put("rx-add-item", Text::new("rx-add-item"), Icon::Goods, (7, false), Message::AddItemPressed);
            put(
                "rx-add-compound",
                Text::new("rx-add-compound"),
                Icon::Compound,
                (8, false),
                Message::AddCompoundPressed,
            );
            let page = match screen.items.len() {
                0 => Text::new("rx-page"),
                count => Text::new("rx-page-items").with("count", count),
            };
            put("rx-page", page, Icon::Down, (9, false), Message::PagePressed);
        }
        Task::Signa(item) => {
            let route = item.route.map_or("goods", |route| if route == Route::Luar { "luar" } else { "dalam" });
            let route_label = Text::new("rx-route").with("route", route);
            put("rx-route", route_label, Icon::Goods, (7, item.route.is_some()), Message::RoutePressed);
            if item.compound {
                let pack = if item.pack.is_empty() { "usual" } else { item.pack.as_str() };
                let label = Text::new("rx-pack").with("pack", pack);
                put("rx-pack", label, Icon::Repacked, (8, !item.pack.is_empty()), Message::PackPressed);
            }
            let iter = item.iter.map_or_else(|| "all".to_owned(), |iter| iter.to_string());
            let label = Text::new("rx-item-iter").with("iter", iter);
            put("rx-item-iter", label, Icon::Return, (9, item.iter.is_some()), Message::IterPressed);
        }
        Task::Goods { aim: Aim::Part(item), .. } if !item.parts.is_empty() => {
            put("rx-enough", Text::new("rx-enough"), Icon::Done, (8, false), Message::EnoughPressed);
        }
        Task::Screening(_) => put("rx-tick", Text::new("rx-tick"), Icon::Done, (7, false), Message::TickPressed),
        Task::Serve { .. } => {
            put("rx-instead", Text::new("rx-instead"), Icon::Return, (7, false), Message::InsteadPressed);
        }
        _ => {}
    }
    key::row(board, area, 8.0, keys);
}

/// What is being typed, or what the counter stands at.
fn about(board: &mut Board<Message>, screen: &Prescription, shop: &Shop, area: Area) {
    if let Some(trouble) = &screen.trouble {
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "rx-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(board, area);
        return;
    }
    sheet(board, area);
    let typed = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    let (below, title) = match &screen.task {
        Task::Desk if screen.kept.is_some() && shop.answer.rx.is_none() => (counter(shop), kept_title(board, screen)),
        Task::Desk => (counter(shop), rx_title(board, shop)),
        Task::SignOn { chosen, .. } => {
            let person = Prescription::pharmacists(shop).get(*chosen).map(|person| person.name.clone());
            (Text::new("rx-sign-on-why"), person.unwrap_or_default())
        }
        Task::Paper { at } => (Text::new("rx-field-name").with("field", FIELDS[*at]), shown(*at, &screen.fields[*at])),
        Task::Goods { typed: text, aim: Aim::Instead { .. }, .. } => (Text::new("rx-instead-why"), typed(text)),
        Task::Goods { typed: text, aim: Aim::Part(item), .. } => {
            let below = Text::new("rx-part-of").with("name", item.name.as_str()).with("parts", item.parts.len());
            (below, typed(text))
        }
        Task::Goods { typed: text, .. } => (Text::new("rx-choose-why"), typed(text)),
        Task::Name(item) => (Text::new("rx-name-why"), typed(&item.name)),
        Task::Need(item) => {
            let part = item.parts.last();
            let below = Text::new("rx-need-of").with("name", part.map_or("", |part| part.name.as_str()));
            let below =
                below.with("unit", part.map_or("", |part| part.unit.as_str())).with("count", item.count.as_str());
            (below, typed(part.map_or("", |part| part.need.as_str())))
        }
        Task::Serve { at, typed: text, instead } => serving(shop, *at, text, instead.as_ref()),
        Task::Buyer { at, fields } => (Text::new("rx-field-name").with("field", BUYER[*at]), typed(&fields[*at])),
        Task::Complaint { at, fields } => {
            (Text::new("rx-field-name").with("field", COMPLAINT[*at]), typed(&fields[*at]))
        }
        Task::Screening(screening) => (Text::new("rx-screening-words"), typed(&screening.words)),
        Task::Sipnap { typed: text } => {
            let first = screen.due(shop).first();
            let words = Text::new("rx-sipnap-of").with("month", i64::from(first.month()));
            (words.with("year", first.year().to_string()), typed(text))
        }
        Task::Withdraw { typed: text } => (Text::new("rx-withdraw-why"), typed(text)),
        Task::Count(item) => (Text::new("rx-count-of").with("name", item.name.as_str()), typed(&item.count)),
        Task::Signa(item) => (read_as(board, item), typed(&item.signa)),
        Task::Number { typed: text, .. } => (Text::new("rx-type-number"), typed(text)),
    };
    let x = area.x + board.fit.pick(24.0, 20.0);
    let large = board.hand(board.fit.pick(36.0, 26.0), Face::Bold);
    let words = board.fitted(large, &title, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(58.0, 38.0)), Side::Left, large, words);
    let second = board.hand2(board.fit.pick(18.0, 16.0), Face::Regular);
    let words = board.tell(screen.said.as_ref().unwrap_or(&below));
    let words = board.fitted(second, &words, area.w - 48.0);
    board.words((x, area.y + board.fit.pick(98.0, 70.0)), Side::Left, second, words);
}

/// How the etiket will say what is typed, for whom it is.
fn read_as(board: &Board<Message>, item: &Drafted) -> Text {
    let unit = if item.compound && item.pack.is_empty() { PACKS[0] } else { item.unit.as_str() };
    let unit = if item.pack.is_empty() { unit } else { item.pack.as_str() };
    let external = item.route == Some(Route::Luar);
    let words = directions::in_words(&item.signa, unit, external, |key| board.say(key));
    match words.trim() == item.signa.trim() {
        true => Text::new("rx-signa-of").with("name", item.name.as_str()),
        false => Text::new("rx-signa-reads").with("words", words),
    }
}

/// Which R/, and how much of it goes out now.
fn serving(shop: &Shop, at: usize, typed: &str, instead: Option<&(Sku, String)>) -> (Text, String) {
    let Some(item) = Prescription::items(shop).get(at) else { return (Text::new("rx-none"), String::new()) };
    let due = item.left.min(prescription::due(item.count, item.handed + item.in_basket));
    let amount = if typed.is_empty() { format::quantity(due) } else { typed.to_owned() };
    let name = instead.map_or(item.name.as_str(), |(_, name)| name.as_str());
    let below = match instead {
        Some(_) => Text::new("rx-serving-instead").with("written", item.name.as_str()),
        None => Text::new("rx-serving").with("signa", item.signa.as_str()),
    };
    (below, format!("{amount} {} {name}", item.unit))
}

fn rx_title(board: &Board<Message>, shop: &Shop) -> String {
    match &shop.answer.rx {
        Some(rx) => board.tell(&Text::new("rx-of").with("rx", rx.label.as_str()).with("patient", rx.patient.as_str())),
        None => board.say("rx-none"),
    }
}

/// The paper that was left half typed.
fn kept_title(board: &Board<Message>, screen: &Prescription) -> String {
    let Some(kept) = &screen.kept else { return String::new() };
    board.tell(&Text::new("rx-kept").with("name", kept.name()).with("count", kept.items.len()))
}

fn counter(shop: &Shop) -> Text {
    match &shop.answer.pharmacist {
        Some(pharmacist) => Text::new("rx-pharmacist-here").with("name", pharmacist.name.as_str()),
        None => Text::new("rx-pharmacist-away"),
    }
}

fn digits(board: &mut Board<Message>, area: Area, gap: f32) {
    const DIGITS: [&str; 9] = ["7", "8", "9", "4", "5", "6", "1", "2", "3"];
    for (index, digit) in DIGITS.into_iter().enumerate() {
        let at = area.cell(3, 4, gap, (index % 3, index / 3), 1);
        pad::digit(board, at, digit, Message::DigitsPressed(digit));
    }
    pad::digit(board, area.cell(3, 4, gap, (0, 3), 2), "0", Message::DigitsPressed("0"));
    let at = area.cell(3, 4, gap, (2, 3), 1);
    pad::sign(board, at, ("pad-erase", Icon::Erase, Shortcut::Backspace), Message::ErasePressed);
}
