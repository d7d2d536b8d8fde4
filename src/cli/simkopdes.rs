//! `gerai simkopdes`: the files of the SIMKOPDES bridge, written for a person to send, and what came back refused
//! (koperasi 6.4).
//!
//! Always holds: names and national numbers leave the shop by two people alone, and the log says so; reconciling reads
//! only.

use std::fs;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, doors, person, report};
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::BusinessDate;
use crate::locale;
use crate::reports::{self, simkopdes};
use crate::station::{NotDone, Station};
use crate::till::input::Input;
use crate::till::input::books::Books;
use crate::till::refusal::Code;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "D")]
    from: Option<BusinessDate>,
    #[arg(long = "to", value_name = "D")]
    until: Option<BusinessDate>,
    #[arg(long = "as", value_name = "USER", requires = "approver")]
    user: Option<String>,
    #[arg(long = "approve", value_name = "USER")]
    approver: Option<String>,
    #[arg(long, value_name = "FILE.csv", conflicts_with = "user")]
    refused: Option<PathBuf>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let period = report::period(arguments.from, arguments.until)?;
    if let Some(file) = &arguments.refused {
        let (store, _) = around.reader()?;
        let sent = simkopdes::files(&reports::simkopdes_facts(&store, period)?);
        let text = String::from_utf8_lossy(&ending::read(file)?).into_owned();
        let mut answer = String::new();
        for row in simkopdes::reconcile(&sent, &text) {
            let said = Text::new(if row.ours { "simkopdes-refused" } else { "simkopdes-not-ours" });
            let said = said.with("table", row.table).with("ref", row.reference).with("reason", row.reason);
            answer += &format!("{}\n", locale::say(around.language, &said));
        }
        return ending::answer(answer.as_bytes());
    }
    let (Some(user), Some(approver)) = (&arguments.user, &arguments.approver) else {
        return Err(Failure::usage("cli-as-needed"));
    };
    let mut station = Station::open(&around.folder()?, doors::real())?;
    station.submit(&Input::Login { user: UserId::from(user.as_str()), pin: person::pin(user, around)? })?;
    match station.submit(&Input::Books(Books::ExportPersonal { purpose: "simkopdes".to_owned() })) {
        Err(NotDone::Refused(refusal)) if refusal.code == Code::NeedsApproval => {}
        Err(error) => return Err(error.into()),
        Ok(_) => return Err(Failure::Refused(Text::new("till-nothing-asked"))),
    }
    let pin = person::second_pin(approver, around)?;
    station.submit(&Input::Approve { user: UserId::from(approver.as_str()), pin })?;
    let bridge = simkopdes::files(&reports::simkopdes_facts(station.store()?, period)?);
    let failed =
        |error: std::io::Error| Failure::Refused(Text::new("report-not-written").with("reason", error.to_string()));
    fs::create_dir_all(&arguments.folder).map_err(failed)?;
    let mut answer = String::new();
    for file in bridge {
        fs::write(arguments.folder.join(format!("{}.csv", file.name)), &file.text).map_err(failed)?;
        answer += &format!("{}.csv {}\n", file.name, file.references.len());
    }
    ending::answer(answer.as_bytes())
}
