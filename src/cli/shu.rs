//! `gerai shu`: a year's surplus shared out by a policy, from the books or from a file of members; with `--post` into
//! the books; with `--decided` the policy by which a year was allocated, as a file.
//!
//! Always holds: with `--members` no data folder is opened; a refusal prints nothing but one sentence that ends with
//! its code in brackets; what is posted passes the same rules as at the till, by the same two people.

use std::path::PathBuf;

use super::ending::{self, Failure};
use super::{Surroundings, doors, person, report};
use crate::domain::cooperative::shu::person::Person;
use crate::domain::cooperative::shu::policy::Policy;
use crate::domain::cooperative::shu::{Distribution, Fault, Refused, distribute};
use crate::domain::id::UserId;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::import;
use crate::locale;
use crate::reports::{self, Format};
use crate::station::{NotDone, Station};
use crate::store::Store;
use crate::till::input::Input;
use crate::till::input::books::Surplus;
use crate::till::refusal::Code;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "Y", value_parser = clap::value_parser!(i16).range(2000..2199))]
    year: i16,
    #[arg(long, value_name = "FILE.toml", required_unless_present = "decided")]
    policy: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["policy", "members", "post", "format"])]
    decided: bool,
    #[arg(long, value_name = "FILE.csv", conflicts_with = "post")]
    members: Option<PathBuf>,
    #[arg(long, value_name = "text|csv|json", value_parser = report::format, default_value = "text")]
    format: Format,
    #[arg(long, requires = "user", requires = "approver")]
    post: bool,
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    #[arg(long = "approve", value_name = "USER")]
    approver: Option<String>,
    #[arg(long, value_name = "NUMBER", default_value = "")]
    decision: String,
    #[arg(long = "meeting", value_name = "D")]
    meeting: Option<BusinessDate>,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let Some(file) = &arguments.policy else { return decided(arguments.year, around) };
    let policy = import::shu::policy(&ending::read(file)?).map_err(refused)?;
    if let Some(file) = &arguments.members {
        let bytes = ending::read(file)?;
        let people = import::shu::members(&bytes).map_err(|(first, rows)| {
            let about = format!("{} ({rows})", locale::say(around.language, &first));
            refused(Refused::new(Fault::BadMembers, about))
        })?;
        let distribution = distribute(arguments.year, &policy, &people).map_err(refused)?;
        let stands = Stands { decided: false, zone: Zone::default() };
        return answer(&distribution, &people, arguments.format, around, &stands);
    }
    if arguments.post {
        return post(arguments, policy, around);
    }
    let (store, zone) = around.reader()?;
    let (distribution, people) = of_books(&store, arguments.year, policy)?;
    let allocated = store.allocation(arguments.year)?;
    let decided = allocated.as_ref().is_some_and(|allocated| reports::shu::is_of(&distribution, allocated));
    if let Some(other) = allocated.filter(|_| !decided) {
        let year = Text::new("shu-allocated-otherwise").with("year", arguments.year.to_string());
        let text = year.with("date", other.date).with("decision", other.decision.as_str());
        ending::complain(&locale::say(around.language, &text));
    }
    answer(&distribution, &people, arguments.format, around, &Stands { decided, zone })
}

/// Whether the members' meeting decided what is shown; where, for the hours of the day.
struct Stands {
    decided: bool,
    zone: Zone,
}

/// The policy by which a year was allocated, as the file that `--policy` reads.
fn decided(year: i16, around: &Surroundings) -> Result<(), Failure> {
    let (store, _) = around.reader()?;
    let missing = || Failure::Refused(Text::new("shu-not-allocated").with("year", year.to_string()));
    let allocated = store.allocation(year)?.ok_or_else(missing)?;
    ending::answer(import::shu::written(&allocated.policy).as_bytes())
}

fn refused(refused: Refused) -> Failure {
    Failure::Refused(reports::shu::refused(&refused))
}

/// What the policy leaves out, the books say.
fn of_books(store: &Store, year: i16, policy: Policy) -> Result<(Distribution, Vec<Person>), Failure> {
    let books = store.year_of_books(year)?;
    let policy = Policy {
        surplus: policy.surplus.or(Some(books.surplus)),
        sales_total: policy.sales_total.or(policy.needs_sales_total().then_some(books.sales_total)),
        ..policy
    };
    let distribution = distribute(year, &policy, &books.people).map_err(refused)?;
    Ok((distribution, books.people))
}

fn answer(
    it: &Distribution,
    people: &[Person],
    format: Format,
    around: &Surroundings,
    stands: &Stands,
) -> Result<(), Failure> {
    for warning in reports::shu::warnings(people) {
        ending::complain(&locale::say(around.language, &warning));
    }
    let written = match format {
        Format::Json => reports::shu::json(it),
        Format::Csv => reports::shu::csv(it),
        Format::Text => reports::shu::text(it, stands.decided, around.language, &stands.zone),
    };
    ending::answer(written.as_bytes())
}

/// Questions before a year is closed: other tills, savings without interest, loans without their allowance.
const QUESTIONS_MOST: usize = 4;

/// The same inputs as at the till: one person allocates, another approves.
fn post(arguments: &Arguments, policy: Policy, around: &Surroundings) -> Result<(), Failure> {
    let (Some(user), Some(approver)) = (&arguments.user, &arguments.approver) else {
        return Err(Failure::usage("cli-as-needed"));
    };
    let mut station = Station::open(&around.folder()?, doors::real())?;
    station.submit(&Input::Login { user: UserId::from(user.as_str()), pin: person::pin(user, around)? })?;
    let allocate = Input::Surplus(Surplus::Allocate {
        year: arguments.year,
        decision: arguments.decision.clone(),
        date: arguments.meeting,
        policy: Box::new(policy),
    });
    let mut asked = station.submit(&allocate);
    // Two people are named and the year too: what would be asked at the desk is said, and answered with yes.
    for _ in 0..QUESTIONS_MOST {
        match &asked {
            Err(NotDone::Refused(question)) if question.code == Code::NeedsConfirmation => {
                ending::complain(&locale::say(around.language, &question.text));
            }
            _ => break,
        }
        asked = station.submit(&Input::Confirm);
    }
    match asked {
        Err(NotDone::Refused(refusal)) if refusal.code == Code::NeedsApproval => {}
        Err(error) => return Err(error.into()),
        Ok(_) => return Err(Failure::Refused(Text::new("till-nothing-asked"))),
    }
    let pin = person::second_pin(approver, around)?;
    let done = station.submit(&Input::Approve { user: UserId::from(approver.as_str()), pin })?;
    let Some(view) = done.surplus else { return Err(Failure::Refused(Text::new("till-nothing-asked"))) };
    let zone = station.store()?.settings_on(arguments.meeting.unwrap_or_else(|| Zone::default().date(station.now())));
    let zone = zone.ok().and_then(|settings| Zone::parse(&settings.timezone).ok()).unwrap_or_default();
    answer(&view.distribution, &view.people, arguments.format, around, &Stands { decided: true, zone })
}
