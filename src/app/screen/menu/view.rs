//! Draws *Lainnya*: keys in a grid where the tiles are, the basket beside it unmoved.

use super::{Menu, Message};
use crate::app::board::{Area, Board};
use crate::app::head::{self, Ways};
use crate::app::places::Places;
use crate::app::screen::pay::view::goods;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::widget::dialog::dialog;
use crate::app::widget::icon::Icon;
use crate::app::widget::key::{Key, Look};
use crate::app::widget::notice::{Notice, Tone};

type Entry = (&'static str, &'static str, Icon, char, Message);

/// Keys side by side.
const ACROSS: usize = 3;

fn entries(practising: bool) -> Vec<Entry> {
    let practice = if practising { "key-leave-practice" } else { "key-practice" };
    vec![
        ("menu-price-check", "key-price-check", Icon::Price, '1', Message::PriceCheckPressed),
        ("menu-members", "key-member", Icon::MemberCard, '2', Message::MembersPressed),
        ("menu-stock-check", "key-stock", Icon::Search, 'c', Message::StockPressed),
        ("menu-care", "key-care", Icon::Done, 'd', Message::CarePressed),
        ("menu-reprint", "key-reprint", Icon::Printer, '3', Message::ReprintPressed),
        ("menu-fetch", "key-fetch", Icon::Fetch, '4', Message::FetchPressed),
        ("menu-return", "key-return", Icon::Return, '5', Message::ReturnPressed),
        ("menu-discount", "key-discount", Icon::Discount, '6', Message::DiscountPressed),
        ("menu-other", "key-other-goods", Icon::Goods, 'b', Message::OtherGoodsPressed),
        ("menu-desk", "key-desk", Icon::Savings, 's', Message::DeskPressed),
        ("menu-membership", "key-membership", Icon::People, 'a', Message::MembershipPressed),
        ("menu-lending", "key-lending", Icon::Kasbon, 'j', Message::LendingPressed),
        ("menu-voucher", "key-voucher", Icon::Receipt, 'v', Message::VoucherPressed),
        ("menu-stock", "key-stockroom", Icon::Goods, 'g', Message::StockroomPressed),
        ("menu-cash-in", "key-cash-in", Icon::Cash, '7', Message::CashInPressed),
        ("menu-cash-out", "key-cash-out", Icon::Drawer, '8', Message::CashOutPressed),
        ("menu-report", "key-report-x", Icon::Receipt, '9', Message::ReportPressed),
        ("menu-close", "key-close-shift", Icon::Lock, 't', Message::CloseShiftPressed),
        ("menu-today", "key-today", Icon::Clock, 'h', Message::TodayPressed),
        ("menu-books", "key-books", Icon::Spreadsheet, 'm', Message::BooksPressed),
        ("menu-surplus", "key-surplus", Icon::Savings, 'u', Message::SurplusPressed),
        ("menu-buyer", "key-buyer", Icon::Person, 'n', Message::BuyerPressed),
        ("menu-rx", "key-prescription", Icon::Receipt, 'r', Message::PrescriptionPressed),
        ("menu-people", "key-people", Icon::Lock, 'o', Message::PeoplePressed),
        ("menu-settings", "key-settings", Icon::Settings, 'p', Message::SettingsPressed),
        ("menu-ledger", "key-ledger", Icon::Sent, 'e', Message::SyncPressed),
        ("menu-practice", practice, Icon::Type, 'l', Message::PracticePressed),
        ("menu-sign-out", "key-sign-out", Icon::Leave, 'k', Message::SignOutPressed),
    ]
}

pub fn view(menu: &Menu, shop: &Shop) -> Board<Message> {
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let places = Places::new(shop.style.fit, shop.style.left_handed);
    board.place(places.basket);
    goods(&mut board, shop, places.basket);
    board.place(places.actions);
    actions(&mut board, places.actions);
    let area = Area { h: places.bar.bottom() - places.work.y, ..places.work };
    board.place(area);
    let mut grid = area;
    if let Some(trouble) = &menu.trouble {
        let top = Area { h: board.fit.pick(120.0, 96.0), ..area };
        let words = board.tell(trouble);
        let label = board.say("key-understood");
        let key = Some((Key { id: "menu-understood", label, ..Key::default() }, Message::PutAwayPressed));
        Notice { tone: Tone::Stop, icon: Icon::Refused, words, key }.draw(&mut board, top);
        grid = Area { y: top.bottom() + 8.0, h: area.h - top.h - 8.0, ..area };
    }
    let entries = entries(shop.drills.is_some());
    let rows = entries.len().div_ceil(ACROSS);
    for (index, (id, label, sign, hint, message)) in entries.into_iter().enumerate() {
        let label = board.say(label);
        let shortcut = Some(Shortcut::Sign(hint));
        let cell = grid.cell(ACROSS, rows, 8.0, (index % ACROSS, index / ACROSS), 1);
        let key = Key { id, label, icon: Some(sign), shortcut, ..Key::default() };
        // Words that need the whole key stand on two lines, without the sign.
        let fits = key.content_width(&board) <= cell.w - 12.0;
        Key { icon: key.icon.filter(|_| fits), ..key }.draw(&mut board, cell, message);
    }
    if menu.cancelling {
        cancelling(&mut board, places.basket);
    }
    board
}

fn actions(board: &mut Board<Message>, area: Area) {
    let back = board.say("key-back");
    let cancel = board.say("key-cancel-sale");
    let half = (area.w - 8.0) / 2.0;
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "menu-back", label: back, icon: Some(Icon::Undo), shortcut, ..Key::default() };
    key.draw(board, Area { w: half, ..area }, Message::BackPressed);
    let shortcut = Some(Shortcut::Delete);
    let key = Key { id: "menu-cancel", label: cancel, shortcut, look: Look::Removing, ..Key::default() };
    key.draw(board, Area { x: area.right() - half, w: half, ..area }, Message::CancelPressed);
}

/// A question, since a dropped sale cannot be undone.
fn cancelling(board: &mut Board<Message>, basket: Area) {
    board.cover();
    let title = board.say("menu-cancel-title");
    let words = board.say("menu-cancel-words");
    let no = board.say("key-keep-sale");
    let yes = board.say("key-drop-sale");
    let keys = vec![
        (Key { id: "cancel-no", label: no, shortcut: Some(Shortcut::Escape), ..Key::default() }, Message::BackPressed),
        (
            Key {
                id: "cancel-yes",
                label: yes,
                shortcut: Some(Shortcut::Delete),
                look: Look::Removing,
                ..Key::default()
            },
            Message::CancelConfirmed,
        ),
    ];
    let height = board.fit.pick(260.0, 230.0);
    let area = Area::new(basket.x, basket.centre() - height / 2.0, basket.w, height);
    dialog(board, area, (&title, &words), keys);
}
