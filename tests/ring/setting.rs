//! What a scenario asks of the test around it, in comments that the program itself passes over.
//!
//! | comment | what it does |
//! | --- | --- |
//! | `# at INSTANT`, as the first line | when its first input happens |
//! | `# promo JSON` | an offer that runs, as its event says it |
//! | `# licence PROFILE [UNTIL]` | the outlet's licence for medicines, and its last day |
//! | `# device LINE` | a line of `device.toml` |
//! | `# ended` | the program ends here as it should, and is started again a minute later |
//! | `# killed` | the program ends here by `kill -9`, and is started again a minute later |
//! | `# ended, on again at INSTANT`, `# killed, on again at INSTANT` | … when the machine's clock says this |
//! | `# on paper NAME` | the paper of this name comes behind the answers, as the printer had it |
//!
//! `RECOVERY-WORDS` in an input are the words on the newest recovery sheet that was printed.

use std::path::Path;

use gerai::domain::cooperative::founding::SYSTEM;
use gerai::domain::event::{Event, Happening, PromoSet, SettingsSet};
use gerai::domain::id::UserId;
use gerai::domain::settings::{LicenceProfile, Settings};
use gerai::domain::time::{BusinessDate, Instant, Zone};
use gerai::io::folder::Folder;
use gerai::station::Station;

use crate::shop;

/// What is rung between two starts of the program.
pub struct Part {
    pub at: Instant,
    /// Blank where another part has its lines, so that answers bear the numbers of the file.
    pub text: String,
    pub inputs: usize,
    pub killed: bool,
}

pub struct Setting {
    pub parts: Vec<Part>,
    pub papers: Vec<String>,
    begins: Instant,
    offers: Vec<Happening>,
    devices: Vec<String>,
    licence: Option<(LicenceProfile, Option<BusinessDate>)>,
}

/// From one start of the program to the next.
const MINUTE: i64 = 60_000;

impl Setting {
    pub fn read(text: &str, at: &str) -> Self {
        let said = text.lines().next().and_then(|line| line.strip_prefix("# at "));
        let begins: Instant = said.unwrap_or(at).parse().expect("an instant");
        let mut setting = Self {
            parts: vec![Part::at(begins, 0)],
            papers: Vec::new(),
            begins,
            offers: Vec::new(),
            devices: Vec::new(),
            licence: None,
        };
        for (number, line) in text.split_inclusive('\n').enumerate() {
            setting.line(number, line);
        }
        setting
    }

    fn line(&mut self, number: usize, line: &str) {
        let part = self.parts.last_mut().expect("there is a first one");
        part.text.push_str(line);
        let line = line.trim();
        part.inputs += usize::from(!line.is_empty() && !line.starts_with('#'));
        let Some(comment) = line.strip_prefix("# ") else { return };
        if let Some(json) = comment.strip_prefix("promo ") {
            let promo = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
            self.offers.push(Event::PromoSet(PromoSet { promo }).into());
        } else if let Some(words) = comment.strip_prefix("licence ") {
            let (profile, until) =
                words.split_once(' ').map_or((words, None), |(profile, until)| (profile, Some(until)));
            let profile = serde_json::from_value(profile.into()).expect("a profile");
            self.licence = Some((profile, until.map(|until| until.parse().expect("a date"))));
        } else if let Some(line) = comment.strip_prefix("device ") {
            self.devices.push(line.to_owned());
        } else if let Some(name) = comment.strip_prefix("on paper ") {
            self.papers.push(name.to_owned());
        } else if comment == "killed" || comment == "ended" {
            part.killed = comment == "killed";
            let seconds = i64::try_from(part.inputs).expect("few lines") * 1_000;
            let at = part.at.plus_millis(seconds + MINUTE);
            self.parts.push(Part::at(at, number + 1));
        } else if let Some((how, at)) = comment.split_once(", on again at ") {
            part.killed = how == "killed";
            self.parts.push(Part::at(at.parse().expect("an instant"), number + 1));
        }
    }

    /// A printer that is not there complains aloud.
    pub fn has_devices(&self) -> bool {
        !self.devices.is_empty()
    }

    /// Makes the folder what the scenario says it is before anybody signs in.
    pub fn prepare(&self, folder: &Path) {
        let folder = Folder::at(folder);
        if !self.devices.is_empty() {
            std::fs::write(folder.device_toml(), self.devices.join("\n")).expect("our own folder");
        }
        if !self.offers.is_empty() || self.licence.is_some() {
            let at = self.begins.plus_millis(-MINUTE);
            let mut station = Station::open(&folder, shop::doors(&at.to_string(), 11)).expect("opens");
            let mut set = self.offers.clone();
            if let Some((licence, licence_until)) = self.licence {
                let (from, before) = (Zone::default().date(at), station.settings().expect("settings"));
                let settings = Box::new(Settings { licence, licence_until, ..before });
                set.push(Event::SettingsSet(SettingsSet { from, settings }).into());
            }
            let sealed = station.seal(set, &UserId::from(SYSTEM), at).expect("sealed");
            station.store_mut().expect("open").append(&sealed, &[]).expect("recorded");
        }
    }
}

impl Part {
    fn at(at: Instant, line: usize) -> Self {
        Self { at, text: "\n".repeat(line), inputs: 0, killed: false }
    }
}
