//! `gerai rat`: all papers of a year's members' meeting, bound into one file, or each as CSV into a folder, where
//! anybody can compare them with the sheet of hashes (koperasi 6.2). Reads only.

use std::path::PathBuf;

use super::Surroundings;
use super::ending::{self, Failure};
use super::report::whose;
use crate::domain::text::Text;
use crate::io::clock::{Clock, System};
use crate::reports;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i16).range(2000..2199))]
    year: i16,
    #[arg(long, value_name = "FILE.pdf|.xlsx|DIR")]
    out: PathBuf,
}

pub fn run(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let form = match ending::of_name(&arguments.out).as_deref() {
        Some("pdf") => reports::File::Pdf,
        Some("xlsx") => reports::File::Xlsx,
        None => return apart(arguments, around),
        Some(other) => return Err(Failure::Usage(Text::new("cli-rat-ending").with("ending", other))),
    };
    let (store, zone) = around.reader()?;
    let masthead = reports::masthead(&store, &zone, System.now(), &whose())?;
    let bytes = reports::pack(&store, arguments.year, form, &masthead, around.language, &zone)?;
    ending::deliver(&bytes, Some(arguments.out.as_path()))
}

/// Each paper by itself, into a folder that is made where there is none.
fn apart(arguments: &Arguments, around: &Surroundings) -> Result<(), Failure> {
    let (store, zone) = around.reader()?;
    let papers = reports::papers(&store, arguments.year, around.language, &zone)?;
    let folder = &arguments.out;
    let refused = |_| Failure::Refused(Text::new("cli-cannot-write").with("file", folder.display().to_string()));
    std::fs::create_dir_all(folder).map_err(refused)?;
    for (name, text) in papers {
        ending::deliver(text.as_bytes(), Some(&folder.join(format!("{name}.csv"))))?;
    }
    Ok(())
}
