//! Practice (R40): the same program on another data folder inside the shop's own, made new each time, thrown away by
//! the next. The real station rests meanwhile, locked and untouched, and is there again with one key.
//!
//! Always holds: nothing of a practice is in the shop's log, no number of the shop is used, every paper says LATIHAN
//! and is a picture in the practice's folder; printer, drawer and the customer's display stay still. No rule knows of
//! it.
//! The one thing that stays is each person's own times, in a list beside the shop's file (`io/practice_times.rs`).

use std::time::Duration;

use crate::demo;
use crate::domain::id::UserId;
use crate::domain::money::Rupiah;
use crate::domain::settings::Settings;
use crate::domain::text::Text;
use crate::io::clock::{self, Clock};
use crate::io::entropy;
use crate::io::folder::Folder;
use crate::io::practice_times::{self, Took};
use crate::peripherals::config::{Config, DrawerPort, Printers};
use crate::station::{Doors, NotDone, Station, rehearse};
use crate::till::input::Input;

use super::{Desk, Opened, Start, Tell};

/// The real shop while somebody practises.
pub(super) struct Resting {
    start: Start,
    station: Station,
    config: Config,
    /// Who practises: whoever was signed in at the shop.
    who: Option<UserId>,
}

/// What a window is told when the other folder is open.
#[derive(Clone, Debug)]
pub struct Practised {
    pub opened: Opened,
    /// In practice: how fast this person was at best, by the number of the sale.
    pub best: Vec<Option<Duration>>,
}

/// Who sells in a practice: the demo's cashier, signed in already, with her float.
const CASHIER: (&str, &str) = ("kasir", "111111");

/// How the counter is set in a practice: scanner, scale and screen are the shop's, nothing that prints, opens or is
/// seen by a customer.
pub(super) fn restrained(config: &Config) -> Config {
    let printers = Printers { printer_profile: config.printers.printer_profile.clone(), ..Printers::default() };
    Config { printers, apotek: None, drawer: DrawerPort::None, display: None, ..config.clone() }
}

impl Desk {
    pub(super) fn is_practising(&self) -> bool {
        self.resting.is_some()
    }

    /// Into practice, or back to the shop.
    pub(super) fn practise(&mut self, on: bool) {
        let told = match (on, self.is_practising()) {
            (true, false) => self.begin_practice(),
            (false, true) => self.end_practice(),
            _ => self.opened().map(|opened| Practised { opened, best: self.best() }),
        };
        let done = told.is_ok();
        (self.tell)(Tell::Practice(Box::new(told)));
        if done {
            self.start_devices();
            self.say_devices(None);
        }
    }

    fn begin_practice(&mut self) -> Result<Practised, Text> {
        let unreadable = || Text::new("station-unreadable");
        let real = self.station.as_ref().ok_or_else(unreadable)?;
        let answer = real.answer().map_err(|error| error.text().clone())?;
        if answer.sale.is_some_and(|sale| sale.receipt.is_none() && !sale.lines.is_empty()) {
            return Err(Text::new("practice-sale-open"));
        }
        let who = answer.user.map(|user| user.id);
        let settings = real.settings().map_err(|error| error.text().clone())?;
        let (folder, station) = make(&self.start.folder, &settings)?;
        let config = restrained(&self.config);
        config.save(&folder.device_toml()).map_err(|error| error.advice())?;
        let language = self.start.language;
        let station = self.station.replace(station).ok_or_else(unreadable)?;
        let resting = Resting {
            start: std::mem::replace(&mut self.start, Start { folder, language }),
            station,
            config: std::mem::replace(&mut self.config, config),
            who,
        };
        self.resting = Some(resting);
        match self.opened() {
            Ok(opened) => Ok(Practised { opened, best: self.best() }),
            Err(trouble) => {
                // Nobody sells on into a practice that the window does not show.
                self.wake();
                self.opened()?;
                Err(trouble)
            }
        }
    }

    fn end_practice(&mut self) -> Result<Practised, Text> {
        self.wake();
        Ok(Practised { opened: self.opened()?, best: Vec::new() })
    }

    /// The real shop is there again.
    fn wake(&mut self) {
        if let Some(resting) = self.resting.take() {
            self.start = resting.start;
            self.station = Some(resting.station);
            self.config = resting.config;
        }
    }

    /// A set sale was right: its time is kept for who practises, as long as there is room for it.
    pub(super) fn practised(&self, sale: usize, took: Duration) {
        let Some((resting, who)) = self.resting.as_ref().and_then(|resting| Some((resting, resting.who.clone()?)))
        else {
            return;
        };
        let took = Took { who, at: clock::System.now(), sale, took };
        if let Err(error) = practice_times::keep(&resting.start.folder, &took) {
            (self.tell)(Tell::Word(error.advice()));
        }
    }

    fn best(&self) -> Vec<Option<Duration>> {
        let resting = self.resting.as_ref();
        let of = |resting: &Resting| Some(practice_times::best(&resting.start.folder, resting.who.as_ref()?));
        resting.and_then(of).unwrap_or_default()
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
