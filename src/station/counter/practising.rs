//! Practice (R40): the same program on another data folder inside the shop's own, made new each time, thrown away by
//! the next. The real station rests meanwhile, locked and untouched, and is there again with one tap.
//!
//! Always holds: nothing of a practice is in the shop's log, no number of the shop is used, the drawer stays shut,
//! every paper says LATIHAN. No rule knows of it.

use crate::demo;
use crate::domain::money::Rupiah;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::io::clock::{self, Clock};
use crate::io::entropy;
use crate::io::folder::Folder;
use crate::peripherals::config::{Config, DrawerPort};
use crate::station::{Doors, NotDone, Station, rehearse};
use crate::till::input::Input;

use super::{Desk, Opened, Start, Tell};

/// The real shop while somebody practises.
pub(super) struct Resting {
    start: Start,
    station: Station,
    config: Config,
}

/// Who practises: the demo's cashier, signed in already, with her float.
const CASHIER: (&str, &str) = ("kasir", "111111");

impl Desk {
    pub(super) fn is_practising(&self) -> bool {
        self.resting.is_some()
    }

    /// Into practice, or back to the shop.
    pub(super) fn practise(&mut self, on: bool) {
        let told = match (on, self.is_practising()) {
            (true, false) => self.begin_practice(),
            (false, true) => self.end_practice(),
            _ => self.opened(),
        };
        (self.tell)(Tell::Practice(Box::new(told)));
    }

    fn begin_practice(&mut self) -> Result<Opened, Text> {
        let unreadable = || Text::new("station-unreadable");
        let real = self.station.as_ref().ok_or_else(unreadable)?;
        let answer = real.answer().map_err(|error| error.text().clone())?;
        if answer.sale.is_some_and(|sale| sale.receipt.is_none() && !sale.lines.is_empty()) {
            return Err(Text::new("practice-sale-open"));
        }
        let settings = real.settings().map_err(|error| error.text().clone())?;
        let (folder, station) = make(&self.start.folder, &settings)?;
        let config = Config { drawer: DrawerPort::None, ..self.config.clone() };
        config.save(&folder.device_toml()).map_err(|error| error.advice())?;
        let language = self.start.language;
        let resting = Resting {
            start: std::mem::replace(&mut self.start, Start { folder, language }),
            station: self.station.replace(station).ok_or_else(unreadable)?,
            config: std::mem::replace(&mut self.config, config),
        };
        self.resting = Some(resting);
        let opened = self.opened()?;
        self.start_devices();
        Ok(opened)
    }

    fn end_practice(&mut self) -> Result<Opened, Text> {
        if let Some(resting) = self.resting.take() {
            self.start = resting.start;
            self.station = Some(resting.station);
            self.config = resting.config;
        }
        let opened = self.opened()?;
        self.start_devices();
        Ok(opened)
    }
}

/// A practice shop with a cashier at work in it. It has the shop's own head, rounding and zone; goods, members and
/// people are the demo's, since names of real members are nobody's to practise with.
fn make(real: &Folder, settings: &Settings) -> Result<(Folder, Station), Text> {
    let folder = real.fresh_practice().map_err(|error| error.advice())?;
    let mut founding = demo::founding();
    founding.settings = Settings {
        name: settings.name.clone(),
        address: settings.address.clone(),
        kelurahan: settings.kelurahan.clone(),
        city: settings.city.clone(),
        timezone: settings.timezone.clone(),
        round_to: settings.round_to,
        round_mode: settings.round_mode,
        demo: false,
        training: true,
        ..founding.settings
    };
    let wish = rehearse::Wish { seed: 1, sales: 0, days: 0, at: clock::System.now() };
    rehearse::shop(&folder, founding, &wish, &mut |_| std::ops::ControlFlow::Continue(()))
        .map_err(|error| error.advice())?;
    let doors = Doors { clock: Box::new(clock::System), entropy: Box::new(entropy::System) };
    let mut station = Station::open(&folder, doors).map_err(|error| error.advice())?;
    let (user, pin) = (CASHIER.0.into(), CASHIER.1.to_owned());
    for input in [Input::Login { user, pin }, Input::Open { opening: Rupiah::of(demo::FLOAT) }] {
        station.submit(&input).map_err(|error: NotDone| error.text().clone())?;
    }
    station.take_effects();
    Ok((folder, station))
}

#[cfg(test)]
mod tests;
