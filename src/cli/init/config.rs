//! `coop.toml`: what a new cooperative is, as its file says it.
//!
//! Always holds: every fault of the file is found in one reading, and an unknown key is refused by name, so that a
//! setting misspelt is not a setting silently left at its default.
//! Not here: what a cooperative must have (`domain/cooperative/founding.rs`).

use std::str::FromStr;

use toml::{Table, Value};

use crate::domain::cooperative::founding::{Founding, NewUser};
use crate::domain::id::{TillLetter, UserId};
use crate::domain::people::user::Role;
use crate::domain::sale::qris::{self, QrisError};
use crate::domain::settings::rules::{self, Rule, Shape};
use crate::domain::settings::{LicenceProfile, QrisMode, RoundMode, Settings, is_npwp};
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};

/// The cooperative that the file describes, or everything that is wrong with the file.
pub fn read(text: &str) -> Result<Founding, Vec<Text>> {
    let table: Table = text.parse().map_err(|error: toml::de::Error| vec![unreadable(text, &error)])?;
    let mut faults = Vec::new();
    let mut unknown = Vec::new();
    let founding = Section { name: String::new(), table, faults: &mut faults, unknown: &mut unknown }.cooperative();
    if !unknown.is_empty() {
        faults.insert(0, Text::new("cli-config-unknown").with("keys", unknown.join(", ")));
    }
    match faults.is_empty() {
        true => Ok(founding),
        false => Err(faults),
    }
}

fn unreadable(text: &str, error: &toml::de::Error) -> Text {
    let before = error.span().map_or("", |span| text.get(..span.start).unwrap_or(text));
    Text::new("cli-config-unreadable").with("line", before.matches('\n').count() + 1)
}

/// A table of the file. Keys are taken out as they are read; what is left at the end nobody knows.
struct Section<'a> {
    /// `outlet`, `user 2`; empty for the top of the file.
    name: String,
    table: Table,
    faults: &'a mut Vec<Text>,
    unknown: &'a mut Vec<String>,
}

