//! Settings of this counter: printer, scanner, scale and customer's display with their tests; the screen's look,
//! sound, language; and a page of the licence and the figures of the pharmacy (`settings/rules.rs`).
//!
//! Always holds: a change holds at once and is written at once (`device.toml`); nothing has to be saved.
//! Neighbours: `settings/view.rs` draws, `widget/card.rs` measures the screen.

use crate::app::screen::stockroom::form::day;
use crate::app::screen::{Action, Way};
use crate::app::theme::UNMEASURED;
use crate::app::widget::letters::Stroke;
use crate::domain::text::Text;
use crate::locale::Language;
use crate::station::counter::devices::{self, Choices, Devices};
use crate::station::rules::Rules;
use crate::till::answer::Answer;
use crate::till::input::Input;
use crate::till::refusal::Refusal;

use rules::Page;

pub mod rules;
pub mod rules_view;
pub mod view;

#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub devices: Devices,
    pub choices: Choices,
    /// The address of a printer, while it is typed.
    pub address: Option<String>,
    /// The last day of the scale's mark, while it is typed: `301127`.
    pub tera: Option<String>,
    /// The screen is being measured.
    pub measuring: bool,
    pub scanner_test: ScannerTest,
    /// What the scale shows is shown as it changes.
    pub weighing: bool,
    /// What came of the printer's test, or what is wrong.
    pub word: Option<Text>,
    /// The licence and the figures of the pharmacy, while they are looked at.
    pub page: Option<Box<Page>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ScannerTest {
    #[default]
    Off,
    /// The next scan is shown, not sold.
    Waiting,
    Heard(String),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    PrinterPressed,
    AddressPressed,
    Typed(Stroke),
    AddressEntered,
    PrinterTestPressed,
    DrawerTestPressed,
    ProfilePressed,
    ScannerPressed,
    ScannerTestPressed,
    ScalePressed,
    ScaleTestPressed,
    TeraPressed,
    DisplayPressed,
    DisplayTestPressed,
    DrawerPressed(bool),
    MalamPressed(bool),
    LeftHandedPressed(bool),
    LargePressed(bool),
    SoundPressed(u8),
    LanguagePressed(Language),
    MeasurePressed,
    NarrowerPressed,
    WiderPressed,
    MeasuredPressed,
    BackPressed,
    /// What the shop decides about itself.
    HousePressed,
    /// Copies of the shop, and its program.
    KeepingPressed,
    /// The licence and the figures of the pharmacy.
    RulesPressed,
    Rules(Box<Rules>),
    Page(rules::Message),
}

/// One press of *Kecilkan* or *Besarkan*, in pixels a millimetre: a third of a millimetre on the card's width.
pub const STEP: f64 = 0.02;

impl Settings {
    pub fn new(devices: Devices, choices: Choices) -> Self {
        Self { devices, choices, ..Self::default() }
    }

    pub fn update(&mut self, message: Message) -> Action {
        self.word = None;
        match message {
            Message::PrinterPressed => self.devices.printer = next(&self.choices.printers, &self.devices.printer),
            Message::ProfilePressed => self.devices.profile = next(&self.choices.profiles, &self.devices.profile),
            Message::ScannerPressed => self.devices.scanner = next(&self.choices.scanners, &self.devices.scanner),
            Message::ScalePressed => {
                self.weighing = false;
                self.devices.scale = next(&self.choices.scales, &self.devices.scale);
            }
            Message::ScaleTestPressed if self.devices.scale == devices::NONE => {
                return Action::Refuse(Text::new("settings-scale-none"));
            }
            Message::ScaleTestPressed => {
                self.weighing = !self.weighing;
                return Action::None;
            }
            Message::TeraPressed => return self.begin_tera(),
            Message::DisplayPressed => self.devices.display = next(&self.choices.displays, &self.devices.display),
            Message::DisplayTestPressed => return self.test_display(),
            Message::AddressPressed => {
                self.address = Some("tcp:".to_owned());
                return Action::None;
            }
            Message::Typed(stroke) => return self.stroke(stroke),
            Message::AddressEntered => return self.entered(),
            Message::PrinterTestPressed => return Action::TestPrinter,
            Message::DrawerTestPressed => return self.test_drawer(),
            Message::ScannerTestPressed => {
                self.scanner_test = ScannerTest::Waiting;
                return Action::None;
            }
            Message::DrawerPressed(on) => self.devices.drawer = on,
            Message::MalamPressed(on) => self.devices.malam = on,
            Message::LeftHandedPressed(on) => self.devices.left_handed = on,
            Message::LargePressed(on) => self.devices.large = on,
            Message::SoundPressed(volume) => self.devices.sound = volume,
            Message::LanguagePressed(language) => self.devices.language = language,
            Message::MeasurePressed => {
                self.measuring = true;
                return Action::None;
            }
            Message::NarrowerPressed => self.measure(-STEP),
            Message::WiderPressed => self.measure(STEP),
            Message::MeasuredPressed => {
                self.measuring = false;
                self.measure(0.0);
            }
            Message::BackPressed => return self.back(),
            Message::KeepingPressed => return Action::Go(Way::Keeping),
            Message::HousePressed => return Action::Go(Way::House),
            Message::RulesPressed => {
                self.page = Some(Box::default());
                return Page::question();
            }
            Message::Rules(rules) => {
                if let Some(page) = &mut self.page {
                    page.rules = Some(rules);
                }
                return Action::None;
            }
            Message::Page(message) => return self.paged(message),
        }
        Action::Set(self.devices.clone())
    }

