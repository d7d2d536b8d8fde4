//! Draws the pages of other means than cash: what is known of the member, the fields, the pad, and their bar.

use super::{Field, Message, PIN, Page, Pay, REFERENCE, parts};
use crate::app::board::{Area, Board, Side};
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::bar::{Bar, Right};
use crate::app::widget::field;
use crate::app::widget::notice::sentence;
use crate::app::widget::sheet::{empty, sheet};
use crate::domain::money::Rupiah;
use crate::domain::text::Text;
use crate::locale::format;
use crate::till::standing::PinState;

use super::cash_view::{Beside, digits};

/// What a page is called: its key in the locale.
pub const fn title(page: Page) -> &'static str {
    match page {
        Page::Cash => "pay-cash",
        Page::Qris => "pay-qris",
        Page::Card => "pay-card",
        Page::Kasbon => "pay-kasbon",
        Page::Tempo => "pay-tempo",
        Page::More => "key-more",
        Page::Transfer => "pay-transfer",
        Page::Sukarela => "pay-sukarela",
        Page::Voucher => "pay-voucher",
    }
}

pub fn page(board: &mut Board<Message>, pay: &Pay, shop: &Shop, area: Area) {
    let pad_w = board.fit.pick(330.0, 320.0);
    let left = Area { w: area.w - pad_w - 8.0, ..area };
    sheet(board, left);
    let personal = matches!(pay.page, Page::Kasbon | Page::Sukarela);
    if personal && !shop.has_member() {
        let words = board.say("pay-needs-member");
        empty(board, left, &words);
    } else {
        facts_and_fields(board, pay, shop, left);
    }
    let beside = if matches!(pay.page, Page::Card | Page::Transfer) { Beside::Letters } else { Beside::Nothing };
    digits(board, Area { x: area.right() - pad_w, w: pad_w, ..area }, beside);
}

/// On whose account, what it owes already, and when this is due: nothing is typed, all that is open goes there.
pub fn tempo(board: &mut Board<Message>, pay: &Pay, shop: &Shop, area: Area) {
    sheet(board, area);
    let Some((_, name)) = parts::account(shop) else { return };
    let inner = Area { x: area.x + board.fit.pick(28.0, 20.0), w: area.w - board.fit.pick(56.0, 40.0), ..area };
    let title = board.hand(board.fit.pick(28.0, 22.0), Face::Bold);
    let words = board.fitted(title, name, inner.w);
    let mut y = area.y + board.fit.pick(50.0, 36.0);
    board.words((inner.x, y), Side::Left, title, words);
    let mut hint = Text::new("pay-hint-tempo");
    if let Some(debt) = &pay.debt {
        let after = debt.owed + parts::open(shop);
        for (key, amount, alarming) in [
            ("pay-tempo-limit", debt.limit, false),
            ("pay-kasbon-before", debt.owed, false),
            ("pay-kasbon-after", after, after > debt.limit),
        ] {
            y += board.fit.pick(38.0, 30.0);
            let label = board.hand2(board.fit.pick(20.0, 17.0), Face::Regular);
            let ink = if alarming { board.inks.stop } else { board.inks.ink };
            let figures = board.hand(board.fit.pick(22.0, 19.0), Face::SemiBold).in_ink(ink);
            board.words((inner.right(), y), Side::Right, figures, format::plain_on_screen(amount));
            let words = board.say(key);
            board.words((inner.x, y), Side::Left, label, words);
        }
        let today = shop.style.zone.date(shop.now);
        hint = match debt.due.filter(|due| *due < today) {
            Some(due) => Text::new("pay-hint-tempo-late").with("due", due),
            None => Text::new("pay-hint-tempo-due").with("due", today.plus_days(debt.term_days)),
        };
    }
    y += board.fit.pick(14.0, 9.0);
    let words = board.tell(&hint);
    sentence(board, Area { y, h: area.bottom() - y - 4.0, ..inner }, &words);
}

fn facts_and_fields(board: &mut Board<Message>, pay: &Pay, shop: &Shop, area: Area) {
    let inner = Area { x: area.x + board.fit.pick(20.0, 12.0), w: area.w - board.fit.pick(40.0, 24.0), ..area };
    let name = board.hand(board.fit.pick(22.0, 18.0), Face::Bold);
    let words = board.say(title(pay.page));
    let mut y = area.y + board.fit.pick(38.0, 26.0);
    board.words((inner.x, y), Side::Left, name, words);
    let mut hint = match pay.page {
        Page::Qris => "pay-hint-qris",
        Page::Card => "pay-hint-card",
        Page::Transfer => "pay-hint-transfer",
        Page::Kasbon => "pay-hint-kasbon",
        Page::Voucher => "pay-hint-voucher",
        _ => "pay-hint-sukarela",
    };
    for (key, amount, alarming) in facts(pay, shop) {
        y += board.fit.pick(32.0, 25.0);
        let label = board.hand2(board.fit.pick(18.0, 15.0), Face::Regular);
        let ink = if alarming { board.inks.stop } else { board.inks.ink };
        let figures = board.hand(board.fit.pick(20.0, 17.0), Face::SemiBold).in_ink(ink);
        let words = format::plain_on_screen(amount);
        let taken = board.words((inner.right(), y), Side::Right, figures, words);
        let words = board.say(key);
        let words = board.fitted(label, &words, inner.w - taken - 10.0);
        board.words((inner.x, y), Side::Left, label, words);
    }
    y += board.fit.pick(14.0, 9.0);
    let no_pin =
        pay.page == Page::Sukarela && pay.standing.as_ref().is_some_and(|standing| standing.pin == PinState::None);
    if no_pin {
        hint = "pay-hint-no-pin";
    }
    // A voucher settles what it is worth, and no more than this.
    let label = if pay.page == Page::Voucher { "pay-field-most" } else { "pay-field-amount" };
    let amount = Some((Field::Amount, label, "field-amount"));
    let code = match pay.page {
        Page::Card => Some("pay-field-slip"),
        Page::Transfer => Some("pay-field-reference"),
        Page::Sukarela if !no_pin => Some("pay-field-pin"),
        Page::Voucher => Some("pay-field-voucher"),
        _ => None,
    };
    let code = code.map(|label| (Field::Code, label, "field-code"));
    let alone = code.is_none();
    for one in amount.into_iter().chain(code) {
        y = typed_field(board, pay, shop, Area { y, ..inner }, one, alone);
    }
    let said = Area { y, h: area.bottom() - y - 4.0, ..inner };
    let words = board.say(hint);
    sentence(board, said, &words);
}

