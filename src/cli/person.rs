//! Who does it: `--as USER` with a PIN from `$GERAI_PIN` or the terminal.
//!
//! Always holds: a PIN is never an argument, where any user of the machine could read it; it is asked for without echo
//! where the terminal can do that.

use std::io::{BufRead, IsTerminal, Write};
use std::process::{Command, Stdio};

use super::Surroundings;
use super::ending::Failure;
use crate::domain::cooperative::founding::SYSTEM;
use crate::domain::id::UserId;
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::locale;
use crate::station::Station;

/// Who records: the person named, if the PIN is theirs and their role is one of `may`. In a shop for practice nobody
/// need be named.
pub fn signed(
    station: &mut Station,
    user: Option<&str>,
    may: &[Role],
    around: &Surroundings,
) -> Result<UserId, Failure> {
    let Some(user) = user else {
        return match station.is_practice()? {
            true => Ok(UserId::from(SYSTEM)),
            false => Err(Failure::usage("cli-as-needed")),
        };
    };
    let id = UserId::from(user);
    let pin = pin(user, around)?;
    let role = station.vouch(&id, &pin)?;
    match may.contains(&role) {
        true => Ok(id),
        false => Err(Failure::Refused(Text::new("cli-role-may-not").with("user", user).with("role", role.code()))),
    }
}

/// The PIN of who does it: `$GERAI_PIN`, else asked.
pub fn pin(user: &str, around: &Surroundings) -> Result<String, Failure> {
    std::env::var("GERAI_PIN").or_else(|_| ask(user, around))
}

/// The PIN of who approves it, another person's: `$GERAI_APPROVE_PIN`, else asked.
pub fn second_pin(user: &str, around: &Surroundings) -> Result<String, Failure> {
    std::env::var("GERAI_APPROVE_PIN").or_else(|_| ask(user, around))
}

fn ask(user: &str, around: &Surroundings) -> Result<String, Failure> {
    let stdin = std::io::stdin();
    let on_terminal = stdin.is_terminal();
    if on_terminal {
        let ask = locale::say(around.language, &Text::new("cli-ask-pin").with("user", user));
        let mut out = std::io::stderr().lock();
        let _shown = write!(out, "{ask} ").and_then(|()| out.flush());
    }
    let _quiet = on_terminal.then(Quiet::begin);
    let mut line = String::new();
    match stdin.lock().read_line(&mut line) {
        Ok(read) if read > 0 => Ok(line.trim().to_owned()),
        _ => Err(Failure::refused("cli-no-pin")),
    }
}

/// Keeps the terminal from showing what is typed; where that cannot be done it is shown.
struct Quiet;

impl Quiet {
    fn begin() -> Self {
        terminal("-echo");
        Self
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        terminal("echo");
        // The Enter that ended the PIN was not shown either.
        super::ending::complain("");
    }
}

fn terminal(setting: &str) {
    let mut command = Command::new("stty");
    command.arg(setting).stdin(Stdio::inherit()).stdout(Stdio::null()).stderr(Stdio::null());
    let _set = command.status();
}