    /// The day on the mark of a scale that there is.
    fn begin_tera(&mut self) -> Action {
        if self.devices.scale == devices::NONE {
            return Action::Refuse(Text::new("settings-scale-none"));
        }
        self.tera = Some(String::new());
        Action::None
    }

    /// What was typed is taken: an address, or the last day of the scale's mark, which nothing typed takes away.
    fn entered(&mut self) -> Action {
        match (self.tera.take(), self.address.take()) {
            (Some(typed), _) if typed.is_empty() => self.devices.tera = None,
            (Some(typed), _) => match day(&typed) {
                Some(until) => self.devices.tera = Some(until),
                None => {
                    let text = Text::new("stock-unreadable").with("typed", typed.as_str());
                    self.tera = Some(typed);
                    return Action::Refuse(text);
                }
            },
            (None, Some(address)) => self.devices.printer = address,
            (None, None) => return Action::None,
        }
        Action::Set(self.devices.clone())
    }

    /// What is drawn as one millimetre.
    pub fn px_per_mm(&self) -> f64 {
        self.devices.px_per_mm.unwrap_or_else(|| f64::from(UNMEASURED))
    }

    fn measure(&mut self, by: f64) {
        let measured = (self.px_per_mm() + by).clamp(2.0, 20.0);
        self.devices.px_per_mm = Some((measured * 100.0).round() / 100.0);
    }

    fn test_display(&mut self) -> Action {
        if self.devices.display == devices::NONE {
            return Action::Refuse(Text::new("settings-display-none"));
        }
        self.word = Some(Text::new("settings-display-tested"));
        Action::TestDisplay
    }

    fn test_drawer(&mut self) -> Action {
        if !self.devices.drawer {
            return Action::Refuse(Text::new("settings-no-drawer"));
        }
        self.word = Some(Text::new("settings-drawer-kicked"));
        Action::TestDrawer
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        if let Some(address) = self.tera.as_mut().or(self.address.as_mut()) {
            match stroke {
                Stroke::Sign(sign) if address.len() < 80 => address.push(sign),
                Stroke::Sign(_) => {}
                Stroke::Erase => drop(address.pop()),
            }
        }
        Action::None
    }

    /// The innermost thing first.
    fn back(&mut self) -> Action {
        if self.tera.take().is_some() || self.address.take().is_some() || std::mem::take(&mut self.measuring) {
            return Action::None;
        }
        match std::mem::take(&mut self.scanner_test) {
            ScannerTest::Off => Action::Go(Way::Back),
            _ => Action::None,
        }
    }

    fn paged(&mut self, message: rules::Message) -> Action {
        let Some(page) = &mut self.page else { return Action::None };
        page.update(message).unwrap_or_else(|| {
            self.page = None;
            Action::None
        })
    }

    pub fn answered(&mut self, input: &Input, result: &Result<Answer, Refusal>) -> Action {
        self.page.as_mut().map_or(Action::None, |page| page.answered(input, result))
    }

    /// What a letter of the keyboard does here.
    pub fn letter(&self, stroke: Stroke) -> Option<Message> {
        match &self.page {
            Some(page) => page.is_typing().then_some(Message::Page(rules::Message::Typed(stroke))),
            None => (self.address.is_some() || self.tera.is_some()).then_some(Message::Typed(stroke)),
        }
    }

    pub fn wants_scan(&self) -> bool {
        self.scanner_test == ScannerTest::Waiting
    }

    pub fn scanned(&mut self, code: String) {
        self.scanner_test = ScannerTest::Heard(code);
    }

    /// What the printer said to its test, or why a setting could not be written.
    pub fn told(&mut self, word: Text) {
        self.word = Some(word);
    }
}

/// The choice after this one; the first where it is none of them.
fn next(choices: &[String], now: &str) -> String {
    let at = choices.iter().position(|choice| choice == now);
    let next = at.map_or(0, |at| (at + 1) % choices.len().max(1));
    choices.get(next).cloned().unwrap_or_else(|| now.to_owned())
}

#[cfg(test)]
mod tests;
