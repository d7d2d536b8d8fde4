//! Draws the settings: devices at the left, the screen itself at the right; each change is seen as it is made.

use super::{Message, ScannerTest, Settings};
use crate::app::board::{Area, Board, Side};
use crate::app::head::{self, Ways};
use crate::app::screen::keeping;
use crate::app::screen::stockroom::house;
use crate::app::shop::Shop;
use crate::app::shortcut::Shortcut;
use crate::app::theme::Face;
use crate::app::widget::card::{self, Measuring};
use crate::app::widget::field;
use crate::app::widget::icon::{Icon, icon};
use crate::app::widget::key::{Key, Look};
use crate::app::widget::letters::{Stroke, letters};
use crate::app::widget::notice::{Notice, Tone};
use crate::app::widget::sheet::sheet;
use crate::app::widget::status;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::locale::{Language, format};
use crate::station::counter::devices::{Devices, NONE};
use crate::station::counter::weighing::Scale;

/// A row: icon, what it is, what it is set to, and its keys.
struct Row {
    icon: Icon,
    title: &'static str,
    value: String,
    keys: Vec<(&'static str, String, bool, Message)>,
}

pub fn view(settings: &Settings, shop: &Shop) -> Board<Message> {
    if let Some(page) = &settings.page {
        return super::rules_view::view(page, shop);
    }
    let mut board = shop.board();
    head::draw(&mut board, shop, Ways { member: None, printer: None, person: None });
    let whole = board.whole();
    let top = status::HEIGHT;
    let foot = board.fit.pick(62.0, 50.0);
    let half = (whole.w - 24.0) / 2.0;
    let left = Area::new(8.0, top, half, whole.h - 16.0 - foot - top);
    let right = Area { x: left.right() + 8.0, ..left };
    board.place(left);
    let all = devices(&board, settings, shop);
    rows(&mut board, left, all);
    board.place(right);
    match settings.measuring {
        true => card::panel(
            &mut board,
            right,
            settings.px_per_mm(),
            Measuring {
                narrower: Message::NarrowerPressed,
                wider: Message::WiderPressed,
                fits: Message::MeasuredPressed,
            },
        ),
        false => {
            let all = screen(&board, settings);
            rows(&mut board, right, all);
        }
    }
    let row = Area::new(8.0, whole.h - 8.0 - foot, whole.w - 16.0, foot);
    board.place(row);
    feet(&mut board, settings, shop, row);
    let tera = settings.tera.as_ref().map(|typed| (typed, "settings-tera", "stock-help-day"));
    let address = settings.address.as_ref().map(|typed| (typed, "settings-address", "settings-address-forms"));
    if let Some((typed, title, forms)) = tera.or(address) {
        board.cover();
        typing(&mut board, typed, (title, forms), Area { w: whole.w - 16.0, h: left.h, ..left });
        board.place(row);
        let label = board.say("key-save");
        let key = Key { id: "address-enter", label, shortcut: Some(Shortcut::Enter), look: Look::Go, ..Key::default() };
        key.draw(&mut board, Area { x: row.right() - 260.0, w: 260.0, ..row }, Message::AddressEntered);
        back(&mut board, row);
    }
    board
}

/// How long the scale's mark holds, on the key that changes it.
fn tera(board: &Board<Message>, devices: &Devices) -> String {
    match devices.tera {
        Some(until) => board.tell(&Text::new("key-tera-until").with("until", format::date_numeric(until))),
        None => board.say("key-tera"),
    }
}

fn devices(board: &Board<Message>, settings: &Settings, shop: &Shop) -> Vec<Row> {
    let devices = &settings.devices;
    let scanner_value = match &settings.scanner_test {
        ScannerTest::Off => shown(board, &devices.scanner),
        ScannerTest::Waiting => board.say("settings-scan-anything"),
        ScannerTest::Heard(code) => board.tell(&Text::new("settings-heard").with("code", code.clone())),
    };
    vec![
        Row {
            icon: Icon::Printer,
            title: "settings-printer",
            value: shown(board, &devices.printer),
            keys: vec![
                ("set-printer", board.say("key-change"), false, Message::PrinterPressed),
                ("set-address", board.say("key-address"), false, Message::AddressPressed),
                ("set-print-test", board.say("key-test-paper"), false, Message::PrinterTestPressed),
            ],
        },
        Row {
            icon: Icon::Printer,
            title: "settings-profile",
            value: devices.profile.clone(),
            keys: vec![("set-profile", board.say("key-change"), false, Message::ProfilePressed)],
        },
        Row {
            icon: Icon::Scan,
            title: "settings-scanner",
            value: scanner_value,
            keys: vec![
                ("set-scanner", board.say("key-change"), false, Message::ScannerPressed),
                ("set-scan-test", board.say("key-test-scan"), false, Message::ScannerTestPressed),
            ],
        },
        Row {
            icon: Icon::Scale,
            title: "settings-scale",
            value: if settings.weighing { weighed(board, shop.scale) } else { shown(board, &devices.scale) },
            keys: vec![
                ("set-scale", board.say("key-change"), false, Message::ScalePressed),
                ("set-tera", tera(board, devices), false, Message::TeraPressed),
                ("set-scale-test", board.say("key-test-scan"), settings.weighing, Message::ScaleTestPressed),
            ],
        },
        Row {
            icon: Icon::Display,
            title: "settings-display",
            value: shown(board, &devices.display),
            keys: vec![
                ("set-display", board.say("key-change"), false, Message::DisplayPressed),
                ("set-display-test", board.say("key-test-scan"), false, Message::DisplayTestPressed),
            ],
        },
        Row {
            icon: Icon::Drawer,
            title: "settings-drawer",
            value: board.say(if devices.drawer { "settings-drawer-printer" } else { "settings-drawer-none" }),
            keys: vec![
                ("set-drawer-on", board.say("word-there"), devices.drawer, Message::DrawerPressed(true)),
                ("set-drawer-off", board.say("word-none"), !devices.drawer, Message::DrawerPressed(false)),
                ("set-drawer-test", board.say("key-test-scan"), false, Message::DrawerTestPressed),
            ],
        },
    ]
}

/// What the scale says now, or why it says nothing.
fn weighed(board: &Board<Message>, scale: Scale) -> String {
    match (scale, scale.advice()) {
        (Scale::Stable(weight) | Scale::TooLight(weight), _) => {
            board.tell(&Text::new("settings-scale-shows").with("weight", format::weight(weight)))
        }
        (_, Some(advice)) => board.tell(&advice),
        (_, None) => board.say("settings-scale-none"),
    }
}

/// `virtual` and `keyboard` in words, everything else as it stands in `device.toml`.
fn shown(board: &Board<Message>, form: &str) -> String {
    match form {
        "virtual" => board.say("settings-virtual"),
        "keyboard" => board.say("settings-keyboard"),
        NONE => board.say("word-none"),
        form => form.to_owned(),
    }
}

fn screen(board: &Board<Message>, settings: &Settings) -> Vec<Row> {
    let devices = &settings.devices;
    let choice = |icon, title, value: String, keys| Row { icon, title, value, keys };
    let volume = |level: u8| {
        let id = ["set-sound-0", "set-sound-1", "set-sound-2", "set-sound-3"][usize::from(level.min(3))];
        (id, level.to_string(), devices.sound == level, Message::SoundPressed(level))
    };
    let measured = format!("{:.2}", settings.px_per_mm()).replace('.', ",");
    let id = devices.language == Language::Id;
    vec![
        choice(
            if devices.malam { Icon::Malam } else { Icon::Light },
            "settings-colours",
            board.say("settings-colours-why"),
            vec![
                ("set-light", board.say("word-light"), !devices.malam, Message::MalamPressed(false)),
                ("set-malam", board.say("word-malam"), devices.malam, Message::MalamPressed(true)),
            ],
        ),
        choice(
            Icon::LeftHand,
            "settings-hand",
            board.say("settings-hand-why"),
            vec![
                ("set-left", board.say("word-left"), devices.left_handed, Message::LeftHandedPressed(true)),
                ("set-right", board.say("word-right"), !devices.left_handed, Message::LeftHandedPressed(false)),
            ],
        ),
        choice(
            Icon::TextSize,
            "settings-size",
            board.say("settings-size-why"),
            vec![
                ("set-normal", board.say("word-normal"), !devices.large, Message::LargePressed(false)),
                ("set-large", board.say("word-large"), devices.large, Message::LargePressed(true)),
            ],
        ),
        choice(
            Icon::Ruler,
            "setup-measure",
            board.tell(&Text::new("setup-px-per-mm").with("px", measured)),
            vec![("set-measure", board.say("key-measure"), false, Message::MeasurePressed)],
        ),
        choice(
            if devices.sound == 0 { Icon::Mute } else { Icon::Sound },
            "settings-sound",
            board.say("settings-sound-why"),
            (0..=3).map(volume).collect(),
        ),
        choice(
            Icon::Language,
            "settings-language",
            board.say("settings-language-now"),
            vec![
                ("set-id", board.say("setup-indonesian"), id, Message::LanguagePressed(Language::Id)),
                ("set-en", board.say("setup-english"), !id, Message::LanguagePressed(Language::En)),
            ],
        ),
    ]
}

fn rows(board: &mut Board<Message>, area: Area, rows: Vec<Row>) {
    sheet(board, area);
    let height = (area.h / 6.0).min(board.fit.pick(104.0, 82.0));
    for (index, row) in rows.into_iter().enumerate() {
        let at = Area { y: area.y + height * index as f32, h: height, ..area };
        if index > 0 {
            board.hair(at.x, at.y, at.w);
        }
        row_of(board, at, row);
    }
}

fn row_of(board: &mut Board<Message>, at: Area, row: Row) {
    let rapat = board.fit.is_rapat();
    let ink = board.inks.ink2;
    let margin = board.fit.pick(16.0, 10.0);
    if !rapat {
        icon(board, row.icon, (at.x + margin, at.centre()), 28.0, ink);
    }
    let key_h = board.fit.pick(54.0, 48.0);
    let gap = board.fit.pick(8.0, 6.0);
    let mut right = at.right() - margin;
    for (id, label, selected, message) in row.keys.into_iter().rev() {
        let look = if selected { Look::Selected } else { Look::Plain };
        let key = Key { id, label, look, size: board.fit.pick(16.0, 15.0), ..Key::default() };
        let width = (key.content_width(board) + board.fit.pick(28.0, 20.0)).max(key_h);
        let place = Area::new(right - width, at.centre() - key_h / 2.0, width, key_h);
        key.draw(board, place, message);
        right -= width + gap;
    }
    let x = at.x + margin + if rapat { 0.0 } else { 44.0 };
    let room = right - x - 8.0;
    let title = board.hand(board.fit.pick(20.0, 17.0), Face::SemiBold);
    let words = board.say(row.title);
    let words = board.fitted(title, &words, room);
    let value = board.hand2(board.fit.pick(16.0, 14.0), Face::Regular);
    let lines = board.lines(value, &row.value, room, 2);
    let up = 10.0 * (lines.len().saturating_sub(1)) as f32;
    board.words((x, at.centre() - 4.0 - up), Side::Left, title, words);
    for (index, line) in lines.iter().enumerate() {
        let y = at.centre() + 18.0 - up + 19.0 * index as f32;
        board.words((x, y), Side::Left, value, line.as_str());
    }
}

fn feet(board: &mut Board<Message>, settings: &Settings, shop: &Shop, row: Area) {
    back(board, row);
    let mut left = row.x + 258.0;
    // What is decided for the whole shop, by those who decide it.
    let role = shop.answer.user.as_ref().map(|user| user.role);
    let wide = board.fit.pick(262.0, 232.0);
    if role.is_some_and(house::is_for) {
        let label = board.say("settings-house");
        let shortcut = Some(Shortcut::F(5));
        let key = Key { id: "settings-house", label, icon: Some(Icon::Shop), shortcut, ..Key::default() };
        key.draw(board, Area { x: left, w: wide, ..row }, Message::HousePressed);
        left += wide + 8.0;
    }
    if role.is_some_and(decides) {
        let label = board.say("settings-rules");
        let shortcut = Some(Shortcut::F(6));
        let key = Key { id: "settings-rules", label, icon: Some(Icon::MemberCard), shortcut, ..Key::default() };
        key.draw(board, Area { x: left, w: wide, ..row }, Message::RulesPressed);
        left += wide + 8.0;
    }
    if role.is_some_and(keeping::is_for) {
        let label = board.say("settings-keeping");
        let shortcut = Some(Shortcut::F(7));
        let key = Key { id: "settings-keeping", label, icon: Some(Icon::Disk), shortcut, ..Key::default() };
        key.draw(board, Area { x: left, w: wide, ..row }, Message::KeepingPressed);
        left += wide + 8.0;
    }
    if let Some(word) = &settings.word {
        let at = Area { x: left, w: row.right() - left, ..row };
        let words = board.tell(word);
        Notice { tone: Tone::Info, icon: Icon::Question, words, key: None }.draw(board, at);
    }
}

const fn decides(role: Role) -> bool {
    matches!(role, Role::Manajer | Role::Pengurus | Role::Apoteker)
}

fn back(board: &mut Board<Message>, row: Area) {
    let label = board.say("key-back");
    let shortcut = Some(Shortcut::Escape);
    let key = Key { id: "settings-back", label, icon: Some(Icon::Back), shortcut, ..Key::default() };
    key.draw(board, Area { w: 250.0, ..row }, Message::BackPressed);
}

/// The address of a printer on the network, or any form of `device.toml`; or the last day of the scale's mark.
fn typing(board: &mut Board<Message>, address: &str, (title, forms): (&'static str, &'static str), area: Area) {
    board.place(area);
    let ground = board.inks.ground;
    board.plate(area, ground, 0.0);
    sheet(board, area);
    let hand = board.hand(24.0, Face::Bold);
    let words = board.say(title);
    board.words((area.x + 20.0, area.y + 44.0), Side::Left, hand, words);
    let second = board.hand2(18.0, Face::Regular);
    let words = board.say(forms);
    board.words((area.x + 20.0, area.y + 74.0), Side::Left, second, words);
    let at = Area::new(area.x + 20.0, area.y + 90.0, area.w - 40.0, 60.0);
    field::number(board, at, field::State::Typing, 28.0, address);
    let keys = Area::new(area.x + 20.0, at.bottom() + 12.0, area.w - 40.0, area.bottom() - at.bottom() - 28.0);
    let side = board.fit.pick(76.0, 64.0);
    letters(board, Area { w: keys.w - side - 8.0, ..keys }, Message::Typed);
    // The one sign of an address that the letters have not.
    let colon = Area { x: keys.right() - side, w: side, ..keys }.cell(1, 5, board.fit.pick(8.0, 6.0), (0, 0), 1);
    let key = Key { id: "letter-colon", label: ':'.to_string(), size: 22.0, ..Key::default() };
    key.draw(board, colon, Message::Typed(Stroke::Sign(':')));
}
