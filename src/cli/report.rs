//! `gerai report`: a question about what happened, answered as a table. Reads only; never waits for a writer.

use std::path::PathBuf;

use super::ending::{self, Failure};
use super::words::NotOneOf;
use super::{Surroundings, doors, person};
use crate::domain::accounting::account::AccountCode;
use crate::domain::id::{MemberNumber, UserId};
use crate::domain::people::user::Role;
use crate::domain::text::Text;
use crate::domain::time::{BusinessDate, Zone};
use crate::io::clock::{Clock, System};
use crate::locale;
use crate::reports::rat::NotPacked;
use crate::reports::readers::{self, Persons};
use crate::reports::{self, File, Format, NotAFile, Period, Question, Report, Unanswered};
use crate::station::Station;
use crate::store::Store;
use crate::till::input::Input;
use crate::till::input::office::Membership;
use crate::till::input::pharmacy::Pharmacy;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "NAME", value_parser = report)]
    name: Report,
    #[arg(long, value_name = "D")]
    from: Option<BusinessDate>,
    #[arg(long = "to", alias = "at", value_name = "D")]
    until: Option<BusinessDate>,
    #[arg(long, alias = "item", value_name = "SKU")]
    sku: Option<String>,
    #[arg(long, value_name = "BATCH")]
    batch: Option<String>,
    #[arg(long, value_name = "CODE")]
    account: Option<AccountCode>,
    #[arg(long, value_name = "NUMBER")]
    member: Option<String>,
    #[arg(long, value_name = "UNIT", value_parser = reports::UNITS)]
    unit: Option<String>,
    /// Sales of one hour of the clock.
    #[arg(long, value_name = "H", value_parser = clap::value_parser!(i8).range(0..24))]
    hour: Option<i8>,
    /// Who asks, where a report is for some people only.
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "text|csv|json", value_parser = format)]
    format: Option<Format>,
}

fn report(name: &str) -> Result<Report, NotOneOf> {
    let names = || Report::ALL.iter().map(|report| report.name()).collect::<Vec<&str>>();
    Report::from_name(name).ok_or_else(|| NotOneOf::new(&names()))
}

/// Of a table, by the word of `--format`.
pub fn format(word: &str) -> Result<Format, NotOneOf> {
    match word {
        "text" => Ok(Format::Text),
        "csv" => Ok(Format::Csv),
        "json" => Ok(Format::Json),
        _ => Err(NotOneOf::new(&["text", "csv", "json"])),
    }
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let form = match arguments.format {
        Some(format) => as_said(format, arguments.out.as_ref())?,
        None => by_ending(arguments.out.as_ref())?,
    };
    let question = Question {
        period: period(arguments.from, arguments.until)?,
        sku: arguments.sku.as_deref().map(Into::into),
        batch: arguments.batch.clone(),
        account: arguments.account,
        member: arguments.member.clone().map(MemberNumber),
        unit: arguments.unit.clone(),
        hour: arguments.hour,
        names: false,
        veiled: false,
    };
    let question = match (arguments.name, arguments.user.as_deref()) {
        (Report::Recall, user) => opened(question, user, around)?,
        (report, Some(user)) => looked(report, question, user, around)?,
        _ => question,
    };
    let (store, zone) = around.reader()?;
    let question = Question { veiled: is_veiled(&store, &zone, arguments)?, ..question };
    let mut table = reports::run(&store, arguments.name, &question, around.language)?;
    if question.veiled {
        table = table.blanked("name");
        ending::complain(&locale::say(around.language, &Text::new("cli-report-nameless")));
    }
    let bytes = match form {
        Form::Text(format) => reports::write(&table, format, around.language, &zone).into_bytes(),
        Form::File(form) => {
            let masthead = reports::masthead(&store, &zone, System.now(), &whose())?;
            reports::file(&table, form, arguments.name.name(), &masthead, around.language, &zone)?
        }
    };
    ending::deliver(&bytes, arguments.out.as_deref())
}

/// Names of members are for who says who she is, since nothing is written down otherwise (koperasi 1.5); all else of a
/// report is answered to everybody who may open the folder, as its form is fixed. People of a practice are none.
fn is_veiled(store: &Store, zone: &Zone, arguments: &Arguments) -> Result<bool, Failure> {
    if arguments.user.is_some() || matches!(readers::persons(arguments.name), Persons::Nobody | Persons::Buyers) {
        return Ok(false);
    }
    let Some(newest) = store.newest_record()? else { return Ok(true) };
    Ok(!store.settings_on(zone.date(newest))?.demo)
}

