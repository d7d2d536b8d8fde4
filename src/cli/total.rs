//! `gerai total`: what stands behind a total of the RAT's papers, by the short code printed with it (N24). Reads only.

use super::Surroundings;
use super::ending::{self, Failure};
use super::report;
use crate::domain::cooperative::shu::Year;
use crate::domain::text::Text;
use crate::reports::total_code::{self, Total};
use crate::reports::{self, Format, Period, Question, Report};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(long, value_name = "text|csv|json", value_parser = report::format, default_value = "text")]
    format: Format,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let Some((year, total)) = total_code::read(&arguments.code) else {
        return Err(Failure::Refused(Text::new("total-no-code").with("code", arguments.code.as_str())));
    };
    let (store, zone) = around.reader()?;
    let table = match total {
        Total::Account(account) => {
            let days = Year::of(year);
            let period = Period { from: Some(days.first), to: Some(days.last) };
            let question = Question { account: Some(account), ..Question::from(period) };
            reports::run(&store, Report::GeneralLedger, &question, around.language)?
        }
        Total::Line(line) => reports::behind(&store, year, line, around.language)?,
    };
    ending::answer(reports::write(&table, arguments.format, around.language, &zone).as_bytes())
}
