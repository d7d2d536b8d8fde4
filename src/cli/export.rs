//! `gerai export DIR`: all data of the shop in one folder, with what each column means.
//!
//! Always holds: names of persons leave the shop by two people alone, and the log says so; without them nothing is
//! recorded, and nobody has to wait.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, doors, person, progress};
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::Zone;
use crate::io::clock::{Clock, System};
use crate::station::everything::{self, ExportError, Wish};
use crate::station::{NotDone, Station};
use crate::store::Store;
use crate::till::input::Input;
use crate::till::input::books::Books;
use crate::till::refusal::Code;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long = "as", value_name = "USER", requires = "approver")]
    user: Option<String>,
    #[arg(long = "approve", value_name = "USER", requires = "user")]
    approver: Option<String>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let (Some(user), Some(approver)) = (&arguments.user, &arguments.approver) else {
        let (store, zone) = around.reader()?;
        return write(&store, &zone, arguments, around);
    };
    let mut station = Station::open(&around.folder()?, doors::real())?;
    station.submit(&Input::Login { user: UserId::from(user.as_str()), pin: person::pin(user, around)? })?;
    let purpose = everything::PURPOSE.to_owned();
    match station.submit(&Input::Books(Books::ExportPersonal { purpose })) {
        Err(NotDone::Refused(refusal)) if refusal.code == Code::NeedsApproval => {}
        Err(error) => return Err(error.into()),
        Ok(_) => return Err(Failure::Refused(Text::new("till-nothing-asked"))),
    }
    let pin = person::second_pin(approver, around)?;
    station.submit(&Input::Approve { user: UserId::from(approver.as_str()), pin })?;
    let zone = station.zone()?;
    write(station.store()?, &zone, arguments, around)
}

fn write(store: &Store, zone: &Zone, arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let persons = arguments.user.is_some();
    let wish = Wish { persons, language: around.language, zone, now: System.now() };
    let bar = progress::bar(0, "export-working", around.language);
    let mut told = |done, all| {
        bar.set_length(all);
        bar.set_position(done);
        ControlFlow::Continue(())
    };
    let written = everything::export(store, &arguments.folder, &wish, &mut told);
    bar.finish_and_clear();
    ending::answer_text(around.language, &written?.said(&arguments.folder, persons))
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::Refused(error.advice())
    }
}
