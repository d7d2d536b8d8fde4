//! `gerai enrol URL CODE`: joins a ledger; in an empty folder a new till of the cooperative is made. `gerai enrol
//! --code`: a one-time code for another till.
//!
//! Neighbours: what joining does (`station/join.rs`), the server (`serve.rs`).

use super::ending::{self, Failure};
use super::{Surroundings, doors, person, sync};
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::io::entropy;
use crate::station::join::{self, JoinError};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "URL", required_unless_present = "new_code")]
    url: Option<String>,
    #[arg(value_name = "CODE", required_unless_present = "new_code")]
    join_code: Option<String>,
    #[arg(long = "code", conflicts_with_all = ["url", "join_code"])]
    new_code: bool,
    #[arg(long = "as", value_name = "USER", requires = "new_code")]
    user: Option<String>,
}

impl From<JoinError> for Failure {
    fn from(error: JoinError) -> Self {
        Self::Refused(error.advice())
    }
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    match (&arguments.url, &arguments.join_code) {
        (Some(url), Some(code)) => enrol(url, code, around),
        _ => new_code(arguments.user.as_deref(), around),
    }
}

fn enrol(url: &str, code: &str, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    let welcome = join::enrol(&folder, url, code, &mut doors::real(), &mut sync::connect)?;
    let text = Text::new("cli-enrol-done").with("till", welcome.till.to_string()).with("url", url.trim());
    ending::answer_text(around.language, &text)?;
    match welcome.moved {
        Some(moved) => ending::answer_text(around.language, &sync::said(&moved)),
        None => Ok(()),
    }
}

fn new_code(user: Option<&str>, around: &Surroundings) -> Result<(), Failure> {
    let folder = around.folder()?;
    folder.must_have_shop()?;
    if user.is_none() && !join::is_practice(&folder)? {
        return Err(Failure::usage("cli-as-needed"));
    }
    let id = user.map(UserId::from);
    let pin = user.map(|user| person::pin(user, around)).transpose()?;
    let by = id.as_ref().zip(pin.as_deref());
    let (code, _) = join::new_code(&folder, by, &mut entropy::System, &mut sync::connect)?;
    ending::answer_text(around.language, &Text::new("cli-code").with("code", code))
}
