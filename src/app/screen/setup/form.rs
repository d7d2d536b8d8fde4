//! The page of one's own shop: its name and place, a manager and a cashier with their PINs.
//!
//! Pure. Always holds: what leaves it has no fault that the founding itself would find.

use crate::app::widget::letters::Stroke;
use crate::domain::cooperative::founding::{Founding, NewUser, is_pin};
use crate::domain::id::UserId;
use crate::domain::people::user::Role;
use crate::domain::settings::Settings;
use crate::domain::text::Text;

/// Key of the label, and whether it is a PIN (digits, six).
pub const FIELDS: [(&str, bool); 7] = [
    ("setup-name", false),
    ("setup-kelurahan", false),
    ("setup-city", false),
    ("setup-manager", false),
    ("setup-manager-pin", true),
    ("setup-cashier", false),
    ("setup-cashier-pin", true),
];

const NAME: usize = 0;
const KELURAHAN: usize = 1;
const CITY: usize = 2;
const MANAGER: usize = 3;
const MANAGER_PIN: usize = 4;
const CASHIER: usize = 5;
const CASHIER_PIN: usize = 6;

/// Longest name on a receipt of 48 columns.
const LONGEST: usize = 48;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    pub values: [String; FIELDS.len()],
    pub at: usize,
}

impl Form {
    pub fn step(&mut self, by: isize) {
        self.at = self.at.saturating_add_signed(by).min(FIELDS.len() - 1);
    }

    pub fn stroke(&mut self, stroke: Stroke) {
        let (_, pin) = FIELDS[self.at];
        let value = &mut self.values[self.at];
        match stroke {
            Stroke::Erase => drop(value.pop()),
            Stroke::Sign(sign) if pin => {
                if sign.is_ascii_digit() && value.len() < 6 {
                    value.push(sign);
                }
            }
            Stroke::Sign(sign) => {
                if value.chars().count() < LONGEST && !(value.is_empty() && sign == ' ') {
                    // A name begins with a capital at each word; the touch letters have no Shift.
                    let begins = value.chars().last().is_none_or(|last| last == ' ');
                    if begins { value.extend(sign.to_uppercase()) } else { value.push(sign) }
                }
            }
        }
    }

    fn value(&self, at: usize) -> String {
        self.values[at].trim().to_owned()
    }

    /// The shop, or the first field at fault and why.
    pub fn founding(&self) -> Result<Founding, (usize, Text)> {
        for at in [NAME, MANAGER, CASHIER] {
            if self.value(at).is_empty() {
                return Err((at, Text::new("setup-needed")));
            }
        }
        for at in [MANAGER_PIN, CASHIER_PIN] {
            if !is_pin(&self.values[at]) {
                return Err((at, Text::new("login-six-digits")));
            }
        }
        let settings = Settings {
            name: self.value(NAME),
            kelurahan: self.value(KELURAHAN),
            city: self.value(CITY),
            ..Settings::default()
        };
        let user = |id: &str, name, role, pin: usize| NewUser {
            id: UserId::from(id),
            name,
            role,
            pin: self.values[pin].clone(),
            one_time: false,
        };
        let till = "A".parse().expect("A is a till letter");
        let users = vec![
            user("kasir", self.value(CASHIER), Role::Kasir, CASHIER_PIN),
            user("manajer", self.value(MANAGER), Role::Manajer, MANAGER_PIN),
        ];
        Ok(Founding { settings, till, users })
    }
}