/// Who bought a batch is for the pharmacy and the manager alone; that one of them looked is recorded, and names are for
/// the pharmacy (A34, A38).
fn opened(question: Question, user: Option<&str>, around: &Surroundings) -> Result<Question, Failure> {
    let (Some(sku), Some(batch)) = (&question.sku, &question.batch) else {
        return Err(Failure::usage("report-recall-which"));
    };
    let Some(user) = user else { return Err(Failure::usage("cli-as-needed")) };
    let mut station = Station::open(&around.folder()?, doors::real())?;
    let answer = station.submit(&Input::Login { user: UserId::from(user), pin: person::pin(user, around)? })?;
    station.submit(&Input::Pharmacy(Pharmacy::Buyers { sku: sku.clone(), batch: batch.clone() }))?;
    let names = answer.user.is_some_and(|user| of_pharmacy(user.role));
    Ok(Question { names, ..question })
}

/// Who a medicine went to is named to the pharmacy alone (A38).
const fn of_pharmacy(role: Role) -> bool {
    matches!(role, Role::Apotek | Role::Apoteker)
}

/// Who reads personal data under her own name may read them, and that is in the log before they are written out. One
/// program writes in a folder at a time: while the till is open there, it says so. Without a name nothing is written,
/// and the pharmacy's registers name nobody.
fn looked(report: Report, question: Question, user: &str, around: &Surroundings) -> Result<Question, Failure> {
    let look = match (readers::persons(report), &question.member) {
        (Persons::Nobody | Persons::Buyers, _) => return Ok(question),
        (Persons::Member(_), Some(number)) => {
            Membership::Look { number: number.as_str().to_owned(), what: "statement" }
        }
        (Persons::Member(listed) | Persons::Many(listed) | Persons::Drawn(listed), _) => {
            Membership::LookAtList { listed }
        }
    };
    let mut station = Station::open(&around.folder()?, doors::real())?;
    let answer = station.submit(&Input::Login { user: UserId::from(user), pin: person::pin(user, around)? })?;
    let names = match answer.user {
        Some(user) if readers::is_for(report, user.role) => of_pharmacy(user.role),
        _ => return Err(Failure::Refused(Text::new("cli-report-not-yours").with("user", user))),
    };
    station.submit(&Input::Membership(look))?;
    Ok(Question { names, ..question })
}

impl From<NotPacked> for Failure {
    fn from(error: NotPacked) -> Self {
        Self::Refused(error.advice())
    }
}

impl From<Unanswered> for Failure {
    fn from(error: Unanswered) -> Self {
        Self::Refused(error.advice())
    }
}

/// Both dates included; the other way round there is no day between them.
pub fn period(from: Option<BusinessDate>, to: Option<BusinessDate>) -> Result<Period, Failure> {
    match (from, to) {
        (Some(from), Some(to)) if from > to => {
            Err(Failure::Usage(Text::new("cli-report-backwards").with("from", from).with("to", to)))
        }
        _ => Ok(Period { from, to }),
    }
}

impl From<NotAFile> for Failure {
    fn from(error: NotAFile) -> Self {
        Self::Refused(error.advice())
    }
}

/// Who prints: the computer's user, since nobody signs in to read. Empty where the system does not say.
pub fn whose() -> String {
    let named = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(std::env::var_os);
    named.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What a report becomes.
#[derive(Clone, Copy, Debug)]
enum Form {
    Text(Format),
    File(File),
}

/// As `--format` says; a name that says another form is not given to it.
fn as_said(format: Format, out: Option<&PathBuf>) -> Result<Form, Failure> {
    let named = out.and_then(|out| ending::of_name(out));
    let own = match format {
        Format::Text => "txt",
        Format::Csv => "csv",
        Format::Json => "json",
    };
    match named.as_deref() {
        Some(other @ ("csv" | "json" | "pdf" | "xlsx")) if other != own => {
            Err(Failure::Usage(Text::new("cli-report-two-forms").with("ending", other).with("format", own)))
        }
        _ => Ok(Form::Text(format)),
    }
}

/// A file is written in the form that its name says.
fn by_ending(out: Option<&PathBuf>) -> Result<Form, Failure> {
    let Some(out) = out else { return Ok(Form::Text(Format::Text)) };
    match ending::of_name(out).as_deref() {
        None | Some("txt") => Ok(Form::Text(Format::Text)),
        Some("csv") => Ok(Form::Text(Format::Csv)),
        Some("json") => Ok(Form::Text(Format::Json)),
        Some("pdf") => Ok(Form::File(File::Pdf)),
        Some("xlsx") => Ok(Form::File(File::Xlsx)),
        Some(other) => Err(Failure::Usage(Text::new("cli-report-ending").with("ending", other))),
    }
}