impl Section<'_> {
    fn cooperative(mut self) -> Founding {
        let standard = Settings::default();
        let mut settings = Settings {
            name: self.text("name"),
            legal_number: self.text("legal_number"),
            address: self.text("address"),
            kelurahan: self.text("kelurahan"),
            city: self.text("city"),
            phone: self.text("phone"),
            timezone: self
                .one_of("timezone", standard.timezone, |name| Zone::parse(name).ok().map(|_| name.to_owned())),
            ..Settings::default()
        };
        let till =
            self.one_of("till", "A".parse().expect("A is a till letter"), |text| TillLetter::from_str(text).ok());
        self.inner("outlet", |outlet| {
            settings.licence = outlet.one_of("licence", settings.licence, LicenceProfile::parse);
            settings.licence_number = outlet.text("licence_number");
            settings.licence_until = outlet.date("licence_until");
        });
        self.inner("tax", |tax| {
            settings.pkp = tax.yes_or_no("pkp");
            settings.npwp = tax.text("npwp");
            tax.check_npwp(&settings);
        });
        self.inner("cash", |cash| {
            settings.round_to = cash.round_to(settings.round_to);
            settings.round_mode = cash.one_of("round_mode", settings.round_mode, round_mode);
        });
        self.inner("qris", |section| {
            settings.qris_static = section.text("static");
            settings.qris_mode = section.one_of("mode", settings.qris_mode, qris_mode);
            section.check_code(&settings);
        });
        self.inner("savings", |savings| {
            savings.rules(rules::SAVINGS, &mut settings);
        });
        self.inner("lending", |lending| lending.rules(rules::LENDING, &mut settings));
        if !rules::agree(&settings) {
            self.fault("lending.loan_rate", "cli-config-loan-rate");
        }
        let users = self.users();
        self.close();
        Founding { settings, till, users }
    }

    fn users(&mut self) -> Vec<NewUser> {
        let people = match self.table.remove("user") {
            None => Vec::new(),
            Some(Value::Array(people)) => people,
            Some(_) => {
                self.fault("user", "cli-config-not-a-list");
                Vec::new()
            }
        };
        let mut users = Vec::new();
        for (at, person) in people.into_iter().enumerate() {
            let name = format!("user {}", at + 1);
            let Value::Table(table) = person else {
                self.fault(&name, "cli-config-not-a-list");
                continue;
            };
            let mut person = Section { name, table, faults: self.faults, unknown: self.unknown };
            let id = UserId(person.text("id"));
            let name = person.text("name");
            let role = person.one_of("role", None, |code| Role::parse(code).map(Some));
            let pin = person.text("pin");
            if role.is_none() && !person.has_fault("role") {
                person.fault("role", "cli-config-missing");
            }
            person.close();
            users.push(NewUser { id, name, role: role.unwrap_or(Role::Kasir), pin, one_time: true });
        }
        users
    }

    /// A table inside this one; nothing happens where there is none.
    fn inner(&mut self, key: &str, read: impl FnOnce(&mut Section<'_>)) {
        match self.table.remove(key) {
            None => {}
            Some(Value::Table(table)) => {
                let name = key.to_owned();
                let mut inner = Section { name, table, faults: self.faults, unknown: self.unknown };
                read(&mut inner);
                inner.close();
            }
            Some(_) => self.fault(key, "cli-config-not-a-section"),
        }
    }

    fn text(&mut self, key: &str) -> String {
        match self.table.remove(key) {
            None => String::new(),
            Some(Value::String(text)) if text.chars().any(char::is_control) => {
                self.fault(key, "cli-config-control");
                String::new()
            }
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(_) => {
                self.fault(key, "cli-config-not-text");
                String::new()
            }
        }
    }

    fn check_npwp(&mut self, settings: &Settings) {
        if !settings.npwp.is_empty() && !is_npwp(&settings.npwp) {
            self.fault("npwp", "cli-config-npwp");
        }
    }

    /// The shop's code must take an amount, or be shown as it is to any number of buyers. It may come later, in *Aturan
    /// toko*, as may the NPWP.
    fn check_code(&mut self, settings: &Settings) {
        let key = match settings.qris_static.as_str() {
            "" => return,
            code => match qris::parse(code) {
                Ok(read) if read.is_static && read.amount.is_none() => return,
                Ok(_) => "cli-config-qris-for-once",
                Err(QrisError::BadCrc) => "cli-config-qris-sum",
                Err(_) => "cli-config-qris",
            },
        };
        self.fault("static", key);
    }

    fn one_of<T>(&mut self, key: &str, standard: T, read: impl FnOnce(&str) -> Option<T>) -> T {
        if !self.table.contains_key(key) {
            return standard;
        }
        let faults = self.faults.len();
        let text = self.text(key);
        match read(&text) {
            Some(value) => value,
            None => {
                if self.faults.len() == faults {
                    self.faults.push(Text::new("cli-config-value").with("key", self.path(key)).with("value", text));
                }
                standard
            }
        }
    }

    /// In quotes or as TOML's own date.
    fn date(&mut self, key: &str) -> Option<BusinessDate> {
        let text = match self.table.remove(key)? {
            Value::String(text) => text,
            Value::Datetime(date) => date.to_string(),
            other => other.to_string(),
        };
        let date = text.parse().ok();
        if date.is_none() && !text.is_empty() {
            self.faults.push(Text::new("cli-config-value").with("key", self.path(key)).with("value", text));
        }
        date
    }

    fn yes_or_no(&mut self, key: &str) -> bool {
        match self.table.remove(key) {
            None => false,
            Some(Value::Boolean(yes)) => yes,
            Some(_) => {
                self.fault(key, "cli-config-not-yes-no");
                false
            }
        }
    }

    /// What was decided about savings or loans, by the names that ring knows.
    fn rules(&mut self, section: &str, settings: &mut Settings) {
        for rule in rules::ALL.iter().filter(|rule| rule.section == section) {
            let Some(value) = self.table.remove(rule.code) else { continue };
            let typed = match value {
                Value::Boolean(yes) => if yes { "yes" } else { "no" }.to_owned(),
                Value::String(text) if rule.shape() != Shape::Money => text,
                other => other.to_string(),
            };
            self.rule(rule, settings, typed);
        }
    }

    fn rule(&mut self, rule: &Rule, settings: &mut Settings, typed: String) {
        if rule.put(settings, &typed).is_none() {
            match rule.shape() {
                Shape::Money => self.fault(rule.code, "cli-config-not-amount"),
                _ => {
                    let key = self.path(rule.code);
                    self.faults.push(Text::new("cli-config-value").with("key", key).with("value", typed));
                }
            }
        }
    }

    /// The steps for which there are coins (R27).
    fn round_to(&mut self, standard: i64) -> i64 {
        match self.table.remove("round_to") {
            None => standard,
            Some(Value::Integer(step)) if [1, 50, 100, 500].contains(&step) => step,
            Some(other) => {
                let key = self.path("round_to");
                self.faults.push(Text::new("cli-config-value").with("key", key).with("value", other.to_string()));
                standard
            }
        }
    }

    fn path(&self, key: &str) -> String {
        match self.name.is_empty() {
            true => key.to_owned(),
            false => format!("{}.{key}", self.name),
        }
    }

    fn fault(&mut self, key: &str, text: &'static str) {
        let key = self.path(key);
        self.faults.push(Text::new(text).with("key", key));
    }

    fn has_fault(&self, key: &str) -> bool {
        let path = self.path(key).into();
        self.faults.iter().any(|fault| fault.facts.iter().any(|(_, fact)| *fact == path))
    }

    fn close(&mut self) {
        let left: Vec<String> = self.table.keys().map(|key| self.path(key)).collect();
        self.unknown.extend(left);
    }
}

fn round_mode(code: &str) -> Option<RoundMode> {
    match code {
        "down" => Some(RoundMode::Down),
        "nearest" => Some(RoundMode::Nearest),
        "up" => Some(RoundMode::Up),
        _ => None,
    }
}

fn qris_mode(code: &str) -> Option<QrisMode> {
    match code {
        "static" => Some(QrisMode::Static),
        "dynamic" => Some(QrisMode::Dynamic),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