/// A label and its field; answers with where the next thing begins.
fn typed_field(
    board: &mut Board<Message>,
    pay: &Pay,
    shop: &Shop,
    at: Area,
    (which, label, id): (Field, &'static str, &'static str),
    alone: bool,
) -> f32 {
    let hand = board.hand2(board.fit.pick(16.0, 15.0), Face::Regular);
    let words = board.fitted(hand, &board.say(label), at.w);
    board.words((at.x, at.y + board.fit.pick(16.0, 14.0)), Side::Left, hand, words);
    // The upper field is the arrow's that goes up.
    let shortcut = if which == Field::Amount { Shortcut::Up } else { Shortcut::Down };
    let shortcut = Some(shortcut).filter(|_| !alone && !pay.letters);
    let from = board.next_mark();
    let field = Area { y: at.y + board.fit.pick(23.0, 19.0), h: board.fit.pick(56.0, 47.0), ..at };
    let too_much = which == Field::Amount && parts::amount(pay, shop) > parts::open(shop);
    let state = match pay.field == which {
        _ if too_much => field::State::Wrong,
        true => field::State::Typing,
        false => field::State::Rest,
    };
    let figures = match which {
        Field::Amount => format::plain_on_screen(parts::amount(pay, shop)),
        Field::Code if pay.page == Page::Sukarela => {
            let typed = pay.code.chars().count();
            format!("{}{}", "●".repeat(typed), "○".repeat(PIN.saturating_sub(typed)))
        }
        Field::Code => pay.code.clone(),
    };
    let size = board.fit.pick(28.0, 24.0);
    let shown = board.fitted(board.hand(size, Face::Bold), &figures, field.w - 48.0);
    field::number(board, field, state, size, &shown);
    if let Some(shortcut) = shortcut {
        let (hint, words) = (board.hand2(14.0, Face::Medium), board.hint(shortcut));
        board.words((field.x + 10.0, hint.baseline(field.centre())), Side::Left, hint, words);
    }
    board.pressable(id, field, from, Message::FieldPressed(which)).shortcut = shortcut;
    field.bottom() + board.fit.pick(12.0, 6.0)
}

/// What is known of the member: key, amount, and whether it stops the payment.
fn facts(pay: &Pay, shop: &Shop) -> Vec<(&'static str, Rupiah, bool)> {
    let Some(standing) = &pay.standing else { return Vec::new() };
    let amount = parts::amount(pay, shop);
    match pay.page {
        Page::Kasbon => {
            let after = standing.kasbon + amount;
            vec![
                ("pay-kasbon-limit", standing.kasbon_limit, false),
                ("pay-kasbon-before", standing.kasbon, false),
                ("pay-kasbon-after", after, after > standing.kasbon_limit),
            ]
        }
        Page::Sukarela => {
            let after = standing.sukarela - amount;
            vec![("pay-sukarela-before", standing.sukarela, false), ("pay-sukarela-after", after, after.is_negative())]
        }
        _ => Vec::new(),
    }
}

/// What the page does, or why not yet.
pub fn bar(board: &mut Board<Message>, pay: &Pay, shop: &Shop, area: Area) {
    let step = parts::step(pay, shop);
    let ready = step.is_ok() && !pay.waiting;
    let waits = shop.answer.qris.is_some();
    let label = board.say(match (waits, pay.page) {
        (true, _) => "key-paid",
        (false, Page::Qris) => "key-show-code",
        (false, Page::Voucher) => "key-use-voucher",
        (false, Page::Tempo) => "shop-bill",
        (false, _) if parts::is_part(pay, shop) => "key-pay-part",
        (false, _) => "key-finish",
    });
    let right = match step {
        _ if pay.waiting => Right::Words(board.say("pay-saving")),
        Ok(_) if waits => Right::Words(board.tell(&Text::new("pay-reference").with("reference", pay.code.as_str()))),
        Err(_) if waits && !pay.code.is_empty() => {
            let rest = "·".repeat(REFERENCE - pay.code.chars().count().min(REFERENCE));
            let typed = format!("{}{rest}", pay.code);
            Right::Words(board.tell(&Text::new("pay-reference").with("reference", typed)))
        }
        Ok(_) if pay.page == Page::Tempo => Right::Sum(format::plain_on_screen(parts::open(shop))),
        Ok(_) if pay.page == Page::Voucher => Right::Words(pay.code.clone()),
        Ok(_) => Right::Sum(format::plain_on_screen(parts::amount(pay, shop))),
        Err(word) => Right::Words(board.tell(&word)),
    };
    let bar = Bar { id: "bar-finish", label, shortcut: Shortcut::Enter, right, ready, hinted: true };
    bar.draw(board, area, Message::FinishPressed);
}
